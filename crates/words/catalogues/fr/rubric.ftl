### Rubrics.

tab = Grille d’évaluation
formula = Les notes sont la somme des niveaux de la grille d’évaluation, par pas de { $step }.
formula-kind = selon la grille d’évaluation

rubric = Grille d’évaluation
criterion = Critère
level = Niveau
points = Points
points-of = { $points } sur { $most }
not-decided = pas encore décidé
row-line = { $name } : { $level } ({ $points } sur { $most })

## In the room of a class

lead = Ce sur quoi le travail est évalué. Les lignes sont évaluées par vous, niveau par niveau, ou calculées par comparaison avec le corrigé ; vous pouvez toujours en décider autrement. Ce que vous changez ici vaut aussitôt pour tous les travaux.
not-used = Les notes ne viennent pas de cette grille pour l’instant. Choisissez « selon la grille d’évaluation » sous le tableau des élèves.
add-row = Ajouter une ligne
most = { $points } points au plus
new-row = Ligne { $number }
best-level = Acquis
lowest-level = Pas encore acquis
new-level = Niveau { $number }
row-name = Critère
description = Ce qui est attendu
judged-by = Évalué
weight = Poids
level-at = Niveau { $number }
from-percent = Dès, %
from-count = Dès
add-level = Ajouter un niveau
remove-level = Supprimer
remove-level-of = Supprimer le niveau { $number } de { $name }
remove-row = Supprimer la ligne
remove-row-of = Supprimer la ligne { $name }
by-hand = par moi
by-found-of-key = part du corrigé qui a été trouvée
by-right-of-theirs = part de ses passages qui sont justes
by-like-the-key = proximité du corrigé (F1)
by-core-found = passages attendus trouvés exactement
by-right-code = code juste, là où le passage a été trouvé
by-right-edges = limites justes, là où le passage a été trouvé
by-right-fields = champs justes
by-passages = nombre de passages
percent = { $number } %
in-and-out = Depuis un tableau, et vers un tableau
in-lead = Collez les cellules d’un tableur, ou ouvrez un fichier CSV. Ses colonnes sont criterion, description, points, level1, level2, et ainsi de suite ; le meilleur niveau vient d’abord. Un tableau enregistré a aussi des colonnes pour le poids, le mode d’évaluation de la ligne, et les points et le seuil de chaque niveau.
paste = Cellules
take = En faire la grille d’évaluation
not-read = La partie de la page qui lit les tableaux s’est arrêtée. Rien n’est perdu ; réessayez.
open-table = Ouvrir un tableau…
save-table = Enregistrer la grille d’évaluation (CSV)
copy-from = Reprendre la grille d’évaluation d’un autre exercice
choose-exercise = Choisir un exercice
computed = { $by } : { $figure }
cannot-be-computed = { $by } : rien pour le calculer
as-computed = Valeur calculée
open-rows =
    { $count ->
        [one] { $points }, { $count } ligne à évaluer
       *[other] { $points }, { $count } lignes à évaluer
    }

## Reading a table

no-text = Ce n’est pas un texte lisible. Enregistrez le tableau en CSV (UTF-8), ou collez ses cellules.
empty = Il ne contient aucune ligne.
no-titles = Il n’y a pas de colonne « criterion ». La première ligne doit porter les titres criterion, description, points, level1, level2, et ainsi de suite.
too-many-levels = Il y a plus de { $most } niveaux.
no-number = Ligne { $row } : { $column } doit être un nombre, et non « { $cell } ».
no-points = Ligne { $row } : les points manquent.
unknown-by = Ligne { $row } : « { $cell } » ne permet pas de calculer une ligne. Sont possibles : { $known }.
other-points = Ligne { $row } : les points de la ligne ne sont pas ceux de son meilleur niveau.
no-name = La ligne { $row } n’a pas de nom.
same-name = La ligne { $row } porte le même nom que la ligne { $other }.
no-levels = La ligne { $row } n’a pas de niveaux.
gap = Ligne { $row } : le niveau { $level } n’a pas de texte.
no-cut-off = Ligne { $row } : le niveau { $level } n’a pas de seuil.
cut-off-order = Ligne { $row } : le seuil du niveau { $level } n’est pas inférieur à celui du niveau précédent.
no-lowest = Ligne { $row } : le niveau le plus bas doit commencer à 0, sinon un travail au-dessous n’aurait pas de niveau.
