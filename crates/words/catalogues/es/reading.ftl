### What readers of documents write for people.

row-name = { $file }, fila { $row }
