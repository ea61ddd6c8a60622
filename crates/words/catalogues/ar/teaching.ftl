### The room of a class: hand-ins are collected, compared with the key, commented and graded.

people = الطلاب
on-the-text = على النص
items = البنود
give-back = الإعادة إلى الطلاب
pages-of-class = صفحات الصف
open-class = الصف
open-class-of = صف { $title }
all-exercises = كل التمارين
key-of-revision = نموذج الإجابة: الإصدار { $revision }
no-key-here = لا نموذج إجابة
add-hand-ins = إضافة تسليمات…
show-names = إظهار الأسماء
hide-names = إخفاء الأسماء
names-hidden-hint = الأسماء مخفية ليُحكم على العمل من دونها. أظهرها حين تنتهي.

no-hand-ins = لا تسليمات بعد
how-to-collect = أفلت الملفات التي سلّمها الطلاب في أي مكان من هذه الصفحة: ملفات مفردة، أو مجلدًا، أو ملف ZIP الذي تعطيك إياه منصة التعلّم (Moodle وCanvas وBlackboard معروفة). لا شيء يغادر هذا الحاسوب.

collecting = جارٍ قراءة الملف { $done } من { $of }…
stop-collecting = إيقاف
comparing = جارٍ مقارنة التسليم { $done } من { $of } بنموذج الإجابة…
not-compared = تعذّرت مقارنة التسليمات بنموذج الإجابة. وهي محفوظة.
compare-again = محاولة أخرى
what-became-of-files = ما آلت إليه الملفات
close-list = إغلاق القائمة
list-taken =
    { $count ->
        [one] قُبل تسليم واحد.
        [two] قُبل تسليمان.
        [few] قُبلت { $count } تسليمات.
        [many] قُبل { $count } تسليمًا.
       *[other] قُبل { $count } تسليم.
    }
list-here =
    { $count ->
        [one] واحد كان هنا بالفعل: { $names }
        [two] اثنان كانا هنا بالفعل: { $names }
        [few] { $count } كانت هنا بالفعل: { $names }
        [many] { $count } كانت هنا بالفعل: { $names }
       *[other] { $count } كانت هنا بالفعل: { $names }
    }
list-refused = { $name }: { $why }
refused-not-ours = ليس ملفًا من هذه الصفحة، فاستُبعد.
refused-damaged = تالف أو مبتور، فلم يُقبل. اطلب الملف من جديد.
refused-damaged-at = تالف أو مبتور قرب السطر { $line }، فلم يُقبل. اطلب الملف من جديد.
refused-newer = حفظه إصدار أحدث من هذه الصفحة. أعد تحميل الصفحة وأضفه من جديد.
refused-project = مشروع وليس تسليمًا. على الطالب أن يضغط «تسليم» ويرسل الملف الذي يُحفظ عندئذ.
refused-feedback = تغذية راجعة وليس تسليمًا. لرؤيتها كما يراها الطالب أفلتها في صفحة البداية.
refused-exercise = التمرين نفسه بلا أي عمل. على الطالب أن يضغط «تسليم» ويرسل الملف الذي يُحفظ عندئذ.
refused-other-exercise = سُلّم تمرين آخر باسم { $name }. افتح صف ذلك التمرين وأضف الملف هناك.
refused-other-text = العمل المسلَّم باسم { $name } على نص آخر، { $title }، ليس في هذا المشروع.
refused-archive = أرشيف لا يمكن قراءته. نزّله من جديد، أو فك ضغطه وأفلت المجلد.
refused-too-many = فيه أكثر من { $most } من الملفات. قسّمه وأضف الأجزاء واحدًا بعد الآخر.

handed-in =
    { $count ->
        [one] سلّم طالب واحد
        [two] سلّم طالبان
        [few] سلّم { $count } طلاب
        [many] سلّم { $count } طالبًا
       *[other] سلّم { $count } طالب
    }
