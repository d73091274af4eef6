# Wat mensen over hun werk vertellen.

voices-title = Vertel over je werk
voices-link = Vertel over je werk, voor jongeren die het niet kennen
voices-intro = Jongeren kiezen wat ze hebben gezien. Vertel in drie korte antwoorden hoe je werk echt is. Het komt op de bladzijde van het beroep, waar iedereen het kan lezen.
voices-done-verstuurd = Verstuurd. De coördinator leest het eerst.
voices-done-weg = Weggehaald. Niemand kan het nog lezen.
voices-done-getoond = Het staat nu op de bladzijde van het beroep.
voices-done-terug = Teruggegeven, met de reden erbij.
voices-own = Wat je vertelde
voices-own-order = Wat je het eerst stuurde, staat bovenaan.
voices-state-sent = De coördinator leest dit nog.
voices-state-shown = Iedereen kan dit lezen.
voices-state-returned = Dit kwam terug. Pas het aan en stuur het opnieuw.
voices-reason = Waarom geef je het terug?
voices-reason-others = Het zegt wie iemand anders is.
voices-reason-praise = Het prijst een bedrijf of school, in plaats van over het werk te vertellen.
voices-reason-elsewhere = Het gaat niet over dit beroep.
voices-reason-unclear = Jongeren snappen het zo niet. Schrijf kortere zinnen.
voices-reason-hurts = Het kan mensen kwetsen.
voices-look = Bekijk het daar
voices-again = Pas het aan
voices-take-back = Haal het weg
voices-enough = Je vertelde over { $count } beroepen. Haal er een weg om over een ander te vertellen.
voices-no-minor = Ben je nog leerling? Dan vragen we je dit niet. Wat jij vertelt, hoort jouw mentee van jou.
voices-no-programme = Je doet nu in geen programma mee. Vraag het de coördinator.
voices-no-more = Je vertelde al over genoeg beroepen. Haal er eerst een weg.
voices-tell = Drie antwoorden
voices-tell-why = Schrijf zoals je praat. Ook wat zwaar is helpt: wie het weet, kiest beter. Stuur je opnieuw iets over hetzelfde beroep, dan verdwijnt wat er stond tot de coördinator het nieuwe las.
voices-occupation = Over welk beroep vertel je?
voices-choose = Kies
voices-i = Wat heb je ermee te maken?
voices-side-does = doet dit werk
voices-side-employs = werkgever
voices-side-learns = leert ervoor
voices-ask-nice = Wat is er leuk aan?
voices-ask-nice-hint = Een moment waarop je denkt: daarom doe ik dit.
voices-ask-hard = Wat is er zwaar aan?
voices-ask-hard-hint = Wat had je liever vooraf geweten?
voices-ask-came = Hoe kwam je hier?
voices-ask-came-hint = Welke school, welke omweg, wie hielp je?
voices-called = Hoe mogen we je noemen?
voices-called-hint = Een voornaam is genoeg. Laat het leeg, dan staat er geen naam bij.
voices-agree = Met versturen zeg je ja: iedereen mag dit lezen, ook zonder account. Je haalt het weg wanneer je wilt, en na twee jaar verdwijnt het vanzelf. Stop je in het programma, dan is het meteen weg.
voices-send = Verstuur
voices-nice = Wat er leuk aan is
voices-hard = Wat er zwaar aan is
voices-came = Hoe ik hier kwam
voices-nobody = Liever zonder naam
voices-wrong-occupation = Kies het beroep waarover je vertelt.
voices-wrong-side = Kies wat je ermee te maken hebt.
voices-wrong-name = Hooguit twee woorden en dertig letters. Geen achternaam of adres.
voices-empty = Schrijf een paar woorden.
voices-long = Maak het korter: hooguit vierhonderd tekens.
voices-contact = Laat telefoonnummers, adressen en accounts weg. Jongeren bereiken je via het programma.
voices-desk-title = Wat mentoren over hun werk vertellen
voices-desk-link =
    { $count ->
        [0] Wat mentoren over hun werk vertellen
        [one] Wat mentoren over hun werk vertellen (1 wacht)
       *[other] Wat mentoren over hun werk vertellen ({ $count } wachten)
    }
voices-desk-intro = Mentoren vertellen hoe hun werk is. Jij leest het eerst. Daarna staat het op de bladzijde van het beroep, voor iedereen.
voices-waiting = Wacht op jou
voices-waiting-how = Let op vier dingen: staat er iemand anders in, is het reclame, gaat het over dit beroep, snapt een jongere van twaalf het? Dat iemand het werk zwaar vindt, is geen reden om het terug te geven.
voices-waiting-order = Wie het langst wacht, staat bovenaan.
voices-waiting-none = Er wacht niets.
voices-since = Verstuurd op
voices-show = Laat het zien
voices-give-back = Geef het terug
voices-take-off = Haal het van de website
voices-no-reason = Kies waarom je het teruggeeft. Wie het schreef, leest dat.
voices-no-own = Dit schreef je zelf. Vraag een andere coördinator om het te lezen.
voices-shown = Staat op de website
voices-shown-none = Er staat nog niets.
