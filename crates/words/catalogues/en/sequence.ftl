### Exercises that are copied.

# The button in the list of exercises. Texts and key are asked for anew.
copy = Copy
# Its name for screen readers.
copy-of = Copy { $title } for another text

## Several exercises in one file: what the teacher chooses

next-exercise = Next exercise
next-what = The file then has both. Students open the next one from this one; each is handed in by itself.
no-next = none
opens = It opens
opens-at-once = at once
opens-handed-in = after handing in
opens-passed = after passing
# Below the choices.
opens-passed-hint = Passed is a calibration with enough right answers, or a self-check that found everything. The next exercise is scrambled in the file: nobody reads it by accident, but anyone who is determined can.
opens-other-hint = The next exercise is scrambled in the file: nobody reads it by accident, but anyone who is determined can.
no-other-exercise = There is no other exercise in this project that could come next.
# What the file has, such as "Calibration → Second text".
in-file =
    { $count ->
        [one] The file has 1 exercise: { $titles }
       *[other] The file has { $count } exercises: { $titles }
    }
not-in-package = A package for a learning platform has this exercise only, because a platform keeps one score and one work for each. Make a package of each exercise.
# What the exercise lacks.
nothing-to-pass = The next exercise opens after passing, but nothing can be passed: allow a self-check or a calibration

## Several exercises in one file: what the student sees

place = Exercise { $number } of { $of }
last-one = This is the last exercise of the file.
locked-handed-in = The next one opens after you have handed in.
locked-passed = The next one opens after you have passed.
unlocked = The next exercise is open.
open-next = Open the next exercise
go-on-next = Go on with the next exercise
begin = Begin
not-yet = Not yet
to-first = To the first exercise
