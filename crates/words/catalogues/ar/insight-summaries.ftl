### The grid of summaries in the room of insight: what each statement says on each code, in one's own

own-words = بكلماتك
summaries = الملخصات
lead = ما يقوله كل بيان في كل رمز، في جملة من عندك. اختر خلية لتقرأ مقاطعها وتكتب.
written =
    { $written ->
        [one] كُتب ملخص واحد
        [two] كُتب ملخصان
        [few] كُتبت { $written } ملخصات
        [many] كُتب { $written } ملخصًا
       *[other] كُتب { $written } ملخص
    }
missing =
    { $missing ->
        [0] لا ينقص شيء
        [one] ينقص واحد حيث توجد مقاطع
        [two] ينقص اثنان حيث توجد مقاطع
        [few] تنقص { $missing } حيث توجد مقاطع
        [many] ينقص { $missing } حيث توجد مقاطع
       *[other] ينقص { $missing } حيث توجد مقاطع
    }
about = { $written }، و{ $missing }.
save-csv = CSV للملخصات
none = لم تُكتب ملخصات بعد.
passages =
    { $count ->
        [one] مقطع واحد
        [two] مقطعان
        [few] { $count } مقاطع
        [many] { $count } مقطعًا
       *[other] { $count } مقطع
    }
no-passages = لا مقاطع
cell = { $code }، { $statement }: { $text }
next-missing = التالي بلا ملخص
all-written = كل الأخرى مكتوبة.
next-hint = Ctrl مع Enter ينتقل إلى التالي، وEsc يعود إلى الجدول.
