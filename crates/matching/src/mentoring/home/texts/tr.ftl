# Evin bir mentordan haberi olması: mektup ve gencin okuduğu.

home-letter-title = { $name } için bir mentor var
home-letter-dear = Sayın veli,
home-letter-what = { $name }, { $programme } programına katılıyor. Mentorun adı: { $mentor }.
home-letter-mentor = Mentor okulun dışından biridir. Bir süre okul, iş ve gelecek hakkında birlikte düşünür.
home-letter-age = { $name } 16 veya 17 yaşında ve bunu kendisi seçti. İzin vermeniz gerekmez. Ama bilmeniz gerektiğini düşünüyoruz.
home-letter-days = { $from } ile { $until } arasında görüşürler.
home-letter-watched = Nelere dikkat ediyoruz?
home-letter-watched-first = Mentorla önceden konuştuk. Mentorun iyi hal belgesi (VOG) var.
home-letter-watched-month = Her ay nasıl gittiğini soruyoruz.
home-letter-watched-stop = { $name } her zaman bırakabilir ve bir şeyin iyi gelmediğini her zaman söyleyebilir.
home-letter-watched-between = Konuştukları şeyler { $name } ile mentor arasında kalır.
home-letter-ask = Bir sorunuz mu var?
home-letter-asking = { $programme } koordinatörüne sorun: { $coordinator }. Koordinatöre okul üzerinden ulaşırsınız. Tercüman da mümkündür.

home-own = Ev ne öğrenir?
home-own-hears = 16 veya 17 yaşındasın. Bu yüzden evdekiler, ilk buluşmandan sonraki hafta bir mentorun olduğunu öğrenir.
home-own-held = Koordinatör şimdi eve hiçbir şey söylemiyor.
home-own-not = Evden izin istemen gerekmez. Ne konuştuğunuzu evdekiler öğrenmez.
home-own-talk = Bu senin için iyi değil mi? O zaman önce koordinatörle konuş:
home-own-ask = Önce bunu konuşmak istiyorum
home-own-asked = Önce konuşmak istiyorsun. O konuşmadan önce eve hiçbir şey söylenmez. Koordinatör:
home-own-told = Evdekiler { $day } gününden beri bir mentorun olduğunu biliyor. Ne konuştuğunuzu öğrenmezler.
home-no-nobody = Evin bunu öğrenmesi gerekmez. Bu yalnızca 16 ve 17 yaşında ve eşleşme sürdükçe geçerlidir.
home-no-told = Evdekiler zaten biliyor.
