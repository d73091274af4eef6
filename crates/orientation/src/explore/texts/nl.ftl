### De woorden van Verken: waar sta je, welke deuren zijn open, welke wegen leiden ergens heen.

## Losse stukjes
explore-target-year = { $name }, vanaf leerjaar { $year }
explore-point-diploma = diploma { $name }
explore-point-passed = leerjaar { $year } gehaald: { $name }
explore-point-group = groep { $year } van de basisschool
explore-condition-group = Je hebt groep { $year } gehaald.
explore-condition-group-how = Maak eerst groep { $year } af. Vraag je juf of meester hoe je ervoor staat.
explore-point-no-diploma = geen diploma
explore-point-no-start-qualification = geen startkwalificatie
explore-years = { $count ->
    [10] 1 jaar
   *[other] { $number } jaar
}
explore-list-comma = {", "}
explore-list-and = { $rest } en { $last }
explore-list-or = {", of: "}
explore-then-comma = {", dan "}
explore-then = { $rest }, dan { $last }
explore-range = { $low } tot { $high }
explore-valid-from = geldt sinds { $from }
explore-valid-later = geldt vanaf { $from }
explore-valid-between = geldt van { $from } tot en met { $to }
explore-valid-between-past = gold van { $from } tot en met { $to }
explore-valid-between-later = geldt vanaf { $from } tot en met { $to }
explore-check-school = de school
explore-check-DUO = DUO
explore-check-opleiding = de opleiding
explore-check-municipality = de gemeente
explore-check-belastingdienst = de Belastingdienst
explore-check-SBB = SBB

## Waar je staat, in een zin
explore-position-diploma = Je hebt het diploma { $name }.
explore-position-year = Je zit in leerjaar { $year }: { $name }.
explore-position-group = Je zit in groep { $year } van de basisschool.
explore-position-in = Je zit op: { $name }.
explore-position-profile = Je profiel is { $profile }.
explore-position-extra = Je doet examen in één vak extra.
explore-position-no-extra = Je doet geen examen in een vak extra.
explore-position-domain = Je richting is { $domain }.
explore-position-advice = Je advies is { $levels }.
explore-position-age = Je bent { $age } jaar.

## Mogen ze mij weigeren?
explore-refuse-right = Nee. De school mag je niet weigeren.
explore-refuse-right-if = Nee, als dit klopt: { $conditions }
explore-refuse-discretion = Ja. De school beslist. Vraag altijd naar de reden.
explore-refuse-late = Ja. De datum is voorbij. De school beslist nu.
explore-refuse-selection = Ja. Er zijn te weinig plaatsen. De school kiest of loot.
explore-refuse-closed = Deze deur is nu nog dicht.
explore-closed-not-yet = Hiervoor heb je eerst iets anders nodig.
explore-closed-higher-entry = Jij mag al naar een hoger niveau. Deze opleiding is voor wie dat niet mag.
explore-closed-blocked = Dit kan niet meer: { $condition }

