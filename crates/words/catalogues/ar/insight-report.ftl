### The report of the room of insight: what is in it, and its words.

out = المخرجات
report = التقرير
report-lead = اختر أجزاء التقرير ورتّبها. ثم احفظه صفحة تُفتح في أي متصفح وتُطبع، أو وثيقة Word.
title-label = العنوان
texts-label = النصوص
text-open = المفتوح
text-all = الكل
blocks = الأجزاء بهذا الترتيب
methods = كيف جرى الترميز
texts = النصوص مع مقاطعها
agreement = الاتفاق بين المرمِّزين
codebook = دليل الترميز
memos = المذكرات
figure = { $name } · { $form }
move-up = نقل إلى أعلى: { $part }
move-down = نقل إلى أسفل: { $part }
take-out = إخراج: { $part }
take-out-short = إخراج
move-hint = ينقل المفتاحان Alt و↑ أو ↓ الجزء أيضًا.
names-of-coders = ذكر أسماء المرمِّزين
save-page = حفظ التقرير (HTML)
save-word = حفظ كوثيقة Word
counting-figures = جارٍ حساب الأشكال…
writing = جارٍ كتابة التقرير…
nothing-ticked = لم يُختر شيء.
in-report = في التقرير
about = { $statements } · { $passages } · { $day }
passages =
    { $count ->
        [one] مقطع مرمَّز واحد
        [two] مقطعان مرمَّزان
        [few] { $count } مقاطع مرمَّزة
        [many] { $count } مقطعًا مرمَّزًا
       *[other] { $count } مقطع مرمَّز
    }
methods-coded = المرمِّزون: { $annotators }؛ المرمَّز: { $statements }؛ مجموع الكلمات: { $words }.
annotators =
    { $count ->
        [one] مرمِّز واحد
        [two] مرمِّزان
        [few] { $count } مرمِّزين
        [many] { $count } مرمِّزًا
       *[other] { $count } مرمِّز
    }
methods-codebook = في دليل الترميز «{ $codebook }» { $codes } ضمن { $layers }؛ واستُخدم منه { $version }.
methods-codebook-untitled = في دليل الترميز { $codes } ضمن { $layers }؛ واستُخدم منه { $version }.
codes =
    { $count ->
        [one] رمز واحد
        [two] رمزان
        [few] { $count } رموز
        [many] { $count } رمزًا
       *[other] { $count } رمز
    }
layers =
    { $count ->
        [one] طبقة واحدة
        [two] طبقتين
        [few] { $count } طبقات
        [many] { $count } طبقة
       *[other] { $count } طبقة
    }
version = الإصدار { $number }
revision = النسخة { $revision }
methods-passages = مجموع المقاطع: { $passages }؛ والمقطع المكوّن من عدة أجزاء يُعدّ مرة واحدة.
methods-several = حيث رمّز عدة مرمِّزين النص نفسه تُعدّ مقاطع كل منهم.
methods-made = أُعدّ هذا التقرير بـStatement Annotator في { $day }.
