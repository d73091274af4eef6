### De woorden van Verken, in eenvoudig Arabisch: waar sta je, welke deuren zijn open, welke wegen leiden ergens heen.
### FSI en PDI (U+2068, U+2069) staan alleen waar Nederlands of een datum anders in de verkeerde volgorde komt.

## Losse stukjes
explore-target-year = { $name }، من السنة { $year }
explore-point-diploma = شهادة { $name }
explore-point-passed = النجاح في السنة { $year }: { $name }
explore-point-group = الصف { $year } من المدرسة الابتدائية (⁨groep { $year }⁩)
explore-condition-group = نجحت في الصف { $year } (⁨groep { $year }⁩).
explore-condition-group-how = أنهِ أولًا الصف { $year } (⁨groep { $year }⁩). اسأل معلمك عن وضعك الآن.
explore-point-no-diploma = بدون شهادة
explore-point-no-start-qualification = بدون مؤهل البداية (startkwalificatie)
explore-years = { $count ->
    [5] نصف سنة
    [10] سنة واحدة
    [15] سنة ونصف
    [20] سنتان
    [25] سنتان ونصف
    [30] { $number } سنوات
    [40] { $number } سنوات
    [50] { $number } سنوات
    [60] { $number } سنوات
    [70] { $number } سنوات
    [80] { $number } سنوات
    [90] { $number } سنوات
    [100] { $number } سنوات
   *[other] { $number } سنة
}
explore-list-comma = {"، "}
explore-list-and = { $rest } و { $last }
explore-list-or = {"، أو: "}
explore-then-comma = {"، ثم "}
explore-then = { $rest }، ثم { $last }
explore-range = من { $low } إلى { $high }
explore-valid-from = ساري منذ { $from }
explore-valid-later = ساري ابتداءً من { $from }
explore-valid-between = ساري من { $from } حتى { $to } (مع اليوم الأخير)
explore-valid-between-past = كان ساريًا من { $from } حتى { $to } (مع اليوم الأخير)
explore-valid-between-later = سيكون ساريًا من { $from } حتى { $to } (مع اليوم الأخير)
explore-check-school = المدرسة
explore-check-DUO = DUO
explore-check-opleiding = إدارة الدراسة
explore-check-municipality = البلدية
explore-check-belastingdienst = مصلحة الضرائب (Belastingdienst)
explore-check-SBB = SBB

## Waar je staat, in een zin
explore-position-diploma = عندك شهادة { $name }.
explore-position-year = أنت في السنة { $year }: { $name }.
explore-position-group = أنت في الصف { $year } من المدرسة الابتدائية (⁨groep { $year }⁩).
explore-position-in = أنت في: { $name }.
explore-position-profile = مجموعة موادك (profiel): { $profile }.
explore-position-extra = تقدّم الامتحان في مادة إضافية واحدة (extra vak).
explore-position-no-extra = لا تقدّم الامتحان في مادة إضافية.
explore-position-domain = اتجاهك: { $domain }.
explore-position-advice = توصيتك (advies): { $levels }.
explore-position-age = { $age ->
    [few] عمرك { $age } سنوات.
   *[other] عمرك { $age } سنة.
}

## Mogen ze mij weigeren?
explore-refuse-right = لا. لا يحق للمدرسة أن ترفضك.
explore-refuse-right-if = لا. لا يحق لها أن ترفضك إذا تحقق هذا: { $conditions }
explore-refuse-discretion = نعم. المدرسة هي التي تقرر. اسأل دائمًا عن السبب.
explore-refuse-late = نعم. مضى الموعد. المدرسة هي التي تقرر الآن.
explore-refuse-selection = نعم. الأماكن لا تكفي. المدرسة تختار أو تُجري قرعة.
explore-refuse-closed = هذا الباب مغلق حتى الآن.
explore-closed-not-yet = تحتاج أولًا إلى شيء آخر لهذا.
explore-closed-higher-entry = يحق لك دخول مستوى أعلى. هذه الدراسة لمن لا يحق له ذلك.
explore-closed-blocked = هذا لم يعد ممكنًا: { $condition }

