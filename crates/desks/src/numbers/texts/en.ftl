# Numbers for whoever leads a school.

numbers-title = Does our guidance reach everybody?
numbers-short = Per year group: what pupils had, and what nobody offered yet.
numbers-intro = Per year group and entitlement: which part had this, and which part was offered nothing yet. No names and no classes.
numbers-on = As it stood on { $day }
numbers-order = By track and year. Within that: what is due first.
numbers-people = { $count ->
    [one] One pupil
   *[other] { $count } pupils
 }
numbers-what = What
numbers-had = Had this
numbers-nothing = Was offered nothing yet
numbers-due = Due
numbers-about = about { $percent }
numbers-hidden = holds for too few pupils
numbers-nearly-nobody = nearly nobody
numbers-less-than-half = less than half
numbers-half-or-more = half or more
numbers-nearly-everybody = nearly everybody
numbers-small = This year group is too small to say anything without telling of somebody. Ask the counsellor.
numbers-none = There are no classes with a track and a year yet.
numbers-of-few =
    { $count ->
        [one] One more thing holds for so few pupils here that nothing can be told of it.
       *[other] { $count } more things hold for so few pupils here that nothing can be told of them.
    }
numbers-years = Years
numbers-scrolls = The table scrolls sideways.
numbers-why-title = Why no exact numbers?
numbers-why = An exact number on a small group tells something of one pupil. So percentages are rounded to five, small groups get words, and the figures change once a month. The counsellor sees the classes and arranges who gets what.
numbers-few = Fewer than ten young people.
numbers-unplaced = They count in no year above. Ask the administrator to give these classes an education and a year.
numbers-mentoring = Mentors
numbers-mentoring-intro = How many young people of this school have a mentor, or still lack one. Without names.
numbers-mentoring-once = Everybody counts once
numbers-mentoring-how = How it stands
numbers-mentoring-many = How many young people
numbers-mentoring-fewer = fewer than five
numbers-mentoring-between = { $low } to { $high }
numbers-mentoring-small = This school is too small for numbers about mentors. Ask the coordinator of the programme.
numbers-stand-has = has a mentor now
numbers-stand-short = waits for less than four weeks
numbers-stand-middle = waits for four to eight weeks
numbers-stand-long = waits for longer than eight weeks
numbers-stand-full = had a mentor this school year, until the goodbye
numbers-stand-early = had a mentor this school year, and it ended early
