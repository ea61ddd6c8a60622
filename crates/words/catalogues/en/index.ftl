### What index.html shows: before the program is there, and when it cannot go on. No message here
### takes an argument.

-product = Statement Annotator

title = { -product }
# What search engines show below the title.
description =
    Tag themes and commitments in political and diplomatic statements. Nothing leaves this machine.

## Opening

opening = Opening { -product }…
needs-script =
    { -product } runs in the browser and needs JavaScript. Please switch it on for this page and load
    it again.
not-started = { -product } could not start
not-started-why =
    A file of the page did not load, or this browser is too old. Please load the page again. If that
    does not help, use a current Firefox, Chrome, Edge or Safari. Your saved work is untouched.

## A new version

new-version = A new version of { -product } is ready. Your work stays as it is.
new-version-load = Load it
new-version-later = Later

## The program stopped

stopped = { -product } has stopped
stopped-why =
    Something went wrong that should not happen. What was saved of your work is in this browser and
    opens again when you load the page. You can also download it first, as a file that
    { -product } opens.
stopped-download = Download my work
stopped-load = Load the page again
stopped-not-downloaded = The browser did not save the file. Please load the page again.
stopped-reason = Reason:
