### What went wrong, or right: a sentence on what happened and where, and one on what becomes of the
### data or what to do. $name, $title, $code, $layer and $text are in quotation marks. $why is a
### whole sentence, from "Storage", "What is stored" or "Changes and projects" below.

# The button that opens the list of messages, and the list's title.
all-messages = All messages
no-messages = There have been no messages in this project since it was opened.
# More messages are in the list.
more-messages =
    { $messages ->
        [one] 1 more
       *[other] { $messages } more
    }
download = Download the project
download-stored = Download what is stored


## Files that are opened and imported

file-unreadable =
    The browser could not read { $name }. Nothing was added; the file may have been moved, or it may
    be open in another program.
statement-there = This text is in the project already, as { $title }.
project-opened =
    { $name } was opened with { $annotations ->
        [0] no annotations
        [one] 1 annotation
       *[other] { $annotations } annotations
    }.
# Some passages did not fit the text, and the user chose to open the file without them.
project-opened-in-part =
    { project-opened } { $left-out ->
        [one] 1 passage was left out, as you decided; the file still has it.
       *[other] { $left-out } passages were left out, as you decided; the file still has them.
    }
# A file of another program. $format is the name of a format.
foreign-not-read =
    { $name } was not imported: it seems to be { $format }, but it is damaged or not complete. Nothing
    was changed.
# $place is a place in the file, in quotation marks.
foreign-not-read-at =
    { $name } was not imported: it seems to be { $format }, but it is damaged or not complete at
    { $place }. Nothing was changed.
import-done =
    Imported from { $name }: { $statements ->
        [0] no new statements
        [one] 1 new statement
       *[other] { $statements } new statements
    } and { $annotations ->
        [0] no annotations
        [one] 1 annotation
       *[other] { $annotations } annotations
    }.
import-done-in-part =
    { import-done } { $left-out ->
        [one] 1 thing was not imported.
       *[other] { $left-out } things were not imported.
    }

## The end of the status line

progress-tags =
    { $tags ->
        [0] No tags yet
        [one] 1 tag
       *[other] { $tags } tags
    }
# The page is part of another one. $host is its address.
kept-here = Kept in this browser, for this page within { $host }. It goes nowhere else.
# Records are the tags of commitments; in $filled of them the required fields are filled.
progress-records =
    { progress-tags }, { $filled } of { $records ->
        [one] 1 record
       *[other] { $records } records
    }
# The name of the bar that shows it.
records-filled = Records filled

## Hints, each shown once

hint-ends = Drag the ends to change the passage
hint-key = Press { $key } to tag it with { $code }
hint-read = What could be read from the passage is filled in: accept what is right
dismiss-hint = Close the hint

## What was done. $code, $from and $to are names of codes, $words and $field are in quotation marks.

tagged = Tagged { $code }
tagged-in = Tagged { $code } (par. { $paragraph })
suggestion-accepted = Accepted the suggestion { $code }
suggestion-rejected = Rejected the suggestion { $code }. It will not be made again.
suggestions-accepted =
    { $count ->
        [one] Accepted 1 suggestion { $code }
       *[other] Accepted { $count } suggestions { $code }
    }
suggestions-done = There are no more suggestions in any text.
# Rules for suggestions were imported from a file. $count is how many of them changed something.
rules-read =
    { $count ->
        [0] Nothing in the file differs from the rules here
        [one] Imported 1 rule from the file
       *[other] Imported { $count } rules from the file
    }
rules-not-read = The file is not a table of rules. Export the rules to see what one looks like.
rules-not-read-at = The file is not a table of rules: line { $line } cannot be read.
# What was found was tagged, all at once.
tagged-all =
    { $passages ->
        [one] Tagged 1 passage with { $code }
       *[other] Tagged { $passages } passages with { $code }
    }
