### What readers of documents write for people.

# The title of a text that is a row of a table, where the table has no other title for it.
row-name = { $file }, row { $row }
