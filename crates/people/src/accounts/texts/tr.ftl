### complete
# Giriş yapmak, hesabın ve sana verilen linkler.

## Giriş
accounts-sign-in-title = Giriş yap
accounts-sign-in-at = { $organisation } için giriş yapıyorsun.
accounts-sign-in-other = Başka bir okul seç
accounts-sign-in-which = Hangi okuldansın?
accounts-sign-in-none = Burada henüz bir okul yok. Bu siteyi yöneten kişi bir okul açabilir.
accounts-sign-in-do = Giriş yap
accounts-sign-in-refused = Adın ve şifren birbirine ait değil. Kontrol et ve yeniden dene.
accounts-order-name = Ada göre sıralı.
accounts-school = Okulun
accounts-school-missing = Okulunu seç.
accounts-login = Giriş adı
accounts-login-hint = E-posta adresin ya da kendi seçtiğin ad.
accounts-password = Şifre
accounts-help-title = Olmuyor mu?
accounts-help-code = Kodlu bir mektubum var
accounts-help-forgotten = Şifreni mi unuttun? Okulunun yöneticisine sor. Bir iş arkadaşıyla birlikte yeniden girmeni sağlar.
accounts-help-without = Hesap olmadan da çok şey görebilirsin.
accounts-help-begin = Kapılarına bak

## Kod
accounts-code-title = Kodunu yaz
accounts-code-intro = Telefonundaki kod uygulamasını aç. Şimdi gördüğün altı rakamı yaz.
accounts-code = Kod
accounts-code-hint = Ya da kağıttaki yedek kodlardan birini yaz.
accounts-code-do = Devam et
accounts-code-wrong = Bu kod doğru değil. Her kod bir kez çalışır. Yeni kodu bekle ve onu yaz.
accounts-code-lost-title = Telefonunu mu kaybettin?
accounts-code-lost = Kağıttaki bir yedek kodu kullan. O da yok mu? Okulunun yöneticisine sor.

## Kodları ayarlamak
accounts-set-up-title = Kodları ayarla
accounts-set-up-must = Başkalarının bilgilerini görüyorsun. Bu yüzden şifre ve kodla giriş yaparsın. Bunu bir kez yaparsın.
accounts-set-up-may = Kod da olunca hesabına başka kimse giremez. Şifreni bilse bile.
accounts-set-up-app = Telefonuna bir kod uygulaması kur. Örneğin Aegis, 2FAS, Google Authenticator ya da Microsoft Authenticator.
accounts-set-up-scan = Bu resmi o uygulamayla tara.
accounts-set-up-same-device = Şu an telefonunda mısın?
accounts-set-up-open = Uygulamayı aç
accounts-set-up-type = Ya da bunu uygulamaya yaz:
accounts-set-up-first = Uygulamanın gösterdiği altı rakamı aşağıya yaz.
accounts-set-up-code-hint = Altı rakam.
accounts-set-up-do = Tamam
accounts-spare-title = Yedek kodlar
accounts-spare-once = Bu kodları yalnız bir kez görürsün. Yazdır ya da bir yere yaz.
accounts-spare-what = Telefonunu mu kaybettin? O zaman şifren ve bu kodlardan biriyle girersin. Her kod bir kez çalışır. Sonra üstünü çiz.
accounts-spare-keep = Bu kağıdı evde, yalnız senin bildiğin bir yerde sakla. Telefonunun yanında değil.
accounts-spare-print = Kodları yazdır
accounts-spare-onward = Aldım. Devam et

