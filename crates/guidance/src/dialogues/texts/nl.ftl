# Gesprekken over later: wat een jongere leest, en wie begeleidt.

## Eigen plek

dialogues-own-title = Gesprekken over later
dialogues-own-intro = Hier bereid je een gesprek voor. En hier staat wat je daarna ging doen.
dialogues-own-steps = Wat je ging doen
dialogues-own-open = Gesprekken die nog komen
dialogues-own-begin = Begin een gesprek
dialogues-own-begin-why = Wil je praten over later? Jij mag beginnen. Schrijf op wat je wilt bespreken. Je mentor ziet het dan staan.
dialogues-own-with = Met wie?
dialogues-own-tutor = Mijn mentor
dialogues-own-begin-go = Begin met schrijven
dialogues-own-no-tutor = Er is nu geen mentor bij jouw klas bekend. Vraag je decaan om een gesprek. Dan staat het hier.
dialogues-own-earlier = Gesprekken van eerder
dialogues-own-over = Wat je eerder afsprak
dialogues-with-missing = Kies met wie je wilt praten.

## Voorbereiden

dialogues-prepare-title = Bereid je gesprek voor
dialogues-last-time = Eerst: de vorige keer
dialogues-last-time-why = Dit sprak je toen af. Hoe ging het? Elk antwoord is goed.
dialogues-last-time-adult = Begin het gesprek hiermee. Gedaan, op een andere dag, of niet meer nodig? Elk antwoord is goed.
dialogues-think = Denk hier vast over na
dialogues-think-why = Je hoeft niet alles te beantwoorden. Kies wat bij je past.
dialogues-part-experience = Iets wat je deed.
dialogues-part-retell = Wat deed je precies?
dialogues-part-meaning = Wat zegt dat over jou?
dialogues-part-widen = Waar kan dat nog meer?
dialogues-part-step = Wat ga je doen?
dialogues-ask-experience = Welke dag, les, klus of plek wil je vertellen? Het moet echt gebeurd zijn.
dialogues-ask-retell = Wat deed jij, en met wie?
dialogues-ask-meaning = Wat vond je er fijn aan? Wat kun je goed? Wat zou iemand anders daarvan zeggen?
dialogues-ask-widen = Waar hebben ze dit ook nodig? Ken je iemand die zulk werk doet?
dialogues-ask-step = Welke kleine stap kun je zetten? Op welke dag, en wie helpt je?
dialogues-write = Jouw woorden
dialogues-write-label = Schrijf wat je wilt vertellen
dialogues-write-hint = Een paar zinnen is genoeg. Je mentor en je decaan lezen dit ook.
dialogues-write-save = Bewaar wat ik schreef
dialogues-together-go = We doen het samen in het gesprek
dialogues-crossed = Er is net iets veranderd in dit gesprek. Lees het eerst, en bewaar dan nog een keer.
dialogues-crossed-what = Terwijl jij schreef, schreef iemand anders. Er is niets weg: jouw woorden staan hieronder. Wat de ander schreef, staat hierboven.
dialogues-text-empty = Schrijf eerst een zin.
dialogues-text-long = Dit is te lang. Maak het korter.

## Een gesprek

