### Wat iedereen over een verdeling hoort: de redenen, en de pagina met het verslag.

allocate-title-pairs = Mentoren verdeeld
allocate-title-places = Plekken verdeeld
allocate-intro = Deze verdeling kan iedereen nakijken. Het programma en het getal van de loting geven elke keer dezelfde uitkomst.
allocate-numbers = In het kort
allocate-people = Iedereen, met de reden
allocate-order = In de volgorde van de lijst die is ingelezen.
allocate-bad = Wie niet meedeed
allocate-bad-why = Deze regels kon het programma niet lezen. Wie hier staat, deed niet mee en moet nog een plek krijgen.
allocate-notes = Goed om te weten
allocate-lottery = De loting
allocate-seed = Getal van de loting
allocate-commitment = Code die daarbij hoort
allocate-published = De code was vóór de sluitingsdatum gepubliceerd, en klopt.
allocate-not-published = Niemand zei welke code vóór de sluitingsdatum was gepubliceerd. Dan weet niemand zeker dat er maar één keer is geloot.
allocate-checked = Nagekeken door een apart stuk van het programma
allocate-check-what = wat
allocate-check-over = hoeveel keer
allocate-lists-only = Er is niet verder gekeken dan de lijsten. Er kregen evenveel jongeren een mentor. Hun wensen zijn zo goed vervuld als binnen de lijsten kon; misschien kon het iets beter.
allocate-rest-in-file = Er zijn hier { $shown } van { $all } mensen te zien. Iedereen staat in reasons.csv.
allocate-id = id
allocate-mentor = mentor
allocate-offer = aanbod
allocate-rank = keuze
allocate-lot = lotnummer
allocate-why = reden
allocate-options = mentoren die passen
allocate-file = bestand
allocate-line = regel
allocate-column = kolom
allocate-none = geen

## Getallen
allocate-count-mentees = Jongeren die wachten
allocate-count-paired = Jongeren met een mentor
allocate-count-alone = Jongeren zonder mentor
allocate-count-mentors = Mentoren
allocate-count-room = Plekken bij mentoren die mogen beginnen
allocate-count-left = Plekken die over zijn
allocate-count-first-wish = Jongeren met een mentor bij wie de eerste wens uitkomt
allocate-count-applicants = Jongeren die meedoen
allocate-count-placed = Jongeren met een plek
allocate-count-unplaced = Jongeren zonder plek
allocate-count-seats = Plekken
allocate-count-seats-left = Plekken die over zijn
allocate-count-bad = Regels die niet meededen

## Waarom een mentor
allocate-why-mentor = Je mentor is { $mentor }.
allocate-why-met = Deze wensen komen uit: { $wishes }.
allocate-why-unmet = Deze wensen komen niet uit: { $wishes }.
allocate-why-better-earlier = Mentor { $mentor } past beter bij je wensen. Deze mentor was al vol met jongeren die minder keus hadden of langer wachtten.
allocate-why-better-others = Mentor { $mentor } past beter bij je wensen. Deze mentor was al vol. De jongeren daar konden nergens anders heen, of het was hun wens nog meer, of het lot besliste.
allocate-why-alone = Er is nu geen mentor voor je.
allocate-why-full-earlier = Er passen { $options ->
    [one] één mentor
   *[other] { $options } mentoren
} bij je. Ze waren al vol met jongeren die minder keus hadden of langer wachtten.
allocate-why-full-others = Er passen { $options ->
    [one] één mentor
   *[other] { $options } mentoren
} bij je. Ze waren al vol. Tussen jongeren die even lang wachtten ging het om keus, wensen en lot.
allocate-why-nobody = Van { $all } mentoren bleef niemand over bij deze voorwaarde: { $condition }. Daarvoor waren er nog { $before }.
allocate-why-no-mentors = Er waren geen mentoren in deze ronde.
allocate-why-widen = Zonder de voorwaarde "{ $condition }" { $many ->
    [one] past er één mentor
   *[other] passen er { $many } mentoren
}.
allocate-why-no-widen = Er is niet één voorwaarde die het oplost. Kijk samen naar meer dan één.
allocate-condition-cleared = verklaring en training in orde
allocate-condition-room = plek bij de mentor
allocate-condition-again = niet eerder uitgesloten
allocate-condition-age = leeftijd
allocate-condition-times = een tijd die allebei kunnen
allocate-condition-language = taal
allocate-condition-topic = onderwerp
allocate-condition-asked = wat verder moet
allocate-condition-distance = afstand
allocate-widen-title = Wat helpt wie zonder mentor is
allocate-widen-about = Per voorwaarde: voor hoeveel jongeren zonder passende mentor er wel een is als alleen die voorwaarde vervalt.
allocate-widen-none = Iedereen zonder mentor had wel een mentor die past. Er zijn meer plekken nodig.
allocate-widen-condition = voorwaarde
allocate-widen-helps = helpt zoveel jongeren

