### De woorden van Verken: waar sta je, welke deuren zijn open, welke wegen leiden ergens heen.

## Losse stukjes
explore-target-year = { $name }, vanaf leerjaar { $year }
explore-point-diploma = diploma { $name }
explore-point-passed = leerjaar { $year } gehaald: { $name }
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
explore-valid-between = gold van { $from } tot en met { $to }
explore-check-school = de school
explore-check-DUO = DUO
explore-check-opleiding = de opleiding
explore-check-municipality = de gemeente
explore-check-belastingdienst = de Belastingdienst
explore-check-SBB = SBB

## Waar je staat, in een zin
explore-position-diploma = Je hebt het diploma { $name }.
explore-position-year = Je zit in leerjaar { $year }: { $name }.
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
explore-success-step = { $range } haalt dit ({ $year })
explore-success-unknown = Hoeveel mensen dit halen, weten we niet
explore-success-all = { $range } haalt alle stappen
explore-success-part = { $count ->
    [one] { $range } haalt de stappen die we kennen. Van 1 stap weten we het niet.
   *[other] { $range } haalt de stappen die we kennen. Van { $count } stappen weten we het niet.
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
explore-extra-fixed-places = Er is maar plaats voor een vast aantal mensen. Meld je aan vóór 15 januari.
explore-why-not-no-step = Van { $from } naar { $to } gaat geen stap.
explore-why-not-blocked = Dit houdt je tegen bij { $to }: { $condition }
explore-why-not-not-admitted = Met alleen { $from } kun je aan deze opleiding niet beginnen.
explore-why-not-shown = Deze weg staat hierboven, als nummer { $number }.
explore-why-not-alike = Deze weg kan ook. Hij lijkt veel op een weg hierboven.
explore-why-not-too-long = Deze weg duurt langer dan we laten zien.
explore-why-not-beaten = Weg { $number } is beter: { $better }.
explore-why-not-beaten-other = Een andere weg is beter: { $better }.
explore-better-time = { $years } korter
explore-better-money = { $eur } goedkoper
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
explore-fault-no-year = { $track } heeft geen leerjaar { $year }. Er zijn { $years } leerjaren.
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
explore-fault-too-few-options = Kies twee of meer mogelijkheden om te vergelijken.
explore-fault-postcode = De postcode { $written } ken ik niet. Typ vier cijfers.
explore-contradiction-year-and-diploma = Je leerjaar en je diploma passen niet bij elkaar. Het diploma krijg je na het laatste leerjaar.
explore-contradiction-no-such-diploma = Deze school geeft geen diploma. Kies het leerjaar waarin je zit.
explore-contradiction-profile-and-track = Je profiel en je school passen niet bij elkaar. Dit profiel bestaat daar niet.
explore-contradiction-too-young = Je leeftijd en je leerjaar passen niet bij elkaar. Kijk of je leeftijd klopt.
explore-contradiction-extra-subject-and-track = Een vak extra en je school passen niet bij elkaar. Het vak extra bestaat op het vmbo.
explore-contradiction-route-and-track = Bol of bbl en je school passen niet bij elkaar. Die keuze bestaat alleen in het mbo.
explore-contradiction-domain-and-track = Een mbo-richting en je school passen niet bij elkaar. Een richting hoort bij het mbo.
