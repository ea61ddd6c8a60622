### The bar, the start page and the left column.

-product = Statement Annotator

product = { -product }

skip-to-text = الانتقال إلى النص
left-panel = دليل الترميز
right-panel = سجل النص ووسومه
right-panel-button = السجل والوسوم
close = إغلاق
messages = الرسائل
dismiss = إغلاق
rest-missing =
    تعذّر جلب جزء من البرنامج، فلم يُنفَّذ ما فعلته للتو. عملك المحفوظ لم يُمسّ. تحقق من الاتصال ثم
    أعد المحاولة، فإن لم يُجدِ ذلك فأعد تحميل الصفحة.
rest-missing-beside =
    تعذّر جلب جزء من البرنامج. يمكن قراءة النص، لكن لا يمكن تغيير شيء حتى يصل هذا الجزء. عملك المحفوظ
    لم يُمسّ. تحقق من الاتصال ثم حاول من جديد.
rest-again = محاولة أخرى
opening = جارٍ الفتح…
drop-here = أفلت هنا لإضافة البيان
no-statement = لا بيانات في هذا المشروع بعد
no-statement-chosen = اختر بيانًا من القائمة لقراءته هنا.

undo-word = تراجع
redo-word = إعادة
export = تصدير
keys = اختصارات لوحة المفاتيح
project-menu = المشروع
rooms = الأقسام
passages = المقاطع
read = القراءة
insight = التحليل
coders = المرمِّزون
class = الصف
untitled-project = مشروع بلا عنوان
feedback-on = تغذية راجعة: { $name }
rename = اسم المشروع واسمك…
name-it = تسميته { $name }
new-project = مشروع جديد…
open-file = فتح ملف
open-sample = فتح المثال
open-sample-coded = فتح المثال مرمَّزًا
try-exercise = تجربة تمرين
settings = الإعدادات
exercises = التمارين
new-exercise = تمرين جديد من هذا المشروع
close-project = كل المشاريع
recent-word = المشاريع الأخيرة
elsewhere = مفتوح في نافذة أخرى
edit-here = التحرير هنا
saving = جارٍ الحفظ…

invitation =
    علّم المواضيع والالتزامات في بيان دبلوماسي، وخذها معك مجموعةَ معطيات.

example-theme = الأسر الفارّة من الحرب تُثقَل بالديون
example-between = ؛ وقبل نهاية هذا العام { "" }
example-commitment = سندفع 12 مليونًا أخرى إلى صندوق الإغاثة.
drop-a-statement = أفلت بيانًا هنا
what-can-be-opened =
    نص، صفحات ويب، PDF، Word، OpenDocument، RTF، EPUB، جداول؛ ومجلدات منها وأرشيفات ZIP؛ أو ملف مشروع
    محفوظ من هذه الصفحة.
choose-file = اختيار ملف
paste-text = لصق نص
new-here = أول مرة هنا؟
privacy =
    لا شيء يغادر هذا الجهاز: لا خادم ولا حساب، وما تفتحه يُحفظ في هذا المتصفح وحده. للتحقق، اقطع
    الاتصال بالشبكة وواصل العمل؛ سيعمل كل شيء كما كان.
privacy-of-file =
    لا شيء يغادر هذا الجهاز: هذه الصفحة ملف عليه ولا تطلب شيئًا من أي مكان. للتحقق، اقطع الاتصال
    بالشبكة وواصل العمل.
work-of-file =
    ما تفتحه يُحفظ في هذا المتصفح، لهذا الملف في هذا المكان: فإذا نُسخت الصفحة أو نُقلت أو غُيّر اسمها
    فقد تبدأ فارغة. ألا تجد عملك هنا؟ افتح ملف المشروع الذي صدّرته من قبل، فأي نسخة من الصفحة تقبله. أو
    أعد الصفحة إلى مكانها واسمها القديمين: عملك ما زال هناك ويمكن تصديره.

