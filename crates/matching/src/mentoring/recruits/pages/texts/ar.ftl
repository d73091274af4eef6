# كن مرشدًا، لمن يزور الموقع.

### complete

recruits-title = كن مرشدًا
recruits-intro = شاب أو شابة يبحث عمّن يفكر معه. يمكن أن تكون أنت.
recruits-list-order = حسب اسم المدرسة أو المؤسسة.
recruits-none = لا أحد يبحث عن مرشد الآن. عد لاحقًا.
recruits-for-ages = للشباب من { $from } إلى { $to } سنة.
recruits-minutes = يستغرق اللقاء نحو { $minutes } دقيقة.
recruits-how-title = كيف يسير الأمر؟
recruits-how-1 = تسجل نفسك. يستغرق ذلك خمس دقائق.
recruits-how-2 = يتحدث المنسق معك خلال أسبوعين.
recruits-how-3 = تُظهر شهادة حسن سلوك (VOG). تطلبها عن طريق البرنامج.
recruits-how-4 = تقوم بتدريب قصير.
recruits-how-5 = تقول متى يمكنك ولكم من الشباب. ثم يبحث البرنامج عمّن يناسبك.
recruits-kept = ما تكتبه يقرؤه المنسق وحده. إن لم تصبح مرشدًا يُحذف بعد أربعة أسابيع.
recruits-sign-up-title = كن مرشدًا في
recruits-thanks = وصل طلبك
recruits-thanks-next = يراسلك المنسق بالبريد خلال { $days } أيام من أجل حديث. هل سجلت من قبل؟ إذن لا حاجة لفعل شيء.
recruits-given = الاسم الأول
recruits-prefix = ما يسبق اسم العائلة
recruits-family = اسم العائلة
recruits-email = البريد الإلكتروني
recruits-email-hint = فقط لموعدك مع المنسق. الشباب لا يرونه.
recruits-kind = من أنت؟
recruits-why = لماذا تريد أن تكون مرشدًا؟
recruits-why-hint = بضع جمل تكفي.
recruits-from = كيف عرفتنا؟
recruits-send = سجل نفسك
recruits-wrong-given = اكتب اسمك الأول.
recruits-wrong-prefix = هذا طويل جدًا.
recruits-wrong-family = اكتب اسم عائلتك.
recruits-wrong-email = هذا ليس عنوان بريد إلكتروني.
recruits-wrong-kind = اختر من أنت.
recruits-wrong-why = قل لماذا في بضع جمل.
recruits-wrong-from = هذا طويل جدًا.
recruits-kept-here = ما تكتبه هنا يذهب إلى { $organisation }.
