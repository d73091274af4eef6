# Listy do domu: sam list.

letters-dear = Szanowni Rodzice i Opiekunowie,
letters-about = W szkole zbliża się ten wybór. Tutaj jest to, co trzeba wiedzieć.
letters-about-child = { $name }: zbliża się ten wybór. Tutaj jest to, co trzeba wiedzieć.
letters-when = Kiedy?
letters-day-of-school = Dzień ustala szkoła. Zapytajcie wychowawcę (mentora).
letters-days-passed = Terminy w tym roku szkolnym minęły. Zapytajcie szkołę, co jeszcze można zrobić.
letters-year-child = Te terminy dotyczą roku szkolnego { $year }. Wtedy przed tym wyborem staje: { $name }.
letters-year-any = Te terminy dotyczą roku szkolnego { $year } i tych, którzy wybierają w tym roku. Czy dziecko wybiera później? Wtedy terminy są inne. Zapytajcie wychowawcę (mentora).
letters-rest = Pozostałe strony są po niderlandzku, angielsku, turecku i arabsku.
letters-parents-title = Dla rodziców: jaki wybór się zbliża?
letters-parents-intro = Wybierzcie temat. Przeczytacie, kiedy to jest, jakie prawa ma dziecko i co możecie zrobić w domu.
letters-rights = Jakie prawa ma dziecko?
letters-home = Kwadrans w domu
letters-ask = Macie pytanie albo potrzebujecie tłumacza? Zapytajcie wychowawcę (mentora). Nie trzeba znać systemu.
letters-page = To wyjaśnienie w innych językach:
letters-look = Strona dziecka. Link działa jeden raz, do { $day }. Nie przekazujcie go dalej:
