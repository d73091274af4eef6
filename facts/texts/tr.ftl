### De woorden bij de feiten, in eenvoudig Turks. Korte zinnen, "sen"; eerst het recht, dan de voorwaarde.
### Nederlandse schoolwoorden blijven staan zoals scholen en brieven ze schrijven, met Turkse uitleg erbij.
### De sleutels volgen de ids in de bestanden hiernaast; een punt in een id wordt een koppelteken.

## Programmes: node-<id> is the short name, as schools say it; node-<id>-about says what it is.

node-po = basisschool (ilkokul)
node-po-about = Basisschool'a (ilkokul) gidiyorsun: groep 1'den groep 8'e kadar. Son sınıf olan groep 8'de schooladvies (okul tavsiyesi) alırsın.
node-so-sbo = speciaal (basis)onderwijs: özel eğitim
node-so-sbo-about = Fazladan yardıma ihtiyacı olan çocuklar için bir okul. Burada da schooladvies (okul tavsiyesi) alırsın.
node-isk = ISK (Hollandaca öğrenme sınıfı)
node-isk-about = Hollanda'ya yeni geldin ve burada Hollandaca öğreniyorsun. Sınıfın tam adı: internationale schakelklas. Sonra başka bir okula gidersin.
node-pro = praktijkonderwijs (uygulamalı eğitim)
node-pro-about = Daha çok yaparak öğrenirsin. Kendi planın var. Okul bu plana her yıl seninle birlikte bakar.
node-vso-arb = vso: işe hazırlık (özel eğitim)
node-vso-arb-about = Fazladan yardım veren bir ortaokul ve lise (voortgezet speciaal onderwijs). Burada çalışmaya hazırlanırsın.
node-vso-dag = vso: gündüz uğraşı (özel eğitim)
node-vso-dag-about = Fazladan yardım veren bir ortaokul ve lise (voortgezet speciaal onderwijs). Gündüzleri gideceğin sabit bir yere hazırlanırsın.
node-vso-ver = vso: okumaya devam (özel eğitim)
node-vso-ver-about = Fazladan yardım veren bir ortaokul ve lise (voortgezet speciaal onderwijs). Normal bir okuldaki diplomanın aynısını alırsın.
node-vo-brug = brugklas (ilk sınıf)
node-vo-brug-about = Middelbare school'un (ortaokul ve lise) ilk sınıfı. Bazen birkaç seviye bir arada olur. Senin seviyen daha sonra seçilir.
node-vmbo-bb = vmbo-basis (temel meslek yolu)
node-vmbo-bb-about = Vmbo'nun basisberoepsgerichte leerweg (bb) yolu. Mbo niveau 2'ye (meslek eğitimi, 2. seviye) hazırlanırsın.
node-vmbo-kb = vmbo-kader (orta meslek yolu)
node-vmbo-kb-about = Vmbo'nun kaderberoepsgerichte leerweg (kb) yolu. Bu diplomayla mbo (meslek eğitimi) niveau 2, 3 ya da 4'e gidebilirsin.
node-vmbo-gl = vmbo-gemengd (karma yol)
node-vmbo-gl-about = Vmbo'nun gemengde leerweg (gl) yolu. Hem kitaptan öğrenirsin hem de biraz uygulama yaparsın.
node-vmbo-tl = vmbo-tl (mavo)
node-vmbo-tl-about = Vmbo'nun theoretische leerweg (tl) yolu, yani teorik yol. Birçok okul buna mavo der.
node-havo = havo
node-havo-about = Beş yıllık ortaokul ve lise. Sonra hbo'ya (yüksekokul), vwo'ya ya da mbo'ya (meslek eğitimi) gidebilirsin.
node-vwo = vwo
node-vwo-about = Altı yıllık ortaokul ve lise: atheneum ya da gymnasium. Sonra üniversiteye ya da hbo'ya (yüksekokul) gidebilirsin.
node-vavo = vavo (yetişkinler için okul)
node-vavo-about = Vmbo-tl, havo ya da vwo diplomasını burada sonradan alabilirsin. Tek bir ders ya da birkaç ders de olur.
node-mbo-1 = mbo niveau 1 (entree)
node-mbo-1-about = Entree, meslek eğitiminin ilk adımıdır ve bir yıl sürer. Diploman olmadan başlayabilirsin.
node-mbo-2 = mbo niveau 2
node-mbo-2-about = Bir ya da iki yılda bir meslek öğrenirsin. Bu diplomayla startkwalificatie (en az gerekli diploma) sahibi olursun.
node-mbo-3 = mbo niveau 3
node-mbo-3-about = Meslek eğitimi (vakopleiding). İki ya da üç yılda bir meslek öğrenirsin.
node-mbo-4 = mbo niveau 4
node-mbo-4-about = Mbo'nun üst seviyesi (middenkaderopleiding). Çoğu zaman üç yıl sürer. Sonra çalışabilir ya da hbo'ya (yüksekokul) gidebilirsin.
node-mbo-4s = mbo niveau 4 (specialist, uzman)
node-mbo-4s-about = Uzmanlık eğitimi (specialistenopleiding) bir yıl sürer. Öğrendiğin meslekte daha fazlasını öğrenirsin.
node-hbo-ad = hbo, Associate degree (iki yıl)
node-hbo-ad-about = İki yılda alınan bir hbo (yüksekokul) diploması. Sonra çalışabilir ya da bachelor'ı (lisans) tamamlayabilirsin.
node-hbo-ba = hbo-bachelor (lisans)
node-hbo-ba-about = Hogeschool'da (yüksekokul) okursun, çoğu zaman dört yıl. Bir meslek için öğrenirsin.
node-hbo-ma = hbo-master (yüksek lisans)
node-hbo-ma-about = Bachelor'dan (lisans) sonra hogeschool'da (yüksekokul) okunur. Bir ya da iki yıl sürer.
node-wo-ba = universiteit, bachelor (lisans)
node-wo-ba-about = Üniversitenin ilk üç yılı. Ardından çoğu zaman master (yüksek lisans) gelir.
node-premaster = pre-master (master'a hazırlık yılı)
node-premaster-about = Master (yüksek lisans) için eksik olanı öğrenirsin. Buna schakeljaar da denir. Yarım yıl ile bir yıl arası sürer.
node-premaster-passed = pre-master (master'a hazırlık yılı) geçildi
node-wo-ma = universiteit, master (yüksek lisans)
node-wo-ma-about = Bachelor'dan (lisans) sonra okunur. Bir, iki ya da üç yıl sürer.
node-phd = promotieonderzoek (doktora)
node-phd-about = Yaklaşık dört yıl araştırma yaparsın. Bu çoğu zaman maaşlı bir iştir.
node-nt2 = NT2 (ikinci dil olarak Hollandaca)
node-nt2-about = Hollandaca öğrenir ve devlet sınavına (staatsexamen) girersin. Programma 1, mbo niveau 3 içindir. Programma 2, hbo ve üniversite içindir.
node-evc = EVC (bildiğinin belgesi)
node-evc-about = Şimdiye kadar öğrendiklerini gösterirsin, iş yerinde öğrendiklerini de. Bunun için bir belge alırsın.
node-21plus = toelatingstoets 21+ (giriş testi)
node-21plus-about = 21 yaşında ya da daha büyük müsün? Bir testle, gereken diploma olmadan da okuyabilirsin.
node-21plus-passed = toelatingstoets 21+ (giriş testi) geçildi
node-dst = Doorstroompunt (gençlere destek)
node-dst-about = Bölgende, 27 yaşına kadar ilerlemen için sana yardım eden yer. Örneğin diploman yoksa.
node-work = iş (werk)
node-work-about = Bir işin ya da kendi iş yerin var. Daha sonra yeniden okuyabilirsin.
node-day_activity = dagbesteding (gündüz uğraşı)
node-day_activity-about = Gündüzleri gittiğin, sana uygun sabit bir yerin var. Belediye (gemeente) ya da bakım kurumu bunu seninle birlikte ayarlar.
node-abroad = başka bir ülkede okul
node-abroad-about = Başka bir ülkede okula gittin. Bir kurum, diplomanı bir Hollanda diplomasıyla karşılaştırabilir.

## Parts of the education chain

stage-po = basisschool (ilkokul)
stage-vo = middelbare school (ortaokul ve lise)
stage-mbo = mbo (meslek eğitimi)
stage-ho = hbo (yüksekokul) ve üniversite
stage-adult = yetişkinken okumak
stage-other = iş ve yardım

## Profiles

profile-nt = Natuur en techniek (doğa ve teknik)
profile-ng = Natuur en gezondheid (doğa ve sağlık)
profile-em = Economie en maatschappij (ekonomi ve toplum)
profile-cm = Cultuur en maatschappij (kültür ve toplum)
profile-v-bwi = Bouwen, wonen en interieur (inşaat, konut ve iç mekân)
profile-v-pie = Produceren, installeren en energie (üretim, tesisat ve enerji)
profile-v-mt = Mobiliteit en transport (araçlar ve taşımacılık)
profile-v-mvi = Media, vormgeving en ICT (medya, tasarım ve bilgisayar)
profile-v-mat = Maritiem en techniek (denizcilik ve teknik)
profile-v-zw = Zorg en welzijn (sağlık, bakım ve sosyal hizmet)
profile-v-eo = Economie en ondernemen (ekonomi ve girişimcilik)
profile-v-hbr = Horeca, bakkerij en recreatie (otel-restoran, fırın ve eğlence-dinlenme)
profile-v-gr = Groen (bitki, hayvan ve doğa)
profile-v-dp = Dienstverlening en producten (hizmet ve ürünler)
profile-t-tech = Techniek (teknik)
profile-t-zw = Zorg en welzijn (sağlık, bakım ve sosyal hizmet)
profile-t-eco = Economie (ekonomi)
profile-t-land = Landbouw (tarım)

## Exam subjects

subject-wia = wiskunde A (matematik A)
subject-wib = wiskunde B (matematik B)
subject-wic = wiskunde C (matematik C)
subject-wid = wiskunde D (matematik D)
subject-nat = natuurkunde (fizik)
subject-schk = scheikunde (kimya)
subject-biol = biologie (biyoloji)
subject-nlt = natuur, leven en technologie (doğa, yaşam ve teknoloji)
subject-inf = informatica (bilgisayar bilimi)
subject-anw = algemene natuurwetenschappen (genel fen bilimleri)
subject-econ = economie (ekonomi)
subject-beco = bedrijfseconomie (işletme ekonomisi)
subject-ak = aardrijkskunde (coğrafya)
subject-gs = geschiedenis (tarih)
subject-maw = maatschappijwetenschappen (toplum bilimleri)
subject-fil = filosofie (felsefe)
subject-netl = Nederlands (Hollandaca)
subject-entl = Engels (İngilizce)
subject-2emvt = tweede moderne vreemde taal (ikinci yabancı dil)
subject-fatl = Frans (Fransızca)
subject-dutl = Duits (Almanca)
subject-spatl = Spaans (İspanyolca)
subject-rutl = Russisch (Rusça)
subject-ittl = Italiaans (İtalyanca)
subject-artl = Arabisch (Arapça)
subject-tutl = Turks (Türkçe)
subject-chtl = Chinees (Çince)
subject-fritl = Fries (Frizce)
subject-latl = Latijn (Latince)
subject-grtl = Grieks (Eski Yunanca)
subject-kunst = kunst (sanat: resim, müzik, tiyatro ya da dans gibi)
subject-bsm = bewegen, sport en maatschappij (hareket, spor ve toplum)

## Domains of mbo

domain-bouw-en-infra = Bouw en infra (inşaat ve yol yapımı)
domain-afbouw-hout-en-onderhoud = Afbouw, hout en onderhoud (ince yapı işleri, ahşap ve bakım)
domain-techniek-en-procesindustrie = Techniek en procesindustrie (teknik ve sanayi)
domain-ambacht-laboratorium-en-gezondheidstechniek = Ambacht, laboratorium en gezondheidstechniek (el sanatları, laboratuvar ve sağlık teknolojisi)
domain-media-en-vormgeving = Media en vormgeving (medya ve tasarım)
domain-informatie-en-communicatietechnologie = Informatie- en communicatietechnologie (bilgisayar ve iletişim teknolojisi)
domain-mobiliteit-en-voertuigen = Mobiliteit en voertuigen (ulaşım ve araçlar)
domain-transport-scheepvaart-en-logistiek = Transport, scheepvaart en logistiek (taşımacılık, gemicilik ve lojistik)
domain-handel-en-ondernemerschap = Handel en ondernemerschap (ticaret ve girişimcilik)
domain-economie-en-administratie = Economie en administratie (ekonomi ve büro işleri)
domain-veiligheid-en-sport = Veiligheid en sport (güvenlik ve spor)
domain-uiterlijke-verzorging = Uiterlijke verzorging (kuaförlük ve güzellik bakımı)
domain-horeca-en-bakkerij = Horeca en bakkerij (otel-restoran ve fırıncılık)
domain-toerisme-en-recreatie = Toerisme en recreatie (turizm ve eğlence-dinlenme)
domain-zorg-en-welzijn = Zorg en welzijn (sağlık, bakım ve sosyal hizmet)
domain-voedsel-natuur-en-leefomgeving = Voedsel, natuur en leefomgeving (gıda, doğa ve çevre)

## Steps: may the school refuse, and why? The steps e018-*, e080-* and e081-* share one text each.

edge-e001-why = Okul, tavsiyene (schooladvies) uymak zorunda. Kendi testini isteyemez. Seni yalnızca okul doluysa ya da okulun dinî yönü nedeniyle reddedebilir.
edge-e002-why = Praktijkonderwijs (uygulamalı eğitim), tavsiyen (schooladvies) ve okullar birliğinin (samenwerkingsverband) bir belgesiyle olur.
edge-e003-why = Bu, okullar birliğinin (samenwerkingsverband) bir belgesiyle olur. Normal kayıt haftası burada geçerli değil.
edge-e004-why = Yeni okul seviyene ve Hollandacana bakar, sonra karar verir.
edge-e005-why = Okul, sınıf geçme kurallarına (overgangsregels) göre karar verir. Bu kurallar schoolgids (okul kılavuzu) içinde yazar.
edge-e005b-why = 2. yıldan sonra okul, sınıf geçme kurallarına (overgangsregels) göre karar verir. Bunlar schoolgids (okul kılavuzu) içinde yazar.
edge-e010-why = Bu adım bir hak değil: vmbo-kader yoluna geçip geçemeyeceğine okul karar verir.
edge-e011-why = Bu adım bir hak değil: gelip gelemeyeceğine okul karar verir.
edge-e012-why = Fazladan bir dersten (extra vak) sınava girdiysen havo seni reddedemez. Okul notlarına, isteğine ya da alanına (profiel) bakamaz.
edge-e013-why = Fazladan dersin (extra vak) yoksa havo kendi şartlarını koyabilir, örneğin notlar ya da bir tavsiye.
edge-e014-why = Sınavında fazladan bir genel ders (extra algemeen vak) varsa havo seni reddedemez. Okul notlarına, isteğine ya da alanına (profiel) bakamaz.
edge-e014b-why = Fazladan genel dersin (extra algemeen vak) yoksa havo kendi şartlarını koyabilir, örneğin notlar.
edge-e015-why = Okul seni reddedemez: havo diploman yeterli.
edge-e016-why = 3. yıldan sonra vwo 4 için okul, sınıf geçme kurallarına (overgangsregels) göre karar verir.
edge-e016b-why = 3. yıldan sonra havo 4 için okul, sınıf geçme kurallarına (overgangsregels) göre karar verir.
edge-e017-why = Vwo 4'ten sonra havo 5'e geçip geçemeyeceğine okul karar verir.
edge-e017b-why = Vwo 5'ten sonra havo 5'e geçip geçemeyeceğine okul karar verir.
edge-e018-why = Yasa, önceki eğitimin için şart koymaz. 16 ya da 17 yaşındaysan bu, kendi okulun aracılığıyla olur.
edge-e080-why = Bir seviye yukarı çıkıp çıkamayacağına okul, sınıf geçme kurallarına (overgangsregels) göre karar verir.
edge-e081-why = Bir seviye aşağı inip inmeyeceğine okul, sınıf geçme kurallarına (overgangsregels) göre karar verir.
edge-e020-why = 1 Ağustos'ta 16 yaşındaysan diploman olmadan entree (mbo niveau 1) eğitimine gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e021-why = 16 yaşındaysan praktijkonderwijs (uygulamalı eğitim) ya da özel eğitimden sonra entree (mbo niveau 1) eğitimine gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e022-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Vmbo-basis diplomasıyla niveau 2'ye gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e023-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Diploman sana niveau 2, 3 ve 4 hakkı verir. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e024-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Havo ya da vwo'nun ilk üç yılını başarmış olman gerekir. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e025-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Havo ya da vwo ile mbo'ya gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e025s-why = Bölümü daha kısa sürede okuyup okuyamayacağına okul kendisi karar verir.
edge-e026-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Entree diplomasıyla niveau 2'ye gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e027-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Niveau 2'den doğrudan niveau 4'e gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e027b-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Niveau 2 diplomasıyla niveau 3'e gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e028-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Niveau 3 diplomasıyla niveau 4'e gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e028s-why = Niveau 4'ü daha kısa sürede okuyup okuyamayacağına okul kendisi karar verir.
edge-e029-why = Aynı meslekte niveau 3 diploman varsa specialist (uzman) olmak için okuyabilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e030-why = Uygun bir diploman yoksa okul özel bir durumda seni teste alabilir.
edge-e031-why = Olumsuz bir studieadvies (devam kararı) alırsan okul, başka bir bölüme geçmen için sana yardım etmek zorunda. O zaman 1 Nisan tarihi geçerli değil.
edge-e032-why = Okullar anlaştı: vmbo-basis ve mbo 2'yi tek bir yol olarak okursun.
edge-e032b-why = Okullar anlaştı: vmbo-kader ve mbo 3'ü tek bir yol olarak okursun.
edge-e032c-why = Okullar anlaştı: vmbo ve mbo 4'ü tek bir yol olarak okursun.
edge-e040-why = Zamanında başvurursan hogeschool (yüksekokul) seni reddedemez. Havo diploması ve istenen dersler gerekir. Yer sayısı sınırlıysa ya da ek şartlar varsa seçim yapılır.
edge-e040b-why = Zamanında başvurursan hogeschool (yüksekokul) seni reddedemez. Havo diploması ve istenen dersler gerekir. Yer sayısı sınırlıysa ya da ek şartlar varsa seçim yapılır.
edge-e041-why = Zamanında başvurursan bölüm seni reddedemez. Vwo diploması ve istenen dersler gerekir. Yer sayısı sınırlıysa ya da ek şartlar varsa seçim yapılır.
edge-e041b-why = Zamanında başvurursan hogeschool (yüksekokul) seni reddedemez. Vwo diploması ve istenen dersler gerekir. Yer sayısı sınırlıysa ya da ek şartlar varsa seçim yapılır.
edge-e042-why = Mbo niveau 4 diplomasıyla hbo'ya (yüksekokul) gidebilirsin. Alanın (profiel) için şart yok. Bazı bölümlerde mbo diplomanın alanı önemlidir. Bölüme sor. Bazı bölümlerde yer sayısı sınırlıdır. Pabo'nun (öğretmenlik eğitimi) kendi testleri var.
edge-e042b-why = Mbo niveau 4 diplomasıyla hbo-bachelor (lisans) okuyabilirsin. Alanın (profiel) için şart yok. Bazı bölümlerde mbo diplomanın alanı önemlidir. Bölüme sor. Bazı bölümlerde yer sayısı sınırlıdır. Pabo'nun (öğretmenlik eğitimi) kendi testleri var.
edge-e043-why = Bachelor'ın (lisans) hangi derslerini almana gerek olmadığına hogeschool (yüksekokul) karar verir.
edge-e044-why = Hbo'daki ilk yılından sonra başlayıp başlayamayacağına üniversite karar verir.
edge-e045-why = Hbo diploması giriş hakkı verir. Ama üniversite, dersleri bilip bilmediğini sorabilir.
edge-e046-why = Schakeljaar (hazırlık yılı) okuyup okuyamayacağına üniversite karar verir.
edge-e046b-why = Hazırlık yılını (schakeljaar) başarırsan, hazırladığı master'a (yüksek lisans) gidebilirsin.
edge-e047-why = Bölüm kendi şartlarını koyar ve başlayıp başlayamayacağına karar verir.
edge-e048-why = Bachelor'dan (lisans) sonra, onun devamı olan en az bir master (yüksek lisans) sana açık olmak zorunda.
edge-e049-why = Bir yer varsa ve biri sana yol gösterirse doktora yapabilirsin.
edge-e050-why = Diploman olmadan teste girip giremeyeceğine okul karar verir.
edge-e050b-why = Testi geçersen okul seni diploman olmadan da alabilir.
edge-e050c-why = Diploman tek başına hbo'ya (yüksekokul) ya da üniversiteye giriş hakkı vermez. Teste girip giremeyeceğine okul karar verir.
edge-e051-why = Diploman bir Hollanda diplomasıyla karşılaştırılır. Sonra okul karar verir.
edge-e052-why = Başlayıp başlayamayacağına ve nelerin sayılacağına hogeschool (yüksekokul) karar verir.
edge-e053-why = Bazı yüksekokullarda (hogeschool) vwo diploması olanlar için daha kısa bir bölüm var. Buna kendileri karar verir.
edge-e065-why = Çalışırken yeniden okula başlayabilirsin. Başlayıp başlayamayacağına okul karar verir.
edge-e065b-why = Başlayıp başlayamayacağına vavo karar verir. Yasa, önceki eğitimin için şart koymaz.
edge-e065c-why = Başlayıp başlayamayacağına dil okulu karar verir.
edge-e070-why = Okul seni tavsiyendeki (schooladvies) seviyeye ya da daha yükseğine yerleştirir.
edge-e070b-why = Bu, okullar birliğinin (samenwerkingsverband) bir belgesiyle olur.
edge-e071-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Diploman normal bir diplomadır. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e071b-why = Vmbo-kader ya da daha yüksek seviyede bir diplomayla niveau 3 ve 4'e gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e071c-why = Fazladan bir dersten (extra vak) sınava girdiysen havo seni reddedemez. Diploman normal bir diplomadır.
edge-e071d-why = Havo diploman varsa okul seni reddedemez. Diploman normal bir diplomadır.
edge-e071e-why = Zamanında başvurursan hogeschool (yüksekokul) seni reddedemez. Havo diploması ve istenen dersler gerekir. Diploman normal bir diplomadır.
edge-e072-why = 16 yaşındaysan okul diplomanla entree (mbo niveau 1) eğitimine gidebilirsin. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e073-why = Belediye (gemeente) ya da uzun süreli bakım kurumu (langdurige zorg) seninle bir yer kararlaştırır.
edge-e074-why = Vavo'dan vmbo-tl diploman ve fazladan bir dersin (extra vak) varsa havo seni reddedemez. Yasaya göre vavo diploması, okul diploması kadar değerlidir.
edge-e074b-why = Vavo'dan havo diploman varsa okul seni reddedemez. Yasaya göre vavo diploması, okul diploması kadar değerlidir.
edge-e074c-why = Zamanında başvurursan okul seni notların yüzünden reddedemez. Yasaya göre vavo diploması, okul diploması kadar değerlidir. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa.
edge-e074d-why = Zamanında başvurursan hogeschool (yüksekokul) seni reddedemez. Vavo'dan havo ya da vwo diploması ve istenen dersler gerekir. Yer sayısı sınırlıysa ya da ek şartlar varsa seçim yapılır.
edge-e074e-why = Zamanında başvurursan üniversite seni reddedemez. Vavo'dan vwo diploması ve istenen dersler gerekir. Yer sayısı sınırlıysa ya da ek şartlar varsa seçim yapılır.
edge-e075-why = Eksik olan dersi orada okuyup okuyamayacağına vavo karar verir.
edge-e076-why = Hollandacanın ve önceki eğitiminin yetip yetmediğine okul karar verir.
edge-e077-why = Hangi kısımları artık yapman gerekmediğine sınav komisyonu (examencommissie) karar verir.
edge-e078-why = Doorstroompunt (gençlere destek yeri) seninle birlikte bir plan yapar.
edge-e079-why = Hollanda'daki her çocuk okula gitmek zorunda. Yani okula gitmek onun hakkı da.

## Guidance that you have a right to, or may get

support-e060-title = Mbo diplomandan sonra bir yıl yardım
support-e060-text = Okulun, iş bulman ya da okumaya devam etmen için sana yardım etmek zorunda. Bu, okurken başlar. Diplomandan sonra bir yıla kadar sürer. Niveau 2'de bu, okul ağırlıklı yoldan (bol) sonra geçerlidir.
support-e061-title = Mbo diplomandan sonra bazen yardım
support-e061-text = Okulun diplomandan sonra sana yardım edebilir. Ne yaptığını yazmak zorunda. Bu, studentenstatuut (öğrenci tüzüğü) içinde yazar. İş ağırlıklı yoldan (bbl) sonra niveau 2'de de bu geçerlidir.
support-e062-title = Okulundan sonra iki yıl yardım
support-e062-text = Okuldan ayrıldıktan sonra okulun sana iki yıl yardım etmek zorunda. İş bulmana, okumana ya da gündüzleri gideceğin sabit bir yer bulmana yardım eder.
support-e063-title = Doorstroompunt'tan yardım
support-e063-text = 27 yaşından küçük müsün ve startkwalificatie (en az gerekli diploma) yok mu? Bu, havo, vwo ya da en az mbo 2 diplomasıdır. O zaman Doorstroompunt (gençlere destek yeri) seni arar. Okul, iş ya da başka yardım için sana yol gösterir.
support-e064-title = Belediyeden yardım
support-e064-text = Daha fazla yardıma mı ihtiyacın var? O zaman, sen istersen, belediye (gemeente) sana yardım edebilir. Okulun, neye ihtiyacın olduğunu overgangsdocument (geçiş belgesi) içine yazar.

## Conditions: condition-<id> is the condition, condition-<id>-how what you can do

condition-diploma = Bu diploman var: { $node }.
condition-diploma-how = Önce bu diplomayı al: { $node }. Mentorun (sınıf öğretmenin) ya da decaan (okul rehber danışmanı) plan yapmana yardım eder.
condition-programme-passed = Bunu geçtin: { $node }.
condition-programme-passed-how = Önce bunu geç: { $node }. Studieadviseur (eğitim danışmanı) ya da decaan (okul rehber danışmanı) plan yapmana yardım eder.
condition-year-passed = { $year }. sınıfı geçtin: { $node }.
condition-year-passed-how = Önce { $year }. sınıfı geç: { $node }. Durumunun nasıl olduğunu mentoruna (sınıf öğretmenine) sor.
condition-admission-policy = Yeni okulun şartlarını yerine getiriyorsun.
condition-admission-policy-how = Okuldan kabul kurallarını iste. Bazen notlara ya da bir tavsiyeye bakılır.
condition-advice = Tavsiyen (schooladvies) bu seviye ya da daha yükseği için.
condition-advice-how = Tavsiyen (advies) hakkında öğretmeninle konuş. Testin daha yüksekse tavsiyen çoğu zaman yükselir.
condition-below-advice = Bu seviye tavsiyenden (advies) düşük. Ancak siz ve okul birlikte isterseniz olur.
condition-below-advice-how = Bunu ailen ve öğretmeninle konuş. İstemiyorsan tavsiyen (advies) geçerlidir.
condition-age-16 = 1 Ağustos'ta 16 yaşında ya da daha büyüksün.
condition-age-16-how = Daha küçük müsün? O zamana kadar ne yapabileceğini mentoruna (sınıf öğretmenine) sor.
condition-age-18-or-own-school = 18 yaşında ya da daha büyüksün, ya da kendi okulun aracılığıyla gidiyorsun.
condition-age-18-or-own-school-how = 16 ya da 17 yaşında mısın? Okuluna sor: onun aracılığıyla vavo'ya gidebilir misin?
condition-age-21 = 21 yaşında ya da daha büyüksün.
condition-age-21-how = Daha küçük müsün? O zaman giriş hakkı veren bir diploma al, örneğin vavo'da.
condition-applied = Zamanında başvuruyorsun.
condition-applied-how = Bu adımda yazan tarihte ya da daha önce başvur. Birden çok okula başvurabilirsin.
condition-compulsory-schooling-over = Zorunlu eğitimin (leerplicht) bitti.
condition-compulsory-schooling-over-how = Zorunlu eğitim (leerplicht) 5 yaşından 16 yaşına kadar sürer. Senin için ne zaman bittiğini okuluna sor.
condition-connecting-master = Master (yüksek lisans), bachelor'ının (lisans) devamıdır.
condition-connecting-master-how = Hangi master'ların (yüksek lisans) senin bölümünün devamı olduğunu sor. En az biri sana açık olmak zorunda.
condition-cooperation-agreement = Okulun bunun için bir mbo okuluyla birlikte çalışıyor.
condition-cooperation-agreement-how = Decaan'a (okul rehber danışmanı) sor: okulunda böyle kesintisiz bir yol (doorlopende leerroute) var mı?
condition-diploma-at-havo = Diploman bir havo diploması.
condition-diploma-at-havo-how = Diplomana bak. Emin değilsen okuluna sor.
condition-diploma-at-kb = Diploman vmbo-kader ya da daha yüksek seviyede.
condition-diploma-at-kb-how = Diplomanda hangi seviye yazdığına bak. Emin değilsen okuluna sor.
condition-diploma-at-tl = Diploman vmbo-gemengd ya da vmbo-tl seviyesinde.
condition-diploma-at-tl-how = Diplomanda hangi seviye yazdığına bak. Emin değilsen okuluna sor.
condition-employer = Erkend leerbedrijf (onaylı iş yeri) olan bir yerde çalışıyorsun.
condition-employer-how = İş yerinin erkend leerbedrijf (onaylı iş yeri) olup olmadığını patronuna sor. Okul da buna bakabilir.
condition-entrance-test = Giriş testini (toelatingstoets) geçiyorsun.
condition-entrance-test-how = Neleri bilmen gerektiğini okula sor. Test her okulda ve bölümde başkadır.
condition-exemptions = Neleri artık yapman gerekmediğine bölüm karar verir.
condition-exemptions-how = Diplomanı ve notlarını yanında götür. Bölümden muafiyet (vrijstelling) iste.
condition-extra-subject = Fazladan bir dersten (extra vak) sınava girdin.
condition-extra-subject-how = Derslerini seçerken fazladan bir ders (extra vak) seç. Okulunda bunun olup olmadığını decaan'a (okul rehber danışmanı) sor.
condition-fixed-places = Yer sayısı sınırlı mı? O zaman en geç 15 Ocak'ta başvurursun.
condition-fixed-places-how = Bölüme yer sayısının sınırlı olup olmadığını sor. Başvuru Studielink'te yapılır. Bu tarih bölüm seçimi sayfalarından alındı; bölüme sorarak kontrol et.
condition-intake = Intake'e (tanışma görüşmesi) katılıyorsun.
condition-intake-how = Intake, bölümle tanışma görüşmesidir. O gün gelemiyor musun? Okuldan başka bir gün iste.
condition-language = Bölümün dilini yeterince biliyorsun.
condition-language-how = Hangi dil seviyesinin gerektiğini okula sor. Bu dili nerede öğrenebileceğini de sor.
condition-level = Okul, bu seviyeyi başarabileceğini düşünüyor.
condition-level-how = Neleri yapabilmen gerektiğini okula sor. Kimin sana yardım edeceğini de sor.
condition-missing-subject = Eksik olan dersi tamamlıyorsun.
condition-missing-subject-how = Bunu vavo'da, bir kursla ya da bir testle yapabilirsin. Neyin sayıldığını bölüme sor.
condition-municipality-agrees = Belediye (gemeente) ya da uzun süreli bakım kurumu (langdurige zorg) yeri seninle birlikte ayarlar.
condition-municipality-agrees-how = Okulundan bir görüşme iste. Seni iyi tanıyan birini yanında getir.
condition-negative-study-advice = İlk yılında olumsuz bir studieadvies (devam kararı) aldın.
condition-negative-study-advice-how = Başka bir bölüm için okulundan yardım iste. Okul sana yardım etmek zorunda.
condition-no-follow-up = Bundan sonraki bir eğitime kayıtlı değilsin.
condition-no-follow-up-how = Okuluna henüz bir planın olmadığını söyle. Seninle hep kimin ilgileneceğini sor.
condition-no-higher-entry = Daha yüksekten başlayabileceğin bir diploman yok.
condition-no-higher-entry-how = Böyle bir diploman var mı? O zaman niveau 2, 3 ya da 4'e gidebilirsin.
condition-partnership-declaration = Okullar birliğinden (samenwerkingsverband) bir belgen var.
condition-partnership-declaration-how = Samenwerkingsverband, yardımı birlikte düzenleyen okullardır. Belgeyi nasıl alacağını okuluna sor.
condition-plan = Birlikte bir plan yapıyorsunuz.
condition-plan-how = Doorstroompunt'tan (gençlere destek yeri) randevu al. Kendin ne istediğini anlat.
condition-programme-demands = Bölümün şartlarını yerine getiriyorsun.
condition-programme-demands-how = Bölümün şartlarını bul ve oku. Neyinin eksik olduğunu bölüme sor.
condition-promotion-norms = Okulun sınıf geçme kurallarını (overgangsregels) yerine getiriyorsun.
condition-promotion-norms-how = Kurallar schoolgids (okul kılavuzu) içinde yazar. Daha neye ihtiyacın olduğunu mentoruna (sınıf öğretmenine) sor.
condition-recognition = Diploman bir Hollanda diplomasıyla karşılaştırıldı.
condition-recognition-how = SBB ya da Nuffic kurumuna diploma karşılaştırması (diplomavergelijking) için başvur. Bu kurumlar diplomaları karşılaştırır.
condition-related-programme = Okuduğun bölüm bu master'a (yüksek lisans) uyuyor.
condition-related-programme-how = Bölümünün uyup uymadığını üniversiteye sor. Bazen notlara, İngilizceye ya da matematiğe de bakılır.
condition-same-occupation = Diploman aynı meslek ya da aynı meslek grubu için.
condition-same-occupation-how = Diplomanın buna uyup uymadığını okula sor.
condition-school-age = Hollanda'da oturuyorsun ve okula gitme yaşındasın.
condition-school-age-how = Yakındaki bir okula git ya da belediyeden (gemeente) yardım iste.
condition-school-agrees = Okul evet diyor.
condition-school-agrees-how = Decaan (okul rehber danışmanı) ile bir görüşme iste. Bunu neden istediğini anlat.
condition-shortened = Okul sana daha kısa bir eğitim sunuyor.
condition-shortened-how = Intake'te (tanışma görüşmesi) sor: diploman sana zaman kazandırır mı?
condition-shortened-offered = Bölümün vwo diploması olanlar için daha kısa bir biçimi var.
condition-shortened-offered-how = Bölümünde bunun olup olmadığına bak. Open dag (tanıtım günü) sırasında sor.
condition-subject-demands = Bölümün istediği alan (profiel) ve dersler sende var.
condition-subject-demands-how = Bölümün şartlarını bul ve oku. Eksik bir dersi çoğu zaman sonradan tamamlayabilirsin.
condition-subject-knowledge = Bölümün istediği dersleri biliyorsun.
condition-subject-knowledge-how = Hangi derslerin sayıldığını üniversiteye sor. Eksik bir dersi çoğu zaman sonradan tamamlayabilirsin.
condition-suitability-test = Okul seni teste alıyor ve uygun buluyor.
condition-suitability-test-how = Bu yalnızca özel bir durumda olur. Bunu okuldan kendin iste.
condition-university-agrees = Üniversite evet diyor.
condition-university-agrees-how = Nelerin gerektiğini sor. Çoğu zaman ek dersler ya da belli bir not istenir.
condition-vacancy = Bir yer ve sana yol gösterecek biri var.
condition-vacancy-how = Kendi alanında açık bir iş ara. Araştırma yapan bir hocayla konuş.
condition-vavo-diploma-level = Bunun için gereken diplomayı vavo'da aldın.
condition-vavo-diploma-level-how = Diplomana bak: vmbo-tl, havo ya da vwo. Her biri başka haklar verir.
condition-vavo-diploma-tl = Vavo'da vmbo-tl diploması aldın.
condition-vavo-diploma-tl-how = Diplomana bak. Emin değilsen vavo'ya sor.
condition-vavo-diploma-havo = Vavo'da havo ya da vwo diploması aldın.
condition-vavo-diploma-havo-how = Diplomana bak. Emin değilsen vavo'ya sor.
condition-vavo-diploma-vwo = Vavo'da vwo diploması aldın.
condition-vavo-diploma-vwo-how = Diplomana bak. Emin değilsen vavo'ya sor.
condition-your-consent = Sen bunu istiyorsun.
condition-your-consent-how = Okul önce sana sorar. Sen evet demeden bu olmaz.

## What to do when a school refuses anyway: one step on each line

refusal-vo-title = Bir middelbare school (ortaokul ve lise) hayır mı diyor?
refusal-vo-steps =
    Okuldan nedenini yazılı olarak iste.
    Tavsiyeni (schooladvies) göster. Okul kendi testini isteyemez.
    İlkokul öğretmeninle konuş. Kayıt için yardım iste.
    Neden doğru değil mi? Okula şikâyette bulun.
    Bu işe yaramadı mı? Okulun şikâyet komisyonuna (klachtencommissie) git.
refusal-school-title = Okul hayır mı diyor?
refusal-school-steps =
    Okuldan nedenini yazılı olarak iste.
    Okulun kabul kurallarını (toelatingsregels) sor. Diplomanı ve notlarını onlarla karşılaştır.
    Decaan'dan (okul rehber danışmanı) ya da mentor'dan okulla konuşmasını iste.
    Yakındaki başka bir okula da sor.
    Okul kendi kurallarına uymuyor mu? Şikâyette bulun. Sonra okulun şikâyet komisyonuna (klachtencommissie) git.
refusal-norms-title = İstediğin seviyeye gidemiyor musun?
refusal-norms-steps =
    Okuldan nedenini yazılı olarak iste.
    Sınıf geçme kurallarını (overgangsregels) schoolgids (okul kılavuzu) içinde bul. Karneni yanına koy ve karşılaştır.
    Bir üst seviye için neye ihtiyacın olduğunu mentoruna (sınıf öğretmenine) sor.
    Kurallara uyulmadı mı? Okula şikâyette bulun.
    Bu işe yaramadı mı? Okulun şikâyet komisyonuna (klachtencommissie) git.
refusal-havo-title = Havo hayır mı diyor?
refusal-havo-steps =
    Okuldan nedenini yazılı olarak iste.
    Fazladan bir dersten (extra vak) sınava girdin mi? Bunu göster.
    Şu yasayı söyle: Wet gelijke kans op doorstroom (Staatsblad 2020, 171).
    Decaan'dan (okul rehber danışmanı) havo ile konuşmasını iste.
    Cevap yine hayır mı? Şikâyette bulun. Sonra okulun şikâyet komisyonuna (klachtencommissie) git.
refusal-vwo-title = Vwo hayır mı diyor?
refusal-vwo-steps =
    Okuldan nedenini yazılı olarak iste.
    Havo diplomanı göster. Okul bundan fazlasını isteyemez.
    Şu yasayı söyle: Wet gelijke kans op doorstroom (Staatsblad 2020, 171).
    Decaan'dan (okul rehber danışmanı) vwo ile konuşmasını iste.
    Cevap yine hayır mı? Şikâyette bulun. Sonra okulun şikâyet komisyonuna (klachtencommissie) git.
refusal-vavo-title = Vavo hayır mı diyor?
refusal-vavo-steps =
    Vavo'dan nedenini yazılı olarak iste.
    Yasa, vavo için önceki bir eğitim istemez. Şunu söyle: Wet educatie en beroepsonderwijs, artikel (madde) 8.2.1.
    16 ya da 17 yaşında mısın? Kendi okulundan yardım iste.
    Yakındaki başka bir vavo'da yer olup olmadığını sor.
    Katılmıyor musun? Okulun şikâyet komisyonuna (klachtencommissie) git.
refusal-mbo-title = Mbo hayır mı diyor?
refusal-mbo-steps =
    Okuldan nedenini yazılı olarak iste.
    Zamanında başvurduğunu ve intake'e (tanışma görüşmesi) katıldığını göster.
    Kabul hakkını (recht op toelating) söyle: Wet educatie en beroepsonderwijs, artikel 8.0.1 tot 8.2.1 (bu maddeler).
    Okulun hangi istisnayı kullandığını sor: örneğin az yer ya da ek şartlar.
    Cevap yine hayır mı? Okulun şikâyet komisyonuna (klachtencommissie) git. Decaan (okul rehber danışmanı) ya da Doorstroompunt sana yardım eder.
refusal-ho-title = Hbo ya da üniversite hayır mı diyor?
refusal-ho-steps =
    Bölümden nedenini yazılı olarak iste.
    Diplomanı ve derslerini bölümün şartlarıyla karşılaştır.
    Bir dersin mi eksik? Onu nasıl ve ne zaman tamamlayabileceğini sor.
    Decaan (okul rehber danışmanı) ile konuş. Buna benzeyen bir bölüm olup olmadığını da sor.
    Neden doğru değil mi? Hogeschool'a (yüksekokul) ya da üniversiteye şikâyette bulun.
refusal-municipality-title = Belediyeden yardım alamıyor musun?
refusal-municipality-steps =
    Nedenini yazılı olarak iste.
    Hangi yardımı ne zaman alabileceğini sor.
    Okulundan aldığın geçiş belgesini (overgangsdocument) götür. Neye ihtiyacın olduğu orada yazar.
    Eski okulundan birinin seninle gelmesini iste. Okulun seni tanır.
    Katılmıyor musun? Belediyeye (gemeente) şikâyette bulun.

## Decision moments: title, what is chosen, who decides, rights, what often goes wrong, what helps, what to know

moment-d01-title = Okul tavsiyen (schooladvies)
moment-d01-choice = Middelbare school'da (ortaokul ve lise) sana hangi seviye uyar? Önce geçici bir tavsiye (voorlopig advies) alırsın. Sonra bir test olur. Sonra asıl tavsiye gelir.
moment-d01-who = İlkokulundaki öğretmenler birlikte karar verir.
moment-d01-rights = Tavsiye, nedeniyle birlikte yazılı olur. Testin tavsiyenden yüksek mi? O zaman tavsiyen yükselir. Bu senin için kötüyse yükselmeyebilir. Okul o zaman nedenini yazar. Tavsiyen hiçbir zaman düşmez. Katılmıyor musun? Okula, sonra da şikâyet komisyonuna (klachtencommissie) şikâyette bulun. Komisyon, işin özenle yapılıp yapılmadığına bakar. Tavsiyeyi kendisi değiştiremez.
moment-d01-wrong = İlk tavsiye bazen fazla düşük olur. Bu, parası ya da eğitimi daha az olan ailelerde daha sık olur. Kızlarda, kırsal bölgelerde ve göçmen kökenli ailelerde de daha sık olur. Birçok anne baba kuralları bilmiyor.
moment-d01-helps = Daha groep 7'deyken anne babalar için yapılan bilgi toplantısına git. Tavsiye görüşmesi (adviesgesprek) için sorularını yaz. Sonuçlara başka birinin de bakmasını iste. Bu yoldan geçmiş biriyle konuş. Daha gelişebileceksen brede brugklas (birkaç seviyenin bir arada olduğu ilk sınıf) seç.
moment-d01-information = Son yıllardaki sonuçların ve test tavsiyen (toetsadvies). Senin ve anne babanın düşüncesi. Tavsiye iki seviye için de olabilir.
moment-d02-title = Middelbare school'a (ortaokul ve lise) kayıt
moment-d02-choice = Hangi middelbare school'a (ortaokul ve lise) gitmek istiyorsun? Brede brugklas (birkaç seviyenin bir arada olduğu ilk sınıf) da seçebilirsin.
moment-d02-who = Kaydını anne baban ya da sana bakan kişiler yapar. Birlikte seçin.
moment-d02-rights = Herkes aynı haftada kaydolur. Bir okul seni yalnızca yasada yazan bir nedenle reddedebilir.
moment-d02-wrong = Tek seviyesi olan bir okul, sonra bazı yolları kapatabilir.
moment-d02-helps = Okulları karşılaştır. Yalnızca uzaklığa değil, kaç yolun açık kaldığına da bak.
moment-d02-information = Tanıtım günleri (open dagen) ve brugklas'ın (ilk sınıf) türü. Sınıf geçme kuralları. Ne kadar yol gideceğin.
moment-d03-title = İlk yıllardaki seviyen
moment-d03-choice = Sınıfı geçiyor musun? Hangi seviyeye ya da sınıfa gidiyorsun?
moment-d03-who = Okul, sınıf geçme kurallarına (overgangsregels) göre karar verir.
moment-d03-rights = Sınıf geçme kuralları (overgangsregels) schoolgids (okul kılavuzu) içinde yazar. Onları herkes okuyabilir. Katılmıyor musun? Şikâyette bulun.
moment-d03-wrong = Öğrenciler daha az yukarı, daha çok aşağı geçiyor. Tek seviyeli bir sınıfta yukarı geçmek zordur.
moment-d03-helps = Bir üst seviye için tam olarak neye ihtiyacın olduğunu sor. Ödev için yardım ya da bir koç iste.
moment-d03-information = Sınıf geçme kuralları (overgangsregels) ve karnen.
moment-d04-title = Vmbo'da yönün ve derslerin
moment-d04-choice = Hangi alanı (profiel) ve hangi dersleri seçiyorsun? Havo'ya gidebilmek için fazladan bir ders (extra vak) de istiyor musun?
moment-d04-who = Anne babanla birlikte sen seçersin. Mentorun (sınıf öğretmenin) ya da decaan (okul rehber danışmanı) yardım eder.
moment-d04-rights = Okul, seçimi anne babanla da konuşur. Vmbo-basis, kader ve gemengd'de seçim yardımı sınavının bir parçasıdır. Loopbaandossier'i (kariyer dosyası) vmbo-tl'de de hazırlarsın.
moment-d04-wrong = 14 yaşındasın ve hemen bildiğin şeyi seçiyorsun. Fazladan dersin (extra vak) yoksa sonra havo'ya gitme hakkın olmaz.
moment-d04-helps = Deneme günlerine katıl ve iş yerlerini gez. Bir mentorla (sana yol gösteren biriyle) konuş. Anne babanı da götür.
moment-d04-information = Her alanın (profiel) neleri açtığı. Okulunda fazladan dersin (extra vak) olup olmadığı.
moment-d05-title = Havo ya da vwo'da alanın (profiel)
moment-d05-choice = Hangi alanı (profiel) seçiyorsun ve yanına hangi dersleri alıyorsun? Hangi matematiği (wiskunde) okuyacağını da seç.
moment-d05-who = Anne babanla birlikte sen seçersin. Mentorun (sınıf öğretmenin) ya da decaan (okul rehber danışmanı) yardım eder.
moment-d05-rights = Okul, seçtiğin alanı (profiel) yalnızca kendi kurallarıyla engelleyebilir.
moment-d05-wrong = Matematiği ve fen derslerini bırakan, teknik ve sağlık yolunu kapatır.
moment-d05-helps = Her seçimde hangi bölümlerin açık kaldığına, hangilerinin kapandığına bak.
moment-d05-information = Hoşuna giden bölümlerin hangi dersleri istediği.
moment-d06-title = Vmbo'dan sonra: mbo ya da havo
moment-d06-choice = Hangi mbo bölümünü ve hangi seviyeyi seçiyorsun? Daha çok okula mı gitmek (bol), yoksa daha çok çalışmak mı (bbl) istiyorsun? Yoksa havo'ya mı gidiyorsun?
moment-d06-who = Sen seçersin. 18 yaşından küçük müsün? O zaman anne baban da birlikte karar verir.
moment-d06-rights = Zamanında başvurdun, gerekli diploman var ve intake'e (tanışma görüşmesi) katıldın mı? O zaman okul notlara ya da isteğine göre seçim yapamaz. İstisnalar var: örneğin yer azsa ya da ek şartlar varsa. Seçimin için tavsiye isteyebilirsin. O tavsiyeye uymak zorunda değilsin. Birden çok bölüme başvurabilir ve sonra yine değiştirebilirsin.
moment-d06-wrong = Bazıları çok geç başvurur. Birçok öğrenci, çevresinin seçtiğini seçer. Teknik ve bakım daha az seçilir.
moment-d06-helps = Başvurularının bir listesini tut. Intake (tanışma görüşmesi) için hazırlık yap. O işi yapan insanlarla konuş. Okulundan, yeni okulla konuşmasını iste.
moment-d06-information = Başlamak için neye ihtiyacın olduğu. Intake'in (tanışma görüşmesi) ve stajın nasıl olduğu. İş bulma şansı ve ne kadar para tuttuğu.
moment-d07-title = Hbo, üniversite ya da başka bir şey seçmek
moment-d07-choice = Hbo'da (yüksekokul) ya da üniversitede mi okuyacaksın? Yoksa ara yıl, mbo ya da vwo mu seçiyorsun?
moment-d07-who = Kendin seçersin.
moment-d07-rights = Zamanında mı başvuruyorsun? O zaman studiekeuzecheck (bölüm seçimi görüşmesi) hakkın var. Oradaki tavsiyeye uymak zorunda değilsin. Bölüm başlayana kadar değiştirebilirsin. Yer sayısı sınırlı bölümlerde tarih daha erkendir. Bunlardan en çok iki tane seçebilirsin.
moment-d07-wrong = Bırakanların çoğu, bölüm hakkında yanlış bir şey düşünüyordu. Diploma üstüne diploma aldıktan sonra ilk yıl çoğu zaman zordur. Sonra onlar da diğerleri kadar başarılıdır.
moment-d07-helps = Bir deneme gününe git. Senin yolundan geçmiş bir öğrenciyle konuş. İlk yılında yardım iste.
moment-d07-information = Bölümün hangi dersleri istediği. Bölüm hakkındaki sayılar. Ne kadar tuttuğu ve hangi parayı aldığın.
moment-d08-title = Staj yerin
moment-d08-choice = Hangi iş yerinde staj (stage) yapıyorsun?
moment-d08-who = Sen, okulun ve iş yeri birlikte karar verirsiniz.
moment-d08-rights = Okul, bir staj yeri olmasını sağlamak zorunda. Staj sözleşmesini (stageovereenkomst) de okul sağlar. İş yerinde sorun mu çıktı? O zaman okul başka bir çözüm bulur.
moment-d08-wrong = Bazı öğrencilere adil davranılmıyor. Az kişi tanıyan, daha zor yer bulur. Birçok iş yeri cevap vermiyor.
moment-d08-helps = Okuldan yerleri dağıtmasını ya da isimlere bakmadan seçilmesini iste. İş başvurusu için alıştırma yap. Staj bürosuna (stagebureau) git. Adil olmayan davranışı bildirim yerine (meldpunt) bildir.
moment-d08-information = Onaylı staj yerlerinin (erkende leerbedrijven) listesi. Ne kadar yol gideceğin. Para alıp almayacağın.
moment-d09-title = Mbo'nun ilk yılında studieadvies (devam kararı)
moment-d09-choice = Bölümüne devam edebilir misin? Okul bir bindend studieadvies (bağlayıcı devam kararı) verir.
moment-d09-who = Okul karar verir.
moment-d09-rights = Okul seni önce yazılı olarak uyarır. Sonuçlarını düzeltmen için sana zaman verilir. Karar olumsuz mu? O zaman okul, başka bir bölüme geçmen için sana yardım eder. İki hafta içinde itiraz (beroep) edebilirsin.
moment-d09-wrong = Karar çoğu zaman beklenmedik gelir. O zaman bir B planı olmaz.
moment-d09-helps = İyi gitmiyorsa erkenden bir görüşme iste. Şimdiden bir B planı listesi yap.
moment-d09-information = Durumunun nasıl olduğu. Uyarı mektubu alıp almadığın.
moment-d10-title = Hbo ve üniversitenin ilk yılında studieadvies (devam kararı)
moment-d10-choice = Bölümüne devam edebilir misin? 1. yılın sonunda bir studieadvies (devam kararı) alırsın.
moment-d10-who = Hogeschool (yüksekokul) ya da üniversite karar verir.
moment-d10-rights = Bölüm seni önce uyarır. Hayatında olup bitenleri de hesaba katmak zorunda. Katılmıyor musun? İtiraz (beroep) edebilirsin.
moment-d10-wrong = Mbo'dan hbo'ya geçiş büyük bir adımdır. 2017'de mbo'dan gelenlerin beşte birinden biraz fazlası 1. yılda bıraktı.
moment-d10-helps = Bir mentor (sana yol gösteren biri) ve birlikte çalışacağın bir grup bul. Danışmanınla zamanında konuş.
moment-d10-information = Kaç puana ihtiyacın olduğu. Bu, bölümünün kurallarında yazar.
moment-d11-title = Mbo niveau 4'ten sonra: iş ya da hbo
moment-d11-choice = Çalışacak mısın, yoksa hbo'da (yüksekokul) okumaya devam mı edeceksin?
moment-d11-who = Kendin seçersin.
moment-d11-rights = Mbo niveau 4 diplomasıyla hbo'ya gidebilirsin. Bazı bölümlerde mbo diplomanın alanı önemlidir. Bölüme sor. Okul, diplomandan sonra hangi yardımı verdiğini söylemek zorunda.
moment-d11-wrong = Bazıları borçtan korkar. Ya da ailede bunu daha önce yapan olmamıştır.
moment-d11-helps = Hbo'da bir deneme dersine git. Bazen bunun için puan (studiepunten) da alırsın. Ne kadar tuttuğunu ve ne kazandırdığını hesapla.
moment-d11-information = Hbo'nun ne kadar tuttuğu. İki yıllık Associate degree'nin sana uyup uymadığı. Neleri atlayabileceğin.
moment-d12-title = Praktijkonderwijs (uygulamalı eğitim), özel eğitim ya da mbo 1 ve 2'den sonra okuldan ayrılmak
moment-d12-choice = Çalışacak mısın, okumaya devam mı edeceksin, yoksa dagbesteding'e (gündüz uğraşı) mi gideceksin?
moment-d12-who = Kendin seçersin.
moment-d12-rights = Praktijkonderwijs (uygulamalı eğitim) ya da özel ortaöğretimden sonra okulun sana iki yıl yardım eder. Mbo 1'den sonra ve okul ağırlıklı yoldan (bol) mbo 2'den sonra bu bir yıldır. Bu, okumaya devam etmiyorsan geçerlidir.
moment-d12-wrong = Okuldan sonra çoğu zaman nasıl olduğunu soran kimse kalmaz.
moment-d12-helps = Seninle hep ilgilenecek bir kişi iste. 1, 3, 6 ve 12 ay sonra seni araması için anlaş.
moment-d12-information = Bölgende neler olduğu. Doorstroompunt'un (gençlere destek yeri) nerede olduğu.
moment-d13-title = Bachelor'dan (lisans) sonra
moment-d13-choice = Master (yüksek lisans), schakeljaar (hazırlık yılı) ya da iş: hangisini seçiyorsun?
moment-d13-who = Kendin seçersin.
moment-d13-rights = Üniversitede bachelor (lisans) mı okudun? O zaman onun devamı olan en az bir master (yüksek lisans) sana açıktır.
moment-d13-wrong = Birçok hbo öğrencisi hazırlık yılını (schakeljaar) bilmiyor.
moment-d13-helps = Yollara yan yana bak: ne kadar sürer, ne kadar tutar?
moment-d13-information = Master (yüksek lisans) için neyinin eksik olduğu ve başvuru tarihi.
moment-d14-title = Sana uymuyor: değiştirmek ya da bırakmak
moment-d14-choice = Bölüm mü değiştiriyorsun, ara mı veriyorsun, yoksa sonra geri mi geliyorsun?
moment-d14-who = Kendin karar verirsin.
moment-d14-rights = Mbo'yu bırakıyor musun? Bir mbo-verklaring (mbo belgesi) iste. Şimdiye kadar neleri başardığın orada yazar. Bazen para geri alırsın.
moment-d14-wrong = Birçok insan utanır. Ya da öğrenim parası alabileceği yılları kaybeder.
moment-d14-helps = Okuldan biriyle hemen konuş. Doorstroompunt (gençlere destek yeri) da sana yardım eder.
moment-d14-information = Başka bir bölüme neleri götürebileceğin. Paranın ne olacağı. Yıl ortasında başlayıp başlayamayacağın.
moment-d15-title = 18 yaşından önce okulu bırakmak
moment-d15-choice = Sık sık okula gitmiyor musun, ya da okuldan ayrılmak mı istiyorsun?
moment-d15-who = Okul ve belediye (gemeente) karar verir.
moment-d15-rights = Startkwalificatie (en az gerekli diploma) yoksa 18 yaşına kadar okula gitmek zorundasın. Bu, havo, vwo ya da en az mbo 2 diplomasıdır. Leerplichtambtenaar (zorunlu eğitim memuru) önce seni dinler.
moment-d15-wrong = Herkes seninle konuşur, ama kimse birlikte çalışmaz.
moment-d15-helps = Bütün yardımların içinde olduğu tek bir plan iste.
moment-d15-information = 18 yaşına kadar yasanın senden ne istediği.
moment-d16-title = Yetişkinken yeniden okumak
moment-d16-choice = Okula geri dönmek mi istiyorsun? Bu, vavo ile, entree ile, çalışarak okumakla (bbl) ya da 21+ testiyle (toelatingstoets) olur.
moment-d16-who = Kendin karar verirsin.
moment-d16-rights = 21 yaşında ya da daha büyük müsün? O zaman gereken diploma olmadan bir teste girebilirsin. Bildiklerin için bir belge de alabilirsin (EVC).
moment-d16-wrong = Birçok insan bu yolları bilmiyor.
moment-d16-helps = Belgelerini kendi dosyanda sakla.
moment-d16-information = Şimdiye kadar ne öğrendiğin ve bunun sayılıp sayılmadığı. Paranın bir kısmını kimin ödeyebileceği.

## Dates: rule-<id> is what happens, event-<id> the same in one school year

rule-fees-fixed = Bakan, gelecek yılın tutarlarını belirler
rule-test-register = İlkokul, doorstroomtoets (geçiş testi) için kaydını yapar
rule-provisional-advice = Geçici okul tavsiyesi (voorlopig schooladvies)
rule-nf-apply = Yer sayısı sınırlı bölümlere başvuru için son gün
rule-test-window = Groep 8'de doorstroomtoets (geçiş testi)
rule-test-paper = Kâğıt üzerinde doorstroomtoets (geçiş testi)
rule-mbo-publish = Mbo okulları, intake'in (tanışma görüşmesi) nasıl olduğunu ve öğrenci seçip seçmediklerini bildirir
rule-test-results = Doorstroomtoets (geçiş testi) sonucu okula gelir
rule-final-advice = Kesin okul tavsiyesi (definitief schooladvies) için son gün
rule-vo-apply = Middelbare school (ortaokul ve lise) için kayıt haftası
rule-mbo-apply = Mbo'ya kabul hakkıyla (recht op toelating) başvuru için son gün
rule-nf-rank = Yer sayısı sınırlı bölümler için sıra numaraları belli olur
rule-ho-apply = Hbo ya da üniversiteye studiekeuzecheck (bölüm seçimi görüşmesi) hakkıyla başvuru için son gün
rule-ma-apply = Master (yüksek lisans) başvurusu: her bölümün kendi tarihi var, çoğu zaman 1 Mayıs ya da 1 Haziran
rule-exams-1 = Eindexamen (bitirme sınavları), birinci dönem (Mayıs'tan Haziran ortasına kadar)
rule-exams-2 = Eindexamen (bitirme sınavları), ikinci dönem (Haziran'da)
rule-mbo-start = Yeni mbo yılı başlar; 16 ve 18 yaş için bu güne bakılır
rule-ho-last-switch = Bölüm değiştirmek için son gün
rule-ho-start = Hbo'da ya da üniversitede bölüm başlar
event-fees-fixed-2026 = { rule-fees-fixed }
event-test-register-2026 = { rule-test-register }
event-provisional-advice-2027 = { rule-provisional-advice }
event-nf-apply-2027 = { rule-nf-apply }
event-test-window-2027 = { rule-test-window }
event-test-paper-2027 = { rule-test-paper }
event-mbo-publish-2027 = { rule-mbo-publish }
event-test-results-2027 = { rule-test-results }
event-final-advice-2027 = { rule-final-advice }
event-mbo-apply-2027 = { rule-mbo-apply }
event-ho-apply-2027 = { rule-ho-apply }
event-mbo-start-2027 = { rule-mbo-start }
event-ho-last-switch-2027 = { rule-ho-last-switch }
event-ho-start-2027 = { rule-ho-start }
event-vo-apply-2027 = { rule-vo-apply }. Paskalya (Pasen) bu haftaya denk geliyor: hangi günler kayıt yapılabileceğini okul söyler.
event-nf-rank-2027 = { rule-nf-rank }. Sonra evet demek için iki hafta vardır.
event-exams-1-2027 = { rule-exams-1 }. Sonuç Haziran ortasında gelir. Kesin günleri okul bildirir.
event-exams-2-2027 = { rule-exams-2 }. Kesin günleri okul bildirir.

## Costs and grants: the words of an item, shared by all its rows

cost-item-school-gratis = Okula gitmek
cost-item-school-gratis-note = Basisschool (ilkokul) ve middelbare school (ortaokul ve lise) parasızdır.
cost-item-ouderbijdrage = Vrijwillige ouderbijdrage (gönüllü veli katkısı)
cost-item-ouderbijdrage-note = Ödemek serbest, ama zorunlu değil. Anne babası ödemiyor diye okul hiçbir çocuğu dışarıda bırakamaz.
cost-item-schoolboeken = Okul kitapları (schoolboeken)
cost-item-schoolboeken-note = Middelbare school'da (ortaokul ve lise) kitaplar parasızdır.
cost-item-tegemoetkoming-scholieren = Tegemoetkoming scholieren (öğrenci yardımı)
cost-item-tegemoetkoming-scholieren-note = 18 yaşında ya da daha büyük olup middelbare school'a (ortaokul ve lise) ya da vavo'ya gidenler için. DUO'dan iste.
cost-item-lesgeld-bol = Lesgeld (mbo harcı), okul ağırlıklı yol (bol)
cost-item-lesgeld-bol-note = 1 Ağustos'ta 18 yaşında ya da daha büyüksen bunu ödersin. DUO'ya ödersin. Altı parçada ödeyebilirsin.
cost-item-cursusgeld-bbl-12 = Cursusgeld (mbo harcı), niveau 1 ve 2, iş ağırlıklı yol (bbl)
cost-item-cursusgeld-bbl-12-note = 1 Ağustos'ta 18 yaşında ya da daha büyüksen bunu ödersin. Okula ödersin. Patronun da ödeyebilir.
cost-item-cursusgeld-bbl-34 = Cursusgeld (mbo harcı), niveau 3 ve 4, iş ağırlıklı yol (bbl)
cost-item-cursusgeld-bbl-34-note = 1 Ağustos'ta 18 yaşında ya da daha büyüksen bunu ödersin. Okula ödersin. Patronun da ödeyebilir.
cost-item-schoolkosten-mbo = Mbo'da başka masraflar
cost-item-schoolkosten-mbo-note = Okul yalnızca gönüllü bir katkı isteyebilir. Kaydın, yasada yazan paradan başka bir paraya bağlı olamaz.
cost-item-mbo-studentenfonds = Mbo-studentenfonds (mbo öğrenci fonu)
cost-item-mbo-studentenfonds-note = 18 yaşından küçük müsün, bol (okul ağırlıklı yol) mu okuyorsun ve para az mı? O zaman okul, gereken eşyaların parasını ödeyebilir. Hastalık, hamilelik, aile ya da engel yüzünden gecikirsen de yardım olabilir. Öğrenci kurulunda (studentenraad) mısın? O zaman da olur.
cost-item-basisbeurs-mbo-12 = Basisbeurs (temel burs), mbo niveau 1 ve 2
cost-item-basisbeurs-mbo-12-note = 18 yaşından başlayarak, okul ağırlıklı yolda (bol). Bu para karşılıksızdır: hiçbir şey geri ödemezsin. Tutarı DUO'ya sor.
cost-item-basisbeurs-mbo-34 = Basisbeurs (temel burs), mbo niveau 3 ve 4
cost-item-basisbeurs-mbo-34-note = 18 yaşından başlayarak, okul ağırlıklı yolda (bol). Diplomanı on yıl içinde alıyor musun? O zaman hiçbir şey geri ödemezsin. Tutarı DUO'ya sor.
cost-item-stagevergoeding = Stagevergoeding (staj parası)
cost-item-stagevergoeding-note = Okullar ve iş yerleri anlaştı: staj sana masraf çıkarmaz. Bu bir anlaşmadır, yasa değildir. Ne alacağını staj yerine sor.
cost-item-collegegeld = Wettelijk collegegeld (yasal öğrenim harcı)
cost-item-collegegeld-note = Hbo'da ya da üniversitede tam zamanlı (voltijd) okumak için bunu ödersin. Eylül 2024'ten beri ilk yılda indirim yok.
cost-item-collegegeld-deeltijd = Deeltijd (yarı zamanlı) ya da duaal (çalışarak) için collegegeld (öğrenim harcı)
cost-item-collegegeld-deeltijd-note = Her hogeschool (yüksekokul) ya da üniversite tutarı iki sınır arasında kendisi seçer.
cost-item-instellingscollegegeld = Instellingscollegegeld (okulun kendi harcı)
cost-item-instellingscollegegeld-note = Bu, yasal harçtan (wettelijk collegegeld) yüksektir. Çoğu zaman ikinci bir diploma için ödersin. Bazen vatandaşlığın da önemlidir. Senin için ne geçerli, bölümüne sor.
cost-item-basisbeurs-ho = Basisbeurs (temel burs), hbo ve üniversite
cost-item-basisbeurs-ho-note = Artık evde oturmuyor musun? O zaman daha çok alırsın. Bu bir prestatiebeurs (başarı bursu): diploma alırsan hiçbir şey geri ödemezsin.
cost-item-aanvullende-beurs-ho = Aanvullende beurs (ek burs), hbo ve üniversite
cost-item-aanvullende-beurs-ho-note = Anne baban daha az kazanıyorsa bunu ek olarak alırsın. 2023'te sınır yaklaşık 70.000 euroydu. Senin tutarını DUO'ya sor.
cost-item-studentenreisproduct = Studentenreisproduct (öğrenci ulaşım hakkı)
cost-item-studentenreisproduct-note = Toplu taşımayla (openbaar vervoer) parasız yolculuk edersin. Mbo'da bu, okul ağırlıklı yol (bol) için her yaşta geçerlidir.
cost-item-toeslagen = Toeslagen (devlet ödenekleri) ve kindgebonden budget (çocuk ödeneği)
cost-item-toeslagen-note = Anne babanın ya da senin bir ödeneğe (toeslag) hakkı olabilir. DUO'ya ya da Belastingdienst'e (vergi dairesi) sor.
cost-living-home = { $what }, anne babanla oturuyorsan
cost-living-away = { $what }, artık anne babanla oturmuyorsan

## Rates: rate-<id> is what is counted, rate-<id>-population among whom and when

rate-advice_raised_when_test_higher = Tavsiyesi yükselenler
rate-advice_raised_when_test_higher-population = Testi tavsiyesinden yüksek olan öğrenciler, 2023-24 okul yılı.
rate-advice_raised_when_test_higher-year_before = Tavsiyesi yükselenler, bu zorunlu olmadan önce
rate-advice_raised_when_test_higher-year_before-population = Testi tavsiyesinden yüksek olan öğrenciler, 2022-23 okul yılı.
rate-provisional_below_test-low_ses = İlk tavsiyesi testinden düşük olanlar
rate-provisional_below_test-low_ses-population = Parası ve eğitimi daha az olan ailelerden groep 8 öğrencileri, 2023-24 okul yılı.
rate-provisional_below_test-high_ses = İlk tavsiyesi testinden düşük olanlar
rate-provisional_below_test-high_ses-population = Parası ve eğitimi daha çok olan ailelerden groep 8 öğrencileri, 2023-24 okul yılı.
rate-advised_level-year4 = 4. yılda tavsiye edilen seviyede olanlar
rate-advised_level-year4-population = Middelbare school'un (ortaokul ve lise) dördüncü yılındaki öğrenciler. Daha eski bir grup, Ocak 2020 tarihli haber.
rate-advised_level-year4_lower = 4. yılda tavsiyeden daha düşük seviyede olanlar
rate-advised_level-year4_lower-population = Middelbare school'un (ortaokul ve lise) dördüncü yılındaki öğrenciler. Daha eski bir grup, Ocak 2020 tarihli haber.
rate-advised_level-year4_higher = 4. yılda tavsiyeden daha yüksek seviyede olanlar
rate-advised_level-year4_higher-population = Middelbare school'un (ortaokul ve lise) dördüncü yılındaki öğrenciler. Daha eski bir grup, Ocak 2020 tarihli haber.
rate-stack-tl_havo = Vmbo-tl'den sonra havo'ya gidenler
rate-stack-tl_havo-population = Vmbo-tl diploması olan herkes, 2019-20 okul yılı.
rate-stack-gl_havo = Vmbo-gemengd'den sonra havo'ya gidenler
rate-stack-gl_havo-population = Vmbo-gemengd diploması olan herkes, 2019-20 okul yılı.
rate-stack-havo_vwo = Havo'dan sonra vwo'ya gidenler
rate-stack-havo_vwo-population = Havo diploması olan herkes, 2019-20 okul yılı.
rate-stack-bb_kb = Vmbo-basis'ten sonra vmbo-kader'e gidenler
rate-stack-bb_kb-population = Vmbo-basis diploması olan herkes, 2019-20 okul yılı.
rate-stack-kb_gt = Vmbo-kader'den sonra vmbo-gemengd ya da vmbo-tl'ye gidenler
rate-stack-kb_gt-population = Vmbo-kader diploması olan herkes, 2019-20 okul yılı.
rate-stack-tl_havo_since_2004 = Vmbo-tl'den sonra havo'ya gidenler, en düşük ve en yüksek yıl
rate-stack-tl_havo_since_2004-population = Vmbo-tl diploması olan herkes, 2004'ten 2020'nin sonuna kadar.
rate-stack_success-tl_havo = Havo diplomasını alanlar
rate-stack_success-tl_havo-population = Vmbo-tl'den havo'ya gidenler, 2007-2010 grupları. Doğrudan havo'da olanlarda bu, yüzde 80'den fazlaydı.
rate-stack_success-havo_vwo = Vwo diplomasını alanlar
rate-stack_success-havo_vwo-population = Havo'dan vwo'ya gidenler, 2007-2010 grupları.
rate-stack_success-direct_vwo = Vwo diplomasını alanlar
rate-stack_success-direct_vwo-population = Doğrudan vwo'da olanlar, 2007-2010 grupları.
rate-exam_pass-vmbo = Bitirme sınavını (eindexamen) geçenler
rate-exam_pass-vmbo-population = Vmbo'da sınava giren herkes, 2022-23 okul yılı.
rate-exam_pass-havo = Bitirme sınavını (eindexamen) geçenler
rate-exam_pass-havo-population = Havo'da sınava giren herkes, 2022-23 okul yılı.
rate-exam_pass-vwo = Bitirme sınavını (eindexamen) geçenler
rate-exam_pass-vwo-population = Vwo'da sınava giren herkes, 2022-23 okul yılı.
rate-direct-mbo4bol_hbo = Doğrudan hbo'ya gidenler
rate-direct-mbo4bol_hbo-population = Mbo niveau 4'ü okul ağırlıklı yoldan (bol) bitirenler, 2016.
rate-direct-mbo4_hbo = Doğrudan hbo'ya gidenler
rate-direct-mbo4_hbo-population = Mbo niveau 4'ü bitiren herkes. Yıl kesin değil, büyük ihtimalle 2016.
rate-direct-havo_hbo = Doğrudan hbo'ya gidenler
rate-direct-havo_hbo-population = Havo diploması olan herkes, 2016.
rate-direct-havo_hbo_2014 = Doğrudan hbo'ya gidenler
rate-direct-havo_hbo_2014-population = Havo diploması olan herkes, 2014.
rate-direct-mbo4_hbo_migration_2005 = Doğrudan hbo'ya gidenler
rate-direct-mbo4_hbo_migration_2005-population = Mbo niveau 4'ü bitiren göçmen kökenliler, 2005.
rate-direct-mbo4_hbo_migration_2016 = Doğrudan hbo'ya gidenler
rate-direct-mbo4_hbo_migration_2016-population = Mbo niveau 4'ü bitiren göçmen kökenliler, 2016. Yuvarlanmış bir sayı.
rate-wo_to_hbo = Üniversiteden hbo'ya geçenler
rate-wo_to_hbo-population = Vwo ile üniversiteye başlayanlar. 2018 tarihli haber, yaklaşık.
rate-hbo_year1_dropout-all = Hbo'nun ilk yılında bırakanlar
rate-hbo_year1_dropout-all-population = 2017'de hbo'ya başlayan herkes.
rate-hbo_year1_dropout-mbo = Hbo'nun ilk yılında bırakanlar
rate-hbo_year1_dropout-mbo-population = 2017'de mbo'dan hbo'ya gidenler.
rate-hbo_year1_dropout-havo = Hbo'nun ilk yılında bırakanlar
rate-hbo_year1_dropout-havo-population = 2017'de havo'dan hbo'ya gidenler.
rate-hbo_year1_dropout-vwo = Hbo'nun ilk yılında bırakanlar
rate-hbo_year1_dropout-vwo-population = 2017'de vwo'dan hbo'ya gidenler.
rate-hbo_year1_switch = Hbo'nun ilk yılında bölüm değiştirenler
rate-hbo_year1_switch-population = 2017'de hbo'ya başlayan herkes.
rate-hbo_retained_year1-mbo = İlk yıldan sonra hâlâ hbo'da olanlar
rate-hbo_retained_year1-mbo-population = 2020-21'de mbo'dan gelenler. Kaynak, yüzde 80 ile 86 arası da diyor.
rate-hbo_year1_left_2020-no_migration_first_gen = Hbo'nun ilk yılında bırakanlar ya da bölüm değiştirenler
rate-hbo_year1_left_2020-no_migration_first_gen-population = Göçmen kökenli olmayan, ailesinde ilk okuyan öğrenciler, 2020.
rate-hbo_year1_left_2020-no_migration_ho_parent = Hbo'nun ilk yılında bırakanlar ya da bölüm değiştirenler
rate-hbo_year1_left_2020-no_migration_ho_parent-population = Göçmen kökenli olmayan, annesi ya da babası okumuş öğrenciler, 2020.
rate-hbo_year1_left_2020-non_western_first_gen = Hbo'nun ilk yılında bırakanlar ya da bölüm değiştirenler
rate-hbo_year1_left_2020-non_western_first_gen-population = Ailesinde ilk okuyan, 'Batılı olmayan' ('niet-westers') kökenli öğrenciler, 2020. Bu söz kaynağındır.
rate-hbo_year1_left_2020-non_western_ho_parent = Hbo'nun ilk yılında bırakanlar ya da bölüm değiştirenler
rate-hbo_year1_left_2020-non_western_ho_parent-population = Annesi ya da babası okumuş, 'Batılı olmayan' ('niet-westers') kökenli öğrenciler, 2020. Bu söz kaynağındır.
rate-hbo_year1_left_2018-no_migration_first_gen = Hbo'nun ilk yılında bırakanlar ya da bölüm değiştirenler
rate-hbo_year1_left_2018-no_migration_first_gen-population = Göçmen kökenli olmayan, ailesinde ilk okuyan öğrenciler, 2018.
rate-hbo_year1_left_2018-no_migration_ho_parent = Hbo'nun ilk yılında bırakanlar ya da bölüm değiştirenler
rate-hbo_year1_left_2018-no_migration_ho_parent-population = Göçmen kökenli olmayan, annesi ya da babası okumuş öğrenciler, 2018.
rate-hbo_year1_left_2018-non_western_first_gen = Hbo'nun ilk yılında bırakanlar ya da bölüm değiştirenler
rate-hbo_year1_left_2018-non_western_first_gen-population = Ailesinde ilk okuyan, 'Batılı olmayan' ('niet-westers') kökenli öğrenciler, 2018. Bu söz kaynağındır.
rate-hbo_year1_left_2018-non_western_ho_parent = Hbo'nun ilk yılında bırakanlar ya da bölüm değiştirenler
rate-hbo_year1_left_2018-non_western_ho_parent-population = Annesi ya da babası okumuş, 'Batılı olmayan' ('niet-westers') kökenli öğrenciler, 2018. Bu söz kaynağındır.
rate-hbo_diploma_5y-all = Hbo diplomasını beş yıl içinde alanlar
rate-hbo_diploma_5y-all-population = 2013'te başlayan herkes.
rate-hbo_diploma_5y-vwo = Hbo diplomasını beş yıl içinde alanlar
rate-hbo_diploma_5y-vwo-population = 2013'te vwo ile başlayanlar.
rate-hbo_diploma_5y-havo = Hbo diplomasını beş yıl içinde alanlar
rate-hbo_diploma_5y-havo-population = 2013'te havo ile başlayanlar.
rate-hbo_diploma_5y-mbo = Hbo diplomasını beş yıl içinde alanlar
rate-hbo_diploma_5y-mbo-population = 2013'te mbo diplomasıyla başlayanlar.
rate-hbo_diploma_8y-all = Hbo diplomasını sekiz yıl içinde alanlar
rate-hbo_diploma_8y-all-population = 2010'da başlayan herkes.
rate-vsv-total = Havo, vwo ya da en az mbo 2 diploması olmadan okuldan ayrılanlar
rate-vsv-total-population = Bütün öğrenciler, 2023-24 okul yılı.
rate-vsv-mbo = Havo, vwo ya da en az mbo 2 diploması olmadan okuldan ayrılanlar
rate-vsv-mbo-population = Mbo öğrencileri, 2023-24 okul yılı.
rate-vsv-vo = Havo, vwo ya da en az mbo 2 diploması olmadan okuldan ayrılanlar
rate-vsv-vo-population = Middelbare school (ortaokul ve lise) öğrencileri, 2023-24 okul yılı.
rate-neet-15_27 = İşi de eğitimi de olmayanlar
rate-neet-15_27-population = 15 ile 27 yaş arasındaki gençler, 2023.
rate-unemployed-entree_bol = Eğitimden bir buçuk yıl sonra işsiz olanlar
rate-unemployed-entree_bol-population = 2018-19'da mbo niveau 1'den (entree) sonra okuldan ayrılanlar, okul ağırlıklı yol (bol).
rate-unemployed-entree_bbl = Eğitimden bir buçuk yıl sonra işsiz olanlar
rate-unemployed-entree_bbl-population = 2018-19'da mbo niveau 1'den (entree) sonra okuldan ayrılanlar, iş ağırlıklı yol (bbl).
rate-unemployed-mbo2_bol = Eğitimden bir buçuk yıl sonra işsiz olanlar
rate-unemployed-mbo2_bol-population = 2018-19'da mbo niveau 2'den sonra okuldan ayrılanlar, okul ağırlıklı yol (bol).
rate-unemployed-mbo2_bbl = Eğitimden bir buçuk yıl sonra işsiz olanlar
rate-unemployed-mbo2_bbl-population = 2018-19'da mbo niveau 2'den sonra okuldan ayrılanlar, iş ağırlıklı yol (bbl).
rate-unemployed-mbo3_bol = Eğitimden bir buçuk yıl sonra işsiz olanlar
rate-unemployed-mbo3_bol-population = 2018-19'da mbo niveau 3'ten sonra okuldan ayrılanlar, okul ağırlıklı yol (bol).
rate-unemployed-mbo3_bbl = Eğitimden bir buçuk yıl sonra işsiz olanlar
rate-unemployed-mbo3_bbl-population = 2018-19'da mbo niveau 3'ten sonra okuldan ayrılanlar, iş ağırlıklı yol (bbl).
rate-unemployed-mbo4_bol = Eğitimden bir buçuk yıl sonra işsiz olanlar
rate-unemployed-mbo4_bol-population = 2018-19'da mbo niveau 4'ten sonra okuldan ayrılanlar, okul ağırlıklı yol (bol).
rate-unemployed-mbo4_bbl = Eğitimden bir buçuk yıl sonra işsiz olanlar
rate-unemployed-mbo4_bbl-population = 2018-19'da mbo niveau 4'ten sonra okuldan ayrılanlar, iş ağırlıklı yol (bbl).
rate-placement_discrimination-all = Stajda ayrımcılık yaşadığını hissedenler
rate-placement_discrimination-all-population = Mbo'yu okul ağırlıklı yoldan (bol) bitiren herkes, 2024 araştırması.
rate-placement_discrimination-born_nl_parent_outside_europe = Stajda ayrımcılık yaşadığını hissedenler
rate-placement_discrimination-born_nl_parent_outside_europe-population = Bol (okul ağırlıklı yol) okuyan, burada doğmuş, annesi ya da babası Avrupa dışından olanlar, 2024.
rate-placement_discrimination-born_outside_europe = Stajda ayrımcılık yaşadığını hissedenler
rate-placement_discrimination-born_outside_europe-population = Bol (okul ağırlıklı yol) okuyan ve Avrupa dışında doğmuş olanlar, 2024.
rate-placement_discrimination-dutch = Stajda ayrımcılık yaşadığını hissedenler
rate-placement_discrimination-dutch-population = Bol (okul ağırlıklı yol) okuyan ve Hollanda kökenli olanlar, 2024.
rate-placement_discrimination_reported = Bunu resmî olarak bildirenler
rate-placement_discrimination_reported-population = Bol (okul ağırlıklı yol) okuyan ve stajda ayrımcılık yaşadığını hissedenler, 2024.
rate-placement_discrimination_no_step = Bu konuda hiçbir şey yapmayanlar
rate-placement_discrimination_no_step-population = Bol (okul ağırlıklı yol) okuyan ve stajda ayrımcılık yaşadığını hissedenler, 2024.
rate-placement_applications_4plus-migration = Staj için dört kez ya da daha çok başvurmak zorunda kalanlar
rate-placement_applications_4plus-migration-population = Göçmen kökenli mbo öğrencileri, 2017.
rate-placement_applications_4plus-no_migration = Staj için dört kez ya da daha çok başvurmak zorunda kalanlar
rate-placement_applications_4plus-no_migration-population = Göçmen kökenli olmayan mbo öğrencileri, 2017.

## How sure a fact is

confidence-L = Bunu yasanın metninde okuduk.
confidence-R = Bunu kaynağın kendi belgesinde okuduk.
confidence-S = Bunu, resmî bir kaynaktan söz eden birinde okuduk.
confidence-D = Bunu kendimiz hesapladık. Sen de kontrol et.
confidence-K = Bunu biliyoruz, ama henüz araştırmadık. Sen de kontrol et.

## Sources whose title is no name of a work

source-k1 = Henüz bir kaynakta araştırılmadı
source-own1 = Kansrijk'in kendi ölçütü, yasadan değil
source-own2 = Kansrijk'in yola çıktığı metindeki program anlatımları
source-own3 = İş hakkında kendi metinlerimiz, bir kaynaktan alınmadı

## What everybody should have had: entitlement-<id> says what, entitlement-<id>-why says why.

entitlement-talks-a-year = Yılda geleceğin hakkında iki görüşme
entitlement-talks-a-year-why = Görüşme, broşürden daha çok işe yarar. Notları değil, seni konuşursunuz. Sonunda küçük bir adım seçersin.
entitlement-encounters-by-18 = On sekiz yaşından önce dört kez çalışan biriyle tanışmak
entitlement-encounters-by-18-why = Neyi hayal edebileceğin, kimi tanıdığına bağlıdır. Bu yüzden en az üç farklı iş alanından insanlarla tanışırsın.
entitlement-near-peer = Bu adımı yeni atmış biriyle konuşmak
entitlement-near-peer-why = Oraya yeni başlayan biri, gerçekte nasıl olduğunu anlatır. Ona her şeyi sorabilirsin.
entitlement-start = Dört kez: yeni yerinde nasıl gidiyor?
entitlement-start-why = İlk haftalarda çok şey ters gidebilir. Biri 1., 3., 6. ve 10. haftada nasıl olduğunu sorar.
entitlement-guardian-group-7 = Ailen groep 7'de ortaokul sistemini öğrenir
entitlement-guardian-group-7-why = Schooladvies (okul tavsiyesi) groep 8'de erken gelir. Kuralları bilen, zamanında söz sahibi olur.
entitlement-fields-po = Basisschool'da (ilkokul) iki iş alanı tanımak
entitlement-fields-po-why = Yalnızca bildiklerin arasından seçebilirsin. Bu yüzden evde görmediğin işleri erkenden görürsün.
entitlement-advice-rights = Schooladvies (okul tavsiyesi) ve hakların hakkında açıklama
entitlement-advice-rights-why = Sınavın tavsiyenden yüksek mi? O zaman tavsiyen yükselir. Senin için kötü olacaksa yükselmesi gerekmez.
entitlement-talk-d01 = Görüşme konusu: schooladvies (okul tavsiyesi)
entitlement-talk-d01-why = Ne yapabildiğini ve ne istediğini kendin anlatırsın. Okul bunu tavsiyeden önce duyar.
entitlement-guardian-d01 = Ailenle konuşuldu: schooladvies (okul tavsiyesi)
entitlement-guardian-d01-why = Evde seni okuldakinden farklı tanırlar. Ailen tavsiye hakkında söz söyleyebilir.
entitlement-talk-d02 = Görüşme konusu: yeni okulun
entitlement-talk-d02-why = Her okul aynı sayıda yolu açık tutmaz. Hangi okulun sana uyduğuna birlikte bakarsınız.
entitlement-guardian-d02 = Ailenle konuşuldu: yeni okulun
entitlement-guardian-d02-why = Kaydını ailen yapar, belirli bir hafta içinde. Ne zaman ve nasıl olduğunu bilmeleri gerekir.
entitlement-open-days = İki okulu içeriden görmek
entitlement-open-days-why = Okul, internet sitesindekinden farklıdır. En az ikisini karşılaştır.
entitlement-talk-d03 = Görüşme konusu: gelecek yılki seviyen
entitlement-talk-d03-why = Ne gerektiğini bilirsen, yükselmek çoğu zaman mümkündür. Bunu zamanında öğrenirsin.
entitlement-guardian-d03 = Ailenle konuşuldu: gelecek yılki seviyen
entitlement-guardian-d03-why = Böylece ailen yükselmek için ne gerektiğini bilir. Şikâyet edebileceklerini de öğrenirler.
entitlement-fields-vmbo = Profiel (ders dalı) seçmeden önce üç iş alanını denemek
entitlement-fields-vmbo-why = On dört yaşında seçersin. O zamana kadar evdekinden daha fazla iş görmüş olmak istersin.
entitlement-talk-d04 = Görüşme konusu: profielin (ders dalı) ve derslerin
entitlement-talk-d04-why = Genç yaşta ve çoğu zaman bildiğini seçersin. Bir görüşme seçimini genişletir.
entitlement-guardian-d04 = Ailenle konuşuldu: profielin (ders dalı) ve derslerin
entitlement-guardian-d04-why = Okul bu seçimi ailenle konuşmak zorundadır. Sonra evde konuşmaya devam edersiniz.
entitlement-extra-subject = Ek ders hakkında açıklama
entitlement-extra-subject-why = Diplomanda ek bir ders varsa havo'ya geçme hakkın olur. O ders olmadan okul hayır diyebilir.
entitlement-fields-havo-vwo = Profiel (ders dalı) seçmeden önce üç iş alanını denemek
entitlement-fields-havo-vwo-why = Profiel bazı bölümleri açar, bazılarını kapatır. Gerçek işleri gördükten sonra seç.
entitlement-talk-d05 = Görüşme konusu: profielin (ders dalı) ve matematik
entitlement-talk-d05-why = Bazı dersler olmadan ileride bölümler kapanır. Bunu seçmeden önce bilmek istersin.
entitlement-guardian-d05 = Ailenle konuşuldu: profielin (ders dalı) ve matematik
entitlement-guardian-d05-why = Ailen böylece hangi kapıların açık kaldığını görür. O zaman iyi düşünebilirler.
entitlement-subjects = Açıklama: hangi ders hangi bölümü açar
entitlement-subjects-why = Matematik ya da fiziği bırakmak bazen bir bölümü kapatır. Bunu önceden öğrenirsin.
entitlement-talk-d06 = Görüşme konusu: mbo bölümün
entitlement-talk-d06-why = En geç 1 Nisan'da başvur. O zaman hakkın en güçlüdür. Zamanında konuşan daha rahat seçer.
entitlement-guardian-d06 = Ailenle konuşuldu: mbo bölümün
entitlement-guardian-d06-why = Ailen mbo'da haklarının ne olduğunu öğrenir. Ve 1 Nisan'ın neden önemli olduğunu.
entitlement-tasters-mbo = İki mbo bölümünü yakından görmek
entitlement-tasters-mbo-why = Bir gün katılmak, bir isimden daha çok şey söyler. Çok farklı iki bölüm seç.
entitlement-intake = Tanışma görüşmesi için alıştırma yapmak
entitlement-intake-why = Alıştırma yapınca kendini daha iyi anlatırsın. Bu görüşme bir sınav değildir.
entitlement-talk-d07 = Görüşme konusu: bundan sonraki okulun ya da işin
entitlement-talk-d07-why = Okulu bırakmanın nedeni çoğu zaman bölüm hakkında yanlış bir fikirdir. Görüşmede bu fikri sınarsın.
entitlement-guardian-d07 = Ailenle konuşuldu: bundan sonraki okulun ya da işin
entitlement-guardian-d07-why = Evde para ve uzakta yaşamak hakkında sorular olur. Bunlara dürüst bir cevap gerekir.
entitlement-tasters-ho = İki bölümü denemek
entitlement-tasters-ho-why = Bir gün katılan, bölümün gerçekte ne olduğunu bilir. Bu yanlış bir başlangıcı önler.
entitlement-money = Masraf, burs ve borç hakkında açıklama
entitlement-money-why = Borç korkusu insanları durdurur. Gerçek tutarlarla kendin hesaplayabilirsin.
entitlement-placements-before-leaving = Farklı işlerde iki staj
entitlement-placements-before-leaving-why = En çok yaparak öğrenirsin. İki yerden sonra sana neyin uyduğunu daha iyi bilirsin.
entitlement-talk-d12 = Görüşme konusu: bu okuldan sonra ne yapacağın
entitlement-talk-d12-why = Bu okuldan sonra bazen kimse seni sormaz. Bu yüzden şimdi birlikte plan yaparsınız.
entitlement-guardian-d12 = Ailenle konuşuldu: bu okuldan sonra ne yapacağın
entitlement-guardian-d12-why = Ailen böylece bu okuldan sonra sana kimin yardım ettiğini bilir.
entitlement-after-leaving = Açıklama: diplomadan sonra kime başvurabilirsin
entitlement-after-leaving-why = Diplomadan sonra da bazen yardım hakkın vardır. Bir isim ve numara iste.
entitlement-talk-d08 = Görüşme konusu: stajın
entitlement-talk-d08-why = Okul yer bulunmasından da sorumludur. Ne aradığını ve neyin zor olduğunu zamanında söyle.
entitlement-guardian-d08 = Ailenle konuşuldu: stajın
entitlement-guardian-d08-why = Ailen böylece stajın ne istediğini bilir. Yer yoksa kimin yardım ettiğini de.
entitlement-placement-rights = Açıklama: okul stajın için ne yapmak zorunda
entitlement-placement-rights-why = Yer yok mu ya da işler kötü mü gidiyor? O zaman okul başka bir yer için yardım etmek zorundadır.
entitlement-applying = Başvuru alıştırması yapmak
entitlement-applying-why = İyi bir mektup ve çalışılmış bir görüşme herkese daha adil bir şans verir.
entitlement-talk-d09 = Görüşme konusu: kalmak ya da başka bir şey seçmek
entitlement-talk-d09-why = Böylece olumsuz karar hiç sürpriz olmaz. Hâlâ bir şey yapabilirsin.
entitlement-guardian-d09 = Ailenle konuşuldu: kalmak ya da başka bir şey seçmek
entitlement-guardian-d09-why = Ailen nasıl gittiğini zamanında duyar. O zaman hâlâ yardım edilebilir.
entitlement-talk-d10 = Görüşme konusu: ilk öğrenim yılın
entitlement-talk-d10-why = Bırakanların çoğu ilk yılda bırakır. Zamanında konuşmak sana seçenek bırakır.
entitlement-guardian-d10 = Ailenle konuşuldu: ilk öğrenim yılın
entitlement-guardian-d10-why = Henüz on sekiz değil misin? O zaman ailen bu yılın senden ne istediğini bilebilir.
entitlement-mentor-ho = Üst sınıftan biriyle ya da bir mentorla tanışmak
entitlement-mentor-ho-why = Birini tanıyan daha çabuk alışır. Ve daha sık devam eder.
entitlement-talk-d13 = Görüşme konusu: bachelor'dan sonra ne yapacağın
entitlement-talk-d13-why = İş, master ya da hazırlık yılı: her yolun kendi tarihleri ve masrafları vardır.
entitlement-master-routes = Master'a giden yollar hakkında açıklama
entitlement-master-routes-why = Hbo'dan sonra da master mümkündür. Bazen bir hazırlık yılı gerekir.
entitlement-work-ad = Ad diplomandan önce iki iş alanı görmek
entitlement-work-ad-why = Tek diploma birçok yola açılır. Bunu ancak orada bulununca görürsün.
entitlement-work-ho = Bachelor bitmeden iki iş alanı görmek
entitlement-work-ho-why = Tek diploma birçok yola açılır. Bunu ancak orada bulununca görürsün.

## Fields of work

field-bouw = inşaat ve konut
field-techniek = teknik ve üretim
field-ict = bilgisayar ve bilişim
field-media-en-kunst = medya, sanat ve tasarım
field-vervoer = ulaşım ve denizcilik
field-handel = mağaza, ticaret ve kendi işin
field-kantoor-en-geld = büro, para ve organizasyon
field-veiligheid-en-sport = güvenlik ve spor
field-uiterlijke-verzorging = saç ve güzellik
field-gastvrijheid = restoran, fırın ve turizm
field-zorg = bakım ve sosyal hizmet
field-groen-en-voedsel = hayvanlar, doğa ve gıda
field-onderwijs = eğitim
field-recht-en-overheid = hukuk ve devlet
field-onderzoek = araştırma ve bilim

## Questions to look back with: question-<id>, by competency and by age (a: 10 to 12, b: 12 to 16, c: 16 and over)

question-strengths-a1 = Bu hafta neyi başardın ve bunun için ne yaptın?
question-strengths-a2 = Başkaları hangi konuda senden yardım ister?
question-strengths-b1 = Ne zaman bir şey düşündüğünden iyi gitti? Sen tam olarak ne yaptın?
question-strengths-b2 = Başka biri o gün hakkında ne derdi?
question-strengths-b3 = Bir işverene hangi kanıtı gösterirdin?
question-strengths-c1 = Hangi görevi ikinci seferde açıklamadan verdiler?
question-strengths-c2 = Bir yıl önce yapamadığın neyi şimdi yapabiliyorsun?
question-strengths-c3 = Hangi konuda ve kimden geri bildirim istersin?
question-motives-a1 = Neyi yaparken zamanı unuttun?
question-motives-a2 = Haksız olduğu için seni ne kızdırdı?
question-motives-b1 = Hangi günü ve onun hangi bölümünü yeniden yaşamak isterdin?
question-motives-b2 = İşinde asla ne istemezsin? Neden?
question-motives-b3 = Evde ne önemli görülür ve bunlardan hangisi senin için de önemli?
question-motives-c1 = Bunu seçersen neden vazgeçersin? Buna değer mi?
question-motives-c2 = Senin işin kime iyi gelir?
question-motives-c3 = Ne zaman bir yere ait olduğunu hissettin?
question-work-a1 = Bugün bilmediğin hangi işi gördün?
question-work-a2 = O kişi sıradan bir pazartesi ne yapar?
question-work-b1 = Neyi düşündüğünden farklı buldun?
question-work-b2 = Başka hangi üç meslek buna ihtiyaç duyar?
question-work-b3 = Bu iş için neyi yapabilmen, bilmen ve göze alman gerekir?
question-work-c1 = Nesi güzel, nesi zor ve bunu kim söylüyor?
question-work-c2 = Bu iş beş yıl sonra nasıl olur?
question-work-c3 = Hayatına uyuyor mu: saatler, yer, para?
question-steering-a1 = Bir ay sonra neyi yapabilmek istersin?
question-steering-a2 = Bu konuda sana kim yardım edebilir?
question-steering-b1 = Bir sonraki küçük adımın ne ve ne zaman?
question-steering-b2 = Bunu seçersen hangi kapı kapanır, hangisi açılır?
question-steering-b3 = İşler farklı giderse planın ne?
question-steering-c1 = Kaçırmaman gereken tarih hangisi?
question-steering-c2 = Zorlaştığında devam etmek için neye ihtiyacın var?
question-steering-c3 = Hangi seçimi erteliyorsun ve bunun bedeli ne?
question-network-a1 = Sevdiğin bir işi yapan kimi tanıyorsun?
question-network-a2 = Ona ne sormak istersin?
question-network-b1 = Ailen ve sınıfın dışında kiminle konuştun?
question-network-b2 = Sen o kişiye ne sunabilirsin?
question-network-b3 = Bunu yapan birini kim tanır?
question-network-c1 = Henüz tanımadığın ama ihtiyaç duyduğun üç kişi kim?
question-network-c2 = Ne zaman yeniden haber verirsin?
question-network-c3 = Sen şimdi kime yardım edebilirsin?
