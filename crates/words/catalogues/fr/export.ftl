### Exporting in the formats of other programs.

fetching = Chargement de la liste des formats…

## What an export is for

keep-a-copy = Garder une copie
copy-what = Fichier de projet (JSON), conserve tout. Ctrl+S (Commande+S sur Mac) l’enregistre de nouveau.
copy-what-download = Fichier de projet (JSON), conserve tout et se rouvre dans n’importe quel navigateur.
part = Fichier de projet
part-what = Avec ces déclarations seulement, pour quelqu’un d’autre ; ce n’est pas une copie de tout le projet.
save-project-file = Enregistrer le fichier de projet
spreadsheet = Tableur
spreadsheet-what = Excel : une ligne par étiquette ; les déclarations et la grille de codage sur leurs propres feuilles.
data = Données pour R et Python
data-what = CSV : annotations, déclarations et grille de codage, reliées par identifiant.
print-or-share = Imprimer ou partager
print-what = Une page HTML avec le texte, ses étiquettes et ses fiches.
other-programs = Autres programmes
other-what =
    NVivo, MAXQDA, ATLAS.ti, INCEpTION, Label Studio, spaCy et d’autres : { $formats ->
        [one] { $formats } format.
       *[other] { $formats } formats.
    }
download = Télécharger
download-for = Télécharger : { $what }
choose = Choisir
search-formats = Chercher un format ou un programme
no-format = Aucun format ne contient ces mots.

## Groups of formats

group-annotation = Autres outils d’annotation
group-qualitative = Analyse qualitative
group-data = Apprentissage automatique
group-table = Tableaux
group-reading = Pour lire et imprimer

## One format

format-for = { $format } — { $programs }
all-formats = Tous les formats
again = Réessayer
statements = Déclarations
this-statement = celle-ci
all-statements =
    { $statements ->
        [one] toutes ({ $statements })
       *[other] toutes ({ $statements })
    }
