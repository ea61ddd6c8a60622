### Exercises whose answers students check themselves.

## What the teacher chooses, below the key

title = Self-check
# Above the key, once students may check their answers.
key-lead = The key is a file of its own. A scrambled copy goes to the class with the exercise, so that students can check their answers.
# The name of the switch.
allow = Students may check their answers
# What the key in the exercise is worth.
carries-key = The exercise then carries the key, scrambled. Nobody reads it by accident, but anyone who is determined can. Use it for practice, not for exams.
level = What they see
level-counts = how many
level-where = where
level-item = which ones
level-solution = the key
level-counts-hint = For example “5 of 7 found, 2 extra”. No passage is named.
level-where-hint = Also the paragraphs in which something is not as in the key.
level-item-hint = Also what became of each passage, with your words about it. The key’s codes and passages are not shown.
level-solution-hint = Also the key’s passages and codes, over their own work.
# The label of the field. It may be empty.
attempts = At most this often
attempts-any = Empty: as often as they like
# On the page on which the exercise is given out.
lacks-key = Answers cannot be checked: there is no key

## In the bar and in the dialog of the student

check-answers = Check my answers
before = Check my answers
before-hint = Your work is compared with the key. You can go on afterwards. A check cannot be taken back.
left =
    { $left ->
        [one] You can check once more.
       *[other] You can check { $left } more times.
    }
none-left = You have used all your checks. Go on working, and hand in.
check-now = Check now
comparing = Comparing with the key
comparing-hint = This takes a moment.
result = What you found
all-right = Everything is as in the key.
found-of =
    { $of ->
        [one] You found { $found } of 1
       *[other] You found { $found } of { $of }
    }
edges =
    { $count ->
        [one] 1 more with other edges
       *[other] { $count } more with other edges
    }
other-code =
    { $count ->
        [one] 1 more with another code
       *[other] { $count } more with another code
    }
extra =
    { $count ->
        [one] 1 extra
       *[other] { $count } extra
    }
missed =
    { $count ->
        [one] 1 missed
       *[other] { $count } missed
    }
# Which check it is, such as "Check 2 · 1 left".
check-number = Check { $number }
checks-left =
    { $left ->
        [0] none left
        [one] 1 left
       *[other] { $left } left
    }
# The heading of the list of paragraphs.
look-again = Look at these paragraphs again
paragraph = Paragraph { $number }
# Where there are several texts.
paragraph-of = { $text }, paragraph { $number }
beginning = The beginning
to-look-at =
    { $count ->
        [one] 1 thing is not as in the key
       *[other] { $count } things are not as in the key
    }
each-passage = Each passage
something-missed =
    { $count ->
        [one] Something was missed here
       *[other] { $count } things were missed here
    }
# What became of a passage; $code is the student's code.
outcome = { $code }: { $outcome }
wrong-fields =
    { $fields ->
        [one] 1 field is not as in the key
       *[other] { $fields } fields are not as in the key
    }
# The name of the button that leads to a paragraph, for screen readers.
go-to = Go there: { $place }
go = Go there
beside-key = See my work beside the key
back-to-work = Back to my work
earlier-checks = Earlier checks
checked-at = { $when }: { $found } of { $of }
# Why nothing can be checked.
key-missing = This exercise has lost its key, so answers cannot be checked. Everything else works: you can go on and hand in. Ask your teacher for the file once more.
key-changed = The key in this exercise was changed, so answers cannot be checked. Everything else works: you can go on and hand in. Ask your teacher for the file once more.
failed = Your work could not be compared with the key. It is kept, and this check does not count.
failed-no-worker = The part of the page that compares your work with the key could not be loaded. Connect to the internet once, and check again. This check does not count.
check-read-only = Check { $number }, read only

## In the class

# The title of the column.
checks = Checks
checks-hint = How often they checked their answers, and what the last check found. It was counted by their copy of the exercise.
checks-made = { $made } · { $found } of { $of }
