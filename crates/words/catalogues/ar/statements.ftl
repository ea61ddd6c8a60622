### Statements: their names, the list of them, and the head of the text.

statement-name = { $delegation } · { $date }
untitled = بيان بلا عنوان
parts = { $first } · { $second }
body-and-meeting = { $body }، { $meeting }
window-title = { $statement } – { $project }

place-and-time = { $place }، { $time }

statements = البيانات
switch = اختيار بيان
find-statement = البحث عن بيان
no-statement-found = لا بيان فيه هذه الكلمات.
add-statements = إضافة بيانات
paste-text = لصق نص
pin-list = تثبيت القائمة
unpin-list = إلغاء تثبيت القائمة
as-table = الكل ({ $statements }) في جدول
details = التفاصيل
remove-statement = إزالة من المشروع
more-about = المزيد عن { $title }
place = { $place } من { $all }
previous-statement = البيان السابق
next-statement = البيان التالي

change-detail = تغيير: { $detail }
add-delegation = + الوفد
add-date = + التاريخ (يلزم للآجال)
add-speaker = + المتحدّث
add-organ = + الجهاز

lines-before =
    { $lines ->
        [one] سطر واحد قبل البيان
        [two] سطران قبل البيان
        [few] { $lines } أسطر قبل البيان
        [many] { $lines } سطرًا قبل البيان
       *[other] { $lines } سطر قبل البيان
    }
lines-after =
    { $lines ->
        [one] سطر واحد بعد البيان
        [two] سطران بعد البيان
        [few] { $lines } أسطر بعد البيان
        [many] { $lines } سطرًا بعد البيان
       *[other] { $lines } سطر بعد البيان
    }
