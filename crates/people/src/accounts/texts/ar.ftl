### complete
# الدخول، والحساب، والروابط التي تحصل عليها.

## الدخول
accounts-sign-in-title = تسجيل الدخول
accounts-sign-in-at = أنت تدخل إلى { $organisation }.
accounts-sign-in-other = اختر مدرسة أخرى
accounts-sign-in-which = إلى أي مدرسة تنتمي؟
accounts-sign-in-none = لا توجد مدرسة هنا بعد. يمكن لمن يدير هذا الموقع أن يضيف واحدة.
accounts-sign-in-do = ادخل
accounts-sign-in-refused = الاسم وكلمة المرور لا يتطابقان. تحقق منهما وحاول مرة أخرى.
accounts-order-name = مرتبة حسب الاسم.
accounts-school = مدرستك
accounts-school-missing = اختر مدرستك.
accounts-login = اسم الدخول
accounts-login-hint = بريدك الإلكتروني، أو الاسم الذي اخترته بنفسك.
accounts-password = كلمة المرور
accounts-help-title = ألا ينجح الأمر؟
accounts-help-code = لدي رسالة فيها رمز
accounts-help-forgotten = نسيت كلمة المرور؟ اسأل مسؤول النظام في مدرستك. يساعدك مع زميل له على الدخول من جديد.
accounts-help-without = يمكنك أن ترى الكثير بدون حساب أيضًا.
accounts-help-begin = انظر إلى أبوابك

## رمز
accounts-code-title = اكتب الرمز
accounts-code-intro = افتح تطبيق الرموز على هاتفك. اكتب الأرقام الستة التي تراها الآن.
accounts-code = الرمز
accounts-code-hint = أو اكتب رمزًا احتياطيًا من الورقة.
accounts-code-do = تابع
accounts-code-wrong = هذا الرمز غير صحيح. كل رمز يعمل مرة واحدة. انتظر الرمز التالي واكتبه.
accounts-code-lost-title = هل فقدت هاتفك؟
accounts-code-lost = استخدم رمزًا احتياطيًا من الورقة. ليس لديك؟ اسأل مسؤول النظام في مدرستك.

## إعداد الرموز
accounts-set-up-title = إعداد الرموز
accounts-set-up-must = أنت ترى بيانات أشخاص آخرين. لذلك تدخل بكلمة مرور ورمز. تفعل هذا مرة واحدة.
accounts-set-up-may = مع الرمز لا يستطيع أحد غيرك دخول حسابك. حتى لو عرف كلمة المرور.
accounts-set-up-app = ضع تطبيق رموز على هاتفك. مثلًا ⁨Aegis⁩ أو ⁨2FAS⁩ أو ⁨Google Authenticator⁩ أو ⁨Microsoft Authenticator⁩.
accounts-set-up-scan = امسح هذه الصورة بذلك التطبيق.
accounts-set-up-same-device = هل أنت على هاتفك الآن؟
accounts-set-up-open = افتح التطبيق
accounts-set-up-type = أو اكتب هذا في التطبيق:
accounts-set-up-first = اكتب في الأسفل الأرقام الستة التي يعرضها التطبيق.
accounts-set-up-code-hint = ستة أرقام.
accounts-set-up-do = تم
accounts-spare-title = رموز احتياطية
accounts-spare-once = ترى هذه الرموز مرة واحدة فقط. اطبعها أو اكتبها.
accounts-spare-what = هل فقدت هاتفك؟ عندها تدخل بكلمة المرور وأحد هذه الرموز. كل رمز يعمل مرة واحدة. اشطبه بعد ذلك.
accounts-spare-keep = احفظ هذه الورقة في البيت، في مكان تعرفه أنت فقط. ليس مع هاتفك.
accounts-spare-print = اطبع الرموز
accounts-spare-onward = حفظتها. تابع

