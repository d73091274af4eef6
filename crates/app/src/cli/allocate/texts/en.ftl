### What everybody hears about a division: the reasons, and the page with the report.

allocate-title-pairs = Mentors divided
allocate-title-places = Places divided
allocate-intro = Anybody can check this division. The program and the number of the draw give the same outcome every time.
allocate-numbers = In short
allocate-people = Everybody, with the reason
allocate-order = In the order of the list that was read.
allocate-bad = Who did not take part
allocate-bad-why = The program could not read these lines. Whoever is here did not take part and still needs a place.
allocate-notes = Good to know
allocate-lottery = The draw
allocate-seed = Number of the draw
allocate-commitment = Code that belongs to it
allocate-published = The code was published before the closing date, and it is right.
allocate-not-published = Nobody said which code was published before the closing date. Then nobody knows for sure that lots were drawn only once.
allocate-checked = Checked by a separate part of the program
allocate-check-what = what
allocate-check-over = how often
allocate-lists-only = Nothing was looked for beyond the lists. As many young people have a mentor. Their wishes are met as well as the lists allow; perhaps it could be a little better.
allocate-rest-in-file = Here are { $shown } of { $all } people. Everybody is in reasons.csv.
allocate-id = id
allocate-mentor = mentor
allocate-offer = offer
allocate-rank = choice
allocate-lot = lot
allocate-why = reason
allocate-options = mentors who fit
allocate-file = file
allocate-line = line
allocate-column = column
allocate-none = none

## Numbers
allocate-count-mentees = Young people who wait
allocate-count-paired = Young people with a mentor
allocate-count-alone = Young people without a mentor
allocate-count-mentors = Mentors
allocate-count-room = Room with mentors who may begin
allocate-count-left = Room that is left
allocate-count-first-wish = Young people with a mentor who meets their first wish
allocate-count-applicants = Young people who take part
allocate-count-placed = Young people with a place
allocate-count-unplaced = Young people without a place
allocate-count-seats = Places
allocate-count-seats-left = Places that are left
allocate-count-bad = Lines that did not take part

## Why a mentor
allocate-why-mentor = Your mentor is { $mentor }.
allocate-why-met = These wishes come true: { $wishes }.
allocate-why-unmet = These wishes do not come true: { $wishes }.
allocate-why-better-earlier = Mentor { $mentor } fits your wishes better. This mentor was already full with young people who had less choice or waited longer.
allocate-why-better-others = Mentor { $mentor } fits your wishes better. This mentor was already full. The young people there had nowhere else to go, or wished it more, or the lot decided.
allocate-why-alone = There is no mentor for you now.
allocate-why-full-earlier = { $options ->
    [one] One mentor fits you. That mentor was
   *[other] { $options } mentors fit you. They were
} already full with young people who had less choice or waited longer.
allocate-why-full-others = { $options ->
    [one] One mentor fits you. That mentor was
   *[other] { $options } mentors fit you. They were
} already full. Between young people who waited as long, choice, wishes and the lot decided.
allocate-why-nobody = Of { $all } mentors nobody was left at this condition: { $condition }. Before it there were { $before }.
allocate-why-no-mentors = There were no mentors in this round.
allocate-why-widen = Without the condition "{ $condition }" { $many ->
    [one] one mentor fits
   *[other] { $many } mentors fit
}.
allocate-why-no-widen = There is not one condition that solves it. Look at more than one together.
allocate-condition-cleared = certificate and training in order
allocate-condition-room = room with the mentor
allocate-condition-again = not ruled out before
allocate-condition-age = age
allocate-condition-times = a time that suits both
allocate-condition-language = language
allocate-condition-topic = topic
allocate-condition-asked = what else is needed
allocate-condition-distance = distance
allocate-widen-title = What helps those without a mentor
allocate-widen-about = For each condition: how many young people for whom no mentor fits would have one if that condition alone were dropped.
allocate-widen-none = Everybody without a mentor had a mentor who fits. More room is needed.
allocate-widen-condition = condition
allocate-widen-helps = helps so many

## Why a place
allocate-why-place = You have a place at { $offer }, your choice number { $rank }.
allocate-why-no-place = You have no place now.
allocate-grant-seats-left = There was room for everybody who wanted it.
allocate-grant-reserve = There were places for { $group } first, and you belong to it.
allocate-grant-in-time = Your lot was { $lot }, the last place went to { $last }.
allocate-grant-class = You went before the last one who got a place there.
allocate-grant-least = This way as many young people as possible have a place, as high as possible on their lists.
allocate-refused-class = { $offer }: the places went to young people with priority.
allocate-refused-lot = { $offer }: your lot was { $lot }, the last place went to { $last }.
allocate-refused-reserved = { $offer }: the places went to groups that you are not in.
allocate-refused-others = { $offer }: it was full. With you there others together would { $by ->
    [0] be no better off
    [one] go down one place on their lists
   *[other] go down { $by } places on their lists
}.
allocate-elsewhere = There is still room at: { $offers }.
allocate-no-choices = There was no choice on your list that counts.

## Every way to divide
allocate-outcomes = Every way to divide, with these young people
allocate-outcomes-about = With other lots than the real ones, so that nobody chooses a way by who wins.
allocate-outcome-mechanism = way
allocate-outcome-first = first choice
allocate-outcome-top = first three
allocate-outcome-none = no place
allocate-outcome-gain = could gain by swapping
allocate-mechanism-deferred = in turn, with priority and one draw
allocate-mechanism-many = the same with a draw for each offer
allocate-mechanism-dictatorship = in the order of the lots
allocate-mechanism-rank-minimal = as high as possible on everybody's list

