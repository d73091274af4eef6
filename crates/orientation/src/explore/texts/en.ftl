### De woorden van Verken: waar sta je, welke deuren zijn open, welke wegen leiden ergens heen.

## Losse stukjes
explore-target-year = { $name }, from year { $year }
explore-point-diploma = { $name } diploma
explore-point-passed = year { $year } passed: { $name }
explore-point-group = year group { $year } (groep { $year }) of primary school
explore-condition-group = You passed year group { $year } (groep { $year }).
explore-condition-group-how = First finish year group { $year } (groep { $year }). Ask your teacher how you are doing.
explore-point-no-diploma = no diploma
explore-point-no-start-qualification = no start qualification
explore-years = { $count ->
    [5] half a year
    [10] 1 year
   *[other] { $number } years
}
explore-list-comma = {", "}
explore-list-and = { $rest } and { $last }
explore-list-or = {", or: "}
explore-then-comma = {", then "}
explore-then = { $rest }, then { $last }
explore-range = { $low } to { $high }
explore-valid-from = valid since { $from }
explore-valid-later = valid from { $from }
explore-valid-between = valid from { $from } up to and including { $to }
explore-valid-between-past = was valid from { $from } up to and including { $to }
explore-valid-between-later = will be valid from { $from } up to and including { $to }
explore-check-school = the school
explore-check-DUO = DUO
explore-check-opleiding = the programme
explore-check-municipality = the municipality
explore-check-belastingdienst = the tax office (Belastingdienst)
explore-check-SBB = SBB

## Waar je staat, in een zin
explore-position-diploma = You have this diploma: { $name }.
explore-position-year = You are in year { $year }: { $name }.
explore-position-group = You are in year group { $year } (groep { $year }) of primary school.
explore-position-in = You are in: { $name }.
explore-position-profile = Your profile is { $profile }.
explore-position-extra = You take your exam in one extra subject.
explore-position-no-extra = You do not take an extra subject in your exam.
explore-position-domain = Your field is { $domain }.
explore-position-advice = Your school advice is { $levels }.
explore-position-age = You are { $age } years old.

## Mogen ze mij weigeren?
explore-refuse-right = No. The school may not refuse you.
explore-refuse-right-if = No, if this is true: { $conditions }
explore-refuse-discretion = Yes. The school decides. Always ask for the reason.
explore-refuse-late = Yes. The date has passed. Now the school decides.
explore-refuse-selection = Yes. There are too few places. The school chooses or draws lots.
explore-refuse-closed = This door is still closed.
explore-closed-not-yet = You need something else first.
explore-closed-higher-entry = You may already enter a higher level. This programme is for people who may not.
explore-closed-blocked = This is no longer possible: { $condition }

## Wegen
explore-best-soonest = Finished soonest
explore-best-cheapest = Lowest costs
explore-best-fewest-refusals = Fewest chances of a no
explore-best-surest-known = Highest known chance
explore-best-most-work = Most working while learning
explore-best-fewest-steps = Fewest changes
explore-best-different = Most different
explore-step-finish = Finish: { $point }
explore-step-wait = Wait
explore-route-bol = mostly school (bol)
explore-route-bbl = mostly work (bbl)
explore-refusals = { $count ->
    [0] Nobody may refuse you
    [one] At 1 step someone can say no
   *[other] At { $count } steps someone can say no
}
explore-refusals-if = Nobody may refuse you, if what stands with the steps is so
explore-success-step = { $range } make it (figure of { $year }; { $source })
explore-success-step-around = { $range } make it (measured in { $year }, with our margin; { $source })
explore-success-unknown = We do not know how many people make it
explore-success-all = { $range } make it through all steps
explore-success-part = { $count ->
    [one] For the whole way we do not know: 1 step has no figure. The other figures stand with the steps.
   *[other] For the whole way we do not know: { $count } steps have no figure. The other figures stand with the steps.
}
explore-admit-subjects = The programme asks for a subject that you do not have yet: { $subjects }.
explore-admit-profiles = In havo or vwo, choose a profile that fits: { $profiles }. With another profile you sometimes need extra subjects.
explore-admit-profiles-subjects = You need a profile with extra subjects: { $profiles }. Ask your counsellor which subjects.
explore-admit-domains = Choose an mbo field that fits. After these fields the hbo school decides: { $domains }.
explore-admit-statement = The hbo school decides whether you know enough for this programme.
explore-admit-unstated = The law says nothing about this. The programme decides.
explore-admit-not = You cannot start here with this diploma.
explore-extra-aptitude = The programme checks whether you are suitable.
explore-extra-artistic = The programme looks at your talent, for example in an audition.
explore-extra-medical = A doctor examines you.
explore-extra-voice-and-hearing = The programme tests your voice, speech and hearing.
explore-extra-speech-and-gesture = The programme looks at how you speak and move.
explore-extra-care-background = You must already know something about care.
explore-extra-subject-tests = You take tests before you start, if you had no exam in those subjects.
explore-extra-fixed-places = There is only room for a fixed number of people. Apply by 15 January.
explore-why-not-no-step = There is no step from { $from } to { $to }.
explore-why-not-blocked = This stops you at { $to }: { $condition }
explore-why-not-not-admitted = With only { $from } you cannot start this programme.
explore-why-not-shown = This route is above, as number { $number }.
explore-why-not-alike = This route is possible too. It is much like a route above.
explore-why-not-too-long = This route takes longer than we show.
explore-why-not-beaten = Route { $number } is better: { $better }.
explore-why-not-beaten-other = Another route is better: { $better }.
explore-better-time = { $years } shorter
explore-better-money = about { $eur } cheaper
explore-better-refusals = fewer people can say no

