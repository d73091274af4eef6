### De woorden bij de feiten. Taalniveau B1: korte zinnen, "je", actief; eerst het recht, dan de voorwaarde.
### De sleutels volgen de ids in de bestanden hiernaast; een punt in een id wordt een koppelteken.

## Programmes: node-<id> is the short name, as schools say it; node-<id>-about says what it is.

node-po = basisschool
node-po-about = Je zit op de basisschool, van groep 1 tot en met groep 8. In groep 8 krijg je een schooladvies.
node-so-sbo = speciaal (basis)onderwijs
node-so-sbo-about = Een school voor kinderen die extra hulp nodig hebben. Ook hier krijg je een schooladvies.
node-isk = internationale schakelklas (ISK)
node-isk-about = Je bent nieuw in Nederland en leert hier Nederlands. Daarna ga je naar een andere school.
node-pro = praktijkonderwijs
node-pro-about = Je leert vooral door te doen. Je hebt een eigen plan. De school bekijkt dat elk jaar met je.
node-vso-arb = voortgezet speciaal onderwijs: werk
node-vso-arb-about = Een middelbare school met extra hulp. Je maakt je klaar om te gaan werken.
node-vso-dag = voortgezet speciaal onderwijs: dagbesteding
node-vso-dag-about = Een middelbare school met extra hulp. Je maakt je klaar voor een vaste plek overdag.
node-vso-ver = voortgezet speciaal onderwijs: verder leren
node-vso-ver-about = Een middelbare school met extra hulp. Je haalt hetzelfde diploma als op een gewone school.
node-vo-brug = brugklas
node-vo-brug-about = De eerste klas van de middelbare school. Soms zitten er meer niveaus bij elkaar. Je niveau wordt later gekozen.
node-vmbo-bb = vmbo-basis
node-vmbo-bb-about = De basisberoepsgerichte leerweg (bb) van het vmbo. Je bereidt je voor op het mbo, niveau 2.
node-vmbo-kb = vmbo-kader
node-vmbo-kb-about = De kaderberoepsgerichte leerweg (kb) van het vmbo. Met het diploma kun je naar mbo niveau 2, 3 of 4.
node-vmbo-gl = vmbo-gemengd
node-vmbo-gl-about = De gemengde leerweg (gl) van het vmbo. Je leert theorie en een stuk praktijk.
node-vmbo-tl = vmbo-tl (mavo)
node-vmbo-tl-about = De theoretische leerweg (tl) van het vmbo. Veel scholen noemen dit mavo.
node-havo = havo
node-havo-about = Een middelbare school van vijf jaar. Daarna kun je naar het hbo, het vwo of het mbo.
node-vwo = vwo
node-vwo-about = Een middelbare school van zes jaar: atheneum of gymnasium. Daarna kun je naar de universiteit of het hbo.
node-vavo = volwassenenonderwijs (vavo)
node-vavo-about = Je haalt hier alsnog een diploma van vmbo-tl, havo of vwo. Eén of een paar vakken kan ook.
node-mbo-1 = mbo niveau 1 (entree)
node-mbo-1-about = De entreeopleiding duurt een jaar. Je kunt beginnen zonder diploma.
node-mbo-2 = mbo niveau 2
node-mbo-2-about = Je leert een beroep in een of twee jaar. Met dit diploma heb je een startkwalificatie.
node-mbo-3 = mbo niveau 3
node-mbo-3-about = De vakopleiding. Je leert een beroep in twee of drie jaar.
node-mbo-4 = mbo niveau 4
node-mbo-4-about = De middenkaderopleiding. Die duurt meestal drie jaar. Daarna kun je werken of naar het hbo.
node-mbo-4s = mbo niveau 4 (specialist)
node-mbo-4s-about = De specialistenopleiding duurt een jaar. Je leert meer over het beroep dat je al hebt geleerd.
node-hbo-ad = hbo, Associate degree
node-hbo-ad-about = Een hbo-diploma in twee jaar. Daarna kun je werken of de bachelor afmaken.
node-hbo-ba = hbo-bachelor
node-hbo-ba-about = Een studie op de hogeschool, meestal van vier jaar. Je leert voor een beroep.
node-hbo-ma = hbo-master
node-hbo-ma-about = Een vervolgstudie na de bachelor, op de hogeschool. Die duurt een of twee jaar.
node-wo-ba = universiteit, bachelor
node-wo-ba-about = De eerste drie jaar op de universiteit. Daarna volgt vaak een master.
node-premaster = schakeljaar naar de master (pre-master)
node-premaster-about = Je leert wat je nog mist voor een master. Dat duurt een half jaar tot een jaar.
node-premaster-passed = schakeljaar (pre-master) gehaald
node-wo-ma = universiteit, master
node-wo-ma-about = De studie na de bachelor. Die duurt een, twee of drie jaar.
node-phd = promotieonderzoek
node-phd-about = Je doet ongeveer vier jaar onderzoek. Meestal is dat een baan.
node-nt2 = Nederlands als tweede taal (NT2)
node-nt2-about = Je leert Nederlands en doet een staatsexamen. Programma 1 is voor mbo niveau 3, programma 2 voor hoger onderwijs.
node-evc = erkenning van wat je al kunt (EVC)
node-evc-about = Je laat zien wat je al geleerd hebt, ook op je werk. Daar krijg je een bewijs van.
node-21plus = toelatingstoets 21+
node-21plus-about = Ben je 21 of ouder? Met een toets kun je gaan studeren zonder het diploma dat daarvoor nodig is.
node-21plus-passed = toelatingstoets 21+ gehaald
node-dst = Doorstroompunt
node-dst-about = De plek in je regio die je verder helpt tot je 27e. Bijvoorbeeld als je geen diploma hebt.
node-work = werk
node-work-about = Je hebt een baan of een eigen bedrijf. Je kunt later weer gaan leren.
node-day_activity = dagbesteding
node-day_activity-about = Je hebt overdag een vaste plek die bij je past. De gemeente of de zorg regelt dat met je.
node-abroad = school in een ander land
node-abroad-about = Je ging naar school in een ander land. Een dienst kan je diploma vergelijken met een Nederlands diploma.

## Parts of the education chain

stage-po = basisschool
stage-vo = middelbare school
stage-mbo = mbo
stage-ho = hbo en universiteit
stage-adult = leren als volwassene
stage-other = werk en hulp

## Profiles

profile-nt = Natuur en techniek
profile-ng = Natuur en gezondheid
profile-em = Economie en maatschappij
profile-cm = Cultuur en maatschappij
profile-v-bwi = Bouwen, wonen en interieur
profile-v-pie = Produceren, installeren en energie
profile-v-mt = Mobiliteit en transport
profile-v-mvi = Media, vormgeving en ICT
profile-v-mat = Maritiem en techniek
profile-v-zw = Zorg en welzijn
profile-v-eo = Economie en ondernemen
profile-v-hbr = Horeca, bakkerij en recreatie
profile-v-gr = Groen
profile-v-dp = Dienstverlening en producten
profile-t-tech = Techniek
profile-t-zw = Zorg en welzijn
profile-t-eco = Economie
profile-t-land = Landbouw

## Exam subjects

subject-wia = wiskunde A
subject-wib = wiskunde B
subject-wic = wiskunde C
subject-wid = wiskunde D
subject-nat = natuurkunde
subject-schk = scheikunde
subject-biol = biologie
subject-nlt = natuur, leven en technologie
subject-inf = informatica
subject-anw = algemene natuurwetenschappen
subject-econ = economie
subject-beco = bedrijfseconomie
subject-ak = aardrijkskunde
subject-gs = geschiedenis
subject-maw = maatschappijwetenschappen
subject-fil = filosofie
subject-netl = Nederlands
subject-entl = Engels
subject-2emvt = tweede moderne vreemde taal
subject-fatl = Frans
subject-dutl = Duits
subject-spatl = Spaans
subject-rutl = Russisch
subject-ittl = Italiaans
subject-artl = Arabisch
subject-tutl = Turks
subject-chtl = Chinees
subject-fritl = Fries
subject-latl = Latijn
subject-grtl = Grieks
subject-kunst = kunst (zoals tekenen, muziek, drama of dans)
subject-bsm = bewegen, sport en maatschappij

## Domains of mbo

domain-bouw-en-infra = Bouw en infra
domain-afbouw-hout-en-onderhoud = Afbouw, hout en onderhoud
domain-techniek-en-procesindustrie = Techniek en procesindustrie
domain-ambacht-laboratorium-en-gezondheidstechniek = Ambacht, laboratorium en gezondheidstechniek
domain-media-en-vormgeving = Media en vormgeving
domain-informatie-en-communicatietechnologie = Informatie- en communicatietechnologie
domain-mobiliteit-en-voertuigen = Mobiliteit en voertuigen
domain-transport-scheepvaart-en-logistiek = Transport, scheepvaart en logistiek
domain-handel-en-ondernemerschap = Handel en ondernemerschap
domain-economie-en-administratie = Economie en administratie
domain-veiligheid-en-sport = Veiligheid en sport
domain-uiterlijke-verzorging = Uiterlijke verzorging
domain-horeca-en-bakkerij = Horeca en bakkerij
domain-toerisme-en-recreatie = Toerisme en recreatie
domain-zorg-en-welzijn = Zorg en welzijn
domain-voedsel-natuur-en-leefomgeving = Voedsel, natuur en leefomgeving

## Steps: may the school refuse, and why? The steps e018-*, e080-* and e081-* share one text each.

