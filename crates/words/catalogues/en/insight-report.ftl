### The report of the room of insight: what is in it, and its words.

# The group of the list at the side.
out = Out
report = Report
report-lead = Choose the parts of the report and put them in order. Then save it as a page that opens in any browser and can be printed, or as a Word document.
title-label = Title
texts-label = Texts
text-open = the open one
text-all = all
blocks = Parts, in this order
# A part of the report.
methods = How it was coded
texts = Texts with their passages
agreement = Agreement of coders
codebook = Codebook
memos = Memos
# A figure and how it is drawn.
figure = { $name } · { $form }
move-up = Move up: { $part }
move-down = Move down: { $part }
take-out = Take out: { $part }
take-out-short = Take out
move-hint = The keys Alt and ↑ or ↓ move a part as well.
names-of-coders = Name the coders
save-page = Save the report (HTML)
save-word = Save as Word document
counting-figures = Counting the figures…
writing = Writing the report…
nothing-ticked = Nothing is ticked.
# Beside a figure.
in-report = In the report
# Below the title of the report.
about = { $statements } · { $passages } · { $day }
passages =
    { $count ->
        [one] 1 coded passage
       *[other] { $count } coded passages
    }
# The part "How it was coded".
methods-coded = { $annotators } coded { $statements } with { $words } words.
annotators =
    { $count ->
        [one] 1 annotator
       *[other] { $count } annotators
    }
methods-codebook = The codebook “{ $codebook }” has { $codes } in { $layers }; it was used in { $version }.
methods-codebook-untitled = The codebook has { $codes } in { $layers }; it was used in { $version }.
codes =
    { $count ->
        [one] 1 code
       *[other] { $count } codes
    }
layers =
    { $count ->
        [one] 1 layer
       *[other] { $count } layers
    }
version = version { $number }
revision = revision { $revision }
methods-passages = There are { $passages }; a passage with several parts counts once.
methods-several = Where several annotators coded the same text, the passages of each count.
methods-made = The report was made with Statement Annotator on { $day }.
