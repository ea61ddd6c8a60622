### Files and pasted texts that become statements: how they are read, looked at and added.

title = مراجعة البيان
title-of-table = مراجعة الجدول
add-many =
    { $statements ->
        [0] إضافة بيانات
        [one] إضافة بيان واحد
        [two] إضافة بيانين
        [few] إضافة { $statements } بيانات
        [many] إضافة { $statements } بيانًا
       *[other] إضافة { $statements } بيان
    }
hint =
    انظر في النص وفي ما قُرئ منه، وصحّح ما ليس صحيحًا. يصير جزءًا من المشروع عند إضافته.
hint-many =
    اختر ما يُضاف وصحّحه هنا: Enter يحرّر الخلية، أو يعرض النص من خلية عنوانه.
add-first = بدء القراءة
add = إضافة إلى المشروع
back-to-list = العودة إلى القائمة
next-statement = البيان التالي
stop = إيقاف
leave-out = استبعاده

reading-file = جارٍ قراءة { $file }…
reading-file-part = جارٍ قراءة { $file }: { $done } من { $of }
reading-pasted = جارٍ قراءة النص الملصق…
reading-pasted-part = جارٍ قراءة النص الملصق: { $done } من { $of }
reading-files = جارٍ قراءة { $at } من { $of }
progress = التقدم
pasted-text = نص ملصق

statements-found = البيانات التي عُثر عليها
all = الكل
add-named = إضافة { $title }
statement = البيان
speaker = المتحدّث
speaker-for = { $speaker }، { $delegation }
date = التاريخ
file = الملف
remarks = للمراجعة
perhaps = { $state }؟
names-are = نمط أسماء الملفات
take-from-names = الأخذ من الأسماء
pattern-hint = مثل { "{date}" } { "{delegation}" } - { "{speaker}" }.txt
pattern-wrong = اكتب الحقول بين قوسين معقوفين، وبينها شيء.
pattern-fits-none = لا اسم ملف على هذا النحو.
pattern-fits = { $found } … يطابق { $fitting } من { $files } من الأسماء
where-to = الإضافة إلى
into-project = { $project }
into-this-project = هذا المشروع
new-project = مشروع جديد
already-there = في المشروع بالفعل
found-all =
    { $statements ->
        [0] لم يُعثر على أي بيان.
        [one] عُثر على بيان واحد.
        [two] عُثر على بيانين.
        [few] عُثر على { $statements } بيانات.
        [many] عُثر على { $statements } بيانًا.
       *[other] عُثر على { $statements } بيان.
    }
found-some =
    { $statements ->
        [0] لم يُعثر على أي بيان، وما لم يُقرأ: { $failed }.
        [one] عُثر على بيان واحد، وما لم يُقرأ: { $failed }.
        [two] عُثر على بيانين، وما لم يُقرأ: { $failed }.
        [few] عُثر على { $statements } بيانات، وما لم يُقرأ: { $failed }.
        [many] عُثر على { $statements } بيانًا، وما لم يُقرأ: { $failed }.
       *[other] عُثر على { $statements } بيان، وما لم يُقرأ: { $failed }.
    }

encoding = ترميز الأحرف
text = النص
front = قبل البيان
body = البيان
back = بعد البيان
body-starts = يبدأ البيان بـ
body-ends = ينتهي البيان بـ
start-here = البداية هنا
end-here = النهاية هنا
zones-hint = الأسطر خارج البيان تبقى ظاهرة باللون الرمادي وليست جزءًا منه.
more-paragraphs =
    { $paragraphs ->
        [one] عرض فقرة أخرى
        [two] عرض فقرتين أخريين
        [few] عرض { $paragraphs } فقرات أخرى
        [many] عرض { $paragraphs } فقرة أخرى
       *[other] عرض { $paragraphs } فقرة أخرى
    }
cut-mark = …

from-words = من { $words }
from-file = من الملف
from-name = من اسم الملف
from-first-words = من الكلمات الأولى
from-letters = من أحرف النص وكلماته
not-found = لم يوجد في النص
corrected = غيّرته أنت

table-size =
    { $file } — { $rows ->
        [0] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }
columns-hint = كل صف يصير بيانًا. حدّد العمود الذي فيه النصوص، وما تحويه الأعمدة الأخرى.
text-column = النصوص في
column-is = { $column } هو
no-field = استبعاده
sample = الصفوف الأولى
read-table = قراءة الجدول

format-text = نص عادي
format-html = صفحة ويب
format-mhtml = صفحة ويب محفوظة
format-markdown = Markdown
format-pdf = PDF
format-word = Word
format-odt = OpenDocument
format-rtf = نص منسّق (RTF)
format-epub = EPUB
format-zip = أرشيف ZIP
format-csv = جدول
format-jsonl = JSONL