## Wegen
explore-best-soonest = Het snelst klaar
explore-best-cheapest = De minste kosten
explore-best-fewest-refusals = Het minst te weigeren
explore-best-surest-known = De grootste bekende kans
explore-best-most-work = Het meest werken en leren
explore-best-fewest-steps = De minste keren wisselen
explore-best-different = Het meest anders
explore-step-finish = Maak af: { $point }
explore-step-wait = Wacht
explore-route-bol = vooral school (bol)
explore-route-bbl = vooral werken (bbl)
explore-refusals = { $count ->
    [0] Niemand mag je weigeren
    [one] Bij 1 stap kan iemand nee zeggen
   *[other] Bij { $count } stappen kan iemand nee zeggen
}
explore-refusals-if = Niemand mag je weigeren, als klopt wat bij de stappen staat
explore-success-step = { $range } haalt dit (cijfer van { $year }; { $source })
explore-success-step-around = { $range } haalt dit (gemeten in { $year }, met onze marge; { $source })
explore-success-unknown = Hoeveel mensen dit halen, weten we niet
explore-success-all = { $range } haalt alle stappen
explore-success-part = { $count ->
    [one] Van de hele weg weten we het niet: van 1 stap is er geen cijfer. De andere cijfers staan bij de stappen.
   *[other] Van de hele weg weten we het niet: van { $count } stappen is er geen cijfer. De andere cijfers staan bij de stappen.
}
explore-admit-subjects = De opleiding vraagt een vak dat je nog mist: { $subjects }.
explore-admit-profiles = Kies op de havo of het vwo een profiel dat past: { $profiles }. Met een ander profiel heb je soms extra vakken nodig.
explore-admit-profiles-subjects = Je hebt een profiel nodig met extra vakken: { $profiles }. Vraag je decaan welke vakken.
explore-admit-domains = Kies een mbo-richting die past. Na deze richtingen beslist de hogeschool: { $domains }.
explore-admit-statement = De hogeschool beslist of je genoeg weet voor deze opleiding.
explore-admit-unstated = De wet zegt hier niets over. De opleiding beslist.
explore-admit-not = Met dit diploma kun je hier niet beginnen.
explore-extra-aptitude = De opleiding kijkt of je geschikt bent.
explore-extra-artistic = De opleiding kijkt naar je talent, bijvoorbeeld met een auditie.
explore-extra-medical = Een arts keurt je.
explore-extra-voice-and-hearing = De opleiding test je stem, spraak en gehoor.
explore-extra-speech-and-gesture = De opleiding kijkt hoe je spreekt en beweegt.
explore-extra-care-background = Je moet al iets weten van de zorg.
explore-extra-subject-tests = Je maakt vooraf toetsen, als je in die vakken geen examen deed.
explore-extra-fixed-places = Er is maar plaats voor een vast aantal mensen. Meld je aan uiterlijk op 15 januari.
explore-why-not-no-step = Van { $from } naar { $to } gaat geen stap.
explore-why-not-blocked = Dit houdt je tegen bij { $to }: { $condition }
explore-why-not-not-admitted = Met alleen { $from } kun je aan deze opleiding niet beginnen.
explore-why-not-shown = Deze weg staat hierboven, als nummer { $number }.
explore-why-not-alike = Deze weg kan ook. Hij lijkt veel op een weg hierboven.
explore-why-not-too-long = Deze weg duurt langer dan we laten zien.
explore-why-not-beaten = Weg { $number } is beter: { $better }.
explore-why-not-beaten-other = Een andere weg is beter: { $better }.
explore-better-time = { $years } korter
explore-better-money = ongeveer { $eur } goedkoper
explore-better-refusals = minder mensen kunnen nee zeggen

## Kosten
explore-amount-unknown = Het bedrag weten we niet.
explore-per-month = { $eur } per maand
explore-per-year = { $eur } per jaar
explore-per-once = { $eur }

## Deuren vergeleken
explore-option-extra = met een vak extra
explore-option-no-extra = zonder een vak extra
explore-option-year = { $name }, leerjaar { $year }
explore-sector-economie = Economie
explore-sector-gedrag-en-maatschappij = Gedrag en maatschappij
explore-sector-gezondheidszorg = Gezondheidszorg
explore-sector-landbouw-en-natuurlijke-omgeving = Landbouw en natuur om ons heen
explore-sector-natuur = Natuur
explore-sector-onderwijs = Onderwijs
explore-sector-recht = Recht
explore-sector-sectoroverstijgend = Meer sectoren
explore-sector-taal-en-cultuur = Taal en cultuur
explore-sector-techniek = Techniek

