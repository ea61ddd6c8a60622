### The dialogs, except those for files that are read: a code, a statement, the project, what is

save = حفظ
cancel = إلغاء

discard-typed = أتريد تجاهل ما كتبته؟
keep-editing = مواصلة التحرير
discard = تجاهل

paste-title = لصق بيان
paste-label = نص البيان
paste-hint =
    يُحفظ كما لُصق تمامًا، حرفًا بحرف. وإذا لُصق في الصفحة نفسها، من دون هذه النافذة، احتفظ النص المأخوذ
    من صفحة ويب أو وثيقة بعناوينه وقوائمه.
add-as-statement = إضافة كبيان

new-code = رمز جديد في { $layer }
edit-code = تحرير الرمز
name = الاسم
name-needed = الرمز يحتاج إلى اسم.
short-name = الاسم المختصر
short-name-hint = اختياري. يظهر حيث لا يتسع المكان للاسم، كما بجانب النص.
definition = التعريف
definition-hint = متى يُستخدم، في جملة أو جملتين. يظهر عند اختيار رمز.
colour-word = اللون
colour-blue = أزرق
colour-red = أحمر
colour-gold = ذهبي
colour-violet = بنفسجي
colour-green = أخضر
colour-teal = أزرق مخضرّ
colour-purple = أرجواني
colour-orange = برتقالي
colour-sky = سماوي
colour-rose = وردي
colour-rust = صدئي
colour-olive = زيتوني
painted-as-tint = يُظلَّل في النص
painted-as-line = يُسطَّر تحته في النص
key = المفتاح
key-hint = حرف واحد يطبّق الرمز على التحديد. حالة الأحرف اللاتينية مهمة.
key-too-long = المفتاح حرف واحد.
name-of-other = { $code } موجود بالفعل. أعطِ هذا الرمز اسمًا آخر أو رمزًا أعلى آخر.
key-of-other = { $key } هو مفتاح { $code } بالفعل.
key-of-page = { $key } مفتاح للصفحة نفسها؛ انظر قائمة المفاتيح.
parent = الرمز الأعلى
no-parent = لا شيء (المستوى الأعلى)
remove-code = إزالة الرمز…

remove-code-title = إزالة { $code }
remove-codes-title =
    إزالة { $codes ->
        [one] رمز واحد
        [two] رمزين
        [few] { $codes } رموز
        [many] { $codes } رمزًا
       *[other] { $codes } رمز
    }
tags-with-code =
    { $tags ->
        [0] لا وسم له هذا الرمز
        [one] وسم واحد له هذا الرمز
        [two] وسمان لهما هذا الرمز
        [few] { $tags } وسوم لها هذا الرمز
        [many] { $tags } وسمًا لها هذا الرمز
       *[other] { $tags } وسم لها هذا الرمز
    }
tags-with-codes =
    { $tags ->
        [0] لا وسم له أحد هذه الرموز
        [one] وسم واحد له أحد هذه الرموز
        [two] وسمان لهما هذه الرموز
        [few] { $tags } وسوم لها هذه الرموز
        [many] { $tags } وسمًا لها هذه الرموز
       *[other] { $tags } وسم لها هذه الرموز
    }
give-other-code = إعطاؤها رمزًا آخر
other-code = الرمز الآخر
none-chosen = اختر رمزًا
other-code-drops = ما في سجلاتها ولا حقل له في الرمز الآخر يُستبعد.
remove-tags = إزالتها
codes-below-code =
    { $codes ->
        [one] رمز واحد تحت هذا الرمز
        [two] رمزان تحت هذا الرمز
        [few] { $codes } رموز تحت هذا الرمز
        [many] { $codes } رمزًا تحت هذا الرمز
       *[other] { $codes } رمز تحت هذا الرمز
    }
codes-below-codes =
    { $codes ->
        [one] رمز واحد تحت هذه الرموز
        [two] رمزان تحت هذه الرموز
        [few] { $codes } رموز تحت هذه الرموز
        [many] { $codes } رمزًا تحت هذه الرموز
       *[other] { $codes } رمز تحت هذه الرموز
    }
move-codes-up = إبقاؤها مع رفعها مستوى واحدًا
remove-codes = إزالتها أيضًا ومعاملة وسومها بالطريقة نفسها
choose-other-code = اختر الرمز الذي تأخذه الوسوم.
can-be-undone = «تراجع» يعيد كل شيء.
remove = إزالة

join-tags = ضم وسمين: { $code }
join-what = يختلفان فيما يلي. اختر ما يحتفظ به الوسم المضموم.
join-notes = تبقى الملاحظتان معًا. و«تراجع» يفصل الوسمين من جديد.
join = ضم

