# Mentorluğun birkaç yerde geçen sözleri.

### complete

mentoring-kind-student = öğrenci
mentoring-kind-professional = çalışan biri
mentoring-kind-alumnus = bu okulun eski öğrencisi
mentoring-kind-older-pupil = üst sınıftan bir öğrenci
mentoring-kind-former-participant = bu programda kendisinin de mentoru vardı
mentoring-topic-choice = seçmek: ders, profil, bölüm
mentoring-topic-work = işin gerçekte nasıl olduğu
mentoring-topic-school = okul ve planlama
mentoring-topic-switch = okul veya bölüm değiştirmek
mentoring-topic-apply = başvuru ve staj
mentoring-topic-confidence = kendine güvenmek
mentoring-topic-network = insanlarla tanışmak
mentoring-topic-money = okul için para
mentoring-topic-else = başka bir şey