edge-e001-why = De school moet je advies volgen en mag geen eigen toets eisen. Weigeren mag alleen als zij vol is of om haar geloofsrichting.
edge-e002-why = Praktijkonderwijs kan met je advies en een verklaring van het samenwerkingsverband van scholen.
edge-e003-why = Dit kan met een verklaring van het samenwerkingsverband. De gewone aanmeldweek geldt hier niet.
edge-e004-why = De nieuwe school kijkt naar je niveau en je Nederlands, en beslist dan.
edge-e005-why = De school beslist met haar overgangsregels. Die regels staan in de schoolgids.
edge-e005b-why = Na jaar 2 beslist de school met haar overgangsregels. Die staan in de schoolgids.
edge-e010-why = Er is geen recht op deze stap: de school beslist of je naar kader mag.
edge-e011-why = Er is geen recht op deze stap: de school beslist of je mag komen.
edge-e012-why = De havo mag je niet weigeren als je examen deed in een extra vak. De school mag niet letten op cijfers, motivatie of profiel.
edge-e013-why = Zonder extra vak mag de havo eigen eisen stellen, zoals cijfers of een advies.
edge-e014-why = De havo mag je niet weigeren met een extra algemeen vak op je examen. De school mag niet letten op cijfers, motivatie of profiel.
edge-e014b-why = Zonder extra algemeen vak mag de havo eigen eisen stellen, zoals cijfers.
edge-e015-why = De school mag je niet weigeren: je havodiploma is genoeg.
edge-e016-why = Na jaar 3 beslist de school met haar overgangsregels over vwo 4.
edge-e016b-why = Na jaar 3 beslist de school met haar overgangsregels over havo 4.
edge-e017-why = De school beslist of je na vwo 4 naar havo 5 mag.
edge-e017b-why = De school beslist of je na vwo 5 naar havo 5 mag.
edge-e018-why = De wet stelt geen eisen aan je vooropleiding. Ben je 16 of 17, dan gaat het via je eigen school.
edge-e080-why = De school beslist met haar overgangsregels of je een niveau hoger mag.
edge-e081-why = De school beslist met haar overgangsregels of je een niveau lager gaat.
edge-e020-why = Zonder diploma mag je naar entree als je op 1 augustus 16 bent. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e021-why = Van het praktijkonderwijs of speciaal onderwijs mag je naar entree als je 16 bent. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e022-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Met vmbo-basis mag je naar niveau 2. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e023-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Je diploma geeft recht op niveau 2, 3 en 4. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e024-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Je moet de eerste drie jaar havo of vwo gehaald hebben. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e025-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Met havo of vwo mag je naar het mbo. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e025s-why = De school beslist zelf of je de opleiding in kortere tijd mag doen.
edge-e026-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Met entree mag je naar niveau 2. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e027-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Van niveau 2 mag je direct naar niveau 4. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e027b-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Met niveau 2 mag je naar niveau 3. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e028-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Met niveau 3 mag je naar niveau 4. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e028s-why = De school beslist zelf of je niveau 4 in kortere tijd mag doen.
edge-e029-why = Met een diploma niveau 3 in hetzelfde beroep mag je specialist worden. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e030-why = Zonder passend diploma mag de school je in een bijzonder geval testen.
edge-e031-why = Na een negatief studieadvies moet de school je helpen naar een andere opleiding. De datum van 1 april geldt dan niet.
edge-e032-why = De scholen spraken af dat je vmbo-basis en mbo 2 in één route doet.
edge-e032b-why = De scholen spraken af dat je vmbo-kader en mbo 3 in één route doet.
edge-e032c-why = De scholen spraken af dat je vmbo en mbo 4 in één route doet.
edge-e040-why = Ben je op tijd, dan mag de hogeschool je niet weigeren. Je hebt havo en de gevraagde vakken nodig. Bij een vast aantal plaatsen of extra eisen wordt er gekozen.
edge-e040b-why = Ben je op tijd, dan mag de hogeschool je niet weigeren. Je hebt havo en de gevraagde vakken nodig. Bij een vast aantal plaatsen of extra eisen wordt er gekozen.
edge-e041-why = Ben je op tijd, dan mag de opleiding je niet weigeren. Je hebt vwo en de gevraagde vakken nodig. Bij een vast aantal plaatsen of extra eisen wordt er gekozen.
edge-e041b-why = Ben je op tijd, dan mag de hogeschool je niet weigeren. Je hebt vwo en de gevraagde vakken nodig. Bij een vast aantal plaatsen of extra eisen wordt er gekozen.
edge-e042-why = Met mbo niveau 4 mag je naar het hbo, zonder eisen aan je profiel. Voor sommige studies telt de richting van je mbo-diploma. Controleer het bij de opleiding. Sommige studies hebben een vast aantal plaatsen, en de pabo heeft eigen toetsen.
edge-e042b-why = Met mbo niveau 4 mag je naar de hbo-bachelor, zonder eisen aan je profiel. Voor sommige studies telt de richting van je mbo-diploma. Controleer het bij de opleiding. Sommige studies hebben een vast aantal plaatsen, en de pabo heeft eigen toetsen.
edge-e043-why = De hogeschool beslist welke vakken van de bachelor je niet meer hoeft te doen.
edge-e044-why = De universiteit beslist of je na je eerste jaar hbo mag beginnen.
edge-e045-why = Een hbo-diploma geeft toegang. De universiteit mag wel vragen of je de vakken kent.
edge-e046-why = De universiteit beslist of je het schakeljaar mag doen.
edge-e046b-why = Haal je het schakeljaar, dan mag je naar de master waar het voor is.
edge-e047-why = De opleiding stelt eigen eisen en beslist of je mag beginnen.
edge-e048-why = Na je bachelor moet minstens één master die aansluit voor je open zijn.
edge-e049-why = Je kunt promoveren als er een plek is en iemand je begeleidt.
edge-e050-why = De school beslist of je zonder diploma de toets mag doen.
edge-e050b-why = Haal je de toets, dan mag de school je toelaten zonder diploma.
edge-e050c-why = Je diploma geeft zelf nog geen toegang tot hbo of universiteit. De school beslist of je de toets mag doen.
edge-e051-why = Je diploma wordt vergeleken met een Nederlands diploma. Daarna beslist de school.
edge-e052-why = De hogeschool beslist of je mag beginnen en wat er al meetelt.
edge-e053-why = Sommige hogescholen hebben een kortere studie voor wie vwo heeft. Zij beslissen zelf.
edge-e065-why = Vanuit werk kun je weer leren. De school beslist of je kunt beginnen.
edge-e065b-why = Het vavo beslist of je kunt beginnen. De wet stelt geen eisen aan je vooropleiding.
edge-e065c-why = De taalschool beslist of je kunt beginnen.
edge-e070-why = De school plaatst je op het niveau van je advies of hoger.
edge-e070b-why = Dit kan met een verklaring van het samenwerkingsverband van scholen.
edge-e071-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Je diploma is een gewoon diploma. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e071b-why = Met een diploma op kaderniveau of hoger mag je naar niveau 3 en 4. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e071c-why = De havo mag je niet weigeren als je examen deed in een extra vak. Je diploma is een gewoon diploma.
edge-e071d-why = De school mag je niet weigeren met een havodiploma. Je diploma is een gewoon diploma.
edge-e071e-why = Ben je op tijd, dan mag de hogeschool je niet weigeren. Je hebt havo en de gevraagde vakken nodig. Je diploma is een gewoon diploma.
edge-e072-why = Met je schooldiploma mag je naar entree als je 16 bent. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e073-why = De gemeente of de langdurige zorg spreekt met jou een plek af.
edge-e074-why = De havo mag je niet weigeren met een vmbo-tl-diploma van het vavo en een extra vak. Volgens de wet telt een vavo-diploma net zo zwaar als een schooldiploma.
edge-e074b-why = De school mag je niet weigeren met een havodiploma van het vavo. Volgens de wet telt een vavo-diploma net zo zwaar als een schooldiploma.
edge-e074c-why = Ben je op tijd, dan mag de school je niet weigeren om je cijfers. Volgens de wet telt een vavo-diploma net zo zwaar als een schooldiploma. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen.
edge-e074d-why = Ben je op tijd, dan mag de hogeschool je niet weigeren. Je hebt een diploma havo of vwo van het vavo en de gevraagde vakken nodig. Bij een vast aantal plaatsen of extra eisen wordt er gekozen.
edge-e074e-why = Ben je op tijd, dan mag de universiteit je niet weigeren. Je hebt een vwo-diploma van het vavo en de gevraagde vakken nodig. Bij een vast aantal plaatsen of extra eisen wordt er gekozen.
edge-e075-why = Het vavo beslist of je daar het vak kunt doen dat je mist.
edge-e076-why = De school beslist of je Nederlands en je vooropleiding genoeg zijn.
edge-e077-why = De examencommissie beslist welke delen je niet meer hoeft te doen.
edge-e078-why = Het Doorstroompunt spreekt samen met jou een plan af.
edge-e079-why = Elk kind in Nederland moet naar school, en mag dus ook naar school.

## Guidance that you have a right to, or may get

support-e060-title = Een jaar hulp na je mbo-diploma
support-e060-text = Je school moet je helpen bij werk of verder leren. Dat begint tijdens je opleiding. Het duurt tot een jaar na je diploma. Voor niveau 2 geldt dit na de schoolroute (bol).
support-e061-title = Soms hulp na je mbo-diploma
support-e061-text = Je school mag je helpen na je diploma. Zij moet opschrijven wat zij doet. Dat staat in het studentenstatuut. Dit geldt ook voor niveau 2 na de werkroute (bbl).
support-e062-title = Twee jaar hulp na je school
support-e062-text = Je school moet je twee jaar helpen nadat je van school gaat. Zij helpt bij werk, leren of een vaste plek overdag.
support-e063-title = Hulp van het Doorstroompunt
support-e063-text = Ben je jonger dan 27 en heb je geen startkwalificatie? Dat is een diploma van havo, vwo of minstens mbo 2. Dan neemt het Doorstroompunt contact met je op. Het helpt je naar school, werk of andere hulp.
support-e064-title = Hulp van de gemeente
support-e064-text = Heb je meer hulp nodig? Dan kan de gemeente je helpen, als jij dat goed vindt. Je school schrijft op wat je nodig hebt, in een overgangsdocument.

## Conditions: condition-<id> is the condition, condition-<id>-how what you can do

