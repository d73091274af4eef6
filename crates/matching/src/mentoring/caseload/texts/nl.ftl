# Woorden van een coördinator over koppelingen, uren en meldingen.

talks-report-outcome-empty = Schrijf eerst op wat je deed.
caseload-title = Koppelingen
caseload-one = Koppeling
caseload-of = { $open } van { $caseload } koppelingen
caseload-edition-over = voorbij
caseload-hours = uren
caseload-closed =
    { $count ->
        [one] Eén koppeling zie je niet, want de toestemming ontbreekt.
       *[other] { $count } koppelingen zie je niet, want de toestemming ontbreekt.
    }
caseload-tasks = Dit wacht op jou
caseload-order-tasks = Wat het eerst klaar moet zijn, staat boven.
caseload-no-tasks = Er wacht nu niets op jou.
caseload-silent = { $days } dagen geen afspraak: vraag hoe het gaat
caseload-check-in = maandelijks vragen hoe het gaat
caseload-ended-early = eerder gestopt: vraag allebei hoe het is
caseload-ended-reported = eerder gestopt; de vertrouwenspersoon kijkt ernaar
caseload-cases = Alle koppelingen die lopen
caseload-order-cases = Wie het langst geen afspraak had, staat boven.
caseload-pages = Andere koppelingen
caseload-part = Dit zijn koppelingen { $from } tot en met { $to } van { $of }. Wat op jou wacht, is van deze koppelingen.
caseload-part-before = Naar de vorige koppelingen
caseload-part-after = Naar de volgende koppelingen
caseload-order-groups = Groepen op naam.
caseload-group-people = Wie zitten er in deze groep?
caseload-none = Er loopt nog geen koppeling. Stel er hieronder een voor.
caseload-last = laatste afspraak
caseload-reported = Er is een melding. De vertrouwenspersoon heeft die.
caseload-propose = Stel zelf een koppeling voor
caseload-propose-why = Allebei moeten ja zeggen. Daarna kiezen ze de eerste dag.
caseload-propose-none = Daarvoor is een editie nodig, iemand die wacht en een mentor die beschikbaar is.
caseload-edition = Editie
caseload-wish = Leerling
caseload-wish-order = Wie eerder een mentor verloor staat boven, daarna wie het langst wacht.
caseload-mentor = Mentor
caseload-unfit = Dit past niet bij wat de jongere vroeg. Praat er eerst over.
caseload-unfit-title = Wat er niet past
caseload-unfit-age = De mentor koos een andere leeftijd.
caseload-unfit-times = Ze kunnen niet op dezelfde tijd.
caseload-unfit-language = De mentor spreekt de taal niet die moet.
caseload-unfit-topic = De mentor helpt niet bij dit onderwerp.
caseload-unfit-asked = De mentor is niet wat van de jongere echt moet.
caseload-unfit-distance = Ze wonen te ver van elkaar.
caseload-unfit-agreed = Ik sprak de jongere en de mentor. Ze willen het zo.
caseload-propose-go = Stel voor
caseload-choose = Kies een editie, een leerling en een mentor.
caseload-choose-goes = Kies hoe het gaat.
caseload-offer-title = Een mentor
caseload-offer-about = Iemand die een tijd met je meedenkt.
caseload-over = Afgerond
caseload-done-voorgesteld = Voorgesteld. Allebei krijgen ze tijd om te antwoorden.
caseload-done-navraag = Opgeschreven.
caseload-done-ingetrokken = Het voorstel is van tafel. De leerling staat weer in de rij.
caseload-done-gestopt = De koppeling is gestopt.
caseload-answer-by = Antwoord vóór of op
caseload-kick-off = Eerste afspraak
caseload-ends = Laatste dag
caseload-ask = Vraag hoe het gaat
caseload-ask-by = De volgende keer vóór of op
caseload-ask-day = Wanneer vroeg je het?
caseload-goes = Hoe gaat het?
meetings-goes-well = goed
meetings-goes-seeking = het kan beter, en ze weten hoe
meetings-goes-help = ze willen hulp
meetings-goes-not-reached = niemand bereikt
caseload-agreed = Wat spraken jullie af?
caseload-ask-save = Schrijf op
caseload-asked = Wat je eerder vroeg
caseload-meetings = Afspraken
caseload-away = Voorstel van tafel
caseload-away-why = De leerling houdt de plek in de rij.
caseload-lapse = Er kwam geen antwoord
caseload-withdraw = Trek het voorstel in
caseload-end = Afronden
caseload-care = Wie kijkt hiernaar?
caseload-care-you = jij
caseload-care-by = Coördinator:
caseload-care-none = Geen coördinator kijkt hiernaar. Neem deze koppeling over.
caseload-care-left =
    { $count ->
        [one] Naar één koppeling kijkt geen coördinator. Neem die over.
       *[other] Naar { $count } koppelingen kijkt geen coördinator. Neem ze over.
    }
