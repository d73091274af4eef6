# What people tell about their work.

voices-title = Tell about your work
voices-link = Tell about your work, for young people who do not know it
voices-intro = Young people choose what they have seen. Tell in three short answers how your work really is. It comes on the page of the occupation, where everybody can read it.
voices-done-verstuurd = Sent. The coordinator reads it first.
voices-done-weg = Taken away. Nobody can read it any more.
voices-done-getoond = It is on the page of the occupation now.
voices-done-terug = Given back, with the reason.
voices-own = What you told
voices-own-order = What you sent first is at the top.
voices-state-sent = The coordinator still has to read this.
voices-state-shown = Everybody can read this.
voices-state-returned = This came back. Change it and send it again.
voices-reason = Why do you give it back?
voices-reason-others = It says who somebody else is.
voices-reason-praise = It praises a company or a school instead of telling about the work.
voices-reason-elsewhere = It is not about this occupation.
voices-reason-unclear = Young people will not understand it like this. Write shorter sentences.
voices-reason-hurts = It may hurt people.
voices-look = See it there
voices-again = Change it
voices-take-back = Take it away
voices-enough = You told about { $count } occupations. Take one away to tell about another.
voices-no-minor = Are you still a pupil? Then we do not ask you this. What you have to tell, your mentee hears from you.
voices-no-programme = You take part in no programme now. Ask the coordinator.
voices-no-more = You told about enough occupations already. Take one away first.
voices-tell = Three answers
voices-tell-why = Write as you speak. What is hard helps too: who knows it chooses better. If you send something about the same occupation again, what was there disappears until the coordinator has read the new one.
voices-occupation = Which occupation do you tell about?
voices-choose = Choose
voices-i = What do you have to do with it?
voices-side-does = does this work
voices-side-employs = employer
voices-side-learns = learns it
voices-ask-nice = What is nice about it?
voices-ask-nice-hint = A moment in which you think: this is why I do it.
voices-ask-hard = What is hard about it?
voices-ask-hard-hint = What would you have liked to know before?
voices-ask-came = How did you come here?
voices-ask-came-hint = Which school, which detour, who helped you?
voices-called = How may we call you?
voices-called-hint = A first name is enough. Leave it empty and there is no name.
voices-agree = By sending you say yes: everybody may read this, also without an account. You take it away whenever you want, and after two years it goes by itself. If you stop in the programme, it is gone at once.
voices-send = Send
voices-nice = What is nice about it
voices-hard = What is hard about it
voices-came = How I came here
voices-nobody = Rather without a name
voices-wrong-occupation = Choose the occupation that you tell about.
voices-wrong-side = Choose what you have to do with it.
voices-wrong-name = Two words and thirty letters at most. No family name or address.
voices-empty = Write a few words.
voices-long = Make it shorter: four hundred characters at most.
voices-contact = Leave out telephone numbers, addresses and accounts. Young people reach you through the programme.
voices-desk-title = What mentors tell about their work
voices-desk-link =
    { $count ->
        [0] What mentors tell about their work
        [one] What mentors tell about their work (1 waits)
       *[other] What mentors tell about their work ({ $count } wait)
    }
voices-desk-intro = Mentors tell how their work is. You read it first. Then it stands on the page of the occupation, for everybody.
voices-waiting = Waits for you
voices-waiting-how = Mind four things: does it name somebody else, does it advertise, is it about this occupation, does a twelve-year-old understand it? That somebody finds the work hard is no reason to give it back.
voices-waiting-order = Who waits longest is at the top.
voices-waiting-none = Nothing waits.
voices-since = Sent on
voices-show = Show it
voices-give-back = Give it back
voices-take-off = Take it off the website
voices-no-reason = Choose why you give it back. Whoever wrote it reads that.
voices-no-own = You wrote this yourself. Ask another coordinator to read it.
voices-shown = On the website
voices-shown-none = There is nothing yet.
