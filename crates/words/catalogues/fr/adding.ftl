### Project files that belong to a project that is here: what to do with them, and what was added.
### $name, $coder and $mine are names of annotators; $file, $title and $quote are in quotation marks.

## The question

file-has-this-project = { $name } contient ce projet
file-has-this-text = { $name } contient un texte de ce projet
file-of-has-this-project = Le fichier reçu ({ $name }) contient ce projet
file-of-has-this-text = Le fichier reçu ({ $name }) contient un texte de ce projet
files-have-this-project = { $files } fichiers contiennent ce projet
file-of-stored = { $name } contient le projet { $title }
here = Ici
in-the-file =
    { $files ->
        [one] Dans le fichier
       *[other] Dans les fichiers
    }
statements = Déclarations
statements-there =
    { $new ->
        [0] { $statements }, toutes déjà ici
        [one] { $statements }, dont { $new } nouvelle
       *[other] { $statements }, dont { $new } nouvelles
    }
codebook = Grille de codage
codes-here =
    { $codes ->
        [one] { $codes } code
       *[other] { $codes } codes
    }
codes-there =
    { $new ->
        [0] { $changed ->
            [0] les mêmes codes
            [one] les mêmes codes, { $changed } formulé autrement
           *[other] les mêmes codes, { $changed } formulés autrement
        }
       *[other] { $new } { $new ->
            [one] nouveau
           *[other] nouveaux
        }{ $changed ->
            [0] { "" }
            [one] , { $changed } formulé autrement
           *[other] , { $changed } formulés autrement
        }
    }
coded-by = Codé par
coder =
    { $coder }, { $tags ->
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }
nobody = personne pour l’instant
what-to-do = Que faire
add-named = Ajouter le codage à ce projet ({ $name })
add-files = Ajouter le codage à ce projet
add-hint = Les deux codages restent, chacun sous son nom. Une seule étape, que « Annuler » retire.
add-nothing = Tout son contenu est déjà ici.
open-stored-and-add = Ouvrir { $title } et y ajouter le codage
beside =
    { $files ->
        [one] L’ouvrir à côté de celui-ci
       *[other] Les ouvrir à côté de celui-ci
    }
beside-hint = Un autre projet dans la liste ; rien ne change ici.
replace = Remplacer le mien
replace-hint =
    { $tags ->
        [0] Ce projet est supprimé.
        [one] Ce projet est supprimé, avec son étiquette ({ $tags }).
       *[other] Ce projet est supprimé, avec ses { $tags } étiquettes.
    }
add-button-named = Ajouter le codage ({ $name })
add-button = Ajouter le codage
open-button = Ouvrir
replace-button = Remplacer…

## While files are read and added

reading-title =
    { $files ->
        [one] Lecture d’un fichier
       *[other] Lecture de { $files } fichiers
    }
reading-files = Fichier { $at } sur { $files }
comparing-files = Comparaison avec ce projet
adding-title =
    { $files ->
        [one] Ajout d’un fichier
       *[other] Ajout de { $files } fichiers
    }
adding-files = Rien ne change avant que tout soit prêt.
not-added-title =
    { $files ->
        [one] Le fichier n’a pas été ajouté
       *[other] Les fichiers n’ont pas été ajoutés
    }
not-added-why = La partie du programme qui les lit s’est arrêtée, ou la mémoire ne suffit pas. Rien n’a changé ici. Réessayez, ou ajoutez moins de fichiers à la fois.
close = Fermer

## Asked again before the project is replaced

replace-title = Remplacer ce projet ?
replace-sentence =
    { $title } est supprimé de ce navigateur et { $file } est ouvert à sa place. C’est irréversible.
save-copy-first = Enregistrer d’abord une copie
replace-for-good = Remplacer

## The report

added-title-named = Codage ajouté : { $name }
added-title = Codage ajouté
nothing-new-title = Rien de nouveau
added-summary =
    { $added ->
        [one] { $added } étiquette sur { $tags } a été ajoutée.
       *[other] { $added } étiquettes sur { $tags } ont été ajoutées.
    } Une seule étape, que « Annuler » retire.
nothing-new-summary = Tout le contenu du fichier est déjà ici.
nothing-added-summary = Rien n’a été ajouté. Les différences figurent ici ; votre version reste telle quelle.
added-under =
    { $tags ->
        [one] { $tags } étiquette ajoutée sous le nom { $coder }
       *[other] { $tags } étiquettes ajoutées sous le nom { $coder }
    }
