### Giving back: feedback, grade sheets, and who is in a class.

## What is wrong with a list of names or a grade sheet

file-empty = There is nothing in this file.
file-too-large = This file has { $size } MB. A grade sheet has at most { $most } MB.
file-too-many-cells = This file has more than { $most } cells, so it is no grade sheet.
file-workbook = This is a file of a spreadsheet program. Choose the file that you downloaded from your course: it ends in .csv, .txt or .xls and is plain text.
file-undecodable = This file is damaged: byte { $byte } does not belong there. Download it once more from your course.
sheet-unknown = This is not a grade sheet of Moodle, Canvas or Blackboard. Its columns are: { $titles }.
sheet-unknown-no-columns = This is not a grade sheet of Moodle, Canvas or Blackboard.
sheet-lacks-identifier = The column that says who each row is about is missing. Download the grading worksheet once more, and do not remove columns.
sheet-lacks-grade = The sheet has no column for grades. Download it once more, and do not remove columns.
sheet-lacks-changed = The column that says when a grade was last changed is missing, and without it Moodle reads nothing. Download the grading worksheet once more.
sheet-lacks-section = The column Section is missing, and without it Canvas reads nothing. Export the gradebook once more.
sheet-lacks-username = The column Username is missing, and without it Blackboard reads nothing. Download the sheet once more.
sheet-scale = This task is graded with words, not with points, so points cannot be filled in.
sheet-unclosed-quote = A quotation mark in row { $row } is not closed, so the end of the sheet is missing. Download it once more.
sheet-uneven-row = Row { $row } has { $cells } cells instead of { $titles }.
sheet-uneven-row-refused = Row { $row } has { $cells } cells instead of { $titles }. Moodle would read nothing of this sheet: download it once more.
sheet-no-person = Row { $row } does not say whom it is about: { $cell }
sheet-no-person-blank = Row { $row } does not say whom it is about.
sheet-same-id = Rows { $rows } are about the same person ({ $id }) and stay as they are.
sheet-same-name = Rows { $rows } have the same name, { $name }. They are told apart by their numbers.
sheet-locked = The grade in row { $row } cannot be changed there.
sheet-shielded-quote = Moodle would misread the cell in row { $row }, column { $column }, because of a backslash before a quotation mark. Change the text there, and download the sheet once more.
sheet-quote-after-mark = Canvas would read nothing of this sheet, because another program has saved it. Export the gradebook once more.
sheet-other-encoding = The sheet is in { $encoding }, because another program has saved it. Choose this encoding when you upload it.
sheet-other-encoding-canvas = The sheet is in { $encoding }, because another program has saved it, and Canvas would misread its letters. Export the gradebook once more.
sheet-semicolon = There are semicolons between the cells, because another program has saved the sheet. Choose this when you upload it.
sheet-tab = There are tabs between the cells, because another program has saved the sheet. Choose this when you upload it.
sheet-other-sign = There is “{ $sign }” between the cells, because another program has saved the sheet. Choose this when you upload it.
sheet-by-shape = The columns were recognised by what is in them, because their titles are in a language that is not known here. Look whether they are right.
sheet-other-most = A perfect work has { $most } points here and { $there } in this column. Points are written as they are here.
sheet-needs-tick =
    { $rows ->
        [one] 1 row was graded before
       *[other] { $rows } rows were graded before
    }: when you upload the sheet, tick “Allow updating records that have been modified more recently in Moodle than in the spreadsheet”.
roster-same-name = Rows { $rows } of the list have the same name, { $name }. A group or a pseudonym helps to tell them apart.
roster-same-pseudonym = Rows { $rows } of the list have the same pseudonym, { $pseudonym }, so their work cannot be told apart by it.
roster-no-name = Row { $row } of the list has no name and was left out.
roster-nobody = There are no names in this list.

## Why something in a sheet stays as it is

left-several-rows = Several rows of the sheet are about this person.
left-several-works = Several hand-ins belong to this row. Choose the right one.
left-uneven = The row has another number of cells than the sheet has columns.
left-locked = The grade cannot be changed there.
left-not-assigned = The person does not have this task there.
left-excused = The person is excused.
left-above = { $points } points are more than the { $most } that Moodle takes.
left-no-comments = The sheet has no place for comments.
left-letter = The comment has a letter that the sheet cannot hold: { $letter }

## What a comment in a sheet says after the teacher’s words

counts-line = Found { $found } of { $items }, other edges { $edges }, other code { $code }, missed { $missed }, not in the key { $extra }.

## What to know about the archive of feedback

nowhere-not-in-download = { $name } did not come in the platform’s folders. The feedback is in the folder “{ $folder }”.
nowhere-no-id = The platform’s folder of { $name } names nobody. The feedback is in the folder “{ $folder }”.
nowhere-no-file = { $name } handed in no file there, so Canvas takes none back. The feedback is in the folder “{ $folder }”.
canvas-names = Canvas shows each file under the name of the file that was handed in.

## The page with feedback for a student

feedback-on = Feedback on { $title }
feedback-untitled = Feedback
feedback-to = For { $name }, attempt { $attempt }, handed in on { $when }.
feedback-to-nobody = Attempt { $attempt }, handed in on { $when }.
feedback-given = Given on { $day }, revision { $revision }.
when-in-utc = { $day } at { $time } UTC
points = Points
points-of = { $points } of { $most }
on-the-whole = On the whole
in-short = In short
found-items = Found: { $count } of { $items }
edges-items = With other edges: { $count }
other-code-items = With another code: { $count }
edges-and-code-items = With other edges and another code: { $count }
missed-items = Missed: { $count }
bonus-items = Found on top: { $count }
extra-items = Not in the key: { $count }
how-to-read = How to read the marks
sample-own = your passage
sample-key = the key’s passage
sample-both = both
numbers-lead = The number after a passage leads to what is said about it below.
one-by-one = Passage by passage
your-passage = You marked
key-passage = The key has
the-code = as { $code }
passage-number = { $number }: { $outcome }
outcome-found = Found
outcome-edges = Right code, other edges
outcome-other-code = Right passage, another code
outcome-edges-and-code = Other edges and another code
outcome-missed = Missed
outcome-missed-bonus = Could have been marked as well
outcome-extra = Not in the key
outcome-trap = Not to be marked
starts-early =
    { $words ->
        [one] Starts 1 word too early.
       *[other] Starts { $words } words too early.
    }
starts-late =
    { $words ->
        [one] Starts 1 word too late.
       *[other] Starts { $words } words too late.
    }
ends-early =
    { $words ->
        [one] Ends 1 word too early.
       *[other] Ends { $words } words too early.
    }
ends-late =
    { $words ->
        [one] Ends 1 word too late.
       *[other] Ends { $words } words too late.
    }
words-apart =
    { $words ->
        [one] 1 word is in only one of the passages.
       *[other] { $words } words are in only one of the passages.
    }
record = Record
field = Field
your-value = Yours
key-value = Key
compared = Compared
field-right = as in the key
field-other = other than in the key
field-empty = empty
field-judged = in other words
teacher-says = Your teacher
the-key-says = About this passage
nothing-marked = Nothing was marked, and there is nothing to say about single passages.
a-text = Text