condition-diploma = Je hebt dit diploma: { $node }.
condition-diploma-how = Haal eerst dit diploma: { $node }. Je mentor of decaan helpt je met plannen.
condition-programme-passed = Je hebt dit gehaald: { $node }.
condition-programme-passed-how = Haal eerst dit: { $node }. Je studieadviseur of decaan helpt je met plannen.
condition-year-passed = Je hebt leerjaar { $year } gehaald: { $node }.
condition-year-passed-how = Haal eerst leerjaar { $year }: { $node }. Vraag je mentor hoe je ervoor staat.
condition-admission-policy = Je voldoet aan de eisen van de nieuwe school.
condition-admission-policy-how = Vraag de school om haar toelatingsregels. Soms gaat het om cijfers of een advies.
condition-advice = Je schooladvies is voor dit niveau of hoger.
condition-advice-how = Praat met je leraar over je advies. Is je toets hoger, dan gaat je advies meestal omhoog.
condition-below-advice = Dit niveau is lager dan je advies. Het kan alleen als jullie en de school dat samen willen.
condition-below-advice-how = Praat erover met je ouders en je leraar. Wil je dit niet? Dan geldt je advies.
condition-age-16 = Je bent 16 jaar of ouder op 1 augustus.
condition-age-16-how = Ben je jonger? Vraag je mentor wat je tot die tijd kunt doen.
condition-age-18-or-own-school = Je bent 18 jaar of ouder, of je gaat via je eigen school.
condition-age-18-or-own-school-how = Ben je 16 of 17? Vraag je school of je via haar naar het vavo kunt.
condition-age-21 = Je bent 21 jaar of ouder.
condition-age-21-how = Ben je jonger? Haal dan een diploma dat toegang geeft, bijvoorbeeld via het vavo.
condition-applied = Je meldt je op tijd aan.
condition-applied-how = Meld je aan op of vóór de datum bij deze stap. Je mag je bij meer scholen aanmelden.
condition-compulsory-schooling-over = Je bent klaar met de leerplicht.
condition-compulsory-schooling-over-how = De leerplicht duurt van 5 tot 16 jaar. Vraag je school wanneer die voor jou stopt.
condition-connecting-master = De master sluit aan op je bachelor.
condition-connecting-master-how = Vraag je opleiding welke masters aansluiten. Minstens één moet voor je open zijn.
condition-cooperation-agreement = Je school werkt hiervoor samen met een mbo-school.
condition-cooperation-agreement-how = Vraag je decaan of jouw school zo'n doorlopende leerroute heeft.
condition-diploma-at-havo = Je diploma is een havodiploma.
condition-diploma-at-havo-how = Kijk op je diploma. Vraag je school als je het niet zeker weet.
condition-diploma-at-kb = Je diploma is van vmbo-kader of hoger.
condition-diploma-at-kb-how = Kijk op je diploma welk niveau er staat. Vraag je school als je het niet zeker weet.
condition-diploma-at-tl = Je diploma is van vmbo-gemengd of vmbo-tl.
condition-diploma-at-tl-how = Kijk op je diploma welk niveau er staat. Vraag je school als je het niet zeker weet.
condition-employer = Je werkt bij een erkend leerbedrijf.
condition-employer-how = Vraag je baas of het bedrijf een erkend leerbedrijf is. De school kan dat ook nakijken.
condition-entrance-test = Je haalt de toelatingstoets.
condition-entrance-test-how = Vraag de school wat je moet kennen. De toets is per school en studie anders.
condition-exemptions = De opleiding bepaalt wat je niet meer hoeft te doen.
condition-exemptions-how = Neem je diploma en cijfers mee. Vraag de opleiding om vrijstellingen.
condition-extra-subject = Je deed examen in één vak extra.
condition-extra-subject-how = Kies bij je vakkenkeuze één vak extra. Vraag je decaan of jouw school dat aanbiedt.
condition-fixed-places = Vast aantal plaatsen? Dan meld je je uiterlijk 15 januari aan.
condition-fixed-places-how = Vraag de opleiding of zij een vast aantal plaatsen heeft. Aanmelden doe je in Studielink. Die datum staat op pagina's over studiekeuze; controleer hem bij de opleiding.
condition-intake = Je doet mee aan de intake.
condition-intake-how = De intake is een kennismaking met de opleiding. Kun je niet? Vraag de school om een andere dag.
condition-language = Je kent de taal van de opleiding goed genoeg.
condition-language-how = Vraag de school welk taalniveau nodig is. Vraag ook waar je de taal kunt leren.
condition-level = De school vindt dat je dit niveau aankunt.
condition-level-how = Vraag de school wat je moet kunnen. Vraag ook wie je daarbij helpt.
condition-missing-subject = Je haalt het vak dat je mist.
condition-missing-subject-how = Dat kan op het vavo, met een cursus of met een toets. Vraag de studie wat telt.
condition-municipality-agrees = De gemeente of de langdurige zorg regelt de plek met je.
condition-municipality-agrees-how = Vraag je school om een gesprek. Neem iemand mee die jou goed kent.
condition-negative-study-advice = Je kreeg in je eerste jaar een negatief studieadvies.
condition-negative-study-advice-how = Vraag je school om hulp bij een andere opleiding. De school moet je helpen.
condition-no-follow-up = Je staat niet ingeschreven voor een volgende opleiding.
condition-no-follow-up-how = Vertel je school dat je nog geen plan hebt. Vraag wie jouw vaste contact is.
condition-no-higher-entry = Je hebt geen diploma waarmee je hoger kunt beginnen.
condition-no-higher-entry-how = Heb je zo'n diploma wel? Dan mag je naar niveau 2, 3 of 4.
condition-partnership-declaration = Je hebt een verklaring van het samenwerkingsverband.
condition-partnership-declaration-how = Dat zijn scholen die samen hulp regelen. Vraag je school hoe je de verklaring krijgt.
condition-plan = Je maakt samen een plan.
condition-plan-how = Maak een afspraak met het Doorstroompunt. Vertel wat je zelf wilt.
condition-programme-demands = Je voldoet aan de eisen van de opleiding.
condition-programme-demands-how = Zoek de eisen van de opleiding op. Vraag de opleiding wat je nog mist.
condition-promotion-norms = Je voldoet aan de overgangsregels van de school.
condition-promotion-norms-how = De regels staan in de schoolgids. Vraag je mentor wat je nog nodig hebt.
condition-recognition = Je diploma is vergeleken met een Nederlands diploma.
condition-recognition-how = Vraag een diplomavergelijking aan bij SBB of Nuffic. Die diensten vergelijken diploma's.
condition-related-programme = Je studie past bij deze master.
condition-related-programme-how = Vraag de universiteit of jouw studie past. Soms tellen cijfers, Engels of wiskunde mee.
condition-same-occupation = Je diploma is voor hetzelfde beroep of dezelfde groep beroepen.
condition-same-occupation-how = Vraag de school of jouw diploma hierbij past.
condition-school-age = Je woont in Nederland en hebt de leeftijd om naar school te gaan.
condition-school-age-how = Ga naar een school in de buurt of vraag de gemeente om hulp.
condition-school-agrees = De school zegt ja.
condition-school-agrees-how = Vraag een gesprek met je decaan. Vertel waarom je dit wilt.
condition-shortened = De school biedt jou een kortere opleiding aan.
condition-shortened-how = Vraag bij de intake of jouw diploma tijd scheelt.
condition-shortened-offered = De studie heeft een kortere vorm voor vwo.
condition-shortened-offered-how = Zoek op of jouw studie dat heeft. Vraag het op de open dag.
condition-subject-demands = Je hebt het profiel en de vakken die de studie vraagt.
condition-subject-demands-how = Zoek de eisen van de studie op. Een vak dat je mist, kun je vaak inhalen.
condition-subject-knowledge = Je kent de vakken die de studie vraagt.
condition-subject-knowledge-how = Vraag de universiteit welke vakken tellen. Een vak dat je mist, kun je vaak inhalen.
condition-suitability-test = De school test je en vindt je geschikt.
condition-suitability-test-how = Dit kan alleen in een bijzonder geval. Vraag er zelf om bij de school.
condition-university-agrees = De universiteit zegt ja.
condition-university-agrees-how = Vraag wat nodig is. Vaak gaat het om extra vakken of een cijfer.
condition-vacancy = Er is een plek en iemand die je begeleidt.
condition-vacancy-how = Zoek een vacature in je vak. Praat met een docent die onderzoek doet.
condition-vavo-diploma-level = Je haalde op het vavo het diploma dat hiervoor nodig is.
condition-vavo-diploma-level-how = Kijk op je diploma: vmbo-tl, havo of vwo. Elk geeft andere rechten.
condition-vavo-diploma-tl = Je haalde op het vavo het diploma vmbo-tl.
condition-vavo-diploma-tl-how = Kijk op je diploma. Vraag het vavo als je het niet zeker weet.
condition-vavo-diploma-havo = Je haalde op het vavo het diploma havo of vwo.
condition-vavo-diploma-havo-how = Kijk op je diploma. Vraag het vavo als je het niet zeker weet.
condition-vavo-diploma-vwo = Je haalde op het vavo het diploma vwo.
condition-vavo-diploma-vwo-how = Kijk op je diploma. Vraag het vavo als je het niet zeker weet.
condition-your-consent = Jij vindt het goed.
condition-your-consent-how = De school vraagt het je eerst. Zonder jouw ja gebeurt het niet.

## What to do when a school refuses anyway: one step on each line

refusal-vo-title = Zegt een middelbare school nee?
refusal-vo-steps =
    Vraag de school om de reden, op papier.
    Leg je schooladvies ernaast. De school mag geen eigen toets eisen.
    Praat met je leraar van de basisschool. Vraag om hulp bij de aanmelding.
    Klopt de reden niet? Dien een klacht in bij de school.
    Helpt dat niet? Ga naar de klachtencommissie van de school.
refusal-school-title = Zegt de school nee?
refusal-school-steps =
    Vraag de school om de reden, op papier.
    Vraag naar haar toelatingsregels. Leg je diploma en cijfers ernaast.
    Vraag je decaan of mentor om met de school te praten.
    Vraag het ook aan een andere school in de buurt.
    Houdt de school zich niet aan haar regels? Dien een klacht in. Ga daarna naar de klachtencommissie van de school.
