### Why a project file could not be opened. $name is the file's name; it, $field, $kind and $place

-unchanged = 没有更改任何内容。
not-utf8 = { $name }没有打开：它不是 UTF-8 文本；第一个不符的字节是第 { $byte } 个。请重新保存为 UTF-8。{ -unchanged }
not-json = { $name }没有打开：它已损坏或不是 JSON；读取停在第 { $line } 行第 { $column } 列。请试试它较早的副本。{ -unchanged }
not-ours = { $name }没有打开：它是 JSON，但不是本页导出的文件。{ -unchanged }
other-kind = { $name }没有打开：它是{ $kind }类文件，这里只能打开项目。{ -unchanged }
newer = { $name }没有打开：它由 { $version } 版写入，比本页更新。请重新加载本页以获得最新版本。{ -unchanged }
missing =
    { $name }没有打开：{ $place ->
        [file] 文件
       *[other] { $place }
    }中缺少{ $field }。{ -unchanged }
twice =
    { $name }没有打开：{ $place ->
        [file] 文件
       *[other] { $place }
    }中有两个{ $field }。{ -unchanged }
wrong =
    { $name }没有打开：{ $place ->
        [file] 文件
       *[other] { $place }
    }中应为{ $expected ->
        [text] 文本
        [whole-number] 不为负且不过大的整数
        [yes-no] true 或 false
        [list] 列表
        [object] 对象
        [one-of] 以下之一：{ $words }
        [uuid] UUID
        [sha256] 64 位十六进制的 SHA-256
        [slug] 由小写字母、数字和下划线组成的短名
        [time] 时间，例如 2031-05-04T10:00:00.000Z
        [version] 版本，例如 1.0
       *[other] 其他内容
    }。{ -unchanged }
contradiction = { $name }没有打开：其编码手册或标注者列表自相矛盾。{ -unchanged }