problem-key-not-free = لرمز آخر هذا المفتاح، أو أنه ليس حرفًا واحدًا.
problem-code-twice = لرمز آخر المعرّف نفسه.
problem-layer-twice = لطبقة أخرى المعرّف نفسه.
problem-no-layer = طبقة الرمز غير موجودة.
problem-no-parent = لا يرد الرمز الأعلى قبل الرمز في دليل الترميز.
problem-parent-of-other-layer = يجب أن ينتمي الرمز والرمز الأعلى إلى طبقة واحدة.
problem-no-colour = لا يوجد لون كهذا.
problem-field-twice = لحقلين من السجل المعرّف نفسه.

metadata-title = تفاصيل البيان
metadata-hint = النص نفسه لا يتغير أبدًا. اترك فارغًا ما لا يذكره البيان.
title = العنوان
speaker = المتحدّث
role = منصب المتحدّث
delegation = الوفد
organ = الجهاز
occasion = الجلسة
topic = موضوع المناقشة
date = التاريخ
date-hint = منه تُحسب الآجال مثل «قبل نهاية هذا العام».
language = اللغة
language-hint = رمز لغة مثل en أو fr أو ar.
source = المصدر (عنوان ويب)
symbol = رمز الوثيقة

project-title = المشروع
project-name = اسم المشروع
use-name = استخدام { $name }
annotator-name = اسمك
annotator-hint = اسم أو اسم مستعار. يرد في الملفات المصدَّرة مع كل وسم.
room-used = خزّنت هذه الصفحة نحو { $used } MB في هذا المتصفح. والحد { $limit } MB.
room-promised = وعد المتصفح بالاحتفاظ به إلى أن تحذفه.
room-not-promised =
    قد يحذفه المتصفح إذا امتلأ القرص، فاحتفظ أيضًا بنسخ مصدَّرة.
aside =
    { $changes ->
        [one] تعذّرت قراءة تغيير واحد في هذا المشروع عند فتحه. وهو محفوظ في هذا المتصفح بجانب المشروع، ويمكنك تنزيله.
        [two] تعذّرت قراءة تغييرين في هذا المشروع عند فتحه. وهما محفوظان في هذا المتصفح بجانب المشروع، ويمكنك تنزيلهما.
        [few] تعذّرت قراءة { $changes } تغييرات في هذا المشروع عند فتحه. وهي محفوظة في هذا المتصفح بجانب المشروع، ويمكنك تنزيلها.
        [many] تعذّرت قراءة { $changes } تغييرًا في هذا المشروع عند فتحه. وهي محفوظة في هذا المتصفح بجانب المشروع، ويمكنك تنزيلها.
       *[other] تعذّرت قراءة { $changes } تغيير في هذا المشروع عند فتحه. وهي محفوظة في هذا المتصفح بجانب المشروع، ويمكنك تنزيلها.
    }
download-stored = تنزيل المخزون

