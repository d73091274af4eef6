# Inloggen, je account, en links die je krijgt.

## Inloggen
accounts-sign-in-title = Inloggen
accounts-sign-in-at = Je logt in bij { $organisation }.
accounts-sign-in-other = Kies een andere school
accounts-sign-in-which = Bij welke school hoor je?
accounts-sign-in-none = Hier is nog geen school. Wie deze website beheert, kan er een maken.
accounts-sign-in-do = Log in
accounts-sign-in-refused = Je naam en je wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.
accounts-order-name = Op volgorde van naam.
accounts-school = Je school
accounts-school-missing = Kies je school.
accounts-login = Naam om in te loggen
accounts-login-hint = Je e-mailadres, of de naam die je zelf koos.
accounts-password = Wachtwoord
accounts-help-title = Lukt het niet?
accounts-help-code = Ik heb een brief met een code
accounts-help-forgotten = Wachtwoord vergeten? Vraag de beheerder van je school. Die helpt je samen met een collega weer binnen.
accounts-help-without = Zonder account kun je ook veel zien.
accounts-help-begin = Bekijk je deuren

## Een code
accounts-code-title = Typ je code
accounts-code-intro = Open de app met codes op je telefoon. Typ de zes cijfers die je nu ziet.
accounts-code = Code
accounts-code-hint = Of typ een reservecode van papier.
accounts-code-do = Ga verder
accounts-code-wrong = Deze code klopt niet. Elke code werkt één keer. Wacht op de volgende en typ die.
accounts-code-lost-title = Telefoon kwijt?
accounts-code-lost = Gebruik een reservecode van papier. Heb je die ook niet? Vraag de beheerder van je school.

## Codes instellen
accounts-set-up-title = Stel codes in
accounts-set-up-must = Jij ziet gegevens van anderen. Daarom log je in met een wachtwoord én een code. Dit doe je één keer.
accounts-set-up-may = Met een code erbij kan niemand anders in je account. Ook niet met je wachtwoord.
accounts-set-up-app = Zet een app voor codes op je telefoon. Bijvoorbeeld Aegis, 2FAS, Google Authenticator of Microsoft Authenticator.
accounts-set-up-scan = Scan dit plaatje met die app.
accounts-set-up-same-device = Zit je nu op je telefoon?
accounts-set-up-open = Open de app
accounts-set-up-type = Of typ dit over in de app:
accounts-set-up-first = Typ hieronder de zes cijfers die de app laat zien.
accounts-set-up-code-hint = Zes cijfers.
accounts-set-up-do = Klaar
accounts-spare-title = Reservecodes
accounts-spare-once = Je ziet deze codes maar één keer. Print ze, of schrijf ze op.
accounts-spare-what = Telefoon kwijt? Dan log je in met je wachtwoord en een van deze codes. Elke code werkt één keer. Streep hem daarna door.
accounts-spare-keep = Bewaar dit papier thuis, op een plek die alleen jij kent. Niet bij je telefoon.
accounts-spare-print = Print de codes
accounts-spare-onward = Ik heb ze. Ga verder

## Een wachtwoord kiezen
accounts-choose-confirm = Maak je account
accounts-choose-confirm-intro = Dag { $name }. { $organisation } heeft een account voor je gemaakt. Kies hoe je inlogt.
accounts-choose-confirm-do = Maak mijn account
accounts-choose-recover = Kies een nieuw wachtwoord
accounts-choose-recover-intro = Dag { $name }. Je oude wachtwoord, je codes en alle plekken waar je bent ingelogd stoppen nu.
accounts-choose-recover-do = Gebruik dit wachtwoord
accounts-choose-change = Verander je wachtwoord
accounts-choose-change-intro = Daarna ben je op alle andere apparaten uitgelogd.
accounts-choose-change-do = Verander mijn wachtwoord
accounts-choose-login-hint = Je e-mailadres, of een naam die je onthoudt. Zonder spaties.
accounts-choose-elsewhere = Denk je dat iemand je wachtwoord kent? Verander het ook op andere plekken waar je het gebruikt.
accounts-password-old = Je wachtwoord van nu
accounts-password-new = Nieuw wachtwoord
accounts-password-hint = Minstens { $shortest } tekens. Kies een paar woorden die niets met elkaar te maken hebben. Spaties mogen.
accounts-password-short = Dit wachtwoord is te kort. Zet er een woord bij.
accounts-password-long = Dit wachtwoord is te lang. Hou het korter dan 129 tekens.
accounts-password-common = Dit wachtwoord gebruiken veel mensen. Kies een paar woorden die niets met elkaar te maken hebben.
accounts-password-leaked = Dit wachtwoord staat op een lijst met gelekte wachtwoorden. Kies een ander.
accounts-password-guessed = Dit wachtwoord is snel te raden. Zet er twee woorden bij die er niets mee te maken hebben.
accounts-password-own = In dit wachtwoord staat bijna alleen je naam of je school. Kies iets wat niemand van je weet.
accounts-password-same = Dit is je oude wachtwoord. Kies een ander.
accounts-password-wrong = Dit is niet je wachtwoord. Typ het opnieuw.
accounts-login-length = Kies een naam van 3 tot 254 tekens.
accounts-login-signs = Gebruik alleen letters, cijfers, punten, streepjes en een apenstaartje.
accounts-login-taken = Deze naam is al van iemand anders. Kies een andere.

