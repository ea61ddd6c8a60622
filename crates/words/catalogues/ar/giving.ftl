### Giving back: feedback, grade sheets, and who is in a class.

file-empty = لا شيء في هذا الملف.
file-too-large = حجم هذا الملف { $size } MB. وأقصى حجم لكشف الدرجات { $most } MB.
file-too-many-cells = في هذا الملف أكثر من { $most } من الخلايا، فليس كشف درجات.
file-workbook = هذا ملف برنامج جداول. اختر الملف الذي نزّلته من مقررك: ينتهي بـ‎.csv أو ‎.txt أو ‎.xls وهو نص عادي.
file-undecodable = هذا الملف تالف: البايت { $byte } لا ينتمي إلى موضعه. نزّله مرة أخرى من مقررك.
sheet-unknown = ليس هذا كشف درجات من Moodle أو Canvas أو Blackboard. أعمدته هي: { $titles }.
sheet-unknown-no-columns = ليس هذا كشف درجات من Moodle أو Canvas أو Blackboard.
sheet-lacks-identifier = ينقص العمود الذي يبيّن صاحب كل صف. نزّل كشف الدرجات مرة أخرى ولا تُزل أعمدة.
sheet-lacks-grade = ليس في الكشف عمود للدرجات. نزّله مرة أخرى ولا تُزل أعمدة.
sheet-lacks-changed = ينقص العمود الذي يبيّن آخر تغيير للدرجة، ومن دونه لا يقرأ Moodle شيئًا. نزّل كشف الدرجات مرة أخرى.
sheet-lacks-section = ينقص العمود Section، ومن دونه لا يقرأ Canvas شيئًا. صدّر دفتر الدرجات مرة أخرى.
sheet-lacks-username = ينقص العمود Username، ومن دونه لا يقرأ Blackboard شيئًا. نزّل الكشف مرة أخرى.
sheet-scale = تُقيَّم هذه المهمة بكلمات لا بنقاط، فلا يمكن ملء النقاط.
sheet-unclosed-quote = علامة اقتباس في الصف { $row } لم تُغلق، فآخر الكشف ناقص. نزّله مرة أخرى.
sheet-uneven-row = في الصف { $row } من الخلايا { $cells } بدل { $titles }.
sheet-uneven-row-refused = في الصف { $row } من الخلايا { $cells } بدل { $titles }. لن يقرأ Moodle شيئًا من هذا الكشف: نزّله مرة أخرى.
sheet-no-person = لا يبيّن الصف { $row } صاحبه: { $cell }
sheet-no-person-blank = لا يبيّن الصف { $row } صاحبه.
sheet-same-id = الصفوف { $rows } للشخص نفسه ({ $id }) وتبقى كما هي.
sheet-same-name = في الصفوف { $rows } الاسم نفسه، { $name }. ويُميَّز بينها بالأرقام.
sheet-locked = لا يمكن تغيير الدرجة في الصف { $row } هناك.
sheet-shielded-quote = سيخطئ Moodle في قراءة الخلية في الصف { $row }، العمود { $column }، بسبب شرطة مائلة عكسية قبل علامة اقتباس. غيّر النص هناك ونزّل الكشف مرة أخرى.
sheet-quote-after-mark = لن يقرأ Canvas شيئًا من هذا الكشف، لأن برنامجًا آخر حفظه. صدّر دفتر الدرجات مرة أخرى.
sheet-other-encoding = ترميز أحرف الكشف { $encoding }، لأن برنامجًا آخر حفظه. اختر هذا الترميز عند رفعه.
sheet-other-encoding-canvas = ترميز أحرف الكشف { $encoding }، لأن برنامجًا آخر حفظه، وسيخطئ Canvas في قراءة أحرفه. صدّر دفتر الدرجات مرة أخرى.
sheet-semicolon = بين الخلايا فواصل منقوطة، لأن برنامجًا آخر حفظ الكشف. اختر ذلك عند رفعه.
sheet-tab = بين الخلايا علامات جدولة، لأن برنامجًا آخر حفظ الكشف. اختر ذلك عند رفعه.
sheet-other-sign = بين الخلايا «{ $sign }»، لأن برنامجًا آخر حفظ الكشف. اختر ذلك عند رفعه.
sheet-by-shape = عُرفت الأعمدة بما فيها، لأن عناوينها بلغة غير معروفة هنا. تحقق من صحتها.
sheet-other-most = للعمل الكامل هنا من النقاط { $most }، وفي هذا العمود { $there }. تُكتب النقاط كما هي هنا.
sheet-needs-tick =
    { $rows ->
        [one] وُضعت درجة صف واحد من قبل
        [two] وُضعت درجتا صفين من قبل
        [few] وُضعت درجات { $rows } صفوف من قبل
        [many] وُضعت درجات { $rows } صفًا من قبل
       *[other] وُضعت درجات { $rows } صف من قبل
    }: عند رفع الكشف علّم في Moodle خيار تحديث السجلات التي عُدّلت في Moodle بعد تعديلها في الكشف («Allow updating records that have been modified more recently in Moodle than in the spreadsheet»).
