### The dialogs, except those for files that are read: a code, a statement, the project, what is

save = 保存
cancel = 取消
discard-typed = 放弃已输入的内容？
keep-editing = 继续编辑
discard = 放弃
paste-title = 粘贴发言
paste-label = 发言的文本
paste-hint = 文本会原样保留，一字不差。如果不用此窗口，直接粘贴到页面上，来自网页或文档的文本会保留小标题和列表。
add-as-statement = 添加为发言
new-code = 在“{ $layer }”中新建代码
edit-code = 编辑代码
name = 名称
name-needed = 代码需要名称。
short-name = 简称
short-name-hint = 可选。在放不下全名的地方显示，例如正文旁边。
definition = 定义
definition-hint = 用一两句话说明何时使用。选择代码时显示。
colour-word = 颜色
colour-blue = 蓝
colour-red = 红
colour-gold = 金
colour-violet = 蓝紫
colour-green = 绿
colour-teal = 青
colour-purple = 紫
colour-orange = 橙
colour-sky = 天蓝
colour-rose = 玫红
colour-rust = 铁锈红
colour-olive = 橄榄绿
painted-as-tint = 在正文中加底色
painted-as-line = 在正文中加下划线
key = 按键
key-hint = 一个字符，按下即用此代码标注所选内容。区分大小写。
key-too-long = 按键只能是一个字符。
name-of-other = 已经有{ $code }了。请为此代码换一个名称或上级代码。
key-of-other = { $key }已经是{ $code }的按键。
key-of-page = { $key }是本页自己的按键，请查看快捷键列表。
parent = 上级代码
no-parent = 无（顶层）
remove-code = 移除代码…
remove-code-title = 移除{ $code }
remove-codes-title = 移除 { $codes } 个代码
tags-with-code =
    { $tags ->
        [0] 没有标注使用此代码
       *[other] { $tags } 条标注使用此代码
    }
tags-with-codes =
    { $tags ->
        [0] 没有标注使用这些代码
       *[other] { $tags } 条标注使用这些代码
    }
give-other-code = 改用另一个代码
other-code = 另一个代码
none-chosen = 选择代码
other-code-drops = 如果另一个代码没有相应的字段，记录中的这些内容会被舍弃。
remove-tags = 移除这些标注
codes-below-code = 此代码有 { $codes } 个下级代码
codes-below-codes = 这些代码有 { $codes } 个下级代码
move-codes-up = 保留，上移一级
remove-codes = 一并移除，其标注也照此处理
choose-other-code = 请选择这些标注改用的代码。
can-be-undone = 撤销即可全部恢复。
remove = 移除
join-tags = 合并两条标注：{ $code }
join-what = 两条标注在以下各处不同。请选择合并后保留的内容。
join-notes = 两条备注都会保留。撤销可将标注重新分开。
join = 合并
problem-key-not-free = 另一个代码已使用此按键，或它不是单个字符。
problem-code-twice = 另一个代码有相同的标识符。
problem-layer-twice = 另一个层有相同的标识符。
problem-no-layer = 代码所属的层不存在。
problem-no-parent = 编码手册中，上级代码没有排在此代码之前。
problem-parent-of-other-layer = 代码与其上级代码必须属于同一层。
problem-no-colour = 没有这种颜色。
problem-field-twice = 记录中有两个字段的标识符相同。
metadata-title = 发言的详细信息
metadata-hint = 正文本身不会改变。发言中没有说明的，请留空。
title = 标题
speaker = 发言人
role = 发言人职务
delegation = 代表团
organ = 机构
occasion = 会议
topic = 议题
date = 日期
date-hint = “今年年底前”这样的期限从这一天算起。
language = 语言
language-hint = 代码，例如 en、fr 或 ar。
source = 来源（网址）
symbol = 文件编号
project-title = 项目
project-name = 项目名称
use-name = 使用{ $name }
annotator-name = 你的姓名
annotator-hint = 姓名或化名。导出的文件会在每条标注上注明。
page-language = 界面语言
page-language-what = 文本、代码和备注保持不变。
page-language-missing = 这种语言的文字没有加载成功，所以界面保持不变。请联网后重试。
room-used = 本页在此浏览器中已存储约 { $used } MB，上限为 { $limit } MB。
room-promised = 浏览器会一直保留，直到你自己删除。
room-not-promised = 磁盘空间不足时，浏览器可能会删除它，所以请同时保留导出的副本。
aside = 打开此项目时，有 { $changes } 项更改无法读取。它们与项目一起保存在此浏览器中，可以下载。
download-stored = 下载已存储的内容
export-title = 导出
export-some-title = 导出 { $statements } 篇发言
export-hint = 文件在本机生成，不会发往别处。
export-again = 保存到{ $file }
export-another = 保存到另一个文件
export-json = 下载项目文件
file-changed-title = 文件已被修改
file-changed-since = 自上次把项目保存到{ $file }后，该文件已被修改，可能是在另一台电脑上。文件保持原样。
file-over = 替换其中的内容
file-another = 保存到另一个文件
remove-chosen-title = 移除发言
remove-chosen = 已选择 { $statements } 篇发言，共有 { $tags } 条标注。移除发言会同时移除这些标注。此操作可以撤销。
delete-title = 删除项目
delete-what =
    { $tags ->
        [0] { $project }将从此浏览器中删除。它没有标注。
       *[other] { $project }将从此浏览器中删除，连同 { $tags } 条标注。
    }30 天内可以从起始页的“已删除”中恢复。