## What was checked
allocate-what-lengths = everybody has an outcome
allocate-what-commitment = the number belongs to the code
allocate-what-lots = the lots follow from the number
allocate-what-conditions = each pair meets every condition
allocate-what-room = nowhere more people than room
allocate-what-options = how many mentors fit
allocate-what-classes = who goes before whom
allocate-what-stakes = who has to have a mentor
allocate-what-prices = the prices of mentors
allocate-what-gap = the wishes could not be met better
allocate-what-ways = nobody could still get a place if others moved
allocate-what-ranks = each place is on the list of who has it
allocate-what-stability = nobody is refused where one who stands later has a seat
allocate-what-reserves = places for groups went to the group first
allocate-what-cutoffs = the limit at each offer
allocate-what-results = the limits give everybody's outcome
allocate-what-circles = nobody can gain by swapping together

# What cannot be read on a line of a list.

allocate-wrong-meant = { $told }; do you mean '{ $meant }'?
allocate-wrong-note = Note: { $told }.
allocate-wrong-column-unknown = I do not know column { $cell }, and do not read it
allocate-wrong-column-missing = column { $cell } is missing
allocate-wrong-nobody = there is nobody in it
allocate-wrong-empty = is empty
allocate-wrong-signs = is too long or has strange signs
allocate-wrong-number = { $cell } is no number
allocate-wrong-between = { $cell } cannot be; it lies between { $least } and { $most }
allocate-wrong-whole = { $cell } is no whole number
allocate-wrong-yes = { $cell } is no yes or no
allocate-wrong-day = { $cell } is no day; write 2027-03-31 or 31-3-2027
allocate-wrong-twice-id = { $cell } stands on line { $line } already; that one counts
allocate-wrong-turned = lat and lon look switched
allocate-wrong-abroad = this does not lie in the Netherlands
allocate-wrong-postcode = { $cell } is no Dutch postcode
allocate-wrong-half = is empty; it belongs to { $cell }
allocate-wrong-no-postcodes = there is no list of postcodes (--postcodes). People with a postcode alone: { $people }. Where they live is not known now. Whoever has a limit of distance then suits only who meets online as well
allocate-wrong-postcodes-unknown = { $many } postcodes are not in the list ({ $some }). Where they live is not known now. Whoever has a limit of distance then suits only who meets online as well
allocate-wrong-week = { $cell } is no time in the week
allocate-wrong-week-write = { $cell } is no time in the week; write mon-morning, tue-afternoon, sun-evening … or always
allocate-wrong-unknown = I do not know { $cell }
allocate-wrong-language = { $cell } is no language that I know, and no mentor speaks it
allocate-wrong-language-odd = { $cell } is no language that I know; it counts only if a young person writes it exactly like that
allocate-wrong-nobody-speaks = not one mentor speaks { $cell }
allocate-wrong-nobody-has = not one mentor has { $cell }
allocate-wrong-room = is empty; write 0 if there is no room now
allocate-wrong-slots = is empty; write 'always' if every time suits
allocate-wrong-age = { $cell } is no age from 4 to 30
allocate-wrong-wish-twice = { $cell } is an earlier wish already
allocate-wrong-wish = I cannot read { $cell }; begin with language:, work:, way:, topic:, has:, near: (in km) or mentor:
allocate-wrong-kilometres = { $cell } is no distance in kilometres
allocate-wrong-wish-kind = I do not know { $cell }; do you mean { $meant }?
allocate-wrong-wish-kinds = I do not know { $cell }; do you mean language, work, way, topic, has, near or mentor?
allocate-wrong-mentor = there is no mentor { $cell }
allocate-wrong-after = lies after the day from which is counted (--on)
allocate-wrong-long-ago = is too long ago
allocate-wrong-both = is there as a day already; give one of the two
allocate-wrong-no-training = there is no column 'training'. Every mentor counts as trained
allocate-wrong-reserves = there are more seats first for groups than there are seats
allocate-wrong-groups = there are more than { $cell } groups
allocate-wrong-group-nobody = there are seats first for { $cell }, and nobody belongs to it
allocate-wrong-twice = { $cell } is there twice
allocate-wrong-reserve = I cannot read { $cell }; write group:number
allocate-wrong-choice-twice = { $cell } is an earlier choice already
allocate-wrong-choice-out = { $who } chose { $cell }; that offer was left out, and that choice does not count
allocate-wrong-no-choice = { $cell } has no choice that counts, and so gets no seat
allocate-wrong-offer = { $cell } is no offer
allocate-wrong-priority = I cannot read { $cell }; write offer or offer:2
allocate-bad-count = Cannot be read: { $count }
allocate-bad-more = and { $count } more
allocate-bad-stops = There are lines that I cannot read. Nothing was divided. With --skip-bad you divide over the good lines.
allocate-bad-nothing = Nothing was divided.
allocate-notes-more = and { $count } more like it; all of it is in the report
allocate-done-code = Code of the lottery: { $code }
allocate-done-unpublished = Note: nobody can see that lots were drawn only once. With --commit-only you publish the code beforehand.
allocate-done = The division was checked and stands in { $out }: { $name }.xlsx and { $name }.csv, report.html, reasons.csv.
