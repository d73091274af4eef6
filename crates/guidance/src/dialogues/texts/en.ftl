# Talks about later: what a young person reads, and whoever guides.

## One's own place

dialogues-own-title = Talks about later
dialogues-own-intro = Here you prepare a talk. And here it says what you were going to do after it.
dialogues-own-steps = What you were going to do
dialogues-own-open = Talks to come
dialogues-own-begin = Begin a talk
dialogues-own-begin-why = Do you want to talk about later? You may begin. Write down what you want to talk about. Your tutor then sees it here.
dialogues-own-with = With whom?
dialogues-own-tutor = My tutor
dialogues-own-begin-go = Begin to write
dialogues-own-no-tutor = No tutor is known for your class now. Ask your counsellor for a talk. Then it stands here.
dialogues-own-earlier = Earlier talks
dialogues-own-over = What you agreed before
dialogues-with-missing = Choose with whom you want to talk.

## Preparing

dialogues-prepare-title = Prepare your talk
dialogues-last-time = First: last time
dialogues-last-time-why = This is what you agreed then. How did it go? Every answer is fine.
dialogues-last-time-adult = Begin the talk with this. Done, on another day, or no longer needed? Every answer is fine.
dialogues-think = Think about this
dialogues-think-why = You do not have to answer everything. Choose what suits you.
dialogues-part-experience = Something you did.
dialogues-part-retell = What did you do exactly?
dialogues-part-meaning = What does that say about you?
dialogues-part-widen = Where else is it of use?
dialogues-part-step = What will you do?
dialogues-ask-experience = Which day, lesson, job or place do you want to tell about? It has to be real.
dialogues-ask-retell = What did you do, and with whom?
dialogues-ask-meaning = What did you like about it? What are you good at? What would somebody else say of it?
dialogues-ask-widen = Where do they need this too? Do you know somebody who does such work?
dialogues-ask-step = Which small step can you take? On which day, and who helps you?
dialogues-write = Your words
dialogues-write-label = Write what you want to tell
dialogues-write-hint = A few sentences are enough. Your tutor and your counsellor read this too.
dialogues-write-save = Keep what I wrote
dialogues-together-go = We do it together in the talk
dialogues-crossed = Something in this talk has just changed. Read it first, then keep it again.
dialogues-crossed-what = While you wrote, somebody else did. Nothing is lost: your words stand below. What the other wrote stands above.
dialogues-text-empty = Write a sentence first.
dialogues-text-long = This is too long. Make it shorter.

## A talk

dialogues-talk-title = Talk about later
dialogues-talk-on = On { $day }
dialogues-talk-no-day = No day yet
dialogues-talk-with = with
dialogues-talk-holder = holds the talk:
dialogues-state-prepared = Ready. Nothing is written yet.
dialogues-state-written = Begun. Now the guide can add to it.
dialogues-state-added = Both have written
dialogues-state-held = Held. The step is still to come.
dialogues-state-closed = Done, with a step
dialogues-state-taken-back = Is off, or was a mistake
dialogues-state-withdrawn = Let go of. Only you still see this.
dialogues-wishes = Wants to talk with you
dialogues-wishes-order = Who waits longest stands on top.
dialogues-wishes-since = asks for it since
dialogues-wishes-how = Open the talk and choose a day. Or log it, if you talked already. Then it is no longer here.
dialogues-asked-title = You asked for this talk
dialogues-asked-seen = Whoever you asked sees that you want to talk, and since when. Together you choose a day.
dialogues-asked-unseen = Whoever you asked does not guide you any more and does not see this. Let go of this, and ask your tutor of now.
dialogues-asked-since = Asked on
dialogues-asked-you = This pupil wants to talk with you
dialogues-asked-other = This pupil asked for this talk
dialogues-asked-day-why = Choose a day. The pupil sees it at once. After that this talk is no longer among those who wait for you.
dialogues-asked-day = Set the day
dialogues-asked-plan = Do you plan or log a talk now? Then that is this talk.
dialogues-withdraw = I do not want this talk after all
dialogues-withdraw-why = Has whoever guides you not written anything yet? Then nobody sees any more what you wrote. You can still ask for it later.
dialogues-withdrawn-title = You let go of this talk
dialogues-withdrawn-text = Nobody sees it any more, and not what you wrote either. Do you want to talk after all? Then it is back at once.
dialogues-ask-again = Ask after all
dialogues-no-not-asked = This talk has a day already, or somebody else asked for it. Speak with whoever guides you.
dialogues-no-withdrawn = You let go of this talk. Ask for it again first.
dialogues-done-losgelaten = Fine. The talk is not needed.
dialogues-done-gevraagd = Asked. It is there again.
dialogues-words-young = What the pupil wrote
dialogues-words-own = What you wrote
dialogues-words-young-none = Nothing yet.
dialogues-words-together = You do it together, in the talk.
dialogues-words-adult = What the guide wrote
dialogues-words-adult-none = Nothing yet.
dialogues-words-on = written on { $day }
dialogues-about = What is it about?
dialogues-agreed = Agreed
dialogues-agreed-none = Nothing yet.
dialogues-order-talks = The newest is on top.
dialogues-order-steps = What comes first is on top.
dialogues-order-names = By name.

## Steps

