### What went wrong, or right: a sentence on what happened and where, and one on what becomes of the

all-messages = 所有消息
no-messages = 自打开此项目以来还没有消息。
more-messages = 还有 { $messages } 条
download = 下载项目
download-stored = 下载已存储的内容
file-unreadable = 浏览器无法读取{ $name }。没有添加任何内容；文件可能已被移动，或正在另一个程序中打开。
statement-there = 此文本已在项目中，标题为{ $title }。
project-opened =
    已打开{ $name }，{ $annotations ->
        [0] 没有标注
       *[other] 有 { $annotations } 条标注
    }。
project-opened-in-part = { project-opened }按你的决定，有 { $left-out } 个片段没有载入，它们仍在文件中。
foreign-not-read = { $name }没有导入：它似乎是 { $format }，但已损坏或不完整。没有更改任何内容。
foreign-not-read-at = { $name }没有导入：它似乎是 { $format }，但在{ $place }处已损坏或不完整。没有更改任何内容。
import-done =
    已从{ $name }导入：{ $statements ->
        [0] 没有新发言
       *[other] { $statements } 篇新发言
    }，{ $annotations ->
        [0] 没有标注
       *[other] { $annotations } 条标注
    }。
import-done-in-part = { import-done }有 { $left-out } 项没有导入。
progress-tags =
    { $tags ->
        [0] 还没有标注
       *[other] { $tags } 条标注
    }
kept-here = 保存在此浏览器中，仅供 { $host } 内的本页使用，不会发往别处。
progress-records = { progress-tags }，记录 { $filled }/{ $records }
records-filled = 已填记录
hint-ends = 拖动两端可更改片段
hint-key = 按 { $key } 用 { $code } 标注
hint-read = 能从片段中读出的内容已填好：正确的请接受
dismiss-hint = 关闭提示
tagged = 已标注 { $code }
tagged-in = 已标注 { $code }（第 { $paragraph } 段）
suggestion-accepted = 已接受建议{ $code }
suggestion-rejected = 已拒绝建议{ $code }。不会再次提出。
suggestions-accepted = 已接受 { $count } 条建议{ $code }
suggestions-done = 所有文本中都没有更多建议了。
rules-read =
    { $count ->
        [0] 文件中的规则与这里的没有差别
       *[other] 已从文件导入 { $count } 条规则
    }
rules-not-read = 文件不是规则表。导出规则即可看到规则表的样子。
rules-not-read-at = 文件不是规则表：第 { $line } 行无法读取。
tagged-all = 已用 { $code } 标注 { $passages } 个片段
untagged = 已移除标注 { $code }
untagged-in = 已移除标注 { $code }（第 { $paragraph } 段）
recoded = 已把 { $from } 改为 { $to }
filled = 已在{ $field }中填入{ $words }
statement-removed =
    { $tags ->
        [0] 已移除发言{ $title }
       *[other] 已移除发言{ $title }及其 { $tags } 条标注
    }
codes-removed =
    { $codes ->
        [1] 已移除代码 { $code }
       *[other] 已移除 { $codes } 个代码
    }
