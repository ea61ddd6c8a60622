### Files and pasted texts that become statements: how they are read, looked at and added.

## The dialog's titles and buttons

title = Check the statement
title-of-table = Check the table
# Both the title of a list of statements and the button that adds those that are chosen.
add-many =
    { $statements ->
        [0] Add statements
        [one] Add 1 statement
       *[other] Add { $statements } statements
    }
hint =
    Look at the text and at what was read from it, and correct what is not right. It becomes part of
    the project when you add it.
hint-many =
    Choose what to add, and correct it here: Enter edits a cell, or shows the text from its title.
# Adds the first statement of a project.
add-first = Start reading
add = Add to the project
back-to-list = Back to the list
next-statement = Next statement
stop = Stop
# Does not read a table.
leave-out = Leave it out

## Reading

# $file is in quotation marks.
reading-file = Reading { $file }…
# How many of its pages, rows or files were read.
reading-file-part = Reading { $file }: { $done } of { $of }
reading-pasted = Reading the pasted text…
reading-pasted-part = Reading the pasted text: { $done } of { $of }
# Which of several files is being read.
reading-files = Reading { $at } of { $of }
# The name of the bar.
progress = Progress
pasted-text = Pasted text

## A list of statements

# The name of the list.
statements-found = Statements that were found
all = All
# The name of the box that chooses a statement. $title is in quotation marks.
add-named = Add { $title }
statement = Statement
speaker = Speaker
# A speaker who speaks for a delegation.
speaker-for = { $speaker }, { $delegation }
date = Date
file = File
remarks = Check
# A State that the name of a file may mean, in the cell for the delegation.
perhaps = { $state }?
# The label of the field for a pattern.
names-are = File names are
take-from-names = Take from names
pattern-hint = Such as { "{date}" } { "{delegation}" } - { "{speaker}" }.txt
pattern-wrong = Write fields in braces, with something between them.
pattern-fits-none = No file name is like this.
# $found is what is in the first name, such as "12 Nov 2031 and Almora".
pattern-fits = { $found } … fits { $fitting } of { $files } names
# The question where the statements go.
where-to = Add to
into-project = { $project }
# For a project without a name.
into-this-project = this project
new-project = a new project
already-there = Already in the project
found-all =
    { $statements ->
        [0] No statement was found.
        [one] 1 statement found.
       *[other] { $statements } statements found.
    }
found-some =
    { $statements ->
        [0] No statement was found, { $failed } not read.
        [one] 1 statement found, { $failed } not read.
       *[other] { $statements } statements found, { $failed } not read.
    }

## One statement

encoding = Encoding
text = Text
front = Before the statement
body = The statement
back = After the statement
body-starts = The statement starts with
body-ends = The statement ends with
start-here = Start here
end-here = End here
zones-hint = Lines outside the statement stay visible in grey and are not part of it.
more-paragraphs =
    { $paragraphs ->
        [one] Show 1 more paragraph
       *[other] Show { $paragraphs } more paragraphs
    }
# After a paragraph that is shown in part.
cut-mark = …

## Where the value of a field comes from

from-words = From { $words }
from-file = From the file
from-name = From the file’s name
from-first-words = From the first words
from-letters = From the letters and words of the text
not-found = Not found in the text
corrected = Changed by you

## A table of statements

# $file is the name of a file.
table-size =
    { $file } — { $rows ->
        [0] no rows
        [one] 1 row
       *[other] { $rows } rows
    }
columns-hint = Each row becomes a statement. Say which column has the texts, and what the others are.
text-column = Texts are in
# The label of a list of fields. $column is in quotation marks.
column-is = { $column } is
no-field = Leave out
sample = The first rows
read-table = Read the table

## Kinds of files, as labels

format-text = plain text
format-html = web page
format-mhtml = saved web page
format-markdown = Markdown
format-pdf = PDF
format-word = Word
format-odt = OpenDocument
format-rtf = rich text (RTF)
format-epub = EPUB
format-zip = ZIP archive
format-csv = table
format-jsonl = JSONL

## What to look at after reading

encoding-guessed = The encoding was guessed. If letters look wrong, choose another one.
# $encoding is the name of an encoding, such as iso-8859-1.
encoding-misdeclared =
    The file says that its encoding is { $encoding }, but it is UTF-8, and was read as that.
undecodable =
    { $characters ->
        [one] 1 character could not be decoded. Another encoding may fit better.
       *[other] { $characters } characters could not be decoded. Another encoding may fit better.
    }
private-characters =
    { $characters ->
        [one] 1 character is a sign of a special font and cannot be shown here as it was.
       *[other] { $characters } characters are signs of a special font and cannot be shown here as they were.
    }
running-heads-left-out =
    { $lines ->
        [one] Running heads and page numbers were left out (1 line).
       *[other] Running heads and page numbers were left out ({ $lines } lines).
    }
