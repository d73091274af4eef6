# The luck meter of a group, and the worklist behind it.

meter-title = Luck meter
meter-intro = Who has had what every young person should get? And who was offered nothing yet? The empty boxes say something about us, not about the young person.
meter-caption = Young people and what they should get
meter-order = Names are in the order of the alphabet. What is due first comes first.
meter-nothing-row = Offered nothing yet
meter-due-row = For the first by
meter-of = { $count ->
    [one] of one young person
   *[other] of { $count } young people
}
meter-nobody = There is nothing to see here yet. Is nobody in this group, or do we not know which programme and year it is? Ask the administrator.
meter-late = the date has passed
meter-not-asked = does not apply here
meter-state-nothing = offered nothing yet
meter-state-part = { $had } of { $of } had, nothing else yet
meter-state-refused = { $had } of { $of } had, said no or did not come
meter-state-silent = { $had } of { $of } had, no answer
meter-state-offered = { $had } of { $of } had, offered
meter-state-planned = { $had } of { $of } had, planned
meter-state-had = had
meter-legend-nothing = offered nothing yet
meter-legend-part = had so many, nothing else yet
meter-legend-refused = said no, or did not come
meter-legend-silent = no answer
meter-legend-offered = offered, waits for an answer
meter-legend-planned = planned, or waits for looking back
meter-legend-had = had
meter-legend-late = the date has passed
meter-unplaced-title = Of some we do not know where they stand
meter-unplaced = Without a programme and a year we do not know what they should get. The administrator can give the group a programme.
meter-work-title = Worklist
meter-work-order = The nearest date comes first.
meter-work-none = Nobody has taken anything on here. Choose an empty box above.
meter-work-mine = You see to this
meter-work-by = Seen to by
meter-work-before = by
meter-work-passed = the date has passed
meter-work-done = Done
meter-work-dropped = No longer needed
meter-done-aangeboden = The offer is there. The young person can answer.
meter-done-taak = You see to this. It is on the worklist.
meter-done-klaar = Done. It is off the worklist.
meter-done-vervallen = No longer needed. It is off the worklist.
meter-norm-title = Where does this come from?
meter-norm = This is our own norm, made after what is known of good guidance. It is no law. The counsellor can agree something else for this school.
meter-asked = { $count ->
    [one] Once is enough.
   *[other] It is about { $count } times.
}
meter-asked-fields = { $count ->
    [one] In one kind of work.
   *[other] In { $count } different kinds of work.
}
meter-asked-reflection = It counts when the young person looked back on it.
meter-asked-before = It should be done by
meter-own-norm = This is our own norm and no law.
meter-who = For whom?
meter-who-hint = Whoever got nothing yet is ticked.
meter-see-to = I see to this
meter-see-to-text = It goes on the worklist, with your name and a date. So it does not get lost.
meter-before-day = By which day?
meter-note = What will you do?
meter-take-on = Put it on the worklist
meter-offer = Make an offer
meter-offer-text = The young person sees the offer at once in their own place, and says yes or no.
meter-kind = What is it?
meter-offer-title = What is it called?
meter-offer-place = Where is it?
meter-offer-day = Which day?
meter-offer-answer = Until which day can the young person answer?
meter-offer-about = What does the young person need to know?
meter-offer-fields = Which kind of work?
meter-offer-adult = They meet somebody who does this work.
meter-offer-go = Make this offer
meter-owner = Who sees to it?
meter-owner-me = me