untagged = Removed the tag { $code }
untagged-in = Removed the tag { $code } (par. { $paragraph })
recoded = Changed { $from } to { $to }
filled = Filled { $field } with { $words }
statement-removed =
    { $tags ->
        [0] Removed the statement { $title }
        [one] Removed the statement { $title } and its tag
       *[other] Removed the statement { $title } and its { $tags } tags
    }
codes-removed =
    Removed { $codes ->
        [one] the code { $code }
       *[other] { $codes } codes
    }
codes-removed-with-tags =
    { codes-removed } and { $tags ->
        [one] 1 tag
       *[other] { $tags } tags
    }
codes-removed-recoded =
    { codes-removed }. { $tags ->
        [one] 1 tag has
       *[other] { $tags } tags have
    } the code { $to } now
# Some of the tags were on passages that had the other code already.
codes-removed-joined =
    { codes-removed-recoded }; { $joined ->
        [one] 1 was joined with a tag that was there
       *[other] { $joined } were joined with tags that were there
    }
# $step says what was undone or redone: "set “Voice” of Pledge, par. 7".
undone = Undone: { $step }
redone = Redone: { $step }
undone-steps = Undone: { $steps } steps
redone-steps = Redone: { $steps } steps
# The buttons beside these messages.
undo = Undo
redo = Redo

## Tagging

nothing-selected = Select a passage in the text first, then choose the code.
no-text-for-field = Select the words in the text that fill this field first.
no-open-record = All your records are filled in.
no-number-in-text =
    The selected words are not clearly a number in this statement’s language, so they were not used.
    Type the number into the field.
others-tag =
    This tag is { $name }’s, so it was not changed. Copy it into yours to change the copy.
others-tag-nameless =
    This tag is somebody else’s, so it was not changed. Copy it into yours to change the copy.
same-code-there = This passage has the code { $code } already, so nothing was added.
joined =
    Two tags became the same passage with { $code }, so they were joined; their notes were kept. Undo
    separates them again.
tag-split = Split { $code } into two tags with the same values
tag-split-in = Split { $code } into two tags with the same values (par. { $paragraph })
passages-joined = Joined two passages with the code { $code }
passages-joined-in = Joined two passages with the code { $code } (par. { $paragraph })
# A key was pressed that changes the chosen tag, which was out of view. $code is in quotation marks.
chosen-missed = Nothing was changed: the chosen tag { $code } was out of view. Press the key again to change its code.
# Why the passage of the chosen tag stays as it is.
words-in-it = The selected words belong to the passage already.
nothing-to-take-off =
    Select some words of the passage, but not all of it. To take all of it away, remove the tag.
nowhere-to-split =
    Put the caret inside the passage, or select the words with which the second part begins.
no-next-tag = No later passage in this text has the same code, so there is nothing to join.
group-only = { $code } only groups other codes. Choose one of the codes below it.
exclusive-layer =
    { $layer } allows one code on a passage, and { $code } is there. Nothing was added; change the
    code of that tag instead.

## Changes that are not made

# The tags of a code that was to be removed were to get the code $to.
code-not-removed =
    { $code } was not removed: { $annotations ->
        [one] 1 of its passages has another code
       *[other] { $annotations } of its passages have other codes
    } that cannot be there beside { $to }. Choose another code for them, or change those tags first.
code-refused = The code was not saved. { $why }
edit-refused = This change was not made; everything is as before. { $why }
not-a-document = What should be attached to the project is not valid JSON.
# “Edit here” is the button `edit-here` in panels.ftl.
open-elsewhere =
    This was not done: the project is open in another window, and this one only shows what happens
    there. Choose “Edit here” to go on in this window.
not-handed-over =
    The other window does not hand the project over. It may have work that it cannot save; look there
    first. If you close it, you can go on here.
# “Saved” is the beginning of `saved-today` in panels.ftl.
stays-open =
    This project stays open, because it has work that is not saved yet. Download it as a file, or free
    some space and wait for “Saved”.

## Saving and opening

save-failed =
    Your last changes are not saved yet. { $why } Saving is tried again every few seconds.