alike =
    { $tags ->
        [one] { $tags } d’entre elles est identique à une étiquette d’ici ; les deux sont conservées.
       *[other] { $tags } d’entre elles sont identiques à une étiquette d’ici ; les deux sont conservées.
    }
updated-summary =
    { $tags ->
        [one] { $tags } étiquette a été mise à jour.
       *[other] { $tags } étiquettes ont été mises à jour.
    } Une seule étape, que « Annuler » retire.
updated =
    { $tags ->
        [one] { $tags } étiquette mise à jour
       *[other] { $tags } étiquettes mises à jour
    }
updated-hint = Leurs auteurs les ont modifiées depuis leur ajout. Vos propres étiquettes ne changent jamais.
same-already =
    { $tags ->
        [one] { $tags } étiquette était déjà ici
       *[other] { $tags } étiquettes étaient déjà ici
    }
statements-added =
    { $statements ->
        [one] { $statements } déclaration ajoutée : { $titles }
       *[other] { $statements } déclarations ajoutées : { $titles }
    }
codes-added =
    { $codes ->
        [one] { $codes } code ajouté : { $names }
       *[other] { $codes } codes ajoutés : { $names }
    }
codes-differ =
    { $codes ->
        [one] { $codes } code est formulé autrement : { $names }
       *[other] { $codes } codes sont formulés autrement : { $names }
    }
codes-differ-hint = Votre formulation a été conservée.
names-differ = { $mine } s’appelle { $theirs } dans le fichier
names-differ-hint = Le nom d’ici a été conservé.
texts-differ =
    { $statements ->
        [one] { $statements } déclaration a un autre texte dans le fichier : { $titles }
       *[other] { $statements } déclarations ont un autre texte dans le fichier : { $titles }
    }
texts-differ-hint = Seules les étiquettes dont les mots figurent dans le texte d’ici ont été ajoutées.
conflicts =
    { $tags ->
        [one] { $tags } étiquette a été modifiée ici ou dans le fichier
       *[other] { $tags } étiquettes ont été modifiées ici ou dans le fichier
    }
conflicts-hint = La version d’ici a été conservée.
not-added =
    { $tags ->
        [one] { $tags } étiquette n’a pas été ajoutée
       *[other] { $tags } étiquettes n’ont pas été ajoutées
    }
words-not-found = ses mots ne sont pas dans le texte d’ici
does-not-fit = ne convient pas à la grille de codage d’ici
tag-and-why = { $quote } ({ $code }) : { $why }
part-statement = autre déclaration
part-annotator = autre annotateur
part-passage = autre passage
part-code = autre code
part-attribute = valeur différente ({ $field })
part-note = autre remarque
part-confidence = autre degré de certitude
more-of-them =
    { $number ->
        [one] et { $number } autre
       *[other] et { $number } autres
    }
undo = Annuler
go-on = Reprendre la lecture

## What came back, and codes of other revisions, in the question

package-back = Lot revenu : { $coder }
package-back-hint = Il est noté comme revenu quand le codage est ajouté.
packages-back =
    { $packages ->
        [one] { $packages } lot revenu
       *[other] { $packages } lots revenus
    }
codes-of-others = Codes sous un autre nom
use-code = Utiliser { $mine } pour { $theirs }
code-recoded =
    { $tags ->
        [one] { $tags } étiquette qui l’a reçoit ici { $mine }.
       *[other] { $tags } étiquettes qui l’ont reçoivent ici { $mine }.
    }
code-same-path = Ils portent le même nom sous les mêmes codes.
code-same-name = Ils portent le même nom.
code-else-added = Sinon, il est ajouté comme nouveau code.
differences-found =
    { $differences ->
        [one] { $differences } différence. La version d’ici reste, sauf si vous en décidez autrement.
       *[other] { $differences } différences. La version d’ici reste, sauf si vous en décidez autrement.
    }
differences-decided =
    { $decided ->
        [0] Aucune différence tranchée autrement pour l’instant.
        [one] { $decided } différence sur { $differences } tranchée autrement.
       *[other] { $decided } différences sur { $differences } tranchées autrement.
    }
settle-button = Arbitrer…

## Settling

