# Words of a mentor.

mentors-title = My mentees
mentors-one-title = Mentee
mentors-somebody = a young person
mentors-proposals = Proposed to you
mentors-band-under-16 = under 16
mentors-band-16-17 = 16 or 17
mentors-band-adult = 18 or over
mentors-about = Wants to talk about
mentors-hidden = You see more once your certificate counts and consent is there. The coordinator helps.
mentors-answer-before = Answer by
mentors-said-yes = You said yes. We wait for the young person.
mentors-yes = Yes, I will
mentors-no = No, not now
mentors-agreed = You both said yes. Choose the first day.
mentors-agreed-waits = You both said yes. You choose the first day once this is there.
mentors-vetting-title = Your certificate of conduct does not count
mentors-vetting = Ask for a new certificate of conduct. The coordinator prepares the request: ask for that. Show the new one to the coordinator. Until then you cannot see your mentees and cannot choose a first day.
mentors-first-day = The first meeting
mentors-time = What time
mentors-place = Where
mentors-place-hint = Where others are, never at somebody's home.
mentors-spot-none = Not known yet
mentors-spot-school = at school
mentors-spot-bibliotheek = in the library
mentors-spot-buurthuis = in the community centre
mentors-spot-werk = at work
mentors-spot-online = online
mentors-spot-anders = somewhere else
mentors-place-which = Which place exactly
mentors-begin = Set the first dates
mentors-look = Look at the first days
mentors-days = These become your first meetings
mentors-days-hint = Nothing is made yet. Change a day, or empty the field to leave it out. Mind weekends and holidays.
mentors-groups = My groups
mentors-group-many =
    { $count ->
        [one] 1 pupil
       *[other] { $count } pupils
    }
mentors-mentees = Mentees
mentors-order = Who has the next meeting comes first.
mentors-next = Next meeting
mentors-no-next = No meeting is planned.
mentors-unread =
    { $count ->
        [one] 1 new message
       *[other] { $count } new messages
    }
mentors-none = You have no mentees now. Keep your file up to date, and we find somebody.
mentors-file = To my file as a mentor
mentors-closed-title = A pairing is closed now
mentors-closed =
    { $count ->
        [one] You cannot see one pairing now.
       *[other] You cannot see { $count } pairings now.
    } Your certificate does not count, or consent was withdrawn. Call the coordinator.
mentors-hours = My hours
mentors-against-scholarship = These hours count for your scholarship.
mentors-against-credits = These hours count for your credits.
mentors-against-pay = These hours are paid.
mentors-against-nothing = We count your hours to thank you.
mentors-promised = Agreed: { $hours } hours.
mentors-sum =
    { $meetings ->
        [one] { $meetings } meeting
       *[other] { $meetings } meetings
    }, { $hours } hours. Approved: { $approved } hours.
mentors-approved-months = Look at { $count } approved months
mentors-to-go = To go: { $hours } hours.
mentors-month = month from
mentors-month-hours = { $hours } hours
mentors-not-approved = not approved yet
mentors-approved = approved: { $hours } hours
mentors-over = Over
mentors-messages =
    { $count ->
        [0] Messages
        [one] Messages (1 new)
       *[other] Messages ({ $count } new)
    }