dialogues-talk-title = Gesprek over later
dialogues-talk-on = Op { $day }
dialogues-talk-no-day = Nog geen dag
dialogues-talk-with = met
dialogues-talk-holder = voert het gesprek:
dialogues-state-prepared = Staat klaar. Er is nog niets geschreven.
dialogues-state-written = Begonnen. Nu kan de begeleider erbij schrijven.
dialogues-state-added = Allebei geschreven
dialogues-state-held = Gehouden. De stap moet nog komen.
dialogues-state-closed = Klaar, met een stap
dialogues-state-taken-back = Gaat niet door, of was een vergissing
dialogues-state-withdrawn = Losgelaten. Alleen jij ziet dit nog.
dialogues-wishes = Wil met je praten
dialogues-wishes-order = Wie het langst wacht, staat bovenaan.
dialogues-wishes-since = vraagt erom sinds
dialogues-wishes-how = Open het gesprek en kies een dag. Of noteer het, als jullie al praatten. Dan staat het hier niet meer.
dialogues-asked-title = Je vroeg om dit gesprek
dialogues-asked-seen = Wie je vroeg, ziet dat jij wilt praten, en sinds wanneer. Samen kiezen jullie een dag.
dialogues-asked-unseen = Wie je vroeg, begeleidt je nu niet meer en ziet dit niet. Laat dit los, en vraag het je mentor van nu.
dialogues-asked-since = Gevraagd op
dialogues-asked-you = Deze leerling wil met je praten
dialogues-asked-other = Deze leerling vroeg om dit gesprek
dialogues-asked-day-why = Kies een dag. De leerling ziet die meteen. Daarna staat dit gesprek niet meer bij wie op je wacht.
dialogues-asked-day = Zet de dag vast
dialogues-asked-plan = Plan je nu een gesprek, of noteer je er een? Dan is dat dit gesprek.
dialogues-withdraw = Ik wil dit gesprek toch niet
dialogues-withdraw-why = Schreef je begeleider nog niets? Dan ziet niemand meer wat jij schreef. Je kunt het later toch nog vragen.
dialogues-withdrawn-title = Je liet dit gesprek los
dialogues-withdrawn-text = Niemand ziet het meer, ook niet wat je schreef. Wil je toch praten? Dan staat het er zo weer.
dialogues-ask-again = Vraag het toch
dialogues-no-not-asked = Dit gesprek heeft al een dag, of iemand anders vroeg erom. Overleg met je begeleider.
dialogues-no-withdrawn = Dit gesprek is losgelaten. Vraag het eerst opnieuw.
dialogues-done-losgelaten = Goed. Het gesprek hoeft niet.
dialogues-done-gevraagd = Gevraagd. Het staat er weer.
dialogues-words-young = Wat de leerling schreef
dialogues-words-own = Wat jij schreef
dialogues-words-young-none = Nog niets.
dialogues-words-together = Jullie doen het samen, in het gesprek.
dialogues-words-adult = Wat de begeleider schreef
dialogues-words-adult-none = Nog niets.
dialogues-words-on = geschreven op { $day }
dialogues-about = Waar gaat het over?
dialogues-agreed = Afgesproken
dialogues-agreed-none = Nog niets.
dialogues-order-talks = De nieuwste staat bovenaan.
dialogues-order-steps = Wat het eerst komt, staat bovenaan.
dialogues-order-names = Op naam.

## Stappen

dialogues-step = De stap
dialogues-step-hint = Iets kleins, met een dag. Is er nog geen stap? Laat dit dan leeg. Het gesprek wacht dan op de stap.
dialogues-step-what-label = Wat gaat de leerling doen?
dialogues-step-day-label = Uiterlijk op welke dag?
dialogues-step-helper-label = Wie helpt?
dialogues-step-by = uiterlijk { $day }
dialogues-step-helper = hulp: { $who }
dialogues-step-passed = Die dag is voorbij. Zeg hoe het ging.
dialogues-step-other-day = Of kies een andere dag
dialogues-step-do-done = Gedaan
dialogues-step-do-dropped = Hoeft niet meer
dialogues-step-do-later = Verzet naar die dag
dialogues-step-do-again = Toch nog doen
dialogues-step-state-open = moet nog
dialogues-step-state-done = gedaan
dialogues-step-state-dropped = hoeft niet meer
dialogues-step-state-taken-back = hoort bij een gesprek dat niet doorging
dialogues-step-empty = Schrijf wat de stap is.
dialogues-step-long = De stap is te lang. Maak hem korter.
dialogues-step-no-day = Kies een dag.
dialogues-step-past = Kies een dag die nog komt.
dialogues-step-far = Kies een dag binnen twee jaar.
dialogues-step-taken-back = Deze stap hoort bij een gesprek dat niet doorging.
dialogues-step-what = Kies wat er met de stap is.
dialogues-helper-long = Dit is te lang. Maak het korter.

## Wie begeleidt

