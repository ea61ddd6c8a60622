### What is written for people into files of other formats: pages of HTML and Markdown, and what codes
### mean in the files of other programs.
###
### Arguments that are words of others (names, titles, quotes) are put in as they are.

-product = Statement Annotator

## Used in several places

# Labels before a value or a list.
labelled = { $name }:
# One more in a list where "and" would be wrong; the list so far comes first.
next-in-list = { $before }, { $next }
# A remark after something else on its line.
aside = · { $remark }
# A code below another one.
code-below = { $above } › { $code }

## The whole page

statements = Statements
# A statement without a title.
statement = Statement
# $people: names of annotators, as a list.
annotated-by = Annotated by { $people }. Codebook: { $codebook }.
codebook-only = Codebook: { $codebook }.

## What is known about a statement

speaker = Speaker
role = Speaker’s office
delegation = Delegation
organ = Body
occasion = Meeting
topic = Topic
date = Date
language = Language
source = Source
symbol = Document symbol

## Codes

codes = Codes
short-name = Short name
includes = Includes
excludes = Excludes
examples = Examples
# Before a single rule or example.
include = Include
exclude = Exclude
example = Example
# A code and what it means, on one line.
code-and-definition = { $code }: { $definition }
# Rules of a code on one line, after "Includes" and so on.
rules = { $title }: { $rules }
next-rule = { $before }; { $next }

## Annotations

annotations = Annotations
# What a screen reader says of the mark that leads from the text to an annotation.
mark = { $number }: { $code }
confidence = Confidence
high = high
medium = medium
low = low
confidence-is = confidence: { $confidence }
note = Note
# A quote that shows where a value comes from.
evidence = “{ $quote }”
# Where a passage is: the title of the statement, its paragraph and its characters.
place = — { $title }, paragraph { $paragraph }, characters { $start }–{ $end }
place-untitled = — Paragraph { $paragraph }, characters { $start }–{ $end }
place-and-annotator = { $place } ({ $annotator })

## Values

yes = yes
no = no
# The words of the statement, and what they mean.
words-and-meaning = { $words } ({ $meaning })
until-day = until { $day }
to-the-day = to the day
to-the-month = to the month
to-the-year = to the year
from-statement-date = counted from the statement’s date
set-by-hand = set by hand
amount = { $amount } { $currency }
approximate = approximate
at-least = at least { $amount }
at-most = at most { $amount }
speaker-state = the speaker’s State
other-state = another State
organisation = an organisation
group = a group
unspecified = unspecified

## In files of other programs

exported-from = Exported from { -product }.

## A report on what was coded

contents = Contents
whole-codebook = Codebook
memos = Memos
no-memos = There are no memos.
# The record of a passage in a comment: a field and what it says.
field-says = { $field }: { $value }
