### The code picker, the inspector (the record of the chosen tag) and the list of tags.

## The code picker

# Its name.
picker = Choose a code
# Its name while it changes the code of a tag. $code is in quotation marks.
change-code-to = Change { $code } to
search-codes = Search codes
# The heading of the fields that the selected words can fill.
into-the-record = Into the record
# The heading of the codes that were used last.
recent = Recent
# The heading of what can be done with the selected words and the passage of the chosen tag. $code is
# the name of its code.
passage-of = Passage of { $code }
# A key was pressed before a code was chosen.
choose-first = Type, or use the arrows.
# The name of the list.
codes = Codes
# The name of the list while something is searched.
results = Results
codes-found =
    { $codes ->
        [0] No code has these letters.
        [one] 1 code
       *[other] { $codes } codes
    }
# Offers to add a code. $name is in quotation marks.
create-named = Create { $name }
create-from-words = Create a code from the selected words: { $name }
# In place of that, because a code has the name. $name is in quotation marks.
code-exists = { $name } is in the codebook already.
# Before what belongs to a code.
includes = Also
# Before what does not belong to a code.
excludes = Not
# How often a code is used: in the statement shown, and in others.
used =
    { $texts ->
        [0] { $here } in this text
        [one] { $here } in this text, { $elsewhere } in 1 other
       *[other] { $here } in this text, { $elsewhere } in { $texts } others
    }
# Joins what belongs to a code, or what does not. Used again for each further one.
and-further = { $items }; { $item }
close = Close

## The picker's keys, and what they do

key-enter = ↵
picker-enter = apply
key-shift-enter = ⇧↵
picker-shift-enter = and another
key-tab = tab
# A button, which the tab key presses, and what it explains.
keep-active = keep active
keep-active-what = The code that you choose next stays active: each further selection gets it at once
key-escape = esc
picker-escape = close

## The code that every further selection gets

# $code is in quotation marks.
kept-code = Each selection gets { $code }
end-kept = Stop (Esc)

## The inspector

# How to tag, with a mouse.
invitation = Select a passage in the text and choose a code for it. Its record is filled in here.
# How to tag, with the keyboard.
invitation-keys = By keyboard: Shift and the arrow keys select, a code’s own key or Enter tags.
# No tag is chosen any more.
leave = Close
# Copies the words of the passage.
# The name of the menu of what can be done with a tag.
tag-actions = Actions for this tag
go-to-passage = Go to the passage
# The number of a paragraph.
paragraph-short = par. { $paragraph }
# The name of the group of buttons that step through tags that lie over one another.
stack = Tags at this place
# Which of these tags is shown.
stacked = { $place } of { $of } here
previous = Previous
next = Next
# Explains the button with the code's name.
change-code-hint = Give the tag another code
another-code = Add a second code
take-passage = Replace the passage with the selection
# What can be done with the selected words and the passage of the tag.
add-words = Add these words to the passage
take-off-words = Take these words off the passage
# Makes two tags of one, at the caret or before the selected words.
split-tag = Split here
# The next tag with the same code in this text.
join-tags = Join with the next of the same code
# The tag overlaps another one with the same code.
unite-tags = Unite with the tag it overlaps
# The tag gives some of its words the code that another tag of the same annotator gives them, too.
same-code-again = Some of these words have the code twice.
unite = Unite
# Where a passage has several parts.
parts-of-passage = Parts of the passage
in-parts = { $parts } parts
# Takes this part off the passage. $words are in quotation marks.
drop-part = Take { $words } off the passage
remove = Remove tag
note = Note
# How sure the annotator is; followed by the next three.
sure = Sure?
confidence-high = high
confidence-medium = mid
confidence-low = low

## Who tagged, when and how. $who is a name, $made and $changed are days with times.

day-and-time = { $day }, { $time }
tagged-by = { $who }, { $made }
tagged-by-changed = { $who }, { $made }, changed { $changed }
# Where nobody gave a name.
tagged = Tagged { $made }
tagged-changed = Tagged { $made }, changed { $changed }
# $tagged is one of the four above, $how one of the following.
tagged-how = { $tagged } · { $how }
how-tag-all = tagged with every occurrence
how-suggestion = accepted suggestion
how-imported = imported
how-adjudicated = adjudicated

## The record

record = Record
# Above values that the program read from the passage, and that wait to be accepted.
read-from-passage = Read from the passage
accept-all = Accept all
# $field is the name of a field.
accept = Accept: { $field }
reject = Reject: { $field }
# Below a field that has the focus.
select-words = Select the words in the text.
next-record = Next record
next-record-what = Go to the next record with open fields
key-ctrl-enter = Ctrl ↵
# Shows the fields that are rarely needed. $rare says how many there are.
more = More ({ $rare })
# The same, where some of them are filled.
more-filled = More ({ $filled } of { $rare })
less = Less
# Opens the parts that were read from the words: day, amount, currency, country.
correct = Correct by hand
filled-of = { $filled } of { $all } filled
# $fields are names of fields in quotation marks.
filled-and-required =
    { $filled } of { $all } filled; { $fields } { $missing ->
        [one] is required
       *[other] are required
    }
# Beside a field.
required = required
# Buttons at a field, while words are selected. $words are in quotation marks, and short.
fill-with = Fill with { $words }
add-evidence = Add { $words } as evidence
# The name of the list of passages that show a field's value.
evidence = Evidence for { $field }
# The mark beside a field; leads to the passage that shows its value. $quote is in quotation marks.
shown-by = { $field }, from { $quote }
evidence-quote = “{ $quote }”
# $quote is in quotation marks.
remove-evidence = Remove evidence { $quote }
yes = Yes
no = No
# $large and $small are examples in the way of the statement's language.
not-a-number-such-as =
    Not a number, so it is not kept. Write 12000000, { $large } or { $small }.

## A date

day = Day, month or year
not-a-day = Not a date with its year, so the words of the text decide.
# What a date in words was understood as. $date is in figures, such as 2017-03-31, or a range.
date-read = Read as { $date }
date-read-from-statement = Read as { $date }, counted from the statement’s date
date-by-hand = { $date }, set by hand
date-range = { $from } to { $to }
date-not-read = Not read as a date; set the day if the text tells it.

## A sum of money

amount = Amount
currency = Currency
not-a-currency = Not a currency’s three letters, so it stays unknown.
# A sum whose currency is not known.
no-currency = { $amount } (currency unknown)
about = ~ { $sum }
no-less = ≥ { $sum }
no-more = ≤ { $sum }
sum-range = { $from } to { $to }
sum = { $currency } { $amount }
approximate = Approximate
least = At least
most = At most

## A party

party-kind-word = What it is
# Nothing was chosen.
empty-kind = kind?
speaker-state = the speaker’s State
other-state = other State
organisation = organisation
group = group
unclear = unclear
with-kind = { $party } · { $kind }
country = Country
not-a-country = Not a country of the list, so none is kept.

## The list of tags

tags-word = Tags
filter = Filter tags
filter-code = Filter by code
all-codes = All codes
tags-all =
    { $all ->
        [0] no tags
        [one] 1 tag
       *[other] { $all } tags
    }
# How many tags are shown where a filter hides some.
tags-some =
    { $shown } of { $all ->
        [one] 1 tag
       *[other] { $all } tags
    }
# Follows the number of tags: how often a code occurs. Used for several codes one after the other.
tags-of-code = { " " }· { $code } { $tags }
nothing-tagged = Nothing is tagged in this statement yet.
nothing-fits = No tag fits the filter.
has-note = has a note
# The number of a paragraph.
paragraph = ¶ { $paragraph }
