# Brieven naar huis: de brief zelf, en de pagina's van wie ze stuurt.

letters-dear = Beste ouder of verzorger,
letters-about = Op school komt deze keuze eraan. Hier staat wat u moet weten.
letters-about-child = Voor { $name } komt deze keuze eraan. Hier staat wat u moet weten.
letters-when = Wanneer?
letters-day-of-school = De school kiest de dag. Vraag het de mentor.
letters-days-passed = De dagen van dit schooljaar zijn voorbij. Vraag school wat nu nog kan.
letters-year-child = Deze dagen zijn van schooljaar { $year }. Dan staat { $name } voor deze keuze.
letters-year-any = Deze dagen zijn van schooljaar { $year }, voor wie dit schooljaar kiest. Kiest uw kind later? Dan zijn het andere dagen. Vraag het de mentor.
letters-rest = De rest van deze site is in het Nederlands, Engels, Turks en Arabisch.
letters-rights = De rechten van uw kind, zoals wij ze aan uw kind vertellen
letters-home = Een kwartier thuis
letters-ask = Hebt u een vraag, of wilt u een tolk? Vraag het de mentor. U hoeft het systeem niet te kennen.
letters-page = Deze uitleg in andere talen:
letters-look = De pagina van uw kind. De link werkt één keer, tot en met { $day }. Geef hem niet door:

letters-title = Brieven naar huis
letters-intro = Eén brief over één keuze: wanneer, welke rechten, en iets kleins om thuis te doen. In vijf talen, zodat niemand hoeft te vragen welke taal een gezin spreekt.
letters-none = Er komt dit schooljaar en het volgende geen keuze voor deze groep.
letters-for = { $count ->
    [one] Voor één leerling
   *[other] Voor { $count } leerlingen
 }
letters-no-mail = Vanuit Kansrijk kan deze school nog geen e-mail sturen. Print de brief, of vraag de beheerder.
letters-mail = { $count ->
    [one] Mail één ouder
   *[other] Mail { $count } ouders
 }
letters-mail-none = Alle ouders met een mailadres hebben de brief al, of hij is onderweg.
letters-mail-hold = De mail gaat over tien minuten weg. Tot dan kun je hem terughalen.
letters-take-back = Haal terug wat nog wacht
letters-print = { $count ->
    [one] Print één brief
   *[other] Print { $count } brieven
 }
letters-handed = De brief op papier is meegegeven
letters-not-handed = Toch niet meegegeven
letters-language = Taal van het papier
letters-who = Hoe staat het?
letters-order = Op naam
letters-name = Leerling
letters-by-mail = Mail
letters-on-paper = Papier
letters-state-waiting = wacht, gaat zo weg
letters-state-leaving = onderweg
letters-state-sent = verstuurd
letters-state-failed = niet aangekomen
letters-state-taken-back = teruggehaald
letters-state-dropped = niet meer verstuurd
letters-state-handed = meegegeven
letters-state-none = niet gestuurd
letters-no-address = geen mailadres
letters-nobody-home = school kent geen ouder
letters-done-gestuurd = De brief staat klaar en gaat over tien minuten weg.
letters-done-terug = Teruggehaald. Wat al weg was, blijft weg.
letters-done-mee = Genoteerd: de brief is meegegeven.
letters-done-niet-mee = Genoteerd: de brief is niet meegegeven.
letters-nobody = Er is niemand meer om deze brief aan te sturen.
letters-too-many = Dit worden meer dan 200 brieven op één dag. Dat is veel voor één persoon. Stuur ze morgen, of laat de mentor ze sturen.
letters-all-left = Er wacht niets meer: alles is al weg.
letters-to = Aan de ouders of verzorgers van { $name }

letters-parents-title = Voor ouders: welke keuze komt eraan?
letters-parents-intro = Kies wat er speelt. U leest wanneer het is, welke rechten uw kind heeft, en wat u thuis kunt doen.
letters-parents-languages = Lees dit in
