### Commitments of two statements or years beside each other, in the room of insight. Names of codes
### and statements are the project's own.

compare = مقارنة
earlier = الأسبق
later = اللاحق
whole-year = سنة { $year } كلها
codes-chosen = الرموز: { $count } من { $all }
codes-group = الرموز المحتسبة
counts = مكرَّر: { $repeated } (محسوم: { $decided })، جديد: { $new }، متروك: { $dropped }
reading =
    { $repeated ->
        [0] التزامات { $one } ({ $earlier }): لا يتكرر أيٌّ منها في { $other }.
        [one] التزامات { $one } ({ $earlier }): يتكرر واحد منها في { $other }.
        [two] التزامات { $one } ({ $earlier }): يتكرر اثنان منها في { $other }.
        [few] التزامات { $one } ({ $earlier }): يتكرر { $repeated } منها في { $other }.
        [many] التزامات { $one } ({ $earlier }): يتكرر { $repeated } منها في { $other }.
       *[other] التزامات { $one } ({ $earlier }): يتكرر { $repeated } منها في { $other }.
    }
how = يُقترح الزوج حين يشترك المقطعان في كلمات نادرة في هذا المشروع. وأنت من يقرر إن كانا التزامًا واحدًا.
repeated = المكرَّر
new = الجديد
dropped = المتروك
repeated-none = لا التزام في الجانبين معًا. يمكنك ربط التزامين يدويًا أدناه.
new-none = لا شيء في الجانب اللاحق وحده.
dropped-none = لا شيء في الجانب الأسبق وحده.
side-none = { $side }: لا التزامات بهذه الرموز.
one-statement = لا يُحتسب إلا بيان واحد. أضف بيانًا آخر أو أزل مرشّحات لمقارنة التزاماتهما.
shared = في الجانبين بيان مشترك. اختر غيرهما.
no-years = لا تاريخ لأي بيان، فلا يمكن اختيار سنوات كاملة. التاريخ في تفاصيل البيان.
changed = ما الذي تغيّر
decision = القرار
unchanged = لا شيء في السجل
change = { $field }: { $before } ← { $after }
nothing = لم يُذكر
proposed = مقترح، التشابه { $similarity }
decided = بقرارك، التشابه { $similarity }
same = الالتزام نفسه
same-of = الالتزام نفسه: { $passage }
not-same = ليس الالتزام نفسه
not-same-of = ليس الالتزام نفسه: { $passage }
pair-by-hand = ربط يدوي
pair-by-hand-of = ربط يدوي: { $passage }
pair-with-this = ربط بهذا
pair-with-this-of = ربط بهذا: { $passage }
stop-pairing = التوقف عن الربط
stop-pairing-of = التوقف عن الربط: { $passage }
choose-dropped = اختر الالتزام المتروك الذي يكرره هذا، أو اضغط Esc.
choose-new = اختر الالتزام الجديد الذي يكرر هذا، أو اضغط Esc.
no-partner = لا يوجد في الجانب الآخر ما يُربط به.
files = ملفات هذه المقارنة
save-csv = CSV لهذه المقارنة
