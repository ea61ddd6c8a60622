### What a change of the key means: for the teacher before it is made, and for students afterwards.

change-title = الإصدار { $revision } من نموذج الإجابة: ما سيتغير
right-as-well = «{ $quote }» برمز { $code } صحيح أيضًا
leave-out = استبعاد هذا
computing = جارٍ مقارنة كل الأعمال به…
not-computed = تعذّرت مقارنته بكل الأعمال. نموذج الإجابة كما كان.
student = الطالب
found = وُجد
like-the-key = مطابقة النموذج
points = النقاط
grade-now = الدرجة
from-to = { $before } ← { $after }
none-yet = –
stays-by-hand = { $points }، يدويًا: تبقى
by-formula = بالمعادلة
unchanged =
    { $count ->
        [one] عمل واحد يبقى كما هو.
        [two] عملان يبقيان كما هما.
        [few] { $count } أعمال تبقى كما هي.
        [many] { $count } عملًا تبقى كما هي.
       *[other] { $count } عمل تبقى كما هي.
    }
nobody-changes = لا تتغير أي نقاط.
accept-more = واصل القراءة واقبل المزيد: يصير كل شيء إصدارًا واحدًا.
make-revision = جعله الإصدار { $revision }
leave-key = ترك نموذج الإجابة كما هو
scores-that-change = النقاط التي ستتغير

since-title = ما تغيّر منذ الإصدار { $revision }
since-nothing = لا شيء فيما وُجد ولا في النقاط.
since-accepted = البند { $place } مقبول الآن.
since-other = البند { $place }: { $now }؛ وكان: { $before }.
since-new = البند { $place }: { $now }. وهو جديد في نموذج الإجابة.
since-points = النقاط: { $before } ← { $now }
