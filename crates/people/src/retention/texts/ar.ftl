# كم نحفظ.

### complete

retention-title = ماذا نحفظ وإلى متى؟
retention-intro = بعد ذلك يُحذف تلقائيًا. لا يحتاج أحد أن يتذكر ذلك.
retention-order = أولًا ما يخص الأشخاص، ثم الباقي.
retention-why = لماذا يُسمح بذلك:
retention-sooner-title = هل تريد أن يُحذف قبل ذلك؟
retention-sooner = اسأل مسؤول الإدارة في مدرستك. ينظر شخصان من المدرسة في الطلب. بعد ذلك لا يبقى أي شيء عنك.
retention-day-title = كيف نحسب؟
retention-day = تنتهي المدة في آخر اليوم، عند منتصف الليل في هولندا. إذا غادرت في 29 فبراير فيُحسب 1 مارس.
retention-unverified = لا يزال على خبير قانوني أن يتحقق من مادة قانون الخصوصية (AVG) المناسبة لكل مدة.
retention-sort-person = من يدرس أو يعمل في المدرسة، مع كل بياناته
retention-from-person = من يوم مغادرتك
retention-sort-at-home = الوالدان والأوصياء، مع كل بياناتهم
retention-from-at-home = من يوم مغادرة آخر طفل
retention-sort-session = أين سجلت الدخول
retention-from-session = من نهايته
retention-sort-link = الروابط والدعوات
retention-from-link = من استخدامها أو توقفها عن العمل
retention-sort-ceremony = خطوات تسجيل الدخول
retention-from-ceremony = من نهايتها
retention-sort-attempt = عدد محاولات الدخول
retention-from-attempt = من المحاولة
retention-sort-form = أنك أرسلت نموذجًا
retention-from-form = من الإرسال
retention-sort-request = المهام المطلوبة
retention-from-request = من الجواب أو انتهاء المدة
retention-sort-approval = ما وافق عليه شخص ثانٍ
retention-from-approval = من يوم توقف صلاحيته
retention-sort-wish = طلبات الدخول من جديد أو المحو
retention-from-wish = من نهايتها
retention-sort-glass = وصول طارئ: من قرأ عند الخطر
retention-from-glass = من اليوم الذي راجعه فيه أحد، أو إن لم يحدث
retention-sort-import = تقارير قوائم المدرسة: أعداد
retention-from-import = من يوم وصول القائمة
retention-days-1 = يوم واحد
retention-days-30 = 30 يومًا
retention-days-90 = 90 يومًا
retention-years-1 = سنة واحدة
retention-years-2 = سنتان
retention-basis-public-task = هو من مهمة المدرسة
retention-basis-legal-duty = القانون يطلب أن نستطيع إظهار ما حدث
retention-basis-consent = أنت وافقت على ذلك
retention-basis-own-act = أنت فعلت ذلك بنفسك
retention-basis-agreement = هو جزء من اتفاق معك
