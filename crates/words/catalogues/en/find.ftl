### The search in the texts: a drawer below the text, its button, and the list of hits.

# The name of the drawer, of its button, and of the command.
find = Find
next-hit = Go to the next hit
previous-hit = Go to the previous hit
close-find = Close the search

## What is looked for

# The name of the field, and what is in it while it is empty.
find-words = Words to find
whole-word = Whole word
# A button with the sign; its name is below.
case-sign = Aa
match-case = Match case
# Accents matter.
match-accents = Accents
match-accents-hint = Tell letters with accents from plain ones
# Typographic quotes, dashes and spaces differ from plain ones.
match-signs = Exact signs
match-signs-hint = Tell typographic quotes, dashes and spaces from plain ones
regex = Regex
regex-hint = Regular expression
# Where to search.
search-in = Where to search
in-this-text = In this text
in-all-texts =
    { $texts ->
        [one] In the text
       *[other] In all { $texts } texts
    }

## What was found

found-nothing = Nothing found
# While the search goes on. $found is what was found so far.
still-searching = { $found }, searching…
searching = Searching…
# All hits are in the statement $name, which is shown.
found-here =
    { $here ->
        [one] 1 in { $name }
       *[other] { $here } in { $name }
    }
found-in-texts =
    { $texts ->
        [one] { $all } in 1 text
       *[other] { $all } in { $texts } texts
    }
# How many hits the statement shown has, and how many there are in all.
found-both = { $here }, { $all }
too-many = { $found }; the search stopped there
# Which of the hits was gone to last.
hit-number = hit { $number }
# Shown beside it.
key-tags = A code’s key tags the hit
# Opens the list of codes for the hit.
tag-hit = Tag this hit…
# The regular expression is wrong. $why is one of those below.
bad-expression = { $why } (character { $at })
bad-open-group = A round bracket is not closed
bad-closed-group = A round bracket is closed that was not opened
bad-open-class = A square bracket is not closed
bad-nothing-to-repeat = There is nothing before this sign that could be repeated
bad-count = This count in curly brackets is not possible
bad-range = The ends of this range are in the wrong order
bad-escape = A backslash gives this no meaning
bad-look-around = Looking ahead or behind is not possible here
bad-backreference = Referring to an earlier group is not possible here
bad-too-large = The expression is too large
bad-other = The expression cannot be read from here on
find-failed = The search stopped. Type again to search once more.

## The list of hits

# The name of the list.
hits = Hits
hits-hint = Arrows go from hit to hit, Space takes one out or in, a code’s key tags it, Enter goes to the text.
# A row above the hits of a text: $name is the statement.
hits-of = { $name } ({ $hits })
# The number of the paragraph.
paragraph = par. { $number }
has-code = has the code
same-sentence = same sentence
same-paragraph = same paragraph
same-words = same words
# It has another code, and its layer allows only one.
has-other = has { $code }
left-out = left out

## Tagging all

# Takes all hits, or none.
tick-all = Tag all hits
take = Take
take-words = the words
take-sentence = the sentence
take-paragraph = the paragraph
tag-with = Tag with
choose-code = Choose a code
tag-all =
    { $passages ->
        [one] Tag 1
       *[other] Tag { $passages }
    }
tagging = Tagging { $passages }…
ticked =
    { $passages ->
        [one] 1 ticked
       *[other] { $passages } ticked
    }
are-left-out = { $hits } left out
have-code =
    { $hits ->
        [one] 1 has the code
       *[other] { $hits } have the code
    }
# Two hits are in one sentence or paragraph, which gets one tag.
are-same =
    { $hits ->
        [one] 1 is in a passage that is tagged once
       *[other] { $hits } are in passages that are tagged once
    }
have-other =
    { $hits ->
        [one] 1 has another code of this layer
       *[other] { $hits } have another code of this layer
    }
# For many hits: a project file first.
keep-copy-first = Keep a copy first