not-stored =
    Your work is kept only until this page is closed. { $why } Download the project before you leave.
not-opened = { $name } could not be opened. { $why } What is stored was left as it is.
stored-not-opened = { $name } could not be opened. { $why } Nothing was changed.
partly-opened =
    { $changes ->
        [one] The last change of this project could not be read. Everything before it is here; the
            change itself was set aside, not deleted.
       *[other] The last { $changes } changes of this project could not be read. Everything before
            them is here; the changes themselves were set aside, not deleted.
    }
# $page says whether the page is a "file" on this computer.
backup-due =
    { $changes ->
        [one] 1 change
       *[other] { $changes } changes
    } since the last backup of this project. { $page ->
        [file] Browsers keep the work of a page that is a file less well than that of a web site.
       *[site] It is kept in this browser only, and a laptop can be lost.
    } Save a copy as a file.
written-to-file = The project was saved to { $name }.
# $reason is what the browser said, without the point at its end.
not-written-to-file =
    The project could not be saved to { $name }: { $reason }. In this browser it is saved all the
    same.
project-binned = { $name } was deleted. You can bring it back for 30 days, from “Deleted” on the start page.
project-restored = { $name } is back.
project-deleted = { $name } was deleted from this browser.
downloaded = Saved to your downloads: { $name }
picture-not-made = The browser could not make this picture, perhaps because it is too large. Save it as SVG instead.

## Storage: why it did not do what was asked, and what helps

storage-denied =
    The browser does not let this page store anything; a private window or a strict privacy setting
    does that.
storage-full =
    The browser has no space left for this page. Free some space on the disk, or delete projects that
    you have exported, on the start page.
storage-written-elsewhere =
    The project was changed in another window. Close one of the two, then load this page again.
storage-not-found = It is no longer in this browser’s storage.
storage-no-answer = The browser’s storage did not answer.
# $reason is what the browser said, without the point at its end.
storage-no-answer-because = The browser’s storage did not answer ({ $reason }).

## What is stored: why it could not be understood

stored-damaged =
    { $part ->
        [change] A stored change
        [statements] The stored list of statements
        [codebook] The stored codebook
        [statement] A stored statement
       *[history] The stored undo history
    } is damaged at line { $line }, byte { $byte }.
stored-newer =
    It was saved by a newer version of this page (format { $version }). Load the page again to get
    that version.
stored-text-missing = The text of one of its statements is missing.
stored-statement-missing = One of its statements is missing.
stored-statements-mixed-up = Two of its statements are mixed up.

## Changes and projects: why one cannot be made, and what is wrong with the other

no-such-statement = The statement is no longer in the project.
statement-exists = The statement is in the project already.
no-such-annotation = The tag is no longer there.
annotation-exists = The tag is there already.
same-claim = This passage has the same code already.
no-such-annotator = The annotator is not in the project.
annotator-needed = The annotator is still needed.
no-such-code = The code is no longer in the codebook.
code-in-use = The code is in use, or there are other codes below it.
change-of-other-text = The change was made for another text.
annotation-would-lose = The change of the text would lose a part of a tag.
no-such-place = There is no such place in the list.
no-annotator = The project has no annotator.
annotator-twice = Two annotators have the same identifier.
statement-twice = Two statements have the same identifier.
annotation-twice = Two annotations have the same identifier.
wrong-statement = An annotation belongs to another statement.
annotation-of-other-text = An annotation was made on another text.
span-outside = A passage lies outside the text.
code-not-in-codebook = The code { $code } is not in the codebook, or it only groups others.
annotation-without-annotator = An annotation’s annotator is not in the project.
same-claim-twice = One passage has the same code twice.
no-such-field = The record has a field that is not defined.

## Values: why one does not fit its field

value-of-other-kind = The value is of another kind than its field.
no-such-choice = { $text } is not one of the choices.
not-a-number = { $text } is not a number. Write digits, with a point before a fraction.
not-a-date =
    { $text } is not a date. Write a day, month or year as 2017-03-31, 2017-03 or 2017.