export-title = تصدير
export-some-title =
    تصدير { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
export-hint = تُصنع الملفات على هذا الجهاز ولا تذهب إلى أي مكان آخر.
export-again = حفظ في { $file }
export-another = حفظ في ملف آخر
export-json = تنزيل ملف المشروع

file-changed-title = تغيّر الملف
file-changed-since =
    تغيّر { $file } منذ آخر حفظ للمشروع فيه، ربما على حاسوب آخر. وقد تُرك كما هو.
file-over = استبدال ما فيه
file-another = حفظ في ملف آخر
remove-chosen-title = إزالة بيانات
remove-chosen =
    البيانات المختارة: { $statements ->
        [one] بيان واحد
        [two] بيانان
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }، مع { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }. إزالتها تزيل هذه الوسوم أيضًا. ويمكنك التراجع عن ذلك.
delete-title = حذف مشروع
delete-what =
    { $tags ->
        [0] يُحذف { $project } من هذا المتصفح. لا وسوم فيه.
        [one] يُحذف { $project } من هذا المتصفح، مع وسم واحد.
        [two] يُحذف { $project } من هذا المتصفح، مع وسمين.
        [few] يُحذف { $project } من هذا المتصفح، مع { $tags } وسوم.
        [many] يُحذف { $project } من هذا المتصفح، مع { $tags } وسمًا.
       *[other] يُحذف { $project } من هذا المتصفح، مع { $tags } وسم.
    } يمكنك استعادته خلال 30 يومًا من «المحذوفة» في صفحة البداية.
delete-for-good-title = حذف نهائي
delete-for-good = حذف نهائي
delete-for-good-what =
    { $tags ->
        [0] يُحذف { $project } نهائيًا. لا وسوم فيه.
        [one] يُحذف { $project } نهائيًا، مع وسم واحد.
        [two] يُحذف { $project } نهائيًا، مع وسمين.
        [few] يُحذف { $project } نهائيًا، مع { $tags } وسوم.
        [many] يُحذف { $project } نهائيًا، مع { $tags } وسمًا.
       *[other] يُحذف { $project } نهائيًا، مع { $tags } وسم.
    } لا يمكن التراجع عن ذلك. إن كنت قد تحتاج إلى المشروع فاحفظ نسخة منه أولًا.
remove-statement-title = إزالة بيان
remove-statement-what =
    يُزال { $statement } من المشروع، مع { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }. و«تراجع» يعيده.
delete = حذف
save-copy-first = حفظ نسخة أولًا

keys-title = اختصارات لوحة المفاتيح
keys-in-text = في النص
keys-everywhere = في كل مكان خارج الحقول
keys-of-codes = الرموز
keys-of-codes-what =
    إذا كانت كلمات محددة وسمها مفتاح الرمز؛ وإذا كان وسم مختارًا غيّر المفتاح رمزه، ومع Alt وShift أضاف
    رمزًا ثانيًا. وما دام سجل مفتوحًا، تملأ a وr وm وd وv حقوله بالكلمات المحددة؛ وعندئذ يعني Shift مع
    الحرف الرمزَ.
no-keys = لا مفتاح لأي رمز بعد. حرّر رمزًا لتعطيه مفتاحًا.
keys-off = مفاتيح الرموز معطّلة في الإعدادات.

settings-title = الإعدادات
reading-section = القراءة
keys-section = المفاتيح
you-section = أنت
storage-section = التخزين
leaving-section = ما يغادر هذا الجهاز
light-or-dark = فاتح أو داكن
as-the-system = مثل النظام
light = فاتح
dark = داكن
text-size = حجم النص
pixels = { $pixels } بكسل
line-width = عرض السطر
characters =
    { $characters ->
        [one] حرف واحد
        [two] حرفان
        [few] { $characters } أحرف
        [many] { $characters } حرفًا
       *[other] { $characters } حرف
    }
code-keys = المفاتيح المفردة تطبّق الرموز
code-keys-what =
    ما دام التركيز في النص، يطبّق مفتاح الرمز الرمزَ على التحديد أو يغيّر الوسم المختار، وتسرد علامة
    الاستفهام المفاتيح. ويعمل الرقم أيضًا في أداة الاختيار الفارغة.
snap = التحديد يلتزم بالكلمات الكاملة
snap-what = اضغط Alt مطوّلًا أثناء التحديد لتحديد أحرف لا كلمات.
chips = الوسوم بجانب النص
chips-names = أسماء
chips-bars = أشرطة لون
chips-nothing = لا شيء
proposals = اقتراح قيم للسجلات
proposals-what = يُقرأ من المقطع مَن ولمن وكم ومتى، ويُعرض حتى تقبله أو ترفضه. لا يُملأ شيء من تلقاء نفسه.
show = عرض
show-keys = عرض اختصارات لوحة المفاتيح
own-keys = مفاتيح الأوامر
own-keys-what = اختر «تغيير» ثم اضغط المفتاح الجديد. المفتاح بلا Ctrl أو Alt أو Command يعمل في النص فقط.
change-key = تغيير
reset-key = إعادة ضبط
change-key-of = تغيير مفتاح { $command }
reset-key-of = إعادة ضبط مفتاح { $command }
press-key = اضغط المفتاح الجديد
new-key-of = اضغط المفتاح الجديد لـ{ $command }، أو Esc للإبقاء على القديم
no-key = لا شيء
key-is-fixed = { $key } يحرّك مؤشر الكتابة أو تحتاج إليه الحقول. اضغط مفتاحًا آخر.
key-is-browsers = { $key } مفتاح للمتصفح. اضغط مفتاحًا آخر.
key-is-of-command = { $key } هو مفتاح { $command }، وسيبقى الأمر بلا مفتاح.
key-is-of-code = { $key } هو مفتاح الرمز { $code }، ولن يبقى له في النص.
take-key = استخدامه هنا
reset-all-keys = إعادة ضبط كل المفاتيح
in-this-browser =
    { $projects ->
        [0] لا مشاريع في هذا المتصفح
        [one] مشروع واحد في هذا المتصفح
        [two] مشروعان في هذا المتصفح
        [few] { $projects } مشاريع في هذا المتصفح
        [many] { $projects } مشروعًا في هذا المتصفح
       *[other] { $projects } مشروع في هذا المتصفح
    }
file-of-project = ملف هذا المشروع
no-file = لم يُحفظ في ملف بعد
save-to-file = حفظ في ملف

page-language = لغة الصفحة
page-language-what = تبقى النصوص والرموز والملاحظات كما هي.
page-language-missing = لم تصل كلمات هذه اللغة، فبقيت الصفحة كما هي. حاول من جديد عند الاتصال بالشبكة.