refusal-norms-title = Mag je niet naar het niveau dat je wilt?
refusal-norms-steps =
    Vraag de school om de reden, op papier.
    Zoek de overgangsregels op in de schoolgids. Leg je rapport ernaast.
    Vraag je mentor wat je nodig hebt voor een niveau hoger.
    Kloppen de regels niet? Dien een klacht in bij de school.
    Helpt dat niet? Ga naar de klachtencommissie van de school.
refusal-havo-title = Zegt de havo nee?
refusal-havo-steps =
    Vraag de school om de reden, op papier.
    Deed je examen in een extra vak? Laat dat zien.
    Noem de Wet gelijke kans op doorstroom (Staatsblad 2020, 171).
    Vraag je decaan om met de havo te praten.
    Blijft het nee? Dien een klacht in. Ga daarna naar de klachtencommissie van de school.
refusal-vwo-title = Zegt het vwo nee?
refusal-vwo-steps =
    Vraag de school om de reden, op papier.
    Laat je havodiploma zien. Meer mag de school niet vragen.
    Noem de Wet gelijke kans op doorstroom (Staatsblad 2020, 171).
    Vraag je decaan om met het vwo te praten.
    Blijft het nee? Dien een klacht in. Ga daarna naar de klachtencommissie van de school.
refusal-vavo-title = Zegt het vavo nee?
refusal-vavo-steps =
    Vraag het vavo om de reden, op papier.
    De wet vraagt geen vooropleiding voor het vavo. Noem artikel 8.2.1 van de Wet educatie en beroepsonderwijs.
    Ben je 16 of 17? Vraag je eigen school om hulp.
    Vraag of een ander vavo in de buurt plek heeft.
    Niet eens? Ga naar de klachtencommissie van de school.
refusal-mbo-title = Zegt het mbo nee?
refusal-mbo-steps =
    Vraag de school om de reden, op papier.
    Laat zien dat je op tijd was en de intake deed.
    Noem je recht op toelating: artikel 8.0.1 tot 8.2.1 van de Wet educatie en beroepsonderwijs.
    Vraag welke uitzondering de school gebruikt, bijvoorbeeld te weinig plaatsen of extra eisen.
    Blijft het nee? Ga naar de klachtencommissie van de school. Je decaan of het Doorstroompunt helpt je.
refusal-ho-title = Zegt het hbo of de universiteit nee?
refusal-ho-steps =
    Vraag de opleiding om de reden, op papier.
    Leg je diploma en vakken naast de eisen van de studie.
    Mis je een vak? Vraag hoe en wanneer je dat kunt inhalen.
    Praat met je decaan. Vraag ook naar een studie die erop lijkt.
    Klopt de reden niet? Dien een klacht in bij de hogeschool of universiteit.
refusal-municipality-title = Krijg je geen hulp van de gemeente?
refusal-municipality-steps =
    Vraag om de reden, op papier.
    Vraag wat je wel kunt krijgen, en wanneer.
    Neem je overgangsdocument van school mee. Daarin staat wat je nodig hebt.
    Vraag je oude school om mee te gaan. Zij kent jou.
    Ben je het niet eens? Dien een klacht in bij de gemeente.

## Decision moments: title, what is chosen, who decides, rights, what often goes wrong, what helps, what to know

moment-d01-title = Je schooladvies
moment-d01-choice = Welk niveau past bij jou op de middelbare school? Je krijgt eerst een voorlopig advies, dan een toets, dan het echte advies.
moment-d01-who = De leraren van je basisschool beslissen samen.
moment-d01-rights = Het advies staat op papier, met de reden erbij. Is je toets hoger dan je advies? Dan gaat je advies omhoog. Dat hoeft niet als het slecht voor jou is. De school schrijft dan op waarom. Je advies gaat nooit omlaag. Niet eens? Klaag bij de school en daarna bij de klachtencommissie. Die kijkt of het zorgvuldig ging. Zij kan het advies niet zelf veranderen.
moment-d01-wrong = Een eerste advies is soms te laag. Dat gebeurt vaker in gezinnen met minder geld of opleiding. Het gebeurt ook vaker bij meisjes, op het platteland en bij een migratieachtergrond. Veel ouders kennen de regels niet.
moment-d01-helps = Ga in groep 7 al naar de uitleg voor ouders. Maak een lijst met vragen voor het adviesgesprek. Vraag of iemand anders ook naar de resultaten kijkt. Praat met iemand die deze weg al ging. Kies een brede brugklas als je nog kunt groeien.
moment-d01-information = Je resultaten van de afgelopen jaren en je toetsadvies. Wat jij en je ouders zelf vinden. Een advies mag ook voor twee niveaus zijn.
moment-d02-title = Aanmelden bij een middelbare school
moment-d02-choice = Naar welke middelbare school wil je? Je mag ook kiezen voor een brede brugklas.
moment-d02-who = Je ouders of verzorgers melden je aan. Kies samen.
moment-d02-rights = Iedereen meldt zich in dezelfde week aan. Een school mag je alleen weigeren om een reden uit de wet.
moment-d02-wrong = Een school met maar één niveau kan later wegen sluiten.
moment-d02-helps = Vergelijk scholen. Kijk hoeveel wegen er open blijven, en niet alleen naar de afstand.
moment-d02-information = De open dagen en het soort brugklas. De regels om over te gaan. Hoe ver je moet reizen.
moment-d03-title = Je niveau in de eerste jaren
moment-d03-choice = Ga je over, en naar welk niveau of welke klas?
moment-d03-who = De school beslist met haar overgangsregels.
moment-d03-rights = De overgangsregels staan in de schoolgids. Iedereen mag ze lezen. Niet eens? Dien een klacht in.
moment-d03-wrong = Leerlingen gaan minder vaak omhoog en vaker omlaag. In een klas met één niveau is omhoog gaan lastig.
moment-d03-helps = Vraag wat je precies nodig hebt voor een niveau hoger. Vraag hulp bij huiswerk of een coach.
moment-d03-information = De overgangsregels en je rapport.
moment-d04-title = Je richting en vakken in het vmbo
moment-d04-choice = Welk profiel kies je, en welke vakken? En wil je een extra vak, zodat je naar de havo mag?
moment-d04-who = Jij kiest met je ouders. Je mentor of decaan helpt.
moment-d04-rights = De school bespreekt de keuze ook met je ouders. In vmbo-basis, kader en gemengd hoort hulp bij kiezen bij je examen. Een loopbaandossier maak je ook in vmbo-tl.
moment-d04-wrong = Je bent 14 en kiest snel wat je al kent. Zonder extra vak heb je later geen recht op havo.
moment-d04-helps = Doe mee aan proefdagen en bezoek bedrijven. Praat met een mentor. Neem je ouders mee.
moment-d04-information = Wat elk profiel opent. Of jouw school het extra vak aanbiedt.
moment-d05-title = Je profiel in havo of vwo
moment-d05-choice = Welk profiel kies je, en welke vakken erbij? Kies ook welke wiskunde je doet.
moment-d05-who = Jij kiest met je ouders. Je mentor of decaan helpt.
moment-d05-rights = De school mag je profiel alleen tegenhouden met haar eigen regels.
moment-d05-wrong = Wie wiskunde en natuurvakken laat vallen, sluit techniek en gezondheid.
moment-d05-helps = Bekijk per keuze welke studies open blijven en welke dichtgaan.
moment-d05-information = Welke vakken de studies vragen die je leuk lijken.
moment-d06-title = Na het vmbo: mbo of havo
moment-d06-choice = Welke mbo-opleiding kies je, en welk niveau? Wil je vooral naar school (bol) of vooral werken (bbl)? Of ga je naar de havo?
moment-d06-who = Jij kiest. Ben je jonger dan 18? Dan beslissen je ouders mee.
moment-d06-rights = Ben je op tijd, heb je het juiste diploma en doe je de intake? Dan mag de school niet kiezen op cijfers of motivatie. Er zijn uitzonderingen, zoals te weinig plaatsen of extra eisen. Je mag advies over je keuze vragen. Dat advies hoef je niet te volgen. Je mag je bij meer opleidingen aanmelden en later nog wisselen.
moment-d06-wrong = Sommigen melden zich te laat aan. Veel leerlingen kiezen wat hun buurt kiest. Techniek en zorg worden minder gekozen.
moment-d06-helps = Houd een lijst bij van je aanmeldingen. Oefen voor de intake. Praat met mensen die het werk doen. Vraag of je school met de nieuwe school praat.
moment-d06-information = Wat je nodig hebt om te beginnen. Hoe de intake en de stage gaan. De kans op werk, en wat het kost.
moment-d07-title = Kiezen voor hbo, universiteit of iets anders
moment-d07-choice = Ga je studeren op het hbo of de universiteit? Of kies je een tussenjaar, mbo of vwo?
moment-d07-who = Jij kiest zelf.
moment-d07-rights = Meld je je op tijd aan? Dan heb je recht op een studiekeuzecheck. Het advies daarvan hoef je niet te volgen. Je mag nog wisselen tot de studie begint. Voor studies met een vast aantal plaatsen geldt een eerdere datum. Daarvan mag je er hooguit twee kiezen.
moment-d07-wrong = De meeste stoppers hadden een verkeerd beeld van de studie. De overstap na stapelen is vaak zwaar in het eerste jaar. Daarna doen stapelaars het net zo goed.
moment-d07-helps = Ga naar een proefdag. Praat met een student die jouw weg ging. Vraag om hulp in je eerste jaar.
moment-d07-information = Welke vakken de studie vraagt. Cijfers over de studie. Wat het kost en welk geld je krijgt.
moment-d08-title = Je stageplek
moment-d08-choice = Bij welk bedrijf loop je stage?
moment-d08-who = Jij, je school en het bedrijf beslissen samen.
moment-d08-rights = De school moet zorgen dat er een stageplek is. Zij zorgt ook voor de stageovereenkomst. Gaat het mis bij het bedrijf? Dan zorgt de school voor iets anders.
moment-d08-wrong = Sommige studenten worden niet eerlijk behandeld. Wie weinig mensen kent, vindt moeilijker een plek. Veel bedrijven antwoorden niet.
moment-d08-helps = Vraag de school om plekken te verdelen, of zonder namen te kiezen. Oefen met solliciteren. Ga naar het stagebureau. Meld oneerlijke behandeling bij het meldpunt.
moment-d08-information = De lijst met erkende leerbedrijven. Hoe ver je moet reizen. Of je betaald krijgt.
moment-d09-title = Studieadvies in het eerste jaar mbo
moment-d09-choice = Mag je door met je opleiding? De school geeft een bindend studieadvies.
moment-d09-who = De school beslist.
moment-d09-rights = De school waarschuwt je eerst op papier. Je krijgt tijd om je resultaten te verbeteren. Is het advies negatief? Dan helpt de school je naar een andere opleiding. Je kunt binnen twee weken in beroep gaan.
moment-d09-wrong = Het advies komt vaak als verrassing. Er is dan geen plan B.
moment-d09-helps = Vraag vroeg een gesprek als het niet goed gaat. Maak nu al een lijst met een plan B.
moment-d09-information = Hoe je ervoor staat. Of je een waarschuwingsbrief kreeg.
moment-d10-title = Studieadvies in het eerste jaar hoger onderwijs
moment-d10-choice = Mag je door met je studie? Je krijgt een studieadvies aan het eind van jaar 1.
moment-d10-who = De hogeschool of universiteit beslist.
moment-d10-rights = De opleiding waarschuwt je eerst. Zij moet letten op wat er in jouw leven speelt. Niet eens? Je kunt in beroep gaan.
moment-d10-wrong = De overstap van mbo naar hbo is groot. Van wie in 2017 van het mbo kwam, stopte ruim 1 op de 5 in jaar 1.
moment-d10-helps = Zoek een mentor en een groep om mee te studeren. Praat op tijd met je begeleider.
moment-d10-information = Hoeveel punten je nodig hebt. Dat staat in de regels van je opleiding.
moment-d11-title = Na mbo niveau 4: werk of hbo
moment-d11-choice = Ga je werken of ga je verder op het hbo?
moment-d11-who = Jij kiest zelf.
moment-d11-rights = Met mbo niveau 4 mag je naar het hbo. Voor sommige studies telt de richting van je mbo-diploma. Controleer het bij de opleiding. De school moet zeggen welke hulp zij na je diploma geeft.
moment-d11-wrong = Sommigen zijn bang voor schulden. Of niemand in de familie deed het eerder.
moment-d11-helps = Volg een proefles op het hbo, soms met studiepunten. Reken uit wat het kost en oplevert.
moment-d11-information = Wat het hbo kost. Of een Associate degree van twee jaar past. Wat je mag overslaan.
moment-d12-title = Van school na praktijkonderwijs, speciaal onderwijs of mbo 1 en 2
moment-d12-choice = Ga je werken, verder leren of naar dagbesteding?
moment-d12-who = Jij kiest zelf.
moment-d12-rights = Na praktijkonderwijs of voortgezet speciaal onderwijs helpt je school je twee jaar. Na mbo 1, en na mbo 2 via de schoolroute (bol), is dat één jaar. Dat geldt als je niet verder leert.
moment-d12-wrong = Na school is er vaak niemand meer die vraagt hoe het gaat.
moment-d12-helps = Vraag een vaste persoon. Spreek af dat die belt na 1, 3, 6 en 12 maanden.
moment-d12-information = Wat er in jouw regio is. Waar je Doorstroompunt zit.
moment-d13-title = Na je bachelor
moment-d13-choice = Kies je een master, een schakeljaar of werk?
moment-d13-who = Jij kiest zelf.
moment-d13-rights = Deed je een bachelor op de universiteit? Dan staat minstens één aansluitende master voor je open.
moment-d13-wrong = Veel hbo-studenten kennen het schakeljaar niet.
moment-d13-helps = Bekijk de wegen naast elkaar, met tijd en kosten.
moment-d13-information = Wat je nog mist voor een master, en de datum van aanmelden.
moment-d14-title = Het past niet: wisselen of stoppen
moment-d14-choice = Wissel je van opleiding, neem je pauze of kom je later terug?
moment-d14-who = Jij beslist zelf.
moment-d14-rights = Stop je met het mbo? Vraag een mbo-verklaring. Daarin staat wat je al haalde. Soms krijg je geld terug.
moment-d14-wrong = Veel mensen schamen zich. Of ze verliezen jaren met studiegeld.
moment-d14-helps = Praat snel met iemand op school. Het Doorstroompunt helpt je ook.
moment-d14-information = Wat je meeneemt naar een andere opleiding. Wat er met je geld gebeurt. Of je halverwege kunt beginnen.
moment-d15-title = Stoppen met school voor je 18e
moment-d15-choice = Ben je vaak weg, of wil je van school?
moment-d15-who = De school en de gemeente beslissen.
moment-d15-rights = Tot je 18e moet je naar school, als je geen startkwalificatie hebt. Dat is een diploma van havo, vwo of minstens mbo 2. De leerplichtambtenaar luistert eerst naar jou.
moment-d15-wrong = Iedereen praat met je, maar niemand werkt samen.
moment-d15-helps = Vraag om één plan met alle hulp erin.
moment-d15-information = Wat de wet van je vraagt tot je 18e.
moment-d16-title = Weer leren als volwassene
moment-d16-choice = Wil je terug naar school? Dat kan met vavo, entree, leren en werken (bbl) of de toets 21+.
moment-d16-who = Jij beslist zelf.
moment-d16-rights = Ben je 21 of ouder? Dan kun je een toets doen zonder het diploma dat nodig is. Je kunt laten vastleggen wat je al kunt (EVC).
moment-d16-wrong = Veel mensen kennen deze wegen niet.
moment-d16-helps = Bewaar je bewijzen in een eigen map.
moment-d16-information = Wat je al geleerd hebt, en of dat telt. Wie kan meebetalen.

