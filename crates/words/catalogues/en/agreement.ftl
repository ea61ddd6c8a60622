### The tab with the measures of agreement, in the room of the coders.

## What is measured

pages = Parts of agreement
page-codes = By code
page-confusion = Confusion
page-fields = Fields
page-rounds = Rounds and groups
page-methods = Methods
page-history = History
measure = Measure
measure-alpha = Krippendorff’s alpha
measure-masi = Alpha of sets (MASI)
measure-kappa = Cohen’s kappa
measure-fleiss = Fleiss’ kappa
measure-percent = Percent agreement
measure-unitizing = Unitizing alpha
measure-boundary = Boundary similarity
# Short names for the head of a column.
short-alpha = alpha
short-masi = alpha (sets)
short-kappa = kappa
short-fleiss = kappa (Fleiss)
short-percent = agreement
short-unitizing = u-alpha
short-boundary = B
unit = Unit
# Before the list of units: alpha by sentence.
by = by
unit-sentence = sentence
unit-paragraph = paragraph
unit-character = character
unit-passage = passage as chosen
zone = Part of the text
# Before the list of parts: in the speech only.
in-part = in
part-body = the speech only
part-all = the whole text
layer = Codes
all-layers = All codes
forgive-spaces = Forgive edge spaces
with-parents = Sub-code counts as parent
who-and-what = Who and what
who = Coders
which-statements = Statements
coder-groups = Groups of coders
# $name is a coder.
group-of-coder = Group of { $name }
groups-as-one = Each group counts as one coder
suggestions = Accepted suggestions count
with-settled = What was settled, as a coder
seed = Seed
samples = Samples for intervals

## While it is measured

# $done and $of are steps of the work.
measuring = Measuring: { $done } of { $of } steps…
beginning = Measuring…
stop = Stop
again = Measure again
stopped = Stopped. The figures below, if any, are from before.
not-measured = The figures could not be calculated.

## Nothing to compare

one-coder = Agreement needs two coders
one-coder-lead = So far one person has tagged statements of this project, or all others are left out. Add another person’s project file to this one: statements that both have tagged are then compared.
nothing-twice = No statement is tagged by two coders
nothing-twice-lead = Each statement here has tags by one coder only, so there is nothing to compare yet. A statement counts as coded by everybody who has a tag in it.
nothing-given = Nobody gave one of these codes
nothing-given-lead = Choose other codes or statements, or the whole text.

## Reading the figures

# $codes names the codes that are measured, $measure the measure, $value a number.
reading = { $codes } together: { $measure } { $value }
# $low and $high are the ends of an interval.
reading-interval = { $codes } together: { $measure } { $value } [{ $low }, { $high }]
reading-undefined = { $codes } together: { $measure } is not defined. { $why }
all-codes-of = All of { $layer }
# What the figures rest on. $coders, $units and $statements are phrases.
reading-base = { $reading }, { $coders }, { $units } of { $statements }.
coders-count =
    { $count ->
        [one] one coder
       *[other] { $count } coders
    }
statements-count =
    { $count ->
        [one] one statement
       *[other] { $count } statements
    }
units-sentences =
    { $count ->
        [one] 1 sentence
       *[other] { $count } sentences
    }
units-paragraphs =
    { $count ->
        [one] 1 paragraph
       *[other] { $count } paragraphs
    }
units-characters =
    { $count ->
        [one] 1 character
       *[other] { $count } characters
    }
# $low counts codes below .667, $all those with a value; $names names the lowest.
too-low-some =
    { $low ->
        [one] 1 of { $all } codes is too low to rely on: { $names }.
       *[other] { $low } of { $all } codes are too low to rely on, before all { $names }.
    }
too-low-none = None of the { $all } codes that were given is too low to rely on.
# A code and its figure, in a list.
code-figure = { $code } ({ $value })
reliable = reliable
tentative = tentative
too-low = too low
verdict-hint = Reliable from .800, tentative from .667, as Krippendorff proposes. Look at the interval, too.

## Why there is no number

why-nothing = No unit has been decided about by two coders.
why-one-value = All decisions are the same, so that coders could not have disagreed even by chance.
why-unequal = The measure needs the same number of coders for each unit.
why-overlap = Passages of one coder overlap, but the measure needs one code for each place. Choose one layer, or look at each code.
why-not-meant = The measure is not meant for this.
why-too-few = There are too few units or statements to draw samples from.
why-mostly = It is not defined in most of the samples.
why-sets = There are too many different sets of codes to draw samples in reasonable time.
why-not-asked = This measure has no interval here.
undefined = undefined

## The table by code

by-code = Agreement by code
code = Code
units-head = Units
units-hint = Units that at least one coder gave the code
interval-head = { $level } % interval
interval-drawn = Interval, drawn
in-words = In words
f1 = Span F1
f1-hint = Passages with the same code that overlap: twice the pairs, divided by the passages of both; the mean of all pairs of coders
# The button of a row. $code is its name.
show-disputes = { $code }: show where coders differ
# The button of a span F1. $code is its name, $value the figure.
show-spans = { $code }: span F1 { $value }, show passages that coders marked differently
# The button of a figure of a field. $figure names it.
show-field = { $field }: { $figure } { $value }, show where values differ
interval-to = { $low } to { $high }
by-pairs = By pairs
pairs-of = Agreement by pairs
# $one and $other are coders.
pair-is = { $one } and { $other }: { $value }
f1-instead = Boundary similarity is a mean of pairs; the cells show span F1.
kappa-instead = Fleiss’ kappa is not for two; the cells show Cohen’s kappa.

