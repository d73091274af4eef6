### complete
# Bana kim baktı?

access-title = Sana kim baktı?
access-desk = Benim yerim
access-intro = Biri sana ait bir şeye her baktığında veya onu değiştirdiğinde bunu yazıyoruz. Bunu kimse kapatamaz. Kendi baktıkların burada yoktur.
access-order = En yenisi en üstte.
access-nobody = Henüz kimse sana ait bir şeye bakmadı.
access-no-older = Daha eskisi yok.
access-older = Daha eskisini göster
access-somebody = Artık burada bilinmeyen biri
access-saw = baktı:
access-changed = değiştirdi:
access-listed = sınıf listende
access-through-glass = acil erişimle
access-clock = Saklama süresi doldu. Silinen:
access-why = Ne için:
access-later = Tehlike nedeniyle biri senin bilgilerini okudu mu? Başka biri bunu denetledikten sonra burada görünür. Güvenli değilse bazen daha sonra görünür.
access-strange-title = Bir şey doğru değil mi?
access-strange = Tanımadığın biri veya anlamadığın bir şey mi var? Mentoruna ya da okulunun gizlilik görevlisine sor. Birinin neden baktığını her zaman öğrenebilirsin.

access-role-oneself = kendin
access-role-guardian-with-authority = anne, baba veya veli
access-role-guardian-informed = anne veya baba
access-role-guardian-by-grant = senin izin verdiğin biri
access-role-tutor = sınıf mentoru
access-role-counsellor = decaan (okul rehber danışmanı)
access-role-placement-officer = staj görevlisi
access-role-mentor = okul dışından mentor
access-role-coordinator = bir programın koordinatörü
access-role-employer-contact = bir işyerinin ilgilisi
access-role-school-leader = okul müdürü
access-role-safeguarding-officer = güvenlikle ilgilenen biri
access-role-privacy-officer = gizlilikle ilgilenen biri
access-role-administrator = yönetici
access-role-public-body = belediye veya bakanlık

access-class-private-portfolio = kendi dosyandan bir şey
access-class-shared-item = senin paylaştığın bir şey
access-class-journey = nerede olduğun ve neler kararlaştırıldığı
access-class-mentoring-log = sen ve mentorun hakkında notlar
access-class-placement = bir staj veya yer
access-class-help-request = bir yardım isteği
access-class-concern = biri için bir kaygı
access-class-access-log = sana kimin baktığı
access-class-account = hesabın
access-class-session = nerede giriş yaptığın
access-class-basic-record = adın ve sınıfın
access-class-relations = kimlerin seninle ilgili olduğu
access-class-vetting = bir iyi hal belgesi
access-class-consent = bir izin
access-class-approval = bir istek
access-class-import = okulun bir listesi
access-class-export = hakkındaki her şey
access-class-audit = kayıt defteri
access-class-guidance-plan = okulun herkese sunmak istedikleri
access-class-statistics = sayılar
access-class-glass = verilerine acil erişim

access-purpose-own-record = kendi bilgilerin
access-purpose-guidance = rehberlik
access-purpose-mentoring = mentorluk
access-purpose-placement = staj
access-purpose-help = yardım
access-purpose-safeguarding = güvenlik
access-purpose-accountability = denetim
access-purpose-administration = yönetim işleri
access-purpose-statistics = istatistik
