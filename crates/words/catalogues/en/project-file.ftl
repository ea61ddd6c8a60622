### What is asked before a project file is opened in which something does not fit. $name, $field,
### $title and $words are in quotation marks.

before-opening = Before { $name } is opened

## What was found. Each passage of the file has its position in the text and its words, the quote.

# The positions do not fit as they are, but they do if they count something else. $fitting of $spans
# passages fit then; $as-written fit otherwise.
finding-counts-otherwise =
    The positions in this file count { $unit ->
        [utf16] UTF-16 units
        [byte] bytes
       *[character] characters
    }{ $line-ends ->
        [as-one] , with one for each line end
        [as-two] , with two for each line end
       *[as-written] { "" }
    }{ $unit ->
        [character] { "" }
       *[other] , not characters
    }. Read that way, { $fitting } of { $spans ->
        [one] 1 passage
       *[other] { $spans } passages
    } { $fitting ->
        [one] is where its quote says
       *[other] are where their quotes say
    }; otherwise { $as-written ->
        [0] none is
        [one] only 1 is
       *[other] only { $as-written } are
    }.
finding-all-fit =
    Every passage is where its quote says, but something else in this file differs.
finding-misplaced =
    { $misplaced } of { $spans ->
        [one] 1 passage
       *[other] { $spans } passages
    } in this file { $misplaced ->
        [one] is not where its quote says
       *[other] are not where their quotes say
    }. Nothing was moved or dropped yet.

how-to-read = How to read the positions
# One way, with what comes of it: $fitting of $spans passages fit.
way =
    As { $unit ->
        [utf16] UTF-16 units
        [byte] bytes
       *[character] characters
    }{ $line-ends ->
        [as-one] , with one for each line end
        [as-two] , with two for each line end
       *[as-written] { "" }
    }: { $fitting } of { $spans ->
        [one] 1 passage
       *[other] { $spans } passages
    } { $fitting ->
        [one] fits
       *[other] fit
    }

## What else differs in the file

remarks = What else differs
remark-other-text =
    The text of a statement was changed after the file was written. It is opened as it is in the file.
remark-earlier-texts =
    The texts from before a statement’s corrections do not fit its text. They are left out.
remark-statement-twice = A second statement with the same identifier is left out.
remark-annotator-twice = A second annotator with the same identifier is left out.
remark-other-codebook =
    The codebook { $title } was changed after the file was written, or a newer version of this page
    knows more of it. It is opened as it is in the file.

## What does not fit: a table with the quote, the code and the reason

left-out-word = What does not fit
quote = Quote in the file
code = Code
reason-word = Reason
# How much of the list is not shown.
more =
    { $entries ->
        [one] and 1 more
       *[other] and { $entries } more
    }
# The annotation is kept, without this. $why is one of the reasons below.
only-field = Only the field { $field }: { $why }
only-evidence = Only the evidence for { $field }: { $why }
no-such-statement = The file does not hold its statement.
no-such-code = The codebook has no such code, or it only groups others.
no-such-annotator = The file does not name its annotator.
annotation-twice = An annotation with this identifier comes before it.
same-claim = The same passage has the same code already.
no-span = It has no position.
not-in-order = Its parts overlap or are out of order.
no-such-attribute = The code’s layer has no such field.
unknown-value = The value is damaged, or of a kind not known here.

## Why a position does not fit, and after it whether the quote was found

position-empty = Positions { $start } to { $end } hold nothing.
position-outside = Positions { $start } to { $end } are after the text’s end.
position-within-character = Positions { $start } to { $end } cut a character in two.
position-not-in-order = Positions { $start } to { $end } are out of order.
# $words is what the text says there, in quotation marks.
position-other-words = At { $start } to { $end } the text says { $words }.
quote-not-found = The quote was not found in the text.
quote-found = The quote is at one other place, and the words around it agree.
quote-in-doubt = The quote is at one other place, but the words around it differ.
# $places is more than 1.
quote-at-places = The quote is at { $places } places; nobody can tell which is meant.

## The decision

place-found =
    { $passages ->
        [one] Put 1 passage where its quote and the words around it are found without doubt
       *[other] Put { $passages } passages where their quotes and the words around them are found
            without doubt
    }
nothing-changed = Your open project is not touched by this.
do-not-open = Do not open
open =
    { $left-out ->
        [0] Open
        [one] Open without 1 entry
       *[other] Open without { $left-out } entries
    }