roster-same-name = في الصفوف { $rows } من القائمة الاسم نفسه، { $name }. تساعد المجموعة أو الاسم المستعار على التمييز.
roster-same-pseudonym = في الصفوف { $rows } من القائمة الاسم المستعار نفسه، { $pseudonym }، فلا يُميَّز به عمل أصحابها.
roster-no-name = ليس في الصف { $row } من القائمة اسم، فاستُبعد.
roster-nobody = لا أسماء في هذه القائمة.

pattern-nobody = بيّن موضع الطالب: بـ{"{"}student{"}"} أو {"{"}id{"}"}.
pattern-unclosed = قوس {"{"} لم يُغلق.
pattern-unknown = لا جزء باسم { $part }. استخدم {"{"}student{"}"} أو {"{"}id{"}"} أو {"{"}group{"}"} أو {"{"}file{"}"} أو {"{"}time{"}"} أو *.
pattern-twice = الجزء { $part } مكرر.
pattern-touching = لا شيء بين الجزء { $part } وما يليه، فلا يُعرف أين ينتهي.
pattern-too-long = هذا طويل جدًا. أقصى طول للنمط { $most } حرفًا مع أجزاء قليلة.

left-several-rows = عدة صفوف في الكشف لهذا الشخص.
left-several-works = عدة تسليمات لهذا الصف. اختر الصحيح منها.
left-uneven = عدد خلايا الصف غير عدد أعمدة الكشف.
left-locked = لا يمكن تغيير الدرجة هناك.
left-not-assigned = ليست لهذا الشخص هذه المهمة هناك.
left-excused = هذا الشخص مُعفى.
left-above = النقاط { $points } تتجاوز أقصى ما يقبله Moodle وهو { $most }.
left-no-comments = لا مكان في الكشف للتعليقات.
left-letter = في التعليق حرف لا يتسع له ترميز أحرف الكشف: { $letter }

counts-line = وُجد { $found } من { $items }، أطراف مختلفة { $edges }، رمز مختلف { $code }، فائت { $missed }، ليس في نموذج الإجابة { $extra }.

nowhere-not-in-download = عمل { $name } لم يرد في مجلدات المنصة. ملفاته في المجلد «{ $folder }».
nowhere-no-id = مجلد المنصة الخاص بـ{ $name } لا يسمّي أحدًا. الملفات في المجلد «{ $folder }».
nowhere-no-file = لم يُسلَّم هناك ملف باسم { $name }، فلا يقبل Canvas إعادة ملف. الملفات في المجلد «{ $folder }».
canvas-names = يعرض Canvas كل ملف باسم الملف المسلَّم.

feedback-on = تغذية راجعة على { $title }
feedback-untitled = تغذية راجعة
feedback-to = إلى { $name }، المحاولة { $attempt }، سُلّمت { $when }.
feedback-to-nobody = المحاولة { $attempt }، سُلّمت { $when }.
feedback-given = أُعطيت { $day }، الإصدار { $revision }.
when-in-utc = { $day } الساعة { $time } UTC
points = النقاط
points-of = { $points } من { $most }
on-the-whole = إجمالًا
in-short = باختصار
found-items = وُجد: { $count } من { $items }
edges-items = بأطراف مختلفة: { $count }
other-code-items = برمز مختلف: { $count }
edges-and-code-items = بأطراف ورمز مختلفين: { $count }
missed-items = فائت: { $count }
bonus-items = بنود إضافية وُجدت: { $count }
extra-items = ليس في نموذج الإجابة: { $count }
how-to-read = كيف تُقرأ العلامات
sample-own = مقطعك
sample-key = مقطع نموذج الإجابة
sample-both = كلاهما
numbers-lead = الرقم بعد المقطع يقود إلى ما يقال عنه أدناه.
one-by-one = مقطعًا مقطعًا
your-passage = علّمتَ
key-passage = في نموذج الإجابة
the-code = برمز { $code }
passage-number = { $number }: { $outcome }
outcome-found = وُجد
outcome-edges = الرمز صحيح والأطراف مختلفة
outcome-other-code = المقطع صحيح والرمز مختلف
outcome-edges-and-code = الأطراف والرمز مختلفان
outcome-missed = فائت
outcome-missed-bonus = كان يمكن تعليمه أيضًا
outcome-extra = ليس في نموذج الإجابة
outcome-trap = لا ينبغي تعليمه
starts-early =
    يبدأ مبكرًا بـ{ $words ->
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }.
starts-late =
    يبدأ متأخرًا بـ{ $words ->
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }.
ends-early =
    ينتهي مبكرًا بـ{ $words ->
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }.
ends-late =
    ينتهي متأخرًا بـ{ $words ->
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }.
words-apart =
    { $words ->
        [one] كلمة واحدة في أحد المقطعين فقط.
        [two] كلمتان في أحد المقطعين فقط.
        [few] { $words } كلمات في أحد المقطعين فقط.
        [many] { $words } كلمة في أحد المقطعين فقط.
       *[other] { $words } كلمة في أحد المقطعين فقط.
    }
