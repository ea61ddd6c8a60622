### What went wrong, or right: a sentence on what happened and where, and one on what becomes of the

all-messages = كل الرسائل
no-messages = لم تظهر رسائل في هذا المشروع منذ فتحه.
more-messages =
    { $messages ->
        [one] رسالة أخرى
        [two] رسالتان أخريان
        [few] { $messages } رسائل أخرى
        [many] { $messages } رسالة أخرى
       *[other] { $messages } رسالة أخرى
    }
download = تنزيل المشروع
download-stored = تنزيل المخزون


file-unreadable =
    لم يتمكن المتصفح من قراءة { $name }. لم يُضف شيء؛ ربما نُقل الملف، أو هو مفتوح في برنامج آخر.
statement-there = هذا النص موجود في المشروع بالفعل، بعنوان { $title }.
project-opened =
    { $annotations ->
        [0] فُتح { $name } بلا وسوم.
        [one] فُتح { $name } وفيه وسم واحد.
        [two] فُتح { $name } وفيه وسمان.
        [few] فُتح { $name } وفيه { $annotations } وسوم.
        [many] فُتح { $name } وفيه { $annotations } وسمًا.
       *[other] فُتح { $name } وفيه { $annotations } وسم.
    }
project-opened-in-part =
    { project-opened } { $left-out ->
        [one] استُبعد مقطع واحد بقرارك، وما زال في الملف.
        [two] استُبعد مقطعان بقرارك، وما زالا في الملف.
        [few] استُبعدت { $left-out } مقاطع بقرارك، وما زالت في الملف.
        [many] استُبعد { $left-out } مقطعًا بقرارك، وما زالت في الملف.
       *[other] استُبعد { $left-out } مقطع بقرارك، وما زالت في الملف.
    }
foreign-not-read =
    لم يُستورد { $name }: يبدو أنه { $format }، لكنه تالف أو غير كامل. لم يتغير شيء.
foreign-not-read-at =
    لم يُستورد { $name }: يبدو أنه { $format }، لكنه تالف أو غير كامل عند { $place }. لم يتغير شيء.
import-done =
    استُورد من { $name }: { $statements ->
        [0] لا بيانات جديدة
        [one] بيان جديد واحد
        [two] بيانان جديدان
        [few] { $statements } بيانات جديدة
        [many] { $statements } بيانًا جديدًا
       *[other] { $statements } بيان جديد
    }، و{ $annotations ->
        [0] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $annotations } وسوم
        [many] { $annotations } وسمًا
       *[other] { $annotations } وسم
    }.
import-done-in-part =
    { import-done } { $left-out ->
        [one] لم يُستورد شيء واحد.
        [two] لم يُستورد شيئان.
        [few] لم تُستورد { $left-out } أشياء.
        [many] لم يُستورد { $left-out } شيئًا.
       *[other] لم يُستورد { $left-out } شيء.
    }

