### De atlas: werk, opleidingen en velden.

atlas-nav = Werk
atlas-home-title = Welk werk is er?
atlas-home-intro = Kijk rond in { $occupations } soorten werk en { $courses } opleidingen. Niemand houdt bij wat je bekijkt.
atlas-find-label = Waar ben je benieuwd naar?
atlas-find-hint = Werk, een opleiding, een school of gewoon iets: “iets met dieren”. Een typfout is niet erg.
atlas-find-button = Zoek
atlas-subjects-title = Begin met iets wat je leuk vindt
atlas-subject-animals = dieren
atlas-subject-people = mensen helpen
atlas-subject-children = kinderen
atlas-subject-outside = buiten
atlas-subject-computers = computers
atlas-subject-machines = machines
atlas-subject-building = bouwen
atlas-subject-food = eten
atlas-subject-sport = sport
atlas-subject-music = muziek
atlas-subject-drawing = tekenen
atlas-subject-money = geld
atlas-fields-title = Kies een soort werk
atlas-fields-order = De volgorde zegt niets. Geen veld is beter dan een ander.
atlas-levels-title = Hoe kom je erin?
atlas-levels-text = Hier zie je met welk diploma je kunt beginnen. Daarna kun je altijd verder leren.
atlas-levels = Hiermee kun je beginnen
atlas-level-pro = zonder mbo-diploma
atlas-level-mbo-1 = mbo niveau 1
atlas-level-mbo-2 = mbo niveau 2
atlas-level-mbo-3 = mbo niveau 3
atlas-level-mbo-4 = mbo niveau 4
atlas-level-hbo-ad = hbo, Associate degree
atlas-level-hbo-ba = hbo-bachelor
atlas-level-wo-ma = universiteit
atlas-drawn-title = Hier dacht je misschien niet aan
atlas-drawn-rule = Acht soorten werk van acht velden, door loting. Morgen staan er andere. Op alfabet.
atlas-more-title = Verder kijken
atlas-list-link = Bekijk al het werk in één tabel
atlas-compare-link = Vergelijk werk of opleidingen
atlas-task-back = Terug naar je opdracht
atlas-no-position = Zeg waar je nu op school zit. Dan zie je jouw wegen erheen.
atlas-no-position-link = Vertel waar je zit

## Search

atlas-search-title = Zoeken
atlas-found-title = Gevonden bij “{ $typed }”
atlas-found-count = { $count ->
    [one] { $count } gevonden.
   *[other] { $count } gevonden.
}
atlas-found-order = Wat het meest lijkt op wat je typte, staat bovenaan.
atlas-found-by = Gevonden bij:
atlas-kind-occupations = Werk
atlas-kind-fields = Soorten werk
atlas-kind-courses = Opleidingen
atlas-kind-schools = Scholen
atlas-kind-questions = Vragen die deze site beantwoordt
atlas-none-title = Niets gevonden bij “{ $typed }”
atlas-none-shorter = Probeer een korter of ander woord.
atlas-none-subject = Of kies hieronder iets wat je leuk vindt.
atlas-none-ask = Staat het er niet bij? Je decaan of mentor kan met je meezoeken.
atlas-search-empty = Typ een woord, of kies hieronder iets.
atlas-no-schools = Scholen zijn hier nog niet ingelezen. Die vind je dus niet.
atlas-question-doors = Welke deuren staan voor mij open?
atlas-question-refuse = Mag een school mij weigeren?
atlas-question-ways = Welke wegen zijn er naar een diploma?
atlas-question-dates = Wanneer moet ik mij aanmelden?
atlas-question-costs = Wat kost een opleiding, en krijg ik studiefinanciering?
atlas-question-profile = Welk profiel kies ik?
atlas-question-schools = Welke school is in de buurt?
atlas-question-sources = Waar komen de feiten vandaan?

## List

atlas-list-title = Al het werk
atlas-list-all = alles
atlas-list-caption = Al het werk dat we kennen: { $count }
atlas-list-caption-level = Werk waarin je kunt beginnen met { $level }: { $count }
atlas-list-json = Dezelfde lijst voor programma’s:
atlas-column-work = Werk
atlas-column-field = Soort werk
atlas-column-levels = Je kunt beginnen met
atlas-order-alphabet = Op alfabet.

## A field