caseload-care-whose = Van wie zijn de koppelingen?
caseload-care-whose-mij = Van mij ({ $count })
caseload-care-whose-niemand = Van niemand ({ $count })
caseload-care-whose-allen = Allemaal ({ $count })
caseload-care-has =
    { $count ->
        [one] één koppeling
       *[other] { $count } koppelingen
    }
caseload-care-all = Draag alles over
caseload-care-all-why = Ga je weg of ben je lang weg? Geef je koppelingen dan aan een ander. De jongere en de mentor zien wie hun coördinator is.
caseload-care-from = Van
caseload-care-to = Aan
caseload-care-go = Draag alles over
caseload-care-one-go = Draag over
caseload-care-choose = Kies van wie en aan wie.
caseload-care-nothing = Hier is niets om over te dragen.
caseload-care-not-here = Die persoon coördineert dit programma nu niet.
caseload-care-own = Die persoon is zelf de mentor. Kies een ander.
caseload-care-full = Die coördinator heeft geen plek meer. Kies een ander, of maak de grens hoger bij de editie.
caseload-done-overgedragen = Overgedragen.
caseload-done-deels = Een deel is overgedragen. Wat blijft staan, past niet of is te veel voor één keer.
hours-title = Uren van mentoren
hours-order = Op naam.
hours-none = Er is nog niets gelogd in deze editie.
hours-csv = Download als CSV
hours-xlsx = Download als XLSX
hours-sum = { $hours } uur gelogd, { $approved } uur goedgekeurd.
hours-month-sum =
    { $meetings ->
        [one] 1 afspraak
       *[other] { $meetings } afspraken
    }, { $hours } uur
hours-approve = Keur deze maand goed
hours-own = Je kunt je eigen uren niet goedkeuren. Vraag een ander.
hours-month-runs = Deze maand is nog niet voorbij.
hours-opens = Goedkeuren kan als de maand voorbij is, vanaf { $day }.
hours-against-scholarship = De uren tellen voor een beurs.
hours-against-credits = De uren tellen voor studiepunten.
hours-against-pay = De uren worden betaald.
hours-against-nothing = De uren zijn er om mentoren te bedanken.
hours-done-goedgekeurd = Goedgekeurd.
hours-mentor = Mentor
hours-month = Maand
hours-meetings = Afspraken
hours-hours = Uren
hours-approved = Goedgekeurde uren
pairings-propose-not-waiting = Deze wens wacht niet meer. Kijk in de rij.
pairings-propose-other-programme = Deze wens hoort bij een ander programma.
pairings-propose-oneself = Dat kan niet: niemand koppelt zichzelf.
pairings-propose-not-available = Deze mentor is nu niet beschikbaar.
pairings-propose-held = Deze mentor krijgt nu geen nieuw voorstel. De vertrouwenspersoon kijkt eerst ergens naar.
pairings-propose-full = Deze mentor zit vol.
pairings-propose-not-vetted = Van deze mentor geldt geen VOG. Bekijk eerst een nieuwe.
pairings-propose-no-consent = De toestemming ontbreekt nog.
pairings-propose-earlier = Deze twee stopten eerder. Dat kan alleen als ze het allebei willen.
pairings-propose-talk-first = Praat eerst met deze jongere over hoe het eindigde, en schrijf dat op bij de koppeling van toen.
pairings-propose-caseload = De begeleiding zit vol. Zet eerst een andere koppeling af, of vraag hulp.
pairings-propose-over = Deze editie is voorbij. Kies een editie die nog loopt.
talks-reports = Meldingen
talks-reports-intro = Wat een leerling of mentor meldde over hun koppeling of groep. De anderen weten dit niet.
talks-reports-waiting = Wachten op jou
talks-reports-order = De oudste staat boven.
talks-reports-by = lees vóór of op
talks-reports-noted = je schreef er iets bij
talks-reports-fresh = nog niet gelezen
talks-reports-none = Er wacht geen melding.
talks-reports-handled = Afgehandeld
talks-report-title = Melding
talks-report-young = Leerling
talks-report-mentor = Mentor
talks-report-about = Over
talks-report-by = Gemeld door
talks-report-around = Berichten eromheen
talks-report-this = dit bericht
talks-report-outcome = Wat deed je?
talks-report-outcome-hint = Schrijf op met wie je sprak en wat er gebeurt.
talks-report-handle = Schrijf op en sluit
talks-report-note = Bewaar en houd open

hours-file = Wat staat er in het bestand?
hours-file-rows = Een regel voor elke mentor en elke maand. Alleen afspraken die doorgingen tellen. CSV en XLSX zeggen hetzelfde.
hours-file-mentor = de naam
hours-file-month = jaar en maand, zoals 2026-10
hours-file-meetings = hoeveel er waren
hours-file-hours = in hele kwartieren, dus 0,75 is drie kwartier
hours-file-approved = wat een coördinator goedkeurde; 0,00 zolang niemand dat deed
