# Woorden van een mentor.

mentors-title = Mijn mentees
mentors-one-title = Mentee
mentors-somebody = een leerling
mentors-proposals = Voorgesteld aan jou
mentors-band-under-16 = jonger dan 16
mentors-band-16-17 = 16 of 17 jaar
mentors-band-adult = 18 jaar of ouder
mentors-about = Wil praten over
mentors-hidden = Je ziet meer zodra je VOG geldt en de toestemming er is. De coördinator helpt.
mentors-answer-before = Antwoord vóór of op
mentors-said-yes = Jij zei ja. We wachten op de leerling.
mentors-yes = Ja, ik doe het
mentors-no = Nee, nu niet
mentors-agreed = Jullie zeiden allebei ja. Kies de eerste dag.
mentors-agreed-waits = Jullie zeiden allebei ja. De eerste dag kies je zodra dit er is.
mentors-vetting-title = Je VOG geldt niet
mentors-vetting = Vraag een nieuwe VOG aan. De coördinator zet de aanvraag klaar: vraag daarom. Laat de nieuwe VOG zien aan de coördinator. Tot dan kun je je mentees niet zien en geen eerste dag kiezen.
mentors-first-day = De eerste afspraak
mentors-time = Hoe laat
mentors-place = Waar
mentors-place-hint = Op een plek waar anderen bij zijn, nooit bij iemand thuis.
mentors-spot-none = Nog niet bekend
mentors-spot-school = op school
mentors-spot-bibliotheek = in de bibliotheek
mentors-spot-buurthuis = in het buurthuis
mentors-spot-werk = bij het werk
mentors-spot-online = online
mentors-spot-anders = ergens anders
mentors-place-which = Welke plek precies
mentors-begin = Maak de eerste afspraken
mentors-look = Bekijk de eerste dagen
mentors-days = Dit worden jullie eerste afspraken
mentors-days-hint = Er is nog niets gemaakt. Verander een dag, of maak het veld leeg om die over te slaan. Let op weekend en vakantie.
mentors-groups = Mijn groepen
mentors-group-many =
    { $count ->
        [one] 1 leerling
       *[other] { $count } leerlingen
    }
mentors-mentees = Mentees
mentors-order = Wie het eerst een afspraak heeft, staat boven.
mentors-next = Volgende afspraak
mentors-no-next = Er staat geen afspraak gepland.
mentors-unread =
    { $count ->
        [one] 1 nieuw bericht
       *[other] { $count } nieuwe berichten
    }
mentors-none = Je hebt nu geen mentees. Houd je gegevens bij, dan vinden we iemand.
mentors-file = Naar mijn gegevens als mentor
mentors-closed-title = Een koppeling is nu dicht
mentors-closed =
    { $count ->
        [one] Eén koppeling kun je nu niet zien.
       *[other] { $count } koppelingen kun je nu niet zien.
    } Je VOG geldt niet, of de toestemming is ingetrokken. Bel de coördinator.
mentors-hours = Mijn uren
mentors-against-scholarship = Deze uren tellen voor je beurs.
mentors-against-credits = Deze uren tellen voor je studiepunten.
mentors-against-pay = Deze uren worden betaald.
mentors-against-nothing = We tellen je uren om je te bedanken.
mentors-promised = Afgesproken: { $hours } uur.
mentors-sum =
    { $meetings ->
        [one] 1 afspraak
       *[other] { $meetings } afspraken
    }, { $hours } uur. Goedgekeurd: { $approved } uur.
mentors-approved-months = Bekijk { $count } goedgekeurde maanden
mentors-to-go = Nog te gaan: { $hours } uur.
mentors-month = maand vanaf
mentors-month-hours = { $hours } uur
mentors-not-approved = nog niet goedgekeurd
mentors-approved = goedgekeurd: { $hours } uur
mentors-over = Afgerond
mentors-messages =
    { $count ->
        [0] Berichten
        [one] Berichten (1 nieuw)
       *[other] Berichten ({ $count } nieuw)
    }