## Wegen
explore-best-soonest = الأسرع
explore-best-cheapest = الأقل تكلفة
explore-best-fewest-refusals = الأقل احتمالًا للرفض
explore-best-surest-known = أكبر فرصة معروفة
explore-best-most-work = الأكثر جمعًا بين العمل والتعلّم
explore-best-fewest-steps = أقل مرات تغيير
explore-best-different = الأكثر اختلافًا
explore-step-finish = أكمل: { $point }
explore-step-wait = انتظر
explore-route-bol = أكثر الوقت في المدرسة (bol)
explore-route-bbl = أكثر الوقت في العمل (bbl)
explore-refusals = { $count ->
    [zero] لا يحق لأحد أن يرفضك
    [one] في خطوة واحدة يمكن أن يقول لك أحد لا
    [two] في خطوتين يمكن أن يقول لك أحد لا
    [few] في { $count } خطوات يمكن أن يقول لك أحد لا
    [many] في { $count } خطوة يمكن أن يقول لك أحد لا
   *[other] في { $count } خطوة يمكن أن يقول لك أحد لا
}
explore-refusals-if = لا يحق لأحد أن يرفضك، إذا تحقق ما هو مكتوب عند الخطوات
explore-success-step = { $range } ينجحون في هذا (رقم { $year }؛ { $source })
explore-success-step-around = { $range } ينجحون في هذا (قياس { $year } مع هامش منا؛ { $source })
explore-success-unknown = لا نعرف كم شخصًا ينجح في هذا
explore-success-all = { $range } ينجحون في كل الخطوات
explore-success-part = { $count ->
    [zero] لا نعرف ذلك عن الطريق كله. الأرقام الأخرى موجودة عند الخطوات.
    [one] لا نعرف ذلك عن الطريق كله: توجد خطوة واحدة بلا رقم. الأرقام الأخرى موجودة عند الخطوات.
    [two] لا نعرف ذلك عن الطريق كله: توجد خطوتان بلا رقم. الأرقام الأخرى موجودة عند الخطوات.
    [few] لا نعرف ذلك عن الطريق كله: توجد { $count } خطوات بلا رقم. الأرقام الأخرى موجودة عند الخطوات.
    [many] لا نعرف ذلك عن الطريق كله: توجد { $count } خطوة بلا رقم. الأرقام الأخرى موجودة عند الخطوات.
   *[other] لا نعرف ذلك عن الطريق كله: توجد { $count } خطوة بلا رقم. الأرقام الأخرى موجودة عند الخطوات.
}
explore-admit-subjects = تطلب الدراسة مادة ما زالت تنقصك: { $subjects }.
explore-admit-profiles = اختر في havo أو vwo مجموعة مواد (profiel) مناسبة: { $profiles }. مع مجموعة أخرى تحتاج أحيانًا إلى مواد إضافية.
explore-admit-profiles-subjects = تحتاج إلى مجموعة مواد (profiel) مع مواد إضافية: { $profiles }. اسأل مرشد الاختيار الدراسي (decaan) أي مواد.
explore-admit-domains = اختر اتجاه mbo مناسبًا. بعد هذه الاتجاهات يقرر المعهد العالي (hogeschool): { $domains }.
explore-admit-statement = يقرر المعهد العالي (hogeschool) إن كنت تعرف ما يكفي لهذه الدراسة.
explore-admit-unstated = لا يقول القانون شيئًا عن هذا. إدارة الدراسة هي التي تقرر.
explore-admit-not = لا يمكنك أن تبدأ هنا بهذه الشهادة.
explore-extra-aptitude = تنظر إدارة الدراسة إن كنت مناسبًا.
explore-extra-artistic = تنظر إدارة الدراسة إلى موهبتك، مثلًا في تجربة أداء (auditie).
explore-extra-medical = يفحصك طبيب.
explore-extra-voice-and-hearing = تختبر إدارة الدراسة صوتك ونطقك وسمعك.
explore-extra-speech-and-gesture = تنظر إدارة الدراسة كيف تتكلم وتتحرك.
explore-extra-care-background = يجب أن تعرف مسبقًا شيئًا عن مجال الرعاية.
explore-extra-subject-tests = تقدّم اختبارات قبل البداية في المواد التي لم تمتحن فيها.
explore-extra-fixed-places = عدد الأماكن محدد. سجّل في موعد أقصاه 15 يناير.
explore-why-not-no-step = لا توجد خطوة من { $from } إلى { $to }.
explore-why-not-blocked = لا تستوفي هذا الشرط في { $to }: { $condition }
explore-why-not-not-admitted = بشهادة { $from } وحدها لا يمكنك أن تبدأ هذه الدراسة.
explore-why-not-shown = هذا الطريق مذكور أعلاه، رقم { $number }.
explore-why-not-alike = هذا الطريق ممكن أيضًا. وهو يشبه كثيرًا طريقًا مذكورًا أعلاه.
explore-why-not-too-long = هذا الطريق أطول مما نعرضه.
explore-why-not-beaten = الطريق { $number } أفضل: { $better }.
explore-why-not-beaten-other = يوجد طريق آخر أفضل: { $better }.
explore-better-time = أقصر (الفرق: { $years })
explore-better-money = أرخص بنحو { $eur }
explore-better-refusals = عدد أقل يمكنه أن يقول لا

