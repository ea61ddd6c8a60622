### The room in which the codebook is changed.

skip = Aller à la grille de codage
codes = Codes

## The tree

tree = Codes de la grille
find = Filtrer les codes
show = Afficher
show-all-codes = Tous les codes
show-used = Utilisés
show-unused = Inutilisés
show-set-aside = Mis de côté
sort = Trier
sort-own = Ordre de la grille
sort-by-name = Par nom
sort-by-count = Les plus utilisés d’abord
sort-by-colour = Par couleur
none-found = Aucun code ne correspond.
show-all-again = Afficher tous les codes
new-beside = Code
new-beside-long = Nouveau code à côté de celui-ci
new-below = Sous-code
new-below-long = Nouveau code sous celui-ci
more-for = Plus d’actions : { $name }
name-of-code = Nom du code
counts =
    { $own ->
        [one] , { $own } étiquette
       *[other] , { $own } étiquettes
    }
counts-below = { counts }, { $all } avec les sous-codes
is-aside = , mis de côté
keys-hint = Inser ajoute un code, F2 renomme, Alt et les flèches déplacent, Espace en choisit plusieurs (Ctrl et les flèches pour continuer), Maj F10 affiche le reste
drag-hint = Faites glisser pour déplacer ; sur un code pour le placer dessous ; avec Alt pour fusionner
drop-beside = Le déplace ici
drop-below = Le place sous { $name }
drop-merge = Le fusionne dans { $name }
drop-nothing = Il ne peut pas venir ici
sorted-hint = On ne peut déplacer les codes que dans l’ordre de la grille.
near-names = { $one } et { $other } ont presque le même nom.
merge-item = Fusionner…
are-different = Ils sont différents

## The menu of a code

open-item = Ouvrir
rename-item = Renommer
beside-item = Nouveau code à côté
below-item = Nouveau sous-code
up-item = Monter
down-item = Descendre
in-item = Placer sous le code précédent
out-item = Remonter d’un niveau
split-item = Scinder…
aside-item = Mettre de côté
back-item = Proposer de nouveau
delete-item = Supprimer…
key-enter = Entrée
key-rename = F2
key-insert = Inser ou Ctrl Entrée
key-insert-below = Maj Inser ou Ctrl Maj Entrée
key-up = Alt Haut
key-down = Alt Bas
key-in = Alt Droite
key-out = Alt Gauche
key-delete = Suppr

## One code

back-to-tree = Codes
no-code = Choisissez un code dans l’arborescence pour voir ce qu’il signifie, ou ajoutez-en un.
layer-codes =
    { $codes ->
        [one] { $codes } code
       *[other] { $codes } codes
    }
add-first-code = Ajouter le premier code
codes-chosen =
    { $codes ->
        [one] { $codes } code choisi
       *[other] { $codes } codes choisis
    }
move-below = Les placer sous
when = Quand l’employer
also = Aussi
not = Mais pas
one-a-line = Un par ligne
examples = Exemples, affichés pendant le codage
example-new = Nouvel exemple
example-add = Ajouter
example-remove = Supprimer l’exemple { $words }
links = Liens vers des vocabulaires
links-hint = Un par ligne, par exemple UNBIS: 01.02.03
labels = Noms dans d’autres langues
labels-hint = Un par ligne, par exemple en: Aid
more-fields = Liens et autres langues
change-colour = Changer la couleur
colour-from = Couleur héritée de { $name }
kind = Type
can-be-tagged = Peut être attribué
group-only = Regroupe seulement
kind-used = Il a des étiquettes et ne peut donc pas devenir un groupe.
name-needed = Un code doit avoir un nom.
no-colon = Chaque ligne doit contenir un deux-points, avec quelque chose avant et après.
aside-words = Mis de côté : il n’est plus proposé. Ses étiquettes restent.
passages = Ses passages
passages-count =
    { $tags ->
        [one] { $tags } passage
       *[other] { $tags } passages
    } dans { $statements ->
        [one] { $statements } déclaration
       *[other] { $statements } déclarations
    }
no-passages = Aucun passage n’a encore ce code.
list-all = Afficher les { $tags }
make-example = Prendre comme exemple : { $words }
take-example = Ne plus prendre comme exemple : { $words }
star-hint = Une étoile fait d’un passage un exemple.

## Merging

merge-title = Fusionner des codes
merge-becomes = est absorbé par
merge-into = Le code qui reste
merge-swap = Inverser
sum-title = Passages après la fusion
sum-there =
    { $tags ->
        [one] étiquette de { $code }
       *[other] étiquettes de { $code }
    }
