### The words of the facts. Plain language: short sentences, "you", active; the right first, then the condition.
### Keys follow the ids in the files next to this folder; a dot in an id becomes a hyphen.

## Programmes: node-<id> is the short name, as schools say it; node-<id>-about says what it is.

node-po = primary school
node-po-about = This is primary school, group 1 to group 8. In group 8 you get a school advice.
node-so-sbo = special primary education
node-so-sbo-about = A school for children who need extra support. Here you get a school advice too.
node-isk = newcomer class (ISK)
node-isk-about = You are new in the Netherlands and learn Dutch here. After that you go to another school.
node-pro = practical education (praktijkonderwijs)
node-pro-about = You learn mostly by doing. You have your own plan. Your school looks at it with you every year.
node-vso-arb = special secondary education: work
node-vso-arb-about = A secondary school with extra support. You get ready for work.
node-vso-dag = special secondary education: day activity
node-vso-dag-about = A secondary school with extra support. You get ready for a regular place during the day.
node-vso-ver = special secondary education: further study
node-vso-ver-about = A secondary school with extra support. You earn the same diploma as at a regular school.
node-vo-brug = bridge class (brugklas)
node-vo-brug-about = The first class of secondary school. Sometimes it mixes several levels. Your level is chosen later.
node-vmbo-bb = vmbo-basis (bb)
node-vmbo-bb-about = The basic vocational track of vmbo. It prepares you for mbo, level 2.
node-vmbo-kb = vmbo-kader (kb)
node-vmbo-kb-about = The middle vocational track of vmbo. With the diploma you can go to mbo level 2, 3 or 4.
node-vmbo-gl = vmbo-gemengd (gl)
node-vmbo-gl-about = The mixed track of vmbo. You learn theory and some practice.
node-vmbo-tl = vmbo-tl (mavo)
node-vmbo-tl-about = The theoretical track of vmbo. Many schools call it mavo.
node-havo = havo
node-havo-about = A secondary school of five years. After it you can go to hbo, vwo or mbo.
node-vwo = vwo
node-vwo-about = A secondary school of six years: atheneum or gymnasium. After it you can go to university or hbo.
node-vavo = adult general education (vavo)
node-vavo-about = Here you can still earn a diploma of vmbo-tl, havo or vwo. One or a few subjects is possible too.
node-mbo-1 = mbo level 1 (entree)
node-mbo-1-about = The entry-level programme takes one year. You can start without a diploma.
node-mbo-2 = mbo level 2
node-mbo-2-about = You learn a job in one or two years. This diploma is a start qualification.
node-mbo-3 = mbo level 3
node-mbo-3-about = The professional programme. You learn a job in two or three years.
node-mbo-4 = mbo level 4
node-mbo-4-about = The middle-management programme. It usually takes three years. After it you can work or go to hbo.
node-mbo-4s = mbo level 4 (specialist)
node-mbo-4s-about = The specialist programme takes one year. You learn more about the job you already know.
node-hbo-ad = hbo, Associate degree
node-hbo-ad-about = An hbo diploma in two years. After it you can work or finish the bachelor.
node-hbo-ba = hbo bachelor
node-hbo-ba-about = A study at a university of applied sciences, usually four years. You learn for a profession.
node-hbo-ma = hbo master
node-hbo-ma-about = A follow-up study after the bachelor, in hbo. It takes one or two years.
node-wo-ba = university, bachelor
node-wo-ba-about = The first three years at a university. A master often follows.
node-premaster = bridging year (pre-master)
node-premaster-about = You learn what you still miss for a master. That takes half a year to a year.
node-premaster-passed = bridging year (pre-master) passed
node-wo-ma = university, master
node-wo-ma-about = The study after the bachelor. It takes one, two or three years.
node-phd = PhD research
node-phd-about = You do research for about four years. Usually it is a job.
node-nt2 = Dutch as a second language (NT2)
node-nt2-about = You learn Dutch and take a state exam. Programme 1 is for mbo level 3, programme 2 for higher education.
node-evc = recognition of what you can do (EVC)
node-evc-about = You show what you have learned, at work too. You get proof of it.
node-21plus = admission test 21+
node-21plus-about = Are you 21 or older? With a test you may study without the diploma that is normally needed.
node-21plus-passed = admission test 21+ passed
node-dst = Doorstroompunt (transition point)
node-dst-about = The place in your region that helps you on until you turn 27. For instance when you have no diploma.
node-work = work
node-work-about = You have a job or your own business. You can go back to learning later.
node-day_activity = day activity
node-day_activity-about = You have a regular place during the day that suits you. The municipality or care office arranges it with you.
node-abroad = school in another country
node-abroad-about = You went to school in another country. An office can compare your diploma with a Dutch one.

## Parts of the education chain

stage-po = primary school
stage-vo = secondary school
stage-mbo = mbo (vocational education)
stage-ho = higher education
stage-adult = adult education
stage-other = work and support

## Profiles

profile-nt = Science and technology
profile-ng = Science and health
profile-em = Economics and society
profile-cm = Culture and society
profile-v-bwi = Building, living and interior
profile-v-pie = Manufacturing, installation and energy
profile-v-mt = Mobility and transport
profile-v-mvi = Media, design and ICT
profile-v-mat = Maritime and technology
profile-v-zw = Care and welfare
profile-v-eo = Economics and enterprise
profile-v-hbr = Hospitality, bakery and leisure
profile-v-gr = Green (nature and agriculture)
profile-v-dp = Services and products
profile-t-tech = Technology
profile-t-zw = Care and welfare
profile-t-eco = Economics
profile-t-land = Agriculture

## Exam subjects

subject-wia = mathematics A
subject-wib = mathematics B
subject-wic = mathematics C
subject-wid = mathematics D
subject-nat = physics
subject-schk = chemistry
subject-biol = biology
subject-nlt = nature, life and technology
subject-inf = computer science
subject-anw = general science
subject-econ = economics
subject-beco = business economics
subject-ak = geography
subject-gs = history
subject-maw = social sciences
subject-fil = philosophy
subject-netl = Dutch
subject-entl = English
subject-2emvt = second modern foreign language
subject-fatl = French
subject-dutl = German
subject-spatl = Spanish
subject-rutl = Russian
subject-ittl = Italian
subject-artl = Arabic
subject-tutl = Turkish
subject-chtl = Chinese
subject-fritl = Frisian
subject-latl = Latin
subject-grtl = Greek
subject-kunst = arts (such as drawing, music, drama or dance)
subject-bsm = movement, sport and society

## Domains of mbo

domain-bouw-en-infra = Building and infrastructure
domain-afbouw-hout-en-onderhoud = Finishing, wood and maintenance
domain-techniek-en-procesindustrie = Technology and process industry
domain-ambacht-laboratorium-en-gezondheidstechniek = Crafts, laboratory and health technology
domain-media-en-vormgeving = Media and design
domain-informatie-en-communicatietechnologie = Information and communication technology
domain-mobiliteit-en-voertuigen = Mobility and vehicles
domain-transport-scheepvaart-en-logistiek = Transport, shipping and logistics
domain-handel-en-ondernemerschap = Trade and enterprise
domain-economie-en-administratie = Economics and administration
domain-veiligheid-en-sport = Safety and sport
domain-uiterlijke-verzorging = Hair and beauty
domain-horeca-en-bakkerij = Hospitality and bakery
domain-toerisme-en-recreatie = Tourism and leisure
domain-zorg-en-welzijn = Care and welfare
domain-voedsel-natuur-en-leefomgeving = Food, nature and environment

## Steps: may the school refuse, and why? The steps e018-*, e080-* and e081-* share one text each.