## اختيار كلمة المرور
accounts-choose-confirm = أنشئ حسابك
accounts-choose-confirm-intro = مرحبًا { $name }. جهزت { $organisation } حسابًا لك. اختر كيف تدخل.
accounts-choose-confirm-do = أنشئ حسابي
accounts-choose-recover = اختر كلمة مرور جديدة
accounts-choose-recover-intro = مرحبًا { $name }. تتوقف الآن كلمة المرور القديمة والرموز وكل مكان أنت داخل منه.
accounts-choose-recover-do = استخدم كلمة المرور هذه
accounts-choose-change = غيّر كلمة المرور
accounts-choose-change-intro = بعد ذلك تكون قد خرجت من كل الأجهزة الأخرى.
accounts-choose-change-do = غيّر كلمة المرور
accounts-choose-login-hint = بريدك الإلكتروني، أو اسم تتذكره. بدون مسافات.
accounts-choose-elsewhere = هل تظن أن أحدًا يعرف كلمة المرور؟ غيّرها أيضًا في الأماكن الأخرى التي تستخدمها فيها.
accounts-password-old = كلمة المرور الحالية
accounts-password-new = كلمة مرور جديدة
accounts-password-hint = { $shortest } حرفًا على الأقل. اختر بضع كلمات لا علاقة بينها. المسافات مسموحة.
accounts-password-short = كلمة المرور هذه قصيرة جدًا. أضف كلمة.
accounts-password-long = كلمة المرور هذه طويلة جدًا. اجعلها أقل من 129 حرفًا.
accounts-password-common = يستخدم كثيرون كلمة المرور هذه. اختر بضع كلمات لا علاقة بينها.
accounts-password-leaked = كلمة المرور هذه في قائمة كلمات مرور مسربة. اختر غيرها.
accounts-password-guessed = كلمة المرور هذه سهلة التخمين. أضف كلمتين لا علاقة لهما بها.
accounts-password-own = كلمة المرور هذه هي تقريبًا اسمك أو مدرستك فقط. اختر شيئًا لا يعرفه أحد عنك.
accounts-password-same = هذه كلمة المرور القديمة. اختر غيرها.
accounts-password-wrong = هذه ليست كلمة المرور. اكتبها مرة أخرى.
accounts-login-length = اختر اسمًا من 3 إلى 254 حرفًا.
accounts-login-signs = استخدم فقط الحروف والأرقام والنقاط والشرطات وعلامة ⁨@⁩.
accounts-login-taken = هذا الاسم لشخص آخر. اختر غيره.

## رابط
accounts-link-title = أعطيت رابطًا
accounts-link-intro = اضغط على الزر للمتابعة.
accounts-link-do = تابع
accounts-link-yours = هذا الرابط لك وحدك. لا ترسله إلى أحد.
accounts-link-dead = هذا الرابط لا يعمل
accounts-link-dead-why = يعمل الرابط مرة واحدة ولبضعة أيام. ربما استُخدم من قبل.
accounts-link-dead-help = اطلب رابطًا جديدًا ممن أعطاك إياه.
accounts-link-code-title = اكتب الرمز من رسالتك
accounts-link-code-intro = في رسالتك من المدرسة رمز من اثني عشر حرفًا.
accounts-link-code = الرمز
accounts-link-code-hint = لا فرق بين الحروف الكبيرة والصغيرة، ولا تهم الشرطات.
accounts-link-code-do = تابع
accounts-link-code-wrong = هذا الرمز لا يعمل. تأكد أنك كتبته صحيحًا. هل رسالتك قديمة؟ اطلب رسالة جديدة.

## حساب مغلق
accounts-closed-suspended = حسابك متوقف
accounts-closed-suspended-why = أوقفت { $organisation } حسابك. ما يخصك يبقى محفوظًا.
accounts-closed-unconfirmed = حسابك ليس جاهزًا بعد
accounts-closed-unconfirmed-why = افتح أولًا الدعوة التي حصلت عليها من { $organisation }.
accounts-closed-ended = انتهى حسابك
accounts-closed-ended-why = لم يعد لك حساب في { $organisation }.
accounts-closed-help = هل تريد أن تعرف السبب؟ اسأل مسؤول النظام في { $organisation }.
accounts-sign-out = تسجيل الخروج