## Een link
accounts-link-title = Je hebt een link gekregen
accounts-link-intro = Druk op de knop om verder te gaan.
accounts-link-do = Ga verder
accounts-link-yours = Deze link is alleen voor jou. Stuur hem niet door.
accounts-link-dead = Deze link werkt niet
accounts-link-dead-why = Een link werkt één keer, en een paar dagen. Misschien is hij al gebruikt.
accounts-link-dead-help = Vraag een nieuwe bij wie je hem gaf.
accounts-link-code-title = Typ de code van je brief
accounts-link-code-intro = Op je brief van school staat een code met twaalf tekens.
accounts-link-code = De code
accounts-link-code-hint = Hoofdletters en streepjes maken niet uit.
accounts-link-code-do = Ga verder
accounts-link-code-wrong = Deze code werkt niet. Kijk of je hem goed hebt overgetypt. Is je brief oud? Vraag dan een nieuwe.

## Een account dat dicht is
accounts-closed-suspended = Je account staat stil
accounts-closed-suspended-why = { $organisation } heeft je account stilgezet. Wat er van je is, blijft bewaard.
accounts-closed-unconfirmed = Je account is nog niet klaar
accounts-closed-unconfirmed-why = Open eerst de uitnodiging die je van { $organisation } kreeg.
accounts-closed-ended = Je account is gestopt
accounts-closed-ended-why = Je hebt geen account meer bij { $organisation }.
accounts-closed-help = Wil je weten waarom? Vraag het aan de beheerder van { $organisation }.
accounts-sign-out = Log uit

## Waar je bent ingelogd
accounts-mine-title = Inloggen en veiligheid
accounts-away = Snel weg
accounts-away-what = Kijkt er iemand mee? Met ‘Snel weg’ ga je meteen naar het weer. Je bent dan hier uitgelogd.
accounts-places-title = Hier ben je ingelogd
accounts-places-order = Het laatst gebruikt staat bovenaan.
accounts-places-end = Log overal anders uit
accounts-places-strange = Ken je een apparaat niet? Log het uit en verander je wachtwoord.
accounts-place-here = nu hier
accounts-place-since = Sinds { $date }, { $time } uur.
accounts-place-seen = Laatst gezien op { $date }, { $time } uur.
accounts-place-end = Log hier uit
accounts-device-unknown = Onbekend apparaat
accounts-way-passkey = Met een sleutel op het apparaat.
accounts-way-password = Met je wachtwoord.
accounts-way-vouched = Via een andere website.
accounts-way-link = Met een link.
accounts-way-demo = In de demo.
accounts-mine-link = Je kwam met een link. Je hebt hier geen wachtwoord.
accounts-password-since = Je hebt dit wachtwoord sinds { $date }.
accounts-codes-title = Codes
accounts-codes-on = Je logt in met een wachtwoord en een code.
accounts-codes-off = Je logt in met alleen een wachtwoord. Met een code erbij is je account veel veiliger.
accounts-codes-must = Jij ziet gegevens van anderen. Daarom kunnen codes niet uit.
accounts-codes-other = Stel een andere telefoon in
accounts-spare-left =
    { $left ->
        [0] Je hebt geen reservecodes meer.
        [one] Je hebt nog één reservecode.
       *[other] Je hebt nog { $left } reservecodes.
    }