progress-tags =
    { $tags ->
        [0] لا وسوم بعد
        [one] وسم واحد
        [two] وسمان
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
kept-here = محفوظ في هذا المتصفح، لهذه الصفحة ضمن { $host }. ولا يذهب إلى أي مكان آخر.
progress-records =
    { progress-tags }، { $filled } من { $records ->
        [one] سجل واحد
        [two] سجلين
        [few] { $records } سجلات
        [many] { $records } سجلًا
       *[other] { $records } سجل
    }
records-filled = السجلات المملوءة

hint-ends = اسحب الطرفين لتغيير المقطع
hint-key = اضغط { $key } لوسمه برمز { $code }
hint-read = مُلئ ما أمكنت قراءته من المقطع: اقبل الصحيح منه
dismiss-hint = إغلاق التلميح

tagged = وُسم: { $code }
tagged-in = وُسم: { $code } (الفقرة { $paragraph })
suggestion-accepted = قُبل الاقتراح { $code }
suggestion-rejected = رُفض الاقتراح { $code }. ولن يُعرض ثانية.
suggestions-accepted =
    { $count ->
        [one] قُبل اقتراح واحد برمز { $code }
        [two] قُبل اقتراحان برمز { $code }
        [few] قُبلت { $count } اقتراحات برمز { $code }
        [many] قُبل { $count } اقتراحًا برمز { $code }
       *[other] قُبل { $count } اقتراح برمز { $code }
    }
suggestions-done = لم تبق اقتراحات في أي نص.
rules-read =
    { $count ->
        [0] لا شيء في الملف يختلف عن القواعد هنا
        [one] استُوردت قاعدة واحدة من الملف
        [two] استُوردت قاعدتان من الملف
        [few] استُوردت { $count } قواعد من الملف
        [many] استُوردت { $count } قاعدة من الملف
       *[other] استُوردت { $count } قاعدة من الملف
    }
rules-not-read = ليس الملف جدول قواعد. صدّر القواعد لترى كيف يكون.
rules-not-read-at = ليس الملف جدول قواعد: تعذّرت قراءة السطر { $line }.
tagged-all =
    { $passages ->
        [one] وُسم مقطع واحد برمز { $code }
        [two] وُسم مقطعان برمز { $code }
        [few] وُسمت { $passages } مقاطع برمز { $code }
        [many] وُسم { $passages } مقطعًا برمز { $code }
       *[other] وُسم { $passages } مقطع برمز { $code }
    }
untagged = أُزيل الوسم { $code }
untagged-in = أُزيل الوسم { $code } (الفقرة { $paragraph })
recoded = غُيّر { $from } إلى { $to }
filled = مُلئ { $field } بـ{ $words }
statement-removed =
    { $tags ->
        [0] أُزيل البيان { $title }
        [one] أُزيل البيان { $title } مع وسمه
        [two] أُزيل البيان { $title } مع وسميه
        [few] أُزيل البيان { $title } مع وسومه: { $tags }
        [many] أُزيل البيان { $title } مع وسومه: { $tags }
       *[other] أُزيل البيان { $title } مع وسومه: { $tags }
    }
codes-removed =
    { $codes ->
        [one] أُزيل الرمز { $code }
        [two] أُزيل رمزان
        [few] أُزيلت { $codes } رموز
        [many] أُزيل { $codes } رمزًا
       *[other] أُزيل { $codes } رمز
    }
codes-removed-with-tags =
    { codes-removed }، مع { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
codes-removed-recoded =
    { codes-removed }. صار الرمز { $to } على { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
codes-removed-joined =
    { codes-removed-recoded }؛ { $joined ->
        [one] وضُم وسم واحد إلى وسم كان موجودًا
        [two] وضُم وسمان إلى وسمين كانا موجودين
        [few] وضُمت { $joined } وسوم إلى وسوم كانت موجودة
        [many] وضُم { $joined } وسمًا إلى وسوم كانت موجودة
       *[other] وضُم { $joined } وسم إلى وسوم كانت موجودة
    }
undone = تم التراجع عن: { $step }
redone = تمت إعادة: { $step }
undone-steps =
    تم التراجع عن { $steps ->
        [one] خطوة واحدة
        [two] خطوتين
        [few] { $steps } خطوات
        [many] { $steps } خطوة
       *[other] { $steps } خطوة
    }
redone-steps =
    تمت إعادة { $steps ->
        [one] خطوة واحدة
        [two] خطوتين
        [few] { $steps } خطوات
        [many] { $steps } خطوة
       *[other] { $steps } خطوة
    }
undo = تراجع
redo = إعادة

nothing-selected = حدّد أولًا مقطعًا في النص، ثم اختر الرمز.
no-text-for-field = حدّد أولًا في النص الكلمات التي تملأ هذا الحقل.
no-open-record = كل سجلاتك مملوءة.
no-number-in-text =
    لا يتضح أن الكلمات المحددة عدد في لغة هذا البيان، فلم تُستخدم. اكتب العدد في الحقل.
others-tag =
    هذا الوسم لغيرك ({ $name })، فلم يُغيَّر. انسخه إلى وسومك لتغيّر النسخة.
others-tag-nameless =
    هذا الوسم لشخص آخر، فلم يُغيَّر. انسخه إلى وسومك لتغيّر النسخة.
same-code-there = لهذا المقطع الرمز { $code } بالفعل، فلم يُضف شيء.
joined =
    صار وسمان على المقطع نفسه وبالرمز { $code }، فضُمّا وبقيت ملاحظاتهما. و«تراجع» يفصلهما من جديد.
tag-split = فُصل { $code } إلى وسمين بالقيم نفسها
tag-split-in = فُصل { $code } إلى وسمين بالقيم نفسها (الفقرة { $paragraph })
passages-joined = ضُم مقطعان بالرمز { $code }
passages-joined-in = ضُم مقطعان بالرمز { $code } (الفقرة { $paragraph })
chosen-missed = لم يتغير شيء: الوسم المختار { $code } كان خارج الجزء الظاهر. اضغط المفتاح ثانية لتغيير رمزه.
words-in-it = الكلمات المحددة داخلة في المقطع بالفعل.
nothing-to-take-off =
    حدّد بعض كلمات المقطع لا كله. ولإخراجه كله أزل الوسم.
nowhere-to-split =
    ضع مؤشر الكتابة داخل المقطع، أو حدّد الكلمات التي يبدأ بها الجزء الثاني.
no-next-tag = لا مقطع لاحقًا في هذا النص له الرمز نفسه، فلا شيء يُضم.
group-only = { $code } يجمع رموزًا أخرى فحسب. اختر رمزًا مما تحته.
exclusive-layer =
    تسمح الطبقة { $layer } برمز واحد على المقطع، و{ $code } موجود عليه. لم يُضف شيء؛ غيّر رمز ذلك الوسم
    بدلًا من ذلك.

code-not-removed =
    { $annotations ->
        [one] لم يُزل { $code }: على أحد مقاطعه رمز آخر لا يمكن أن يجتمع مع { $to }.
        [two] لم يُزل { $code }: على مقطعين من مقاطعه رموز أخرى لا يمكن أن تجتمع مع { $to }.
        [few] لم يُزل { $code }: على { $annotations } من مقاطعه رموز أخرى لا يمكن أن تجتمع مع { $to }.
        [many] لم يُزل { $code }: على { $annotations } من مقاطعه رموز أخرى لا يمكن أن تجتمع مع { $to }.
       *[other] لم يُزل { $code }: على { $annotations } من مقاطعه رموز أخرى لا يمكن أن تجتمع مع { $to }.
    } اختر لها رمزًا آخر، أو غيّر تلك الوسوم أولًا.
code-refused = لم يُحفظ الرمز. { $why }
edit-refused = لم يُجرَ هذا التغيير؛ كل شيء كما كان. { $why }
not-a-document = ما يُراد إرفاقه بالمشروع ليس JSON صالحًا.
open-elsewhere =
    لم يُنفَّذ ذلك: المشروع مفتوح في نافذة أخرى، وهذه النافذة تعرض ما يجري هناك فحسب. اختر «التحرير هنا»
    لتواصل في هذه النافذة.
not-handed-over =
    النافذة الأخرى لا تسلّم المشروع. قد يكون فيها عمل تعذّر حفظه، فانظر هناك أولًا. وإن أغلقتها أمكنك
    المواصلة هنا.
stays-open =
    يبقى هذا المشروع مفتوحًا، لأن فيه عملًا لم يُحفظ بعد. نزّله في ملف، أو أخلِ بعض المساحة وانتظر حتى يظهر
    «حُفظ».

save-failed =
    لم تُحفظ تغييراتك الأخيرة بعد. { $why } تتكرر محاولة الحفظ كل بضع ثوانٍ.
not-stored =
    لا يبقى عملك إلا حتى إغلاق هذه الصفحة. { $why } نزّل المشروع قبل المغادرة.
not-opened = تعذّر فتح { $name }. { $why } تُرك المخزون كما هو.
stored-not-opened = تعذّر فتح { $name }. { $why } لم يتغير شيء.
partly-opened =
    { $changes ->
        [one] تعذّرت قراءة آخر تغيير في هذا المشروع. كل ما قبله هنا؛ أما التغيير نفسه فقد نُحّي ولم يُحذف.
        [two] تعذّرت قراءة آخر تغييرين في هذا المشروع. كل ما قبلهما هنا؛ أما التغييران فقد نُحّيا ولم يُحذفا.
        [few] تعذّرت قراءة آخر { $changes } تغييرات في هذا المشروع. كل ما قبلها هنا؛ أما التغييرات نفسها فقد نُحّيت ولم تُحذف.
        [many] تعذّرت قراءة آخر { $changes } تغييرًا في هذا المشروع. كل ما قبلها هنا؛ أما التغييرات نفسها فقد نُحّيت ولم تُحذف.
       *[other] تعذّرت قراءة آخر { $changes } تغيير في هذا المشروع. كل ما قبلها هنا؛ أما التغييرات نفسها فقد نُحّيت ولم تُحذف.
    }
backup-due =
    { $changes ->
        [one] تغيير واحد
        [two] تغييران
        [few] { $changes } تغييرات
        [many] { $changes } تغييرًا
       *[other] { $changes } تغيير
    } منذ آخر نسخة احتياطية لهذا المشروع. { $page ->
        [file] تحفظ المتصفحات عمل صفحة هي ملف أقل مما تحفظ عمل موقع ويب.
       *[site] وهو محفوظ في هذا المتصفح وحده، وقد يُفقد الحاسوب.
    } احفظ نسخة في ملف.
written-to-file = حُفظ المشروع في { $name }.
not-written-to-file =
    تعذّر حفظ المشروع في { $name }: { $reason }. وهو مع ذلك محفوظ في هذا المتصفح.
project-binned = حُذف { $name }. يمكنك استعادته خلال 30 يومًا من «المحذوفة» في صفحة البداية.
project-restored = عاد { $name }.
project-deleted = حُذف { $name } من هذا المتصفح.
downloaded = حُفظ في التنزيلات: { $name }
picture-not-made = لم يتمكن المتصفح من صنع هذا الرسم، ربما لأنه كبير جدًا. احفظه بصيغة SVG بدلًا من ذلك.

storage-denied =
    لا يسمح المتصفح لهذه الصفحة بتخزين شيء؛ وسبب ذلك نافذة خاصة أو إعداد خصوصية صارم.
storage-full =
    لم تبق في المتصفح مساحة لهذه الصفحة. أخلِ بعض المساحة على القرص، أو احذف من صفحة البداية مشاريع سبق أن
    صدّرتها.
storage-written-elsewhere =
    غُيّر المشروع في نافذة أخرى. أغلق إحدى النافذتين ثم أعد تحميل هذه الصفحة.
storage-not-found = لم يعد في مخزن هذا المتصفح.
storage-no-answer = لم يستجب مخزن المتصفح.
storage-no-answer-because = لم يستجب مخزن المتصفح ({ $reason }).

stored-damaged =
    { $part ->
        [change] تغيير مخزون تالف
        [statements] قائمة البيانات المخزونة تالفة
        [codebook] دليل الترميز المخزون تالف
        [statement] بيان مخزون تالف
       *[history] سجل التراجع المخزون تالف
    } عند السطر { $line }، البايت { $byte }.
stored-newer =
    حُفظ بإصدار أحدث من هذه الصفحة (الصيغة { $version }). أعد تحميل الصفحة للحصول على ذلك الإصدار.
stored-text-missing = نص أحد بياناته مفقود.
stored-statement-missing = أحد بياناته مفقود.
stored-statements-mixed-up = اختلط بيانان من بياناته.

no-such-statement = لم يعد البيان في المشروع.
statement-exists = البيان في المشروع بالفعل.
no-such-annotation = لم يعد الوسم موجودًا.
annotation-exists = الوسم موجود بالفعل.
same-claim = لهذا المقطع الرمز نفسه بالفعل.
no-such-annotator = المرمِّز ليس في المشروع.
annotator-needed = ما زالت هناك حاجة إلى المرمِّز.
no-such-code = لم يعد الرمز في دليل الترميز.
code-in-use = الرمز مستخدم، أو تحته رموز أخرى.
change-of-other-text = أُجري التغيير لنص آخر.
annotation-would-lose = تغيير النص يُفقد الوسمَ جزءًا منه.
no-such-place = لا موضع كهذا في القائمة.
no-annotator = لا مرمِّز للمشروع.
annotator-twice = لمرمِّزَين المعرّف نفسه.
statement-twice = لبيانين المعرّف نفسه.
annotation-twice = لوسمين المعرّف نفسه.
wrong-statement = أحد الوسوم ينتمي إلى بيان آخر.
annotation-of-other-text = أُنشئ أحد الوسوم على نص آخر.
span-outside = أحد المقاطع يقع خارج النص.
code-not-in-codebook = الرمز { $code } ليس في دليل الترميز، أو أنه يجمع رموزًا أخرى فحسب.
annotation-without-annotator = مرمِّز أحد الوسوم ليس في المشروع.
same-claim-twice = على مقطع واحد الرمز نفسه مرتين.
no-such-field = في السجل حقل غير معرَّف.

value-of-other-kind = القيمة من نوع غير نوع حقلها.
no-such-choice = { $text } ليس من الخيارات.
not-a-number = { $text } ليس عددًا. اكتب أرقامًا، ونقطة قبل الكسر.
not-a-date =
    { $text } ليس تاريخًا. اكتب يومًا أو شهرًا أو سنة مثل 2017-03-31 أو 2017-03 أو 2017.
not-a-currency = { $text } ليس رمز عملة. اكتب ثلاثة أحرف كبيرة مثل USD.
not-a-country = { $text } ليس رمز بلد. اكتب ثلاثة أحرف كبيرة مثل JPN.

field-set =
    عُيّن { $field } في { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }.
marked-done =
    { $statements ->
        [one] عُلّم بيان واحد كمنجَز.
        [two] عُلّم بيانان كمنجَزين.
        [few] عُلّمت { $statements } بيانات كمنجَزة.
        [many] عُلّم { $statements } بيانًا كمنجَزة.
       *[other] عُلّم { $statements } بيان كمنجَزة.
    }
marked-not-done =
    { $statements ->
        [one] عُلّم بيان واحد كغير منجَز.
        [two] عُلّم بيانان كغير منجَزين.
        [few] عُلّمت { $statements } بيانات كغير منجَزة.
        [many] عُلّم { $statements } بيانًا كغير منجَزة.
       *[other] عُلّم { $statements } بيان كغير منجَزة.
    }
statements-removed =
    تمت إزالة { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }، { $tags ->
        [0] بلا وسوم
        [one] مع وسم واحد
        [two] مع وسمين
        [few] مع { $tags } وسوم
        [many] مع { $tags } وسمًا
       *[other] مع { $tags } وسم
    }.
text-corrected =
    صُحّح النص في { $places ->
        [one] موضع واحد
        [two] موضعين
        [few] { $places } مواضع
        [many] { $places } موضعًا
       *[other] { $places } موضع
    }. والنص السابق محفوظ.
text-corrected-losing =
    { text-corrected } { $tags ->
        [one] لم تبق لوسم واحد كلمات فأُزيل.
        [two] لم تبق لوسمين كلمات فأُزيلا.
        [few] لم تبق لـ{ $tags } وسوم كلمات فأُزيلت.
        [many] لم تبق لـ{ $tags } وسمًا كلمات فأُزيلت.
       *[other] لم تبق لـ{ $tags } وسم كلمات فأُزيلت.
    }
variable-set =
    عُيّن { $name } في { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }.
no-value = { $words } ليس قيمة للمتغير { $variable }، فلم يتغير شيء.
variable-removed = أُزيل { $name }.
group-saved = حُفظت المجموعة { $name }.
table-joined-nothing = كل ما في الجدول موجود هنا بالفعل؛ لم يتغير شيء.
table-joined =
    أُخذ من الجدول { $values ->
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $values } قيم
        [many] { $values } قيمة
       *[other] { $values } قيمة
    } تخص { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }.
no-day = { $words } ليس يومًا، أو قد يعني يومين. اكتبه مثل 15 مارس 2017.
exercise-damaged = ملف التمرين هذا تالف أو غير كامل، فلم يُفتح. اطلبه من جديد.
next-exercise-changed = غُيّر التمرين التالي في هذا الملف، فلا يمكن فتحه. كل ما عداه يعمل. اطلب الملف من معلّمك مرة أخرى.
exercise-without-text = أحد نصوص هذا التمرين لم يعد في المشروع. اختر نصوصه من جديد ثم احفظ الملف.
codebook-locked = لا يمكن تغيير رموز هذا التمرين.
not-in-exercise = هذه الصفحة لتمرين: تبقى نصوصه كما هي، ولا يمكن إضافة ملفات أخرى.
feedback-damaged = ملف التغذية الراجعة هذا تالف أو غير كامل، فلم يُفتح. اطلبه من معلّمك من جديد.
feedback-stays = تبقى التغذية الراجعة كما هي. لمواصلة عملك استأنفه.
older-feedback = هذا هو الإصدار { $opened } من التغذية الراجعة. وقد فتحت من قبل الإصدار { $newer }.
not-compared = تعذّرت مقارنة عملك بنموذج الإجابة. وهو محفوظ: سلّمه ثانية للمحاولة مرة أخرى.
not-compared-no-worker = تعذّر تحميل جزء الصفحة الذي يقارن عملك بنموذج الإجابة. اتصل بالإنترنت مرة واحدة ثم سلّمه ثانية.
exercise-removed = أُزيل التمرين { $title }.
exercise-removed-any = أُزيل التمرين.
passage-link-copied = نُسخ رابط المقطع. يعمل في كل نسخة من هذا المشروع، ويحتوي على أولى كلمات المقطع.
link-damaged = هذا الرابط إلى مقطع غير كامل. اطلبه من جديد.
link-to-other-text = صُحّح النص بعد إنشاء الرابط. هنا موضع كلماته الآن.
link-not-found = يقود الرابط إلى { $quote }، لكن لا بيان في هذا المشروع فيه هذه الكلمات. ربما أُزيل البيان، أو هو في نسخة أحدث من المشروع.
link-project-missing = يقود الرابط إلى { $quote } في مشروع ليس في هذا المتصفح. افتح ملف ذلك المشروع ثم اتبع الرابط من جديد.
link-copied = نُسخ الرابط.
nothing-collected = ليس بين الملفات تسليم لهذا التمرين. لم يتغير شيء؛ والقائمة تبيّن ما في كل منها من خطأ.
all-here =
    { $here ->
        [one] هذا التسليم موجود هنا بالفعل. لم يتغير شيء.
        [two] التسليمان موجودان هنا بالفعل. لم يتغير شيء.
        [few] التسليمات كلها ({ $here }) موجودة هنا بالفعل. لم يتغير شيء.
        [many] التسليمات كلها ({ $here }) موجودة هنا بالفعل. لم يتغير شيء.
       *[other] التسليمات كلها ({ $here }) موجودة هنا بالفعل. لم يتغير شيء.
    }
collected =
    تم جمع { $taken ->
        [one] تسليم واحد
        [two] تسليمين
        [few] { $taken } تسليمات
        [many] { $taken } تسليمًا
       *[other] { $taken } تسليم
    }.
collected-some =
    تم جمع { $taken ->
        [one] تسليم واحد
        [two] تسليمين
        [few] { $taken } تسليمات
        [many] { $taken } تسليمًا
       *[other] { $taken } تسليم
    }. { $refused ->
        [one] لم يُقبل ملف واحد؛ والقائمة تبيّن السبب.
        [two] لم يُقبل ملفان؛ والقائمة تبيّن السبب.
        [few] لم تُقبل { $refused } ملفات؛ والقائمة تبيّن السبب.
        [many] لم يُقبل { $refused } ملفًا؛ والقائمة تبيّن السبب.
       *[other] لم يُقبل { $refused } ملف؛ والقائمة تبيّن السبب.
    }
requests-came =
    { $new ->
        [0] طلبات إعادة التصحيح هذه موجودة هنا بالفعل. لم يتغير شيء.
        [one] ورد طلب إعادة تصحيح واحد. تجده في صفحة «الطلبات».
        [two] ورد طلبا إعادة تصحيح. تجدهما في صفحة «الطلبات».
        [few] وردت { $new } طلبات إعادة تصحيح. تجدها في صفحة «الطلبات».
        [many] ورد { $new } طلب إعادة تصحيح. تجدها في صفحة «الطلبات».
       *[other] ورد { $new } طلب إعادة تصحيح. تجدها في صفحة «الطلبات».
    }
request-saved = حُفظ { $name }. أرسله إلى معلّمك.
reviews-came =
    { $new ->
        [0] هذه المراجعات موجودة هنا بالفعل. لم يتغير شيء.
        [one] وردت مراجعة واحدة. تجدها في صفحة «مراجعة الأقران».
        [two] وردت مراجعتان. تجدهما في صفحة «مراجعة الأقران».
        [few] وردت { $new } مراجعات. تجدها في صفحة «مراجعة الأقران».
        [many] وردت { $new } مراجعة. تجدها في صفحة «مراجعة الأقران».
       *[other] وردت { $new } مراجعة. تجدها في صفحة «مراجعة الأقران».
    }
review-saved = حُفظ { $name }. سلّمه إلى معلّمك.
packet-damaged = رزمة المراجعة هذه تالفة أو غير كاملة، فلم تُفتح. اطلبها من معلّمك من جديد.
packet-stays = لا يمكن تغيير أعمال الآخرين. احكم عليها في اللوحة الجانبية.
for-the-teacher = هذا ملف لمعلّمك، يفلته في قسم «الصف».
not-collected = تعذّرت قراءة الملفات ولم يتغير شيء. جرّب عددًا أقل في المرة الواحدة.
not-collected-no-worker = تعذّر تحميل جزء الصفحة الذي يقرأ التسليمات، ولم يتغير شيء. اتصل بالإنترنت مرة واحدة ثم حاول من جديد.
collected-in-part = تعذّرت قراءة بعض الملفات. جُمعت التسليمات المقروءة؛ أفلت الملفات ثانية لقراءة الباقي، بعدد أقل في كل مرة.
not-given-back = تعذّرت كتابة الملف. لم يتغير شيء؛ حاول مرة أخرى.
not-given-back-no-worker = تعذّر تحميل جزء الصفحة الذي يكتب ملفات الصف. اتصل بالإنترنت مرة واحدة ثم حاول من جديد.
collecting-stopped = توقف الجمع. جُمع ما قُرئ حتى الآن؛ أفلت الملفات ثانية لقراءة الباقي.
still-collecting = ما زالت التسليمات تُقرأ. انتظر حتى تنتهي القراءة، أو أوقفها أولًا.
coding-accepted = قُبل الترميز. نموذج الإجابة الآن في إصداره { $revision }، وقورنت به كل الأعمال.
no-one-file = تعذّر جعل هذه الصفحة ملفًا واحدًا. احفظ التمرين في ملف JSON، أو افتح إصدارًا منشورًا من الصفحة.

tags-recoded =
    صار الرمز { $code } على { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }.
tags-added =
    أُضيف الرمز { $code } إلى { $tags ->
        [one] مقطع واحد
        [two] مقطعين
        [few] { $tags } مقاطع
        [many] { $tags } مقطعًا
       *[other] { $tags } مقطع
    }.
tags-field-set =
    عُيّن { $field } في { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }.
tags-confidence-set =
    عُيّنت درجة التأكد في { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }.
tags-noted =
    غُيّرت ملاحظة { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }.
tags-removed =
    تمت إزالة { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }.
tags-joined =
    { $tags ->
        [one] ضُم وسم واحد إلى وسم يقول الشيء نفسه
        [two] ضُم وسمان إلى وسمين يقولان الشيء نفسه
        [few] ضُمت { $tags } وسوم إلى وسوم تقول الشيء نفسه
        [many] ضُم { $tags } وسمًا إلى وسوم تقول الشيء نفسه
       *[other] ضُم { $tags } وسم إلى وسوم تقول الشيء نفسه
    }: يبقى الأقدم مع الملاحظتين.
tags-of-others =
    { $tags ->
        [one] وسم واحد لشخص آخر فتُرك كما هو.
        [two] وسمان لغيرك فتُركا كما هما.
        [few] { $tags } وسوم لغيرك فتُركت كما هي.
        [many] { $tags } وسمًا لغيرك فتُركت كما هي.
       *[other] { $tags } وسم لغيرك فتُركت كما هي.
    }
tags-unfit =
    { $tags ->
        [one] بقي وسم واحد كما كان
        [two] بقي وسمان كما كانا
        [few] بقيت { $tags } وسوم كما كانت
        [many] بقي { $tags } وسمًا كما كانت
       *[other] بقي { $tags } وسم كما كانت
    }: تسمح الطبقة برمز واحد على المقطع، أو ليس فيها هذا الحقل.
workbook-not-made = تعذّر صنع المصنّف. حاول من جديد.
tags-copied =
    { $tags ->
        [one] نُسخ صف واحد كجدول.
        [two] نُسخ صفان كجدول.
        [few] نُسخت { $tags } صفوف كجدول.
        [many] نُسخ { $tags } صفًا كجدول.
       *[other] نُسخ { $tags } صف كجدول.
    }
tag-not-pasted = لم يُلصق الوسم: كلماته ليست في هذا المشروع، أو هي في أكثر من موضع.
no-such-code-here = لم يُلصق الوسم: ليس في دليل ترميز هذا المشروع الرمز { $code }. أضفه ثم الصق ثانية.
