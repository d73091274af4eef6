# Programma's: maken, stilzetten, afsluiten.

programmes-title = Programma’s
programmes-intro = Een programma helpt jongeren naast de les, zoals mentoren. Jij maakt het. De coördinator regelt de rest.
programmes-order = Op naam. Wat voorbij is, staat onderaan.
programmes-none = Er is nog geen programma. Maak er hieronder een.
programmes-state-runs = loopt
programmes-state-suspended = staat stil
programmes-state-ended = voorbij
programmes-since = sinds
programmes-pairings =
    { $count ->
        [0] geen koppelingen
        [one] één koppeling
       *[other] { $count } koppelingen
    }
programmes-coordinators = Coördinator:
programmes-nobody = Nog niemand coördineert dit programma.
programmes-appoint = Wijs een coördinator aan: kies een medewerker en vraag de taak aan
programmes-stop = Stilzetten of afsluiten
programmes-stop-why = Als een programma stilstaat, kunnen de coördinator en de mentoren meteen niets meer lezen of schrijven. Jongeren houden wat ze hebben. Je kunt het later weer laten lopen.
programmes-reason = Waarom zet je het stil?
programmes-reason-hint = Beheerders lezen dit. Schrijf geen namen van jongeren op.
programmes-suspend = Zet stil
programmes-resume = Laat weer lopen
programmes-end = Sluit af
programmes-end-later = Afsluiten kan als er geen koppelingen meer lopen.
programmes-new = Nieuw programma
programmes-name = Naam
programmes-name-hint = Zo zien jongeren, ouders en mentoren het.
programmes-make = Maak het programma
programmes-name-empty = Schrijf een naam op.
programmes-name-long = Maak de naam korter: hoogstens 80 tekens.
programmes-name-there = Zo heet al een programma.
programmes-why = Schrijf op waarom je het programma stilzet.
programmes-why-long = Maak de reden korter: hoogstens 500 tekens.
programmes-end-pairings =
    { $count ->
        [one] Er loopt nog één koppeling. Die krijgt eerst een afscheid.
       *[other] Er lopen nog { $count } koppelingen. Die krijgen eerst een afscheid.
    }
programmes-not-now = Dat kan nu niet. Kijk hoe het programma er nu voor staat.
programmes-done-gemaakt = Gemaakt. Wijs nu een coördinator aan.
programmes-done-stil = Het programma staat stil. Niemand kan er nu bij.
programmes-done-verder = Het programma loopt weer.
programmes-done-einde = Het programma is afgesloten.
