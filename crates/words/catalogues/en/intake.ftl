title = What was understood
title-many = What was found
hint =
    Look at the text and what was understood of it, and correct what is not right. It becomes part
    of the project when you add it.
hint-many = Choose what to add. A statement can be looked at and corrected first.
add = Add to the project
back-to-list = Back to the list
next-statement = Next statement
encoding = Encoding
stop = Stop
leave-out = Leave it out
statement = Statement
speaker = Speaker
date = Date
file = File
remarks = To be checked
all = All
body-starts = The statement starts with
body-ends = The statement ends with
start-here = Start here
end-here = End here
zones-hint =
    What stands before and behind stays in the text, in grey, and is not counted as part of the
    statement.
text = Text
text-column = Texts are in
no-field = Leave out
columns-hint =
    Each row becomes a statement. Say which column holds the texts, and what the others are.
read-table = Read the table
already-there = Already in the project
front = Before the statement
body = The statement
back = Behind the statement
progress = How far it is
sample = The first rows
from-file = Told by the file
from-name = The file’s name
from-first-words = The first words
from-letters = Told by letters and words of the text
not-found = Not found in the text
corrected = Changed by you
