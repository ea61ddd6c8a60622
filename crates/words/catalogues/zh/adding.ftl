### Project files that belong to a project that is here: what to do with them, and what was added.

file-has-this-project = { $name }含有此项目
file-has-this-text = { $name }含有此项目的一个文本
file-of-has-this-project = { $name } 的文件含有此项目
file-of-has-this-text = { $name } 的文件含有此项目的一个文本
files-have-this-project = { $files } 个文件含有此项目
file-of-stored = { $name } 含有项目{ $title }
here = 这里
in-the-file =
    { $files ->
       *[other] 文件中
    }
statements = 发言
statements-there =
    { $new ->
        [0] { $statements }，都已在这里
       *[other] { $statements }，其中 { $new } 篇是新的
    }
codebook = 编码手册
codes-here = { $codes } 个代码
codes-there =
    { $new ->
        [0] { $changed ->
            [0] 代码相同
           *[other] 代码相同，{ $changed } 个内容不同
        }
       *[other] { $new } 个新代码{ $changed ->
            [0] { "" }
           *[other] ，{ $changed } 个内容不同
        }
    }
coded-by = 编码员
coder = { $coder }，{ $tags } 条标注
nobody = 还没有人
what-to-do = 如何处理
add-named = 把 { $name } 的编码添加到此项目
add-files = 把编码添加到此项目
add-hint = 两份编码都保留，各在自己的名下。一步完成，可以撤销。
add-nothing = 其中的内容都已在这里。
open-stored-and-add = 打开{ $title }，把编码添加进去
beside =
    { $files ->
       *[other] 作为另一个项目打开
    }
beside-hint = 列表中多一个项目，这里没有变化。
replace = 替换我的
replace-hint =
    { $tags ->
        [0] 此项目会被删除。
       *[other] 此项目会被删除，连同 { $tags } 条标注。
    }
add-button-named = 添加 { $name } 的编码
add-button = 添加编码
open-button = 打开
replace-button = 替换…
reading-title = 正在读取 { $files } 个文件
reading-files = 第 { $at } 个文件，共 { $files } 个
comparing-files = 正在与此项目比较
adding-title = 正在添加 { $files } 个文件
adding-files = 一切准备好之前，不会有任何更改。
not-added-title =
    { $files ->
       *[other] 文件没有添加
    }
not-added-why = 程序中负责读取的部分已停止，或内存不足。这里没有任何更改。请重试，或一次少添加几个文件。
close = 关闭
replace-title = 替换此项目？
replace-sentence = 将从此浏览器中删除{ $title }，改为打开{ $file }。此操作无法撤销。
save-copy-first = 先保存副本
replace-for-good = 替换
added-title-named = { $name } 的编码已添加
added-title = 编码已添加
nothing-new-title = 没有新内容
added-summary = { $tags } 条标注中已添加 { $added } 条。一步完成，可以撤销。
nothing-new-summary = 文件中的内容都已在这里。
nothing-added-summary = 没有添加任何内容。不同之处列在这里，你的版本保持不变。
added-under = 已在 { $coder } 名下添加 { $tags } 条标注
alike = 其中 { $tags } 条与这里已有的标注相同，两者都保留。
updated-summary = 已更新 { $tags } 条标注。一步完成，可以撤销。
updated = 已更新 { $tags } 条标注
updated-hint = 标注者在添加之后又作了修改。你自己的标注从不改变。
same-already = { $tags } 条标注已在这里
statements-added = 已添加 { $statements } 篇发言：{ $titles }
codes-added = 已添加 { $codes } 个代码：{ $names }
codes-differ = { $codes } 个代码的内容不同：{ $names }
codes-differ-hint = 保留了你的表述。
names-differ = { $mine } 在文件中叫 { $theirs }
names-differ-hint = 保留了这里的名称。
texts-differ = { $statements } 篇发言在文件中的文本不同：{ $titles }
texts-differ-hint = 只添加了文字能在这里的文本中找到的标注。
conflicts = { $tags } 条标注在这里或在文件中有改动
conflicts-hint = 保留了这里的版本。
not-added = { $tags } 条标注没有添加
words-not-found = 其文字不在这里的文本中
does-not-fit = 与这里的编码手册不符
tag-and-why = { $quote }（{ $code }）：{ $why }
part-statement = 发言不同
part-annotator = 标注者不同
part-passage = 片段不同
part-code = 代码不同
part-attribute = { $field } 不同
part-note = 备注不同
part-confidence = 把握程度不同
more-of-them = 还有 { $number } 条
undo = 撤销
go-on = 继续阅读
package-back = { $coder } 的工作包已交回
package-back-hint = 添加编码后，会记为已交回。
packages-back = { $packages } 个工作包已交回
codes-of-others = 名称不同的代码
use-code = 用{ $mine }代替{ $theirs }
code-recoded = 使用它的 { $tags } 条标注在这里现为{ $mine }。
code-same-path = 两者名称相同，上级代码也相同。
code-same-name = 两者名称相同。
code-else-added = 否则会添加为新代码。
differences-found = { $differences } 处不同。除非你另作决定，否则保留这里的版本。
differences-decided =
    { $decided ->
        [0] 还没有对不同之处另作决定。
       *[other] { $differences } 处不同中，已对 { $decided } 处另作决定。
    }
