### Filters of the room of insight: only statements that fit count. Names of States, groups and

filters = 筛选
add = + 筛选
new = 只计入部分发言
by = 依据
which = 取值
apply = 只计入这些
nothing-known = 目前没有可用来区分各篇发言的信息。请在发言表中添加国家、日期或变量。
chip = { $about }：{ $is }
remove = 移除筛选：{ $about } { $is }
remove-all = 移除所有筛选
counted = { $count }/{ $all } 篇发言
only = { $counted } · 仅 { $filters }
both = { $one }，{ $other }
date = 日期
group = 组
from = 从
to = 至
range-from = { $from } 起
range-to = { $to } 止
range = { $from } 至 { $to }
variable-gone = （已不存在的变量）
group-gone = （已不存在的组）
none-fit = 没有发言符合筛选条件
none-fit-why = 没有可计数的内容。请移除筛选，或选择其他值。
