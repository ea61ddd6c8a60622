### What can be done by name, for the palette and the list of keys; and the words of the palette.

palette = الانتقال إلى أي شيء أو تنفيذه
next-record = الانتقال إلى سجل تالٍ فيه حقول مفتوحة
next-tag = الانتقال إلى الوسم التالي
previous-tag = الانتقال إلى الوسم السابق
remove-tag = إزالة الوسم المختار
stop-keeping = إيقاف إبقاء الرمز نشطًا
next-statement = الانتقال إلى البيان التالي
previous-statement = الانتقال إلى البيان السابق
copy-link = نسخ رابط إلى المقطع
correct-text = تصحيح النص…
begins-here = البيان يبدأ هنا
ends-here = البيان ينتهي هنا
save-to-file = حفظ المشروع في ملف
read = الانتقال إلى النص
set-bookmark = وضع العلامة هنا أو إزالتها
go-to-bookmark = الانتقال إلى العلامة
passages = عرض كل الوسوم في جدول
statements = عرض كل البيانات في جدول
show-memos = عرض كل المذكرات والملاحظات
codebook = الانتقال إلى دليل الترميز لتغييره
pin-statements = تثبيت قائمة البيانات فوق الرموز
unpin-statements = إلغاء تثبيت قائمة البيانات
turn-codebook = إظهار دليل الترميز أو إخفاؤه
turn-record = إظهار السجل والوسوم أو إخفاؤها

search = أوامر أو رموز أو بيانات أو كلمات
found = النتائج
group-do = أوامر
group-texts = في النصوص
keys-arrows = اختيار
keys-enter = انتقال أو تنفيذ
keys-escape = إغلاق
found-entries =
    { $entries ->
        [0] لا شيء فيه هذه الكلمات.
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $entries } نتائج
        [many] { $entries } نتيجة
       *[other] { $entries } نتيجة
    }
searching = جارٍ البحث في النصوص…
choose-first = اكتب، أو استخدم الأسهم.
