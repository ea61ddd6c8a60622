### The codebook as a whole: its layers and fields, its guidelines, its versions, and codes that come

fields = الحقول
guidelines = الإرشادات
versions = الإصدارات
file-menu = استيراد وتصدير
import-file = استيراد رموز من ملف…
export-as = حفظ بصيغة { $form }
add-preset = إضافة من { $preset }
save = حفظ
up = نقل إلى أعلى
down = نقل إلى أسفل
edit = تغيير…
remove = إزالة
actions-of = إجراءات { $what }
up-named = نقل { $what } إلى أعلى
down-named = نقل { $what } إلى أسفل
remove-named = إزالة { $what }

form-json = JSON التي تحفظ كل شيء
form-csv = جدول (CSV)
form-refi = دليل ترميز REFI-QDA ‏(QDC)
form-html = صفحة للقراءة (HTML)
form-docx = وثيقة Word ‏(DOCX)
form-markdown = Markdown

preset-mini = مصغّر
preset-security-council = مجلس الأمن
preset-full = كامل
preset-empty = بلا رموز

new-project-title = مشروع جديد
new-project-name = الاسم
new-project-name-hint = يمكن إعطاؤه لاحقًا.
first-codes = الرموز للبداية
first-codes-named =
    { $preset }: { $codes ->
        [one] رمز واحد
        [two] رمزان
        [few] { $codes } رموز
        [many] { $codes } رمزًا
       *[other] { $codes } رمز
    }
about-mini = مواضيع والتزامات قليلة بثلاثة حقول، لساعة أولى أو لصف.
about-security-council = مواضيع مجلس الأمن والتزامات، لما يُلقى فيه من بيانات.
about-full = كل مواضيع الأمم المتحدة وكل الالتزامات، بكل الحقول.
about-empty = طبقتان فارغتان لرموز من عندك. ويمكن إضافة الرموز في أي وقت.
create-project = إنشاء

fields-lead = ما يُسجَّل عن المقطع. لكل طبقة حقولها؛ وقلّتها تسرّع الترميز.
add-layer = إضافة طبقة…
new-layer = طبقة جديدة
edit-layer = تغيير الطبقة
layer-name = الاسم
layer-paint = في النص
paint-tint = تظليل
paint-underline = خط تحته
layer-exclusive = للمقطع رمز واحد فقط من هذه الطبقة
is-exclusive = رمز واحد للمقطع
codes-in-layer =
    { $count ->
        [0] لا رموز
        [one] رمز واحد
        [two] رمزان
        [few] { $count } رموز
        [many] { $count } رمزًا
       *[other] { $count } رمز
    }
add-field = إضافة حقل…
no-fields = لا حقول. ليس لمقاطع هذه الطبقة إلا ملاحظة.
field = الحقل
kind = النوع
choices = الخيارات
asked = السؤال عنه
required = مطلوب
rare = عند الطلب
usual = معروض دائمًا
new-field = حقل جديد في { $layer }
edit-field = تغيير الحقل
field-name = الاسم
field-help = كيف يُقرَّر
field-help-hint = جملة واحدة. تظهر أثناء ملء الحقل.
field-kind = نوع القيم
kind-text = نص
kind-choice = خيار واحد
kind-multiple-choice = عدة خيارات
kind-number = عدد
kind-yes-no = نعم أو لا
kind-date = تاريخ
kind-money = مبلغ مالي
kind-party = دولة أو منظمة أو مجموعة
add-choice = إضافة خيار
choice-score = النقاط
choice-score-of = نقاط { $choice }
choice-score-hint = النقاط للأرقام والجداول. ولا يلزم أن تكون أعدادًا صحيحة.
default = القيمة الافتراضية
default-hint = تأخذها الوسوم الجديدة فورًا؛ ويمكن تغييرها كأي قيمة أخرى.
default-none = لا شيء
default-is = القيمة الافتراضية: { $value }
choice-with-score = { $choice } ({ $score })
no-score = يجب أن تكون النقاط عددًا.
no-number = يجب أن تكون القيمة الافتراضية عددًا.
choice-name = اسم الخيار { $number }
choice-help = متى يُختار
choice-help-of = متى يُختار { $choice }
nameless-choice = الخيار { $number }
when-asked = متى يُسأل عنه
names-by-code = أسماء أخرى لرموز معينة
names-by-code-hint = للمقاطع ذات هذا الرمز والرموز تحته هذه التسمية.
name-for-code = الاسم مع { $code }
add-name-for-code = إضافة اسم لرمز…
choose-code = اختيار رمز
no-name = يحتاج إلى اسم.
same-name = يوجد واحد بهذا الاسم بالفعل.
no-choices = يحتاج إلى خيار واحد على الأقل.
same-choice = لخيارين الاسم نفسه.