## أين أنت داخل
accounts-mine-title = الدخول والأمان
accounts-away = اخرج بسرعة
accounts-away-what = هل ينظر أحد معك؟ ينقلك زر «اخرج بسرعة» فورًا إلى صفحة الطقس. وتكون قد خرجت من هنا.
accounts-places-title = أنت داخل من هنا
accounts-places-order = آخر ما استُخدم في الأعلى.
accounts-places-end = اخرج من كل مكان آخر
accounts-places-strange = هل ترى جهازًا لا تعرفه؟ اخرج منه وغيّر كلمة المرور.
accounts-place-here = هنا الآن
accounts-place-since = منذ { $date }، الساعة { $time }.
accounts-place-seen = آخر ظهور { $date }، الساعة { $time }.
accounts-place-end = اخرج من هنا
accounts-device-unknown = جهاز غير معروف
accounts-way-passkey = بمفتاح على الجهاز.
accounts-way-password = بكلمة المرور.
accounts-way-vouched = عن طريق موقع آخر.
accounts-way-link = برابط.
accounts-way-demo = في العرض التجريبي.
accounts-mine-link = دخلت برابط. ليس لك كلمة مرور هنا.
accounts-password-since = لديك كلمة المرور هذه منذ { $date }.
accounts-codes-title = الرموز
accounts-codes-on = تدخل بكلمة مرور ورمز.
accounts-codes-off = تدخل بكلمة مرور فقط. مع الرمز يصبح حسابك أكثر أمانًا بكثير.
accounts-codes-must = أنت ترى بيانات أشخاص آخرين. لذلك لا يمكن إيقاف الرموز.
accounts-codes-other = اضبط هاتفًا آخر
accounts-spare-left =
    { $left ->
        [0] لم يبقَ لديك رموز احتياطية.
        [one] بقي لديك رمز احتياطي واحد.
        [two] بقي لديك رمزان احتياطيان.
       *[other] عدد رموزك الاحتياطية الباقية: { $left }.
    }
accounts-spare-few = اصنع رموزًا احتياطية جديدة في الوقت المناسب.
accounts-spare-new = اصنع رموزًا احتياطية جديدة
accounts-done-wachtwoord = تغيرت كلمة المرور. خرجت من الأجهزة الأخرى.
accounts-done-codes-weg = تدخل الآن بدون رمز.
accounts-done-sessie = خرجت من ذلك الجهاز.
accounts-done-sessies = خرجت من كل الأجهزة الأخرى.

## كلمة المرور أولًا
accounts-prove-why = هكذا نعرف أنك أنت.
accounts-prove-begin = اضبط الرموز
accounts-prove-begin-what = بعد ذلك تدخل بكلمة المرور ورمز من هاتفك.
accounts-prove-begin-do = تابع
accounts-prove-end = أوقف الرموز
accounts-prove-end-what = بعد ذلك تدخل بكلمة المرور فقط. ولا تعمل رموزك الاحتياطية بعدها.
accounts-prove-end-do = أوقف الرموز
accounts-prove-spare = اصنع رموزًا احتياطية جديدة
accounts-prove-spare-what = لا تعمل رموزك الاحتياطية القديمة بعد ذلك.
accounts-prove-spare-do = اصنع رموزًا جديدة

