### Exporting in the formats of other programs.

whole = The whole project
formats = For other programs
fetching = Loading the list of formats…

## Groups of formats

group-annotation = Other annotation tools
group-qualitative = Qualitative analysis
group-data = Machine learning
group-table = Tables
group-reading = To read and to print

## One format

# A format, and the programs that read it.
format-for = { $format } — { $programs }
all-formats = All formats
again = Try again
statements = Statements
all-statements = All statements
this-statement = The statement on the screen
chosen-statements = Chosen ones
annotators = Annotators
everybody = All annotators
# An annotator without a name.
annotator-number = Annotator { $number }
layers = Layers
negatives = Sentences without annotations as negative examples
parts = Divide the statements
undivided = All together
divided = 80 % for training, 10 % for development, 10 % for testing
seed = Seed
seed-hint = The same number divides the same statements in the same way.

## How far it is

preparing = Preparing…
preparing-statements =
    Preparing: { $done } of { $of ->
        [one] 1 statement
       *[other] { $of } statements
    }
packing = Packing…
# The button that saves it. $size is such as "1.3 MB".
save-files =
    { $files ->
        [one] Save 1 file ({ $size })
       *[other] Save { $files } files ({ $size })
    }
size-kb = { $size } KB
size-mb = { $size } MB

## Why an export does not go on

failure-no-worker =
    The part of the program that writes other formats could not be fetched. Check the connection
    and try again; the project file can be saved without it.
failure-stopped =
    Writing stopped, perhaps because the memory was full. Nothing in the project was changed. Choose
    fewer statements and try again.
failure-took-too-long =
    Writing was stopped because it took too long. Nothing in the project was changed. Choose fewer
    statements and try again.
failure-nothing-chosen = Nothing was chosen. Choose at least one statement.

## What a format leaves out or changes

# The heading of the list.
left-out = This format leaves out
nothing-left-out = Nothing: all that was chosen is in it.
# The first line of a file that has the list.
left-out-of = What the format { $format } leaves out or changes
# An entry of the list: what it is about, and what becomes of it. "Definitions of 3 codes: left out."
loss-and-remedy = { $what }: { $remedy }.

## What it is about, at the start of an entry

annotations =
    { $annotations ->
        [one] 1 annotation
       *[other] { $annotations } annotations
    }
several-parts =
    { $annotations ->
        [one] 1 annotation of several parts
       *[other] { $annotations } annotations of several parts
    }
overlaps =
    { $annotations ->
        [one] 1 annotation that shares text with another one
       *[other] { $annotations } annotations that share text with another one
    }
within-words =
    { $annotations ->
        [one] 1 annotation that begins or ends within a word
       *[other] { $annotations } annotations that begin or end within a word
    }
within-sentences =
    { $annotations ->
        [one] 1 annotation that begins or ends within a sentence
       *[other] { $annotations } annotations that begin or end within a sentence
    }
across-lines =
    { $annotations ->
        [one] 1 annotation that runs over the end of a line
       *[other] { $annotations } annotations that run over the end of a line
    }
records =
    { $annotations ->
        [one] The record of 1 annotation
       *[other] The records of { $annotations } annotations
    }
evidence =
    { $passages ->
        [one] 1 passage of evidence
       *[other] { $passages } passages of evidence
    }
# Values that the program read from the passage, and that were accepted.
proposed =
    { $values ->
        [one] The mark that 1 value was proposed
       *[other] The mark that { $values } values were proposed
    }
notes =
    { $notes ->
        [one] 1 note
       *[other] { $notes } notes
    }
confidence =
    { $annotations ->
        [one] Confidence of 1 annotation
       *[other] Confidence of { $annotations } annotations
    }
further-annotators =
    { $annotations ->
        [one] 1 annotation of further annotators
       *[other] { $annotations } annotations of further annotators
    }
history =
    { $annotations ->
        [one] When and how 1 annotation was made
       *[other] When and how { $annotations } annotations were made
    }
definitions =
    { $codes ->
        [one] Definition and rules of 1 code
       *[other] Definitions and rules of { $codes } codes
    }
code-tree =
    { $codes ->
        [one] 1 code below another one
       *[other] { $codes } codes below another one
    }
further-layers =
    { $layers ->
        [one] 1 further layer
       *[other] { $layers } further layers
    }
unused-codes =
    { $codes ->
        [one] 1 code without annotations
       *[other] { $codes } codes without annotations
    }
metadata =
    { $statements ->
        [one] What is known about 1 statement
       *[other] What is known about { $statements } statements
    }
layout =
    { $statements ->
        [one] Zones and headings of 1 statement
       *[other] Zones and headings of { $statements } statements
    }
statements-done =
    { $statements ->
        [one] That 1 statement is done
       *[other] That { $statements } statements are done
    }
untagged-statements =
    { $statements ->
        [one] 1 statement without annotations
       *[other] { $statements } statements without annotations
    }
text-around =
    { $statements ->
        [one] Text around the annotations of 1 statement
       *[other] Text around the annotations of { $statements } statements
    }
white-space =
    { $statements ->
        [one] Exact white space of 1 statement
       *[other] Exact white space of { $statements } statements
    }
forbidden-characters =
    { $characters ->
        [one] 1 character that the format forbids
       *[other] { $characters } characters that the format forbids
    }
long-texts =
    { $texts ->
        [one] 1 text longer than a cell may be
       *[other] { $texts } texts longer than a cell may be
    }

## What becomes of it, at the end of an entry

left-out-remedy = left out
divided-remedy = each part is a separate entry
joined = taken from the start of the first part to the end of the last
parted = kept as one of several parts
longest-kept = of those that overlap, the longest is kept
longest-kept-by-layer =
    each layer has a file of its own, and of those that overlap in it the longest is kept
widened = widened to whole words
widened-to-sentences = widened to whole sentences
as-text = kept as text that people can read
as-json = kept as JSON beside the annotation
as-codes = kept as codes of their own on the same passage
files-each = each annotator has files of their own
blanked = each replaced by a space
collapsed = reduced to one space
cut = cut