encoding-guessed = خُمّن ترميز الأحرف. إن بدت الأحرف خاطئة فاختر ترميزًا آخر.
encoding-misdeclared =
    يقول الملف إن ترميز أحرفه { $encoding }، لكنه UTF-8، وقُرئ على ذلك.
undecodable =
    { $characters ->
        [one] تعذّر فك ترميز حرف واحد.
        [two] تعذّر فك ترميز حرفين.
        [few] تعذّر فك ترميز { $characters } أحرف.
        [many] تعذّر فك ترميز { $characters } حرفًا.
       *[other] تعذّر فك ترميز { $characters } حرف.
    } قد يكون ترميز أحرف آخر أنسب.
private-characters =
    { $characters ->
        [one] حرف واحد علامة من خط خاص ولا يمكن عرضه هنا كما كان.
        [two] حرفان علامتان من خط خاص ولا يمكن عرضهما هنا كما كانا.
        [few] { $characters } أحرف علامات من خط خاص ولا يمكن عرضها هنا كما كانت.
        [many] { $characters } حرفًا علامات من خط خاص ولا يمكن عرضها هنا كما كانت.
       *[other] { $characters } حرف علامات من خط خاص ولا يمكن عرضها هنا كما كانت.
    }
running-heads-left-out =
    استُبعدت رؤوس الصفحات المتكررة وأرقامها ({ $lines ->
        [one] سطر واحد
        [two] سطران
        [few] { $lines } أسطر
        [many] { $lines } سطرًا
       *[other] { $lines } سطر
    }).
columns = في الصفحات أعمدة وُضعت واحدًا بعد الآخر. تحقق من ترتيبها.
pages-without-text =
    { $pages ->
        [one] المكتوب في الصفحة { $list } صورة أو رسم فقط
        [two] المكتوب في الصفحتين { $list } صورة أو رسم فقط
        [few] المكتوب في الصفحات { $list } صورة أو رسم فقط
        [many] المكتوب في الصفحات { $list } صورة أو رسم فقط
       *[other] المكتوب في الصفحات { $list } صورة أو رسم فقط
    }، ولا يمكن قراءته؛ وهو ناقص هنا.
letters-unreadable =
    { $letters ->
        [one] حرف واحد
        [two] حرفان
        [few] { $letters } أحرف
        [many] { $letters } حرفًا
       *[other] { $letters } حرف
    } في { $pages ->
        [one] الصفحة { $list }
        [two] الصفحتين { $list }
        [few] الصفحات { $list }
        [many] الصفحات { $list }
       *[other] الصفحات { $list }
    } مما لا يمكن قراءته نصًا، وهو ناقص هنا.
turned-left-out =
    استُبعد من النص المائل عن اتجاه { $pages ->
        [one] الصفحة { $list }
        [two] الصفحتين { $list }
        [few] الصفحات { $list }
        [many] الصفحات { $list }
       *[other] الصفحات { $list }
    }: { $letters ->
        [one] حرف واحد
        [two] حرفان
        [few] { $letters } أحرف
        [many] { $letters } حرفًا
       *[other] { $letters } حرف
    }.
line-numbers-left-out =
    { $lines ->
        [one] استُبعد رقم سطر واحد.
        [two] استُبعد رقما سطرين.
        [few] استُبعدت أرقام { $lines } أسطر.
        [many] استُبعدت أرقام { $lines } سطرًا.
       *[other] استُبعدت أرقام { $lines } سطر.
    }
recovered = الملف تالف. قُرئ ما أمكن إنقاذه؛ قارنه بالأصل.
fields-left-out =
    استُبعدت من قيم النموذج والملاحظات في { $pages ->
        [one] الصفحة { $list }
        [two] الصفحتين { $list }
        [few] الصفحات { $list }
        [many] الصفحات { $list }
       *[other] الصفحات { $list }
    }: { $fields ->
        [one] واحدة
        [two] اثنتان
        [few] { $fields }
        [many] { $fields }
       *[other] { $fields }
    }.
notes-moved =
    { $notes ->
        [one] نُقلت حاشية واحدة إلى آخر النص.
        [two] نُقلت حاشيتان إلى آخر النص.
        [few] نُقلت { $notes } حواشٍ إلى آخر النص.
        [many] نُقلت { $notes } حاشية إلى آخر النص.
       *[other] نُقلت { $notes } حاشية إلى آخر النص.
    }
tracked-changes =
    في الملف تغييرات متعقَّبة. النص المضاف موجود هنا، والنص المحذوف غير موجود.
comments-left-out =
    { $comments ->
        [one] استُبعد تعليق واحد.
        [two] استُبعد تعليقان.
        [few] استُبعدت { $comments } تعليقات.
        [many] استُبعد { $comments } تعليقًا.
       *[other] استُبعد { $comments } تعليق.
    }