## Dates: rule-<id> is what happens, event-<id> the same in one school year

rule-fees-fixed = De minister stelt de bedragen voor volgend jaar vast
rule-test-register = De basisschool meldt zich aan voor de doorstroomtoets
rule-provisional-advice = Voorlopig schooladvies
rule-nf-apply = Laatste dag van aanmelden voor studies met een vast aantal plaatsen
rule-test-window = Doorstroomtoets in groep 8
rule-test-paper = Doorstroomtoets op papier
rule-mbo-publish = Mbo-scholen laten weten hoe de intake gaat en of ze kiezen
rule-test-results = De school heeft de uitslag van de doorstroomtoets
rule-final-advice = Laatste dag voor het definitieve schooladvies
rule-vo-apply = Aanmeldweek voor de middelbare school
rule-mbo-apply = Laatste dag van aanmelden voor het mbo met recht op toelating
rule-nf-rank = De rangnummers komen, voor studies met een vast aantal plaatsen
rule-ho-apply = Laatste dag van aanmelden voor hbo of universiteit met recht op een studiekeuzecheck
rule-ma-apply = Aanmelden voor een master: elke opleiding heeft een eigen datum, vaak 1 mei of 1 juni
rule-exams-1 = Eindexamens, eerste tijdvak (mei tot half juni)
rule-exams-2 = Eindexamens, tweede tijdvak (in juni)
rule-mbo-start = Het nieuwe mbo-jaar begint; op deze dag tellen de leeftijden 16 en 18
rule-ho-last-switch = Laatste dag om nog te wisselen van studie
rule-ho-start = De studie op hbo of universiteit begint
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
event-vo-apply-2027 = { rule-vo-apply }. Pasen valt in deze week: de school zegt op welke dagen aanmelden kan.
event-nf-rank-2027 = { rule-nf-rank }. Daarna zijn er twee weken om ja te zeggen.
event-exams-1-2027 = { rule-exams-1 }. De uitslag komt half juni. De school geeft de precieze dagen.
event-exams-2-2027 = { rule-exams-2 }. De school geeft de precieze dagen.

## Costs and grants: the words of an item, shared by all its rows

