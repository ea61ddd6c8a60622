### The data card of a dataset for Hugging Face (README.md), in Markdown. Words between `…` are names in
### the files and stay as they are.
###
### Arguments that are words of others (names, titles) are put in as they are.

## The beginning

description = Statements in which passages are tagged with the codes of a codebook.

## Heads of columns

statements = statements
annotations = annotations
annotators = annotators
layers = layers
codes = codes
file = file
rows = rows
code = code
name = name
# The code that a code is below.
parent = under
meaning = meaning

## Files

files-title = Files
statement-rows =
    { $count ->
        [one] { $count } statement
       *[other] { $count } statements
    }
sentence-rows =
    { $count ->
        [one] { $count } sentence
       *[other] { $count } sentences
    }
annotation-rows =
    { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }
the-codebook = the codebook
# $folder: where the sentences are.
untagged-included = In { $folder }, sentences without a code are included.
untagged-left-out = In { $folder }, sentences without a code are left out.
# After one of the two above. $version: the version of the rules.
cut-by-rules =
    { $sentences } Sentences are cut by rules of version { $version } (Unicode UAX #29 and
    abbreviations).
divided =
    Whole statements were divided with the seed { $seed }: { $development } % for validation,
    { $test } % for testing.

## Positions

positions-title = Positions
positions =
    `start` and `end` are Unicode code points from the start of the statement’s `text`, the first
    being 0; `end` is not included: `text[start:end]` in Python. A passage of several parts has each
    of them under `parts`; its own `start` and `end` are those of the first and of the last.

## Codebook

codebook-title = Codebook: { $title }
revision = Revision { $revision }.
version = Version { $number }, revision { $revision }.
# What a code means: its definition, and one of its lists of rules or examples.
meaning-and-rules = { $meaning } { $rules }.

## Annotators

annotators-title = Annotators
annotator =
    { $name }: { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }

## Limits

limits-title = Limits
limits =
    Whoever publishes this dataset fills in the licence of the texts, the agreement between
    annotators, and known limits.
