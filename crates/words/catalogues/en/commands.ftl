### What can be done by name, for the palette and the list of keys; and the words of the palette.
### Names that a menu or a dialog has as well are in their own files.

# The palette itself: the name of its window, of the item in the menu, and of its key.
palette = Go to or do anything
next-record = Go to the next record with open fields
next-tag = Go to the next tag
previous-tag = Go to the previous tag
remove-tag = Remove the chosen tag
stop-keeping = Stop keeping a code active
next-statement = Go to the next statement
previous-statement = Go to the previous statement
copy-link = Copy a link to the passage
correct-text = Correct the text…
begins-here = The statement begins here
ends-here = The statement ends here
save-to-file = Save the project to a file
read = Go to the text
set-bookmark = Set or remove the bookmark here
go-to-bookmark = Go to the bookmark
passages = Show all tags as a table
statements = Show all statements as a table
show-memos = Show all memos and notes
codebook = Go to the codebook, to change it
pin-statements = Pin the list of statements above the codes
unpin-statements = Unpin the list of statements
turn-codebook = Show or hide the codebook
turn-record = Show or hide the record and the tags

## The palette

# In the empty field.
search = Commands, codes, statements, words
# The name of the list, and the headings of commands and of passages with the words.
found = Found
group-do = Do
group-texts = In the texts
# What the keys do; before each is the key.
keys-arrows = choose
keys-enter = go or do
keys-escape = close
found-entries =
    { $entries ->
        [0] Nothing has these words.
        [one] 1 found
       *[other] { $entries } found
    }
# The texts are still searched.
searching = Looking in the texts…
choose-first = Type, or use the arrows.