cost-item-school-gratis = Naar school gaan
cost-item-school-gratis-note = De basisschool en de middelbare school kosten niets.
cost-item-ouderbijdrage = Vrijwillige ouderbijdrage
cost-item-ouderbijdrage-note = Betalen mag, maar het hoeft niet. Een school mag geen kind uitsluiten omdat de ouders niet betalen.
cost-item-schoolboeken = Schoolboeken
cost-item-schoolboeken-note = Op de middelbare school zijn de boeken gratis.
cost-item-tegemoetkoming-scholieren = Tegemoetkoming scholieren
cost-item-tegemoetkoming-scholieren-note = Voor wie 18 of ouder is, op de middelbare school of het vavo. Vraag het aan DUO.
cost-item-lesgeld-bol = Lesgeld mbo, schoolroute (bol)
cost-item-lesgeld-bol-note = Je betaalt dit als je op 1 augustus 18 of ouder bent. Je betaalt aan DUO. In zes delen betalen kan.
cost-item-cursusgeld-bbl-12 = Cursusgeld mbo niveau 1 en 2, werkroute (bbl)
cost-item-cursusgeld-bbl-12-note = Je betaalt dit als je op 1 augustus 18 of ouder bent. Je betaalt aan de school. Je baas mag het ook betalen.
cost-item-cursusgeld-bbl-34 = Cursusgeld mbo niveau 3 en 4, werkroute (bbl)
cost-item-cursusgeld-bbl-34-note = Je betaalt dit als je op 1 augustus 18 of ouder bent. Je betaalt aan de school. Je baas mag het ook betalen.
cost-item-schoolkosten-mbo = Andere kosten op het mbo
cost-item-schoolkosten-mbo-note = De school mag alleen een vrijwillige bijdrage vragen. Je inschrijving mag niet afhangen van ander geld dan het wettelijke.
cost-item-mbo-studentenfonds = Mbo-studentenfonds
cost-item-mbo-studentenfonds-note = Ben je jonger dan 18, doe je bol en is er weinig geld? Dan kan de school spullen betalen. Ook hulp bij vertraging door ziekte, zwangerschap, familie of een handicap kan. Zit je in de studentenraad? Ook dan kan het.
cost-item-basisbeurs-mbo-12 = Basisbeurs mbo niveau 1 en 2
cost-item-basisbeurs-mbo-12-note = Vanaf 18 jaar, in de schoolroute (bol). Dit is een gift: je betaalt niets terug. Vraag het bedrag aan DUO.
cost-item-basisbeurs-mbo-34 = Basisbeurs mbo niveau 3 en 4
cost-item-basisbeurs-mbo-34-note = Vanaf 18 jaar, in de schoolroute (bol). Haal je binnen tien jaar je diploma? Dan hoef je niets terug te betalen. Vraag het bedrag aan DUO.
cost-item-stagevergoeding = Stagevergoeding
cost-item-stagevergoeding-note = Scholen en bedrijven spraken af dat een stage je geen geld kost. Dit is een afspraak en geen wet. Vraag je stagebedrijf wat je krijgt.
cost-item-collegegeld = Wettelijk collegegeld
cost-item-collegegeld-note = Je betaalt dit voor een voltijdstudie op het hbo of de universiteit. Sinds september 2024 is er geen korting meer in het eerste jaar.
cost-item-collegegeld-deeltijd = Collegegeld voor deeltijd of duaal
cost-item-collegegeld-deeltijd-note = Elke hogeschool of universiteit kiest het bedrag zelf, tussen twee grenzen.
cost-item-instellingscollegegeld = Instellingscollegegeld
cost-item-instellingscollegegeld-note = Dit is hoger dan het wettelijke collegegeld. Je betaalt het vaak voor een tweede diploma. Soms telt je nationaliteit mee. Vraag je opleiding wat voor jou geldt.
cost-item-basisbeurs-ho = Basisbeurs hbo en universiteit
cost-item-basisbeurs-ho-note = Woon je niet meer thuis? Dan krijg je meer. Het is een prestatiebeurs: met een diploma hoef je niets terug te betalen.
cost-item-aanvullende-beurs-ho = Aanvullende beurs hbo en universiteit
cost-item-aanvullende-beurs-ho-note = Je krijgt dit extra als je ouders minder verdienen. In 2023 lag de grens bij ongeveer 70.000 euro. Vraag je bedrag aan DUO.
cost-item-studentenreisproduct = Studentenreisproduct
cost-item-studentenreisproduct-note = Je reist gratis met het openbaar vervoer. Op het mbo geldt dit voor de schoolroute (bol), op elke leeftijd.
cost-item-toeslagen = Toeslagen en kindgebonden budget
cost-item-toeslagen-note = Je ouders of jij kunnen recht hebben op een toeslag. Vraag het aan DUO of de Belastingdienst.
cost-living-home = { $what }, als je bij je ouders woont
cost-living-away = { $what }, als je niet meer bij je ouders woont

## Rates: rate-<id> is what is counted, rate-<id>-population among whom and when

rate-advice_raised_when_test_higher = Advies ging omhoog
rate-advice_raised_when_test_higher-population = Leerlingen met een toets die hoger was dan hun advies, schooljaar 2023-24.
rate-advice_raised_when_test_higher-year_before = Advies ging omhoog, vóór dit een plicht was
rate-advice_raised_when_test_higher-year_before-population = Leerlingen met een toets die hoger was dan hun advies, schooljaar 2022-23.
rate-provisional_below_test-low_ses = Eerste advies lager dan de toets
rate-provisional_below_test-low_ses-population = Leerlingen in groep 8 uit gezinnen met minder geld en opleiding, schooljaar 2023-24.
rate-provisional_below_test-high_ses = Eerste advies lager dan de toets
rate-provisional_below_test-high_ses-population = Leerlingen in groep 8 uit gezinnen met meer geld en opleiding, schooljaar 2023-24.
rate-advised_level-year4 = Zit in jaar 4 op het niveau van het advies
rate-advised_level-year4-population = Leerlingen in het vierde jaar van de middelbare school. Een oudere groep, bericht uit januari 2020.
rate-advised_level-year4_lower = Zit in jaar 4 lager dan het advies
rate-advised_level-year4_lower-population = Leerlingen in het vierde jaar van de middelbare school. Een oudere groep, bericht uit januari 2020.
rate-advised_level-year4_higher = Zit in jaar 4 hoger dan het advies
rate-advised_level-year4_higher-population = Leerlingen in het vierde jaar van de middelbare school. Een oudere groep, bericht uit januari 2020.
rate-stack-tl_havo = Gaat na vmbo-tl naar de havo
rate-stack-tl_havo-population = Iedereen met een diploma vmbo-tl, schooljaar 2019-20.
rate-stack-gl_havo = Gaat na vmbo-gemengd naar de havo
rate-stack-gl_havo-population = Iedereen met een diploma vmbo-gemengd, schooljaar 2019-20.
rate-stack-havo_vwo = Gaat na de havo naar het vwo
rate-stack-havo_vwo-population = Iedereen met een diploma havo, schooljaar 2019-20.
rate-stack-bb_kb = Gaat na vmbo-basis naar vmbo-kader
rate-stack-bb_kb-population = Iedereen met een diploma vmbo-basis, schooljaar 2019-20.
rate-stack-kb_gt = Gaat na vmbo-kader naar vmbo-gemengd of vmbo-tl
rate-stack-kb_gt-population = Iedereen met een diploma vmbo-kader, schooljaar 2019-20.
rate-stack-tl_havo_since_2004 = Ging na vmbo-tl naar de havo, laagste en hoogste jaar
rate-stack-tl_havo_since_2004-population = Iedereen met een diploma vmbo-tl, de jaren 2004 tot en met 2020.
rate-stack_success-tl_havo = Haalt het havodiploma
rate-stack_success-tl_havo-population = Wie van vmbo-tl naar de havo ging, groepen uit 2007 tot 2010. Van wie direct op de havo zat, was dat meer dan 80 procent.
rate-stack_success-havo_vwo = Haalt het vwo-diploma
rate-stack_success-havo_vwo-population = Wie van de havo naar het vwo ging, groepen uit 2007 tot 2010.
rate-stack_success-direct_vwo = Haalt het vwo-diploma
rate-stack_success-direct_vwo-population = Wie direct op het vwo zat, groepen uit 2007 tot 2010.
rate-exam_pass-vmbo = Slaagt voor het eindexamen
rate-exam_pass-vmbo-population = Alle kandidaten op het vmbo, schooljaar 2022-23.
rate-exam_pass-havo = Slaagt voor het eindexamen
rate-exam_pass-havo-population = Alle kandidaten op de havo, schooljaar 2022-23.
rate-exam_pass-vwo = Slaagt voor het eindexamen
rate-exam_pass-vwo-population = Alle kandidaten op het vwo, schooljaar 2022-23.
rate-direct-mbo4bol_hbo = Gaat direct naar het hbo
rate-direct-mbo4bol_hbo-population = Wie mbo niveau 4 haalde via de schoolroute (bol), 2016.
rate-direct-mbo4_hbo = Gaat direct naar het hbo
rate-direct-mbo4_hbo-population = Iedereen die mbo niveau 4 haalde. Het jaar is niet zeker, waarschijnlijk 2016.
rate-direct-havo_hbo = Gaat direct naar het hbo
rate-direct-havo_hbo-population = Iedereen met een havodiploma, 2016.
rate-direct-havo_hbo_2014 = Gaat direct naar het hbo
rate-direct-havo_hbo_2014-population = Iedereen met een havodiploma, 2014.
rate-direct-mbo4_hbo_migration_2005 = Gaat direct naar het hbo
rate-direct-mbo4_hbo_migration_2005-population = Wie mbo niveau 4 haalde en een migratieachtergrond heeft, 2005.
rate-direct-mbo4_hbo_migration_2016 = Gaat direct naar het hbo
rate-direct-mbo4_hbo_migration_2016-population = Wie mbo niveau 4 haalde en een migratieachtergrond heeft, 2016. Een afgerond getal.
rate-wo_to_hbo = Stapt over van de universiteit naar het hbo
rate-wo_to_hbo-population = Wie met vwo op de universiteit begon. Bericht uit 2018, ongeveer.
rate-hbo_year1_dropout-all = Stopt in het eerste jaar van het hbo
rate-hbo_year1_dropout-all-population = Iedereen die in 2017 met het hbo begon.
rate-hbo_year1_dropout-mbo = Stopt in het eerste jaar van het hbo
rate-hbo_year1_dropout-mbo-population = Wie in 2017 van het mbo naar het hbo ging.
rate-hbo_year1_dropout-havo = Stopt in het eerste jaar van het hbo
rate-hbo_year1_dropout-havo-population = Wie in 2017 van de havo naar het hbo ging.
rate-hbo_year1_dropout-vwo = Stopt in het eerste jaar van het hbo
rate-hbo_year1_dropout-vwo-population = Wie in 2017 van het vwo naar het hbo ging.
rate-hbo_year1_switch = Wisselt van studie in het eerste jaar van het hbo
rate-hbo_year1_switch-population = Iedereen die in 2017 met het hbo begon.
rate-hbo_retained_year1-mbo = Is na het eerste jaar nog op het hbo
rate-hbo_retained_year1-mbo-population = Wie in 2020-21 van het mbo kwam. De bron noemt ook 80 tot 86 procent.
rate-hbo_year1_left_2020-no_migration_first_gen = Stopt of wisselt in het eerste jaar van het hbo
rate-hbo_year1_left_2020-no_migration_first_gen-population = Studenten zonder migratieachtergrond die als eerste in hun familie studeren, 2020.
rate-hbo_year1_left_2020-no_migration_ho_parent = Stopt of wisselt in het eerste jaar van het hbo
rate-hbo_year1_left_2020-no_migration_ho_parent-population = Studenten zonder migratieachtergrond met een ouder die studeerde, 2020.
rate-hbo_year1_left_2020-non_western_first_gen = Stopt of wisselt in het eerste jaar van het hbo
rate-hbo_year1_left_2020-non_western_first_gen-population = Studenten als eerste in hun familie, met een 'niet-westerse' achtergrond, 2020. Dat woord is van de bron.
rate-hbo_year1_left_2020-non_western_ho_parent = Stopt of wisselt in het eerste jaar van het hbo
rate-hbo_year1_left_2020-non_western_ho_parent-population = Studenten met een ouder die studeerde en een 'niet-westerse' achtergrond, 2020. Dat woord is van de bron.
rate-hbo_year1_left_2018-no_migration_first_gen = Stopt of wisselt in het eerste jaar van het hbo
rate-hbo_year1_left_2018-no_migration_first_gen-population = Studenten zonder migratieachtergrond die als eerste in hun familie studeren, 2018.
rate-hbo_year1_left_2018-no_migration_ho_parent = Stopt of wisselt in het eerste jaar van het hbo
rate-hbo_year1_left_2018-no_migration_ho_parent-population = Studenten zonder migratieachtergrond met een ouder die studeerde, 2018.
rate-hbo_year1_left_2018-non_western_first_gen = Stopt of wisselt in het eerste jaar van het hbo
rate-hbo_year1_left_2018-non_western_first_gen-population = Studenten als eerste in hun familie, met een 'niet-westerse' achtergrond, 2018. Dat woord is van de bron.
rate-hbo_year1_left_2018-non_western_ho_parent = Stopt of wisselt in het eerste jaar van het hbo
rate-hbo_year1_left_2018-non_western_ho_parent-population = Studenten met een ouder die studeerde en een 'niet-westerse' achtergrond, 2018. Dat woord is van de bron.
rate-hbo_diploma_5y-all = Haalt het hbo-diploma binnen vijf jaar
rate-hbo_diploma_5y-all-population = Iedereen die in 2013 begon.
rate-hbo_diploma_5y-vwo = Haalt het hbo-diploma binnen vijf jaar
rate-hbo_diploma_5y-vwo-population = Wie in 2013 met vwo begon.
rate-hbo_diploma_5y-havo = Haalt het hbo-diploma binnen vijf jaar
rate-hbo_diploma_5y-havo-population = Wie in 2013 met havo begon.
rate-hbo_diploma_5y-mbo = Haalt het hbo-diploma binnen vijf jaar
rate-hbo_diploma_5y-mbo-population = Wie in 2013 met een mbo-diploma begon.
rate-hbo_diploma_8y-all = Haalt het hbo-diploma binnen acht jaar
rate-hbo_diploma_8y-all-population = Iedereen die in 2010 begon.
rate-vsv-total = Gaat van school zonder diploma van havo, vwo of minstens mbo 2
rate-vsv-total-population = Alle leerlingen en studenten, schooljaar 2023-24.
rate-vsv-mbo = Gaat van school zonder diploma van havo, vwo of minstens mbo 2
rate-vsv-mbo-population = Studenten op het mbo, schooljaar 2023-24.
rate-vsv-vo = Gaat van school zonder diploma van havo, vwo of minstens mbo 2
rate-vsv-vo-population = Leerlingen op de middelbare school, schooljaar 2023-24.
rate-neet-15_27 = Heeft geen werk en geen opleiding
rate-neet-15_27-population = Jongeren van 15 tot 27 jaar, 2023.
rate-unemployed-entree_bol = Is anderhalf jaar na de opleiding werkloos
rate-unemployed-entree_bol-population = Wie in 2018-19 van school ging na mbo niveau 1 (entree), schoolroute (bol).
rate-unemployed-entree_bbl = Is anderhalf jaar na de opleiding werkloos
rate-unemployed-entree_bbl-population = Wie in 2018-19 van school ging na mbo niveau 1 (entree), werkroute (bbl).
rate-unemployed-mbo2_bol = Is anderhalf jaar na de opleiding werkloos
rate-unemployed-mbo2_bol-population = Wie in 2018-19 van school ging na mbo niveau 2, schoolroute (bol).
rate-unemployed-mbo2_bbl = Is anderhalf jaar na de opleiding werkloos
rate-unemployed-mbo2_bbl-population = Wie in 2018-19 van school ging na mbo niveau 2, werkroute (bbl).
rate-unemployed-mbo3_bol = Is anderhalf jaar na de opleiding werkloos
rate-unemployed-mbo3_bol-population = Wie in 2018-19 van school ging na mbo niveau 3, schoolroute (bol).
rate-unemployed-mbo3_bbl = Is anderhalf jaar na de opleiding werkloos
rate-unemployed-mbo3_bbl-population = Wie in 2018-19 van school ging na mbo niveau 3, werkroute (bbl).
rate-unemployed-mbo4_bol = Is anderhalf jaar na de opleiding werkloos
rate-unemployed-mbo4_bol-population = Wie in 2018-19 van school ging na mbo niveau 4, schoolroute (bol).
rate-unemployed-mbo4_bbl = Is anderhalf jaar na de opleiding werkloos
rate-unemployed-mbo4_bbl-population = Wie in 2018-19 van school ging na mbo niveau 4, werkroute (bbl).
rate-placement_discrimination-all = Voelde zich gediscrimineerd bij een stage
rate-placement_discrimination-all-population = Iedereen die het mbo haalde via de schoolroute (bol), onderzoek 2024.
rate-placement_discrimination-born_nl_parent_outside_europe = Voelde zich gediscrimineerd bij een stage
rate-placement_discrimination-born_nl_parent_outside_europe-population = Wie bol deed, hier geboren is en een ouder van buiten Europa heeft, 2024.
rate-placement_discrimination-born_outside_europe = Voelde zich gediscrimineerd bij een stage
rate-placement_discrimination-born_outside_europe-population = Wie bol deed en buiten Europa geboren is, 2024.
rate-placement_discrimination-dutch = Voelde zich gediscrimineerd bij een stage
rate-placement_discrimination-dutch-population = Wie bol deed en een Nederlandse herkomst heeft, 2024.
rate-placement_discrimination_reported = Meldde het officieel
rate-placement_discrimination_reported-population = Wie bol deed en zich gediscrimineerd voelde bij een stage, 2024.
rate-placement_discrimination_no_step = Deed er niets mee
rate-placement_discrimination_no_step-population = Wie bol deed en zich gediscrimineerd voelde bij een stage, 2024.
rate-placement_applications_4plus-migration = Moest vier keer of vaker solliciteren voor een stage
rate-placement_applications_4plus-migration-population = Mbo-studenten met een migratieachtergrond, 2017.
rate-placement_applications_4plus-no_migration = Moest vier keer of vaker solliciteren voor een stage
rate-placement_applications_4plus-no_migration-population = Mbo-studenten zonder migratieachtergrond, 2017.

