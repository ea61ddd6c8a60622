### The codebook as a whole: its layers and fields, its guidelines, its versions, and codes that come
### from other codebooks.

## Tabs and menu

fields = Champs
guidelines = Guide
versions = Versions
file-menu = Importer et exporter
import-file = Importer des codes d’un fichier…
export-as = Enregistrer comme { $form }
add-preset = Ajouter depuis { $preset }
save = Enregistrer
up = Monter
down = Descendre
edit = Modifier…
remove = Supprimer
actions-of = Actions : { $what }
up-named = Monter { $what }
down-named = Descendre { $what }
remove-named = Supprimer { $what }

form-json = JSON, qui conserve tout
form-csv = tableau (CSV)
form-refi = grille de codage REFI-QDA (QDC)
form-html = page à lire (HTML)
form-docx = document Word (DOCX)
form-markdown = Markdown

preset-mini = Mini
preset-security-council = Conseil de sécurité
preset-full = Complète
preset-empty = Aucun

## A new project

new-project-title = Nouveau projet
new-project-name = Nom
new-project-name-hint = Il peut être donné plus tard.
first-codes = Codes pour commencer
first-codes-named = { $preset } : { $codes ->
    [one] { $codes } code
   *[other] { $codes } codes
}
about-mini = Quelques thèmes et engagements avec trois champs, pour une première heure ou une classe.
about-security-council = Les thèmes du Conseil de sécurité et les engagements, pour les interventions qui y sont prononcées.
about-full = Tous les thèmes des Nations Unies et tous les engagements, avec tous les champs.
about-empty = Deux couches vides, pour vos propres codes. On peut ajouter des codes à tout moment.
create-project = Créer

## Layers and fields

fields-lead = Ce qui est inscrit sur un passage. Chaque couche a ses propres champs ; peu de champs rendent le codage rapide.
add-layer = Ajouter une couche…
new-layer = Nouvelle couche
edit-layer = Modifier la couche
layer-name = Nom
layer-paint = Dans le texte
paint-tint = surlignage
paint-underline = soulignement
layer-exclusive = Un passage n’a qu’un seul code de cette couche
is-exclusive = un code par passage
codes-in-layer = { $count ->
    [0] aucun code
    [one] { $count } code
   *[other] { $count } codes
}
add-field = Ajouter un champ…
no-fields = Aucun champ. Les passages de cette couche n’ont qu’une remarque.
field = Champ
kind = Type
choices = Choix
asked = Demandé
required = requis
rare = sur demande
usual = toujours affiché
new-field = Nouveau champ : { $layer }
edit-field = Modifier le champ
field-name = Nom
field-help = Comment décider
field-help-hint = Une phrase. Elle est affichée pendant que le champ est rempli.
field-kind = Type des valeurs
kind-text = Texte
kind-choice = Choix unique
kind-multiple-choice = Choix multiple
kind-number = Nombre
kind-yes-no = Oui ou non
kind-date = Date
kind-money = Somme d’argent
kind-party = État, organisation ou groupe
add-choice = Ajouter un choix
choice-score = Score
choice-score-of = Score : { $choice }
choice-score-hint = Les scores servent aux figures et aux tableaux. Ils ne sont pas forcément entiers.
default = Par défaut
default-hint = Les nouvelles étiquettes reçoivent aussitôt cette valeur ; elle se modifie comme toute autre.
default-none = aucune
default-is = Par défaut : { $value }
choice-with-score = { $choice } ({ $score })
no-score = Un score doit être un nombre.
no-number = La valeur par défaut doit être un nombre.
choice-name = Nom du choix { $number }
choice-help = Quand le choisir
choice-help-of = Quand choisir { $choice }
nameless-choice = choix { $number }
when-asked = Quand il est demandé
names-by-code = Autres noms pour certains codes
names-by-code-hint = Les passages ayant ce code, ou l’un de ses sous-codes, portent ce libellé.
name-for-code = Nom pour { $code }
add-name-for-code = Ajouter un nom pour un code…
choose-code = Choisir un code
no-name = Il manque un nom.
same-name = Ce nom existe déjà.
no-choices = Il faut au moins un choix.
same-choice = Deux choix portent le même nom.

## Values that do not fit

fit-title = Que deviennent les valeurs inscrites ?
fit-lead = { $values ->
    [one] { $values } valeur inscrite ne convient pas à ce qui est prévu pour { $what }.
   *[other] { $values } valeurs inscrites ne conviennent pas à ce qui est prévu pour { $what }.
} Une seule étape ; « Annuler » rétablit tout.
fit-field = { $field } : { $values ->
    [one] { $values } valeur
   *[other] { $values } valeurs
}
fit-codes = Inscrites avec { $codes }.
fit-code = { $code } ({ $count })
fit-samples = Par exemple { $samples }.
fit-of-others = { $count ->
    [one] { $count } d’entre elles appartient à quelqu’un d’autre.
   *[other] { $count } d’entre elles appartiennent à d’autres personnes.
}
fit-turn-all = Les convertir au nouveau type
fit-turn-some = En convertir { $turned } au nouveau type, garder les { $rest } autres dans la remarque
fit-replace = Choisir autre chose à leur place
fit-replacement = Quoi à la place
fit-note = Les garder dans la remarque, sous forme de texte
fit-remove = Les supprimer
fit-confirm = Modifier la grille de codage

## Guidelines

