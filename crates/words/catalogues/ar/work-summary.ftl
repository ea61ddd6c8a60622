# What a work looks like: the card that a teacher gives instead of a number. It says nothing about

in-short = العمل باختصار
passages = المقاطع
codes = الرموز المستخدمة
codes-used = { $used } من { $offered }: { $codes }
code-and-count = { $code } { $count }
fields = الحقول المملوءة
filled-of = { $filled } من { $all }
spread = موقعها في النص
spread-counts = المقاطع في كل عُشر من النص: { $counts }
gap = أطول امتداد بلا مقطع
gap-words =
    { $words ->
        [one] كلمة واحدة: «{ $begins }»
        [two] كلمتان، من «{ $begins } …»
        [few] { $words } كلمات، من «{ $begins } …»
        [many] { $words } كلمة، من «{ $begins } …»
       *[other] { $words } كلمة، من «{ $begins } …»
    }
nothing-marked = لا شيء
labelled = { $label }: { $value }
