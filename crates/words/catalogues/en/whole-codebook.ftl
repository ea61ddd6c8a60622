### The codebook as a whole: its layers and fields, its guidelines, its versions, and codes that come
### from other codebooks.

## Tabs and menu

fields = Fields
guidelines = Guidelines
versions = Versions
file-menu = Import and export
import-file = Import codes from a file…
export-as = Save as { $form }
add-preset = Add from { $preset }
save = Save
up = Move up
down = Move down
edit = Change…
remove = Remove
# $what: the name of a layer, a field or a choice.
actions-of = Actions for { $what }
up-named = Move { $what } up
down-named = Move { $what } down
remove-named = Remove { $what }

form-json = JSON, which keeps everything
form-csv = a table (CSV)
form-refi = a REFI-QDA codebook (QDC)
form-html = a page to read (HTML)
form-docx = a Word document (DOCX)
form-markdown = Markdown

preset-mini = Mini
preset-security-council = Security Council
preset-full = Full
# A project begins without codes.
preset-empty = None

## A new project

new-project-title = New project
new-project-name = Name
new-project-name-hint = It can be given later.
first-codes = Codes to begin with
# $preset: the name of a set of codes.
first-codes-named = { $preset }: { $codes ->
    [one] { $codes } code
   *[other] { $codes } codes
}
about-mini = A few themes and commitments with three fields, for a first hour or a class.
about-security-council = Themes of the Security Council and commitments, for speeches given there.
about-full = All themes of the United Nations and all commitments, with every field.
about-empty = Two empty layers, for codes of your own. Codes can be added at any time.
create-project = Create

## Layers and fields

fields-lead = What is recorded of a passage. Each layer has its own fields; few of them make coding quick.
add-layer = Add a layer…
new-layer = New layer
edit-layer = Change the layer
layer-name = Name
layer-paint = In the text
paint-tint = tint
paint-underline = line below
layer-exclusive = A passage has only one code of this layer
is-exclusive = one code for a passage
codes-in-layer = { $count ->
    [0] no codes
    [one] { $count } code
   *[other] { $count } codes
}
add-field = Add a field…
no-fields = No fields. Passages of this layer have a note only.
field = Field
kind = Kind
choices = Choices
asked = Asked
required = required
rare = on request
usual = always shown
new-field = New field of { $layer }
edit-field = Change the field
field-name = Name
field-help = How to decide
field-help-hint = One sentence. It is shown while the field is filled in.
field-kind = Kind of values
kind-text = Text
kind-choice = One of several
kind-multiple-choice = Several of several
kind-number = Number
kind-yes-no = Yes or no
kind-date = Date
kind-money = Sum of money
kind-party = State, organisation or group
add-choice = Add a choice
choice-score = Score
choice-score-of = Score of { $choice }
choice-score-hint = Scores are for figures and tables. They need not be whole numbers.
# The value that a new tag gets at once.
default = Default
default-hint = New tags get it at once; it can be changed like any other value.
default-none = none
default-is = Default: { $value }
# A choice with its score.
choice-with-score = { $choice } ({ $score })
no-score = A score must be a number.
no-number = The default must be a number.
choice-name = Name of choice { $number }
choice-help = When to choose it
choice-help-of = When to choose { $choice }
# A choice without a name yet.
nameless-choice = choice { $number }
when-asked = When it is asked
names-by-code = Other names for certain codes
names-by-code-hint = The passages with this code, and with the codes below it, have this label.
name-for-code = Name for { $code }
add-name-for-code = Add a name for a code…
choose-code = Choose a code
no-name = It needs a name.
same-name = There is one with this name already.
no-choices = It needs at least one choice.
same-choice = Two choices have the same name.

## Values that do not fit

fit-title = What becomes of recorded values?
fit-lead = { $values ->
    [one] One recorded value does not fit { $what } as it will be.
   *[other] { $values } recorded values do not fit { $what } as it will be.
} One step; Undo brings everything back.
fit-field = { $field }: { $values ->
    [one] { $values } value
   *[other] { $values } values
}
# $codes: names of codes with counts, as a list.
fit-codes = Recorded with { $codes }.
fit-code = { $code } ({ $count })
# $samples: some values, as a list.
fit-samples = For example { $samples }.
fit-of-others = { $count ->
    [one] One of them is somebody else’s.
   *[other] { $count } of them are other people’s.
}
fit-turn-all = Turn them into the new kind
fit-turn-some = Turn { $turned } into the new kind, keep the other { $rest } in the note
fit-replace = Choose something else for them
fit-replacement = What instead
fit-note = Keep them in the note, as text
fit-remove = Remove them
fit-confirm = Change the codebook

