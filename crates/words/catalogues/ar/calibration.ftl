### Calibration: passages of the key are shown one after another, and explained after each answer.

title = المعايرة
allow = عرض المقاطع واحدًا بعد الآخر، وشرح كل منها بعد الإجابة
what = يعطي الطلاب كل مقطع أساسي رمزه، ثم يرون هل أصابوا، وأي رمز هو الصحيح، وشرحك. ولا تُعرض المقاطع الإضافية والفخاخ. ولا تحقق ذاتيًا معها.
one-code = في { $layer } رمز واحد فقط، فكل إجابة فيها صحيحة. اختر رموزًا أكثر.
least-right = الحد الأدنى للصحيح
most-mistakes = الحد الأقصى للخطأ
mark-any = إن كان الاثنان فارغين نجح كل من أتمّ
mark =
    { $of ->
        [one] النجاح بـ{ $needed } من 1
        [two] النجاح بـ{ $needed } من 2
        [few] النجاح بـ{ $needed } من { $of }
        [many] النجاح بـ{ $needed } من { $of }
       *[other] النجاح بـ{ $needed } من { $of }
    }
tries = المحاولات
tries-any = فارغ: بلا حد
lacks-key = لا يمكن عرض المقاطع: لا يوجد نموذج إجابة

skip = الانتقال إلى السؤال
passage-of = المقطع { $number } من { $of }
so-far = حتى الآن: صحيح { $right }، خطأ { $wrong }
which-code = ما الرمز الصحيح هنا؟ ({ $layer })
for-good = لا يمكن التراجع عن الإجابة.
right = صحيح
wrong = غير صحيح
your-answer = إجابتك: { $code }
right-code = الصحيح: { $codes }
next-passage = المقطع التالي
see-result = عرض النتيجة
passed = ناجح
not-passed = لم تنجح
right-of =
    { $of ->
        [one] الصحيح { $right } من 1.
        [two] الصحيح { $right } من 2.
        [few] الصحيح { $right } من { $of }.
        [many] الصحيح { $right } من { $of }.
       *[other] الصحيح { $right } من { $of }.
    }
needed =
    { $needed ->
        [one] المطلوب واحد.
        [two] المطلوب اثنان.
        [few] المطلوب { $needed }.
        [many] المطلوب { $needed }.
       *[other] المطلوب { $needed }.
    }
may-try =
    { $left ->
        [one] يمكنك المحاولة مرة واحدة أخرى.
        [two] يمكنك المحاولة مرتين أخريين.
        [few] يمكنك المحاولة { $left } مرات أخرى.
        [many] يمكنك المحاولة { $left } مرة أخرى.
       *[other] يمكنك المحاولة { $left } مرة أخرى.
    }
no-try-left = لم تبق لك محاولات.
try-again = محاولة أخرى
try-number = المحاولة { $number }
then-hand-in = سلّم: إجاباتك في الملف.
key-missing = فقد هذا التمرين نموذج إجابته، فلا يمكن عرض المقاطع. يمكنك التسليم كما هو. اطلب الملف من معلّمك مرة أخرى.
key-changed = غُيّر نموذج الإجابة في هذا التمرين، فلا يمكن عرض المقاطع. يمكنك التسليم كما هو. اطلب الملف من معلّمك مرة أخرى.
no-passages = ليس في نموذج إجابة هذا التمرين مقاطع تُعرض. يمكنك التسليم كما هو. أخبر معلّمك.

column = المعايرة
column-hint = أفضل محاولة: كم إجابة كانت صحيحة، وهل يكفي ذلك. عدّتها نسختهم من التمرين.
class-passed = ناجح · { $right } من { $of }
class-not-passed = لم ينجح · { $right } من { $of }
class-unfinished = لم يكتمل · { $right } من { $of }
class-tries =
    { $tries ->
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $tries } محاولات
        [many] { $tries } محاولة
       *[other] { $tries } محاولة
    }