parts-left-out =
    { $parts ->
        [one] استُبعد جزء واحد من الملف لأن صيغته لا تُقرأ هنا.
        [two] استُبعد جزآن من الملف لأن صيغتهما لا تُقرأ هنا.
        [few] استُبعدت { $parts } أجزاء من الملف لأن صيغها لا تُقرأ هنا.
        [many] استُبعد { $parts } جزءًا من الملف لأن صيغها لا تُقرأ هنا.
       *[other] استُبعد { $parts } جزء من الملف لأن صيغها لا تُقرأ هنا.
    }
notes-left-out =
    تعذّر العثور على الحواشي في الملف، وهو تالف في موضعها. وهي ناقصة هنا.
tables =
    { $tables ->
        [one] صار جدول واحد أسطرًا نصية.
        [two] صار جدولان أسطرًا نصية.
        [few] صارت { $tables } جداول أسطرًا نصية.
        [many] صار { $tables } جدولًا أسطرًا نصية.
       *[other] صار { $tables } جدول أسطرًا نصية.
    }
hidden-left-out = استُبعدت القوائم والبرامج النصية والأجزاء المخفية من الصفحة.
name-misleads = يوحي اسمه بنوع آخر من الملفات، لكنه قُرئ على أنه: { $format }.
remark-unknown = أمر آخر سجّله إصدار أحدث: { $kind }
file-was-read = كيف قُرئ الملف
pasted-was-read = كيف قُرئ النص الملصق

file-not-added = لم يُضف { $file }. { $why }
pasted-not-added = لم يُضف النص الملصق. { $why }
failure-empty = لا نص فيه.
failure-too-large = حجمه { $size }؛ وأقصى ما يمكن فتحه { $most }.
failure-line-too-long =
    فيه سطر حجمه { $size } (السطر { $line })؛ وأقصى ما يمكن عرضه { $most }. قسّمه إلى فقرات.
failure-unknown-format =
    لا تُقرأ هنا ملفات من هذا النوع. احفظ البيان نصًا عاديًا أو PDF أو Word، أو انسخ نصه والصقه.
failure-encoding =
    ترميز أحرفه، { $encoding }، لا يُقرأ هنا. احفظه بترميز UTF-8 في البرنامج الذي جاء منه.
failure-damaged =
    هو تالف أو غير كامل (نوع الملف: { $format }). نزّله أو احفظه مرة أخرى.
failure-encrypted = هو محمي بكلمة مرور. احفظ نسخة منه بلا كلمة مرور وافتحها.
failure-no-text =
    { $pages ->
        [one] فيه صورة صفحة واحدة بلا نص، كما في المسح الضوئي.
        [two] فيه صورتا صفحتين بلا نص، كما في المسح الضوئي.
        [few] فيه صور { $pages } صفحات بلا نص، كما في المسح الضوئي.
        [many] فيه صور { $pages } صفحة بلا نص، كما في المسح الضوئي.
       *[other] فيه صور { $pages } صفحة بلا نص، كما في المسح الضوئي.
    } استخرج نصه أولًا ببرنامج للتعرّف الضوئي (OCR).
failure-letters-unreadable =
    لا يمكن قراءة أحرف هذا الملف نصًا، لأن خطوطه لا تبيّن ما هي. استخرج نصه أولًا ببرنامج للتعرّف
    الضوئي (OCR).
failure-fast-saved =
    حفظه إصدار قديم من Word على هيئة قائمة تغييرات («حفظ سريع»)، وهذه لا تُقرأ هنا. افتحه في Word أو
    LibreOffice، واحفظه بصيغة DOCX، ثم افتح الناتج.
failure-too-deep =
    أجزاؤه متداخلة في أكثر من { $most } من المستويات. احفظه نصًا عاديًا أولًا.
failure-bomb =
    يتجاوز { $most } عند فك ضغطه، أو هو مضغوط على نحو لا يفعل إلا ملء الذاكرة.
failure-too-many-files =
    فيه { $files ->
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }؛ وأقصى ما يُقرأ في المرة الواحدة { $most }.
failure-unsafe-path = اسمه يقود إلى خارج أرشيفه.
failure-nested = هو أرشيف داخل أرشيف. فك ضغطه وافتح ملفاته.
failure-no-text-column = ليس فيه عمود نصوص.
failure-bad-row = السطر { $line } ليس على ترتيب الأسطر التي قبله. صحّح ذلك السطر.
failure-took-too-long =
    أُوقفت القراءة بعد { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    } بلا نتيجة. قد يكون الملف تالفًا؛ احفظه بصيغة أخرى، كالنص العادي.
failure-stopped =
    أوقف شيء فيه القارئ. احفظه بصيغة أخرى، كالنص العادي.
failure-cancelled = أنت أوقفت القراءة.
failure-no-readers =
    تعذّر جلب جزء من البرنامج. تحقق من الاتصال وافتحه من جديد.
