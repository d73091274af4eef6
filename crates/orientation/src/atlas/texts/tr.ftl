### Atlas: meslekler, eğitimler ve alanlar.

atlas-nav = Meslekler
atlas-home-title = Hangi meslekler var?
atlas-home-intro = { $occupations } meslek ve { $courses } eğitim arasında gez. Neye baktığını kimse kaydetmez.
atlas-find-label = Neyi merak ediyorsun?
atlas-find-hint = Bir meslek, bir eğitim, bir okul ya da sadece bir konu: “hayvanlar”. Yazım hatası önemli değil.
atlas-find-button = Ara
atlas-subjects-title = Sevdiğin bir şeyle başla
atlas-subject-animals = hayvanlar
atlas-subject-people = insanlara yardım
atlas-subject-children = çocuklar
atlas-subject-outside = açık hava
atlas-subject-computers = bilgisayar
atlas-subject-machines = makineler
atlas-subject-building = inşaat yapmak
atlas-subject-food = yemek
atlas-subject-sport = spor
atlas-subject-music = müzik
atlas-subject-drawing = çizim
atlas-subject-money = para
atlas-fields-title = Bir çalışma alanı seç
atlas-fields-order = Sıralamanın bir anlamı yok. Hiçbir alan diğerinden daha iyi değil.
atlas-levels-title = Nasıl girilir?
atlas-levels-text = Hangi diplomayla başlayabileceğini burada görürsün. Sonra her zaman öğrenmeye devam edebilirsin.
atlas-levels = Başlamak için yeterli olan
atlas-level-pro = mbo diploması olmadan
atlas-level-mbo-1 = mbo 1. seviye
atlas-level-mbo-2 = mbo 2. seviye
atlas-level-mbo-3 = mbo 3. seviye
atlas-level-mbo-4 = mbo 4. seviye
atlas-level-hbo-ad = hbo, Associate degree (2 yıl)
atlas-level-hbo-ba = hbo lisans
atlas-level-wo-ma = üniversite
atlas-drawn-title = Bunlar aklına gelmemiş olabilir
atlas-drawn-rule = Sekiz alandan kurayla çekilmiş sekiz meslek. Yarın başkaları olacak. Alfabetik sırayla.
atlas-more-title = Daha fazlasına bak
atlas-list-link = Bütün meslekleri tek tabloda gör
atlas-compare-link = Meslekleri veya eğitimleri karşılaştır
atlas-task-back = Ödevine geri dön
atlas-no-position = Şu an hangi okulda olduğunu söyle. O zaman kendi yollarını görürsün.
atlas-no-position-link = Nerede olduğunu söyle

## Search

atlas-search-title = Ara
atlas-found-title = “{ $typed }” için bulunanlar
atlas-found-count = { $count ->
    [one] { $count } sonuç bulundu.
   *[other] { $count } sonuç bulundu.
}
atlas-found-order = Yazdığına en çok benzeyen en üstte.
atlas-found-by = Şununla bulundu:
atlas-kind-occupations = Meslekler
atlas-kind-fields = Çalışma alanları
atlas-kind-courses = Eğitimler
atlas-kind-schools = Okullar
atlas-kind-questions = Bu sitenin yanıtladığı sorular
atlas-none-title = “{ $typed }” için bir şey bulunamadı
atlas-none-shorter = Daha kısa ya da başka bir kelime dene.
atlas-none-subject = Ya da aşağıdan sevdiğin bir şeyi seç.
atlas-none-ask = Yok mu? Okul danışmanın ya da mentorun seninle birlikte arayabilir.
atlas-search-empty = Bir kelime yaz ya da aşağıdan bir şey seç.
atlas-no-schools = Okullar henüz buraya yüklenmedi, bu yüzden bulamazsın.
atlas-question-doors = Bana hangi kapılar açık?
atlas-question-refuse = Okul beni reddedebilir mi?
atlas-question-ways = Bir diplomaya hangi yollar gider?
atlas-question-dates = Ne zaman başvurmam gerekir?
atlas-question-costs = Bir eğitim kaça mal olur, öğrenim desteği alır mıyım?
atlas-question-profile = Hangi profili seçmeliyim?
atlas-question-schools = Yakında hangi okul var?
atlas-question-sources = Bilgiler nereden geliyor?

## List

atlas-list-title = Bütün meslekler
atlas-list-all = hepsi
atlas-list-caption = Bildiğimiz bütün meslekler: { $count }
atlas-list-caption-level = { $level } ile başlanabilen meslekler: { $count }
atlas-list-json = Aynı liste, programlar için:
atlas-column-work = Meslek
atlas-column-field = Alan
atlas-column-levels = Şununla başlanabilir
atlas-order-alphabet = Alfabetik sırayla.

