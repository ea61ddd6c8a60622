# The picker's name.
picker = Choose a code
# The picker's search field.
search-codes = Search codes
# The list of codes in the picker.
codes = Codes
# The codes that were found.
results = Results
# No code was found.
no-code-found = No code has these letters.
# Introduces what belongs to a code.
includes = Also:
# Introduces what does not belong to a code.
excludes = Not:
# Closes the picker.
close = Close
# How to tag, with a mouse.
invitation = Select a passage in the text and choose a code for it. Its record is filled in here.
# How to tag, with the keyboard.
invitation-keys = By keyboard: Shift and the arrow keys select, a code’s own key or Enter tags.
# No annotation is chosen any more.
leave = Close annotation
# The annotations stacked at one place.
stack = Annotations at this place
# The annotation before in the stack.
previous = Previous
# The annotation behind in the stack.
next = Next
# The code of the annotation.
code = Code
# Another code for the same passage.
another-code = Add another code here
# The selection becomes the passage.
take-passage = Use selected text as passage
# Removes the annotation.
remove = Remove annotation
# The annotator's note.
note = Note
# How sure the annotator is.
confidence-word = Confidence
# No confidence was given.
not-said = Not said
# The form of an annotation's attributes.
record = Record
# Shows what the fields are for.
explain = Explain
# How to fill the form from the text.
record-hint = Select words in the text to fill a field with them.
# Fills a field from the text.
take-text = Use selected text
# A required field is empty.
needed = needed
# Fields that are seldom used.
more-fields = More fields
# Nothing is recorded.
not-recorded = Not recorded
# Yes.
yes = Yes
# No.
no = No
# What was typed is not a currency.
not-a-currency = Not a currency’s three letters, so it stays unknown.
# What was typed is not a country.
not-a-country = Not a country of the list, so none is kept.
# A date as written.
date-text = As written
# The day a date stands for.
day = Day
# How exact a date is.
precision-word = Exact to
# No precision.
no-precision = –
# A date that was not understood.
date-not-read = Not read as a date; set the day if the text tells it.
# A sum as written.
money-text = As written
# A sum's number.
amount = Amount
# A sum's currency.
currency = Currency
# An empty currency.
unknown = unknown
# A sum is approximate.
approximate = Approximate
# The bounds of a sum.
range = Least and most
# The lower bound.
least = At least
# The upper bound.
most = At most
# A party's name.
party-text = As written
# What a party is.
party-kind-word = What it is
# A party's country.
country = Country
# The list's name.
annotations-word = Annotations
# The field that filters the list.
filter = Filter annotations
# The code that the list is filtered by.
filter-code = Filter by code
# All codes.
all-codes = All codes
# Takes the filter away.
clear-filter = Show all
# A statement without annotations.
nothing-tagged = Nothing is tagged in this statement yet.
# A filter that nothing fits.
nothing-fits = No annotation fits the filter.
# The annotation has a note.
has-note = has a note

## What the picker's keys do

picker-enter = apply
picker-shift-enter = apply and add another
picker-escape = keep selection
picker-alt = free the edges
