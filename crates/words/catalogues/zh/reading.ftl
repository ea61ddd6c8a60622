### What readers of documents write for people.

row-name = { $file }，第 { $row } 行
