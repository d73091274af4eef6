# Listy do domu: sam list.

letters-dear = Szanowni Rodzice i Opiekunowie,
letters-about = W szkole zbliża się ten wybór. Tutaj jest to, co trzeba wiedzieć.
letters-about-child = { $name }: zbliża się ten wybór. Tutaj jest to, co trzeba wiedzieć.
letters-when = Kiedy?
letters-day-of-school = Dzień ustala szkoła. Zapytajcie wychowawcę (mentora).
letters-days-passed = Terminy w tym roku szkolnym minęły. Zapytajcie szkołę, co jeszcze można zrobić.
letters-rights = Jakie prawa ma dziecko?
letters-home = Kwadrans w domu
letters-ask = Macie pytanie albo potrzebujecie tłumacza? Zapytajcie wychowawcę (mentora). Nie trzeba znać systemu.
letters-page = To wyjaśnienie w innych językach:
letters-look = Strona dziecka. Link działa jeden raz, do { $day }. Nie przekazujcie go dalej:
