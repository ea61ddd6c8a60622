### Exercises that are copied.

copy = 复制
copy-of = 复制 { $title } 用于另一个文本
next-exercise = 下一个练习
next-what = 文件会包含两个练习。学生从这个练习打开下一个，分别提交。
no-next = 无
opens = 打开时机
opens-at-once = 立即
opens-handed-in = 提交之后
opens-passed = 通过之后
opens-passed-hint = 校准中答对足够多，或自测中全部找到，即为通过。下一个练习在文件中是打乱的：不会有人无意中看到，但存心要看的人可以看到。
opens-other-hint = 下一个练习在文件中是打乱的：不会有人无意中看到，但存心要看的人可以看到。
no-other-exercise = 此项目中没有其他练习可作为下一个。
in-file = 文件含有 { $count } 个练习：{ $titles }
not-in-package = 学习平台的包只含这个练习，因为平台为每个包只保存一个分数和一份作业。请为每个练习分别生成包。
nothing-to-pass = 下一个练习在通过之后打开，但没有可以通过的内容：请允许自测或校准
place = 练习 { $number }/{ $of }
last-one = 这是文件中的最后一个练习。
locked-handed-in = 提交之后打开下一个练习。
locked-passed = 通过之后打开下一个练习。
unlocked = 下一个练习已打开。
open-next = 打开下一个练习
go-on-next = 继续做下一个练习
begin = 开始
not-yet = 尚未开放
to-first = 转到第一个练习