mentors-agenda = Zet in mijn agenda
mentors-log = Log een afspraak
mentors-log-why = Eén minuut is genoeg. Schrijf niets op wat privé is.
mentors-became = Hoe ging het?
mentors-day = Op welke dag
mentors-minutes = Hoeveel minuten
mentors-topics = Waar ging het over?
mentors-step-hint = Bijvoorbeeld: twee open dagen kiezen.
mentors-log-save = Log
mentors-meeting-title = Afspraak met mijn mentor
mentors-planned = Gepland
mentors-say-became = zeg hoe het ging
mentors-call-off = Zeg af
mentors-call-off-sure = Weet je het zeker? De ander ziet dat deze afspraak niet doorgaat.
mentors-call-off-go = Ja, zeg deze afspraak af
mentors-plan-day = Nieuwe afspraak op
mentors-plan-save = Plan
mentors-guide = Dit helpt nu
mentors-guide-begin = Leer elkaar kennen. Vraag wat de ander leuk vindt en wat niet. Elkaar bereiken doe je via de berichten hier.
mentors-guide-under-way = Kies samen één ding per keer. Eindig met een stap die de ander zelf bedenkt.
mentors-guide-mid-term = Kijk samen terug. Wat gaat goed, wat kan anders? Schrijf het allebei op.
mentors-guide-goodbye = Een goed afscheid telt mee. Zeg op tijd wanneer het stopt. Kijk terug, en kijk wie er daarna helpt.
mentors-phase-perach-begin = Twee keer per week is veel. Kies vaste dagen.
mentors-phase-perach-under-way = Jullie zien elkaar vaak. Doe ook iets leuks samen.
mentors-phase-perach-mid-term = Tel samen je uren en vraag of het ritme past.
mentors-phase-perach-goodbye = Wie vaak kwam, wordt gemist. Bouw rustig af.
mentors-phase-echo-mentor-begin = Kom samen naar de eerste bijeenkomst.
mentors-phase-echo-mentor-under-way = De ander staat vlak voor de eindstreep. Praat over de stap daarna.
mentors-phase-echo-mentor-mid-term = De tweede bijeenkomst is een goed moment om terug te kijken.
mentors-phase-echo-mentor-goodbye = De laatste bijeenkomst is het afscheid. Dan is er het certificaat.
mentors-phase-vu-zuidas-begin = Schrijf allebei op wat je wilt leren.
mentors-phase-vu-zuidas-under-way = Laat je werk zien, en vraag wat de ander ziet.
mentors-phase-vu-zuidas-mid-term = Kijk of jullie leerdoelen nog kloppen.
mentors-phase-vu-zuidas-goodbye = Zeg allebei wat je leerde.
mentors-phase-ucla-cccp-begin = Week 1: laat zien waar alles is, en wie helpt.
mentors-phase-ucla-cccp-under-way = Weken 3 en 6: vraag naar vakken, toetsen en geld.
mentors-phase-ucla-cccp-mid-term = Week 6: kijk of de volgende school al in beeld is.
mentors-phase-ucla-cccp-goodbye = Week 10: draag over aan wie op de nieuwe school helpt.
mentors-phase-mentoren-op-zuid-begin = Eén uur per week: kies een vast uur op school.
mentors-phase-mentoren-op-zuid-under-way = Werk aan een doel dat de leerling zelf koos.
mentors-phase-mentoren-op-zuid-mid-term = Na tien weken: wat lukt al?
mentors-phase-mentoren-op-zuid-goodbye = In week twintig vieren jullie wat er lukte.
mentors-phase-gewoon-begin = Spreek af op een plek waar andere mensen zijn.
mentors-phase-gewoon-under-way = Houd het licht, en kom na wat je zegt.
mentors-phase-gewoon-mid-term = Vraag of het nog past.
mentors-phase-gewoon-goodbye = Kies op tijd een dag om af te ronden.
mentors-filled = Wat we zelf hebben ingevuld
mentors-filled-text = Dit vulden wij zelf in. Controleer het bij je programma.
mentors-field-mentors = wie mentor kan zijn
mentors-field-length = hoe lang het duurt
mentors-field-rhythm = hoe vaak jullie elkaar zien
mentors-field-minutes = hoe lang een afspraak is
mentors-field-plenaries = hoeveel bijeenkomsten er zijn
mentors-field-ledger = waar de uren voor tellen
mentors-field-hours = hoeveel uren er zijn afgesproken
mentors-field-goals = of jullie leerdoelen opschrijven
mentors-field-certificate = voor wie er een certificaat is
mentors-field-earned = wat een certificaat vraagt
mentors-field-group = of een hele klas mentoren krijgt
mentors-field-ages = voor welke leeftijd het is
mentors-field-caseload = hoeveel koppelingen een coördinator heeft
mentors-field-training = welke training erbij hoort
mentors-words = Terugkijken en afscheid
mentors-goodbye-hint = Op zijn laatst op
mentors-goodbye-plan = Plan het afscheid
mentors-end-full = Rond af met het afscheid
mentors-meetings = Gelogd
mentors-meetings-both = De ander leest precies hetzelfde.
mentors-take-back = Neem terug
mentors-worry = Maak je je zorgen?
mentors-worry-text = Meld het. De vertrouwenspersoon leest het. Los het niet alleen op.
mentors-worry-go = Meld een zorg
mentors-worry-title = Meld een zorg
mentors-worry-intro = Goed dat je het zegt. Je hoeft het niet zeker te weten, en je hoeft het niet op te lossen.
mentors-worry-who = De vertrouwenspersoon van school leest dit, binnen twee dagen. De leerling en de coördinator lezen het niet.
mentors-worry-what = De vertrouwenspersoon praat met wie helpen kan, en belt jou als dat nodig is.
mentors-worry-you = Beloof de leerling geen geheim. Zeg dat je hulp vraagt aan iemand van school.
# Bron van de nummers: 112 voor nood; Veilig Thuis 0800-2000, gratis en dag en nacht, zoals bij augeo.nl (meldcode, Veilig Thuis) en veiligthuisgm.nl.
mentors-worry-now = Is er nu gevaar? Bel 112. Wil je direct advies? Bel Veilig Thuis: 0800-2000, gratis, dag en nacht.
mentors-worry-which = Waar maak je je zorgen over?
talks-sort-home = Hoe het thuis is
talks-sort-body = Eet of slaapt niet goed
talks-sort-hurting = Zegt iets over zichzelf of een ander pijn doen
talks-sort-pressure = Iemand anders zet druk
mentors-done-ja = Je zei ja.
mentors-done-nee = Je zei nee. De coördinator zoekt verder.
mentors-done-gestopt = De koppeling is gestopt. Je ziet de gegevens van de ander niet meer.
mentors-done-gestopt-gemeld = Gestopt. De vertrouwenspersoon leest binnen twee dagen dat het niet in orde was. De ander leest dit niet.
mentors-done-gelogd = Gelogd. Dank je.
mentors-done-gepland = Gepland.
mentors-done-terug = Teruggenomen.
mentors-done-afgezegd = Afgezegd. De ander ziet het op de eigen bladzijde.
mentors-done-bewaard = Bewaard.
mentors-done-afscheid = De dag van het afscheid staat.
mentors-done-gemeld = Gemeld. De vertrouwenspersoon leest het.
meetings-wrong-no-day = Kies een dag.
meetings-wrong-before = Die dag ligt vóór de eerste afspraak.
meetings-wrong-late = Dat is langer dan 60 dagen geleden. Vraag het de coördinator.
meetings-wrong-future = Die dag moet nog komen.
meetings-wrong-no-minutes = Vul in hoeveel minuten.
meetings-wrong-minutes = Kies 5 tot 480 minuten.
meetings-wrong-no-about = Kies waar het over ging.
meetings-wrong-long-step = Dat is te lang. Maak het korter.
meetings-wrong-time = Schrijf de tijd als 15:30.
meetings-plan-past = Kies een dag die nog komt.
meetings-place-house = Spreek niet bij iemand thuis af. Kies school, de bibliotheek of een plek waar anderen zijn.
meetings-place-address = Zeg erbij wat daar is, zoals een school of een bibliotheek. Bij iemand thuis kan niet.
meetings-plan-after = Dat is na de laatste dag van jullie koppeling.
