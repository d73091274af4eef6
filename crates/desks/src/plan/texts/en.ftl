# The guidance plan of a school.

plan-title = Our guidance plan
plan-short = What everybody at this school should get.
plan-intro = Everybody should get this. Does your school want something else? Agree on it here, from a day on and with a reason.
plan-order = In the order of the norm: from group 7 to university.
plan-not-here = Is not asked here.
plan-changed = Other than the norm ({ $norm })
plan-done-afgesproken = Agreed. From that day on it counts like this.
plan-done-beeindigd = Ended. From now on what else was agreed holds, or the norm.
plan-set = What this school agreed
plan-from = from
plan-to = until
plan-end = End today
plan-new = Agree on something else
plan-new-text = What somebody had already stays. Whoever had everything before you asked more, has it still.
plan-count = How many times?
plan-count-hint = From 1 to { $most }. Does this school not ask it? Then fill in 0.
plan-first = From which day?
plan-last = Until which day?
plan-why = Why?
plan-keep = Agree on this
plan-times = { $count ->
    [one] Once.
   *[other] { $count } times.
}
plan-norm = { $count ->
    [one] The norm is once.
   *[other] The norm is { $count } times.
}
plan-here = { $count ->
    [one] Here the school asks once.
   *[other] Here the school asks { $count } times.
}
