# Je eigen plek na het inloggen.

own-title = Mijn plek
own-hello = Dag
own-second-title = Nog één stap
own-second = Wie op school werkt, logt in met twee sleutels. Tot je die hebt, zie je niets van leerlingen.
own-second-go = Regel je tweede sleutel
own-stand = Waar je staat
own-stand-doors = Bekijk vanaf hier welke deuren open zijn, en welke je later nog kunt kiezen.
own-stand-ask = Wij weten nog niet precies waar je staat. Zeg het zelf, dan zie je je deuren.
own-doors = Bekijk je deuren
own-work = Bekijk werk, met de weg erheen
own-begin = Zeg waar je staat
own-mine = Voor wie je er bent
own-mine-home = Voor wie u er bent
own-apart = Hier kunt u nu niet bij. Klopt dat niet, of wilt u weten waarom? Vraag het de school.
own-nameless = zonder naam
own-classes = De klassen
own-classes-order = Op volgorde van de naam van de klas.
own-keep = Bijhouden
own-keep-people = Zoek iemand op, geef een taak of help met inloggen.
own-keep-roster = Lever de lijst in, en zie eerst wat er zou veranderen.
own-keep-programmes = Maak een programma en wijs een coördinator aan.
own-find-people = Zoek een leerling op naam.
own-keep-waiting = { $count ->
    [0] Er wacht niets op jou.
    [one] Eén verzoek wacht op een tweede persoon.
   *[other] { $count } verzoeken wachten op een tweede persoon.
}
own-who = Wie je hier bent
own-who-nothing = Er staat nog geen taak bij jouw naam. Klopt dat niet? Vraag het aan de school.
own-looks-all = Alles bekijken
own-in = Inloggen
own-in-where = Waar je bent ingelogd, je wachtwoord en je sleutels
own-out = Log uit
own-duties = { $count ->
    [one] Je zorgt voor één ding op een werklijst.
   *[other] Je zorgt voor { $count } dingen op een werklijst.
 }
own-duties-nearest = Het eerste moet uiterlijk { $day } klaar zijn.
own-keep-glass = { $count ->
    [0] Er wacht niets.
    [one] Er wacht één.
   *[other] Er wachten er { $count }.
}
own-offers = Dit wacht op je antwoord
own-offers-go = Bekijk en antwoord
own-asked = Je vroeg om een gesprek
own-asked-seen = Je mentor ziet dit, en kiest met jou een dag.
own-duties-title = Waar jij voor zorgt
own-duties-no-class = Leerlingen zonder klas
own-unplaced = { $count ->
    [one] Eén klas zonder opleiding en leerjaar
   *[other] { $count } klassen zonder opleiding en leerjaar
}
own-unplaced-text = Leerlingen in zo’n klas tellen in geen leerjaar mee. Kies een klas en vul het in.

own-outside-mentor-of = Je bent mentor van een leerling van deze school
own-outside-coordinator-of = Je coördineert een programma met leerlingen van deze school
own-outside-employer-contact-of = Je bent contactpersoon van een stageplek
own-outside-now-title = Wat wordt er nu van je gevraagd?
own-outside-now-mentor-of = Beantwoord het voorstel dat je kreeg, noteer je ontmoetingen en houd je eigen gegevens bij.
own-outside-now-coordinator-of = Kijk wie er wacht, wie er mentor wil worden en wat er vandaag moet.
own-outside-stopped = Dit staat nu stil of is voorbij. Vraag de beheerder van de school.
own-outside-now-employer-contact-of = Hier nu niets. Voor de plek bel of mail je met het stagebureau van de school.
own-outside-later-title = Wat kan hier nog niet?
own-outside-later-employer-contact-of = Een plek aanbieden, een sollicitatie lezen of een overeenkomst tekenen. Je ziet straks alleen wat een leerling jou zelf stuurt.
own-volunteer = Zeg wanneer je kunt en voor hoeveel jongeren. Doe de training.
own-volunteer-go = Ga naar je gegevens
own-mentor-go = Vraag een mentor, of kijk waar je staat
own-for-oneself = Alleen voor jou
own-dreams = Je dromenlijst
own-dreams-short = Bewaar werk en opleidingen waar je van droomt. Niemand anders ziet dit.
own-interests = Wat vind je leuk om te doen?
own-interests-short = Beantwoord vragen en zie werk om over te praten. Niemand anders ziet dit.
own-assignments = Opdrachten van je klas
own-assignments-until = Tot en met
own-assignments-late = De dag is voorbij. Inleveren kan nog.
own-assignments-go = Naar je opdrachten
own-teach = Opdrachten over werk en opleidingen
own-teach-short = Laat je klas iets uitzoeken met de atlas.
own-reading = Cijfers over werk lezen
own-reading-short = Wat een cijfer zegt, en wat niet. Met vijf oefeningen.
own-mentor-class = Je klas { $name } kan mentoren krijgen. Zeg vóór of op { $day } of jij er een wilt.
own-mentor-class-go = Zeg ja of nee
own-reports =
    { $count ->
        [one] 1 melding wacht. Lees die vóór of op { $day }.
       *[other] { $count } meldingen wachten. Lees de eerste vóór of op { $day }.
    }
own-unread =
    { $count ->
        [one] Je hebt 1 nieuw bericht
       *[other] Je hebt { $count } nieuwe berichten
    }
