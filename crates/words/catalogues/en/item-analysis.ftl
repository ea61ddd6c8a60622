### What the items of a key say about a class: which are hard, and which are likely to be wrong.

found-by = Found by
correlation = With the rest
correlation-hint = How far those who found it found the other passages, too: the correlation of the item with the number of other items that were found. Near 1: it tells good work from other work. Below 0: those who miss it are better.
no-few-works = fewer than 3 works
no-all-found = all found it
no-nobody-found = nobody found it
no-same-totals = the rest does not differ
likely-faults =
    { $count ->
        [one] 1 passage is likely to be a fault of the key or the codebook.
       *[other] { $count } passages are likely to be faults of the key or the codebook.
    }
likely-fault = Likely a fault of the key or the codebook
# Counts of students.
best-miss-it = The best third found it less often than the others: { $found } of { $best }, and { $others-found } of the other { $others }.
best-other-code = { $times } of the best { $best } gave it the same other code: { $code }.
best-other-edges = { $times } of the best { $best } marked the same other words.
save-items = Save the table (CSV)
accept-case = Accept this too
# $student is a name.
accept-case-of = Accept this too: { $student }
