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

## The list of exercises

skip-to-page = Skip to the page
exercises = Exercises
new-exercise = New exercise
no-exercises = No exercises yet
what-an-exercise-is = An exercise is a task for a class, made of texts and codes from this project: students tag the texts on their own computers and hand in one file. You make it in five short pages, and nothing leaves this computer until you give it out.
texts = Texts
texts-count =
    { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    }
due = Due
no-due = no date
key = Key
no-key = none yet
items-count =
    { $items ->
        [one] 1 item
       *[other] { $items } items
    }
# The heading over the revisions, and what is in the column.
revision = Revision
draft = draft
draft-revision = { $revision }, draft
given-revision = { $revision }, given out
remove = Remove
remove-exercise = Remove { $title }

## What is around the pages

# The names of the pages.
page-texts = Texts
page-codebook = Codebook
page-task = The task
page-key = The key
page-give = What the student sees
# The name of the list of pages.
pages = Pages of the exercise
from-draft = from { $project } · kept as a draft
from-given = from { $project } · given out, revision { $revision }
leave = Leave, keep the draft
leave-given = Leave
so-far-title = So far
texts-and-words =
    { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    }, { $words ->
        [one] 1 word
       *[other] { $words } words
    }
minutes-to-read =
    { $minutes ->
        [one] 1 minute to read
       *[other] { $minutes } minutes to read
    }
codes-locked =
    { $codes ->
        [one] 1 code, locked
       *[other] { $codes } codes, locked
    }
codes-open =
    { $codes ->
        [one] 1 code, and their own
       *[other] { $codes } codes, and their own
    }
fields-required =
    { $fields ->
        [one] 1 field required
       *[other] { $fields } fields required
    }
# $items are counts such as "18 core" and "3 bonus".
key-so-far = key: { $items }
core-items = { $items } core
bonus-items = { $items } bonus
trap-items =
    { $items ->
        [one] 1 trap
       *[other] { $items } traps
    }
texts-note = The texts of the project stay as they are
# Codes that are not chosen, but are above chosen ones.
heading-note = { $codes } is not chosen: it is shown as a heading and cannot be used
headings-note = { $codes } are not chosen: they are shown as headings and cannot be used
many-headings-note = { $codes } codes are not chosen: they are shown as headings and cannot be used
no-headings-note = The codebook of the project stays as it is
task-note = A required field is asked for when students hand in; it never stops them
key-note = An exercise can be given out without a key
items-with-words =
    { $items ->
        [one] { $said } of 1 item has words
       *[other] { $said } of { $items } items have words
    }
give-note = Your own coding and your key are not in the exercise
back = Back
next-page = Next: { $page }
done = Done

## Texts

which-texts = Which texts?
texts-lead = Most classes do one statement well in an hour: 200 to 500 words, 20 to 60 passages.
find-text = Find a text
texts-table = Texts of the project
delegation = Delegation
title-column = Title
date-column = Date
words-column = Words
to-read = To read
minutes = { $minutes } min
no-texts = The project has no text yet. Add one in the room Read.
use-text = Use { $name }
coded-in = To be coded in { $name }
the-speech = the speech
everything = everything
some-paragraphs = paragraphs…
lines-stay-grey = Lines before and after it stay visible in grey.
all-is-coded = Every line can be tagged.
first-paragraph = From paragraph
last-paragraph = To paragraph
# Between the two ends of a range.
range-to = to
# An entry in a list of paragraphs: its number and its first words.
paragraph-entry = { $number } · { $start }
paragraph-entry-more = { $number } · { $start }…
coded-paragraphs =
    Paragraphs { $first } to { $last } · { $words ->
        [one] 1 word
       *[other] { $words } words
    }
coded-words =
    { $words ->
        [one] 1 word
       *[other] { $words } words
    }

## Codebook

which-codes = Which codes?
codes-lead = Fewer codes, better agreement.
codes-lead-in = Fewer codes, better agreement. Beside each code: how many of your own passages in { $text } have it.
codes-lead-in-all = Fewer codes, better agreement. Beside each code: how many of your own passages in the chosen texts have it.
start-from = Start from
used-codes = used in my coding, { $codes }
all-codes = all { $codes }
own-passages =
    { $passages ->
        [0] no passage
        [one] 1 passage
       *[other] { $passages } passages
    }
students-may = Students may
may-add-codes = add codes of their own
may-see-definitions = see definitions and examples
may-see-counts = see how often they used a code
codes-keys = Arrow keys go through the codes, Space chooses one with the codes below it, Shift and Space only this one.

## The task