## حساب شخص، لمسؤول النظام
accounts-account-title = حساب { $name }
accounts-account-own = هذا حسابك أنت.
accounts-account-seen = يستطيع { $name } أن يرى أنك نظرت هنا وما فعلته.
accounts-state-none = ليس لدى { $name } حساب بعد.
accounts-state-unconfirmed = دُعي { $name } ولم يُنشئ الحساب بعد.
accounts-state-active = لدى { $name } حساب.
accounts-state-suspended = حساب { $name } متوقف.
accounts-state-ended = انتهى حساب { $name }.
accounts-invite-title = دعوة
accounts-invite-what = تحصل على رسالة فيها رابط. تطبعها أو تنسخ الرابط. لا ترسل ⁨Kansrijk⁩ شيئًا بنفسها. يعمل الرابط أربعة عشر يومًا.
accounts-invite-do = اصنع دعوة
accounts-invite-again = اصنع دعوة جديدة
accounts-look-title = النظر بدون حساب
accounts-look-what = بهذا الرابط يمكن لشخص أن ينظر مرة واحدة لمدة ساعتين. يعمل الرابط سبعة أيام.
accounts-look-do = اصنع رابطًا للنظر
accounts-recover-title = لم يعد { $name } يستطيع الدخول
accounts-recover-what = تطلب من زميل أن ينظر معك. إذا قال نعم، تحصل على رابط لهذا الشخص.
accounts-recover-waits = طلبك جاهز. يجب أن يقول شخص ثانٍ نعم.
accounts-recover-approved = قال شخص ثانٍ نعم. أعطِ الرابط إلى { $name } نفسه فقط. اطلب من الشاب أن يأتي إليك.
accounts-recover-why = ما الأمر؟
accounts-recover-why-hint = اكتب أيضًا كيف تعرف أنه هذا الشخص. يقرأ زميلك هذا.
accounts-recover-ask = اسأل شخصًا ثانيًا
accounts-recover-hand = اصنع الرابط
accounts-why-length = اكتب ما الأمر، من 10 إلى 500 حرف.
accounts-suspend-title = إيقاف الحساب
accounts-suspend-what = يخرج الشخص فورًا من كل مكان ولا يستطيع الدخول. لا يضيع شيء.
accounts-suspend-do = أوقف
accounts-resume-title = فتح الحساب من جديد
accounts-resume-what = يستطيع الشخص الدخول بعد ذلك.
accounts-resume-do = افتح من جديد
accounts-done-stand = تم التغيير.
accounts-done-gevraagd = طلبك جاهز. يجب أن يقول شخص ثانٍ نعم.
accounts-refused-left = لم يعد هذا الشخص هنا.
accounts-refused-has-account = لدى هذا الشخص حساب. ألا يستطيع الدخول؟ ساعده على الدخول من جديد.
accounts-refused-look = رابط النظر لأشخاص بلا حساب في البيت أو من الخارج، مرتبطين الآن بأحد هنا.
accounts-refused-nobody = لا يرتبط هذا الشخص الآن بأحد هنا. سجّل أولًا بمن يرتبط.
accounts-refused-quota = صنعت اليوم روابط كثيرة. لا يمكن أكثر من { $most } في اليوم. تابع غدًا.
accounts-refused-state = لا يمكن هذا الآن مع هذا الحساب. انظر كيف حاله الآن.
accounts-refused-staff-codes = أنت ترى بيانات أشخاص آخرين. لذلك لا يمكن إيقاف الرموز.
accounts-refused-no-codes = اضبط الرموز أولًا. بعدها تحصل على رموز احتياطية.
accounts-refused-session = لا أعرف هذا الجهاز. حمّل الصفحة من جديد.

## الرابط على الورق
accounts-handed-invitation = دعوة { $name }
accounts-handed-recovery = رابط { $name } للدخول من جديد
accounts-handed-look = رابط النظر لـ { $name }
accounts-handed-once = يبقى هذا الرابط ظاهرًا ساعة واحدة، ولك وحدك. اطبعه الآن أو انسخه.
accounts-handed-copy = الرابط
accounts-handed-copy-hint = أرسله إلى الشخص نفسه فقط.
accounts-letter-title-invitation = حسابك في ⁨Kansrijk⁩
accounts-letter-title-recovery = الدخول إلى ⁨Kansrijk⁩ من جديد
accounts-letter-title-look = نظرة على ⁨Kansrijk⁩
accounts-letter-invitation = مع ⁨Kansrijk⁩ ترى أي الأبواب مفتوحة لك ومتى تختار. جهزت مدرستك حسابًا لك.
accounts-letter-recovery = امسح الرمز واختر كلمة مرور جديدة. لا تعمل بعدها كلمة المرور والرموز القديمة.
accounts-letter-look = امسحوا الرمز وانظروا ما هو جاهز لكم. لا تحتاجون إلى حساب. يعمل الرابط مرة واحدة.
accounts-letter-scan = امسح هذا الرمز بهاتفك.
accounts-letter-type = لا توجد كاميرا؟ اذهب إلى هذا العنوان واكتب الرمز:
accounts-letter-until = يعمل هذا حتى { $date }، الساعة { $time }.
accounts-letter-yours = هذه الرسالة لك وحدك. لا تُرها لأحد وتخلص منها حين تنتهي.
accounts-letter-print = اطبع الرسالة
accounts-letters-print = اطبع كل الرسائل
accounts-letters-once = تبقى هذه الرسائل ظاهرة ساعة واحدة، ولك وحدك. اطبعها الآن: ورقة لكل تلميذ.
accounts-class-title = رسائل { $class }
accounts-class-what =
    { $count ->
        [one] تلميذ واحد ليس له حساب بعد ويحصل على رسالة.
        [two] تلميذان ليس لهما حساب بعد ويحصلان على رسالة.
       *[other] عدد التلاميذ بدون حساب الذين يحصلون على رسالة: { $count }.
    }
