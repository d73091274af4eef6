### The atlas: work, courses and fields.

atlas-nav = Work
atlas-home-title = What work is there?
atlas-home-intro = Look around in { $occupations } kinds of work and { $courses } courses. Nobody keeps track of what you look at.
atlas-find-label = What are you curious about?
atlas-find-hint = Work, a course, a school or just something: “animals”. A typing error does not matter.
atlas-find-button = Search
atlas-subjects-title = Begin with something you like
atlas-subject-animals = animals
atlas-subject-people = helping people
atlas-subject-children = children
atlas-subject-outside = outdoors
atlas-subject-computers = computers
atlas-subject-machines = machines
atlas-subject-building = building
atlas-subject-food = food
atlas-subject-sport = sport
atlas-subject-music = music
atlas-subject-drawing = drawing
atlas-subject-money = money
atlas-fields-title = Choose a kind of work
atlas-fields-order = The order means nothing. No field is better than another.
atlas-levels-title = How do you get in?
atlas-levels-text = This shows with which diploma you can begin. After that you can always go on learning.
atlas-levels = You can begin with
atlas-level-pro = without an mbo diploma
atlas-level-mbo-1 = mbo level 1
atlas-level-mbo-2 = mbo level 2
atlas-level-mbo-3 = mbo level 3
atlas-level-mbo-4 = mbo level 4
atlas-level-hbo-ad = hbo, associate degree
atlas-level-hbo-ba = hbo bachelor
atlas-level-wo-ma = university
atlas-drawn-title = You may not have thought of these
atlas-drawn-rule = Eight kinds of work from eight fields, drawn by lot. Tomorrow there are others. In alphabetical order.
atlas-more-title = Look further
atlas-list-link = See all work in one table
atlas-compare-link = Compare work or courses
atlas-task-back = Back to your assignment
atlas-no-position = Say where you are at school now. Then you see your own pathways.
atlas-no-position-link = Say where you are

## Search

atlas-search-title = Search
atlas-found-title = Found for “{ $typed }”
atlas-found-count = { $count ->
    [one] { $count } found.
   *[other] { $count } found.
}
atlas-found-order = What looks most like what you typed comes first.
atlas-found-by = Found by:
atlas-kind-occupations = Work
atlas-kind-fields = Kinds of work
atlas-kind-courses = Courses
atlas-kind-schools = Schools
atlas-kind-questions = Questions this site answers
atlas-none-title = Nothing found for “{ $typed }”
atlas-none-shorter = Try a shorter or another word.
atlas-none-subject = Or choose below something you like.
atlas-none-ask = Not there? Your school counsellor or tutor can look with you.
atlas-search-empty = Type a word, or choose something below.
atlas-no-schools = No schools have been imported here yet, so you will not find any.
atlas-question-doors = Which doors are open to me?
atlas-question-refuse = May a school refuse me?
atlas-question-ways = Which pathways lead to a diploma?
atlas-question-dates = When do I have to apply?
atlas-question-costs = What does a course cost, and do I get student finance?
atlas-question-profile = Which profile do I choose?
atlas-question-schools = Which school is nearby?
atlas-question-sources = Where do the facts come from?

## List

atlas-list-title = All work
atlas-list-all = all
atlas-list-caption = All work that we know: { $count }
atlas-list-caption-level = Work in which you can begin with { $level }: { $count }
atlas-list-json = The same list for programs:
atlas-column-work = Work
atlas-column-field = Kind of work
atlas-column-levels = You can begin with
atlas-order-alphabet = In alphabetical order.

## A field

atlas-field-title = Work: { $name }
atlas-field-intro = These are { $count } kinds of work. There are more.
atlas-field-order = By the first diploma with which you can begin, then in alphabetical order.
atlas-field-courses = Courses in this direction
atlas-field-others = Other kinds of work

## An occupation

