### Keşfet sayfalarının metinleri: neredesin, hangi kapılar açık, hangi yollar bir yere götürür.
### Hollandaca okul sözleri, okulların ve mektupların yazdığı gibi kalır; Türkçesi yanında durur.

## Losse stukjes
explore-target-year = { $name }, { $year }. sınıftan başlayarak
explore-point-diploma = { $name } diploması
explore-point-passed = { $name }, { $year }. sınıfı geçmek
explore-point-group = ilkokul { $year }. sınıf (groep { $year })
explore-condition-group = { $year }. sınıfı (groep { $year }) geçtin.
explore-condition-group-how = Önce { $year }. sınıfı (groep { $year }) bitir. Durumunun nasıl olduğunu öğretmenine sor.
explore-point-no-diploma = diploma yok
explore-point-no-start-qualification = startkwalificatie (en az gerekli diploma) yok
explore-years = { $count ->
    [10] 1 yıl
   *[other] { $number } yıl
}
explore-list-comma = {", "}
explore-list-and = { $rest } ve { $last }
explore-list-or = {", ya da: "}
explore-then-comma = {", sonra "}
explore-then = { $rest }, sonra { $last }
explore-range = { $low } ile { $high } arası
explore-valid-from = { $from } tarihinden beri geçerli
explore-valid-later = { $from } tarihinden itibaren geçerli
explore-valid-between = { $from } – { $to } arasında geçerli (son gün dahil)
explore-valid-between-past = { $from } – { $to } arasında geçerliydi (son gün dahil)
explore-valid-between-later = { $from } – { $to } arasında geçerli olacak (son gün dahil)
explore-check-school = okul
explore-check-DUO = DUO
explore-check-opleiding = bölüm (opleiding)
explore-check-municipality = belediye (gemeente)
explore-check-belastingdienst = Belastingdienst (vergi dairesi)
explore-check-SBB = SBB

## Waar je staat, in een zin
explore-position-diploma = Bu diploman var: { $name }.
explore-position-year = { $year }. sınıftasın: { $name }.
explore-position-group = İlkokulda { $year }. sınıftasın (groep { $year }).
explore-position-in = Şu anda buradasın: { $name }.
explore-position-profile = Alanın (profiel): { $profile }.
explore-position-extra = Fazladan bir dersten (extra vak) sınava giriyorsun.
explore-position-no-extra = Fazladan bir dersten (extra vak) sınava girmiyorsun.
explore-position-domain = Meslek dalın (richting): { $domain }.
explore-position-advice = Tavsiyen (schooladvies): { $levels }.
explore-position-age = { $age } yaşındasın.

## Mogen ze mij weigeren?
explore-refuse-right = Hayır. Okul seni reddedemez.
explore-refuse-right-if = Hayır, şu doğruysa: { $conditions }
explore-refuse-discretion = Evet. Okul karar verir. Her zaman nedenini sor.
explore-refuse-late = Evet. Tarih geçti. Artık okul karar verir.
explore-refuse-selection = Evet. Yeterince yer yok. Okul seçer ya da kura çeker.
explore-refuse-closed = Bu kapı şimdilik kapalı.
explore-closed-not-yet = Bunun için önce başka bir şey gerekiyor.
explore-closed-higher-entry = Sen zaten daha yüksek bir seviyeye gidebilirsin. Bu bölüm, gidemeyenler için.
explore-closed-blocked = Bu artık olmaz: { $condition }