## Kosten
explore-amount-unknown = We do not know the amount.
explore-per-month = { $eur } a month
explore-per-year = { $eur } a year
explore-per-once = { $eur }

## Deuren vergeleken
explore-option-extra = with an extra subject
explore-option-no-extra = without an extra subject
explore-option-year = { $name }, year { $year }
explore-sector-economie = Economics
explore-sector-gedrag-en-maatschappij = Behaviour and society
explore-sector-gezondheidszorg = Health care
explore-sector-landbouw-en-natuurlijke-omgeving = Agriculture and the nature around us
explore-sector-natuur = Science
explore-sector-onderwijs = Education
explore-sector-recht = Law
explore-sector-sectoroverstijgend = More than one sector
explore-sector-taal-en-cultuur = Language and culture
explore-sector-techniek = Technology

## Als een antwoord niet klopt
explore-fault-no-track = First choose where you are now.
explore-fault-track = We do not know { $written }. Choose a school from the list.
explore-fault-track-near = We do not know { $written }; do you mean { $near }?
explore-fault-advice = { $written } is not a school advice. Choose from: { $levels }.
explore-fault-no-year = { $track } has no year { $year }. It has { $years ->
    [one] 1 year
   *[other] { $years } years
}.
explore-fault-year = { $written } is not a school year.
explore-fault-profile = We do not know the profile { $written }.
explore-fault-profile-near = We do not know the profile { $written }; do you mean { $near }?
explore-fault-subject = We do not know the subject { $written }.
explore-fault-subject-near = We do not know the subject { $written }; do you mean { $near }?
explore-fault-domain = We do not know the field { $written }.
explore-fault-domain-near = We do not know the field { $written }; do you mean { $near }?
explore-fault-goal = We cannot find { $written }. Try another word, for example a job.
explore-fault-goal-near = We do not know { $written }; do you mean { $near }?
explore-fault-yes-no = { $written } is not yes and not no.
explore-fault-age = { $written } is not an age from 4 to 99.
explore-fault-route = We do not know { $written }. Choose bol or bbl.
explore-fault-day = { $written } is not a day. Write a day like this: 2027-03-31.
explore-fault-option = We do not know the choice { $written }. Write for example: profile:ng.
explore-fault-too-few-options = Choose two or more different options to compare.
explore-fault-postcode = We do not know the postcode { $written }. Type four digits.
explore-contradiction-year-and-diploma = Your year and your diploma do not go together. You get the diploma after the last year.
explore-contradiction-no-such-diploma = This school does not give a diploma. Choose the year you are in.
explore-contradiction-profile-and-track = Your profile and your school do not go together. This profile does not exist there.
explore-contradiction-too-young = Your age and your year do not go together. Check your age.
explore-contradiction-extra-subject-and-track = An extra subject and your school do not go together. The extra subject exists in vmbo.
explore-contradiction-route-and-track = Bol or bbl and your school do not go together. That choice exists only in mbo.
explore-contradiction-domain-and-track = An mbo field and your school do not go together. A field belongs to mbo.

## Boven elke pagina over jou
explore-here = You are here
explore-here-on = We act as if it is { $date }.
explore-here-change = Change
explore-tabs = More about your place
explore-tab-doors = Doors
explore-tab-pathways = Routes
explore-tab-map = Line map
explore-tab-compare = Compare
explore-tab-moments = Moments
explore-tab-schools = Schools
explore-nav-begin = Start
explore-nav-sources = Sources

