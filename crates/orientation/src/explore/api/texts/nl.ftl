### Wat een programma te horen krijgt dat iets verkeerd vraagt.

explore-api-title = Deze vraag klopt niet
explore-api-contradiction = Deze antwoorden passen niet bij elkaar
explore-api-unreadable = Dit adres is geen tekst. Schrijf het in UTF-8.
explore-api-unknown = { $name } is hier geen vraag. Kijk in openapi.json welke er zijn.
explore-api-missing = { $name } ontbreekt.
explore-api-often = { $name } staat te vaak in het adres. Het mag { $most } keer.
explore-api-value = { $written } kan niet bij { $name }. Kijk in openapi.json wat wel kan.