## Wegen
explore-best-soonest = En çabuk biten
explore-best-cheapest = En az masraf
explore-best-fewest-refusals = En az reddedilme
explore-best-surest-known = Bilinen en büyük şans
explore-best-most-work = En çok çalışarak öğrenme
explore-best-fewest-steps = En az değiştirme
explore-best-different = En farklı
explore-step-finish = Tamamla: { $point }
explore-step-wait = Bekle
explore-route-bol = okul ağırlıklı (bol)
explore-route-bbl = iş ağırlıklı (bbl)
explore-refusals = { $count ->
    [0] Kimse seni reddedemez
    [one] 1 adımda biri hayır diyebilir
   *[other] { $count } adımda biri hayır diyebilir
}
explore-refusals-if = Adımların yanında yazanlar doğruysa kimse seni reddedemez
explore-success-step = Bunu başaranlar: { $range } ({ $year } rakamı; { $source })
explore-success-step-around = Bunu başaranlar: { $range } ({ $year } ölçümü, bizim payımızla; { $source })
explore-success-unknown = Bunu kaç kişinin başardığını bilmiyoruz
explore-success-all = Bütün adımları başaranlar: { $range }
explore-success-part = { $count ->
    [one] Yolun tamamı için bilmiyoruz: 1 adımın rakamı yok. Diğer rakamlar adımların yanında.
   *[other] Yolun tamamı için bilmiyoruz: { $count } adımın rakamı yok. Diğer rakamlar adımların yanında.
}
explore-admit-subjects = Bölüm, sende eksik olan bir ders istiyor: { $subjects }.
explore-admit-profiles = Havo'da ya da vwo'da uygun bir alan (profiel) seç: { $profiles }. Başka bir alanla bazen ek dersler gerekir.
explore-admit-profiles-subjects = Ek dersleri olan bir alan (profiel) gerekiyor: { $profiles }. Hangi dersler olduğunu decaan'a (okul rehber danışmanı) sor.
explore-admit-domains = Uygun bir mbo dalı (richting) seç. Şu dallardan sonra hogeschool (yüksekokul) karar verir: { $domains }.
explore-admit-statement = Bu bölüm için yeterince bilip bilmediğine hogeschool (yüksekokul) karar verir.
explore-admit-unstated = Yasa bu konuda bir şey demiyor. Bölüm karar verir.
explore-admit-not = Bu diplomayla burada başlayamazsın.
explore-extra-aptitude = Bölüm, uygun olup olmadığına bakar.
explore-extra-artistic = Bölüm, yeteneğine bakar. Örneğin bir seçmeyle (auditie).
explore-extra-medical = Bir doktor seni muayene eder.
explore-extra-voice-and-hearing = Bölüm sesini, konuşmanı ve işitmeni test eder.
explore-extra-speech-and-gesture = Bölüm, nasıl konuştuğuna ve hareket ettiğine bakar.
explore-extra-care-background = Sağlık ve bakım işi hakkında önceden bir şeyler bilmen gerekir.
explore-extra-subject-tests = O derslerden sınava girmediysen önceden testlere girersin.
explore-extra-fixed-places = Yalnızca belli sayıda kişi için yer var. En geç 15 Ocak'ta başvur.
explore-why-not-no-step = Böyle bir adım yok: { $from }, sonra { $to }.
explore-why-not-blocked = { $to } için seni durduran şu: { $condition }
explore-why-not-not-admitted = Yalnızca şununla bu bölüme başlayamazsın: { $from }.
explore-why-not-shown = Bu yol yukarıda, { $number } numarada.
explore-why-not-alike = Bu yol da olur. Yukarıdaki bir yola çok benziyor.
explore-why-not-too-long = Bu yol, gösterdiklerimizden daha uzun sürüyor.
explore-why-not-beaten = { $number } numaralı yol daha iyi: { $better }.
explore-why-not-beaten-other = Başka bir yol daha iyi: { $better }.
explore-better-time = { $years } daha kısa
explore-better-money = yaklaşık { $eur } daha ucuz
explore-better-refusals = hayır diyebilecek kişi daha az

## Kosten
explore-amount-unknown = Tutarı bilmiyoruz.
explore-per-month = ayda { $eur }
explore-per-year = yılda { $eur }
explore-per-once = { $eur }

