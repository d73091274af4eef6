### الأطلس: المهن والدراسات والمجالات.

atlas-nav = المهن
atlas-home-title = ما المهن الموجودة؟
atlas-home-intro = تجوّل بين { $occupations } مهنة و{ $courses } برنامجًا دراسيًا. لا أحد يسجّل ما تشاهده.
atlas-find-label = ما الذي يثير فضولك؟
atlas-find-hint = مهنة أو دراسة أو مدرسة أو أي شيء: «الحيوانات». الخطأ في الكتابة لا يهم.
atlas-find-button = ابحث
atlas-subjects-title = ابدأ بشيء تحبه
atlas-subject-animals = الحيوانات
atlas-subject-people = مساعدة الناس
atlas-subject-children = الأطفال
atlas-subject-outside = الهواء الطلق
atlas-subject-computers = الحاسوب
atlas-subject-machines = الآلات
atlas-subject-building = البناء
atlas-subject-food = الطعام
atlas-subject-sport = الرياضة
atlas-subject-music = الموسيقى
atlas-subject-drawing = الرسم
atlas-subject-money = المال
atlas-fields-title = اختر مجال عمل
atlas-fields-order = الترتيب لا يعني شيئًا. لا مجال أفضل من غيره.
atlas-levels-title = كيف تدخل إليها؟
atlas-levels-text = هنا ترى بأي شهادة يمكنك أن تبدأ. وبعدها يمكنك دائمًا متابعة التعلّم.
atlas-levels = يمكنك البدء بـ
atlas-level-pro = دون شهادة mbo
atlas-level-mbo-1 = mbo المستوى 1
atlas-level-mbo-2 = mbo المستوى 2
atlas-level-mbo-3 = mbo المستوى 3
atlas-level-mbo-4 = mbo المستوى 4
atlas-level-hbo-ad = hbo، درجة Associate degree
atlas-level-hbo-ba = hbo، البكالوريوس
atlas-level-wo-ma = الجامعة
atlas-drawn-title = ربما لم تخطر هذه ببالك
atlas-drawn-rule = ثماني مهن من ثمانية مجالات، بالقرعة. غدًا تظهر غيرها. بالترتيب الأبجدي.
atlas-more-title = المزيد
atlas-list-link = شاهد كل المهن في جدول واحد
atlas-compare-link = قارن بين المهن أو الدراسات
atlas-task-back = العودة إلى مهمتك
atlas-no-position = قل أين تدرس الآن. عندها ترى الطرق المتاحة لك.
atlas-no-position-link = قل أين أنت

## Search

atlas-search-title = بحث
atlas-found-title = نتائج «{ $typed }»
atlas-found-count = { $count ->
    [one] نتيجة واحدة.
   *[other] عدد النتائج: { $count }.
}
atlas-found-order = الأقرب إلى ما كتبته يأتي أولًا.
atlas-found-by = وُجد بواسطة:
atlas-kind-occupations = المهن
atlas-kind-fields = مجالات العمل
atlas-kind-courses = الدراسات
atlas-kind-schools = المدارس
atlas-kind-questions = أسئلة يجيب عنها هذا الموقع
atlas-none-title = لا نتائج لـ «{ $typed }»
atlas-none-shorter = جرّب كلمة أقصر أو كلمة أخرى.
atlas-none-subject = أو اختر أدناه شيئًا تحبه.
atlas-none-ask = غير موجود؟ يمكن لمرشد المدرسة أو المربّي أن يبحث معك.
atlas-search-empty = اكتب كلمة أو اختر شيئًا أدناه.
atlas-no-schools = لم تُستورد المدارس هنا بعد، لذلك لن تجدها.
atlas-question-doors = ما الأبواب المفتوحة أمامي؟
atlas-question-refuse = هل يجوز للمدرسة أن ترفضني؟
atlas-question-ways = ما الطرق إلى شهادة؟
atlas-question-dates = متى يجب أن أسجّل؟
atlas-question-costs = كم تكلّف الدراسة، وهل أحصل على تمويل دراسي؟
atlas-question-profile = أي تخصص أختار؟
atlas-question-schools = ما المدرسة القريبة؟
atlas-question-sources = من أين تأتي المعلومات؟

