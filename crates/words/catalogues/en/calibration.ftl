### Calibration: passages of the key are shown one after another, and explained after each answer.

## What the teacher chooses, below the key

title = Calibration
# The name of the switch.
allow = Show passages one after another, and explain each after the answer
# What happens, below the switch.
what = Students give each core passage its code. Then they see whether it was right, which code is right, and your explanation. Bonus passages and traps are not shown. There is no self-check beside it.
# Where a layer of the exercise has one code only, which is always right.
one-code = { $layer } has only one code, so every answer there is right. Choose more codes.
least-right = At least this many right
most-mistakes = At most this many wrong
mark-any = If both are empty, everyone who finishes has passed
# How many are needed for both numbers.
mark =
    { $of ->
        [one] Passed with { $needed } of 1
       *[other] Passed with { $needed } of { $of }
    }
tries = Tries
tries-any = Empty: as many as they like
# On the page on which the exercise is given out.
lacks-key = Passages cannot be shown: there is no key

## What the student sees

skip = Skip to the question
# How far it is.
passage-of = Passage { $number } of { $of }
so-far = { $right } right, { $wrong } wrong so far
which-code = Which code is right here? ({ $layer })
for-good = An answer cannot be taken back.
right = Right
wrong = Not right
your-answer = Your answer: { $code }
right-code = Right: { $codes }
next-passage = Next passage
see-result = See the result
passed = Passed
not-passed = Not passed
right-of =
    { $of ->
        [one] { $right } of 1 is right.
       *[other] { $right } of { $of } are right.
    }
needed =
    { $needed ->
        [one] 1 is needed.
       *[other] { $needed } are needed.
    }
# How many tries there are still.
may-try =
    { $left ->
        [one] You can try once more.
       *[other] You can try { $left } more times.
    }
no-try-left = You have no tries left.
try-again = Try again
try-number = Try { $number }
then-hand-in = Hand in: your answers are in the file.
key-missing = This exercise has lost its key, so passages cannot be shown. You can hand in as it is. Ask your teacher for the file once more.
key-changed = The key in this exercise was changed, so passages cannot be shown. You can hand in as it is. Ask your teacher for the file once more.
no-passages = The key of this exercise has no passages to show. You can hand in as it is. Tell your teacher.

## In the class

# The title of the column.
column = Calibration
column-hint = The best try: how many answers were right, and whether that is enough. It was counted by their copy of the exercise.
class-passed = passed · { $right } of { $of }
class-not-passed = not passed · { $right } of { $of }
class-unfinished = not finished · { $right } of { $of }
class-tries =
    { $tries ->
        [one] 1 try
       *[other] { $tries } tries
    }
