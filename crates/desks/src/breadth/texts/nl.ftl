# Hoe breed het is wat een school laat zien.

breadth-title = Welk werk zien onze leerlingen?
breadth-short = Per leerjaar: welke velden van werk langskwamen, en welke bijna niemand zag.
breadth-intro = Jongeren kiezen wat ze hebben gezien. Hier ziet u per leerjaar over welke velden van werk leerlingen iets kregen aangeboden: een bezoek, een les, een stage, een opdracht of een gesprek. Geen namen en geen klassen.
breadth-missed = Wat bijna niemand kreeg aangeboden
breadth-missed-text = In deze leerjaren kreeg bijna niemand iets aangeboden over dit veld. Wie het wil kiezen, moet het van iemand anders horen.
breadth-missed-order = In de vaste volgorde van de velden. Leerjaren met minder dan dertig leerlingen staan hier niet bij.
breadth-missed-none = Elk veld kwam in elk leerjaar met dertig of meer leerlingen bij meer dan een paar leerlingen langs.
breadth-everywhere = in alle leerjaren met dertig of meer leerlingen
breadth-order = Op opleiding en leerjaar.
breadth-rows = Eerst de velden, in hun vaste volgorde, dan wat verder laat kijken.
breadth-what = Waarover
breadth-further-told = een recht of een weg die verder gaat
breadth-further-near-peer = iemand die de volgende stap net heeft gezet
breadth-further-fields = { $count } velden of meer
breadth-next-month = De cijfers van deze maand zijn gemaakt voordat deze bladzijde er was. Ze staan hier vanaf de eerste dag van de volgende maand.
breadth-do = Wat u kunt doen
breadth-do-look = Kijk welk werk in de regio weinig gekozen wordt.
breadth-do-region = Werk in de regio
breadth-do-invite = Nodig iemand uit die in zo'n veld werkt, of ga er met een klas op bezoek. Bied het de hele klas aan, niet alleen wie erom vraagt.
breadth-do-assign = Geef een klas een opdracht uit de atlas over werk dat ze nog niet kennen.
breadth-counts = Wat telt mee?
breadth-counts-text = Alles wat in Kansrijk staat over leerlingen die nu op school zitten, ook van eerdere jaren. Een aanbod waar iemand nee op zei, telt als aangeboden. Een aanbod dat is teruggenomen telt niet. Welke bladzijden een leerling bekijkt, houden we niet bij.
breadth-csv-school = School
breadth-csv-track = Opleiding
breadth-csv-year = Leerjaar
breadth-csv-people = Leerlingen
