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
plan-own = Your school asks this of its own, beside the norm.
plan-own-badge = Of this school
plan-own-over = Not asked any more
plan-own-add = Ask something of our school
plan-own-title = Something of our school
plan-own-intro = Does your school want something that is not in the norm? Then it counts on the luck meter and young people see it on their time line.
plan-own-name = What is it called?
plan-own-name-hint = Short, as young people say it: harbour week.
plan-own-kinds = What counts?
plan-own-adult = Only with somebody who does that work
plan-own-reflection = Only with a look back
plan-own-fields = In how many different fields of work?
plan-own-fields-hint = Fill in 0 where that does not matter.
plan-own-places = In which years?
plan-own-no-places = There are no classes yet with education and year.
plan-own-by = Before which day?
plan-own-by-hint = Each school year again: only day and month count.
plan-own-counts = From when does it count?
plan-own-this-year = Only what was in that school year
plan-own-all-years = Also what was in earlier years