## List

atlas-list-title = كل المهن
atlas-list-all = الكل
atlas-list-caption = كل المهن التي نعرفها: { $count }
atlas-list-caption-level = مهن يمكن أن تبدأ فيها بـ { $level }: { $count }
atlas-list-json = القائمة نفسها للبرامج:
atlas-column-work = المهنة
atlas-column-field = المجال
atlas-column-levels = يمكن البدء بـ
atlas-order-alphabet = بالترتيب الأبجدي.

## A field

atlas-field-title = مجال العمل: { $name }
atlas-field-intro = هذه { $count } مهنة. وهناك غيرها.
atlas-field-order = بحسب أول شهادة يمكنك أن تبدأ بها، ثم أبجديًا.
atlas-field-courses = دراسات في هذا الاتجاه
atlas-field-others = مجالات عمل أخرى

## An occupation

atlas-what = ماذا تفعل؟
atlas-in-dutch = بقية الوصف بالهولندية فقط حتى الآن.
atlas-monday = يوم اثنين
atlas-skills = ما تجيده أو تتعلّمه
atlas-where = أين تعمل؟
atlas-also = من الجيد أن تعرف أيضًا
atlas-compare-this = قارن بشيء آخر
atlas-ways = كيف تصل إليها؟
atlas-regulated = يشترط القانون لهذه المهنة أو لقبها شهادة أو رخصة أو تسجيلًا. تحقّق لدى: { $name }.
atlas-ways-order = بترتيب المراحل الدراسية. لا طريق أفضل من غيره.
atlas-way-from-here = شاهد طرقك إليها
atlas-way-ask = كيف أصل إلى هناك؟
atlas-way-at-work = لا نعرف لها دراسة ثابتة. تتعلّمها في العمل أو في دورة.
atlas-near-title = ما يشبهها
atlas-near-rule = المجال نفسه أو المهارات نفسها. بالترتيب الأبجدي.
atlas-near-skills = هنا أيضًا:
atlas-near-field = أيضًا: { $field }
atlas-far-title = شيء مختلف تمامًا
atlas-far-rule = انظر أبعد أيضًا. كل يوم نختار غيرها بالقرعة. بالترتيب الأبجدي.
atlas-far-why = مجال آخر: { $field }
atlas-origin = مصدر هذه المعلومات
atlas-origin-text = النصوص من Kansrijk. لم يراجعها بعدُ أهل المهنة.

## What is not known

