### Correcting the text of a statement, and where the statement begins and ends.

correct-title = 更正文本
correct-hint = 只更正读错或打错的地方。标注引用这些文字，因此更改之后，已交给他人的引文会与这里的文本不同。原来的文本仍保留。
correct-what = 更正范围
this-paragraph = 此段
whole-text = 全文
corrected-text = 更正后的文本
odd-lines = 这一部分有特殊的换行或字符，文本框会改变它们，因此无法在此更正。
text-needed = 发言需要有文字。
nothing-changed = 还没有更改。
words-changed = 更改 { $places } 处
word-becomes = { $before }改为{ $after }
word-removed = 删除{ $before }
word-added = 添加{ $after }
tags-unchanged =
    { $tags ->
        [0] 没有标注完全保持原样。
       *[other] { $tags } 条标注完全保持原样。
    }
tags-inside = { $tags } 条标注的内部文字有变化
tags-lessened = { $tags } 条标注会失去片段或依据的一部分
tags-joined = { $tags } 条标注会变得与其他标注相同，因此合并
tags-lost = { $tags } 条标注不再有文字，因此移除
tag-becomes = { $code }：{ $before }，改为{ $after }
tag-gone = { $code }：{ $before }
and-more = 还有 { $more } 条
correct-now = 更正
exercises-have-it = 使用此文本的练习保留原来的文本，且不能再从这里更改。
earlier-title = { $texts } 个较早的文本
replaced = { $time }被替换
earlier-text = 较早的文本
earlier-changes = 当时的更正
begins-border = 发言的起点
ends-border = 发言的终点