not-a-currency = { $text } is not a currency code. Write three capitals such as USD.
not-a-country = { $text } is not a country code. Write three capitals such as JPN.

## Many statements at once

# $field is the name of a field: "Date set for 3 statements."
field-set =
    { $statements ->
        [one] { $field } set for 1 statement.
       *[other] { $field } set for { $statements } statements.
    }
marked-done =
    { $statements ->
        [one] 1 statement marked as done.
       *[other] { $statements } statements marked as done.
    }
marked-not-done =
    { $statements ->
        [one] 1 statement marked as not done.
       *[other] { $statements } statements marked as not done.
    }
statements-removed =
    { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
    } removed, with { $tags ->
        [0] no tags
        [one] 1 tag
       *[other] { $tags } tags
    }.
# $words, in quotation marks, were typed as a day.
text-corrected =
    { $places ->
        [one] The text was corrected in 1 place.
       *[other] The text was corrected in { $places } places.
    } The earlier text is kept.
text-corrected-losing =
    { text-corrected } { $tags ->
        [one] 1 tag had no words left and was removed.
       *[other] { $tags } tags had no words left and were removed.
    }
# $name and $variable are names of variables, in quotation marks.
variable-set =
    { $statements ->
        [one] { $name } set for 1 statement.
       *[other] { $name } set for { $statements } statements.
    }
no-value = { $words } is no value of { $variable }, so nothing was changed.
variable-removed = { $name } was removed.
# $name is the name of a group of statements, in quotation marks.
group-saved = The group { $name } was saved.
table-joined-nothing = Everything in the table is here already; nothing was changed.
table-joined =
    { $values ->
        [one] 1 value
       *[other] { $values } values
    } taken from the table for { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
    }.
no-day = { $words } is not a day, or could be two. Write it like 15 Mar 2017.
exercise-damaged = This file of an exercise is damaged or incomplete, so it was not opened. Ask for it again.
next-exercise-changed = The next exercise in this file was changed, so it cannot be opened. Everything else works. Ask your teacher for the file once more.
exercise-without-text = A text of this exercise is no longer in the project. Choose its texts again, then save the file.
codebook-locked = The codes of this exercise cannot be changed.
# A student added a file or a text, or wanted to change what belongs to the exercise.
not-in-exercise = This page is for an exercise: its texts stay as they are, and other files cannot be added.
feedback-damaged = This file of feedback is damaged or incomplete, so it was not opened. Ask your teacher for it again.
feedback-stays = Feedback stays as it is. To go on with your work, take it up again.
# Newer feedback on the same work was opened before.
older-feedback = This is revision { $opened } of the feedback. You have opened revision { $newer } before.
# A text to practise on was handed in.
not-compared = Your work could not be compared with the key. It is kept: hand it in again to try once more.
not-compared-no-worker = The part of the page that compares your work with the key could not be loaded. Connect to the internet once, and hand it in again.
exercise-removed = Removed exercise { $title }.
exercise-removed-any = Removed the exercise.
passage-link-copied = The link to the passage is copied. It works in every copy of this project, and contains the first words of the passage.
link-damaged = This link to a passage is not complete. Ask for it again.
link-to-other-text = The text was corrected after the link was made. This is where its words are now.
# $quote is the start of a passage, in quotation marks.
link-not-found = The link leads to { $quote }, but no statement of this project has these words. Perhaps the statement was removed, or is in a newer copy of the project.
link-project-missing = The link leads to { $quote } in a project that is not in this browser. Open the file of that project, then follow the link again.
link-copied = The link is copied.
nothing-collected = None of the files is a hand-in of this exercise. Nothing was changed; the list says what is wrong with each.
# $here counts hand-ins that were collected before.
all-here =
    { $here ->
        [one] This hand-in is here already. Nothing was changed.
       *[other] All { $here } hand-ins are here already. Nothing was changed.
    }