atlas-unknown = لا نعرف ذلك.
atlas-unknown-title = ما لا نعرفه بعد
atlas-unknown-intro = نحن لا نخمّن. هنا يمكنك أن تسأل.
atlas-unknown-pay-title = كم تكسب؟
atlas-unknown-pay-ask = اسأل في يوم مفتوح أو لدى شركة. أو ابحث عن اتفاقية العمل الجماعية (cao). تجد المزيد لدى UWV على
atlas-unknown-chance-title = هل يوجد عمل الآن ولاحقًا؟
atlas-unknown-chance-ask = اسأل مرشد مدرستك. وللـ mbo تنظر SBB في فرص التدريب والعمل لكل دراسة، على
atlas-unknown-who-title = من يمارس هذه المهنة؟
atlas-unknown-who-ask = هل معظمهم شباب أم لا؟ من يعمل بدوام جزئي؟ اسأل في شركة. ويحصي مكتب CBS ذلك حسب مجموعات المهن على
atlas-unknown-voices-title = ماذا يقول من يمارسها؟
atlas-unknown-voices-ask = اسأل أحدهم: ما الجميل وما الصعب وكيف وصلت؟ يمكن لمربّيك أن يساعدك على إيجاد شخص.
atlas-unknown-people-title = من يمارسها بالقرب منك؟
atlas-unknown-people-ask = اسأل مرشدك أو مربّيك عن يوم مرافقة أو ضيف في الصف أو موجّه في هذه المهنة.
atlas-voices-order = كلماتهم هم، وقد قرأتها المدرسة قبل أن تظهر هنا. الأحدث في الأعلى.
atlas-voices-nice = الجميل فيه
atlas-voices-hard = الصعب فيه
atlas-voices-came = كيف وصلت إلى هنا
atlas-voices-nobody = يفضّل عدم ذكر الاسم
atlas-voices-side-does = يعمل في هذه المهنة
atlas-voices-side-employs = يوظّف من يعملون بها
atlas-voices-side-learns = يتعلّمها
atlas-voices-meet = هل تريد التحدث مع شخص يعمل في هذا؟ من يتحدث هنا مرشد في البرنامج المذكور. إذا كنت في تلك المدرسة يمكنك طلب مرشد.
atlas-voices-meet-go = اطلب مرشدًا
atlas-unknown-region-title = كم من العمل يوجد قربك؟
atlas-unknown-region-ask = اسأل مرشد مدرستك أو انظر لدى UWV على
atlas-unknown-stay-title = كم شخصًا يتوقف أو يغيّر؟
atlas-unknown-stay-ask = اسأل المدرسة في يوم مفتوح. وتجده لكل دراسة على
atlas-unknown-crowd-title = ما مدى امتلاء هذه الدراسة؟
atlas-unknown-crowd-ask = اسأل المدرسة كم يسجّل وكم مكانًا يوجد. وعن التدريب تعرف SBB أكثر، على
atlas-unknown-open-title = متى اليوم المفتوح؟
atlas-unknown-open-ask = انظر في موقع المدرسة أو على

## A course

atlas-course = دراسة
atlas-leads-to = أي عمل يمكنك القيام به بها؟
atlas-leads-more = غالبًا ما يكون الممكن أكثر مما يظهر هنا.
atlas-leads-unknown = لا نعرف بعد. اسأل في يوم مفتوح أو انظر في هذا المجال:
atlas-entries = كيف تُقبل؟
atlas-entry-to = إلى { $levels }:
atlas-entry-right = لا يجوز للمدرسة أن ترفضك.
atlas-entry-right_if = لا يجوز للمدرسة أن ترفضك إذا استوفيت الشروط.
atlas-entry-discretion = المدرسة تقرّر.
atlas-entry-selection = الأماكن قليلة. المدرسة تختار أو تجري قرعة.
atlas-entry-agreement = تتفق عليه المدارس والأهل معًا.
atlas-asks = ما يجب أن تتضمنه شهادتك
atlas-asks-nothing = هذه الشهادة كافية.
atlas-holding = { $track }، تخصص { $profiles }
atlas-holding-any = { $track }، أي تخصص
atlas-extra = إضافة إلى ذلك
atlas-costs = كم تكلّف وماذا تحصل عليه؟

## Compare

atlas-compare-title = مقارنة
atlas-compare-intro = ضع المهن أو الدراسات جنبًا إلى جنب، أربعًا على الأكثر.
atlas-compare-add = ماذا تريد أن تضيف؟
atlas-compare-hint = اكتب مهنة أو دراسة.
atlas-compare-search = ابحث وأضف
atlas-compare-full = يتسع المكان لأربعة. أزل واحدًا لتختار غيره.
atlas-compare-which = أيها تقصد؟
atlas-compare-away = أزل
atlas-compare-work = المهن جنبًا إلى جنب
atlas-compare-study = الدراسات جنبًا إلى جنب
atlas-compare-order = بالترتيب الذي اخترته.
atlas-is-occupation = مهنة
atlas-is-course = دراسة
atlas-row-what = ماذا تفعل؟
atlas-row-monday = يوم اثنين
atlas-row-where = أين تعمل؟
atlas-row-skills = المهارات
atlas-row-also = من الجيد أن تعرف
atlas-row-levels = المستوى
atlas-row-courses = الدراسات
atlas-row-pay = كم تكسب؟
atlas-row-chance = هل يوجد عمل؟
atlas-row-takes = كم تستغرق؟
atlas-row-entries = كيف تُقبل؟
atlas-row-asks = ما الشروط؟
atlas-row-costs = كم تكلّف وماذا تحصل عليه؟
atlas-row-leads = أي عمل بعدها؟
atlas-row-stay = كم شخصًا يتوقف؟
atlas-row-crowd = ما مدى الامتلاء؟

