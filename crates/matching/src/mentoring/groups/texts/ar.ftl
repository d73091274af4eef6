# صف يحصل على مرشدين معًا.

groups-title = الصف كله
groups-intro = امنح صفًا مرشدين معًا. كل شاب يقول نعم أو لا بنفسه.
groups-not-meant = طريقة العمل هذه ليست للصفوف الكاملة. لكنه ممكن.
groups-asked = الصفوف التي سُئلت
groups-order = حسب اسم الصف.
groups-answer-by = آخر يوم للإجابة
groups-ask = اسأل صفًا
groups-ask-why = يرى كل من في الصف السؤال في صفحة مرشدي ولديه { $days } أيام. من طلب مرشدًا من قبل يحتفظ بمكانه.
groups-class = أي صف؟
groups-class-hint = حسب المدرسة والاسم. ترى عدد من في الصف دون أسماء.
groups-choose = اختر صفًا
groups-ask-look = انظر ماذا سيحدث
groups-sure = هل تسأل { $name }؟
groups-sure-who = أنت تسأل { $count } من الشباب. يجيبون في { $day } على أبعد تقدير.
groups-sure-read = هذا ما يقرؤونه في صفحة مرشدي:
groups-sure-go = نعم، اسأل هذا الصف
groups-sure-back = لا، ليس الآن
groups-withdraw = اسحب السؤال
groups-withdraw-why = لم يجب أحد بعد. لذلك يمكنك سحب السؤال. لن يراه أحد بعد ذلك.
groups-withdraw-late = هناك من أجاب بالفعل. يبقى السؤال حتى اليوم الأخير.
groups-all-asked = سُئلت كل الصفوف.
groups-no-class = اختر صفًا.
groups-edition-over = انتهت هذه الدورة. اسأل الصف في دورة ما زالت جارية.
groups-over = لم يعد بإمكان الصف الإجابة.
groups-done-gevraagd = سُئل الصف.
groups-done-ingetrokken = تم سحب السؤال. لم يعد أحد يراه.
groups-done-verdeeld = تم الاقتراح. على الشاب والمرشد أن يقولا نعم.
groups-done-bewaard = حُفظت إجابتك.
groups-done-gepland = تم التخطيط للمجموعة كلها.
groups-done-gelogd = تم التسجيل للمجموعة كلها. يُحسب مرة واحدة في ساعاتك.
groups-numbers = بالأرقام
groups-numbers-why = ترى الأسماء فقط عند وجود موافقة وتوزيع المرشدين.
groups-count-members = في الصف
groups-count-silent = لم يقل شيئًا بعد
groups-count-no = لا يريد مرشدًا الآن
groups-count-home = يريد مرشدًا وينتظر الموافقة
groups-count-waiting = ينتظر مرشدًا
groups-count-paired = لديه مرشد أو اقتراح
groups-divide = وزّع المرشدين
groups-nobody-waits = لا أحد من هذا الصف ينتظر مرشدًا الآن.
groups-no-mentors = لا يوجد الآن مرشد لديه مكان. انظر ما الذي يحتاجه المرشدون.
groups-divide-why = من هذا الصف ينتظر { $count } مرشدًا. يحصل كل مرشد على عدد متقارب، والقرعة تقرر من. من فقد مرشدًا من قبل يأتي أولًا.
groups-mentors = أي مرشدين؟
groups-mentors-order = حسب الحروف الأبجدية. فقط من يستطيع الآن.
groups-places =
    { $count ->
        [one] مكان واحد
       *[other] { $count } أماكن
    }
groups-divide-go = وزّع واقترح
groups-no-mentor = اختر مرشدًا واحدًا على الأقل.
groups-nobody = لا أحد للتوزيع الآن. انظر من ينتظر ومن لديه مكان.
groups-pairs = أزواج هذا الصف
groups-pairs-order = حسب المرشد ثم الشاب.
groups-offer-about = شخص يفكر معك ومع صفك لفترة.
groups-late = انتهى آخر يوم للإجابة. اطلب مرشدًا بنفسك.
groups-other-wish = طلبت مرشدًا في برنامج آخر. اسحب ذلك الطلب أولًا.
groups-invite = مرشدون لـ { $name }
groups-invite-why = يمكن لصفك الحصول على مرشدين. المرشد يفكر معك لفترة، مع بعض زملاء الصف.
groups-invite-thread = للمجموعة رسائل أيضًا. تقرؤها أنت وزملاء صفك والمرشدون في المجموعة.
groups-invite-consent = هل عمرك ١٦ سنة أو أكثر؟ بقولك نعم توافق على أن يستخدم البرنامج بياناتك للإرشاد. إن كنت أصغر نسأل في البيت أيضًا.
groups-invite-free = يمكنك أن تقول لا. لن يتغير شيء في المدرسة.
groups-invite-yes = نعم، أريد مرشدًا
groups-invite-no = لا، أفضل ألا
groups-invite-said-yes = قلت نعم.
groups-invite-said-no = قلت لا.
groups-group-of = المجموعة: { $name }
groups-proposed = مُقترح عليك
groups-proposed-why =
    { $count ->
        [one] طالب واحد ينتظر إجابتك.
       *[other] { $count } طلاب ينتظرون إجابتك.
    }
groups-yes-all = نعم، سأرشد هذه المجموعة
groups-wait-young =
    { $count ->
        [one] ما زلنا ننتظر طالبًا واحدًا.
       *[other] ما زلنا ننتظر { $count } طلاب.
    }
groups-begin = ابدأ مع المجموعة
groups-begin-why =
    { $count ->
        [one] قلت أنت وطالب واحد نعم. اختر اليوم الأول.
       *[other] قلت أنت و{ $count } طلاب نعم. اختر اليوم الأول، وهو نفسه للجميع.
    }
groups-nobody-agreed = لم يقل أحد نعم بعد.
groups-log = سجّل لقاء للمجموعة
groups-log-once = يُحسب اللقاء مرة واحدة في ساعاتك.
groups-who = من كان حاضرًا؟
groups-step-hint = نفسها للجميع. مثلًا: يفكر كل واحد في سؤال.
groups-nobody-there = حدد من كان حاضرًا أو اختر أُلغي.
groups-people = في هذه المجموعة
