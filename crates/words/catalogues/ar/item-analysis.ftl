### What the items of a key say about a class: which are hard, and which are likely to be wrong.

found-by = وجده
correlation = مع الباقي
correlation-hint = هل وجد من وجدوه المقاطع الأخرى أيضًا: ارتباط البند بعدد البنود الأخرى الموجودة. القيمة القريبة من 1: البند يميّز العمل الجيد من غيره. والقيمة دون 0: من فاتهم البند أفضل من غيرهم.
no-few-works = الأعمال أقل من 3
no-all-found = وجده الجميع
no-nobody-found = لم يجده أحد
no-same-totals = لا فرق في الباقي
likely-faults =
    { $count ->
        [one] مقطع واحد يُرجَّح أنه خطأ في نموذج الإجابة أو دليل الترميز.
        [two] مقطعان يُرجَّح أنهما خطآن في نموذج الإجابة أو دليل الترميز.
        [few] { $count } مقاطع يُرجَّح أنها أخطاء في نموذج الإجابة أو دليل الترميز.
        [many] { $count } مقطعًا يُرجَّح أنها أخطاء في نموذج الإجابة أو دليل الترميز.
       *[other] { $count } مقطع يُرجَّح أنها أخطاء في نموذج الإجابة أو دليل الترميز.
    }
likely-fault = خطأ مرجَّح في نموذج الإجابة أو دليل الترميز
best-miss-it = وجده الثلث الأفضل أقل مما وجده الآخرون: { $found } من { $best }، مقابل { $others-found } من الآخرين وعددهم { $others }.
best-other-code = أعطاه { $times } من الأفضل ({ $best }) الرمز الآخر نفسه: { $code }.
best-other-edges = علّم { $times } من الأفضل ({ $best }) الكلمات الأخرى نفسها.
save-items = حفظ الجدول (CSV)
accept-case = قبول هذا أيضًا
accept-case-of = قبول هذا أيضًا: { $student }
