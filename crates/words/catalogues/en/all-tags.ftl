### The table of all tags.

# The tabs of the room, and what they are called together.
tables = Tables
tab-tags = Passages { $tags }
tab-statements = Statements { $statements }
# The name of the table.
table = All tags
edit-hint = Enter opens a passage in its text or edits a cell, F2 edits, Space chooses a row, Escape chooses none.
# Chooses all rows that are shown.
choose-all = Choose all that are shown
# The box that chooses a row. $passage is in quotation marks.
choose-row = Choose { $passage }
# Shown in an empty cell that can be edited.
add = add

## Columns

columns = Columns
# The headings of the parts of the list of columns.
columns-of-tags = Columns
columns-of-layer = Fields of { $layer }
code = Code
passage = Passage
statement = Statement
delegation = Delegation
date = Date
annotator = Who
record = Record in words
confidence = Sure?
note = Note
origin = How made
modified = Changed
revision = Codebook
# The user who gave no name.
yourself = you
origin-manual = by hand
origin-tag-all = with every occurrence
origin-suggestion = accepted suggestion
origin-imported = imported
origin-adjudicated = adjudicated
# The revision of the codebook that a tag was made under.
revision-now = as it is now
# $number: such as 2 or 2.1.
revision-version = version { $number }
# $digits are the first ones of a long number.
revision-earlier = earlier state { $digits }
# A required field without a value, in the record in words.
still-open = { $field } open
# A field and its value, in the record in words.
field-says = { $field }: { $value }

## Groups

group-by = Group by
group-by-nothing = nothing
group-by-code = code
group-by-statement = statement
group-by-delegation = delegation
group-by-annotator = annotator
no-delegation = No delegation
fold-group = Fold { $group }
unfold-group = Unfold { $group }
tags-in-group =
    { $tags ->
        [one] 1 tag
       *[other] { $tags } tags
    }

## Filters

search = Search in passages
add-filter = Filter
# The heading of the form, its two fields and its button.
new-filter = Show only
filter-what = What
filter-is = is
filter-add = Add filter
remove-filter = Remove filter: { $filter }
clear-filters = Clear filters
by-layer = Layer
by-field = { $layer }: { $field }
# A filter that is set.
filter-says = { $what }: { $value }
has-note = has a note
has-no-note = has no note
not-sure = not said
field-empty = empty
# $words are in quotation marks.
field-has = has { $words }
# Asks for words that a field must have.
field-has-words = has the words…
filter-words = Words
field-filled = filled
shown-of = { $shown } of { $tags } tags shown
none-fits = No tag fits the filters.
no-tags = Nothing is tagged yet.

## What is done with the chosen rows

# The name of the bar.
chosen-tags =
    { $tags ->
        [one] 1 tag chosen
       *[other] { $tags } tags chosen
    }
chosen = { $tags } chosen
chosen-hidden = { $tags } chosen, { $hidden } not shown
change-code = Change code…
add-code = Add a code…
set-field = Set a field…
set-confidence = Sure?…
add-note = Add to notes…
remove = Remove
which-code = Code
which-field = Field
which-value = Value
field-of = { $layer } · { $field }
# The words that are added to each note.
words-to-add = Words for each note
nothing = empty
no-number = Write a number, like 12 or 1.5.
apply-to =
    { $tags ->
        [one] Apply to 1 tag
       *[other] Apply to { $tags } tags
    }

## Files and the clipboard

save-xlsx = Excel workbook (XLSX)
copy-table = Copy as a table
# The end of the names of the files.
file-tags = tags