columns = The pages have columns, which were put one after the other. Check their order.
# $list is the numbers of the pages, such as "2, 4–6".
pages-without-text =
    { $pages ->
        [one] What is written on page { $list } is
       *[other] What is written on pages { $list } is
    } only a picture or drawn, and cannot be read; it is missing here.
letters-unreadable =
    { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    } on { $pages ->
        [one] page { $list }
       *[other] pages { $list }
    } cannot be read as text and { $letters ->
        [one] is
       *[other] are
    } missing here.
turned-left-out =
    { $letters ->
        [one] 1 letter that is turned
       *[other] { $letters } letters that are turned
    } against { $pages ->
        [one] page { $list }
       *[other] pages { $list }
    } { $letters ->
        [one] was
       *[other] were
    } left out.
line-numbers-left-out =
    { $lines ->
        [one] 1 line number was left out.
       *[other] { $lines } line numbers were left out.
    }
recovered = The file is damaged. What could be recovered was read; compare it with the original.
# What was filled into a PDF form, or written on the page as a note.
fields-left-out =
    { $fields ->
        [one] 1 form value or note
       *[other] { $fields } form values and notes
    } on { $pages ->
        [one] page { $list }
       *[other] pages { $list }
    } { $fields ->
        [one] was
       *[other] were
    } left out.
notes-moved =
    { $notes ->
        [one] 1 note was moved to the end of the text.
       *[other] { $notes } notes were moved to the end of the text.
    }
tracked-changes =
    The file has tracked changes. Text that was added is here, text that was deleted is not.
comments-left-out =
    { $comments ->
        [one] 1 comment was left out.
       *[other] { $comments } comments were left out.
    }
parts-left-out =
    { $parts ->
        [one] 1 part of the file is in a format that cannot be read here, and was left out.
       *[other] { $parts } parts of the file are in formats that cannot be read here, and were left out.
    }
notes-left-out =
    The footnotes or endnotes could not be found in the file, which is damaged there. They are missing here.
tables =
    { $tables ->
        [one] 1 table became lines of text.
       *[other] { $tables } tables became lines of text.
    }
hidden-left-out = Menus, scripts and hidden parts of the page were left out.
# $format is one of the kinds of files above.
name-misleads = Its name suggests another kind of file, but it was read as: { $format }.
# Such a remark of a newer version, by the word that it is stored with.
remark-unknown = Something else, noted by a newer version: { $kind }
# The titles above the remarks that were kept with a statement. The name of the file is below.
file-was-read = How the file was read
pasted-was-read = How the pasted text was read

## Why a file was not read. Each is a whole sentence or two about it.

# $file is in quotation marks; $why is one of the following.
file-not-added = { $file } was not added. { $why }
pasted-not-added = The pasted text was not added. { $why }
failure-empty = It has no text.
# Sizes are such as "2.5 MB".
failure-too-large = It is { $size } large; at most { $most } can be opened.
failure-line-too-long =
    It has a line of { $size } (line { $line }); at most { $most } can be shown. Break it into
    paragraphs.
failure-unknown-format =
    Files of this kind cannot be read here. Save the statement as plain text, PDF or Word, or copy
    its text and paste it.
failure-encoding =
    Its encoding, { $encoding }, cannot be read here. Save it as UTF-8 in the program it comes from.
failure-damaged =
    It is damaged or not complete (kind of file: { $format }). Fetch or save it once more.
failure-encrypted = It is protected with a password. Save a copy without one, and open that.
failure-no-text =
    { $pages ->
        [one] It has a picture of 1 page and no text, as a scan does.
       *[other] It has pictures of { $pages } pages and no text, as a scan does.
    } Recognise its text with an OCR program first.
failure-letters-unreadable =
    The letters of this file cannot be read as text, because its fonts do not say what they are.
    Recognise its text with an OCR program first.
failure-fast-saved =
    An old version of Word saved it as a list of changes (“fast save”), which cannot be read here.
    Open it in Word or LibreOffice, save it as DOCX, and open that.
failure-too-deep =
    Its parts are nested more than { $most } deep. Save it as plain text first.
failure-bomb =
    It unpacks to more than { $most }, or is packed in a way that only fills the memory.
failure-too-many-files =
    It has { $files ->
        [one] 1 file
       *[other] { $files } files
    }; at most { $most } can be read at once.
failure-unsafe-path = Its name leads out of its archive.
failure-nested = It is an archive within an archive. Unpack it and open its files.
failure-no-text-column = It has no column with texts.
failure-bad-row = Line { $line } is not laid out like the lines before it. Correct that line.
failure-took-too-long =
    { $seconds ->
        [one] Reading was stopped after 1 second without a result.
       *[other] Reading was stopped after { $seconds } seconds without a result.
    } The file may be damaged; save it in another form, for instance as plain text.
failure-stopped =
    Something in it stopped the reader. Save it in another form, for instance as plain text.
failure-cancelled = You stopped the reading.
failure-no-readers =
    A part of the program could not be fetched. Check the connection and open it again.
