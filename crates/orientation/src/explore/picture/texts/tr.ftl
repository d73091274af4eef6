### Keşfet bölümündeki resimlerin sözleri: hat haritası ve karşılaştırılan kapılar.

explore-picture-title = Hat haritası: { $place }
explore-picture-here = Buradasın
explore-picture-place-diploma = { $name }, diploma
explore-picture-place-year = { $name }, { $year }. sınıf
explore-picture-place-group = ilkokul, { $year }. sınıf (groep { $year })
explore-picture-age = { $age } yaş
explore-picture-axis = yaş

## Aktarmada
explore-picture-verdict-right = Okul seni reddedemez
explore-picture-verdict-right-if = Okul reddedemez, eğer:
explore-picture-verdict-right-then = O zaman okul reddedemez
explore-picture-verdict-discretion = Okul karar verir
explore-picture-verdict-late = Tarih geçti: okul karar verir
explore-picture-verdict-selection = Yer az: okul seçer veya kura çeker
explore-picture-verdict-closed = Şimdilik kapalı
explore-picture-deadline = Son başvuru: { $date }.
explore-picture-longer = +{ $years }
explore-picture-longer-range = +{ $low } ile { $years } arası
explore-picture-shorter = { $years } daha kısa
explore-picture-shorter-most = en çok { $years } kısa
explore-picture-opens = önce { $point }
explore-picture-goal = Hedefin
explore-picture-when = { $age }, { $year }
explore-picture-closed-doors = Şimdilik kapalı
explore-picture-beyond = { $count ->
    [one] 1 kapı daha şimdilik kapalı. O kapı kapılar sayfasında.
   *[other] { $count } kapı daha şimdilik kapalı. O kapılar kapılar sayfasında.
}

## Çizgilerin anlamı
explore-picture-legend-right = okul reddedemez
explore-picture-legend-right-if = bir şart tutarsa okul reddedemez
explore-picture-legend-discretion = okul karar verir
explore-picture-legend-selection = seçme veya kura
explore-picture-legend-closed = şimdilik kapalı
explore-picture-legend-way = senin yolun
explore-picture-legend-diploma = diploma
explore-picture-legend-longer = +1 yıl: en kısa yoldan uzun
explore-picture-see-table = Haritanın altındaki tablo aynı şeyi söyler

## Karşılaştırılan kapılar
explore-picture-compared-title = { $total } bölümden kaçı açık kalıyor
explore-picture-compared-right = Açık. Okul reddedemez.
explore-picture-compared-right-if = Açık, o dersleri seçersen.
explore-picture-compared-discretion = Okul ya da bölüm karar verir.
explore-picture-compared-selection = Yer az: seçme veya kura.
explore-picture-compared-closed = Şimdilik kapalı.
explore-picture-compared-reopen = { $count } bölüm { $years } fazlayla
explore-picture-compared-never = { $count } bölüm kapalı kalıyor
explore-picture-compared-right-later = { $count } bölüm { $years } fazlayla hak olur
explore-picture-compared-right-never = { $count } bölüm hiçbir zaman hak olmaz
explore-picture-compared-dot = Her işaret bir bölümdür.
explore-picture-compared-dots = Her işaret { $count } bölümdür.
