# Wat er tussen mensen geldt: taken, ouders, en wie daarover beslist.

relations-order = Het nieuwste staat bovenaan.
relations-none = Hier staat nog niets.
relations-term = { $from } tot en met { $to }
relations-until = tot en met { $day }
relations-approved-by = goedgekeurd door { $who }
relations-standing-revoked = ingetrokken
relations-standing-ended = voorbij
relations-standing-future = begint nog
relations-standing-current = geldt nu
relations-basis-roster = uit de lijst van school
relations-basis-authority = ouderlijk gezag
relations-basis-court = besluit van de rechter
relations-basis-grant = toegelaten door de leerling
relations-basis-appointment = taak van school
relations-basis-allocation = gekoppeld
relations-basis-agreement = afspraak of overeenkomst
relations-end = Beëindig dit
relations-end-sure = Het stopt meteen. Terugdraaien kan niet: daarvoor vraag je een nieuwe taak aan.
relations-end-now = Ja, beëindig nu

## Wat iemand heeft, en wie iemand voor een ander is
relations-has-guardian-with-authority = Ouder of voogd van
relations-has-guardian-informed = Ouder van
relations-has-guardian-by-grant = Mag meekijken bij
relations-has-tutor-of = Mentor van
relations-has-counsellor-of = Decaan van
relations-has-placement-officer-of = Stagebegeleider van
relations-has-mentor-of = Mentor in een koppel
relations-has-coordinator-of = Coördinator van
relations-has-employer-contact-of = Contactpersoon voor
relations-has-school-leader-of = Schoolleider van
relations-has-safeguarding-officer-of = Gaat over veiligheid bij
relations-has-privacy-officer-of = Gaat over privacy bij
relations-has-administrator-of = Beheerder van
relations-has-observer-of = Ziet aantallen van
relations-has-member-of = Zit in
relations-has-mentee-of = Heeft een mentor
relations-has-participant-of = Doet mee met
relations-has-on-seat = Plek:
relations-for-guardian-with-authority = Ouder of voogd:
relations-for-guardian-informed = Ouder die geïnformeerd wordt:
relations-for-guardian-by-grant = Mag meekijken:

## De taken, met wat ze openen
relations-kind-guardian-with-authority = Ouder of voogd met gezag
relations-kind-guardian-with-authority-opens = Ziet in het kort waar de leerling staat, en geeft toestemming tot de leerling 16 is.
relations-kind-guardian-informed = Ouder zonder gezag
relations-kind-guardian-informed-opens = Ziet in het kort waar de leerling staat. Geeft geen toestemming.
relations-kind-tutor-of = Mentor van een klas
relations-kind-tutor-of-opens = Ziet de leerlingen van de klas en hun begeleiding.
relations-kind-counsellor-of = Decaan
relations-kind-counsellor-of-opens = Ziet alle leerlingen van de school en hun begeleiding.
relations-kind-placement-officer-of = Stagebegeleider
relations-kind-placement-officer-of-opens = Ziet namen, stages en plekken.
relations-kind-school-leader-of = Schoolleider
relations-kind-school-leader-of-opens = Ziet aantallen, geen leerlingen. Keurt verzoeken goed.
relations-kind-safeguarding-officer-of = Verantwoordelijk voor veiligheid
relations-kind-safeguarding-officer-of-opens = Leest zorgen. Ziet één leerling in nood, samen met een tweede persoon.
relations-kind-privacy-officer-of = Privacyfunctionaris
relations-kind-privacy-officer-of-opens = Ziet wie wat bekeek. Keurt verzoeken goed.
relations-kind-coordinator-of = Coördinator van een programma
relations-kind-coordinator-of-opens = Regelt een programma, zoals mentoren. Ziet wie meedoet en hoe de koppelingen gaan.
relations-kind-administrator-of = Beheerder
relations-kind-administrator-of-opens = Houdt namen en taken bij. Ziet geen begeleiding.

## Een taak aanvragen
relations-new-title = Vraag een taak aan
relations-new-for = Voor
relations-new-two = Een tweede persoon van school kijkt mee. Daarna laat jij de taak beginnen.
relations-new-kind = Welke taak?
relations-new-programme = Welk programma?
relations-new-programme-hint = Alleen voor een coördinator.
relations-new-group = Welke klas?
relations-new-group-hint = Alleen voor een mentor.
relations-new-young = Van welke leerling?
relations-new-young-hint = Plak hier het adres van de pagina van de leerling.
relations-new-until = Tot en met welke dag?
relations-new-until-hint = Vul je niets in, dan stopt het een maand na dit schooljaar. Uiterlijk { $latest }.
relations-new-why = Waarom?
relations-new-why-hint = De tweede persoon leest dit. Schrijf niets over gezondheid of thuis.
relations-new-send = Vraag aan
relations-new-nothing = Voor deze persoon kun je hier niets aanvragen. Een leerling krijgt een klas uit de lijst van school. Iemand van buiten krijgt een taak via een programma.

## Wat wacht
relations-waiting-title = Wacht op een tweede persoon
relations-waiting-intro = Nieuwe rechten gaan pas in als twee mensen ernaar keken. Niemand keurt iets voor zichzelf goed.
relations-waiting-order = Wie het langst wacht, staat bovenaan.
relations-waiting-none = Er wacht niets.
relations-tasks = Taken
relations-recoveries = Weer kunnen inloggen
relations-recovery-hand = Maak de link
relations-recovery-asker = Wie het vroeg, maakt nu de link.
relations-rosters = Lijsten van school
relations-roster-touches = Deze lijst raakt { $count } mensen.
relations-roster-go = Pas de lijst toe
relations-many = Veel mensen tegelijk
relations-many-why = Niemand ziet alleen meer dan 200 mensen. Met jouw ja mag wie dit vroeg een week met deze mensen werken, en met niemand die er later bij komt. Jij ziet geen namen.
relations-many-round = Mentoren verdelen: { $count } jongeren en { $beside } mentoren.
relations-many-until = Antwoord vóór { $day }
relations-asked = Gevraagd door { $who } op { $day }
relations-approve = Keur goed
relations-refuse = Weiger
relations-begin = Laat beginnen
relations-begin-asker = Wie het vroeg, laat het nu beginnen.
relations-own = Jij vroeg dit, of het is voor jou. Iemand anders kijkt ernaar.
relations-done-goedgekeurd = Goedgekeurd. Wie het vroeg, kan het nu laten beginnen.
relations-done-geweigerd = Geweigerd. Er is niets veranderd.
relations-done-begonnen = De taak is begonnen.
relations-done-beeindigd = De taak is beëindigd.

## Wat er niet kan
relations-unknown-party = Die persoon of klas is hier niet bekend.
relations-wrong-ends = Deze taak past niet bij deze persoon of klas.
relations-to-oneself = Niemand krijgt een taak over zichzelf.
relations-no-term = De laatste dag ligt voor vandaag. Kies een latere dag.
relations-too-long = Een taak duurt hooguit tot een maand na het volgende schooljaar. Kies een eerdere dag.
relations-not-approved = Een tweede persoon moet dit goedkeuren.
relations-why = Schrijf in het kort waarom, in hooguit 500 tekens.
relations-kind-missing = Kies een taak.
relations-programme-missing = Kies een programma.
relations-group-missing = Kies een klas.
relations-young-missing = Plak het adres van de pagina van de leerling.
relations-day = Schrijf een dag zo: 2027-07-31.
