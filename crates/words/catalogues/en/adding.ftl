### Project files that belong to a project that is here: what to do with them, and what was added.
### $name, $coder and $mine are names of annotators; $file, $title and $quote are in quotation marks.

## The question

file-has-this-project = { $name } has this project
file-has-this-text = { $name } has a text of this project
file-of-has-this-project = { $name }’s file has this project
file-of-has-this-text = { $name }’s file has a text of this project
files-have-this-project = { $files } files have this project
file-of-stored = { $name } has the project { $title }
here = Here
in-the-file =
    { $files ->
        [one] In the file
       *[other] In the files
    }
statements = Statements
statements-there =
    { $new ->
        [0] { $statements }, all here
       *[other] { $statements }, { $new } of them new
    }
codebook = Codebook
codes-here =
    { $codes ->
        [one] 1 code
       *[other] { $codes } codes
    }
codes-there =
    { $new ->
        [0] { $changed ->
            [0] the same codes
           *[other] the same codes, { $changed } read differently
        }
       *[other] { $new } new{ $changed ->
            [0] { "" }
           *[other] , { $changed } read differently
        }
    }
coded-by = Coded by
# $coder is the name of an annotator.
coder =
    { $coder }, { $tags ->
        [one] 1 tag
       *[other] { $tags } tags
    }
nobody = nobody yet
what-to-do = What to do
add-named = Add { $name }’s coding to this project
add-files = Add the coding to this project
add-hint = Both codings stay, each under its name. One step, and Undo takes it back.
add-nothing = Everything in it is here already.
open-stored-and-add = Open { $title } and add the coding to it
beside =
    { $files ->
        [one] Open it beside this one
       *[other] Open them beside this one
    }
beside-hint = Another project in the list; nothing here changes.
replace = Replace mine
replace-hint =
    { $tags ->
        [0] This project is deleted.
        [one] This project is deleted, with its 1 tag.
       *[other] This project is deleted, with its { $tags } tags.
    }
add-button-named = Add { $name }’s coding
add-button = Add the coding
open-button = Open
replace-button = Replace…

## While files are read and added

reading-title =
    { $files ->
        [one] Reading a file
       *[other] Reading { $files } files
    }
# $at is the number of the file that is being read.
reading-files = File { $at } of { $files }
comparing-files = Comparing them with this project
adding-title =
    { $files ->
        [one] Adding a file
       *[other] Adding { $files } files
    }
adding-files = Nothing changes before everything is ready.
not-added-title =
    { $files ->
        [one] The file was not added
       *[other] The files were not added
    }
not-added-why = The part of the program that reads them has stopped, or there is not enough memory. Nothing has changed here. Try again, or add fewer files at once.
close = Close

## Asked again before the project is replaced

replace-title = Replace this project?
replace-sentence =
    { $title } is deleted from this browser and { $file } is opened instead. This cannot be undone.
save-copy-first = Save a copy first
replace-for-good = Replace

## The report

added-title-named = { $name }’s coding is here
added-title = The coding is here
nothing-new-title = Nothing new
added-summary =
    { $added ->
        [one] 1 of { $tags } tags was added.
       *[other] { $added } of { $tags } tags were added.
    } One step; Undo takes it back.
nothing-new-summary = Everything in the file is here already.
nothing-added-summary = Nothing was added. What differs is listed here; yours stays as it is.
added-under =
    { $tags ->
        [one] 1 tag added under { $coder }
       *[other] { $tags } tags added under { $coder }
    }
alike =
    { $tags ->
        [one] 1 of them equals a tag that was here; both are kept.
       *[other] { $tags } of them equal a tag that was here; both are kept.
    }
# Tags of other annotators that have changed in their files.
updated-summary =
    { $tags ->
        [one] 1 tag was updated.
       *[other] { $tags } tags were updated.
    } One step; Undo takes it back.
updated =
    { $tags ->
        [one] 1 tag updated
       *[other] { $tags } tags updated
    }
updated-hint = Whoever made them has changed them since they were added. Your own tags never change.
same-already =
    { $tags ->
        [one] 1 tag was here already
       *[other] { $tags } tags were here already
    }
statements-added =
    { $statements ->
        [one] 1 statement added: { $titles }
       *[other] { $statements } statements added: { $titles }
    }
codes-added =
    { $codes ->
        [one] 1 code added: { $names }
       *[other] { $codes } codes added: { $names }
    }
codes-differ =
    { $codes ->
        [one] 1 code reads differently: { $names }
       *[other] { $codes } codes read differently: { $names }
    }
codes-differ-hint = Your wording was kept.
names-differ = { $mine } is called { $theirs } in the file
names-differ-hint = The name here was kept.
texts-differ =
    { $statements ->
        [one] 1 statement has another text in the file: { $titles }
       *[other] { $statements } statements have another text in the file: { $titles }
    }
texts-differ-hint = Only tags whose words are in the text here were added.
conflicts =
    { $tags ->
        [one] 1 tag was changed here or in the file
       *[other] { $tags } tags were changed here or in the file
    }
conflicts-hint = The version here was kept.
not-added =
    { $tags ->
        [one] 1 tag was not added
       *[other] { $tags } tags were not added
    }