## Şifre seçmek
accounts-choose-confirm = Hesabını aç
accounts-choose-confirm-intro = Merhaba { $name }. { $organisation } senin için bir hesap hazırladı. Nasıl giriş yapacağını seç.
accounts-choose-confirm-do = Hesabımı aç
accounts-choose-recover = Yeni bir şifre seç
accounts-choose-recover-intro = Merhaba { $name }. Eski şifren, kodların ve açık olan bütün girişlerin şimdi sona erer.
accounts-choose-recover-do = Bu şifreyi kullan
accounts-choose-change = Şifreni değiştir
accounts-choose-change-intro = Sonra diğer bütün cihazlarda çıkış yapılmış olur.
accounts-choose-change-do = Şifremi değiştir
accounts-choose-login-hint = E-posta adresin ya da aklında kalan bir ad. Boşluk olmasın.
accounts-choose-elsewhere = Birinin şifreni bildiğini mi düşünüyorsun? Onu kullandığın başka yerlerde de değiştir.
accounts-password-old = Şimdiki şifren
accounts-password-new = Yeni şifre
accounts-password-hint = En az { $shortest } karakter. Birbiriyle ilgisi olmayan birkaç kelime seç. Boşluk olabilir.
accounts-password-short = Bu şifre çok kısa. Bir kelime ekle.
accounts-password-long = Bu şifre çok uzun. 129 karakterden kısa olsun.
accounts-password-common = Bu şifreyi çok kişi kullanıyor. Birbiriyle ilgisi olmayan birkaç kelime seç.
accounts-password-leaked = Bu şifre, sızmış şifreler listesinde var. Başka bir şifre seç.
accounts-password-guessed = Bu şifre çabuk tahmin edilir. Onunla ilgisi olmayan iki kelime ekle.
accounts-password-own = Bu şifrede neredeyse yalnız adın ya da okulun var. Kimsenin senin hakkında bilmediği bir şey seç.
accounts-password-same = Bu eski şifren. Başka bir şifre seç.
accounts-password-wrong = Bu senin şifren değil. Yeniden yaz.
accounts-login-length = 3 ile 254 karakter arasında bir ad seç.
accounts-login-signs = Yalnız harf, rakam, nokta, çizgi ve @ işareti kullan.
accounts-login-taken = Bu ad başkasına ait. Başka bir ad seç.

## Link
accounts-link-title = Sana bir link verildi
accounts-link-intro = Devam etmek için düğmeye bas.
accounts-link-do = Devam et
accounts-link-yours = Bu link yalnız senin için. Başkasına gönderme.
accounts-link-dead = Bu link çalışmıyor
accounts-link-dead-why = Bir link bir kez ve birkaç gün çalışır. Belki kullanılmıştır.
accounts-link-dead-help = Linki kim verdiyse ondan yenisini iste.
accounts-link-code-title = Mektubundaki kodu yaz
accounts-link-code-intro = Okuldan gelen mektupta on iki karakterlik bir kod var.
accounts-link-code = Kod
accounts-link-code-hint = Büyük harf ve çizgi önemli değil.
accounts-link-code-do = Devam et
accounts-link-code-wrong = Bu kod çalışmıyor. Doğru yazdın mı, bak. Mektubun eski mi? O zaman yenisini iste.

## Kapalı hesap
accounts-closed-suspended = Hesabın durduruldu
accounts-closed-suspended-why = { $organisation } hesabını durdurdu. Sana ait olanlar saklanıyor.
accounts-closed-unconfirmed = Hesabın henüz hazır değil
accounts-closed-unconfirmed-why = Önce { $organisation } tarafından verilen daveti aç.
accounts-closed-ended = Hesabın sona erdi
accounts-closed-ended-why = { $organisation } içinde artık hesabın yok.
accounts-closed-help = Nedenini bilmek ister misin? { $organisation } yöneticisine sor.
accounts-sign-out = Çıkış yap

## Nerede giriş yaptın
accounts-mine-title = Giriş ve güvenlik
accounts-away = Hemen çık
accounts-away-what = Biri bakıyor mu? ‘Hemen çık’ seni anında hava durumuna götürür. Burada çıkış yapmış olursun.
accounts-places-title = Burada giriş yaptın
accounts-places-order = En son kullanılan en üstte.
accounts-places-end = Başka her yerde çıkış yap
accounts-places-strange = Tanımadığın bir cihaz mı var? Oradan çıkış yap ve şifreni değiştir.
accounts-place-here = şimdi burada
accounts-place-since = { $date }, saat { $time } tarihinden beri.
accounts-place-seen = Son görülme: { $date }, saat { $time }.
accounts-place-end = Buradan çıkış yap
accounts-device-unknown = Bilinmeyen cihaz
accounts-way-passkey = Cihazdaki bir anahtarla.
accounts-way-password = Şifrenle.
accounts-way-vouched = Başka bir site üzerinden.
accounts-way-link = Bir linkle.
accounts-way-demo = Demoda.
accounts-mine-link = Bir linkle geldin. Burada şifren yok.
accounts-password-since = Bu şifreyi { $date } tarihinden beri kullanıyorsun.
accounts-codes-title = Kodlar
accounts-codes-on = Şifre ve kodla giriş yapıyorsun.
accounts-codes-off = Yalnız şifreyle giriş yapıyorsun. Kod da olursa hesabın çok daha güvenli olur.
accounts-codes-must = Başkalarının bilgilerini görüyorsun. Bu yüzden kodlar kapatılamaz.
accounts-codes-other = Başka bir telefon ayarla
accounts-spare-left =
    { $left ->
        [0] Yedek kodun kalmadı.
        [one] Bir yedek kodun kaldı.
       *[other] { $left } yedek kodun kaldı.
    }
