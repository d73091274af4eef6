# De lijst van school: inleveren, bekijken, toepassen.

rosters-title = De lijst van school
rosters-intro = Lever de lijst in die het systeem van school maakt. Eerst zie je wat er zou veranderen. Pas daarna verandert er iets.
rosters-file = De lijst
rosters-file-hint = Een zip van OneRoster, of een bestand van EDEXML. Hooguit 64 MB.
rosters-look = Laat zien wat er verandert
rosters-not-held = BSN, herkomst, land en foto bewaren wij niet. Staat het in de lijst, dan laten we het weg en zeggen we dat.
rosters-before = Eerder ingeleverd
rosters-order = Het nieuwste staat bovenaan.
rosters-none = Er is nog geen lijst ingeleverd.
rosters-handed-in = ingeleverd door { $who } op { $day }
rosters-state-planned = wacht
rosters-state-applied = Deze lijst is toegepast.
rosters-state-withdrawn = Deze lijst is ingetrokken. Er is niets veranderd.
rosters-done-toegepast = De lijst is toegepast.
rosters-done-ingetrokken = De lijst is ingetrokken. Er is niets veranderd.
rosters-look-title = Wat zou er veranderen?
rosters-stop = Klopt dit wel?
rosters-stop-empty = Er staan geen mensen of scholen in deze lijst.
rosters-stop-other-school = Deze lijst lijkt van een andere school. Geen school en geen groep is hier bekend.
rosters-stop-persons-vanish = { $some } van de { $of } mensen zouden verdwijnen. Dat is meer dan een derde.
rosters-stop-memberships-vanish = Er staan nog { $some } plekken in groepen in de lijst. Eerder waren het er { $of }.
rosters-stop-tasks-vanish = { $some } mensen met een taak hier staan er niet meer in. Geef eerst iemand anders die taak.
rosters-stop-ids-moved = { $some } mensen hebben een ander nummer dan eerst. Zij zouden dubbel komen te staan.
rosters-stopped = Hier klopt iets niet. Vink aan dat je het zeker weet, of trek de lijst in.
rosters-anyway = Ik weet het zeker: pas de lijst toch toe
rosters-nothing = Er verandert niets. Alles staat er al zo.
rosters-changes = Wat er verandert
rosters-what = Wat
rosters-new = nieuw
rosters-changed = anders
rosters-back = weer terug
rosters-gone = weg
rosters-same = gelijk
rosters-sort-schools = Scholen
rosters-sort-persons = Mensen
rosters-sort-groups = Groepen
rosters-among = onder anderen
rosters-problems = { $count ->
    [one] Eén regel is niet te lezen
   *[other] { $count } regels zijn niet te lezen
}
rosters-problems-why = De andere regels worden wel gebruikt.
rosters-dropped = Weggelaten
rosters-dropped-why = Dit bewaren wij niet. Vraag het systeem van school om het niet meer mee te sturen.
rosters-dropped-times = { $count ->
    [one] één keer ingevuld
   *[other] { $count } keer ingevuld
}
rosters-decide = Toepassen of intrekken
rosters-takes-two = Deze lijst raakt { $count } mensen. Bij meer dan 200 kijkt een tweede persoon mee. Die vindt de lijst bij “Wacht op een tweede persoon”.
rosters-apply-once = Alles gaat in één keer: het lukt helemaal, of er verandert niets. Bij een grote school duurt het een minuut.
rosters-apply = Pas toe
rosters-apply-asker = Wie de lijst inleverde, past hem toe.
rosters-withdraw = Trek in
rosters-no-file = Kies eerst een bestand.
rosters-unread = In dit bestand staan geen mensen die wij kunnen lezen. { $why }

rosters-joined = { $count ->
    [one] Eén mens was hier al en staat nu voor het eerst in de lijst, met dezelfde naam en hetzelfde mailadres of dezelfde geboortedag. Dat blijft één persoon.
   *[other] { $count } mensen waren hier al en staan nu voor het eerst in de lijst, met dezelfde naam en hetzelfde mailadres of dezelfde geboortedag. Zij blijven dezelfde persoon.
}
rosters-twins = { $count ->
    [one] Eén mens heeft een mailadres dat al van iemand anders hier is. Die twee blijven apart.
   *[other] { $count } mensen hebben een mailadres dat al van iemand anders hier is. Zij blijven apart.
}
rosters-erased = { $count ->
    [one] Eén mens in de lijst is hier gewist, en blijft eruit. Haal die ook uit het systeem van school.
   *[other] { $count } mensen in de lijst zijn hier gewist, en blijven eruit. Haal hen ook uit het systeem van school.
}
rosters-did = Wat er veranderde
rosters-did-ties = Wie bij wie hoort: { $made } keer begonnen, { $ended } keer geëindigd.
rosters-did-waiting = { $count ->
    [one] Eén jongere heeft geen klas, en staat in de groep Zonder klas.
   *[other] { $count } jongeren hebben geen klas, en staan in de groep Zonder klas.
}
rosters-did-decisions = { $count ->
    [one] Eén leider of beheerder in de lijst kreeg geen rechten. Daarover beslissen mensen.
   *[other] { $count } leiders of beheerders in de lijst kregen geen rechten. Daarover beslissen mensen.
}
rosters-did-revoked = { $count ->
    [one] Eén band was ingetrokken, en blijft ingetrokken.
   *[other] { $count } banden waren ingetrokken, en blijven ingetrokken.
}
rosters-did-broken = { $count ->
    [one] Eén band kon niet: niemand anders kan die goedkeuren.
   *[other] { $count } banden konden niet: niemand anders kan die goedkeuren.
}