handed-in-of = سلّم { $count } من { $expected }
missing = لم يسلّم: { $count }
late = المتأخرون: { $count }
earlier-attempts =
    { $count ->
        [one] محاولة سابقة واحدة
        [two] محاولتان سابقتان
        [few] { $count } محاولات سابقة
        [many] { $count } محاولة سابقة
       *[other] { $count } محاولة سابقة
    }
edited = مغيَّر يدويًا: { $count }
other-revision = على إصدار آخر: { $count }
doubtful = غير مؤكد صاحبه: { $count }
strangers = ليس في القائمة: { $count }
late-by = { $name }: مدة التأخر { $time }
late-minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
late-hours =
    { $hours ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
late-days =
    { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
late-hint = بحسب ساعات الطلاب. لا يُخصم شيء بسببه.
earlier-hint = لا تُحسب إلا المحاولة الأخيرة لكل طالب. والأخرى محفوظة.
edited-hint = المجموع الاختباري لا يطابق: غُيّر شيء في الملف بعد حفظه.
other-revision-hint = أُنجز على إصدار آخر من التمرين أو على دليل ترميز آخر. ويُقارن مع ذلك.
doubtful-hint = هذه الأسماء تطابق عدة أشخاص في القائمة. حدّد أصحابها في «الإعادة إلى الطلاب».
strangers-hint = لا أحد في القائمة بهذا الاسم. ويُحسبون مع ذلك.
attempt-of = { $name }: المحاولة { $attempt }، { $when }

class-table = الأعمال
name = الاسم
group = المجموعة
passages = المقاطع
records = السجلات
right-of-theirs = الصحيح من مقاطعه
found-of-key = الموجود من النموذج
like-the-key = مطابقة النموذج
right-fields = حقول صحيحة
open-fields = حقول مفتوحة
codes-column = الرموز
codes-hint = عدد الرموز المختلفة المستخدمة
gap-column = أطول فجوة
gap-hint = عدد كلمات أطول امتداد لم يُعلَّم فيه شيء
handed-in-column = وقت التسليم
grade = الدرجة
spread-column = موقعها في النص
precision-hint = الدقة (Precision): نسبة الصحيح من المقاطع التي علّمها الطالب
recall-hint = الاستدعاء (Recall): نسبة ما وجده الطالب من مقاطع نموذج الإجابة
likeness-hint = F1: مدى مطابقة العمل كله لنموذج الإجابة
hidden-name = العمل { $number }
two-names = { $real } ({ $pseudonym })
unnamed = بلا اسم
percent = { $number } %
of-both = { $part } من { $all }
nothing = –
late-mark = متأخر
counts-as-found = يُعدّ موجودًا
same-code = الرمز نفسه، والأطراف قد تختلف
strict = الرمز نفسه والأطراف نفسها
same-passage = الأطراف نفسها، بأي رمز
partial = الأطراف الصحيحة جزئيًا تُحسب نصفًا
spread-words = معظم المقاطع في العُشر { $part } من 10
open-work-of = فتح عمل { $name }
grade-of = درجة { $name }
bad-points = النقاط عدد مثل 8 أو 8.5.
likeness-histogram = عدد الأعمال بحسب مطابقة نموذج الإجابة
histogram-bin =
    { $count ->
        [one] عمل واحد من { $from } % إلى { $to } %
        [two] عملان من { $from } % إلى { $to } %
        [few] { $count } أعمال من { $from } % إلى { $to } %
        [many] { $count } عملًا من { $from } % إلى { $to } %
       *[other] { $count } عمل من { $from } % إلى { $to } %
    }
average = متوسط مطابقة نموذج الإجابة { $value }

formula-none = الدرجات تُكتب يدويًا.
formula-summary = لا درجة للطلاب بل ملخص لعملهم: كم مرة استخدموا كل رمز، وكم حقلًا ملؤوا، وأين عملوا في النص.
formula-like = الدرجة = { $base } + { $full } × مطابقة نموذج الإجابة، مقرَّبة إلى { $step }
formula-items = الدرجة = { $core } لكل بند موجود، بحد أقصى { $most }، مقرَّبة إلى { $step }
change-formula = تغيير المعادلة…
formula = طريقة حساب الدرجات
formula-kind = الحساب
formula-kind-hand = لا شيء: يدويًا
formula-kind-like = بمدى مطابقة نموذج الإجابة
formula-kind-items = بالبنود الموجودة
formula-kind-summary = لا شيء: ملخص بدلًا منها
formula-base = للجميع
formula-full = ويُزاد للعمل المطابق للنموذج
formula-step = التقريب إلى
formula-core = بند موجود
formula-bonus = بند إضافي موجود
formula-edges = من ذلك للأطراف المختلفة، %
formula-other-code = من ذلك للرمز المختلف، %
formula-fields = الجزء المتوقف على السجل، %
formula-extra = يُخصم عن كل مقطع زائد
formula-most = الحد الأقصى
formula-note = الدرجة التي تكتبها في الجدول هي المعتمدة دائمًا.
close-formula = تم

heat-of = التظليل: كم من { $count } علّموا الكلمات
text-of-class = ما علّمه الصف
passage-said = { $codes }، بلا وسم { $count }
passage-none = بلا وسم { $count }
code-count = { $code } { $count }
in-key = في نموذج الإجابة
as-what = بأي رمز
nobody-tagged = بلا وسم
students =
    { $count ->
        [one] طالب واحد
        [two] طالبان
        [few] { $count } طلاب
        [many] { $count } طالبًا
       *[other] { $count } طالب
    }
most-disputed = الأكثر اختلافًا
most-missed = الأكثر فواتًا
disputed-at = المختلف فيه: { $at } من { $of }
missed-at = الفائت: { $at } من { $of }
next-disputed = المختلف فيه التالي
next-missed = الفائت التالي
accept-here = القبول هنا
accept-code = القبول هنا: { $code }
accept-hint = يُنشئ الإصدار التالي من نموذج الإجابة. وتُقارن به كل الأعمال من جديد؛ و«تراجع» يلغي ذلك.
choose-a-passage = اختر مقطعًا لترى من علّمه، وبأي رمز.
no-passages = لم يعلّم أحد شيئًا في هذا النص.
student-note = ملاحظة: { $note }

items-of-key = بنود نموذج الإجابة
item = البند
code = الرمز
kind = يُحسب
found = وُجد
edges-off = أطراف مختلفة
other-code = رمز مختلف
both-off = كلاهما
missed = فائت
show-who = عرض الأسماء: { $item }
confusion = رموز خُلط بينها
confusion-key = في نموذج الإجابة
confusion-given = أعطوا
confusion-times = كم مرة
no-code = بلا رمز
no-confusion = لم يُخلط بين أي رمزين.
no-items = لا يوجد نموذج إجابة. أنشئه في صفحة «نموذج الإجابة» من التمرين، فيُقارن به كل عمل.
to-the-key = إنشاء نموذج الإجابة
cases-of = الطلاب
no-cases = لا أحد.

work-of = عمل { $name }
back-to-people = الطلاب
work-at = { $at } من { $of }
previous-work = العمل السابق
next-work = العمل التالي
accept-coding = قبول هذا أيضًا
comment = تعليق
comment-placeholder = ما تريد قوله في هذا
comment-times = { $times } ×
on-the-whole = إجمالًا
reason = سبب العدول عن درجة المعادلة
grade-formula = الدرجة، وتقول المعادلة { $points }
grade-by-hand = الدرجة
figures-of-work = وُجد { $found } من { $core } · زائد { $extra } · مطابقة النموذج { $like }
note-to-you = ملاحظة لك
save-hand-in = حفظ الملف كما ورد
work-loading = جارٍ المقارنة…
work-gone = لم يعد هذا العمل هنا.