atlas-field-title = Werk: { $name }
atlas-field-intro = Dit zijn { $count } soorten werk. Er zijn er meer.
atlas-field-order = Naar het eerste diploma waarmee je kunt beginnen, daarna op alfabet.
atlas-field-courses = Opleidingen in deze richting
atlas-field-others = Andere soorten werk

## An occupation

atlas-what = Wat doe je?
atlas-in-dutch = De rest staat nog alleen in het Nederlands op deze pagina.
atlas-monday = Een maandag
atlas-skills = Dit kun je, of dit leer je
atlas-where = Waar werk je?
atlas-also = Ook goed om te weten
atlas-compare-this = Vergelijk met iets anders
atlas-ways = Hoe kom je er?
atlas-regulated = Voor dit werk of deze naam vraagt de wet een diploma, bewijs of inschrijving. Controleer bij: { $name }.
atlas-ways-order = In de volgorde van de scholen. Geen weg is beter dan een andere.
atlas-way-from-here = Bekijk jouw wegen erheen
atlas-way-ask = Hoe kom ik daar?
atlas-way-at-work = Hiervoor kennen we geen vaste opleiding. Je leert het op het werk, of met een cursus.
atlas-near-title = Dit lijkt erop
atlas-near-rule = Zelfde soort werk, of je moet er hetzelfde voor kunnen. Op alfabet.
atlas-near-skills = Ook hier:
atlas-near-field = Ook: { $field }
atlas-far-title = Dit is iets heel anders
atlas-far-rule = Kijk ook eens verder. We trekken elke dag andere, door loting. Op alfabet.
atlas-far-why = Een ander soort werk: { $field }
atlas-origin = Waar dit vandaan komt
atlas-origin-text = De teksten zijn van Kansrijk. Mensen in dit werk lazen ze nog niet na.

## What is not known

atlas-unknown = Dat weten we niet.
atlas-unknown-title = Dit weten we nog niet
atlas-unknown-intro = We raden niet. Hier kun je het vragen.
atlas-unknown-pay-title = Wat verdien je?
atlas-unknown-pay-ask = Vraag het op een open dag of bij een bedrijf. Of zoek de cao van dit werk op. UWV vertelt meer op
atlas-unknown-chance-title = Is er werk, nu en later?
atlas-unknown-chance-ask = Vraag je decaan. Voor het mbo kijkt SBB per opleiding naar kans op stage en werk, op
atlas-unknown-who-title = Wie doen dit werk?
atlas-unknown-who-ask = Zijn het vooral jonge mensen, of juist niet? Wie werkt er halve dagen? Vraag het bij een bedrijf. Het CBS telt het per groep van beroepen, op
atlas-unknown-voices-title = Wat zeggen mensen die dit doen?
atlas-unknown-voices-ask = Vraag iemand: wat is leuk, wat is zwaar, hoe kwam je hier? Je mentor kan je helpen iemand te vinden.
atlas-unknown-people-title = Wie doet dit bij jou in de buurt?
atlas-unknown-people-ask = Vraag je decaan of mentor naar een meeloopdag, een gast in de klas of een mentor in dit werk.
atlas-voices-order = Hun eigen woorden, door de school gelezen voor ze hier kwamen. Het nieuwste staat bovenaan.
atlas-voices-nice = Wat er leuk aan is
atlas-voices-hard = Wat er zwaar aan is
atlas-voices-came = Hoe ik hier kwam
atlas-voices-nobody = Liever zonder naam
atlas-voices-side-does = doet dit werk
atlas-voices-side-employs = heeft mensen in dienst die dit doen
atlas-voices-side-learns = leert hiervoor
atlas-voices-meet = Wil je zelf iemand spreken die dit doet? Wie hier vertelt, is mentor in het programma dat erbij staat. Zit je daar op school, dan kun je een mentor vragen.
atlas-voices-meet-go = Vraag een mentor
atlas-unknown-region-title = Hoeveel werk is er bij jou in de buurt?
atlas-unknown-region-ask = Vraag je decaan, of kijk bij UWV op
atlas-unknown-stay-title = Hoeveel mensen stoppen of wisselen?
atlas-unknown-stay-ask = Vraag het de school op een open dag. Per opleiding staat het op
atlas-unknown-crowd-title = Hoe vol is deze opleiding?
atlas-unknown-crowd-ask = Vraag de school hoeveel mensen zich aanmelden en hoeveel plek er is. Over stages weet SBB meer, op
atlas-unknown-open-title = Wanneer is er een open dag?
atlas-unknown-open-ask = Kijk op de site van de school, of op

