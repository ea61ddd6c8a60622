### An exercise as a student works on it: its card, the bar, the notes, and handing in.

name-or-pseudonym = 你的姓名，或给你的化名
nameless-warning = 没有姓名，老师无法知道这是谁的作业。要不写姓名继续，请再按一次“开始”。
begin = 开始
kept-in-browser = 你的作业保存在这台电脑的这个浏览器中，不会发往任何地方。
kept-for-file = 你的作业保存在这个浏览器中，并与这个文件所在的位置对应。提交之前，请把文件留在原处。内容不会发往任何地方。
work-here = 此浏览器中已有这个练习的作业
go-on-with-work = 继续做作业
work-begun =
    { $passages ->
        [0] 还没有片段
       *[other] { $passages } 个片段
    }，{ $when }
not-now = 以后再做
your-task = 你的任务
progress = 进度
count-in-words = { $layer }：{ $has }/{ $least }
count-complete = 必填字段都已填的 { $layer }：{ $has }/{ $least }
change-name = 你的姓名：{ $name }
no-name = 未填姓名
hand-in = 提交
keyboard = 键盘快捷键
settings = 设置
close-exercise = 关闭练习
note-to-teacher = 给老师的备注
note-example = 不确定，因为…
note-on-speech = 对整篇发言的备注
own-note-on-speech = 你对整篇发言的备注
note-on-speech-label = 对整篇发言写给老师的备注
before-hand-in = 提交之前
before-hand-in-hint = 可以就这样提交。这份清单会一并附上，老师会了解情况。
ready = 可以提交了
ready-hint = 能统计的内容都已齐全。
more-passages = { $layer }：还差 { $more } 个片段
asked-at-least = 现有 { $has } 个；任务要求至少 { $least } 个。
fewer-passages = { $layer }：多了 { $over } 个片段
asked-at-most = 现有 { $has } 个；任务要求至多 { $most } 个。
paragraphs-without =
    { $count ->
       *[other] 第 { $paragraphs } 段还没有标注。
    }
paragraphs-of-text-without =
    { $count ->
       *[other] { $text } 的第 { $paragraphs } 段还没有标注。
    }
field-in-records = { $records } 条记录中的{ $field }
required-and-empty = { $places }：必填但为空。
outside-passages = 发言以外有 { $passages } 个片段
outside-places = { $places }：在要编码的部分之前或之后。
place = { $code }（第 { $paragraph } 段）
place-of-text = { $code }（{ $text }，第 { $paragraph } 段）
place-of-text-only = { $code }（{ $text }）
further = 还有 { $more } 个
to-paragraph = 转到第 { $paragraph } 段
to-text = 转到正文
to-field = 转到字段
to-passage = 转到片段
to-first = 转到第一个
all-in-speech = 全部 { $passages } 个片段都在发言之内
notes-to-teacher = { $notes } 条给老师的备注
due-in = 距截止还有 { $time }
late-by = 已逾期 { $time }
days = { $days } 天
hours = { $hours } 小时
minutes = { $minutes } 分钟
hand-in-as-it-is = 就这样提交
keep-working = 继续做
saved = 已保存，可以提交了
count-in-layer = { $layer } { $count }
in-downloads = 它在你的下载文件夹中。
upload-it = 请上传到老师收作业的地方。
upload-to = 请上传到老师收作业的地方：{ $place }
comparing = 正在把你的作业与标准答案比较
comparing-hint = 请稍候，随后即可对照标准答案查看你的作业。
feedback-comes = 反馈会以文件形式发来。在任何电脑上，都可在这里打开。
file-again = 再次下载文件
back-to-work = 返回作业
what-is-in-file = 文件中有什么
file-contents = 文本的指纹，你的片段、记录和备注，姓名{ $name }，第 { $attempt } 次提交，开始和提交的时间（{ $begun } 至 { $handed-in }），以及校验和。没有其他关于你的信息。
file-contents-nameless = 文本的指纹，你的片段、记录和备注，第 { $attempt } 次提交，开始和提交的时间（{ $begun } 至 { $handed-in }），以及校验和。没有姓名，也没有其他关于你的信息。
shared-computer = 多人共用的电脑？
remove-work = 从这台电脑移除我的作业
remove-work-question = 你的作业会在这里被永久删除。请先提交文件，或把它另存到别处。
remove-now = 移除
keep-it = 保留在这里
