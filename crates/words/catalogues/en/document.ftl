# The accessible name of the text.
text-name = Text of the statement
# How the keyboard is used in the text, for those who cannot see the caret.
text-hint =
    Arrow keys move a caret through the text, with Shift they select. Space selects the sentence,
    Enter chooses a code for the selection. With a screen reader, turn its browse mode off to use
    these keys. Question mark lists all keys.
# The heading of a statement without a title.
untitled = Untitled statement
# The name of the list it opens.
paragraph-list = Annotations of this paragraph
# Added to the rows whose keys select when Shift is held.
extends = with Shift: select
