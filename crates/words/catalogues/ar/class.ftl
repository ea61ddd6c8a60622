### Exercises: what describes them, and the room in which a teacher makes them.

exercise-word = تمرين
untitled-exercise = تمرين بلا عنوان
texts-to-read =
    { $texts ->
        [one] نص واحد
        [two] نصان
        [few] { $texts } نصوص
        [many] { $texts } نصًا
       *[other] { $texts } نص
    }، { $minutes ->
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $minutes } دقائق للقراءة
        [many] { $minutes } دقيقة للقراءة
       *[other] { $minutes } دقيقة للقراءة
    }
layer-least = { $layer }: { $least } على الأقل
layer-most = { $layer }: { $most } على الأكثر
layer-range = { $layer }: من { $least } إلى { $most }
due-by = الموعد { $when }
day-of-week = { $weekday } { $day }
day-and-time = { $day }، { $time }
time-from-utc = { $when } { $clock }
utc-offset = UTC{ $offset }
monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد

skip-to-page = الانتقال إلى الصفحة
exercises = التمارين
new-exercise = تمرين جديد
no-exercises = لا تمارين بعد
what-an-exercise-is = التمرين مهمة لصف، تتكون من نصوص ورموز من هذا المشروع: يسم الطلاب النصوص على حواسيبهم ويسلّمون ملفًا واحدًا. تُعدّه في خمس صفحات قصيرة، ولا يغادر شيء هذا الحاسوب حتى تعطيه لهم.
texts = النصوص
texts-count =
    { $texts ->
        [one] نص واحد
        [two] نصان
        [few] { $texts } نصوص
        [many] { $texts } نصًا
       *[other] { $texts } نص
    }
due = الموعد
no-due = بلا موعد
key = نموذج الإجابة
no-key = لا يوجد بعد
items-count =
    { $items ->
        [one] بند واحد
        [two] بندان
        [few] { $items } بنود
        [many] { $items } بندًا
       *[other] { $items } بند
    }
revision = الإصدار
draft = مسودة
draft-revision = { $revision }، مسودة
given-revision = { $revision }، أُعطي
remove = إزالة
remove-exercise = إزالة { $title }

page-texts = النصوص
page-codebook = دليل الترميز
page-task = المهمة
page-key = نموذج الإجابة
page-give = ما يراه الطالب
pages = صفحات التمرين
from-draft = من { $project } · محفوظ كمسودة
from-given = من { $project } · أُعطي، الإصدار { $revision }
leave = خروج مع حفظ المسودة
leave-given = خروج
so-far-title = حتى الآن
texts-and-words =
    { $texts ->
        [one] نص واحد
        [two] نصان
        [few] { $texts } نصوص
        [many] { $texts } نصًا
       *[other] { $texts } نص
    }، { $words ->
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
minutes-to-read =
    { $minutes ->
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $minutes } دقائق للقراءة
        [many] { $minutes } دقيقة للقراءة
       *[other] { $minutes } دقيقة للقراءة
    }
codes-locked =
    { $codes ->
        [one] رمز واحد، مقفل
        [two] رمزان، مقفلان
        [few] { $codes } رموز، مقفلة
        [many] { $codes } رمزًا، مقفلة
       *[other] { $codes } رمز، مقفلة
    }
codes-open =
    { $codes ->
        [one] رمز واحد، ورموزهم الخاصة
        [two] رمزان، ورموزهم الخاصة
        [few] { $codes } رموز، ورموزهم الخاصة
        [many] { $codes } رمزًا، ورموزهم الخاصة
       *[other] { $codes } رمز، ورموزهم الخاصة
    }
fields-required =
    { $fields ->
        [one] حقل واحد مطلوب
        [two] حقلان مطلوبان
        [few] { $fields } حقول مطلوبة
        [many] { $fields } حقلًا مطلوبًا
       *[other] { $fields } حقل مطلوب
    }
key-so-far = نموذج الإجابة: { $items }
core-items =
    { $items ->
        [one] بند أساسي واحد
        [two] بندان أساسيان
        [few] { $items } بنود أساسية
        [many] { $items } بندًا أساسيًا
       *[other] { $items } بند أساسي
    }
bonus-items =
    { $items ->
        [one] بند إضافي واحد
        [two] بندان إضافيان
        [few] { $items } بنود إضافية
        [many] { $items } بندًا إضافيًا
       *[other] { $items } بند إضافي
    }
trap-items =
    { $items ->
        [one] فخ واحد
        [two] فخّان
        [few] { $items } فخاخ
        [many] { $items } فخًا
       *[other] { $items } فخ
    }
