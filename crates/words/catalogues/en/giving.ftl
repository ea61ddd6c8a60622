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

## What is wrong with a pattern for names of files

pattern-nobody = Say where the student is: with {"{"}student{"}"} or {"{"}id{"}"}.
pattern-unclosed = A {"{"} is not closed.
pattern-unknown = There is no part { $part }. Use {"{"}student{"}"}, {"{"}id{"}"}, {"{"}group{"}"}, {"{"}file{"}"}, {"{"}time{"}"} or *.
pattern-twice = The part { $part } is there twice.
pattern-touching = Nothing is between the part { $part } and the next one, so nobody knows where it ends.
pattern-too-long = This is too long. A pattern has at most { $most } characters and a few parts.

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

nowhere-not-in-download = { $name } did not come in the platform’s folders. Their files are in the folder “{ $folder }”.
nowhere-no-id = The platform’s folder of { $name } names nobody. Their files are in the folder “{ $folder }”.
nowhere-no-file = { $name } handed in no file there, so Canvas takes none back. Their files are in the folder “{ $folder }”.
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

## The page for giving back

feedback-title = 1 · Feedback for each student
feedback-lead =
    { $students ->
        [one] A page to read and a file to open over the own work for 1 student, in the folder in which the work came from your platform.
       *[other] A page to read and a file to open over the own work for each of { $students } students, in the folders in which the work came from your platform.
    }
no-folders-hint = Work that came otherwise has a folder with the student’s name.
opens-by-double-click = opens by double-click
opens-in-the-page = opens in this page, over the own work
what-is-in-it = With
with-key = the key’s passages
with-comments =
    { $comments ->
        [0] my comments (none yet)
       *[other] my comments ({ $comments })
    }
with-grades = grades
with-summary = the summary of the work
no-key-hint = There is no key, so only comments and grades are given.
save-feedback = Save the feedback ZIP
given-before =
    { $students ->
        [one] 1 student has been given feedback before. The new one takes its place.
       *[other] { $students } students have been given feedback before. The new one takes its place.
    }
given-now =
    { $students ->
        [one] Feedback on 1 work was saved.
       *[other] Feedback on { $students } works was saved.
    } Upload the ZIP where you got the work.
writing-now = Writing…
writing-of = Writing { $done } of { $of }…

sheet-title = 2 · Your own grade sheet, filled
sheet-lead = Choose the sheet that you download from your course: the grading worksheet of Moodle, the gradebook of Canvas, or the grade center of Blackboard. Grades and comments are filled in; every other byte stays as it is, so the platform takes it back.
choose-sheet = Choose the grade sheet…
another-sheet = Another file…
reading-sheet = Reading the sheet…
# $kind is such as "Moodle worksheet", $details such as "UTF-8, decimal comma".
sheet-about =
    { $rows ->
        [one] { $kind }, 1 row, { $details }
       *[other] { $kind }, { $rows } rows, { $details }
    }
kind-moodle = Moodle worksheet
kind-canvas = Canvas gradebook
kind-blackboard = Blackboard grade sheet
decimal-comma = decimal comma
decimal-point = decimal point
which-column = Column
column-of = { $title }, of { $most } points
column-read-only = { $title } (takes no grades)
fill-comments = Comments, too
fill-comments-hint = What you say on the whole, and how many items were found
no-comments-hint = This sheet has no place for comments.
no-column = The platform takes no grades in any column of this sheet.
sheet-as-it-will-be = The sheet as it will be
row-column = Row
name-column = Name
grade-before = Grade now
grade-after = Grade
comment-column = Comment
work-column = Hand-in
stays = stays
not-this-row = Not this one
not-this-row-of = Not this one: { $name } in row { $row }
matched =
    { $count ->
        [one] 1 hand-in has its row
       *[other] { $count } hand-ins have their rows
    }
cells-change = { $grades } grades and { $comments } comments change; every other byte stays
unmatched =
    { $count ->
        [one] 1 hand-in has no row yet
       *[other] { $count } hand-ins have no row yet
    }
row-for = Row for { $name }
choose-row = choose a row…
row-named = { $row }: { $name }
row-with-id = { $row }: { $id }
save-sheet = Save the filled sheet
nothing-to-fill = No cell would change. Grades come from the table People: write them there, or choose a formula.

results-title = 3 · Our own table
results-lead = A row for each student and criterion, with found and missed items, precision, recall and points, for your spreadsheet or statistics. Names in it are those that students use in hand-ins.
save-results = Save the table (CSV)

names-title = 4 · Names
names-hidden-now = Names are hidden in this room. Grade sheets have names of their own, so they are shown above.
names-shown-now = Names are shown in this room.
release-names = Show the names
hide-names-again = Hide the names
not-written = The file could not be written. Try once more.

## Who is in the class

class-list = Class list
class-list-of =
    { $members ->
        [one] Class list: 1 person
       *[other] Class list: { $members } people
    }
close-class-list = Close
roster-lead = With a list the page knows who is missing and whose work is whose. It stays in your project, and no export has it.
type-names = Type or paste names
type-names-hint = One in a line. From a spreadsheet also with columns: name, group, address; with titles also pseudonym and numbers.
add-names = Add these people
choose-list = Choose the platform’s grade sheet or a list…
reading-list = Reading the list…
# $new counts people.
list-read =
    { $new ->
        [0] Nobody is new. What the list says about the others was taken over.
        [one] 1 person was added.
       *[other] { $new } people were added.
    }
clear-list = Clear the list
members-table = The class
member-name = Name
member-group = Group
member-pseudonym = Name in hand-ins
member-state = Hand-in
has-handed-in = handed in
is-missing = missing
remove-member = Remove
remove-member-named = Remove { $name }
group-of = Group of { $name }
pseudonym-of = Name that { $name } uses in hand-ins
nobody-yet = Nobody is in the list yet.
whose-title = Whose is it?
whose-lead = These hand-ins fit nobody of the list, or several people.
whose-work = Whose is { $name }?
choose-person = choose a person…
nobody-of-list = nobody of the list
save-hand-in = Save the file as it came

## How the files of another platform are named

file-names = Names of the files
file-names-hint = Only if your platform is not Moodle, Canvas or Blackboard: how it names what you download, such as {"{"}student{"}"}_{"{"}id{"}"}_{"{"}file{"}"}. * is anything.
