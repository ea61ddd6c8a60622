### A codebook that is written as a document to read. The names of people's codes and fields are put
### in as they are.

# Title of a codebook without a name.
codebook = Codebook
guidelines = Guidelines
overview = All codes
# $revision: the beginning of a long number. $day: YYYY-MM-DD.
version = Version { $number } of { $day } (revision { $revision })
changed-since = Changed since version { $number } of { $day } (revision { $revision })
revision = Not published as a version yet (revision { $revision })
of-project = { $project }: { $codes ->
    [one] { $codes } code
   *[other] { $codes } codes
}, { $tags ->
    [one] { $tags } tag
   *[other] { $tags } tags
}
# A code and how many passages have it.
name-and-count = { $name } ({ $count })
tags = { $count ->
    [one] { $count } tag
   *[other] { $count } tags
}
group-only = Groups other codes, is not given itself
exclusive = A passage has only one code of these.
short-name = Short: { $name }
key = Key: { $key }
fields = Fields of { $layer }
field = Field
kind = Kind
choices = Choices
help = How to decide
required = { $field } (required)
rare = { $field } (rare)
# A choice and what it counts in figures.
scored = { $choice } ({ $score })
# What new tags get in a field.
default = Default: { $value }
# The name of a field for the passages with a certain code.
name-for-code = For { $code }: { $label }
versions = Versions
number = Number
published = Published
codes = Codes
what-changed = What changed

kind-text = text
kind-choice = one of several
kind-multiple-choice = several
kind-number = number
kind-yes-no = yes or no
kind-date = date
kind-money = sum of money
kind-party = party