## How sure a fact is

confidence-L = We lazen dit in de tekst van de wet.
confidence-R = We lazen dit in een stuk van de bron zelf.
confidence-S = We lazen dit bij iemand die een officiële bron aanhaalt.
confidence-D = We rekenden dit zelf uit. Controleer het.
confidence-K = We weten dit, maar zochten het nog niet na. Controleer het.

## Sources whose title is no name of a work

source-k1 = Nog niet nagezocht in een bron
source-own1 = Eigen norm van Kansrijk, niet uit de wet
source-own2 = De programma's zoals het stuk waarmee Kansrijk begon ze beschrijft
source-own3 = Eigen teksten van Kansrijk over werk, niet overgenomen uit een bron

## What everybody should have had: entitlement-<id> says what, entitlement-<id>-why says why.

entitlement-talks-a-year = Twee gesprekken over je toekomst per jaar
entitlement-talks-a-year-why = Een gesprek helpt meer dan een folder. Je spreekt over jou, en niet over cijfers. Aan het eind kies je een kleine stap.
entitlement-encounters-by-18 = Vier keer iemand ontmoeten die werkt, vóór je achttiende
entitlement-encounters-by-18-why = Wie je kent, bepaalt wat je je kunt voorstellen. Daarom ontmoet je mensen uit minstens drie soorten werk.
entitlement-near-peer = Iemand spreken die deze stap net heeft gezet
entitlement-near-peer-why = Wie er net zit, vertelt hoe het echt is. Daar kun je alles aan vragen.
entitlement-start = Vier keer: hoe gaat het op je nieuwe plek?
entitlement-start-why = In de eerste weken kan veel misgaan. Iemand vraagt in week 1, 3, 6 en 10 hoe het gaat.
entitlement-guardian-group-7 = Je ouders horen in groep 7 hoe de middelbare school werkt
entitlement-guardian-group-7-why = Het schooladvies komt al snel in groep 8. Wie de regels kent, kan op tijd meepraten.
entitlement-fields-po = Twee soorten werk leren kennen op de basisschool
entitlement-fields-po-why = Je kunt alleen kiezen uit wat je kent. Daarom zie je al vroeg werk dat je thuis niet ziet.
entitlement-advice-rights = Uitleg over het schooladvies en je rechten
entitlement-advice-rights-why = Is je toets hoger dan je advies? Dan gaat je advies omhoog. Dat hoeft niet als het slecht voor jou is.
entitlement-talk-d01 = Een gesprek over je schooladvies
entitlement-talk-d01-why = Je vertelt zelf wat je kunt en wilt. De school hoort dat vóór ze een advies geeft.
entitlement-guardian-d01 = Je ouders gesproken over je schooladvies
entitlement-guardian-d01-why = Thuis kennen ze je anders dan op school. Je ouders mogen meepraten over het advies.
entitlement-talk-d02 = Een gesprek over je nieuwe school
entitlement-talk-d02-why = Niet elke school houdt evenveel wegen open. Samen kijk je welke school bij je past.
entitlement-guardian-d02 = Je ouders gesproken over je nieuwe school
entitlement-guardian-d02-why = Je ouders melden je aan, in één vaste week. Ze moeten weten wanneer en hoe.
entitlement-open-days = Twee scholen van binnen zien
entitlement-open-days-why = Een school voelt anders dan op een website. Vergelijk er minstens twee.
entitlement-talk-d03 = Een gesprek over je niveau volgend jaar
entitlement-talk-d03-why = Omhoog kan vaak, als je weet wat ervoor nodig is. Dat hoor je op tijd.
entitlement-guardian-d03 = Je ouders gesproken over je niveau volgend jaar
entitlement-guardian-d03-why = Zo weten je ouders wat nodig is om omhoog te gaan. En dat ze een klacht mogen indienen.
entitlement-fields-vmbo = Drie soorten werk proeven voor je profiel
entitlement-fields-vmbo-why = Je kiest op je veertiende. Dan wil je meer gezien hebben dan het werk van thuis.
entitlement-talk-d04 = Een gesprek over je profiel en vakken
entitlement-talk-d04-why = Je kiest jong, en vaak wat je al kent. Een gesprek maakt de keuze groter.
entitlement-guardian-d04 = Je ouders gesproken over je profiel en vakken
entitlement-guardian-d04-why = De school moet deze keuze met je ouders bespreken. Thuis praat je dan verder.
entitlement-extra-subject = Uitleg over het extra vak
entitlement-extra-subject-why = Met een extra vak op je diploma heb je recht op havo. Zonder dat vak mag de school nee zeggen.
entitlement-fields-havo-vwo = Drie soorten werk proeven voor je profiel
entitlement-fields-havo-vwo-why = Een profiel opent en sluit studies. Kies het na het zien van echt werk.
entitlement-talk-d05 = Een gesprek over je profiel en wiskunde
entitlement-talk-d05-why = Zonder sommige vakken gaan later studies dicht. Dat wil je weten voordat je kiest.
entitlement-guardian-d05 = Je ouders gesproken over je profiel en wiskunde
entitlement-guardian-d05-why = Je ouders zien zo welke deuren open blijven. Dan kunnen ze goed meedenken.
entitlement-subjects = Uitleg: welk vak opent welke studie
entitlement-subjects-why = Wie wiskunde of natuurkunde laat vallen, sluit soms een studie. Dat hoor je vooraf.
entitlement-talk-d06 = Een gesprek over je mbo-opleiding
entitlement-talk-d06-why = Meld je uiterlijk op 1 april aan. Dan heb je het meeste recht. Wie op tijd praat, kiest rustiger.
entitlement-guardian-d06 = Je ouders gesproken over je mbo-opleiding
entitlement-guardian-d06-why = Je ouders horen wat je rechten zijn bij het mbo. En waarom 1 april telt.
entitlement-tasters-mbo = Twee mbo-opleidingen van dichtbij zien
entitlement-tasters-mbo-why = Een dag meelopen zegt meer dan een naam. Kies twee heel verschillende.
entitlement-intake = Oefenen voor het kennismakingsgesprek
entitlement-intake-why = Met oefening vertel je beter wie je bent. Het gesprek is geen examen.
entitlement-talk-d07 = Een gesprek over je studie of werk hierna
entitlement-talk-d07-why = Een verkeerd beeld van de studie is vaak de reden om te stoppen. Dat beeld toets je in een gesprek.
entitlement-guardian-d07 = Je ouders gesproken over je studie of werk hierna
entitlement-guardian-d07-why = Thuis leven vragen over geld en over ver weg wonen. Daar hoort een eerlijk antwoord bij.
entitlement-tasters-ho = Twee studies uitproberen
entitlement-tasters-ho-why = Wie een dag meeloopt, weet wat een studie echt is. Dat voorkomt een verkeerde start.
entitlement-money = Uitleg over kosten, beurs en lenen
entitlement-money-why = Angst voor schuld houdt mensen tegen. Met echte bedragen kun je zelf rekenen.
entitlement-placements-before-leaving = Twee stages in verschillend werk
entitlement-placements-before-leaving-why = Je leert vooral door te doen. Na twee plekken weet je beter wat bij je past.
entitlement-talk-d12 = Een gesprek over wat je na deze school doet
entitlement-talk-d12-why = Na deze school is er soms niemand die naar je vraagt. Daarom maak je nu samen een plan.
entitlement-guardian-d12 = Je ouders gesproken over wat je na deze school doet
entitlement-guardian-d12-why = Je ouders weten zo wie er na deze school voor je is.
entitlement-after-leaving = Uitleg: bij wie kun je terecht na je diploma
entitlement-after-leaving-why = Ook na je diploma heb je soms recht op hulp. Vraag een naam en een nummer.
entitlement-talk-d08 = Een gesprek over je stage
entitlement-talk-d08-why = De school zorgt mee dat er een plek is. Vertel op tijd wat je zoekt en wat lastig is.
entitlement-guardian-d08 = Je ouders gesproken over je stage
entitlement-guardian-d08-why = Je ouders weten zo wat een stage vraagt. En wie helpt als er geen plek is.
entitlement-placement-rights = Uitleg: wat de school moet doen voor je stage
entitlement-placement-rights-why = Is er geen plek, of gaat het mis? Dan moet de school helpen aan een andere.
entitlement-applying = Oefenen met solliciteren
entitlement-applying-why = Een goede brief en een geoefend gesprek geven iedereen een eerlijker kans.
entitlement-talk-d09 = Een gesprek over blijven of iets anders kiezen
entitlement-talk-d09-why = Zo komt een slecht advies nooit als verrassing. Je kunt er nog iets aan doen.
entitlement-guardian-d09 = Je ouders gesproken over blijven of iets anders kiezen
entitlement-guardian-d09-why = Je ouders horen op tijd hoe het gaat. Dan is er nog ruimte om te helpen.
entitlement-talk-d10 = Een gesprek over je eerste studiejaar
entitlement-talk-d10-why = In het eerste jaar stoppen de meeste mensen. Op tijd praten geeft je nog een keus.
entitlement-guardian-d10 = Je ouders gesproken over je eerste studiejaar
entitlement-guardian-d10-why = Ben je nog geen achttien? Dan mogen je ouders weten wat dit jaar van je vraagt.
entitlement-mentor-ho = Een ouderejaars of mentor leren kennen
entitlement-mentor-ho-why = Wie iemand kent, voelt zich sneller thuis. En blijft vaker.
entitlement-talk-d13 = Een gesprek over wat je na je bachelor doet
entitlement-talk-d13-why = Werken, een master of een schakeljaar: elke weg heeft eigen data en kosten.
entitlement-master-routes = Uitleg over de wegen naar een master
entitlement-master-routes-why = Ook na het hbo kan een master. Soms hoort daar een schakeljaar bij.
entitlement-work-ad = Twee soorten werk gezien voor je Ad-diploma
entitlement-work-ad-why = Met één diploma kun je veel kanten op. Je ziet het pas als je er bent geweest.
entitlement-work-ho = Twee soorten werk gezien voor je bachelor klaar is
entitlement-work-ho-why = Met één diploma kun je veel kanten op. Je ziet het pas als je er bent geweest.

