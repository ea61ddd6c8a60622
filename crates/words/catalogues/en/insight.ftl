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
# Where everybody's annotations are listed or added.
several-annotators = What { $count } annotators coded counts, each by itself: a passage that two of them tagged is there twice.
# What the room can show.
views = Views
ask = Ask
query = Query
pictures = Pictures
portraits = Portraits
# How the numbers are drawn.
form = Form
form-table = table
form-bars = bars
form-lines = lines
form-triangle = triangle
form-network = network
# A circle of a network: a code, and how often it comes together with others.
node = { $code }: { $count }
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
save-png = PNG
save-vega = Vega-Lite
# Nodes and edges, for programs that draw networks.
save-graphml = GraphML
save-edges = Edge list
# Portraits: every statement from its first word to its last.
portraits-about = Coded passages from the first word of each statement to the last, n = { $n } · { $statements }
order = Order
order-project = as in the project
order-commitments = by share of commitments
length = Length
own-length = own length
same-length = same length
# How long a statement is.
characters = { $count } characters
# A coded passage of a picture: its code and its statement.
block = { $code } · { $statement }
portraits-none = Nothing is coded yet, so there is nothing to draw. Tag some passages first.
portraits-reading =
    { $of ->
        [one] In the one statement with commitments, { $n ->
            [one] most of them are in the second half.
           *[other] most of them are in the first half.
        }
       *[other] In { $n } of { $of } statements with commitments, most of them are in the second half.
    }
portraits-no-commitments = No statement has a commitment so far.
# The table of commitments: a row for each, with what was recorded.
commitments = Commitments
table-and-dates = Table and deadlines
commitments-none = There are no commitments yet. Tag some passages with codes that have a record.
commitments-no-layer = No layer of this codebook has a record, so there is no table of commitments.
commitments-about = { $count } commitments · { $speakers }
speakers =
    { $count ->
        [one] 1 delegation
       *[other] { $count } delegations
    }
# The layer whose commitments are listed.
layer = Layer
code = Code
every-code = all
passage = Passage
# The day that deadlines are compared with.
as-of = As of
past = past
# What is due when, as a picture.
due-title = What is due when
due-picture =
    { $count ->
        [one] 1 commitment with a date, as of { $day }
       *[other] { $count } commitments with a date, as of { $day }
    }
due-point = { $who }: { $quote }
more-dates =
    { $count ->
        [one] 1 more date is in the table.
       *[other] { $count } more dates are in the table.
    }
due-about = By when: { $dated } with a date, { $past } of them past as of { $day }; { $undated } without one.
# The sentence before, and dates in words that were not read as a day.
due-unread = { $said } The date of { $count } could not be read as a day.
# Sums of money by currency; $amount is written with separators, $count is how many commitments it is of.
sums = Sums, never across currencies:
sum-of = { $currency } { $amount } in { $count }
sum-about = { $currency } { $amount } in { $count }, { $about } of them “about”
no-currency = unknown currency
sums-ranges = { $count } with only a minimum or maximum, which is not added
sums-unread = { $count } not read as a sum
sums-without = { $count } without a sum
