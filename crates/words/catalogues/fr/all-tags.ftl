### The table of all tags.

tables = Tableaux
tab-tags = Passages { $tags }
tab-statements = Déclarations { $statements }
table = Toutes les étiquettes
edit-hint = Entrée ouvre un passage dans son texte ou modifie une cellule, F2 modifie, Espace choisit une ligne, Échap n’en choisit aucune.
choose-all = Choisir toutes les lignes affichées
choose-row = Choisir { $passage }
add = ajouter

## Columns

columns = Colonnes
columns-of-tags = Colonnes
columns-of-layer = Champs : { $layer }
code = Code
passage = Passage
statement = Déclaration
delegation = Délégation
date = Date
annotator = Qui
record = Fiche en mots
confidence = Sûr ?
note = Remarque
origin = Origine
modified = Modifiée
revision = Grille
yourself = vous
origin-manual = à la main
origin-tag-all = avec toutes les occurrences
origin-suggestion = suggestion acceptée
origin-imported = importée
origin-adjudicated = arbitrée
revision-now = état actuel
revision-version = version { $number }
revision-earlier = état antérieur { $digits }
still-open = { $field } à remplir
field-says = { $field } : { $value }

## Groups

group-by = Grouper par
group-by-nothing = rien
group-by-code = code
group-by-statement = déclaration
group-by-delegation = délégation
group-by-annotator = annotateur
no-delegation = Sans délégation
fold-group = Replier { $group }
unfold-group = Déplier { $group }
tags-in-group =
    { $tags ->
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }

## Filters

search = Chercher dans les passages
add-filter = Filtre
new-filter = N’afficher que
filter-what = Quoi
filter-is = est
filter-add = Ajouter le filtre
remove-filter = Retirer le filtre : { $filter }
clear-filters = Retirer les filtres
by-layer = Couche
by-field = { $layer } : { $field }
filter-says = { $what } : { $value }
has-note = a une remarque
has-no-note = n’a pas de remarque
not-sure = non précisé
field-empty = vide
field-has = contient { $words }
field-has-words = contient les mots…
filter-words = Mots
field-filled = rempli
shown-of =
    { $shown ->
        [one] { $shown } étiquette affichée sur { $tags }
       *[other] { $shown } étiquettes affichées sur { $tags }
    }
none-fits = Aucune étiquette ne correspond aux filtres.
no-tags = Rien n’est encore étiqueté.

## What is done with the chosen rows

chosen-tags =
    { $tags ->
        [one] { $tags } étiquette choisie
       *[other] { $tags } étiquettes choisies
    }
chosen =
    { $tags ->
        [one] { $tags } choisie
       *[other] { $tags } choisies
    }
chosen-hidden =
    { $tags ->
        [one] { $tags } choisie
       *[other] { $tags } choisies
    }, { $hidden ->
        [one] { $hidden } non affichée
       *[other] { $hidden } non affichées
    }
change-code = Changer le code…
add-code = Ajouter un code…
set-field = Remplir un champ…
set-confidence = Certitude…
add-note = Ajouter aux remarques…
remove = Supprimer
which-code = Code
which-field = Champ
which-value = Valeur
field-of = { $layer } · { $field }
words-to-add = Mots à ajouter aux remarques
nothing = vide
no-number = Écrivez un nombre, comme 12 ou 1.5.
apply-to =
    { $tags ->
        [one] Appliquer à { $tags } étiquette
       *[other] Appliquer à { $tags } étiquettes
    }

## Files and the clipboard

save-xlsx = Classeur Excel (XLSX)
copy-table = Copier comme tableau
file-tags = étiquettes