settle-title = Arbitrer les différences
difference-of = { $at } sur { $differences }
difference-from = Source : { $names }
difference-of-coder = Source : { $names }, étiquette posée par { $coder }
previous-difference = Différence précédente
next-difference = Différence suivante
kind-tag = Étiquette
kind-code = Formulation d’un code
kind-name = Nom d’un codeur
version-here = Ici
version-there = Dans le fichier
part = Partie
keep-mine = Garder la version d’ici
take-theirs = Prendre celle du fichier
take-both = Garder les deux
join-both = Réunir les deux
take-here = ici
take-there = fichier
take-join = les deux
part-from = { $part } : quelle version
part-name-statement = Déclaration
part-name-annotator = Codeur
part-name-passage = Passage
part-name-code = Code
part-name-note = Remarque
part-name-confidence = Certitude
part-empty = (vide)
name-of-code = Nom
definition-of-code = Définition
include-of-code = Comprend
exclude-of-code = Ne comprend pas
same-for-all-tags =
    { $differences ->
        [one] De même pour cette étiquette ({ $differences })
       *[other] De même pour les { $differences } étiquettes
    }
same-for-all = De même pour les { $differences } de ce type
settle-keys = 1, 2, 3 tranchent ; N et B mènent à la différence suivante et à la précédente.
back-to-question = Revenir

## More of the report

conflicts-settled =
    { $tags ->
        [one] { $tags } différence a été tranchée comme vous l’avez décidé
       *[other] { $tags } différences ont été tranchées comme vous l’avez décidé
    }
not-settled =
    { $tags ->
        [one] { $tags } décision n’a pas pu être suivie
       *[other] { $tags } décisions n’ont pas pu être suivies
    }
not-settled-hint = Le passage a déjà ce code du même codeur, ou le résultat ne convient pas à la grille de codage. La version d’ici a été conservée.
moved-tags =
    { $tags ->
        [one] { $tags } étiquette a été déplacée sur ses mots dans le texte d’ici
       *[other] { $tags } étiquettes ont été déplacées sur leurs mots dans le texte d’ici
    }
codes-mapped =
    { $codes ->
        [one] { $codes } code du fichier a été rattaché au code d’ici : { $names }
       *[other] { $codes } codes du fichier ont été rattachés aux codes d’ici : { $names }
    }
memos-added =
    { $memos ->
        [one] { $memos } mémo ajouté
       *[other] { $memos } mémos ajoutés
    }
suggestion-decisions-added =
    { $decisions ->
        [one] { $decisions } décision sur une suggestion ajoutée
       *[other] { $decisions } décisions sur des suggestions ajoutées
    }
values-added =
    { $values ->
        [one] { $values } valeur de variable ajoutée
       *[other] { $values } valeurs de variables ajoutées
    }
settled-cases-added =
    { $cases ->
        [one] { $cases } cas tranché ajouté
       *[other] { $cases } cas tranchés ajoutés
    }
decisions-added =
    { $words ->
        [one] { $words } précision pour la grille de codage ajoutée
       *[other] { $words } précisions pour la grille de codage ajoutées
    }
variables-added =
    { $variables ->
        [one] { $variables } variable ou groupe ajouté : { $names }
       *[other] { $variables } variables et groupes ajoutés : { $names }
    }
versions-added =
    { $versions ->
        [one] { $versions } version publiée de la grille de codage ajoutée : { $names }
       *[other] { $versions } versions publiées de la grille de codage ajoutées : { $names }
    }
variables-differ =
    { $variables ->
        [one] { $variables } variable est différente dans le fichier : { $names }
       *[other] { $variables } variables sont différentes dans le fichier : { $names }
    }
variables-differ-hint = Les valeurs correspondantes ont été écartées.
words-differ =
    { $words ->
        [one] { $words } mémo ou valeur diffère
       *[other] { $words } mémos et valeurs diffèrent
    }
save-report = Enregistrer le rapport

## The report as a file

file-title = Ce qui a été ajouté à { $project }
file-made = Fichiers : { $names }
file-added = Ajouté
file-differences = Différences, et comment elles ont été tranchées
file-not-added = Non ajouté
column-what = Quoi
column-coder = Codeur
column-tags = Étiquettes
column-settled = Tranché
column-why = Pourquoi
column-quote = Passage
settled-ours = conservé
settled-theirs = pris dans le fichier
settled-both = les deux
settled-parts = partie par partie

pair-decisions-added =
    { $decisions ->
        [one] { $decisions } décision sur deux engagements ajoutée
       *[other] { $decisions } décisions sur deux engagements ajoutées
    }
