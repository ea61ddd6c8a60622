### The room of insight: passages in the cells of a matrix, and who promises what to whom. Names of

passages = 片段
more-passages = 还有 { $count } 个
more-passages-of = 还有 { $count } 个：{ $row }，{ $column }
save-passages = 片段（CSV）
passages-left-out = 保存的表格中，每个单元格最多包含前 { $count } 个片段。
codes = 代码
other = 其他（{ $count } 个值）
speaker-counts = “{ $field }”为空或为“我们”时，按发言的代表团计数。
gathered = 最多有 { $most } 个值单独成行或列，取最常见的；其余合并计数。
reading = 最常见：“{ $rows }”为 { $row }、“{ $columns }”为 { $column }，{ $sum } 个中有 { $count } 个。
reading-none = 还没有记录任何内容。
arrows = 箭头从“{ $rows }”指向“{ $columns }”，最多显示 { $most } 个值。指向自身的箭头、合并计数的值和未说明的内容见表格和文件。
arrows-none = 没有片段同时说明两者，因此没有箭头。表格显示已说明的内容。
arrows-about = { $about } · 画出 { $count } 个
arrow = { $from } 到 { $to }：{ $number }