## Kosten
explore-amount-unknown = لا نعرف المبلغ.
explore-per-month = { $eur } في الشهر
explore-per-year = { $eur } في السنة
explore-per-once = { $eur }

## Deuren vergeleken
explore-option-extra = مع مادة إضافية
explore-option-no-extra = بدون مادة إضافية
explore-option-year = { $name }، السنة { $year }
explore-sector-economie = ⁨Economie⁩ (الاقتصاد)
explore-sector-gedrag-en-maatschappij = ⁨Gedrag en maatschappij⁩ (السلوك والمجتمع)
explore-sector-gezondheidszorg = ⁨Gezondheidszorg⁩ (الرعاية الصحية)
explore-sector-landbouw-en-natuurlijke-omgeving = ⁨Landbouw en natuur⁩ (الزراعة والطبيعة حولنا)
explore-sector-natuur = ⁨Natuur⁩ (علوم الطبيعة)
explore-sector-onderwijs = ⁨Onderwijs⁩ (التعليم)
explore-sector-recht = ⁨Recht⁩ (القانون)
explore-sector-sectoroverstijgend = عدة مجالات
explore-sector-taal-en-cultuur = ⁨Taal en cultuur⁩ (اللغة والثقافة)
explore-sector-techniek = ⁨Techniek⁩ (التقنية)

## Als een antwoord niet klopt
explore-fault-no-track = اختر أولًا أين أنت الآن.
explore-fault-track = لا أعرف «{ $written }». اختر مدرسة من القائمة.
explore-fault-track-near = لا أعرف «{ $written }». هل تقصد { $near }؟
explore-fault-advice = «{ $written }» ليست توصية مدرسية (schooladvies). اختر من: { $levels }.
explore-fault-no-year = لا توجد سنة { $year } في { $track }. عدد السنوات هناك: { $years }.
explore-fault-year = «{ $written }» ليس سنة دراسية.
explore-fault-profile = لا أعرف مجموعة المواد (profiel) «{ $written }».
explore-fault-profile-near = لا أعرف مجموعة المواد (profiel) «{ $written }». هل تقصد { $near }؟
explore-fault-subject = لا أعرف المادة «{ $written }».
explore-fault-subject-near = لا أعرف المادة «{ $written }». هل تقصد { $near }؟
explore-fault-domain = لا أعرف الاتجاه «{ $written }».
explore-fault-domain-near = لا أعرف الاتجاه «{ $written }». هل تقصد { $near }؟
explore-fault-goal = لا أجد «{ $written }». جرّب كلمة أخرى، مثلًا اسم مهنة.
explore-fault-goal-near = لا أعرف «{ $written }». هل تقصد { $near }؟
explore-fault-yes-no = «{ $written }» ليس نعم ولا لا.
explore-fault-age = «{ $written }» ليس عمرًا من 4 إلى 99 سنة.
explore-fault-route = لا أعرف «{ $written }». اختر bol أو bbl.
explore-fault-day = «{ $written }» ليس يومًا. اكتب اليوم هكذا: ⁨2027-03-31⁩.
explore-fault-option = لا أعرف الاختيار «{ $written }». اكتب مثلًا: ⁨profile:ng⁩.
explore-fault-too-few-options = اختر خيارين مختلفين أو أكثر للمقارنة.
explore-fault-postcode = لا أعرف الرمز البريدي (postcode) «{ $written }». اكتب أربعة أرقام.
explore-contradiction-year-and-diploma = سنتك الدراسية وشهادتك لا تتفقان. تحصل على الشهادة بعد السنة الأخيرة.
explore-contradiction-no-such-diploma = هذه المدرسة لا تعطي شهادة. اختر السنة التي أنت فيها.
explore-contradiction-profile-and-track = مجموعة موادك (profiel) ومدرستك لا تتفقان. هذه المجموعة غير موجودة هناك.
explore-contradiction-too-young = عمرك وسنتك الدراسية لا يتفقان. تأكد من عمرك.
explore-contradiction-extra-subject-and-track = المادة الإضافية ومدرستك لا تتفقان. المادة الإضافية موجودة في vmbo.
explore-contradiction-route-and-track = اختيار bol أو bbl ومدرستك لا يتفقان. هذا الاختيار موجود في mbo فقط.
explore-contradiction-domain-and-track = اتجاه mbo ومدرستك لا يتفقان. الاتجاه موجود في mbo فقط.