## Als een antwoord niet klopt
explore-fault-no-track = Kies eerst waar je nu zit.
explore-fault-track = { $written } ken ik niet. Kies een school uit de lijst.
explore-fault-track-near = { $written } ken ik niet; bedoel je { $near }?
explore-fault-advice = { $written } is geen schooladvies. Kies uit: { $levels }.
explore-fault-no-year = { $years ->
    [one] { $track } heeft geen leerjaar { $year }. Er is 1 leerjaar.
   *[other] { $track } heeft geen leerjaar { $year }. Er zijn { $years } leerjaren.
}
explore-fault-year = { $written } is geen leerjaar.
explore-fault-profile = Het profiel { $written } ken ik niet.
explore-fault-profile-near = Het profiel { $written } ken ik niet; bedoel je { $near }?
explore-fault-subject = Het vak { $written } ken ik niet.
explore-fault-subject-near = Het vak { $written } ken ik niet; bedoel je { $near }?
explore-fault-domain = De richting { $written } ken ik niet.
explore-fault-domain-near = De richting { $written } ken ik niet; bedoel je { $near }?
explore-fault-goal = { $written } vind ik niet. Probeer een ander woord, bijvoorbeeld een beroep.
explore-fault-goal-near = { $written } ken ik niet; bedoel je { $near }?
explore-fault-yes-no = { $written } is geen ja en geen nee.
explore-fault-age = { $written } is geen leeftijd van 4 tot en met 99 jaar.
explore-fault-route = { $written } ken ik niet. Kies bol of bbl.
explore-fault-day = { $written } is geen dag. Schrijf een dag zo: 2027-03-31.
explore-fault-option = De keuze { $written } ken ik niet. Schrijf bijvoorbeeld: profile:ng.
explore-fault-too-few-options = Kies twee of meer verschillende mogelijkheden om te vergelijken.
explore-fault-postcode = De postcode { $written } ken ik niet. Typ vier cijfers.
explore-contradiction-year-and-diploma = Je leerjaar en je diploma passen niet bij elkaar. Het diploma krijg je na het laatste leerjaar.
explore-contradiction-no-such-diploma = Deze school geeft geen diploma. Kies het leerjaar waarin je zit.
explore-contradiction-profile-and-track = Je profiel en je school passen niet bij elkaar. Dit profiel bestaat daar niet.
explore-contradiction-too-young = Je leeftijd en je leerjaar passen niet bij elkaar. Kijk of je leeftijd klopt.
explore-contradiction-extra-subject-and-track = Een vak extra en je school passen niet bij elkaar. Het vak extra bestaat op het vmbo.
explore-contradiction-route-and-track = Bol of bbl en je school passen niet bij elkaar. Die keuze bestaat alleen in het mbo.
explore-contradiction-domain-and-track = Een mbo-richting en je school passen niet bij elkaar. Een richting hoort bij het mbo.

## Boven elke pagina over jou
explore-here = Jij bent hier
explore-here-on = We kijken alsof het { $date } is.
explore-here-change = Verander
explore-tabs = Verder met jouw plek
explore-tab-doors = Deuren
explore-tab-pathways = Wegen
explore-tab-map = Lijnenkaart
explore-tab-compare = Vergelijk
explore-tab-moments = Momenten
explore-tab-schools = Scholen
explore-nav-begin = Begin
explore-nav-sources = Bronnen

## De eerste pagina
explore-home-title = Welke deuren staan voor jou open?
explore-home-intro = Zeg waar je nu zit. Je ziet wat je mag, en of een school je mag weigeren. Met de datum en de bron erbij.
explore-home-start = Begin
explore-home-note = Vijf korte vragen. Je naam hoeft niet. Overslaan mag altijd.
explore-home-what = Wat je te zien krijgt
explore-home-doors-title = Jouw deuren
explore-home-doors = Eerst je rechten: hier mogen ze je niet weigeren. Dan wat je nog nodig hebt.
explore-home-ways-title = Wegen naar wat je wilt worden
explore-home-ways = Typ een beroep of een studie. Je ziet wegen die er komen, met tijd en kosten.
explore-home-dates-title = Datums en rechten
explore-home-dates = Je ziet welke keuzes eraan komen. Je kunt de datums in je agenda zetten.
explore-home-examples = Kijk eerst bij een voorbeeld
explore-example-advice = Groep 8, advies vmbo-tl of havo
explore-example-advice-text = Welke scholen mag je kiezen, en tot wanneer?
explore-example-tl = Vmbo-tl, het laatste jaar
explore-example-tl-text = Mag de havo je weigeren? En het mbo?
explore-example-havo = Havo 3, je kiest een profiel
explore-example-havo-text = Welke studies blijven open, en welke gaan dicht?
explore-example-mbo = Klaar met mbo niveau 2
explore-example-mbo-text = Je mag ook meteen naar niveau 4.
explore-home-grounds = Waar dit op rust
explore-home-grounds-text = { $rules } regels, { $courses } opleidingen en { $sources } bronnen. Bij elk feit staat waar het vandaan komt en hoe zeker het is.
explore-home-grounds-link = Bekijk alle bronnen