edge-e001-why = The school must follow your advice and may not demand its own test. It may refuse only because it is full or on religious grounds.
edge-e002-why = Practical education takes your advice and a declaration of the regional partnership of schools.
edge-e003-why = This takes a declaration of the regional partnership. The common application week does not apply here.
edge-e004-why = The new school looks at your level and your Dutch, and then decides.
edge-e005-why = The school decides by its promotion rules. Those rules are in the school guide.
edge-e005b-why = After year 2 the school decides by its promotion rules. They are in the school guide.
edge-e010-why = There is no right to this step: the school decides whether you may enter kader.
edge-e011-why = There is no right to this step: the school decides whether you may come.
edge-e012-why = Havo may not refuse you if you took an extra subject in your exam. The school may not look at grades, motivation or profile.
edge-e013-why = Without an extra subject, havo may set demands, such as grades or an advice.
edge-e014-why = Havo may not refuse you if your exam had an extra general subject. The school may not look at grades, motivation or profile.
edge-e014b-why = Without an extra general subject, havo may set its own demands, such as grades.
edge-e015-why = The school may not refuse you: your havo diploma is enough.
edge-e016-why = After year 3 the school decides about vwo 4 by its promotion rules.
edge-e016b-why = After year 3 the school decides about havo 4 by its promotion rules.
edge-e017-why = The school decides whether you may enter havo 5 after vwo 4.
edge-e017b-why = The school decides whether you may enter havo 5 after vwo 5.
edge-e018-why = The law sets no demands on earlier schooling. At 16 or 17 it goes through your own school.
edge-e080-why = The school decides by its promotion rules whether you may go one level up.
edge-e081-why = The school decides by its promotion rules whether you go one level down.
edge-e020-why = Without a diploma you may enter entree if you are 16 on 1 August. There are exceptions, such as limited places or extra demands.
edge-e021-why = From practical or special education you may enter entree at age 16. There are exceptions, such as limited places or extra demands.
edge-e022-why = If you are in time, the school may not refuse you for your grades. Vmbo-basis opens level 2. There are exceptions, such as limited places or extra demands.
edge-e023-why = If you are in time, the school may not refuse you for your grades. Your diploma opens levels 2, 3 and 4. There are exceptions, such as limited places or extra demands.
edge-e024-why = If you are in time, the school may not refuse you for your grades. You must have passed the first three years of havo or vwo. There are exceptions, such as limited places or extra demands.
edge-e025-why = If you are in time, the school may not refuse you for your grades. Havo or vwo opens mbo. There are exceptions, such as limited places or extra demands.
edge-e025s-why = The school decides whether you may do the programme in less time.
edge-e026-why = If you are in time, the school may not refuse you for your grades. Entree opens level 2. There are exceptions, such as limited places or extra demands.
edge-e027-why = If you are in time, the school may not refuse you for your grades. Level 2 opens level 4 directly. There are exceptions, such as limited places or extra demands.
edge-e027b-why = If you are in time, the school may not refuse you for your grades. Level 2 opens level 3. There are exceptions, such as limited places or extra demands.
edge-e028-why = If you are in time, the school may not refuse you for your grades. Level 3 opens level 4. There are exceptions, such as limited places or extra demands.
edge-e028s-why = The school decides whether you may do level 4 in less time.
edge-e029-why = With a level 3 diploma in the same occupation you may become a specialist. There are exceptions, such as limited places or extra demands.
edge-e030-why = Without the right diploma, the school may test you in a special case.
edge-e031-why = After a negative study advice, the school must help you to another programme. The date of 1 April does not count then.
edge-e032-why = The schools agreed that you do vmbo-basis and mbo 2 in one route.
edge-e032b-why = The schools agreed that you do vmbo-kader and mbo 3 in one route.
edge-e032c-why = The schools agreed that you do vmbo and mbo 4 in one route.
edge-e040-why = If you are in time, hbo may not refuse you. You need havo and the subjects asked for. With fixed places or extra demands they select.
edge-e040b-why = If you are in time, hbo may not refuse you. You need havo and the subjects asked for. With fixed places or extra demands they select.
edge-e041-why = If you are in time, the programme may not refuse you. You need vwo and the subjects asked for. With fixed places or extra demands they select.
edge-e041b-why = If you are in time, hbo may not refuse you. You need vwo and the subjects asked for. With fixed places or extra demands they select.
edge-e042-why = With mbo level 4 you may enter hbo, without profile demands. For some studies the direction of your mbo diploma counts. Check with the programme. Some programmes have fixed places, and primary teacher training (pabo) has its own tests.
edge-e042b-why = With mbo level 4 you may enter the hbo bachelor, without profile demands. For some studies the direction of your mbo diploma counts. Check with the programme. Some programmes have fixed places, and primary teacher training (pabo) has its own tests.
edge-e043-why = The programme decides which parts of the bachelor you can skip.
edge-e044-why = The university decides whether you may start after your first year of hbo.
edge-e045-why = An hbo diploma gives access. The university may ask whether you know the subjects.
edge-e046-why = The university decides whether you may do the bridging year.
edge-e046b-why = When you pass the bridging year, you may enter the master it is for.
edge-e047-why = The programme sets its own demands and decides whether you may start.
edge-e048-why = After your bachelor, at least one connecting master must be open to you.
edge-e049-why = You can do a PhD if there is a position and someone supervises you.
edge-e050-why = The institution decides whether you may take the test without a diploma.
edge-e050b-why = If you pass the test, the institution may admit you without a diploma.
edge-e050c-why = Your diploma does not open hbo or university by itself. The institution decides whether you may take the test.
edge-e051-why = Your diploma is compared with a Dutch one. Then the school decides.
edge-e052-why = The programme decides whether you may start and what already counts.
edge-e053-why = Some hbo schools have a shorter study for people with vwo. They decide.
edge-e065-why = From work you can go back to learning. The school decides whether you can start.
edge-e065b-why = The vavo school decides whether you can start. The law sets no demands on earlier schooling.
edge-e065c-why = The language school decides whether you can start.
edge-e070-why = The school places you at the level of your advice or higher.
edge-e070b-why = This takes a declaration of the regional partnership of schools.
edge-e071-why = If you are in time, the school may not refuse you for your grades. Your diploma is a regular one. There are exceptions, such as limited places or extra demands.
edge-e071b-why = With a diploma at kader level or higher, levels 3 and 4 are open. There are exceptions, such as limited places or extra demands.
edge-e071c-why = Havo may not refuse you if you took an extra subject in your exam. Your diploma is a regular one.
edge-e071d-why = The school may not refuse you with a havo diploma. Your diploma is a regular one.
edge-e071e-why = If you are in time, hbo may not refuse you. You need havo and the subjects asked for. Your diploma is a regular one.
edge-e072-why = With your school diploma you may enter entree at age 16. There are exceptions, such as limited places or extra demands.
edge-e073-why = The municipality or long-term care agrees on a place with you.
edge-e074-why = Havo may not refuse you with a vmbo-tl diploma from vavo and an extra subject. By law a diploma from vavo counts the same as one from school.
edge-e074b-why = The school may not refuse you with a havo diploma from vavo. By law a diploma from vavo counts the same as one from school.
edge-e074c-why = If you are in time, the school may not refuse you for your grades. By law a diploma from vavo counts the same as one from school. There are exceptions, such as limited places or extra demands.
edge-e074d-why = If you are in time, hbo may not refuse you. You need a havo or vwo diploma from vavo and the subjects asked for. With fixed places or extra demands they select.
edge-e074e-why = If you are in time, the university may not refuse you. You need a vwo diploma from vavo and the subjects asked for. With fixed places or extra demands they select.
edge-e075-why = The vavo school decides whether you can take your missing subject there.
edge-e076-why = The school decides whether your Dutch and your earlier schooling are enough.
edge-e077-why = The examination board decides which parts you can skip.
edge-e078-why = The transition point agrees on a plan with you.
edge-e079-why = Every child in the Netherlands must go to school, and so may go.

## Guidance that you have a right to, or may get

support-e060-title = One year of help after your mbo diploma
support-e060-text = Your school must help you with work or further study. It starts during your programme. It lasts until one year after your diploma. For level 2 this holds after the school-based route (bol).
support-e061-title = Sometimes help after your mbo diploma
support-e061-text = Your school may help you after your diploma. It must write down what it does. You find that in the student statute. This also holds for level 2 after the work-based route (bbl).
support-e062-title = Two years of help after your school
support-e062-text = Your school must help you for two years after you leave. It helps with work, learning or a regular place during the day.
support-e063-title = Help from the transition point (Doorstroompunt)
support-e063-text = Are you under 27 without a start qualification? That is a diploma of havo, vwo or at least mbo 2. Then the transition point contacts you. It helps you to school, work or other support.
support-e064-title = Help from the municipality
support-e064-text = Do you need more help? Then the municipality can help you, if you agree. Your school writes a transition document about what you need.

