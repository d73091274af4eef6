# Zadania do domu, po polsku: tylko do listów.

journey-home-task-d01 = Zapytaj dziecko: co dobrze ci idzie w szkole i czego chcesz się nauczyć? Zapiszcie to razem. Weź to na rozmowę o rekomendacji. Zapytaj tam: dlaczego taka rekomendacja i co mówi test?
journey-home-task-d02 = Obejrzyjcie razem dwie szkoły. Zapytaj w każdej: czy moje dziecko może tu później przejść na wyższy poziom?
journey-home-task-d03 = Zapytaj dziecko: który przedmiot poszedł lepiej, niż myślałeś? Poszukajcie razem zasad szkoły: co jest potrzebne, żeby przejść poziom wyżej?
journey-home-task-d04 = Obejrzyjcie razem profile. Zapytaj: jakiej pracy chcesz spróbować przez jeden dzień? Zapytaj też szkołę o dodatkowy przedmiot. Z nim dziecko może później iść do havo.
journey-home-task-d05 = Zapytaj dziecko: jakie studia lub jaką pracę chcesz mieć jeszcze do wyboru? Sprawdźcie razem, jakie przedmioty są do tego potrzebne.
journey-home-task-d06 = Wybierzcie razem dwa kierunki do obejrzenia. Zapisz w kalendarzu 1 kwietnia: kto zgłosił się do tego dnia, ma prawo do miejsca.
journey-home-task-d07 = Zapytaj dziecko: z kim, kto już studiuje, chcesz porozmawiać? Zapisz w kalendarzu 1 maja. Dla niektórych studiów jest to 15 stycznia.
journey-home-task-d12 = Zróbcie razem listę: do kogo możemy zadzwonić po dyplomie, jeśli coś się nie uda? Szkoła musi podać nazwisko.
journey-home-task-other = Zapytaj dziecko: co chcesz o tym wiedzieć i kogo możemy o to zapytać? Przede wszystkim słuchaj.
