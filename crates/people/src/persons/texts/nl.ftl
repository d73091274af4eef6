# Mensen: klassen, één persoon, en de lijst voor wie hem bijhoudt.

people-slug = Gebruik 2 tot 40 kleine letters, cijfers en streepjes, zoals het-kompas.
people-slug-taken = Dit woord heeft een andere school al. Kies een ander.

persons-desk = Mijn plek
persons-save = Bewaar
persons-saved = Bewaard.
persons-unknown = niet bekend
persons-seen-as = Je ziet dit als
persons-seen-kept = Dat je keek, wordt opgeschreven.
persons-order = { $count ->
    [one] Eén leerling, op volgorde van het alfabet.
   *[other] { $count } leerlingen, op volgorde van het alfabet.
}
persons-group-empty = In deze groep zit nu niemand.
persons-waiting = Wacht op een klas
persons-year = leerjaar { $year }
persons-year-label = Leerjaar of groep
persons-track = Onderwijs
persons-track-title = Wat voor klas is dit?
persons-track-why = Dan ziet elke leerling in deze klas meteen de goede deuren. Wat een leerling zelf zei, blijft staan.
persons-track-none = weet ik niet
persons-track-unknown = Dit onderwijs of leerjaar kennen wij niet.
persons-track-po = basisschool
persons-track-so-sbo = speciaal basisonderwijs
persons-track-isk = internationale schakelklas
persons-track-vso-arb = vso arbeid
persons-track-vso-dag = vso dagbesteding
persons-track-vso-ver = vso vervolgonderwijs
persons-track-vo-brug = brugklas
persons-track-pro = praktijkonderwijs
persons-track-vmbo-bb = vmbo basis
persons-track-vmbo-kb = vmbo kader
persons-track-vmbo-gl = vmbo gemengd
persons-track-vmbo-tl = vmbo theoretisch (mavo)
persons-track-havo = havo
persons-track-vwo = vwo

persons-part-young = Leerling
persons-part-staff = Werkt hier
persons-part-home = Ouder, voogd of verzorger
persons-part-outside = Van buiten school
persons-parts-young = Leerlingen
persons-parts-staff = Wie hier werkt
persons-parts-home = Thuis
persons-parts-outside = Van buiten

persons-stand = Waar deze leerling staat
persons-stand-unknown = Wij weten niet in welk onderwijs en leerjaar dit is. De leerling kan het zelf zeggen.
persons-stand-ask = Beantwoord de vragen samen
persons-extra-yes = met een extra vak
persons-extra-no = zonder extra vak
persons-said-roster = Dit staat in de lijst van school.
persons-said-school = Dit zei de school.
persons-said-self = Dit zei de leerling zelf.
persons-doors = Bekijk de deuren vanaf hier

persons-kept = Gegevens
persons-email = E-mail
persons-born = Geboren op
persons-presence = Is hier
persons-presence-here = ja
persons-presence-left = niet meer
persons-presence-erased = gewist
persons-account = Account, uitnodiging en hulp bij inloggen
persons-vetting = Verklaringen omtrent het gedrag
persons-relations = Taken en wie erbij hoort
persons-ask-relation = Vraag een taak aan
persons-done-bewaard = Bewaard.
persons-done-gevraagd = Gevraagd. Een tweede persoon kijkt er nu naar.
persons-done-beeindigd = De taak is beëindigd.

persons-list-title = Mensen
persons-list-who = Wie zoek je?
persons-list-name = Naam of e-mail
persons-list-find = Zoek
persons-list-order = Op volgorde van de achternaam. Hooguit 50 op een bladzijde.
persons-list-back = Vorige bladzijde
persons-list-on = Volgende bladzijde
persons-list-nobody = Niemand gevonden. Kijk of de naam goed is, of zoek met een deel ervan.