accounts-spare-few = Zamanında yeni yedek kod al.
accounts-spare-new = Yeni yedek kod al
accounts-done-wachtwoord = Şifren değişti. Diğer cihazlarda çıkış yapıldı.
accounts-done-codes-weg = Artık kodsuz giriş yapıyorsun.
accounts-done-sessie = O cihazdan çıkış yapıldı.
accounts-done-sessies = Diğer bütün cihazlardan çıkış yapıldı.

## Önce şifren
accounts-prove-why = Böylece senin olduğunu biliriz.
accounts-prove-begin = Kodları ayarla
accounts-prove-begin-what = Sonra şifren ve telefonundaki kodla giriş yaparsın.
accounts-prove-begin-do = Devam et
accounts-prove-end = Kodları bırak
accounts-prove-end-what = Sonra yalnız şifrenle giriş yaparsın. Yedek kodların artık çalışmaz.
accounts-prove-end-do = Kodları bırak
accounts-prove-spare = Yeni yedek kod al
accounts-prove-spare-what = Eski yedek kodların bundan sonra çalışmaz.
accounts-prove-spare-do = Yeni kod al

## Birinin hesabı, yönetici için
accounts-account-title = { $name } hesabı
accounts-account-own = Bu senin kendi hesabın.
accounts-account-seen = { $name } buraya baktığını ve ne yaptığını görebilir.
accounts-state-none = { $name } için henüz hesap yok.
accounts-state-unconfirmed = { $name } davet edildi ama hesabını henüz açmadı.
accounts-state-active = { $name } için bir hesap var.
accounts-state-suspended = { $name } hesabı durduruldu.
accounts-state-ended = { $name } hesabı sona erdi.
accounts-invite-title = Davet et
accounts-invite-what = Linkli bir mektup alırsın. Onu yazdırırsın ya da linki kopyalarsın. Kansrijk kendisi bir şey göndermez. Link on dört gün çalışır.
accounts-invite-do = Davet hazırla
accounts-invite-again = Yeni davet hazırla
accounts-look-title = Hesapsız bakmak
accounts-look-what = Bu linkle biri bir kez, iki saat bakabilir. Link yedi gün çalışır.
accounts-look-do = Bakma linki hazırla
accounts-recover-title = { $name } artık giremiyor
accounts-recover-what = Bir iş arkadaşından da bakmasını istersin. Evet derse, bu kişi için bir link alırsın.
accounts-recover-waits = İsteğin hazır. İkinci bir kişi evet demeli.
accounts-recover-approved = İkinci kişi evet dedi. Linki yalnız { $name } kişisinin kendisine ver. Bir gençten yanına gelmesini iste.
accounts-recover-why = Ne oldu?
accounts-recover-why-hint = Bu kişi olduğunu nereden bildiğini de yaz. İş arkadaşın bunu okur.
accounts-recover-ask = İkinci kişiye sor
accounts-recover-hand = Linki hazırla
accounts-why-length = Ne olduğunu 10 ile 500 karakter arasında yaz.
accounts-suspend-title = Hesabı durdur
accounts-suspend-what = Kişi hemen her yerden çıkmış olur ve artık giremez. Hiçbir şey kaybolmaz.
accounts-suspend-do = Durdur
accounts-resume-title = Hesabı yeniden aç
accounts-resume-what = Kişi sonra yeniden giriş yapabilir.
accounts-resume-do = Yeniden aç
accounts-done-stand = Değişti.
accounts-done-gevraagd = İsteğin hazır. İkinci bir kişi evet demeli.
accounts-refused-left = Bu kişi artık burada değil.
accounts-refused-has-account = Bu kişinin zaten hesabı var. Giremiyor mu? O zaman yeniden girmesini sağla.
accounts-refused-look = Bakma linki, hesabı olmayan, evdeki ya da dışarıdan olup şimdi burada birine bağlı olan kişiler içindir.
accounts-refused-nobody = Bu kişi şu an burada kimseye bağlı değil. Önce kime bağlı olduğunu kaydet.
accounts-refused-quota = Bugün çok link hazırladın. Bir günde { $most } linkten fazlası olmaz. Yarın devam et.
accounts-refused-state = Bu hesapla bu şimdi olmaz. Şimdi nasıl olduğuna bak.
accounts-refused-staff-codes = Başkalarının bilgilerini görüyorsun. Bu yüzden kodlar kapatılamaz.
accounts-refused-no-codes = Önce kodları ayarla. Sonra yedek kod alırsın.
accounts-refused-session = Bu cihazı tanımıyorum. Sayfayı yeniden yükle.