## Boven elke pagina over jou
explore-here = أنت هنا
explore-here-on = ننظر كأن اليوم هو { $date }.
explore-here-change = غيّر
explore-tabs = المزيد عن مكانك
explore-tab-doors = الأبواب
explore-tab-pathways = الطرق
explore-tab-map = خريطة الخطوط
explore-tab-compare = المقارنة
explore-tab-moments = لحظات الاختيار
explore-tab-schools = المدارس
explore-nav-begin = البداية
explore-nav-sources = المصادر

## De eerste pagina
explore-home-title = أي أبواب مفتوحة لك؟
explore-home-intro = قل لنا أين أنت الآن. سترى ما يحق لك، وهل يحق لمدرسة أن ترفضك. ومع كل شيء الموعد والمصدر.
explore-home-start = ابدأ
explore-home-note = خمسة أسئلة قصيرة. لا نحتاج إلى اسمك. ويمكنك دائمًا أن تتجاوز أي سؤال.
explore-home-what = ماذا سترى
explore-home-doors-title = أبوابك
explore-home-doors = حقوقك أولًا: هنا لا يحق لهم أن يرفضوك. ثم ما ينقصك بعد.
explore-home-ways-title = طرق إلى ما تريد أن تصبح
explore-home-ways = اكتب اسم مهنة أو دراسة. سترى الطرق التي توصلك إليها، مع الوقت والتكاليف.
explore-home-dates-title = المواعيد والحقوق
explore-home-dates = سترى ما هي الاختيارات القادمة. ويمكنك أن تضع المواعيد في تقويمك.
explore-home-examples = انظر أولًا إلى مثال
explore-example-advice = ⁨Groep 8⁩، التوصية (advies): vmbo-tl أو havo
explore-example-advice-text = أي مدارس يحق لك أن تختار، وحتى متى؟
explore-example-tl = السنة الأخيرة من vmbo-tl
explore-example-tl-text = هل يحق لمدرسة havo أن ترفضك؟ ومدرسة mbo؟
explore-example-havo = السنة 3 من havo: تختار مجموعة موادك (profiel)
explore-example-havo-text = أي دراسات تبقى مفتوحة، وأيها تُغلق؟
explore-example-mbo = أنهيت المستوى 2 من mbo
explore-example-mbo-text = يحق لك أيضًا أن تنتقل مباشرة إلى المستوى 4.
explore-home-grounds = على ماذا نعتمد
explore-home-grounds-text = عندنا { $rules ->
    [few] { $rules } قواعد
   *[other] { $rules } قاعدة
} و{ $courses ->
    [few] { $courses } دراسات
   *[other] { $courses } دراسة
} و{ $sources ->
    [few] { $sources } مصادر
    [many] { $sources } مصدرًا
   *[other] { $sources } مصدر
}. مع كل معلومة ترى من أين جاءت وكم هي مؤكدة.
explore-home-grounds-link = انظر إلى كل المصادر