## Deuren vergeleken
explore-option-extra = fazladan bir dersle
explore-option-no-extra = fazladan ders olmadan
explore-option-year = { $name }, { $year }. sınıf
explore-sector-economie = Ekonomi
explore-sector-gedrag-en-maatschappij = Davranış ve toplum
explore-sector-gezondheidszorg = Sağlık
explore-sector-landbouw-en-natuurlijke-omgeving = Tarım ve çevremizdeki doğa
explore-sector-natuur = Fen
explore-sector-onderwijs = Öğretmenlik ve eğitim
explore-sector-recht = Hukuk
explore-sector-sectoroverstijgend = Birden çok sektör
explore-sector-taal-en-cultuur = Dil ve kültür
explore-sector-techniek = Teknik

## Als een antwoord niet klopt
explore-fault-no-track = Önce şu anda nerede olduğunu seç.
explore-fault-track = “{ $written }” sözünü bilmiyorum. Listeden bir okul seç.
explore-fault-track-near = “{ $written }” sözünü bilmiyorum. Şunu mu demek istedin: { $near }?
explore-fault-advice = “{ $written }” bir okul tavsiyesi (schooladvies) değil. Şunlardan seç: { $levels }.
explore-fault-no-year = { $year }. sınıf burada yok: { $track }. Sınıf sayısı: { $years }.
explore-fault-year = “{ $written }” bir sınıf değil.
explore-fault-profile = “{ $written }” adlı alanı (profiel) bilmiyorum.
explore-fault-profile-near = “{ $written }” adlı alanı (profiel) bilmiyorum. Şunu mu demek istedin: { $near }?
explore-fault-subject = “{ $written }” adlı dersi bilmiyorum.
explore-fault-subject-near = “{ $written }” adlı dersi bilmiyorum. Şunu mu demek istedin: { $near }?
explore-fault-domain = “{ $written }” adlı meslek dalını (richting) bilmiyorum.
explore-fault-domain-near = “{ $written }” adlı meslek dalını (richting) bilmiyorum. Şunu mu demek istedin: { $near }?
explore-fault-goal = “{ $written }” sözünü bulamıyorum. Başka bir söz dene, örneğin bir meslek.
explore-fault-goal-near = “{ $written }” sözünü bilmiyorum. Şunu mu demek istedin: { $near }?
explore-fault-yes-no = “{ $written }” ne evet ne de hayır.
explore-fault-age = “{ $written }” bir yaş değil. 4 ile 99 arasında bir sayı yaz.
explore-fault-route = “{ $written }” sözünü bilmiyorum. Bol ya da bbl seç.
explore-fault-day = “{ $written }” bir gün değil. Günü şöyle yaz: 2027-03-31.
explore-fault-option = “{ $written }” seçeneğini bilmiyorum. Örneğin şöyle yaz: profile:ng.
explore-fault-too-few-options = Karşılaştırmak için iki ya da daha çok farklı seçenek seç.
explore-fault-postcode = “{ $written }” posta kodunu bilmiyorum. Dört rakam yaz.
explore-contradiction-year-and-diploma = Sınıfın ve diploman birbirine uymuyor. Diplomayı son sınıftan sonra alırsın.
explore-contradiction-no-such-diploma = Bu okul diploma vermez. Bulunduğun sınıfı seç.
explore-contradiction-profile-and-track = Alanın (profiel) ve okulun birbirine uymuyor. Orada bu alan yok.
explore-contradiction-too-young = Yaşın ve sınıfın birbirine uymuyor. Yaşının doğru olup olmadığına bak.
explore-contradiction-extra-subject-and-track = Fazladan ders (extra vak) ve okulun birbirine uymuyor. Fazladan ders vmbo'da olur.
explore-contradiction-route-and-track = Bol ya da bbl ve okulun birbirine uymuyor. Bu seçim yalnızca mbo'da var.
explore-contradiction-domain-and-track = Mbo dalı (richting) ve okulun birbirine uymuyor. Bu dallar mbo'ya aittir.

