### Queries: questions about passages, built by choosing and read as a sentence.

# The parts of the query as they are chosen.
passages-coded = Passages coded
codes-of-passages = Codes of the passages
any-code = any code
another-code = or another code
remove-code = Remove { $name }
codes-of-others = Codes of the other passage
alternative = Conditions { $number }
or = or
add-and = + and
add-or = + or
add-not = + but not
joined = How it is joined
that = that
and = and
but-not = but not
condition = Condition
remove-condition = Remove this condition
distance = Distance
within =
    { $count ->
        [0] in the same sentence
        [one] within 1 sentence
       *[other] within { $count } sentences
    }
words-near = Words
says = What it says
value = Value
# The currency of a sum, three letters.
currency = Currency
annotator = Annotator
annotator-gone = (somebody who is not there any more)
# What was removed from the codebook.
code-gone = (a code that is not there any more)
field-gone = (a field that is not there any more)
choice-gone = (a choice that is not there any more)
# At a field for a number or a sum.
bad-amount = Write a number without a sign, like 2500000.
# The values of a condition on statements.
another-value = or another value
any-value = no value yet
not-known = (not said)
# Kinds of conditions.
overlaps = overlap
inside = lie inside of
contains = contain
same-sentence = share a sentence with
same-paragraph = share a paragraph with
before = come before
after = come after
near = lie near
near-words = lie near the words
made-by = were made by
has-note = have a note
# How sure the annotator is.
how-sure = How sure
# What a field says.
says-anything = is recorded
says-nothing = is not recorded
says-choice = is { $choice }
says-yes = is yes
says-no = is no
says-words = has the words
says-before = is before
says-after = is after
says-at-least = is at least
says-at-most = is at most
# What is known of statements.
delegation = Delegation
organ = Organ
language = Language
year = Year
# The query as a sentence. $codes and $conditions are made of what comes after them.
sentence = Passages coded { $codes }.
sentence-that = Passages coded { $codes } that { $conditions }.
sentence-any = Any passages.
sentence-any-that = Any passages that { $conditions }.
either = { $one }, or { $other }
both = { $one }, and { $other }
# Conditions, each with what is said where it must not hold.
said-related = { $how } { $codes }
not-related = do not { $how } { $codes }
said-within = { $how } { $codes } { $within }
not-within = do not { $how } { $codes } { $within }
said-words = { $how } “{ $words }” { $within }
not-words = do not { $how } “{ $words }” { $within }
said-recorded = have a record of { $field }
not-recorded = have no record of { $field }
said-field = have { $field } that { $says }
not-field = have no { $field } that { $says }
said-field-value = have { $field } that { $says } { $value }
not-field-value = have no { $field } that { $says } { $value }
said-known = are in statements where { $about } is { $value }
not-known-so = are not in statements where { $about } is { $value }
said-days = are in statements dated { $days }
not-days = are not in statements dated { $days }
said-group = are in statements of the group { $group }
not-group = are not in statements of the group { $group }
said-annotator = were made by { $name }
not-annotator = were not made by { $name }
no-note = have no note
said-sure = have “{ $sure }” for how sure
not-sure-so = do not have “{ $sure }” for how sure
codes-or = { $one } or { $other }
# What was found.
results =
    { $count ->
        [0] No passage fits.
        [one] 1 passage in { $statements } statement
       *[other] { $count } passages in { $statements ->
            [one] 1 statement
           *[other] { $statements } statements
        }
    }
place = Where
files = With these passages
csv = CSV
json = JSON
# Saved queries.
save-as = Save as
save = Save
saved-as = Saved as “{ $name }”.
remove-saved = Do not keep it
rename-saved = Rename
new-name = New name
name-taken = Another saved query has this name.
give-up = Cancel