## Conditions: condition-<id> is the condition, condition-<id>-how what you can do

condition-diploma = You have this diploma: { $node }.
condition-diploma-how = First earn this diploma: { $node }. Your tutor or counsellor helps you plan.
condition-programme-passed = You passed this: { $node }.
condition-programme-passed-how = First pass this: { $node }. Your study adviser or counsellor helps you plan.
condition-year-passed = You passed year { $year }: { $node }.
condition-year-passed-how = First pass year { $year }: { $node }. Ask your tutor how you are doing.
condition-admission-policy = You meet the demands of the new school.
condition-admission-policy-how = Ask the school for its admission rules. Sometimes they are about grades or an advice.
condition-advice = Your school advice is for this level or higher.
condition-advice-how = Talk to your teacher about your advice. If your test is higher, your advice usually goes up.
condition-below-advice = This level is below your advice. It is possible only if your family and the school both want it.
condition-below-advice-how = Talk about it with your parents and your teacher. If you do not want this, your advice counts.
condition-age-16 = You are 16 or older on 1 August.
condition-age-16-how = Are you younger? Ask your tutor what you can do until then.
condition-age-18-or-own-school = You are 18 or older, or you go through your own school.
condition-age-18-or-own-school-how = Are you 16 or 17? Ask your school whether you can go to vavo through it.
condition-age-21 = You are 21 or older.
condition-age-21-how = Are you younger? Then earn a diploma that gives access, for instance through vavo.
condition-applied = You apply in time.
condition-applied-how = Apply on or before the date of this step. You may apply to several schools.
condition-compulsory-schooling-over = You have finished compulsory schooling.
condition-compulsory-schooling-over-how = School is compulsory from age 5 to 16. Ask your school when it ends for you.
condition-connecting-master = The master connects to your bachelor.
condition-connecting-master-how = Ask your programme which masters connect. At least one must be open to you.
condition-cooperation-agreement = Your school works together with an mbo school for this.
condition-cooperation-agreement-how = Ask your counsellor whether your school has such a continuous route.
condition-diploma-at-havo = Your diploma is a havo diploma.
condition-diploma-at-havo-how = Look at your diploma. Ask your school if you are not sure.
condition-diploma-at-kb = Your diploma is at vmbo-kader level or higher.
condition-diploma-at-kb-how = Look at your diploma for the level. Ask your school if you are not sure.
condition-diploma-at-tl = Your diploma is at vmbo-gemengd or vmbo-tl level.
condition-diploma-at-tl-how = Look at your diploma for the level. Ask your school if you are not sure.
condition-employer = You work at a recognised placement company.
condition-employer-how = Ask your boss whether the company is recognised. The school can check it too.
condition-entrance-test = You pass the entrance test.
condition-entrance-test-how = Ask the institution what you must know. The test differs per institution and programme.
condition-exemptions = The programme decides what you can skip.
condition-exemptions-how = Bring your diploma and grades. Ask the programme for exemptions.
condition-extra-subject = You took your exam in one extra subject.
condition-extra-subject-how = Choose one extra subject when you choose your subjects. Ask your counsellor whether your school offers it.
condition-fixed-places = Fixed number of places? Then you apply by 15 January.
condition-fixed-places-how = Ask the programme whether it has a fixed number of places. You apply in Studielink. The date comes from pages about choosing a study; check it with the programme.
condition-intake = You take part in the intake.
condition-intake-how = The intake is a first meeting with the programme. Can't you come? Ask the school for another day.
condition-language = You know the language of the programme well enough.
condition-language-how = Ask the school which language level you need. Ask where you can learn it too.
condition-level = The school thinks you can handle this level.
condition-level-how = Ask the school what you must be able to do. Ask who can help you.
condition-missing-subject = You pass the subject you miss.
condition-missing-subject-how = You can do that at vavo, with a course or with a test. Ask the programme what counts.
condition-municipality-agrees = The municipality or long-term care arranges the place with you.
condition-municipality-agrees-how = Ask your school for a meeting. Bring someone who knows you well.
condition-negative-study-advice = You got a negative study advice in your first year.
condition-negative-study-advice-how = Ask your school for help to another programme. The school must help you.
condition-no-follow-up = You are not enrolled in a next programme.
condition-no-follow-up-how = Tell your school that you have no plan yet. Ask who your contact is.
condition-no-higher-entry = You have no diploma that lets you start higher.
condition-no-higher-entry-how = Do you have one? Then you may enter level 2, 3 or 4.
condition-partnership-declaration = You have a declaration of the regional partnership.
condition-partnership-declaration-how = Those are schools that arrange support together. Ask your school how to get the declaration.
condition-plan = You make a plan together.
condition-plan-how = Make an appointment with the transition point. Tell them what you want yourself.
condition-programme-demands = You meet the demands of the programme.
condition-programme-demands-how = Look up the demands of the programme. Ask what you still miss.
condition-promotion-norms = You meet the promotion rules of the school.
condition-promotion-norms-how = The rules are in the school guide. Ask your tutor what you still need.
condition-recognition = Your diploma has been compared with a Dutch one.
condition-recognition-how = Ask SBB or Nuffic for a comparison. Those offices compare diplomas.
condition-related-programme = Your study fits this master.
condition-related-programme-how = Ask the university whether your study fits. Sometimes grades, English or maths count.
condition-same-occupation = Your diploma is for the same occupation or group of occupations.
condition-same-occupation-how = Ask the school whether your diploma fits.
condition-school-age = You live in the Netherlands and are of school age.
condition-school-age-how = Go to a school nearby or ask the municipality for help.
condition-school-agrees = The school says yes.
condition-school-agrees-how = Ask for a talk with your counsellor. Tell why you want this.
condition-shortened = The school offers you a shorter programme.
condition-shortened-how = Ask at the intake whether your diploma saves time.
condition-shortened-offered = The study has a shorter form for vwo.
condition-shortened-offered-how = Look up whether your study has it. Ask on the open day.
condition-subject-demands = You have the profile and subjects the study asks for.
condition-subject-demands-how = Look up the demands of the study. You can often make up a missing subject.
condition-subject-knowledge = You know the subjects the study asks for.
condition-subject-knowledge-how = Ask the university which subjects count. You can often make up a missing subject.
condition-suitability-test = The school tests you and finds you suitable.
condition-suitability-test-how = This is only for special cases. Ask the school for it yourself.
condition-university-agrees = The university says yes.
condition-university-agrees-how = Ask what is needed. Often it is extra subjects or a grade.
condition-vacancy = There is a position and someone who supervises you.
condition-vacancy-how = Look for a vacancy in your field. Talk to a teacher who does research.
condition-vavo-diploma-level = You earned the diploma needed for this at vavo.
condition-vavo-diploma-level-how = Look at your diploma: vmbo-tl, havo or vwo. Each gives other rights.
condition-vavo-diploma-tl = You earned the vmbo-tl diploma at vavo.
condition-vavo-diploma-tl-how = Look at your diploma. Ask vavo if you are not sure.
condition-vavo-diploma-havo = You earned the havo or vwo diploma at vavo.
condition-vavo-diploma-havo-how = Look at your diploma. Ask vavo if you are not sure.
condition-vavo-diploma-vwo = You earned the vwo diploma at vavo.
condition-vavo-diploma-vwo-how = Look at your diploma. Ask vavo if you are not sure.
condition-your-consent = You agree to it.
condition-your-consent-how = The school asks you first. Without your yes it does not happen.

## What to do when a school refuses anyway: one step on each line

refusal-vo-title = Does a secondary school say no?
refusal-vo-steps =
    Ask the school for the reason, on paper.
    Put your school advice next to it. The school may not demand its own test.
    Talk to your primary school teacher. Ask for help with applying.
    Is the reason wrong? Make a complaint to the school.
    Does that not help? Go to the complaints committee of the school.
refusal-school-title = Does the school say no?
refusal-school-steps =
    Ask the school for the reason, on paper.
    Ask for its admission rules. Put your diploma and grades next to them.
    Ask your counsellor or mentor to talk to the school.
    Ask another school nearby too.
    Does the school break its own rules? Make a complaint. Then go to the complaints committee of the school.