## A field

atlas-field-title = Çalışma alanı: { $name }
atlas-field-intro = Burada { $count } meslek var. Dahası da var.
atlas-field-order = Başlanabilecek ilk diplomaya göre, sonra alfabetik.
atlas-field-courses = Bu yöndeki eğitimler
atlas-field-others = Diğer çalışma alanları

## An occupation

atlas-what = Ne yaparsın?
atlas-in-dutch = Açıklamanın geri kalanı şimdilik yalnızca Felemenkçe.
atlas-monday = Bir pazartesi
atlas-skills = Bunları yapabilirsin ya da öğrenirsin
atlas-where = Nerede çalışırsın?
atlas-also = Bilmekte fayda var
atlas-compare-this = Başka bir şeyle karşılaştır
atlas-ways = Oraya nasıl ulaşırsın?
atlas-regulated = Bu iş ya da bu unvan için yasa diploma, belge veya kayıt ister. Şuradan kontrol et: { $name }.
atlas-ways-order = Okul sisteminin sırasına göre. Hiçbir yol diğerinden iyi değil.
atlas-way-from-here = Oraya giden yollarını gör
atlas-way-ask = Oraya nasıl giderim?
atlas-way-at-work = Bunun için sabit bir eğitim bilmiyoruz. İşte ya da kısa bir kursta öğrenirsin.
atlas-near-title = Buna benzeyenler
atlas-near-rule = Aynı alan ya da aynı becerileri ister. Alfabetik sırayla.
atlas-near-skills = Burada da:
atlas-near-field = Aynı alan: { $field }
atlas-far-title = Bunlar bambaşka
atlas-far-rule = Daha uzağa da bak. Her gün kurayla başkaları çekilir. Alfabetik sırayla.
atlas-far-why = Başka bir alan: { $field }
atlas-origin = Bunun kaynağı
atlas-origin-text = Metinler Kansrijk’e aittir. Bu işi yapanlar henüz kontrol etmedi.

## What is not known

atlas-unknown = Bunu bilmiyoruz.
atlas-unknown-title = Henüz bilmediklerimiz
atlas-unknown-intro = Tahmin yürütmeyiz. Buradan sorabilirsin.
atlas-unknown-pay-title = Ne kadar kazanılır?
atlas-unknown-pay-ask = Bir tanıtım gününde ya da bir şirkette sor. Ya da bu işin toplu sözleşmesine (cao) bak. UWV daha fazlasını anlatır:
atlas-unknown-chance-title = Şimdi ve ileride iş var mı?
atlas-unknown-chance-ask = Okul danışmanına sor. SBB, mbo için her eğitimde staj ve iş şansına bakar:
atlas-unknown-who-title = Bu işi kimler yapıyor?
atlas-unknown-who-ask = Çoğu genç mi, yoksa değil mi? Kim yarım gün çalışıyor? Bir şirkete sor. CBS bunu meslek gruplarına göre sayıyor:
atlas-unknown-voices-title = Bu işi yapanlar ne diyor?
atlas-unknown-voices-ask = Birine sor: Neyi güzel, neyi zor, buraya nasıl geldin? Mentorun birini bulmana yardım edebilir.
atlas-unknown-people-title = Senin yakınında bunu kim yapıyor?
atlas-unknown-people-ask = Danışmanına ya da mentoruna bir gün eşlik etmeyi, sınıfa bir konuk ya da bu işte bir mentor sor.
atlas-voices-order = Kendi sözleri; buraya gelmeden önce okul okudu. En yenisi en üstte.
atlas-voices-nice = Güzel yanı
atlas-voices-hard = Zor yanı
atlas-voices-came = Buraya nasıl geldim
atlas-voices-nobody = Adını vermek istemiyor
atlas-voices-side-does = bu işi yapıyor
atlas-voices-side-employs = bu işi yapanları çalıştırıyor
atlas-voices-side-learns = bunu öğreniyor
atlas-voices-meet = Bu işi yapan biriyle konuşmak ister misin? Burada anlatanlar, adı yazılı programda mentor. O okuldaysan bir mentor isteyebilirsin.
atlas-voices-meet-go = Mentor iste
atlas-unknown-region-title = Yakınında ne kadar iş var?
atlas-unknown-region-ask = Okul danışmanına sor ya da UWV’ye bak:
atlas-unknown-stay-title = Kaç kişi bırakıyor ya da değiştiriyor?
atlas-unknown-stay-ask = Tanıtım gününde okula sor. Her eğitim için şurada yazıyor:
atlas-unknown-crowd-title = Bu eğitim ne kadar dolu?
atlas-unknown-crowd-ask = Okula kaç kişinin başvurduğunu ve kaç yer olduğunu sor. Stajlar hakkında SBB daha çok bilir:
atlas-unknown-open-title = Tanıtım günü ne zaman?
atlas-unknown-open-ask = Okulun sitesine bak ya da:

## A course

atlas-course = Eğitim
atlas-leads-to = Bununla hangi işler yapılır?
atlas-leads-more = Çoğu zaman burada yazandan fazlası mümkündür.
atlas-leads-unknown = Henüz bilmiyoruz. Tanıtım gününde sor ya da bu alana bak:
atlas-entries = Nasıl girilir?
atlas-entry-to = Şuraya: { $levels }.
atlas-entry-right = Okul seni reddedemez.
atlas-entry-right_if = Koşulları karşılarsan okul seni reddedemez.
atlas-entry-discretion = Okul karar verir.
atlas-entry-selection = Yer azdır. Okul seçer ya da kura çeker.
atlas-entry-agreement = Okullar ve ebeveynler birlikte kararlaştırır.
atlas-asks = Diplomanda bulunması gerekenler
atlas-asks-nothing = Bu diploma yeterli.
atlas-holding = { $track }, { $profiles } profili
atlas-holding-any = { $track }, her profil
atlas-extra = Ayrıca
atlas-costs = Ne kadar tutar, ne alırsın?

## Compare

atlas-compare-title = Karşılaştır
atlas-compare-intro = Meslekleri ya da eğitimleri yan yana koy, en fazla dört.
atlas-compare-add = Ne eklemek istiyorsun?
atlas-compare-hint = Bir meslek ya da eğitim yaz.
atlas-compare-search = Bul ve ekle
atlas-compare-full = Yan yana dört tane sığar. Başkasını seçmek için birini çıkar.
atlas-compare-which = Hangisini kastediyorsun?
atlas-compare-away = Çıkar
atlas-compare-work = Meslekler yan yana
atlas-compare-study = Eğitimler yan yana
atlas-compare-order = Seçtiğin sırayla.
atlas-is-occupation = meslek
atlas-is-course = eğitim
atlas-row-what = Ne yaparsın?
atlas-row-monday = Bir pazartesi
atlas-row-where = Nerede çalışırsın?
atlas-row-skills = Beceriler
atlas-row-also = Bilmekte fayda var
atlas-row-levels = Seviye
atlas-row-courses = Eğitimler
atlas-row-pay = Ne kadar kazanılır?
atlas-row-chance = İş var mı?
atlas-row-takes = Ne kadar sürer?
atlas-row-entries = Nasıl girilir?
atlas-row-asks = Ne istenir?
atlas-row-costs = Ne kadar tutar, ne alırsın?
atlas-row-leads = Sonra hangi iş?
atlas-row-stay = Kaç kişi bırakıyor?
atlas-row-crowd = Ne kadar dolu?

## Figures, where somebody brought them in