## Fields of work

field-bouw = bouwen en wonen
field-techniek = techniek en maken
field-ict = computers en ICT
field-media-en-kunst = media, kunst en vormgeving
field-vervoer = vervoer en scheepvaart
field-handel = winkel, handel en een eigen zaak
field-kantoor-en-geld = kantoor, geld en organisatie
field-veiligheid-en-sport = veiligheid en sport
field-uiterlijke-verzorging = haar en uiterlijk
field-gastvrijheid = horeca, bakkerij en toerisme
field-zorg = zorg en welzijn
field-groen-en-voedsel = dieren, groen en voedsel
field-onderwijs = onderwijs
field-recht-en-overheid = recht en overheid
field-onderzoek = onderzoek en wetenschap

## Questions to look back with: question-<id>, by competency and by age (a: 10 to 12, b: 12 to 16, c: 16 and over)

question-strengths-a1 = Wat lukte je deze week, en wat deed je daarvoor?
question-strengths-a2 = Waarvoor vragen anderen jou om hulp?
question-strengths-b1 = Wanneer ging iets beter dan je dacht? Wat deed jij precies?
question-strengths-b2 = Wat zou een ander over die dag zeggen?
question-strengths-b3 = Welk bewijs zou je een werkgever laten zien?
question-strengths-c1 = Welke taak gaven ze je de tweede keer zonder uitleg?
question-strengths-c2 = Wat kun je nu dat je een jaar geleden niet kon?
question-strengths-c3 = Waar wil je feedback op, en van wie?
question-motives-a1 = Wat vergat je de tijd bij?
question-motives-a2 = Wat maakte je boos omdat het oneerlijk was?
question-motives-b1 = Welke dag zou je zo overdoen, en welk stuk daarvan?
question-motives-b2 = Wat wil je nooit in je werk? Waarom?
question-motives-b3 = Wat vinden ze thuis belangrijk, en wat daarvan vind jij ook?
question-motives-c1 = Wat geef je op als je dit kiest? Is dat het waard?
question-motives-c2 = Wie wordt er beter van jouw werk?
question-motives-c3 = Wanneer voelde je dat je ergens bij hoorde?
question-work-a1 = Welk werk zag je vandaag dat je niet kende?
question-work-a2 = Wat doet die persoon op een gewone maandag?
question-work-b1 = Wat klopte er niet met je beeld?
question-work-b2 = Welke drie beroepen hebben dit ook nodig?
question-work-b3 = Wat moet je kunnen, kennen en durven voor dit werk?
question-work-c1 = Wat is er mooi en wat is er zwaar aan, volgens wie?
question-work-c2 = Hoe is dit werk over vijf jaar?
question-work-c3 = Past het bij je leven: de uren, de plek, het geld?
question-steering-a1 = Wat wil je over een maand kunnen?
question-steering-a2 = Wie kan je daarbij helpen?
question-steering-b1 = Wat is je volgende kleine stap, en wanneer?
question-steering-b2 = Welke deur gaat dicht als je dit kiest, en welke gaat open?
question-steering-b3 = Wat is je plan als het anders loopt?
question-steering-c1 = Wat is de datum die je niet mag missen?
question-steering-c2 = Wat heb je nodig om door te zetten als het tegenzit?
question-steering-c3 = Welke keuze stel je uit, en wat kost dat?
question-network-a1 = Wie ken je die werk doet dat jij leuk vindt?
question-network-a2 = Wat wil je hem of haar vragen?
question-network-b1 = Wie buiten je familie en klas heb je gesproken?
question-network-b2 = Wat heb jij die ander te bieden?
question-network-b3 = Wie kent iemand die dit doet?
question-network-c1 = Wie zijn drie mensen die je nog niet kent maar wel nodig hebt?
question-network-c2 = Wanneer laat je weer iets van je horen?
question-network-c3 = Wie kun jij nu verder helpen?