## Waar sta je nu?
explore-ask-steps = Vragen
explore-ask-waar = Waar zit je nu?
explore-ask-waar-hint = Kies de school waar je nu op zit, of waar je net klaar bent.
explore-ask-waar-short = Waar
explore-ask-jaar = In welk jaar zit je?
explore-ask-jaar-hint = Heb je het diploma al? Kies dan het diploma.
explore-ask-jaar-short = Jaar
explore-ask-advies = Welk advies heb je gekregen?
explore-ask-advies-hint = Je mag er meer kiezen. Nog geen advies? Sla de vraag over.
explore-ask-advies-short = Advies
explore-ask-extra = Doe je examen in één vak extra?
explore-ask-extra-hint = Met een vak extra mag de havo je niet weigeren.
explore-ask-extra-short = Vak extra
explore-ask-profiel = Welk profiel heb je?
explore-ask-profiel-hint = Nog niet gekozen? Sla de vraag over. Dan laten we alles zien.
explore-ask-profiel-short = Profiel
explore-ask-domein = Welke richting doe je?
explore-ask-domein-hint = Na sommige richtingen mag je naar bijna elke hbo-studie.
explore-ask-domein-short = Richting
explore-ask-leeftijd = Hoe oud ben je?
explore-ask-leeftijd-hint = Sommige regels hangen af van je leeftijd. En vanaf 18 jaar betaal je lesgeld.
explore-ask-leeftijd-label = Je leeftijd in jaren
explore-ask-leeftijd-short = Leeftijd
explore-ask-naar = Wat wil je worden of leren?
explore-ask-naar-label = Een beroep of een studie
explore-ask-naar-hint = Weet je het nog niet? Sla de vraag over. Typfouten zijn niet erg.
explore-ask-naar-short = Doel
explore-look-title = Kijk eerst rond
explore-look-intro = We weten niet waar je nu zit. Daarom zeggen we niets over wat jij mag. Kijk bij een voorbeeld, of zoek een doel.
explore-look-examples = Kijk bij een voorbeeld
explore-look-goal = Zoek een doel
explore-look-goal-about = Typ wat je wilt worden. Daarna vragen we waar je nu zit. Dan zie je wegen.
explore-look-back = Kies toch waar ik nu zit
explore-ask-group = Groep { $year }
explore-ask-year = Leerjaar { $year }
explore-ask-diploma = Ik heb het diploma, of bijna
explore-yes = Ja
explore-no = Nee
explore-group-po = Basisschool
explore-group-vo = Middelbare school
explore-group-mbo = Mbo
explore-group-ho = Hbo, universiteit en volwassenen

