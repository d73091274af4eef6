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
plan-own = Dit vraagt jullie school zelf, naast de norm.
plan-own-badge = Van deze school
plan-own-over = Wordt niet meer gevraagd
plan-own-add = Vraag iets van onze school
plan-own-title = Iets van onze school
plan-own-intro = Wil je school iets dat niet in de norm staat? Dan telt het mee op de toevalsmeter en zien jongeren het op hun tijdlijn.
plan-own-name = Hoe heet het?
plan-own-name-hint = Kort, zoals jongeren het noemen: Havenweek.
plan-own-kinds = Wat telt mee?
plan-own-adult = Alleen als er iemand bij is die dat werk doet
plan-own-reflection = Alleen met een terugblik
plan-own-fields = In hoeveel verschillende soorten werk?
plan-own-fields-hint = Vul 0 in als dat niet uitmaakt.
plan-own-places = In welke leerjaren?
plan-own-no-places = Er zijn nog geen klassen met opleiding en leerjaar.
plan-own-by = Vóór welke dag?
plan-own-by-hint = Elk schooljaar weer: alleen dag en maand tellen.
plan-own-counts = Vanaf wanneer telt het mee?
plan-own-this-year = Alleen wat in dat schooljaar was
plan-own-all-years = Ook wat in eerdere jaren was
