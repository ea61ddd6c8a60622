### Suggestions: passages that could be coded, each with its reason.

## The switch in the head of the text

# The name of the button while nothing is suggested.
suggest = Suggest
suggest-hint = Suggest passages that could be tagged. Nothing is saved or counted until you accept it.
# How many commitments are suggested in the text.
suggest-commitments = Suggest: commitments { $count }
# The name of the button for other codes than commitments, such as themes.
suggest-others = themes
suggest-others-hint = Suggest codes of the other layers, from their definitions

## The list at the right

# The name of the tab.
tab-suggestions = Suggestions { $count }
suggestions = Suggestions
suggestions-here =
    { $count ->
        [0] No suggestions here
        [one] 1 suggestion here
       *[other] { $count } suggestions here
    }
looking = Looking for passages…
no-suggestions = Nothing more is suggested in this text. What you have tagged, accepted or rejected is not suggested again.
not-english = This text is in another language. The rules read English only.
go-through = Go through them
go-through-all = Go through all texts
next-suggestion = Next suggestion
previous-suggestion = Previous suggestion
stop-going = Stop
accept = Accept
reject = No
edges = Edges
the-rule = The rule
# Accepts the suggestion with the passage as it was changed.
accept-changed = Accept these words
keep-edges = Keep the suggested words
change-edges-hint = Select the words that you want, or move the end with Shift and the arrow keys. Enter accepts them.
walk-keys = N next, Enter accept, X no, E edges, R the rule, a code’s key for another code, Esc stop
# $paragraph is the number of the paragraph, $score how certain the suggestion is, from 0 to 1.
place-and-score = par. { $paragraph } · { $score }
score-name = How certain: { $score } of 1
# Before the words that are the reason.
because = because:
by-rule = rule: { $rule }
# $decided suggestions of the rule were decided, and $accepted of them accepted.
by-rule-with-record = rule: { $rule } ({ $accepted } of { $decided } accepted)
by-definition = from the definition of the code
by-learned = learned from your tags
all-of-rule =
    { $count ->
       *[other] All { $count } of this rule…
    }
# The name of the list of all suggestions of a rule.
list-of-rule = All of the rule { $rule }
accept-ticked =
    { $count ->
        [one] Accept 1
       *[other] Accept { $count }
    }
close-list = Close the list
suggest-failed = The suggestions could not be made.
try-again = Try again
not-yet = These codes cannot be suggested yet, because they have neither a definition nor examples: { $codes }.

## How good they are

how-good = How good they are
last-decisions =
    { $decided ->
        [one] Of your last decision
       *[other] Of your last { $decided } decisions
    }
last-accepted = { $accepted } accepted
# The name of a picture.
last-in-order = { $accepted } accepted, { $rejected } rejected, in order
no-decisions = You have decided about none yet.

## What a screen reader says

# $place of $count is its place in the order, $code its code, $quote the passage, $reason why.
said-suggestion = Suggestion { $place } of { $count }, { $code }: { $quote }. Because: { $reason }
# A button in the margin. $code is its code, $quote the passage, $reason why.
chip-name = Suggestion, { $code }: { $quote }. Because: { $reason }
# On a hollow button, whose code is not given yet.
chip = { $code }?