## Deuren
explore-doors-title = Jouw deuren
explore-doors-intro = { $rights ->
    [0] Er { $open ->
        [one] is 1 deur
       *[other] zijn { $open } deuren
    } open voor je. Lees bij elke deur wat er nodig is.
    [one] Bij 1 deur mag de school je niet weigeren. In totaal kun je { $open } kanten op.
   *[other] Bij { $rights } deuren mag de school je niet weigeren. In totaal kun je { $open } kanten op.
}
explore-doors-none-title = Hier eindigt de kaart
explore-doors-none = Vanaf deze plek kennen we geen volgende stap in het onderwijs. Vraag je school of het Doorstroompunt wat er wel kan.
explore-group-right = Hier mogen ze je niet weigeren
explore-group-right-about = Dit is een recht. Wees wel op tijd.
explore-group-right-if = Dit is een recht, als je nog iets regelt
explore-group-right-if-about = Klopt de voorwaarde? Dan mogen ze je niet weigeren.
explore-group-discretion = Hier beslist de school
explore-group-discretion-about = De school mag ja of nee zeggen. Vragen kan altijd.
explore-group-selection = Hier is plaats voor een beperkt aantal
explore-group-selection-about = Er zijn meer mensen dan plaatsen. De school kiest of loot.
explore-group-closed = Nu nog dicht
explore-group-closed-about = Deze deuren gaan open als je eerst iets anders haalt.
explore-opens = Dit opent de deur:
explore-kind-right = recht
explore-kind-right-if = recht, als …
explore-kind-discretion = school beslist
explore-kind-selection = beperkt aantal plaatsen
explore-kind-agreement = in overleg
explore-kind-closed = nu nog dicht
explore-may-they-refuse = Mogen ze mij weigeren?
explore-door-start = Begint op
explore-door-extra = Extra tijd
explore-door-extra-years = tot { $number } jaar langer dan de kortste weg
explore-door-sooner = Eerder kan ook, vanaf { $date }: met { $point } ({ $kind }).
explore-doors-order = Volgorde: eerst rechten, dan wat het eerst begint. Niet wat het beste is.
explore-refused-anyway = Zegt een school toch nee?
explore-supports = Hier heb je recht op hulp
explore-supports-offers = Hier kun je hulp krijgen
explore-supports-offers-about = Dit is geen recht. De school of de gemeente beslist. Vragen kan altijd.
explore-supports-later = Dit geldt als je je diploma hebt.
explore-to-letter = Maak hier een brief van

## Wegen
explore-ways-title = Wat wil je worden?
explore-ways-to = Wegen naar: { $goal }
explore-goal-label = Een beroep of een studie
explore-goal-hint = Bijvoorbeeld: juf, dokter, kapper, ict. Typfouten zijn niet erg.
explore-goal-button = Zoek wegen
explore-meant = Wat bedoel je?
explore-meant-order = Volgorde: eerst wat het meest lijkt op wat je typte. Niet wat het beste is.
explore-meant-more = { $count ->
    [one] Er is er nog 1. Toon alles.
   *[other] Er zijn er nog { $count }. Toon alles.
}
explore-meant-too-many = Je ziet er { $shown }. Er zijn er nog { $count }. Typ een langer woord om die te vinden.
explore-ideas = Weet je het nog niet?
explore-ideas-about = Kijk eens bij een van deze. Ze komen uit heel verschillende hoeken.
explore-ways-intro = We vonden { $found } wegen. Elke weg is ergens beter in: sneller, goedkoper of zekerder. Je ziet de { $shown } wegen die het meest verschillen.
explore-ways-intro-all = { $found ->
    [one] We vonden 1 weg. Die zie je hier.
   *[other] We vonden { $found } wegen. Je ziet ze allemaal. Elke weg is ergens beter in: sneller, goedkoper of zekerder.
}
explore-ways-order = Volgorde: wat het eerst klaar is. Niet wat het beste is; dat kies jij.
explore-way-time = Tijd
explore-way-end = klaar in { $year }, je bent dan ongeveer { $age } of { $next }
explore-way-money = Schoolgeld
explore-way-money-part = niet alles is bekend
explore-way-refusals = Nee zeggen
explore-way-success = Wie haalt het
explore-way-steps = De stappen
explore-way-on-map = Bekijk deze weg op de lijnenkaart
explore-leg-age = je bent dan ongeveer { $age } of { $next }
explore-leg-right = De school mag je niet weigeren
explore-leg-right-if = Recht, als dit klopt:
explore-leg-discretion = De school beslist
explore-leg-selection = Beperkt aantal plaatsen
explore-why-not = Waarom niet anders?
explore-why-ask = Ik dacht aan een weg via
explore-why-button = Waarom niet?
explore-ways-note = Tijd telt vanaf de zomer die komt. Schoolgeld is wat je volgens de wet betaalt, zonder reizen en boeken. Kansen gaan over groepen mensen van vroeger, nooit over jou.
explore-ways-none-title = Geen weg gevonden
explore-ways-none = Vanaf jouw plek kennen we geen weg hiernaartoe. Vraag je decaan, of kies een ander doel.

