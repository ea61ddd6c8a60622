### The dialogs, except those for files that are read: a code, a statement, the project, what is
### exported, keys and settings.

save = Save
cancel = Cancel

## Closing a dialog into which something was typed

discard-typed = Discard what you typed?
keep-editing = Keep editing
discard = Discard

## Pasting a statement

paste-title = Paste a statement
paste-label = Text of the statement
paste-hint =
    It is kept exactly as pasted, to the character. Pasted on the page itself, without this
    window, a text from a web page or a document keeps its headings and lists.
add-as-statement = Add as statement

## A code

# The dialog's title. $layer is the name of a layer, such as "Commitments".
new-code = New code in { $layer }
edit-code = Edit code
name = Name
name-needed = A code needs a name.
short-name = Short name
short-name-hint = Optional. Shown where the name has no room, such as beside the text.
definition = Definition
definition-hint = When to use it, in a sentence or two. Shown while choosing a code.
colour-word = Colour
colour-blue = Blue
colour-red = Red
colour-gold = Gold
colour-violet = Violet
colour-green = Green
colour-teal = Teal
colour-purple = Purple
colour-orange = Orange
colour-sky = Sky
colour-rose = Rose
colour-rust = Rust
colour-olive = Olive
# How passages with a code look in the text.
painted-as-tint = Tinted in the text
painted-as-line = Underlined in the text
key = Key
key-hint = One character that applies the code to the selection. Capitals count.
key-too-long = A key is one character.
# Two codes below the same parent must have different names. $code is in quotation marks.
name-of-other = { $code } is there already. Give this code another name or another parent.
# $key and $code are in quotation marks.
key-of-other = { $key } is already the key of { $code }.
key-of-page = { $key } is a key of the page itself; see the list of keys.
# The code above this one in the tree.
parent = Parent
no-parent = none (top level)
remove-code = Remove code…

## Removing a code that is used

# $code is in quotation marks.
remove-code-title = Remove { $code }
remove-codes-title = Remove { $codes } codes
tags-with-code =
    { $tags ->
        [0] No tag has this code
        [one] 1 tag has this code
       *[other] { $tags } tags have this code
    }
tags-with-codes =
    { $tags ->
        [0] No tag has these codes
        [one] 1 tag has one of these codes
       *[other] { $tags } tags have these codes
    }
give-other-code = Give them another code
other-code = The other code
# Nothing is chosen yet.
none-chosen = Choose a code
other-code-drops = What their records say that the other code has no field for is left out.
remove-tags = Remove them
codes-below-code =
    { $codes ->
        [one] 1 code is below this one
       *[other] { $codes } codes are below this one
    }
codes-below-codes =
    { $codes ->
        [one] 1 code is below these
       *[other] { $codes } codes are below these
    }
move-codes-up = Keep them, one level higher
remove-codes = Remove them too, and treat their tags in the same way
choose-other-code = Choose the code that the tags get.
can-be-undone = Undo brings everything back.
remove = Remove

## Joining two tags that say different things. $code is the name of their code.

join-tags = Join two tags: { $code }
join-what = They say different things here. Choose what the joined tag keeps.
join-notes = Both notes are kept. Undo separates the tags again.
join = Join

## Why a codebook is not as it must be

problem-key-not-free = Another code has this key, or it is not one character.
problem-code-twice = Another code has the same identifier.
problem-layer-twice = Another layer has the same identifier.
problem-no-layer = The code’s layer does not exist.
problem-no-parent = The codebook does not have the code’s parent before the code.
problem-parent-of-other-layer = A code and its parent must belong to one layer.
problem-no-colour = There is no such colour.
problem-field-twice = Two fields of the record have the same identifier.

## The details of a statement

metadata-title = Details of the statement
metadata-hint = The text itself never changes. Leave empty what the statement does not say.
title = Title
speaker = Speaker
role = Speaker’s office
delegation = Delegation
organ = Organ
occasion = Meeting
topic = Topic
date = Date
date-hint = Deadlines such as “by the end of this year” count from it.
language = Language
language-hint = A code such as en, fr or ar.
source = Source (web address)
symbol = Document symbol

## The project

project-title = Project
project-name = Project name
# Fills in the name in $name, which is in quotation marks.
use-name = Use { $name }
annotator-name = Your name
annotator-hint = A name or a pseudonym. Exported files give it with each annotation.
page-language = Language of the page
page-language-what = Texts, codes and notes stay as they are.
page-language-missing =
    The words of this language did not arrive, so the page stays as it is. Please try again with a
    network.
# How much the browser keeps for this page. The numbers are in megabytes.
room-used = This page has stored about { $used } MB in this browser. The limit is { $limit } MB.
room-promised = The browser has promised to keep it until you delete it.
room-not-promised =
    The browser may delete it if the disk gets full, so keep exported copies, too.
# Changes that could not be read and were kept.
aside =
    { $changes ->
        [one]
            1 change of this project could not be read when it was opened. It is kept in this browser
            beside the project; you can download it.
       *[other]
            { $changes } changes of this project could not be read when it was opened. They are kept
            in this browser beside the project; you can download them.
    }