guidelines-lead = Comment coder avec cette grille : pour tous ceux qui s’en servent, et pour vous dans un an.
guidelines-hint = Les intertitres commencent par #, les éléments de liste par -, les exemples par >. L’enregistrement se fait quand vous quittez le champ.
guidelines-preview = À la lecture
codebook-language = Langue des noms et des textes
codebook-language-none = Non indiquée
codebook-language-what = Une fois indiquée, les noms que les codes ont dans d’autres langues s’affichent pour qui lit la page dans ces langues.
codebook-languages = Noms et textes en : { $languages }. La page montre ceux de sa langue, et les fichiers les contiennent tous.
guidelines-none = Il n’y a pas encore de guide de codage.
read-guidelines = Guide de codage
guidelines-title = Guide de codage

## Versions

versions-lead = Une version est un état numéroté de la grille de codage. Chaque étiquette se souvient de l’état sous lequel elle a été posée.
current-version = C’est la version { $number } du { $day }.
since-version = Version { $number } du { $day }, { $changes ->
    [one] avec { $changes } modification depuis.
   *[other] avec { $changes } modifications depuis.
}
no-version = Aucune version n’a encore été publiée.
publish = Publier la version { $number }…
publish-title = Publier une version
version-number = Numéro
version-number-hint = 1, 2, 3 ou 1.1
what-changed = Modifications
what-changed-hint = Un mot pour ceux qui codent avec elle.
number-taken = Ce numéro a déjà été employé.
number-wrong = Des chiffres, séparés par des points.
publish-do = Publier
number = Version
published = Publiée
by = Par
codes = Codes
tags = Étiquettes
tags-hint = Étiquettes modifiées en dernier sous cette version, ou entre elle et la suivante
before-first = { $count ->
    [one] { $count } étiquette date d’avant la première version.
   *[other] { $count } étiquettes datent d’avant la première version.
}
restore = Restaurer
restore-named = Restaurer la version { $number }
compare-title = Modifications
compare-from = De
compare-to = à
now = maintenant
version-named = version { $number }
nothing-changed = Rien n’a changé entre les deux.

filter-all = Toutes { $count }
filter-meaning = Sens modifié { $count }
filter-added = Ajouts { $count }
filter-moved = Déplacements et renommages { $count }
filter-removed = Suppressions { $count }
filter-other = Autres { $count }
show = Afficher
change = Modification
about = Quoi
part = Partie
before = Avant
after = Après
added = ajout
removed = suppression
renamed = renommage
moved = déplacement
changed = modification
was-not-there = n’existait pas
is-gone = n’existe plus
empty = vide
about-codebook = La grille de codage
about-layer = Couche { $name }
about-field = Champ { $name }
about-choice = { $choice }, choix de { $field }
part-whole = L’ensemble
part-name = Nom
part-place = Place
part-definition = Quand l’employer
part-include = Aussi
part-exclude = Mais pas
part-examples = Exemples
part-short-name = Nom court
part-key = Touche
part-colour = Couleur
part-selectable = Peut être attribué
part-paint = Dans le texte
part-exclusive = Un code par passage
part-help = Comment décider
part-kind = Type
part-required = Requis
part-rare = Sur demande
part-names = Noms selon le code
part-default = Par défaut
part-score = Score
part-guidelines = Guide de codage
yes = oui
no = non
changed-meaning = { $count ->
    [one] { $count } étiquette a un code dont le sens a changé
   *[other] { $count } étiquettes ont un code dont le sens a changé
}
changed-meaning-note = Elles restent telles quelles. { $codes }.

## Codes from another codebook

adopt-title = Codes venant de { $from }
adopt-lead = { $codes ->
    [one] { $codes } code
   *[other] { $codes } codes
}, { $new ->
    [0] aucun nouveau.
    [one] dont { $new } nouveau.
   *[other] dont { $new } nouveaux.
}
adopt-all = Tous les codes
adopt-what = Que faire de { $code }
take-add = ajouter
take-known = correspond ici à { $code }
take-update = correspond ici à { $code }, reprendre cette formulation
same-here = est déjà ici
adopt-layer = Les codes de { $layer } vont dans
adopt-new-layer = une nouvelle couche
adopt-fields = Champs absents des couches d’ici
adopt-guidelines = Le guide de codage, à la suite de celui d’ici
adopt-replace = À la place de tous les codes d’ici
adopt-replace-hint = Rien n’est encore étiqueté : rien n’est perdu.
adopt-do = { $count ->
    [0] Reprendre la sélection
    [one] Ajouter { $count } code
   *[other] Ajouter { $count } codes
}
adopt-filter = Chercher un code

## Messages

news-changed = Modification de { $what }, avec ses valeurs
news-changed-any = Grille de codage modifiée, avec ses valeurs
news-published = Version { $number } publiée
news-restored = Version { $number } restaurée
news-added = { $added ->
    [0] Rien n’a été ajouté
    [one] { $added } code ajouté
   *[other] { $added } codes ajoutés
}
news-updated = { news-added }, formulation reprise pour { $updated }
news-no-codes = Il n’y a pas de code dans { $file }.
news-no-codebook = { $file } n’est pas une grille de codage lisible. Les tableaux doivent avoir une colonne nommée path.
news-no-worker = La partie du programme qui lit les grilles de codage n’a pas pu être chargée. Réessayez quand vous serez en ligne.
news-stopped = La grille de codage n’a pas pu être lue ou écrite. Réessayez.
