# كلمات الإرشاد التي ترد في أماكن عدة.

### complete

mentoring-kind-student = طالب جامعي أو مهني
mentoring-kind-professional = شخص يعمل
mentoring-kind-alumnus = خريج هذه المدرسة
mentoring-kind-older-pupil = طالب من صف أعلى
mentoring-kind-former-participant = كان لديه مرشد في هذا البرنامج
mentoring-topic-choice = الاختيار: مادة أو تخصص أو دراسة
mentoring-topic-work = كيف يكون العمل حقًا
mentoring-topic-school = المدرسة والتخطيط
mentoring-topic-switch = الانتقال إلى دراسة أخرى
mentoring-topic-apply = التقديم والتدريب العملي
mentoring-topic-confidence = زيادة الثقة بالنفس
mentoring-topic-network = التعرف على أشخاص
mentoring-topic-money = المال للدراسة
mentoring-topic-else = شيء آخر