texts-note = تبقى نصوص المشروع كما هي
heading-note = { $codes } غير مختار: يُعرض عنوانًا ولا يُستخدم
headings-note = { $codes } غير مختارة: تُعرض عناوين ولا تُستخدم
many-headings-note = الرموز غير المختارة ({ $codes }) تُعرض عناوين ولا تُستخدم
no-headings-note = يبقى دليل ترميز المشروع كما هو
task-note = الحقل المطلوب يُسأل عنه عند التسليم، ولا يمنع التسليم أبدًا
key-note = يمكن إعطاء التمرين بلا نموذج إجابة
items-with-words =
    { $items ->
        [one] { $said } من بند واحد له كلام
        [two] { $said } من بندين له كلام
        [few] { $said } من { $items } بنود له كلام
        [many] { $said } من { $items } بندًا له كلام
       *[other] { $said } من { $items } بند له كلام
    }
give-note = ليس في التمرين ترميزك ولا نموذج إجابتك
back = رجوع
next-page = التالي: { $page }
done = تم

which-texts = أي نصوص؟
texts-lead = تنجز معظم الصفوف بيانًا واحدًا جيدًا في ساعة: من 200 إلى 500 كلمة، ومن 20 إلى 60 مقطعًا.
find-text = البحث عن نص
texts-table = نصوص المشروع
delegation = الوفد
title-column = العنوان
date-column = التاريخ
words-column = الكلمات
to-read = للقراءة
minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
no-texts = ليس في المشروع نص بعد. أضف نصًا في قسم «القراءة».
use-text = استخدام { $name }
coded-in = ما يُرمَّز في { $name }
the-speech = البيان نفسه
everything = كل شيء
some-paragraphs = فقرات…
lines-stay-grey = الأسطر قبله وبعده تبقى ظاهرة باللون الرمادي.
all-is-coded = يمكن وسم كل سطر.
first-paragraph = من الفقرة
last-paragraph = إلى الفقرة
range-to = إلى
paragraph-entry = { $number } · { $start }
paragraph-entry-more = { $number } · { $start }…
coded-paragraphs =
    الفقرات من { $first } إلى { $last } · { $words ->
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
coded-words =
    { $words ->
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }

which-codes = أي رموز؟
codes-lead = كلما قلّت الرموز زاد الاتفاق.
codes-lead-in = كلما قلّت الرموز زاد الاتفاق. بجانب كل رمز: عدد مقاطعك في { $text } التي تحمله.
codes-lead-in-all = كلما قلّت الرموز زاد الاتفاق. بجانب كل رمز: عدد مقاطعك في النصوص المختارة التي تحمله.
start-from = البدء من
used-codes = المستخدمة في ترميزي، { $codes }
all-codes = كلها، { $codes }
own-passages =
    { $passages ->
        [0] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }
students-may = يمكن للطلاب
may-add-codes = إضافة رموز خاصة بهم
may-see-definitions = رؤية التعريفات والأمثلة
may-see-counts = رؤية عدد مرات استخدامهم كل رمز
codes-keys = الأسهم للتنقل بين الرموز، والمسافة لاختيار رمز مع ما تحته، وShift مع المسافة لاختياره وحده.

what-to-do = ماذا عليهم أن يفعلوا؟
task-lead = التعليمات بجانب النص أمام الطلاب طوال الوقت.
exercise-title = العنوان
course = المقرر أو المجموعة
instructions = التعليمات
write = الكتابة
as-students-see-it = كما يراها الطلاب
instructions-hint = علامات كما في CommonMark: **عريض**، *مائل*، - قائمة، [رابط](https://…).
marks = التنسيق
bold = عريض
italic = مائل
heading = عنوان
list = قائمة
quote = اقتباس، للأمثلة
link = رابط
bold-sign = B
italic-sign = I
heading-sign = H
at-least = { $layer }: على الأقل
at-most = { $layer }: على الأكثر
any-count = بلا حد
counts-crossed = العدد الأول أكبر من الثاني.
due-date = اليوم
due-clock-name = الوقت
due-example = مثلًا { $day }
due-hint = { $clock }، ساعة هذا الحاسوب. العمل المتأخر يُبيَّن ولا يُرفض أبدًا.
reads-as = { $day }
no-such-day = اكتب اليوم مثل 9 مايو 2031.
no-such-time = اكتب الوقت مثل 18:00.
hand-in-to = مكان التسليم
hand-in-to-hint = كلامك أنت، كعنوان صفحة المقرر أو عنوان بريد
exercise-language = اللغة
exercise-language-what = تظهر الرموز بهذه اللغة، وكذلك الصفحة لدى الطلبة الذين لم يختاروا لغة أخرى.
what-helps = وسائل المساعدة
help-proposals = قيم تُقرأ من المقطع
help-suggestions = اقتراحات في النص
help-progress = عدّ ما بقي عمله
help-keys = مفاتيح للرموز
fields-of = حقول { $layer }
rare-fields =
    { $fields ->
        [one] حقل آخر
        [two] حقلان آخران
        [few] { $fields } حقول أخرى
        [many] { $fields } حقلًا آخر
       *[other] { $fields } حقل آخر
    }
field = الحقل
shown = معروض
required = مطلوب
show-field = عرض { $field }
require-field = { $field } مطلوب

what-is-right = ما الصحيح؟
key-lead = نموذج الإجابة ملف مستقل ولا يذهب إلى الصف أبدًا. يمكن إنشاؤه لاحقًا، وتغييره بعد وصول التسليمات.
key-from = نموذج الإجابة من
my-coding = ترميزي، { $items }
coding-of = { $name }، { $items }
none-yet = لا شيء بعد
nothing-to-make-a-key-of = لم يسم أحد هذه النصوص بهذه الرموز بعد. سِمها في قسم «القراءة» ثم عُد: تصير الوسوم بنود نموذج الإجابة.
no-items = لا بند في نموذج الإجابة هذا يخص النصوص والرموز المختارة.
coding-changed-new =
    { $new ->
        [one] في هذا الترميز مقطع واحد ليس في نموذج الإجابة.
        [two] في هذا الترميز مقطعان ليسا في نموذج الإجابة.
        [few] في هذا الترميز { $new } مقاطع ليست في نموذج الإجابة.
        [many] في هذا الترميز { $new } مقطعًا ليست في نموذج الإجابة.
       *[other] في هذا الترميز { $new } مقطع ليست في نموذج الإجابة.
    }
coding-changed-gone =
    { $gone ->
        [one] بند واحد من نموذج الإجابة لم يعد في هذا الترميز.
        [two] بندان من نموذج الإجابة لم يعودا في هذا الترميز.
        [few] { $gone } بنود من نموذج الإجابة لم تعد في هذا الترميز.
        [many] { $gone } بندًا من نموذج الإجابة لم تعد في هذا الترميز.
       *[other] { $gone } بند من نموذج الإجابة لم تعد في هذا الترميز.
    }
update-key = تحديث نموذج الإجابة
items-table = بنود نموذج الإجابة
passage = المقطع
code = الرمز
counts-as = يُحسب
also-accepted = يُقبل أيضًا
said-about-it = كلام للطالب
in-paragraph = الفقرة { $paragraph }
with-fields =
    مع { $fields ->
        [one] حقل واحد
        [two] حقلين
        [few] { $fields } حقول
        [many] { $fields } حقلًا
       *[other] { $fields } حقل
    }
core = أساسي
bonus = إضافي
trap = فخ
nothing-else = لا شيء آخر
accepted-passages =
    { $passages ->
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }
add-words = إضافة كلام
remove-accepted = عدم قبول هذا بعد الآن
another-code = رمز آخر…
accept-code = قبول رمز آخر
accept-selected = قبول المقطع المحدد
accept-this-passage = قبول هذا المقطع
accept-passage-of = قبول مقطع { $names }
accept-hint = حدّد مقطعًا في قسم «القراءة» ثم عُد لقبوله هنا.
missed-words = إذا فات
other-code-words = إذا أُعطي رمزًا آخر
edges-words = إذا اختلفت أطرافه
found-words = إذا وُجد
explanation-words = شرح، بعد الإجابة في المعايرة

what-students-see = ما يراه الطالب
give-lead = هذه هي البطاقة التي يبدأ بها الطلاب.
give-to-class = إعطاؤه للصف
lacks-texts = لم يُختر نص
lacks-codes = لم يُختر رمز
lacks-title = لا عنوان له
lacks-instructions = لا تعليمات فيه
one-file = ملف HTML واحد
one-file-what = نقر مزدوج ويبدأ؛ يعمل بلا شبكة.
no-one-file = بُنيت هذه الصفحة بلا صيغة الملف الواحد، فلا يمكنها صنعه. ملف JSON يعمل في أي صفحة من Statement Annotator.
a-link = رابط
link-length = طوله { $characters } من الأحرف: قصير يصلح للبريد وصفحات المقررات.
link-too-long = طوله { $characters } من الأحرف: أطول من الحد لرابط، وهو { $limit }. أعط الملف، أو اختر نصوصًا أو رموزًا أقل.
no-link-here = هذه الصفحة ملف على حاسوبك، فالرابط إليها لا يقود إلى شيء في مكان آخر. صفحة على خادم يمكنها صنع رابط.
no-link = لا يمكن لهذا المتصفح صنع رابط.
copy-link = نسخ الرابط
json-file = ملف JSON
json-what = للصفوف التي فتحت الصفحة بالفعل. { $size }
your-key = نموذج إجابتك
key-what =
    { $items ->
        [one] بند واحد
        [two] بندان
        [few] { $items } بنود
        [many] { $items } بندًا
       *[other] { $items } بند
    }، الإصدار { $revision }. احتفظ به؛ فهو ليس في الملفات أعلاه.
no-key-yet = لا يوجد بعد. يمكن إنشاؤه الآن أو لاحقًا.
make-key = إنشاء نموذج الإجابة
save-file = حفظ { $name }
