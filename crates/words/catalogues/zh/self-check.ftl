### Exercises whose answers students check themselves.

title = 自测
key-lead = 标准答案是单独的文件。一份打乱的副本会随练习发给班级，供学生核对答案。
allow = 学生可以核对答案
carries-key = 这样练习中就带有打乱的标准答案。不会有人无意中看到，但存心要看的人可以看到。请用于练习，不要用于考试。
level = 学生能看到
level-counts = 数量
level-where = 位置
level-item = 具体片段
level-solution = 标准答案
level-counts-hint = 例如“7 个中找到 5 个，多标 2 个”。不指明具体片段。
level-where-hint = 还有与标准答案不同之处所在的段落。
level-item-hint = 还有每个片段的结果和你写的说明。不显示标准答案的代码和片段。
level-solution-hint = 还有标准答案的片段和代码，叠加在自己的作业上。
attempts = 最多次数
attempts-any = 留空：不限次数
lacks-key = 无法核对答案：没有标准答案
check-answers = 核对答案
before = 核对答案
before-hint = 将把你的作业与标准答案比较。之后可以继续做。核对后不能收回。
left = 还可以核对 { $left } 次。
none-left = 核对次数已用完。请继续做，然后提交。
check-now = 现在核对
comparing = 正在与标准答案比较
comparing-hint = 请稍候。
result = 结果
all-right = 全部与标准答案一致。
found-of = { $of } 个中找到 { $found } 个
edges = 另有 { $count } 个边界不同
other-code = 另有 { $count } 个代码不同
extra = 多标 { $count } 个
missed = 漏标 { $count } 个
check-number = 第 { $number } 次核对
checks-left =
    { $left ->
        [0] 次数已用完
       *[other] 还剩 { $left } 次
    }
look-again = 请再看看这些段落
paragraph = 第 { $number } 段
paragraph-of = { $text }，第 { $number } 段
beginning = 开头
to-look-at = { $count } 处与标准答案不同
each-passage = 各个片段
something-missed = 这里漏标了 { $count } 处
outcome = { $code }：{ $outcome }
wrong-fields = { $fields } 个字段与标准答案不同
go-to = 转到：{ $place }
go = 转到
beside-key = 与标准答案对照
back-to-work = 返回作业
earlier-checks = 以前的核对
checked-at = { $when }：{ $found }/{ $of }
key-missing = 此练习的标准答案丢失，无法核对答案。其他一切正常：可以继续做并提交。请向老师再要一份文件。
key-changed = 此练习的标准答案被改动过，无法核对答案。其他一切正常：可以继续做并提交。请向老师再要一份文件。
failed = 你的作业无法与标准答案比较。作业已保留，这次核对不计次数。
failed-no-worker = 页面中用于比较作业与标准答案的部分无法加载。请联网一次，然后再核对。这次核对不计次数。
check-read-only = 第 { $number } 次核对，只读
checks = 核对
checks-hint = 学生核对答案的次数和最后一次的结果，由学生手中的练习计数。
checks-made = { $made } · { $found }/{ $of }