words-not-found = its words are not in the text here
does-not-fit = it does not fit the codebook here
# One tag in a list: its words, its code, what is the matter.
tag-and-why = { $quote } ({ $code }): { $why }
part-statement = another statement
part-annotator = another annotator
part-passage = another passage
part-code = another code
part-attribute = another { $field }
part-note = another note
part-confidence = another confidence
more-of-them = and { $number } more
undo = Undo
go-on = Go on reading

## What came back, and codes of other revisions, in the question

# $coder is the name of an annotator.
package-back = { $coder }’s package comes back
package-back-hint = It is noted as returned when the coding is added.
packages-back = { $packages } packages come back
codes-of-others = Codes under another name
# $theirs and $mine are names of codes in quotation marks.
use-code = Use { $mine } for { $theirs }
code-recoded =
    { $tags ->
        [one] 1 tag with it has { $mine } here now.
       *[other] { $tags } tags with it have { $mine } here now.
    }
code-same-path = They have the same name under the same codes.
code-same-name = They have the same name.
code-else-added = Otherwise it is added as a new code.
differences-found =
    { $differences ->
        [one] 1 difference. The version here stays, unless you decide otherwise.
       *[other] { $differences } differences. The version here stays, unless you decide otherwise.
    }
differences-decided =
    { $decided ->
        [0] No difference decided otherwise yet.
        [one] 1 of { $differences } differences decided otherwise.
       *[other] { $decided } of { $differences } differences decided otherwise.
    }
settle-button = Settle…

## Settling

settle-title = Settle what differs
# The place of the difference that is shown.
difference-of = { $at } of { $differences }
# $names are names of files.
difference-from = From { $names }
difference-of-coder = From { $names }, tag by { $coder }
previous-difference = Previous difference
next-difference = Next difference
kind-tag = Tag
kind-code = Words of a code
kind-name = Name of a coder
version-here = Here
version-there = In the file
part = Part
keep-mine = Keep the version here
take-theirs = Take the file’s
take-both = Keep both
join-both = Join both
take-here = here
take-there = file
take-join = both
# $part is the name of a part of a tag, such as “Note”.
part-from = { $part }: which version
part-name-statement = Statement
part-name-annotator = Coder
part-name-passage = Passage
part-name-code = Code
part-name-note = Note
part-name-confidence = Confidence
part-empty = (empty)
name-of-code = Name
definition-of-code = Definition
include-of-code = Include
exclude-of-code = Exclude
same-for-all-tags =
    { $differences ->
        [one] The same for this tag
       *[other] The same for all { $differences } tags
    }
same-for-all = The same for all { $differences } of this kind
settle-keys = 1, 2, 3 decide; N and B lead to the next and the previous difference.
back-to-question = Back

## More of the report

conflicts-settled =
    { $tags ->
        [one] 1 difference was settled as you decided
       *[other] { $tags } differences were settled as you decided
    }
not-settled =
    { $tags ->
        [one] 1 decision could not be followed
       *[other] { $tags } decisions could not be followed
    }
not-settled-hint = The passage has this code from the same coder already, or the result does not fit the codebook. The version here was kept.
moved-tags =
    { $tags ->
        [one] 1 tag was moved to its words in the text here
       *[other] { $tags } tags were moved to their words in the text here
    }
codes-mapped =
    { $codes ->
        [one] 1 code of the file came under the code here: { $names }
       *[other] { $codes } codes of the file came under the codes here: { $names }
    }
memos-added =
    { $memos ->
        [one] 1 memo added
       *[other] { $memos } memos added
    }
suggestion-decisions-added =
    { $decisions ->
        [one] 1 decision about a suggestion added
       *[other] { $decisions } decisions about suggestions added
    }
pair-decisions-added =
    { $decisions ->
        [one] 1 decision about two commitments added
       *[other] { $decisions } decisions about two commitments added
    }
values-added =
    { $values ->
        [one] 1 value of a variable added
       *[other] { $values } values of variables added
    }
settled-cases-added =
    { $cases ->
        [one] 1 settled case added
       *[other] { $cases } settled cases added
    }
decisions-added =
    { $words ->
        [one] 1 word for the codebook added
       *[other] { $words } words for the codebook added
    }
variables-added =
    { $variables ->
        [one] 1 variable or group added: { $names }
       *[other] { $variables } variables and groups added: { $names }
    }
versions-added =
    { $versions ->
        [one] 1 published version of the codebook added: { $names }
       *[other] { $versions } published versions of the codebook added: { $names }
    }
variables-differ =
    { $variables ->
        [one] 1 variable is another one in the file: { $names }
       *[other] { $variables } variables are others in the file: { $names }
    }
variables-differ-hint = Its values were left out.
words-differ =
    { $words ->
        [one] 1 memo or value differs
       *[other] { $words } memos and values differ
    }
save-report = Save the report

## The report as a file

file-title = What was added to { $project }
file-made = Files: { $names }
file-added = Added
file-differences = What differed, and how it was settled
file-not-added = Not added
column-what = What
column-coder = Coder
column-tags = Tags
column-settled = Settled
column-why = Why
column-quote = Passage
settled-ours = kept
settled-theirs = taken from the file
settled-both = both
settled-parts = part by part
