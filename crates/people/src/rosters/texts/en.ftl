# The list of the school: hand in, look, apply.

rosters-title = The list of the school
rosters-intro = Hand in the list that the system of the school makes. First you see what would change. Only after that something changes.
rosters-file = The list
rosters-file-hint = A zip of OneRoster, or a file of EDEXML. At most 64 MB.
rosters-look = Show what changes
rosters-not-held = We do not keep the citizen service number, origin, country or photo. If it is in the list, we leave it out and say so.
rosters-before = Handed in before
rosters-order = The newest comes first.
rosters-none = No list has been handed in yet.
rosters-handed-in = handed in by { $who } on { $day }
rosters-state-planned = waits
rosters-state-applied = This list has been applied.
rosters-state-withdrawn = This list was withdrawn. Nothing was changed.
rosters-done-toegepast = The list has been applied.
rosters-done-ingetrokken = The list was withdrawn. Nothing was changed.
rosters-look-title = What would change?
rosters-stop = Is this right?
rosters-stop-empty = There are no people or schools in this list.
rosters-stop-other-school = This list looks like that of another school. No school and no group is known here.
rosters-stop-persons-vanish = { $some } of { $of } people would vanish. That is more than a third.
rosters-stop-memberships-vanish = There are { $some } places in groups in the list. There were { $of } before.
rosters-stop-tasks-vanish = { $some } people with a task here are no longer in it. Give somebody else that task first.
rosters-stop-ids-moved = { $some } people have another number than before. They would be there twice.
rosters-stopped = Something is not right here. Tick that you are sure, or withdraw the list.
rosters-anyway = I am sure: apply the list all the same
rosters-nothing = Nothing changes. Everything is like that already.
rosters-changes = What changes
rosters-what = What
rosters-new = new
rosters-changed = different
rosters-back = back again
rosters-gone = gone
rosters-same = the same
rosters-sort-schools = Schools
rosters-sort-persons = People
rosters-sort-groups = Groups
rosters-among = among them
rosters-problems = { $count ->
    [one] One row cannot be read
   *[other] { $count } rows cannot be read
}
rosters-problems-why = The other rows are used.
rosters-dropped = Left out
rosters-dropped-why = We do not keep this. Ask the system of the school not to send it any more.
rosters-dropped-times = { $count ->
    [one] filled in once
   *[other] filled in { $count } times
}
rosters-decide = Apply or withdraw
rosters-takes-two = This list touches { $count } people. For more than 200 a second person looks too. They find the list under “Waits for a second person”.
rosters-apply-once = Everything goes at once: it all succeeds, or nothing changes. For a large school it takes a minute.
rosters-apply = Apply
rosters-apply-asker = Whoever handed the list in applies it.
rosters-withdraw = Withdraw
rosters-no-file = Choose a file first.
rosters-unread = There are no people in this file that we can read. { $why }

rosters-joined = { $count ->
    [one] One person was here already and is in the list for the first time, with the same name and the same address or day of birth. They stay one person.
   *[other] { $count } people were here already and are in the list for the first time, with the same name and the same address or day of birth. They stay the same person.
}
rosters-twins = { $count ->
    [one] One person has an e-mail address that belongs to somebody else here. The two stay apart.
   *[other] { $count } people have an e-mail address that belongs to somebody else here. They stay apart.
}
rosters-erased = { $count ->
    [one] One person in the list was erased here, and stays out. Take them out of the system of the school too.
   *[other] { $count } people in the list were erased here, and stay out. Take them out of the system of the school too.
}
rosters-did = What changed
rosters-did-ties = Who belongs to whom: { $made } begun, { $ended } ended.
rosters-did-waiting = { $count ->
    [one] One young person has no class, and is in the group Without a class.
   *[other] { $count } young people have no class, and are in the group Without a class.
}
rosters-did-decisions = { $count ->
    [one] One leader or administrator in the list got no rights. People decide about that.
   *[other] { $count } leaders or administrators in the list got no rights. People decide about that.
}
rosters-did-revoked = { $count ->
    [one] One tie was withdrawn, and stays withdrawn.
   *[other] { $count } ties were withdrawn, and stay withdrawn.
}
rosters-did-broken = { $count ->
    [one] One tie could not be: nobody else can approve it.
   *[other] { $count } ties could not be: nobody else can approve them.
}
