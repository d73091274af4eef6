# Kişinin kendi yerinde okudukları.

relations-until = { $day } gününe kadar (o gün dahil)
relations-has-guardian-with-authority = Annesi, babası veya velisi:
relations-has-guardian-informed = Annesi veya babası:
relations-has-guardian-by-grant = Bakabilir:
relations-has-tutor-of = Mentoru olduğu sınıf:
relations-has-member-of = Sınıfı:
relations-has-mentee-of = Bir mentoru var
relations-has-mentor-of = Bir eşleşmede mentor
relations-has-participant-of = Katıldığı program:
relations-has-on-seat = Yer:
relations-for-guardian-with-authority = Anne, baba veya veli:
relations-for-guardian-informed = Bilgilendirilen anne veya baba:
relations-for-guardian-by-grant = Bakabilir:
relations-basis-roster = okulun listesinden
relations-basis-authority = velayet
relations-basis-court = mahkeme kararı
relations-basis-grant = öğrenci izin verdi
relations-basis-appointment = okulun görevi
relations-basis-allocation = eşleştirildi
relations-basis-agreement = anlaşma veya sözleşme
