### complete
# من نظر إليّ؟

access-title = من نظر إليك؟
access-desk = مكاني
access-intro = كلما نظر أحد إلى شيء يخصك أو غيّره، نكتب ذلك. لا يستطيع أحد إيقاف هذا. ما تنظر إليه بنفسك لا يُكتب هنا.
access-order = الأحدث في الأعلى.
access-nobody = لم ينظر أحد بعد إلى شيء يخصك.
access-no-older = لا يوجد أقدم من هذا.
access-older = أظهر ما هو أقدم
access-somebody = شخص لم يعد معروفًا هنا
access-saw = نظر إلى
access-changed = غيّر
access-listed = في قائمة صفك
access-through-glass = عبر وصول طارئ
access-clock = انتهت مدة الحفظ. حُذف:
access-why = لماذا:
access-folded = ما نظر إليه الشخص نفسه في يوم واحد وللسبب نفسه يظهر معًا.
access-apart = كل مرة تظهر على حدة.
access-all = أظهر كل مرة على حدة
access-fold = اجمع ما هو متشابه
access-times = { $count ->
    [two] مرتان في هذا اليوم
    [few] { $count } مرات في هذا اليوم
    [many] { $count } مرة في هذا اليوم
   *[other] { $count } مرة في هذا اليوم
}
access-later = هل قرأ أحد معلوماتك بسبب خطر؟ يظهر ذلك هنا بعد أن يراجعه شخص آخر. وأحيانًا يظهر لاحقًا إن لم يكن ذلك آمنًا الآن.
access-strange-title = هل هناك شيء غير صحيح؟
access-strange = هل هنا شخص لا تعرفه أو شيء لا تفهمه؟ اسأل مربي صفك (mentor) أو مسؤول الخصوصية في مدرستك. من حقك دائمًا أن تعرف لماذا نظر أحد.

access-role-oneself = أنت نفسك
access-role-guardian-with-authority = أحد الوالدين أو الوصي
access-role-guardian-informed = أحد الوالدين
access-role-guardian-by-grant = شخص سمحتَ له
access-role-tutor = مربي الصف (mentor)
access-role-counsellor = مرشد الاختيار الدراسي (decaan)
access-role-placement-officer = مسؤول التدريب
access-role-mentor = مرشد من خارج المدرسة
access-role-coordinator = منسق برنامج
access-role-employer-contact = مسؤول في شركة
access-role-school-leader = مدير المدرسة
access-role-safeguarding-officer = مسؤول عن السلامة
access-role-privacy-officer = مسؤول عن الخصوصية
access-role-administrator = مسؤول النظام
access-role-public-body = البلدية أو الوزارة

access-class-private-portfolio = شيء من ملفك الخاص
access-class-shared-item = شيء شاركتَه
access-class-journey = أين أنت وما اتُّفق عليه
access-class-mentoring-log = ملاحظات عنك وعن مرشدك
access-class-placement = تدريب أو مكان
access-class-help-request = طلب مساعدة
access-class-concern = قلق على شخص
access-class-access-log = من نظر إليك
access-class-account = حسابك
access-class-session = أين سجّلت الدخول
access-class-basic-record = اسمك وصفك
access-class-relations = من له صلة بك
access-class-vetting = شهادة حسن سلوك
access-class-consent = موافقة
access-class-approval = طلب
access-class-import = قائمة من المدرسة
access-class-export = كل ما يوجد عنك
access-class-audit = السجل
access-class-guidance-plan = ما تريد المدرسة تقديمه للجميع
access-class-statistics = أعداد
access-class-glass = الوصول الطارئ إلى بياناتك
access-class-mentor-file = ما يقوله المرشد عن نفسه
access-class-conversation = الرسائل بينك وبين مرشدك وفي مجموعتك
access-class-edition = كيف يسير برنامج

access-purpose-own-record = بياناتك الخاصة
access-purpose-guidance = الإرشاد
access-purpose-mentoring = المرافقة
access-purpose-placement = التدريب
access-purpose-help = المساعدة
access-purpose-safeguarding = السلامة
access-purpose-accountability = المراقبة
access-purpose-administration = الإدارة
access-purpose-statistics = الإحصاء
