### What is asked before a project file is opened in which something does not fit. $name, $field,

before-opening = قبل فتح { $name }

finding-counts-otherwise =
    المواضع في هذا الملف تعدّ { $unit ->
        [utf16] وحدات UTF-16
        [byte] البايتات
       *[character] الأحرف
    }{ $line-ends ->
        [as-one] ، بواحد لكل نهاية سطر
        [as-two] ، باثنين لكل نهاية سطر
       *[as-written] { "" }
    }{ $unit ->
        [character] { "" }
       *[other] ، لا الأحرف
    }. بهذه القراءة يطابق اقتباسَه { $fitting ->
        [one] واحد
        [two] اثنان
        [few] { $fitting }
        [many] { $fitting }
       *[other] { $fitting }
    } من { $spans ->
        [one] مقطع واحد
        [two] مقطعين
        [few] { $spans } مقاطع
        [many] { $spans } مقطعًا
       *[other] { $spans } مقطع
    }؛ ومن دونها { $as-written ->
        [0] لا يطابق شيء
        [one] يطابق واحد فقط
        [two] يطابق اثنان فقط
        [few] تطابق { $as-written } فقط
        [many] يطابق { $as-written } فقط
       *[other] يطابق { $as-written } فقط
    }.
finding-all-fit =
    كل مقطع في موضع اقتباسه، لكن شيئًا آخر في هذا الملف يختلف.
finding-misplaced =
    في هذا الملف { $misplaced ->
        [one] واحد
        [two] اثنان
        [few] { $misplaced }
        [many] { $misplaced }
       *[other] { $misplaced }
    } من { $spans ->
        [one] مقطع واحد
        [two] مقطعين
        [few] { $spans } مقاطع
        [many] { $spans } مقطعًا
       *[other] { $spans } مقطع
    } خارج موضع الاقتباس. لم يُنقل شيء ولم يُسقط بعد.

how-to-read = كيف تُقرأ المواضع
way =
    { $unit ->
        [utf16] وحدات UTF-16
        [byte] بايتات
       *[character] أحرف
    }{ $line-ends ->
        [as-one] ، بواحد لكل نهاية سطر
        [as-two] ، باثنين لكل نهاية سطر
       *[as-written] { "" }
    }: يطابق { $fitting ->
        [one] واحد
        [two] اثنان
        [few] { $fitting }
        [many] { $fitting }
       *[other] { $fitting }
    } من { $spans ->
        [one] مقطع واحد
        [two] مقطعين
        [few] { $spans } مقاطع
        [many] { $spans } مقطعًا
       *[other] { $spans } مقطع
    }

remarks = ما يختلف أيضًا
remark-other-text =
    غُيّر نص بيان بعد كتابة الملف. يُفتح كما هو في الملف.
remark-earlier-texts =
    النصوص السابقة لتصحيحات بيان لا توافق نصه. فتُستبعد.
remark-statement-twice = يُستبعد بيان ثانٍ له المعرّف نفسه.
remark-annotator-twice = يُستبعد مرمِّز ثانٍ له المعرّف نفسه.
remark-other-codebook =
    غُيّر دليل الترميز { $title } بعد كتابة الملف، أو يعرف عنه إصدار أحدث من هذه الصفحة أكثر. يُفتح كما هو
    في الملف.

left-out-word = ما لا يوافق
quote = الاقتباس في الملف
code = الرمز
reason-word = السبب
more =
    { $entries ->
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $entries } أخرى
        [many] و{ $entries } أخرى
       *[other] و{ $entries } أخرى
    }
only-field = الحقل { $field } فقط: { $why }
only-evidence = شاهد { $field } فقط: { $why }
no-such-statement = ليس في الملف بيانه.
no-such-code = ليس في دليل الترميز رمز كهذا، أو أنه يجمع رموزًا أخرى فحسب.
no-such-annotator = لا يسمّي الملف مرمِّزه.
annotation-twice = سبقه وسم بهذا المعرّف.
same-claim = للمقطع نفسه الرمز نفسه بالفعل.
no-span = لا موضع له.
not-in-order = أجزاؤه متداخلة أو غير مرتبة.
no-such-attribute = ليس في طبقة الرمز حقل كهذا.
unknown-value = القيمة تالفة، أو من نوع غير معروف هنا.

position-empty = المواضع من { $start } إلى { $end } لا تحوي شيئًا.
position-outside = المواضع من { $start } إلى { $end } بعد نهاية النص.
position-within-character = المواضع من { $start } إلى { $end } تقطع حرفًا نصفين.
position-not-in-order = المواضع من { $start } إلى { $end } غير مرتبة.
position-other-words = في النص من { $start } إلى { $end }: { $words }.
quote-not-found = لم يُعثر على الاقتباس في النص.
quote-found = الاقتباس في موضع واحد آخر، والكلمات حوله مطابقة.
quote-in-doubt = الاقتباس في موضع واحد آخر، لكن الكلمات حوله مختلفة.
quote-at-places =
    { $places ->
        [one] الاقتباس في موضع واحد.
        [two] الاقتباس في موضعين؛ ولا يُعرف أيهما المقصود.
        [few] الاقتباس في { $places } مواضع؛ ولا يُعرف أيها المقصود.
        [many] الاقتباس في { $places } موضعًا؛ ولا يُعرف أيها المقصود.
       *[other] الاقتباس في { $places } موضع؛ ولا يُعرف أيها المقصود.
    }

place-found =
    { $passages ->
        [one] وضع مقطع واحد حيث وُجد اقتباسه والكلمات حوله بلا شك
        [two] وضع مقطعين حيث وُجد اقتباساهما والكلمات حولهما بلا شك
        [few] وضع { $passages } مقاطع حيث وُجدت اقتباساتها والكلمات حولها بلا شك
        [many] وضع { $passages } مقطعًا حيث وُجدت اقتباساتها والكلمات حولها بلا شك
       *[other] وضع { $passages } مقطع حيث وُجدت اقتباساتها والكلمات حولها بلا شك
    }
nothing-changed = لا يمسّ هذا مشروعك المفتوح.
do-not-open = عدم الفتح
open =
    { $left-out ->
        [0] فتح
        [one] فتح من دون إدخال واحد
        [two] فتح من دون إدخالين
        [few] فتح من دون { $left-out } إدخالات
        [many] فتح من دون { $left-out } إدخالًا
       *[other] فتح من دون { $left-out } إدخال
    }
