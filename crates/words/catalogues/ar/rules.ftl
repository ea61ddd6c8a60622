### The rules for suggestions, in the codebook's room.

tab-rules = قواعد الاقتراح
rules-title = قواعد الاقتراحات
rules-hint = لكل عبارة تُعتمد أول قاعدة مطابقة. وقواعدك تأتي أولًا.
listing-rules = جارٍ تحميل القواعد…
rules-failed = تعذّر تحميل القواعد. أعد تحميل الصفحة للمحاولة من جديد.
filter-rules = ترشيح القواعد
which-rules = أي القواعد
all-rules = الكل { $count }
rules-on = مفعّلة { $count }
rules-off = معطّلة { $count }
rules-mine = قواعدي { $count }
add-rule = إضافة قاعدة…
export-table = تصدير كجدول
export-json = تصدير بصيغة JSON
import-rules = استيراد قواعد من ملف…
file-name = { $project } - قواعد الاقتراحات

column-on = مفعّلة
column-pattern = إذا كان في العبارة
column-suggests = تقترح
column-decided = بُتّ فيه
column-accepted = قُبل
column-from = المصدر
use-rule = استخدام القاعدة { $rule }
edit-rule = تحرير القاعدة { $rule }
from-you = لك
from-you-in = لك، { $language }
from-english = الإنجليزية
from-french = الفرنسية
from-spanish = الإسبانية
nothing = لا شيء
no-such-code = رمز ليس في دليل الترميز
about-own = المتحدّث فاعلًا
about-we = «نحن»
about-thing = شيء يخص المتحدّث
about-other = آخرون
about-anybody = أيّ أحد
about-words = كلمات في أي موضع

draft-title = تحرير القاعدة
draft-replaces = هذه نسخة من قاعدة مدمجة. إذا احتفظت بها عُطّلت القاعدة المدمجة.
who-acts = من يفعل
rule-language = لغة النصوص
pattern = كلمات بصيغها
pattern-hint = الفعل يطابق بكل صيغه: «stand ready to» يطابق أيضًا «stands ready to». ضع | بين البدائل، و[ ] حول كلمة اختيارية، و! قبل كلمة يجب ألا ترد، و.. حيث قد ترد حتى ست كلمات أخرى.
try-rule = تجربة على كل النصوص
keep-rule = الاحتفاظ بالقاعدة
leave-rule = إلغاء
remove-rule = إزالة
trying = جارٍ التجربة على كل النصوص…
tried =
    { $hits ->
        [0] لا نتائج
        [one] نتيجة واحدة، الموسوم منها بهذا الرمز { $tagged }
        [two] نتيجتان، الموسوم منهما بهذا الرمز { $tagged }
        [few] { $hits } نتائج، الموسوم منها بهذا الرمز { $tagged }
        [many] { $hits } نتيجة، الموسوم منها بهذا الرمز { $tagged }
       *[other] { $hits } نتيجة، الموسوم منها بهذا الرمز { $tagged }
    }
tried-nothing =
    { $hits ->
        [0] لن توقف أي اقتراح
        [one] ستوقف اقتراحًا واحدًا
        [two] ستوقف اقتراحين
        [few] ستوقف { $hits } اقتراحات
        [many] ستوقف { $hits } اقتراحًا
       *[other] ستوقف { $hits } اقتراح
    }
tried-most = قد توجد نتائج أخرى: توقف البحث هناك.
tried-first = هذه أول { $count }.
is-tagged = موسوم بالفعل
problem-empty = اكتب كلمة واحدة على الأقل مما يجب أن يرد.
problem-too-long = هذا طويل جدًا.
problem-too-many = القواعد كثيرة جدًا. أزل بعضها أولًا.
problem-open = في { $part } قوس لم يُغلق.
problem-form = لا معنى لـ{ $part } بالأحرف الكبيرة. اكتب الكلمات بأحرف صغيرة.
problem-class = لا صنف كلمات باسم { $part }.
problem-id = لقاعدة أخرى الاسم نفسه.
problem-no-id = القاعدة بلا اسم.
problem-unknown = من يفعل، أو ما تقترحه، أو قوة الصياغة فيها قيمة غير موجودة.