atlas-pay-hour = Saatlik ücret, vergiden önce
atlas-pay-month = Aylık ücret, vergiden önce
atlas-pay-year = Yıllık ücret, vergiden önce
atlas-fewer-than = { $bound } kişiden az
atlas-at-most = en çok { $most }
atlas-region-choose = Bölgeni seç
atlas-region-private = Seçtiğini kimse kaydetmez. Seçimin yalnız bu sayfanın adresinde durur.
atlas-region-all = bütün Hollanda
atlas-region-show = Bu bölgeyi göster
atlas-figure-group = şu grup için:
atlas-group-holds = Bu, yalnızca bu işin değil, bütün grubun sayısıdır. Grupta bunlar da var:
atlas-group-more = ve { $count } tane daha
atlas-group-also-in = Bu iş başka bir gruba da girebilir:
atlas-grouped-by = Bu işin bu grupta olduğunu söyleyen:
atlas-elsewhere = Bu sayı seçtiğin bölgenin değil. Şu bölge için bilmiyoruz:
atlas-of-nobody = kaynak bunun kimler hakkında olduğunu söylemiyor
atlas-licence = Lisans:
atlas-brought-on = Bunun hangi sürüm olduğunu bilmiyoruz. { $day } tarihinde alındı.
atlas-not = Dikkat.
atlas-not-pay = Bu, senin ne kazanacağını söylemez. O, yaşına, deneyimine, saatlerine ve toplu sözleşmeye bağlıdır.
atlas-not-chance = Bir tahmin farklı çıkabilir. İş az olan yerde de insanlar iş bulur. Yalnız buna göre seçme.
atlas-not-crowd = Bu, sana yer olup olmadığını söylemez. Nasıl girileceğini okula sor.
atlas-not-stay = Bu başkaları hakkındadır. Senin ne yapacağını söylemez. Bölüm değiştirmek başarısızlık değildir.
atlas-not-seen = Bu, senin ne yapabildiğini veya neyi sevdiğini söylemez. Az kişinin seçtiği şey sana uyabilir.
atlas-not-compare = Başka yılların, grupların veya bölgelerin sayıları yan yana konamaz.
atlas-column-what = Ne
atlas-column-told = Kaynağın dediği
atlas-column-years = Yıl
atlas-column-region = Nerede
atlas-column-of = Kimler hakkında
atlas-pay-caption = Ücret, kaynağın söylediği gibi
atlas-chance-caption = İş var mı? Kaynağın dediği gibi
atlas-chance-now = Şimdi
atlas-chance-later = Sonra
atlas-unit-untold = bunun neyi saydığını kaynak söylemiyor
atlas-without-range = Bunun ne kadar kesin olduğunu kaynak söylemiyor.
atlas-without-range-some = Aralık yazmayan yerde kaynak ne kadar kesin olduğunu söylemiyor.
atlas-chance-regions = Bütün bölgelere bak
atlas-course-chance-title = Bu diplomayla iş var mı?
atlas-esco-title = Avrupa’nın bu iş için saydıkları
atlas-esco-text = ESCO, Avrupa Birliği’nin meslek listesidir. Türkçesi olmayanı Hollandaca veya İngilizce görürsün.
atlas-esco-essential = Bunlar her yerde gerekir: { $count }
atlas-esco-optional = Bunlar çalıştığın yere bağlıdır: { $count }
atlas-letters = O*NET bu işe { $theirs } harflerini verir.
atlas-letters-ours = Biz { $ours } harflerini kullanırız.
atlas-letters-none = Biz bu işe harf vermeyiz.
atlas-crowd-caption = Bunu kimler seçiyor ve ne kadar yer var
atlas-crowd-what = Ne
atlas-crowd-number = Sayı
atlas-crowd-year = Yıl
atlas-crowd-choose = bunu seçiyor
atlas-crowd-room = yer
atlas-crowd-no-choose = Bunu kaç kişinin seçtiğini bilmiyoruz.
atlas-crowd-no-room = Ne kadar yer olduğunu bilmiyoruz. Okula sor.
atlas-crowd-apart = İki sayı ayrı bölgelerin. Onları yan yana koyma. Yerler şuranın:
atlas-stay-caption = Başlayan her yüz kişiden
atlas-stay-drop-out = diplomasız bıraktı
atlas-stay-switch = başka bir bölüme geçti
atlas-offers-title = Bunu nerede öğrenebilirsin?
atlas-offers-order = Yerlerin alfabesine göre.
atlas-offers-all = Bütün { $count } yere bak
atlas-offers-near = Uzaklığa göre sırala
atlas-offers-order-near = { $place } için kuş uçuşu en yakın olan önce. Uzaklığını bilmediklerimiz en sonda.
atlas-offers-matched = Adına göre değil, eğitimin koduna göre bulundu:
atlas-offers-matched-law = DUO’nun yasadaki ada verdiği kodla bulundu:
atlas-offer-language = Dil:
atlas-offer-starts = { $day } tarihinde başlıyor.
atlas-offer-until = En geç { $day } tarihinde başlanabilir.
atlas-unknown-offers-ask = Okul danışmanına ya da mentoruna sor. Şuraya da bakabilirsin:
atlas-language-nld = Felemenkçe
atlas-language-eng = İngilizce
atlas-language-deu = Almanca
atlas-language-fra = Fransızca
atlas-language-fry = Frizce
atlas-language-spa = İspanyolca
atlas-form-bol = çoğunlukla okulda (bol)
atlas-form-bbl = çoğunlukla işte (bbl)
atlas-form-fulltime = tam zamanlı
atlas-form-parttime = yarı zamanlı
atlas-form-dual = hem okul hem iş (dual)
atlas-seen-title = { $region } bölgesinde gençler ne seçiyor?
atlas-seen-ask = Senin bölgende gençler ne seçiyor?
atlas-seen-mbo = Bu alanda kaç kişi bir mbo bölümü seçiyor
atlas-seen-higher = Bu alanda kaç kişi hbo veya üniversitede bir bölüm seçiyor
atlas-seen-rarely = burada az görülür
atlas-seen-rule = Bir bölüm ait olduğu her alanda sayılır. Sıra bir şey söylemez. “Az”, ortadaki alanın yarısından azdır. Çok azı sayılmış alanları göstermeyiz.
atlas-seen-none = { $region } bölgesinde gençlerin ne seçtiğini kimse saymadı.
atlas-seen-look-title = Bir de buraya bak
atlas-seen-look-rule = Burada az görülen alanlardaki işler. Her gün kura ile başkalarını çekeriz. Alfabe sırasıyla.
atlas-seen-look-why = Burada az görülür: { $field }

