### The annotators: the button with one's initials, what it opens, and the question for a name.

you = 你的编码署名为 { $name }
you-nameless = 你的编码没有署名
annotators = 标注者
code-as = 编码署名
your-name = 你的姓名
no-name-yet = 还没有姓名
others-shown = 正文中还显示
others-painted = 他人的标注用细点线表示，正文旁注有姓名缩写。
nameless = 未署名者
tags-in-statements =
    { $statements } 篇发言中{ $tags ->
        [0] 没有标注
       *[other] 有 { $tags } 条标注
    }
add-file = 添加同事的文件…
ask-first-tag = 用什么姓名编码？每个文件中都会注明。
ask-others = { $name } 编码了此项目。你用什么姓名编码？
ask-nameless = 有人未署名编码了此项目。你用什么姓名编码？
i-am = 我是 { $name }
these-are-mine = 这些标注是我的
not-now = 以后再说
coded-by = { $name } 的编码
read-only-hint = 可以阅读；要修改，请复制后更改副本。
copy-into-mine = 复制为我的
others-hidden =
    { $count ->
       *[other] 已隐藏 { $names }
    }
show-again = 显示