sum-come = de { $codes }
sum-joined =
    { $tags ->
        [one] est de la même personne sur les mêmes mots et se confond avec l’autre
       *[other] sont de la même personne sur les mêmes mots et se confondent
    }
sum-after =
    { $statements ->
        [one] dans { $statements } déclaration
       *[other] dans { $statements } déclarations
    }
merge-keep = Et garder de ce qui disparaît
keep-names = le nom, sous « Aussi »
keep-definitions = « Quand l’employer », « Aussi » et « Mais pas »
keep-examples = les exemples
keep-notes =
    { $notes ->
        [0] les remarques sur les mêmes mots (il n’y en a pas)
        [one] { $notes } remarque, ajoutée à celle sur les mêmes mots
       *[other] { $notes } remarques, ajoutées à celles sur les mêmes mots
    }
merge-children =
    { $codes ->
        [one] { $codes } sous-code suit.
       *[other] { $codes } sous-codes suivent.
    }
merge-clashes =
    { $tags ->
        [one] { $tags } étiquette a dans sa fiche une autre valeur que celle qui reste ; cette dernière garde la sienne.
       *[other] { $tags } étiquettes ont dans leur fiche d’autres valeurs que celles qui restent ; ces dernières gardent les leurs.
    }
merge-losses =
    { $tags ->
        [one] { $tags } étiquette perd des valeurs, car la couche du code qui reste n’a pas ces champs.
       *[other] { $tags } étiquettes perdent des valeurs, car la couche du code qui reste n’a pas ces champs.
    }
merge-choose = Choisissez le code qui reste.
merge-do =
    { $tags ->
        [one] Fusionner en { $tags } étiquette
       *[other] Fusionner en { $tags } étiquettes
    }
merge-one-step = Une seule étape. « Annuler » rétablit tout.
merge-nothing = Choisissez deux codes différents.
merge-group-only = { $code } ne fait que regrouper d’autres codes et ne peut donc pas recevoir les étiquettes.
merge-other-layer =
    { $code } a des sous-codes qui ne peuvent pas passer avec lui dans une autre couche. Déplacez-les ou fusionnez-les d’abord.
merge-blocked =
    { $tags ->
        [one] { $tags } passage a un autre code, incompatible
       *[other] { $tags } passages ont un autre code, incompatible
    } avec celui qui reste. Modifiez d’abord ces étiquettes.
merged =
    Fusion de { $codes } dans { $into }, avec { $tags ->
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }
merged-joined =
    { merged } ; { $joined ->
        [one] { $joined } s’est confondue avec une étiquette sur les mêmes mots
       *[other] { $joined } se sont confondues avec une étiquette sur les mêmes mots
    }

## Splitting

split-title = Scinder { $code }
split-name = Nom du nouveau code
split-where = Place du nouveau code
split-beside = À côté
split-below = Au-dessous
split-which = Passages qui reçoivent le nouveau code
split-filter = Filtrer les passages
split-all = Tous ceux qui sont affichés
split-shown = { $shown } sur { $all } affichés
split-do =
    { $tags ->
        [one] Détacher { $tags } passage
       *[other] Détacher { $tags } passages
    }
was-split =
    { $tags ->
        [one] { $tags } étiquette de { $code } a le nouveau code { $new }
       *[other] { $tags } étiquettes de { $code } ont le nouveau code { $new }
    }

## Messages

was-set-aside = { $code } mis de côté. Ses étiquettes restent
were-set-aside =
    { $codes ->
        [one] { $codes } code mis de côté. Ses étiquettes restent
       *[other] { $codes } codes mis de côté. Leurs étiquettes restent
    }
was-taken-back = { $code } est proposé de nouveau
were-taken-back =
    { $codes ->
        [one] { $codes } code est proposé de nouveau
       *[other] { $codes } codes sont proposés de nouveau
    }
no-moving-while-sorted = L’arbre est trié : une place n’y signifie donc rien. Choisissez « Ordre de la grille » pour déplacer des codes.
layer-refuses =
    { $tags ->
        [one] { $tags } étiquette a des valeurs que la couche { $layer } ne connaît pas, ou ne peut pas s’y trouver à côté d’une autre. Rien n’a été déplacé.
       *[other] { $tags } étiquettes ont des valeurs que la couche { $layer } ne connaît pas, ou ne peuvent pas s’y trouver à côté d’autres. Rien n’a été déplacé.
    }
is-set-aside = { $code } a été mis de côté et n’est donc plus proposé. Rien n’a été étiqueté.
