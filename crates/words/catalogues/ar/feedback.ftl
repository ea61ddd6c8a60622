### Feedback: a student's work beside the key.

show = عرض
all-items = الكل { $items }
only-wrong = الخطأ فقط { $items }
found = وُجد
edges = أطراف مختلفة
other-code = رمز مختلف
edges-and-code = رمز وأطراف مختلفة
missed = فائت
extra = زائد
bonus = إضافي
nothing-marked = لم يُعلَّم شيء في هذا العمل.
none-shown = لا شيء من هذا النوع.
show-all = عرض كل شيء
without-place = بلا موضع في النص

chip-edges =
    { $code }، { $words ->
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
chip-other-code = { $code }، النموذج: { $key }
chip-missed = فائت: { $code }
chip-bonus = إضافي: { $code }
chip-fields =
    { $code }، { $fields ->
        [one] حقل واحد
        [two] حقلان
        [few] { $fields } حقول
        [many] { $fields } حقلًا
       *[other] { $fields } حقل
    }
item-button = البند { $number }، { $outcome }: { $chip }
passage-button = المقطع { $number }: { $chip }

this-passage = هذا المقطع
item-of = البند { $number } من { $all }
item-of-shown = البند { $number }، واحد من { $shown } معروضة
previous-item = البند السابق
next-item = البند التالي
what-found = كما في نموذج الإجابة
what-fields =
    { $fields ->
        [one] حقل واحد ليس كما في نموذج الإجابة
        [two] حقلان ليسا كما في نموذج الإجابة
        [few] { $fields } حقول ليست كما في نموذج الإجابة
        [many] { $fields } حقلًا ليست كما في نموذج الإجابة
       *[other] { $fields } حقل ليست كما في نموذج الإجابة
    }
what-edges =
    الفرق في الأطراف { $words ->
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
what-other-code = رمز مختلف
what-edges-and-code = رمز مختلف وأطراف مختلفة
what-missed = فائت
what-bonus = إضافي لم يُعلَّم
what-extra = ليس في نموذج الإجابة
what-trap = لا ينبغي تعليمه
means-found = المقطع والرمز كما في نموذج الإجابة.
means-found-fields = المقطع والرمز كما في نموذج الإجابة. انظر في السجل أدناه.
means-other-code = المقطع صحيح. وفي نموذج الإجابة الرمز { $key }.
code-right = الرمز صحيح.
key-has-code = في نموذج الإجابة هنا الرمز { $key }.
means-missed = في نموذج الإجابة هنا { $code }، ولم يُعلَّم شيء.
means-bonus = كان يمكن تعليم هذا برمز { $code }. وهو إضافي: فواته ليس خطأ.
means-extra = ليس في نموذج الإجابة هنا ما يطابق.
means-trap = يبدو كأن هذا ينبغي تعليمه بهذا الرمز، وليس كذلك.
starts-early =
    يبدأ المقطع مبكرًا بـ{ $words ->
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }.
starts-late =
    يبدأ المقطع متأخرًا بـ{ $words ->
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }.
ends-early =
    ينتهي المقطع مبكرًا بـ{ $words ->
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }.
ends-late =
    ينتهي المقطع متأخرًا بـ{ $words ->
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }.
inner-edges = بعض الكلمات في وسط المقطع مختلفة.
framed-words = الكلمات المؤطرة في نموذج الإجابة وليست في المقطع.
dotted-words = الكلمات المعلَّمة بنقاط في المقطع وليست في نموذج الإجابة.
record = السجل
record-beside-key = السجل بجانب نموذج الإجابة
field = الحقل
yours = قيمتك
key = نموذج الإجابة
empty-value = فارغ
same-as-key = القيمة نفسها
to-be-judged = بكلمات أخرى
key-words = عن هذا المقطع
your-teacher = معلّمك
comment = تعليق
your-note = ملاحظتك
note-of = ملاحظة { $name }
on-the-whole = إجمالًا
grade = الدرجة
points-of = النقاط: { $points } من { $most }
points-only = النقاط: { $points }

attempt-read-only = تغذية راجعة على المحاولة { $attempt }، للقراءة فقط
feedback-revision = الإصدار { $revision }
not-readable = هذه التغذية الراجعة تالفة، أو خزّنها إصدار أحدث من هذه الصفحة.
newer-feedback = فتحت تغذية راجعة أحدث على هذا العمل: الإصدار { $revision }.
open-newer = فتحها
print = طباعة
take-up-again = استئناف العمل
close-feedback = إغلاق
skip-to-items = الانتقال إلى النص
summary-found = وجدت { $found } من { $all }
summary-found-of = وجد { $name } { $found } من { $all }
summary-edges = بأطراف مختلفة أيضًا: { $edges }
summary-extra = زائد: { $extra }
key-next = التالي
key-back = السابق
key-wrong = الخطأ فقط
all-items-heading = كل البنود
paragraph = الفقرة { $number }
