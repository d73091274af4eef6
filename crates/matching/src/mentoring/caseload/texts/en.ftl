# Words of a coordinator about pairings, hours and reports.

talks-report-outcome-empty = Write down first what you did.
caseload-title = Pairings
caseload-one = Pairing
caseload-of = { $open } of { $caseload } pairings
caseload-edition-over = over
caseload-hours = hours
caseload-closed =
    { $count ->
        [one] One pairing is closed to you, because consent is missing.
       *[other] { $count } pairings are closed to you, because consent is missing.
    }
caseload-tasks = This waits for you
caseload-order-tasks = What is due first comes first.
caseload-no-tasks = Nothing waits for you now.
caseload-silent = no meeting for { $days } days: ask how it goes
caseload-check-in = ask how it goes, as every month
caseload-ended-early = stopped early: ask both how it is
caseload-ended-reported = stopped early; the safeguarding officer looks at it
caseload-cases = All pairings that run
caseload-order-cases = Whose last meeting is longest ago comes first.
caseload-pages = Other pairings
caseload-part = These are pairings { $from } to { $to } of { $of }. What waits for you is of these pairings.
caseload-part-before = To the pairings before
caseload-part-after = To the pairings after
caseload-order-groups = Groups by name.
caseload-group-people = Who is in this group?
caseload-none = No pairing runs yet. Propose one below.
caseload-last = last meeting
caseload-reported = There is a report. The safeguarding officer has it.
caseload-propose = Propose a pairing by hand
caseload-propose-why = Both have to say yes. Then they choose the first day.
caseload-propose-none = That takes an edition, somebody who waits and a mentor who is available.
caseload-edition = Edition
caseload-wish = Young person
caseload-wish-order = Who lost a mentor comes first, then who waits longest.
caseload-mentor = Mentor
caseload-unfit = This does not fit what the young person asked. Talk about it first.
caseload-unfit-title = What does not fit
caseload-unfit-age = The mentor chose another age.
caseload-unfit-times = They have no time in common.
caseload-unfit-language = The mentor does not speak the language that is a must.
caseload-unfit-topic = The mentor does not help with this subject.
caseload-unfit-asked = The mentor is not what the young person said is a must.
caseload-unfit-distance = They live too far apart.
caseload-unfit-agreed = I talked with the young person and the mentor. They want it like this.
caseload-propose-go = Propose
caseload-choose = Choose an edition, a young person and a mentor.
caseload-choose-goes = Choose how it goes.
caseload-offer-title = A mentor
caseload-offer-about = Somebody who thinks along with you for a while.
caseload-over = Over
caseload-done-voorgesteld = Proposed. Both get time to answer.
caseload-done-navraag = Written down.
caseload-done-ingetrokken = The proposal is off the table. The young person is in the queue again.
caseload-done-gestopt = The pairing has ended.
caseload-answer-by = Answer by
caseload-kick-off = First meeting
caseload-ends = Last day
caseload-ask = Ask how it goes
caseload-ask-by = Next time by
caseload-ask-day = When did you ask?
caseload-goes = How does it go?
meetings-goes-well = well
meetings-goes-seeking = it can be better, and they know how
meetings-goes-help = they want help
meetings-goes-not-reached = nobody was reached
caseload-agreed = What did you agree?
caseload-ask-save = Write down
caseload-asked = What you asked before
caseload-meetings = Meetings
caseload-away = Take the proposal away
caseload-away-why = The young person keeps the place in the queue.
caseload-lapse = No answer came
caseload-withdraw = Take the proposal back
caseload-end = Finish
caseload-care = Who looks after this?
caseload-care-you = you
caseload-care-by = Coordinator:
caseload-care-none = No coordinator looks after this. Take this pairing over.
caseload-care-left =
    { $count ->
        [one] No coordinator looks after one pairing. Take it over.
       *[other] No coordinator looks after { $count } pairings. Take them over.
    }