accounts-class-before = هل صنعت رسائل من قبل؟ لن تعمل بعد هذا.
accounts-class-short = الدعوات
accounts-desk = مكاني
accounts-class-do = اصنع الرسائل
accounts-class-all = لكل من في هذا الصف حساب.
accounts-class-empty = لا أحد في هذا الصف بعد. أدخل قائمة المدرسة أولًا.

## مفتاح على جهاز
accounts-keys-title = المفاتيح على أجهزتك
accounts-keys-what = بالمفتاح تدخل بإصبعك أو وجهك أو رمز جهازك. يسمى المفتاح أيضًا passkey.
accounts-keys-order = الأقدم في الأعلى.
accounts-keys-none = ليس لديك مفتاح بعد.
accounts-key-title = مفتاحك
accounts-key-nameless = مفتاح بلا اسم
accounts-key-since = أُنشئ في { $date }.
accounts-key-used = آخر استخدام في { $date }، الساعة { $time }.
accounts-key-unused = لم يُستخدم بعد.
accounts-key-change = عرض
accounts-key-name = اسم المفتاح
accounts-key-name-hint = اسم تعرف به هذا الجهاز.
accounts-key-rename = احفظ الاسم
accounts-key-new = أنشئ مفتاحًا
accounts-key-new-intro = يصنع جهازك مفتاحًا لك. بعد ذلك تدخل به بدون كلمة مرور.
accounts-key-new-own = افعل هذا فقط على جهازك أنت. ليس على حاسوب المدرسة.
accounts-key-new-stays = إصبعك أو وجهك يبقى على جهازك. نحن لا نراه أبدًا.
accounts-key-new-others = بعد ذلك تخرج من الأجهزة الأخرى.
accounts-key-new-do = أنشئ المفتاح
accounts-key-new-failed = لم يُنشأ المفتاح. حاول مرة أخرى واتبع ما يقوله جهازك.
accounts-key-new-there = على هذا الجهاز مفتاح لك بالفعل. يمكنك الدخول به.
accounts-key-not-here = لا يمكن ذلك هنا. استخدم متصفحًا حديثًا مع تشغيل البرامج النصية، على العنوان المعتاد لهذا الموقع.
accounts-key-again = سجّل الدخول من جديد أولًا. ثم أنشئ مفتاحك خلال عشر دقائق.
accounts-key-not-made = لم يُنشأ المفتاح. أعد تحميل الصفحة وحاول مرة أخرى.
accounts-key-end = أزل المفتاح
accounts-key-end-what = بعد ذلك لا يمكنك الدخول بهذا المفتاح. وتخرج من الأجهزة الأخرى.
accounts-key-use-title = بمفتاح
accounts-key-use-do = ادخل بمفتاح
accounts-key-use-what = تستخدم إصبعك أو وجهك أو رمز جهازك.
accounts-key-use-or = أو بكلمة المرور
accounts-key-use-failed = توقف الدخول بالمفتاح. حاول مرة أخرى، أو استخدم كلمة المرور.
accounts-key-refused = لا تدخل هنا بهذا المفتاح. حاول مرة أخرى، أو استخدم كلمة المرور. لم ينجح؟ اسأل مسؤول مدرستك.
accounts-done-sleutel = مفتاحك جاهز. خرجت من الأجهزة الأخرى.
accounts-done-sleutel-naam = حُفظ اسم مفتاحك.
accounts-done-sleutel-weg = أُزيل المفتاح. خرجت من الأجهزة الأخرى.
accounts-refused-key-account = ليس لديك حساب هنا لتنشئ له مفتاحًا.
accounts-refused-key-many = لديك { $most } مفتاحًا بالفعل. أزل واحدًا أولًا.
accounts-refused-key-last = أنت ترى بيانات الآخرين. لذلك لا يمكن إزالة مفتاحك الأخير. اضبط الرموز أولًا، أو أنشئ مفتاحًا آخر.

