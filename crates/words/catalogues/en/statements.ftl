### Statements: their names, the list of them, and the head of the text.

# The name of a statement, such as "Almora · 12 Nov 2026".
statement-name = { $delegation } · { $date }
# The heading of a statement without a name.
untitled = Untitled statement
# Two parts of what is known: "Security Council · Forced labour".
parts = { $first } · { $second }
body-and-meeting = { $body }, { $meeting }
# The title of the browser's window: the statement, or the room, then the project.
window-title = { $statement } – { $project }

## A name that is offered for a project

# Where and when all its statements were made: "Security Council, March 2017".
place-and-time = { $place }, { $time }

## The list

statements = Statements
# The button with the name of the statement shown.
switch = Choose a statement
find-statement = Find a statement
no-statement-found = No statement has these words.
add-statements = Add statements
paste-text = Paste text
pin-list = Pin the list
unpin-list = Unpin the list
as-table = All { $statements } as a table
details = Details
remove-statement = Remove from the project
# The name of a statement's menu. $title is in quotation marks.
more-about = More about { $title }
# Which of all statements is shown.
place = { $place } of { $all }
previous-statement = Previous statement
next-statement = Next statement

## What is known about the statement, and what is missing

change-detail = Change: { $detail }
add-delegation = + delegation
add-date = + date (needed for deadlines)
add-speaker = + speaker
add-organ = + organ

## Lines of the page that are no part of the statement

lines-before =
    { $lines ->
        [one] 1 line before the statement
       *[other] { $lines } lines before the statement
    }
lines-after =
    { $lines ->
        [one] 1 line after the statement
       *[other] { $lines } lines after the statement
    }
