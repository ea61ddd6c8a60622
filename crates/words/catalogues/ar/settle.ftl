### Coders side by side, and settling what they coded differently.

one-coder = يلزم مرمِّزان
one-coder-hint = أضف ملفات مشاريع من رمّزوا النصوص نفسها: أفلتها هنا، أو أضفها من قائمة المشروع.
comparing-coders = جارٍ مقارنة البيان { $done } من { $of }…
not-compared = تعذّرت مقارنة الترميزات.
compare-again = محاولة أخرى
statement-shown = البيان
code-filter = هذا الرمز فقط
every-code = كل الرموز
layer-filter = الطبقة
every-layer = كل الطبقات
forgive-spaces = التسامح في مسافات الأطراف
next-difference = الاختلاف التالي
previous-difference = الاختلاف السابق
difference-next = الاختلاف التالي
in-paragraph = الفقرة { $number }: { $what }
side-said = { $names }: { $code }
side-nothing = { $names }: لا شيء
said-further = { $said }، { $more }
same-words = الكلمات نفسها
code-and-what = { $code }: { $what }
edges-differ =
    { $words ->
        [0] لا اختلاف إلا في مسافات الأطراف أو ترقيمها
        [one] تختلف الأطراف بكلمة واحدة
        [two] تختلف الأطراف بكلمتين
        [few] تختلف الأطراف بـ{ $words } كلمات
        [many] تختلف الأطراف بـ{ $words } كلمة
       *[other] تختلف الأطراف بـ{ $words } كلمة
    }
fields-differ =
    { $count ->
        [one] حقل مختلف: { $fields }
        [two] حقلان مختلفان: { $fields }
        [few] حقول مختلفة: { $fields }
        [many] حقول مختلفة: { $fields }
       *[other] حقول مختلفة: { $fields }
    }
all-agree = الجميع متفقون

side-by-side-of = الترميزات جنبًا إلى جنب
coder-in-lane = المرمِّز { $number }
add-coder = إضافة مرمِّز
remove-coder = إزالة { $name }
and-coder = و
differ-of = المختلف { $differ } من { $all }
legend = وسيلة الإيضاح
both-same = الاثنان سواء
all-same = الجميع سواء
only-by = { $name } فقط
only-others = الآخرون فقط
some-of-them = بعضهم
other-code = الاثنان، برمز مختلف
several-codes = الجميع، بعدة رموز
layout = التخطيط
as-lanes = مسارات
as-panes = لوحتان
only-differences = الاختلافات فقط
coded-nothing = لا ترميز هنا من { $name }.
no-cases = لا شيء مرمَّز هنا.
no-cases-with-code = لا شيء مرمَّز هنا برمز { $code }.
no-differences = لا اختلاف هنا.
lane-of = وسوم { $name }
chip-same = { $name }: { $code }
value-differs = مختلف
chip-differs = { $name }: { $code }، مختلف
strip-differs = مواضع الاختلاف على طول النص: أكثرها في الفقرة { $number }
strip-none = مواضع الاختلاف على طول النص: لا شيء
settle-this = حسم هذا
key-next = التالي
key-back = السابق
key-settle = حسم هذا

settle-what-differs = حسم الاختلافات
settled-of = المحسوم { $settled } من { $all }
take-agreed =
    { $count ->
        [one] أخذ الواحد المتفق عليه
        [two] أخذ الاثنين المتفق عليهما
        [few] أخذ المتفق عليه ({ $count })
        [many] أخذ المتفق عليه ({ $count })
       *[other] أخذ المتفق عليه ({ $count })
    }
this-statement = هذا البيان فقط
gold-menu = ما حُسم
gold-key-new = جعله نموذج إجابة تمرين جديد
gold-key-of = جعله نموذج إجابة { $title }
gold-export = تصديره مجموعة معطيات…
case-place = { $statement } · الفقرة { $number }
case-of = { $at } من { $all }
settled-as = حُسم: { $way }
open-again = كان محسومًا ({ $way }) وتغيّر بعد ذلك
way-agreed = اتفق الجميع
way-took = أُخذ ترميز { $name }
way-both = أُخذت كلها
way-merged = دُمجت
way-anew = كُتب من جديد
way-neither = لا هذا ولا ذاك
take-side = أخذ ترميز { $name }
marked-nothing = لم يعلّم شيئًا
and-names = و{ $names }
field-what = المقطع
field-note = الملاحظة
empty-value = فارغ
no-note = بلا ملاحظة
both = الاثنان
all-of-them = الكل
merge-fields = دمج حقلًا حقلًا…
write-anew = كتابة من جديد…
neither = لا هذا ولا ذاك
later = لاحقًا
next-case = التالي
previous-case = السابق
case-context = الكلمات وما حولها
what-coders-say = ما يقوله المرمِّزون
ways-to-settle = طرق الحسم
settled-into = حُسم باسم «adjudicated»، ومصادره: { $names }
all-settled = حُسم كل شيء
nothing-differs = لا اختلاف
nothing-differs-hint = كل من رمّزوا البيانات نفسها رمّزوها على نحو واحد.
merging = دمج حقلًا حقلًا
writing-anew = كتابة من جديد
result-code = الرمز
result-passage = المقطع
word-by-word = تغيير المقطع كلمة كلمة
start-earlier = تقديم البداية
start-later = تأخير البداية
end-earlier = تقديم النهاية
end-later = تأخير النهاية
take-from = من { $name }
settle-so = الحسم هكذا
cancel = إلغاء
definition-of = { $code }: { $words }
not-this = لا يشمل: { $words }
word-for-codebook = عبارة لدليل الترميز، إن كان هذا يحسم أكثر من حالة
word-placeholder = ما تقرر، ولماذا
keep-word = حفظ
words-kept =
    { $count ->
        [one] عبارة واحدة لدليل الترميز
        [two] عبارتان لدليل الترميز
        [few] { $count } عبارات لدليل الترميز
        [many] { $count } عبارة لدليل الترميز
       *[other] { $count } عبارة لدليل الترميز
    }
adopt-not = إلى «لا يشمل» في { $code }
adopt-also = إلى «أيضًا» في { $code }
adopt-guidelines = إلى الإرشادات
adopted-not = في «لا يشمل» من { $code }
adopted-also = في «أيضًا» من { $code }
adopted-guidelines = في الإرشادات
remove-word = إزالة { $words }
put-into-codebook = وضعها في دليل الترميز
key-take = أخذ جانب
