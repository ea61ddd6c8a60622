### The buttons in the head of the text: how it looks, and what is painted in it.

look = Aa
look-name = Aa：文本的显示方式
painted = 正文中显示
painted-what = 正文中显示：{ $what }
all = 所有标注
only = 仅 { $what }
your-own = 自己的
one-code = 仅一个代码
which-code = 哪个代码
paint-all = 显示所有标注
painted-of = 显示 { $painted }/{ $tags } 条标注。
painted-hint = 它们都仍在项目和标注列表中。
