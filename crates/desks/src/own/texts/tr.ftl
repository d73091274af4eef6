### complete
# Giriş yaptıktan sonra kişinin kendi yeri.

own-title = Benim yerim
own-hello = Merhaba
own-second-title = Bir adım daha
own-second = Okulda çalışan kişi iki anahtarla giriş yapar. Bunlar olmadan öğrencilerle ilgili hiçbir şey göremezsin.
own-second-go = İkinci anahtarını ayarla
own-stand = Nerede olduğun
own-stand-doors = Buradan hangi kapıların açık olduğuna, hangilerini sonra da seçebileceğine bak.
own-stand-ask = Tam olarak nerede olduğunu henüz bilmiyoruz. Kendin söyle, kapılarını gör.
own-doors = Kapılarına bak
own-work = Mesleklere ve oraya giden yola bak
own-begin = Nerede olduğunu söyle
own-mine = Kimin için buradasın
own-mine-home = Kimin için buradasınız
own-apart = Buraya şu anda bakamazsınız. Bu doğru değilse ya da nedenini bilmek istiyorsanız okula sorun.
own-nameless = isimsiz
own-classes = Sınıflar
own-classes-order = Sınıfın adına göre sıralı.
own-keep = Düzenleme
own-keep-people = Birini ara, görev ver veya girişte yardım et.
own-keep-roster = Listeyi ver ve önce nelerin değişeceğini gör.
own-keep-programmes = Bir program oluştur ve koordinatör belirle.
own-find-people = Bir öğrenciyi adıyla bul.
own-keep-waiting = { $count ->
    [0] Seni bekleyen bir şey yok.
    [one] Bir istek ikinci bir kişiyi bekliyor.
   *[other] { $count } istek ikinci bir kişiyi bekliyor.
}
own-who = Burada kimsin
own-who-nothing = Adında henüz bir görev yok. Yanlış mı? Okula sor.
own-looks-all = Hepsini gör
own-in = Giriş
own-in-where = Nerelerde giriş yaptığın, şifren ve anahtarların
own-out = Çıkış yap
own-duties = { $count ->
    [one] İş listesinde bir konuyla ilgileniyorsun.
   *[other] İş listesinde { $count } konuyla ilgileniyorsun.
 }
own-duties-nearest = İlki { $day } gününe kadar bitmeli.
own-keep-glass = { $count ->
    [0] Bekleyen yok.
   *[other] { $count } bekliyor.
}
own-offers = Bu senin yanıtını bekliyor
own-offers-go = Bak ve yanıtla
own-asked = Bir görüşme istedin
own-asked-seen = Mentorun bunu görüyor ve seninle bir gün seçer.
own-duties-title = Üstlendiklerin
own-duties-no-class = Sınıfı olmayan öğrenciler
own-unplaced = { $count ->
    [one] Eğitim türü ve yılı olmayan bir sınıf
   *[other] Eğitim türü ve yılı olmayan { $count } sınıf
}
own-unplaced-text = Böyle bir sınıftaki öğrenciler hiçbir yılda sayılmaz. Bir sınıf seç ve doldur.

own-outside-mentor-of = Bu okuldan bir öğrencinin mentorusun
own-outside-coordinator-of = Bu okulun öğrencileriyle bir programı yürütüyorsun
own-outside-employer-contact-of = Bir staj yeri için iletişim kişisisin
own-outside-now-title = Şimdi senden ne isteniyor?
own-outside-now-mentor-of = Aldığın öneriyi cevapla, görüşmelerini not et ve kendi bilgilerini güncel tut.
own-outside-now-coordinator-of = Kimin beklediğine, kimin mentor olmak istediğine ve bugün ne yapılması gerektiğine bak.
own-outside-stopped = Bu şu anda durduruldu veya bitti. Okulun yöneticisine sor.
own-outside-now-employer-contact-of = Burada şimdilik bir şey yok. Yer için okulun staj bürosunu ara veya onlara yaz.
own-outside-later-title = Burada henüz ne yapılamıyor?
own-outside-later-employer-contact-of = Yer sunmak, başvuru okumak veya sözleşme imzalamak. İleride yalnız bir öğrencinin sana kendisinin gönderdiğini göreceksin.
own-volunteer = Ne zaman ve kaç genç için vaktin olduğunu söyle. Eğitimi yap.
own-volunteer-go = Bilgilerine git
own-mentor-go = Mentor iste veya nerede olduğuna bak
own-for-oneself = Yalnızca senin için
own-dreams = Hayal listen
own-dreams-short = Hayalini kurduğun meslekleri ve eğitimleri sakla. Bunu başka kimse görmez.
own-interests = Ne yapmayı seversin?
own-interests-short = Soruları cevapla ve hakkında konuşabileceğin meslekleri gör. Bunu başka kimse görmez.
own-assignments = Sınıfının ödevleri
own-assignments-until = Son gün:
own-assignments-late = Gün geçti. Hâlâ teslim edebilirsin.
own-assignments-go = Ödevlerine git
own-teach = İş ve eğitimler hakkında ödevler
own-teach-short = Sınıfın atlasla bir şey araştırsın.
own-reading = İş hakkında sayıları okumak
own-reading-short = Bir sayı ne der, ne demez. Beş alıştırmayla.
own-mentor-class = { $name } sınıfın mentor alabilir. İsteyip istemediğini en geç { $day } tarihinde söyle.
own-mentor-class-go = Evet ya da hayır de
own-reports =
    { $count ->
        [one] 1 bildirim bekliyor. En geç { $day } tarihinde oku.
       *[other] { $count } bildirim bekliyor. İlkini en geç { $day } tarihinde oku.
    }
own-unread = { $count } yeni mesajın var
