### The code picker, the inspector (the record of the chosen tag) and the list of tags.

picker = اختيار رمز
change-code-to = تغيير { $code } إلى
search-codes = البحث في الرموز
into-the-record = إلى السجل
recent = الأخيرة
passage-of = مقطع { $code }
choose-first = اكتب، أو استخدم الأسهم.
codes = الرموز
results = النتائج
codes-found =
    { $codes ->
        [0] لا رمز فيه هذه الأحرف.
        [one] رمز واحد
        [two] رمزان
        [few] { $codes } رموز
        [many] { $codes } رمزًا
       *[other] { $codes } رمز
    }
create-named = إنشاء { $name }
create-from-words = إنشاء رمز من الكلمات المحددة: { $name }
code-exists = { $name } في دليل الترميز بالفعل.
includes = أيضًا
excludes = لا يشمل
used =
    { $texts ->
        [0] { $here } في هذا النص
        [one] { $here } في هذا النص، و{ $elsewhere } في نص آخر
        [two] { $here } في هذا النص، و{ $elsewhere } في نصين آخرين
        [few] { $here } في هذا النص، و{ $elsewhere } في { $texts } نصوص أخرى
        [many] { $here } في هذا النص، و{ $elsewhere } في { $texts } نصًا آخر
       *[other] { $here } في هذا النص، و{ $elsewhere } في { $texts } نص آخر
    }
and-further = { $items }؛ { $item }
close = إغلاق

key-enter = ↵
picker-enter = تطبيق
key-shift-enter = ⇧↵
picker-shift-enter = وإضافة آخر
key-tab = tab
keep-active = إبقاؤه نشطًا
keep-active-what = الرمز الذي تختاره بعد ذلك يبقى نشطًا: كل تحديد تالٍ يأخذه فورًا
key-escape = esc
picker-escape = إغلاق

kept-code = كل تحديد يأخذ { $code }
end-kept = إيقاف (Esc)

invitation = حدّد مقطعًا في النص واختر له رمزًا. ويُملأ سجله هنا.
invitation-keys = بلوحة المفاتيح: Shift مع الأسهم للتحديد، ومفتاح الرمز أو Enter للوسم.
leave = إغلاق
tag-actions = إجراءات هذا الوسم
go-to-passage = الانتقال إلى المقطع
paragraph-short = الفقرة { $paragraph }
stack = الوسوم في هذا الموضع
stacked = { $place } من { $of } هنا
previous = السابق
next = التالي
change-code-hint = إعطاء الوسم رمزًا آخر
another-code = إضافة رمز ثانٍ
take-passage = استبدال المقطع بالتحديد
add-words = إضافة هذه الكلمات إلى المقطع
take-off-words = إخراج هذه الكلمات من المقطع
split-tag = فصل هنا
join-tags = ضم إلى التالي بالرمز نفسه
unite-tags = توحيد مع الوسم المتداخل معه
same-code-again = بعض هذه الكلمات عليها الرمز مرتين.
unite = توحيد
parts-of-passage = أجزاء المقطع
in-parts =
    في { $parts ->
        [one] جزء واحد
        [two] جزأين
        [few] { $parts } أجزاء
        [many] { $parts } جزءًا
       *[other] { $parts } جزء
    }
drop-part = إخراج { $words } من المقطع
remove = إزالة الوسم
note = ملاحظة
sure = درجة التأكد
confidence-high = عالية
confidence-medium = متوسطة
confidence-low = منخفضة

day-and-time = { $day }، { $time }
tagged-by = { $who }، { $made }
tagged-by-changed = { $who }، { $made }، غُيّر { $changed }
tagged = وُسم { $made }
tagged-changed = وُسم { $made }، غُيّر { $changed }
tagged-how = { $tagged } · { $how }
how-tag-all = ضمن وسم الكل
how-suggestion = اقتراح مقبول
how-imported = مستورد
how-adjudicated = محسوم

record = السجل
read-from-passage = مقروء من المقطع
accept-all = قبول الكل
accept = قبول: { $field }
reject = رفض: { $field }
select-words = حدّد الكلمات في النص.
next-record = السجل التالي
next-record-what = الانتقال إلى سجل تالٍ فيه حقول مفتوحة
key-ctrl-enter = Ctrl ↵
more = المزيد ({ $rare })
more-filled = المزيد ({ $filled } من { $rare })
less = أقل
correct = تصحيح يدوي
filled-of = مُلئ { $filled } من { $all }
filled-and-required =
    مُلئ { $filled } من { $all }؛ { $fields } { $missing ->
        [one] حقل مطلوب
        [two] حقلان مطلوبان
        [few] حقول مطلوبة
        [many] حقول مطلوبة
       *[other] حقول مطلوبة
    }
required = مطلوب
fill-with = ملء بـ{ $words }
add-evidence = إضافة { $words } شاهدًا
evidence = شواهد { $field }
shown-by = { $field }، من { $quote }
evidence-quote = «{ $quote }»
remove-evidence = إزالة الشاهد { $quote }
yes = نعم
no = لا
not-a-number-such-as =
    ليس عددًا، فلا يُحفظ. اكتب 12000000 أو { $large } أو { $small }.

day = يوم أو شهر أو سنة
not-a-day = ليس تاريخًا يشمل السنة، فتبقى كلمات النص هي المعتمدة.
date-read = قُرئ { $date }
date-read-from-statement = قُرئ { $date }، محسوبًا من تاريخ البيان
date-by-hand = { $date }، عُيّن يدويًا
date-range = من { $from } إلى { $to }
date-not-read = لم يُقرأ تاريخًا؛ عيّن اليوم إن ذكره النص.

amount = المبلغ
currency = العملة
not-a-currency = ليست الأحرف الثلاثة لعملة، فتبقى غير معروفة.
no-currency = { $amount } (العملة غير معروفة)
about = ~ { $sum }
no-less = ≥ { $sum }
no-more = ≤ { $sum }
sum-range = من { $from } إلى { $to }
sum = { $currency } { $amount }
approximate = تقريبي
least = على الأقل
most = على الأكثر

party-kind-word = نوع الجهة
empty-kind = النوع؟
speaker-state = دولة المتحدّث
other-state = دولة أخرى
organisation = منظمة
group = مجموعة
unclear = غير واضح
with-kind = { $party } · { $kind }
country = البلد
not-a-country = ليس بلدًا من القائمة، فلا يُحفظ بلد.

tags-word = الوسوم
filter = ترشيح الوسوم
filter-code = ترشيح بالرمز
all-codes = كل الرموز
tags-all =
    { $all ->
        [0] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $all } وسوم
        [many] { $all } وسمًا
       *[other] { $all } وسم
    }
tags-some =
    { $shown } من { $all ->
        [one] وسم واحد
        [two] وسمين
        [few] { $all } وسوم
        [many] { $all } وسمًا
       *[other] { $all } وسم
    }
tags-of-code = { " " }· { $code } { $tags }
nothing-tagged = لم يُوسم شيء في هذا البيان بعد.
nothing-fits = لا وسم يطابق الترشيح.
has-note = له ملاحظة
paragraph = ¶ { $paragraph }
