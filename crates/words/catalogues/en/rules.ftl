### The rules for suggestions, in the room of the codebook.

# The name of the tab.
tab-rules = Suggestion rules
rules-title = Rules for suggestions
rules-hint = The first rule that fits a clause decides. Your own come first.
listing-rules = Listing the rules…
rules-failed = The rules could not be read. Reload the page to try again.
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
from-english = English
# In place of a code: such a rule only keeps others from fitting.
nothing = nothing
no-such-code = a code that the codebook does not have
about-own = own subject
about-we = “we”
about-thing = something of one’s own
about-other = others
about-anybody = anyone
about-words = words anywhere

## A rule that is written

draft-title = Edit the rule
draft-replaces = This is a copy. The rule of the program is switched off when you keep it.
who-acts = Who acts
pattern = Words, with their forms
pattern-hint = Verbs fit in all their forms: “stand ready to” also fits “stands ready to”. Use | between words that may replace each other, [ ] around a word that may be missing, ! before a word that must not be there, and .. for up to six words.
try-rule = Try on all texts
keep-rule = Keep the rule
leave-rule = Cancel
remove-rule = Remove
# How many passages of all texts it would suggest, and how many of them are tagged so already.
tried =
    { $hits ->
        [0] No hits
        [one] 1 hit, { $tagged } tagged so already
       *[other] { $hits } hits, { $tagged } tagged so already
    }
is-tagged = tagged so
problem-empty = Write at least one word that must be there.
problem-too-long = This is too long.
problem-too-many = There are as many rules as there can be. Delete some first.
problem-open = { $part } has a bracket that is not closed.
problem-form = { $part } is no word that is written in capitals here. Write words in small letters.
problem-class = There is no class of words { $part }.
problem-id = Another rule has the same name.
problem-unknown = Who acts, or what it suggests, is none of the choices.
