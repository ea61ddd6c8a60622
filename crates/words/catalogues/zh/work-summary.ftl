in-short = 作业概要
passages = 片段
codes = 所用代码
codes-used = { $used }/{ $offered }：{ $codes }
code-and-count = { $code } { $count }
fields = 已填字段
filled-of = { $filled }/{ $all }
spread = 在正文中的分布
spread-counts = 正文每十分之一中的片段数：{ $counts }
gap = 没有片段的最长一段
gap-words =
    { $words ->
        [1] 1 个词：“{ $begins }”
       *[other] { $words } 个词，从“{ $begins } …”开始
    }
nothing-marked = 无
labelled = { $label }：{ $value }
