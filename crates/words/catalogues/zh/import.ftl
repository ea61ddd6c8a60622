### Importing annotations from files of other programs.

import-from = 从{ $file }导入标注
reading = 正在读取…
taking = 正在导入…
accept = 导入
failure-no-worker = 程序中用于读取其他程序文件的部分没有加载成功。请检查网络后重试。
failure-stopped = 读取中止，可能是内存已满。项目没有任何更改。请换用较小的文件重试。
failure-took-too-long = 读取时间过长，已停止。项目没有任何更改。请换用较小的文件重试。
failure-not-understood = 文件已读取，但由于本程序的错误无法添加。项目没有任何更改。
export-instead = { $file }似乎是 { $format }，这里无法读取。{ $advice }
not-recognised = 在{ $file }中没有识别出标注。可以读取以下格式的文件：{ $formats }。
found-annotations =
    { $format }：{ $texts ->
        [0] 没有文本
       *[other] { $texts } 个文本
    }，{ $annotations ->
        [0] 没有标注
       *[other] { $annotations } 条标注
    }。
new-texts = 将添加 { $texts } 篇新发言。
known-texts = { $texts } 个文本已在项目中。
missing-texts = { $texts } 个文本既不在文件中，也不在此项目中：请先添加发言，再重新导入此文件。
counted-otherwise = 其位置不是按该格式规定计数的。改用另一种方式计数后，可比较的 { $compared } 处引文中有 { $fit } 处相符。
quotes-fit = 可比较的 { $compared } 处引文中，有 { $fit } 处与文件中的位置相符。
not-placed = { $annotations } 条标注无法定位。
place-found = 把 { $passages } 个片段放到其文字唯一出现的位置
positions = 位置
positions-unchecked = { $positions } 个位置无法用文字核对：文件中没有相应片段的文字。
positions-by-words = 计数单位根据其他片段得出，这些片段的文字在文件中。
positions-no-difference = 各种计数方式得出的片段都相同。
positions-defined = 按该格式的规定读取，与文本没有矛盾。
positions-by-borders = 只有按下面所选的方式计数，片段才在词与词之间开始和结束：{ $ends } 处中有 { $whole } 处。
positions-unknown = 计数单位未知。请查看片段，选择后再导入。
positions-choice = 位置计数单位
positions-choose = 选择…
positions-way =
    { $unit ->
        [utf16] UTF-16 单元
        [byte] 字节
       *[character] 字符
    }{ $form ->
        [unmarked] ，不计字节顺序标记
        [one] ，每个换行计一个
        [one-unmarked] ，每个换行计一个，不计字节顺序标记
        [two] ，每个换行计两个
        [marked] ，计字节顺序标记
       *[raw] { "" }
    }（{ $ends } 个端点中 { $whole } 个在词间）
positions-samples = 片段
positions-outside = 超出文本
codes = 代码
codes-hint = 选择文件中的每个代码在此项目中对应什么。
code-word = 文件中的代码
code =
    { $code }（{ $annotations ->
        [0] 没有标注
       *[other] { $annotations } 条标注
    }）
is = 在此项目中
new-code-in = “{ $layer }”中的新代码
known-codes = 此项目的代码
leave-out = 连同其标注一起舍弃
fields = 字段
fields-hint = 文件中的这些字段在此项目中没有定义。
field-word = 文件中的字段
field =
    { $field }（{ $values ->
        [0] 没有值
       *[other] { $values } 个值
    }）
into-note = 写入备注
leave-field = 舍弃
known-fields = 此项目的字段
left-out = 未导入
what = 内容
where-word = 文件中的位置
why-word = 原因
more = 还有 { $more } 项。
save-report = 保存此列表
report-name = 未导入.txt
report-title = 未从{ $file }导入的内容
no-such-thing = 项目中没有可以存放它的地方。
misshapen = 它不符合该格式的规定。
dangling = 它引用了缺失的内容。
not-of-a-text = 它不属于任何文本。
not-unpacked = 这个压缩包已损坏或已加密。
too-much = 此文件中的压缩包合计超过 { $most }。其中这个压缩包有 { $size } 没有读取。请把文档分成几个文件导入。
no-text = 缺少它所属的文本。
no-passage = 它没有片段，或各部分互相重叠。
outside = 它的位置超出文本范围。
other-words =
    { $places ->
        [0] 文本在该处是{ $found }，而标注自己的文字在文中找不到。
       *[other] 文本在该处是{ $found }，而标注自己的文字可能在另外 { $places } 处。
    }
no-position =
    { $places ->
        [0] 它没有相符的位置，文字在文中也找不到。
       *[other] 它没有相符的位置，文字可能在 { $places } 处。
    }
elsewhere = 它的文字在另一处，而且只在那里。
code-left-out = 它的代码已被舍弃。
same-there = 项目中已有相同的标注。
field-left-out = 此字段已被舍弃。
value-does-not-fit = 值与字段不符，已改为写入备注。
evidence-lost = 一个作为依据的片段无法定位。
