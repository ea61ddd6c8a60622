### Filters of the room of insight: only statements that fit count. Names of States, groups and
### variables are the project's own.

filters = Filtres
add = + Filtre
new = Ne compter que certaines déclarations
by = Selon
which = Valeurs
apply = Ne compter que celles-ci
nothing-known = On ne sait encore rien des déclarations qui permettrait de les distinguer. Ajoutez un État, une date ou une variable dans le tableau des déclarations.
chip = { $about } : { $is }
remove = Retirer le filtre : { $about } { $is }
remove-all = Retirer tous les filtres
counted =
    { $count ->
        [one] { $count } déclaration sur { $all }
       *[other] { $count } déclarations sur { $all }
    }
only = { $counted } · seulement { $filters }
both = { $one }, { $other }
date = Date
group = Groupe
from = De
to = À
range-from = ≥ { $from }
range-to = ≤ { $to }
range = { $from } à { $to }
variable-gone = (une variable qui n’existe plus)
group-gone = (un groupe qui n’existe plus)
none-fit = Aucune déclaration ne correspond aux filtres
none-fit-why = Rien n’est compté. Retirez un filtre, ou choisissez d’autres valeurs.
