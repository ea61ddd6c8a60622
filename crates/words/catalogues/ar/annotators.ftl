### The annotators: the button with one's initials, what it opens, and the question for a name.

you = ترمّز باسم { $name }
you-nameless = ترمّز بلا اسم
annotators = المرمِّزون
code-as = ترمّز باسم
your-name = اسمك
no-name-yet = لا اسم بعد
others-shown = يُعرض في النص أيضًا
others-painted = وسوم الآخرين بخطوط رفيعة منقّطة، وبجانب النص الأحرف الأولى من أسمائهم.
nameless = شخص بلا اسم
tags-in-statements =
    { $tags ->
        [0] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    } في { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
add-file = إضافة ملف زميل…

ask-first-tag = بأي اسم ترمّز؟ يرد الاسم في كل ملف.
ask-others = هذا المشروع مرمَّز باسم { $name }. بأي اسم ترمّز أنت؟
ask-nameless = رمّز هذا المشروع شخص بلا اسم. بأي اسم ترمّز أنت؟
i-am = أنا { $name }
these-are-mine = هذه الوسوم لي
not-now = ليس الآن

coded-by = ترميز { $name }
read-only-hint = يمكنك قراءته، ونسخه لتغيّر النسخة.
copy-into-mine = نسخ إلى وسومي
others-hidden =
    { $count ->
        [one] مخفيّ: { $names }
        [two] مخفيّان: { $names }
        [few] مخفيّون: { $names }
        [many] مخفيّون: { $names }
       *[other] مخفيّون: { $names }
    }
show-again = إظهار
