### Commitments of two statements or years beside each other, in the room of insight. Names of codes
### and statements are the project's own.

compare = 比较
earlier = 较早
later = 较晚
whole-year = { $year } 年全部
codes-chosen = 代码：{ $count }/{ $all }
codes-group = 计入的代码
counts = 重复 { $repeated } 项（已判定 { $decided } 项），新增 { $new } 项，不再提及 { $dropped } 项
reading =
    { $repeated ->
        [0] { $one } 的 { $earlier } 项承诺在 { $other } 中均未再次出现。
       *[other] { $one } 的 { $earlier } 项承诺中，有 { $repeated } 项在 { $other } 中再次出现。
    }
how = 两个片段含有相同的词，而这些词在本项目中少见时，程序会建议配对。是否为同一承诺，由你判定。
repeated = 重复
new = 新增
dropped = 不再提及
repeated-none = 没有两边都有的承诺。可在下方手动配对。
new-none = 没有仅见于较晚一边的承诺。
dropped-none = 没有仅见于较早一边的承诺。
side-none = { $side }：没有使用这些代码的承诺。
one-statement = 计入的发言只有一篇。请再添加一篇，或移除筛选，以便比较承诺。
shared = 两边含有同一篇发言。请另选。
no-years = 发言都没有日期，因此无法选择整年。日期可在发言的详细信息中填写。
changed = 变化
decision = 判定
unchanged = 记录无变化
change = { $field }：{ $before } → { $after }
nothing = 未提及
proposed = 建议配对，相似度 { $similarity }
decided = 由你判定，相似度 { $similarity }
same = 同一承诺
same-of = 同一承诺：{ $passage }
not-same = 不是同一承诺
not-same-of = 不是同一承诺：{ $passage }
pair-by-hand = 手动配对
pair-by-hand-of = 手动配对：{ $passage }
pair-with-this = 与此配对
pair-with-this-of = 与此配对：{ $passage }
stop-pairing = 停止配对
stop-pairing-of = 停止配对：{ $passage }
choose-dropped = 请选择与它重复的“不再提及”的承诺，或按 Esc。
choose-new = 请选择与它重复的“新增”承诺，或按 Esc。
no-partner = 另一边没有可配对的承诺。
files = 导出比较结果
save-csv = 比较结果（CSV）
