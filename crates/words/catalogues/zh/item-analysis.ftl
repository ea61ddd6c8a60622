### What the items of a key say about a class: which are hard, and which are likely to be wrong.

found-by = 找到人数
correlation = 与其余条目相关
correlation-hint = 找到此条目的人，在多大程度上也找到了其他片段：此条目与找到的其他条目数之间的相关系数。接近 1：能区分作业好坏。低于 0：漏标者反而更好。
no-few-works = 少于 3 份作业
no-all-found = 所有人都找到
no-nobody-found = 没有人找到
no-same-totals = 其余部分没有差别
likely-faults = { $count } 个片段可能是标准答案或编码手册有误。
likely-fault = 可能是标准答案或编码手册有误
best-miss-it = 成绩最好的三分之一反而比其他人找到得少：{ $best } 人中 { $found } 人，其余 { $others } 人中 { $others-found } 人。
best-other-code = 成绩最好的 { $best } 人中，有 { $times } 人用了同一个其他代码：{ $code }。
best-other-edges = 成绩最好的 { $best } 人中，有 { $times } 人标了同样的其他词。
save-items = 保存表格（CSV）
accept-case = 这个也接受
accept-case-of = 这个也接受：{ $student }
