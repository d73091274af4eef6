# Cijfers voor wie een school leidt.

numbers-title = Bereikt onze begeleiding iedereen?
numbers-short = Per leerjaar: wat leerlingen kregen, en wat nog niemand aanbood.
numbers-intro = Per leerjaar, voor alles wat iedereen hoort te krijgen: welk deel kreeg dit al, en welk deel kreeg nog niets aangeboden. Geen namen en geen klassen.
numbers-on = Stand op { $day }
numbers-order = Op opleiding en leerjaar. Daarbinnen: wat het eerst af moet zijn.
numbers-people = { $count ->
    [one] Eén leerling
   *[other] { $count } leerlingen
 }
numbers-what = Wat
numbers-had = Kreeg dit al
numbers-nothing = Kreeg nog niets aangeboden
numbers-due = Uiterlijk
numbers-about = ongeveer { $percent }
numbers-hidden = geldt voor te weinig leerlingen
numbers-nearly-nobody = bijna niemand
numbers-less-than-half = minder dan de helft
numbers-half-or-more = de helft of meer
numbers-nearly-everybody = bijna iedereen
numbers-small = Dit leerjaar is te klein om iets over te zeggen zonder over iemand te vertellen. Vraag het de decaan.
numbers-none = Er zijn nog geen klassen met een opleiding en een leerjaar.
numbers-of-few =
    { $count ->
        [one] Nog één ding geldt hier voor zo weinig leerlingen dat er niets over te zeggen is.
       *[other] Nog { $count } dingen gelden hier voor zo weinig leerlingen dat er niets over te zeggen is.
    }
numbers-years = Leerjaren
numbers-scrolls = De tabel schuift opzij.
numbers-why-title = Waarom geen precieze getallen?
numbers-why = Een precies getal over een kleine groep vertelt iets over één leerling. Daarom zijn percentages afgerond op vijf, staan er woorden bij kleine groepen, en verandert de stand één keer per maand. De decaan ziet de klassen en regelt wie wat krijgt.
numbers-few = Minder dan tien leerlingen.
numbers-unplaced = Zij tellen hierboven in geen leerjaar mee. Vraag de beheerder om deze klassen een opleiding en een leerjaar te geven.
numbers-mentoring = Mentoren
numbers-mentoring-intro = Hoeveel leerlingen van deze school een mentor hebben, of er nog een missen. Zonder namen.
numbers-mentoring-once = Elke leerling telt één keer
numbers-mentoring-how = Hoe het ervoor staat
numbers-mentoring-many = Hoeveel leerlingen
numbers-mentoring-fewer = minder dan vijf
numbers-mentoring-between = { $low } tot en met { $high }
numbers-mentoring-small = Deze school is te klein voor getallen over mentoren. Vraag het de coördinator van het programma.
numbers-stand-has = heeft nu een mentor
numbers-stand-short = wacht korter dan vier weken
numbers-stand-middle = wacht vier tot acht weken
numbers-stand-long = wacht langer dan acht weken
numbers-stand-full = had dit schooljaar een mentor, tot het afscheid
numbers-stand-early = had dit schooljaar een mentor, en dat stopte eerder