## Waarom een plek
allocate-why-place = Je hebt een plek bij { $offer }, je { $rank }e keuze.
allocate-why-no-place = Je hebt nu geen plek.
allocate-grant-seats-left = Daar was plek voor iedereen die wilde.
allocate-grant-reserve = Daar waren plekken eerst voor { $group }, en daar hoor je bij.
allocate-grant-in-time = Je lotnummer was { $lot }, de laatste plek ging naar { $last }.
allocate-grant-class = Je had daar voorrang op de laatste die een plek kreeg.
allocate-grant-least = Zo hebben zoveel mogelijk jongeren een plek, zo hoog mogelijk op hun lijst.
allocate-refused-class = { $offer }: de plekken gingen naar jongeren met voorrang.
allocate-refused-lot = { $offer }: je lotnummer was { $lot }, de laatste plek ging naar { $last }.
allocate-refused-reserved = { $offer }: de plekken gingen naar groepen waar je niet bij hoort.
allocate-refused-others = { $offer }: dat was vol. Met jou daar zouden anderen samen { $by ->
    [0] niet beter af zijn
    [one] één plaats zakken op hun lijst
   *[other] { $by } plaatsen zakken op hun lijst
}.
allocate-elsewhere = Er is nog plek bij: { $offers }.
allocate-no-choices = Er stond geen keuze op je lijst die telt.

## Elke manier van verdelen
allocate-outcomes = Elke manier van verdelen, met deze jongeren
allocate-outcomes-about = Met andere lotnummers dan de echte, zodat niemand een manier kiest om wie er wint.
allocate-outcome-mechanism = manier
allocate-outcome-first = eerste keuze
allocate-outcome-top = eerste drie
allocate-outcome-none = geen plek
allocate-outcome-gain = kan winnen door te ruilen
allocate-mechanism-deferred = om de beurt met voorrang en één loting
allocate-mechanism-many = hetzelfde met een loting per aanbod
allocate-mechanism-dictatorship = op volgorde van lotnummer
allocate-mechanism-rank-minimal = zo hoog mogelijk op ieders lijst

## Wat is nagekeken
allocate-what-lengths = iedereen heeft een uitkomst
allocate-what-commitment = het getal hoort bij de code
allocate-what-lots = de lotnummers volgen uit het getal
allocate-what-conditions = elk paar voldoet aan elke voorwaarde
allocate-what-room = nergens meer mensen dan plekken
allocate-what-options = het aantal mentoren dat past
allocate-what-classes = wie voor wie gaat
allocate-what-stakes = wie een mentor moet krijgen
allocate-what-prices = de prijzen van mentoren
allocate-what-gap = de wensen konden niet beter
allocate-what-ways = niemand kon nog een plek krijgen door te schuiven
allocate-what-ranks = elke plek staat op de lijst van wie hem heeft
allocate-what-stability = niemand is geweigerd waar iemand later in de rij zit
allocate-what-reserves = plekken voor groepen gingen eerst naar die groep
allocate-what-cutoffs = de grens bij elk aanbod
allocate-what-results = de grenzen geven ieders uitkomst
allocate-what-circles = niemand kan winnen door samen te ruilen

# Wat er op een regel van een lijst niet te lezen is.

