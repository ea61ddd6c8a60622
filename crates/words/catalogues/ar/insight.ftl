### The room of insight: what was coded, counted. Names of codes, layers and statements are the

skip-to-numbers = الانتقال إلى الأرقام
rows = الصفوف
columns = الأعمدة
by-statements = البيانات
by-delegations = الوفود
by-organs = الأجهزة
by-languages = اللغات
by-years = السنوات
together = اجتماع الرموز
together-overlap = تداخل المقاطع
together-sentence = في جملة واحدة
together-paragraph = في فقرة واحدة
with-below = الرموز الفرعية على حدة
annotator = المرمِّز
everybody = الجميع
several-annotators = يُعدّ ما رمّزه المرمِّزون ({ $count })، كل منهم على حدة: المقطع الذي وسمه اثنان منهم يرد مرتين.
views = طرق العرض
ask = الأسئلة
query = استعلام
pictures = الرسوم
portraits = ملامح البيانات
form = الشكل
form-table = جدول
form-bars = أعمدة
form-lines = خطوط
form-triangle = مثلث
form-network = شبكة
node = { $code }: { $count }
numbers = الأرقام
counts = الأعداد
row-share = % من الصف
residuals = البواقي
text-share = نسبة من النص
residuals-help = البواقي المعدَّلة: كم انحرافًا معياريًا يزيد العدد أو ينقص عما يُتوقع من صفه وعموده. وما تجاوز 2 في أي اتجاه يُستبعد أن يكون مصادفة.
title = { $rows } × { $columns }
about = { $what }، n = { $n } · { $statements }
about-overlap = أزواج المقاطع المتداخلة
about-sentence = الجمل التي فيها الاثنان
about-paragraph = الفقرات التي فيها الاثنان
about-passages = المقاطع
statements =
    { $count ->
        [one] بيان واحد
        [two] بيانان
        [few] { $count } بيانات
        [many] { $count } بيانًا
       *[other] { $count } بيان
    }
sum = المجموع
no-value = لم يُذكر
cell = { $row }، { $column }: { $number }
undefined = غير معرَّف
percent = { $number } %
reading = أكثر ما يجتمع { $row } و{ $column }: ‏{ $count } من { $sum }.
reading-statements = أكثر ما يرد { $row } في { $column }: ‏{ $count } من { $sum }.
nothing-yet = لا شيء يُعدّ بعد
nothing-yet-why = ليس في المشروع مقاطع بهذه الرموز. سِم بعضها، أو اختر صفوفًا أخرى.
no-overlap = لم تجتمع هذه الرموز حتى الآن.
counting = جارٍ العدّ…
counting-of = جارٍ العدّ: { $done } من { $of } من البيانات
stop = إيقاف
stopped = أُوقف العدّ قبل أن يكتمل.
again = العدّ من جديد
failed = تعذّر حساب الأرقام. عملك لم يُمسّ.
passages-of = { $row } × { $column }، { $count }
close = إغلاق
more =
    { $count ->
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
show-more = عرض المزيد
place = { $statement } · الفقرة { $paragraph }
place-by = { $statement } · الفقرة { $paragraph } · { $annotator }
open-passage = فتح النص هنا
actions = بهذه الأرقام
save-csv = CSV لهذه الأرقام
copy-table = نسخ كجدول
save-svg = SVG
save-png = PNG
save-vega = Vega-Lite
save-graphml = GraphML
save-edges = قائمة الروابط
portraits-about = المقاطع المرمَّزة من أول كلمة في كل بيان إلى آخرها، n = { $n } · { $statements }
order = الترتيب
order-project = كما في المشروع
order-commitments = حسب نسبة الالتزامات
length = الطول
own-length = الطول الفعلي
same-length = طول موحّد
characters =
    { $count ->
        [one] حرف واحد
        [two] حرفان
        [few] { $count } أحرف
        [many] { $count } حرفًا
       *[other] { $count } حرف
    }
block = { $code } · { $statement }
portraits-none = لم يُرمَّز شيء بعد، فلا شيء يُرسم. سِم بعض المقاطع أولًا.
portraits-reading =
    { $of ->
        [one] في البيان الوحيد ذي الالتزامات، { $n ->
            [0] معظمها في النصف الأول.
            [one] معظمها في النصف الثاني.
            [two] معظمها في النصف الثاني.
            [few] معظمها في النصف الثاني.
            [many] معظمها في النصف الثاني.
           *[other] معظمها في النصف الأول.
        }
        [two] من بيانين فيهما التزامات، عدد ما معظم التزاماته في النصف الثاني: { $n }.
        [few] من { $of } بيانات فيها التزامات، عدد ما معظم التزاماته في النصف الثاني: { $n }.
        [many] من { $of } بيانًا فيها التزامات، عدد ما معظم التزاماته في النصف الثاني: { $n }.
       *[other] من { $of } بيان فيها التزامات، عدد ما معظم التزاماته في النصف الثاني: { $n }.
    }
portraits-no-commitments = لا التزام في أي بيان حتى الآن.
commitments = الالتزامات
table-and-dates = الجدول والآجال
commitments-none = لا التزامات بعد. سِم بعض المقاطع برموز لها سجل.
commitments-no-layer = لا سجل لأي طبقة من دليل الترميز هذا، فلا جدول للالتزامات.
commitments-about =
    { $count ->
        [one] التزام واحد
        [two] التزامان
        [few] { $count } التزامات
        [many] { $count } التزامًا
       *[other] { $count } التزام
    } · { $speakers }
speakers =
    { $count ->
        [one] وفد واحد
        [two] وفدان
        [few] { $count } وفود
        [many] { $count } وفدًا
       *[other] { $count } وفد
    }
layer = الطبقة
code = الرمز
every-code = الكل
passage = المقطع
as-of = في تاريخ
past = فات
due-title = ما يحلّ أجله ومتى
due-picture =
    { $count ->
        [one] التزام واحد له تاريخ، في { $day }
        [two] التزامان لهما تاريخ، في { $day }
        [few] { $count } التزامات لها تاريخ، في { $day }
        [many] { $count } التزامًا لها تاريخ، في { $day }
       *[other] { $count } التزام لها تاريخ، في { $day }
    }
due-point = { $who }: { $quote }
more-dates =
    { $count ->
        [one] في الجدول تاريخ آخر.
        [two] في الجدول تاريخان آخران.
        [few] في الجدول { $count } تواريخ أخرى.
        [many] في الجدول { $count } تاريخًا آخر.
       *[other] في الجدول { $count } تاريخ آخر.
    }
due-about = متى: بتاريخ { $dated }، منها { $past } فات أجلها في { $day }؛ وبلا تاريخ { $undated }.
due-unread = { $said } وتعذّرت قراءة التاريخ يومًا في { $count }.
sums = المجاميع، ولا تُجمع عملات مختلفة:
sum-of = { $currency } { $amount } في { $count }
sum-about = { $currency } { $amount } في { $count }، منها { $about } «نحو»
no-currency = عملة غير معروفة
sums-ranges = بحد أدنى أو أقصى فقط، ولا يُضاف: { $count }
sums-unread = لم يُقرأ مبلغًا: { $count }
sums-without = بلا مبلغ: { $count }
