### Importing annotations from files of other programs.

# The dialog's title. $file is in quotation marks.
import-from = Import annotations from { $file }
reading = Reading…
taking = Importing…
accept = Import

## Why an import cannot go on

failure-no-worker =
    The part of the program that reads files of other programs could not be fetched. Check the
    connection and try again.
failure-stopped =
    Reading stopped, perhaps because the memory was full. Nothing in the project was changed. Try
    again with a smaller file.
failure-took-too-long =
    Reading was stopped because it took too long. Nothing in the project was changed. Try again with
    a smaller file.
failure-not-understood =
    The file was read, but it could not be added because of a fault in this program. Nothing in the
    project was changed.

# $file is in quotation marks. $format is a name of a format, such as "a Taguette project". $advice is
# a sentence.
export-instead = { $file } seems to be { $format }, which cannot be read here. { $advice }
# $formats is a list of names.
not-recognised =
    No annotations were recognised in { $file }. Files of these formats can be read: { $formats }.

## What was found, a paragraph each

# $format is the name of a file format.
found-annotations =
    { $format }: { $annotations ->
        [0] no annotations
        [one] 1 annotation
       *[other] { $annotations } annotations
    } in { $texts ->
        [0] no texts
        [one] 1 text
       *[other] { $texts } texts
    }.
new-texts =
    { $texts ->
        [one] 1 new statement will be added.
       *[other] { $texts } new statements will be added.
    }
known-texts =
    { $texts ->
        [one] 1 text is here already.
       *[other] { $texts } texts are here already.
    }
missing-texts =
    { $texts ->
        [one]
            1 text is not in the file and not in this project: add the statement first, then import
            this file again.
       *[other]
            { $texts } texts are not in the file and not in this project: add the statements first,
            then import this file again.
    }
# A file gives the words of passages, which are compared with the text at the passages' positions.
counted-otherwise =
    Its positions are not counted as the format says. Counted another way, { $fit } of { $compared ->
        [one] 1 quote
       *[other] { $compared } quotes
    } that could be compared fit.
quotes-fit =
    { $fit } of { $compared ->
        [one] 1 quote
       *[other] { $compared } quotes
    } that could be compared fit the positions in the file.
not-placed =
    { $annotations ->
        [one] 1 annotation cannot be placed.
       *[other] { $annotations } annotations cannot be placed.
    }
# A box to tick.
place-found =
    { $passages ->
        [one] Put 1 passage at the only place where its words are
       *[other] Put { $passages } passages at the only places where their words are
    }

## Positions of passages that the file gives without their words

positions = Positions
positions-unchecked =
    { $positions ->
        [one] 1 position could not be checked by words: the file does not have the words of its passage.
       *[other]
            { $positions } positions could not be checked by words: the file does not have the words of
            their passages.
    }
positions-by-words = What they count was found out from the other passages, whose words are in the file.
positions-no-difference = All ways to count lead to the same passages.
positions-defined = They are read as the format says. The text does not contradict it.
# $whole of $ends starts and ends of passages are between words.
positions-by-borders =
    Only counted in the way that is chosen below do the passages start and end between words: { $whole } of { $ends } times.
positions-unknown = It is not known what they count. Look at the passages and choose before you import.
positions-choice = Positions count
positions-choose = Choose…
# A way to count. $form says how the file's line ends and byte-order mark are counted.
positions-way =
    { $unit ->
        [utf16] UTF-16 units
        [byte] bytes
       *[character] characters
    }{ $form ->
        [unmarked] , without the byte-order mark
        [one] , with one for each line end
        [one-unmarked] , with one for each line end, without the byte-order mark
        [two] , with two for each line end
        [marked] , with a byte-order mark
       *[raw] { "" }
    } ({ $whole } of { $ends } ends between words)
positions-samples = Passages
# Instead of a passage.
positions-outside = Outside of the text

## What codes and fields are to be

codes = Codes
codes-hint = Choose what each code of the file becomes in this project.
code-word = Code in the file
# A code of the file and how often it is used.
code =
    { $code } ({ $annotations ->
        [0] no annotations
        [one] 1 annotation
       *[other] { $annotations } annotations
    })
is = In this project
# $layer is the name of a layer, such as "Commitments".
new-code-in = New code in { $layer }
known-codes = Code of this project
leave-out = Leave out, with its annotations
fields = Fields
fields-hint = These fields of the file are not known here.
field-word = Field in the file
# A field of the file and how often it has a value.
field =
    { $field } ({ $values ->
        [0] no values
        [one] 1 value
       *[other] { $values } values
    })
into-note = Into the note
leave-field = Leave out
known-fields = Field of this project

## What is not imported

left-out = Not imported
what = What
where-word = Where in the file
why-word = Why
more = And { $more } more.
save-report = Save this list
# The name of the file that has the list.
report-name = not-imported.txt
# The first line of that file. $file is in quotation marks.
report-title = Not imported from { $file }
no-such-thing = There is no place for it here.
misshapen = It is not as the format says.
dangling = It refers to something that is missing.
not-of-a-text = It does not belong to a text.
not-unpacked = It is an archive that is damaged or encrypted.
# $size is what was left out, such as “12 MB”.
too-much =
    The archives in this file have more than { $most } together. { $size } in this one were not
    read. Import its documents in several files.
no-text = Its text is not here.
no-passage = It has no passage, or its parts overlap.
outside = Its positions lie outside of the text.
# At an annotation's position the text has other words than the file says. $found are the words
# there, in quotation marks; $places, at how many places the annotation's own words are.
other-words =
    { $places ->
        [0] The text has { $found } there, and the annotation’s own words nowhere.
        [one] The text has { $found } there, and the annotation’s own words perhaps at 1 place.
       *[other]
            The text has { $found } there, and the annotation’s own words perhaps at { $places }
            places.
    }
no-position =
    { $places ->
        [0] It has no positions that fit, and its words are nowhere in the text.
        [one] It has no positions that fit, and its words are perhaps at 1 place.
       *[other] It has no positions that fit, and its words are perhaps at { $places } places.
    }
elsewhere = Its words are at another place, and only there.
code-left-out = Its code was left out.
same-there = The same annotation is here already.
field-left-out = This field was left out.
value-does-not-fit = The value does not fit the field; it is in the note instead.
evidence-lost = A passage of evidence could not be placed.
