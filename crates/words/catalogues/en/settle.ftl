### Coders side by side, and settling what they coded differently.

## Both tabs

# Before there are two coders.
one-coder = Two coders are needed
one-coder-hint = Add the project files of others who coded the same texts: drop them here, or choose Open a file in the project's menu.
comparing-coders = Comparing statement { $done } of { $of }…
not-compared = The codings could not be compared.
compare-again = Try again
statement-shown = Statement
code-filter = Only this code
every-code = every code
# The layers of the codebook.
layer-filter = Layer
every-layer = every layer
forgive-spaces = Forgive edge spaces
next-difference = Next difference
previous-difference = Difference before
difference-next = Next difference
# In the status line. $what is one of the sentences about a case.
in-paragraph = Par { $number }: { $what }
# What a side says. $names are coders.
side-said = { $names } { $code }
side-nothing = { $names } nothing
said-further = { $said }, { $more }
same-words = same words
code-and-what = { $code }: { $what }
edges-differ =
    { $words ->
        [0] only spaces or punctuation at the edges differ
        [one] edges differ by 1 word
       *[other] edges differ by { $words } words
    }
fields-differ =
    { $count ->
        [one] { $fields } differs
       *[other] { $fields } differ
    }
all-agree = all agree

## Side by side

side-by-side-of = Codings side by side
coder-in-lane = Coder { $number }
add-coder = Add a coder
remove-coder = Remove { $name }
and-coder = and
differ-of = { $differ } of { $all } differ
legend = Legend
both-same = both the same
all-same = all the same
only-by = only { $name }
only-others = only others
some-of-them = some of them
other-code = both, another code
several-codes = all, several codes
layout = Layout
as-lanes = lanes
as-panes = two panes
only-differences = Only differences
coded-nothing = { $name } has coded nothing here.
no-cases = Nothing is coded here.
no-cases-with-code = Nothing is coded here with { $code }.
no-differences = Nothing differs here.
# The names of a lane and of a chip in it.
lane-of = Tags of { $name }
chip-same = { $name }: { $code }
# After a value of a record that differs from that of another coder, for those who do not see it.
value-differs = differs
chip-differs = { $name }: { $code }, differs
strip-differs = Where they differ along the text: most in paragraph { $number }
strip-none = Where they differ along the text: nowhere
settle-this = Settle this one
key-next = next
key-back = back
key-settle = settle this one

## Settle

settle-what-differs = Settle what differs
settled-of = { $settled } of { $all } settled
take-agreed =
    { $count ->
        [one] Take over the 1 that all agree on
       *[other] Take over the { $count } that all agree on
    }
this-statement = This statement only
gold-menu = What was settled
gold-key-new = Make an exercise with it as the key
gold-key-of = Make it the key of { $title }
gold-export = Export it as a data set…
# Where a case is. $number is that of the paragraph.
case-place = { $statement } · paragraph { $number }
case-of = { $at } of { $all }
# The decision on a case that is settled.
settled-as = Settled: { $way }
open-again = Was settled ({ $way }) and has changed since
way-agreed = all agreed
way-took = { $name } was taken
way-both = all were taken
way-merged = merged
way-anew = written anew
way-neither = neither
take-side = Take { $name }’s
marked-nothing = Marked nothing
and-names = and { $names }
field-what = Passage
field-note = Note
empty-value = empty
no-note = none
both = Both
all-of-them = All
merge-fields = Merge field by field…
write-anew = Write anew…
neither = Neither
later = Later
next-case = Next
previous-case = Back
case-context = The words and what is around them
what-coders-say = What the coders say
ways-to-settle = Ways to settle it
# The name of what is settled into, in the status line.
settled-into = Settled into “adjudicated”, which names { $names } as its sources
all-settled = Everything is settled
nothing-differs = Nothing differs
nothing-differs-hint = All who coded the same statements coded them alike.
# The form for a result.
merging = Merge field by field
writing-anew = Write anew
result-code = Code
result-passage = Passage
# The name of a group of four buttons, which move the edges of the passage by a word.
word-by-word = Change the passage word by word
start-earlier = Start earlier
start-later = Start later
end-earlier = End earlier
end-later = End later
take-from = From { $name }
settle-so = Settle it so
cancel = Cancel
definition-of = { $code }: { $words }
not-this = Not: { $words }
# A word for the codebook.
word-for-codebook = A word for the codebook, if this settles more than one case
word-placeholder = What was decided, and why
keep-word = Keep
words-kept =
    { $count ->
        [one] 1 word for the codebook
       *[other] { $count } words for the codebook
    }
adopt-not = Under “Not” of { $code }
adopt-also = Under “Also” of { $code }
adopt-guidelines = Into the guidelines
adopted-not = is under “Not” of { $code }
adopted-also = is under “Also” of { $code }
adopted-guidelines = is in the guidelines
remove-word = Remove { $words }
put-into-codebook = Put into the codebook
key-take = take a side
