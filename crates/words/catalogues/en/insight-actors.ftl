### The room of insight: passages in the cells of a matrix, and who promises what to whom. Names of
### fields, codes and values are the project's own.

# A way to show a matrix: the passages themselves instead of numbers.
passages = passages
# Below the first passages of a cell: opens all of them.
more-passages = + { $count } more
# The same for somebody who hears it.
more-passages-of = + { $count } more: { $row }, { $column }
save-passages = CSV of these passages
passages-left-out = The table that is saved has the first { $count } passages of a cell at most.
# A column for each code of the layer.
codes = codes
# A row or column that gathers the less frequent values.
other =
    { $count ->
        [one] other (1 value)
       *[other] other ({ $count } values)
    }
# $field is a field for who promises.
speaker-counts = Where “{ $field }” is empty or says “we”, the delegation that speaks counts.
gathered = At most { $most } values are rows or columns of their own, the most frequent ones. The others are counted together.
# What the numbers say; $rows and $columns are fields.
reading = Most frequent: “{ $rows }” { $row }, “{ $columns }” { $column }, { $count } of { $sum }.
reading-none = Nothing is recorded yet.
# The network: who promises to whom.
arrows = Arrows go from “{ $rows }” to “{ $columns }”, between { $most } values at most. Arrows to oneself, the values that are counted together and what is not said are in the table and in the files.
arrows-none = No passage says both, so there is no arrow. The table shows what is said.
# $about says what is counted; $count are those of it that are drawn.
arrows-about = { $about } · { $count } drawn
# An arrow, for somebody who hears it.
arrow = { $from } to { $to }: { $number }
