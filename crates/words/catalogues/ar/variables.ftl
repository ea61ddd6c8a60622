### Variables of statements, groups of statements, and tables whose columns become variables.

variables-of = المتغيرات…
variables-title = متغيرات البيانات
variables-hint = ما تسجله عن كل بيان إلى جانب تفاصيله: منطقة، كتلة، سنة. كل منها عمود في الجدول.
no-variables = لا يوجد شيء بعد.
variable-name = الاسم
variable-kind = النوع
kind-text = نص
kind-number = عدد
kind-choice = واحد من قائمة
variable-choices = القائمة
variable-choices-hint = قيمة في كل سطر.
add-variable = إضافة
add-variable-title = إضافة متغير
edit-variable = تحرير { $name }
edit = تحرير
name-needed = المتغير يحتاج إلى اسم.
name-taken = يوجد متغير بهذا الاسم بالفعل.
choices-needed = تحتاج القائمة إلى قيمة واحدة على الأقل.
values-removed =
    { $values ->
        [one] قيمة واحدة لا توافق فتُزال.
        [two] قيمتان لا توافقان فتُزالان.
        [few] { $values } قيم لا توافق فتُزال.
        [many] { $values } قيمة لا توافق فتُزال.
       *[other] { $values } قيمة لا توافق فتُزال.
    }
values-changed =
    { $values ->
        [one] قيمة واحدة تُكتب على نحو آخر.
        [two] قيمتان تُكتبان على نحو آخر.
        [few] { $values } قيم تُكتب على نحو آخر.
        [many] { $values } قيمة تُكتب على نحو آخر.
       *[other] { $values } قيمة تُكتب على نحو آخر.
    }
filled-in =
    { $statements ->
        [0] لا قيم
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $statements } قيم
        [many] { $statements } قيمة
       *[other] { $statements } قيمة
    }
show-column = عمود { $name }
shown = عمود
move-up = نقل { $name } إلى أعلى
move-down = نقل { $name } إلى أسفل
remove-variable = إزالة { $name }
no-number = اكتب عددًا، مثل 2017 أو 3.5.
not-in-list = اختر من القائمة: { $values }

groups-title = مجموعات البيانات
groups-hint = المجموعة مرشّح له اسم: عيّن مرشّحات في الجدول واحفظها، أو اختر بيانات واجعل منها مجموعة.
no-groups = لا توجد مجموعات بعد.
rename-group = اسم المجموعة { $name }
remove-group = إزالة { $name }
filter-group = المجموعة
any-group = أي مجموعة
save-group = حفظ كمجموعة…
make-group = مجموعة…
group-name = اسم المجموعة
save = حفظ
chosen-by-hand =
    { $statements ->
        [one] بيان واحد مختار يدويًا
        [two] بيانان مختاران يدويًا
        [few] { $statements } بيانات مختارة يدويًا
        [many] { $statements } بيانًا مختارًا يدويًا
       *[other] { $statements } بيان مختار يدويًا
    }
filter-by-hand = مختارة يدويًا
any-value = { $name }: أي قيمة
no-value-of = { $name }: بلا قيمة
numbers-from = { $name } من
numbers-to = { $name } إلى
bad-number = اكتب عددًا، مثل 2017.
only-some = { $shown } من { $all } من البيانات
show-all = إظهار الكل

from-table = من جدول…
join-title = متغيرات من جدول
join-reading = جارٍ قراءة { $file }…
encoding-found = كما وُجد
first-row-names = في الصف الأول أسماء الأعمدة
find-by = إيجاد البيانات بـ
fit =
    { $column } بوصفه { $key }: { $statements ->
        [one] بيان واحد
        [two] بيانان
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }، { $rows ->
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }
fit-none = لا عمود يوافق العناوين أو الملفات أو رموز الوثائق أو الوفود أو المعرّفات. اربط الصفوف يدويًا أدناه.
key-id = المعرّف
key-file = اسم الملف
key-symbol = رمز الوثيقة
key-title = العنوان
key-delegation = الوفد
column-number = العمود { $number }
columns-title = أخذ الأعمدة
column-becomes = { $column } يصير
leave-out = مستبعد
new-variable = متغير جديد: { $kind }
the-variable = المتغير { $name }
the-field = من التفاصيل: { $field }
keep-values = إبقاء القيم الموجودة
matched =
    { $statements ->
        [one] بيان واحد له صف
        [two] بيانان لهما صف
        [few] { $statements } بيانات لها صف
        [many] { $statements } بيانًا لها صف
       *[other] { $statements } بيان لها صف
    }
without-row =
    { $statements ->
        [one] بيان واحد بلا صف
        [two] بيانان بلا صف
        [few] { $statements } بيانات بلا صف
        [many] { $statements } بيانًا بلا صف
       *[other] { $statements } بيان بلا صف
    }
sets-values =
    { $values ->
        [0] لا يُعيَّن شيء.
        [one] تُعيَّن قيمة واحدة.
        [two] تُعيَّن قيمتان.
        [few] تُعيَّن { $values } قيم.
        [many] تُعيَّن { $values } قيمة.
       *[other] تُعيَّن { $values } قيمة.
    }
replaces-values =
    { $values ->
        [one] واحدة منها تحل محل قيمة أخرى.
        [two] اثنتان منها تحلان محل قيم أخرى.
        [few] { $values } منها تحل محل قيم أخرى.
        [many] { $values } منها تحل محل قيم أخرى.
       *[other] { $values } منها تحل محل قيم أخرى.
    }
misfit-values =
    { $cells ->
        [one] خلية واحدة لا توافق عمودها فتُستبعد.
        [two] خليتان لا توافقان عموديهما فتُستبعدان.
        [few] { $cells } خلايا لا توافق أعمدتها فتُستبعد.
        [many] { $cells } خلية لا توافق أعمدتها فتُستبعد.
       *[other] { $cells } خلية لا توافق أعمدتها فتُستبعد.
    }
repeated-rows =
    { $rows ->
        [one] يُستبعد صف واحد لأن صفًا سابقًا عن البيان نفسه.
        [two] يُستبعد صفان لأن صفوفًا سابقة عن البيانات نفسها.
        [few] تُستبعد { $rows } صفوف لأن صفوفًا سابقة عن البيانات نفسها.
        [many] يُستبعد { $rows } صفًا لأن صفوفًا سابقة عن البيانات نفسها.
       *[other] يُستبعد { $rows } صف لأن صفوفًا سابقة عن البيانات نفسها.
    }
unmatched-title =
    { $rows ->
        [one] صف واحد ليس عن أي بيان موجود هنا
        [two] صفان ليسا عن أي بيان موجود هنا
        [few] { $rows } صفوف ليست عن أي بيان موجود هنا
        [many] { $rows } صفًا ليست عن أي بيان موجود هنا
       *[other] { $rows } صف ليست عن أي بيان موجود هنا
    }
row-about = الصف { $row } عن
no-statement = لا بيان
without-title = بيانات بلا صف
and-more =
    { $more ->
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $more } أخرى
        [many] و{ $more } أخرى
       *[other] و{ $more } أخرى
    }
preview-title = معاينة
statement-column = البيان
take-values =
    أخذ { $values ->
        [one] قيمة واحدة
        [two] قيمتين
        [few] { $values } قيم
        [many] { $values } قيمة
       *[other] { $values } قيمة
    }
about-statements-here = هو عن بيانات موجودة هنا: أخذ أعمدته متغيرات
