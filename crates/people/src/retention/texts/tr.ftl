# Neyi ne kadar saklarız.

### complete

retention-title = Neyi ne kadar saklarız?
retention-intro = Ondan sonra kendiliğinden silinir. Kimsenin hatırlaması gerekmez.
retention-order = Önce insanlarla ilgili olanlar, sonra diğerleri.
retention-why = Neden izin var:
retention-sooner-title = Daha erken silinmesini ister misin?
retention-sooner = Okulunun yöneticisine sor. Okuldan iki kişi bakar. Sonra seninle ilgili hiçbir şey bulunmaz.
retention-day-title = Nasıl sayarız?
retention-day = Süre günün sonunda, Hollanda'da gece yarısı biter. 29 Şubat'ta ayrıldıysan 1 Mart sayılır.
retention-unverified = Her süreye gizlilik yasasının (AVG) hangi maddesinin uyduğunu bir hukukçunun daha kontrol etmesi gerekiyor.
retention-sort-person = Okulda okuyan veya çalışan kişi, her şeyiyle
retention-from-person = ayrıldığın günden itibaren
retention-sort-at-home = Anne babalar ve vasiler, her şeyiyle
retention-from-at-home = son çocuğun ayrıldığı günden itibaren
retention-sort-session = Nerede giriş yaptığın
retention-from-session = bittiği andan itibaren
retention-sort-link = Bağlantılar ve davetler
retention-from-link = kullanıldıktan veya çalışmaz olduktan itibaren
retention-sort-ceremony = Giriş adımları
retention-from-ceremony = bittiği andan itibaren
retention-sort-attempt = Birinin kaç kez giriş yapmayı denediği
retention-from-attempt = denemeden itibaren
retention-sort-form = Bir form gönderdiğin
retention-from-form = gönderildikten itibaren
retention-sort-request = İstenen görevler
retention-from-request = cevaptan veya süre bittikten itibaren
retention-sort-approval = İkinci kişinin onayladığı şeyler
retention-from-approval = artık geçmediği günden itibaren
retention-sort-wish = Yeniden giriş veya silme istekleri
retention-from-wish = bittiği andan itibaren
retention-sort-glass = Acil erişim: tehlike anında kim okudu
retention-from-glass = birinin kontrol ettiği günden itibaren, ya da olmadıysa
retention-sort-import = Okul listelerinin raporları: sayılar
retention-from-import = listenin geldiği günden itibaren
retention-days-1 = 1 gün
retention-days-30 = 30 gün
retention-days-90 = 90 gün
retention-years-1 = 1 yıl
retention-years-2 = 2 yıl
retention-basis-public-task = okulun görevine aittir
retention-basis-legal-duty = yasa ne olduğunu gösterebilmemizi ister
retention-basis-consent = sen evet dedin
retention-basis-own-act = kendin yaptın
retention-basis-agreement = seninle yapılan bir anlaşmaya aittir
