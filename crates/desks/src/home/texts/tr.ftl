### complete
# Evde: bir velinin gördükleri.

home-title = Yolculuğu:
home-card = Neler geliyor, haklarınız ve evde yapılacak küçük bir şey.
home-open = Neler geldiğine bakın
home-intro = Okulda bunlar geliyor. Sistemi bilmeniz gerekmez. On beş dakika konuşmak bile yardım eder.
home-task = Evde on beş dakika
home-do = Bunu yaptık
home-did = Yapıldığı gün
home-told = Teşekkürler. Okul konuştuğunuzu görür, ne konuştuğunuzu görmez.
home-told-title = Evde konuşuldu
home-all = Bütün tarihler ve haklar
home-letter = Yazdırılacak mektup
home-unknown = Okul çocuğunuzun hangi bölümde ve sınıfta olduğunu henüz söylemedi. Mentora sorun.
home-see-title = Burada ne görüyorsunuz?
home-see = Neler geldiğini ve hangi haklar olduğunu görürsünüz. Çocuğunuzun yaptıklarını veya yazdıklarını kendisi anlatır. 18 yaşından sonra bunu kimin göreceğine çocuğunuz karar verir.
home-task-d01 = Çocuğunuza sorun: okulda neyi iyi yapıyorsun, ne öğrenmek istiyorsun? Birlikte yazın. Tavsiye görüşmesine götürün. Orada sorun: neden bu tavsiye, test ne diyor?
home-task-d02 = Birlikte iki okula bakın. Her okula sorun: çocuğum burada sonra daha yüksek seviyeye geçebilir mi?
home-task-d03 = Çocuğunuza sorun: hangi ders sandığından iyi geçti? Okulun kurallarını birlikte bulun: bir üst seviye için ne gerekli?
home-task-d04 = Profillere birlikte bakın. Sorun: hangi işi bir gün denemek isterdin? Okula ek dersi de sorun. Onunla çocuğunuz sonra havo'ya gidebilir.
home-task-d05 = Çocuğunuza sorun: sonra hangi bölümü veya işi seçebilmek istersin? Hangi derslerin gerektiğine birlikte bakın.
home-task-d06 = Birlikte bakmak için iki bölüm seçin. 1 Nisan'ı takvime yazın: o güne kadar başvuranın yer hakkı vardır.
home-task-d07 = Çocuğunuza sorun: okuyan kiminle konuşmak istersin? 1 Mayıs'ı takvime yazın. Bazı bölümler için 15 Ocak.
home-task-d12 = Birlikte bir liste yapın: diplomadan sonra işler yolunda gitmezse kimi arayabiliriz? Okul bir isim vermeli.
home-task-other = Çocuğunuza sorun: bu konuda neyi bilmek istersin, kime sorabiliriz? En çok dinleyin.
