### Rubrics.

tab = سلّم التقدير
formula = الدرجات مجموع مستويات سلّم التقدير، بخطوات قدرها { $step }.
formula-kind = بسلّم التقدير

rubric = سلّم التقدير
criterion = المعيار
level = المستوى
points = النقاط
points-of = { $points } من { $most }
not-decided = لم يُقرَّر بعد
row-line = { $name }: { $level } ({ $points } من { $most })

lead = ما يُحكم به على العمل. تحكم أنت على المعايير مستوى مستوى، أو تُحسب من المقارنة بنموذج الإجابة؛ ويمكنك دائمًا أن تقرر غير ذلك. وما تغيّره هنا يسري على كل الأعمال معًا.
not-used = لا تأتي الدرجات حاليًا من هذا السلّم. اختر «بسلّم التقدير» تحت جدول الطلاب.
add-row = إضافة معيار
most = النقاط: { $points } على الأكثر
new-row = المعيار { $number }
best-level = جيد
lowest-level = ليس بعد
new-level = المستوى { $number }
row-name = المعيار
description = المقصود به
judged-by = طريقة الحكم
weight = الوزن
level-at = المستوى { $number }
from-percent = من %
from-count = من
add-level = إضافة مستوى
remove-level = إزالة
remove-level-of = إزالة المستوى { $number } من { $name }
remove-row = إزالة المعيار
remove-row-of = إزالة المعيار { $name }
by-hand = أحكم بنفسي
by-found-of-key = نسبة الموجود من نموذج الإجابة
by-right-of-theirs = نسبة الصحيح من مقاطعهم
by-like-the-key = مطابقة نموذج الإجابة (F1)
by-core-found = مقاطع أساسية وُجدت تمامًا
by-right-code = الرمز صحيح حيث وُجد المقطع
by-right-edges = الأطراف صحيحة حيث وُجد المقطع
by-right-fields = حقول صحيحة
by-passages = عدد المقاطع
percent = { $number } %
in-and-out = من جدول وإلى جدول
in-lead = الصق خلايا من برنامج جداول، أو افتح ملف CSV. أعمدته criterion وdescription وpoints وlevel1 وlevel2 وهكذا؛ والمستوى الأفضل أولًا. وفي الجدول المحفوظ أعمدة أيضًا للوزن، ولما يُحكم به على المعيار، ولنقاط كل مستوى وحدّه.
paste = الخلايا
take = جعله سلّم التقدير
not-read = توقف جزء الصفحة الذي يقرأ الجداول. لم يُفقد شيء؛ حاول من جديد.
open-table = فتح جدول…
save-table = حفظ سلّم التقدير (CSV)
copy-from = أخذ سلّم تقدير تمرين آخر
choose-exercise = اختر تمرينًا
computed = { $by }: { $figure }
cannot-be-computed = { $by }: لا شيء يُحسب منه
as-computed = كما حُسب
open-rows =
    { $points }، { $count ->
        [one] معيار واحد مفتوح
        [two] معياران مفتوحان
        [few] { $count } معايير مفتوحة
        [many] { $count } معيارًا مفتوحًا
       *[other] { $count } معيار مفتوح
    }

no-text = ليس هذا نصًا يمكن قراءته. احفظ الجدول بصيغة CSV ‏(UTF-8)، أو الصق خلاياه.
empty = لا صفوف فيه.
no-titles = لا عمود باسم «criterion». يحتاج الصف الأول إلى العناوين criterion وdescription وpoints وlevel1 وlevel2 وهكذا.
too-many-levels = المستويات أكثر من { $most }.
no-number = الصف { $row }: ينبغي أن يكون { $column } عددًا، وهو «{ $cell }».
no-points = الصف { $row }: النقاط ناقصة.
unknown-by = الصف { $row }: «{ $cell }» ليس مما يُحسب منه معيار. الممكن: { $known }.
other-points = الصف { $row }: نقاط المعيار ليست نقاط مستواه الأفضل.
no-name = الصف { $row } بلا اسم.
same-name = للصف { $row } اسم الصف { $other } نفسه.
no-levels = الصف { $row } بلا مستويات.
gap = الصف { $row }: المستوى { $level } بلا كلمات.
no-cut-off = الصف { $row }: المستوى { $level } بلا حدّ.
cut-off-order = الصف { $row }: حدّ المستوى { $level } ليس أدنى من حدّ المستوى السابق.
no-lowest = الصف { $row }: يجب أن يبدأ أدنى مستوى من 0، وإلا بقي ما دونه بلا مستوى.