refusal-norms-title = May you not go to the level you want?
refusal-norms-steps =
    Ask the school for the reason, on paper.
    Look up the promotion rules in the school guide. Put your report next to them.
    Ask your tutor what you need for one level up.
    Did the school not follow its rules? Make a complaint to the school.
    Does that not help? Go to the complaints committee of the school.
refusal-havo-title = Does havo say no?
refusal-havo-steps =
    Ask the school for the reason, on paper.
    Did you take an extra subject in your exam? Show it.
    Name the law: Wet gelijke kans op doorstroom (Staatsblad 2020, 171).
    Ask your counsellor to talk to the havo school.
    Still no? Make a complaint. Then go to the complaints committee of the school.
refusal-vwo-title = Does vwo say no?
refusal-vwo-steps =
    Ask the school for the reason, on paper.
    Show your havo diploma. The school may not ask for more.
    Name the law: Wet gelijke kans op doorstroom (Staatsblad 2020, 171).
    Ask your counsellor to talk to the vwo school.
    Still no? Make a complaint. Then go to the complaints committee of the school.
refusal-vavo-title = Does vavo say no?
refusal-vavo-steps =
    Ask the vavo school for the reason, on paper.
    The law asks no earlier schooling for vavo. Name article 8.2.1 of the law, the Wet educatie en beroepsonderwijs.
    Are you 16 or 17? Ask your own school for help.
    Ask whether another vavo nearby has a place.
    Do you disagree? Go to the complaints committee of the school.
refusal-mbo-title = Does mbo say no?
refusal-mbo-steps =
    Ask the school for the reason, on paper.
    Show that you were in time and did the intake.
    Name your right of admission: articles 8.0.1 to 8.2.1 of the Wet educatie en beroepsonderwijs.
    Ask which exception the school uses, such as limited places or extra demands.
    Still no? Go to the complaints committee of the school. Your counsellor or the transition point helps you.
refusal-ho-title = Does hbo or university say no?
refusal-ho-steps =
    Ask the programme for the reason, on paper.
    Put your diploma and subjects next to the demands of the study.
    Do you miss a subject? Ask how and when you can make it up.
    Talk to your counsellor. Ask about a similar study too.
    Is the reason wrong? Make a complaint to the institution.
refusal-municipality-title = Do you get no help from the municipality?
refusal-municipality-steps =
    Ask for the reason, on paper.
    Ask what you can get, and when.
    Bring your transition document from school. It says what you need.
    Ask your old school to come along. They know you.
    Do you disagree? Make a complaint to the municipality.

## Decision moments: title, what is chosen, who decides, rights, what often goes wrong, what helps, what to know

moment-d01-title = Your school advice
moment-d01-choice = Which level suits you in secondary school? First you get a provisional advice, then a test, then the final advice.
moment-d01-who = The teachers of your primary school decide together.
moment-d01-rights = The advice is on paper, with the reason. Is your test higher than your advice? Then your advice goes up. The school may keep it only if a higher advice is bad for you. Then it writes down why. Your advice never goes down. Do you disagree? Complain to the school, then to the complaints committee. The committee checks whether it was done with care. It cannot change the advice itself.
moment-d01-wrong = A first advice is sometimes too low. That happens more in families with less money or schooling. It also happens more to girls, in rural areas and with a migration background. Many parents do not know the rules.
moment-d01-helps = Go to the meeting for parents in group 7 already. Make a list of questions for the advice talk. Ask someone else to look at the results too. Talk to someone who already went this way. Choose a broad bridge class if you can still grow.
moment-d01-information = Your results of the past years and your test advice. What you and your parents think yourselves. An advice may also cover two levels.
moment-d02-title = Applying to a secondary school
moment-d02-choice = Which secondary school do you want? You may also choose a broad bridge class.
moment-d02-who = Your parents or carers apply for you. Choose together.
moment-d02-rights = Everyone applies in the same week. A school may refuse you only for a reason in the law.
moment-d02-wrong = A school with only one level can close routes later.
moment-d02-helps = Compare schools. Look at how many routes stay open, and not only at the distance.
moment-d02-information = The open days and the kind of bridge class. The rules to move up. How far you have to travel.
moment-d03-title = Your level in the first years
moment-d03-choice = Do you move up, and to which level or class?
moment-d03-who = The school decides by its promotion rules.
moment-d03-rights = The promotion rules are in the school guide. Everyone may read them. Do you disagree? Make a complaint.
moment-d03-wrong = Pupils go up less often and down more often. In a class with one level, going up is hard.
moment-d03-helps = Ask what exactly you need for one level up. Ask for homework help or a coach.
moment-d03-information = The promotion rules and your report.
moment-d04-title = Your direction and subjects in vmbo
moment-d04-choice = Which profile do you choose, and which subjects? And do you want an extra subject, so that havo is open?
moment-d04-who = You choose with your parents. Your tutor or counsellor helps.
moment-d04-rights = The school discusses the choice with your parents too. In vmbo-bb, kb and gl, help with choosing is part of your exam. You make a career file in vmbo-tl too.
moment-d04-wrong = You are 14 and quickly choose what you already know. Without the extra subject you have no right to havo later.
moment-d04-helps = Join taster days and visit companies. Talk to a mentor. Bring your parents.
moment-d04-information = What each profile opens. Whether your school offers the extra subject.
moment-d05-title = Your profile in havo or vwo
moment-d05-choice = Which profile do you choose, and which extra subjects? Choose which mathematics you take too.
moment-d05-who = You choose with your parents. Your tutor or counsellor helps.
moment-d05-rights = The school may block your profile only by its own rules.
moment-d05-wrong = Dropping mathematics and science closes engineering and health studies.
moment-d05-helps = Look at which studies stay open and which close with each choice.
moment-d05-information = Which subjects your favourite studies ask for.
moment-d06-title = After vmbo: mbo or havo
moment-d06-choice = Which mbo programme do you choose, and which level? Mostly school (bol) or mostly work (bbl)? Or do you go to havo?
moment-d06-who = You choose. Under 18, your parents decide with you.
moment-d06-rights = Are you in time, do you have the right diploma and do you do the intake? Then the school may not select on grades or motivation. There are exceptions, such as limited places or extra demands. You may ask for advice on your choice. You do not have to follow that advice. You may apply to several programmes and change later.
moment-d06-wrong = Some apply too late. Many pupils choose what their neighbourhood chooses. Technology and care are chosen less.
moment-d06-helps = Keep a list of your applications. Practise for the intake. Talk to people who do the work. Ask your school to talk to the new school.
moment-d06-information = What you need to start. How the intake and the placement work. The chance of work, and what it costs.
moment-d07-title = Choosing hbo, university or something else
moment-d07-choice = Will you study at hbo or university? Or do you choose a gap year, mbo or vwo?
moment-d07-who = You choose yourself.
moment-d07-rights = Do you apply in time? Then you have a right to a study-choice check. You do not have to follow its advice. You may still change until the study starts. Studies with fixed places have an earlier date. You may choose two of those at most.
moment-d07-wrong = Most who quit had the wrong picture of the study. The step after stacking is often hard in the first year. After that stackers do just as well.
moment-d07-helps = Go to a trial day. Talk to a student who went your way. Ask for help in your first year.
moment-d07-information = Which subjects the study asks for. Figures about the study. What it costs and what money you get.
moment-d08-title = Your placement
moment-d08-choice = At which company do you do your placement?
moment-d08-who = You, your school and the company decide together.
moment-d08-rights = The school must see to it that there is a placement. It also sees to the placement agreement. Does it go wrong at the company? Then the school finds something else.
moment-d08-wrong = Some students are not treated fairly. People with a small network find a place less easily. Many companies do not answer.
moment-d08-helps = Ask the school to divide places, or to choose without names. Practise applying. Go to the placement office. Report unfair treatment at the reporting desk.
moment-d08-information = The list of recognised companies. How far you have to travel. Whether you get paid.
moment-d09-title = Study advice in the first year of mbo
moment-d09-choice = May you continue your programme? The school gives a binding study advice.
moment-d09-who = The school decides.
moment-d09-rights = The school warns you first on paper. You get time to improve your results. Is the advice negative? Then the school helps you to another programme. You can appeal within two weeks.
moment-d09-wrong = The advice often comes as a surprise. Then there is no plan B.
moment-d09-helps = Ask for a talk early when things go badly. Make a plan B list now.
moment-d09-information = How you are doing. Whether you got a warning letter.
moment-d10-title = Study advice in the first year of higher education
moment-d10-choice = May you continue your study? You get a study advice at the end of year 1.
moment-d10-who = The institution decides.
moment-d10-rights = The programme warns you first. It must take your personal circumstances into account. Do you disagree? You can appeal.
moment-d10-wrong = The step from mbo to hbo is big. Of those who came from mbo in 2017, over 1 in 5 stopped in year 1.
moment-d10-helps = Find a mentor and a group to study with. Talk to your tutor in time.
moment-d10-information = How many credits you need. That is in the rules of your programme.
moment-d11-title = After mbo level 4: work or hbo
moment-d11-choice = Do you go to work or go on to hbo?
moment-d11-who = You choose yourself.
moment-d11-rights = With mbo level 4 you may enter hbo. For some studies the direction of your mbo diploma counts. Check with the programme. The school must say what help it gives after your diploma.
moment-d11-wrong = Some are afraid of debt. Or nobody in the family did it before.
moment-d11-helps = Take a taster course at hbo, sometimes with credits. Work out what it costs and brings.
moment-d11-information = What hbo costs. Whether a two-year Associate degree suits you. What you can skip.
moment-d12-title = Leaving practical education, special education or mbo 1 and 2
moment-d12-choice = Will you work, learn on or go to day activity?
moment-d12-who = You choose yourself.
moment-d12-rights = After practical or special secondary education your school helps you for two years. After mbo 1, and after mbo 2 by the school-based route (bol), it is one year. That holds if you do not study on.
moment-d12-wrong = After school there is often nobody left who asks how you are.
moment-d12-helps = Ask for one fixed person. Agree that they call after 1, 3, 6 and 12 months.
moment-d12-information = What there is in your region. Where your transition point is.
moment-d13-title = After your bachelor
moment-d13-choice = Do you choose a master, a bridging year or work?
moment-d13-who = You choose yourself.
moment-d13-rights = Did you do a bachelor at a university? Then at least one connecting master is open to you.
moment-d13-wrong = Many hbo students do not know the bridging year.
moment-d13-helps = Look at the routes side by side, with time and cost.
moment-d13-information = What you still miss for a master, and the date to apply.
moment-d14-title = It does not fit: switching or stopping
moment-d14-choice = Do you switch, take a break or come back later?
moment-d14-who = You decide yourself.
moment-d14-rights = Do you stop with mbo? Ask for a statement (mbo-verklaring). It says what you already achieved. Sometimes you get money back.
moment-d14-wrong = Many people feel ashamed. Or they lose years of student money.
moment-d14-helps = Talk to someone at school soon. The transition point helps you too.
moment-d14-information = What you take along to another programme. What happens to your money. Whether you can start halfway.
moment-d15-title = Leaving school before 18
moment-d15-choice = Are you often absent, or do you want to leave?
moment-d15-who = The school and the municipality decide.
moment-d15-rights = Until 18 you must go to school, if you have no start qualification. That is a diploma of havo, vwo or at least mbo 2. The attendance officer listens to you first.
moment-d15-wrong = Everyone talks to you, but nobody works together.
moment-d15-helps = Ask for one plan with all the help in it.
moment-d15-information = What the law asks of you until you are 18.
moment-d16-title = Learning again as an adult
moment-d16-choice = Do you want to go back to school? You can with vavo, entree, work and learning (bbl) or the 21+ test.
moment-d16-who = You decide yourself.
moment-d16-rights = Are you 21 or older? Then you can take a test without the diploma that is needed. You can have your skills recognised (EVC).
moment-d16-wrong = Many people do not know these routes.
moment-d16-helps = Keep your proof in a file of your own.
moment-d16-information = What you have learned already, and whether it counts. Who can help pay.

