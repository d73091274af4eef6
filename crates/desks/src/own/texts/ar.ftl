### complete
# مكانك الخاص بعد تسجيل الدخول.

own-title = مكاني
own-hello = مرحبًا
own-second-title = خطوة واحدة بعد
own-second = من يعمل في المدرسة يسجّل الدخول بمفتاحين. وإلى أن يكونا لديك لا ترى شيئًا عن التلاميذ.
own-second-go = جهّز مفتاحك الثاني
own-stand = أين أنت الآن
own-stand-doors = انظر من هنا أي الأبواب مفتوح، وأيها يمكنك اختياره لاحقًا.
own-stand-ask = لا نعرف بعد أين أنت بالضبط. قل ذلك بنفسك فترى أبوابك.
own-doors = انظر إلى أبوابك
own-work = تعرّف على المهن والطريق إليها
own-begin = قل أين أنت
own-mine = من أنت هنا من أجلهم
own-mine-home = من أنتم هنا من أجلهم
own-apart = لا يمكنكم الاطلاع على هذا الآن. إن كان ذلك غير صحيح أو أردتم معرفة السبب، فاسألوا المدرسة.
own-nameless = بلا اسم
own-classes = الصفوف
own-classes-order = مرتبة حسب اسم الصف.
own-keep = الإدارة
own-keep-people = ابحث عن شخص، أو أعطِ مهمة، أو ساعد في تسجيل الدخول.
own-keep-roster = سلّم القائمة، وانظر أولًا ماذا سيتغير.
own-keep-programmes = أنشئ برنامجًا وعيّن منسقًا.
own-find-people = ابحث عن تلميذ باسمه.
own-keep-waiting = { $count ->
    [0] لا شيء ينتظرك.
    [one] طلب واحد ينتظر شخصًا ثانيًا.
   *[other] { $count } من الطلبات تنتظر شخصًا ثانيًا.
}
own-who = من أنت هنا
own-who-nothing = لا توجد مهمة باسمك بعد. هل هذا خطأ؟ اسأل المدرسة.
own-looks-all = انظر إلى كل شيء
own-in = تسجيل الدخول
own-in-where = أين سجّلت الدخول، وكلمة مرورك ومفاتيحك
own-out = تسجيل الخروج
own-duties = { $count ->
    [one] أنت تتولى أمرًا واحدًا في قائمة العمل.
    [two] أنت تتولى أمرين في قائمة العمل.
    [few] أنت تتولى { $count } أمور في قائمة العمل.
   *[other] أنت تتولى { $count } أمرًا في قائمة العمل.
 }
own-duties-nearest = الأول حتى { $day }.
own-keep-glass = { $count ->
    [0] لا شيء ينتظر.
   *[other] { $count } في الانتظار.
}
own-offers = هذا ينتظر جوابك
own-offers-go = انظر وأجب
own-asked = طلبت محادثة
own-asked-seen = مرشدك يرى هذا ويختار معك يومًا.
own-duties-title = ما تتولاه
own-duties-no-class = تلاميذ بلا صف
own-unplaced = { $count ->
    [zero] لا صفوف بلا نوع تعليم وسنة
    [one] صف واحد بلا نوع تعليم وسنة
    [two] صفان بلا نوع تعليم وسنة
    [few] { $count } صفوف بلا نوع تعليم وسنة
    [many] { $count } صفًا بلا نوع تعليم وسنة
   *[other] { $count } صف بلا نوع تعليم وسنة
}
own-unplaced-text = التلاميذ في مثل هذا الصف لا يُحسبون في أي سنة. اختر صفًا واملأ ذلك.

own-outside-mentor-of = أنت مرشد لتلميذ من هذه المدرسة
own-outside-coordinator-of = أنت تنسّق برنامجًا مع تلاميذ هذه المدرسة
own-outside-employer-contact-of = أنت جهة الاتصال لمكان تدريب
own-outside-now-title = ما المطلوب منك الآن؟
own-outside-now-mentor-of = أجب عن الاقتراح الذي تلقيته ودوّن لقاءاتك وحدّث بياناتك.
own-outside-now-coordinator-of = انظر من ينتظر ومن يريد أن يصبح مرشدًا وما يجب فعله اليوم.
own-outside-stopped = هذا متوقف الآن أو انتهى. اسأل مسؤول النظام في المدرسة.
own-outside-now-employer-contact-of = لا شيء هنا الآن. من أجل المكان اتصل بمكتب التدريب في المدرسة أو راسله.
own-outside-later-title = ما الذي لا يمكن هنا بعد؟
own-outside-later-employer-contact-of = عرض مكان أو قراءة طلب أو توقيع اتفاق. ستجد لاحقًا فقط ما يرسله إليك التلميذ بنفسه.
own-volunteer = قل متى تستطيع ولكم شابًا. أكمل التدريب.
own-volunteer-go = اذهب إلى بياناتك
own-mentor-go = اطلب مرشدًا أو انظر أين أنت
own-for-oneself = لك وحدك
own-dreams = قائمة أحلامك
own-dreams-short = احتفظ بالمهن والدراسات التي تحلم بها. لا أحد غيرك يرى هذا.
own-interests = ماذا تحب أن تفعل؟
own-interests-short = أجب عن الأسئلة وشاهد مهنًا تتحدث عنها. لا أحد غيرك يرى هذا.
own-assignments = مهام صفك
own-assignments-until = حتى نهاية يوم
own-assignments-late = انتهى اليوم. ما زال بإمكانك التسليم.
own-assignments-go = إلى مهامك
own-teach = مهام عن العمل والدراسات
own-teach-short = دع صفك يبحث عن شيء باستخدام الأطلس.
own-reading = قراءة الأرقام عن العمل
own-reading-short = ماذا يقول الرقم وماذا لا يقول. مع خمسة تمارين.
own-mentor-class = يمكن لصفك { $name } الحصول على مرشدين. قل في { $day } على أبعد تقدير إن كنت تريد واحدًا.
own-mentor-class-go = قل نعم أو لا
own-reports =
    { $count ->
        [one] ينتظر بلاغ واحد. اقرأه في { $day } على أبعد تقدير.
       *[other] تنتظر { $count } بلاغات. اقرأ أولها في { $day } على أبعد تقدير.
    }
own-unread =
    { $count ->
        [one] لديك رسالة جديدة واحدة
        [two] لديك رسالتان جديدتان
        [few] لديك { $count } رسائل جديدة
       *[other] لديك { $count } رسالة جديدة
    }
