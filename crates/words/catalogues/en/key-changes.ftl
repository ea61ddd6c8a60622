### What a change of the key means: for the teacher before it is made, and for students afterwards.

## Before the key is changed

# $revision is that of the key.
change-title = Revision { $revision } of the key: what would change
# $quote is a passage, $code the name of a code.
right-as-well = “{ $quote }” as { $code } is right, too
# For the button of a line.
leave-out = Leave this out
computing = Comparing all works with it…
not-computed = It could not be compared with all works. The key is as it was.
student = Student
found = Found
like-the-key = Like the key
points = Points
grade-now = Grade
# Two figures, before and after.
from-to = { $before } → { $after }
none-yet = –
# $points were decided by hand.
stays-by-hand = { $points }, by hand: stays
by-formula = by formula
unchanged =
    { $count ->
        [one] 1 work stays as it is.
       *[other] { $count } works stay as they are.
    }
nobody-changes = No score changes.
accept-more = Go on reading and accept more: everything becomes one revision.
# $revision is that of the key.
make-revision = Make it revision { $revision }
leave-key = Leave the key as it is
scores-that-change = Scores that would change

## In newer feedback

# $revision is that of the feedback before.
since-title = What has changed since revision { $revision }
since-nothing = Nothing in what was found or in the points.
# $place is the number of an item.
since-accepted = Item { $place } is accepted now.
# $before and $now are outcomes such as "other code".
since-other = Item { $place }: { $now }; before: { $before }.
since-new = Item { $place }: { $now }. It is new in the key.
since-points = Points: { $before } → { $now }