## Lijnenkaart
explore-map-title = Lijnenkaart
explore-map-intro = Het onderwijs als een metrokaart. Waar een lijn naar een andere gaat, is een deur.
explore-map-lit = Deze weg is verlicht: { $title }.
explore-map-others = Verlicht een weg
explore-map-table = De kaart als tabel
explore-map-caption = Alle deuren vanaf jouw plek
explore-map-to-ways = Zoek wegen naar wat je wilt worden
explore-col-door = Deur
explore-col-refuse = Mogen ze weigeren?
explore-col-conditions = Wat er nodig is
explore-col-deadline = Uiterlijk
explore-col-course = Opleiding

## Vergelijken
explore-compare-title = Vergelijk je keuzes
explore-compare-intro = Welke studies blijven open als je iets kiest? En wat kost het om een dichte deur weer te openen?
explore-compare-choose = Wat wil je vergelijken?
explore-compare-button = Vergelijk
explore-compare-none-title = Hier valt nu niets te vergelijken
explore-compare-none = Op deze plek kies je niet tussen profielen of vakken. Kijk bij je deuren wat er wel te kiezen is.
explore-compare-caption = Van { $total } opleidingen aan hbo en universiteit
explore-table-scrolls = Schuif de tabel opzij om alles te zien.
explore-compare-differ = { $count ->
    [0] Geen verschil
    [one] Bij 1 opleiding maakt het uit
   *[other] Bij { $count } opleidingen maakt het uit
}
explore-compare-closed = Dicht door deze keuze
explore-compare-sectors = Per sector, alle opleidingen waar het uitmaakt
explore-compare-order = Volgorde: per sector, zoals in de wet. Niet wat het beste is.
explore-compare-same = Bij elke opleiding kom je met deze keuzes even ver.
explore-compare-note = De eisen komen uit de regeling van mei 2017. Die is daarna veranderd. Controleer het bij de opleiding. Het aantal plaatsen kan elk jaar veranderen.
explore-cell-right = open
explore-cell-right-if = open, met
explore-cell-choose = open, als je nog kiest wat nodig is
explore-cell-discretion = school beslist
explore-cell-selection = beperkt aantal plaatsen
explore-cell-closed = dicht
explore-cell-extra = toch te halen: { $number } jaar extra
explore-cell-right-later = met recht: { $number } jaar extra

## Momenten en kosten
explore-moments-title = Wat eraan komt
explore-moments-intro = Dit zijn de keuzes op jouw weg, met de datums en je rechten.
explore-moments-order = Volgorde: eerst wat nu speelt, dan wat het eerst komt. Wat voorbij is, staat onderaan.
explore-moments-calendar = Zet de datums in je agenda
explore-calendar-name = Kansrijk: jouw momenten
explore-moments-none-title = Er komt geen keuze aan
explore-moments-none = Op deze plek kennen we geen keuzemoment. Kijk bij je deuren wat er kan.
explore-school-year = Schooljaar { $year }
explore-date-check = controleer deze datum
explore-date-own = elke school kiest zelf de datum
explore-when-ask = Vraag je school wanneer dit is.
explore-when-any = Dit kan het hele jaar spelen.
explore-moment-who = Wie beslist
explore-moment-information = Wat je moet weten
explore-moment-helps = Wat helpt
explore-moment-wrong = Wat vaak misgaat
explore-costs-title = Wat het kost, en wat je krijgt
explore-costs-intro = Bedragen die nu gelden, voor waar je nu zit en wat hierna kan. Staat er dat je het moet controleren? Kijk dan bij DUO.
explore-costs-fee = Wat je betaalt
explore-costs-grant = Wat je kunt krijgen
explore-costs-contribution = Wat mag, maar niet hoeft

