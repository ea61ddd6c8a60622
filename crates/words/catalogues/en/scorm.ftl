### An exercise in a learning platform.

## Giving it out

package = For a learning platform (SCORM)
package-what = A ZIP file for Moodle and other platforms. The platform gets the score of each check and the work in a short form; it keeps both for each student.
package-which = Take SCORM 1.2 first: nearly every platform reads it, and some record only the first score of 2004.
# Instead of the buttons.
package-needs-check = Only an exercise that students can check has a score. Allow that below the key.
allow-checks = Go to the key

## On the card of the exercise, and in the bar

looking = Looking for the learning platform…
goes-there = Your score, and your work in a short form, go to the learning platform that you opened this in. Nothing else leaves the browser.
no-platform = No learning platform was found, so no score is reported. Everything else works: your work is kept in this browser, on this computer.
# Short, in the bar.
score-goes-there = Score goes to the platform
no-platform-short = No platform
kept-here-short = Kept here only
# After a check.
score-sent = Your best score so far, { $percent } %, goes to the platform.

## What goes wrong

too-long = Your work has { $length } characters in its short form, and the platform keeps { $most }. From now on it is kept in this browser only, on this computer. The score still goes to the platform.
refused = The platform did not take your work. It is kept in this browser, on this computer.
not-reported = The platform did not take your score. Your work is kept. Hand in the file, or check again later.
kept-damaged = The work that the platform has kept cannot be read. Begin again, or go on with work that is in this browser.
kept-other-exercise = The platform has kept work on another exercise, which is not used here.
kept-other-revision = The platform has kept work on revision { $revision } of this exercise. It does not fit this one any more, so you begin again.
