### The bar, the start page and the left column.

-product = Statement Annotator

product = { -product }

## The shell

skip-to-text = Skip to the text
left-panel = Codebook
right-panel = Record and tags of the text
right-panel-button = Record and tags
close = Close
# The status line, the button of a message, and what is said if the later part of the program is missing.
messages = Messages
dismiss = Dismiss
rest-missing =
    A part of the program could not be fetched, so what you just did was not done. Your saved work
    is untouched. Check the connection and do it again; if that does not help, load the page
    again.
rest-missing-beside =
    A part of the program could not be fetched. The text can be read, but nothing can be changed
    until it is there. Your saved work is untouched. Check the connection and try again.
rest-again = Try again
opening = Opening…
drop-here = Drop to add the statement
no-statement = This project has no statement yet
no-statement-chosen = Choose a statement in the list to read it here.

## The bar

undo-word = Undo
redo-word = Redo
export = Export
keys = Keyboard shortcuts
project-menu = Project
# The links to the parts of an open project.
rooms = Rooms
passages = Passages
read = Read
# The room in which what was coded is counted.
insight = Insight
# The room in which several people's codings are compared.
coders = Coders
# The room of the exercises.
class = Class
untitled-project = Untitled project
# In a list of projects: a teacher's feedback on the work with this name.
feedback-on = Feedback: { $name }
rename = Project name and your name…
# Gives a project without a name the one in $name, which is in quotation marks.
name-it = Name it { $name }
new-project = New project…
open-file = Open a file
open-sample = Open the sample
open-sample-coded = Open the sample, already coded
try-exercise = Try an exercise
settings = Settings
exercises = Exercises
new-exercise = New exercise from this project
close-project = All projects
recent-word = Recent projects
elsewhere = Open in another window
edit-here = Edit here
saving = Saving…

## The start page

invitation =
    Mark the themes and commitments in a diplomatic statement, and take them with you as a
    dataset.

## An invented sentence, coded: a theme, and a commitment

example-theme = Families who flee a war are given a debt
example-between = ; before the end of this year { "" }
example-commitment = we shall pay a further 12 million into the relief fund.
drop-a-statement = Drop a statement here
what-can-be-opened =
    Text, web pages, PDF, Word, OpenDocument, RTF, EPUB, tables; folders and ZIP archives of them;
    or a project file saved from this page.
choose-file = Choose a file
paste-text = Paste text
new-here = New here?
privacy =
    Nothing leaves this machine: there is no server and no account, and what you open is kept in
    this browser only. To check, cut the network connection and carry on; everything works as
    before.
privacy-of-file =
    Nothing leaves this machine: this page is a file on it and asks for nothing from anywhere. To
    check, cut the network connection and carry on.
work-of-file =
    What you open is kept in this browser, for this file at this place: copied, moved or renamed,
    the page may start empty. Is your work not here? Open the project file that you exported
    before; any copy of the page takes it. Or put the page back where it was, under its old name:
    your work is still there, to be exported.

## The left panel

rail = Codes
open-codebook = Change the codebook
show-codebook = Show the codebook
codes-tree = Codes
find-code = Find a code
no-code-found = No code has these words.
recent-codes = Recent
add-code = Add a code
add-code-below = Add a code below it…
# In the menu of a layer of the codebook.
add-code-to = Add a code…
unfold-all = Unfold all
fold-all = Fold all
edit-code-item = Edit…
show-only = Show only its tags
show-all = Show all tags
about-item = About this code
# Follows the name of a code for screen readers: how often it is used here.
code-tags =
    { $tags ->
        [one] , 1 tag
       *[other] , { $tags } tags
    }
click-applies = Enter or a click tags the selected passage with a code
click-recodes = Enter or a click changes the code of the chosen tag
click-filters = Enter or a click lists only the tags of a code
includes = Includes
excludes = Does not include
examples = Examples
no-definition = No definition has been written yet.

## Undo and redo. What a step did is put in: "Undo: tag “Pledge”". $what is in quotation marks.

