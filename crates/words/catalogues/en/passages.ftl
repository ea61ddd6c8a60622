### The table of all statements.

skip-to-table = Skip to the table
add-statements = Add statements
# The name of the table.
table = All statements

## Columns

tags = Tags
records = Records
progress = Progress
done = Done
# Chooses all rows.
choose-all = Choose all
# The box that chooses a row. $name is a delegation or a title.
choose-row = Choose { $name }
# The box that says whether a statement is done.
is-done = { $name } is done
# Shown in an empty cell.
add = add
# How many of the records have no open field.
filled = { $filled }/{ $records }
filled-of =
    { $records ->
        [one] { $filled } of 1 record filled
       *[other] { $filled } of { $records } records filled
    }
# How far the statement is tagged.
tagged-up-to = Tagged up to paragraph { $reached } of { $paragraphs }
edit-hint = Enter edits a cell or opens a statement, F2 edits a title, Space chooses a row.
no-day = Write the day like 15 Mar 2017.

## Filters

filter = Filter
filter-organ = Organ
filter-delegation = Delegation
filter-state = State
filter-missing = Missing
# The first entry of a filter.
any-organ = Any organ
any-delegation = Any delegation
any-state = Any state
nothing-missing = Anything missing?
missing-delegation = No delegation
missing-date = No date
missing-speaker = No speaker
missing-organ = No organ
missing-meeting = No meeting
state-new = New
state-in-work = In work
state-done = Done
# The range of days, and how it is typed.
filter-days = Days
days-from = From
days-to = To
bad-day = Write a day, a month or a year, like 15 Mar 2017.
# The button beside a filter that is set. $filter is its name.
clear-filter = Clear: { $filter }
clear-filters = Clear filters
none-fits = No statement fits the filters.
shown-of = { $shown } of { $statements } shown
done-of = { $done } of { $statements } done

## What is done with the chosen rows

# The name of the bar.
chosen-statements =
    { $statements ->
        [one] 1 statement chosen
       *[other] { $statements } statements chosen
    }
chosen = { $statements } chosen
chosen-hidden = { $statements } chosen, { $hidden } not shown
set-date = Set date…
set-organ = Set organ…
set-meeting = Set meeting…
# Opens a list of fields.
set-other = Set another field…
export = Export…
mark-done = Mark done
mark-not-done = Mark not done
remove = Remove…
choose-none = Choose none
# The button that sets a field.
set-for =
    { $statements ->
        [one] Set for 1 statement
       *[other] Set for { $statements } statements
    }
