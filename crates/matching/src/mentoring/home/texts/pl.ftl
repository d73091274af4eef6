# List do domu o mentorze: sam list.

home-letter-title = { $name } ma mentora
home-letter-dear = Szanowni Rodzice i Opiekunowie,
home-letter-what = { $name } bierze udział w programie { $programme }. Mentor: { $mentor }.
home-letter-mentor = Mentor to osoba spoza szkoły. Przez pewien czas razem myślą o szkole, pracy i przyszłości.
home-letter-age = { $name } ma 16 lub 17 lat i to był własny wybór. Zgoda rodziców nie jest potrzebna. Uważamy jednak, że powinni Państwo o tym wiedzieć.
home-letter-days = Spotkania trwają od { $from } do { $until }.
home-letter-watched = Na co zwracamy uwagę?
home-letter-watched-first = Rozmawialiśmy wcześniej z mentorem. Mentor ma zaświadczenie o niekaralności (VOG).
home-letter-watched-month = Co miesiąc pytamy, jak idzie.
home-letter-watched-stop = { $name } zawsze może zrezygnować i zawsze może powiedzieć, że coś jest nie w porządku.
home-letter-watched-between = To, o czym rozmawiają, zostaje między nimi ({ $name } i mentor).
home-letter-ask = Mają Państwo pytanie?
home-letter-asking = Proszę zapytać: { $coordinator }, koordynator programu { $programme }. Kontakt przez szkołę. Możliwy jest tłumacz.
