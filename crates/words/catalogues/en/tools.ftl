### The buttons in the head of the text: how it looks, and what is painted in it.

# The button that opens the size of letters, the width of lines and the like; and its name.
look = Aa
look-name = Aa: how texts look

## What is painted

painted = Painted in the text
# The name of the button that says what is painted. $what is one of the next two.
painted-what = Painted in the text: { $what }
all = All tags
# $what is the name of a layer, of a code or of an annotator.
only = Only { $what }
# In place of one's own name: "Only your own".
your-own = your own
# One code, chosen from a list.
one-code = Only one code
which-code = Which code
paint-all = Paint all tags
# How many of the tags are painted.
painted-of =
    { $tags ->
        [one] { $painted } of 1 tag is painted.
       *[other] { $painted } of { $tags } tags are painted.
    }
painted-hint = The project and the list of tags keep them all.