accounts-spare-few = Maak op tijd nieuwe reservecodes.
accounts-spare-new = Maak nieuwe reservecodes
accounts-done-wachtwoord = Je wachtwoord is veranderd. Op andere apparaten ben je uitgelogd.
accounts-done-codes-weg = Je logt nu in zonder code.
accounts-done-sessie = Dat apparaat is uitgelogd.
accounts-done-sessies = Op alle andere apparaten ben je uitgelogd.

## Eerst je wachtwoord
accounts-prove-why = Zo weten we dat jij het bent.
accounts-prove-begin = Stel codes in
accounts-prove-begin-what = Daarna log je in met je wachtwoord en een code van je telefoon.
accounts-prove-begin-do = Ga verder
accounts-prove-end = Stop met codes
accounts-prove-end-what = Daarna log je in met alleen je wachtwoord. Je reservecodes werken dan niet meer.
accounts-prove-end-do = Stop met codes
accounts-prove-spare = Maak nieuwe reservecodes
accounts-prove-spare-what = Je oude reservecodes werken daarna niet meer.
accounts-prove-spare-do = Maak nieuwe codes

## Het account van iemand, voor de beheerder
accounts-account-title = Het account van { $name }
accounts-account-own = Dit is je eigen account.
accounts-account-seen = { $name } kan zien dat je hier keek en wat je deed.
accounts-state-none = { $name } heeft nog geen account.
accounts-state-unconfirmed = { $name } is uitgenodigd en heeft het account nog niet gemaakt.
accounts-state-active = { $name } heeft een account.
accounts-state-suspended = Het account van { $name } staat stil.
accounts-state-ended = Het account van { $name } is gestopt.
accounts-invite-title = Uitnodigen
accounts-invite-what = Je krijgt een brief met een link. Die print je, of je kopieert de link. Kansrijk stuurt zelf niets. De link werkt veertien dagen.
accounts-invite-do = Maak een uitnodiging
accounts-invite-again = Maak een nieuwe uitnodiging
accounts-look-title = Kijken zonder account
accounts-look-what = Met deze link kan iemand één keer twee uur kijken. De link werkt zeven dagen.
accounts-look-do = Maak een kijklink
accounts-recover-title = { $name } komt er niet meer in
accounts-recover-what = Je vraagt een collega om mee te kijken. Zegt die ja, dan krijg je een link voor deze persoon.
accounts-recover-waits = Je vraag staat klaar. Een tweede persoon moet ja zeggen.
accounts-recover-approved = Een tweede persoon zei ja. Geef de link alleen aan { $name } zelf. Vraag een jongere om naar je toe te komen.
accounts-recover-why = Wat is er aan de hand?
accounts-recover-why-hint = Schrijf ook hoe je weet dat het deze persoon is. Je collega leest dit.
accounts-recover-ask = Vraag een tweede persoon
accounts-recover-hand = Maak de link
accounts-why-length = Schrijf in 10 tot 500 tekens wat er aan de hand is.
accounts-suspend-title = Account stilzetten
accounts-suspend-what = De persoon is meteen overal uitgelogd en kan niet meer inloggen. Er gaat niets verloren.
accounts-suspend-do = Zet stil
accounts-resume-title = Account weer openen
accounts-resume-what = De persoon kan daarna weer inloggen.
accounts-resume-do = Open weer
accounts-done-stand = Het is veranderd.
accounts-done-gevraagd = Je vraag staat klaar. Een tweede persoon moet ja zeggen.
accounts-refused-left = Deze persoon is hier niet meer.
accounts-refused-has-account = Deze persoon heeft al een account. Komt die er niet in? Laat dan opnieuw binnen.
accounts-refused-look = Een kijklink is voor mensen thuis of van buiten zonder account, die hier nu bij iemand horen.
accounts-refused-nobody = Deze persoon hoort hier nu bij niemand. Leg eerst vast bij wie.
accounts-refused-quota = Je maakte vandaag al veel links. Meer dan { $most } op een dag gaat niet. Ga morgen verder.
accounts-refused-state = Dit kan nu niet met dit account. Kijk hoe het er nu voor staat.
accounts-refused-staff-codes = Jij ziet gegevens van anderen. Daarom kunnen codes niet uit.
accounts-refused-no-codes = Stel eerst codes in. Daarna krijg je reservecodes.
accounts-refused-session = Dit apparaat ken ik niet. Laad de pagina opnieuw.

