### The words in the pictures of Explore: the line map and the doors compared.

explore-picture-title = Line map: { $place }
explore-picture-here = You are here
explore-picture-place-diploma = { $name }, diploma
explore-picture-place-year = { $name }, year { $year }
explore-picture-place-group = primary school, year group { $year } (groep { $year })
explore-picture-age = { $age } years
explore-picture-axis = age

## At a change
explore-picture-verdict-right = They may not refuse
explore-picture-verdict-right-if = They may not refuse, if:
explore-picture-verdict-right-then = They may not refuse then
explore-picture-verdict-discretion = The school decides
explore-picture-verdict-late = The date has passed: the school decides
explore-picture-verdict-selection = Too few places: the school chooses or draws lots
explore-picture-verdict-closed = Closed for now
explore-picture-deadline = Apply by { $date }.
explore-picture-longer = +{ $years }
explore-picture-longer-range = +{ $low } to { $years }
explore-picture-shorter = { $years } shorter
explore-picture-shorter-most = up to { $years } shorter
explore-picture-opens = first { $point }
explore-picture-goal = Your goal
explore-picture-when = { $age }, { $year }
explore-picture-closed-doors = Closed for now
explore-picture-beyond = { $count ->
    [one] 1 more door is closed for now. It is with the doors.
   *[other] { $count } more doors are closed for now. They are with the doors.
}

## What the lines mean
explore-picture-legend-right = they may not refuse
explore-picture-legend-right-if = they may not refuse, if something is true
explore-picture-legend-discretion = the school decides
explore-picture-legend-selection = choosing or drawing lots
explore-picture-legend-closed = closed for now
explore-picture-legend-way = your way
explore-picture-legend-diploma = diploma
explore-picture-legend-longer = +1 year: longer than the shortest way
explore-picture-see-table = The table below the map says the same

## Doors compared
explore-picture-compared-title = How many of the { $total } courses stay open
explore-picture-compared-right = Open. They may not refuse.
explore-picture-compared-right-if = Open, if you choose the subjects.
explore-picture-compared-discretion = A school or course decides.
explore-picture-compared-selection = Too few places: choosing or drawing lots.
explore-picture-compared-closed = Closed for now.
explore-picture-compared-reopen = { $count } after { $years } extra
explore-picture-compared-never = { $count } stay closed
explore-picture-compared-right-later = { $count } by right after { $years } extra
explore-picture-compared-right-never = { $count } never by right
explore-picture-compared-dot = Each sign is one course.
explore-picture-compared-dots = Each sign is { $count } courses.
