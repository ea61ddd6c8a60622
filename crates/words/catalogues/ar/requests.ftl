### Regrade requests: a student asks for an item of feedback to be judged once more, and the teacher answers.

ask-again = طلب إعادة النظر من معلّمك…
why-again = لماذا ينبغي أن يكون الحكم غير ذلك؟
why-again-hint = يقرأ معلّمك هذا بجانب المقطع. ومن دون سبب لا يُطلب شيء.
take-back = سحب الطلب
your-request = طلبك لإعادة التصحيح
asked-about =
    طلبك يخص { $items ->
        [one] بند واحد
        [two] بندين
        [few] { $items } بنود
        [many] { $items } بندًا
       *[other] { $items } بند
    }.
asked-item = البند { $number }
save-request = حفظ الطلب
save-request-hint = أرسل الملف المحفوظ إلى معلّمك بالطريقة التي تسلّم بها. فيه أسبابك وليس فيه اسم.

you-asked = طلبك
student-asked = طلب الطالب
was-granted = يوافق معلّمك
was-declined = يبقى معلّمك على رأيه
no-words = لم يُقل غير ذلك.

requests-page = الطلبات
no-requests = لا طلبات لإعادة التصحيح
no-requests-lead = يطلب الطلاب من التغذية الراجعة ويحفظون ملفًا صغيرًا. أفلت هذه الملفات هنا كالتسليمات.
requests-count = بلا رد: { $open } من { $all }
request-item = البند { $number }
request-extra = ليس في نموذج الإجابة
state-open = بلا رد
state-granted = مقبول
state-declined = مرفوض
next-request = الطلب التالي
previous-request = الطلب السابق
request-at = الطلب { $number } من { $all }
about-feedback = عن التغذية الراجعة { $revision }
item-gone = لم يعد البند في العمل أو في نموذج الإجابة. وما زال يمكنك الرد.
decide = قرارك
grant = قبول
decline = رفض
leave-open = تركه مفتوحًا
answer-label = ردك بالكلمات
answer-hint = يرى الطالب القرار وهذا الكلام عند البند في التغذية الراجعة التالية.
grant-leads = القبول وحده لا يغيّر النقاط. اقبل الترميز في نموذج الإجابة ليُحسب للجميع، أو اكتب النقاط يدويًا.
open-work = فتح العمل كله
points-by-hand = نقاط هذا العمل
loading-item = جارٍ البحث عن البند…

refused-bad-request = طلب إعادة تصحيح تالف أو لا يطلب شيئًا. اطلب من الطالب حفظه من جديد.
refused-other-class = طلب إعادة تصحيح في صف آخر. افتح ذلك الصف وأضفه هناك.
refused-unknown-hand-in = طلب إعادة تصحيح عن عمل لم يُجمع هنا. أضف التسليم أولًا.
refused-older = طلب إعادة تصحيح عن التغذية الراجعة { $asked }، وقد أعطيت بعدها التغذية الراجعة { $newest }. اطلب من الطالب النظر فيها أولًا.

list-requests =
    { $new ->
        [one] قُبل طلب إعادة تصحيح واحد.
        [two] قُبل طلبا إعادة تصحيح.
        [few] قُبلت { $new } طلبات إعادة تصحيح.
        [many] قُبل { $new } طلب إعادة تصحيح.
       *[other] قُبل { $new } طلب إعادة تصحيح.
    }
list-requests-here =
    { $here ->
        [one] طلب إعادة تصحيح واحد كان هنا بالفعل.
        [two] طلبا إعادة تصحيح كانا هنا بالفعل.
        [few] { $here } طلبات إعادة تصحيح كانت هنا بالفعل.
        [many] { $here } طلب إعادة تصحيح كانت هنا بالفعل.
       *[other] { $here } طلب إعادة تصحيح كانت هنا بالفعل.
    }

by-item = بندًا بندًا
item-to-mark = بند من نموذج الإجابة
next-item = البند التالي
previous-item = البند السابق
item-option = { $number } من { $all }: { $quote }
answers =
    { $count ->
        [one] إجابة واحدة، بترتيب الأعمال
        [two] إجابتان، بترتيب الأعمال
        [few] { $count } إجابات، بترتيب الأعمال
        [many] { $count } إجابة، بترتيب الأعمال
       *[other] { $count } إجابة، بترتيب الأعمال
    }
answers-loading = جارٍ البحث عن الإجابات…
comment-for = تعليق لـ{ $name }
keys-by-item = J وK من إجابة إلى إجابة، وN وB من بند إلى بند.
no-key-by-item = من دون نموذج إجابة لا بنود توضع درجاتها واحدًا بعد الآخر.

shuffle-groups = توزيع المجموعات عشوائيًا
shuffle-lead = يحصل كل شخص على مجموعة بالقرعة. لا يتغير شيء قبل أن تضغط «استخدام هذه المجموعات»، ويمكن التراجع عن ذلك.
how-many-groups = إنشاء
groups-of = مجموعات من
number-of-groups = هذا العدد من المجموعات
group-count = العدد
seed = بذرة التوزيع
seed-hint = البذرة نفسها وقائمة الصف نفسها تعطيان المجموعات نفسها.
other-order = بذرة أخرى
bad-number = اكتب عددًا صحيحًا من 1 فصاعدًا.
group-name = المجموعة { $number }
group-line = { $group }: { $names }
use-groups = استخدام هذه المجموعات
