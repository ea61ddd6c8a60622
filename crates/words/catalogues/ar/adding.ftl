### Project files that belong to a project that is here: what to do with them, and what was added.

file-has-this-project = { $name } فيه هذا المشروع
file-has-this-text = { $name } فيه نص من هذا المشروع
file-of-has-this-project = الملف الوارد من { $name } فيه هذا المشروع
file-of-has-this-text = الملف الوارد من { $name } فيه نص من هذا المشروع
files-have-this-project = ملفات فيها هذا المشروع: { $files }
file-of-stored = { $name } فيه المشروع { $title }
here = هنا
in-the-file =
    { $files ->
        [one] في الملف
        [two] في الملفين
        [few] في الملفات
        [many] في الملفات
       *[other] في الملفات
    }
statements = البيانات
statements-there =
    { $new ->
        [0] { $statements }، كلها هنا
        [one] { $statements }، منها واحد جديد
        [two] { $statements }، منها اثنان جديدان
        [few] { $statements }، منها { $new } جديدة
        [many] { $statements }، منها { $new } جديدًا
       *[other] { $statements }، منها { $new } جديد
    }
codebook = دليل الترميز
codes-here =
    { $codes ->
        [one] رمز واحد
        [two] رمزان
        [few] { $codes } رموز
        [many] { $codes } رمزًا
       *[other] { $codes } رمز
    }
codes-there =
    { $new ->
        [0] { $changed ->
            [0] الرموز نفسها
            [one] الرموز نفسها، وواحد بصياغة مختلفة
            [two] الرموز نفسها، واثنان بصياغة مختلفة
            [few] الرموز نفسها، و{ $changed } بصياغة مختلفة
            [many] الرموز نفسها، و{ $changed } بصياغة مختلفة
           *[other] الرموز نفسها، و{ $changed } بصياغة مختلفة
        }
        [one] رمز جديد{ $changed ->
            [0] { "" }
            [one] ، وواحد بصياغة مختلفة
            [two] ، واثنان بصياغة مختلفة
            [few] ، و{ $changed } بصياغة مختلفة
            [many] ، و{ $changed } بصياغة مختلفة
           *[other] ، و{ $changed } بصياغة مختلفة
        }
        [two] رمزان جديدان{ $changed ->
            [0] { "" }
            [one] ، وواحد بصياغة مختلفة
            [two] ، واثنان بصياغة مختلفة
            [few] ، و{ $changed } بصياغة مختلفة
            [many] ، و{ $changed } بصياغة مختلفة
           *[other] ، و{ $changed } بصياغة مختلفة
        }
        [few] { $new } رموز جديدة{ $changed ->
            [0] { "" }
            [one] ، وواحد بصياغة مختلفة
            [two] ، واثنان بصياغة مختلفة
            [few] ، و{ $changed } بصياغة مختلفة
            [many] ، و{ $changed } بصياغة مختلفة
           *[other] ، و{ $changed } بصياغة مختلفة
        }
        [many] { $new } رمزًا جديدًا{ $changed ->
            [0] { "" }
            [one] ، وواحد بصياغة مختلفة
            [two] ، واثنان بصياغة مختلفة
            [few] ، و{ $changed } بصياغة مختلفة
            [many] ، و{ $changed } بصياغة مختلفة
           *[other] ، و{ $changed } بصياغة مختلفة
        }
       *[other] { $new } رمز جديد{ $changed ->
            [0] { "" }
            [one] ، وواحد بصياغة مختلفة
            [two] ، واثنان بصياغة مختلفة
            [few] ، و{ $changed } بصياغة مختلفة
            [many] ، و{ $changed } بصياغة مختلفة
           *[other] ، و{ $changed } بصياغة مختلفة
        }
    }
