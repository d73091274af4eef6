# Letters home: the letter itself, and the pages of whoever sends them.

letters-dear = Dear parent or carer,
letters-about = This choice is coming up at school. Here is what you need to know.
letters-about-child = This choice is coming up for { $name }. Here is what you need to know.
letters-when = When?
letters-day-of-school = The school chooses the day. Ask the tutor.
letters-days-passed = The days of this school year are over. Ask school what is still possible.
letters-year-child = These days are of school year { $year }. That is when { $name } has this choice.
letters-year-any = These days are of school year { $year }, for whoever chooses this school year. Does your child choose later? Then the days are other ones. Ask the tutor.
letters-rest = The rest of this site is in Dutch, English, Turkish and Arabic.
letters-rights = Your child's rights, in the words we tell your child
letters-home = A quarter of an hour at home
letters-ask = Do you have a question, or do you want an interpreter? Ask the tutor. You do not have to know the system.
letters-page = This explanation in other languages:
letters-look = Your child's page. The link works once, until { $day }. Do not pass it on:

letters-title = Letters home
letters-intro = One letter about one choice: when, which rights, and something small to do at home. In five languages, so that nobody has to ask which language a family speaks.
letters-none = No choices come for this group this school year or the next.
letters-for = { $count ->
    [one] For one pupil
   *[other] For { $count } pupils
 }
letters-no-mail = This school has no mail server set up. Print the letter, or ask the administrator.
letters-mail = { $count ->
    [one] Mail one parent
   *[other] Mail { $count } parents
 }
letters-mail-none = All parents with a mail address have the letter already, or it is on its way.
letters-mail-hold = The mail leaves in ten minutes. Until then you can take it back.
letters-take-back = Take back what still waits
letters-print = { $count ->
    [one] Print one letter
   *[other] Print { $count } letters
 }
letters-handed = The letter on paper was handed out
letters-not-handed = Not handed out after all
letters-language = Language of the paper
letters-who = How does it stand?
letters-order = By name
letters-name = Pupil
letters-by-mail = Mail
letters-on-paper = Paper
letters-state-waiting = waits, leaves soon
letters-state-leaving = on its way
letters-state-sent = sent
letters-state-failed = did not arrive
letters-state-taken-back = taken back
letters-state-dropped = not sent any more
letters-state-handed = handed out
letters-state-none = not sent
letters-no-address = no mail address
letters-nobody-home = school knows no parent
letters-done-gestuurd = The letter is ready and leaves in ten minutes.
letters-done-terug = Taken back. What had left already is gone.
letters-done-mee = Noted: the letter was handed out.
letters-done-niet-mee = Noted: the letter was not handed out.
letters-nobody = There is nobody left to send this letter to.
letters-too-many = This makes more than 200 letters in one day. That is a lot for one person. Send them tomorrow, or let the tutor send them.
letters-all-left = Nothing waits any more: everything has left.
letters-to = To the parents or carers of { $name }

letters-parents-title = For parents: which choice is coming?
letters-parents-intro = Choose what is going on. You read when it is, which rights your child has, and what you can do at home.
letters-parents-languages = Read this in
