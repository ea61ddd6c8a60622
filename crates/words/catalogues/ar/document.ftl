### The text of a statement: its names, what the live region says, and the keys.

text-name = نص البيان
text-hint =
    الأسهم تحرّك مؤشر الكتابة في النص، ومع Shift تحدّد. مفتاح المسافة يحدّد الجملة، وEnter يختار رمزًا
    للتحديد. مع قارئ الشاشة أوقف وضع التصفح لاستخدام هذه المفاتيح. علامة الاستفهام تسرد اختصارات لوحة
    المفاتيح.

chip-name = { $code }: { $quote }
chip-of-other = { $code }، { $by }: { $quote }
more = +{ $tags }
more-name =
    { $tags ->
        [one] وسم آخر
        [two] وسمان آخران
        [few] { $tags } وسوم أخرى
        [many] { $tags } وسمًا آخر
       *[other] { $tags } وسم آخر
    }
paragraph-list = وسوم هذه الفقرة
legend = الرموز
handle-start = بداية المقطع؛ الأسهم تنقلها بكلمة، ومع Shift بحرف
handle-end = نهاية المقطع؛ الأسهم تنقلها بكلمة، ومع Shift بحرف

blank = فراغ
selected = محدَّد: { $text }
unselected = لا شيء محدَّد
tagged =
    { $overlaps ->
        [0] وُسم { $code }: { $quote }
        [one] وُسم { $code }: { $quote }. يتداخل مع وسم آخر
        [two] وُسم { $code }: { $quote }. يتداخل مع وسمين آخرين
        [few] وُسم { $code }: { $quote }. يتداخل مع { $overlaps } وسوم أخرى
        [many] وُسم { $code }: { $quote }. يتداخل مع { $overlaps } وسمًا آخر
       *[other] وُسم { $code }: { $quote }. يتداخل مع { $overlaps } وسم آخر
    }
copied = نُسخ { $code } إلى وسومك
resized = { $code } يغطي الآن: { $quote }
start-moved = { $code } يبدأ الآن بـ: { $text }
end-moved = { $code } ينتهي الآن بـ: { $text }
selection-starts = التحديد يبدأ بـ: { $text }
selection-ends = التحديد ينتهي بـ: { $text }
caret-entered = { $codes }: { $text }
caret-left = نهاية { $codes }. { $text }
caret-left-entered = نهاية { $left }. { $entered }: { $text }
elsewhere = هذا المشروع مفتوح في نافذة أخرى، ويُعرض هنا فقط
and-also = { $first }. { $second }
chosen = { $code }: { $quote }
code-in-parts =
    { $code }، { $parts ->
        [one] جزء واحد
        [two] جزآن
        [few] { $parts } أجزاء
        [many] { $parts } جزءًا
       *[other] { $parts } جزء
    }
tag-split = فُصل { $code } إلى اثنين: { $first } | { $second }
chosen-of-several = { $code } ({ $place } من { $tags } هنا): { $quote }
nothing-to-undo = لا شيء للتراجع عنه
nothing-to-redo = لا شيء لإعادته
statement-shown = البيان: { $name }

topic-character = تحريك مؤشر الكتابة بحرف
topic-word = التحريك بكلمة
topic-sentence = التحريك بجملة
topic-line = التحريك بسطر
topic-page = التحريك بصفحة
topic-paragraph = التحريك بفقرة
topic-paragraph-ends = الانتقال إلى أول الفقرة أو آخرها
topic-text-ends = الانتقال إلى أول النص أو آخره
topic-grow = تحديد الجملة ثم الفقرة
topic-all = تحديد النص كله
topic-enter = اختيار رمز للتحديد أو للوسم المختار، أو اختيار الوسم عند المؤشر
topic-leave = إلغاء التحديد، أو إيقاف إبقاء رمز نشطًا، أو إغلاق الوسم
topic-stack = التنقل بين الوسوم في الموضع الواحد
topic-move-end = نقل نهاية الوسم المختار بكلمة
extends = (مع Shift: تحديد)

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-escape = Esc
key-space = مسافة
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
key-with = { $held }+{ $key }

bookmark = علامة

quote-and-source = { $quote } ({ $source })
source-paragraph = { $statement }، الفقرة { $paragraph }
copy-quote = نسخ الاقتباس مع مصدره
