### Suggestions: passages that could be coded, each with its reason.

suggest = اقتراح
suggest-hint = اقتراح مقاطع يمكن وسمها. لا يُحفظ شيء ولا يُحسب حتى تقبله.
suggest-commitments = اقتراح: الالتزامات { $count }
suggest-others = المواضيع
suggest-others-hint = اقتراح رموز الطبقات الأخرى أيضًا بناءً على تعريفاتها

tab-suggestions = الاقتراحات { $count }
suggestions = الاقتراحات
suggestions-here =
    { $count ->
        [0] لا اقتراحات هنا
        [one] اقتراح واحد هنا
        [two] اقتراحان هنا
        [few] { $count } اقتراحات هنا
        [many] { $count } اقتراحًا هنا
       *[other] { $count } اقتراح هنا
    }
looking = جارٍ البحث عن مقاطع…
no-suggestions = لم تبق اقتراحات في هذا النص. المقاطع التي وسمتها أو رفضتها لا تُقترح ثانية.
no-rules-for-language = تقرأ القواعد الإنجليزية والفرنسية والإسبانية، وهذا النص بلغة أخرى. أما ما يُتعلَّم من وسومك فيُقترح في كل لغة.
go-through = المرور عليها
go-through-all = المرور على كل النصوص
next-suggestion = الاقتراح التالي
previous-suggestion = الاقتراح السابق
stop-going = إيقاف
accept = قبول
reject = رفض
edges = تحرير المقطع
the-rule = عرض القاعدة
accept-changed = قبول هذه الكلمات
keep-edges = إبقاء الكلمات المقترحة
change-edges-hint = حدّد الكلمات التي تريدها، أو انقل النهاية بـShift مع الأسهم. وEnter يقبلها.
walk-keys = N التالي، Enter قبول، X رفض، E تحرير المقطع، R عرض القاعدة، مفتاح رمز لرمز آخر، Esc إيقاف
place-and-score = الفقرة { $paragraph } · { $score }
score-name = اليقين: { $score } من 1
because = لأن:
by-rule = القاعدة: { $rule }
by-rule-with-record = القاعدة: { $rule } (قُبل { $accepted } من { $decided })
by-definition = من تعريف الرمز
by-learned = متعلَّم من وسومك
all-of-rule =
    كل ما من هذه القاعدة ({ $count ->
        [one] واحد
        [two] اثنان
        [few] { $count }
        [many] { $count }
       *[other] { $count }
    })…
list-of-rule = كل ما من القاعدة { $rule }
accept-ticked =
    { $count ->
        [one] قبول واحد
        [two] قبول اثنين
        [few] قبول { $count }
        [many] قبول { $count }
       *[other] قبول { $count }
    }
close-list = إغلاق القائمة
suggest-failed = تعذّر إعداد الاقتراحات.
try-again = محاولة أخرى
not-yet = ليس لهذه الرموز تعريف ولا أمثلة، فلا يمكن اقتراحها بعد: { $codes }.

how-good = مدى جودتها
last-decisions =
    { $decided ->
        [one] من آخر قرار لك
        [two] من آخر قرارين لك
        [few] من آخر { $decided } قرارات لك
        [many] من آخر { $decided } قرارًا لك
       *[other] من آخر { $decided } قرار لك
    }
last-accepted = قُبل { $accepted }
last-in-order = قُبل { $accepted }، ورُفض { $rejected }، الأقدم أولًا
no-decisions = لم تقبل أيًّا منها ولم ترفضه بعد.

learned-title = متعلَّم من ترميزك
learned-failed = لم ينجح التعلّم هذه المرة. واصل: تتكرر المحاولة بعد عشرة قرارات أو وسوم أخرى.
learned-later = بعد { $fewest } من قراراتك أو وسومك تُقترح رموز أيضًا بناءً على ما وسمته. حتى الآن: { $decided }.
learning-now = جارٍ التعلّم من ترميزك…
learned-codes = من { $sentences } من الجمل: تُقترح الرموز { $on } من { $all }.
learned-code = الرمز
learned-examples = الجمل
learned-precision = P
learned-recall = R
learned-f1 = F1
learned-precision-name = الدقة (Precision): كم من الجمل المقترحة كنت ستسمها
learned-recall-name = الاستدعاء (Recall): كم من الجمل التي وسمتها كانت ستُقترح
learned-f1-name = F1: المتوسط التوافقي للدقة والاستدعاء
learned-state = يُقترح
learned-on = نعم
learned-muted = لا، كثير الخطأ
learned-too-few = الجمل أقل من أن يُتعلَّم منها بعد: { $codes }.
learned-hint = جُرّب كل رمز على جمل لم يُتعلَّم منها. ولا يُقترح إذا كان دون F1 الذي تختاره، أو لم يُعثر عليه بأفضل من المصادفة.
learned-mark = أدنى F1، من 0 إلى 1
learned-bad-mark = اكتب عددًا من 0 إلى 1، مثل 0.3.

said-suggestion = الاقتراح { $place } من { $count }، { $code }: { $quote }. لأن: { $reason }
chip-name = اقتراح، { $code }: { $quote }. لأن: { $reason }
chip = { $code }؟
