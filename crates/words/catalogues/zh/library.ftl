### Comments that are kept to be used again.

title = 常用评语
lead = 按代码和结果为片段提供，使用最多的在前。在空的评语框中按数字键即可选用。
none = 还没有保留评语。写评语时即可保留。
again-hint = 以前用过。在空的框中按其数字键即可选用。
keep = 保留为常用
keep-hint = 代码和结果相同的片段会提供此评语。
any-code = 任何代码
any-outcome = 任何结果
when-found = 找到
when-edges = 边界不同
when-other-code = 代码不同
when-missed = 漏标
when-extra = 标准答案中没有
comment-at = 评语 { $number }
outcome-of = 评语 { $number } 的结果
delete-of = 删除评语 { $number }
delete = 删除
copy-from = 采用另一个练习的评语
