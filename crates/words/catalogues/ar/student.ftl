### An exercise as a student works on it: its card, the bar, the notes, and handing in.

name-or-pseudonym = اسمك، أو الاسم المستعار الذي أُعطيته
nameless-warning = من دون اسم لا يعرف معلّمك لمن العمل. اضغط «البدء» ثانية للمتابعة بلا اسم.
begin = البدء
kept-in-browser = عملك محفوظ في هذا المتصفح على هذا الحاسوب. لا يُرسل شيء إلى أي مكان.
kept-for-file = عملك محفوظ في هذا المتصفح، لهذا الملف في هذا المكان. اترك الملف حيث هو إلى أن تسلّم. لا يُرسل شيء إلى أي مكان.
work-here = في هذا المتصفح عمل على هذا التمرين
go-on-with-work = مواصلة عملك
work-begun =
    { $passages ->
        [0] لا مقاطع بعد
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }، { $when }
not-now = ليس الآن

your-task = مهمتك
progress = التقدم
count-in-words = { $layer }: { $has } من { $least }
count-complete = { $layer } بكل الحقول المطلوبة: { $has } من { $least }
change-name = اسمك: { $name }
no-name = بلا اسم
hand-in = تسليم
keyboard = اختصارات لوحة المفاتيح
settings = الإعدادات
close-exercise = إغلاق التمرين

note-to-teacher = ملاحظة للمعلّم
note-example = لست متأكدًا لأن…
note-on-speech = ملاحظة على البيان كله
own-note-on-speech = ملاحظتك على البيان كله
note-on-speech-label = ملاحظة للمعلّم على البيان كله

before-hand-in = قبل التسليم
before-hand-in-hint = يمكنك التسليم كما هو. تُرفق القائمة بعملك حتى لا يفاجأ معلّمك بشيء.
ready = جاهز للتسليم
ready-hint = لا ينقص شيء مما يُعدّ.
more-passages =
    { $layer }: { $more ->
        [one] ينقص مقطع واحد
        [two] ينقص مقطعان
        [few] تنقص { $more } مقاطع
        [many] ينقص { $more } مقطعًا
       *[other] ينقص { $more } مقطع
    }
asked-at-least = لديك { $has }؛ والمهمة تطلب { $least } على الأقل.
fewer-passages =
    { $layer }: { $over ->
        [one] مقطع واحد زائد
        [two] مقطعان زائدان
        [few] { $over } مقاطع زائدة
        [many] { $over } مقطعًا زائدًا
       *[other] { $over } مقطع زائد
    }
asked-at-most = لديك { $has }؛ والمهمة تطلب { $most } على الأكثر.
paragraphs-without =
    { $count ->
        [one] لا مقطع في الفقرة { $paragraphs }.
        [two] لا مقطع في الفقرتين { $paragraphs }.
        [few] لا مقطع في الفقرات { $paragraphs }.
        [many] لا مقطع في الفقرات { $paragraphs }.
       *[other] لا مقطع في الفقرات { $paragraphs }.
    }
paragraphs-of-text-without =
    { $count ->
        [one] لا مقطع في الفقرة { $paragraphs } من { $text }.
        [two] لا مقطع في الفقرتين { $paragraphs } من { $text }.
        [few] لا مقطع في الفقرات { $paragraphs } من { $text }.
        [many] لا مقطع في الفقرات { $paragraphs } من { $text }.
       *[other] لا مقطع في الفقرات { $paragraphs } من { $text }.
    }
field-in-records =
    { $field } في { $records ->
        [one] سجل واحد
        [two] سجلين
        [few] { $records } سجلات
        [many] { $records } سجلًا
       *[other] { $records } سجل
    }
required-and-empty = { $places }: مطلوب وفارغ.
outside-passages =
    { $passages ->
        [one] مقطع واحد خارج البيان
        [two] مقطعان خارج البيان
        [few] { $passages } مقاطع خارج البيان
        [many] { $passages } مقطعًا خارج البيان
       *[other] { $passages } مقطع خارج البيان
    }
outside-places = { $places }: قبل الجزء الذي ترمّزه أو بعده.
place = { $code } (الفقرة { $paragraph })
place-of-text = { $code } ({ $text }، الفقرة { $paragraph })
place-of-text-only = { $code } ({ $text })
further = { $more } غيرها
to-paragraph = إلى الفقرة { $paragraph }
to-text = إلى النص
to-field = إلى الحقل
to-passage = إلى المقطع
to-first = إلى الأول
all-in-speech =
    { $passages ->
        [one] مقطعك داخل البيان
        [two] مقطعاك داخل البيان
        [few] مقاطعك كلها ({ $passages }) داخل البيان
        [many] مقاطعك كلها ({ $passages }) داخل البيان
       *[other] مقاطعك كلها ({ $passages }) داخل البيان
    }
notes-to-teacher =
    { $notes ->
        [one] ملاحظة واحدة للمعلّم
        [two] ملاحظتان للمعلّم
        [few] { $notes } ملاحظات للمعلّم
        [many] { $notes } ملاحظة للمعلّم
       *[other] { $notes } ملاحظة للمعلّم
    }
due-in = يبقى على الموعد { $time }
late-by = مضى على الموعد { $time }
days =
    { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
hours =
    { $hours ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
hand-in-as-it-is = التسليم كما هو
keep-working = مواصلة العمل

saved = حُفظ وهو جاهز للتسليم
count-in-layer = { $layer } { $count }
in-downloads = هو في التنزيلات.
upload-it = ارفعه حيث يجمع معلّمك الأعمال.
upload-to = ارفعه حيث يجمع معلّمك الأعمال: { $place }
comparing = جارٍ مقارنة عملك بنموذج الإجابة
comparing-hint = يستغرق ذلك لحظة، ثم ترى عملك بجانب نموذج الإجابة.
feedback-comes = ستصلك التغذية الراجعة في ملف. افتحه هنا على أي حاسوب.
file-again = عرض الملف مرة أخرى
back-to-work = العودة إلى عملي
what-is-in-file = ما في الملف
file-contents = بصمة النص، ومقاطعك وسجلاتك وملاحظاتك، والاسم { $name }، والمحاولة { $attempt }، ووقت البدء ووقت التسليم (من { $begun } إلى { $handed-in })، ومجموع اختباري. ولا شيء آخر عنك.
file-contents-nameless = بصمة النص، ومقاطعك وسجلاتك وملاحظاتك، والمحاولة { $attempt }، ووقت البدء ووقت التسليم (من { $begun } إلى { $handed-in })، ومجموع اختباري. بلا اسم، ولا شيء آخر عنك.
shared-computer = حاسوب مشترك؟
remove-work = إزالة عملي من هذا الحاسوب
remove-work-question = يُحذف عملك هنا نهائيًا. سلّم الملف أولًا، أو احفظه في مكان آخر.
remove-now = إزالة
keep-it = إبقاؤه هنا
