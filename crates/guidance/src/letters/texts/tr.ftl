# Eve mektuplar: mektubun kendisi ve veliler için açık sayfa.

letters-dear = Sayın veli,
letters-about = Okulda bu seçim yaklaşıyor. Bilmeniz gerekenler burada.
letters-about-child = { $name } için bu seçim yaklaşıyor. Bilmeniz gerekenler burada.
letters-when = Ne zaman?
letters-day-of-school = Günü okul belirler. Sınıf mentoruna sorun.
letters-days-passed = Bu okul yılının günleri geçti. Şimdi ne yapılabileceğini okula sorun.
letters-year-child = Bu günler { $year } öğretim yılına aittir. { $name } bu seçimi o zaman yapar.
letters-year-any = Bu günler { $year } öğretim yılına aittir ve bu yıl seçim yapanlar içindir. Çocuğunuz daha sonra mı seçecek? O zaman günler farklıdır. Sınıf öğretmenine (mentor) sorun.
letters-rest = Bu sitenin geri kalanı Felemenkçe, İngilizce, Türkçe ve Arapçadır.
letters-rights = Çocuğunuzun hakları, ona anlattığımız gibi
letters-home = Evde on beş dakika
letters-ask = Bir sorunuz mu var ya da tercüman mı istiyorsunuz? Mentora sorun. Sistemi bilmeniz gerekmez.
letters-page = Bu açıklama başka dillerde:
letters-look = Çocuğunuzun sayfası. Bağlantı bir kez çalışır, { $day } gününe kadar. Başkasına vermeyin:

letters-parents-title = Veliler için: hangi seçim yaklaşıyor?
letters-parents-intro = Konuyu seçin. Ne zaman olduğunu, çocuğunuzun haklarını ve evde ne yapabileceğinizi okuyun.
letters-parents-languages = Şu dilde okuyun
