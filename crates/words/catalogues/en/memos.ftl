### Memos on the project, on codes and on statements, and the report of all memos and notes.

project-memo = Memo on the project
statement-memo = Memo on the statement
code-memo = Memo on the code
# What a statement says on a code, in one's own words.
summary = Summary
summary-example = What this statement says on it, in your own words
# The items of menus.
project-item = Memo on the project…
item = Memo…
example = For you and whoever works on the project; not shown while coding
close-memo = Done
untitled-project = Untitled project

## The report

tab-memos = Memos
search = Search in memos and notes
report = Memos and notes
of-project = On the project
of-codes = On codes
of-statements = On statements
of-summaries = Summaries
of-tags = Notes on tags
# The code and the statement that a summary is of.
summary-of = { $code } · { $statement }
edit-memo = Edit the memo: { $about }
edit-word = Edit
open-tag = Open in the text
write-project-memo = Write a memo on the project
# How many memos and notes the words leave.
found =
    { $items ->
        [0] No memo or note has these words.
        [one] 1 memo or note
       *[other] { $items } memos and notes
    }
nothing-written = Nothing is written yet. A memo can be written in the menu of the project, of a code and of a statement; a note, on each tag.
show-more =
    { $items ->
        [one] Show 1 more
       *[other] Show { $items } more
    }
save-as = Save as
save-html = Web page (HTML)
save-markdown = Markdown
save-csv = Spreadsheet (CSV)
# The end of the names of the files.
file-memos = memos
# The code and the passage that a note is on.
note-on = { $code }: { $passage }
