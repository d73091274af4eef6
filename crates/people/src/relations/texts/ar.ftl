# ما يقرؤه المرء في مكانه.

relations-until = حتى { $day } ضمنًا
relations-has-guardian-with-authority = والد أو وصي على
relations-has-guardian-informed = والد أو والدة
relations-has-guardian-by-grant = يجوز له أن يرى
relations-has-tutor-of = مربي الصف (mentor)
relations-has-member-of = في الصف
relations-has-mentee-of = لديه مرشد
relations-has-mentor-of = مرشد في ثنائي
relations-has-participant-of = يشارك في
relations-has-on-seat = مكان:
relations-for-guardian-with-authority = أحد الوالدين أو الوصي:
relations-for-guardian-informed = أحد الوالدين ممن يُخبَر:
relations-for-guardian-by-grant = يجوز له أن يرى:
relations-basis-roster = من قائمة المدرسة
relations-basis-authority = ولاية الوالدين
relations-basis-court = قرار القاضي
relations-basis-grant = سمح به التلميذ
relations-basis-appointment = مهمة من المدرسة
relations-basis-allocation = تم الربط
relations-basis-agreement = اتفاق أو عقد