## Boven elke pagina over jou
explore-here = Sen buradasın
explore-here-on = Bugün şu tarihmiş gibi bakıyoruz: { $date }.
explore-here-change = Değiştir
explore-tabs = Senin yerinden devam et
explore-tab-doors = Kapılar
explore-tab-pathways = Yollar
explore-tab-map = Hat haritası
explore-tab-compare = Karşılaştır
explore-tab-moments = Karar anları
explore-tab-schools = Okullar
explore-nav-begin = Başla
explore-nav-sources = Kaynaklar

## De eerste pagina
explore-home-title = Sana hangi kapılar açık?
explore-home-intro = Şu anda nerede olduğunu söyle. Neye hakkın olduğunu ve okulun seni reddedip reddedemeyeceğini görürsün. Tarihi ve kaynağıyla birlikte.
explore-home-start = Başla
explore-home-note = Beş kısa soru. Adını yazman gerekmez. Her soruyu geçebilirsin.
explore-home-what = Neler görürsün
explore-home-doors-title = Senin kapıların
explore-home-doors = Önce hakların: burada seni reddedemezler. Sonra daha neye ihtiyacın olduğu.
explore-home-ways-title = Olmak istediğin şeye giden yollar
explore-home-ways = Bir meslek ya da bölüm yaz. Oraya giden yolları, süreleri ve masraflarıyla görürsün.
explore-home-dates-title = Tarihler ve haklar
explore-home-dates = Önünde hangi seçimlerin olduğunu görürsün. Tarihleri ajandana ekleyebilirsin.
explore-home-examples = Önce bir örneğe bak
explore-example-advice = Groep 8, tavsiye: vmbo-tl ya da havo
explore-example-advice-text = Hangi okulları, ne zamana kadar seçebilirsin?
explore-example-tl = Vmbo-tl, son yıl
explore-example-tl-text = Havo seni reddedebilir mi? Ya mbo?
explore-example-havo = Havo 3, alan (profiel) seçiyorsun
explore-example-havo-text = Hangi bölümler açık kalır, hangileri kapanır?
explore-example-mbo = Mbo niveau 2 bitti
explore-example-mbo-text = Hemen niveau 4'e de gidebilirsin.
explore-home-grounds = Bunlar neye dayanıyor
explore-home-grounds-text = { $rules } kural, { $courses } bölüm ve { $sources } kaynak. Her bilginin yanında nereden geldiği ve ne kadar kesin olduğu yazar.
explore-home-grounds-link = Bütün kaynaklara bak

