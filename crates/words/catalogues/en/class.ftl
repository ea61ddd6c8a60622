### Exercises: what describes them, and the room in which a teacher makes them.

## What describes an exercise

exercise-word = Exercise
untitled-exercise = Untitled exercise
texts-to-read =
    { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    }, { $minutes ->
        [one] 1 minute to read
       *[other] { $minutes } minutes to read
    }
# How many passages a layer of codes should have.
layer-least = { $layer }: { $least } or more
layer-most = { $layer }: at most { $most }
layer-range = { $layer }: { $least } to { $most }
# When to hand in. $when is a day and a time.
due-by = due { $when }
day-of-week = { $weekday } { $day }
day-and-time = { $day }, { $time }
# $clock is how far the clock is from UTC.
time-from-utc = { $when } { $clock }
utc-offset = UTC{ $offset }
monday = Mon
tuesday = Tue
wednesday = Wed
thursday = Thu
friday = Fri
saturday = Sat
sunday = Sun