## De eerste pagina
explore-home-title = Which doors are open to you?
explore-home-intro = Tell us where you are now. You see what you may do, and whether a school may refuse you. With the date and the source.
explore-home-start = Start
explore-home-note = Five short questions. We do not need your name. You may always skip a question.
explore-home-what = What you will see
explore-home-doors-title = Your doors
explore-home-doors = First your rights: here they may not refuse you. Then what you still need.
explore-home-ways-title = Routes to what you want to become
explore-home-ways = Type a job or a study. You see routes that lead there, with time and costs.
explore-home-dates-title = Dates and rights
explore-home-dates = You see which choices are coming. You can put the dates in your calendar.
explore-home-examples = Look at an example first
explore-example-advice = Group 8, advice vmbo-tl or havo
explore-example-advice-text = Which schools may you choose, and until when?
explore-example-tl = Vmbo-tl, the last year
explore-example-tl-text = May havo refuse you? And mbo?
explore-example-havo = Havo 3, you choose a profile
explore-example-havo-text = Which studies stay open, and which close?
explore-example-mbo = Finished mbo level 2
explore-example-mbo-text = You may also go straight to level 4.
explore-home-grounds = What this is based on
explore-home-grounds-text = { $rules } rules, { $courses } programmes and { $sources } sources. With every fact you see where it comes from and how sure it is.
explore-home-grounds-link = See all sources

## Waar sta je nu?
explore-ask-steps = Questions
explore-ask-waar = Where are you now?
explore-ask-waar-hint = Choose the school you are in now, or have just finished.
explore-ask-waar-short = Where
explore-ask-jaar = Which year are you in?
explore-ask-jaar-hint = Do you have the diploma already? Then choose the diploma.
explore-ask-jaar-short = Year
explore-ask-advies = Which school advice did you get?
explore-ask-advies-hint = You may choose more than one. No advice yet? Skip the question.
explore-ask-advies-short = Advice
explore-ask-extra = Do you take your exam in one extra subject?
explore-ask-extra-hint = With an extra subject, havo may not refuse you.
explore-ask-extra-short = Extra subject
explore-ask-profiel = Which profile do you have?
explore-ask-profiel-hint = Not chosen yet? Skip the question. Then we show everything.
explore-ask-profiel-short = Profile
explore-ask-domein = Which field are you in?
explore-ask-domein-hint = After some fields you may enter almost every hbo study.
explore-ask-domein-short = Field
explore-ask-leeftijd = How old are you?
explore-ask-leeftijd-hint = Some rules depend on your age. And from age 18 you pay a fee for mbo.
explore-ask-leeftijd-label = Your age in years
explore-ask-leeftijd-short = Age
explore-ask-naar = What do you want to become or learn?
explore-ask-naar-label = A job or a study
explore-ask-naar-hint = You do not know yet? Skip the question. Typing errors do not matter.
explore-ask-naar-short = Goal
explore-look-title = Have a look around first
explore-look-intro = We do not know where you are now. So we say nothing about what you may do. Look at an example, or search for a goal.
explore-look-examples = Look at an example
explore-look-goal = Search for a goal
explore-look-goal-about = Type what you want to become. Then we ask where you are now. Then you see routes.
explore-look-back = Choose where I am now after all
explore-ask-group = Group { $year }
explore-ask-year = Year { $year }
explore-ask-diploma = I have the diploma, or almost
explore-yes = Yes
explore-no = No
explore-group-po = Primary school
explore-group-vo = Secondary school
explore-group-mbo = Mbo
explore-group-ho = Hbo, university and adults

## Deuren
explore-doors-title = Your doors
explore-doors-intro = { $rights ->
    [0] { $open ->
        [one] 1 door is
       *[other] { $open } doors are
    } open to you. Read at each door what is needed.
    [one] At 1 door the school may not refuse you. In all, { $open ->
        [one] 1 door is
       *[other] { $open } doors are
    } open to you.
   *[other] At { $rights } doors the school may not refuse you. In all, { $open } doors are open to you.
}
explore-doors-none-title = The map ends here
explore-doors-none = From this place we know no next step in education. Ask your school or the transition point (Doorstroompunt) what you can do.
explore-group-right = Here they may not refuse you
explore-group-right-about = This is a right. But do be in time.
explore-group-right-if = This is a right, if you arrange something first
explore-group-right-if-about = Is the condition true for you? Then they may not refuse you.
explore-group-discretion = Here the school decides
explore-group-discretion-about = The school may say yes or no. You can always ask.
explore-group-selection = Here the number of places is limited
explore-group-selection-about = There are more people than places. The school chooses or draws lots.
explore-group-closed = Still closed
explore-group-closed-about = These doors open if you earn something else first.
explore-opens = This opens the door:
explore-kind-right = right
explore-kind-right-if = right, if …
explore-kind-discretion = school decides
explore-kind-selection = limited places
explore-kind-agreement = by agreement
explore-kind-closed = still closed
explore-may-they-refuse = May they refuse me?
explore-door-start = Starts on
explore-door-extra = Extra time
explore-door-extra-years = years longer than the shortest route: up to { $number }
explore-door-sooner = Sooner is possible too, from { $date }: with { $point } ({ $kind }).
explore-doors-order = Order: rights first, then what starts first. Not what is best.
explore-refused-anyway = Does a school say no anyway?
explore-supports = Here you have a right to help
explore-supports-offers = Here you may get help
explore-supports-offers-about = This is no right. The school or the municipality decides. You can always ask.
explore-supports-later = This is true once you have your diploma.
explore-to-letter = Make a letter of this