## Waar sta je nu?
explore-ask-steps = Sorular
explore-ask-waar = Şu anda neredesin?
explore-ask-waar-hint = Şimdi gittiğin ya da yeni bitirdiğin okulu seç.
explore-ask-waar-short = Yer
explore-ask-jaar = Kaçıncı sınıftasın?
explore-ask-jaar-hint = Diploman var mı? O zaman diplomayı seç.
explore-ask-jaar-short = Sınıf
explore-ask-advies = Hangi tavsiyeyi (advies) aldın?
explore-ask-advies-hint = Birden çok seçebilirsin. Henüz tavsiye yok mu? Soruyu geç.
explore-ask-advies-short = Tavsiye
explore-ask-extra = Fazladan bir dersten (extra vak) sınava giriyor musun?
explore-ask-extra-hint = Fazladan bir dersle havo seni reddedemez.
explore-ask-extra-short = Ek ders
explore-ask-profiel = Alanın (profiel) hangisi?
explore-ask-profiel-hint = Henüz seçmedin mi? Soruyu geç. O zaman hepsini gösteririz.
explore-ask-profiel-short = Alan
explore-ask-domein = Hangi meslek dalını (richting) okuyorsun?
explore-ask-domein-hint = Bazı dallardan sonra hemen hemen her hbo (yüksekokul) bölümüne gidebilirsin.
explore-ask-domein-short = Dal
explore-ask-leeftijd = Kaç yaşındasın?
explore-ask-leeftijd-hint = Bazı kurallar yaşına bağlıdır. 18 yaşından başlayarak lesgeld (okul harcı) ödersin.
explore-ask-leeftijd-label = Yaşın (yıl olarak)
explore-ask-leeftijd-short = Yaş
explore-ask-naar = Ne olmak ya da ne okumak istiyorsun?
explore-ask-naar-label = Bir meslek ya da bölüm
explore-ask-naar-hint = Henüz bilmiyor musun? Soruyu geç. Yazım hatası önemli değil.
explore-ask-naar-short = Hedef
explore-look-title = Önce etrafa bak
explore-look-intro = Şu anda nerede olduğunu bilmiyoruz. Bu yüzden senin haklarınla ilgili bir şey demiyoruz. Bir örneğe bak ya da bir hedef ara.
explore-look-examples = Bir örneğe bak
explore-look-goal = Bir hedef ara
explore-look-goal-about = Ne olmak istediğini yaz. Sonra şu anda nerede olduğunu sorarız. O zaman yolları görürsün.
explore-look-back = Yine de nerede olduğumu seçeyim
explore-ask-group = Groep { $year }
explore-ask-year = { $year }. sınıf
explore-ask-diploma = Diplomam var ya da almak üzereyim
explore-yes = Evet
explore-no = Hayır
explore-group-po = Basisschool (ilkokul)
explore-group-vo = Middelbare school (ortaokul ve lise)
explore-group-mbo = Mbo (meslek eğitimi)
explore-group-ho = Hbo (yüksekokul), üniversite ve yetişkinler

## Deuren
explore-doors-title = Senin kapıların
explore-doors-intro = { $rights ->
    [0] Sana { $open ->
        [one] 1 kapı
       *[other] { $open } kapı
    } açık. Her kapıda neyin gerektiğini oku.
    [one] 1 kapıda okul seni reddedemez. Toplam { $open } yöne gidebilirsin.
   *[other] { $rights } kapıda okul seni reddedemez. Toplam { $open } yöne gidebilirsin.
}
explore-doors-none-title = Harita burada bitiyor
explore-doors-none = Bu yerden sonra eğitimde bildiğimiz bir adım yok. Ne yapabileceğini okuluna ya da Doorstroompunt'a (gençlere destek yeri) sor.
explore-group-right = Burada seni reddedemezler
explore-group-right-about = Bu bir hak. Ama zamanında başvur.
explore-group-right-if = Bir şeyi daha tamamlarsan bu bir hak
explore-group-right-if-about = Şart tamam mı? O zaman seni reddedemezler.
explore-group-discretion = Burada okul karar verir
explore-group-discretion-about = Okul evet ya da hayır diyebilir. Her zaman sorabilirsin.
explore-group-selection = Burada yer sayısı sınırlı
explore-group-selection-about = Yerden çok insan var. Okul seçer ya da kura çeker.
explore-group-closed = Şimdilik kapalı
explore-group-closed-about = Önce başka bir şeyi tamamlarsan bu kapılar açılır.
explore-opens = Kapıyı bu açar:
explore-kind-right = hak
explore-kind-right-if = hak, şu şartla …
explore-kind-discretion = okul karar verir
explore-kind-selection = yer sayısı sınırlı
explore-kind-agreement = birlikte konuşarak
explore-kind-closed = şimdilik kapalı
explore-may-they-refuse = Beni reddedebilirler mi?
explore-door-start = Başlangıç
explore-door-extra = Ek süre
explore-door-extra-years = en kısa yoldan en çok { $number } yıl daha uzun
explore-door-sooner = Daha erken de olur, { $date } tarihinden itibaren: { $point } ile ({ $kind }).
explore-doors-order = Sıra: önce haklar, sonra ilk başlayan. En iyisi diye değil.
explore-refused-anyway = Okul yine de hayır mı diyor?
explore-supports = Burada yardım alma hakkın var
explore-supports-offers = Burada yardım alabilirsin
explore-supports-offers-about = Bu bir hak değil. Okul ya da belediye karar verir. Her zaman sorabilirsin.
explore-supports-later = Bu, diplomanı aldığında geçerlidir.
explore-to-letter = Bundan bir mektup yap