settle-button = 裁定…
settle-title = 裁定不同之处
difference-of = { $at }/{ $differences }
difference-from = 来自 { $names }
difference-of-coder = 来自 { $names }，{ $coder } 的标注
previous-difference = 上一处不同
next-difference = 下一处不同
kind-tag = 标注
kind-code = 代码的表述
kind-name = 编码员姓名
version-here = 这里
version-there = 文件中
part = 部分
keep-mine = 保留这里的版本
take-theirs = 采用文件的版本
take-both = 两者都保留
join-both = 两者合并
take-here = 这里
take-there = 文件
take-join = 两者
part-from = { $part }：采用哪个版本
part-name-statement = 发言
part-name-annotator = 编码员
part-name-passage = 片段
part-name-code = 代码
part-name-note = 备注
part-name-confidence = 把握程度
part-empty = （空）
name-of-code = 名称
definition-of-code = 定义
include-of-code = 包括
exclude-of-code = 不包括
same-for-all-tags = 全部 { $differences } 条标注照此处理
same-for-all = 此类全部 { $differences } 处照此处理
settle-keys = 按 1、2、3 决定；按 N 和 B 转到下一处和上一处。
back-to-question = 返回
conflicts-settled = { $tags } 处不同已按你的决定处理
not-settled = { $tags } 项决定无法执行
not-settled-hint = 该片段已有同一编码员的这个代码，或结果与编码手册不符。保留了这里的版本。
moved-tags = { $tags } 条标注已移到这里文本中相应的文字上
codes-mapped = 文件中的 { $codes } 个代码已归入这里的代码：{ $names }
memos-added = 已添加 { $memos } 份备忘录
suggestion-decisions-added = 已添加 { $decisions } 项对建议的决定
values-added = 已添加 { $values } 个变量值
settled-cases-added = 已添加 { $cases } 处裁定
decisions-added = 已添加 { $words } 条编码手册说明
variables-added = 已添加 { $variables } 个变量和发言组：{ $names }
versions-added = 已添加编码手册的 { $versions } 个发布版本：{ $names }
variables-differ = { $variables } 个变量与文件中的不是同一变量：{ $names }
variables-differ-hint = 其值已舍弃。
words-differ = { $words } 份备忘录或值不同
save-report = 保存报告
file-title = 添加到 { $project } 的内容
file-made = 文件：{ $names }
file-added = 已添加
file-differences = 不同之处及处理结果
file-not-added = 未添加
column-what = 内容
column-coder = 编码员
column-tags = 标注
column-settled = 裁定
column-why = 原因
column-quote = 片段
settled-ours = 保留
settled-theirs = 采用文件的
settled-both = 两者
settled-parts = 逐项处理

pair-decisions-added =
    { $decisions ->
       *[other] 已添加 { $decisions } 条关于两项承诺的判定
    }