## Dates: rule-<id> is what happens, event-<id> the same in one school year

rule-fees-fixed = The minister sets next year's amounts
rule-test-register = The primary school registers for the transition test
rule-provisional-advice = Provisional school advice
rule-nf-apply = Last day to apply for studies with fixed places
rule-test-window = Transition test in group 8
rule-test-paper = Transition test on paper
rule-mbo-publish = Mbo schools publish how the intake works and whether they select
rule-test-results = The school has the result of the transition test
rule-final-advice = Last day for the final school advice
rule-vo-apply = Application week for secondary school
rule-mbo-apply = Last day to apply for mbo with right of admission
rule-nf-rank = You get your rank number for a study with fixed places
rule-ho-apply = Last day to apply for hbo or university with a right to a study-choice check
rule-ma-apply = Applying for a master: each programme sets its own date, often 1 May or 1 June
rule-exams-1 = Final exams, first period (May to mid June)
rule-exams-2 = Final exams, second period (in June)
rule-mbo-start = The new mbo year starts; the ages 16 and 18 count on this day
rule-ho-last-switch = Last day to switch to another study
rule-ho-start = Studies at hbo or university start
event-fees-fixed-2026 = { rule-fees-fixed }
event-test-register-2026 = { rule-test-register }
event-provisional-advice-2027 = { rule-provisional-advice }
event-nf-apply-2027 = { rule-nf-apply }
event-test-window-2027 = { rule-test-window }
event-test-paper-2027 = { rule-test-paper }
event-mbo-publish-2027 = { rule-mbo-publish }
event-test-results-2027 = { rule-test-results }
event-final-advice-2027 = { rule-final-advice }
event-mbo-apply-2027 = { rule-mbo-apply }
event-ho-apply-2027 = { rule-ho-apply }
event-mbo-start-2027 = { rule-mbo-start }
event-ho-last-switch-2027 = { rule-ho-last-switch }
event-ho-start-2027 = { rule-ho-start }
event-vo-apply-2027 = { rule-vo-apply }. Easter is in this week: ask the school when you can come.
event-nf-rank-2027 = { rule-nf-rank }. After that you have two weeks to say yes.
event-exams-1-2027 = { rule-exams-1 }. The results come in mid June. Your school gives you the exact days.
event-exams-2-2027 = { rule-exams-2 }. Your school gives you the exact days.

## Costs and grants: the words of an item, shared by all its rows

