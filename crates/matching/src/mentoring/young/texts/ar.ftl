# كلمات الشاب عن مرشده.

### complete

young-title = مرشدي
young-your-mentor = مرشدك
young-with = أنت و
young-none-title = ليس لديك مرشد الآن
young-none = المرشد شخص يفكر معك. قل ما يهمك ونحن نبحث.
young-wish-go = اطلب مرشدًا
young-wish-look = انظر إلى طلبك
young-proposed = هناك مرشد لك
young-agreed = وافقتما كلاكما
young-agreed-text = هذا ما ننتظره. بعدها تعرف متى أول لقاء.
young-fields = يعرف العمل
young-ways = سلك هذا الطريق
young-languages = يتحدث
young-answer-before = أجب في موعد أقصاه
young-answer-free = يمكنك أن تقول لا، وتبقى في مكانك في الدور.
young-said-yes = قلت نعم. يجيب مرشدك في موعد أقصاه
young-yes = نعم، أريد
young-no = لا، لا أريد
young-no-sure = هل أنت متأكد؟ لن يُقترح هذا المرشد مرة أخرى. تحتفظ بمكانك في الدور.
young-no-go = نعم، أقول لا
young-next = اللقاء القادم
young-no-next = لا يوجد لقاء جديد بعد. اسأل مرشدك متى يمكن.
young-step = خطوتك
young-messages =
    { $count ->
        [0] الرسائل
       *[other] الرسائل ({ $count } جديدة)
    }
young-agenda = أضف إلى تقويمي
young-agenda-name = المرشد
young-agenda-what = لقاء مع المرشد
young-days = ما سيأتي
young-meetings = لقاءاتكما
young-wrong = هل هناك شيء غير سليم؟
young-wrong-text = قله. مرشدك لا يراه. شخص من المدرسة يساعدك.
young-wrong-go = قل إن هناك شيئًا غير سليم
young-alumni-title = هل تريد أن تصبح مرشدًا؟
young-alumni = أنت تعرف الآن كيف يكون ذلك، وهذا يفيد غيرك.
young-alumni-go = اقرأ ماذا يفعل المرشد
young-over = سابقًا
young-first-again = إذا أردت مرشدًا آخر فأنت الأول في الدور.
young-done-ja = قلت نعم.
young-done-nee = قلت لا. تبقى في الدور لشخص آخر.
young-done-bewaard = تم الحفظ.
young-done-gestopt = توقف. شكرًا لأنك قلت ذلك.
young-done-gestopt-gemeld = تم التوقف. يقرأ مسؤول الثقة خلال يومين أن الأمر لم يكن سليماً. الطرف الآخر لا يقرأ هذا.
young-done-gemeld = تم الإبلاغ. شخص من المدرسة يقرؤه.
young-done-eerst-praten = يتحدث المنسق معك أولًا. حتى ذلك الحين لا يعرف أهلك شيئًا.
young-done-klas-ja = قلت نعم. عندما يكون هناك مرشد ستعرف هنا.
young-done-klas-nee = قلت لا. لا بأس.
