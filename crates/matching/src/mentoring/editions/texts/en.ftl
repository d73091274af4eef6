# The programme of a coordinator, and its editions.

editions-desk = Programme
editions-intro = Your programme: who waits, who is there, and what has to happen today.
editions-done-gemaakt = The edition is there. People can sign up now.
editions-done-bewaard = Kept.
editions-done-weg = The edition was removed.
editions-numbers = In numbers
editions-waiting = Young people who wait
editions-since = the first since { $day }
editions-again = { $count } go first, after a pair that stopped early
editions-asking = Still without consent
editions-asking-why = Under 16 home says yes, after that the young person. Only then the wish counts.
editions-ready = Mentors who can now
editions-places = Places with them
editions-places-enough = So many places there are with mentors who are ready. Whether they fit who waits, you see in a round.
editions-places-few = That is too few. Recruit, or ask who is on pause.
editions-preparing = Mentors who still need something
editions-paused = Mentors who cannot for a while
editions-worklist = What has to happen?
editions-needs = Mentors who still need something, by the alphabet
editions-worklist-none = All is done. Nobody waits for you.
editions-title = Editions
editions-order = The newest first.
editions-none = There is no edition yet. Make one, and young people and mentors can come.
editions-new = Make an edition
editions-caseload-of = at most { $count } pairs for each coordinator
editions-open = open for sign-up
editions-closed = closed for sign-up
editions-round = Next round
editions-keep-open = Keep it
editions-open-again = Open it
editions-close = Close for sign-up
editions-empty = Another name, or remove
editions-rename = Keep the name
editions-remove-why = Nobody is in this edition yet. If you remove it, it is gone for good.
editions-remove = Yes, remove this edition
editions-not-empty = Somebody is in this edition already. So it stays. You can close it.
editions-sign-up = The page for who wants to become a mentor
editions-new-intro = An edition is the programme once: a term, a way of working and a limit.
editions-name = What is this edition called?
editions-method = Way of working
editions-method-hint = You may choose begin and end below otherwise.
editions-begin = First day
editions-end = Last day
editions-round-hint = On this day you divide the mentors. Young people see it.
editions-caseload = Pairs for each coordinator
editions-caseload-hint = At most { $most }. Nobody carries everything.
editions-days = Days to answer
editions-days-hint = From { $few } to { $many } days, for young person and mentor.
editions-make = Make this edition
editions-unverified = Of each programme we know something from public records. What we filled in is not checked: check it with the programme.
editions-wrong-name = Give a name of at most 80 characters.
editions-no-term = The end lies before the begin.
editions-name-taken = There is an edition with this name already. Choose another name.
editions-beside = An open edition with this method runs already. Begin on a day to come, or close the other first.
editions-past = This edition begins in the past. Tick that you mean it, or choose another day.
editions-past-title = The first day has passed
editions-past-yes = Yes, this edition has begun already
editions-too-long = An edition lasts at most eighteen months, and no longer than a month after the next school year.
editions-over = The end has passed already.
editions-wrong-round = Choose a day from today to the end.
editions-wrong-caseload = Choose a number from 1 to 200.
editions-wrong-days = Choose from 3 to 21 days.
editions-no-method = Choose a way of working.
editions-no-day = Choose a day.
editions-asking-long =
    { $count ->
        [one] For 1 young person that takes longer than two weeks. They read on which day to ask once more.
       *[other] For { $count } young people that takes longer than two weeks. They read on which day to ask once more.
    }
editions-choose-round = Choose a day for the next round
editions-choose-round-why =
    { $count ->
        [one] 1 young person waits and there is no day.
       *[other] { $count } young people wait and there is no day.
    }
