### Exporting in the formats of other programs.

fetching = Loading the list of formats…

## What an export is for

# The project file.
keep-a-copy = Keep a copy
copy-what = Project file (JSON), keeps everything. Ctrl+S (Command+S on a Mac) saves to it again.
copy-what-download = Project file (JSON), keeps everything and opens again in any browser.
# Instead of "Keep a copy", for statements that were chosen.
part = Project file
part-what = With these statements only, for somebody else; it is no copy of the whole project.
save-project-file = Save the project file
spreadsheet = Spreadsheet
spreadsheet-what = Excel: one row a tag; statements and codebook on their own sheets.
data = Data for R and Python
data-what = CSV: annotations, statements and codebook, joined by id.
print-or-share = Print or share
print-what = One HTML page with the text, its tags and records.
other-programs = Other programs
other-what =
    NVivo, MAXQDA, ATLAS.ti, INCEpTION, Label Studio, spaCy and others: { $formats ->
        [one] 1 format.
       *[other] { $formats } formats.
    }
download = Download
# The button of a row; $what is its name.
download-for = Download: { $what }
choose = Choose
search-formats = Search formats and programs
no-format = No format has these words.

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
# Which statements: the one on the screen, all of them, those that are done, or some.
this-statement = this one
all-statements = all { $statements }
done-statements = done ({ $statements })
chosen-statements = chosen ones
annotators = Coded by
everybody = everybody
# An annotator without a name.
annotator-number = Annotator { $number }
layers = Layers
# The name of the file.
file = File
file-with-rows =
    { $file } · { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }
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

# One line; $list has the things.
leaves-out =
    This format leaves out or changes { $things ->
        [one] 1 thing: { $list }
       *[other] { $things } things: { $list }
    }
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
        [one] the record of 1 annotation
       *[other] the records of { $annotations } annotations
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
        [one] definition and rules of 1 code
       *[other] definitions and rules of { $codes } codes
    }
# $rules: how many fields have a default, and how many choices a score.
field-rules =
    { $rules ->
        [one] the default of a field or the score of a choice
       *[other] { $rules } defaults of fields and scores of choices
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
        [one] what is known about 1 statement
       *[other] what is known about { $statements } statements
    }
layout =
    { $statements ->
        [one] zones and headings of 1 statement
       *[other] zones and headings of { $statements } statements
    }
statements-done =
    { $statements ->
        [one] That 1 statement is done
       *[other] That { $statements } statements are done
    }
statements-with-variables =
    { $statements ->
        [one] The variables of 1 statement
       *[other] The variables of { $statements } statements
    }
remarks-on-reading =
    { $statements ->
        [one] What did not come along when 1 statement was read
       *[other] What did not come along when { $statements } statements were read
    }
classroom-documents =
    { $documents ->
        [one] 1 memo or document of the classroom
       *[other] { $documents } memos and documents of the classroom
    }
untagged-statements =
    { $statements ->
        [one] 1 statement without annotations
       *[other] { $statements } statements without annotations
    }
text-around =
    { $statements ->
        [one] text around the annotations of 1 statement
       *[other] text around the annotations of { $statements } statements
    }
white-space =
    { $statements ->
        [one] exact white space of 1 statement
       *[other] exact white space of { $statements } statements
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
