# Programmes: making, suspending, ending.

programmes-title = Programmes
programmes-intro = A programme helps young people beside the lessons, such as mentors. You make it. The coordinator arranges the rest.
programmes-order = By name. What is over stands last.
programmes-none = There is no programme yet. Make one below.
programmes-state-runs = runs
programmes-state-suspended = stands still
programmes-state-ended = over
programmes-since = since
programmes-pairings =
    { $count ->
        [0] no pairings
        [one] one pairing
       *[other] { $count } pairings
    }
programmes-coordinators = Coordinator:
programmes-nobody = Nobody coordinates this programme yet.
programmes-appoint = Appoint a coordinator: choose somebody of the staff and ask for the task
programmes-stop = Let it stand still or end it
programmes-stop-why = While a programme stands still, its coordinator and its mentors can read and write nothing, from that moment. Young people keep what they have. You can let it go on later.
programmes-reason = Why does it have to stand still?
programmes-reason-hint = Administrators read this. Write no names of young people.
programmes-suspend = Let it stand still
programmes-resume = Let it go on
programmes-end = End it
programmes-end-later = It can be ended once no pairings run any more.
programmes-new = New programme
programmes-name = Name
programmes-name-hint = Young people, parents and mentors see it like this.
programmes-make = Make the programme
programmes-name-empty = Write a name.
programmes-name-long = Make the name shorter: 80 characters at most.
programmes-name-there = There is a programme with this name.
programmes-why = Write why the programme has to stand still.
programmes-why-long = Make the reason shorter: 500 characters at most.
programmes-end-pairings =
    { $count ->
        [one] One pairing still runs. It has its goodbye first.
       *[other] { $count } pairings still run. They have their goodbyes first.
    }
programmes-not-now = That cannot be done now. Look how the programme stands.
programmes-done-gemaakt = Made. Now appoint a coordinator.
programmes-done-stil = The programme stands still. Nobody reaches anything through it.
programmes-done-verder = The programme goes on.
programmes-done-einde = The programme is over.
