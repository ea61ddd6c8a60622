### Peer review: who reviews whom, what a reviewer does, and the grades that come of it.

tab = 同伴互评
lead = 学生按你的量规互相评阅作业。没有人会分到自己或本组的作业，评阅包中也没有姓名。
settings = 评阅安排
each = 每份作业的评阅数
each-hint = 每名学生评阅的作业数也相同。
bad-each = 请输入 1 至 { $most } 的整数。
seed = 随机种子
seed-hint = 种子和作业相同，评阅包就相同。
bad-seed = 请输入 0 至 4294967295 的整数。
another-seed = 换一个种子
calibration = 一份你也评过的作业
calibration-none = 无
calibration-hint = 除其作者和本组外，所有人都会在不知情的情况下评阅它。与你的评定越接近，权重越大。
own-group = 别无他法时允许组内互评
planning = 正在安排评阅…
plan-lead = { $people } 个评阅包
reviewer = 评阅人
reviews-works = 评阅
make = 生成评阅包
make-hint = 一个 ZIP，每名学生一个文件夹，形式与发还反馈时相同。
made-hint = 这些评阅包已经生成。再次生成会得到相同的文件。
other-hint = 你以前生成过其他评阅包。在生成这些之前，以前的评阅仍有效。
reviews-go = 生成这些评阅包会移除以前评阅包的 { $count } 份评阅。撤销即可恢复。
made = 已生成 { $count } 个评阅包。
left-out = 评阅包中略去了 { $count } 个字段和片段：其中含有姓名，或只有作者才有的代码。
nothing-to-judge = 你的量规没有需要人工评定的行，因此评阅人无从评定。
bad-row = 量规的第 { $row } 行不完整。
to-rubric = 打开量规
no-reviews = 每份作业至少需要 1 份评阅。
too-few =
    { $works ->
        [1] 只有 1 份作业，因此没有别人可以评阅。
       *[other] 只有 { $works } 份作业：每名学生最多能评阅另外 { $most } 份。
    }
own-group-needed = 总会有人要评阅本组的作业，因为 { $all } 人中有 { $people } 人属于{ $group }。请减少评阅数、缩小小组，或允许组内互评。
calibration-gone = 你评过的那份作业不再有效，例如因为之后又有提交。请另选一份。
calibration-open = 所选作业中，量规里需要人工评定的行你还没有全部评定。
to-work = 打开该作业
grades = 评阅和成绩
came = 已收到 { $came }/{ $all } 份评阅。请像作业一样把文件拖放到这里。
student = 学生
judged = 已评作业
not-come = 还没有评阅
judged-of = { $judged }/{ $works }
for-work = 作业得分
for-reviewing = 评阅得分
work-points = { $points }/{ $most }，{ $count } 份评阅
near-teacher = 与你吻合 { $share }
near-others = 与他人吻合 { $share }
undefined-because = 无定义：{ $reason }
no-complete-review = 没有完整的评阅
no-weight = 所有评阅人都与你的评定相差最远
nothing-to-compare = 没有其他人评阅过这些作业
no-points = 没有等级带分值
grades-hint = 作业得分是各份完整评阅的平均值。结果表中也有这两项成绩。
weights-hint = 作业得分是各份完整评阅的平均值，按每名评阅人与你的评定的接近程度加权。结果表中也有这两项成绩。
refused-packet = 是待评阅作业的评阅包。请让学生发来页面保存的评阅。
refused-bad-review = 是已损坏或没有评定内容的评阅。请让学生重新保存。
refused-review-class = 是另一个班级的评阅。请打开那个班级，在那里添加。
refused-review-no-packets = 是评阅，但此班级没有生成过评阅包。
refused-review-round = 是针对以前的评阅包或使用其他种子的评阅。请重新设置那个种子，或把新的评阅包发给学生。
refused-review-stranger = 是评阅，但其评阅包没有发给此班级的任何人。
refused-review-works = 所评阅的不是其评阅包中的作业。请让学生从自己的评阅包重新保存。
refused-review-older = 是评阅，但同一评阅包更新的评阅已在这里。
list-reviews = 已收 { $count } 份评阅。
list-reviews-here = { $count } 份评阅以前已收。
review-of = 评阅：{ $title }
skip-to-work = 跳到作业
works = 待评阅的作业
work = 作业 { $number }
progress = 已评 { $judged }/{ $all }
rubric = 评定这份作业
row-comment = 对“{ $name }”的评语
passage-comment = 你对此片段的评语
whole-comment = 总评
keys-hint = 在一行中，按数字键选择等级并转到下一行。按 R 转到第一个未评的行，按 N 和 B 在片段之间移动，按 J 和 K 在作业之间移动。
rows-missing =
    { $missing ->
        [0] 所有行都已评定。
       *[other] 还有 { $missing } 行未评。
    }
save = 保存评阅
close = 关闭评阅
not-all-judged = 还没有全部评定
not-all-lead = 可以就这样保存。老师只计入所有行都已评定的作业。
missing-in = { $work }：{ $rows }
save-anyway = 就这样保存
go-on = 继续评阅
with-reviews = 他人对作业的评阅（{ $reviews } 份）
received = 他人对你作业的评阅
review-number = 评阅 { $number }
review-says = 评阅 { $number } 的意见
