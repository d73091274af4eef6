# Evin kendi metinleri: her sayfanın çevresi, hatalar, tarihler ve parçalar.

## Sayfanın çevresi
kit-skip = İçeriğe git
kit-home = ilk sayfaya git
kit-tagline = Eğitimde senin yolun
kit-menu = Menü
kit-language = Dil
kit-read-aloud = Sesli oku
kit-read-stop = Okumayı durdur
kit-print = Bu sayfayı yazdır
kit-copy-link = Bağlantıyı kopyala
kit-left = { $count } karakter kaldı
kit-over = { $count } karakter fazla. Kısaltırsan hiçbir şey kaybolmaz.
kit-copied = Bağlantı kopyalandı
kit-printed-on = { $date } tarihinde yazdırıldı
kit-footer = Kansrijk hakkında
kit-no-account = Hesap açmana gerek yok. Senin hakkında hiçbir şey saklamıyoruz.
kit-sign-in = Giriş yap
kit-kept-by = Giriş yaptın. Burada hakkında yazanları { $organisation } saklıyor.
kit-sources = Bütün kurallar yasadan ve herkese açık kaynaklardan gelir. Her zaman kaynağa da bak.
kit-licence = Kansrijk açıktır. Herkes onu kullanabilir ve geliştirebilir. Lisans: EUPL-1.2.
kit-accessibility = Erişilebilirlik
kit-privacy = Gizlilik
kit-back = Geri
kit-next = İleri
kit-skip-question = Bu soruyu geç
kit-change = Değiştir
kit-optional = zorunlu değil
kit-more = Devamını oku
kit-why = Neden?
kit-gallery = Parçalar
kit-breadcrumb = Bulunduğun yer
kit-source = Kaynak

## Tarihler, sayılar ve para
kit-date = { $day } { $month } { $year }
kit-eur = { $amount }{"\u00A0"}euro
kit-school-year = { $years } okul yılı
kit-range = { $from }–{ $to }
kit-month-1 = Ocak
kit-month-2 = Şubat
kit-month-3 = Mart
kit-month-4 = Nisan
kit-month-5 = Mayıs
kit-month-6 = Haziran
kit-month-7 = Temmuz
kit-month-8 = Ağustos
kit-month-9 = Eylül
kit-month-10 = Ekim
kit-month-11 = Kasım
kit-month-12 = Aralık

## Bir kapının durumu
kit-verdict-right = Okul seni reddedemez
kit-verdict-right-if = Şu şartla …
kit-verdict-discretion = Okul karar verir
kit-verdict-selection = Yer sayısı sınırlı
kit-verdict-closed = Şimdilik kapalı
kit-condition-met = Bu tamam
kit-condition-todo = Daha yapılacak
kit-condition-missing = Daha gerekli
kit-condition-depends = Şuna bağlı
kit-condition-unknown = Bunu sen biliyorsun
kit-condition-impossible = Bu artık olmaz
kit-condition-opens = Kapıyı bu açar
kit-conditions = Neye bakılır
kit-deadline = En geç { $date }
kit-deadline-passed = Bunun son günü { $date } idi
kit-check-at = Bunu şuraya sor: { $name }

## Sorular ve formlar
kit-question-of = Soru { $number } / { $total }
kit-step-done = tamam
kit-step-skipped = atlandı
kit-step-now = şimdi
kit-step-later = sonra
kit-errors-title = Bir şey doğru değil
kit-error-prefix = Hata:

## Zaman çizgisi ve tablo
kit-time-past = geçti
kit-time-now = şimdi
kit-time-coming = gelecek

## Hatalar
kit-not-found-title = Böyle bir sayfa yok
kit-not-found = Adres değişmiş olabilir ya da bir yazım hatası vardır. İlk sayfadan yeniden başla.
kit-bad-request-title = Bu adres doğru değil
kit-bad-request = Adreste ya da formda anlamadığımız bir şey var. Geri dön ve yeniden dene.
kit-method-title = Bu burada yapılamaz
kit-method = Bu sayfaya yalnızca bakabilirsin. Geri dön ve yeniden dene.
kit-too-long-title = Bu adres çok uzun
kit-too-long = Sayfanın adresi kabul ettiğimizden uzun. İlk sayfadan yeniden başla.
kit-too-large-title = Bu bir seferde çok fazla
kit-too-large = Bir seferde kabul ettiğimizden fazlasını gönderiyorsun. Kısalt ve yeniden dene.
kit-forbidden-title = Bu şekilde olmaz
kit-forbidden = Bu form Kansrijk sayfasından gelmedi. Hiçbir şey değişmedi. Geri dön ve yeniden dene.
kit-too-often-title = Çok sık denendi
kit-too-often = Bunu çok sık denedin. On beş dakika bekle ve yeniden dene.
kit-unknown-field = Bu formda olmaması gereken bir şey var. Hiçbir şey değişmedi.
kit-already = Bu zaten böyleydi. Hiçbir şey değişmedi.
kit-conflict-title = Başkası senden önce davrandı
kit-conflict = Bunu az önce başka biri değiştirdi. Sayfayı yeniden yükle ve şimdi ne yazdığına bak.
kit-unavailable-title = Şu anda olmuyor
kit-unavailable = Çok yoğunuz ya da üzerinde çalışıyoruz. Bir şey doldurdun mu? Kaydedilmediğini varsay. Bir dakika bekle ve yeniden dene.
kit-internal-title = Bizde bir şey ters gitti
kit-internal = Bu senin hatan değil. Birkaç dakika sonra yeniden dene.
kit-request-id = Bu hatanın numarası: { $id }
kit-to-start = İlk sayfaya git
