### De woorden in de plaatjes van Verken: de lijnenkaart en de deuren vergeleken.

explore-picture-title = Lijnenkaart: { $place }
explore-picture-here = Je bent hier
explore-picture-place-diploma = { $name }, diploma
explore-picture-place-year = { $name }, leerjaar { $year }
explore-picture-place-group = basisschool, groep { $year }
explore-picture-age = { $age } jaar
explore-picture-axis = leeftijd

## Bij een overstap
explore-picture-verdict-right = Weigeren mag niet
explore-picture-verdict-right-if = Weigeren mag niet, als:
explore-picture-verdict-right-then = Weigeren mag dan niet
explore-picture-verdict-discretion = De school beslist
explore-picture-verdict-late = De datum is voorbij: de school beslist
explore-picture-verdict-selection = Te weinig plaatsen: de school kiest of loot
explore-picture-verdict-closed = Nu nog dicht
explore-picture-deadline = Meld je aan tot en met { $date }.
explore-picture-longer = +{ $years }
explore-picture-longer-range = +{ $low } tot { $years }
explore-picture-shorter = { $years } korter
explore-picture-shorter-most = tot { $years } korter
explore-picture-opens = eerst { $point }
explore-picture-goal = Je doel
explore-picture-when = { $age }, { $year }
explore-picture-closed-doors = Nu nog dicht
explore-picture-beyond = { $count ->
    [one] Nog 1 deur is nu dicht. Die staat bij de deuren.
   *[other] Nog { $count } deuren zijn nu dicht. Die staan bij de deuren.
}

## Uitleg van de lijnen
explore-picture-legend-right = weigeren mag niet
explore-picture-legend-right-if = weigeren mag niet, als iets klopt
explore-picture-legend-discretion = de school beslist
explore-picture-legend-selection = kiezen of loten
explore-picture-legend-closed = nu nog dicht
explore-picture-legend-way = jouw weg
explore-picture-legend-diploma = diploma
explore-picture-legend-longer = +1 jaar: langer dan de kortste weg
explore-picture-see-table = De tabel onder de kaart zegt hetzelfde

## Deuren vergeleken
explore-picture-compared-title = Hoeveel van de { $total } studies open blijven
explore-picture-compared-right = Open. Weigeren mag niet.
explore-picture-compared-right-if = Open, als je de vakken kiest.
explore-picture-compared-discretion = Een school of opleiding beslist.
explore-picture-compared-selection = Te weinig plaatsen: kiezen of loten.
explore-picture-compared-closed = Nu dicht.
explore-picture-compared-reopen = { $count } na { $years } extra
explore-picture-compared-never = { $count } blijven dicht
explore-picture-compared-right-later = { $count } met recht na { $years } extra
explore-picture-compared-right-never = { $count } nooit met recht
explore-picture-compared-dot = Elk teken is een studie.
explore-picture-compared-dots = Elk teken is { $count } studies.
