### The right panel: the chosen tag, and the list of tags; and the line for it on a phone.

tab-record = السجل
tab-text =
    { $tags ->
        [0] النص
        [one] النص ({ $tags })
        [two] النص ({ $tags })
        [few] النص ({ $tags })
        [many] النص ({ $tags })
       *[other] النص ({ $tags })
    }
previous-tag = الوسم السابق
next-tag = الوسم التالي
tag-place = { $place } من { $all }
chosen-tag = الوسم المختار
open-record = السجل
open-note = ملاحظة
undo-tag = تراجع

which-texts = وسوم أي النصوص
this-text = هذا النص
all-texts = الكل ({ $texts })
group-by-code = حسب الرمز
coded-again = الرمز مرتين ({ $tags })
coded-again-what = فقط الوسوم المتداخلة مع وسم آخر بالرمز نفسه
hidden-tags =
    { $tags ->
        [one] وسم واحد مخفي
        [two] وسمان مخفيان
        [few] { $tags } وسوم مخفية
        [many] { $tags } وسمًا مخفيًا
       *[other] { $tags } وسم مخفي
    }
show-hidden = إظهار الكل