done-statements = terminées ({ $statements })
chosen-statements = choisies
annotators = Codé par
everybody = tout le monde
annotator-number = Annotateur { $number }
layers = Couches
file = Fichier
file-with-rows =
    { $file } · { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
negatives = Phrases sans annotation comme exemples négatifs
parts = Répartir les déclarations
undivided = Toutes ensemble
divided = 80 % pour l’entraînement, 10 % pour la validation, 10 % pour le test
seed = Graine
seed-hint = Le même nombre répartit les mêmes déclarations de la même façon.

## How far it is

preparing = Préparation…
preparing-statements =
    Préparation : { $done } sur { $of ->
        [one] { $of } déclaration
       *[other] { $of } déclarations
    }
packing = Compression…
size-kb = { $size } Ko
size-mb = { $size } Mo

## Why an export does not go on

failure-no-worker =
    La partie du programme qui écrit d’autres formats n’a pas pu être chargée. Vérifiez la connexion et
    réessayez ; le fichier de projet peut être enregistré sans elle.
failure-stopped =
    L’écriture s’est arrêtée, peut-être faute de mémoire. Rien n’a été modifié dans le projet. Choisissez
    moins de déclarations et réessayez.
failure-took-too-long =
    L’écriture a été arrêtée car elle durait trop longtemps. Rien n’a été modifié dans le projet.
    Choisissez moins de déclarations et réessayez.
failure-nothing-chosen = Rien n’est choisi. Choisissez au moins une déclaration.

## What a format leaves out or changes

leaves-out =
    Ce format écarte ou modifie { $things ->
        [one] { $things } élément : { $list }
       *[other] { $things } éléments : { $list }
    }
nothing-left-out = Rien : tout ce qui a été choisi y figure.
left-out-of = Ce que le format { $format } écarte ou modifie
loss-and-remedy = { $what } : { $remedy }.

## What it is about, at the start of an entry

annotations =
    { $annotations ->
        [one] { $annotations } annotation
       *[other] { $annotations } annotations
    }
several-parts =
    { $annotations ->
        [one] { $annotations } annotation en plusieurs parties
       *[other] { $annotations } annotations en plusieurs parties
    }
overlaps =
    { $annotations ->
        [one] { $annotations } annotation qui partage du texte avec une autre
       *[other] { $annotations } annotations qui partagent du texte avec une autre
    }
within-words =
    { $annotations ->
        [one] { $annotations } annotation qui commence ou finit au milieu d’un mot
       *[other] { $annotations } annotations qui commencent ou finissent au milieu d’un mot
    }
within-sentences =
    { $annotations ->
        [one] { $annotations } annotation qui commence ou finit au milieu d’une phrase
       *[other] { $annotations } annotations qui commencent ou finissent au milieu d’une phrase
    }
across-lines =
    { $annotations ->
        [one] { $annotations } annotation qui franchit une fin de ligne
       *[other] { $annotations } annotations qui franchissent une fin de ligne
    }
records =
    { $annotations ->
        [one] fiche de { $annotations } annotation
       *[other] fiches de { $annotations } annotations
    }
evidence =
    { $passages ->
        [one] { $passages } passage à l’appui
       *[other] { $passages } passages à l’appui
    }
proposed =
    { $values ->
        [one] marque indiquant que { $values } valeur a été proposée
       *[other] marque indiquant que { $values } valeurs ont été proposées
    }
notes =
    { $notes ->
        [one] { $notes } remarque
       *[other] { $notes } remarques
    }
confidence =
    { $annotations ->
        [one] degré de certitude de { $annotations } annotation
       *[other] degré de certitude de { $annotations } annotations
    }
further-annotators =
    { $annotations ->
        [one] { $annotations } annotation d’autres annotateurs
       *[other] { $annotations } annotations d’autres annotateurs
    }
history =
    { $annotations ->
        [one] date et mode de création de { $annotations } annotation
       *[other] date et mode de création de { $annotations } annotations
    }
definitions =
    { $codes ->
        [one] définition et règles de { $codes } code
       *[other] définitions et règles de { $codes } codes
    }
field-rules =
    { $rules ->
        [one] { $rules } valeur par défaut d’un champ ou score d’un choix
       *[other] { $rules } valeurs par défaut de champs et scores de choix
    }
code-tree =
    { $codes ->
        [one] { $codes } code placé sous un autre
       *[other] { $codes } codes placés sous un autre
    }
further-layers =
    { $layers ->
        [one] { $layers } autre couche
       *[other] { $layers } autres couches
    }
unused-codes =
    { $codes ->
        [one] { $codes } code sans annotation
       *[other] { $codes } codes sans annotation
    }
metadata =
    { $statements ->
        [one] informations sur { $statements } déclaration
       *[other] informations sur { $statements } déclarations
    }
layout =
    { $statements ->
        [one] zones et intertitres de { $statements } déclaration
       *[other] zones et intertitres de { $statements } déclarations
    }
statements-done =
    { $statements ->
        [one] marque « terminée » de { $statements } déclaration
       *[other] marque « terminée » de { $statements } déclarations
    }
statements-with-variables =
    { $statements ->
        [one] variables de { $statements } déclaration
       *[other] variables de { $statements } déclarations
    }
remarks-on-reading =
    { $statements ->
        [one] ce qui n’a pas été repris à la lecture de { $statements } déclaration
       *[other] ce qui n’a pas été repris à la lecture de { $statements } déclarations
    }
classroom-documents =
    { $documents ->
        [one] { $documents } mémo ou document de la classe
       *[other] { $documents } mémos et documents de la classe
    }
untagged-statements =
    { $statements ->
        [one] { $statements } déclaration sans annotation
       *[other] { $statements } déclarations sans annotation
    }
text-around =
    { $statements ->
        [one] texte autour des annotations de { $statements } déclaration
       *[other] texte autour des annotations de { $statements } déclarations
    }
white-space =
    { $statements ->
        [one] espaces exactes de { $statements } déclaration
       *[other] espaces exactes de { $statements } déclarations
    }
forbidden-characters =
    { $characters ->
        [one] { $characters } caractère interdit par le format
       *[other] { $characters } caractères interdits par le format
    }
long-texts =
    { $texts ->
        [one] { $texts } texte trop long pour une cellule
       *[other] { $texts } textes trop longs pour une cellule
    }

## What becomes of it, at the end of an entry

left-out-remedy = non repris
divided-remedy = chaque partie forme une entrée séparée
joined = pris du début de la première partie à la fin de la dernière
parted = conservé comme une partie parmi d’autres
longest-kept = là où il y a chevauchement, le plus long est conservé
longest-kept-by-layer =
    chaque couche a son propre fichier et, là où il y a chevauchement, le plus long est conservé
widened = étendu aux mots entiers
widened-to-sentences = étendu aux phrases entières
as-text = conservé comme texte lisible
as-json = conservé en JSON à côté de l’annotation
as-codes = conservé comme codes distincts sur le même passage
files-each = chaque annotateur a ses propres fichiers
blanked = remplacé chaque fois par une espace
collapsed = réduit à une seule espace
cut = tronqué
