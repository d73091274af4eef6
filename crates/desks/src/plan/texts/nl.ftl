# Het LOB-plan van een school.

plan-title = Ons LOB-plan
plan-short = Wat iedereen op deze school hoort te krijgen.
plan-intro = Dit hoort iedereen te krijgen. Wil je school iets anders? Spreek het hier af, vanaf een dag en met een reden.
plan-order = Op volgorde van de norm: van groep 7 tot de universiteit.
plan-not-here = Wordt hier niet gevraagd.
plan-changed = Anders dan de norm ({ $norm })
plan-done-afgesproken = Afgesproken. Vanaf die dag telt het zo mee.
plan-done-beeindigd = Beëindigd. Vanaf nu geldt wat er verder is afgesproken, of de norm.
plan-set = Wat deze school afsprak
plan-from = vanaf
plan-to = tot en met
plan-end = Beëindig vandaag
plan-new = Spreek iets anders af
plan-new-text = Wat iemand al had, blijft gelden. Wie alles had vóór je meer vroeg, heeft het nog steeds.
plan-count = Hoe vaak?
plan-count-hint = Van 1 tot en met { $most }. Vraagt deze school het niet? Vul dan 0 in.
plan-first = Vanaf welke dag?
plan-last = Tot en met welke dag?
plan-why = Waarom?
plan-keep = Spreek dit af
plan-times = { $count ->
    [one] Eén keer.
   *[other] { $count } keer.
}
plan-norm = { $count ->
    [one] De norm is één keer.
   *[other] De norm is { $count } keer.
}
plan-here = { $count ->
    [one] Hier vraagt de school één keer.
   *[other] Hier vraagt de school { $count } keer.
}
