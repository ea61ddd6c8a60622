### Regrade requests: a student asks for an item of feedback to be judged once more, and the teacher answers.

## The student's side

ask-again = Ask your teacher to look again…
# The label of the field for the reason.
why-again = Why should it be judged differently?
why-again-hint = Your teacher reads this beside the passage. Without a reason, nothing is asked.
take-back = Take it back
# The heading of what was asked so far.
your-request = Your regrade request
# $items counts items.
asked-about =
    { $items ->
        [one] You ask about 1 item.
       *[other] You ask about { $items } items.
    }
# A button that leads to the item.
asked-item = Item { $number }
save-request = Save the request
save-request-hint = Send the saved file to your teacher, in the way you hand in. It has your reasons in it and no name.

## The answer, for both

you-asked = You asked
student-asked = The student asked
was-granted = Your teacher agrees
was-declined = Your teacher stays with it
no-words = Nothing more was said.

## The teacher's side

# The name of the page, and of the list.
requests-page = Requests
no-requests = No regrade requests
no-requests-lead = Students ask from their feedback and save a small file. Drop these files here like hand-ins.
# $open and $all count requests.
requests-count = { $open } of { $all } to answer
# $number is the number of an item of the key.
request-item = item { $number }
request-extra = not in the key
state-open = to answer
state-granted = granted
state-declined = declined
next-request = Next request
previous-request = Request before
request-at = Request { $number } of { $all }
# $revision is that of feedback.
about-feedback = about feedback { $revision }
item-gone = The item is not in the work or the key any more. You can still answer.
decide = Your decision
grant = Grant
decline = Decline
leave-open = Leave open
answer-label = Your answer in words
answer-hint = The student sees the decision and these words at the item, in the next feedback.
grant-leads = Granting alone changes no points. Accept the coding in the key, so that it counts for everybody, or write the points by hand.
open-work = Open the whole work
points-by-hand = Points of this work
loading-item = The item is being looked up…

## Why a request is not taken

refused-bad-request = a regrade request that is damaged or asks for nothing. Ask the student to save it again.
refused-other-class = a regrade request in another class. Open that class and add it there.
refused-unknown-hand-in = a regrade request about a work that was not collected here. Add the hand-in first.
refused-older = a regrade request about feedback { $asked }, but you have given feedback { $newest } since. Ask the student to look at that first.

## What became of the files

# $new and $here count requests.
list-requests =
    { $new ->
        [one] 1 regrade request was taken.
       *[other] { $new } regrade requests were taken.
    }
list-requests-here =
    { $here ->
        [one] 1 regrade request was here already.
       *[other] { $here } regrade requests were here already.
    }

## Marking item by item

# The name of the page.
by-item = Item by item
item-to-mark = Item of the key
next-item = Next item
previous-item = Item before
# $number and $all count items, $quote is the start of the passage.
item-option = { $number } of { $all }: { $quote }
# $count counts works.
answers =
    { $count ->
        [one] 1 answer, in the order of the works
       *[other] { $count } answers, in the order of the works
    }
answers-loading = The answers are being looked up…
comment-for = Comment for { $name }
keys-by-item = J and K go from answer to answer, N and B from item to item.
no-key-by-item = Without a key there are no items to mark one after the other.

## Groups

shuffle-groups = Shuffle groups
shuffle-lead = Everybody gets a group by chance. Nothing is changed before you press Use these groups, and that can be undone.
how-many-groups = Make
groups-of = groups of
number-of-groups = this number of groups
group-count = Number
seed = Seed
seed-hint = The same seed and the same class list give the same groups.
other-order = Another seed
bad-number = Write a whole number from 1 on.
group-name = Group { $number }
# $names is a list.
group-line = { $group }: { $names }
use-groups = Use these groups
