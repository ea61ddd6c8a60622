### The annotators: the button with one's initials, what it opens, and the question for a name.

# The button. $name is a name.
you = You code as { $name }
you-nameless = You code without a name
annotators = Annotators
code-as = You code as
your-name = Your name
no-name-yet = no name yet
others-shown = Also shown in the text
others-painted = Tags of others have thin dotted lines, and their initials beside the text.
# An annotator who gave no name.
nameless = Somebody without a name
tags-in-statements =
    { $tags ->
        [0] no tags
        [one] 1 tag
       *[other] { $tags } tags
    } in { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
    }
add-file = Add a colleague’s file…

## The question for a name

ask-first-tag = Under which name do you code? It goes into every file.
ask-others = { $name } coded this project. Under which name do you code?
ask-nameless = Somebody without a name coded this project. Under which name do you code?
i-am = I am { $name }
these-are-mine = These tags are mine
not-now = Not now

## Another annotator’s tag

coded-by = Coded by { $name }
read-only-hint = You can read it, and copy it to change the copy.
copy-into-mine = Copy into mine
# In the status line. $names are the annotators whose tags are not shown; $count is how many they are.
others-hidden =
    { $count ->
        [one] { $names } is hidden
       *[other] { $names } are hidden
    }
show-again = Show
