### What is written for people into files of other formats: pages of HTML and Markdown, and what codes

-product = Statement Annotator

labelled = { $name }:
next-in-list = { $before }، { $next }
aside = · { $remark }
code-below = { $above } › { $code }

statements = البيانات
statement = بيان
annotated-by = رمّزه: { $people }. دليل الترميز: { $codebook }.
codebook-only = دليل الترميز: { $codebook }.

speaker = المتحدّث
role = منصب المتحدّث
delegation = الوفد
organ = الجهاز
occasion = الجلسة
topic = موضوع المناقشة
date = التاريخ
language = اللغة
source = المصدر
symbol = رمز الوثيقة

codes = الرموز
short-name = الاسم المختصر
includes = يشمل
excludes = لا يشمل
examples = أمثلة
include = يشمل
exclude = لا يشمل
example = مثال
code-and-definition = { $code }: { $definition }
rules = { $title }: { $rules }
next-rule = { $before }؛ { $next }

annotations = الوسوم
mark = { $number }: { $code }
confidence = درجة التأكد
high = عالية
medium = متوسطة
low = منخفضة
confidence-is = درجة التأكد: { $confidence }
note = ملاحظة
evidence = «{ $quote }»
place = — { $title }، الفقرة { $paragraph }، الأحرف { $start }–{ $end }
place-untitled = — الفقرة { $paragraph }، الأحرف { $start }–{ $end }
place-and-annotator = { $place } ({ $annotator })

yes = نعم
no = لا
words-and-meaning = { $words } ({ $meaning })
until-day = حتى { $day }
to-the-day = بدقة اليوم
to-the-month = بدقة الشهر
to-the-year = بدقة السنة
from-statement-date = محسوبًا من تاريخ البيان
set-by-hand = عُيّن يدويًا
amount = { $amount } { $currency }
approximate = تقريبي
at-least = { $amount } على الأقل
at-most = { $amount } على الأكثر
speaker-state = دولة المتحدّث
other-state = دولة أخرى
organisation = منظمة
group = مجموعة
unspecified = غير محدد

exported-from = صُدّر من { -product }.

contents = المحتويات
whole-codebook = دليل الترميز
memos = المذكرات
no-memos = لا مذكرات.
field-says = { $field }: { $value }