codes-removed-with-tags = { codes-removed }，以及 { $tags } 条标注
codes-removed-recoded = { codes-removed }。{ $tags } 条标注现在使用代码 { $to }
codes-removed-joined = { codes-removed-recoded }；其中 { $joined } 条与已有的标注合并
undone = 已撤销：{ $step }
redone = 已重做：{ $step }
undone-steps = 已撤销 { $steps } 步
redone-steps = 已重做 { $steps } 步
undo = 撤销
redo = 重做
nothing-selected = 请先在正文中选择一个片段，再选择代码。
no-text-for-field = 请先在正文中选择用来填写此字段的文字。
no-open-record = 你的所有记录都已填完。
no-number-in-text = 按本篇发言的语言，所选文字不是明确的数字，因此没有使用。请在字段中输入数字。
others-tag = 这条标注是 { $name } 的，因此没有更改。要修改，请先复制到自己的标注中。
others-tag-nameless = 这条标注是别人的，因此没有更改。要修改，请先复制到自己的标注中。
same-code-there = 此片段已有代码{ $code }，没有添加任何内容。
joined = 两条{ $code }标注变成了同一个片段，因此已合并，备注都已保留。撤销可将它们重新分开。
tag-split = 已把 { $code } 拆成两条值相同的标注
tag-split-in = 已把 { $code } 拆成两条值相同的标注（第 { $paragraph } 段）
passages-joined = 已合并两个代码为 { $code } 的片段
passages-joined-in = 已合并两个代码为 { $code } 的片段（第 { $paragraph } 段）
chosen-missed = 没有更改任何内容：所选标注{ $code }不在视野内。再按一次该键即可更改其代码。
words-in-it = 所选文字已属于此片段。
nothing-to-take-off = 请选择片段中的部分文字，而不是全部。要全部去掉，请移除标注。
nowhere-to-split = 请把光标放在片段之内，或选择第二部分开头的文字。
no-next-tag = 此文本后面没有相同代码的片段，无可合并。
group-only = { $code }仅用于分组。请选择它下面的代码。
exclusive-layer = { $layer }只允许一个片段有一个代码，而此处已有{ $code }。没有添加任何内容；请改为更改那条标注的代码。
code-not-removed = { $code }没有移除：它有 { $annotations } 个片段另有代码，不能与{ $to }并存。请为它们选择另一个代码，或先更改那些标注。
code-refused = 代码没有保存。{ $why }
edit-refused = 没有执行此更改，一切保持原样。{ $why }
not-a-document = 要附加到项目的内容不是有效的 JSON。
open-elsewhere = 没有执行：项目已在另一个窗口打开，此窗口只显示那里的变化。选择“在此编辑”即可在此窗口继续。
not-handed-over = 另一个窗口没有交出项目。它可能有无法保存的工作，请先去那里查看。关闭那个窗口后，即可在此继续。
stays-open = 此项目保持打开，因为有工作尚未保存。请把它下载为文件，或腾出一些空间，等待出现“已保存”。
save-failed = 最近的更改尚未保存。{ $why }每隔几秒会重试保存。
not-stored = 你的工作只保留到本页关闭为止。{ $why }离开前请下载项目。
not-opened = { $name }无法打开。{ $why }存储的内容保持原样。
stored-not-opened = { $name }无法打开。{ $why }没有更改任何内容。
partly-opened = 此项目的最后 { $changes } 项更改无法读取。之前的内容都在；这些更改已另行保存，没有删除。
backup-due = 此项目上次备份之后已有 { $changes } 项更改。{ $page ->
        [file] 对于以文件形式打开的页面，浏览器保存其内容不如网站可靠。
       *[site] 它只保存在这个浏览器中，而电脑可能丢失。
    }请保存一份文件副本。
written-to-file = 项目已保存到{ $name }。
not-written-to-file = 项目无法保存到{ $name }：{ $reason }。在此浏览器中仍已保存。
project-binned = { $name }已删除。30 天内可以从起始页的“已删除”中恢复。
project-restored = { $name }已恢复。
project-deleted = { $name }已从此浏览器中删除。
downloaded = 已保存到下载文件夹：{ $name }
picture-not-made = 浏览器无法生成这张图，可能是因为太大。请改存为 SVG。
storage-denied = 浏览器不允许本页存储任何内容；无痕窗口或严格的隐私设置会造成这种情况。
storage-full = 浏览器已没有空间供本页使用。请腾出磁盘空间，或在起始页删除已导出的项目。
storage-written-elsewhere = 项目已在另一个窗口中更改。请关闭其中一个窗口，再重新加载本页。
storage-not-found = 它已不在此浏览器的存储中。
storage-no-answer = 浏览器的存储没有响应。
storage-no-answer-because = 浏览器的存储没有响应（{ $reason }）。
stored-damaged =
    { $part ->
        [change] 存储的一项更改
        [statements] 存储的发言列表
        [codebook] 存储的编码手册
        [statement] 存储的一篇发言
       *[history] 存储的撤销历史
    }在第 { $line } 行第 { $byte } 字节处损坏。