## Figures, where somebody brought them in

atlas-pay-hour = الأجر في الساعة قبل الضريبة
atlas-pay-month = الأجر في الشهر قبل الضريبة
atlas-pay-year = الأجر في السنة قبل الضريبة
atlas-fewer-than = أقل من { $bound }
atlas-at-most = { $most } على الأكثر
atlas-region-choose = اختر منطقتك
atlas-region-private = لا أحد يسجل ما تختاره. اختيارك موجود فقط في عنوان هذه الصفحة.
atlas-region-all = كل هولندا
atlas-region-show = اعرض هذه المنطقة
atlas-figure-group = عن المجموعة:
atlas-group-holds = هذا عن المجموعة كلها وليس عن هذا العمل وحده. وفيها أيضًا:
atlas-group-more = و{ $count } غيرها
atlas-group-also-in = قد يقع هذا العمل في مجموعة أخرى أيضًا:
atlas-grouped-by = هذا العمل في هذه المجموعة بحسب:
atlas-elsewhere = هذا الرقم ليس عن المنطقة التي اخترتها. لا نعرفه عن هذه المنطقة:
atlas-of-nobody = لا يقول المصدر عمّن هذا
atlas-licence = الترخيص:
atlas-brought-on = لا نعرف أي إصدار هذا. أُدخل في { $day }.
atlas-not = انتبه.
atlas-not-pay = هذا لا يقول كم ستكسب أنت. ذلك يتعلق بعمرك وخبرتك وساعات عملك واتفاق العمل الجماعي.
atlas-not-chance = قد يأتي التوقع مختلفًا. وحتى حيث يقل العمل يجد الناس عملًا. لا تختر بناءً على هذا وحده.
atlas-not-crowd = هذا لا يقول إن كنت ستحصل على مكان. اسأل المدرسة كيف تدخل.
atlas-not-stay = هذا عن آخرين. لا يقول ماذا ستفعل أنت. وتغيير الدراسة ليس فشلًا.
atlas-not-seen = هذا لا يقول ما تستطيعه أو ما تحبه. ما يختاره قليلون قد يناسبك جيدًا.
atlas-not-compare = أرقام سنوات أو مجموعات أو مناطق مختلفة لا تصلح للمقارنة جنبًا إلى جنب.
atlas-column-what = ماذا
atlas-column-told = ما يقوله المصدر
atlas-column-years = السنة
atlas-column-region = أين
atlas-column-of = عمّن
atlas-pay-caption = الأجر كما يقوله المصدر
atlas-chance-caption = هل يوجد عمل؟ كما يقول المصدر
atlas-chance-now = الآن
atlas-chance-later = لاحقًا
atlas-unit-untold = لا يقول المصدر ماذا يعدّ ذلك
atlas-without-range = لا يقول المصدر ما مدى تأكد ذلك.
atlas-without-range-some = حيث لا يوجد مدى، لا يقول المصدر ما مدى تأكد ذلك.
atlas-chance-regions = انظر إلى كل المناطق
atlas-course-chance-title = هل يوجد عمل بهذه الشهادة؟
atlas-esco-title = ما تذكره أوروبا لهذا العمل
atlas-esco-text = ‏ESCO هي قائمة المهن في الاتحاد الأوروبي. ما ليس بالعربية تراه بالهولندية أو الإنجليزية.
atlas-esco-essential = هذا مطلوب في كل مكان: { $count }
atlas-esco-optional = هذا يتعلق بمكان عملك: { $count }
atlas-letters = تعطي O*NET هذا العمل الحروف { $theirs }.
atlas-letters-ours = ونحن نبقي على { $ours }.
atlas-letters-none = ونحن لا نعطي هذا العمل حروفًا.
atlas-crowd-caption = من يختار هذا، وكم مكانًا يوجد
atlas-crowd-what = ماذا
atlas-crowd-number = العدد
atlas-crowd-year = السنة
atlas-crowd-choose = يختارون هذا
atlas-crowd-room = أماكن
atlas-crowd-no-choose = كم شخصًا يختار هذا، لا نعرف.
atlas-crowd-no-room = كم مكانًا يوجد، لا نعرف. اسأل المدرسة.
atlas-crowd-apart = الرقمان عن منطقتين مختلفتين. لا تقارنهما. الأماكن هي في:
atlas-stay-caption = من كل مئة شخص بدؤوا
atlas-stay-drop-out = توقفوا دون شهادة
atlas-stay-switch = انتقلوا إلى دراسة أخرى
atlas-offers-title = أين يمكنك أن تتعلم هذا؟
atlas-offers-order = بترتيب أبجدية الأماكن.
atlas-offers-all = انظر إلى كل الأماكن ({ $count })
atlas-offers-near = رتّب بحسب المسافة
atlas-offers-order-near = الأقرب إلى { $place } أولًا، في خط مستقيم. وما لا نعرف مسافته في الآخر.
atlas-offers-matched = وجدناه برمز الدراسة لا باسمها:
atlas-offers-matched-law = وجدناه بالرمز الذي تعطيه DUO للاسم في القانون:
atlas-offer-language = اللغة:
atlas-offer-starts = تبدأ في { $day }.
atlas-offer-until = يمكن البدء حتى { $day }.
atlas-unknown-offers-ask = اسأل مرشد مدرستك أو مربّيك. ويمكنك أيضًا أن تبحث في
atlas-language-nld = الهولندية
atlas-language-eng = الإنجليزية
atlas-language-deu = الألمانية
atlas-language-fra = الفرنسية
atlas-language-fry = الفريزية
atlas-language-spa = الإسبانية
atlas-form-bol = في المدرسة غالبًا (bol)
atlas-form-bbl = في العمل غالبًا (bbl)
atlas-form-fulltime = دوام كامل
atlas-form-parttime = دوام جزئي
atlas-form-dual = تعلم وعمل معًا
atlas-seen-title = ماذا يختار الشباب في { $region }؟
atlas-seen-ask = ماذا يختار الشباب في منطقتك؟
atlas-seen-mbo = كم شخصًا يختار دراسة mbo في هذا المجال
atlas-seen-higher = كم شخصًا يختار دراسة في hbo أو الجامعة في هذا المجال
atlas-seen-rarely = قليل هنا
atlas-seen-rule = تُحسب الدراسة في كل مجال تنتمي إليه. الترتيب لا يعني شيئًا. ”قليل“ هو أقل من نصف المجال الأوسط. نترك المجالات التي لم يُحسب منها ما يكفي.
atlas-seen-none = لم يحسب أحد ما يختاره الشباب في { $region }.
atlas-seen-look-title = انظر هنا أيضًا
atlas-seen-look-rule = عمل في مجالات قليلة هنا. نسحب كل يوم عملًا آخر بالقرعة. بترتيب الأبجدية.
atlas-seen-look-why = قليل هنا: { $field }

