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