fit-title = ماذا يكون مصير القيم المسجلة؟
fit-lead =
    { $values ->
        [one] قيمة مسجلة واحدة لن توافق { $what } بعد التغيير.
        [two] قيمتان مسجلتان لن توافقا { $what } بعد التغيير.
        [few] { $values } قيم مسجلة لن توافق { $what } بعد التغيير.
        [many] { $values } قيمة مسجلة لن توافق { $what } بعد التغيير.
       *[other] { $values } قيمة مسجلة لن توافق { $what } بعد التغيير.
    } خطوة واحدة؛ و«تراجع» يعيد كل شيء.
fit-field =
    { $field }: { $values ->
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $values } قيم
        [many] { $values } قيمة
       *[other] { $values } قيمة
    }
fit-codes = سُجلت مع { $codes }.
fit-code = { $code } ({ $count })
fit-samples = مثلًا { $samples }.
fit-of-others =
    { $count ->
        [one] واحدة منها لشخص آخر.
        [two] اثنتان منها لآخرين.
        [few] { $count } منها لآخرين.
        [many] { $count } منها لآخرين.
       *[other] { $count } منها لآخرين.
    }
fit-turn-all = تحويلها إلى النوع الجديد
fit-turn-some = تحويل { $turned } إلى النوع الجديد، وإبقاء الباقي ({ $rest }) في الملاحظة
fit-replace = اختيار شيء آخر لها
fit-replacement = البديل
fit-note = إبقاؤها في الملاحظة نصًا
fit-remove = إزالتها
fit-confirm = تغيير دليل الترميز

guidelines-lead = كيف يُرمَّز بهذا الدليل: لكل من يرمّز به، ولك بعد سنة.
guidelines-hint = تبدأ العناوين بـ#، وعناصر القائمة بـ-، والأمثلة بـ>. يُحفظ عند مغادرة الحقل.
guidelines-preview = كما تُقرأ
codebook-language = لغة الأسماء والنصوص
codebook-language-none = غير محددة
codebook-language-what = بعد تحديدها تظهر أسماء الرموز باللغات الأخرى لمن يقرأ الصفحة بتلك اللغات.
codebook-languages = الأسماء والنصوص متاحة باللغات: { $languages }. تعرض الصفحة ما هو بلغتها، وتحمل الملفات اللغات كلها.
guidelines-none = لا إرشادات بعد.
read-guidelines = الإرشادات
guidelines-title = الإرشادات

versions-lead = الإصدار حالة من دليل الترميز لها رقم. ويتذكر كل وسم الحالة التي أُنشئ في ظلها.
current-version = هذا هو الإصدار { $number } في { $day }.
since-version =
    الإصدار { $number } في { $day }، { $changes ->
        [one] وتغيير واحد بعده.
        [two] وتغييران بعده.
        [few] و{ $changes } تغييرات بعده.
        [many] و{ $changes } تغييرًا بعده.
       *[other] و{ $changes } تغيير بعده.
    }
no-version = لم يُنشر إصدار بعد.
publish = نشر الإصدار { $number }…
publish-title = نشر إصدار
version-number = الرقم
version-number-hint = 1 أو 2 أو 3 أو 1.1
what-changed = ما تغيّر
what-changed-hint = كلمة لمن يرمّزون به.
number-taken = هذا الرقم مستخدم من قبل.
number-wrong = أرقام بينها نقاط.
publish-do = نشر
number = الإصدار
published = تاريخ النشر
by = الناشر
codes = الرموز
tags = الوسوم
tags-hint = الوسوم التي كان آخر تغيير لها في ظل الإصدار، أو بعده وقبل التالي
before-first =
    { $count ->
        [one] وسم واحد أقدم من الإصدار الأول.
        [two] وسمان أقدم من الإصدار الأول.
        [few] { $count } وسوم أقدم من الإصدار الأول.
        [many] { $count } وسمًا أقدم من الإصدار الأول.
       *[other] { $count } وسم أقدم من الإصدار الأول.
    }
