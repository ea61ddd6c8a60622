### The room of a class: hand-ins are collected, compared with the key, commented and graded.

people = People
on-the-text = On the text
items = Items
give-back = Give back
pages-of-class = Pages of the class
open-class = Class
# $title is that of an exercise.
open-class-of = Class of { $title }
all-exercises = All exercises
key-of-revision = Key: revision { $revision }
no-key-here = No key
add-hand-ins = Add hand-ins…
show-names = Show names
hide-names = Hide names
names-hidden-hint = Names are hidden, so that work is judged without them. Show them when you are done.

## Nothing is here yet

no-hand-ins = No hand-ins yet
how-to-collect = Drop the files that students handed in anywhere on this page: single files, a folder, or the ZIP that your learning platform gives you (Moodle, Canvas and Blackboard are known). Nothing leaves this computer.

## Collecting and comparing

# $done and $of count files.
collecting = Reading file { $done } of { $of }…
stop-collecting = Stop
comparing = Comparing hand-in { $done } of { $of } with the key…
not-compared = The hand-ins could not be compared with the key. They are kept.
compare-again = Try again
what-became-of-files = What became of the files
close-list = Close the list
# $count counts hand-ins.
list-taken =
    { $count ->
        [one] 1 hand-in was taken.
       *[other] { $count } hand-ins were taken.
    }
list-here =
    { $count ->
        [one] 1 was here already: { $names }
       *[other] { $count } were here already: { $names }
    }
# $name is a file, $why a sentence.
list-refused = { $name }: { $why }
refused-not-ours = not a file of this page, so it was left out.
refused-damaged = damaged or cut off, so it was not taken. Ask for the file again.
refused-damaged-at = damaged or cut off near line { $line }, so it was not taken. Ask for the file again.
refused-newer = saved by a newer version of this page. Reload the page and add it again.
refused-project = a project, not a hand-in. The student has to press Hand in and send the file that is saved then.
refused-feedback = feedback, not a hand-in. To see it as the student does, go to the start page and drop it there.
refused-exercise = the exercise itself, without any work. The student has to press Hand in and send the file that is saved then.
refused-other-exercise = { $name } handed in another exercise. Open its class and add the file there.
refused-other-text = { $name } worked on another text, { $title }, which is not in this project.
refused-archive = an archive that cannot be read. Download it again, or unpack it and drop the folder.
refused-too-many = has more than { $most } files. Divide it and add the parts one after the other.

## Attendance

# $count counts students.
handed-in =
    { $count ->
        [one] 1 handed in
       *[other] { $count } handed in
    }
handed-in-of = { $count } of { $expected } handed in
missing = { $count } missing
late = { $count } late
earlier-attempts =
    { $count ->
        [one] 1 earlier attempt
       *[other] { $count } earlier attempts
    }
