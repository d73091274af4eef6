# How broad it is what a school shows.

breadth-title = What work do our pupils see?
breadth-short = By year: which fields of work came by, and which nearly nobody saw.
breadth-intro = Young people choose what they have seen. Here you see for each year about which fields of work pupils were offered something: a visit, a lesson, a placement, an assignment or a talk. No names and no classes.
breadth-missed = What nearly nobody was offered
breadth-missed-text = In these years nearly nobody was offered anything about this field. Whoever wants to choose it has to hear of it from somebody else.
breadth-missed-order = In the fixed order of the fields. Years with fewer than thirty pupils are not among them.
breadth-missed-none = Each field came by for more than a few pupils in each year with thirty pupils or more.
breadth-everywhere = in all years with thirty pupils or more
breadth-order = By programme and year.
breadth-rows = First the fields, in their fixed order, then what lets look further.
breadth-what = About
breadth-further-told = a right or a way that goes further
breadth-further-near-peer = somebody who has just taken the next step
breadth-further-fields = { $count } fields or more
breadth-next-month = The figures of this month were made before this page was there. They are here from the first day of next month.
breadth-do = What you can do
breadth-do-look = Look which work is rarely chosen in the region.
breadth-do-region = Work in the region
breadth-do-invite = Invite somebody who works in such a field, or visit it with a class. Offer it to the whole class, not just to those who ask.
breadth-do-assign = Give a class an assignment from the atlas about work that they do not know yet.
breadth-counts = What counts?
breadth-counts-text = Everything in Kansrijk about pupils who are at school now, also of earlier years. An offer that somebody said no to counts as offered. An offer that was taken back does not. Which pages a pupil looks at is not kept.
breadth-csv-school = School
breadth-csv-track = Programme
breadth-csv-year = Year
breadth-csv-people = Pupils
