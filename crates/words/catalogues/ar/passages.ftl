### The table of all statements.

skip-to-table = الانتقال إلى الجدول
add-statements = إضافة بيانات
table = كل البيانات

tags = الوسوم
records = السجلات
progress = التقدم
done = منجَز
choose-all = اختيار الكل
choose-row = اختيار { $name }
is-done = { $name } منجَز
add = إضافة
filled = { $filled }/{ $records }
filled-of =
    مُلئ { $filled } من { $records ->
        [one] سجل واحد
        [two] سجلين
        [few] { $records } سجلات
        [many] { $records } سجلًا
       *[other] { $records } سجل
    }
tagged-up-to = الوسم وصل إلى الفقرة { $reached } من { $paragraphs }
edit-hint = Enter يحرّر خلية أو يفتح بيانًا، وF2 يحرّر عنوانًا، والمسافة تختار صفًا.
no-day = اكتب اليوم مثل 15 مارس 2017.

filter = مرشّح
filter-organ = الجهاز
filter-delegation = الوفد
filter-state = الحالة
filter-missing = الناقص
any-organ = أي جهاز
any-delegation = أي وفد
any-state = أي حالة
nothing-missing = هل ينقص شيء؟
missing-delegation = بلا وفد
missing-date = بلا تاريخ
missing-speaker = بلا متحدّث
missing-organ = بلا جهاز
missing-meeting = بلا جلسة
state-new = جديد
state-in-work = قيد العمل
state-done = منجَز
filter-days = الأيام
days-from = من
days-to = إلى
bad-day = اكتب يومًا أو شهرًا أو سنة، مثل 15 مارس 2017.
clear-filter = إزالة: { $filter }
clear-filters = إزالة كل المرشّحات
none-fits = لا بيان يطابق المرشّحات.
shown-of = المعروض { $shown } من { $statements }
done-of = المنجَز { $done } من { $statements }

chosen-statements =
    { $statements ->
        [one] اختير بيان واحد
        [two] اختير بيانان
        [few] اختيرت { $statements } بيانات
        [many] اختير { $statements } بيانًا
       *[other] اختير { $statements } بيان
    }
chosen = المختار: { $statements }
chosen-hidden = المختار: { $statements }، غير المعروض منه: { $hidden }
set-date = تعيين التاريخ…
set-organ = تعيين الجهاز…
set-meeting = تعيين الجلسة…
set-other = تعيين حقل آخر…
export = تصدير…
mark-done = تعليم كمنجَز
mark-not-done = تعليم كغير منجَز
remove = إزالة…
choose-none = إلغاء الاختيار
set-for =
    تعيين في { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