caseload-care-whose = Whose pairings?
caseload-care-whose-mij = Mine ({ $count })
caseload-care-whose-niemand = Nobody’s ({ $count })
caseload-care-whose-allen = All ({ $count })
caseload-care-has =
    { $count ->
        [one] one pairing
       *[other] { $count } pairings
    }
caseload-care-all = Hand everything over
caseload-care-all-why = Are you leaving, or away for long? Then give your pairings to somebody else. The young person and the mentor see who their coordinator is.
caseload-care-from = From
caseload-care-to = To
caseload-care-go = Hand everything over
caseload-care-one-go = Hand over
caseload-care-choose = Choose from whom and to whom.
caseload-care-nothing = There is nothing to hand over here.
caseload-care-not-here = That person does not coordinate this programme now.
caseload-care-own = That person is the mentor. Choose somebody else.
caseload-care-full = That coordinator has no room left. Choose somebody else, or raise the limit of the edition.
caseload-done-overgedragen = Handed over.
caseload-done-deels = Part of it was handed over. What is left does not fit, or is too much for one time.
hours-title = Hours of mentors
hours-order = By name.
hours-none = Nothing has been logged in this edition yet.
hours-csv = Download as CSV
hours-xlsx = Download as XLSX
hours-sum = { $hours } hours logged, { $approved } hours approved.
hours-month-sum =
    { $meetings ->
        [one] { $meetings } meeting
       *[other] { $meetings } meetings
    }, { $hours } hours
hours-approve = Approve this month
hours-own = You cannot approve your own hours. Ask somebody else.
hours-month-runs = This month is not over yet.
hours-opens = You can approve once the month is over, from { $day }.
hours-against-scholarship = The hours count for a scholarship.
hours-against-credits = The hours count for credits.
hours-against-pay = The hours are paid.
hours-against-nothing = The hours are there to thank mentors.
hours-done-goedgekeurd = Approved.
hours-mentor = Mentor
hours-month = Month
hours-meetings = Meetings
hours-hours = Hours
hours-approved = Approved hours
pairings-propose-not-waiting = This wish does not wait any more. See the queue.
pairings-propose-other-programme = This wish belongs to another programme.
pairings-propose-oneself = That cannot be: nobody pairs oneself.
pairings-propose-not-available = This mentor is not available now.
pairings-propose-held = This mentor gets no new proposal now. The safeguarding officer looks at something first.
pairings-propose-full = This mentor is full.
pairings-propose-not-vetted = No certificate of this mentor counts. See a new one first.
pairings-propose-no-consent = Consent is still missing.
pairings-propose-earlier = These two stopped before. It can be only if both want it.
pairings-propose-talk-first = First talk with this young person about how it ended, and note that at the pairing of then.
pairings-propose-caseload = The caseload is full. Finish another pairing first, or ask for help.
pairings-propose-over = This edition is over. Choose one that still runs.
talks-reports = Reports
talks-reports-intro = What a young person or mentor reported about their pairing or group. The others do not know.
talks-reports-waiting = Wait for you
talks-reports-order = The oldest comes first.
talks-reports-by = read by
talks-reports-noted = you noted something
talks-reports-fresh = not read yet
talks-reports-none = No report waits.
talks-reports-handled = Handled
talks-report-title = Report
talks-report-young = Young person
talks-report-mentor = Mentor
talks-report-about = About
talks-report-by = Reported by
talks-report-around = Messages around it
talks-report-this = this message
talks-report-outcome = What did you do?
talks-report-outcome-hint = Write down whom you spoke with and what happens.
talks-report-handle = Write down and close
talks-report-note = Keep and leave open

hours-file = What is in the file?
hours-file-rows = A row for each mentor and each month. Only meetings that took place count. CSV and XLSX say the same.
hours-file-mentor = the name
hours-file-month = year and month, such as 2026-10
hours-file-meetings = how many there were
hours-file-hours = in whole quarters, so 0.75 is three quarters of an hour
hours-file-approved = what a coordinator approved; 0.00 as long as nobody did
