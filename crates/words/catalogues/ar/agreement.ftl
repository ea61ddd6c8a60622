### The tab with the measures of agreement, in the room of the coders.

pages = أجزاء الاتفاق
page-codes = حسب الرمز
page-confusion = الخلط
page-fields = الحقول
page-rounds = الجولات والمجموعات
page-methods = المنهج
page-history = السجل الزمني
measure = المقياس
measure-alpha = ألفا كريبندورف
measure-masi = ألفا للمجموعات (MASI)
measure-kappa = كابا كوهين
measure-fleiss = كابا فلايس
measure-percent = نسبة الاتفاق
measure-unitizing = ألفا التقطيع
measure-boundary = تشابه الحدود
short-alpha = ألفا
short-masi = ألفا (مجموعات)
short-kappa = كابا
short-fleiss = كابا (فلايس)
short-percent = اتفاق
short-unitizing = ألفا-u
short-boundary = B
unit = الوحدة
by = بحسب
unit-sentence = الجملة
unit-paragraph = الفقرة
unit-character = الحرف
unit-passage = المقطع كما اختير
zone = جزء النص
in-part = في
part-body = البيان فقط
part-all = النص كله
layer = الرموز
all-layers = كل الرموز
forgive-spaces = التسامح في مسافات الأطراف
with-parents = الرمز الفرعي يُحسب للرمز الأعلى
who-and-what = المرمِّزون والبيانات
who = المرمِّزون
which-statements = البيانات
coder-groups = مجموعات المرمِّزين
group-of-coder = مجموعة { $name }
groups-as-one = كل مجموعة تُحسب مرمِّزًا واحدًا
suggestions = حساب الاقتراحات المقبولة
with-settled = ما حُسم، كمرمِّز
seed = بذرة العشوائية
samples = عينات فترات الثقة

measuring = جارٍ القياس: { $done } من { $of } من الخطوات…
beginning = جارٍ القياس…
stop = إيقاف
again = القياس من جديد
stopped = أُوقف القياس. الأرقام أدناه، إن وُجدت، من قياس سابق.
not-measured = تعذّر حساب الأرقام.

one-coder = يحتاج الاتفاق إلى مرمِّزَين
one-coder-lead = وسم شخص واحد حتى الآن بيانات هذا المشروع، أو استُبعد كل الآخرين. أضف ملف مشروع شخص آخر إلى هذا المشروع، فتُقارن البيانات التي وسمها الاثنان.
nothing-twice = لا بيان وسمه مرمِّزان
nothing-twice-lead = لكل بيان هنا وسوم من مرمِّز واحد فقط، فلا شيء يُقارن بعد. يُعدّ البيان مرمَّزًا من كل من له وسم فيه.
nothing-given = لم يعط أحد أيًّا من هذه الرموز
nothing-given-lead = اختر رموزًا أو بيانات أخرى، أو النص كله.

reading = { $codes } مجتمعةً: { $measure } { $value }
reading-interval = { $codes } مجتمعةً: { $measure } { $value } [{ $low }، { $high }]
reading-undefined = { $codes } مجتمعةً: { $measure } غير معرَّف. { $why }
all-codes-of = كل { $layer }
reading-base = { $reading }، { $coders }، { $units } من { $statements }.
coders-count =
    { $count ->
        [one] مرمِّز واحد
        [two] مرمِّزان
        [few] { $count } مرمِّزين
        [many] { $count } مرمِّزًا
       *[other] { $count } مرمِّز
    }
statements-count =
    { $count ->
        [one] بيان واحد
        [two] بيانين
        [few] { $count } بيانات
        [many] { $count } بيانًا
       *[other] { $count } بيان
    }
units-sentences =
    { $count ->
        [one] جملة واحدة
        [two] جملتان
        [few] { $count } جمل
        [many] { $count } جملة
       *[other] { $count } جملة
    }
units-paragraphs =
    { $count ->
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $count } فقرات
        [many] { $count } فقرة
       *[other] { $count } فقرة
    }
units-characters =
    { $count ->
        [one] حرف واحد
        [two] حرفان
        [few] { $count } أحرف
        [many] { $count } حرفًا
       *[other] { $count } حرف
    }
too-low-some =
    { $low ->
        [one] رمز واحد من { $all } أدنى من أن يُعتمد عليه: { $names }.
        [two] رمزان من { $all } أدنى من أن يُعتمد عليهما، وأولهما { $names }.
        [few] { $low } رموز من { $all } أدنى من أن يُعتمد عليها، وأولها { $names }.
        [many] { $low } رمزًا من { $all } أدنى من أن يُعتمد عليها، وأولها { $names }.
       *[other] { $low } رمز من { $all } أدنى من أن يُعتمد عليها، وأولها { $names }.
    }
