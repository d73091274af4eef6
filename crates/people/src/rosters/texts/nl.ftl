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