what-to-do = What are they to do?
task-lead = Students have the instructions beside the text all the time.
exercise-title = Title
course = Course or group
instructions = Instructions
write = Write
as-students-see-it = As students see it
instructions-hint = Marks as in CommonMark: **bold**, *italic*, - a list, [a link](https://…).
# The name of the buttons above the instructions.
marks = Marks
bold = Bold
italic = Italic
heading = Heading
list = List
quote = Quote, for examples
link = Link
# The letters on the buttons for bold and italic words.
bold-sign = B
italic-sign = I
heading-sign = H
at-least = { $layer }: at least
at-most = { $layer }: at most
# Below the numbers of a layer, while both are empty.
any-count = as many as they like
counts-crossed = The first number is larger than the second.
due-date = Day
due-clock-name = Time
due-example = For example { $day }
# $clock is such as "UTC+2".
due-hint = { $clock }, the clock of this computer. Late work is shown, never refused.
reads-as = { $day }
no-such-day = Write the day like 9 May 2031.
no-such-time = Write the time like 18:00.
hand-in-to = Where to hand in
hand-in-to-hint = Your words, such as the address of a course page or a mail address
exercise-language = Language
exercise-language-what = The codes are in this language, and so is the page of students who have not chosen another one.
what-helps = What helps
help-proposals = values read from the passage
help-suggestions = suggestions in the text
help-progress = counts of what is still to do
help-keys = keys for codes
fields-of = Fields of { $layer }
rare-fields =
    { $fields ->
        [one] 1 more field
       *[other] { $fields } more fields
    }
field = Field
shown = shown
required = required
show-field = Show { $field }
require-field = { $field } is required

## The key

what-is-right = What is right?
key-lead = The key is a file of its own and never goes to the class. It can be made later, and changed after the hand-ins are here.
key-from = Key from
my-coding = my coding, { $items }
coding-of = { $name }, { $items }
none-yet = none yet
nothing-to-make-a-key-of = Nobody has tagged these texts with these codes yet. Tag them in the room Read, then come back: the tags become the items of the key.
no-items = No item of this key is about the chosen texts and codes.
# How the coding differs from the key that was made of it.
coding-changed-new =
    { $new ->
        [one] This coding has 1 passage that the key does not have.
       *[other] This coding has { $new } passages that the key does not have.
    }
coding-changed-gone =
    { $gone ->
        [one] 1 item of the key is no longer in this coding.
       *[other] { $gone } items of the key are no longer in this coding.
    }
update-key = Update the key
items-table = Items of the key
passage = Passage
code = Code
counts-as = Counts as
also-accepted = Also accepted
said-about-it = Words for the student
in-paragraph = par. { $paragraph }
with-fields =
    { $fields ->
        [one] with 1 field
       *[other] with { $fields } fields
    }
core = core
bonus = bonus
trap = trap
nothing-else = nothing else
accepted-passages =
    { $passages ->
        [one] 1 passage
       *[other] { $passages } passages
    }
add-words = Add words
remove-accepted = No longer accept this
another-code = Another code…
accept-code = Accept another code
accept-selected = Accept the selected passage
accept-this-passage = Accept this passage
accept-passage-of = Accept the passage of { $names }
accept-hint = Select a passage in the room Read and come back to accept it here.
missed-words = When it is missed
other-code-words = When it got another code
edges-words = When its edges differ
found-words = When it is found
# Shown in a calibration, whatever was answered.
explanation-words = Explanation, after the answer in a calibration

## What students see, and the files

what-students-see = What the student sees
give-lead = This is the card with which students begin.
give-to-class = Give it to the class
lacks-texts = No text is chosen
lacks-codes = No code is chosen
lacks-title = It has no title
lacks-instructions = It has no instructions
one-file = One HTML file
one-file-what = Double-click and start; works without a network.
no-one-file = This page was built without its one-file form, so it cannot make one. The JSON file works on any page of Statement Annotator.
a-link = A link
link-length = { $characters } characters: short enough for mail and course pages.
link-too-long = { $characters } characters: too long for a link, which has { $limit } at most. Give the file, or choose fewer texts or codes.
no-link-here = This page is a file on your computer, so a link to it leads nowhere else. A page on a server can make one.
no-link = This browser cannot make one.
copy-link = Copy the link
json-file = A JSON file
json-what = For classes that have the page open already. { $size }
your-key = Your key
key-what =
    { $items ->
        [one] 1 item, revision { $revision }.
       *[other] { $items } items, revision { $revision }.
    } Keep it; it is not in the files above.
no-key-yet = There is none yet. It can be made now or later.
make-key = Make the key
save-file = Save { $name }