allocate-wrong-meant = { $told }; bedoel je '{ $meant }'?
allocate-wrong-note = Let op: { $told }.
allocate-wrong-column-unknown = kolom { $cell } ken ik niet, en lees ik niet
allocate-wrong-column-missing = kolom { $cell } ontbreekt
allocate-wrong-nobody = er staat niemand in
allocate-wrong-empty = is leeg
allocate-wrong-signs = is te lang of heeft vreemde tekens
allocate-wrong-number = { $cell } is geen getal
allocate-wrong-between = { $cell } kan niet; het ligt tussen { $least } en { $most }
allocate-wrong-whole = { $cell } is geen heel getal
allocate-wrong-yes = { $cell } is geen ja of nee
allocate-wrong-day = { $cell } is geen dag; schrijf 2027-03-31 of 31-3-2027
allocate-wrong-twice-id = { $cell } staat al op regel { $line }; die telt
allocate-wrong-turned = lat en lon lijken verwisseld
allocate-wrong-abroad = dit ligt niet in Nederland
allocate-wrong-postcode = { $cell } is geen Nederlandse postcode
allocate-wrong-half = is leeg; hoort bij { $cell }
allocate-wrong-no-postcodes = er is geen lijst van postcodes (--postcodes). Mensen met alleen een postcode: { $people }. Waar zij wonen is nu onbekend. Wie een grens voor de afstand heeft, past dan alleen bij wie ook online afspreekt
allocate-wrong-postcodes-unknown = { $many } postcodes staan niet in de lijst ({ $some }). Waar zij wonen is nu onbekend. Wie een grens voor de afstand heeft, past dan alleen bij wie ook online afspreekt
allocate-wrong-week = { $cell } is geen tijd in de week
allocate-wrong-week-write = { $cell } is geen tijd in de week; schrijf ma-ochtend, di-middag, zo-avond … of altijd
allocate-wrong-unknown = { $cell } ken ik niet
allocate-wrong-language = { $cell } is geen taal die ik ken, en geen mentor spreekt die
allocate-wrong-language-odd = { $cell } is geen taal die ik ken; die telt alleen als een jongere hem precies zo schrijft
allocate-wrong-nobody-speaks = geen enkele mentor spreekt { $cell }
allocate-wrong-nobody-has = geen enkele mentor heeft { $cell }
allocate-wrong-room = is leeg; schrijf 0 als er nu geen plek is
allocate-wrong-slots = is leeg; schrijf 'altijd' als elke tijd past
allocate-wrong-age = { $cell } is geen leeftijd van 4 tot en met 30
allocate-wrong-wish-twice = { $cell } staat al bij een eerdere wens
allocate-wrong-wish = { $cell } kan ik niet lezen; begin met taal:, werk:, weg:, over:, heeft:, dichtbij: (in km) of mentor:
allocate-wrong-kilometres = { $cell } is geen afstand in kilometers
allocate-wrong-wish-kind = { $cell } ken ik niet; bedoel je { $meant }?
allocate-wrong-wish-kinds = { $cell } ken ik niet; bedoel je taal, werk, weg, over, heeft, dichtbij of mentor?
allocate-wrong-mentor = mentor { $cell } is er niet
allocate-wrong-after = ligt na de dag waarop wordt geteld (--on)
allocate-wrong-long-ago = is te lang geleden
allocate-wrong-both = staat er al als dag; geef er één van de twee
allocate-wrong-no-training = er is geen kolom 'training'. Iedere mentor geldt als klaar met de training
allocate-wrong-reserves = er zijn meer plekken eerst voor groepen dan er plekken zijn
allocate-wrong-groups = er zijn meer dan { $cell } groepen
allocate-wrong-group-nobody = er zijn plekken eerst voor { $cell }, en niemand hoort daarbij
allocate-wrong-twice = { $cell } staat er twee keer
allocate-wrong-reserve = { $cell } kan ik niet lezen; schrijf groep:aantal
allocate-wrong-choice-twice = { $cell } staat al bij een eerdere keuze
allocate-wrong-choice-out = { $who } koos { $cell }; dat aanbod is weggelaten, en die keuze telt niet
allocate-wrong-no-choice = { $cell } heeft geen keuze die telt, en krijgt dus geen plek
allocate-wrong-offer = { $cell } is geen aanbod
allocate-wrong-priority = { $cell } kan ik niet lezen; schrijf aanbod of aanbod:2
allocate-bad-count = Niet te lezen: { $count }
allocate-bad-more = en nog { $count }
allocate-bad-stops = Er staan regels in die ik niet kan lezen. Er is niets verdeeld. Met --skip-bad verdeel je over de goede regels.
allocate-bad-nothing = Er is niets verdeeld.
allocate-notes-more = en nog { $count } keer zoiets; alles staat in het verslag
allocate-done-code = Code van de loting: { $code }
allocate-done-unpublished = Let op: niemand kan zien dat er maar één keer is geloot. Met --commit-only publiceer je de code vooraf.
allocate-done = De verdeling is nagekeken en staat in { $out }: { $name }.xlsx en { $name }.csv, report.html, reasons.csv.
