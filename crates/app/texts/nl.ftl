### complete
### De woorden van de opdrachtregel: koppen van tabellen, en wat kort moet zijn om in een tabel te passen.

## Tabellen
cli-kind = weigeren?
cli-kind-right = mag niet
cli-kind-right-if = mag niet, als
cli-kind-discretion = school beslist
cli-kind-selection = weinig plaats
cli-kind-closed = nu dicht
cli-to = naar
cli-deadline = uiterlijk
cli-passed = voorbij
cli-conditions = wat er nog nodig is
cli-nothing-more = niets meer
cli-source = bron
cli-check-with = vraag het na bij
cli-start = begin
cli-step = stap
cli-option = keuze
cli-course = opleiding
cli-later = { $years } jaar later
cli-right-later = school beslist; met recht { $years } jaar later
cli-date = datum
cli-what = wat
cli-sure = zeker?
cli-sure-published = bekend
cli-sure-rule = elk jaar zo
cli-sure-check = vraag het na

## Zinnen
cli-pathways-to = { $count ->
    [0] Naar { $name } vond ik geen weg.
    [one] Naar { $name } is er één weg.
   *[other] Naar { $name } vond ik { $count } wegen. Elke weg is ergens beter in. Dit zijn de meest verschillende.
}
cli-at-least = of meer
cli-why-not = Waarom niet anders?
cli-courses-differ = { $differ } van { $count } opleidingen zijn niet bij elke keuze even open.
cli-goal-several = { $written } kan meer dan één ding zijn. Kies er een:
cli-goal-more = En nog { $count }. Typ een langer woord om die te vinden.
cli-goal-empty = Zeg met --to wat je wilt worden of leren, bijvoorbeeld: --to kapper.
cli-state-past = geweest
cli-state-now = nu
cli-state-coming = komt nog

## De demo
demo-title = Wie wil je zijn?
demo-intro = Dit is de proefversie van { $school }. Klik op iemand, dan ben je die persoon. Je mag alles proberen: als je stopt, is alles weg.
demo-made-up = Iedereen hier is bedacht. Gebruik geen namen van mensen die bestaan.
demo-untied = Deze persoon kan nu niet inloggen: er is vandaag niets wat hem of haar met een leerling of met de school verbindt. Kies iemand anders, of een andere dag.

## Where something stands in a file
cli-at-line = {""}, regel { $line }
cli-at-column = {""}, kolom '{ $column }'
