### complete
### كلمات سطر الأوامر: عناوين الجداول وما يجب أن يكون قصيراً.

## الجداول
cli-kind = الرفض؟
cli-kind-right = لا يجوز
cli-kind-right-if = لا يجوز، إذا
cli-kind-discretion = المدرسة تقرر
cli-kind-selection = الأماكن قليلة
cli-kind-closed = مغلق الآن
cli-to = إلى
cli-deadline = في موعد أقصاه
cli-passed = انتهى
cli-conditions = ما زال مطلوباً
cli-nothing-more = لا شيء آخر
cli-source = المصدر
cli-check-with = تأكد من
cli-start = البداية
cli-step = الخطوة
cli-option = الخيار
cli-course = التخصص
cli-later = بعد { $years } سنة
cli-right-later = المدرسة تقرر؛ كحق بعد { $years } سنة
cli-date = التاريخ
cli-what = ماذا
cli-sure = مؤكد؟
cli-sure-published = معلن
cli-sure-rule = هكذا كل سنة
cli-sure-check = تأكد

## الجمل
cli-pathways-to = { $count ->
    [0] لم أجد طريقاً إلى { $name }.
    [one] يوجد طريق واحد إلى { $name }.
   *[other] عدد الطرق التي وجدتها إلى { $name }: { $count }. كل طريق أفضل في شيء. هذه أكثرها اختلافاً.
}
cli-at-least = أو أكثر
cli-why-not = لماذا ليس غير ذلك؟
cli-courses-differ = { $differ } من { $count } تخصصاً ليست مفتوحة بالقدر نفسه مع كل خيار.
cli-goal-several = { $written } قد تعني أكثر من شيء. اختر واحداً:
cli-goal-more = ويوجد المزيد: { $count }. اكتب كلمة أطول لتجدها.
cli-goal-empty = اكتب مع --to ماذا تريد أن تصبح أو أن تتعلم، مثلًا: --to kapper.
cli-state-past = مضى
cli-state-now = الآن
cli-state-coming = قادم

## De demo
demo-title = من تريد أن تكون؟
demo-intro = هذه نسخة تجريبية من { $school }. اضغط على شخص فتصبح أنت هو. يمكنك تجربة كل شيء: عندما تتوقف يُمحى كل شيء.
demo-made-up = كل الأشخاص هنا من الخيال. لا تستعمل أسماء أشخاص حقيقيين.
demo-untied = لا يمكن لهذا الشخص الدخول الآن: لا شيء يربطه اليوم بتلميذ أو بالمدرسة. اختر شخصًا آخر أو يومًا آخر.

## Where something stands in a file
cli-at-line = {""}, السطر { $line }
cli-at-column = {""}, العمود '{ $column }'