## Nearby

atlas-region-title = Senin yakınında
atlas-region-intro = Yalnız bir yerde sayılmış olanı gösteririz. Gerisini bilmiyoruz.
atlas-region-schools = { $place } yakınındaki okullar
atlas-region-order = En yakın önce, kuş uçuşu.
atlas-unknown-rare-title = Burada hangi işler az görülür?
atlas-unknown-rare-ask = Okul danışmanına okulunun nereleri ziyaret ettiğini ve henüz nereleri etmediğini sor.
atlas-dream = Öğrenci misin? Bunu hayal listene koy.

## Brought in, without a page of our own

atlas-sheets = Listenin sayfaları
atlas-sheet-before = Önceki
atlas-sheet-after = Sonraki
atlas-sheet-here = { $all } içinden { $first } – { $last }
atlas-sheet-letters = Bir harf seç
atlas-more-work-title = Daha da çok meslek
atlas-more-work-intro = Bu meslekler, Avrupa Birliği’nin meslek listesi olan ESCO’dan geliyor. Biz henüz bunlar hakkında bir şey yazmadık.
atlas-more-work-link = Avrupa listesinden daha da çok meslek: { $count }
atlas-more-courses-title = Daha da çok eğitim
atlas-more-courses-intro = Bu eğitimler DUO’nun bir listesinde yer alıyor. Biz henüz bunlar hakkında bir şey yazmadık.
atlas-more-courses-link = DUO listesinden daha da çok eğitim: { $count }
atlas-more-none = Burada henüz bir şey yok
atlas-more-none-ask = Bu siteye henüz bir liste yüklenmedi. Okul danışmanın ya da mentorun seninle birlikte arayabilir.
atlas-column-code = Kod
atlas-found-job = Avrupa meslek listesinden (ESCO)
atlas-found-study = DUO listesinden
atlas-job-kicker = Avrupa listesinden bir meslek
atlas-job-mark = Biz henüz bunun hakkında bir şey yazmadık. Avrupa Birliği’nin meslek listesi ESCO’nun ne dediğini okuyorsun.
atlas-job-what = ESCO ne diyor?
atlas-job-no-words = ESCO bu mesleği anlatmıyor.
atlas-job-also = Şöyle de denir:
atlas-job-own = Bunun hakkında daha çok şey biliyoruz
atlas-job-own-rule = Buna benzeyen meslekler: kodu (ISCO) aynı başlıyor. Alfabetik sırayla.
atlas-job-place = Nereye ait
atlas-job-group = Grup
atlas-job-above = Şunun bir türü
atlas-job-below = Bunun türleri
atlas-job-beside = Bu grupta ayrıca
atlas-unknown-ways-title = Oraya nasıl gelirsin?
atlas-unknown-ways-ask = Hangi eğitimin gerektiğini ESCO söylemiyor. Benzeyen mesleklere bak ya da okul danışmanına sor.
atlas-unknown-day-title = Bir gün nasıl geçer?
atlas-unknown-day-ask = Bu işi yapan birine sor. Mentorun ya da okul danışmanın senin için bir günlük gözlem ayarlayabilir.
atlas-study-mark = Biz henüz bunun hakkında bir şey yazmadık. DUO listesinde { $code } koduyla böyle yer alıyor.
atlas-unknown-leads-ask = Açık kapı gününde ya da okul danışmanına sor.
atlas-unknown-entries-ask = Okul ne istediğini söyler. Okul danışmanına da sor ya da şuraya bak:
atlas-unknown-takes-ask = Okula sor ya da şuraya bak:
atlas-listed-hbo-ma = hbo, yüksek lisans
atlas-listed-wo-ba = üniversite, lisans
atlas-listed-wo-ma = üniversite, yüksek lisans
atlas-listed-higher-other = yükseköğretim, lisans ya da yüksek lisans olmadan
atlas-open-order = Yalnızca henüz gelmemiş günler. En yakını en üstte.
atlas-open-time = Saat { $from } – { $until }
atlas-open-from = Saat { $from } itibarıyla
atlas-open-whole = Bütün okulun açık kapı günü. Bu eğitimin de olup olmadığını sor.
atlas-open-link = Okulun sitesine bak