download-stored = Download what is stored

## Exporting the project

export-title = Export
# Only the statements that were chosen.
export-some-title =
    { $statements ->
        [one] Export 1 statement
       *[other] Export { $statements } statements
    }
export-hint = Files are made on this machine and go nowhere else.
# The button once a file was chosen. $file is in quotation marks.
export-again = Save to { $file }
export-another = Save to another file
# A button.
export-json = Download a project file

## Questions

file-changed-title = The file was changed
# $file is in quotation marks.
file-changed-since =
    { $file } was changed since the project was last saved to it, perhaps on another computer. It was
    left as it is.
file-over = Replace what is in it
file-another = Save to another file
remove-chosen-title = Remove statements
remove-chosen =
    { $statements ->
        [one] 1 statement is chosen
       *[other] { $statements } statements are chosen
    }, with { $tags ->
        [one] 1 tag
       *[other] { $tags } tags
    }. Removing them removes these tags, too. You can undo that.
delete-title = Delete a project
# $project is in quotation marks.
delete-what =
    { $tags ->
        [0] { $project } is deleted from this browser. It has no tags.
        [one] { $project } is deleted from this browser, with 1 tag.
       *[other] { $project } is deleted from this browser, with { $tags } tags.
    } You can bring it back for 30 days, from “Deleted” on the start page.
delete-for-good-title = Delete for good
delete-for-good = Delete for good
delete-for-good-what =
    { $tags ->
        [0] { $project } is deleted for good. It has no tags.
        [one] { $project } is deleted for good, with 1 tag.
       *[other] { $project } is deleted for good, with { $tags } tags.
    } This cannot be undone. If you may need the project again, save a copy first.
remove-statement-title = Remove a statement
# $statement is in quotation marks.
remove-statement-what =
    { $tags ->
        [one] { $statement } is removed from the project, with 1 tag.
       *[other] { $statement } is removed from the project, with { $tags } tags.
    } Undo brings it back.
delete = Delete
save-copy-first = Save a copy first

## Keys

keys-title = Keyboard shortcuts
keys-in-text = In the text
keys-everywhere = Everywhere outside fields
keys-of-codes = Codes
# What they do.
keys-of-codes-what =
    With words selected, a code’s key tags them; with a tag chosen, it changes the tag’s code, and with
    Alt and Shift it adds a second one. While a record is open, a, r, m, d and v fill its fields with
    the selected words; Shift and the letter then mean the code.
no-keys = No code has a key yet. Edit a code to give it one.
keys-off = Keys of codes are switched off in the settings.

## Settings

settings-title = Settings
# The sections.
reading-section = Reading
keys-section = Keys
you-section = You
storage-section = Storage
leaving-section = What leaves this machine
light-or-dark = Light or dark
as-the-system = as the system
light = light
dark = dark
text-size = Text size
pixels = { $pixels } px
line-width = Line width
# How many characters a line may have.
characters =
    { $characters ->
        [one] 1 letter
       *[other] { $characters } letters
    }
code-keys = Single keys apply codes
code-keys-what =
    While the text has the focus, a code’s key applies it to the selection or changes the chosen tag, and
    question mark lists the keys. A digit works in the empty picker, too.
snap = Selections snap to whole words
snap-what = Hold Alt while selecting to select letters, not words.
chips = Tags beside the text
chips-names = Names
chips-bars = Bars of colour
chips-nothing = Nothing
proposals = Propose values for records
proposals-what = Who, to whom, how much and by when are read from the passage and shown until you accept or reject them. Nothing is filled in by itself.
# A button beside "Keyboard shortcuts", and its full name.
show = Show
show-keys = Show the keyboard shortcuts
# The list of commands with their keys, which can be changed.
own-keys = Keys of commands
own-keys-what = Choose Change, then press the new key. A key without Ctrl, Alt or the Command key works only in the text.
change-key = Change
reset-key = Reset
# Their full names. $command is in quotation marks.
change-key-of = Change the key of { $command }
reset-key-of = Reset the key of { $command }
# In place of the key, while the page waits for the new one; and the full name.
press-key = Press the new key
new-key-of = Press the new key for { $command }, or Escape to keep the old one
no-key = none
# Why the pressed key cannot be had, or what has it. $key is the key.
key-is-fixed = { $key } moves the caret or is needed in fields. Press another key.
key-is-browsers = { $key } belongs to the browser. Press another key.
key-is-of-command = { $key } is the key of { $command }, which would have none.
key-is-of-code = { $key } is the key of the code { $code }, which would no longer have it in the text.
take-key = Use it here
reset-all-keys = Reset all keys
in-this-browser =
    { $projects ->
        [0] No projects in this browser
        [one] 1 project in this browser
       *[other] { $projects } projects in this browser
    }
file-of-project = File of this project
no-file = not saved to a file yet
save-to-file = Save to a file
