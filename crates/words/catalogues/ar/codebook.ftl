### The room in which the codebook is changed.

skip = الانتقال إلى دليل الترميز
codes = الرموز

tree = رموز دليل الترميز
find = ترشيح الرموز
show = عرض
show-all-codes = كل الرموز
show-used = المستخدمة
show-unused = غير المستخدمة
show-set-aside = المنحّاة
sort = ترتيب
sort-own = الترتيب الخاص
sort-by-name = حسب الاسم
sort-by-count = الأكثر استخدامًا أولًا
sort-by-colour = حسب اللون
none-found = لا رمز مطابقًا.
show-all-again = عرض كل الرموز
new-beside = رمز
new-beside-long = رمز جديد بجانب هذا
new-below = تحت هذا
new-below-long = رمز جديد تحت هذا
more-for = المزيد لـ{ $name }
name-of-code = اسم الرمز
counts =
    ، { $own ->
        [one] وسم واحد
        [two] وسمان
        [few] { $own } وسوم
        [many] { $own } وسمًا
       *[other] { $own } وسم
    }
counts-below = { counts }، { $all } مع الرموز تحته
is-aside = ، منحّى
keys-hint = Insert يضيف رمزًا، وF2 يغيّر الاسم، وAlt مع الأسهم للنقل، ومفتاح المسافة لاختيار عدة رموز (Ctrl مع الأسهم للمتابعة)، وShift F10 للباقي
drag-hint = اسحب للنقل؛ وإلى رمز لوضعه تحته؛ ومع Alt للدمج
drop-beside = ينقله إلى هنا
drop-below = يضعه تحت { $name }
drop-merge = يدمجه في { $name }
drop-nothing = لا يمكن وضعه هنا
sorted-hint = لا تُنقل الرموز إلا في ترتيبها الخاص.
near-names = اسما { $one } و{ $other } متشابهان جدًا.
merge-item = دمج…
are-different = هما مختلفان

open-item = فتح
rename-item = تغيير الاسم
beside-item = رمز جديد بجانبه
below-item = رمز جديد تحته
up-item = نقل إلى أعلى
down-item = نقل إلى أسفل
in-item = وضعه تحت الرمز السابق
out-item = رفعه مستوى واحدًا
split-item = فصل…
aside-item = تنحية
back-item = عرضه من جديد
delete-item = حذف…
key-enter = Enter
key-rename = F2
key-insert = Insert أو Ctrl Enter
key-insert-below = Shift Insert أو Ctrl Shift Enter
key-up = Alt ↑
key-down = Alt ↓
key-in = Alt ←
key-out = Alt →
key-delete = Delete

back-to-tree = الرموز
no-code = اختر رمزًا من القائمة لترى معناه، أو أضف رمزًا.
layer-codes =
    { $codes ->
        [one] رمز واحد
        [two] رمزان
        [few] { $codes } رموز
        [many] { $codes } رمزًا
       *[other] { $codes } رمز
    }
