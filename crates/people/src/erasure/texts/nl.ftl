# Iemand wissen: vragen, een tweede ja, en het doen.

erasure-title = Gegevens wissen
erasure-link = Wis de gegevens van deze persoon
erasure-waiting-title = Verzoeken om te wissen
erasure-what = Daarna is er niets meer te vinden van deze persoon: geen naam, geen account en geen taken. Terughalen kan niet. Alleen een code blijft, zodat de lijst van school deze persoon niet terugzet.
erasure-two = Een tweede persoon van school kijkt mee. Daarna wis jij de gegevens.
erasure-why = Waarom?
erasure-why-hint = De tweede persoon leest dit. Schrijf niets over gezondheid of thuis.
erasure-why-length = Schrijf in 10 tot 500 tekens waarom.
erasure-ask = Vraag om te wissen
erasure-waits = Dit is al gevraagd. Het wacht op een tweede persoon.
erasure-approved = Een tweede persoon zei ja. Wie het vroeg, kan de gegevens nu wissen.
erasure-go = Naar deze persoon
erasure-yes = Ja, het mag
erasure-do = Wis alles nu
erasure-has-task = Deze persoon is beheerder of gaat over privacy. Beëindig eerst die taak.
erasure-done-goedgekeurd = Goedgekeurd. Wie het vroeg, kan nu wissen.
erasure-done-geweigerd = Geweigerd. Er is niets veranderd.
erasure-done-gewist = De gegevens zijn gewist.
erasure-two-short = Wie wordt gewist, en waarom. Daar zijn twee mensen voor nodig.

let-in-title = Iemand weer toelaten
let-in-link = Laat iemand weer toe die gewist is
let-in-what = Wie gewist is, komt met de lijst van school niet vanzelf terug. Hier vraag je dat wel. Wat gewist is, blijft weg: iemand begint opnieuw.
let-in-ask-title = Vraag om iemand toe te laten
let-in-number = Nummer in de lijst van school
let-in-number-hint = Zo noemt het systeem van school deze persoon. Het staat in de lijst die je inlevert (sourcedId of key).
let-in-called = Schrijf het nummer uit de lijst van school.
let-in-nobody = Wie zo heet in de lijst van school, wordt hier niet tegengehouden. Kijk of het nummer klopt.
let-in-waits = Dit is al gevraagd. Het wacht op een tweede persoon.
let-in-ask = Vraag het
let-in-yes = Ja, laat toe
let-in-done-gevraagd = Gevraagd. Een tweede persoon kijkt ernaar.
let-in-done-goedgekeurd = Goedgekeurd. Met de volgende lijst van school komt deze persoon binnen, als iemand nieuw.
let-in-done-geweigerd = Geweigerd. Er is niets veranderd.
