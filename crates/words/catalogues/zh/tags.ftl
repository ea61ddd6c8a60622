### The right panel: the chosen tag, and the list of tags; and the line for it on a phone.

tab-record = 记录
tab-text =
    { $tags ->
        [0] 正文
       *[other] 正文（{ $tags }）
    }
previous-tag = 上一条标注
next-tag = 下一条标注
tag-place = { $place }/{ $all }
chosen-tag = 所选标注
open-record = 记录
open-note = 备注
undo-tag = 撤销
which-texts = 哪些文本的标注
this-text = 本文
all-texts = 全部 { $texts } 篇
group-by-code = 按代码
coded-again = 代码重复（{ $tags }）
coded-again-what = 仅与相同代码的其他标注重叠的标注
hidden-tags = 已隐藏 { $tags } 条标注
show-hidden = 全部显示