stored-newer = 它由本页的更新版本保存（格式 { $version }）。重新加载本页即可获得该版本。
stored-text-missing = 其中一篇发言的文本缺失。
stored-statement-missing = 其中一篇发言缺失。
stored-statements-mixed-up = 其中两篇发言互相混淆。
no-such-statement = 该发言已不在项目中。
statement-exists = 该发言已在项目中。
no-such-annotation = 该标注已不存在。
annotation-exists = 该标注已存在。
same-claim = 此片段已有相同的代码。
no-such-annotator = 该标注者不在项目中。
annotator-needed = 该标注者仍需保留。
no-such-code = 该代码已不在编码手册中。
code-in-use = 该代码正在使用，或它有下级代码。
change-of-other-text = 此更改是针对另一个文本的。
annotation-would-lose = 更改文本会使某条标注失去一部分。
no-such-place = 列表中没有这个位置。
no-annotator = 项目没有标注者。
annotator-twice = 两名标注者的标识符相同。
statement-twice = 两篇发言的标识符相同。
annotation-twice = 两条标注的标识符相同。
wrong-statement = 有标注属于另一篇发言。
annotation-of-other-text = 有标注是在另一个文本上做的。
span-outside = 有片段超出了文本范围。
code-not-in-codebook = 代码{ $code }不在编码手册中，或仅用于分组。
annotation-without-annotator = 有标注的标注者不在项目中。
same-claim-twice = 有片段两次标注了同一代码。
no-such-field = 记录中有未定义的字段。
value-of-other-kind = 值的类型与字段不符。
no-such-choice = { $text }不在选项之中。
not-a-number = { $text }不是数字。请输入数字，小数用点号。
not-a-date = { $text }不是日期。请把日、月或年写成 2017-03-31、2017-03 或 2017。
not-a-currency = { $text }不是货币代码。请输入三个大写字母，例如 USD。
not-a-country = { $text }不是国家代码。请输入三个大写字母，例如 JPN。
field-set = 已为 { $statements } 篇发言设置{ $field }。
marked-done = 已把 { $statements } 篇发言标为完成。
marked-not-done = 已把 { $statements } 篇发言标为未完成。
statements-removed =
    已移除 { $statements } 篇发言，{ $tags ->
        [0] 没有标注
       *[other] 连同 { $tags } 条标注
    }。