## Waar sta je nu?
explore-ask-steps = الأسئلة
explore-ask-waar = أين أنت الآن؟
explore-ask-waar-hint = اختر المدرسة التي أنت فيها الآن، أو التي أنهيتها قبل قليل.
explore-ask-waar-short = المكان
explore-ask-jaar = في أي سنة أنت؟
explore-ask-jaar-hint = هل حصلت على الشهادة؟ عندها اختر الشهادة.
explore-ask-jaar-short = السنة
explore-ask-advies = على أي توصية (advies) حصلت؟
explore-ask-advies-hint = يمكنك أن تختار أكثر من واحدة. ليست لديك توصية بعد؟ تجاوز السؤال.
explore-ask-advies-short = التوصية
explore-ask-extra = هل تقدّم الامتحان في مادة إضافية واحدة (extra vak)؟
explore-ask-extra-hint = مع مادة إضافية لا يحق لمدرسة havo أن ترفضك.
explore-ask-extra-short = مادة إضافية
explore-ask-profiel = ما هي مجموعة موادك (profiel)؟
explore-ask-profiel-hint = لم تختر بعد؟ تجاوز السؤال. عندها نعرض لك كل شيء.
explore-ask-profiel-short = مجموعة المواد
explore-ask-domein = أي اتجاه تدرس؟
explore-ask-domein-hint = بعد بعض الاتجاهات يحق لك دخول كل دراسات hbo تقريبًا.
explore-ask-domein-short = الاتجاه
explore-ask-leeftijd = كم عمرك؟
explore-ask-leeftijd-hint = بعض القواعد تتوقف على عمرك. وابتداءً من عمر 18 سنة تدفع رسوم mbo (lesgeld).
explore-ask-leeftijd-label = عمرك بالسنوات
explore-ask-leeftijd-short = العمر
explore-ask-naar = ماذا تريد أن تصبح أو أن تتعلم؟
explore-ask-naar-label = مهنة أو دراسة
explore-ask-naar-hint = لا تعرف بعد؟ تجاوز السؤال. لا تقلق من أخطاء الكتابة.
explore-ask-naar-short = الهدف
explore-look-title = انظر أولًا حولك
explore-look-intro = لا نعرف أين أنت الآن. لذلك لا نقول شيئًا عما يحق لك. انظر إلى مثال، أو ابحث عن هدف.
explore-look-examples = انظر إلى مثال
explore-look-goal = ابحث عن هدف
explore-look-goal-about = اكتب ما تريد أن تصبح. بعد ذلك نسألك أين أنت الآن. عندها ترى الطرق.
explore-look-back = أختار رغم ذلك أين أنا الآن
explore-ask-group = ⁨Groep { $year }⁩
explore-ask-year = السنة { $year }
explore-ask-diploma = حصلت على الشهادة، أو سأحصل عليها قريبًا
explore-yes = نعم
explore-no = لا
explore-group-po = المدرسة الابتدائية (basisschool)
explore-group-vo = المدرسة الثانوية (middelbare school)
explore-group-mbo = ⁨mbo⁩ (التعليم المهني)
explore-group-ho = ⁨hbo⁩ والجامعة وتعلّم الكبار

## Deuren
explore-doors-title = أبوابك
explore-doors-intro = { $rights ->
    [zero] { $open ->
        [one] يوجد باب واحد مفتوح لك
        [two] يوجد بابان مفتوحان لك
        [few] توجد { $open } أبواب مفتوحة لك
        [many] يوجد { $open } بابًا مفتوحًا لك
       *[other] يوجد { $open } باب مفتوح لك
    }. اقرأ عند كل باب ما المطلوب.
    [one] عند باب واحد لا يحق للمدرسة أن ترفضك. عدد كل الأبواب المفتوحة لك: { $open }.
    [two] عند بابين لا يحق للمدرسة أن ترفضك. عدد كل الأبواب المفتوحة لك: { $open }.
    [few] عند { $rights } أبواب لا يحق للمدرسة أن ترفضك. عدد كل الأبواب المفتوحة لك: { $open }.
    [many] عند { $rights } بابًا لا يحق للمدرسة أن ترفضك. عدد كل الأبواب المفتوحة لك: { $open }.
   *[other] عند { $rights } باب لا يحق للمدرسة أن ترفضك. عدد كل الأبواب المفتوحة لك: { $open }.
}
explore-doors-none-title = هنا تنتهي الخريطة
explore-doors-none = من هذا المكان لا نعرف خطوة تالية في التعليم. اسأل مدرستك أو Doorstroompunt ما الممكن لك.
explore-group-right = هنا لا يحق لهم أن يرفضوك
explore-group-right-about = هذا حق لك. لكن سجّل في الموعد.
explore-group-right-if = هذا حق لك، إذا رتّبت شيئًا أولًا
explore-group-right-if-about = هل يتحقق الشرط عندك؟ عندها لا يحق لهم أن يرفضوك.
explore-group-discretion = هنا تقرر المدرسة
explore-group-discretion-about = يحق للمدرسة أن تقول نعم أو لا. ويمكنك دائمًا أن تسأل.
explore-group-selection = هنا عدد الأماكن محدود
explore-group-selection-about = عدد الناس أكثر من عدد الأماكن. المدرسة تختار أو تُجري قرعة.
explore-group-closed = مغلق حتى الآن
explore-group-closed-about = تُفتح هذه الأبواب إذا حصلت أولًا على شيء آخر.
explore-opens = هذا يفتح الباب:
explore-kind-right = حق
explore-kind-right-if = حق، إذا …
explore-kind-discretion = المدرسة تقرر
explore-kind-selection = أماكن محدودة
explore-kind-agreement = بالاتفاق
explore-kind-closed = مغلق حتى الآن
explore-may-they-refuse = هل يحق لهم أن يرفضوني؟
explore-door-start = يبدأ في
explore-door-extra = وقت إضافي
explore-door-extra-years = عدد السنوات الزائدة على أقصر طريق: حتى { $number }
explore-door-sooner = يمكن أيضًا أبكر، ابتداءً من { $date }: بـ { $point } ({ $kind }).
explore-doors-order = الترتيب: الحقوق أولًا، ثم ما يبدأ أولًا. وليس حسب الأفضل.
explore-refused-anyway = هل تقول مدرسة لا رغم ذلك؟
explore-supports = هنا لك حق في المساعدة
explore-supports-offers = هنا يمكنك أن تحصل على مساعدة
explore-supports-offers-about = هذا ليس حقًا. المدرسة أو البلدية تقرر. يمكنك دائمًا أن تسأل.
explore-supports-later = هذا لك عندما تحصل على شهادتك.
explore-to-letter = اجعل من هذا رسالة