## Wegen
explore-ways-title = What do you want to become?
explore-ways-to = Routes to: { $goal }
explore-goal-label = A job or a study
explore-goal-hint = For example: teacher, doctor, hairdresser, ict. Typing errors do not matter.
explore-goal-button = Find routes
explore-meant = What do you mean?
explore-meant-order = Order: first what looks most like what you typed. Not what is best.
explore-meant-more = { $count ->
    [one] There is 1 more. Show all.
   *[other] There are { $count } more. Show all.
}
explore-meant-too-many = You see { $shown }. There are { $count } more. Type a longer word to find those.
explore-ideas = You do not know yet?
explore-ideas-about = Have a look at one of these. They come from very different areas.
explore-ways-intro = We found { $found } routes. Each is better at something: faster, cheaper or surer. You see the { $shown } routes that differ the most.
explore-ways-intro-all = { $found ->
    [one] We found 1 route. You see it here.
   *[other] We found { $found } routes. You see them all. Each is better at something: faster, cheaper or surer.
}
explore-ways-order = Order: what is finished first. Not what is best; you choose that.
explore-way-time = Time
explore-way-end = finished in { $year }, you will be about { $age } or { $next }
explore-way-money = School fees
explore-way-money-part = we do not know everything
explore-way-refusals = Saying no
explore-way-success = Who makes it
explore-way-steps = The steps
explore-way-on-map = See this route on the line map
explore-leg-age = you will be about { $age } or { $next }
explore-leg-right = The school may not refuse you
explore-leg-right-if = A right, if this is true:
explore-leg-discretion = The school decides
explore-leg-selection = Limited number of places
explore-why-not = Why not another route?
explore-why-ask = I was thinking of a route through
explore-why-button = Why not?
explore-ways-note = Time counts from next summer. School fees are what you pay by law, without travel and books. Chances are about groups of people in the past, never about you.
explore-ways-none-title = No route found
explore-ways-none = From your place we know no route to this. Ask your counsellor, or choose another goal.

## Lijnenkaart
explore-map-title = Line map
explore-map-intro = Education as a metro map. Where one line goes to another, there is a door.
explore-map-lit = This route is lit up: { $title }.
explore-map-others = Light up a route
explore-map-table = The map as a table
explore-map-caption = All doors from your place
explore-map-to-ways = Find routes to what you want to become
explore-col-door = Door
explore-col-refuse = May they refuse?
explore-col-conditions = What is needed
explore-col-deadline = No later than
explore-col-course = Programme

## Vergelijken
explore-compare-title = Compare your choices
explore-compare-intro = Which studies stay open if you choose something? And what does it cost to open a closed door again?
explore-compare-choose = What do you want to compare?
explore-compare-button = Compare
explore-compare-none-title = There is nothing to compare here now
explore-compare-none = In this place you do not choose between profiles or subjects. Look at your doors to see what you can choose.
explore-compare-caption = Out of { $total } programmes at hbo and university
explore-table-scrolls = Slide the table sideways to see everything.
explore-compare-differ = { $count ->
    [0] No difference
    [one] For 1 programme it makes a difference
   *[other] For { $count } programmes it makes a difference
}
explore-compare-closed = Closed by this choice
explore-compare-sectors = By sector, all programmes where it matters
explore-compare-order = Order: by sector, as in the law. Not what is best.
explore-compare-same = For every programme these choices take you just as far.
explore-compare-note = The demands come from the rules of May 2017. They have changed since then. Check with the programme. The number of places may change every year.
explore-cell-right = open
explore-cell-right-if = open, with
explore-cell-choose = open, if you still choose what is needed
explore-cell-discretion = school decides
explore-cell-selection = limited places
explore-cell-closed = closed
explore-cell-extra = still possible, extra years: { $number }
explore-cell-right-later = by right: { $number } years extra

