# One's own place after signing in.

own-title = My place
own-hello = Hello
own-second-title = One more step
own-second = Whoever works at a school signs in with two keys. Until you have those, you see nothing of young people.
own-second-go = Set up your second key
own-stand = Where you stand
own-stand-doors = See from here which doors are open, and which you can still choose later.
own-stand-ask = We do not know exactly where you stand yet. Say so yourself, and you see your doors.
own-doors = See your doors
own-work = See work, and the way to it
own-begin = Say where you stand
own-mine = Whom you are here for
own-mine-home = Whom you are here for
own-apart = You cannot look here now. Is that wrong, or do you want to know why? Ask the school.
own-nameless = without a name
own-classes = The classes
own-classes-order = Ordered by the name of the class.
own-keep = Keeping things right
own-keep-people = Look somebody up, give a task or help with signing in.
own-keep-roster = Hand the list in, and see first what would change.
own-keep-programmes = Make a programme and appoint a coordinator.
own-find-people = Find a young person by name.
own-keep-waiting = { $count ->
    [0] Nothing waits for you.
    [one] One request waits for a second person.
   *[other] { $count } requests wait for a second person.
}
own-who = Who you are here
own-who-nothing = There is no task with your name yet. Is that not right? Ask the school.
own-looks-all = See everything
own-in = Signing in
own-in-where = Where you are signed in, your password and your keys
own-out = Sign out
own-duties = { $count ->
    [one] You see to one thing on a worklist.
   *[other] You see to { $count } things on a worklist.
 }
own-duties-nearest = The first is due by { $day }.
own-keep-glass = { $count ->
    [0] Nothing waits.
    [one] One waits.
   *[other] { $count } wait.
}
own-offers = This waits for your answer
own-offers-go = Look and answer
own-asked = You asked for a talk
own-asked-seen = Your tutor sees this, and chooses a day with you.
own-duties-title = What you see to
own-duties-no-class = Young people without a class
own-unplaced = { $count ->
    [one] One class without education and year
   *[other] { $count } classes without education and year
}
own-unplaced-text = Young people in such a class count in no year. Choose a class and fill it in.

own-outside-mentor-of = You are the mentor of a pupil of this school
own-outside-coordinator-of = You coordinate a programme with pupils of this school
own-outside-employer-contact-of = You are the contact for a placement
own-outside-now-title = What is asked of you now?
own-outside-now-mentor-of = Answer the proposal you got, note your meetings and keep your own file up to date.
own-outside-now-coordinator-of = See who waits, who wants to become a mentor and what has to happen today.
own-outside-stopped = This stands still now or is over. Ask the administrator of the school.
own-outside-now-employer-contact-of = Nothing here now. About the place you call or mail the placement office of the school.
own-outside-later-title = What is not possible here yet?
own-outside-later-employer-contact-of = Offering a place, reading an application or signing an agreement. Later you will see only what a pupil sends you.
own-volunteer = Say when you can and for how many young people. Do the training.
own-volunteer-go = Go to your file
own-mentor-go = Ask for a mentor, or see where you stand
own-for-oneself = Only for you
own-dreams = Your list of dreams
own-dreams-short = Keep work and courses that you dream of. Nobody else sees this.
own-interests = What do you like doing?
own-interests-short = Answer questions and see work to talk about. Nobody else sees this.
own-assignments = Assignments of your class
own-assignments-until = Until and including
own-assignments-late = The day is over. You can still hand it in.
own-assignments-go = To your assignments
own-teach = Assignments about work and courses
own-teach-short = Let your class find something out with the atlas.
own-reading = Reading figures about work
own-reading-short = What a figure says, and what it does not. With five cases.
own-mentor-class = Your class { $name } can get mentors. Say on or before { $day } whether you want one.
own-mentor-class-go = Say yes or no
own-reports =
    { $count ->
        [one] 1 report waits. Read it on or before { $day }.
       *[other] { $count } reports wait. Read the first on or before { $day }.
    }
own-unread =
    { $count ->
        [one] You have 1 new message
       *[other] You have { $count } new messages
    }