rail = الرموز
open-codebook = تغيير دليل الترميز
show-codebook = إظهار دليل الترميز
codes-tree = الرموز
find-code = البحث عن رمز
no-code-found = لا رمز فيه هذه الكلمات.
recent-codes = الأخيرة
add-code = إضافة رمز
add-code-below = إضافة رمز تحته…
add-code-to = إضافة رمز…
unfold-all = بسط الكل
fold-all = طي الكل
edit-code-item = تحرير…
show-only = إظهار وسومه فقط
show-all = إظهار كل الوسوم
about-item = عن هذا الرمز
code-tags =
    ، { $tags ->
        [one] وسم واحد
        [two] وسمان
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
click-applies = مفتاح Enter أو النقر يسم المقطع المحدد برمز
click-recodes = مفتاح Enter أو النقر يغيّر رمز الوسم المختار
click-filters = مفتاح Enter أو النقر يسرد وسوم رمز واحد فقط
includes = يشمل
excludes = لا يشمل
examples = أمثلة
no-definition = لم يُكتب تعريف بعد.

undo-step = تراجع عن: { $step }
redo-step = إعادة: { $step }
step-tag-any = وسم مقطع
step-tag = وسم { $what }
step-untag-any = إزالة وسوم
step-untag = إزالة { $what }
step-recode-any = تغيير الرمز
step-recode = تغيير الرمز إلى { $what }
step-resize-any = تغيير المقطع
step-resize = تغيير مقطع { $what }
step-set-attribute-any = ملء السجل
step-set-attribute = تعيين { $what }
step-set-attribute-of = تعيين { $what } في { $code }
step-in = { $step }، الفقرة { $paragraph }
last-steps = الخطوات الأخيرة
steps-hint = التراجع عن خطوة يشمل كل ما فوقها. و«إعادة» ترجعها.
step-set-note-any = تحرير الملاحظة
step-set-note = تحرير ملاحظة { $what }
step-set-confidence-any = تعيين درجة التأكد
step-set-confidence = تعيين درجة التأكد في { $what }
step-add-statement-any = إضافة بيانات
step-add-statements =
    إضافة { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
step-add-statement = إضافة البيان { $what }
step-remove-statement-any = إزالة بيانات
step-remove-statements =
    إزالة { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
step-remove-statement = إزالة البيان { $what }
step-set-metadata-any = تصحيح التفاصيل
step-set-metadata-of =
    تصحيح تفاصيل { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
step-set-metadata = تصحيح تفاصيل { $what }
step-set-exercise-any = تغيير التمرين
step-set-exercise = تغيير التمرين { $what }
step-collect-any = جمع التسليمات
step-collect = جمع { $what }
step-grade-any = وضع درجات التسليمات
step-grade = وضع درجة { $what }
step-work-on-exercise-any = إعداد التسليم
step-work-on-exercise = إعداد التسليم: { $what }
step-set-variables-any = تغيير متغيرات البيانات
step-set-variables = تغيير { $what } في البيانات
step-set-layout-any = نقل بداية البيان أو نهايته
step-set-layout = نقل بداية { $what } أو نهايته
step-settle-any = حسم
step-settle = حسم { $what }
step-give-out-any = توزيع العمل
step-give-out = توزيع { $what }
step-group-coders-any = تغيير مجموعات المرمِّزين
step-group-coders = تغيير مجموعة { $what }
step-check-answers-any = التحقق من الإجابات
step-check-answers = التحقق من الإجابات: { $what }
step-decide-suggestion-any = البت في اقتراح
step-decide-suggestion = البت في الاقتراح { $what }
step-set-rules-any = تغيير قواعد الاقتراحات
step-set-rules = تغيير القاعدة { $what }
step-set-queries-any = تغيير الاستعلامات المحفوظة
step-set-queries = تغيير الاستعلام المحفوظ { $what }
step-set-done-of =
    تعليم { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    } كمنجَز أو غير منجَز
step-set-done-any = تعليم بيانات كمنجَزة أو غير منجَزة
step-set-done = تعليم { $what } كمنجَز أو غير منجَز
step-rename-project-any = تغيير اسم المشروع
step-rename-project = تغيير اسم المشروع إلى { $what }
step-rename-annotator-any = تغيير اسم المرمِّز
step-rename-annotator = تغيير اسم المرمِّز إلى { $what }
step-add-code-any = إضافة رمز
step-add-code = إضافة الرمز { $what }
step-remove-code-any = إزالة رمز
step-remove-code = إزالة الرمز { $what }
step-change-code-any = تعديل رمز
step-change-code = تعديل الرمز { $what }
step-replace-text-any = تصحيح النص
step-replace-text = تصحيح نص { $what }
step-replace-codebook-any = تغيير دليل الترميز
step-replace-codebook = تغيير دليل الترميز { $what }
step-add-coding-any = استيراد وسوم
step-add-coding = استيراد وسوم من { $what }

restored =
    { $annotations ->
        [0] عاد كل شيء
        [one] عاد كل شيء: وسم واحد
        [two] عاد كل شيء: وسمان
        [few] عاد كل شيء: { $annotations } وسوم
        [many] عاد كل شيء: { $annotations } وسمًا
       *[other] عاد كل شيء: { $annotations } وسم
    }
saved-today = حُفظ { $time }
saved-on = حُفظ { $day }، { $time }
not-saved-denied = لم يُحفظ: المتصفح يمنع ذلك
not-saved-full = لم يُحفظ: لا مساحة متبقية
not-saved-elsewhere = لم يُحفظ: مفتوح في نافذة أخرى
not-saved-gone = لم يُحفظ: المشروع لم يعد في المخزن
not-saved-no-answer = لم يُحفظ: المخزن لا يستجيب
writing-not-permitted = لم يُسمح بالكتابة

project-actions = { $name }: تغيير الاسم، تكرار، حفظ نسخة، حذف
rename-project = تغيير الاسم…
duplicate = تكرار
copy-of = { $name } (نسخة)
save-a-copy = حفظ نسخة
delete-project = حذف…
projects = المشاريع
continue-word = متابعة
go-on = مواصلة القراءة
left-at-paragraph = · الفقرة { $paragraph } من { $statement } · { $when }
left-at-statement = · { $statement } · { $when }
when-used = · { $when }
recent-project =
    { $statements ->
        [0] لا بيانات
        [one] بيان واحد
        [two] بيانان
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    } · { $annotations ->
        [0] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $annotations } وسوم
        [many] { $annotations } وسمًا
       *[other] { $annotations } وسم
    } · { $used }
just-now = الآن
minutes-ago =
    قبل { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
hours-ago =
    قبل { $hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
yesterday = أمس
days-ago =
    قبل { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
on-day = في { $day }

annotations =
    { $annotations ->
        [0] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $annotations } وسوم
        [many] { $annotations } وسمًا
       *[other] { $annotations } وسم
    }
annotations-here =
    { $here ->
        [0] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $here } وسوم
        [many] { $here } وسمًا
       *[other] { $here } وسم
    } في هذا البيان، { $all } في المشروع

deleted = المحذوفة ({ $projects })
deleted-when = حُذف { $when }، ويُحتفظ به حتى { $day }
restore = استعادة
restore-project = استعادة { $project }
delete-for-good = حذف نهائي
delete-project-for-good = حذف نهائي: { $project }

step-compare-pairs-any = الحكم في كون التزامين واحدًا
step-compare-pairs = الحكم في { $what }