record = السجل
field = الحقل
your-value = قيمتك
key-value = نموذج الإجابة
compared = المقارنة
field-right = كما في نموذج الإجابة
field-other = غير ما في نموذج الإجابة
field-empty = فارغ
field-judged = بكلمات أخرى
teacher-says = معلّمك
the-key-says = عن هذا المقطع
nothing-marked = لم يُعلَّم شيء، ولا شيء يقال في مقاطع مفردة.
a-text = نص

feedback-title = 1 · تغذية راجعة لكل طالب
feedback-lead =
    صفحة للقراءة وملف يُفتح فوق عمل الطالب نفسه، { $students ->
        [one] لطالب واحد
        [two] لطالبين
        [few] لكل من { $students } طلاب
        [many] لكل من { $students } طالبًا
       *[other] لكل من { $students } طالب
    }، في المجلدات التي ورد فيها العمل من منصتك.
no-folders-hint = العمل الوارد بطريق آخر له مجلد باسم الطالب.
opens-by-double-click = يُفتح بنقر مزدوج
opens-in-the-page = يُفتح في هذه الصفحة، فوق عمل الطالب
what-is-in-it = مع
with-key = مقاطع نموذج الإجابة
with-comments =
    { $comments ->
        [0] تعليقاتي (لا شيء بعد)
        [one] تعليقاتي ({ $comments })
        [two] تعليقاتي ({ $comments })
        [few] تعليقاتي ({ $comments })
        [many] تعليقاتي ({ $comments })
       *[other] تعليقاتي ({ $comments })
    }
with-grades = الدرجات
with-summary = ملخص العمل
no-key-hint = لا يوجد نموذج إجابة، فلا تُعطى إلا التعليقات والدرجات.
save-feedback = حفظ ملف ZIP للتغذية الراجعة
given-before =
    { $students ->
        [one] أُعطي طالب واحد تغذية راجعة من قبل.
        [two] أُعطي طالبان تغذية راجعة من قبل.
        [few] أُعطي { $students } طلاب تغذية راجعة من قبل.
        [many] أُعطي { $students } طالبًا تغذية راجعة من قبل.
       *[other] أُعطي { $students } طالب تغذية راجعة من قبل.
    } وتحل الجديدة محلها.
given-now =
    حُفظت التغذية الراجعة على { $students ->
        [one] عمل واحد
        [two] عملين
        [few] { $students } أعمال
        [many] { $students } عملًا
       *[other] { $students } عمل
    }. ارفع ملف ZIP حيث حصلت على العمل.
writing-now = جارٍ الكتابة…
writing-of = جارٍ كتابة { $done } من { $of }…

sheet-title = 2 · كشف درجاتك مملوءًا
sheet-lead = اختر الكشف الذي تنزّله من مقررك: كشف التقدير من Moodle، أو دفتر الدرجات من Canvas، أو مركز التقديرات من Blackboard. تُملأ الدرجات والتعليقات، ويبقى كل بايت آخر كما هو، فتقبله المنصة.
choose-sheet = اختيار كشف الدرجات…
another-sheet = ملف آخر…
reading-sheet = جارٍ قراءة الكشف…
sheet-about =
    { $kind }، { $rows ->
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }، { $details }
kind-moodle = كشف Moodle
kind-canvas = دفتر درجات Canvas
kind-blackboard = كشف درجات Blackboard
decimal-comma = الكسور بفاصلة
decimal-point = الكسور بنقطة
which-column = العمود
column-of = { $title }، من { $most } نقطة
column-read-only = { $title } (لا يقبل درجات)
fill-comments = التعليقات أيضًا
fill-comments-hint = ما تقوله إجمالًا، وعدد البنود الموجودة
no-comments-hint = لا مكان في هذا الكشف للتعليقات.
no-column = لا تقبل المنصة درجات في أي عمود من هذا الكشف.
sheet-as-it-will-be = الكشف كما سيكون
row-column = الصف
name-column = الاسم
grade-before = الدرجة الآن
grade-after = الدرجة
comment-column = التعليق
work-column = التسليم
stays = يبقى
not-this-row = ليس هذا
not-this-row-of = ليس هذا: { $name } في الصف { $row }
matched =
    { $count ->
        [one] تسليم واحد له صفه
        [two] تسليمان لهما صفاهما
        [few] { $count } تسليمات لها صفوفها
        [many] { $count } تسليمًا لها صفوفها
       *[other] { $count } تسليم لها صفوفها
    }
