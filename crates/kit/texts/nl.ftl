# De teksten van het huis zelf: wat om elke pagina heen staat, fouten, datums en onderdelen.

## Om de pagina heen
kit-skip = Ga naar de inhoud
kit-home = naar de eerste pagina
kit-tagline = Jouw weg in het onderwijs
kit-menu = Menu
kit-language = Taal
kit-read-aloud = Lees voor
kit-read-stop = Stop met voorlezen
kit-print = Print deze pagina
kit-copy-link = Kopieer de link
kit-left = Nog { $count } tekens over
kit-over = { $count } tekens te veel. Maak het korter, dan gaat er niets verloren.
kit-copied = De link is gekopieerd
kit-printed-on = Geprint op { $date }
kit-footer = Over Kansrijk
kit-no-account = Je hebt geen account nodig. Wij bewaren niets over jou.
kit-sign-in = Inloggen
kit-kept-by = Je bent ingelogd. { $organisation } bewaart wat hier over jou staat.
kit-sources = Alle regels komen uit wet en openbare bronnen. Kijk altijd ook bij de bron.
kit-licence = Kansrijk is open. Iedereen mag het gebruiken en verbeteren. Licentie: EUPL-1.2.
kit-accessibility = Toegankelijkheid
kit-privacy = Privacy
kit-back = Terug
kit-next = Volgende
kit-skip-question = Sla deze vraag over
kit-change = Verander
kit-optional = hoeft niet
kit-more = Lees meer
kit-why = Waarom?
kit-gallery = Onderdelen
kit-breadcrumb = Waar je bent
kit-source = Bron

## Datums, getallen en geld
kit-date = { $day } { $month } { $year }
kit-eur = €{"\u00A0"}{ $amount }
kit-school-year = schooljaar { $years }
kit-range = { $from }–{ $to }
kit-month-1 = januari
kit-month-2 = februari
kit-month-3 = maart
kit-month-4 = april
kit-month-5 = mei
kit-month-6 = juni
kit-month-7 = juli
kit-month-8 = augustus
kit-month-9 = september
kit-month-10 = oktober
kit-month-11 = november
kit-month-12 = december

## Wat er met een deur kan zijn
kit-verdict-right = De school mag je niet weigeren
kit-verdict-right-if = Alleen als …
kit-verdict-discretion = De school beslist
kit-verdict-selection = Beperkt aantal plaatsen
kit-verdict-closed = Nu nog dicht
kit-condition-met = Dit klopt al
kit-condition-todo = Nog te doen
kit-condition-missing = Nog nodig
kit-condition-depends = Het hangt hiervan af
kit-condition-unknown = Dit weet jij zelf
kit-condition-impossible = Dit gaat niet meer
kit-condition-opens = Dit opent de deur
kit-conditions = Wat telt
kit-deadline = Uiterlijk { $date }
kit-deadline-passed = Dit kon tot { $date }
kit-check-at = Controleer dit bij { $name }

## Vragen en formulieren
kit-question-of = Vraag { $number } van { $total }
kit-step-done = klaar
kit-step-skipped = overgeslagen
kit-step-now = nu
kit-step-later = later
kit-errors-title = Er klopt iets niet
kit-error-prefix = Fout:

## Tijdlijn en tabel
kit-time-past = geweest
kit-time-now = nu
kit-time-coming = komt nog

## Fouten
kit-not-found-title = Deze pagina is er niet
kit-not-found = Misschien is het adres veranderd, of zit er een typfout in. Begin opnieuw bij de eerste pagina.
kit-bad-request-title = Dit adres klopt niet
kit-bad-request = Er staat iets in het adres of het formulier dat wij niet begrijpen. Ga terug en probeer het opnieuw.
kit-method-title = Dat kan hier niet
kit-method = Deze pagina kun je alleen bekijken. Ga terug en probeer het opnieuw.
kit-too-long-title = Dit adres is te lang
kit-too-long = Het adres van de pagina is langer dan wij aannemen. Begin opnieuw bij de eerste pagina.
kit-too-large-title = Dit is te veel in één keer
kit-too-large = Je stuurt meer dan wij in één keer aannemen. Maak het korter en probeer het opnieuw.
kit-forbidden-title = Dat kan zo niet
kit-forbidden = Dit formulier kwam niet van een pagina van Kansrijk. Er is niets veranderd. Ga terug en probeer het opnieuw.
kit-too-often-title = Dat was vaak achter elkaar
kit-too-often = Je hebt dit te vaak geprobeerd. Wacht een kwartier en probeer het opnieuw.
kit-unknown-field = Er zit iets in dit formulier dat er niet in hoort. Er is niets veranderd.
kit-already = Dat stond al zo. Er is niets veranderd.
kit-conflict-title = Iemand was je voor
kit-conflict = Dit is net door iemand anders veranderd. Laad de pagina opnieuw en kijk wat er nu staat.
kit-unavailable-title = Het lukt nu even niet
kit-unavailable = Het is te druk, of er wordt aan gewerkt. Vulde je iets in? Ga ervan uit dat het niet is bewaard. Wacht een minuut en probeer het opnieuw.
kit-internal-title = Er ging bij ons iets mis
kit-internal = Dit ligt niet aan jou. Probeer het over een paar minuten opnieuw.
kit-request-id = Nummer van deze fout: { $id }
kit-to-start = Naar de eerste pagina
