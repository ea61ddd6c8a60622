### The grid of summaries in the room of insight: what each statement says on each code, in one's own

own-words = 用自己的话
summaries = 摘要
lead = 用自己的一句话写下每篇发言就每个代码说了什么。选择单元格即可阅读其片段并写摘要。
written = 已写 { $written } 条摘要
missing =
    { $missing ->
        [0] 没有缺漏
       *[other] 有片段而未写的还有 { $missing } 条
    }
about = { $written }，{ $missing }。
save-csv = 摘要（CSV）
none = 还没有写摘要。
passages = { $count } 个片段
no-passages = 没有片段
cell = { $code }，{ $statement }：{ $text }
next-missing = 下一个未写的摘要
all-written = 其他的都已写好。
next-hint = 按 Ctrl+Enter 转到下一个，按 Esc 返回表格。
