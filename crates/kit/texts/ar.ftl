# نصوص البيت نفسه: ما يحيط بكل صفحة، والأخطاء، والتواريخ، والأجزاء.

## حول الصفحة
kit-skip = انتقل إلى المحتوى
kit-home = إلى الصفحة الأولى
kit-tagline = طريقك في التعليم
kit-menu = القائمة
kit-language = اللغة
kit-read-aloud = اقرأ بصوت عالٍ
kit-read-stop = أوقف القراءة
kit-print = اطبع هذه الصفحة
kit-copy-link = انسخ الرابط
kit-left = بقي من الأحرف: { $count }
kit-over = أحرف زائدة: { $count }. اختصر النص، فلا يضيع منه شيء.
kit-copied = تم نسخ الرابط
kit-printed-on = طُبعت في { $date }
kit-footer = عن كانسرايك
kit-no-account = لا تحتاج إلى حساب. نحن لا نحفظ أي شيء عنك.
kit-sign-in = تسجيل الدخول
kit-kept-by = أنت مسجّل الدخول. تحتفظ { $organisation } بما هو مكتوب هنا عنك.
kit-sources = كل القواعد تأتي من القانون ومن مصادر عامة. انظر دائمًا إلى المصدر أيضًا.
kit-licence = كانسرايك مشروع مفتوح. يمكن للجميع استخدامه وتحسينه. الرخصة: EUPL-1.2.
kit-accessibility = سهولة الاستخدام للجميع
kit-privacy = الخصوصية
kit-back = رجوع
kit-next = التالي
kit-skip-question = تجاوز هذا السؤال
kit-change = غيّر
kit-optional = ليس ضروريًا
kit-more = اقرأ المزيد
kit-why = لماذا؟
kit-gallery = الأجزاء
kit-breadcrumb = أين أنت
kit-source = المصدر

## التواريخ والأرقام والنقود
kit-date = { $day } { $month } { $year }
kit-eur = { $amount } يورو
kit-school-year = السنة الدراسية { $years }
kit-range = { $from } إلى { $to }
kit-month-1 = يناير
kit-month-2 = فبراير
kit-month-3 = مارس
kit-month-4 = أبريل
kit-month-5 = مايو
kit-month-6 = يونيو
kit-month-7 = يوليو
kit-month-8 = أغسطس
kit-month-9 = سبتمبر
kit-month-10 = أكتوبر
kit-month-11 = نوفمبر
kit-month-12 = ديسمبر

## حال الباب
kit-verdict-right = لا يحق للمدرسة أن ترفضك
kit-verdict-right-if = فقط إذا …
kit-verdict-discretion = المدرسة هي التي تقرر
kit-verdict-selection = عدد الأماكن محدود
kit-verdict-closed = مغلق حتى الآن
kit-condition-met = تحقق هذا
kit-condition-todo = عليك أن تفعل بعد
kit-condition-missing = مطلوب بعد
kit-condition-depends = يتوقف على هذا
kit-condition-unknown = هذا تعرفه أنت
kit-condition-impossible = هذا لم يعد ممكنًا
kit-condition-opens = هذا يفتح الباب
kit-conditions = ما الذي يُحسب
kit-deadline = آخر موعد { $date }
kit-deadline-passed = كان هذا ممكنًا حتى { $date }
kit-check-at = تأكد من هذا لدى { $name }

## الأسئلة والاستمارات
kit-question-of = السؤال { $number } من { $total }
kit-step-done = تم
kit-step-skipped = تم تخطيه
kit-step-now = الآن
kit-step-later = لاحقًا
kit-errors-title = هناك شيء غير صحيح
kit-error-prefix = خطأ:

## الخط الزمني والجدول
kit-time-past = مضى
kit-time-now = الآن
kit-time-coming = قادم

## الأخطاء
kit-not-found-title = هذه الصفحة غير موجودة
kit-not-found = ربما تغيّر العنوان أو فيه خطأ في الكتابة. ابدأ من جديد من الصفحة الأولى.
kit-bad-request-title = هذا العنوان غير صحيح
kit-bad-request = في العنوان أو في الاستمارة شيء لا نفهمه. ارجع وحاول مرة أخرى.
kit-method-title = هذا غير ممكن هنا
kit-method = هذه الصفحة للعرض فقط. ارجع وحاول مرة أخرى.
kit-too-long-title = هذا العنوان طويل جدًا
kit-too-long = عنوان الصفحة أطول مما نقبله. ابدأ من جديد من الصفحة الأولى.
kit-too-large-title = هذا كثير دفعة واحدة
kit-too-large = أنت ترسل أكثر مما نقبله دفعة واحدة. اختصر وحاول مرة أخرى.
kit-forbidden-title = لا يمكن ذلك بهذه الطريقة
kit-forbidden = لم يأتِ هذا النموذج من صفحة في Kansrijk. لم يتغير شيء. ارجع وحاول مرة أخرى.
kit-too-often-title = محاولات كثيرة متتالية
kit-too-often = حاولت ذلك مرات كثيرة. انتظر ربع ساعة ثم حاول مرة أخرى.
kit-unknown-field = في هذا النموذج شيء لا ينتمي إليه. لم يتغير شيء.
kit-already = كان الأمر هكذا من قبل. لم يتغير شيء.
kit-conflict-title = سبقك شخص آخر
kit-conflict = غيّر شخص آخر هذا قبل قليل. حمّل الصفحة من جديد وانظر ما فيها الآن.
kit-unavailable-title = هذا لا يعمل الآن
kit-unavailable = الضغط كبير أو نحن نعمل على الإصلاح. هل ملأت شيئًا؟ اعتبر أنه لم يُحفظ. انتظر دقيقة وحاول مرة أخرى.
kit-internal-title = حدث خطأ عندنا
kit-internal = ليس هذا خطأك. حاول مرة أخرى بعد بضع دقائق.
kit-request-id = رقم هذا الخطأ: { $id }
kit-to-start = إلى الصفحة الأولى