restore = استعادة
restore-named = استعادة الإصدار { $number }
compare-title = ما تغيّر
compare-from = من
compare-to = إلى
now = الآن
version-named = الإصدار { $number }
nothing-changed = لم يتغير شيء بين الاثنين.

filter-all = الكل { $count }
filter-meaning = تغيّر المعنى { $count }
filter-added = أُضيف { $count }
filter-moved = نُقل أو غُيّر اسمه { $count }
filter-removed = أُزيل { $count }
filter-other = غير ذلك { $count }
show = عرض
change = التغيير
about = العنصر
part = الجزء
before = قبل
after = بعد
added = أُضيف
removed = أُزيل
renamed = غُيّر اسمه
moved = نُقل
changed = غُيّر
was-not-there = لم يكن موجودًا
is-gone = لم يعد موجودًا
empty = فارغ
about-codebook = دليل الترميز
about-layer = الطبقة { $name }
about-field = الحقل { $name }
about-choice = { $choice }، من خيارات { $field }
part-whole = كله
part-name = الاسم
part-place = الموضع
part-definition = متى يُستخدم
part-include = أيضًا
part-exclude = لا يشمل
part-examples = الأمثلة
part-short-name = الاسم المختصر
part-key = المفتاح
part-colour = اللون
part-selectable = يصلح للوسم
part-paint = في النص
part-exclusive = رمز واحد للمقطع
part-help = كيف يُقرَّر
part-kind = النوع
part-required = مطلوب
part-rare = عند الطلب
part-names = أسماء مع الرموز
part-default = القيمة الافتراضية
part-score = النقاط
part-guidelines = الإرشادات
yes = نعم
no = لا
changed-meaning =
    { $count ->
        [one] وسم واحد له رمز تغيّر معناه
        [two] وسمان لهما رمز تغيّر معناه
        [few] { $count } وسوم لها رمز تغيّر معناه
        [many] { $count } وسمًا لها رمز تغيّر معناه
       *[other] { $count } وسم لها رمز تغيّر معناه
    }
changed-meaning-note = تبقى كما هي. { $codes }.

adopt-title = رموز من { $from }
adopt-lead =
    { $codes ->
        [one] رمز واحد
        [two] رمزان
        [few] { $codes } رموز
        [many] { $codes } رمزًا
       *[other] { $codes } رمز
    }، { $new ->
        [0] لا جديد فيها.
        [one] منها واحد جديد.
        [two] منها اثنان جديدان.
        [few] منها { $new } جديدة.
        [many] منها { $new } جديدًا.
       *[other] منها { $new } جديد.
    }
adopt-all = كل الرموز
adopt-what = ماذا يُفعل بـ{ $code }
take-add = إضافة
take-known = هو { $code } هنا
take-update = هو { $code } هنا، مع أخذ هذه الصياغة
same-here = موجود هنا
adopt-layer = رموز { $layer } تذهب إلى
adopt-new-layer = طبقة جديدة
adopt-fields = حقول ليست في الطبقات هنا
adopt-guidelines = الإرشادات، بعد الموجودة هنا
adopt-replace = مكان كل الرموز الموجودة هنا
adopt-replace-hint = لم يُوسم شيء بعد، فلا يضيع شيء.
adopt-do =
    { $count ->
        [0] أخذ المختار
        [one] إضافة رمز واحد
        [two] إضافة رمزين
        [few] إضافة { $count } رموز
        [many] إضافة { $count } رمزًا
       *[other] إضافة { $count } رمز
    }
adopt-filter = البحث عن رمز

news-changed = غُيّر { $what } مع قيمه
news-changed-any = غُيّر دليل الترميز مع قيمه
news-published = نُشر الإصدار { $number }
news-restored = استُعيد الإصدار { $number }
news-added =
    { $added ->
        [0] لم يُضف شيء
        [one] أُضيف رمز واحد
        [two] أُضيف رمزان
        [few] أُضيفت { $added } رموز
        [many] أُضيف { $added } رمزًا
       *[other] أُضيف { $added } رمز
    }
news-updated = { news-added }، وأُخذت صياغة { $updated }
news-no-codes = لا رموز في { $file }.
news-no-codebook = ليس { $file } دليل ترميز يمكن قراءته. تحتاج الجداول إلى عمود باسم path.
news-no-worker = تعذّر تحميل جزء البرنامج الذي يقرأ أدلة الترميز. حاول من جديد عند الاتصال بالشبكة.
news-stopped = تعذّرت قراءة دليل الترميز أو كتابته. حاول من جديد.