delete-for-good-title = 永久删除
delete-for-good = 永久删除
delete-for-good-what =
    { $tags ->
        [0] { $project }将被永久删除。它没有标注。
       *[other] { $project }将被永久删除，连同 { $tags } 条标注。
    }此操作无法撤销。如果以后可能还需要这个项目，请先保存副本。
remove-statement-title = 移除发言
remove-statement-what = { $statement }将从项目中移除，连同 { $tags } 条标注。撤销即可恢复。
delete = 删除
save-copy-first = 先保存副本
keys-title = 键盘快捷键
keys-in-text = 在正文中
keys-everywhere = 输入框以外的任何位置
keys-of-codes = 代码
keys-of-codes-what = 选中文字时，按代码的按键即可标注；选中标注时，按键更改其代码，与 Alt 和 Shift 同按则添加第二个代码。记录打开时，a、r、m、d、v 用所选文字填写记录的字段；这时按 Shift 加字母表示代码。
no-keys = 还没有代码设有按键。编辑代码即可设置。
keys-off = 代码的按键已在设置中关闭。
settings-title = 设置
reading-section = 阅读
keys-section = 按键
you-section = 个人
storage-section = 存储
leaving-section = 哪些内容会离开本机
light-or-dark = 浅色或深色
as-the-system = 跟随系统
light = 浅色
dark = 深色
text-size = 字号
pixels = { $pixels } px
line-width = 行宽
characters = { $characters } 个字符
code-keys = 用单个按键标注代码
code-keys-what = 焦点在正文中时，代码的按键会标注所选内容或更改所选标注，问号键列出快捷键。选择器为空时，数字键也有效。
snap = 选择时对齐整词
snap-what = 选择时按住 Alt，可逐字符选择。
chips = 正文旁的标注
chips-names = 名称
chips-bars = 色条
chips-nothing = 不显示
proposals = 为记录提供建议值
proposals-what = 行为方、接受方、金额和期限从片段中读取并显示，由你接受或拒绝。不会自动填写任何内容。
show = 显示
show-keys = 显示键盘快捷键
own-keys = 命令的快捷键
own-keys-what = 选择“更改”，然后按下新的按键。不含 Ctrl、Alt 或 Command 的按键只在正文中有效。
change-key = 更改
reset-key = 重置
change-key-of = 更改{ $command }的快捷键
reset-key-of = 重置{ $command }的快捷键
press-key = 请按下新的按键
new-key-of = 请按下{ $command }的新按键，或按 Esc 保留原来的
no-key = 无
key-is-fixed = { $key } 用于移动光标，或在输入框中需要用到。请按另一个键。
key-is-browsers = { $key } 属于浏览器。请按另一个键。
key-is-of-command = { $key } 是{ $command }的快捷键；用在这里，该命令就没有快捷键了。
key-is-of-code = { $key } 是代码{ $code }的按键；用在这里，该按键在正文中就不再标注此代码。
take-key = 用在这里
reset-all-keys = 重置所有快捷键
in-this-browser =
    { $projects ->
        [0] 此浏览器中没有项目
       *[other] 此浏览器中有 { $projects } 个项目
    }
file-of-project = 此项目的文件
no-file = 尚未保存到文件
save-to-file = 保存到文件