## A course

atlas-course = Opleiding
atlas-leads-to = Welk werk kun je hiermee doen?
atlas-leads-more = Er is vaak meer mogelijk dan hier staat.
atlas-leads-unknown = Dat weten we nog niet. Vraag het op een open dag, of kijk bij dit soort werk:
atlas-entries = Hoe kom je binnen?
atlas-entry-to = Naar { $levels }:
atlas-entry-right = De school mag je niet weigeren.
atlas-entry-right_if = De school mag je niet weigeren, als je aan de voorwaarden voldoet.
atlas-entry-discretion = De school beslist.
atlas-entry-selection = Er zijn weinig plaatsen. De school kiest of loot.
atlas-entry-agreement = Scholen en ouders spreken het samen af.
atlas-asks = Wat je diploma moet bevatten
atlas-asks-nothing = Met dit diploma is het genoeg.
atlas-holding = { $track }, profiel { $profiles }
atlas-holding-any = { $track }, elk profiel
atlas-extra = Verder
atlas-costs = Wat kost het, en wat krijg je?

## Compare

atlas-compare-title = Vergelijken
atlas-compare-intro = Zet werk of opleidingen naast elkaar, ten hoogste vier.
atlas-compare-add = Wat wil je erbij zetten?
atlas-compare-hint = Typ een soort werk of een opleiding.
atlas-compare-search = Zoek erbij
atlas-compare-full = Er passen er vier naast elkaar. Haal er een weg om iets anders te kiezen.
atlas-compare-which = Welke bedoel je?
atlas-compare-away = Haal weg
atlas-compare-work = Werk naast elkaar
atlas-compare-study = Opleidingen naast elkaar
atlas-compare-order = In de volgorde waarin jij ze koos.
atlas-is-occupation = werk
atlas-is-course = opleiding
atlas-row-what = Wat doe je?
atlas-row-monday = Een maandag
atlas-row-where = Waar werk je?
atlas-row-skills = Dit kun of leer je
atlas-row-also = Ook goed om te weten
atlas-row-levels = Niveau
atlas-row-courses = Opleidingen
atlas-row-pay = Wat verdien je?
atlas-row-chance = Is er werk?
atlas-row-takes = Hoe lang duurt het?
atlas-row-entries = Hoe kom je binnen?
atlas-row-asks = Wat vraagt de opleiding?
atlas-row-costs = Wat kost het, en wat krijg je?
atlas-row-leads = Welk werk daarna?
atlas-row-stay = Hoeveel mensen stoppen?
atlas-row-crowd = Hoe vol is het?

## Figures, where somebody brought them in