## Brief
explore-letter-title = Jouw rechten en datums
explore-letter-rights = Hier mogen ze je niet weigeren, soms met een voorwaarde
explore-letter-right = De school mag je niet weigeren.
explore-letter-right-if = De school mag je niet weigeren, als dit klopt:
explore-letter-deadline = Uiterlijk { $date } (schooljaar { $year }).
explore-letter-deadline-passed = Dit kon tot { $date } (schooljaar { $year }).
explore-letter-no-rights = Op deze plek kennen we geen deur die een recht is.
explore-letter-dates = Deze datums komen eraan
explore-letter-help = Zegt een school toch nee? Vraag om de reden op papier, en noem de wet. Je mentor of decaan helpt je.
explore-letter-code = Scan deze code. Dan zie je deze pagina op je telefoon.

## Scholen
explore-schools-title = Scholen in de buurt
explore-schools-empty-title = Hier staan nog geen scholen
explore-schools-empty = Wie deze site beheert, kan een lijst met scholen inlezen. Vraag tot die tijd op je eigen school welke scholen er zijn.
explore-schools-programme = Welke school zoek je?
explore-schools-postcode = Je postcode
explore-schools-postcode-hint = Vier cijfers zijn genoeg. We bewaren ze niet.
explore-schools-button = Zoek scholen
explore-schools-near = { $programme } bij { $place }
explore-schools-order = Volgorde: het dichtst bij eerst, in een rechte lijn gemeten. Dichtbij is tot { $km } kilometer.
explore-schools-most = Er zijn er { $total } binnen { $km } kilometer. Je ziet de { $shown } die het dichtst bij zijn.
explore-schools-far = Verder weg
explore-schools-none-near = Binnen { $km } kilometer is er geen.
explore-schools-km = { $km } km
explore-schools-none = In deze lijst staat geen school die dit heeft. Kies een andere soort school.

## Bronnen
explore-sources-title = Bronnen
explore-sources-intro = Elk feit op deze site heeft een bron, een periode en een mate van zekerheid. Het zijn er { $total }.
explore-sources-kinds = Soorten feiten
explore-sources-list = Alle bronnen
explore-pages = Bladzijden
explore-as-of = gelezen zoals het was op { $date }
explore-kind-of-nodes = Scholen en opleidingen
explore-kind-of-edges = Stappen en rechten
explore-kind-of-supports = Recht op hulp
explore-kind-of-profiles = Profielen
explore-kind-of-subjects = Vakken
explore-kind-of-domains = Mbo-richtingen
explore-kind-of-refusals = Als een school weigert
explore-kind-of-moments = Momenten
explore-kind-of-calendar = Datums
explore-kind-of-costs = Kosten
explore-kind-of-rates = Cijfers
explore-kind-of-courses = Studies aan hbo en universiteit
explore-kind-of-mbo = Opleidingen in het mbo
explore-source-law = wet
explore-source-official = overheid
explore-source-research = onderzoek
explore-source-news = nieuws
explore-source-own = eigen kennis

## Over de site
explore-accessibility-title = Toegankelijkheid
explore-accessibility-1 = Iedereen moet Kansrijk kunnen gebruiken. We volgen de regels van WCAG 2.2, niveau AA.
explore-accessibility-2 = Elke pagina werkt zonder script, met alleen een toetsenbord, en op een scherm van 320 punten breed.
explore-accessibility-3 = Elk plaatje heeft ook een tabel of tekst die hetzelfde zegt. Tekst is kort en eenvoudig.
explore-accessibility-4 = Lukt iets niet? Zeg het tegen wie deze site beheert. Dan maken we het beter.
explore-privacy-title = Privacy
explore-privacy-1 = Je hebt geen account. We vragen geen naam en geen adres.
explore-privacy-2 = Je antwoorden staan alleen in het adres van de pagina. Daardoor kun je de pagina delen of bewaren.
explore-privacy-3 = We gebruiken geen cookies. We laden niets van andere bedrijven.
explore-privacy-4 = We vragen nooit naar afkomst, geloof of gezondheid.