atlas-what = What do you do?
atlas-in-dutch = The rest of this description is in Dutch only.
atlas-monday = A Monday
atlas-skills = What you can do, or will learn
atlas-where = Where do you work?
atlas-also = Also good to know
atlas-compare-this = Compare with something else
atlas-ways = How do you get there?
atlas-regulated = For this work or its title the law asks a diploma, licence or registration. Check with: { $name }.
atlas-ways-order = In the order of the school system. No way is better than another.
atlas-way-from-here = See your pathways there
atlas-way-ask = How do I get there?
atlas-way-at-work = We know no fixed course for this. You learn it at work, or in a short course.
atlas-near-title = This resembles it
atlas-near-rule = The same kind of work, or it asks the same of you. In alphabetical order.
atlas-near-skills = Here too:
atlas-near-field = Also: { $field }
atlas-far-title = This is something quite different
atlas-far-rule = Look further too. Each day others are drawn by lot. In alphabetical order.
atlas-far-why = Another kind of work: { $field }
atlas-origin = Where this comes from
atlas-origin-text = The texts are by Kansrijk. People in this work have not checked them yet.

## What is not known

atlas-unknown = We do not know.
atlas-unknown-title = What we do not know yet
atlas-unknown-intro = We do not guess. Here you can ask.
atlas-unknown-pay-title = What do you earn?
atlas-unknown-pay-ask = Ask at an open day or a company. Or look up the collective agreement (cao) of this work. UWV tells more at
atlas-unknown-chance-title = Is there work, now and later?
atlas-unknown-chance-ask = Ask your school counsellor. For mbo SBB looks at the chance of a placement and work for each course, at
atlas-unknown-who-title = Who does this work?
atlas-unknown-who-ask = Are they mostly young, or not? Who works part of the week? Ask at a company. CBS counts it by group of occupations, at
atlas-unknown-voices-title = What do people say who do this?
atlas-unknown-voices-ask = Ask somebody: what is nice, what is hard, how did you get here? Your tutor can help you find somebody.
atlas-unknown-people-title = Who does this near you?
atlas-unknown-people-ask = Ask your counsellor or tutor for a day to walk along, a guest in class or a mentor in this work.
atlas-voices-order = Their own words, read by the school before they came here. The newest is at the top.
atlas-voices-nice = What is nice about it
atlas-voices-hard = What is hard about it
atlas-voices-came = How I came here
atlas-voices-nobody = Rather without a name
atlas-voices-side-does = does this work
atlas-voices-side-employs = employs people who do this
atlas-voices-side-learns = learns this
atlas-voices-meet = Would you like to speak to somebody who does this? Whoever tells here is a mentor in the programme that is named. If you are at school there, you can ask for a mentor.
atlas-voices-meet-go = Ask for a mentor
atlas-unknown-region-title = How much work is there near you?
atlas-unknown-region-ask = Ask your school counsellor, or look at UWV, at
atlas-unknown-stay-title = How many people stop or switch?
atlas-unknown-stay-ask = Ask the school at an open day. For each course it is told at
atlas-unknown-crowd-title = How full is this course?
atlas-unknown-crowd-ask = Ask the school how many apply and how many places there are. About placements SBB knows more, at
atlas-unknown-open-title = When is there an open day?
atlas-unknown-open-ask = Look at the site of the school, or at

## A course

atlas-course = Course
atlas-leads-to = Which work can you do with it?
atlas-leads-more = Often more is possible than is shown here.
atlas-leads-unknown = We do not know yet. Ask at an open day, or look at this kind of work:
atlas-entries = How do you get in?
atlas-entry-to = To { $levels }:
atlas-entry-right = The school may not refuse you.
atlas-entry-right_if = The school may not refuse you if you meet the conditions.
atlas-entry-discretion = The school decides.
atlas-entry-selection = There are few places. The school selects or draws lots.
atlas-entry-agreement = Schools and parents agree on it together.
atlas-asks = What your diploma has to hold
atlas-asks-nothing = This diploma is enough.
atlas-holding = { $track }, profile { $profiles }
atlas-holding-any = { $track }, any profile
atlas-extra = Besides
atlas-costs = What does it cost, and what do you get?

## Compare

atlas-compare-title = Compare
atlas-compare-intro = Put work or courses side by side, at most four.
atlas-compare-add = What do you want to add?
atlas-compare-hint = Type a kind of work or a course.
atlas-compare-search = Find it
atlas-compare-full = Four fit side by side. Take one away to choose another.
atlas-compare-which = Which do you mean?
atlas-compare-away = Take away
atlas-compare-work = Work side by side
atlas-compare-study = Courses side by side
atlas-compare-order = In the order in which you chose them.
atlas-is-occupation = work
atlas-is-course = course
atlas-row-what = What do you do?
atlas-row-monday = A Monday
atlas-row-where = Where do you work?
atlas-row-skills = What you can do or learn
atlas-row-also = Also good to know
atlas-row-levels = Level
atlas-row-courses = Courses
atlas-row-pay = What do you earn?
atlas-row-chance = Is there work?
atlas-row-takes = How long does it take?
atlas-row-entries = How do you get in?
atlas-row-asks = What does it ask?
atlas-row-costs = What does it cost, and what do you get?
atlas-row-leads = Which work after it?
atlas-row-stay = How many stop?
atlas-row-crowd = How full is it?

