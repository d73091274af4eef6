# What holds between people: tasks, parents, and who decides about that.

relations-order = The newest comes first.
relations-none = There is nothing here yet.
relations-term = { $from } up to and including { $to }
relations-until = up to and including { $day }
relations-approved-by = approved by { $who }
relations-standing-revoked = revoked
relations-standing-ended = over
relations-standing-future = still to begin
relations-standing-current = holds now
relations-basis-roster = from the list of the school
relations-basis-authority = parental authority
relations-basis-court = decision of a court
relations-basis-grant = let in by the young person
relations-basis-appointment = task of the school
relations-basis-allocation = paired
relations-basis-agreement = agreement
relations-end = End this
relations-end-sure = It stops at once. It cannot be undone: for that you ask for a new task.
relations-end-now = Yes, end it now

## What somebody has, and who somebody is for another
relations-has-guardian-with-authority = Parent or guardian of
relations-has-guardian-informed = Parent of
relations-has-guardian-by-grant = May look along with
relations-has-tutor-of = Tutor of
relations-has-counsellor-of = Counsellor of
relations-has-placement-officer-of = Placement officer of
relations-has-mentor-of = Mentor in a pairing
relations-has-coordinator-of = Coordinator of
relations-has-employer-contact-of = Contact for
relations-has-school-leader-of = Leader of
relations-has-safeguarding-officer-of = Looks after safety at
relations-has-privacy-officer-of = Looks after privacy at
relations-has-administrator-of = Administrator of
relations-has-observer-of = Sees numbers of
relations-has-member-of = Is in
relations-has-mentee-of = Has a mentor
relations-has-participant-of = Takes part in
relations-has-on-seat = Place:
relations-for-guardian-with-authority = Parent or guardian:
relations-for-guardian-informed = Parent who is informed:
relations-for-guardian-by-grant = May look along:

## The tasks, with what they open
relations-kind-guardian-with-authority = Parent or guardian with authority
relations-kind-guardian-with-authority-opens = Sees in outline where the young person stands, and gives consent until they are 16.
relations-kind-guardian-informed = Parent without authority
relations-kind-guardian-informed-opens = Sees in outline where the young person stands. Gives no consent.
relations-kind-tutor-of = Tutor of a class
relations-kind-tutor-of-opens = Sees the young people of the class and their guidance.
relations-kind-counsellor-of = Counsellor
relations-kind-counsellor-of-opens = Sees all young people of the school and their guidance.
relations-kind-placement-officer-of = Placement officer
relations-kind-placement-officer-of-opens = Sees names, placements and places.
relations-kind-school-leader-of = School leader
relations-kind-school-leader-of-opens = Sees numbers, no young people. Approves requests.
relations-kind-safeguarding-officer-of = Looks after safety
relations-kind-safeguarding-officer-of-opens = Reads concerns. Sees one young person in danger, together with a second person.
relations-kind-privacy-officer-of = Privacy officer
relations-kind-privacy-officer-of-opens = Sees who looked at what. Approves requests.
relations-kind-coordinator-of = Coordinator of a programme
relations-kind-coordinator-of-opens = Runs a programme, such as mentors. Sees who takes part and how the pairings go.
relations-kind-administrator-of = Administrator
relations-kind-administrator-of-opens = Keeps names and tasks right. Sees no guidance.

## Asking for a task
relations-new-title = Ask for a task
relations-new-for = For
relations-new-two = A second person of the school looks too. After that you let the task begin.
relations-new-kind = Which task?
relations-new-programme = Which programme?
relations-new-programme-hint = For a coordinator only.
relations-new-group = Which class?
relations-new-group-hint = For a tutor only.
relations-new-young = Of which young person?
relations-new-young-hint = Paste the address of the page of the young person here.
relations-new-until = Until which day?
relations-new-until-hint = If you type nothing, it stops a month after this school year. At the latest { $latest }.
relations-new-why = Why?
relations-new-why-hint = The second person reads this. Write nothing about health or home.
relations-new-send = Ask
relations-new-nothing = There is nothing to ask for this person here. A young person gets a class from the list of the school. Somebody from outside gets a task through a programme.

## What waits
relations-waiting-title = Waits for a second person
relations-waiting-intro = New rights begin only when two people have looked. Nobody approves anything for themselves.
relations-waiting-order = Who waits longest comes first.
relations-waiting-none = Nothing is waiting.
relations-tasks = Tasks
relations-recoveries = Signing in again
relations-recovery-hand = Make the link
relations-recovery-asker = Whoever asked makes the link now.
relations-rosters = Lists of the school
relations-roster-touches = This list touches { $count } people.
relations-roster-go = Apply the list
relations-many = Many people at once
relations-many-why = Nobody sees more than 200 people alone. With your yes, who asked may work with these people for a week, and with nobody who comes later. You see no names.
relations-many-round = Dividing mentors: { $count } young people and { $beside } mentors.
relations-many-until = Answer before { $day }
relations-asked = Asked by { $who } on { $day }
relations-approve = Approve
relations-refuse = Refuse
relations-begin = Let it begin
relations-begin-asker = Whoever asked lets it begin now.
relations-own = You asked for this, or it is for you. Somebody else looks at it.
relations-done-goedgekeurd = Approved. Whoever asked can let it begin now.
relations-done-geweigerd = Refused. Nothing was changed.
relations-done-begonnen = The task has begun.
relations-done-beeindigd = The task has ended.

## What is not possible
relations-unknown-party = That person or class is not known here.
relations-wrong-ends = This task does not fit this person or class.
relations-to-oneself = Nobody gets a task about themselves.
relations-no-term = The last day is before today. Choose a later day.
relations-too-long = A task lasts at most until a month after the next school year. Choose an earlier day.
relations-not-approved = A second person has to approve this.
relations-why = Write shortly why, in at most 500 characters.
relations-kind-missing = Choose a task.
relations-programme-missing = Choose a programme.
relations-group-missing = Choose a class.
relations-young-missing = Paste the address of the page of the young person.
relations-day = Write a day like this: 2027-07-31.
