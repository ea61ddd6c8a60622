### What is written for people into files of other formats: pages of HTML and Markdown, and what codes
### mean in the files of other programs.
###
### Arguments that are words of others (names, titles, quotes) are put in as they are.

-product = Statement Annotator

## Used in several places

labelled = { $name } :
next-in-list = { $before }, { $next }
aside = · { $remark }
code-below = { $above } › { $code }

## The whole page

statements = Déclarations
statement = Déclaration
annotated-by = Annoté par { $people }. Grille de codage : { $codebook }.
codebook-only = Grille de codage : { $codebook }.

## What is known about a statement

speaker = Orateur
role = Fonction de l’orateur
delegation = Délégation
organ = Organe
occasion = Séance
topic = Sujet
date = Date
language = Langue
source = Source
symbol = Cote du document

## Codes

codes = Codes
short-name = Nom court
includes = Comprend
excludes = Ne comprend pas
examples = Exemples
include = Comprend
exclude = Ne comprend pas
example = Exemple
code-and-definition = { $code } : { $definition }
rules = { $title } : { $rules }
next-rule = { $before } ; { $next }

## Annotations

annotations = Annotations
mark = { $number } : { $code }
confidence = Certitude
high = élevée
medium = moyenne
low = faible
confidence-is = certitude : { $confidence }
note = Remarque
evidence = « { $quote } »
place = — { $title }, paragraphe { $paragraph }, caractères { $start }–{ $end }
place-untitled = — Paragraphe { $paragraph }, caractères { $start }–{ $end }
place-and-annotator = { $place } ({ $annotator })

## Values

yes = oui
no = non
words-and-meaning = { $words } ({ $meaning })
until-day = jusqu’au { $day }
to-the-day = au jour près
to-the-month = au mois près
to-the-year = à l’année près
from-statement-date = compté à partir de la date de la déclaration
set-by-hand = saisi à la main
amount = { $amount } { $currency }
approximate = approximatif
at-least = au moins { $amount }
at-most = au plus { $amount }
speaker-state = l’État de l’orateur
other-state = un autre État
organisation = une organisation
group = un groupe
unspecified = non précisé

## In files of other programs

exported-from = Exporté depuis { -product }.

## A report on what was coded

contents = Sommaire
whole-codebook = Grille de codage
memos = Mémos
no-memos = Il n’y a pas de mémo.
field-says = { $field } : { $value }
