### What a work looks like: the card that a teacher gives instead of a number.

in-short = Le travail en bref
passages = Passages
codes = Codes employés
codes-used = { $used } sur { $offered } : { $codes }
code-and-count = { $code } { $count }
fields = Champs remplis
filled-of = { $filled } sur { $all }
spread = Où dans le texte
spread-counts = Passages par dixième du texte : { $counts }
gap = Plus long segment sans passage
gap-words =
    { $words ->
        [one] { $words } mot : « { $begins } »
       *[other] { $words } mots, à partir de « { $begins } … »
    }
nothing-marked = rien
labelled = { $label } : { $value }