mentors-agenda = Put in my calendar
mentors-log = Log a meeting
mentors-log-why = One minute is enough. Write down nothing private.
mentors-became = What became of it?
mentors-day = On which day
mentors-minutes = How many minutes
mentors-topics = What was it about?
mentors-step-hint = For instance: choose two open days.
mentors-log-save = Log
mentors-meeting-title = Meeting with my mentor
mentors-planned = Planned
mentors-say-became = say what became of it
mentors-call-off = Call off
mentors-call-off-sure = Are you sure? The other sees that this meeting does not take place.
mentors-call-off-go = Yes, call this meeting off
mentors-plan-day = New meeting on
mentors-plan-save = Plan
mentors-guide = This helps now
mentors-guide-begin = Get to know each other. Ask what the other likes and does not. You reach each other by the messages here.
mentors-guide-under-way = Choose one thing at a time together. End with a step that the other thinks of.
mentors-guide-mid-term = Look back together. What goes well, what can be otherwise? Both write it down.
mentors-guide-goodbye = A good goodbye counts. Say in time when it ends. Look back, and see who helps after that.
mentors-phase-perach-begin = Twice a week is a lot. Choose fixed days.
mentors-phase-perach-under-way = You meet often. Do something fun as well.
mentors-phase-perach-mid-term = Count your hours together and ask whether the rhythm fits.
mentors-phase-perach-goodbye = Who came often is missed. Ease off slowly.
mentors-phase-echo-mentor-begin = Come to the first gathering together.
mentors-phase-echo-mentor-under-way = The other is close to the finish. Talk about the step after it.
mentors-phase-echo-mentor-mid-term = The second gathering is a good moment to look back.
mentors-phase-echo-mentor-goodbye = The last gathering is the goodbye. Then there is the certificate.
mentors-phase-vu-zuidas-begin = Both write down what you want to learn.
mentors-phase-vu-zuidas-under-way = Show your work, and ask what the other sees.
mentors-phase-vu-zuidas-mid-term = See whether your goals still fit.
mentors-phase-vu-zuidas-goodbye = Both say what you learnt.
mentors-phase-ucla-cccp-begin = Week 1: show where everything is, and who helps.
mentors-phase-ucla-cccp-under-way = Weeks 3 and 6: ask about courses, tests and money.
mentors-phase-ucla-cccp-mid-term = Week 6: see whether the next school is in sight.
mentors-phase-ucla-cccp-goodbye = Week 10: hand over to who helps at the new school.
mentors-phase-mentoren-op-zuid-begin = One hour a week: choose a fixed hour at school.
mentors-phase-mentoren-op-zuid-under-way = Work on a goal that the young person chose.
mentors-phase-mentoren-op-zuid-mid-term = After ten weeks: what works already?
mentors-phase-mentoren-op-zuid-goodbye = In week twenty you celebrate what worked.
mentors-phase-gewoon-begin = Meet where other people are.
mentors-phase-gewoon-under-way = Keep it light, and do what you say.
mentors-phase-gewoon-mid-term = Ask whether it still fits.
mentors-phase-gewoon-goodbye = Choose a day to finish in time.
mentors-filled = What is not verified here
mentors-filled-text = We filled this in ourselves. Check it with your programme.
mentors-field-mentors = who can be a mentor
mentors-field-length = how long it lasts
mentors-field-rhythm = how often you meet
mentors-field-minutes = how long a meeting is
mentors-field-plenaries = how many gatherings there are
mentors-field-ledger = what the hours count for
mentors-field-hours = how many hours are agreed
mentors-field-goals = whether you write down goals
mentors-field-certificate = for whom there is a certificate
mentors-field-earned = what a certificate takes
mentors-field-group = whether a whole class gets mentors
mentors-field-ages = for which ages it is
mentors-field-caseload = how many pairings a coordinator has
mentors-field-training = which training belongs to it
mentors-words = Looking back and goodbye
mentors-goodbye-hint = At the latest on
mentors-goodbye-plan = Plan the goodbye
mentors-end-full = Finish with the goodbye
mentors-meetings = Logged
mentors-meetings-both = The other reads exactly the same.
mentors-take-back = Take back
mentors-worry = Are you worried?
mentors-worry-text = Report it. The safeguarding officer reads it. Do not solve it alone.
mentors-worry-go = Report a worry
mentors-worry-title = Report a worry
mentors-worry-intro = Good that you say it. You need not be sure, and you need not solve it.
mentors-worry-who = The safeguarding officer of the school reads this, within two days. The pupil and the coordinator do not read it.
mentors-worry-what = The officer talks to who can help, and calls you where needed.
mentors-worry-you = Promise the pupil no secret. Say that you ask somebody of the school for help.
mentors-worry-now = Is there danger now? Call 112. Do you want advice at once? Call Veilig Thuis: 0800-2000, free, day and night.
mentors-worry-which = What do you worry about?
talks-sort-home = How it is at home
talks-sort-body = Does not eat or sleep well
talks-sort-hurting = Says something about hurting themselves or somebody else
talks-sort-pressure = Somebody else puts pressure on them
mentors-done-ja = You said yes.
mentors-done-nee = You said no. The coordinator looks on.
mentors-done-gestopt = The pairing has ended. You do not see the other’s data any more.
mentors-done-gestopt-gemeld = Stopped. The safeguarding officer reads within two days that it was not all right. The other does not read this.
mentors-done-gelogd = Logged. Thank you.
mentors-done-gepland = Planned.
mentors-done-terug = Taken back.
mentors-done-afgezegd = Called off. The other sees it on their own page.
mentors-done-bewaard = Saved.
mentors-done-afscheid = The day of the goodbye is set.
mentors-done-gemeld = Reported. The safeguarding officer reads it.
meetings-wrong-no-day = Choose a day.
meetings-wrong-before = That day lies before the first meeting.
meetings-wrong-late = That is longer than 60 days ago. Ask the coordinator.
meetings-wrong-future = That day has still to come.
meetings-wrong-no-minutes = Fill in how many minutes.
meetings-wrong-minutes = Choose 5 to 480 minutes.
meetings-wrong-no-about = Choose what it was about.
meetings-wrong-long-step = That is too long. Make it shorter.
meetings-wrong-time = Write the time as 15:30.
meetings-plan-past = Choose a day that is still to come.
meetings-place-house = Do not meet at somebody's home. Choose school, the library or a place where others are.
meetings-place-address = Say what is there, such as a school or a library. At somebody's home is not possible.
meetings-plan-after = That is after the last day of your pairing.
