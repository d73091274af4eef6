# Buluşmaların sözleri, iki taraf için.

### complete

meetings-state-planned = planlandı
meetings-state-held = yapıldı
meetings-state-missed = biri gelmedi
meetings-state-cancelled = iptal edildi
meetings-minutes = { $minutes } dakika
meetings-step = Sonraki adım
