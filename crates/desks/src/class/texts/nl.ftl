# De pagina van een klas.

class-asks = wil met je praten
class-by-members = De school gaf deze klas geen opleiding en leerjaar. De meeste leerlingen van deze klas staan hier.
class-unplaced = Deze klas heeft nog geen opleiding en leerjaar
class-unplaced-ask = Daardoor weten we niet wat er voor deze klas komt, en telt zij niet mee in een leerjaar. Vraag de beheerder om het in te vullen.
class-unplaced-keep = Daardoor weten we niet wat er voor deze klas komt, en telt zij niet mee in een leerjaar. Vul het hieronder in.
class-more-tracks = Zitten hier leerlingen van meer opleidingen bij elkaar, zoals in een dakpanklas? Kies dan brugklas.
class-no-such-year = { $track } heeft { $most } leerjaren. Kies een leerjaar dat bestaat.
class-no-year = Er is geen opleiding met dit leerjaar. Het hoogste is { $most }.
class-other-stage-po = De andere klassen van deze school zijn voortgezet onderwijs. Een klas van de basisschool hoort daar niet bij. Kies iets anders, of zet een vinkje onderaan.
class-other-stage-vo = De andere klassen van deze school zijn basisonderwijs. Een klas van het voortgezet onderwijs hoort daar niet bij. Kies iets anders, of zet een vinkje onderaan.
class-sure = Het klopt: deze school heeft allebei.
class-assignment = Geef een opdracht
