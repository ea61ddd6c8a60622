### The table of all tags.

tables = الجداول
tab-tags = المقاطع { $tags }
tab-statements = البيانات { $statements }
table = كل الوسوم
edit-hint = Enter يفتح مقطعًا في نصه أو يحرّر خلية، وF2 يحرّر، والمسافة تختار صفًا، وEsc يلغي الاختيار.
choose-all = اختيار كل المعروض
choose-row = اختيار { $passage }
add = إضافة

columns = الأعمدة
columns-of-tags = الأعمدة
columns-of-layer = حقول { $layer }
code = الرمز
passage = المقطع
statement = البيان
delegation = الوفد
date = التاريخ
annotator = المرمِّز
record = السجل بالكلمات
confidence = درجة التأكد
note = الملاحظة
origin = كيف أُنشئ
modified = غُيّر
revision = دليل الترميز
yourself = أنت
origin-manual = يدويًا
origin-tag-all = ضمن وسم الكل
origin-suggestion = اقتراح مقبول
origin-imported = مستورد
origin-adjudicated = محسوم
revision-now = كما هو الآن
revision-version = الإصدار { $number }
revision-earlier = حالة سابقة { $digits }
still-open = { $field } مفتوح
field-says = { $field }: { $value }

group-by = التجميع حسب
group-by-nothing = لا شيء
group-by-code = الرمز
group-by-statement = البيان
group-by-delegation = الوفد
group-by-annotator = المرمِّز
no-delegation = بلا وفد
fold-group = طي { $group }
unfold-group = بسط { $group }
tags-in-group =
    { $tags ->
        [one] وسم واحد
        [two] وسمان
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }

search = البحث في المقاطع
add-filter = مرشّح
new-filter = عرض ما يلي فقط
filter-what = الخاصية
filter-is = قيمتها
filter-add = إضافة المرشّح
remove-filter = إزالة المرشّح: { $filter }
clear-filters = إزالة كل المرشّحات
by-layer = الطبقة
by-field = { $layer }: { $field }
filter-says = { $what }: { $value }
has-note = له ملاحظة
has-no-note = بلا ملاحظة
not-sure = لم تُذكر
field-empty = فارغ
field-has = فيه { $words }
field-has-words = فيه الكلمات…
filter-words = الكلمات
field-filled = مملوء
shown-of = المعروض { $shown } من { $tags } من الوسوم
none-fits = لا وسم يطابق المرشّحات.
no-tags = لم يُوسم شيء بعد.

chosen-tags =
    { $tags ->
        [one] اختير وسم واحد
        [two] اختير وسمان
        [few] اختيرت { $tags } وسوم
        [many] اختير { $tags } وسمًا
       *[other] اختير { $tags } وسم
    }
chosen = المختار: { $tags }
chosen-hidden = المختار: { $tags }، غير المعروض منه: { $hidden }
change-code = تغيير الرمز…
add-code = إضافة رمز…
set-field = تعيين حقل…
set-confidence = درجة التأكد…
add-note = إضافة إلى الملاحظات…
remove = إزالة
which-code = الرمز
which-field = الحقل
which-value = القيمة
field-of = { $layer } · { $field }
words-to-add = كلمات لكل ملاحظة
nothing = فارغ
no-number = اكتب عددًا مثل 12 أو 1.5.
apply-to =
    تطبيق على { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }

save-xlsx = مصنّف Excel ‏(XLSX)
copy-table = نسخ كجدول
file-tags = وسوم