## Guidelines

guidelines-lead = How to code with this codebook: for everybody who codes with it, and for you in a year.
guidelines-hint = Headings begin with #, items of a list with -, examples with >. It is saved when you leave the field.
guidelines-preview = As read
codebook-language = Language of the names and texts
codebook-language-none = Not said
codebook-language-what = Names that codes have in other languages are shown to those who read the page in them once this is said.
# $languages is a list of languages, each as it calls itself.
codebook-languages = Names and texts in { $languages }. The page shows those in its own language, and files carry them all.
guidelines-none = There are no guidelines yet.
read-guidelines = Guidelines
guidelines-title = Guidelines

## Versions

versions-lead = A version is a state of the codebook with a number. Every tag remembers the state it was made under.
# $day: a day in words.
current-version = This is version { $number } of { $day }.
since-version = Version { $number } of { $day }, { $changes ->
    [one] with one change since.
   *[other] with { $changes } changes since.
}
no-version = No version was published yet.
publish = Publish version { $number }…
publish-title = Publish a version
version-number = Number
version-number-hint = 1, 2, 3 or 1.1
what-changed = What changed
what-changed-hint = A word for those who code with it.
number-taken = This number was used already.
number-wrong = Digits, with dots between them.
publish-do = Publish
number = Version
published = Published
by = By
codes = Codes
tags = Tags
tags-hint = Tags last changed under the version, or after it and before the next
before-first = { $count ->
    [one] One tag is from before the first version.
   *[other] { $count } tags are from before the first version.
}
restore = Restore
restore-named = Restore version { $number }
compare-title = What changed
compare-from = From
compare-to = to
now = now
version-named = version { $number }
nothing-changed = Nothing changed between the two.

filter-all = All { $count }
filter-meaning = Meaning changed { $count }
filter-added = Added { $count }
filter-moved = Moved or renamed { $count }
filter-removed = Removed { $count }
filter-other = Other { $count }
show = Show
change = Change
about = What
part = Part
before = Before
after = After
added = added
removed = removed
renamed = renamed
moved = moved
changed = changed
was-not-there = was not there
is-gone = is gone
empty = empty
about-codebook = The codebook
about-layer = Layer { $name }
about-field = Field { $name }
about-choice = { $choice }, a choice of { $field }
part-whole = All of it
part-name = Name
part-place = Place
part-definition = When to use it
part-include = Also
part-exclude = Not
part-examples = Examples
part-short-name = Short name
part-key = Key
part-colour = Colour
part-selectable = Can be tagged
part-paint = In the text
part-exclusive = One code for a passage
part-help = How to decide
part-kind = Kind
part-required = Required
part-rare = On request
part-names = Names for codes
part-default = Default
part-score = Score
part-guidelines = Guidelines
yes = yes
no = no
changed-meaning = { $count ->
    [one] One tag has a code whose meaning changed
   *[other] { $count } tags have a code whose meaning changed
}
changed-meaning-note = They stay as they are. { $codes }.

## Codes from another codebook

adopt-title = Codes from { $from }
adopt-lead = { $codes ->
    [one] One code
   *[other] { $codes } codes
}, { $new ->
    [0] none of them new.
    [one] one of them new.
   *[other] { $new } of them new.
}
adopt-all = All codes
adopt-what = What to do with { $code }
take-add = add
take-known = is { $code } here
take-update = is { $code } here, take these words
same-here = is here
adopt-layer = Codes of { $layer } go to
adopt-new-layer = a new layer
adopt-fields = Fields that layers here do not have
adopt-guidelines = The guidelines, after those that are here
adopt-replace = In place of all codes that are here
adopt-replace-hint = Nothing is tagged yet, so nothing is lost.
adopt-do = { $count ->
    [0] Take what is chosen
    [one] Add one code
   *[other] Add { $count } codes
}
adopt-filter = Find a code

## Messages

news-changed = Changed { $what }, with its values
news-changed-any = Changed the codebook, with its values
news-published = Published version { $number }
news-restored = Restored version { $number }
news-added = { $added ->
    [0] Nothing was added
    [one] Added one code
   *[other] Added { $added } codes
}
news-updated = { news-added }, took the words of { $updated }
news-no-codes = There are no codes in { $file }.
news-no-codebook = { $file } is not a codebook that can be read. Tables need a column named path.
news-no-worker = The part of the program that reads codebooks could not be loaded. Try again when you are online.
news-stopped = The codebook could not be read or written. Try again.