text-corrected = 文本有 { $places } 处已更正。原来的文本仍保留。
text-corrected-losing = { text-corrected }有 { $tags } 条标注已没有文字，因此移除。
variable-set = 已为 { $statements } 篇发言设置{ $name }。
no-value = { $words }不是{ $variable }的值，没有更改任何内容。
variable-removed = 已移除{ $name }。
group-saved = 发言组{ $name }已保存。
table-joined-nothing = 表格中的内容这里都已有，没有更改任何内容。
table-joined = 已从表格为 { $statements } 篇发言取得 { $values } 个值。
no-day = { $words }不是日期，或可能有两种理解。请按 2017-03-15 的格式填写。
exercise-damaged = 此练习文件已损坏或不完整，没有打开。请再要一份。
next-exercise-changed = 此文件中的下一个练习已被改动，无法打开。其他一切正常。请向老师再要一份文件。
exercise-without-text = 此练习的某个文本已不在项目中。请重新选择文本，再保存文件。
codebook-locked = 此练习的代码不能更改。
not-in-exercise = 本页用于做练习：文本保持不变，也不能添加其他文件。
feedback-damaged = 此反馈文件已损坏或不完整，没有打开。请向老师再要一份。
feedback-stays = 反馈保持不变。要接着做，请选择“继续做这份作业”。
older-feedback = 这是反馈的第 { $opened } 版。你以前打开过第 { $newer } 版。
not-compared = 你的作业无法与标准答案比较。作业已保留：再提交一次即可重试。
not-compared-no-worker = 页面中用于比较作业与标准答案的部分无法加载。请联网一次，然后再提交。
exercise-removed = 已移除练习{ $title }。
exercise-removed-any = 已移除练习。
passage-link-copied = 片段链接已复制。它在此项目的每个副本中都有效，并包含片段开头的几个词。
link-damaged = 这个片段链接不完整。请再要一次。
link-to-other-text = 生成链接之后，文本有过更正。这是那些文字现在的位置。
link-not-found = 链接指向{ $quote }，但此项目没有发言包含这些文字。该发言可能已被移除，或在项目的更新副本中。
link-project-missing = 链接指向{ $quote }，它所在的项目不在此浏览器中。请先打开该项目的文件，再打开链接。
link-copied = 链接已复制。
nothing-collected = 这些文件都不是此练习的作业。没有更改任何内容；列表说明了每个文件的问题。
all-here = 这 { $here } 份作业都已收过。没有更改任何内容。
collected = 已收 { $taken } 份作业。
collected-some = 已收 { $taken } 份作业。有 { $refused } 个文件没有收取，原因见列表。
requests-came =
    { $new ->
        [0] 这些复核申请都已收过。没有更改任何内容。
       *[other] 收到 { $new } 份复核申请，见“复核申请”页。
    }
request-saved = { $name }已保存。请把它发给老师。
reviews-came =
    { $new ->
        [0] 这些评阅都已收过。没有更改任何内容。
       *[other] 收到 { $new } 份评阅，见“同伴互评”页。
    }
review-saved = { $name }已保存。请把它交给老师。
packet-damaged = 此评阅包已损坏或不完整，没有打开。请向老师再要一份。
packet-stays = 别人的作业不能更改。请在文本旁的面板中评阅。
for-the-teacher = 这是给老师的文件，由老师拖放到“班级”工作区。
not-collected = 文件无法读取，没有更改任何内容。请一次少放几个文件。
not-collected-no-worker = 页面中用于读取作业的部分无法加载，没有更改任何内容。请联网一次，然后重试。
collected-in-part = 有些文件无法读取。已读取的作业都已收取；其余文件请重新拖放，一次少放几个。
not-given-back = 文件无法写入。没有更改任何内容，请再试一次。
not-given-back-no-worker = 页面中用于为班级生成文件的部分无法加载。请联网一次，然后重试。
collecting-stopped = 已停止。已读取的作业都已收取；其余文件请重新拖放。
still-collecting = 仍在读取作业。请等待完成，或先停止。
coding-accepted = 已接受。标准答案现为第 { $revision } 版，所有作业都将与它比较。
no-one-file = 本页无法做成单个文件。请把练习保存为 JSON 文件，或打开本页的正式发布版本。
tags-recoded = { $tags } 条标注现在使用代码{ $code }。
tags-added = { $tags } 个片段现在也有代码{ $code }。
tags-field-set = 已为 { $tags } 条标注设置{ $field }。
tags-confidence-set = 已为 { $tags } 条标注设置把握程度。
tags-noted = 已更改 { $tags } 条标注的备注。
tags-removed = 已移除 { $tags } 条标注。
tags-joined = { $tags } 条与内容相同的标注合并：保留较早的一条和两条备注。
tags-of-others = { $tags } 条是别人的，没有改动。
tags-unfit = { $tags } 条保持原样：其所在的层只允许一个片段有一个代码，或没有该字段。
workbook-not-made = 无法生成工作簿。请重试。
tags-copied = 已把 { $tags } 行复制为表格。
tag-not-pasted = 标注没有粘贴：它的文字不在此项目中，或出现在多处。
no-such-code-here = 标注没有粘贴：此项目的编码手册没有代码{ $code }。请添加后再粘贴。