# $taken counts hand-ins.
collected =
    { $taken ->
        [one] Collected 1 hand-in.
       *[other] Collected { $taken } hand-ins.
    }
# $refused counts files.
collected-some =
    { $taken ->
        [one] Collected 1 hand-in.
       *[other] Collected { $taken } hand-ins.
    } { $refused ->
        [one] 1 file was not taken; the list says why.
       *[other] { $refused } files were not taken; the list says why.
    }
# $new counts regrade requests.
requests-came =
    { $new ->
        [0] These regrade requests are here already. Nothing was changed.
        [one] 1 regrade request came. It is on the page Requests.
       *[other] { $new } regrade requests came. They are on the page Requests.
    }
# $name is a file.
request-saved = { $name } was saved. Send it to your teacher.
# $new counts reviews.
reviews-came =
    { $new ->
        [0] These reviews are here already. Nothing was changed.
        [one] 1 review came. It is on the page Peer review.
       *[other] { $new } reviews came. They are on the page Peer review.
    }
# $name is a file.
review-saved = { $name } was saved. Hand it in to your teacher.
packet-damaged = This packet to review is damaged or incomplete, so it was not opened. Ask your teacher for it again.
packet-stays = The works of others cannot be changed. Judge them in the panel beside the text.
for-the-teacher = This is a file for your teacher, who drops it in the room of the class.
not-collected = The files could not be read, and nothing was changed. Try fewer of them at a time.
not-collected-no-worker = The part of the page that reads hand-ins could not be loaded, and nothing was changed. Connect to the internet once, and try again.
collected-in-part = Not all of the files could be read. The hand-ins that were read are collected; drop the files again for the rest, fewer at a time.
not-given-back = The file could not be written. Nothing was changed; try once more.
not-given-back-no-worker = The part of the page that writes files for a class could not be loaded. Connect to the internet once, and try again.
collecting-stopped = Stopped. What was read so far is collected; drop the files again for the rest.
still-collecting = Hand-ins are still being read. Wait until that is done, or stop it first.
coding-accepted = Accepted. The key is now revision { $revision }, and all works are compared with it.
no-one-file = This page could not be made into one file. Save the exercise as a JSON file, or open a released version of the page.

## Tags that were changed in the table of all tags. $code and $field are in quotation marks.

tags-recoded =
    { $tags ->
        [one] 1 tag has
       *[other] { $tags } tags have
    } the code { $code } now.
tags-added =
    { $tags ->
        [one] 1 passage has
       *[other] { $tags } passages have
    } the code { $code }, too.
tags-field-set =
    { $field } was set for { $tags ->
        [one] 1 tag
       *[other] { $tags } tags
    }.
tags-confidence-set =
    How sure you are was set for { $tags ->
        [one] 1 tag
       *[other] { $tags } tags
    }.
tags-noted =
    The note of { $tags ->
        [one] 1 tag
       *[other] { $tags } tags
    } was changed.
tags-removed =
    { $tags ->
        [one] 1 tag was
       *[other] { $tags } tags were
    } removed.
tags-joined =
    { $tags ->
        [one] 1 was joined with a tag
       *[other] { $tags } were joined with tags
    } that said the same: the older one stays, with both notes.
tags-of-others =
    { $tags ->
        [one] 1 is another person’s and was
       *[other] { $tags } are other people’s and were
    } left alone.
tags-unfit =
    { $tags ->
        [one] 1 stays as it was: its layer allows
       *[other] { $tags } stay as they were: their layer allows
    } one code on a passage, or does not have the field.
workbook-not-made = The workbook could not be made. Try again.
tags-copied =
    { $tags ->
        [one] 1 row was copied as a table.
       *[other] { $tags } rows were copied as a table.
    }
tag-not-pasted = The tag was not pasted: its words are not in this project, or at more than one place.
no-such-code-here = The tag was not pasted: the codebook of this project has no code { $code }. Add it, and paste again.