## De link op papier
accounts-handed-invitation = De uitnodiging voor { $name }
accounts-handed-recovery = De link voor { $name }, om weer binnen te komen
accounts-handed-look = De kijklink voor { $name }
accounts-handed-once = Je ziet deze link nog een uur, en alleen jij. Print hem nu, of kopieer hem.
accounts-handed-copy = De link
accounts-handed-copy-hint = Stuur hem alleen naar de persoon zelf.
accounts-letter-title-invitation = Je account bij Kansrijk
accounts-letter-title-recovery = Weer inloggen bij Kansrijk
accounts-letter-title-look = Kijken bij Kansrijk
accounts-letter-invitation = Met Kansrijk zie je welke deuren voor je open zijn, en wanneer je kiest. Je school heeft een account voor je klaargezet.
accounts-letter-recovery = Scan de code en kies een nieuw wachtwoord. Je oude wachtwoord en codes werken dan niet meer.
accounts-letter-look = Scan de code en kijk wat er voor u klaarstaat. U heeft geen account nodig. De link werkt één keer.
accounts-letter-scan = Scan deze code met je telefoon.
accounts-letter-type = Geen camera? Ga naar dit adres en typ de code:
accounts-letter-until = Dit werkt tot { $date }, { $time } uur.
accounts-letter-yours = Deze brief is alleen voor jou. Laat hem aan niemand zien en gooi hem weg als je klaar bent.
accounts-letter-print = Print de brief
accounts-letters-print = Print alle brieven
accounts-letters-once = Je ziet deze brieven nog een uur, en alleen jij. Print ze nu: één blad per leerling.
accounts-class-title = Brieven voor { $class }
accounts-class-what =
    { $count ->
        [one] Eén leerling heeft nog geen account en krijgt een brief.
       *[other] { $count } leerlingen hebben nog geen account en krijgen een brief.
    }
accounts-class-before = Maakte je al eerder brieven? Dan werken die daarna niet meer.
accounts-class-short = Uitnodigingen
accounts-desk = Mijn plek
accounts-class-do = Maak de brieven
accounts-class-all = Iedereen in deze klas heeft een account.
accounts-class-empty = In deze klas zit nog niemand. Haal eerst de lijst van school binnen.

## Een sleutel op een apparaat
accounts-keys-title = Sleutels op je apparaten
accounts-keys-what = Met een sleutel log je in zonder wachtwoord. Je gebruikt je vinger, je gezicht of de code van je apparaat. Een sleutel heet ook wel passkey.
accounts-keys-order = De oudste staat bovenaan.
accounts-keys-none = Je hebt nog geen sleutel.
accounts-key-title = Je sleutel
accounts-key-nameless = Sleutel zonder naam
accounts-key-since = Gemaakt op { $date }.
accounts-key-used = Laatst gebruikt op { $date }, { $time } uur.
accounts-key-unused = Nog niet gebruikt.
accounts-key-change = Bekijk
accounts-key-name = Naam van de sleutel
accounts-key-name-hint = Een naam waaraan je dit apparaat herkent.
accounts-key-rename = Bewaar de naam
accounts-key-new = Maak een sleutel
accounts-key-new-intro = Je apparaat maakt een sleutel voor jou. Daarna log je ermee in, zonder wachtwoord.
accounts-key-new-own = Doe dit alleen op een apparaat van jezelf. Niet op een computer van school.
accounts-key-new-stays = Je vinger of je gezicht blijft op je apparaat. Wij krijgen dat nooit te zien.
accounts-key-new-others = Op andere apparaten ben je daarna uitgelogd.
accounts-key-new-do = Maak de sleutel
accounts-key-new-failed = De sleutel is niet gemaakt. Probeer het opnieuw en volg wat je apparaat zegt.
accounts-key-new-there = Dit apparaat heeft al een sleutel van jou. Je kunt ermee inloggen.
accounts-key-not-here = Hier kan het niet. Gebruik een nieuwe browser op het gewone adres van deze website. Zet scripts aan.
accounts-key-again = Log eerst opnieuw in. Maak je sleutel binnen tien minuten daarna.
accounts-key-not-made = De sleutel is niet gemaakt. Laad de pagina opnieuw en probeer het nog een keer.
accounts-key-end = Haal de sleutel weg
accounts-key-end-what = Je kunt daarna niet meer met deze sleutel inloggen. Op andere apparaten ben je uitgelogd.
accounts-key-use-title = Met een sleutel
accounts-key-use-do = Log in met een sleutel
accounts-key-use-what = Dat gaat met je vinger, je gezicht of de code van je apparaat.
accounts-key-use-or = Of met je wachtwoord
accounts-key-use-failed = Het inloggen met een sleutel is gestopt. Probeer het opnieuw, of gebruik je wachtwoord.
accounts-key-refused = Met deze sleutel kom je hier niet binnen. Probeer het opnieuw, of gebruik je wachtwoord. Lukt het niet? Vraag de beheerder van je school.
accounts-done-sleutel = Je sleutel is klaar. Op andere apparaten ben je uitgelogd.
accounts-done-sleutel-naam = De naam van je sleutel is bewaard.
accounts-done-sleutel-weg = De sleutel is weg. Op andere apparaten ben je uitgelogd.
accounts-refused-key-account = Je hebt hier geen account om een sleutel voor te maken.
accounts-refused-key-many = Je hebt al { $most } sleutels. Haal er eerst een weg.
accounts-refused-key-last = Jij ziet gegevens van anderen. Daarom kan je laatste sleutel niet weg. Stel eerst codes in, of maak een andere sleutel.