too-low-none = لا رمز من الرموز المعطاة ({ $all }) أدنى من أن يُعتمد عليه.
code-figure = { $code } ({ $value })
reliable = موثوق
tentative = مبدئي
too-low = منخفض جدًا
verdict-hint = موثوق من ‎.800، ومبدئي من ‎.667، كما يقترح كريبندورف. انظر أيضًا في فترة الثقة.

why-nothing = لم يبتّ مرمِّزان في أي وحدة.
why-one-value = كل القرارات واحدة، فما كان المرمِّزون ليختلفوا ولو مصادفةً.
why-unequal = يحتاج المقياس إلى العدد نفسه من المرمِّزين لكل وحدة.
why-overlap = مقاطع مرمِّز واحد متداخلة، والمقياس يحتاج إلى رمز واحد لكل موضع. اختر طبقة واحدة، أو انظر في كل رمز.
why-not-meant = ليس المقياس لهذا.
why-too-few = الوحدات أو البيانات أقل من أن تُسحب منها عينات.
why-mostly = غير معرَّف في معظم العينات.
why-sets = مجموعات الرموز المختلفة أكثر من أن تُسحب منها عينات في وقت معقول.
why-not-asked = لا فترة ثقة لهذا المقياس هنا.
undefined = غير معرَّف

by-code = الاتفاق حسب الرمز
code = الرمز
units-head = الوحدات
units-hint = الوحدات التي أعطاها الرمزَ مرمِّز واحد على الأقل
interval-head = فترة الثقة { $level } %
interval-drawn = الفترة مرسومة
in-words = بالكلمات
f1 = F1 للمقاطع
f1-hint = المقاطع المتداخلة بالرمز نفسه: ضعف عدد الأزواج مقسومًا على مقاطع الاثنين؛ متوسط كل أزواج المرمِّزين
show-disputes = { $code }: عرض مواضع اختلاف المرمِّزين
show-spans = { $code }: F1 للمقاطع { $value }، عرض المقاطع التي علّمها المرمِّزون على نحو مختلف
show-field = { $field }: { $figure } { $value }، عرض مواضع اختلاف القيم
interval-to = من { $low } إلى { $high }
by-pairs = حسب الأزواج
pairs-of = الاتفاق حسب الأزواج
pair-is = { $one } و{ $other }: { $value }
f1-instead = تشابه الحدود متوسط أزواج؛ والخلايا تعرض F1 للمقاطع.
kappa-instead = كابا فلايس ليست لاثنين؛ والخلايا تعرض كابا كوهين.

disputes-all = مواضع اختلاف المرمِّزين
disputes-of = مواضع اختلاف المرمِّزين: { $code }
spans-all = مقاطع علّمها المرمِّزون على نحو مختلف
spans-of = مقاطع علّمها المرمِّزون على نحو مختلف: { $code }
field-of = قيم مختلفة: { $field }
no-value = بلا قيمة
no-disputes = كل المرمِّزين متفقون هنا.
loading = جارٍ البحث…
close = إغلاق
open-passage = فتح النص هنا
and-more = و{ $count } غيرها
show-more = عرض المزيد
nothing-marked = لا شيء
agenda = حفظ جدول أعمال للطباعة
in-passages = عرض وسومه في «المقاطع»
agenda-title = مقاطع مختلف فيها
agenda-lead =
    { $count ->
        [one] { $project }: موضع واحد يختلف فيه المرمِّزون.
        [two] { $project }: موضعان يختلف فيهما المرمِّزون، والأكثر اختلافًا أولًا.
        [few] { $project }: { $count } مواضع يختلف فيها المرمِّزون، والأكثر اختلافًا أولًا.
        [many] { $project }: { $count } موضعًا يختلف فيها المرمِّزون، والأكثر اختلافًا أولًا.
       *[other] { $project }: { $count } موضع يختلف فيها المرمِّزون، والأكثر اختلافًا أولًا.
    }
agenda-decision = القرار:

confusion-lead = الصفوف ما أعطاه المرمِّز الأول، والأعمدة ما أعطاه الثاني للوحدات نفسها. والرمز الذي أعطاه الاثنان يُعدّ مع نفسه فقط.
confusion-table = الرموز المعطاة للوحدات نفسها
pair = المرمِّزون
all-pairs = كل الأزواج معًا
cell-is = { $one } و{ $other }: { $count }
cell-passages = { $one } و{ $other }
no-confusion = لم يُعط شيء.

fields-lead = لا تُقارن إلا الالتزامات التي علّمها مرمِّزان معًا: مقاطعها متداخلة وقد قُرن كل منها بمقابله. وما علّمه أحدهما فقط ليس له حقل يُقارن.
fields-table = الاتفاق في الحقول
field = الحقل
matched = أزواج متقابلة
compared = لها قيمة
same-value = القيمة نفسها
alpha-filled = ألفا
ordinal = ألفا رتبية
ordinal-hint = إن كان لترتيب الخيارات في دليل الترميز معنى
no-fields = لا حقول لأي من هذه الرموز، أو لم يعلّم مرمِّزان أي التزام.

