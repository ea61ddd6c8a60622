### What a change of the key means: for the teacher before it is made, and for students afterwards.

change-title = 标准答案第 { $revision } 版：会有哪些变化
right-as-well = “{ $quote }”标为 { $code } 也算正确
leave-out = 去掉这一项
computing = 正在与所有作业比较…
not-computed = 无法与所有作业比较。标准答案保持原样。
student = 学生
found = 找到
like-the-key = 与答案吻合度
points = 得分
grade-now = 成绩
from-to = { $before } → { $after }
none-yet = –
stays-by-hand = { $points }，手动填写：不变
by-formula = 按公式
unchanged = { $count } 份作业不变。
nobody-changes = 没有分数变化。
accept-more = 继续阅读并接受更多：全部合为一版。
make-revision = 定为第 { $revision } 版
leave-key = 标准答案保持原样
scores-that-change = 会变化的分数
since-title = 第 { $revision } 版之后的变化
since-nothing = 所找到的内容和得分都没有变化。
since-accepted = 条目 { $place } 现在算正确。
since-other = 条目 { $place }：{ $now }；原来：{ $before }。
since-new = 条目 { $place }：{ $now }。它是标准答案中新增的。
since-points = 得分：{ $before } → { $now }
