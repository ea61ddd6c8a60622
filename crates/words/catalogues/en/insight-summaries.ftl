### The grid of summaries in the room of insight: what each statement says on each code, in one's own
### words.

# The group of the list at the side.
own-words = In your own words
summaries = Summaries
lead = What each statement says on each code, in a sentence of your own. Choose a cell to read its passages and write.
# How many cells are filled, and how many that have passages are not.
written =
    { $written ->
        [one] 1 summary is written
       *[other] { $written } summaries are written
    }
missing =
    { $missing ->
        [0] none is missing
        [one] 1 is missing where there are passages
       *[other] { $missing } are missing where there are passages
    }
about = { $written }, { $missing }.
save-csv = CSV of the summaries
none = No summaries are written yet.
# A cell without a summary.
passages =
    { $count ->
        [one] 1 passage
       *[other] { $count } passages
    }
no-passages = no passages
# A cell, for somebody who hears it: $text is the summary, or how many passages there are.
cell = { $code }, { $statement }: { $text }
next-missing = Next without a summary
all-written = All others are written.
next-hint = Ctrl and Enter goes on to the next one, Escape back to the table.
