### Commitments of two statements or years beside each other, in the room of insight. Names of codes
### and statements are the project's own.

compare = Compare
earlier = Earlier
later = Later
# A side of the comparison: all statements of a year.
whole-year = All of { $year }
# The codes that count.
codes-chosen = Codes: { $count } of { $all }
codes-group = Codes that count
# How many there are on the three lists, and how many of the pairs the user decided.
counts = { $repeated } repeated ({ $decided } decided), { $new } new, { $dropped } dropped
# The main reading. $one and $other name the sides.
reading =
    { $repeated ->
        [0] Of the commitments of { $one } ({ $earlier }), none comes back in { $other }.
        [one] Of the commitments of { $one } ({ $earlier }), 1 comes back in { $other }.
       *[other] Of the commitments of { $one } ({ $earlier }), { $repeated } come back in { $other }.
    }
how = Pairs are proposed where passages share words that are rare in this project. Whether they are the same is for you to say.
repeated = Repeated
new = New
dropped = Dropped
repeated-none = No commitment is on both sides. You can pair two by hand below.
new-none = Nothing is only on the later side.
dropped-none = Nothing is only on the earlier side.
side-none = { $side } has no commitments with these codes.
one-statement = There is only one statement that counts. Add another one, or remove filters, to compare their commitments.
shared = Both sides have a statement in common. Choose others.
no-years = No statement has a date, so whole years cannot be chosen. Dates are in a statement’s details.
# The heads of the table of pairs.
changed = What changed
decision = Decision
unchanged = Nothing in the record
change = { $field }: { $before } → { $after }
# A field that says nothing.
nothing = not said
# Whether a pair is decided. $similarity is a number from 0 to 1.
proposed = Proposed, similarity { $similarity }
decided = Decided by you, similarity { $similarity }
same = The same
# The buttons of a pair, for somebody who hears them: $passage begins the earlier passage.
same-of = The same: { $passage }
not-same = Not the same
not-same-of = Not the same: { $passage }
pair-by-hand = Pair by hand
pair-by-hand-of = Pair by hand: { $passage }
pair-with-this = Pair with this
pair-with-this-of = Pair with this: { $passage }
stop-pairing = Stop pairing
stop-pairing-of = Stop pairing: { $passage }
# While one is chosen for pairing.
choose-dropped = Choose the dropped commitment that it repeats, or press Escape.
choose-new = Choose the new commitment that repeats it, or press Escape.
no-partner = There is none on the other side to pair it with.
files = Files of this comparison
save-csv = CSV of this comparison
