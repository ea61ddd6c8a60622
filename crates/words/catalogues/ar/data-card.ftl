### The data card of a dataset for Hugging Face (README.md), in Markdown. Words between `…` are names in

description = بيانات سياسية وُسمت مقاطعها برموز من دليل ترميز.

statements = البيانات
annotations = الوسوم
annotators = المرمِّزون
layers = الطبقات
codes = الرموز
file = الملف
rows = الصفوف
code = الرمز
name = الاسم
parent = تحت
meaning = المعنى

files-title = الملفات
statement-rows =
    { $count ->
        [one] بيان واحد
        [two] بيانان
        [few] { $count } بيانات
        [many] { $count } بيانًا
       *[other] { $count } بيان
    }
sentence-rows =
    { $count ->
        [one] جملة واحدة
        [two] جملتان
        [few] { $count } جمل
        [many] { $count } جملة
       *[other] { $count } جملة
    }
annotation-rows =
    { $count ->
        [one] وسم واحد
        [two] وسمان
        [few] { $count } وسوم
        [many] { $count } وسمًا
       *[other] { $count } وسم
    }
the-codebook = دليل الترميز
untagged-included = في { $folder } الجمل التي بلا رمز مشمولة.
untagged-left-out = في { $folder } الجمل التي بلا رمز مستبعدة.
cut-by-rules =
    { $sentences } قُسّم النص إلى جمل وفق الإصدار { $version } من القواعد (Unicode UAX #29 والاختصارات).
divided =
    قُسّمت البيانات كاملةً بالبذرة { $seed }: ‏{ $development } % للتحقق، و{ $test } % للاختبار.

positions-title = المواضع
positions =
    `start` و`end` بنقاط ترميز Unicode من بداية `text` في البيان، وأولها 0؛ و`end` غير مشمول:
    `text[start:end]` في Python. والمقطع المكوّن من عدة أجزاء له كل منها تحت `parts`؛ و`start` و`end`
    فيه هما بداية الأول ونهاية الأخير.

codebook-title = دليل الترميز: { $title }
revision = النسخة { $revision }.
version = الإصدار { $number }، النسخة { $revision }.
meaning-and-rules = { $meaning } { $rules }.

annotators-title = المرمِّزون
annotator =
    { $name }: { $count ->
        [one] وسم واحد
        [two] وسمان
        [few] { $count } وسوم
        [many] { $count } وسمًا
       *[other] { $count } وسم
    }

limits-title = الحدود
limits =
    على من ينشر مجموعة المعطيات هذه أن يذكر رخصة النصوص، والاتفاق بين المرمِّزين، والحدود المعروفة.