undo-step = Undo: { $step }
redo-step = Redo: { $step }
step-tag-any = tag a passage
step-tag = tag { $what }
step-untag-any = remove tags
step-untag = remove { $what }
step-recode-any = change the code
step-recode = change the code to { $what }
step-resize-any = change the passage
step-resize = change the passage of { $what }
step-set-attribute-any = fill in the record
step-set-attribute = set { $what }
# $code is the name of the code whose record has the field.
step-set-attribute-of = set { $what } of { $code }
# A step and the paragraph in which it was made.
step-in = { $step }, par. { $paragraph }
# The button that opens the list of the last steps, and the list's name.
last-steps = Last steps
steps-hint = A step undoes all above it, too. Redo brings them back.
step-set-note-any = edit the note
step-set-note = edit the note on { $what }
step-set-confidence-any = set the confidence
step-set-confidence = set the confidence of { $what }
step-add-statement-any = add statements
# $statements is at least 2, here and below.
step-add-statements = add { $statements } statements
step-add-statement = add the statement { $what }
step-remove-statement-any = remove statements
step-remove-statements = remove { $statements } statements
step-remove-statement = remove the statement { $what }
step-set-metadata-any = correct the details
step-set-metadata-of = correct the details of { $statements } statements
step-set-metadata = correct the details of { $what }
step-set-exercise-any = change the exercise
step-set-exercise = change exercise { $what }
step-collect-any = collect hand-ins
step-collect = collect { $what }
step-grade-any = grade hand-ins
step-grade = grade { $what }
step-work-on-exercise-any = prepare the hand-in
step-work-on-exercise = prepare the hand-in: { $what }
step-set-variables-any = change variables of statements
step-set-variables = change { $what } of statements
step-set-layout-any = move where the statement begins or ends
step-set-layout = move where { $what } begins or ends
step-settle-any = settle
step-settle = settle { $what }
step-give-out-any = give out work
step-give-out = give out { $what }
step-group-coders-any = change the groups of coders
step-group-coders = change the group of { $what }
step-check-answers-any = check answers
step-check-answers = check answers: { $what }
step-decide-suggestion-any = decide about a suggestion
step-decide-suggestion = decide about the suggestion { $what }
step-set-rules-any = change the rules for suggestions
step-set-rules = change the rule { $what }
step-set-queries-any = change the saved queries
step-set-queries = change the saved query { $what }
step-compare-pairs-any = decide whether two commitments are the same
step-compare-pairs = decide on { $what }
step-set-done-of = mark { $statements } statements as done or not done
step-set-done-any = mark statements as done or not done
step-set-done = mark { $what } as done or not done
step-rename-project-any = rename the project
step-rename-project = rename the project to { $what }
step-rename-annotator-any = rename the annotator
step-rename-annotator = rename the annotator to { $what }
step-add-code-any = add a code
step-add-code = add the code { $what }
step-remove-code-any = remove a code
step-remove-code = remove the code { $what }
step-change-code-any = change a code
step-change-code = change the code { $what }
step-replace-text-any = correct the text
step-replace-text = correct the text of { $what }
step-replace-codebook-any = change the codebook
step-replace-codebook = change the codebook { $what }
step-add-coding-any = import annotations
step-add-coding = import annotations from { $what }

## Saving

# What is there again after the start.
restored =
    { $annotations ->
        [0] Everything is back
        [one] Everything is back: 1 tag
       *[other] Everything is back: { $annotations } tags
    }
# $time is a time of day.
saved-today = Saved { $time }
saved-on = Saved { $day }, { $time }
not-saved-denied = Not saved: the browser forbids it
not-saved-full = Not saved: no space left
not-saved-elsewhere = Not saved: open in another window
not-saved-gone = Not saved: the project is gone from storage
not-saved-no-answer = Not saved: storage does not answer
# Why the project could not be written to a file on the disk, after a colon.
writing-not-permitted = writing was not permitted

## Recent projects

# $name is in quotation marks.
# The button with the menu of a project; $name is in quotation marks.
project-actions = { $name }: rename, duplicate, save a copy, delete
rename-project = Rename…
duplicate = Duplicate
# The name of the copy of a project.
copy-of = { $name } (copy)
save-a-copy = Save a copy
delete-project = Delete…
projects = Projects
# Above the project that was used last.
continue-word = Continue
go-on = Go on reading
# After the name of a project: where one was, and when ("2 hours ago").
left-at-paragraph = · paragraph { $paragraph } of { $statement } · { $when }
left-at-statement = · { $statement } · { $when }
when-used = · { $when }
# What a project holds, and when it was used, such as "2 hours ago".
recent-project =
    { $statements ->
        [0] no statements
        [one] 1 statement
       *[other] { $statements } statements
    } · { $annotations ->
        [0] no tags
        [one] 1 tag
       *[other] { $annotations } tags
    } · { $used }
just-now = just now
minutes-ago =
    { $minutes ->
        [one] 1 minute ago
       *[other] { $minutes } minutes ago
    }
hours-ago =
    { $hours ->
        [one] 1 hour ago
       *[other] { $hours } hours ago
    }
yesterday = yesterday
days-ago =
    { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }
on-day = on { $day }

## Statements and codes

annotations =
    { $annotations ->
        [0] no tags
        [one] 1 tag
       *[other] { $annotations } tags
    }
annotations-here =
    { $here ->
        [0] None
        [one] 1 tag
       *[other] { $here } tags
    } in this statement, { $all } in the project

## Deleted projects, on the start page

# Unfolds the list of them.
deleted = Deleted ({ $projects })
# $when is such as "2 hours ago", $day a day.
deleted-when = deleted { $when }, kept until { $day }
restore = Restore
restore-project = Restore { $project }
delete-for-good = Delete for good
delete-project-for-good = Delete for good: { $project }