## Via een andere partij
accounts-party-use-title = Via een andere partij
accounts-party-use-do = Log in via { $party }
accounts-party-instead = Of kies geen wachtwoord
accounts-party-going = Je gaat naar { $party }
accounts-party-going-what = Daar log je in. Daarna kom je hier terug.
accounts-party-going-do = Ga naar { $party }
accounts-parties-title = Inloggen via een andere partij
accounts-parties-what = Koppel je account aan een partij die jou kent. Daarna log je via die partij in.
accounts-parties-order = Op volgorde van de beheerder van deze website.
accounts-party-since = Gekoppeld sinds { $date }.
accounts-party-not = Niet gekoppeld.
accounts-party-out = Log je hier uit? Dan ben je bij die andere partij nog ingelogd. Log daar ook uit.
accounts-party-again = Log eerst opnieuw in. Dan kan het binnen tien minuten daarna.
accounts-party-bind-what = Je gaat naar { $party } en logt daar in. Daarna hoort dat account bij je account hier.
accounts-party-bind = Koppel { $party }
accounts-party-end-what = Je kunt daarna niet meer via { $party } inloggen. Op andere apparaten ben je uitgelogd.
accounts-party-end = Stop met { $party }
accounts-not-in-unknown = Wij kennen dit account nog niet
accounts-not-in-unknown-why = Je bent bij die partij ingelogd. Alleen hoort dat account nog niet bij een account hier.
accounts-not-in-unknown-help = Heb je hier een account? Log in op een andere manier en koppel ze onder ‘Inloggen en veiligheid’. Heb je een uitnodiging? Open die eerst.
accounts-not-in-refused = Zo kom je hier niet binnen
accounts-not-in-refused-why = Wat we van die partij kregen, past niet bij deze school of bij dit account. Er is niets veranderd.
accounts-not-in-refused-help = Probeer het opnieuw, of log in op een andere manier. Lukt het niet? Vraag de beheerder van je school.
accounts-not-in-down = De andere partij geeft geen antwoord
accounts-not-in-down-why = Dit ligt niet aan jou. Er is niets veranderd en niets kwijt.
accounts-not-in-down-help = Probeer het over een paar minuten opnieuw, of log in op een andere manier.
accounts-not-in-stopped = Je bent niet ingelogd
accounts-not-in-stopped-why = Je stopte bij de andere partij, of die liet je niet binnen.
accounts-not-in-stopped-help = Probeer het opnieuw, of log in op een andere manier.
accounts-not-in-again = Naar inloggen
accounts-done-partij = De koppeling is gemaakt. Op andere apparaten ben je uitgelogd.
accounts-done-partij-weg = De koppeling is weg. Op andere apparaten ben je uitgelogd.
accounts-refused-party-last = Je hebt niets anders om mee in te loggen. Maak eerst een sleutel, of vraag de beheerder van je school om hulp.
