### Variables of statements, groups of statements, and tables whose columns become variables.

variables-of = Variables…
variables-title = Variables des déclarations
variables-hint = Ce que vous notez sur chaque déclaration en plus de ses informations : une région, un bloc, une année. Chacune est une colonne du tableau.
no-variables = Il n’y en a pas encore.
variable-name = Nom
variable-kind = Type
kind-text = Texte
kind-number = Nombre
kind-choice = Choix dans une liste
variable-choices = Liste
variable-choices-hint = Une valeur par ligne.
add-variable = Ajouter
add-variable-title = Ajouter une variable
edit-variable = Modifier { $name }
edit = Modifier
name-needed = Une variable doit avoir un nom.
name-taken = Une variable porte déjà ce nom.
choices-needed = Une liste doit contenir au moins une valeur.
values-removed =
    { $values ->
        [one] { $values } valeur ne convient pas et est supprimée.
       *[other] { $values } valeurs ne conviennent pas et sont supprimées.
    }
values-changed =
    { $values ->
        [one] { $values } valeur est écrite autrement.
       *[other] { $values } valeurs sont écrites autrement.
    }
filled-in =
    { $statements ->
        [0] aucune valeur
        [one] { $statements } valeur
       *[other] { $statements } valeurs
    }
show-column = Colonne : { $name }
shown = Colonne
move-up = Monter { $name }
move-down = Descendre { $name }
remove-variable = Supprimer { $name }
no-number = Écrivez un nombre, comme 2017 ou 3,5.
not-in-list = Choisissez dans la liste : { $values }

## Groups

groups-title = Groupes de déclarations
groups-hint = Un groupe est un filtre qui porte un nom : posez des filtres dans le tableau et enregistrez-les, ou choisissez des déclarations et formez-en un groupe.
no-groups = Il n’y en a pas encore.
rename-group = Nom du groupe { $name }
remove-group = Supprimer { $name }
filter-group = Groupe
any-group = Tous les groupes
save-group = Enregistrer comme groupe…
make-group = Groupe…
group-name = Nom du groupe
save = Enregistrer
chosen-by-hand =
    { $statements ->
        [one] { $statements } déclaration choisie à la main
       *[other] { $statements } déclarations choisies à la main
    }
filter-by-hand = Choisies à la main
any-value = { $name } : toutes
no-value-of = { $name } : sans valeur
numbers-from = { $name }, de
numbers-to = { $name }, à
bad-number = Écrivez un nombre, comme 2017.
only-some =
    { $shown ->
        [one] { $shown } déclaration sur { $all }
       *[other] { $shown } déclarations sur { $all }
    }
show-all = Tout afficher

## A table that is joined to statements

from-table = Depuis un tableau…
join-title = Variables depuis un tableau
join-reading = Lecture de { $file }…
encoding-found = détecté
first-row-names = La première ligne contient les noms des colonnes
find-by = Trouver les déclarations par
fit =
    { $column } comme { $key } : { $statements ->
        [one] { $statements } déclaration
       *[other] { $statements } déclarations
    }, { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
fit-none = Aucune colonne ne correspond à des titres, fichiers, cotes, délégations ou identifiants. Rattachez les lignes à la main ci-dessous.
key-id = identifiant
key-file = nom du fichier
key-symbol = cote du document
key-title = titre
key-delegation = délégation
column-number = Colonne { $number }
columns-title = Reprendre les colonnes
column-becomes = { $column } devient
leave-out = écartée
new-variable = nouvelle variable : { $kind }
the-variable = variable { $name }
the-field = information : { $field }
keep-values = Garder les valeurs déjà présentes
matched =
    { $statements ->
        [one] { $statements } déclaration a une ligne
       *[other] { $statements } déclarations ont une ligne
    }
without-row =
    { $statements ->
        [one] { $statements } déclaration n’en a pas
       *[other] { $statements } déclarations n’en ont pas
    }
sets-values =
    { $values ->
        [0] Rien n’est inscrit.
        [one] { $values } valeur est inscrite.
       *[other] { $values } valeurs sont inscrites.
    }
replaces-values =
    { $values ->
        [one] { $values } d’entre elles remplace une autre valeur.
       *[other] { $values } d’entre elles remplacent d’autres valeurs.
    }
misfit-values =
    { $cells ->
        [one] { $cells } cellule ne convient pas à sa colonne et est écartée.
       *[other] { $cells } cellules ne conviennent pas à leur colonne et sont écartées.
    }
repeated-rows =
    { $rows ->
        [one] { $rows } ligne est écartée, car une ligne précédente porte sur la même déclaration.
       *[other] { $rows } lignes sont écartées, car des lignes précédentes portent sur les mêmes déclarations.
    }
unmatched-title =
    { $rows ->
        [one] { $rows } ligne ne porte sur aucune déclaration présente ici
       *[other] { $rows } lignes ne portent sur aucune déclaration présente ici
    }
row-about = La ligne { $row } porte sur
no-statement = aucune déclaration
without-title = Déclarations sans ligne
and-more =
    { $more ->
        [one] et { $more } autre
       *[other] et { $more } autres
    }
preview-title = Aperçu
statement-column = Déclaration
take-values =
    { $values ->
        [one] Reprendre { $values } valeur
       *[other] Reprendre { $values } valeurs
    }
about-statements-here = Il porte sur des déclarations présentes ici : reprendre ses colonnes comme variables