cost-item-school-gratis = Going to school
cost-item-school-gratis-note = Primary and secondary school cost nothing.
cost-item-ouderbijdrage = Voluntary parental contribution
cost-item-ouderbijdrage-note = Paying is allowed, but not required. A school may not exclude a child when parents do not pay.
cost-item-schoolboeken = School books
cost-item-schoolboeken-note = In secondary school the books are free.
cost-item-tegemoetkoming-scholieren = Allowance for pupils of 18 and older
cost-item-tegemoetkoming-scholieren-note = For people of 18 or older in secondary school or vavo. Ask DUO.
cost-item-lesgeld-bol = Mbo fee, school-based route (bol)
cost-item-lesgeld-bol-note = You pay this if you are 18 or older on 1 August. You pay DUO. You can pay in six parts.
cost-item-cursusgeld-bbl-12 = Course fee mbo levels 1 and 2, work-based route (bbl)
cost-item-cursusgeld-bbl-12-note = You pay this if you are 18 or older on 1 August. You pay the school. Your employer may pay it too.
cost-item-cursusgeld-bbl-34 = Course fee mbo levels 3 and 4, work-based route (bbl)
cost-item-cursusgeld-bbl-34-note = You pay this if you are 18 or older on 1 August. You pay the school. Your employer may pay it too.
cost-item-schoolkosten-mbo = Other costs in mbo
cost-item-schoolkosten-mbo-note = The school may ask for a voluntary contribution only. Your enrolment may depend on nothing but the legal fees.
cost-item-mbo-studentenfonds = Mbo student fund
cost-item-mbo-studentenfonds-note = Are you under 18, in bol, and is money short? Then the school can pay for supplies. It can also help with delay by illness, pregnancy, family or handicap. Are you on the student council? Then too.
cost-item-basisbeurs-mbo-12 = Basic grant mbo levels 1 and 2
cost-item-basisbeurs-mbo-12-note = From age 18, in the school-based route (bol). It is a gift: you pay nothing back. Ask DUO for the amount.
cost-item-basisbeurs-mbo-34 = Basic grant mbo levels 3 and 4
cost-item-basisbeurs-mbo-34-note = From age 18, in the school-based route (bol). Do you get your diploma within ten years? Then you pay nothing back. Ask DUO for the amount.
cost-item-stagevergoeding = Placement allowance
cost-item-stagevergoeding-note = Schools and companies agreed that a placement costs you no money. This is an agreement, not a law. Ask your company what you get.
cost-item-collegegeld = Statutory tuition fee
cost-item-collegegeld-note = You pay this for a full-time study at hbo or university. Since September 2024 there is no discount in the first year.
cost-item-collegegeld-deeltijd = Tuition fee, part-time or dual
cost-item-collegegeld-deeltijd-note = Each institution sets the amount itself, between two limits.
cost-item-instellingscollegegeld = Institutional tuition fee
cost-item-instellingscollegegeld-note = This is higher than the statutory fee. You often pay it for a second degree. Sometimes your nationality counts. Ask your programme what counts for you.
cost-item-basisbeurs-ho = Basic grant, higher education
cost-item-basisbeurs-ho-note = Do you live away from home? Then you get more. It is a performance grant: with a diploma you pay nothing back.
cost-item-aanvullende-beurs-ho = Supplementary grant, higher education
cost-item-aanvullende-beurs-ho-note = You get this extra when your parents earn less. In 2023 the limit was about 70,000 euros. Ask DUO for your amount.
cost-item-studentenreisproduct = Student travel product
cost-item-studentenreisproduct-note = You travel free by public transport. In mbo this is for the school-based route (bol), at any age.
cost-item-toeslagen = Allowances and child budget
cost-item-toeslagen-note = Your parents or you may have a right to an allowance. Ask DUO or the tax office.
cost-living-home = { $what }, if you live with your parents
cost-living-away = { $what }, if you no longer live with your parents

## Rates: rate-<id> is what is counted, rate-<id>-population among whom and when

rate-advice_raised_when_test_higher = Advice went up
rate-advice_raised_when_test_higher-population = Pupils whose test was higher than their advice, school year 2023-24.
rate-advice_raised_when_test_higher-year_before = Advice went up, before this was a duty
rate-advice_raised_when_test_higher-year_before-population = Pupils whose test was higher than their advice, school year 2022-23.
rate-provisional_below_test-low_ses = First advice lower than the test
rate-provisional_below_test-low_ses-population = Pupils in group 8 from families with less money and schooling, school year 2023-24.
rate-provisional_below_test-high_ses = First advice lower than the test
rate-provisional_below_test-high_ses-population = Pupils in group 8 from families with more money and schooling, school year 2023-24.
rate-advised_level-year4 = Is at the advised level in year 4
rate-advised_level-year4-population = Pupils in the fourth year of secondary school. An older group, reported in January 2020.
rate-advised_level-year4_lower = Is below the advised level in year 4
rate-advised_level-year4_lower-population = Pupils in the fourth year of secondary school. An older group, reported in January 2020.
rate-advised_level-year4_higher = Is above the advised level in year 4
rate-advised_level-year4_higher-population = Pupils in the fourth year of secondary school. An older group, reported in January 2020.
rate-stack-tl_havo = Goes to havo after vmbo-tl
rate-stack-tl_havo-population = Everyone with a vmbo-tl diploma, school year 2019-20.
rate-stack-gl_havo = Goes to havo after vmbo-gemengd
rate-stack-gl_havo-population = Everyone with a vmbo-gemengd diploma, school year 2019-20.
rate-stack-havo_vwo = Goes to vwo after havo
rate-stack-havo_vwo-population = Everyone with a havo diploma, school year 2019-20.
rate-stack-bb_kb = Goes to vmbo-kader after vmbo-basis
rate-stack-bb_kb-population = Everyone with a vmbo-basis diploma, school year 2019-20.
rate-stack-kb_gt = Goes to vmbo-gemengd or vmbo-tl after vmbo-kader
rate-stack-kb_gt-population = Everyone with a vmbo-kader diploma, school year 2019-20.
rate-stack-tl_havo_since_2004 = Went to havo after vmbo-tl, lowest and highest year
rate-stack-tl_havo_since_2004-population = Everyone with a vmbo-tl diploma, the years 2004 to 2020.
rate-stack_success-tl_havo = Earns the havo diploma
rate-stack_success-tl_havo-population = People who went from vmbo-tl to havo, groups of 2007 to 2010. Of direct havo pupils it was over 80 percent.
rate-stack_success-havo_vwo = Earns the vwo diploma
rate-stack_success-havo_vwo-population = People who went from havo to vwo, groups of 2007 to 2010.
rate-stack_success-direct_vwo = Earns the vwo diploma
rate-stack_success-direct_vwo-population = People who were in vwo directly, groups of 2007 to 2010.
rate-exam_pass-vmbo = Passes the final exam
rate-exam_pass-vmbo-population = All candidates in vmbo, school year 2022-23.
rate-exam_pass-havo = Passes the final exam
rate-exam_pass-havo-population = All candidates in havo, school year 2022-23.
rate-exam_pass-vwo = Passes the final exam
rate-exam_pass-vwo-population = All candidates in vwo, school year 2022-23.
rate-direct-mbo4bol_hbo = Goes directly to hbo
rate-direct-mbo4bol_hbo-population = People who passed mbo level 4 by the school-based route (bol), 2016.
rate-direct-mbo4_hbo = Goes directly to hbo
rate-direct-mbo4_hbo-population = Everyone who passed mbo level 4. The year is not certain, probably 2016.
rate-direct-havo_hbo = Goes directly to hbo
rate-direct-havo_hbo-population = Everyone with a havo diploma, 2016.
rate-direct-havo_hbo_2014 = Goes directly to hbo
rate-direct-havo_hbo_2014-population = Everyone with a havo diploma, 2014.
rate-direct-mbo4_hbo_migration_2005 = Goes directly to hbo
rate-direct-mbo4_hbo_migration_2005-population = People with a migration background who passed mbo level 4, 2005.
rate-direct-mbo4_hbo_migration_2016 = Goes directly to hbo
rate-direct-mbo4_hbo_migration_2016-population = People with a migration background who passed mbo level 4, 2016. A rounded figure.
rate-wo_to_hbo = Moves from university to hbo
rate-wo_to_hbo-population = People who started university with vwo. Reported in 2018, approximate.
rate-hbo_year1_dropout-all = Stops in the first year of hbo
rate-hbo_year1_dropout-all-population = Everyone who started hbo in 2017.
rate-hbo_year1_dropout-mbo = Stops in the first year of hbo
rate-hbo_year1_dropout-mbo-population = People who went from mbo to hbo in 2017.
rate-hbo_year1_dropout-havo = Stops in the first year of hbo
rate-hbo_year1_dropout-havo-population = People who went from havo to hbo in 2017.
rate-hbo_year1_dropout-vwo = Stops in the first year of hbo
rate-hbo_year1_dropout-vwo-population = People who went from vwo to hbo in 2017.
rate-hbo_year1_switch = Switches study in the first year of hbo
rate-hbo_year1_switch-population = Everyone who started hbo in 2017.
rate-hbo_retained_year1-mbo = Is still in hbo after the first year
rate-hbo_retained_year1-mbo-population = People who came from mbo in 2020-21. The source also gives 80 to 86 percent.
rate-hbo_year1_left_2020-no_migration_first_gen = Stops or switches in the first year of hbo
rate-hbo_year1_left_2020-no_migration_first_gen-population = Students without migration background who are the first in their family to study, 2020.
rate-hbo_year1_left_2020-no_migration_ho_parent = Stops or switches in the first year of hbo
rate-hbo_year1_left_2020-no_migration_ho_parent-population = Students without migration background with a parent who studied, 2020.
rate-hbo_year1_left_2020-non_western_first_gen = Stops or switches in the first year of hbo
rate-hbo_year1_left_2020-non_western_first_gen-population = Students first in their family to study, with a 'non-western' background, 2020. That word is from the source.
rate-hbo_year1_left_2020-non_western_ho_parent = Stops or switches in the first year of hbo
rate-hbo_year1_left_2020-non_western_ho_parent-population = Students with a parent who studied and a 'non-western' background, 2020. That word is from the source.
rate-hbo_year1_left_2018-no_migration_first_gen = Stops or switches in the first year of hbo
rate-hbo_year1_left_2018-no_migration_first_gen-population = Students without migration background who are the first in their family to study, 2018.
rate-hbo_year1_left_2018-no_migration_ho_parent = Stops or switches in the first year of hbo
rate-hbo_year1_left_2018-no_migration_ho_parent-population = Students without migration background with a parent who studied, 2018.
rate-hbo_year1_left_2018-non_western_first_gen = Stops or switches in the first year of hbo
rate-hbo_year1_left_2018-non_western_first_gen-population = Students first in their family to study, with a 'non-western' background, 2018. That word is from the source.
rate-hbo_year1_left_2018-non_western_ho_parent = Stops or switches in the first year of hbo
rate-hbo_year1_left_2018-non_western_ho_parent-population = Students with a parent who studied and a 'non-western' background, 2018. That word is from the source.
rate-hbo_diploma_5y-all = Earns the hbo diploma within five years
rate-hbo_diploma_5y-all-population = Everyone who started in 2013.
rate-hbo_diploma_5y-vwo = Earns the hbo diploma within five years
rate-hbo_diploma_5y-vwo-population = People who started with vwo in 2013.
rate-hbo_diploma_5y-havo = Earns the hbo diploma within five years
rate-hbo_diploma_5y-havo-population = People who started with havo in 2013.
rate-hbo_diploma_5y-mbo = Earns the hbo diploma within five years
rate-hbo_diploma_5y-mbo-population = People who started with an mbo diploma in 2013.
rate-hbo_diploma_8y-all = Earns the hbo diploma within eight years
rate-hbo_diploma_8y-all-population = Everyone who started in 2010.
rate-vsv-total = Leaves school without a diploma of havo, vwo or at least mbo 2
rate-vsv-total-population = All pupils and students, school year 2023-24.
rate-vsv-mbo = Leaves school without a diploma of havo, vwo or at least mbo 2
rate-vsv-mbo-population = Students in mbo, school year 2023-24.
rate-vsv-vo = Leaves school without a diploma of havo, vwo or at least mbo 2
rate-vsv-vo-population = Pupils in secondary school, school year 2023-24.
rate-neet-15_27 = Has no work and no education
rate-neet-15_27-population = Young people aged 15 to 27, 2023.
rate-unemployed-entree_bol = Is unemployed one and a half years after the programme
rate-unemployed-entree_bol-population = People who left school after mbo level 1 (entree) in 2018-19, school-based route (bol).
rate-unemployed-entree_bbl = Is unemployed one and a half years after the programme
rate-unemployed-entree_bbl-population = People who left school after mbo level 1 (entree) in 2018-19, work-based route (bbl).
rate-unemployed-mbo2_bol = Is unemployed one and a half years after the programme
rate-unemployed-mbo2_bol-population = People who left school after mbo level 2 in 2018-19, school-based route (bol).
rate-unemployed-mbo2_bbl = Is unemployed one and a half years after the programme
rate-unemployed-mbo2_bbl-population = People who left school after mbo level 2 in 2018-19, work-based route (bbl).
rate-unemployed-mbo3_bol = Is unemployed one and a half years after the programme
rate-unemployed-mbo3_bol-population = People who left school after mbo level 3 in 2018-19, school-based route (bol).
rate-unemployed-mbo3_bbl = Is unemployed one and a half years after the programme
rate-unemployed-mbo3_bbl-population = People who left school after mbo level 3 in 2018-19, work-based route (bbl).
rate-unemployed-mbo4_bol = Is unemployed one and a half years after the programme
rate-unemployed-mbo4_bol-population = People who left school after mbo level 4 in 2018-19, school-based route (bol).
rate-unemployed-mbo4_bbl = Is unemployed one and a half years after the programme
rate-unemployed-mbo4_bbl-population = People who left school after mbo level 4 in 2018-19, work-based route (bbl).
rate-placement_discrimination-all = Felt discriminated against at a placement
rate-placement_discrimination-all-population = Everyone who passed mbo by the school-based route (bol), survey 2024.
rate-placement_discrimination-born_nl_parent_outside_europe = Felt discriminated against at a placement
rate-placement_discrimination-born_nl_parent_outside_europe-population = People in bol born here with a parent from outside Europe, 2024.
rate-placement_discrimination-born_outside_europe = Felt discriminated against at a placement
rate-placement_discrimination-born_outside_europe-population = People in bol who were born outside Europe, 2024.
rate-placement_discrimination-dutch = Felt discriminated against at a placement
rate-placement_discrimination-dutch-population = People in bol of Dutch origin, 2024.
rate-placement_discrimination_reported = Reported it officially
rate-placement_discrimination_reported-population = People in bol who felt discriminated against at a placement, 2024.
rate-placement_discrimination_no_step = Took no step
rate-placement_discrimination_no_step-population = People in bol who felt discriminated against at a placement, 2024.
rate-placement_applications_4plus-migration = Had to apply four times or more for a placement
rate-placement_applications_4plus-migration-population = Mbo students with a migration background, 2017.
rate-placement_applications_4plus-no_migration = Had to apply four times or more for a placement
rate-placement_applications_4plus-no_migration-population = Mbo students without a migration background, 2017.

