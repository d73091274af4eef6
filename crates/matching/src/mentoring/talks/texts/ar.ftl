# كلمات الرسائل.

### complete

talks-title = الرسائل
talks-back = المرشد
talks-other = الآخر
talks-intro = هنا تكتبان لبعضكما. لا شيء يختفي، ولا أحد غيركما يقرأ. إذا أبلغت عن شيء، يقرؤه مسؤول الثقة.
talks-order = آخر رسالة في الأسفل.
talks-none = لا توجد رسائل بعد.
talks-group-title = رسائل المجموعة
talks-group-intro = هنا تكتب المجموعة كلها. من يشارك يقرأ كل شيء. المنسق لا يقرأ. إذا أبلغت عن شيء، يقرؤه مسؤول الثقة.
talks-group-who = من يقرأ؟ ({ $count })
talks-group-order = المرشدون أولًا ثم الشباب، حسب الاسم.
talks-group-mentor = مرشد
talks-group-since = تقرأ ما كُتب منذ { $day }، يوم انضممت.
talks-group-none = لم يُكتب شيء منذ انضممت. اكتب أول رسالة.
talks-group-gone = شخص لم يعد في المجموعة
talks-group-open =
    { $count ->
        [0] رسائل المجموعة
       *[other] رسائل المجموعة ({ $count } جديدة)
    }
talks-take-back = اسحب الرسالة
talks-taken = سُحبت هذه الرسالة.
talks-taken-own = سحبت هذه الرسالة. لم تعد المجموعة تقرؤها.
talks-taken-why = يمكنك سحب ما كتبته. عندها لا يقرؤه إلا مسؤول الثقة بعد بلاغ.
talks-earlier = رسائل أقدم
talks-latest = إلى أحدث الرسائل
talks-waits = تصل في السابعة صباحًا.
talks-night = الوقت متأخر. ما تكتبه الآن يصل في السابعة صباحًا.
talks-write = رسالتك
talks-write-hint = ابق هنا: بلا أرقام هواتف أو بريد أو روابط أو تطبيقات أخرى.
talks-send = أرسل
talks-report = أبلغ عن هذه الرسالة
talks-report-any = هناك شيء غير سليم
talks-danger = هل هناك خطر الآن؟ اتصل بـ 112. يمكنك دائمًا التحدث مع Kindertelefoon: ‎0800-0432.
talks-done-verstuurd = أُرسلت رسالتك.
talks-done-morgen = حُفظت رسالتك. تصل في السابعة صباحًا.
talks-done-terug = سُحبت. لم تعد المجموعة تقرؤها.
talks-done-gemeld = شكرًا لك. يقرؤه مسؤول الثقة خلال يومين. الآخر لا يعلم بذلك.
talks-done-afgehandeld = سُجل ما فعلته.
talks-done-bewaard = تم الحفظ. يبقى البلاغ مفتوحًا.
talks-own = ما أبلغت عنه
talks-own-order = لا يقرأ هذا إلا أنت ومسؤول الثقة. الأحدث في الأعلى.
talks-own-sent = أُرسل
talks-own-read = قُرئ
talks-own-working = يجري العمل عليه
talks-own-closed = أُغلق في
talks-wrong-empty = اكتب شيئًا أولًا.
talks-wrong-long = رسالتك طويلة. اجعلها رسالتين.
talks-wrong-phone = هنا ما يشبه رقم هاتف. لا نمرره، حتى يستطيع أحد المساعدة دائمًا.
talks-wrong-mail = هنا ما يشبه عنوان بريد. لا نمرره. اكتبا لبعضكما هنا.
talks-wrong-link = هنا رابط. لا نمرره. قل ما تقصده بالكلمات.
talks-wrong-elsewhere = هذا عن متابعة الحديث في تطبيق آخر. لا تفعل ذلك. تحدثا هنا أو في المدرسة.
talks-wrong-house = هذا عن اللقاء في بيت أحد. نحن لا نفعل ذلك. اختر المدرسة أو المكتبة أو مكانًا فيه آخرون.
talks-wrong-over = هذا الإرشاد غير جارٍ. يمكنك القراءة هنا لا الكتابة.
talks-wrong-alone = لا يوجد الآن مرشد في المجموعة، أو لا أحد غيرك. يمكنك القراءة هنا لا الكتابة.
talks-wrong-many = أرسلت كثيرًا اليوم. غدًا يمكنك مجددًا.
talks-reporting = هناك شيء غير سليم
talks-reporting-intro = حسنًا أنك قلته. يقرأ هذا مسؤول الثقة في المدرسة. الآخر لا يراه.
talks-reporting-intro-group = حسنًا أنك قلته. يقرأ هذا مسؤول الثقة في المدرسة. المجموعة لا تراه.
talks-reporting-around = تُرسل الرسائل المحيطة معها ليُفهم السياق.
talks-reporting-which = ما الأمر؟
talks-reporting-said = احكِه بكلماتك
talks-reporting-go = أبلغ
talks-sort-feeling = لا أشعر بالارتياح
talks-sort-elsewhere = يريد رقمي أو صورة أو تطبيقًا آخر
talks-sort-secret = يريد اللقاء دون أن يعرف أحد
talks-sort-words = كلمات سيئة
talks-sort-happened = حدث شيء
talks-sort-stopped = توقف لأن الأمر لم يكن سليماً
talks-sort-other = شيء آخر
talks-report-which = اختر ما الأمر. إن لم تعرف فاختر "شيء آخر".
talks-report-long = هذا طويل جدًا. اختصره.