## Wegen
explore-ways-title = ماذا تريد أن تصبح؟
explore-ways-to = الطرق إلى: { $goal }
explore-goal-label = مهنة أو دراسة
explore-goal-hint = مثلًا: معلمة، طبيب، حلاق، حاسوب. لا تقلق من أخطاء الكتابة.
explore-goal-button = ابحث عن طرق
explore-meant = ماذا تقصد؟
explore-meant-order = الترتيب: أولًا ما يشبه أكثر ما كتبته. وليس حسب الأفضل.
explore-meant-more = يوجد المزيد: { $count }. اعرض الكل.
explore-meant-too-many = نعرض لك { $shown }. ويوجد المزيد: { $count }. اكتب كلمة أطول لتجدها.
explore-ideas = لا تعرف بعد؟
explore-ideas-about = انظر إلى واحدة من هذه. هي من مجالات مختلفة جدًا.
explore-ways-intro = عدد الطرق التي وجدناها: { $found }. كل طريق أفضل في شيء: أسرع أو أرخص أو أضمن. ونعرض لك الأكثر اختلافًا، وعددها { $shown }.
explore-ways-intro-all = { $found ->
    [one] وجدنا طريقًا واحدًا. تراه هنا.
    [two] وجدنا طريقين. تراهما هنا. كل طريق أفضل في شيء: أسرع أو أرخص أو أضمن.
   *[other] عدد الطرق التي وجدناها: { $found }. تراها كلها هنا. كل طريق أفضل في شيء: أسرع أو أرخص أو أضمن.
}
explore-ways-order = الترتيب: ما ينتهي أولًا. وليس حسب الأفضل، فالأفضل تختاره أنت.
explore-way-time = الوقت
explore-way-end = تنتهي في عام { $year }، ويكون عمرك تقريبًا { $age } أو { $next } عامًا
explore-way-money = رسوم الدراسة
explore-way-money-part = لا نعرف كل المبالغ
explore-way-refusals = من يمكنه أن يقول لا
explore-way-success = من ينجح
explore-way-steps = الخطوات
explore-way-on-map = انظر إلى هذا الطريق على خريطة الخطوط
explore-leg-age = يكون عمرك تقريبًا { $age } أو { $next } عامًا
explore-leg-right = لا يحق للمدرسة أن ترفضك
explore-leg-right-if = حق، إذا تحقق هذا:
explore-leg-discretion = المدرسة تقرر
explore-leg-selection = عدد الأماكن محدود
explore-why-not = لماذا ليس طريقًا آخر؟
explore-why-ask = فكّرت في طريق يمر عبر
explore-why-button = لماذا لا؟
explore-ways-note = يُحسب الوقت من الصيف القادم. رسوم الدراسة هي ما تدفعه حسب القانون، بدون السفر والكتب. فرص النجاح هي عن مجموعات من الناس في الماضي، وليست عنك أبدًا.
explore-ways-none-title = لم نجد طريقًا
explore-ways-none = من مكانك لا نعرف طريقًا إلى هذا. اسأل مرشد الاختيار الدراسي (decaan)، أو اختر هدفًا آخر.