## Kağıttaki link
accounts-handed-invitation = { $name } için davet
accounts-handed-recovery = { $name } yeniden girsin diye link
accounts-handed-look = { $name } için bakma linki
accounts-handed-once = Bu linki bir saat boyunca ve yalnız sen görürsün. Şimdi yazdır ya da kopyala.
accounts-handed-copy = Link
accounts-handed-copy-hint = Yalnız kişinin kendisine gönder.
accounts-letter-title-invitation = Kansrijk hesabın
accounts-letter-title-recovery = Kansrijk’e yeniden giriş
accounts-letter-title-look = Kansrijk’e bakmak
accounts-letter-invitation = Kansrijk ile sana hangi kapıların açık olduğunu ve ne zaman seçeceğini görürsün. Okulun senin için bir hesap hazırladı.
accounts-letter-recovery = Kodu tara ve yeni bir şifre seç. Eski şifren ve kodların artık çalışmaz.
accounts-letter-look = Kodu tarayın ve sizin için hazır olana bakın. Hesap gerekmez. Link bir kez çalışır.
accounts-letter-scan = Bu kodu telefonunla tara.
accounts-letter-type = Kamera yok mu? Bu adrese git ve kodu yaz:
accounts-letter-until = Bu, { $date }, saat { $time } kadar çalışır.
accounts-letter-yours = Bu mektup yalnız senin için. Kimseye gösterme ve işin bitince at.
accounts-letter-print = Mektubu yazdır
accounts-letters-print = Bütün mektupları yazdır
accounts-letters-once = Bu mektupları bir saat boyunca ve yalnız sen görürsün. Şimdi yazdır: her öğrenci için bir sayfa.
accounts-class-title = { $class } için mektuplar
accounts-class-what =
    { $count ->
        [one] Bir öğrencinin henüz hesabı yok ve bir mektup alır.
       *[other] { $count } öğrencinin henüz hesabı yok ve mektup alırlar.
    }
accounts-class-before = Daha önce mektup hazırladın mı? Onlar bundan sonra çalışmaz.
accounts-class-short = Davetler
accounts-desk = Benim yerim
accounts-class-do = Mektupları hazırla
accounts-class-all = Bu sınıfta herkesin hesabı var.
accounts-class-empty = Bu sınıfta henüz kimse yok. Önce okulun listesini içeri al.

## Cihazdaki anahtar
accounts-keys-title = Cihazlarındaki anahtarlar
accounts-keys-what = Anahtarla parmağınla, yüzünle veya cihazının koduyla giriş yaparsın. Anahtara passkey de denir.
accounts-keys-order = En eskisi en üstte.
accounts-keys-none = Henüz anahtarın yok.
accounts-key-title = Anahtarın
accounts-key-nameless = Adsız anahtar
accounts-key-since = { $date } tarihinde yapıldı.
accounts-key-used = Son kullanım: { $date }, { $time }.
accounts-key-unused = Henüz kullanılmadı.
accounts-key-change = Bak
accounts-key-name = Anahtarın adı
accounts-key-name-hint = Bu cihazı tanıyacağın bir ad.
accounts-key-rename = Adı kaydet
accounts-key-new = Anahtar yap
accounts-key-new-intro = Cihazın senin için bir anahtar yapar. Sonra onunla parolasız giriş yaparsın.
accounts-key-new-own = Bunu yalnızca kendi cihazında yap. Okuldaki bir bilgisayarda yapma.
accounts-key-new-stays = Parmağın veya yüzün cihazında kalır. Biz onu hiç görmeyiz.
accounts-key-new-others = Sonra diğer cihazlarda oturumun kapanır.
accounts-key-new-do = Anahtarı yap
accounts-key-new-failed = Anahtar yapılmadı. Yeniden dene ve cihazının dediğini yap.
accounts-key-new-there = Bu cihazda zaten senin bir anahtarın var. Onunla giriş yapabilirsin.
accounts-key-not-here = Burada olmuyor. Yeni bir tarayıcı kullan, betikler açık olsun ve sitenin olağan adresine git.
accounts-key-again = Önce yeniden giriş yap. Sonraki on dakika içinde anahtarını yap.
accounts-key-not-made = Anahtar yapılmadı. Sayfayı yeniden yükle ve bir daha dene.
accounts-key-end = Anahtarı kaldır
accounts-key-end-what = Sonra bu anahtarla giriş yapamazsın. Diğer cihazlarda oturumun kapanır.
accounts-key-use-title = Anahtarla
accounts-key-use-do = Anahtarla giriş yap
accounts-key-use-what = Parmağını, yüzünü veya cihazının kodunu kullanırsın.
accounts-key-use-or = Ya da parolanla
accounts-key-use-failed = Anahtarla giriş durdu. Yeniden dene veya parolanı kullan.
accounts-key-refused = Bu anahtarla buraya giremezsin. Yeniden dene veya parolanı kullan. Olmuyor mu? Okulunun yöneticisine sor.
accounts-done-sleutel = Anahtarın hazır. Diğer cihazlarda oturumun kapandı.
accounts-done-sleutel-naam = Anahtarının adı kaydedildi.
accounts-done-sleutel-weg = Anahtar kaldırıldı. Diğer cihazlarda oturumun kapandı.
accounts-refused-key-account = Burada anahtar yapacak bir hesabın yok.
accounts-refused-key-many = Zaten { $most } anahtarın var. Önce birini kaldır.
accounts-refused-key-last = Başkalarının bilgilerini görüyorsun. Bu yüzden son anahtarın kaldırılamaz. Önce kod ayarla veya başka bir anahtar yap.