## Momenten en kosten
explore-moments-title = What is coming
explore-moments-intro = These are the choices on your route, with the dates and your rights.
explore-moments-order = Order: what is going on now first, then what comes first. What is over stands at the end.
explore-moments-calendar = Put the dates in your calendar
explore-calendar-name = Kansrijk: your moments
explore-moments-none-title = No choice is coming
explore-moments-none = In this place we know no moment of choice. Look at your doors to see what you can do.
explore-school-year = School year { $year }
explore-date-check = check this date
explore-date-own = each school chooses its own date
explore-when-ask = Ask your school when this is.
explore-when-any = This can come up all year.
explore-moment-who = Who decides
explore-moment-information = What you need to know
explore-moment-helps = What helps
explore-moment-wrong = What often goes wrong
explore-costs-title = What it costs, and what you get
explore-costs-intro = Amounts that are valid now, for where you are and what can come next. Does it say that you must check? Then look at DUO.
explore-costs-fee = What you pay
explore-costs-grant = What you can get
explore-costs-contribution = What you may pay, but do not have to

## Brief
explore-letter-title = Your rights and dates
explore-letter-rights = Here they may not refuse you, sometimes on a condition
explore-letter-right = The school may not refuse you.
explore-letter-right-if = The school may not refuse you, if this is true:
explore-letter-deadline = No later than { $date } (school year { $year }).
explore-letter-deadline-passed = This was possible until { $date } (school year { $year }).
explore-letter-no-rights = In this place we know no door that is a right.
explore-letter-dates = These dates are coming
explore-letter-help = Does a school still say no? Ask for the reason on paper, and name the law. Your tutor or counsellor helps you.
explore-letter-code = Scan this code. Then you see this page on your phone.

## Scholen
explore-schools-title = Schools nearby
explore-schools-empty-title = There are no schools here yet
explore-schools-empty = The people who run this site can load a list of schools. Until then, ask your own school which schools there are.
explore-schools-programme = Which school are you looking for?
explore-schools-postcode = Your postcode
explore-schools-postcode-hint = Four digits are enough. We do not keep them.
explore-schools-button = Find schools
explore-schools-near = { $programme } near { $place }
explore-schools-order = Order: nearest first, measured in a straight line. Nearby is up to { $km } kilometres.
explore-schools-most = There are { $total } within { $km } kilometres. You see the { $shown } nearest.
explore-schools-far = Further away
explore-schools-none-near = There is none within { $km } kilometres.
explore-schools-km = { $km } km
explore-schools-none = No school in this list has this. Choose another kind of school.

## Bronnen
explore-sources-title = Sources
explore-sources-intro = Every fact on this site has a source, a period and a degree of certainty. There are { $total } facts.
explore-sources-kinds = Kinds of facts
explore-sources-list = All sources
explore-pages = Pages
explore-as-of = read as it was on { $date }
explore-kind-of-nodes = Schools and programmes
explore-kind-of-edges = Steps and rights
explore-kind-of-supports = Right to help
explore-kind-of-profiles = Profiles
explore-kind-of-subjects = Subjects
explore-kind-of-domains = Mbo fields
explore-kind-of-refusals = When a school refuses
explore-kind-of-moments = Moments
explore-kind-of-calendar = Dates
explore-kind-of-costs = Costs
explore-kind-of-rates = Figures
explore-kind-of-courses = Studies at hbo and university
explore-kind-of-mbo = Programmes in mbo
explore-source-law = law
explore-source-official = government
explore-source-research = research
explore-source-news = news
explore-source-own = own knowledge

## Over de site
explore-accessibility-title = Accessibility
explore-accessibility-1 = Everyone must be able to use Kansrijk. We follow the rules of WCAG 2.2, level AA.
explore-accessibility-2 = Every page works without scripts, with only a keyboard, and on a screen of 320 points wide.
explore-accessibility-3 = Every picture also has a table or text that says the same. Texts are short and simple.
explore-accessibility-4 = Does something not work? Tell the people who run this site. Then we make it better.
explore-privacy-title = Privacy
explore-privacy-1 = You have no account. We ask for no name and no address.
explore-privacy-2 = Your answers are only in the address of the page. That is why you can share or save the page.
explore-privacy-3 = We use no cookies. We load nothing from other companies.
explore-privacy-4 = We never ask about origin, religion or health.
