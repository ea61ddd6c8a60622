### The search in the texts: a drawer below the text, its button, and the list of hits.

find = بحث
next-hit = الانتقال إلى النتيجة التالية
previous-hit = الانتقال إلى النتيجة السابقة
close-find = إغلاق البحث

find-words = كلمات البحث
whole-word = كلمة كاملة
case-sign = Aa
match-case = مطابقة حالة الأحرف
match-accents = التشكيل
match-accents-hint = التمييز بين الأحرف المشكّلة وغير المشكّلة
match-signs = العلامات بدقة
match-signs-hint = تمييز علامات الاقتباس والشرطات والمسافات الطباعية من العادية
regex = تعبير نمطي
regex-hint = تعبير نمطي (Regular expression)
search-in = مكان البحث
in-this-text = في هذا النص
in-all-texts =
    { $texts ->
        [one] في النص
        [two] في النصين
        [few] في كل النصوص ({ $texts })
        [many] في كل النصوص ({ $texts })
       *[other] في كل النصوص ({ $texts })
    }

found-nothing = لا نتائج
still-searching = { $found }، جارٍ البحث…
searching = جارٍ البحث…
found-here =
    { $here ->
        [one] نتيجة واحدة في { $name }
        [two] نتيجتان في { $name }
        [few] { $here } نتائج في { $name }
        [many] { $here } نتيجة في { $name }
       *[other] { $here } نتيجة في { $name }
    }
found-in-texts =
    { $all } في { $texts ->
        [one] نص واحد
        [two] نصين
        [few] { $texts } نصوص
        [many] { $texts } نصًا
       *[other] { $texts } نص
    }
found-both = { $here }، { $all }
too-many = { $found }؛ توقف البحث هناك
hit-number = النتيجة { $number }
key-tags = مفتاح الرمز يسم النتيجة
tag-hit = وسم هذه النتيجة…
bad-expression = { $why } (الحرف { $at })
bad-open-group = قوس مستدير لم يُغلق
bad-closed-group = قوس مستدير أُغلق ولم يُفتح
bad-open-class = قوس مربع لم يُغلق
bad-nothing-to-repeat = لا شيء قبل هذه العلامة يمكن تكراره
bad-count = هذا العدد بين القوسين المعقوفين غير ممكن
bad-range = طرفا هذا المجال معكوسان
bad-escape = الشرطة المائلة العكسية لا تعطي هذا معنى
bad-look-around = النظر إلى الأمام أو الخلف غير ممكن هنا
bad-backreference = الإحالة إلى مجموعة سابقة غير ممكنة هنا
bad-too-large = التعبير كبير جدًا
bad-other = لا يمكن قراءة التعبير من هنا فصاعدًا
find-failed = توقف البحث. اكتب من جديد للبحث مرة أخرى.

hits = النتائج
hits-hint = الأسهم للتنقل بين النتائج، والمسافة لاستبعاد نتيجة أو إعادتها، ومفتاح الرمز لوسمها، وEnter للانتقال إلى النص.
hits-of = { $name } ({ $hits })
paragraph = الفقرة { $number }
has-code = لها الرمز
same-sentence = الجملة نفسها
same-paragraph = الفقرة نفسها
same-words = الكلمات نفسها
has-other = لها { $code }
left-out = مستبعدة

tick-all = وسم كل النتائج
take = ما يُوسم
take-words = الكلمات
take-sentence = الجملة
take-paragraph = الفقرة
tag-with = الوسم بـ
choose-code = اختيار رمز
tag-all =
    { $passages ->
        [one] وسم مقطع واحد
        [two] وسم مقطعين
        [few] وسم { $passages } مقاطع
        [many] وسم { $passages } مقطعًا
       *[other] وسم { $passages } مقطع
    }
tagging = جارٍ وسم { $passages }…
ticked =
    { $passages ->
        [one] مختار واحد
        [two] مختاران
        [few] { $passages } مختارة
        [many] { $passages } مختارًا
       *[other] { $passages } مختار
    }
are-left-out = مستبعد: { $hits }
have-code =
    { $hits ->
        [one] واحدة لها الرمز
        [two] اثنتان لهما الرمز
        [few] { $hits } لها الرمز
        [many] { $hits } لها الرمز
       *[other] { $hits } لها الرمز
    }
are-same =
    { $hits ->
        [one] واحدة في مقطع يُوسم مرة واحدة
        [two] اثنتان في مقاطع تُوسم مرة واحدة
        [few] { $hits } في مقاطع تُوسم مرة واحدة
        [many] { $hits } في مقاطع تُوسم مرة واحدة
       *[other] { $hits } في مقاطع تُوسم مرة واحدة
    }
have-other =
    { $hits ->
        [one] واحدة لها رمز آخر من هذه الطبقة
        [two] اثنتان لهما رمز آخر من هذه الطبقة
        [few] { $hits } لها رمز آخر من هذه الطبقة
        [many] { $hits } لها رمز آخر من هذه الطبقة
       *[other] { $hits } لها رمز آخر من هذه الطبقة
    }
keep-copy-first = حفظ نسخة أولًا