## How sure a fact is

confidence-L = We read this in the text of the law.
confidence-R = We read this in an excerpt of the source itself.
confidence-S = We read this with someone who quotes an official source.
confidence-D = We worked this out ourselves. Please check it.
confidence-K = We know this, but have not looked it up yet. Please check it.

## Sources whose title is no name of a work

source-k1 = Not looked up in a source yet
source-own1 = Our own norm, not from the law
source-own2 = The programmes as the paper that Kansrijk began with describes them
source-own3 = Our own words about work, not taken from a source

## What everybody should have had: entitlement-<id> says what, entitlement-<id>-why says why.

entitlement-talks-a-year = Two talks about your future each year
entitlement-talks-a-year-why = A talk helps more than a leaflet. You talk about you, and not about marks. At the end you choose a small step.
entitlement-encounters-by-18 = Meet somebody at work four times before you are eighteen
entitlement-encounters-by-18-why = Whom you know decides what you can imagine. So you meet people from at least three kinds of work.
entitlement-near-peer = Talk with somebody who has just taken this step
entitlement-near-peer-why = Who has just started there tells you what it is really like. You can ask them anything.
entitlement-start = Four times: how is it going at your new place?
entitlement-start-why = Much can go wrong in the first weeks. Somebody asks how you are in weeks 1, 3, 6 and 10.
entitlement-guardian-group-7 = Your parents hear in group 7 how secondary school works
entitlement-guardian-group-7-why = The school advice comes early in group 8. Who knows the rules can join in on time.
entitlement-fields-po = Get to know two kinds of work at primary school
entitlement-fields-po-why = You can only choose from what you know. So you see work early on that you do not see at home.
entitlement-advice-rights = The school advice and your rights explained
entitlement-advice-rights-why = Is your test higher than your advice? Then your advice goes up. It need not if that would be bad for you.
entitlement-talk-d01 = A talk about your school advice
entitlement-talk-d01-why = You tell yourself what you can and want. The school hears that before it advises.
entitlement-guardian-d01 = Your parents spoken with about your school advice
entitlement-guardian-d01-why = At home they know you differently than at school. Your parents may join in about the advice.
entitlement-talk-d02 = A talk about your new school
entitlement-talk-d02-why = Not every school keeps as many ways open. Together you look which school suits you.
entitlement-guardian-d02 = Your parents spoken with about your new school
entitlement-guardian-d02-why = Your parents apply for you, in one fixed week. They need to know when and how.
entitlement-open-days = See two schools from the inside
entitlement-open-days-why = A school feels different than on a website. Compare at least two.
entitlement-talk-d03 = A talk about your level next year
entitlement-talk-d03-why = Going up is often possible, if you know what it takes. You hear that on time.
entitlement-guardian-d03 = Your parents spoken with about your level next year
entitlement-guardian-d03-why = So your parents know what it takes to go up. And that they may file a complaint.
entitlement-fields-vmbo = Taste three kinds of work before your profile
entitlement-fields-vmbo-why = You choose when you are fourteen. By then you want to have seen more than the work at home.
entitlement-talk-d04 = A talk about your profile and subjects
entitlement-talk-d04-why = You choose young, and often what you know already. A talk makes the choice wider.
entitlement-guardian-d04 = Your parents spoken with about your profile and subjects
entitlement-guardian-d04-why = The school has to discuss this choice with your parents. At home you talk on.
entitlement-extra-subject = The extra subject explained
entitlement-extra-subject-why = With an extra subject on your diploma you have a right to havo. Without it the school may say no.
entitlement-fields-havo-vwo = Taste three kinds of work before your profile
entitlement-fields-havo-vwo-why = A profile opens and closes studies. Choose it after you have seen real work.
entitlement-talk-d05 = A talk about your profile and maths
entitlement-talk-d05-why = Without some subjects, studies close later. You want to know that before you choose.
entitlement-guardian-d05 = Your parents spoken with about your profile and maths
entitlement-guardian-d05-why = So your parents see which doors stay open. Then they can think along well.
entitlement-subjects = Explained: which subject opens which study
entitlement-subjects-why = Dropping maths or physics sometimes closes a study. You hear that beforehand.
entitlement-talk-d06 = A talk about your mbo programme
entitlement-talk-d06-why = Apply by 1 April at the latest. Then your right is strongest. Who talks in time chooses more calmly.
entitlement-guardian-d06 = Your parents spoken with about your mbo programme
entitlement-guardian-d06-why = Your parents hear what your rights are at mbo. And why 1 April counts.
entitlement-tasters-mbo = See two mbo programmes up close
entitlement-tasters-mbo-why = A day of joining in says more than a name. Choose two very different ones.
entitlement-intake = Practise for the intake talk
entitlement-intake-why = With practice you tell better who you are. The talk is no exam.
entitlement-talk-d07 = A talk about your study or work after this
entitlement-talk-d07-why = A wrong picture of the study is often the reason to stop. In a talk you test that picture.
entitlement-guardian-d07 = Your parents spoken with about your study or work after this
entitlement-guardian-d07-why = At home there are questions about money and living far away. They deserve an honest answer.
entitlement-tasters-ho = Try out two studies
entitlement-tasters-ho-why = Who joins in for a day knows what a study really is. That prevents a wrong start.
entitlement-money = Costs, grants and loans explained
entitlement-money-why = Fear of debt holds people back. With real amounts you can work it out yourself.
entitlement-placements-before-leaving = Two placements in different work
entitlement-placements-before-leaving-why = You learn most by doing. After two places you know better what suits you.
entitlement-talk-d12 = A talk about what you do after this school
entitlement-talk-d12-why = After this school, sometimes nobody asks about you. So you make a plan together now.
entitlement-guardian-d12 = Your parents spoken with about what you do after this school
entitlement-guardian-d12-why = So your parents know who is there for you after this school.
entitlement-after-leaving = Explained: whom can you ask after your diploma
entitlement-after-leaving-why = After your diploma you sometimes still have a right to help. Ask for a name and a number.
entitlement-talk-d08 = A talk about your placement
entitlement-talk-d08-why = The school helps see to it that there is a place. Say on time what you look for and what is hard.
entitlement-guardian-d08 = Your parents spoken with about your placement
entitlement-guardian-d08-why = So your parents know what a placement asks. And who helps if there is no place.
entitlement-placement-rights = Explained: what the school must do for your placement
entitlement-placement-rights-why = Is there no place, or does it go wrong? Then the school has to help you find another.
entitlement-applying = Practise applying
entitlement-applying-why = A good letter and a practised talk give everybody a fairer chance.
entitlement-talk-d09 = A talk about staying or choosing something else
entitlement-talk-d09-why = So a negative advice never comes as a surprise. You can still do something about it.
entitlement-guardian-d09 = Your parents spoken with about staying or choosing something else
entitlement-guardian-d09-why = Your parents hear on time how it goes. Then there is still room to help.
entitlement-talk-d10 = A talk about your first year of study
entitlement-talk-d10-why = Most people who stop do so in the first year. Talking on time leaves you a choice.
entitlement-guardian-d10 = Your parents spoken with about your first year of study
entitlement-guardian-d10-why = Are you not eighteen yet? Then your parents may know what this year asks of you.
entitlement-mentor-ho = Get to know an older student or a mentor
entitlement-mentor-ho-why = Who knows somebody feels at home sooner. And stays more often.
entitlement-talk-d13 = A talk about what you do after your bachelor
entitlement-talk-d13-why = Work, a master or a bridging year: each way has its own dates and costs.
entitlement-master-routes = The ways to a master explained
entitlement-master-routes-why = A master is possible after hbo too. Sometimes with a bridging year.
entitlement-work-ad = Two kinds of work seen before your Ad diploma
entitlement-work-ad-why = One diploma leads many ways. You only see it once you have been there.
entitlement-work-ho = Two kinds of work seen before your bachelor ends
entitlement-work-ho-why = One diploma leads many ways. You only see it once you have been there.

