### The right panel: the chosen tag, and the list of tags; and the line for it on a phone.

tab-record = Record
tab-text =
    { $tags ->
        [0] Text
       *[other] Text ({ $tags })
    }
previous-tag = Previous tag
next-tag = Next tag
# Which of all tags of the text is chosen.
tag-place = { $place } of { $all }
# The name of the line on a phone that shows the chosen tag, and of its buttons.
chosen-tag = Chosen tag
open-record = Record
open-note = Note
undo-tag = Undo

## The list

# The name of the two buttons below.
which-texts = Tags of which texts
this-text = This text
all-texts = All { $texts }
group-by-code = By code
# Shows only tags that give words a code which the same annotator has given them already.
coded-again = Code twice ({ $tags })
coded-again-what = Only tags that overlap another tag with the same code
# How many tags the filter hides.
hidden-tags =
    { $tags ->
        [one] 1 tag hidden
       *[other] { $tags } tags hidden
    }
show-hidden = Show all
