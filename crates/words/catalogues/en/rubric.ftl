### Rubrics.

# The name of a page.
tab = Rubric
# $step is what points are rounded to.
formula = Grades are the sum of the rubric's levels, in steps of { $step }.
formula-kind = by the rubric

# In the feedback and in tables.
rubric = Rubric
criterion = Criterion
level = Level
points = Points
points-of = { $points } of { $most }
not-decided = not decided yet
# A row in one line, for the comment of a grade sheet.
row-line = { $name }: { $level } ({ $points } of { $most })

## In the room of a class

lead = What work is judged by. Rows are judged by you, level by level, or computed from the comparison with the key; you can always decide otherwise. Whatever you change here holds for all works at once.
not-used = Grades do not come from this rubric at present. Choose “by the rubric” below the table of people.
add-row = Add a row
most = { $points } points at most
# $number counts rows.
new-row = Row { $number }
best-level = Good
lowest-level = Not yet
# $number counts levels.
new-level = Level { $number }
row-name = Criterion
description = What is meant
judged-by = Judged
weight = Weight
# $number counts levels, the best first.
level-at = Level { $number }
from-percent = From %
from-count = From
add-level = Add a level
remove-level = Remove
remove-level-of = Remove level { $number } of { $name }
remove-row = Remove the row
remove-row-of = Remove the row { $name }
by-hand = by me
by-found-of-key = share of the key that was found
by-right-of-theirs = share of their passages that are right
by-like-the-key = like the key (F1)
by-core-found = core passages found exactly
by-right-code = right code, where the passage was found
by-right-edges = right edges, where the passage was found
by-right-fields = right fields
by-passages = number of passages
percent = { $number } %
in-and-out = From a table, and into one
in-lead = Paste the cells of a spreadsheet, or open a CSV file. Its columns are criterion, description, points, level1, level2, and so on; the best level comes first. A saved table has columns for weight, what a row is judged by, and points and cut-off of each level, too.
paste = Cells
take = Make it the rubric
not-read = The part of the page that reads tables stopped. Nothing is lost; try again.
open-table = Open a table…
save-table = Save the rubric (CSV)
copy-from = Take the rubric of another exercise
choose-exercise = Choose an exercise
# $by is what the row is computed from, $figure its figure.
computed = { $by }: { $figure }
cannot-be-computed = { $by }: nothing to compute it from
as-computed = As computed
# $points is such as "5 of 8".
open-rows =
    { $count ->
        [one] { $points }, 1 row is open
       *[other] { $points }, { $count } rows are open
    }

## Reading a table

# $row counts from 1, with the titles.
no-text = This is no text that can be read. Save the table as CSV (UTF-8), or paste its cells.
empty = There are no rows in it.
no-titles = There is no column “criterion”. The first row needs the titles criterion, description, points, level1, level2, and so on.
too-many-levels = There are more than { $most } levels.
no-number = Row { $row }: { $column } has to be a number, and is “{ $cell }”.
no-points = Row { $row }: the points are missing.
unknown-by = Row { $row }: “{ $cell }” is nothing that a row can be computed from. These are possible: { $known }.
other-points = Row { $row }: the points of the row are not those of its best level.
no-name = Row { $row } has no name.
same-name = Row { $row } has the same name as row { $other }.
no-levels = Row { $row } has no levels.
gap = Row { $row }: level { $level } has no words.
no-cut-off = Row { $row }: level { $level } has no cut-off.
cut-off-order = Row { $row }: the cut-off of level { $level } is not below that of the level before.
no-lowest = Row { $row }: the lowest level has to begin at 0, or work below it would have no level.