## Başka bir taraf üzerinden
accounts-party-use-title = Başka bir taraf üzerinden
accounts-party-use-do = { $party } ile giriş yap
accounts-party-instead = Ya da parola seçme
accounts-party-going = { $party } sitesine gidiyorsun
accounts-party-going-what = Orada giriş yaparsın. Sonra buraya dönersin.
accounts-party-going-do = { $party } sitesine git
accounts-parties-title = Başka bir taraf üzerinden giriş
accounts-parties-what = Hesabını seni tanıyan bir tarafa bağla. Sonra onun üzerinden giriş yaparsın.
accounts-parties-order = Bu sitenin yöneticisinin sırasıyla.
accounts-party-since = { $date } tarihinden beri bağlı.
accounts-party-not = Bağlı değil.
accounts-party-out = Buradan çıkınca öteki tarafta oturumun açık kalır. Oradan da çık.
accounts-party-again = Önce yeniden giriş yap. Sonraki on dakika içinde olur.
accounts-party-bind-what = { $party } sitesine gidip giriş yaparsın. Sonra o hesap buradaki hesabına bağlanır.
accounts-party-bind = { $party } hesabını bağla
accounts-party-end-what = Sonra { $party } ile giriş yapamazsın. Diğer cihazlarda oturumun kapanır.
accounts-party-end = { $party } bağlantısını kaldır
accounts-not-in-unknown = Bu hesabı henüz tanımıyoruz
accounts-not-in-unknown-why = Öteki tarafta giriş yaptın. Ama o hesap burada bir hesaba bağlı değil.
accounts-not-in-unknown-help = Burada hesabın var mı? Başka yolla giriş yap ve ‘Giriş ve güvenlik’ altında bağla. Davetin var mı? Önce onu aç.
accounts-not-in-refused = Bu yolla giremezsin
accounts-not-in-refused-why = O taraftan aldığımız bilgi bu okula veya bu hesaba uymuyor. Hiçbir şey değişmedi.
accounts-not-in-refused-help = Yeniden dene veya başka yolla giriş yap. Olmuyor mu? Okulunun yöneticisine sor.
accounts-not-in-down = Öteki taraf yanıt vermiyor
accounts-not-in-down-why = Bu senin hatan değil. Hiçbir şey değişmedi ve kaybolmadı.
accounts-not-in-down-help = Birkaç dakika sonra yeniden dene veya başka yolla giriş yap.
accounts-not-in-stopped = Giriş yapmadın
accounts-not-in-stopped-why = Öteki tarafta durdun veya seni içeri almadı.
accounts-not-in-stopped-help = Yeniden dene veya başka yolla giriş yap.
accounts-not-in-again = Girişe git
accounts-done-partij = Bağlantı yapıldı. Diğer cihazlarda oturumun kapandı.
accounts-done-partij-weg = Bağlantı kaldırıldı. Diğer cihazlarda oturumun kapandı.
accounts-refused-party-last = Giriş yapacak başka bir şeyin yok. Önce bir anahtar yap veya okulunun yöneticisinden yardım iste.