dialogues-person-title = Gesprekken en stappen
dialogues-person-both = De leerling leest hier hetzelfde als jij.
dialogues-person-steps = Wat de leerling ging doen
dialogues-person-open = Gesprekken die nog komen
dialogues-person-none = Er was hier nog geen gesprek over later. Plan er een, of noteer er een.
dialogues-person-earlier = Gesprekken van eerder
dialogues-person-over = Wat eerder is afgesproken
dialogues-log = Noteer een gesprek
dialogues-log-why = Praatten jullie al? Noteer het in een minuut.
dialogues-log-day = De dag van het gesprek
dialogues-log-said = Wat jullie bespraken
dialogues-log-said-hint = Schrijf het samen, of zo dat de leerling het herkent. De leerling leest dit en schrijft erbij.
dialogues-log-save = Noteer het gesprek
dialogues-plan = Plan een gesprek
dialogues-plan-why = De leerling ziet het staan, met vragen om over na te denken. De leerling schrijft eerst.
dialogues-plan-day = De dag
dialogues-plan-save = Nodig de leerling uit
dialogues-plan-past = Kies vandaag of een dag die nog komt.
dialogues-wait = De leerling schrijft eerst. Of jullie doen het samen, in het gesprek zelf. Daarna schrijf jij.
dialogues-add = Schrijf erbij
dialogues-add-label = Wat jij erbij schrijft
dialogues-add-hint = Schrijf wat je hoorde en zag. De leerling leest dit ook.
dialogues-add-save = Bewaar wat ik schreef
dialogues-guide = Leidraad voor het gesprek
dialogues-end = Na het gesprek
dialogues-end-why = Zeg wanneer het gesprek was en welke stap jullie afspraken. Met een stap telt het gesprek mee.
dialogues-end-save = Bewaar de afspraak
dialogues-take-back-why = Ging het niet door, of was het een vergissing? Dan telt het niet meer mee. Je kunt het terugzetten.
dialogues-take-back = Trek dit gesprek in
dialogues-put-back-why = Ging het toch door? Zet het terug met alles wat erbij stond.
dialogues-put-back = Zet dit gesprek terug
dialogues-experience = Gesprek over later
dialogues-topic-unknown = Dit onderwerp kennen we niet.
dialogues-day-missing = Kies de dag van het gesprek.
dialogues-day-unreadable = Deze dag kunnen we niet lezen. Schrijf bijvoorbeeld 2027-03-31.
dialogues-day-future = Deze dag moet nog komen. Plan het gesprek dan.
dialogues-no-young-first = De leerling schrijft eerst, of zegt dat jullie het samen doen.
dialogues-no-closed = Dit gesprek is klaar. Wat is afgesproken, blijft staan.
dialogues-no-taken-back = Dit gesprek is ingetrokken.
dialogues-no-not-taken-back = Dit gesprek staat er al.
dialogues-no-nothing-written = Schrijf in één zin wat jullie bespraken. Zonder woorden is er niets om op terug te komen.
dialogues-done-stap = Bewaard. Goed dat je het zei.
dialogues-done-bewaard = Bewaard. De ander kan het nu lezen.
dialogues-done-samen = Goed. Jullie doen het samen, in het gesprek.
dialogues-done-gepland = Het gesprek staat klaar. De leerling ziet het.
dialogues-done-genoteerd = Het gesprek is genoteerd. De leerling kan het lezen.
dialogues-done-gehouden = Genoteerd. De stap moet nog komen.
dialogues-done-afgesproken = De stap is afgesproken. De leerling ziet hem ook.
dialogues-done-ingetrokken = Het gesprek is ingetrokken.
dialogues-done-terug = Het gesprek staat er weer.

## Blad, agenda, klas

dialogues-sheet-title = Verslag van een gesprek over later
dialogues-sheet-go = Laat zien als blad om te printen
dialogues-agenda-take = Zet in mijn agenda
dialogues-agenda-name = Gesprekken en stappen
dialogues-agenda-talk = Gesprek over later
dialogues-agenda-prepare = Kijk in Kansrijk om het voor te bereiden.
dialogues-agenda-helper = Hulp: { $who }
dialogues-group-title = Stappen in deze klas
dialogues-group-passed = die dag is voorbij; vraag hoe het ging
dialogues-group-none = In deze klas staat nu geen stap open. Een gesprek over later eindigt met een stap.

## Hoeveel over later

dialogues-tenths = Hoeveel van het gesprek ging over later?
dialogues-tenths-hint = De rest ging over cijfers en hoe het op school gaat. Alleen jij ziet dit.
dialogues-tenths-of = { $count ->
    [one] 1 van de 10 delen
   *[other] { $count } van de 10 delen
}
dialogues-tenths-wrong = Kies een getal van 0 tot en met 10.
dialogues-future-title = Over later of over cijfers
dialogues-future-intro = Gesprekken gaan vaak over cijfers. Hier zie je hoe dat bij jou is.
dialogues-future-alone = Alleen jij ziet deze pagina. Er staan geen namen van leerlingen op.
dialogues-future-share = { $talks ->
    [one] In het ene gesprek dat je invulde, ging { $share } over later.
   *[other] In de { $talks } gesprekken die je invulde, ging { $share } over later.
}
dialogues-future-months = Per maand, de nieuwste eerst
dialogues-future-month = Maand
dialogues-future-talks = Gesprekken
dialogues-future-later = Over later
dialogues-future-school = Over cijfers en school
dialogues-future-bar = Balk
dialogues-future-note = Elk gesprek telt even zwaar. De balk laat hetzelfde zien als de getallen.
dialogues-future-none = Je vulde dit nog bij geen gesprek in. Doe het als je een gesprek noteert.
