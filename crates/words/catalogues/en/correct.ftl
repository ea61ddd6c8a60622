### Correcting the text of a statement, and where the statement begins and ends.

correct-title = Correct the text
correct-hint = Correct only what was read or typed wrongly. Tags quote these words, so after a change quotes that were given to others differ from the text here. The earlier text is kept.
correct-what = What is corrected
this-paragraph = This paragraph
whole-text = The whole text
corrected-text = Corrected text
# Some line ends cannot be shown in a field.
odd-lines = This part has unusual line ends or characters that a text field would change, so it cannot be corrected here.
text-needed = A statement needs words.
nothing-changed = Nothing is changed yet.
# What a correction does. Words before and after are in quotation marks.
words-changed =
    { $places ->
        [one] 1 place changes
       *[other] { $places } places change
    }
word-becomes = { $before } becomes { $after }
word-removed = { $before } is removed
word-added = { $after } is added
tags-unchanged =
    { $tags ->
        [0] No tag stays exactly as it is.
        [one] 1 tag stays exactly as it is.
       *[other] { $tags } tags stay exactly as they are.
    }
tags-inside =
    { $tags ->
        [one] Words change within 1 tag
       *[other] Words change within { $tags } tags
    }
tags-lessened =
    { $tags ->
        [one] 1 tag loses a part of its passage or of what shows its values
       *[other] { $tags } tags lose a part of their passages or of what shows their values
    }
tags-joined =
    { $tags ->
        [one] 1 tag becomes the same as another one and is joined with it
       *[other] { $tags } tags become the same as others and are joined with them
    }
tags-lost =
    { $tags ->
        [one] 1 tag has no words left and is removed
       *[other] { $tags } tags have no words left and are removed
    }
# $code is the name of a code; the words are in quotation marks.
tag-becomes = { $code }: { $before }, then { $after }
tag-gone = { $code }: { $before }
and-more =
    { $more ->
        [one] and 1 more
       *[other] and { $more } more
    }
correct-now = Correct
exercises-have-it = Exercises with this text keep the earlier one, and can no longer be changed from here.
earlier-title =
    { $texts ->
        [one] 1 earlier text
       *[other] { $texts } earlier texts
    }
# $time is such as "2 hours ago".
replaced = Replaced { $time }
earlier-text = Earlier text
earlier-changes = What was corrected then

## Where the statement begins and ends

begins-border = Where the statement begins
ends-border = Where the statement ends
