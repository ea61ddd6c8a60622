### The data card of a dataset for Hugging Face (README.md), in Markdown. Words between `…` are names in
### the files and stay as they are.

## The beginning

description = Déclarations dont des passages sont étiquetés avec les codes d’une grille de codage.

## Heads of columns

statements = déclarations
annotations = annotations
annotators = annotateurs
layers = couches
codes = codes
file = fichier
rows = lignes
code = code
name = nom
parent = sous
meaning = signification

## Files

files-title = Fichiers
statement-rows =
    { $count ->
        [one] { $count } déclaration
       *[other] { $count } déclarations
    }
sentence-rows =
    { $count ->
        [one] { $count } phrase
       *[other] { $count } phrases
    }
annotation-rows =
    { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }
the-codebook = la grille de codage
untagged-included = Dans { $folder }, les phrases sans code sont incluses.
untagged-left-out = Dans { $folder }, les phrases sans code sont omises.
cut-by-rules =
    { $sentences } Les phrases sont découpées selon les règles de version { $version } (Unicode UAX #29 et
    abréviations).
divided =
    Des déclarations entières ont été réparties avec la graine { $seed } : { $development } % pour la
    validation, { $test } % pour le test.

## Positions

positions-title = Positions
positions =
    `start` et `end` sont des points de code Unicode comptés depuis le début du `text` de la déclaration,
    le premier étant 0 ; `end` n’est pas inclus : `text[start:end]` en Python. Un passage en plusieurs
    parties les donne toutes sous `parts` ; ses propres `start` et `end` sont ceux de la première et de la
    dernière.

## Codebook

codebook-title = Grille de codage : { $title }
revision = Révision { $revision }.
version = Version { $number }, révision { $revision }.
meaning-and-rules = { $meaning } { $rules }.

## Annotators

annotators-title = Annotateurs
annotator =
    { $name } : { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }

## Limits

limits-title = Limites
limits =
    À compléter par la personne qui publie ce jeu de données : la licence des textes, l’accord entre annotateurs et
    les limites connues.