## Nearby

atlas-region-title = بالقرب منك
atlas-region-intro = نعرض فقط ما حُسب في مكان ما. الباقي لا نعرفه.
atlas-region-schools = مدارس قرب { $place }
atlas-region-order = الأقرب أولًا، بخط مستقيم.
atlas-unknown-rare-title = أي عمل نادرًا ما تراه هنا؟
atlas-unknown-rare-ask = اسأل مرشد مدرستك عمّا تزوره مدرستك وما لم تزره بعد.
atlas-dream = هل أنت تلميذ أو طالب؟ ضع هذا في قائمة أحلامك.

## Brought in, without a page of our own

atlas-sheets = صفحات هذه القائمة
atlas-sheet-before = السابق
atlas-sheet-after = التالي
atlas-sheet-here = من { $first } إلى { $last } من أصل { $all }
atlas-sheet-letters = اختر حرفًا
atlas-more-work-title = مهن أخرى كثيرة
atlas-more-work-intro = هذه المهن من ESCO، قائمة المهن في الاتحاد الأوروبي. لم نكتب عنها شيئًا بعد.
atlas-more-work-link = مهن أخرى من القائمة الأوروبية: { $count }
atlas-more-courses-title = دراسات أخرى كثيرة
atlas-more-courses-intro = هذه الدراسات موجودة في قائمة لدى DUO. لم نكتب عنها شيئًا بعد.
atlas-more-courses-link = دراسات أخرى من قائمة DUO: { $count }
atlas-more-none = لا يوجد شيء هنا بعد
atlas-more-none-ask = لم تُدخل أي قائمة في هذا الموقع بعد. يمكن لمرشد مدرستك أو مربّيك أن يبحث معك.
atlas-column-code = الرمز
atlas-found-job = من القائمة الأوروبية للمهن (ESCO)
atlas-found-study = من قائمة DUO
atlas-job-kicker = مهنة من القائمة الأوروبية
atlas-job-mark = لم نكتب عن هذا شيئًا بعد. تقرأ ما تقوله ESCO، قائمة المهن في الاتحاد الأوروبي.
atlas-job-what = ماذا تقول ESCO عنها
atlas-job-no-words = لا تصف ESCO هذه المهنة.
atlas-job-also = تسمى أيضًا:
atlas-job-own = عن هذا نعرف أكثر
atlas-job-own-rule = مهن تشبهها: يبدأ رمزها (ISCO) بالأرقام نفسها. بالترتيب الأبجدي.
atlas-job-place = إلى ماذا تنتمي
atlas-job-group = المجموعة
atlas-job-above = نوع من
atlas-job-below = أنواع منها
atlas-job-beside = أيضًا في هذه المجموعة
atlas-unknown-ways-title = كيف تصل إليها؟
atlas-unknown-ways-ask = لا تقول ESCO أي دراسة تلزم. انظر إلى مهن تشبهها أو اسأل مرشد مدرستك.
atlas-unknown-day-title = كيف يبدو يوم العمل؟
atlas-unknown-day-ask = اسأل شخصًا يعمل بها. يمكن لمربّيك أو مرشد مدرستك أن يجد لك يومًا للمرافقة.
atlas-study-mark = لم نكتب عن هذا شيئًا بعد. هكذا ترد في قائمة DUO بالرمز { $code }.
atlas-unknown-leads-ask = اسأل في اليوم المفتوح، أو اسأل مرشد مدرستك.
atlas-unknown-entries-ask = تقول المدرسة ما تطلبه. اسأل أيضًا مرشد مدرستك أو انظر في
atlas-unknown-takes-ask = اسأل المدرسة أو انظر في
atlas-listed-hbo-ma = ‏hbo، ماجستير
atlas-listed-wo-ba = جامعة، بكالوريوس
atlas-listed-wo-ma = جامعة، ماجستير
atlas-listed-higher-other = تعليم عالٍ من دون بكالوريوس أو ماجستير
atlas-open-order = فقط الأيام القادمة. الأقرب أولًا.
atlas-open-time = من { $from } إلى { $until }
atlas-open-from = من الساعة { $from }
atlas-open-whole = يوم مفتوح للمدرسة كلها. اسأل إن كانت هذه الدراسة ضمنه.
atlas-open-link = انظر في موقع المدرسة