## Figures, where somebody brought them in

atlas-pay-hour = Pay per hour, before tax
atlas-pay-month = Pay per month, before tax
atlas-pay-year = Pay per year, before tax
atlas-fewer-than = fewer than { $bound }
atlas-at-most = at most { $most }
atlas-region-choose = Choose your region
atlas-region-private = Nobody keeps what you choose. Your choice is only in the address of this page.
atlas-region-all = the whole of the Netherlands
atlas-region-show = Show this region
atlas-figure-group = of the group:
atlas-group-holds = This is of the whole group, not of this work alone. It also holds:
atlas-group-more = and { $count } more
atlas-group-also-in = This work can also fall in another group:
atlas-grouped-by = This work falls in this group according to:
atlas-elsewhere = This figure is not of the region that you chose. Of that region we do not know:
atlas-of-nobody = the source does not say who this is about
atlas-licence = Licence:
atlas-brought-on = Which edition this is, we do not know. It was brought in on { $day }.
atlas-not = Take care.
atlas-not-pay = This does not say what you will earn. That depends on your age, experience, hours and the collective agreement.
atlas-not-chance = A forecast can turn out differently. People find work even where there is little. Do not choose by this alone.
atlas-not-crowd = This does not say whether you will get a place. Ask the school how you get in.
atlas-not-stay = This is about others. It does not say what you will do. Changing course is not failing.
atlas-not-seen = This does not say what you can do or like. What few people choose may suit you well.
atlas-not-compare = Figures of other years, groups or regions cannot well be laid side by side.
atlas-column-what = What
atlas-column-told = What the source says
atlas-column-years = Year
atlas-column-region = Where
atlas-column-of = About whom
atlas-pay-caption = Pay, as its source says
atlas-chance-caption = Is there work? As the source says it
atlas-chance-now = Now
atlas-chance-later = Later
atlas-unit-untold = what that counts, the source does not say
atlas-without-range = How certain that is, the source does not say.
atlas-without-range-some = Where no range is given, the source does not say how certain it is.
atlas-chance-regions = See all regions
atlas-course-chance-title = Is there work with this diploma?
atlas-esco-title = What Europe names for this work
atlas-esco-text = ESCO is the European Union’s list of occupations. Where it has no words in your language, you see Dutch or English.
atlas-esco-essential = This belongs to it everywhere: { $count }
atlas-esco-optional = This depends on where you work: { $count }
atlas-letters = O*NET gives this work the letters { $theirs }.
atlas-letters-ours = We keep { $ours }.
atlas-letters-none = We give this work no letters.
atlas-crowd-caption = Who chooses this, and how much room there is
atlas-crowd-what = What
atlas-crowd-number = Number
atlas-crowd-year = Year
atlas-crowd-choose = choose this
atlas-crowd-room = places
atlas-crowd-no-choose = How many people choose this, we do not know.
atlas-crowd-no-room = How much room there is, we do not know. Ask the school.
atlas-crowd-apart = The two figures are of different areas. Do not lay them side by side. The places are of:
atlas-stay-caption = Of every hundred people who began
atlas-stay-drop-out = stopped without a diploma
atlas-stay-switch = went to another course
atlas-offers-title = Where can you learn this?
atlas-offers-order = In the alphabet of towns.
atlas-offers-all = See all { $count } places
atlas-offers-near = Sort by distance
atlas-offers-order-near = The nearest to { $place } first, as the crow flies. Where we do not know the distance comes last.
atlas-offers-matched = Found by the code of the course, not by its name:
atlas-offers-matched-law = Found by the code that DUO gives to the name in the law:
atlas-offer-language = Language:
atlas-offer-starts = Begins on { $day }.
atlas-offer-until = One can begin until { $day }.
atlas-unknown-offers-ask = Ask your school counsellor or tutor. You can also look at
atlas-language-nld = Dutch
atlas-language-eng = English
atlas-language-deu = German
atlas-language-fra = French
atlas-language-fry = Frisian
atlas-language-spa = Spanish
atlas-form-bol = mostly at school (bol)
atlas-form-bbl = mostly at work (bbl)
atlas-form-fulltime = full time
atlas-form-parttime = part time
atlas-form-dual = learning and working (dual)
atlas-seen-title = What do young people in { $region } choose?
atlas-seen-ask = What do young people in your region choose?
atlas-seen-mbo = How many people choose an mbo course in this field
atlas-seen-higher = How many people choose a course at hbo or university in this field
atlas-seen-rarely = rarely seen here
atlas-seen-rule = A course counts in every field that it belongs to. The order means nothing. “Rarely” is less than half of the field in the middle. Fields of which too little was counted are left out.
atlas-seen-none = Nobody counted what young people in { $region } choose.
atlas-seen-look-title = Have a look here too
atlas-seen-look-rule = Work in fields that are rarely seen here. We draw other work each day, by lot. In alphabetical order.
atlas-seen-look-why = Rarely seen here: { $field }

