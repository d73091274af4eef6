# Zadania do domu, po polsku: tylko do listów.

journey-home-task-d01 = Zapytajcie dziecko: co dobrze ci idzie w szkole i czego chcesz się nauczyć? Zapiszcie to razem. Zabierzcie to na rozmowę o rekomendacji. Zapytajcie tam: dlaczego taka rekomendacja? A później: co mówi test?
journey-home-task-d02 = Obejrzyjcie razem dwie szkoły. Zapytajcie w każdej: czy moje dziecko może tu później przejść na wyższy poziom?
journey-home-task-d03 = Zapytajcie dziecko: który przedmiot poszedł ci lepiej, niż można się było spodziewać? Poszukajcie razem zasad szkoły: co jest potrzebne, żeby przejść poziom wyżej?
journey-home-task-d04 = Obejrzyjcie razem profile. Zapytajcie: jakiej pracy chcesz spróbować przez jeden dzień? Dziecko idzie do vmbo-gl albo vmbo-tl? Zapytajcie szkołę o dodatkowy przedmiot (extra vak). Z tym przedmiotem i dyplomem dziecko może iść do havo.
journey-home-task-d05 = Zapytajcie dziecko: jakie studia lub jaką pracę chcesz mieć jeszcze do wyboru? Sprawdźcie razem, jakie przedmioty są do tego potrzebne.
journey-home-task-d06 = Wybierzcie razem dwa kierunki do obejrzenia. Zapiszcie w kalendarzu ostatni dzień zgłoszeń: jest podany wyżej, z rokiem. Zgłoście dziecko najpóźniej tego dnia i idźcie na rozmowę (intake). Z odpowiednim dyplomem szkoła prawie nigdy nie może wtedy odmówić.
journey-home-task-d07 = Zapytajcie dziecko: z kim, kto już studiuje, chcesz porozmawiać? Zapiszcie w kalendarzu 1 maja. Dla niektórych studiów jest to 15 stycznia.
journey-home-task-d12 = Zróbcie razem listę: do kogo możemy zadzwonić po dyplomie, jeśli coś się nie uda? Poproście szkołę o nazwisko i numer.
journey-home-task-other = Zapytajcie dziecko: co chcesz o tym wiedzieć i kogo możemy o to zapytać? Przede wszystkim słuchajcie.
