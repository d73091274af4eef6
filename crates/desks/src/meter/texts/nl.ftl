# De toevalsmeter van een groep, en de werklijst erachter.

meter-title = Toevalsmeter
meter-intro = Wie had al wat elke jongere hoort te krijgen? En wie kreeg nog niets aangeboden? De lege vakken zeggen iets over ons, niet over de jongere.
meter-caption = Jongeren en wat zij horen te krijgen
meter-order = De namen staan op alfabet. Wat het eerst af moet zijn, staat vooraan.
meter-nothing-row = Nog niets aangeboden
meter-due-row = Voor de eersten uiterlijk
meter-of = { $count ->
    [one] van één jongere
   *[other] van { $count } jongeren
}
meter-nobody = Er is hier nog niets te zien. Staat er niemand in deze groep, of weten we niet welke opleiding en welk jaar het is? Vraag het de beheerder.
meter-late = de datum is voorbij
meter-not-asked = geldt hier niet
meter-state-nothing = nog niets aangeboden
meter-state-part = { $had } van { $of } gehad, verder nog niets
meter-state-refused = { $had } van { $of } gehad, zei nee of kwam niet
meter-state-silent = { $had } van { $of } gehad, geen antwoord gekregen
meter-state-offered = { $had } van { $of } gehad, aangeboden
meter-state-planned = { $had } van { $of } gehad, gepland
meter-state-had = gehad
meter-legend-nothing = nog niets aangeboden
meter-legend-part = zoveel gehad, verder nog niets
meter-legend-refused = zei nee, of kwam niet
meter-legend-silent = geen antwoord
meter-legend-offered = aangeboden, wacht op antwoord
meter-legend-planned = gepland, of wacht op terugkijken
meter-legend-had = gehad
meter-legend-late = de datum is voorbij
meter-unplaced-title = Van sommigen weten we niet waar ze staan
meter-unplaced = Zonder opleiding en jaar weten we niet wat zij horen te krijgen. De beheerder kan de groep een opleiding geven.
meter-work-title = Werklijst
meter-work-order = De dichtstbijzijnde datum staat bovenaan.
meter-work-none = Niemand heeft hier iets op zich genomen. Kies boven een leeg vak.
meter-work-mine = Jij zorgt hiervoor
meter-work-by = Wordt gedaan door
meter-work-before = uiterlijk
meter-work-passed = de datum is voorbij
meter-work-done = Gedaan
meter-work-dropped = Niet meer nodig
meter-done-aangeboden = Het aanbod staat klaar. De jongere kan antwoorden.
meter-done-taak = Je zorgt hiervoor. Het staat op de werklijst.
meter-done-klaar = Gedaan. Het is van de werklijst af.
meter-done-vervallen = Niet meer nodig. Het is van de werklijst af.
meter-norm-title = Waar komt dit vandaan?
meter-norm = Dit is onze eigen norm, gemaakt naar wat bekend is over goede begeleiding. Het is geen wet. De decaan kan voor deze school iets anders afspreken.
meter-asked = { $count ->
    [one] Eén keer is genoeg.
   *[other] Het gaat om { $count } keer.
}
meter-asked-fields = { $count ->
    [one] In één soort werk.
   *[other] In { $count } verschillende soorten werk.
}
meter-asked-reflection = Het telt als de jongere er zelf op terugkeek.
meter-asked-before = Het hoort klaar te zijn op uiterlijk
meter-own-norm = Dit is onze eigen norm en geen wet.
meter-who = Voor wie?
meter-who-hint = Aangevinkt is wie nog niets kreeg.
meter-see-to = Ik zorg hiervoor
meter-see-to-text = Het komt op de werklijst, met jouw naam en een datum. Zo raakt het niet zoek.
meter-before-day = Uiterlijk op welke dag?
meter-note = Wat ga je doen?
meter-take-on = Zet op de werklijst
meter-offer = Doe een aanbod
meter-offer-text = De jongere ziet het aanbod meteen op de eigen plek, en zegt ja of nee.
meter-kind = Wat is het?
meter-offer-title = Hoe heet het?
meter-offer-place = Waar is het?
meter-offer-day = Welke dag?
meter-offer-answer = Tot welke dag kan de jongere antwoorden?
meter-offer-about = Wat moet de jongere weten?
meter-offer-fields = Welk soort werk?
meter-offer-adult = Ze ontmoeten iemand die dit werk doet.
meter-offer-go = Doe dit aanbod
meter-owner = Wie zorgt ervoor?
meter-owner-me = ik
