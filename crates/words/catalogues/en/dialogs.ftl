save = Save
cancel = Cancel
paste-title = Paste a statement
paste-label = Text of the statement
paste-hint =
    It is kept exactly as pasted, to the character. Pasted on the page itself, without this
    window, a text from a web page or a document keeps its headings and lists.
add-as-statement = Add as statement
name = Name
definition = Definition
definition-hint = When to use it, in a sentence or two. Shown while choosing a code.
colour-word = Colour
key = Key
key-hint = One character that applies the code to the selection. Capitals count.
stands-under = Stands under
at-top = Nothing: it stands at the top
edit-code = Edit code
remove-code = Remove code
remove-code-free = No passage carries this code. Removing it can be undone.
name-needed = A code needs a name.
key-too-long = A key is one character.
metadata-title = Details of the statement
metadata-hint = The text itself never changes. Leave empty what the statement does not say.
title = Title
speaker = Speaker
role = Speaker’s office
delegation = Delegation
organ = Body
occasion = Meeting
topic = Topic
date = Date
date-hint = Deadlines such as “by the end of this year” count from it.
language = Language
language-hint = A code such as en, fr or ar.
source = Source (web address)
symbol = Document symbol
project-title = Project
project-name = Name of the project
annotator-name = Annotator’s name
annotator-hint = A name or a pseudonym. It stands beside each annotation in exported files.
download-stored = Download what is stored
export-title = Export
export-hint = Files are made on this machine and go nowhere else.
export-same = Save to a file
export-same-what =
    The same project file, at a place that you choose once. From then on, this and Ctrl+S
    (Command+S on a Mac) write to it again.
export-another = Save to another file
export-another-what = From then on, that one is written to.
file-changed-title = The file was changed
file-over = Replace what is in it
file-another = Save to another file
delete-title = Delete a project
delete = Delete for good
export-json = JSON project file
export-json-what =
    Everything: texts, codebook, annotations and records. This page reads it back exactly as it
    was, and programs can check every position.
keys-title = Keys
keys-in-text = In the text
keys-everywhere = Everywhere outside fields
keys-of-codes = Codes
no-keys = No code has a key yet. Edit a code to give it one.
keys-off = Keys of codes are switched off in the settings.
settings-title = Settings
code-keys = Single keys apply codes
code-keys-what =
    While the text or the empty picker has the focus, a code’s key applies it to the selection.
snap = Selections snap to whole words
snap-what = Hold Alt while selecting to place the edges freely.
settings-hint = These hold for all projects in this browser.