## Passages

disputes-all = Where coders differ
disputes-of = Where coders differ: { $code }
spans-all = Passages that coders marked differently
spans-of = Passages that coders marked differently: { $code }
field-of = Different values: { $field }
no-value = no value
no-disputes = All coders agree here.
loading = Looking…
close = Close
open-passage = Open the text here
# $count counts units that are not listed.
and-more = and { $count } more
show-more = Show more
nothing-marked = nothing
agenda = Save an agenda to print
in-passages = Show its tags in Passages
agenda-title = Disputed passages
# $count counts passages, or units such as sentences.
agenda-lead =
    { $count ->
        [one] { $project }: 1 place where coders differ.
       *[other] { $project }: { $count } places where coders differ, the most disputed first.
    }
agenda-decision = Decision:

## Confusion

confusion-lead = Rows are what the first coder gave, columns what the second one gave to the same units. A code that both gave is counted with itself only.
confusion-table = Codes given to the same units
pair = Coders
all-pairs = All pairs together
# In a cell: $one and $other are codes, $count counts units.
cell-is = { $one } and { $other }: { $count }
cell-passages = { $one } and { $other }
no-confusion = Nothing was given.

## Fields

fields-lead = Only commitments that two coders both marked are compared: their passages overlap and were matched one to one. What only one of them marked has no field to compare.
fields-table = Agreement on fields
field = Field
matched = Matched pairs
compared = With a value
same-value = Same value
alpha-filled = alpha
ordinal = alpha, ordinal
ordinal-hint = If the order of the choices in the codebook means something
no-fields = None of these codes has fields, or no commitment was marked by two coders.

## Rounds and groups

rounds = Rounds
rounds-lead = What was tagged under each revision of the codebook, compared by itself.
round = Revision
groups = Groups of statements
group = Group
coders = Coders
statements = Statements
of-coders = Groups of coders
of-coders-lead = Within a group, its coders are compared with each other. Between groups, each group counts as one coder: a unit has the codes that any of its coders gave.
no-coder-groups = Name groups, such as novices and experts, under Who and what. Each is then measured within, and compared with the others.
within-group = Within { $name }
# $names is a list of groups.
between-groups = Between { $names }
no-rounds = All tags were made under one revision of the codebook. Change the codebook between two rounds, and each is measured by itself.
no-groups = Groups of statements, and variables with choices, are measured here by themselves.
rounds-chart = { $measure } by revision of the codebook
# A value of a variable.
value-of = { $variable }: { $value }

## Methods

methods-lead = For a paper. Every number can be calculated again from the project file and what is said here.
copy = Copy
save-table = Save the table
save-continuum = Save for pygamma-agreement
continuum-hint = annotator, label, start, end, without a heading; statements are put one after the other
methods-coders = { $coders } coded { $statements }; { $units } were decided about by at least two of them.
methods-seen = A statement counts as coded by everybody with at least one tag in it; what is not marked there is a decision, too.
methods-unit-sentence = The unit was the sentence: it has the codes of all tags that touch it.
methods-unit-paragraph = The unit was the paragraph: it has the codes of all tags that touch it.
methods-unit-character = The unit was the character; for intervals, the characters of a sentence were drawn together.
methods-unit-passage = Passages were compared as the coders chose them.
methods-part-body = Only the statements proper were compared, without the page before and after them.
methods-part-all = The whole texts were compared.
methods-spaces = Spaces at the edges of passages were left out of account.
methods-no-spaces = Spaces at the edges of passages counted.
methods-parents = A code also stood for the codes above it, so that a code and its parent agree in part.
methods-suggestions = Accepted suggestions counted as the coder’s own.
methods-no-suggestions = Accepted suggestions were left out.
methods-value = { $measure } over { $codes } was { $value }.
methods-interval = Its { $level } % interval was { $low } to { $high }, from { $samples } bootstrap samples of units with seed { $seed }.
methods-all = Percent agreement was { $percent }, the mean of Cohen’s kappa over all pairs { $kappa }, Krippendorff’s alpha (nominal) { $alpha }, alpha with the MASI distance { $masi }, unitizing alpha { $unitizing }, and the mean F1 of overlapping passages { $f1 }.
# $of says which groups: Within experts.
methods-group = { $of }: { $measure } { $value }.
methods-groups = Between groups, a group counts as one coder with the codes that any of its coders gave.
methods-as-one = Each group counted as one coder in all other figures, too.
methods-undefined = A figure that is not defined is called so and is neither 0 nor 1.
methods-revision = Codebook { $title }, revision { $revision }. Sentences were cut by version { $rule } of the rules of Statement Annotator.

## History

history-lead = What was done in this project: each tag by who made it and when, and the steps of this device that can still be undone.
history-table = History of the project
when = When
who-head = Who
what = What
save-history = Save the history
# $code is a code, $statement a title.
history-tagged = tagged { $code } in { $statement }
history-changed = changed { $code } in { $statement }
no-history = Nothing was done yet.
