### Feedback: a student's work beside the key.

## What is shown

# The name of the group with the filters.
show = Show
all-items = All { $items }
only-wrong = Only what was wrong { $items }
# The names of the outcomes. Each has a sign before it and a count after it.
found = found
edges = other edges
other-code = other code
edges-and-code = other code and edges
missed = missed
extra = extra
# A bonus that was not marked, which is no mistake.
bonus = bonus
# When the filters leave nothing.
nothing-marked = Nothing is marked in this work.
none-shown = Nothing of this kind.
show-all = Show everything
# Above items whose words are not in the text, because the file was changed.
without-place = Without a place in the text

## Beside the text

# What became of an item, in few words, after a sign. $code is the name of the code.
chip-edges =
    { $words ->
        [one] { $code }, 1 word
       *[other] { $code }, { $words } words
    }
chip-other-code = { $code }, key: { $key }
chip-missed = missed: { $code }
chip-bonus = bonus: { $code }
# Where the code is right and some fields of the record are not.
chip-fields =
    { $fields ->
        [one] { $code }, 1 field
       *[other] { $code }, { $fields } fields
    }
# The name of the button in the text for screen readers. $outcome is one of the outcomes, $chip is what is on the button.
item-button = Item { $number }, { $outcome }: { $chip }
# The same where there is no key, so that there is no outcome.
passage-button = Passage { $number }: { $chip }

## The chosen item

# The name of the panel.
this-passage = This passage
item-of = Item { $number } of { $all }
# While a filter is set.
item-of-shown = Item { $number }, one of { $shown } shown
previous-item = Item before
next-item = Next item
# Headings.
what-found = As in the key
what-fields =
    { $fields ->
        [one] One field is not as in the key
       *[other] { $fields } fields are not as in the key
    }
what-edges =
    { $words ->
        [one] The edge is off by 1 word
       *[other] The edges are off by { $words } words
    }
what-other-code = Another code
what-edges-and-code = Another code and other edges
what-missed = Missed
what-bonus = A bonus that was not marked
what-extra = Not in the key
what-trap = Not to be marked
# What the outcome means.
means-found = Passage and code are as in the key.
means-found-fields = Passage and code are as in the key. Look at the record below.
means-other-code = The passage is right. The key has the code { $key }.
code-right = The code is right.
key-has-code = The key has the code { $key } here.
means-missed = The key has { $code } here, and nothing was marked.
means-bonus = This could be marked as { $code }. It is a bonus: missing it is no mistake.
means-extra = The key has nothing here that fits.
means-trap = This looks as if it had to be marked with this code, but it does not.
# Where a passage starts and ends, compared with the key's.
starts-early =
    { $words ->
        [one] The passage starts 1 word too early.
       *[other] The passage starts { $words } words too early.
    }
starts-late =
    { $words ->
        [one] The passage starts 1 word too late.
       *[other] The passage starts { $words } words too late.
    }
ends-early =
    { $words ->
        [one] The passage ends 1 word too early.
       *[other] The passage ends { $words } words too early.
    }
ends-late =
    { $words ->
        [one] The passage ends 1 word too late.
       *[other] The passage ends { $words } words too late.
    }
inner-edges = Some words in the middle of the passage differ.
framed-words = Framed words are in the key and not in the passage.
dotted-words = Words with dots are in the passage and not in the key.
record = Record
# The caption of the table.
record-beside-key = The record beside the key
field = Field
yours = Yours
key = Key
# In a cell: the value is empty.
empty-value = empty
# In a cell of the key: it has the same value.
same-as-key = the same
# The key has other words for a field of free text.
to-be-judged = in other words
key-words = About this passage
your-teacher = your teacher
# The heading of the teacher's comment, and of the student's note.
comment = Comment
your-note = Your note
note-of = Note of { $name }
on-the-whole = On the whole
grade = Grade
points-of = { $points } of { $most } points
points-only = { $points } points

## Around it

# The state in the bar.
attempt-read-only = Feedback on attempt { $attempt }, read only
feedback-revision = revision { $revision }
# In place of the work.
not-readable = This feedback is damaged, or was stored by a newer version of this page.
newer-feedback = You have opened newer feedback on this work: revision { $revision }.
open-newer = Open it
print = Print
take-up-again = Take it up again
close-feedback = Close
skip-to-items = Skip to the text
# Below the text: how many were found of how many, how many more with other edges, and how many belong to nothing in the key.
summary-found = You found { $found } of { $all }
summary-found-of = { $name } found { $found } of { $all }
summary-edges = { $edges } more with other edges
summary-extra = { $extra } extra
key-next = next
key-back = back
key-wrong = only what was wrong
# On paper, the heading above the list of all items.
all-items-heading = All items
paragraph = Paragraph { $number }
