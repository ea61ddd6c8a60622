### An exercise as a student works on it: its card, the bar, the notes, and handing in.

## The card

# The label of a field.
name-or-pseudonym = Your name, or the pseudonym you were given
# Below the field, after Begin was pressed without a name.
nameless-warning = Without a name your teacher cannot tell whose work it is. Press Begin again to go on without one.
begin = Begin
# Where the work is kept, on a page from a server.
kept-in-browser = Your work is kept in this browser, on this computer. Nothing is sent anywhere.
# The same where the page is a file.
kept-for-file = Your work is kept in this browser, for this file at this place. Leave the file where it is until you have handed in. Nothing is sent anywhere.
# The heading of the work that is kept already.
work-here = Work on this exercise is in this browser
go-on-with-work = Go on with your work
# How much there is, and when it was used last, such as "2 hours ago".
work-begun =
    { $passages ->
        [0] No passage yet
        [one] 1 passage
       *[other] { $passages } passages
    }, { $when }
# Leads to the start page.
not-now = Not now

## The bar

# After the title of the exercise, on the button that opens the instructions.
your-task = your task
# The name of the list that says how far the work is.
progress = Progress
# How far it is in one layer of codes.
count-in-words = { $layer }: { $has } of { $least }
count-complete = { $layer } with every required field: { $has } of { $least }
# The name of the button with the student's name.
change-name = Your name: { $name }
no-name = No name
hand-in = Hand in
keyboard = Keyboard shortcuts
settings = Settings
close-exercise = Close the exercise

## Notes to the teacher

note-to-teacher = Note to the teacher
# A note on one passage. An example of what to write.
note-example = Unsure because…
note-on-speech = Note on the whole speech
# The same button when there is a note.
own-note-on-speech = Your note on the whole speech
note-on-speech-label = Note to the teacher on the whole speech

## What lacks

before-hand-in = Before you hand in
before-hand-in-hint = You can hand in as it is. The list goes with it, so that nothing surprises your teacher.
ready = Ready to be handed in
ready-hint = Nothing lacks that can be counted.
more-passages =
    { $layer }: { $more ->
        [one] 1 passage more
       *[other] { $more } passages more
    }
asked-at-least = You have { $has }; the task asks for { $least } or more.
fewer-passages =
    { $layer }: { $over ->
        [one] 1 passage too many
       *[other] { $over } passages too many
    }
asked-at-most = You have { $has }; the task asks for { $most } at most.
# $paragraphs is a list of numbers.
paragraphs-without =
    { $count ->
        [one] Paragraph { $paragraphs } has none.
       *[other] Paragraphs { $paragraphs } have none.
    }
# The same where there are several texts.
paragraphs-of-text-without =
    { $count ->
        [one] Paragraph { $paragraphs } of { $text } has none.
       *[other] Paragraphs { $paragraphs } of { $text } have none.
    }
# $field is in quotation marks.
field-in-records =
    { $field } in { $records ->
        [one] 1 record
       *[other] { $records } records
    }
# $places is a list of passages.
required-and-empty = { $places }: required and empty.
outside-passages =
    { $passages ->
        [one] 1 passage outside the speech
       *[other] { $passages } passages outside the speech
    }
outside-places = { $places }: before or after the part that you code.
# A passage: its code, the number of its paragraph and, among several texts, the text's name.
place = { $code } (par. { $paragraph })
place-of-text = { $code } ({ $text }, par. { $paragraph })
place-of-text-only = { $code } ({ $text })
# The end of a list: further passages.
further = { $more } more
# Buttons that lead there.
to-paragraph = To paragraph { $paragraph }
to-text = To the text
to-field = To the field
to-passage = To the passage
to-first = To the first
# What is as it should be.
all-in-speech =
    { $passages ->
        [one] Your passage is in the speech
       *[other] All { $passages } passages are in the speech
    }
notes-to-teacher =
    { $notes ->
        [one] 1 note to the teacher
       *[other] { $notes } notes to the teacher
    }
# $time is how long, such as "3 days and 7 hours".
due-in = Due in { $time }
late-by = Late by { $time }
days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
hours =
    { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
hand-in-as-it-is = Hand in as it is
keep-working = Keep working

## After the file was saved

saved = Saved, ready to be handed in
# How many passages of a layer are in the file.
count-in-layer = { $layer } { $count }
in-downloads = It is in your downloads.
upload-it = Upload it where your teacher collects the work.
# $place is what the teacher wrote.
upload-to = Upload it where your teacher collects the work: { $place }
# A text to practise on was handed in.
comparing = Comparing your work with the key
comparing-hint = This takes a moment. Then you see your work beside the key.
feedback-comes = Feedback will come as a file. Open it here, on any computer.
file-again = Show me the file again
back-to-work = Back to my work
what-is-in-file = What is in the file
# $name is in quotation marks, $begun and $handed-in are times.
file-contents = The fingerprint of the text, your passages, records and notes, the name { $name }, attempt { $attempt }, when you began and when you handed in ({ $begun } to { $handed-in }), and a checksum. Nothing else about you.
file-contents-nameless = The fingerprint of the text, your passages, records and notes, attempt { $attempt }, when you began and when you handed in ({ $begun } to { $handed-in }), and a checksum. No name, and nothing else about you.
shared-computer = Shared computer?
remove-work = Remove my work from this computer
remove-work-question = Your work is deleted here for good. Hand in the file first, or keep it somewhere else.
remove-now = Remove it
keep-it = Keep it here
