### Files and pasted texts that become statements: how they are read, looked at and added.

title = 检查发言
title-of-table = 检查表格
add-many =
    { $statements ->
        [0] 添加发言
       *[other] 添加 { $statements } 篇发言
    }
hint = 请查看正文和从中读取的信息，更正有误之处。添加之后，它就成为项目的一部分。
hint-many = 选择要添加的发言，并在此更正：按 Enter 编辑单元格，在标题上按 Enter 则显示正文。
add-first = 开始阅读
add = 添加到项目
back-to-list = 返回列表
next-statement = 下一篇发言
stop = 停止
leave-out = 不读取
reading-file = 正在读取{ $file }…
reading-file-part = 正在读取{ $file }：{ $done }/{ $of }
reading-pasted = 正在读取粘贴的文本…
reading-pasted-part = 正在读取粘贴的文本：{ $done }/{ $of }
reading-files = 正在读取 { $at }/{ $of }
progress = 进度
pasted-text = 粘贴的文本
statements-found = 找到的发言
all = 全部
add-named = 添加{ $title }
statement = 发言
speaker = 发言人
speaker-for = { $speaker }，{ $delegation }
date = 日期
file = 文件
remarks = 请检查
perhaps = { $state }？
names-are = 文件名格式
take-from-names = 从文件名提取
pattern-hint = 例如 { "{date}" } { "{delegation}" } - { "{speaker}" }.txt
pattern-wrong = 字段写在花括号中，字段之间要有分隔内容。
pattern-fits-none = 没有文件名符合此格式。
pattern-fits = { $found } … { $files } 个文件名中 { $fitting } 个符合
where-to = 添加到
into-project = { $project }
into-this-project = 此项目
new-project = 新项目
already-there = 已在项目中
found-all =
    { $statements ->
        [0] 没有找到发言。
       *[other] 找到 { $statements } 篇发言。
    }
found-some =
    { $statements ->
        [0] 没有找到发言，{ $failed } 个文件未能读取。
       *[other] 找到 { $statements } 篇发言，{ $failed } 个文件未能读取。
    }
encoding = 文字编码
text = 正文
front = 发言之前
body = 发言
back = 发言之后
body-starts = 发言开头
body-ends = 发言结尾
start-here = 从这里开始
end-here = 到这里结束
zones-hint = 发言以外的行以灰色显示，不属于发言。
more-paragraphs = 再显示 { $paragraphs } 段
cut-mark = …
from-words = 来自{ $words }
from-file = 来自文件
from-name = 来自文件名
from-first-words = 来自开头的文字
from-letters = 根据正文的字母和词语
not-found = 正文中没有找到
corrected = 由你更改
table-size =
    { $file } — { $rows ->
        [0] 没有行
       *[other] { $rows } 行
    }
columns-hint = 每一行成为一篇发言。请指明哪一列是正文，其他各列是什么。
text-column = 正文所在列
column-is = { $column }是
no-field = 舍弃
sample = 前几行
read-table = 读取表格
format-text = 纯文本
format-html = 网页
format-mhtml = 保存的网页
format-markdown = Markdown
format-pdf = PDF
format-word = Word
format-odt = OpenDocument
format-rtf = 富文本（RTF）
format-epub = EPUB
format-zip = ZIP 压缩包
format-csv = 表格
format-jsonl = JSONL
encoding-guessed = 文字编码是猜测的。如果出现乱码，请选择另一种。
encoding-misdeclared = 文件声明的编码是 { $encoding }，但实际是 UTF-8，已按 UTF-8 读取。
undecodable = { $characters } 个字符无法解码。换一种编码可能更合适。
private-characters = { $characters } 个字符是特殊字体的符号，这里无法按原样显示。
running-heads-left-out = 已略去页眉、页脚和页码（{ $lines } 行）。
columns = 页面分栏，各栏已依次排列。请检查顺序。
pages-without-text =
    { $pages ->
       *[other] 第 { $list } 页的文字
    }只是图片或图形，无法读取，因此这里缺失。
letters-unreadable =
    { $pages ->
       *[other] 第 { $list } 页
    }有 { $letters } 个字符无法作为文字读取，因此这里缺失。
turned-left-out =
    { $pages ->
       *[other] 第 { $list } 页
    }有 { $letters } 个方向与页面不同的字符，已略去。
line-numbers-left-out = 已略去 { $lines } 个行号。
recovered = 文件已损坏。能恢复的内容已读取，请与原件对照。
fields-left-out =
    { $pages ->
       *[other] 第 { $list } 页
    }的 { $fields } 个表单内容和批注已略去。
notes-moved = { $notes } 条注释已移到文末。
tracked-changes = 文件带有修订记录。这里包含新增的文字，不含删除的文字。
comments-left-out = 已略去 { $comments } 条批注。
parts-left-out = 文件中有 { $parts } 个部分的格式这里无法读取，已略去。
notes-left-out = 文件中的脚注或尾注所在处已损坏，无法找到，因此这里缺失。
tables = { $tables } 个表格已转为文本行。
hidden-left-out = 已略去网页的菜单、脚本和隐藏部分。
name-misleads = 文件名像是另一种文件，但已按此类型读取：{ $format }。
remark-unknown = 由更新版本记录的其他情况：{ $kind }
file-was-read = 文件的读取情况
pasted-was-read = 粘贴文本的读取情况
file-not-added = { $file }没有添加。{ $why }
pasted-not-added = 粘贴的文本没有添加。{ $why }
failure-empty = 其中没有文字。
failure-too-large = 大小为 { $size }；最多可打开 { $most }。
failure-line-too-long = 有一行长达 { $size }（第 { $line } 行）；最多可显示 { $most }。请把它分成段落。
failure-unknown-format = 这里无法读取此类文件。请把发言保存为纯文本、PDF 或 Word，或复制其文字后粘贴。
failure-encoding = 这里无法读取它的编码 { $encoding }。请在原来的程序中另存为 UTF-8。
failure-damaged = 文件已损坏或不完整（文件类型：{ $format }）。请重新下载或保存。
failure-encrypted = 文件有密码保护。请保存一份没有密码的副本，再打开。
failure-no-text = 它含有 { $pages } 页图片而没有文字，像是扫描件。请先用 OCR 程序识别文字。
failure-letters-unreadable = 此文件的字符无法作为文字读取，因为字体没有说明它们是什么。请先用 OCR 程序识别文字。
failure-fast-saved = 文件由旧版 Word 以“快速保存”方式存为一系列修改，这里无法读取。请在 Word 或 LibreOffice 中打开，另存为 DOCX，再打开。
failure-too-deep = 其内部嵌套超过 { $most } 层。请先另存为纯文本。
failure-bomb = 解压后超过 { $most }，或其压缩方式只会占满内存。
failure-too-many-files = 含有 { $files } 个文件；一次最多可读取 { $most } 个。
failure-unsafe-path = 其名称指向压缩包之外。
failure-nested = 这是压缩包中的压缩包。请解压后打开其中的文件。
failure-no-text-column = 没有含正文的列。
failure-bad-row = 第 { $line } 行的格式与前面的行不同。请更正该行。
failure-took-too-long = 读取 { $seconds } 秒仍无结果，已停止。文件可能已损坏；请另存为其他格式，例如纯文本。
failure-stopped = 其中有内容使读取中止。请另存为其他格式，例如纯文本。
failure-cancelled = 你停止了读取。
failure-no-readers = 程序的一部分没有加载成功。请检查网络后重新打开。