## Wegen
explore-ways-title = Ne olmak istiyorsun?
explore-ways-to = Şuraya giden yollar: { $goal }
explore-goal-label = Bir meslek ya da bölüm
explore-goal-hint = Örneğin: öğretmen, doktor, kuaför, ict. Yazım hatası önemli değil.
explore-goal-button = Yol ara
explore-meant = Ne demek istedin?
explore-meant-order = Sıra: önce yazdığına en çok benzeyen. En iyisi diye değil.
explore-meant-more = { $count ->
    [one] 1 tane daha var. Hepsini göster.
   *[other] { $count } tane daha var. Hepsini göster.
}
explore-meant-too-many = { $shown } tanesini görüyorsun. { $count } tane daha var. Onları bulmak için daha uzun bir söz yaz.
explore-ideas = Henüz bilmiyor musun?
explore-ideas-about = Bunlardan birine bak. Hepsi çok farklı alanlardan.
explore-ways-intro = { $found } yol bulduk. Her yol bir konuda daha iyi: daha hızlı, daha ucuz ya da daha garantili. Birbirinden en farklı { $shown } yolu görüyorsun.
explore-ways-intro-all = { $found ->
    [one] 1 yol bulduk. Onu burada görüyorsun.
   *[other] { $found } yol bulduk. Hepsini görüyorsun. Her yol bir konuda daha iyi: daha hızlı, daha ucuz ya da daha garantili.
}
explore-ways-order = Sıra: önce biten önce gelir. En iyisi diye değil; onu sen seçersin.
explore-way-time = Süre
explore-way-end = bitiş: { $year }, o zaman yaklaşık { $age } ya da { $next } yaşındasın
explore-way-money = Okul parası
explore-way-money-part = hepsi bilinmiyor
explore-way-refusals = Hayır denebilir mi
explore-way-success = Kimler başarıyor
explore-way-steps = Adımlar
explore-way-on-map = Bu yolu hat haritasında gör
explore-leg-age = o zaman yaklaşık { $age } ya da { $next } yaşındasın
explore-leg-right = Okul seni reddedemez
explore-leg-right-if = Hak, şu doğruysa:
explore-leg-discretion = Okul karar verir
explore-leg-selection = Yer sayısı sınırlı
explore-why-not = Neden başka türlü değil?
explore-why-ask = Düşündüğüm yol şuradan geçiyor
explore-why-button = Neden olmaz?
explore-ways-note = Süre, önümüzdeki yazdan başlar. Okul parası, yasaya göre ödediğin paradır; yol ve kitap içinde değildir. Şanslar, eskiden okumuş gruplar hakkındadır; hiçbir zaman senin hakkında değildir.
explore-ways-none-title = Yol bulunamadı
explore-ways-none = Bulunduğun yerden buraya giden bir yol bilmiyoruz. Decaan'a (okul rehber danışmanı) sor ya da başka bir hedef seç.

## Lijnenkaart
explore-map-title = Hat haritası
explore-map-intro = Eğitim, bir metro haritası gibi. Bir hattın başka bir hatta geçtiği yer bir kapıdır.
explore-map-lit = Bu yol ışıklı: { $title }.
explore-map-others = Bir yolu ışıklandır
explore-map-table = Harita, tablo olarak
explore-map-caption = Bulunduğun yerden bütün kapılar
explore-map-to-ways = Olmak istediğin şeye giden yolları ara
explore-col-door = Kapı
explore-col-refuse = Reddedebilirler mi?
explore-col-conditions = Ne gerekiyor
explore-col-deadline = En geç
explore-col-course = Bölüm

