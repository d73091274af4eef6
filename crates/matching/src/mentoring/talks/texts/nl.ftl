# Woorden van berichten.

talks-title = Berichten
talks-back = Mentor
talks-other = de ander
talks-intro = Hier schrijven jullie elkaar. Niets verdwijnt, en niemand anders leest mee. Meld je iets, dan leest de vertrouwenspersoon het.
talks-order = Het laatste bericht staat onderaan.
talks-none = Er zijn nog geen berichten.
talks-group-title = Berichten van de groep
talks-group-intro = Hier schrijft de hele groep. Wie mee doet, leest alles mee. De coördinator leest niet mee. Meld je iets, dan leest de vertrouwenspersoon het.
talks-group-who = Wie lezen mee? ({ $count })
talks-group-order = Eerst mentoren, dan jongeren, op voornaam.
talks-group-mentor = mentor
talks-group-since = Jij leest wat er staat sinds { $day }. Toen kwam jij erbij.
talks-group-none = Er staat nog niets sinds jij erbij kwam. Schrijf het eerste bericht.
talks-group-gone = iemand die niet meer in de groep zit
talks-group-open =
    { $count ->
        [0] Berichten van de groep
        [one] Berichten van de groep (1 nieuw)
       *[other] Berichten van de groep ({ $count } nieuw)
    }
talks-take-back = Neem terug
talks-taken = Dit bericht is teruggenomen.
talks-taken-own = Dit nam je terug. De groep leest het niet meer.
talks-taken-why = Wat jij schreef, kun je terugnemen. Alleen na een melding leest de vertrouwenspersoon het dan nog.
talks-earlier = Eerdere berichten
talks-latest = Naar de laatste berichten
talks-waits = Komt om 7 uur in de ochtend aan.
talks-night = Het is laat. Wat je nu schrijft, komt om 7 uur in de ochtend aan.
talks-write = Je bericht
talks-write-hint = Blijf hier: geen telefoonnummers, mailadressen, links of andere apps.
talks-send = Verstuur
talks-report = Meld dit bericht
talks-report-any = Er klopt iets niet
talks-danger = Is er nu gevaar? Bel 112. Praten kan altijd met de Kindertelefoon: 0800-0432.
talks-done-verstuurd = Je bericht is verstuurd.
talks-done-morgen = Je bericht is bewaard. Het komt om 7 uur aan.
talks-done-terug = Teruggenomen. De groep leest het niet meer.
talks-done-gemeld = Dank je. De vertrouwenspersoon leest het binnen twee dagen. De ander hoort dit niet.
talks-done-afgehandeld = Opgeschreven wat je deed.
talks-done-bewaard = Bewaard. De melding blijft open.
talks-own = Wat jij meldde
talks-own-order = Alleen jij en de vertrouwenspersoon lezen dit. Het nieuwste staat boven.
talks-own-sent = verstuurd
talks-own-read = gelezen
talks-own-working = er wordt aan gewerkt
talks-own-closed = gesloten op
talks-wrong-empty = Schrijf eerst iets.
talks-wrong-long = Je bericht is te lang. Maak er twee van.
talks-wrong-phone = Hier staat iets als een telefoonnummer. Dat sturen we niet door. Zo kan er altijd iemand helpen.
talks-wrong-mail = Hier staat iets als een mailadres. Dat sturen we niet door. Schrijf elkaar hier.
talks-wrong-link = Hier staat een link. Die sturen we niet door. Zeg in woorden wat je bedoelt.
talks-wrong-elsewhere = Dit gaat over verder praten in een andere app. Doe dat niet. Praat hier of op school.
talks-wrong-house = Dit gaat over afspreken bij iemand thuis. Dat doen we niet. Kies school, de bibliotheek of een plek met anderen.
talks-wrong-over = Deze koppeling loopt niet. Je kunt hier lezen, niet schrijven.
talks-wrong-alone = Er is nu geen mentor in de groep, of niemand anders. Je kunt hier lezen, niet schrijven.
talks-wrong-many = Je stuurde vandaag al veel. Morgen kan het weer.
talks-reporting = Er klopt iets niet
talks-reporting-intro = Goed dat je het zegt. De vertrouwenspersoon van school leest dit. Je mentor ziet het niet.
talks-reporting-intro-group = Goed dat je het zegt. De vertrouwenspersoon van school leest dit. De groep ziet het niet.
talks-reporting-around = De berichten hieromheen gaan mee, zodat het te volgen is.
talks-reporting-which = Wat is er?
talks-reporting-said = Vertel het in je eigen woorden
talks-reporting-go = Meld het
talks-sort-feeling = Het voelt niet goed
talks-sort-elsewhere = Wil mijn nummer, een foto of een andere app
talks-sort-secret = Wil afspreken zonder dat iemand het weet
talks-sort-words = Nare woorden
talks-sort-happened = Er is iets gebeurd
talks-sort-stopped = Stopte omdat het niet in orde was
talks-sort-other = Iets anders
talks-report-which = Kies wat er is. Weet je het niet, kies dan "Iets anders".
talks-report-long = Dat is te lang. Maak het korter.