## Lijnenkaart
explore-map-title = خريطة الخطوط
explore-map-intro = التعليم مثل خريطة المترو. حيث ينتقل خط إلى خط آخر، يوجد باب.
explore-map-lit = هذا الطريق مُضاء: { $title }.
explore-map-others = أضئ طريقًا
explore-map-table = الخريطة في جدول
explore-map-caption = كل الأبواب من مكانك
explore-map-to-ways = ابحث عن طرق إلى ما تريد أن تصبح
explore-col-door = الباب
explore-col-refuse = هل يحق لهم الرفض؟
explore-col-conditions = ما المطلوب
explore-col-deadline = آخر موعد
explore-col-course = الدراسة

## Vergelijken
explore-compare-title = قارن اختياراتك
explore-compare-intro = أي دراسات تبقى مفتوحة إذا اخترت شيئًا؟ وماذا تحتاج لتفتح بابًا مغلقًا من جديد؟
explore-compare-choose = ماذا تريد أن تقارن؟
explore-compare-button = قارن
explore-compare-none-title = لا يوجد هنا ما تقارنه الآن
explore-compare-none = في هذا المكان لا تختار بين مجموعات المواد (profielen) أو المواد. انظر عند أبوابك ماذا يمكنك أن تختار.
explore-compare-caption = عدد كل الدراسات في hbo والجامعة: { $total }
explore-table-scrolls = حرّك الجدول جانبًا لترى كل شيء.
explore-compare-differ = { $count ->
    [zero] لا يوجد فرق
    [one] يوجد فرق في دراسة واحدة
    [two] يوجد فرق في دراستين
    [few] يوجد فرق في { $count } دراسات
    [many] يوجد فرق في { $count } دراسة
   *[other] يوجد فرق في { $count } دراسة
}
explore-compare-closed = ما يغلقه هذا الاختيار
explore-compare-sectors = حسب القطاع، كل الدراسات التي يهمها الاختيار
explore-compare-order = الترتيب: حسب المجال، كما في القانون. وليس حسب الأفضل.
explore-compare-same = في كل دراسة توصلك هذه الاختيارات إلى المكان نفسه.
explore-compare-note = الشروط من لائحة شهر مايو 2017. تغيّرت اللائحة بعد ذلك. تأكد لدى إدارة الدراسة. قد يتغير عدد الأماكن كل سنة.
explore-cell-right = مفتوح
explore-cell-right-if = مفتوح، مع
explore-cell-choose = مفتوح، إذا اخترت ما هو مطلوب
explore-cell-discretion = المدرسة تقرر
explore-cell-selection = أماكن محدودة
explore-cell-closed = مغلق
explore-cell-extra = ما زال ممكنًا، عدد السنوات الإضافية: { $number }
explore-cell-right-later = كحق، عدد السنوات الإضافية: { $number }

## Momenten en kosten
explore-moments-title = ما القادم
explore-moments-intro = هذه هي الاختيارات على طريقك، مع المواعيد وحقوقك.
explore-moments-order = الترتيب: ما يجري الآن أولًا، ثم ما يأتي أولًا. ما مضى موجود في الأسفل.
explore-moments-calendar = ضع المواعيد في تقويمك
explore-calendar-name = كانسرايك: لحظات الاختيار
explore-moments-none-title = لا يوجد اختيار قادم
explore-moments-none = في هذا المكان لا نعرف لحظة اختيار. انظر عند أبوابك ما الممكن لك.
explore-school-year = السنة الدراسية ⁨{ $year }⁩
explore-date-check = تأكد من هذا التاريخ
explore-date-own = كل مدرسة تختار التاريخ بنفسها
explore-when-ask = اسأل مدرستك متى يكون ذلك.
explore-when-any = هذا ممكن طوال السنة.
explore-moment-who = من يقرر
explore-moment-information = ماذا يجب أن تعرف
explore-moment-helps = ما الذي يساعد
explore-moment-wrong = ما الخطأ الذي يحدث كثيرًا
explore-costs-title = ماذا تدفع، وعلى ماذا تحصل
explore-costs-intro = مبالغ سارية الآن، لمكانك الحالي ولما يمكن أن يأتي بعده. هل مكتوب أن عليك أن تتأكد؟ عندها انظر عند DUO.
explore-costs-fee = ما تدفعه
explore-costs-grant = ما يمكنك أن تحصل عليه
explore-costs-contribution = ما يمكنك أن تدفعه، لكنك غير ملزم به

