# A class that gets mentors together.

groups-title = Whole class
groups-intro = Give a class mentors together. Each young person says yes or no for themselves.
groups-not-meant = This way of working is not meant for whole classes. It is possible.
groups-asked = Classes that were asked
groups-order = By the name of the class.
groups-answer-by = Answer before or on
groups-ask = Ask a class
groups-ask-why = Everybody in the class sees the question at My mentor and has { $days } days. Who asked for a mentor already keeps that place.
groups-class = Which class?
groups-class-hint = By school and name. You see how many are in the class, no names.
groups-choose = Choose a class
groups-ask-look = Look what happens then
groups-sure = Do you ask { $name }?
groups-sure-who = You ask { $count } young people. They answer on or before { $day }.
groups-sure-read = This is what they read at My mentor:
groups-sure-go = Yes, ask this class
groups-sure-back = Rather not
groups-withdraw = Take the question back
groups-withdraw-why = Nobody answered yet. So you can still take the question back. Nobody sees it then.
groups-withdraw-late = Somebody answered already. The question stays until the last day.
groups-all-asked = Every class was asked.
groups-no-class = Choose a class.
groups-edition-over = This edition is over. Ask the class in one that still runs.
groups-over = The class cannot answer any more.
groups-done-gevraagd = The class was asked.
groups-done-ingetrokken = The question was taken back. Nobody sees it any more.
groups-done-verdeeld = Proposed. Young person and mentor both still say yes.
groups-done-bewaard = Your answer is there.
groups-done-gepland = Planned, for the whole group.
groups-done-gelogd = Logged, for the whole group. It counts once for your hours.
groups-numbers = In numbers
groups-numbers-why = You see names only once there is consent and you divide mentors.
groups-count-members = In the class
groups-count-silent = Said nothing yet
groups-count-no = Wants no mentor now
groups-count-home = Wants a mentor, waits for consent
groups-count-waiting = Waits for a mentor
groups-count-paired = Has a mentor or a proposal
groups-divide = Divide mentors
groups-nobody-waits = Nobody of this class waits for a mentor now.
groups-no-mentors = There is no mentor with a place now. Look at the mentors for what they still need.
groups-divide-why = Of this class { $count } wait for a mentor. Each mentor gets about as many, a lot decides who. Who lost a mentor before goes first.
groups-mentors = Which mentors?
groups-mentors-order = By the alphabet. Only who can now.
groups-places =
    { $count ->
        [one] 1 place
       *[other] { $count } places
    }
groups-divide-go = Divide and propose
groups-no-mentor = Choose at least one mentor.
groups-nobody = There is nobody to divide now. Look at who waits and who has a place.
groups-pairs = Pairings of this class
groups-pairs-order = By mentor, then by young person.
groups-offer-about = Somebody who thinks along with you and your class for a while.
groups-late = The last day for an answer is over. Ask for a mentor yourself.
groups-other-wish = You asked for a mentor in another programme. Take that back first.
groups-invite = Mentors for { $name }
groups-invite-why = Your class can get mentors. A mentor thinks along with you for a while, with a few classmates.
groups-invite-thread = The group has messages as well. You read them, and so do your classmates and mentors in the group.
groups-invite-consent = Are you 16 or older? With yes you agree that the programme uses your data for mentoring. If you are younger, we ask at home as well.
groups-invite-free = You may say no. It changes nothing at school.
groups-invite-yes = Yes, I want a mentor
groups-invite-no = No, rather not
groups-invite-said-yes = You said yes.
groups-invite-said-no = You said no.
groups-group-of = Group: { $name }
groups-proposed = Proposed to you
groups-proposed-why =
    { $count ->
        [one] One pupil waits for your answer.
       *[other] { $count } pupils wait for your answer.
    }
groups-yes-all = Yes, I do this group
groups-wait-young =
    { $count ->
        [one] We still wait for one pupil.
       *[other] We still wait for { $count } pupils.
    }
groups-begin = Begin with the group
groups-begin-why =
    { $count ->
        [one] One pupil and you both said yes. Choose the first day.
       *[other] { $count } pupils and you said yes. Choose the first day, the same for everybody.
    }
groups-nobody-agreed = There is nobody yet who said yes as well.
groups-log = Log a meeting of the group
groups-log-once = The meeting counts once for your hours.
groups-who = Who was there?
groups-step-hint = The same for everybody. For instance: each think of one question.
groups-nobody-there = Tick who was there, or choose called off.
groups-people = In this group
