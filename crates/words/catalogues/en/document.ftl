### The text of a statement: its names, what the live region says, and the keys.

# The accessible name of the text.
text-name = Text of the statement
# How the keyboard is used in the text, for those who cannot see the caret.
text-hint =
    Arrow keys move a caret through the text, with Shift they select. Space selects the sentence,
    Enter chooses a code for the selection. With a screen reader, turn its browse mode off to use
    these keys. Question mark lists the keyboard shortcuts.

## The margin

# A tag in the margin: its code and the words it covers.
chip-name = { $code }: { $quote }
# The same for another annotator's tag. $by are the annotator's initials.
chip-of-other = { $code }, { $by }: { $quote }
# The button for the tags that have no room in the margin.
more = +{ $tags }
# Its accessible name.
more-name =
    { $tags ->
        [one] 1 more tag
       *[other] { $tags } more tags
    }
# The name of the list it opens.
paragraph-list = Tags of this paragraph
# Above the list of codes that is printed after the text.
legend = Codes
# The handle at the start of the chosen passage.
handle-start = Start of the passage; the arrow keys move it by a word, with Shift by a character
# The handle at its end.
handle-end = End of the passage; the arrow keys move it by a word, with Shift by a character

## What the live region says. $code is a code's name, $quote the passage.

# The caret is at a place without text.
blank = blank
selected = Selected: { $text }
unselected = Nothing selected
tagged =
    { $overlaps ->
        [0] Tagged { $code }: { $quote }
        [one] Tagged { $code }: { $quote }. Overlaps another tag
       *[other] Tagged { $code }: { $quote }. Overlaps { $overlaps } other tags
    }
copied = Copied { $code } into your tags
# The passage of a tag is another one now, or was fixed at the end that is mentioned.
resized = { $code } now covers: { $quote }
start-moved = { $code } now begins with: { $text }
end-moved = { $code } now ends with: { $text }
selection-starts = Selection begins with: { $text }
selection-ends = Selection ends with: { $text }
# The caret has come into passages with these codes, or has left them. $codes is a list.
caret-entered = { $codes }: { $text }
caret-left = end of { $codes }. { $text }
caret-left-entered = end of { $left }. { $entered }: { $text }
elsewhere = This project is open in another window, and is only shown here
# Two things happened at once.
and-also = { $first }. { $second }
# $code is the name of a code, or code-in-parts.
chosen = { $code }: { $quote }
# The code of a tag whose passage has several parts.
code-in-parts = { $code }, { $parts } parts
# One tag became two. $first and $second are their passages.
tag-split = Split { $code } in two: { $first } | { $second }
# Several tags are at the same place.
chosen-of-several = { $code } ({ $place } of { $tags } here): { $quote }
nothing-to-undo = Nothing to undo
nothing-to-redo = Nothing to redo
statement-shown = Statement: { $name }

## What keys do that nothing else does. commands.ftl has what they do besides.

topic-character = Move the caret by a character
topic-word = Move by a word
topic-sentence = Move by a sentence
topic-line = Move by a line
topic-page = Move by a page
topic-paragraph = Move by a paragraph
topic-paragraph-ends = Go to the start or end of the paragraph
topic-text-ends = Go to the start or end of the text
topic-grow = Select the sentence, then the paragraph
topic-all = Select the whole text
topic-enter = Choose a code for the selection or the chosen tag, or choose the tag at the caret
topic-leave = Clear the selection, stop keeping a code active, or close the tag
topic-stack = Step through the tags at one place
topic-move-end = Move the end of the chosen tag by a word
# Added to the rows whose keys select when Shift is held.
extends = (with Shift: select)

## Keys as they are printed on the keyboard

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-escape = Esc
key-space = Space
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
# A key with one that is held down: "Ctrl+Z".
key-with = { $held }+{ $key }

# The mark in the margin.
bookmark = Bookmark

# A quote and where it is from. $source is one of the next two.
quote-and-source = { $quote } ({ $source })
source-paragraph = { $statement }, par. { $paragraph }
copy-quote = Copy the quote with its source
