# What a work looks like: the card that a teacher gives instead of a number. It says nothing about
# what is right.

in-short = The work in short
passages = Passages
codes = Codes used
# $codes is a list such as "Pledge 9, Ongoing action 5".
codes-used = { $used } of { $offered }: { $codes }
code-and-count = { $code } { $count }
fields = Fields filled
# Of fields, and of codes.
filled-of = { $filled } of { $all }
spread = Where in the text
# For people who do not see the bars: how many passages begin in each tenth of the text.
spread-counts = Passages in each tenth of the text: { $counts }
gap = Longest stretch without a passage
# $begins is how the stretch begins.
gap-words =
    { $words ->
        [one] 1 word: “{ $begins }”
       *[other] { $words } words, from “{ $begins } …”
    }
nothing-marked = none
labelled = { $label }: { $value }
