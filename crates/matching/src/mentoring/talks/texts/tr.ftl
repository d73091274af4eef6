# Mesajların sözleri.

### complete

talks-title = Mesajlar
talks-back = Mentor
talks-other = diğeri
talks-intro = Burada birbirinize yazarsınız. Hiçbir şey kaybolmaz, başkası okumaz. Bir şey bildirirsen güven görevlisi okur.
talks-order = Son mesaj en altta.
talks-none = Henüz mesaj yok.
talks-group-title = Grubun mesajları
talks-group-intro = Burada bütün grup yazar. Katılan herkes her şeyi okur. Koordinatör okumaz. Bir şey bildirirsen güven görevlisi okur.
talks-group-who = Kimler okuyor? ({ $count })
talks-group-order = Önce mentorlar, sonra gençler, ada göre.
talks-group-mentor = mentor
talks-group-since = { $day } gününden beri yazılanları okursun. O gün katıldın.
talks-group-none = Sen katıldıktan sonra bir şey yazılmadı. İlk mesajı sen yaz.
talks-group-gone = artık grupta olmayan biri
talks-group-open =
    { $count ->
        [0] Grubun mesajları
       *[other] Grubun mesajları ({ $count } yeni)
    }
talks-take-back = Geri al
talks-taken = Bu mesaj geri alındı.
talks-taken-own = Bunu geri aldın. Grup artık okumaz.
talks-taken-why = Yazdığını geri alabilirsin. O zaman yalnızca bir bildirimden sonra güven görevlisi okur.
talks-earlier = Önceki mesajlar
talks-latest = Son mesajlara git
talks-waits = Sabah 7’de ulaşır.
talks-night = Saat geç oldu. Şimdi yazdığın sabah 7’de ulaşır.
talks-write = Mesajın
talks-write-hint = Burada kal: telefon, e-posta, bağlantı veya başka uygulama yok.
talks-send = Gönder
talks-report = Bu mesajı bildir
talks-report-any = Bir şey yolunda değil
talks-danger = Şu an tehlike mi var? 112’yi ara. Kindertelefoon ile her zaman konuşabilirsin: 0800-0432.
talks-done-verstuurd = Mesajın gönderildi.
talks-done-morgen = Mesajın saklandı. Sabah 7’de ulaşır.
talks-done-terug = Geri alındı. Grup artık okumaz.
talks-done-gemeld = Teşekkürler. Güven görevlisi iki gün içinde okur. Diğeri bunu duymaz.
talks-done-afgehandeld = Ne yaptığın yazıldı.
talks-done-bewaard = Kaydedildi. Bildirim açık kalır.
talks-own = Bildirdiklerin
talks-own-order = Bunu yalnızca sen ve güven görevlisi okur. En yenisi üstte.
talks-own-sent = gönderildi
talks-own-read = okundu
talks-own-working = üzerinde çalışılıyor
talks-own-closed = kapandı:
talks-wrong-empty = Önce bir şey yaz.
talks-wrong-long = Mesajın çok uzun. İkiye böl.
talks-wrong-phone = Burada telefon numarasına benzer bir şey var. Bunu iletmiyoruz. Böylece biri her zaman yardım edebilir.
talks-wrong-mail = Burada e-posta adresine benzer bir şey var. Bunu iletmiyoruz. Birbirinize buradan yazın.
talks-wrong-link = Burada bir bağlantı var. Bunu iletmiyoruz. Ne demek istediğini sözle yaz.
talks-wrong-elsewhere = Bu, başka bir uygulamada konuşmakla ilgili. Bunu yapma. Burada veya okulda konuşun.
talks-wrong-house = Bu, birinin evinde buluşmakla ilgili. Bunu yapmıyoruz. Okulu, kütüphaneyi ya da başkalarının olduğu bir yeri seç.
talks-wrong-over = Bu eşleşme sürmüyor. Burada okuyabilirsin, yazamazsın.
talks-wrong-alone = Şu an grupta mentor ya da başka kimse yok. Burada okuyabilirsin, yazamazsın.
talks-wrong-many = Bugün çok gönderdin. Yarın yine olur.
talks-reporting = Bir şey yolunda değil
talks-reporting-intro = Söylemen iyi. Bunu okulun güven görevlisi okur. Diğeri görmez.
talks-reporting-intro-group = Söylemen iyi. Bunu okulun güven görevlisi okur. Grup görmez.
talks-reporting-around = Anlaşılsın diye çevresindeki mesajlar da gider.
talks-reporting-which = Ne oldu?
talks-reporting-said = Kendi sözlerinle anlat
talks-reporting-go = Bildir
talks-sort-feeling = İyi hissettirmiyor
talks-sort-elsewhere = Numaramı, fotoğraf veya başka uygulama istiyor
talks-sort-secret = Kimse bilmeden buluşmak istiyor
talks-sort-words = Kötü sözler
talks-sort-happened = Bir şey oldu
talks-sort-stopped = Yolunda olmadığı için bıraktı
talks-sort-other = Başka bir şey
talks-report-which = Ne olduğunu seç. Bilmiyorsan "Başka bir şey" seç.
talks-report-long = Bu çok uzun. Kısalt.
