### The room in which the codebook is changed.

skip = Skip to the codebook
# The tab with the tree of codes and one code.
codes = Codes

## The tree

tree = Codes of the codebook
find = Filter the codes
show = Show
show-all-codes = All codes
show-used = Used
show-unused = Not used
show-set-aside = Set aside
sort = Sort
sort-own = Own order
sort-by-name = By name
sort-by-count = Most used first
sort-by-colour = By colour
none-found = No code fits.
show-all-again = Show all codes
new-beside = Code
new-beside-long = New code beside this one
new-below = Below this
new-below-long = New code below this one
more-for = More for { $name }
# The name of the field in which a name is typed in the tree.
name-of-code = Name of the code
# Follows the name of a code for screen readers. $all has the tags of the codes below it as well.
counts =
    { $own ->
        [one] , 1 tag
       *[other] , { $own } tags
    }
counts-below = { counts }, { $all } with the codes below
is-aside = , set aside
# The keys, in the line below the tree.
keys-hint = Insert adds a code, F2 renames, Alt and arrows move, Space chooses several (Ctrl and arrows go on), Shift F10 has the rest
drag-hint = Drag to move; onto a code to put it below; with Alt to merge
drop-beside = Moves it here
drop-below = Puts it below { $name }
drop-merge = Merges it into { $name }
drop-nothing = It cannot come here
sorted-hint = Codes are moved in their own order only.
near-names = { $one } and { $other } have nearly the same name.
merge-item = Merge…
are-different = They are different

## The menu of a code

open-item = Open
rename-item = Rename
beside-item = New code beside it
below-item = New code below it
up-item = Move up
down-item = Move down
in-item = Put below the code above
out-item = Move one level up
split-item = Split…
aside-item = Set aside
back-item = Offer it again
delete-item = Delete…
# The keys, as the menu shows them.
key-enter = Enter
key-rename = F2
key-insert = Insert or Ctrl Enter
key-insert-below = Shift Insert or Ctrl Shift Enter
key-up = Alt Up
key-down = Alt Down
key-in = Alt Right
key-out = Alt Left
key-delete = Delete

## One code

back-to-tree = Codes
no-code = Choose a code in the tree to see what it means, or add one.
layer-codes =
    { $codes ->
        [one] 1 code
       *[other] { $codes } codes
    }
add-first-code = Add the first code
codes-chosen = { $codes } codes chosen
move-below = Put them below
when = When to use it
also = Also
not = Not
one-a-line = One a line
examples = Examples, shown while coding
example-new = New example
example-add = Add
example-remove = Remove the example { $words }
links = Links to vocabularies
links-hint = One a line, such as UNBIS: 01.02.03
labels = Names in other languages
labels-hint = One a line, such as fr: Aide
more-fields = Links and other languages
change-colour = Change the colour
colour-from = Colour, from { $name }
kind = Kind
can-be-tagged = Can be tagged
group-only = Only groups others
kind-used = It has tags, so it cannot become a group.
name-needed = A code needs a name.
no-colon = Each line needs a colon, with something before and after it.
aside-words = Set aside: it is no longer offered. Its tags stay.
passages = Its passages
passages-count =
    { $tags ->
        [one] 1 passage
       *[other] { $tags } passages
    } in { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
    }
no-passages = No passage has it yet.
list-all = List all { $tags }
make-example = Use as an example: { $words }
take-example = No longer an example: { $words }
star-hint = A star makes a passage an example.

## Merging

merge-title = Merge codes
merge-becomes = becomes part of
merge-into = The code that stays
merge-swap = Swap
sum-title = Passages after merging
sum-there =
    { $tags ->
        [one] tag of { $code }
       *[other] tags of { $code }
    }
sum-come = of { $codes }
sum-joined =
    { $tags ->
        [one] is by the same person on the same words and becomes one
       *[other] are by the same person on the same words and become one
    }
sum-after =
    { $statements ->
        [one] in 1 statement
       *[other] in { $statements } statements
    }
merge-keep = And of what goes keep
keep-names = the name, under “Also”
keep-definitions = when to use it, also and not
keep-examples = the examples
keep-notes =
    { $notes ->
        [0] the notes on the same words (there are none)
        [one] 1 note, added to the one on the same words
       *[other] { $notes } notes, added to those on the same words
    }
merge-children =
    { $codes ->
        [one] 1 code below goes along.
       *[other] { $codes } codes below go along.
    }
merge-clashes =
    { $tags ->
        [one] 1 tag has another value in its record than the one that stays; that one keeps its own.
       *[other] { $tags } tags have other values in their records than those that stay; those keep their own.
    }
merge-losses =
    { $tags ->
        [one] 1 tag loses values, because the layer of the code that stays has no such fields.
       *[other] { $tags } tags lose values, because the layer of the code that stays has no such fields.
    }
merge-choose = Choose the code that stays.
merge-do = Merge into { $tags }
merge-one-step = One step. Undo brings everything back.
merge-nothing = Choose two different codes.
merge-group-only = { $code } only groups other codes, so it cannot have the tags.
merge-other-layer =
    { $code } has codes below it, which cannot go to another layer with it. Move or merge them first.
merge-blocked =
    { $tags ->
        [one] 1 passage has
       *[other] { $tags } passages have
    } another code that cannot be there beside the one that stays. Change those tags first.
merged =
    Merged { $codes } into { $into }, with { $tags ->
        [one] 1 tag
       *[other] { $tags } tags
    }
merged-joined =
    { merged }; { $joined ->
        [one] 1 became one with a tag on the same words
       *[other] { $joined } became one with a tag on the same words
    }

## Splitting

split-title = Split { $code }
split-name = Name of the new code
split-where = Where the new code comes
split-beside = Beside it
split-below = Below it
split-which = Passages that get the new code
split-filter = Filter the passages
split-all = All that are shown
split-shown = { $shown } of { $all } shown
split-do =
    { $tags ->
        [one] Split off 1 passage
       *[other] Split off { $tags } passages
    }
was-split =
    { $tags ->
        [one] 1 tag of { $code } has the new code { $new }
       *[other] { $tags } tags of { $code } have the new code { $new }
    }

## Messages

was-set-aside = Set aside { $code }. Its tags stay
were-set-aside = Set aside { $codes } codes. Their tags stay
was-taken-back = { $code } is offered again
were-taken-back = { $codes } codes are offered again
no-moving-while-sorted = The tree is sorted, so a place in it means nothing. Choose “Own order” to move codes.
layer-refuses =
    { $tags ->
        [one] 1 tag has values that the layer { $layer } does not have, or cannot be there beside another. Nothing was moved.
       *[other] { $tags } tags have values that the layer { $layer } does not have, or cannot be there beside others. Nothing was moved.
    }
is-set-aside = { $code } was set aside, so it is no longer offered. Nothing was tagged.
