### The room of insight: passages in the cells of a matrix, and who promises what to whom. Names of

passages = المقاطع
more-passages = + { $count } أخرى
more-passages-of = + { $count } أخرى: { $row }، { $column }
save-passages = CSV لهذه المقاطع
passages-left-out = في الجدول المحفوظ أول { $count } من مقاطع كل خلية على الأكثر.
codes = الرموز
other =
    { $count ->
        [one] أخرى (قيمة واحدة)
        [two] أخرى (قيمتان)
        [few] أخرى ({ $count } قيم)
        [many] أخرى ({ $count } قيمة)
       *[other] أخرى ({ $count } قيمة)
    }
speaker-counts = حيث يكون «{ $field }» فارغًا أو يقول «نحن»، يُحسب الوفد المتحدّث.
gathered = عدد القيم التي لها صفوف أو أعمدة خاصة { $most } على الأكثر، وهي الأكثر ورودًا. وتُعدّ الأخرى معًا.
reading = الأكثر ورودًا: «{ $rows }» { $row }، «{ $columns }» { $column }، { $count } من { $sum }.
reading-none = لم يُسجَّل شيء بعد.
arrows = تتجه الأسهم من «{ $rows }» إلى «{ $columns }»، بين { $most } من القيم على الأكثر. والأسهم من القيمة إلى نفسها، والقيم المعدودة معًا، وما لم يُذكر، كلها في الجدول وفي الملفات.
arrows-none = لا مقطع يذكر الاثنين، فلا سهم. والجدول يعرض ما ذُكر.
arrows-about = { $about } · المرسوم { $count }
arrow = من { $from } إلى { $to }: { $number }