coded-by = المرمِّزون
coder =
    { $coder }، { $tags ->
        [one] وسم واحد
        [two] وسمان
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
nobody = لا أحد بعد
what-to-do = ماذا تريد أن تفعل؟
add-named = إضافة ترميز { $name } إلى هذا المشروع
add-files = إضافة الترميز إلى هذا المشروع
add-hint = يبقى الترميزان، كل باسم صاحبه. خطوة واحدة يلغيها «تراجع».
add-nothing = كل ما فيه موجود هنا بالفعل.
open-stored-and-add = فتح { $title } وإضافة الترميز إليه
beside =
    { $files ->
        [one] فتحه بجانب هذا
        [two] فتحهما بجانب هذا
        [few] فتحها بجانب هذا
        [many] فتحها بجانب هذا
       *[other] فتحها بجانب هذا
    }
beside-hint = مشروع آخر في القائمة؛ لا يتغير شيء هنا.
replace = استبدال مشروعي به
replace-hint =
    { $tags ->
        [0] يُحذف هذا المشروع.
        [one] يُحذف هذا المشروع مع وسمه الوحيد.
        [two] يُحذف هذا المشروع مع وسميه.
        [few] يُحذف هذا المشروع مع وسومه: { $tags }.
        [many] يُحذف هذا المشروع مع وسومه: { $tags }.
       *[other] يُحذف هذا المشروع مع وسومه: { $tags }.
    }
add-button-named = إضافة ترميز { $name }
add-button = إضافة الترميز
open-button = فتح
replace-button = استبدال…

reading-title =
    { $files ->
        [one] جارٍ قراءة ملف
        [two] جارٍ قراءة ملفين
        [few] جارٍ قراءة { $files } ملفات
        [many] جارٍ قراءة { $files } ملفًا
       *[other] جارٍ قراءة { $files } ملف
    }
reading-files = الملف { $at } من { $files }
comparing-files = جارٍ مقارنتها بهذا المشروع
adding-title =
    { $files ->
        [one] جارٍ إضافة ملف
        [two] جارٍ إضافة ملفين
        [few] جارٍ إضافة { $files } ملفات
        [many] جارٍ إضافة { $files } ملفًا
       *[other] جارٍ إضافة { $files } ملف
    }
adding-files = لا يتغير شيء قبل أن يجهز كل شيء.
not-added-title =
    { $files ->
        [one] لم يُضف الملف
        [two] لم يُضف الملفان
        [few] لم تُضف الملفات
        [many] لم تُضف الملفات
       *[other] لم تُضف الملفات
    }
not-added-why = توقف جزء البرنامج الذي يقرؤها، أو لا تكفي الذاكرة. لم يتغير شيء هنا. حاول من جديد، أو أضف عددًا أقل من الملفات في المرة الواحدة.
close = إغلاق

replace-title = استبدال هذا المشروع؟
replace-sentence =
    يُحذف { $title } من هذا المتصفح ويُفتح { $file } مكانه. لا يمكن التراجع عن ذلك.
save-copy-first = حفظ نسخة أولًا
replace-for-good = استبدال

added-title-named = أُضيف ترميز { $name }
added-title = أُضيف الترميز
nothing-new-title = لا جديد
added-summary =
    { $added ->
        [one] أُضيف وسم واحد من { $tags }.
        [two] أُضيف وسمان من { $tags }.
        [few] أُضيفت { $added } وسوم من { $tags }.
        [many] أُضيف { $added } وسمًا من { $tags }.
       *[other] أُضيف { $added } وسم من { $tags }.
    } خطوة واحدة يلغيها «تراجع».
nothing-new-summary = كل ما في الملف موجود هنا بالفعل.
nothing-added-summary = لم يُضف شيء. ما يختلف مذكور هنا، وما عندك باقٍ كما هو.
added-under =
    { $tags ->
        [one] أُضيف وسم واحد باسم { $coder }
        [two] أُضيف وسمان باسم { $coder }
        [few] أُضيفت { $tags } وسوم باسم { $coder }
        [many] أُضيف { $tags } وسمًا باسم { $coder }
       *[other] أُضيف { $tags } وسم باسم { $coder }
    }
alike =
    { $tags ->
        [one] واحد منها يساوي وسمًا كان هنا؛ وكلاهما محفوظ.
        [two] اثنان منها يساويان وسمين كانا هنا؛ وكلها محفوظة.
        [few] { $tags } منها تساوي وسومًا كانت هنا؛ وكلها محفوظة.
        [many] { $tags } منها تساوي وسومًا كانت هنا؛ وكلها محفوظة.
       *[other] { $tags } منها تساوي وسومًا كانت هنا؛ وكلها محفوظة.
    }
updated-summary =
    تم تحديث { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }. خطوة واحدة يلغيها «تراجع».
updated =
    { $tags ->
        [one] حُدّث وسم واحد
        [two] حُدّث وسمان
        [few] حُدّثت { $tags } وسوم
        [many] حُدّث { $tags } وسمًا
       *[other] حُدّث { $tags } وسم
    }
updated-hint = غيّرها صاحبها منذ أُضيفت. أما وسومك فلا تتغير أبدًا.
same-already =
    { $tags ->
        [one] وسم واحد كان هنا بالفعل
        [two] وسمان كانا هنا بالفعل
        [few] { $tags } وسوم كانت هنا بالفعل
        [many] { $tags } وسمًا كانت هنا بالفعل
       *[other] { $tags } وسم كانت هنا بالفعل
    }
statements-added =
    { $statements ->
        [one] أُضيف بيان واحد: { $titles }
        [two] أُضيف بيانان: { $titles }
        [few] أُضيفت { $statements } بيانات: { $titles }
        [many] أُضيف { $statements } بيانًا: { $titles }
       *[other] أُضيف { $statements } بيان: { $titles }
    }
codes-added =
    { $codes ->
        [one] أُضيف رمز واحد: { $names }
        [two] أُضيف رمزان: { $names }
        [few] أُضيفت { $codes } رموز: { $names }
        [many] أُضيف { $codes } رمزًا: { $names }
       *[other] أُضيف { $codes } رمز: { $names }
    }
codes-differ =
    { $codes ->
        [one] رمز واحد صياغته مختلفة: { $names }
        [two] رمزان صياغتهما مختلفة: { $names }
        [few] { $codes } رموز صياغتها مختلفة: { $names }
        [many] { $codes } رمزًا صياغتها مختلفة: { $names }
       *[other] { $codes } رمز صياغتها مختلفة: { $names }
    }
codes-differ-hint = أُبقيت صياغتك.
names-differ = { $mine } اسمه في الملف: { $theirs }
names-differ-hint = أُبقي الاسم المستخدم هنا.
texts-differ =
    { $statements ->
        [one] بيان واحد نصه في الملف مختلف: { $titles }
        [two] بيانان نصهما في الملف مختلف: { $titles }
        [few] { $statements } بيانات نصها في الملف مختلف: { $titles }
        [many] { $statements } بيانًا نصها في الملف مختلف: { $titles }
       *[other] { $statements } بيان نصها في الملف مختلف: { $titles }
    }
texts-differ-hint = لم تُضف إلا الوسوم التي كلماتها في النص هنا.
conflicts =
    { $tags ->
        [one] وسم واحد غُيّر هنا أو في الملف
        [two] وسمان غُيّرا هنا أو في الملف
        [few] { $tags } وسوم غُيّرت هنا أو في الملف
        [many] { $tags } وسمًا غُيّرت هنا أو في الملف
       *[other] { $tags } وسم غُيّرت هنا أو في الملف
    }
conflicts-hint = أُبقيت النسخة الموجودة هنا.
not-added =
    { $tags ->
        [one] وسم واحد لم يُضف
        [two] وسمان لم يُضافا
        [few] { $tags } وسوم لم تُضف
        [many] { $tags } وسمًا لم تُضف
       *[other] { $tags } وسم لم تُضف
    }
words-not-found = كلماته ليست في النص هنا
does-not-fit = لا يوافق دليل الترميز هنا
tag-and-why = { $quote } ({ $code }): { $why }
part-statement = بيان آخر
part-annotator = مرمِّز آخر
part-passage = مقطع آخر
part-code = رمز آخر
part-attribute = { $field } مختلف
part-note = ملاحظة أخرى
part-confidence = درجة تأكد أخرى
more-of-them = و{ $number } غيرها
undo = تراجع
go-on = مواصلة القراءة

package-back = عادت حزمة { $coder }
package-back-hint = تُسجَّل عائدةً عند إضافة الترميز.
packages-back = عادت حزم: { $packages }
codes-of-others = رموز باسم آخر
use-code = استخدام { $mine } بدل { $theirs }
code-recoded =
    { $tags ->
        [one] وسم واحد يحمله صار له { $mine } هنا.
        [two] وسمان يحملانه صار لهما { $mine } هنا.
        [few] { $tags } وسوم تحمله صار لها { $mine } هنا.
        [many] { $tags } وسمًا تحمله صار لها { $mine } هنا.
       *[other] { $tags } وسم تحمله صار لها { $mine } هنا.
    }
code-same-path = لهما الاسم نفسه تحت الرموز نفسها.
code-same-name = لهما الاسم نفسه.
code-else-added = وإلا أُضيف رمزًا جديدًا.
differences-found =
    { $differences ->
        [one] اختلاف واحد
        [two] اختلافان
        [few] { $differences } اختلافات
        [many] { $differences } اختلافًا
       *[other] { $differences } اختلاف
    }. تبقى النسخة الموجودة هنا ما لم تقرر غير ذلك.
differences-decided =
    { $decided ->
        [0] لم يُقرَّر غير ذلك في أي اختلاف بعد.
        [one] قُرّر غير ذلك في اختلاف واحد من { $differences }.
        [two] قُرّر غير ذلك في اختلافين من { $differences }.
        [few] قُرّر غير ذلك في { $decided } من { $differences } من الاختلافات.
        [many] قُرّر غير ذلك في { $decided } من { $differences } من الاختلافات.
       *[other] قُرّر غير ذلك في { $decided } من { $differences } من الاختلافات.
    }
settle-button = حسم…

settle-title = حسم الاختلافات
difference-of = { $at } من { $differences }
difference-from = من { $names }
difference-of-coder = من { $names }، وسم { $coder }
previous-difference = الاختلاف السابق
next-difference = الاختلاف التالي
kind-tag = وسم
kind-code = صياغة رمز
kind-name = اسم مرمِّز
version-here = هنا
version-there = في الملف
part = الجزء
keep-mine = إبقاء الموجود هنا
take-theirs = أخذ ما في الملف
take-both = إبقاء الاثنين
join-both = ضم الاثنين
take-here = هنا
take-there = الملف
take-join = كلاهما
part-from = { $part }: أي نسخة
part-name-statement = البيان
part-name-annotator = المرمِّز
part-name-passage = المقطع
part-name-code = الرمز
part-name-note = الملاحظة
part-name-confidence = درجة التأكد
part-empty = (فارغ)
name-of-code = الاسم
definition-of-code = التعريف
include-of-code = يشمل
exclude-of-code = لا يشمل
same-for-all-tags =
    { $differences ->
        [one] مثله لهذا الوسم
        [two] مثله للوسمين
        [few] مثله لكل الوسوم ({ $differences })
        [many] مثله لكل الوسوم ({ $differences })
       *[other] مثله لكل الوسوم ({ $differences })
    }
same-for-all = مثله لكل ما من هذا النوع ({ $differences })
settle-keys = المفاتيح 1 و2 و3 للقرار؛ وN وB للاختلاف التالي والسابق.
back-to-question = رجوع

conflicts-settled =
    { $tags ->
        [one] حُسم اختلاف واحد كما قررت
        [two] حُسم اختلافان كما قررت
        [few] حُسمت { $tags } اختلافات كما قررت
        [many] حُسم { $tags } اختلافًا كما قررت
       *[other] حُسم { $tags } اختلاف كما قررت
    }
not-settled =
    { $tags ->
        [one] تعذّر العمل بقرار واحد
        [two] تعذّر العمل بقرارين
        [few] تعذّر العمل بـ{ $tags } قرارات
        [many] تعذّر العمل بـ{ $tags } قرارًا
       *[other] تعذّر العمل بـ{ $tags } قرار
    }
not-settled-hint = للمقطع هذا الرمز من المرمِّز نفسه بالفعل، أو لا توافق النتيجة دليل الترميز. أُبقيت النسخة الموجودة هنا.
moved-tags =
    { $tags ->
        [one] نُقل وسم واحد إلى كلماته في النص هنا
        [two] نُقل وسمان إلى كلماتهما في النص هنا
        [few] نُقلت { $tags } وسوم إلى كلماتها في النص هنا
        [many] نُقل { $tags } وسمًا إلى كلماتها في النص هنا
       *[other] نُقل { $tags } وسم إلى كلماتها في النص هنا
    }
codes-mapped =
    { $codes ->
        [one] أُدرج رمز واحد من الملف تحت الرمز الموجود هنا: { $names }
        [two] أُدرج رمزان من الملف تحت الرمزين الموجودين هنا: { $names }
        [few] أُدرجت { $codes } رموز من الملف تحت الرموز الموجودة هنا: { $names }
        [many] أُدرج { $codes } رمزًا من الملف تحت الرموز الموجودة هنا: { $names }
       *[other] أُدرج { $codes } رمز من الملف تحت الرموز الموجودة هنا: { $names }
    }
memos-added =
    تمت إضافة { $memos ->
        [one] مذكرة واحدة
        [two] مذكرتين
        [few] { $memos } مذكرات
        [many] { $memos } مذكرة
       *[other] { $memos } مذكرة
    }
suggestion-decisions-added =
    { $decisions ->
        [one] أُضيف قرار واحد في اقتراح
        [two] أُضيف قراران في اقتراحين
        [few] أُضيفت { $decisions } قرارات في اقتراحات
        [many] أُضيف { $decisions } قرارًا في اقتراحات
       *[other] أُضيف { $decisions } قرار في اقتراحات
    }
values-added =
    { $values ->
        [one] أُضيفت قيمة متغير واحدة
        [two] أُضيفت قيمتان لمتغيرات
        [few] أُضيفت { $values } قيم لمتغيرات
        [many] أُضيفت { $values } قيمة لمتغيرات
       *[other] أُضيفت { $values } قيمة لمتغيرات
    }
settled-cases-added =
    { $cases ->
        [one] أُضيفت حالة محسومة واحدة
        [two] أُضيفت حالتان محسومتان
        [few] أُضيفت { $cases } حالات محسومة
        [many] أُضيفت { $cases } حالة محسومة
       *[other] أُضيفت { $cases } حالة محسومة
    }
decisions-added =
    { $words ->
        [one] أُضيفت عبارة واحدة لدليل الترميز
        [two] أُضيفت عبارتان لدليل الترميز
        [few] أُضيفت { $words } عبارات لدليل الترميز
        [many] أُضيفت { $words } عبارة لدليل الترميز
       *[other] أُضيفت { $words } عبارة لدليل الترميز
    }
variables-added =
    { $variables ->
        [one] أُضيف متغير أو مجموعة: { $names }
        [two] أُضيف من المتغيرات والمجموعات اثنان: { $names }
        [few] أُضيف من المتغيرات والمجموعات { $variables }: { $names }
        [many] أُضيف من المتغيرات والمجموعات { $variables }: { $names }
       *[other] أُضيف من المتغيرات والمجموعات { $variables }: { $names }
    }
versions-added =
    { $versions ->
        [one] أُضيف إصدار منشور واحد من دليل الترميز: { $names }
        [two] أُضيف إصداران منشوران من دليل الترميز: { $names }
        [few] أُضيفت { $versions } إصدارات منشورة من دليل الترميز: { $names }
        [many] أُضيف { $versions } إصدارًا منشورًا من دليل الترميز: { $names }
       *[other] أُضيف { $versions } إصدار منشور من دليل الترميز: { $names }
    }
variables-differ =
    { $variables ->
        [one] متغير واحد مختلف في الملف: { $names }
        [two] متغيران مختلفان في الملف: { $names }
        [few] { $variables } متغيرات مختلفة في الملف: { $names }
        [many] { $variables } متغيرًا مختلفة في الملف: { $names }
       *[other] { $variables } متغير مختلفة في الملف: { $names }
    }
variables-differ-hint = استُبعدت قيمها.
words-differ =
    { $words ->
        [one] مذكرة أو قيمة واحدة تختلف
        [two] اثنتان من المذكرات والقيم تختلفان
        [few] { $words } من المذكرات والقيم تختلف
        [many] { $words } من المذكرات والقيم تختلف
       *[other] { $words } من المذكرات والقيم تختلف
    }
save-report = حفظ التقرير

file-title = ما أُضيف إلى { $project }
file-made = الملفات: { $names }
file-added = المضاف
file-differences = ما اختلف وكيف حُسم
file-not-added = ما لم يُضف
column-what = العنصر
column-coder = المرمِّز
column-tags = الوسوم
column-settled = الحسم
column-why = السبب
column-quote = المقطع
settled-ours = أُبقي
settled-theirs = أُخذ من الملف
settled-both = كلاهما
settled-parts = جزءًا جزءًا

pair-decisions-added =
    { $decisions ->
        [one] أُضيف قرار واحد بشأن التزامين
        [two] أُضيف قراران بشأن التزامات
        [few] أُضيفت { $decisions } قرارات بشأن التزامات
        [many] أُضيف { $decisions } قرارًا بشأن التزامات
       *[other] أُضيف { $decisions } قرار بشأن التزامات
    }
