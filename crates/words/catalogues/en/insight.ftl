### The room of insight: what was coded, counted. Names of codes, layers and statements are the
### project's own.

skip-to-numbers = Skip to the numbers
# What is counted: codes of one layer by those of another, by statements, or by what is known of them.
rows = Rows
columns = Columns
by-statements = Statements
by-delegations = Delegations
by-organs = Organs
by-languages = Languages
by-years = Years
together = Together means
together-overlap = passages overlap
together-sentence = in one sentence
together-paragraph = in one paragraph
with-below = Codes below by themselves
annotator = Annotator
everybody = Everybody
# How the numbers are shown.
numbers = Numbers
counts = counts
row-share = row %
residuals = residuals
text-share = share of text
residuals-help = Adjusted residuals: how many standard deviations a number is above or below what its row and column let expect. Beyond 2 either way is unlikely to be chance.
# The heading over the numbers: the names of two layers, or of a layer and what it is counted by.
title = { $rows } × { $columns }
# What is counted, below the heading: $what and $statements are the two parts above it.
about = { $what }, n = { $n } · { $statements }
about-overlap = Pairs of passages that overlap
about-sentence = Sentences with both
about-paragraph = Paragraphs with both
about-passages = Passages
statements =
    { $count ->
        [one] 1 statement
       *[other] { $count } statements
    }
# The heading of the sums.
sum = together
# Statements for which a variable has no value.
no-value = not said
# A cell, for somebody who hears it: $number is what it shows.
cell = { $row }, { $column }: { $number }
undefined = undefined
percent = { $number } %
# What the numbers say, in a sentence.
reading = { $row } and { $column } come together most often, { $count } of { $sum }.
reading-statements = { $row } is most frequent in { $column }: { $count } of { $sum }.
nothing-yet = Nothing to count yet
nothing-yet-why = The project has no passages with these codes. Tag some, or choose other rows.
no-overlap = These codes never come together so far.
counting = Counting…
counting-of = Counting: { $done } of { $of } statements
stop = Stop
stopped = Stopped before all was counted.
again = Count again
failed = The numbers could not be counted. Your work is untouched.
# The passages of a cell.
passages-of = { $row } × { $column }, { $count }
close = Close
more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
show-more = Show more
# The place of a passage.
place = { $statement } · par. { $paragraph }
place-by = { $statement } · par. { $paragraph } · { $annotator }
open-passage = Open the text here
# What can be done with the numbers.
actions = With these numbers
save-csv = CSV of these numbers
copy-table = Copy as table
save-svg = SVG
save-vega = Vega-Lite
