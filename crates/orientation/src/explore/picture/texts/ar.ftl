### كلمات الرسوم: خريطة الخطوط ومقارنة الأبواب.

explore-picture-title = خريطة الخطوط: { $place }
explore-picture-here = أنت هنا
explore-picture-place-diploma = { $name }، مع الشهادة
explore-picture-place-year = { $name }، السنة { $year }
explore-picture-place-group = المدرسة الابتدائية، الصف { $year } (⁨groep { $year }⁩)
explore-picture-age = { $age } سنة
explore-picture-axis = العمر

## عند تغيير الخط
explore-picture-verdict-right = لا يجوز للمدرسة أن ترفضك
explore-picture-verdict-right-if = لا يجوز الرفض، إذا:
explore-picture-verdict-right-then = عندها لا يجوز الرفض
explore-picture-verdict-discretion = المدرسة تقرر
explore-picture-verdict-late = مرّ الموعد: المدرسة تقرر
explore-picture-verdict-selection = الأماكن قليلة: المدرسة تختار أو تجري قرعة
explore-picture-verdict-closed = مغلق الآن
explore-picture-deadline = سجّل حتى { $date }.
explore-picture-longer = +{ $years }
explore-picture-longer-range = +{ $low } إلى { $years }
explore-picture-shorter = أقصر بمدة { $years }
explore-picture-shorter-most = أقصر حتى { $years }
explore-picture-opens = أولاً { $point }
explore-picture-goal = هدفك
explore-picture-when = { $age }، { $year }
explore-picture-closed-doors = مغلق الآن
explore-picture-beyond = { $count ->
    [one] باب آخر مغلق الآن. تجده في صفحة الأبواب.
   *[other] أبواب أخرى مغلقة الآن: { $count }. تجدها في صفحة الأبواب.
}

## معنى الخطوط
explore-picture-legend-right = لا يجوز الرفض
explore-picture-legend-right-if = لا يجوز الرفض إذا تحقق شرط
explore-picture-legend-discretion = المدرسة تقرر
explore-picture-legend-selection = اختيار أو قرعة
explore-picture-legend-closed = مغلق الآن
explore-picture-legend-way = طريقك
explore-picture-legend-diploma = شهادة
explore-picture-legend-longer = +1 سنة: أطول من أقصر طريق
explore-picture-see-table = الجدول تحت الخريطة يقول الشيء نفسه

## مقارنة الأبواب
explore-picture-compared-title = كم دراسة من { $total } تبقى مفتوحة
explore-picture-compared-right = مفتوحة. لا يجوز الرفض.
explore-picture-compared-right-if = مفتوحة إذا اخترت المواد.
explore-picture-compared-discretion = المدرسة أو الدراسة تقرر.
explore-picture-compared-selection = الأماكن قليلة: اختيار أو قرعة.
explore-picture-compared-closed = مغلقة الآن.
explore-picture-compared-reopen = { $count } بعد { $years } إضافية
explore-picture-compared-never = { $count } تبقى مغلقة
explore-picture-compared-right-later = { $count } كحق بعد { $years } إضافية
explore-picture-compared-right-never = { $count } ليست حقًا أبدًا
explore-picture-compared-dot = كل علامة هي دراسة واحدة.
explore-picture-compared-dots = كل علامة هي { $count } دراسات.
