### What can be done by name, for the palette and the list of keys; and the words of the palette.

palette = 转到或执行任何操作
next-record = 转到下一条未填完的记录
next-tag = 转到下一条标注
previous-tag = 转到上一条标注
remove-tag = 移除所选标注
stop-keeping = 停止连续使用代码
next-statement = 转到下一篇发言
previous-statement = 转到上一篇发言
copy-link = 复制片段链接
correct-text = 更正文本…
begins-here = 发言从这里开始
ends-here = 发言到这里结束
save-to-file = 把项目保存到文件
read = 转到正文
set-bookmark = 在此添加或移除书签
go-to-bookmark = 转到书签
passages = 以表格显示所有标注
statements = 以表格显示所有发言
show-memos = 显示所有备忘录和备注
codebook = 转到编码手册进行修改
pin-statements = 把发言列表固定在代码上方
unpin-statements = 取消固定发言列表
turn-codebook = 显示或隐藏编码手册
turn-record = 显示或隐藏记录和标注
search = 命令、代码、发言、字词
found = 搜索结果
group-do = 操作
group-texts = 文本中
keys-arrows = 选择
keys-enter = 转到或执行
keys-escape = 关闭
found-entries =
    { $entries ->
        [0] 没有结果包含这些字词。
       *[other] 找到 { $entries } 项
    }
searching = 正在文本中查找…
choose-first = 请输入文字，或使用箭头键。