## عن طريق جهة أخرى
accounts-party-use-title = عن طريق جهة أخرى
accounts-party-use-do = ادخل عن طريق { $party }
accounts-party-instead = أو لا تختر كلمة مرور
accounts-party-going = أنت ذاهب إلى { $party }
accounts-party-going-what = هناك تسجل الدخول. بعد ذلك تعود إلى هنا.
accounts-party-going-do = اذهب إلى { $party }
accounts-parties-title = الدخول عن طريق جهة أخرى
accounts-parties-what = اربط حسابك بجهة تعرفك. بعد ذلك تدخل عن طريقها.
accounts-parties-order = بترتيب مسؤول هذا الموقع.
accounts-party-since = مرتبط منذ { $date }.
accounts-party-not = غير مرتبط.
accounts-party-out = إذا خرجت هنا تبقى داخلًا عند الجهة الأخرى. اخرج هناك أيضًا.
accounts-party-again = سجّل الدخول من جديد أولًا. ثم يمكن ذلك خلال عشر دقائق.
accounts-party-bind-what = تذهب إلى { $party } وتسجل الدخول هناك. بعد ذلك يصبح ذلك الحساب تابعًا لحسابك هنا.
accounts-party-bind = اربط { $party }
accounts-party-end-what = بعد ذلك لا يمكنك الدخول عن طريق { $party }. وتخرج من الأجهزة الأخرى.
accounts-party-end = أوقف { $party }
accounts-not-in-unknown = لا نعرف هذا الحساب بعد
accounts-not-in-unknown-why = سجلت الدخول عند تلك الجهة. لكن ذلك الحساب لا يتبع حسابًا هنا بعد.
accounts-not-in-unknown-help = هل لديك حساب هنا؟ ادخل بطريقة أخرى واربطهما تحت «الدخول والأمان». هل لديك دعوة؟ افتحها أولًا.
accounts-not-in-refused = لا يمكنك الدخول هكذا
accounts-not-in-refused-why = ما وصلنا من تلك الجهة لا يناسب هذه المدرسة أو هذا الحساب. لم يتغير شيء.
accounts-not-in-refused-help = حاول مرة أخرى، أو ادخل بطريقة أخرى. لم ينجح؟ اسأل مسؤول مدرستك.
accounts-not-in-down = الجهة الأخرى لا تجيب
accounts-not-in-down-why = هذا ليس خطأك. لم يتغير شيء ولم يضع شيء.
accounts-not-in-down-help = حاول بعد بضع دقائق، أو ادخل بطريقة أخرى.
accounts-not-in-stopped = لم تسجل الدخول
accounts-not-in-stopped-why = توقفت عند الجهة الأخرى، أو لم تسمح لك بالدخول.
accounts-not-in-stopped-help = حاول مرة أخرى، أو ادخل بطريقة أخرى.
accounts-not-in-again = إلى الدخول
accounts-done-partij = تم الربط. خرجت من الأجهزة الأخرى.
accounts-done-partij-weg = أُزيل الربط. خرجت من الأجهزة الأخرى.
accounts-refused-party-last = ليس لديك شيء آخر تدخل به. أنشئ مفتاحًا أولًا، أو اطلب المساعدة من مسؤول مدرستك.
