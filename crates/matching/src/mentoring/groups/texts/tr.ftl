# Birlikte mentor alan bir sınıf.

groups-title = Bütün sınıf
groups-intro = Bir sınıfa birlikte mentor ver. Her genç kendisi evet ya da hayır der.
groups-not-meant = Bu çalışma biçimi bütün sınıflar için değil. Yine de olur.
groups-asked = Sorulan sınıflar
groups-order = Sınıf adına göre.
groups-answer-by = Son cevap günü
groups-ask = Bir sınıfa sor
groups-ask-why = Sınıftaki herkes soruyu Mentorum sayfasında görür ve { $days } günü vardır. Önceden mentor isteyen yerini korur.
groups-class = Hangi sınıf?
groups-class-hint = Okula ve ada göre. Sınıfta kaç kişi olduğunu görürsün, adları değil.
groups-choose = Bir sınıf seç
groups-ask-look = Sonra ne olacağına bak
groups-sure = { $name } sınıfına soruyor musun?
groups-sure-who = { $count } gence soruyorsun. En geç { $day } tarihinde cevap verirler.
groups-sure-read = Mentorum sayfasında bunu okurlar:
groups-sure-go = Evet, bu sınıfa sor
groups-sure-back = Vazgeç
groups-withdraw = Soruyu geri al
groups-withdraw-why = Henüz kimse cevap vermedi. Bu yüzden soruyu geri alabilirsin. O zaman kimse görmez.
groups-withdraw-late = Zaten cevap verildi. Soru son güne kadar kalır.
groups-all-asked = Her sınıfa soruldu.
groups-no-class = Bir sınıf seç.
groups-edition-over = Bu dönem bitti. Sınıfı hâlâ süren bir dönemde sor.
groups-over = Sınıf artık cevap veremez.
groups-done-gevraagd = Sınıfa soruldu.
groups-done-ingetrokken = Soru geri alındı. Artık kimse görmüyor.
groups-done-verdeeld = Önerildi. Genç de mentor da evet demeli.
groups-done-bewaard = Cevabın kaydedildi.
groups-done-gepland = Bütün grup için planlandı.
groups-done-gelogd = Bütün grup için kaydedildi. Saatlerine bir kez sayılır.
groups-numbers = Sayılarla
groups-numbers-why = Adları ancak onay olunca ve mentorları paylaştırınca görürsün.
groups-count-members = Sınıfta
groups-count-silent = Henüz bir şey demedi
groups-count-no = Şimdi mentor istemiyor
groups-count-home = Mentor istiyor, onay bekliyor
groups-count-waiting = Mentor bekliyor
groups-count-paired = Mentoru ya da önerisi var
groups-divide = Mentorları paylaştır
groups-nobody-waits = Bu sınıftan şu an mentor bekleyen yok.
groups-no-mentors = Şu an yeri olan mentor yok. Mentorların neye ihtiyacı olduğuna bak.
groups-divide-why = Bu sınıftan { $count } kişi mentor bekliyor. Her mentor yaklaşık aynı sayıda alır, kimin olacağına kura karar verir. Daha önce mentorunu kaybeden önce gelir.
groups-mentors = Hangi mentorlar?
groups-mentors-order = Alfabetik sırayla. Yalnız şu an yapabilenler.
groups-places =
    { $count ->
        [one] 1 yer
       *[other] { $count } yer
    }
groups-divide-go = Paylaştır ve öner
groups-no-mentor = En az bir mentor seç.
groups-nobody = Şu an paylaştırılacak kimse yok. Kimin beklediğine ve kimin yeri olduğuna bak.
groups-pairs = Bu sınıfın eşleşmeleri
groups-pairs-order = Önce mentora, sonra gence göre.
groups-offer-about = Seninle ve sınıfınla bir süre birlikte düşünen biri.
groups-late = Cevap için son gün geçti. Kendin mentor iste.
groups-other-wish = Başka bir programda zaten mentor istedin. Önce onu geri al.
groups-invite = { $name } için mentorlar
groups-invite-why = Sınıfın mentor alabilir. Bir mentor, birkaç sınıf arkadaşınla birlikte bir süre seninle düşünür.
groups-invite-thread = Grubun mesajları da var. Bunları sen, gruptaki sınıf arkadaşların ve mentorlar okur.
groups-invite-consent = 16 yaşında ya da daha büyük müsün? Evet dersen, programın verilerini mentorluk için kullanmasını kabul edersin. Daha küçüksen evde de sorarız.
groups-invite-free = Hayır diyebilirsin. Okulda hiçbir şey değişmez.
groups-invite-yes = Evet, mentor istiyorum
groups-invite-no = Hayır, istemiyorum
groups-invite-said-yes = Evet dedin.
groups-invite-said-no = Hayır dedin.
groups-group-of = Grup: { $name }
groups-proposed = Sana önerildi
groups-proposed-why =
    { $count ->
        [one] Bir öğrenci cevabını bekliyor.
       *[other] { $count } öğrenci cevabını bekliyor.
    }
groups-yes-all = Evet, bu grubu alıyorum
groups-wait-young =
    { $count ->
        [one] Bir öğrenciyi daha bekliyoruz.
       *[other] { $count } öğrenciyi daha bekliyoruz.
    }
groups-begin = Grupla başla
groups-begin-why =
    { $count ->
        [one] Bir öğrenci ve sen evet dediniz. İlk günü seç.
       *[other] { $count } öğrenci ve sen evet dediniz. Herkes için aynı olan ilk günü seç.
    }
groups-nobody-agreed = Henüz evet diyen başka kimse yok.
groups-log = Grubun bir görüşmesini kaydet
groups-log-once = Görüşme saatlerine bir kez sayılır.
groups-who = Kim oradaydı?
groups-step-hint = Herkes için aynı. Örneğin: herkes bir soru düşünsün.
groups-nobody-there = Kimin orada olduğunu işaretle ya da iptal edildiğini seç.
groups-people = Bu grupta