dialogues-step = The step
dialogues-step-hint = Something small, with a day. No step yet? Leave this empty. The talk then waits for the step.
dialogues-step-what-label = What will the pupil do?
dialogues-step-day-label = By which day?
dialogues-step-helper-label = Who helps?
dialogues-step-by = by { $day }
dialogues-step-helper = help: { $who }
dialogues-step-passed = That day has passed. Say how it went.
dialogues-step-other-day = Or choose another day
dialogues-step-do-done = Done
dialogues-step-do-dropped = No longer needed
dialogues-step-do-later = Move to that day
dialogues-step-do-again = Do it after all
dialogues-step-state-open = still to do
dialogues-step-state-done = done
dialogues-step-state-dropped = no longer needed
dialogues-step-state-taken-back = belongs to a talk that was called off
dialogues-step-empty = Write what the step is.
dialogues-step-long = The step is too long. Make it shorter.
dialogues-step-no-day = Choose a day.
dialogues-step-past = Choose a day that is still to come.
dialogues-step-far = Choose a day within two years.
dialogues-step-taken-back = This step belongs to a talk that was called off.
dialogues-step-what = Choose what became of the step.
dialogues-helper-long = This is too long. Make it shorter.

## Whoever guides

dialogues-person-title = Talks and steps
dialogues-person-both = The pupil reads the same here as you do.
dialogues-person-steps = What the pupil was going to do
dialogues-person-open = Talks to come
dialogues-person-none = There was no talk about later yet. Plan one, or log one.
dialogues-person-earlier = Earlier talks
dialogues-person-over = What was agreed before
dialogues-log = Log a talk
dialogues-log-why = Have you talked already? Log it in a minute.
dialogues-log-day = The day of the talk
dialogues-log-said = What you talked about
dialogues-log-said-hint = Write it together, or so that the pupil recognises it. The pupil reads this and adds to it.
dialogues-log-save = Log the talk
dialogues-plan = Plan a talk
dialogues-plan-why = The pupil sees it, with questions to think about. The pupil writes first.
dialogues-plan-day = The day
dialogues-plan-save = Invite the pupil
dialogues-plan-past = Choose today or a day to come.
dialogues-wait = The pupil writes first. Or you do it together, in the talk itself. After that you write.
dialogues-add = Add to it
dialogues-add-label = What you add
dialogues-add-hint = Write what you heard and saw. The pupil reads this too.
dialogues-add-save = Keep what I wrote
dialogues-guide = Guide for the talk
dialogues-end = After the talk
dialogues-end-why = Say when the talk was and which step you agreed. With a step the talk counts.
dialogues-end-save = Keep the agreement
dialogues-take-back-why = Was it called off, or a mistake? Then it does not count any more. You can put it back.
dialogues-take-back = Take this talk back
dialogues-put-back-why = Did it take place after all? Put it back with everything that stood there.
dialogues-put-back = Put this talk back
dialogues-experience = Talk about later
dialogues-topic-unknown = We do not know this topic.
dialogues-day-missing = Choose the day of the talk.
dialogues-day-unreadable = We cannot read this day. Write for instance 2027-03-31.
dialogues-day-future = This day is still to come. Plan the talk then.
dialogues-no-young-first = The pupil writes first, or says that you do it together.
dialogues-no-closed = This talk is done. What was agreed stays.
dialogues-no-taken-back = This talk was taken back.
dialogues-no-not-taken-back = This talk is there already.
dialogues-no-nothing-written = Write in one sentence what you talked about. Without words there is nothing to come back to.
dialogues-done-stap = Kept. Good that you said so.
dialogues-done-bewaard = Kept. The other can read it now.
dialogues-done-samen = Good. You do it together, in the talk.
dialogues-done-gepland = The talk is ready. The pupil sees it.
dialogues-done-genoteerd = The talk is logged. The pupil can read it.
dialogues-done-gehouden = Logged. The step is still to come.
dialogues-done-afgesproken = The step is agreed. The pupil sees it too.
dialogues-done-ingetrokken = The talk was taken back.
dialogues-done-terug = The talk is there again.

## Sheet, calendar, class

dialogues-sheet-title = Report of a talk about later
dialogues-sheet-go = Show as a sheet to print
dialogues-agenda-take = Put into my calendar
dialogues-agenda-name = Talks and steps
dialogues-agenda-talk = Talk about later
dialogues-agenda-prepare = Look in Kansrijk to prepare it.
dialogues-agenda-helper = Help: { $who }
dialogues-group-title = Steps in this class
dialogues-group-passed = that day has passed; ask how it went
dialogues-group-none = No step is open in this class now. A talk about later ends with a step.

## How much about later

dialogues-tenths = How much of the talk was about later?
dialogues-tenths-hint = The rest was about grades and how school goes. Only you see this.
dialogues-tenths-of = { $count ->
    [one] 1 of 10 parts
   *[other] { $count } of 10 parts
}
dialogues-tenths-wrong = Choose a number from 0 to 10.
dialogues-future-title = About later or about grades
dialogues-future-intro = Talks are often about grades. Here you see how that is with you.
dialogues-future-alone = Only you see this page. There are no names of pupils on it.
dialogues-future-share = { $talks ->
    [one] In the one talk that you filled in, { $share } was about later.
   *[other] In the { $talks } talks that you filled in, { $share } was about later.
}
dialogues-future-months = By month, the newest first
dialogues-future-month = Month
dialogues-future-talks = Talks
dialogues-future-later = About later
dialogues-future-school = About grades and school
dialogues-future-bar = Bar
dialogues-future-note = Each talk counts as much. The bar shows the same as the numbers.
dialogues-future-none = You have not filled this in for a talk yet. Do so when you log one.
