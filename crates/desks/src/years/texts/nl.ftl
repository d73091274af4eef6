# De jaren van een decaan.

years-title = De jaren
years-short = Per jaar: wat komt er, en wie kreeg nog niets.
years-intro = Elk jaar van je school, met de keuze die als eerste komt.
years-order = Op volgorde van opleiding en jaar.
years-soon = binnen zes weken
years-unplaced = Klassen zonder opleiding en leerjaar
years-unplaced-text = De lijst van school zei niet wat voor klassen dit zijn, en de meeste leerlingen erin ook niet. Daardoor staan zij in geen jaar. Vraag de beheerder om het bij elke klas in te vullen. Zitten er leerlingen van meer opleidingen bij elkaar? Dan is het een brugklas.
years-asked = Wat iedereen hoort te krijgen
years-at-risk = binnen zes weken
years-counts = nog niets aangeboden: { $nothing } · alles gehad: { $had } van { $people }
years-classes = De klassen
years-classes-order = Op alfabet.
years-caption = Hoeveel jongeren per klas nog niets kregen aangeboden
years-numbers = Het getal is hoeveel jongeren nog niets kregen aangeboden. Klik op een klas voor de namen.
years-owners = Wie zorgt waarvoor
years-owners-order = Op alfabet.
years-owners-none = In dit jaar heeft nog niemand iets op zich genomen.
years-nearest = de eerste uiterlijk
years-csv = Download de cijfers (CSV)
years-csv-class = Klas
years-csv-what = Wat iedereen hoort te krijgen
years-csv-before = Uiterlijk
years-csv-people = Jongeren
years-csv-had = Alles gehad
years-csv-nothing = Nog niets aangeboden
years-people = { $count ->
    [one] Eén jongere
   *[other] { $count } jongeren
}
years-year-intro = { $count ->
    [one] Eén jongere in dit jaar.
   *[other] { $count } jongeren in dit jaar.
}
years-silent = { $count ->
    [one] bij één kwam geen antwoord
   *[other] bij { $count } kwam geen antwoord
}
years-refused = { $count ->
    [one] één zei nee of kwam niet
   *[other] { $count } zeiden nee of kwamen niet
}
years-people-unplaced = { $count ->
    [one] Van één jongere weten we niet waar die staat.
   *[other] Van { $count } jongeren weten we niet waar zij staan.
}
years-duties = { $count ->
    [one] één taak
   *[other] { $count } taken
}
years-passed = { $count ->
    [one] één te laat
   *[other] { $count } te laat
}