## Vergelijken
explore-compare-title = Seçimlerini karşılaştır
explore-compare-intro = Bir şey seçersen hangi bölümler açık kalır? Kapanan bir kapıyı yeniden açmak neye mal olur?
explore-compare-choose = Neyi karşılaştırmak istiyorsun?
explore-compare-button = Karşılaştır
explore-compare-none-title = Burada şimdi karşılaştıracak bir şey yok
explore-compare-none = Bu yerde alan (profiel) ya da ders seçmiyorsun. Neler seçebileceğini kapılarında gör.
explore-compare-caption = Hbo ve üniversitedeki { $total } bölüm içinde
explore-table-scrolls = Hepsini görmek için tabloyu yana kaydır.
explore-compare-differ = { $count ->
    [0] Fark yok
    [one] 1 bölümde fark eder
   *[other] { $count } bölümde fark eder
}
explore-compare-closed = Bu seçimle kapananlar
explore-compare-sectors = Sektöre göre, fark yaratan bütün bölümler
explore-compare-order = Sıra: sektör sektör, yasadaki gibi. En iyisi diye değil.
explore-compare-same = Bu seçimlerle her bölümde aynı yere varırsın.
explore-compare-note = Şartlar Mayıs 2017 düzenlemesinden geliyor. Düzenleme sonra değişti. Bölüme sorup kontrol et. Yer sayısı her yıl değişebilir.
explore-cell-right = açık
explore-cell-right-if = açık, şununla
explore-cell-choose = açık, gerekeni seçersen
explore-cell-discretion = okul karar verir
explore-cell-selection = yer sayısı sınırlı
explore-cell-closed = kapalı
explore-cell-extra = yine de olur: { $number } yıl fazla
explore-cell-right-later = hak olarak: { $number } yıl fazla

## Momenten en kosten
explore-moments-title = Önünde neler var
explore-moments-intro = Yolundaki seçimler, tarihleri ve haklarınla birlikte.
explore-moments-order = Sıra: önce şu an olanlar, sonra ilk gelecek olanlar. Geçmiş olanlar en altta.
explore-moments-calendar = Tarihleri ajandana ekle
explore-calendar-name = Kansrijk: senin karar anların
explore-moments-none-title = Önünde bir seçim yok
explore-moments-none = Bu yerde bildiğimiz bir seçim anı yok. Neler olabileceğini kapılarında gör.
explore-school-year = { $year } okul yılı
explore-date-check = bu tarihi kontrol et
explore-date-own = tarihi her okul kendisi seçer
explore-when-ask = Ne zaman olduğunu okuluna sor.
explore-when-any = Bu, bütün yıl olabilir.
explore-moment-who = Kim karar verir
explore-moment-information = Neyi bilmen gerekir
explore-moment-helps = Ne yardımcı olur
explore-moment-wrong = Çoğu zaman ne ters gider
explore-costs-title = Ne kadar tutar, ne alırsın
explore-costs-intro = Bulunduğun yer ve sonrası için şimdi geçerli olan tutarlar. Kontrol et diye mi yazıyor? O zaman DUO'ya bak.
explore-costs-fee = Ne ödersin
explore-costs-grant = Ne alabilirsin
explore-costs-contribution = İstersen ödersin, zorunlu değil

## Brief
explore-letter-title = Hakların ve tarihlerin
explore-letter-rights = Burada seni reddedemezler, bazen bir koşulla
explore-letter-right = Okul seni reddedemez.
explore-letter-right-if = Şunlar tamamsa okul seni reddedemez:
explore-letter-deadline = En geç { $date } ({ $year } okul yılı).
explore-letter-deadline-passed = Bu { $date } tarihine kadar olabilirdi ({ $year } okul yılı).
explore-letter-no-rights = Bu yerde, hak olan bir kapı bilmiyoruz.
explore-letter-dates = Yaklaşan tarihler
explore-letter-help = Okul yine de hayır mı diyor? Nedenini yazılı olarak iste ve yasayı söyle. Mentorun (sınıf öğretmenin) ya da decaan (okul rehber danışmanı) sana yardım eder.
explore-letter-code = Bu kodu tara. O zaman bu sayfayı telefonunda görürsün.

