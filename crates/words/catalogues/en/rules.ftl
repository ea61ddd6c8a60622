### The rules for suggestions, in the codebook's room.

# The name of the tab.
tab-rules = Suggestion rules
rules-title = Rules for suggestions
rules-hint = For each clause, the first rule that fits decides. Your own rules come first.
listing-rules = Loading the rules…
rules-failed = The rules could not be loaded. Reload the page to try again.
filter-rules = Filter rules
which-rules = Which rules
all-rules = all { $count }
rules-on = on { $count }
rules-off = off { $count }
rules-mine = mine { $count }
add-rule = Add a rule…
export-table = Export as table
export-json = Export as JSON
import-rules = Import rules from a file…
# The name of a file, without its ending. $project is the project's name.
file-name = { $project } suggestion rules

## The table

column-on = On
column-pattern = When a clause has
column-suggests = Suggests
column-decided = Decided
column-accepted = Accepted
column-from = From
use-rule = Use the rule { $rule }
edit-rule = Edit the rule { $rule }
from-you = yours
# One's own rule, where the project has texts in more than one language with rules.
from-you-in = yours, { $language }
from-english = English
from-french = French
from-spanish = Spanish
# In place of a code: such a rule only stops later rules from suggesting something.
nothing = nothing
no-such-code = a code that is not in the codebook
about-own = own subject
about-we = “we”
about-thing = something of one’s own
about-other = others
about-anybody = anyone
about-words = words anywhere

## Writing a rule

draft-title = Edit the rule
draft-replaces = This is a copy of a built-in rule. When you keep it, the built-in rule is switched off.
who-acts = Who acts
rule-language = Language of the texts
pattern = Words, with their forms
pattern-hint = A verb fits in all its forms: “stand ready to” also fits “stands ready to”. Put | between alternatives, [ ] around an optional word, ! before a word that must not be there, and .. where up to six other words may be.
try-rule = Try on all texts
keep-rule = Keep the rule
leave-rule = Cancel
remove-rule = Remove
trying = Trying it on all texts…
# How many passages it would suggest in all texts, and how many of them have a tag with the same code.
tried =
    { $hits ->
        [0] No hits
        [one] 1 hit, { $tagged } already tagged with this code
       *[other] { $hits } hits, { $tagged } already tagged with this code
    }
# The same for a rule that suggests nothing: what would not be suggested any more.
tried-nothing =
    { $hits ->
        [0] It would stop no suggestions
        [one] It would stop 1 suggestion
       *[other] It would stop { $hits } suggestions
    }
# Under the number of hits, when there may be more.
tried-most = There may be more: the search stopped there.
# When there are more hits than are listed.
tried-first = These are the first { $count }.
is-tagged = already tagged
problem-empty = Write at least one word that must be there.
problem-too-long = This is too long.
problem-too-many = There are too many rules. Remove some first.
problem-open = { $part } has a bracket that is not closed.
problem-form = { $part } has no meaning in capitals. Write words in lower case.
problem-class = There is no word class { $part }.
problem-id = Another rule has the same name.
problem-no-id = The rule has no name.
problem-unknown = Who acts, what it suggests or how firm it is has a value that does not exist.
