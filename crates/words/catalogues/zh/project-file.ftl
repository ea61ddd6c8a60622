### What is asked before a project file is opened in which something does not fit. $name, $field,

before-opening = 打开{ $name }之前
finding-counts-otherwise =
    此文件中的位置是按{ $unit ->
        [utf16] UTF-16 单元
        [byte] 字节
       *[character] 字符
    }{ $line-ends ->
        [as-one] 、每个换行计一个
        [as-two] 、每个换行计两个
       *[as-written] { "" }
    }计数的{ $unit ->
        [character] { "" }
       *[other] ，而不是按字符
    }。这样读取，{ $spans } 个片段中有 { $fitting } 个与引文相符；否则{ $as-written ->
        [0] 一个也不符
       *[other] 只有 { $as-written } 个相符
    }。
finding-all-fit = 每个片段都与引文相符，但此文件中另有不同之处。
finding-misplaced = 此文件的 { $spans } 个片段中，有 { $misplaced } 个与引文不符。目前没有移动或舍弃任何内容。
how-to-read = 如何读取位置
way =
    按{ $unit ->
        [utf16] UTF-16 单元
        [byte] 字节
       *[character] 字符
    }{ $line-ends ->
        [as-one] ，每个换行计一个
        [as-two] ，每个换行计两个
       *[as-written] { "" }
    }：{ $spans } 个片段中 { $fitting } 个相符
remarks = 其他不同之处
remark-other-text = 文件写入之后，某篇发言的文本被更改。按文件中的内容打开。
remark-earlier-texts = 发言更正之前的文本与其现有文本不符，已略去。
remark-statement-twice = 标识符相同的第二篇发言已略去。
remark-annotator-twice = 标识符相同的第二名标注者已略去。
remark-other-codebook = 文件写入之后，编码手册{ $title }被更改，或其中有更新版本的程序才认识的内容。按文件中的内容打开。
left-out-word = 不符的内容
quote = 文件中的引文
code = 代码
reason-word = 原因
more = 还有 { $entries } 项
only-field = 仅字段{ $field }：{ $why }
only-evidence = 仅{ $field }的依据：{ $why }
no-such-statement = 文件中没有它所属的发言。
no-such-code = 编码手册没有此代码，或它仅用于分组。
no-such-annotator = 文件没有注明其标注者。
annotation-twice = 前面已有此标识符的标注。
same-claim = 同一片段已有相同的代码。
no-span = 它没有位置。
not-in-order = 各部分重叠或顺序颠倒。
no-such-attribute = 该代码的层没有此字段。
unknown-value = 值已损坏，或其类型无法识别。
position-empty = 位置 { $start } 至 { $end } 没有内容。
position-outside = 位置 { $start } 至 { $end } 在文本结尾之后。
position-within-character = 位置 { $start } 至 { $end } 把一个字符切成了两半。
position-not-in-order = 位置 { $start } 至 { $end } 顺序颠倒。
position-other-words = 在 { $start } 至 { $end } 处，文本是{ $words }。
quote-not-found = 在文本中没有找到引文。
quote-found = 引文在另一处，且只此一处，前后文字也相符。
quote-in-doubt = 引文在另一处，且只此一处，但前后文字不同。
quote-at-places = 引文出现在 { $places } 处，无法判断指的是哪一处。
place-found = 把 { $passages } 个片段放到引文及前后文字确定相符之处
nothing-changed = 这不影响当前打开的项目。
do-not-open = 不打开
open =
    { $left-out ->
        [0] 打开
       *[other] 打开，略去 { $left-out } 项
    }
