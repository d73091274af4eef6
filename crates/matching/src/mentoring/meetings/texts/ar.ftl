# كلمات اللقاءات للطرفين.

### complete

meetings-state-planned = مخطط
meetings-state-held = تم
meetings-state-missed = لم يحضر أحدهما
meetings-state-cancelled = أُلغي
meetings-minutes = { $minutes } دقيقة
meetings-step = الخطوة التالية
