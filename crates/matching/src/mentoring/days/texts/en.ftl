# An edition and the days on which everybody comes together.

days-title = Days together
days-intro = On these days all young people and mentors of this edition come together. They see them with their mentor or mentees.
days-planned = This way of working plans { $planned } days. There are { $count }.
days-order = The first day is on top.
days-none = There is no day yet.
days-seen =
    { $count ->
        [one] 1 person was there
       *[other] { $count } people were there
    }
days-say-seen = Say who was there.
days-add = Another day
days-add-go = Add this day
days-name = What is this day called?
days-name-hint = For instance: meeting each other, halfway, goodbye.
days-day = On which day
days-from = From
days-until = Until
days-place = Where
days-done-dag = The day is there.
days-done-weg = The day is off the list. Whoever has it in a calendar sees that it does not take place.
days-done-aanwezig = Kept who was there.
days-who = Who was there?
days-who-order = By the alphabet.
days-closed =
    { $count ->
        [one] One name you do not see, because consent is missing.
       *[other] { $count } names you do not see, because consent is missing.
    }
days-print = Print the list
days-tick = Tick who was there. Take the tick away if it is wrong. For a young person this day counts as an experience.
days-young = Young people
days-mentors = Mentors
days-keep = Keep who was there
days-not-yet = On the day itself you can tick here who is there.
days-nobody = There is no pair yet that said yes. As soon as there is, the names stand here.
days-change = The day itself
days-kept = Somebody was there on this day. So the date stays.
days-change-go = Keep the day
days-off = Take this day away
days-sheet = List
days-sheet-name = Name
days-sheet-sign = Signature
days-sheet-seen = was there
days-experience = Together with everybody: { $title }
days-wrong-no-day = Choose a day.
days-wrong-term = Choose a day between the first and the last day of this edition.
days-wrong-twice = On that date there is a day already.
days-wrong-until = Choose an end that comes after the begin.
days-wrong-title = Give a name of at most 80 characters.
days-wrong-place = The place is too long. Make it shorter.
days-no-future = This day is still to come.
days-no-seen = Somebody was there on this day already. Take the ticks away first.
days-no-move = Somebody was there on this day already. The date cannot change any more.
