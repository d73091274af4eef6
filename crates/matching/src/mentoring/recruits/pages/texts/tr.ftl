# Mentor olmak, gelip bakanlar için.

### complete

recruits-title = Mentor olmak
recruits-intro = Bir genç, birlikte düşünecek birini arıyor. O kişi sen olabilirsin.
recruits-list-order = Okulun ya da kuruluşun adına göre.
recruits-none = Şu an kimse mentor aramıyor. Daha sonra tekrar bak.
recruits-for-ages = { $from } ile { $to } yaş arasındaki gençler için.
recruits-minutes = Bir buluşma yaklaşık { $minutes } dakika sürer.
recruits-how-title = Nasıl oluyor?
recruits-how-1 = Başvurursun. Beş dakika sürer.
recruits-how-2 = Koordinatör iki hafta içinde seninle konuşur.
recruits-how-3 = Bir iyi hâl belgesi (VOG) gösterirsin. Onu program aracılığıyla istersin.
recruits-how-4 = Kısa bir eğitim yaparsın.
recruits-how-5 = Ne zaman ve kaç genç için vaktin olduğunu söylersin. Sonra program sana uyan birini arar.
recruits-kept = Yazdıklarını yalnızca koordinatör okur. Mentor olmazsan dört hafta sonra silinir.
recruits-sign-up-title = Mentor olmak:
recruits-thanks = Başvurun geldi
recruits-thanks-next = Koordinatör bir görüşme için { $days } gün içinde sana e-posta yazar. Daha önce başvurduysan bir şey yapman gerekmez.
recruits-given = Ad
recruits-prefix = Soyadı ön eki
recruits-family = Soyadı
recruits-email = E-posta adresi
recruits-email-hint = Yalnızca koordinatörle görüşmek için. Gençler görmez.
recruits-kind = Sen kimsin?
recruits-why = Neden mentor olmak istiyorsun?
recruits-why-hint = Birkaç cümle yeter.
recruits-from = Bizi nereden duydun?
recruits-send = Başvur
recruits-wrong-given = Adını yaz.
recruits-wrong-prefix = Bu ön ek çok uzun.
recruits-wrong-family = Soyadını yaz.
recruits-wrong-email = Bu bir e-posta adresi değil.
recruits-wrong-kind = Kim olduğunu seç.
recruits-wrong-why = Nedenini birkaç cümleyle anlat.
recruits-wrong-from = Bu çok uzun.
recruits-kept-here = Burada yazdıkların { $organisation } kuruluşuna gider.