## Fields of work

field-bouw = building and housing
field-techniek = technology and making things
field-ict = computers and IT
field-media-en-kunst = media, art and design
field-vervoer = transport and shipping
field-handel = shops, trade and a business of your own
field-kantoor-en-geld = office, money and organisation
field-veiligheid-en-sport = safety and sport
field-uiterlijke-verzorging = hair and beauty
field-gastvrijheid = hospitality, bakery and tourism
field-zorg = care and welfare
field-groen-en-voedsel = animals, nature and food
field-onderwijs = teaching
field-recht-en-overheid = law and government
field-onderzoek = research and science

## Questions to look back with: question-<id>, by competency and by age (a: 10 to 12, b: 12 to 16, c: 16 and over)

question-strengths-a1 = What did you manage this week, and what did you do for it?
question-strengths-a2 = What do others ask you to help with?
question-strengths-b1 = When did something go better than you thought? What exactly did you do?
question-strengths-b2 = What would somebody else say about that day?
question-strengths-b3 = What proof would you show an employer?
question-strengths-c1 = Which task did they give you the second time without explaining?
question-strengths-c2 = What can you do now that you could not a year ago?
question-strengths-c3 = What do you want feedback on, and from whom?
question-motives-a1 = What made you forget the time?
question-motives-a2 = What made you angry because it was unfair?
question-motives-b1 = Which day would you do again, and which part of it?
question-motives-b2 = What do you never want in your work? Why?
question-motives-b3 = What do they find important at home, and what of that do you?
question-motives-c1 = What do you give up if you choose this? Is it worth that?
question-motives-c2 = Who is better off because of your work?
question-motives-c3 = When did you feel that you belonged?
question-work-a1 = Which work did you see today that you did not know?
question-work-a2 = What does that person do on an ordinary Monday?
question-work-b1 = What was different from what you had imagined?
question-work-b2 = Which three other jobs need this too?
question-work-b3 = What must you be able to do, know and dare for this work?
question-work-c1 = What is good and what is hard about it, and who says so?
question-work-c2 = What will this work be like in five years?
question-work-c3 = Does it suit your life: the hours, the place, the money?
question-steering-a1 = What do you want to be able to do in a month?
question-steering-a2 = Who can help you with that?
question-steering-b1 = What is your next small step, and when?
question-steering-b2 = Which door closes if you choose this, and which opens?
question-steering-b3 = What is your plan if things go differently?
question-steering-c1 = Which date must you not miss?
question-steering-c2 = What do you need to keep going when it is hard?
question-steering-c3 = Which choice are you putting off, and what does that cost?
question-network-a1 = Whom do you know who does work that you like?
question-network-a2 = What do you want to ask him or her?
question-network-b1 = Whom did you talk with outside your family and class?
question-network-b2 = What do you have to offer that person?
question-network-b3 = Who knows somebody who does this?
question-network-c1 = Who are three people you do not know yet but do need?
question-network-c2 = When will you get in touch again?
question-network-c3 = Whom can you help along now?
