# Het programma van een coördinator, en zijn edities.

editions-desk = Programma
editions-intro = Jouw programma: wie wacht, wie er is, en wat vandaag moet.
editions-done-gemaakt = De editie is er. Mensen kunnen zich nu aanmelden.
editions-done-bewaard = Bewaard.
editions-done-weg = De editie is weggehaald.
editions-numbers = In cijfers
editions-waiting = Jongeren die wachten
editions-since = de eerste sinds { $day }
editions-again = { $count } gaan voor, na een koppel dat eerder stopte
editions-asking = Nog zonder toestemming
editions-asking-why = Onder de 16 zegt thuis ja, daarna de jongere zelf. Pas dan telt de wens.
editions-ready = Mentoren die nu kunnen
editions-places = Plekken bij hen
editions-places-enough = Zo veel plekken zijn er bij mentoren die klaar zijn. Of ze passen bij wie wacht, zie je in een ronde.
editions-places-few = Dat is te weinig. Werf, of vraag wie even stilstaat.
editions-preparing = Mentoren die nog iets nodig hebben
editions-paused = Mentoren die even niet kunnen
editions-worklist = Wat moet er gebeuren?
editions-needs = Mentoren die nog iets nodig hebben, op alfabet
editions-worklist-none = Alles is bij. Niemand wacht op je.
editions-title = Edities
editions-order = De nieuwste eerst.
editions-none = Er is nog geen editie. Maak er een, dan kunnen jongeren en mentoren zich melden.
editions-new = Maak een editie
editions-caseload-of = ten hoogste { $count } koppels per coördinator
editions-open = open voor aanmelding
editions-closed = dicht voor aanmelding
editions-round = Volgende ronde
editions-keep-open = Bewaar
editions-open-again = Zet open
editions-close = Sluit voor aanmelding
editions-empty = Andere naam, of weghalen
editions-rename = Bewaar de naam
editions-remove-why = Er is nog niemand in deze editie. Haal je die weg, dan is die voorgoed weg.
editions-remove = Ja, haal deze editie weg
editions-not-empty = In deze editie is al iemand. Daarom blijft die staan. Sluiten kan wel.
editions-sign-up = De pagina voor wie mentor wil worden
editions-new-intro = Een editie is één keer het programma: een periode, een manier van werken en een grens.
editions-name = Hoe heet deze editie?
editions-method = Manier van werken
editions-method-hint = Begin en eind hieronder mag je zelf anders kiezen.
editions-begin = Eerste dag
editions-end = Laatste dag
editions-round-hint = Op deze dag verdeel je de mentoren. Jongeren zien hem.
editions-caseload = Koppels per coördinator
editions-caseload-hint = Ten hoogste { $most }. Niemand draagt alles.
editions-days = Dagen om te antwoorden
editions-days-hint = Van { $few } tot { $many } dagen, voor jongere en mentor.
editions-make = Maak deze editie
editions-unverified = Van elk programma weten we iets uit openbare stukken. Wat wij invulden, is niet nagekeken: controleer het bij het programma.
editions-wrong-name = Geef een naam van ten hoogste 80 tekens.
editions-no-term = Het eind ligt voor het begin.
editions-name-taken = Er is al een editie met deze naam. Kies een andere naam.
editions-beside = Er loopt al een open editie met deze werkwijze. Begin op een dag die nog komt, of sluit eerst de andere.
editions-past = Deze editie begint in het verleden. Vink aan dat je dat bedoelt, of kies een andere dag.
editions-past-title = De eerste dag is al geweest
editions-past-yes = Ja, deze editie is al begonnen
editions-too-long = Een editie duurt ten hoogste achttien maanden, en niet langer dan tot een maand na het volgende schooljaar.
editions-over = Het eind is al geweest.
editions-wrong-round = Kies een dag van vandaag tot het eind.
editions-wrong-caseload = Kies een aantal van 1 tot en met 200.
editions-wrong-days = Kies van 3 tot en met 21 dagen.
editions-no-method = Kies een manier van werken.
editions-no-day = Kies een dag.
editions-asking-long =
    { $count ->
        [one] Van 1 jongere duurt dat al langer dan twee weken. De jongere leest op welke dag nog eens te vragen.
       *[other] Van { $count } jongeren duurt dat al langer dan twee weken. Zij lezen op welke dag nog eens te vragen.
    }
editions-choose-round = Kies een dag voor de volgende ronde
editions-choose-round-why =
    { $count ->
        [one] Er wacht 1 jongere en er staat geen dag.
       *[other] Er wachten { $count } jongeren en er staat geen dag.
    }
