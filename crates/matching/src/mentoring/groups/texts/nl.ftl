# Een klas die samen mentoren krijgt.

groups-title = Hele klas
groups-intro = Geef een klas samen mentoren. Iedere jongere zegt zelf ja of nee.
groups-not-meant = Deze manier van werken is niet voor hele klassen bedoeld. Het kan wel.
groups-asked = Gevraagde klassen
groups-order = Op naam van de klas.
groups-answer-by = Antwoord vóór of op
groups-ask = Vraag een klas
groups-ask-why = Iedereen in de klas ziet de vraag bij Mijn mentor en heeft { $days } dagen. Wie al een mentor vroeg, houdt die plek.
groups-class = Welke klas?
groups-class-hint = Per school op naam. Je ziet hoeveel er in de klas zitten, geen namen.
groups-choose = Kies een klas
groups-ask-look = Bekijk wat er dan gebeurt
groups-sure = Vraag je { $name }?
groups-sure-who = Je vraagt { $count } jongeren. Ze antwoorden vóór of op { $day }.
groups-sure-read = Dit lezen ze bij Mijn mentor:
groups-sure-go = Ja, vraag deze klas
groups-sure-back = Toch niet
groups-withdraw = Trek de vraag in
groups-withdraw-why = Nog niemand antwoordde. Daarom kun je de vraag nog intrekken. Niemand ziet die dan nog.
groups-withdraw-late = Er is al geantwoord. De vraag blijft staan tot de laatste dag.
groups-all-asked = Elke klas is gevraagd.
groups-no-class = Kies een klas.
groups-edition-over = Deze editie is voorbij. Vraag de klas in een editie die nog loopt.
groups-over = De klas kan niet meer antwoorden.
groups-done-gevraagd = De klas is gevraagd.
groups-done-ingetrokken = De vraag is ingetrokken. Niemand ziet die nog.
groups-done-verdeeld = Voorgesteld. Jongere en mentor zeggen allebei nog ja.
groups-done-bewaard = Je antwoord staat.
groups-done-gepland = Gepland, voor de hele groep.
groups-done-gelogd = Gelogd, voor de hele groep. Het telt één keer voor je uren.
groups-numbers = In cijfers
groups-numbers-why = Namen zie je pas als er toestemming is en je mentoren verdeelt.
groups-count-members = In de klas
groups-count-silent = Zei nog niets
groups-count-no = Wil nu geen mentor
groups-count-home = Wil een mentor, wacht op toestemming
groups-count-waiting = Wacht op een mentor
groups-count-paired = Heeft een mentor of een voorstel
groups-divide = Verdeel mentoren
groups-nobody-waits = Er wacht nu niemand uit deze klas op een mentor.
groups-no-mentors = Er is nu geen mentor met een plek. Kijk bij de mentoren wat zij nog nodig hebben.
groups-divide-why = Uit deze klas wachten er { $count } op een mentor. Elke mentor krijgt er ongeveer evenveel, het lot beslist wie. Wie eerder een mentor verloor, gaat voor.
groups-mentors = Welke mentoren?
groups-mentors-order = Op alfabet. Alleen wie nu kan.
groups-places =
    { $count ->
        [one] 1 plek
       *[other] { $count } plekken
    }
groups-divide-go = Verdeel en stel voor
groups-no-mentor = Kies ten minste één mentor.
groups-nobody = Er is nu niemand te verdelen. Kijk wie er wacht en wie een plek heeft.
groups-pairs = Koppelingen van deze klas
groups-pairs-order = Op mentor, dan op jongere.
groups-offer-about = Iemand die een tijd met jou en je klas meedenkt.
groups-late = De laatste dag om te antwoorden is voorbij. Vraag zelf een mentor.
groups-other-wish = Je vroeg al een mentor in een ander programma. Neem die vraag eerst terug.
groups-invite = Mentoren voor { $name }
groups-invite-why = Jouw klas kan mentoren krijgen. Een mentor denkt een tijd met je mee, met een paar klasgenoten erbij.
groups-invite-thread = De groep heeft ook berichten. Die lees jij, en je klasgenoten en mentoren in de groep.
groups-invite-consent = Ben je 16 of ouder? Met ja vind je het goed dat het programma je gegevens voor mentoring gebruikt. Ben je jonger, dan vragen we het ook thuis.
groups-invite-free = Nee zeggen mag. Het verandert niets op school.
groups-invite-yes = Ja, ik wil een mentor
groups-invite-no = Nee, liever niet
groups-invite-said-yes = Jij zei ja.
groups-invite-said-no = Jij zei nee.
groups-group-of = Groep: { $name }
groups-proposed = Voorgesteld aan jou
groups-proposed-why =
    { $count ->
        [one] Eén leerling wacht op jouw antwoord.
       *[other] { $count } leerlingen wachten op jouw antwoord.
    }
groups-yes-all = Ja, ik doe deze groep
groups-wait-young =
    { $count ->
        [one] We wachten nog op één leerling.
       *[other] We wachten nog op { $count } leerlingen.
    }
groups-begin = Begin met de groep
groups-begin-why =
    { $count ->
        [one] Eén leerling en jij zeiden allebei ja. Kies de eerste dag.
       *[other] { $count } leerlingen en jij zeiden ja. Kies de eerste dag, voor iedereen dezelfde.
    }
groups-nobody-agreed = Er is nog niemand die ook ja zei.
groups-log = Log een afspraak van de groep
groups-log-once = De afspraak telt één keer voor je uren.
groups-who = Wie was er?
groups-step-hint = Voor iedereen dezelfde. Bijvoorbeeld: allemaal één vraag bedenken.
groups-nobody-there = Vink aan wie er was, of kies afgezegd.
groups-people = In deze groep
