### complete
### Komut satırının sözleri: tablo başlıkları ve bir tabloya sığacak kadar kısa olması gerekenler.

## Tablolar
cli-kind = ret?
cli-kind-right = edemez
cli-kind-right-if = edemez, eğer
cli-kind-discretion = okul karar verir
cli-kind-selection = az yer var
cli-kind-closed = şimdi kapalı
cli-to = nereye
cli-deadline = en geç
cli-passed = geçti
cli-conditions = daha ne gerekli
cli-nothing-more = başka bir şey yok
cli-source = kaynak
cli-check-with = şuraya sor:
cli-start = başlangıç
cli-step = adım
cli-option = seçenek
cli-course = bölüm
cli-later = { $years } yıl sonra
cli-right-later = okul karar verir; hak olarak { $years } yıl sonra
cli-date = tarih
cli-what = ne
cli-sure = kesin mi?
cli-sure-published = açıklandı
cli-sure-rule = her yıl böyle
cli-sure-check = sor

## Cümleler
cli-pathways-to = { $count ->
    [0] { $name } için bir yol bulamadım.
    [one] { $name } için bir yol var.
   *[other] { $name } için { $count } yol buldum. Her yol bir konuda daha iyi. Bunlar birbirinden en farklı olanlar.
}
cli-at-least = ya da daha fazla
cli-why-not = Neden başka türlü değil?
cli-courses-differ = { $count } bölümden { $differ } tanesi her seçenekte aynı ölçüde açık değil.
cli-goal-several = { $written } birden çok anlama gelebilir. Birini seç:
cli-goal-more = { $count } tane daha var. Onları bulmak için daha uzun bir söz yaz.
cli-goal-empty = Ne olmak ya da ne okumak istediğini --to ile yaz, örneğin: --to kapper.
cli-state-past = geçti
cli-state-now = şimdi
cli-state-coming = gelecek

## De demo
demo-title = Kim olmak istiyorsun?
demo-intro = Bu, { $school } okulunun deneme sürümü. Birine tıkla, o kişi olursun. Her şeyi deneyebilirsin: durduğunda hepsi silinir.
demo-made-up = Buradaki herkes uydurma. Gerçek kişilerin adını kullanma.
demo-untied = Bu kişi şu anda giriş yapamaz: bugün onu bir öğrenciye veya okula bağlayan bir şey yok. Başka birini veya başka bir gün seç.

## Where something stands in a file
cli-at-line = {""}, satır { $line }
cli-at-column = {""}, sütun '{ $column }'
