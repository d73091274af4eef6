# Een editie en de dagen waarop iedereen samenkomt.

days-title = Dagen samen
days-intro = Op deze dagen komen alle jongeren en mentoren van deze editie samen. Zij zien ze bij hun mentor of mentees.
days-planned = Deze manier van werken plant { $planned } dagen. Er staan er { $count }.
days-order = De eerste dag staat boven.
days-none = Er staat nog geen dag.
days-seen =
    { $count ->
        [one] 1 persoon was er
       *[other] { $count } mensen waren er
    }
days-say-seen = Zeg wie er was.
days-add = Een dag erbij
days-add-go = Zet deze dag erbij
days-name = Hoe heet deze dag?
days-name-hint = Bijvoorbeeld: kennismaken, halverwege, afscheid.
days-day = Op welke dag
days-from = Van
days-until = Tot
days-place = Waar
days-done-dag = De dag staat.
days-done-weg = De dag is van de lijst. Wie hem in de agenda zette, ziet dat hij niet doorgaat.
days-done-aanwezig = Bewaard wie er was.
days-who = Wie was er?
days-who-order = Op alfabet.
days-closed =
    { $count ->
        [one] Eén naam zie je niet, want de toestemming ontbreekt.
       *[other] { $count } namen zie je niet, want de toestemming ontbreekt.
    }
days-print = Print de lijst
days-tick = Zet een vinkje bij wie er was. Haal het weg als het niet klopt. Voor een jongere telt deze dag als ervaring.
days-young = Jongeren
days-mentors = Mentoren
days-keep = Bewaar wie er was
days-not-yet = Op de dag zelf kun je hier aanvinken wie er is.
days-nobody = Er is nog geen koppel dat ja zei. Zodra dat er is, staan de namen hier.
days-change = De dag zelf
days-kept = Er was iemand op deze dag. De datum blijft daarom staan.
days-change-go = Bewaar de dag
days-off = Haal deze dag weg
days-sheet = Lijst
days-sheet-name = Naam
days-sheet-sign = Handtekening
days-sheet-seen = was er
days-experience = Samen met iedereen: { $title }
days-wrong-no-day = Kies een dag.
days-wrong-term = Kies een dag tussen de eerste en de laatste dag van deze editie.
days-wrong-twice = Op die datum is er al een dag.
days-wrong-until = Kies een eind dat na het begin komt.
days-wrong-title = Geef een naam van ten hoogste 80 tekens.
days-wrong-place = De plek is te lang. Maak het korter.
days-no-future = Deze dag moet nog komen.
days-no-seen = Er was al iemand op deze dag. Haal eerst de vinkjes weg.
days-no-move = Er was al iemand op deze dag. De datum kan niet meer anders.
