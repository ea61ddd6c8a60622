### Variables of statements, groups of statements, and tables whose columns become variables.

# The button in the table of statements that opens the dialog, and its title.
variables-of = Variables…
variables-title = Variables of statements
variables-hint = What you note about each statement besides its details: a region, a bloc, a year. Each is a column of the table.
no-variables = There are none yet.
# The name of a new variable, and its kind.
variable-name = Name
variable-kind = Kind
kind-text = Text
kind-number = Number
kind-choice = One of a list
variable-choices = List
variable-choices-hint = One value a line.
add-variable = Add
add-variable-title = Add a variable
# A button. $name is the name of a variable.
edit-variable = Edit { $name }
edit = Edit
name-needed = A variable needs a name.
name-taken = There is a variable of this name already.
choices-needed = A list needs at least one value.
# Values that do not fit a variable that is changed. They are removed with the change.
values-removed =
    { $values ->
        [one] 1 value does not fit and is removed.
       *[other] { $values } values do not fit and are removed.
    }
values-changed =
    { $values ->
        [one] 1 value is written differently.
       *[other] { $values } values are written differently.
    }
# How many statements have a value.
filled-in =
    { $statements ->
        [0] no values
        [one] 1 value
       *[other] { $statements } values
    }
show-column = Column of { $name }
shown = Column
# Buttons for a variable. $name is its name.
move-up = Move { $name } up
move-down = Move { $name } down
remove-variable = Remove { $name }
# A value that was typed does not fit.
no-number = Write a number, like 2017 or 3.5.
not-in-list = Choose one of the list: { $values }

## Groups

groups-title = Groups of statements
groups-hint = A group is a filter with a name: set filters in the table and save them, or choose statements and make a group of them.
no-groups = There are none yet.
# $name is the name of a group.
rename-group = Name of the group { $name }
remove-group = Remove { $name }
filter-group = Group
any-group = Any group
save-group = Save as a group…
make-group = Group…
group-name = Name of the group
save = Save
chosen-by-hand =
    { $statements ->
        [one] 1 statement by hand
       *[other] { $statements } statements by hand
    }
filter-by-hand = Chosen by hand
# The entry of the filter of a variable for all values, and for statements without one. $name is its name.
any-value = Any { $name }
no-value-of = No { $name }
# The range of a variable whose values are numbers.
numbers-from = { $name } from
numbers-to = { $name } to
bad-number = Write a number, like 2017.
# In the list of statements, while filters leave some out.
only-some = { $shown } of { $all } statements
show-all = Show all

## A table that is joined to statements

from-table = From a table…
join-title = Variables from a table
# $file is in quotation marks.
join-reading = Reading { $file }…
# The entry of the list of encodings while none was chosen.
encoding-found = as found
first-row-names = The first row has the names of the columns
find-by = Find statements by
# An entry of the list. $column is in quotation marks.
fit =
    { $column } as { $key }: { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
    }, { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }
fit-none = No column fits titles, files, symbols, delegations or ids. Join rows by hand below.
key-id = id
key-file = file name
key-symbol = document symbol
key-title = title
key-delegation = delegation
# A column without a name.
column-number = Column { $number }
columns-title = Take the columns
column-becomes = { $column } becomes
leave-out = left out
new-variable = new variable: { $kind }
the-variable = variable { $name }
the-field = detail: { $field }
keep-values = Keep values that are there already
# What was found. The numbers are of statements, rows and values.
matched =
    { $statements ->
        [one] 1 statement has a row
       *[other] { $statements } statements have a row
    }
without-row =
    { $statements ->
        [one] 1 statement has none
       *[other] { $statements } statements have none
    }
sets-values =
    { $values ->
        [0] Nothing is set.
        [one] 1 value is set.
       *[other] { $values } values are set.
    }
replaces-values =
    { $values ->
        [one] 1 of them replaces another value.
       *[other] { $values } of them replace other values.
    }
misfit-values =
    { $cells ->
        [one] 1 cell does not fit its column and is left out.
       *[other] { $cells } cells do not fit their columns and are left out.
    }
repeated-rows =
    { $rows ->
        [one] 1 row is left out, because an earlier one is about the same statement.
       *[other] { $rows } rows are left out, because earlier ones are about the same statements.
    }
unmatched-title =
    { $rows ->
        [one] 1 row is about no statement that is here
       *[other] { $rows } rows are about no statement that is here
    }
row-about = Row { $row } is about
no-statement = no statement
without-title = Statements without a row
# The rest of a long list.
and-more =
    { $more ->
        [one] and 1 more
       *[other] and { $more } more
    }
preview-title = Preview
statement-column = Statement
take-values =
    { $values ->
        [one] Take 1 value
       *[other] Take { $values } values
    }
# A button beside the columns of a table of texts.
about-statements-here = It is about statements that are here: take its columns as variables
