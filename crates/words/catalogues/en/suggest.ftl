### Suggestions: passages that could be coded, each with its reason.

## The switch in the head of the text

# The name of the button while nothing is suggested.
suggest = Suggest
suggest-hint = Suggest passages that could be tagged. Nothing is saved or counted until you accept it.
# How many commitments are suggested in the text.
suggest-commitments = Suggest: commitments { $count }
# The name of the button for other codes than commitments, such as themes.
suggest-others = themes
suggest-others-hint = Also suggest codes of the other layers, based on their definitions

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
no-suggestions = There are no more suggestions in this text. Passages that you have tagged or rejected are not suggested again.
no-rules-for-language = The rules read English, French and Spanish, and this text is in another language. What is learned from your tags is suggested in every language.
go-through = Go through them
go-through-all = Go through all texts
next-suggestion = Next suggestion
previous-suggestion = Previous suggestion
stop-going = Stop
accept = Accept
reject = Reject
# Changes the passage before it is accepted.
edges = Edit passage
the-rule = Show rule
# Accepts the suggestion with the passage as it was changed.
accept-changed = Accept these words
keep-edges = Keep the suggested words
change-edges-hint = Select the words you want, or move the end with Shift and the arrow keys. Enter accepts them.
walk-keys = N next, Enter accept, X reject, E edit passage, R show rule, a code’s key for another code, Esc stop
# $paragraph is the number of the paragraph, $score how certain the suggestion is, from 0 to 1.
place-and-score = par. { $paragraph } · { $score }
score-name = Certainty: { $score } out of 1
# Before the words that are the reason.
because = because:
by-rule = rule: { $rule }
# You have decided on $decided suggestions of the rule, and accepted $accepted of them.
by-rule-with-record = rule: { $rule } ({ $accepted } of { $decided } accepted)
by-definition = from the definition of the code
by-learned = learned from your tags
all-of-rule =
    { $count ->
       *[other] All { $count } from this rule…
    }
# The name of the list of all suggestions of a rule.
list-of-rule = All from the rule { $rule }
accept-ticked =
    { $count ->
        [one] Accept 1
       *[other] Accept { $count }
    }
close-list = Close the list
suggest-failed = The suggestions could not be made.
try-again = Try again
not-yet = These codes have neither a definition nor examples, so they cannot be suggested yet: { $codes }.

## How good they are

how-good = How good they are
last-decisions =
    { $decided ->
        [one] Of your last decision
       *[other] Of your last { $decided } decisions
    }
last-accepted = { $accepted } accepted
# The name of a picture.
last-in-order = { $accepted } accepted, { $rejected } rejected, oldest first
no-decisions = You have not accepted or rejected any yet.

## What is learned from one's own coding

# A heading.
learned-title = Learned from your coding
# $decided counts decisions and tags, $fewest is how many are needed.
learned-failed = Learning did not work this time. Go on: it is tried again after ten more decisions or tags.
learned-later = After { $fewest } decisions or tags of your own, codes are also suggested by what you tagged. So far: { $decided }.
learning-now = Learning from your coding…
# $on of $all codes are suggested.
learned-codes = From { $sentences } sentences: { $on } of { $all } codes are suggested.
# The table's columns. They are short; precision, recall and F1 are common names.
learned-code = Code
learned-examples = Sentences
learned-precision = P
learned-recall = R
learned-f1 = F1
learned-precision-name = Precision: how many of the suggested sentences you would have tagged
learned-recall-name = Recall: how many of the sentences you tagged would have been suggested
learned-f1-name = F1: the harmonic mean of precision and recall
learned-state = Suggested
learned-on = yes
learned-muted = no, too often wrong
# $codes are names.
learned-too-few = Too few sentences to learn from yet: { $codes }.
learned-hint = Each code was tried on sentences that it was not learned from. It is not suggested below the F1 you choose, or if it is found no better than by chance.
learned-mark = Least F1, from 0 to 1
learned-bad-mark = Write a number from 0 to 1, such as 0.3.

## What a screen reader says

# $place is its place among $count suggestions, $code its code, $quote the passage, $reason why.
said-suggestion = Suggestion { $place } of { $count }, { $code }: { $quote }. Because: { $reason }
# A button in the margin. $code is its code, $quote the passage, $reason why.
chip-name = Suggestion, { $code }: { $quote }. Because: { $reason }
# On a hollow button: the code is only suggested.
chip = { $code }?