edited = { $count } changed by hand
other-revision = { $count } on another revision
doubtful = { $count } not certain whose
strangers = { $count } not on the list
# $name was handed in this much after it was due.
late-by = { $name }: { $time } late
late-minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
late-hours =
    { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
late-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
late-hint = By the students’ clocks. Nothing is taken off for it.
earlier-hint = Only the last attempt of each student counts. The others are kept.
edited-hint = The checksum does not fit: something in the file was changed after it was saved.
other-revision-hint = Made with another revision of the exercise or another codebook. Compared all the same.
doubtful-hint = These names fit several people of the list. Say whose they are under Give back.
strangers-hint = Nobody of the list has this name. They count all the same.
attempt-of = { $name }: attempt { $attempt }, { $when }

## The table

class-table = Works
name = Name
group = Group
passages = Passages
records = Records
right-of-theirs = Right of theirs
found-of-key = Found of key
like-the-key = Like the key
right-fields = Right fields
open-fields = Open fields
codes-column = Codes
codes-hint = How many different codes were used
gap-column = Longest gap
gap-hint = How many words the longest stretch has in which nothing was marked
handed-in-column = Handed in
grade = Grade
spread-column = Where in the text
# What is measured, for readers who know the terms.
precision-hint = Precision: the share of the passages that the student marked that are right
recall-hint = Recall: the share of the key’s passages that the student found
likeness-hint = F1: how much the work is like the key as a whole
hidden-name = Work { $number }
# A student's name in the hand-in, and in the list.
two-names = { $real } ({ $pseudonym })
unnamed = No name
percent = { $number } %
of-both = { $part } of { $all }
nothing = –
late-mark = late
counts-as-found = Counts as found
same-code = Same code, other edges allowed
strict = Same code and same edges
same-passage = Same edges, any code
partial = Edges half right count half
# For people who do not see the bars. $part is a tenth of the text with the most passages.
spread-words = Most passages in tenth { $part } of 10
open-work-of = Open the work of { $name }
grade-of = Grade of { $name }
bad-points = Points are a number such as 8 or 8.5.
likeness-histogram = How many works are how much like the key
# $from and $to are percents.
histogram-bin =
    { $count ->
        [one] 1 work
       *[other] { $count } works
    } from { $from } % to { $to } %
average = On average { $value } like the key

## The formula

formula-none = Grades are written by hand.
formula-summary = Students get no grade, but a summary of their work: how often they used which code, how many fields they filled, and where in the text they worked.
# All three are numbers of points.
formula-like = Grade = { $base } + { $full } × like the key, rounded to { $step }
formula-items = Grade = { $core } for each item found, at most { $most }, rounded to { $step }
change-formula = Change the formula…
formula = How grades are computed
formula-kind = Compute
formula-kind-hand = nothing: by hand
formula-kind-like = by how much the work is like the key
formula-kind-items = by the items found
formula-kind-summary = nothing: a summary instead
formula-base = Everybody has
formula-full = A work like the key has on top
formula-step = Rounded to
formula-core = An item found
formula-bonus = A bonus item found
formula-edges = Other edges earn of that, %
formula-other-code = Another code earns of that, %
formula-fields = Part that depends on the record, %
formula-extra = Taken off for a passage too many
formula-most = At most
formula-note = A grade that you write in the table always counts instead.
close-formula = Done

## On the text

heat-of = Shade: how many of { $count } marked the words
text-of-class = What the class marked
# "Pledge 27, Ongoing 2, none 1": $codes is such a list, $count those who marked nothing.
passage-said = { $codes }, none { $count }
passage-none = none { $count }
code-count = { $code } { $count }
in-key = in the key
as-what = As what
nobody-tagged = no tag
# $count counts students.
students = { $count ->
        [one] 1 student
       *[other] { $count } students
    }
most-disputed = Most disputed
most-missed = Most missed
disputed-at = Disputed: { $at } of { $of }
missed-at = Missed: { $at } of { $of }
next-disputed = Next disputed
next-missed = Next missed
accept-here = Accept here
accept-code = Accept here: { $code }
accept-hint = Makes the next revision of the key. All works are compared with it again; Undo takes it back.
choose-a-passage = Choose a passage to see who marked it, and as what.
no-passages = Nobody has marked anything in this text.
student-note = Note: { $note }

## Items

items-of-key = The key’s items
item = Item
code = Code
kind = Counts as
found = Found
edges-off = Other edges
other-code = Other code
both-off = Both
missed = Missed
show-who = Show who: { $item }
confusion = Codes taken for others
confusion-key = The key has
confusion-given = They gave
confusion-times = How often
no-code = no code
no-confusion = No code was taken for another.
no-items = There is no key. Make one on the exercise’s page Key, and every work is compared with it.
to-the-key = Make the key
cases-of = Who
no-cases = Nobody.

## A work beside the key

work-of = Work of { $name }
back-to-people = People
work-at = { $at } of { $of }
previous-work = Previous work
next-work = Next work
accept-coding = Accept this too
comment = Comment
comment-placeholder = What you want to say about this
comment-times = { $times } ×
on-the-whole = On the whole
reason = Why not the formula’s grade
grade-formula = Grade, the formula says { $points }
grade-by-hand = Grade
# $found of $core items of the key were found exactly, $extra passages belong to none.
figures-of-work = found { $found } of { $core } · { $extra } extra · { $like } like the key
# What the student wrote on a whole text.
note-to-you = Note to you
save-hand-in = Save the file as it came
work-loading = Comparing…
work-gone = This work is not here any more.
