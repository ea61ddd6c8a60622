### Giving out work to coders, and who has what.
### $coder is the name of an annotator.

## The dialog

give-out = Give out work…
give-out-title = Give out work
give-out-lead = Each coder gets a project file with their texts. It opens under their name, and what comes back is added to this project.
coders-label = Coders
coders-hint = One name on each line. Whoever is new is added to the project.
overlap-label = Overlap, in percent
overlap-hint = This share of the words is coded by several people, to see how far they agree.
shared-by = Who codes the overlap
shared-all = Everybody
shared-pairs = Two at a time, in turn
split-label = Divide texts with more words than
split-hint = By paragraphs, one range for each coder. The text stays whole; the rest is marked as outside. Empty: no text is divided.
seed-label = Seed
seed-hint = The same seed gives the same division.
with-tags = The tags that are here come along
texts-label = Texts
# How many of the texts are given out.
texts-chosen = { $chosen } of { $all }
plan = Who gets what
column-coder = Coder
column-texts = Texts
column-words = Words
column-shared = In the overlap
no-coders = Nobody is named yet.
nothing-to-give = Nobody gets a text.
save-files =
    { $files ->
        [one] Save 1 file
       *[other] Save { $files } files
    }

## The tab

files = Files
files-title = Who has what
files-lead = Drop the files that come back anywhere on this page. A file that comes twice changes nothing.
nothing-given = No work was given out yet. Each coder gets a file with their texts; what comes back is added here.
merge-files = Merge files…
column-given = Given
column-back = Came back
column-tags = Tags
column-missing = Missing
column-file = File
not-back = not yet
nothing-missing = nothing
missing-texts =
    { $texts ->
        [one] 1 text without a tag
       *[other] { $texts } texts without a tag
    }
# How often a package came back.
came-back-times =
    { $times ->
        [one] once
       *[other] { $times } times
    }
part-of-text = { $title }, paragraphs { $first } to { $last }
save-again = Save again
# The name of the button for screen readers.
save-again-for = Save again for { $coder }
