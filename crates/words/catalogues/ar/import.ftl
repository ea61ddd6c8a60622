### Importing annotations from files of other programs.

import-from = استيراد وسوم من { $file }
reading = جارٍ القراءة…
taking = جارٍ الاستيراد…
accept = استيراد

failure-no-worker =
    تعذّر جلب جزء البرنامج الذي يقرأ ملفات البرامج الأخرى. تحقق من الاتصال وحاول من جديد.
failure-stopped =
    توقفت القراءة، ربما لامتلاء الذاكرة. لم يتغير شيء في المشروع. حاول بملف أصغر.
failure-took-too-long =
    أُوقفت القراءة لأنها طالت كثيرًا. لم يتغير شيء في المشروع. حاول بملف أصغر.
failure-not-understood =
    قُرئ الملف لكن تعذّرت إضافته بسبب خلل في هذا البرنامج. لم يتغير شيء في المشروع.

export-instead = يبدو أن { $file } هو { $format }، وهذا لا يُقرأ هنا. { $advice }
not-recognised =
    لم تُعرف وسوم في { $file }. الصيغ التي يمكن قراءتها: { $formats }.

found-annotations =
    { $format }: { $annotations ->
        [0] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $annotations } وسوم
        [many] { $annotations } وسمًا
       *[other] { $annotations } وسم
    } في { $texts ->
        [0] لا نصوص
        [one] نص واحد
        [two] نصين
        [few] { $texts } نصوص
        [many] { $texts } نصًا
       *[other] { $texts } نص
    }.
new-texts =
    { $texts ->
        [one] سيُضاف بيان جديد واحد.
        [two] سيُضاف بيانان جديدان.
        [few] ستُضاف { $texts } بيانات جديدة.
        [many] سيُضاف { $texts } بيانًا جديدًا.
       *[other] سيُضاف { $texts } بيان جديد.
    }
known-texts =
    { $texts ->
        [one] نص واحد موجود هنا بالفعل.
        [two] نصان موجودان هنا بالفعل.
        [few] { $texts } نصوص موجودة هنا بالفعل.
        [many] { $texts } نصًا موجودة هنا بالفعل.
       *[other] { $texts } نص موجودة هنا بالفعل.
    }
missing-texts =
    { $texts ->
        [one] نص واحد ليس في الملف ولا في هذا المشروع: أضف البيان أولًا ثم استورد هذا الملف ثانية.
        [two] نصان ليسا في الملف ولا في هذا المشروع: أضف البيانين أولًا ثم استورد هذا الملف ثانية.
        [few] { $texts } نصوص ليست في الملف ولا في هذا المشروع: أضف البيانات أولًا ثم استورد هذا الملف ثانية.
        [many] { $texts } نصًا ليست في الملف ولا في هذا المشروع: أضف البيانات أولًا ثم استورد هذا الملف ثانية.
       *[other] { $texts } نص ليست في الملف ولا في هذا المشروع: أضف البيانات أولًا ثم استورد هذا الملف ثانية.
    }
counted-otherwise =
    مواضعه غير محسوبة كما تنص الصيغة. وبحساب آخر يوافق النصَّ { $fit } من { $compared ->
        [one] اقتباس واحد
        [two] اقتباسين
        [few] { $compared } اقتباسات
        [many] { $compared } اقتباسًا
       *[other] { $compared } اقتباس
    } أمكنت مقارنتها.
quotes-fit =
    يوافق المواضعَ في الملف { $fit } من { $compared ->
        [one] اقتباس واحد
        [two] اقتباسين
        [few] { $compared } اقتباسات
        [many] { $compared } اقتباسًا
       *[other] { $compared } اقتباس
    } أمكنت مقارنتها.
not-placed =
    { $annotations ->
        [one] وسم واحد لا يمكن تحديد موضعه.
        [two] وسمان لا يمكن تحديد موضعهما.
        [few] { $annotations } وسوم لا يمكن تحديد مواضعها.
        [many] { $annotations } وسمًا لا يمكن تحديد مواضعها.
       *[other] { $annotations } وسم لا يمكن تحديد مواضعها.
    }
place-found =
    { $passages ->
        [one] وضع مقطع واحد في الموضع الوحيد الذي فيه كلماته
        [two] وضع مقطعين في الموضعين الوحيدين اللذين فيهما كلماتهما
        [few] وضع { $passages } مقاطع في المواضع الوحيدة التي فيها كلماتها
        [many] وضع { $passages } مقطعًا في المواضع الوحيدة التي فيها كلماتها
       *[other] وضع { $passages } مقطع في المواضع الوحيدة التي فيها كلماتها
    }

positions = المواضع
positions-unchecked =
    { $positions ->
        [one] تعذّر التحقق من موضع واحد بالكلمات: ليس في الملف كلمات مقطعه.
        [two] تعذّر التحقق من موضعين بالكلمات: ليس في الملف كلمات مقطعيهما.
        [few] تعذّر التحقق من { $positions } مواضع بالكلمات: ليس في الملف كلمات مقاطعها.
        [many] تعذّر التحقق من { $positions } موضعًا بالكلمات: ليس في الملف كلمات مقاطعها.
       *[other] تعذّر التحقق من { $positions } موضع بالكلمات: ليس في الملف كلمات مقاطعها.
    }
positions-by-words = عُرف ما تعدّه من المقاطع الأخرى التي كلماتها في الملف.
positions-no-difference = كل طرق العدّ تقود إلى المقاطع نفسها.
positions-defined = تُقرأ كما تنص الصيغة. والنص لا يناقض ذلك.
positions-by-borders =
    لا تبدأ المقاطع وتنتهي بين الكلمات إلا بالعدّ المختار أدناه: { $whole } من { $ends } من الحالات.
positions-unknown = لا يُعرف ما تعدّه. انظر في المقاطع واختر قبل الاستيراد.
positions-choice = المواضع تعدّ
positions-choose = اختر…
positions-way =
    { $unit ->
        [utf16] وحدات UTF-16
        [byte] البايتات
       *[character] الأحرف
    }{ $form ->
        [unmarked] ، بلا علامة ترتيب البايتات
        [one] ، بواحد لكل نهاية سطر
        [one-unmarked] ، بواحد لكل نهاية سطر، بلا علامة ترتيب البايتات
        [two] ، باثنين لكل نهاية سطر
        [marked] ، مع علامة ترتيب البايتات
       *[raw] { "" }
    } ({ $whole } من { $ends } من الأطراف بين الكلمات)
positions-samples = المقاطع
positions-outside = خارج النص

codes = الرموز
codes-hint = اختر ما يصير إليه كل رمز من الملف في هذا المشروع.
code-word = الرمز في الملف
code =
    { $code } ({ $annotations ->
        [0] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $annotations } وسوم
        [many] { $annotations } وسمًا
       *[other] { $annotations } وسم
    })
is = في هذا المشروع
new-code-in = رمز جديد في { $layer }
known-codes = رمز من هذا المشروع
leave-out = استبعاده مع وسومه
fields = الحقول
fields-hint = حقول الملف هذه غير معروفة هنا.
field-word = الحقل في الملف
field =
    { $field } ({ $values ->
        [0] لا قيم
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $values } قيم
        [many] { $values } قيمة
       *[other] { $values } قيمة
    })
into-note = إلى الملاحظة
leave-field = استبعاده
known-fields = حقل من هذا المشروع

left-out = لم يُستورد
what = العنصر
where-word = الموضع في الملف
why-word = السبب
more = و{ $more } غيرها.
save-report = حفظ هذه القائمة
report-name = not-imported.txt
report-title = ما لم يُستورد من { $file }
no-such-thing = لا مكان له هنا.
misshapen = ليس كما تنص الصيغة.
dangling = يشير إلى شيء غير موجود.
not-of-a-text = لا ينتمي إلى نص.
not-unpacked = أرشيف تالف أو مشفّر.
too-much =
    في أرشيفات هذا الملف مجتمعةً أكثر من { $most }. ولم يُقرأ { $size } من هذا الأرشيف. استورد وثائقه في
    عدة ملفات.
no-text = نصه ليس هنا.
no-passage = لا مقطع له، أو أن أجزاءه متداخلة.
outside = مواضعه خارج النص.
other-words =
    { $places ->
        [0] في النص هناك { $found }، وكلمات الوسم ليست في أي موضع.
        [one] في النص هناك { $found }، وكلمات الوسم ربما في موضع واحد.
        [two] في النص هناك { $found }، وكلمات الوسم ربما في موضعين.
        [few] في النص هناك { $found }، وكلمات الوسم ربما في { $places } مواضع.
        [many] في النص هناك { $found }، وكلمات الوسم ربما في { $places } موضعًا.
       *[other] في النص هناك { $found }، وكلمات الوسم ربما في { $places } موضع.
    }
no-position =
    { $places ->
        [0] لا مواضع له تطابق، وكلماته ليست في أي موضع من النص.
        [one] لا مواضع له تطابق، وكلماته ربما في موضع واحد.
        [two] لا مواضع له تطابق، وكلماته ربما في موضعين.
        [few] لا مواضع له تطابق، وكلماته ربما في { $places } مواضع.
        [many] لا مواضع له تطابق، وكلماته ربما في { $places } موضعًا.
       *[other] لا مواضع له تطابق، وكلماته ربما في { $places } موضع.
    }
elsewhere = كلماته في موضع آخر، وفيه فقط.
code-left-out = استُبعد رمزه.
same-there = الوسم نفسه موجود هنا بالفعل.
field-left-out = استُبعد هذا الحقل.
value-does-not-fit = القيمة لا توافق الحقل؛ وهي في الملاحظة بدلًا من ذلك.
evidence-lost = تعذّر تحديد موضع أحد الشواهد.