atlas-pay-hour = Loon per uur, vóór belasting
atlas-pay-month = Loon per maand, vóór belasting
atlas-pay-year = Loon per jaar, vóór belasting
atlas-fewer-than = minder dan { $bound }
atlas-at-most = ten hoogste { $most }
atlas-region-choose = Kies je regio
atlas-region-private = Niemand houdt bij wat je kiest. Je keuze staat alleen in het adres van deze pagina.
atlas-region-all = heel Nederland
atlas-region-show = Laat deze regio zien
atlas-figure-group = van de groep:
atlas-group-holds = Dit is van de hele groep, niet van dit werk alleen. Daar hoort ook bij:
atlas-group-more = en nog { $count }
atlas-group-also-in = Dit werk kan ook in een andere groep vallen:
atlas-grouped-by = Dit werk valt in deze groep volgens:
atlas-elsewhere = Dit getal is niet van de regio die je koos. Van die regio weten we het niet:
atlas-of-nobody = de bron zegt niet over wie dit gaat
atlas-licence = Licentie:
atlas-brought-on = Welke versie dit is, weten we niet. Het is binnengehaald op { $day }.
atlas-not = Let op.
atlas-not-pay = Dit zegt niet wat jij gaat verdienen. Dat hangt af van je leeftijd, je ervaring, je uren en de cao.
atlas-not-chance = Een verwachting kan anders uitkomen. Ook waar weinig werk is, vinden mensen werk. Kies niet alleen hierop.
atlas-not-crowd = Dit zegt niet of jij een plek krijgt. Vraag de school hoe je binnenkomt.
atlas-not-stay = Dit gaat over anderen. Het zegt niet wat jij gaat doen. Wisselen is geen mislukking.
atlas-not-seen = Dit zegt niet wat jij kunt of leuk vindt. Wat weinig mensen kiezen, kan goed bij je passen.
atlas-not-compare = Getallen van andere jaren, groepen of regio’s kun je niet goed naast elkaar leggen.
atlas-column-what = Wat
atlas-column-told = Wat de bron zegt
atlas-column-years = Jaar
atlas-column-region = Waar
atlas-column-of = Over wie
atlas-pay-caption = Loon, zoals de bron het zegt
atlas-chance-caption = Is er werk? Zoals de bron het zegt
atlas-chance-now = Nu
atlas-chance-later = Later
atlas-unit-untold = wat dat telt, zegt de bron niet
atlas-without-range = Hoe zeker dat is, zegt de bron niet.
atlas-without-range-some = Waar geen bereik staat, zegt de bron niet hoe zeker het is.
atlas-chance-regions = Bekijk alle regio’s
atlas-course-chance-title = Is er werk met dit diploma?
atlas-esco-title = Wat Europa bij dit werk noemt
atlas-esco-text = ESCO is de lijst van beroepen van de Europese Unie. Het staat er soms in het Engels.
atlas-esco-essential = Dit hoort er overal bij: { $count }
atlas-esco-optional = Dit hangt af van waar je werkt: { $count }
atlas-letters = O*NET geeft dit werk de letters { $theirs }.
atlas-letters-ours = Wij houden { $ours } aan.
atlas-letters-none = Wij geven dit werk geen letters.
atlas-crowd-caption = Wie dit kiest, en hoeveel plek er is
atlas-crowd-what = Wat
atlas-crowd-number = Aantal
atlas-crowd-year = Jaar
atlas-crowd-choose = kiezen dit
atlas-crowd-room = plekken
atlas-crowd-no-choose = Hoeveel mensen dit kiezen, weten we niet.
atlas-crowd-no-room = Hoeveel plek er is, weten we niet. Vraag het de school.
atlas-crowd-apart = De twee getallen zijn van een ander gebied. Leg ze niet naast elkaar. De plekken zijn van:
atlas-stay-caption = Van elke honderd mensen die begonnen
atlas-stay-drop-out = stopten zonder diploma
atlas-stay-switch = gingen naar een andere opleiding
atlas-offers-title = Waar kun je dit leren?
atlas-offers-order = Op alfabet van de plaats.
atlas-offers-all = Bekijk alle { $count } plekken
atlas-offers-near = Sorteer op afstand
atlas-offers-order-near = Het dichtste bij { $place } eerst, hemelsbreed. Waar we de afstand niet weten, staat onderaan.
atlas-offers-matched = Gevonden met de code van de opleiding, niet met de naam:
atlas-offers-matched-law = Gevonden met de code die DUO geeft bij de naam in de wet:
atlas-offer-language = Taal:
atlas-offer-starts = Begint op { $day }.
atlas-offer-until = Beginnen kan tot en met { $day }.
atlas-unknown-offers-ask = Vraag je decaan of mentor. Je kunt ook zoeken op
atlas-language-nld = Nederlands
atlas-language-eng = Engels
atlas-language-deu = Duits
atlas-language-fra = Frans
atlas-language-fry = Fries
atlas-language-spa = Spaans
atlas-form-bol = vooral op school (bol)
atlas-form-bbl = vooral op het werk (bbl)
atlas-form-fulltime = voltijd
atlas-form-parttime = deeltijd
atlas-form-dual = leren en werken (duaal)
atlas-seen-title = Wat kiezen jongeren in { $region }?
atlas-seen-ask = Wat kiezen jongeren in jouw regio?
atlas-seen-mbo = Hoeveel mensen een mbo-opleiding in dit veld kiezen
atlas-seen-higher = Hoeveel mensen een opleiding op hbo of universiteit in dit veld kiezen
atlas-seen-rarely = zie je hier weinig
atlas-seen-rule = Een opleiding telt bij elk veld waar die bij hoort. De volgorde zegt niets. “Weinig” is minder dan de helft van het middelste veld. We laten velden weg waarvan te weinig geteld is.
atlas-seen-none = Van { $region } heeft niemand geteld wat jongeren kiezen.
atlas-seen-look-title = Kijk ook hier eens
atlas-seen-look-rule = Werk in velden die je hier weinig ziet. We trekken elke dag ander werk, door loting. Op alfabet.
atlas-seen-look-why = Hier zie je dit weinig: { $field }

