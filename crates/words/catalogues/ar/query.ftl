### Queries: questions about passages, built by choosing and read as a sentence.

passages-coded = المقاطع المرمَّزة
codes-of-passages = رموز المقاطع
any-code = أي رمز
another-code = أو رمز آخر
remove-code = إزالة { $name }
codes-of-others = رموز المقطع الآخر
alternative = الشروط { $number }
or = أو
add-and = + و
add-or = + أو
add-not = + وليس
joined = طريقة الربط
that = التي
and = و
but-not = وليس
condition = الشرط
remove-condition = إزالة هذا الشرط
distance = المسافة
within =
    { $count ->
        [0] في الجملة نفسها
        [one] ضمن جملة واحدة
        [two] ضمن جملتين
        [few] ضمن { $count } جمل
        [many] ضمن { $count } جملة
       *[other] ضمن { $count } جملة
    }
words-near = الكلمات
says = ما يقوله
value = القيمة
currency = العملة
annotator = المرمِّز
annotator-gone = (شخص لم يعد موجودًا)
code-gone = (رمز لم يعد موجودًا)
field-gone = (حقل لم يعد موجودًا)
choice-gone = (خيار لم يعد موجودًا)
bad-amount = اكتب عددًا بلا علامة، مثل 2500000.
another-value = أو قيمة أخرى
any-value = لا قيمة بعد
not-known = (لم يُذكر)
overlaps = تتداخل مع
inside = تقع داخل
contains = تحتوي على
same-sentence = تشترك في جملة مع
same-paragraph = تشترك في فقرة مع
before = تأتي قبل
after = تأتي بعد
near = تقع قرب
near-words = تقع قرب الكلمات
made-by = أنشأها
has-note = لها ملاحظة
how-sure = درجة التأكد
says-anything = مسجَّل
says-nothing = غير مسجَّل
says-choice = هو { $choice }
says-yes = هو نعم
says-no = هو لا
says-words = فيه الكلمات
says-before = قبل
says-after = بعد
says-at-least = يساوي أو يفوق
says-at-most = يساوي أو يقل عن
delegation = الوفد
organ = الجهاز
language = اللغة
year = السنة
sentence = المقاطع المرمَّزة برمز { $codes }.
sentence-that = المقاطع المرمَّزة برمز { $codes } التي { $conditions }.
sentence-any = كل المقاطع.
sentence-any-that = كل المقاطع التي { $conditions }.
either = { $one }، أو { $other }
both = { $one }، و{ $other }
said-related = { $how } { $codes }
not-related = لا { $how } { $codes }
said-within = { $how } { $codes } { $within }
not-within = لا { $how } { $codes } { $within }
said-words = { $how } «{ $words }» { $within }
not-words = لا { $how } «{ $words }» { $within }
said-recorded = سُجّل فيها حقل «{ $field }»
not-recorded = لم يُسجَّل فيها حقل «{ $field }»
said-field = حقلها «{ $field }» { $says }
not-field = ليس حقلها «{ $field }» { $says }
said-field-value = حقلها «{ $field }» { $says } { $value }
not-field-value = ليس حقلها «{ $field }» { $says } { $value }
said-known = في بيانات فيها { $about }: { $value }
not-known-so = ليست في بيانات فيها { $about }: { $value }
said-days = في بيانات تاريخها { $days }
not-days = ليست في بيانات تاريخها { $days }
said-group = في بيانات المجموعة { $group }
not-group = ليست في بيانات المجموعة { $group }
said-annotator = أنشأها { $name }
not-annotator = لم ينشئها { $name }
no-note = ليست لها ملاحظة
said-sure = درجة التأكد فيها «{ $sure }»
not-sure-so = ليست درجة التأكد فيها «{ $sure }»
codes-or = { $one } أو { $other }
results =
    { $count ->
        [0] لا مقاطع مطابقة.
        [one] مقطع واحد في بيان واحد
        [two] مقطعان في { $statements ->
            [one] بيان واحد
            [two] بيانين
            [few] { $statements } بيانات
            [many] { $statements } بيانًا
           *[other] { $statements } بيان
        }
        [few] { $count } مقاطع في { $statements ->
            [one] بيان واحد
            [two] بيانين
            [few] { $statements } بيانات
            [many] { $statements } بيانًا
           *[other] { $statements } بيان
        }
        [many] { $count } مقطعًا في { $statements ->
            [one] بيان واحد
            [two] بيانين
            [few] { $statements } بيانات
            [many] { $statements } بيانًا
           *[other] { $statements } بيان
        }
       *[other] { $count } مقطع في { $statements ->
            [one] بيان واحد
            [two] بيانين
            [few] { $statements } بيانات
            [many] { $statements } بيانًا
           *[other] { $statements } بيان
        }
    }
place = الموضع
files = بهذه المقاطع
csv = CSV
json = JSON
save-as = حفظ باسم
save = حفظ
saved-as = حُفظ باسم «{ $name }».
remove-saved = عدم الاحتفاظ به
rename-saved = تغيير الاسم
new-name = الاسم الجديد
name-taken = لاستعلام محفوظ آخر هذا الاسم.
give-up = إلغاء
