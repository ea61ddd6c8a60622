### Filters of the room of insight: only statements that fit count. Names of States, groups and

filters = المرشّحات
add = + مرشّح
new = حساب بعض البيانات فقط
by = حسب
which = أيّها
apply = حساب هذه فقط
nothing-known = لا يُعرف عن البيانات بعد ما يميّز بينها. أضف دولة أو تاريخًا أو متغيرًا في جدول البيانات.
chip = { $about }: { $is }
remove = إزالة المرشّح: { $about } { $is }
remove-all = إزالة كل المرشّحات
counted = { $count } من { $all } من البيانات
only = { $counted } · { $filters } فقط
both = { $one }، { $other }
date = التاريخ
group = المجموعة
from = من
to = إلى
range-from = من { $from }
range-to = حتى { $to }
range = من { $from } إلى { $to }
variable-gone = (متغير لم يعد موجودًا)
group-gone = (مجموعة لم تعد موجودة)
none-fit = لا بيان يطابق المرشّحات
none-fit-why = لا شيء يُعدّ. أزل مرشّحًا، أو اختر قيمًا أخرى.
