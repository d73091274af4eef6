### De woorden van Verken, in eenvoudig Arabisch: waar sta je, welke deuren zijn open, welke wegen leiden ergens heen.
### FSI en PDI (U+2068, U+2069) staan alleen waar Nederlands of een datum anders in de verkeerde volgorde komt.

## Losse stukjes
explore-target-year = { $name }، من السنة { $year }
explore-point-diploma = شهادة { $name }
explore-point-passed = النجاح في السنة { $year }: { $name }
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
explore-valid-between = كان ساريًا من { $from } حتى { $to }
explore-check-school = المدرسة
explore-check-DUO = DUO
explore-check-opleiding = إدارة الدراسة
explore-check-municipality = البلدية
explore-check-belastingdienst = مصلحة الضرائب (Belastingdienst)
explore-check-SBB = SBB

## Waar je staat, in een zin
explore-position-diploma = عندك شهادة { $name }.
explore-position-year = أنت في السنة { $year }: { $name }.
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
explore-success-step = { $range } ينجحون في هذا ({ $year })
explore-success-unknown = لا نعرف كم شخصًا ينجح في هذا
explore-success-all = { $range } ينجحون في كل الخطوات
explore-success-part = { $count ->
    [zero] { $range } ينجحون في الخطوات التي نعرفها.
    [one] { $range } ينجحون في الخطوات التي نعرفها. توجد خطوة واحدة لا نعرف عنها ذلك.
    [two] { $range } ينجحون في الخطوات التي نعرفها. توجد خطوتان لا نعرف عنهما ذلك.
    [few] { $range } ينجحون في الخطوات التي نعرفها. توجد { $count } خطوات لا نعرف عنها ذلك.
    [many] { $range } ينجحون في الخطوات التي نعرفها. توجد { $count } خطوة لا نعرف عنها ذلك.
   *[other] { $range } ينجحون في الخطوات التي نعرفها. توجد { $count } خطوة لا نعرف عنها ذلك.
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
explore-extra-fixed-places = عدد الأماكن محدد. سجّل قبل 15 يناير.
explore-why-not-no-step = لا توجد خطوة من { $from } إلى { $to }.
explore-why-not-blocked = لا تستوفي هذا الشرط في { $to }: { $condition }
explore-why-not-not-admitted = بشهادة { $from } وحدها لا يمكنك أن تبدأ هذه الدراسة.
explore-why-not-shown = هذا الطريق مذكور أعلاه، رقم { $number }.
explore-why-not-alike = هذا الطريق ممكن أيضًا. وهو يشبه كثيرًا طريقًا مذكورًا أعلاه.
explore-why-not-too-long = هذا الطريق أطول مما نعرضه.
explore-why-not-beaten = الطريق { $number } أفضل: { $better }.
explore-why-not-beaten-other = يوجد طريق آخر أفضل: { $better }.
explore-better-time = أقصر (الفرق: { $years })
explore-better-money = أرخص (الفرق: { $eur })
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
explore-fault-too-few-options = اختر خيارين أو أكثر للمقارنة.
explore-fault-postcode = لا أعرف الرمز البريدي (postcode) «{ $written }». اكتب أربعة أرقام.
explore-contradiction-year-and-diploma = سنتك الدراسية وشهادتك لا تتفقان. تحصل على الشهادة بعد السنة الأخيرة.
explore-contradiction-no-such-diploma = هذه المدرسة لا تعطي شهادة. اختر السنة التي أنت فيها.
explore-contradiction-profile-and-track = مجموعة موادك (profiel) ومدرستك لا تتفقان. هذه المجموعة غير موجودة هناك.
explore-contradiction-too-young = عمرك وسنتك الدراسية لا يتفقان. تأكد من عمرك.
explore-contradiction-extra-subject-and-track = المادة الإضافية ومدرستك لا تتفقان. المادة الإضافية موجودة في vmbo.
explore-contradiction-route-and-track = اختيار bol أو bbl ومدرستك لا يتفقان. هذا الاختيار موجود في mbo فقط.
explore-contradiction-domain-and-track = اتجاه mbo ومدرستك لا يتفقان. الاتجاه موجود في mbo فقط.