add-first-code = إضافة الرمز الأول
codes-chosen = الرموز المختارة: { $codes }
move-below = وضعها تحت
when = متى يُستخدم
also = أيضًا
not = لا يشمل
one-a-line = واحد في كل سطر
examples = أمثلة تُعرض أثناء الترميز
example-new = مثال جديد
example-add = إضافة
example-remove = إزالة المثال { $words }
links = روابط إلى مكانز
links-hint = واحد في كل سطر، مثل UNBIS: 01.02.03
labels = أسماء بلغات أخرى
labels-hint = واحد في كل سطر، مثل fr: Aide
more-fields = روابط ولغات أخرى
change-colour = تغيير اللون
colour-from = اللون، من { $name }
kind = النوع
can-be-tagged = يصلح للوسم
group-only = يجمع رموزًا أخرى فحسب
kind-used = له وسوم، فلا يمكن أن يصير مجموعة.
name-needed = الرمز يحتاج إلى اسم.
no-colon = يحتاج كل سطر إلى نقطتين (:) قبلهما شيء وبعدهما شيء.
aside-words = منحّى: لم يعد يُعرض للاختيار. وتبقى وسومه.
passages = مقاطعه
passages-count =
    { $tags ->
        [one] مقطع واحد
        [two] مقطعان
        [few] { $tags } مقاطع
        [many] { $tags } مقطعًا
       *[other] { $tags } مقطع
    } في { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
no-passages = لا مقطع له هذا الرمز بعد.
list-all = سرد الكل ({ $tags })
make-example = استخدامه مثالًا: { $words }
take-example = لم يعد مثالًا: { $words }
star-hint = النجمة تجعل المقطع مثالًا.

merge-title = دمج الرموز
merge-becomes = يصير جزءًا من
merge-into = الرمز الباقي
merge-swap = تبديل
sum-title = المقاطع بعد الدمج
sum-there =
    { $tags ->
        [one] وسم لـ{ $code }
        [two] وسمان لـ{ $code }
        [few] وسوم لـ{ $code }
        [many] وسمًا لـ{ $code }
       *[other] وسم لـ{ $code }
    }
sum-come = من { $codes }
sum-joined =
    { $tags ->
        [one] للشخص نفسه على الكلمات نفسها فيصير وسمًا واحدًا
        [two] للشخص نفسه على الكلمات نفسها فيصيران وسمًا واحدًا
        [few] للشخص نفسه على الكلمات نفسها فتصير وسمًا واحدًا
        [many] للشخص نفسه على الكلمات نفسها فتصير وسمًا واحدًا
       *[other] للشخص نفسه على الكلمات نفسها فتصير وسمًا واحدًا
    }
sum-after =
    في { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
merge-keep = ما يُحتفظ به من الرمز المدموج
keep-names = الاسم، تحت «أيضًا»
keep-definitions = متى يُستخدم، وما يشمله وما لا يشمله
keep-examples = الأمثلة
keep-notes =
    { $notes ->
        [0] الملاحظات على الكلمات نفسها (لا توجد)
        [one] ملاحظة واحدة، تُضاف إلى ملاحظة الكلمات نفسها
        [two] ملاحظتان، تُضافان إلى ملاحظات الكلمات نفسها
        [few] { $notes } ملاحظات، تُضاف إلى ملاحظات الكلمات نفسها
        [many] { $notes } ملاحظة، تُضاف إلى ملاحظات الكلمات نفسها
       *[other] { $notes } ملاحظة، تُضاف إلى ملاحظات الكلمات نفسها
    }
merge-children =
    { $codes ->
        [one] ينتقل معه رمز واحد تحته.
        [two] ينتقل معه رمزان تحته.
        [few] تنتقل معه { $codes } رموز تحته.
        [many] ينتقل معه { $codes } رمزًا تحته.
       *[other] ينتقل معه { $codes } رمز تحته.
    }
merge-clashes =
    { $tags ->
        [one] في سجل وسم واحد قيمة غير قيمة الوسم الباقي؛ والباقي يحتفظ بقيمته.
        [two] في سجلي وسمين قيم غير قيم الوسمين الباقيين؛ والباقيان يحتفظان بقيمهما.
        [few] في سجلات { $tags } وسوم قيم غير قيم الوسوم الباقية؛ والباقية تحتفظ بقيمها.
        [many] في سجلات { $tags } وسمًا قيم غير قيم الوسوم الباقية؛ والباقية تحتفظ بقيمها.
       *[other] في سجلات { $tags } وسم قيم غير قيم الوسوم الباقية؛ والباقية تحتفظ بقيمها.
    }
merge-losses =
    { $tags ->
        [one] وسم واحد يفقد قيمًا
        [two] وسمان يفقدان قيمًا
        [few] { $tags } وسوم تفقد قيمًا
        [many] { $tags } وسمًا تفقد قيمًا
       *[other] { $tags } وسم تفقد قيمًا
    }، لأن طبقة الرمز الباقي ليس فيها هذه الحقول.
merge-choose = اختر الرمز الباقي.
merge-do =
    دمج في { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
merge-one-step = خطوة واحدة. و«تراجع» يعيد كل شيء.
merge-nothing = اختر رمزين مختلفين.
merge-group-only = { $code } يجمع رموزًا أخرى فحسب، فلا يمكن أن يأخذ الوسوم.
merge-other-layer =
    تحت { $code } رموز لا يمكن أن تنتقل معه إلى طبقة أخرى. انقلها أو ادمجها أولًا.
merge-blocked =
    { $tags ->
        [one] على مقطع واحد رمز آخر لا يمكن أن يجتمع مع الرمز الباقي.
        [two] على مقطعين رمز آخر لا يمكن أن يجتمع مع الرمز الباقي.
        [few] على { $tags } مقاطع رمز آخر لا يمكن أن يجتمع مع الرمز الباقي.
        [many] على { $tags } مقطعًا رمز آخر لا يمكن أن يجتمع مع الرمز الباقي.
       *[other] على { $tags } مقطع رمز آخر لا يمكن أن يجتمع مع الرمز الباقي.
    } غيّر تلك الوسوم أولًا.
merged =
    دُمج { $codes } في { $into }، مع { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
merged-joined =
    { merged }؛ { $joined ->
        [one] صار وسم واحد منها واحدًا مع وسم على الكلمات نفسها
        [two] صار وسمان منها واحدًا مع وسم على الكلمات نفسها
        [few] صارت { $joined } منها واحدًا مع وسم على الكلمات نفسها
        [many] صارت { $joined } منها واحدًا مع وسم على الكلمات نفسها
       *[other] صارت { $joined } منها واحدًا مع وسم على الكلمات نفسها
    }

split-title = فصل { $code }
split-name = اسم الرمز الجديد
split-where = موضع الرمز الجديد
split-beside = بجانبه
split-below = تحته
split-which = المقاطع التي تأخذ الرمز الجديد
split-filter = ترشيح المقاطع
split-all = كل المعروض
split-shown = المعروض { $shown } من { $all }
split-do =
    فصل { $tags ->
        [one] مقطع واحد
        [two] مقطعين
        [few] { $tags } مقاطع
        [many] { $tags } مقطعًا
       *[other] { $tags } مقطع
    }
was-split =
    { $tags ->
        [one] صار لوسم واحد من { $code } الرمز الجديد { $new }
        [two] صار لوسمين من { $code } الرمز الجديد { $new }
        [few] صار لـ{ $tags } وسوم من { $code } الرمز الجديد { $new }
        [many] صار لـ{ $tags } وسمًا من { $code } الرمز الجديد { $new }
       *[other] صار لـ{ $tags } وسم من { $code } الرمز الجديد { $new }
    }

was-set-aside = نُحّي { $code }. وتبقى وسومه
were-set-aside = الرموز التي نُحّيت: { $codes }. وتبقى وسومها
was-taken-back = عاد { $code } إلى الاختيار
were-taken-back = الرموز التي عادت إلى الاختيار: { $codes }
no-moving-while-sorted = الشجرة مرتبة، فلا معنى للموضع فيها. اختر «الترتيب الخاص» لنقل الرموز.
layer-refuses =
    { $tags ->
        [one] لوسم واحد قيم ليست في الطبقة { $layer }، أو لا يمكن أن يجتمع مع غيره.
        [two] لوسمين قيم ليست في الطبقة { $layer }، أو لا يمكن أن يجتمعا مع غيرهما.
        [few] لـ{ $tags } وسوم قيم ليست في الطبقة { $layer }، أو لا يمكن أن تجتمع مع غيرها.
        [many] لـ{ $tags } وسمًا قيم ليست في الطبقة { $layer }، أو لا يمكن أن تجتمع مع غيرها.
       *[other] لـ{ $tags } وسم قيم ليست في الطبقة { $layer }، أو لا يمكن أن تجتمع مع غيرها.
    } لم يُنقل شيء.
is-set-aside = نُحّي { $code } فلم يعد يُعرض للاختيار. لم يُوسم شيء.