## Nearby

atlas-region-title = Near you
atlas-region-intro = We only show what was counted somewhere. The rest we do not know.
atlas-region-schools = Schools near { $place }
atlas-region-order = Nearest first, as the crow flies.
atlas-unknown-rare-title = Which work do you rarely see here?
atlas-unknown-rare-ask = Ask your school counsellor what your school visits, and what not yet.
atlas-dream = Are you a pupil or student? Put this on your list of dreams.

## Brought in, without a page of our own

atlas-sheets = Pages of this list
atlas-sheet-before = Previous
atlas-sheet-after = Next
atlas-sheet-here = { $first } to { $last } of { $all }
atlas-sheet-letters = Choose a letter
atlas-more-work-title = Even more work
atlas-more-work-intro = This work comes from ESCO, the European Union’s list of occupations. We wrote nothing about it ourselves yet.
atlas-more-work-link = Even more work, from the European list: { $count }
atlas-more-courses-title = Even more courses
atlas-more-courses-intro = These courses stand in a list of DUO. We wrote nothing about them ourselves yet.
atlas-more-courses-link = Even more courses, from the list of DUO: { $count }
atlas-more-none = There is nothing here yet
atlas-more-none-ask = No list was brought in on this site yet. Your school counsellor or tutor can look further with you.
atlas-column-code = Code
atlas-found-job = From the European list of occupations (ESCO)
atlas-found-study = From the list of DUO
atlas-job-kicker = Work from the European list
atlas-job-mark = We wrote nothing about this ourselves yet. You read what ESCO says, the European Union’s list of occupations.
atlas-job-what = What ESCO says about it
atlas-job-no-words = ESCO does not describe this work.
atlas-job-also = It is also called:
atlas-job-own = We know more about this
atlas-job-own-rule = Work that resembles it: its code (ISCO) begins the same. In alphabetical order.
atlas-job-place = Where it belongs
atlas-job-group = Group
atlas-job-above = Is a kind of
atlas-job-below = Kinds of this
atlas-job-beside = Also in this group
atlas-unknown-ways-title = How do you get there?
atlas-unknown-ways-ask = ESCO does not say which course belongs to it. Look at work that resembles it, or ask your school counsellor.
atlas-unknown-day-title = What does a day look like?
atlas-unknown-day-ask = Ask somebody who does this. Your tutor or school counsellor can find you a day to walk along.
atlas-study-mark = We wrote nothing about this ourselves yet. This is how it stands in the list of DUO, with code { $code }.
atlas-unknown-leads-ask = Ask at an open day, or ask your school counsellor.
atlas-unknown-entries-ask = The school says what it asks. Ask your school counsellor too, or look at
atlas-unknown-takes-ask = Ask the school, or look at
atlas-listed-hbo-ma = hbo, master’s
atlas-listed-wo-ba = university, bachelor’s
atlas-listed-wo-ma = university, master’s
atlas-listed-higher-other = higher education, without a bachelor’s or master’s
atlas-open-order = Only days that are still to come. The next stands first.
atlas-open-time = From { $from } to { $until }
atlas-open-from = From { $from }
atlas-open-whole = Open day of the whole school. Ask whether this course is part of it.
atlas-open-link = Look at the site of the school