## Scholen
explore-schools-title = Yakındaki okullar
explore-schools-empty-title = Burada henüz okul yok
explore-schools-empty = Bu siteyi yöneten kişi bir okul listesi ekleyebilir. O zamana kadar hangi okulların olduğunu kendi okuluna sor.
explore-schools-programme = Hangi okulu arıyorsun?
explore-schools-postcode = Posta kodun
explore-schools-postcode-hint = Dört rakam yeterli. Onları saklamıyoruz.
explore-schools-button = Okul ara
explore-schools-near = { $place } yakınında: { $programme }
explore-schools-order = Sıra: önce en yakın olan, düz çizgiyle ölçülür. Yakın demek, en çok { $km } kilometre demek.
explore-schools-most = { $km } kilometre içinde { $total } tane var. En yakın { $shown } tanesini görüyorsun.
explore-schools-far = Daha uzakta
explore-schools-none-near = { $km } kilometre içinde yok.
explore-schools-km = { $km } km
explore-schools-none = Bu listede böyle bir okul yok. Başka bir okul türü seç.

## Bronnen
explore-sources-title = Kaynaklar
explore-sources-intro = Bu sitedeki her bilginin bir kaynağı, bir dönemi ve bir kesinlik derecesi var. Toplam { $total } bilgi var.
explore-sources-kinds = Bilgi türleri
explore-sources-list = Bütün kaynaklar
explore-pages = Sayfalar
explore-as-of = { $date } tarihindeki haliyle okundu
explore-kind-of-nodes = Okullar ve bölümler
explore-kind-of-edges = Adımlar ve haklar
explore-kind-of-supports = Yardım alma hakkı
explore-kind-of-profiles = Alanlar (profielen)
explore-kind-of-subjects = Dersler
explore-kind-of-domains = Mbo dalları (richtingen)
explore-kind-of-refusals = Bir okul reddederse
explore-kind-of-moments = Karar anları
explore-kind-of-calendar = Tarihler
explore-kind-of-costs = Masraflar
explore-kind-of-rates = Sayılar
explore-kind-of-courses = Hbo ve üniversite bölümleri
explore-kind-of-mbo = Mbo bölümleri
explore-source-law = yasa
explore-source-official = devlet
explore-source-research = araştırma
explore-source-news = haber
explore-source-own = kendi bilgimiz

## Over de site
explore-accessibility-title = Erişilebilirlik
explore-accessibility-1 = Kansrijk'i herkes kullanabilmeli. WCAG 2.2, AA düzeyi kurallarına uyarız.
explore-accessibility-2 = Her sayfa script olmadan, yalnızca klavyeyle ve 320 nokta genişliğinde bir ekranda çalışır.
explore-accessibility-3 = Her resmin yanında aynı şeyi söyleyen bir tablo ya da metin vardır. Metinler kısa ve kolaydır.
explore-accessibility-4 = Bir şey olmuyor mu? Bu siteyi yöneten kişiye söyle. O zaman onu düzeltiriz.
explore-privacy-title = Gizlilik
explore-privacy-1 = Hesabın yok. Adını ve adresini sormayız.
explore-privacy-2 = Cevapların yalnızca sayfanın adresinde durur. Bu yüzden sayfayı paylaşabilir ya da saklayabilirsin.
explore-privacy-3 = Çerez (cookie) kullanmayız. Başka şirketlerden hiçbir şey yüklemeyiz.
explore-privacy-4 = Kökenini, dinini ya da sağlığını hiçbir zaman sormayız.