## Brief
explore-letter-title = حقوقك ومواعيدك
explore-letter-rights = هنا لا يحق لهم أن يرفضوك، أحيانًا بشرط
explore-letter-right = لا يحق للمدرسة أن ترفضك.
explore-letter-right-if = لا يحق للمدرسة أن ترفضك، إذا تحقق هذا:
explore-letter-deadline = في موعد أقصاه { $date } (السنة الدراسية ⁨{ $year }⁩).
explore-letter-deadline-passed = كان هذا ممكنًا حتى { $date } (السنة الدراسية ⁨{ $year }⁩).
explore-letter-no-rights = في هذا المكان لا نعرف بابًا هو حق لك.
explore-letter-dates = هذه المواعيد قادمة
explore-letter-help = هل ما زالت مدرسة تقول لا؟ اطلب السبب مكتوبًا، واذكر القانون. يساعدك مربي الصف (mentor) أو مرشد الاختيار الدراسي (decaan).
explore-letter-code = امسح هذا الرمز. عندها ترى هذه الصفحة على هاتفك.

## Scholen
explore-schools-title = مدارس قريبة منك
explore-schools-empty-title = لا توجد مدارس هنا بعد
explore-schools-empty = من يدير هذا الموقع يمكنه أن يضيف قائمة مدارس. حتى ذلك الوقت اسأل مدرستك أي مدارس توجد.
explore-schools-programme = عن أي مدرسة تبحث؟
explore-schools-postcode = رمزك البريدي (postcode)
explore-schools-postcode-hint = أربعة أرقام تكفي. نحن لا نحفظها.
explore-schools-button = ابحث عن مدارس
explore-schools-near = { $programme } قرب { $place }
explore-schools-order = الترتيب: الأقرب أولًا، والمسافة في خط مستقيم. القريب هو حتى { $km } كيلومترًا.
explore-schools-most = عددها على بعد حتى { $km } كيلومترًا: { $total }. ترى الأقرب، وعددها { $shown }.
explore-schools-far = أبعد
explore-schools-none-near = لا توجد أي واحدة على بعد حتى { $km } كيلومترًا.
explore-schools-km = { $km } كم
explore-schools-none = لا توجد في هذه القائمة مدرسة فيها هذا. اختر نوعًا آخر من المدارس.

## Bronnen
explore-sources-title = المصادر
explore-sources-intro = لكل معلومة في هذا الموقع مصدر، وفترة، ودرجة تأكد. عدد كل المعلومات: { $total }.
explore-sources-kinds = أنواع المعلومات
explore-sources-list = كل المصادر
explore-pages = الصفحات
explore-as-of = قرأناه كما كان في { $date }
explore-kind-of-nodes = المدارس والدراسات
explore-kind-of-edges = الخطوات والحقوق
explore-kind-of-supports = الحق في المساعدة
explore-kind-of-profiles = مجموعات المواد (profielen)
explore-kind-of-subjects = المواد
explore-kind-of-domains = اتجاهات mbo
explore-kind-of-refusals = إذا رفضت مدرسة
explore-kind-of-moments = لحظات الاختيار
explore-kind-of-calendar = المواعيد
explore-kind-of-costs = التكاليف
explore-kind-of-rates = الأرقام
explore-kind-of-courses = الدراسات في hbo والجامعة
explore-kind-of-mbo = الدراسات في mbo
explore-source-law = قانون
explore-source-official = جهة حكومية
explore-source-research = بحث
explore-source-news = خبر
explore-source-own = معرفتنا نحن

## Over de site
explore-accessibility-title = سهولة الاستخدام للجميع
explore-accessibility-1 = يجب أن يستطيع كل إنسان استخدام كانسرايك. نتبع قواعد WCAG 2.2، المستوى AA.
explore-accessibility-2 = كل صفحة تعمل بدون سكربت (script)، وبلوحة المفاتيح فقط، وعلى شاشة عرضها 320 نقطة.
explore-accessibility-3 = مع كل صورة جدول أو نص يقول الشيء نفسه. النصوص قصيرة وبسيطة.
explore-accessibility-4 = هل هناك شيء لا يعمل معك؟ أخبر من يدير هذا الموقع. عندها نحسّنه.
explore-privacy-title = الخصوصية
explore-privacy-1 = ليس لديك حساب. لا نطلب اسمًا ولا عنوانًا.
explore-privacy-2 = إجاباتك موجودة فقط في عنوان الصفحة. لذلك يمكنك أن ترسل الصفحة إلى غيرك أو تحفظها.
explore-privacy-3 = لا نستخدم ملفات تعريف الارتباط (cookies). ولا نحمّل شيئًا من شركات أخرى.
explore-privacy-4 = لا نسأل أبدًا عن الأصل أو الدين أو الصحة.
