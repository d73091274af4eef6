# Bir gencin mentoru hakkındaki sözler.

### complete

young-title = Mentorum
young-your-mentor = mentorun
young-with = Sen ve
young-none-title = Şu an mentorun yok
young-none = Mentor seninle düşünen biridir. Senin için önemli olanı söyle, biz arayalım.
young-wish-go = Mentor iste
young-wish-look = Dileğine bak
young-proposed = Senin için bir mentor var
young-agreed = İkiniz de evet dediniz
young-agreed-text = Şunu bekliyoruz. Sonra ilk buluşmanın ne zaman olduğunu duyarsın.
young-fields = Bildiği iş
young-ways = Kendi gittiği yol
young-languages = Konuştuğu diller
young-answer-before = En geç yanıt günü
young-answer-free = Hayır diyebilirsin. Sıradaki yerini korursun.
young-said-yes = Evet dedin. Mentorunun son yanıt günü
young-yes = Evet, isterim
young-no = Hayır, istemem
young-no-sure = Emin misin? Bu mentor bir daha önerilmez. Sıradaki yerini korursun.
young-no-go = Evet, hayır diyorum
young-next = Sonraki buluşma
young-no-next = Henüz yeni bir buluşma yok. Mentoruna ne zaman olabileceğini sor.
young-step = Senin adımın
young-messages =
    { $count ->
        [0] Mesajlar
       *[other] Mesajlar ({ $count } yeni)
    }
young-agenda = Takvimime ekle
young-agenda-name = Mentor
young-agenda-what = Mentor buluşması
young-days = Daha gelecek
young-meetings = Buluşmalarınız
young-wrong = Yolunda gitmeyen bir şey mi var?
young-wrong-text = Söyle. Mentorun bunu görmez. Okuldan biri sana yardım eder.
young-wrong-go = Bir şeyin yolunda olmadığını söyle
young-alumni-title = Şimdi sen mentor olmak ister misin?
young-alumni = Artık nasıl olduğunu biliyorsun. Bu başkasına yarar.
young-alumni-go = Mentorun ne yaptığını oku
young-over = Daha önce
young-first-again = Başka bir mentor istersen sıra önce sende.
young-done-ja = Evet dedin.
young-done-nee = Hayır dedin. Başkası için sırada kalıyorsun.
young-done-bewaard = Kaydedildi.
young-done-gestopt = Bitti. Söylediğin için teşekkürler.
young-done-gestopt-gemeld = Bırakıldı. Güven görevlisi iki gün içinde bunun yolunda olmadığını okur. Diğeri bunu okumaz.
young-done-gemeld = Bildirildi. Okuldan biri okur.
young-done-eerst-praten = Koordinatör önce seninle konuşur. O zamana kadar evdekiler hiçbir şey öğrenmez.
young-done-klas-ja = Evet dedin. Bir mentor olunca burada görürsün.
young-done-klas-nee = Hayır dedin. Sorun değil.
