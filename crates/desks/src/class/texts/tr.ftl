# Bir sınıfın sayfası.

class-asks = seninle konuşmak istiyor
class-by-members = Okul bu sınıfa eğitim türü ve yıl vermedi. Bu sınıftaki öğrencilerin çoğu burada.
class-unplaced = Bu sınıfın henüz eğitim türü ve yılı yok
class-unplaced-ask = Bu yüzden bu sınıf için neyin geleceğini bilmiyoruz ve sınıf hiçbir yılda sayılmıyor. Yöneticiden doldurmasını iste.
class-unplaced-keep = Bu yüzden bu sınıf için neyin geleceğini bilmiyoruz ve sınıf hiçbir yılda sayılmıyor. Aşağıda doldur.
class-more-tracks = Burada birden çok eğitim türünden öğrenci mi var? O zaman köprü sınıfını seç.
class-no-such-year = { $track }: { $most } yıl. Var olan bir yıl seç.
class-no-year = Bu yılı olan bir eğitim yok. En yükseği { $most }.
class-other-stage-po = Bu okulun öteki sınıfları ortaöğretim. İlkokul sınıfı buraya ait değil. Başka bir şey seç ya da aşağıdaki kutuyu işaretle.
class-other-stage-vo = Bu okulun öteki sınıfları ilkokul. Ortaöğretim sınıfı buraya ait değil. Başka bir şey seç ya da aşağıdaki kutuyu işaretle.
class-sure = Doğru: bu okulda ikisi de var.
class-assignment = Ödev ver
