### Filters of the room of insight: only statements that fit count. Names of States, groups and
### variables are the project's own.

filters = Filters
add = + Filter
new = Count only some statements
# What the filter is about, and which values fit.
by = By
which = Which
apply = Count only these
nothing-known = Nothing is known of the statements yet by which they could be told apart. Add a State, a date or a variable in the table of statements.
# A filter: what it is about, and which values fit.
chip = { $about }: { $is }
remove = Remove filter: { $about } { $is }
remove-all = Remove all filters
counted = { $count } of { $all } statements
# Below the heading of a picture or a report: what is counted, and the filters.
only = { $counted } · only { $filters }
both = { $one }, { $other }
# What a filter is about, besides what is in the other catalogues.
date = Date
group = Group
from = From
to = To
# Ranges of days or numbers.
range-from = from { $from }
range-to = up to { $to }
range = from { $from } to { $to }
# What was removed from the project.
variable-gone = (a variable that is not there any more)
group-gone = (a group that is not there any more)
# Where no statement fits.
none-fit = No statement fits the filters
none-fit-why = Nothing is counted. Remove a filter, or choose other values.