cells-change = ما يتغير: الدرجات { $grades } والتعليقات { $comments }؛ ويبقى كل بايت آخر
unmatched =
    { $count ->
        [one] تسليم واحد بلا صف بعد
        [two] تسليمان بلا صف بعد
        [few] { $count } تسليمات بلا صف بعد
        [many] { $count } تسليمًا بلا صف بعد
       *[other] { $count } تسليم بلا صف بعد
    }
row-for = الصف المقابل لـ{ $name }
choose-row = اختر صفًا…
row-named = { $row }: { $name }
row-with-id = { $row }: { $id }
save-sheet = حفظ الكشف المملوء
nothing-to-fill = لن تتغير أي خلية. تأتي الدرجات من جدول «الطلاب»: اكتبها هناك، أو اختر معادلة.

results-title = 3 · جدولنا الخاص
results-lead = صف لكل طالب ومعيار، مع البنود الموجودة والفائتة والدقة والاستدعاء والنقاط، لبرنامج الجداول أو الإحصاء لديك. والأسماء فيه هي ما يستخدمه الطلاب في التسليمات.
save-results = حفظ الجدول (CSV)

names-title = 4 · الأسماء
names-hidden-now = الأسماء مخفية في هذا القسم. ولكشوف الدرجات أسماؤها، فهي ظاهرة أعلاه.
names-shown-now = الأسماء ظاهرة في هذا القسم.
release-names = إظهار الأسماء
hide-names-again = إخفاء الأسماء
not-written = تعذّرت كتابة الملف. حاول مرة أخرى.

class-list = قائمة الصف
class-list-of =
    قائمة الصف: { $members ->
        [one] شخص واحد
        [two] شخصان
        [few] { $members } أشخاص
        [many] { $members } شخصًا
       *[other] { $members } شخص
    }
close-class-list = إغلاق
roster-lead = بالقائمة تعرف الصفحة من لم يسلّم ولمن كل عمل. وتبقى في مشروعك، ولا ترد في أي تصدير.
type-names = كتابة أسماء أو لصقها
type-names-hint = اسم في كل سطر. ومن برنامج جداول بأعمدة أيضًا: الاسم، المجموعة، العنوان؛ ومع عناوين الأعمدة الاسم المستعار والأرقام أيضًا.
add-names = إضافة هؤلاء الأشخاص
choose-list = اختيار كشف درجات المنصة أو قائمة…
reading-list = جارٍ قراءة القائمة…
list-read =
    { $new ->
        [0] لا أشخاص جددًا. أُخذ ما تقوله القائمة عن الآخرين.
        [one] أُضيف شخص واحد.
        [two] أُضيف شخصان.
        [few] أُضيف { $new } أشخاص.
        [many] أُضيف { $new } شخصًا.
       *[other] أُضيف { $new } شخص.
    }
clear-list = إفراغ القائمة
members-table = الصف
member-name = الاسم
member-group = المجموعة
member-pseudonym = الاسم في التسليمات
member-state = التسليم
has-handed-in = سلّم
is-missing = لم يسلّم
remove-member = إزالة
remove-member-named = إزالة { $name }
group-of = مجموعة { $name }
pseudonym-of = الاسم الذي يستخدمه { $name } في التسليمات
nobody-yet = لا أحد في القائمة بعد.
whose-title = لمن هذا؟
whose-lead = هذه التسليمات لا تطابق أحدًا في القائمة، أو تطابق عدة أشخاص.
whose-work = لمن { $name }؟
choose-person = اختر شخصًا…
nobody-of-list = لا أحد من القائمة
save-hand-in = حفظ الملف كما ورد

file-names = أسماء الملفات
file-names-hint = فقط إن لم تكن منصتك Moodle أو Canvas أو Blackboard: كيف تسمّي ما تنزّله، مثل {"{"}student{"}"}_{"{"}id{"}"}_{"{"}file{"}"}. والعلامة * تعني أي شيء.
