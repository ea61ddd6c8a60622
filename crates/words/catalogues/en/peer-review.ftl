### Peer review: who reviews whom, what a reviewer does, and the grades that come of it.

## The teacher's page

# The name of the page.
tab = Peer review
lead = Students judge each other’s works by your rubric. Nobody gets a work of their own or of their group, and no packet has a name in it.
settings = Who reviews whom
each = Reviews of each work
each-hint = Each student also reviews this many works.
bad-each = Write a whole number from 1 to { $most }.
seed = Seed
seed-hint = The same seed and the same hand-ins give the same packets.
bad-seed = Write a whole number from 0 to 4294967295.
another-seed = Another seed
calibration = A work that you have judged, too
calibration-none = None
calibration-hint = All but its author and their group review it as well, without knowing. Whoever comes near to your levels counts more.
own-group = Allow reviews within a group if there is no other way
planning = Who reviews whom is being worked out…
# $people counts students.
plan-lead =
    { $people ->
        [one] 1 packet
       *[other] { $people } packets
    }
reviewer = Reviewer
reviews-works = reviews
make = Make packets
make-hint = One ZIP with a folder for each student, in the form in which you give back feedback.
made-hint = These packets have been made. Making them again gives the same files.
other-hint = You made other packets before. Until you make these, reviews of the earlier ones count.
# $count counts reviews.
reviews-go =
    { $count ->
        [one] Making these packets removes 1 review of the packets made before. Undo brings it back.
       *[other] Making these packets removes { $count } reviews of the packets made before. Undo brings them back.
    }
# $count counts packets.
made =
    { $count ->
        [one] 1 packet was made.
       *[other] { $count } packets were made.
    }
# $count counts fields and passages of all packets.
left-out =
    { $count ->
        [one] 1 field or passage was left out of a packet: a name is in it, or a code that only its author has.
       *[other] { $count } fields and passages were left out of packets: names are in them, or codes that only their authors have.
    }

## Why there are no packets

nothing-to-judge = Your rubric has no row that is judged by hand, so there is nothing that reviewers could judge.
# $row counts from 1.
bad-row = Row { $row } of your rubric is not complete.
to-rubric = Open the rubric
no-reviews = Each work needs at least 1 review.
# $works and $most count works.
too-few =
    { $works ->
        [one] There is only 1 work, so nobody else can be reviewed.
       *[other] There are only { $works } works: each student can review at most { $most } others.
    }
# $group is a name; $people and $all count people.
own-group-needed = Somebody would have to review a work of their own group, because { $people } of { $all } people are in { $group }. Ask for fewer reviews, make smaller groups, or allow reviews within a group.
calibration-gone = The work that you judged no longer counts, for example because a later attempt came. Choose another one.
calibration-open = You have not yet judged the chosen work in every row of the rubric that is judged by hand.
to-work = Open that work

## Reviews and grades

grades = Reviews and grades
# $came and $all count reviews.
came = { $came } of { $all } reviews came. Drop the files here, like hand-ins.
student = Student
judged = Works judged
not-come = no review yet
# $judged and $works count works.
judged-of = { $judged } of { $works }
for-work = For the work
for-reviewing = For the reviewing
# $points and $most are points; $count counts reviews.
work-points =
    { $count ->
        [one] { $points } of { $most }, 1 review
       *[other] { $points } of { $most }, { $count } reviews
    }
# $share is a percentage.
near-teacher = { $share } like you
near-others = { $share } like the others

# $reason says why.
undefined-because = undefined: { $reason }
no-complete-review = no complete review
no-weight = all its reviewers were as far from you as can be
nothing-to-compare = nobody else has reviewed these works
no-points = no level is worth points
grades-hint = The grade for a work is the mean of its complete reviews. The table of results has both grades, too.
weights-hint = The grade for a work is the mean of its complete reviews, weighted by how near each reviewer came to your levels. The table of results has both grades, too.

## Why a review is not taken

refused-packet = a packet with works to review. Ask the student for the review that the page saves.
refused-bad-review = a review that is damaged or judges nothing. Ask the student to save it again.
refused-review-class = a review in another class. Open that class and add it there.
refused-review-no-packets = a review, but no packets were made in this class.
refused-review-round = a review of packets that were made before, or with another seed. Set that seed again, or give the student the new packet.
refused-review-stranger = a review of a packet that nobody in this class was given.
refused-review-works = a review of other works than those of its packet. Ask the student to save it again from their packet.
refused-review-older = a review of a packet of which a newer review is here already.

## What became of the files

# $count counts reviews.
list-reviews =
    { $count ->
        [one] 1 review was taken.
       *[other] { $count } reviews were taken.
    }
list-reviews-here =
    { $count ->
        [one] 1 review was here already.
       *[other] { $count } reviews were here already.
    }

## The reviewer's page

# $title is that of the exercise. It names the packet.
review-of = Review: { $title }
skip-to-work = Skip to the work
works = Works to review
# $number counts from 1.
work = Work { $number }
# $judged and $all count works.
progress = { $judged } of { $all } judged
rubric = Judge this work
# $name is that of a row.
row-comment = Comment on { $name }
passage-comment = Your comment on this passage
whole-comment = On the whole
keys-hint = In a row, a digit chooses the level and leads to the next row. R leads to the first open row, N and B from passage to passage, J and K from work to work.
# $missing counts rows.
rows-missing =
    { $missing ->
        [0] All rows are judged.
        [one] 1 row is open.
       *[other] { $missing } rows are open.
    }
save = Save the review
close = Close the review
not-all-judged = Not everything is judged
not-all-lead = You can save as it is. Your teacher counts only works of which all rows are judged.
# $work names a work, $rows lists rows.
missing-in = { $work }: { $rows }
save-anyway = Save as it is
go-on = Go on reviewing

## In the feedback

# What the teacher can give back.
with-reviews =
    { $reviews ->
        [one] what others say about the work (1 review)
       *[other] what others say about the works ({ $reviews } reviews)
    }
# A heading. The reviewers are not named.
received = What others say about your work
review-number = Review { $number }
# Before words about a passage.
review-says = Review { $number } says