## Nearby

atlas-region-title = Bij jou in de buurt
atlas-region-intro = We laten alleen zien wat ergens geteld is. De rest weten we niet.
atlas-region-schools = Scholen bij { $place }
atlas-region-order = Het dichtst bij eerst, in een rechte lijn gemeten.
atlas-unknown-rare-title = Welk werk zie je hier weinig?
atlas-unknown-rare-ask = Vraag je decaan wat jouw school bezoekt, en wat nog niet.
atlas-dream = Ben je leerling of student? Zet dit op je dromenlijst.

## Brought in, without a page of our own

atlas-sheets = Bladeren
atlas-sheet-before = Vorige
atlas-sheet-after = Volgende
atlas-sheet-here = { $first } tot en met { $last } van { $all }
atlas-sheet-letters = Kies een letter
atlas-more-work-title = Nog meer werk
atlas-more-work-intro = Dit werk komt uit ESCO, de lijst van beroepen van de Europese Unie. Wij schreven er zelf nog niets over.
atlas-more-work-link = Nog meer werk, uit de Europese lijst: { $count }
atlas-more-courses-title = Nog meer opleidingen
atlas-more-courses-intro = Deze opleidingen staan in een lijst van DUO. Wij schreven er zelf nog niets over.
atlas-more-courses-link = Nog meer opleidingen, uit de lijst van DUO: { $count }
atlas-more-none = Hier staat nog niets
atlas-more-none-ask = Op deze site is nog geen lijst ingelezen. Je decaan of mentor kan met je verder zoeken.
atlas-column-code = Code
atlas-found-job = Uit de Europese lijst van beroepen (ESCO)
atlas-found-study = Uit de lijst van DUO
atlas-job-kicker = Werk uit de Europese lijst
atlas-job-mark = Wij schreven hier zelf nog niets over. Je leest wat ESCO zegt, de lijst van beroepen van de Europese Unie.
atlas-job-what = Wat ESCO erover zegt
atlas-job-no-words = ESCO beschrijft dit werk niet.
atlas-job-also = Zo heet het ook:
atlas-job-own = Hier weten we meer van
atlas-job-own-rule = Werk dat erop lijkt: het begint met dezelfde code (ISCO). Op alfabet.
atlas-job-place = Waar het bij hoort
atlas-job-group = Groep
atlas-job-above = Is een soort
atlas-job-below = Soorten hiervan
atlas-job-beside = Ook in deze groep
atlas-unknown-ways-title = Hoe kom je er?
atlas-unknown-ways-ask = Welke opleiding erbij hoort, zegt ESCO niet. Kijk bij werk dat erop lijkt, of vraag je decaan.
atlas-unknown-day-title = Hoe ziet een dag eruit?
atlas-unknown-day-ask = Vraag iemand die dit doet. Je mentor of decaan kan een meeloopdag voor je zoeken.
atlas-study-mark = Wij schreven hier zelf nog niets over. Zo staat het in de lijst van DUO, met code { $code }.
atlas-unknown-leads-ask = Vraag het op een open dag, of vraag je decaan.
atlas-unknown-entries-ask = De school zegt wat ze vraagt. Vraag ook je decaan, of kijk op
atlas-unknown-takes-ask = Vraag het de school, of kijk op
atlas-listed-hbo-ma = hbo, master
atlas-listed-wo-ba = universiteit, bachelor
atlas-listed-wo-ma = universiteit, master
atlas-listed-higher-other = hoger onderwijs, zonder bachelor of master
atlas-open-order = Alleen dagen die nog komen. De eerste staat bovenaan.
atlas-open-time = Van { $from } tot { $until } uur
atlas-open-from = Vanaf { $from } uur
atlas-open-whole = Open dag van de hele school. Vraag of deze opleiding erbij is.
atlas-open-link = Kijk op de site van de school