rounds = الجولات
rounds-lead = ما وُسم في ظل كل إصدار من دليل الترميز، مقارنًا على حدة.
round = الإصدار
groups = مجموعات البيانات
group = المجموعة
coders = المرمِّزون
statements = البيانات
of-coders = مجموعات المرمِّزين
of-coders-lead = داخل المجموعة يُقارن مرمِّزوها بعضهم ببعض. وبين المجموعات تُحسب كل مجموعة مرمِّزًا واحدًا: للوحدة كل رمز أعطاه أي من مرمِّزيها.
no-coder-groups = سمّ في «المرمِّزون والبيانات» مجموعات كالمبتدئين والخبراء. فتُقاس كل منها من داخلها وتُقارن بالأخرى.
within-group = داخل { $name }
between-groups = بين { $names }
no-rounds = كل الوسوم أُنشئت في ظل إصدار واحد من دليل الترميز. غيّر دليل الترميز بين جولتين، فتُقاس كل منهما على حدة.
no-groups = تُقاس هنا على حدة مجموعات البيانات والمتغيرات ذات الخيارات.
rounds-chart = { $measure } بحسب إصدار دليل الترميز
value-of = { $variable }: { $value }

methods-lead = لورقة بحثية. يمكن إعادة حساب كل رقم من ملف المشروع ومما يقال هنا.
copy = نسخ
save-table = حفظ الجدول
save-continuum = حفظ لـpygamma-agreement
continuum-hint = annotator, label, start, end بلا سطر عناوين؛ والبيانات موضوعة واحدًا بعد الآخر
methods-coders = عمل في الترميز { $coders } على { $statements }؛ وما بتّ فيه اثنان منهم على الأقل: { $units }.
methods-seen = عُدّ البيان مرمَّزًا من كل من له فيه وسم واحد على الأقل؛ وما لم يُعلَّم فيه قرار أيضًا.
methods-unit-sentence = كانت الوحدة الجملة: لها رموز كل الوسوم التي تمسّها.
methods-unit-paragraph = كانت الوحدة الفقرة: لها رموز كل الوسوم التي تمسّها.
methods-unit-character = كانت الوحدة الحرف؛ وفي فترات الثقة سُحبت أحرف الجملة معًا.
methods-unit-passage = قورنت المقاطع كما اختارها المرمِّزون.
methods-part-body = قورنت البيانات نفسها فقط، من دون ما قبلها وما بعدها في الصفحة.
methods-part-all = قورنت النصوص كاملة.
methods-spaces = لم تُحسب المسافات في أطراف المقاطع.
methods-no-spaces = حُسبت المسافات في أطراف المقاطع.
methods-parents = قام الرمز أيضًا مقام الرموز التي فوقه، فيتفق الرمز والرمز الأعلى جزئيًا.
methods-suggestions = حُسبت الاقتراحات المقبولة للمرمِّز نفسه.
methods-no-suggestions = استُبعدت الاقتراحات المقبولة.
methods-value = بلغت قيمة { $measure } على { $codes } { $value }.
methods-interval = وكانت فترة الثقة { $level } % من { $low } إلى { $high }، من { $samples } من عينات إعادة المعاينة (bootstrap) للوحدات بالبذرة { $seed }.
methods-all = كانت نسبة الاتفاق { $percent }، ومتوسط كابا كوهين على كل الأزواج { $kappa }، وألفا كريبندورف (الاسمية) { $alpha }، وألفا بمسافة MASI { $masi }، وألفا التقطيع { $unitizing }، ومتوسط F1 للمقاطع المتداخلة { $f1 }.
methods-group = { $of }: { $measure } { $value }.
methods-groups = بين المجموعات حُسبت المجموعة مرمِّزًا واحدًا له كل رمز أعطاه أي من مرمِّزيها.
methods-as-one = وحُسبت كل مجموعة مرمِّزًا واحدًا في سائر الأرقام أيضًا.
methods-undefined = الرقم غير المعرَّف يُسمّى كذلك، وليس 0 ولا 1.
methods-revision = دليل الترميز { $title }، النسخة { $revision }. قُسّم النص إلى جمل وفق الإصدار { $rule } من قواعد Statement Annotator.

history-lead = ما جرى في هذا المشروع: كل وسم بمن أنشأه ومتى، وخطوات هذا الجهاز التي ما زال يمكن التراجع عنها.
history-table = السجل الزمني للمشروع
when = متى
who-head = المرمِّز
what = ما جرى
save-history = حفظ السجل الزمني
history-tagged = وسم { $code } في { $statement }
history-changed = تغيير { $code } في { $statement }
no-history = لم يُفعل شيء بعد.
