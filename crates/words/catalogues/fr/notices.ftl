### What went wrong, or right: a sentence on what happened and where, and one on what becomes of the
### data or what to do. $name, $title, $code, $layer and $text are in quotation marks. $why is a
### whole sentence, from "Storage", "What is stored" or "Changes and projects" below.

all-messages = Tous les messages
no-messages = Aucun message dans ce projet depuis son ouverture.
more-messages =
    { $messages ->
        [one] { $messages } autre
       *[other] { $messages } autres
    }
download = Télécharger le projet
download-stored = Télécharger ce qui est stocké


## Files that are opened and imported

file-unreadable =
    Le navigateur n’a pas pu lire { $name }. Rien n’a été ajouté ; le fichier a peut-être été déplacé ou
    est ouvert dans un autre programme.
statement-there = Ce texte est déjà dans le projet, sous le titre { $title }.
project-opened =
    { $name } a été ouvert, avec { $annotations ->
        [0] aucune annotation
        [one] { $annotations } annotation
       *[other] { $annotations } annotations
    }.
project-opened-in-part =
    { project-opened } { $left-out ->
        [one] { $left-out } passage a été écarté, comme vous l’avez décidé ; il reste dans le fichier.
       *[other] { $left-out } passages ont été écartés, comme vous l’avez décidé ; ils restent dans le fichier.
    }
foreign-not-read =
    { $name } n’a pas été importé : le format semble être { $format }, mais le fichier est endommagé ou
    incomplet. Rien n’a été modifié.
foreign-not-read-at =
    { $name } n’a pas été importé : le format semble être { $format }, mais le fichier est endommagé ou
    incomplet, à l’endroit { $place }. Rien n’a été modifié.
import-done =
    Importé depuis { $name } : { $statements ->
        [0] aucune nouvelle déclaration
        [one] { $statements } nouvelle déclaration
       *[other] { $statements } nouvelles déclarations
    } et { $annotations ->
        [0] aucune annotation
        [one] { $annotations } annotation
       *[other] { $annotations } annotations
    }.
import-done-in-part =
    { import-done } { $left-out ->
        [one] { $left-out } élément n’a pas été importé.
       *[other] { $left-out } éléments n’ont pas été importés.
    }

## The end of the status line

progress-tags =
    { $tags ->
        [0] Pas encore d’étiquette
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }
kept-here = Conservé dans ce navigateur, pour cette page au sein de { $host }. Cela ne va nulle part ailleurs.
progress-records =
    { progress-tags }, { $filled } sur { $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }
records-filled = Fiches remplies

## Hints, each shown once

hint-ends = Faites glisser les extrémités pour modifier le passage
hint-key = Appuyez sur { $key } pour étiqueter le passage avec { $code }
hint-read = Ce qui a pu être lu dans le passage est déjà inscrit : acceptez ce qui est juste
dismiss-hint = Fermer le conseil

## What was done. $code, $from and $to are names of codes, $words and $field are in quotation marks.

tagged = Étiquette { $code } posée
tagged-in = Étiquette { $code } posée (par. { $paragraph })
suggestion-accepted = Suggestion { $code } acceptée
suggestion-rejected = Suggestion { $code } refusée. Elle ne sera plus faite.
suggestions-accepted =
    { $count ->
        [one] { $count } suggestion { $code } acceptée
       *[other] { $count } suggestions { $code } acceptées
    }
suggestions-done = Il n’y a plus de suggestion dans aucun texte.
rules-read =
    { $count ->
        [0] Rien dans le fichier ne diffère des règles d’ici
        [one] { $count } règle importée du fichier
       *[other] { $count } règles importées du fichier
    }
rules-not-read = Le fichier n’est pas un tableau de règles. Exportez les règles pour en voir la forme.
rules-not-read-at = Le fichier n’est pas un tableau de règles : la ligne { $line } ne peut pas être lue.
tagged-all =
    { $passages ->
        [one] { $passages } passage étiqueté avec { $code }
       *[other] { $passages } passages étiquetés avec { $code }
    }
untagged = Étiquette { $code } supprimée
untagged-in = Étiquette { $code } supprimée (par. { $paragraph })
recoded = { $from } remplacé par { $to }
filled = { $field } rempli avec { $words }
statement-removed =
    { $tags ->
        [0] Déclaration { $title } retirée
        [one] Déclaration { $title } retirée, avec son étiquette
       *[other] Déclaration { $title } retirée, avec ses { $tags } étiquettes
    }
codes-removed =
    { $codes ->
        [one] Code supprimé : { $code }
       *[other] { $codes } codes supprimés
    }
codes-removed-with-tags =
    { codes-removed }, et { $tags ->
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }
codes-removed-recoded =
    { codes-removed }. { $tags ->
        [one] { $tags } étiquette a
       *[other] { $tags } étiquettes ont
    } maintenant le code { $to }
codes-removed-joined =
    { codes-removed-recoded } ; { $joined ->
        [one] { $joined } a été réunie à une étiquette qui s’y trouvait
       *[other] { $joined } ont été réunies à des étiquettes qui s’y trouvaient
    }
undone = Annulé : { $step }
redone = Rétabli : { $step }
undone-steps =
    { $steps ->
        [one] Annulé : { $steps } étape
       *[other] Annulé : { $steps } étapes
    }
redone-steps =
    { $steps ->
        [one] Rétabli : { $steps } étape
       *[other] Rétabli : { $steps } étapes
    }
undo = Annuler
redo = Rétablir

## Tagging

nothing-selected = Sélectionnez d’abord un passage du texte, puis choisissez le code.
no-text-for-field = Sélectionnez d’abord dans le texte les mots qui remplissent ce champ.
no-open-record = Toutes vos fiches sont remplies.
no-number-in-text =
    Les mots sélectionnés ne forment pas clairement un nombre dans la langue de cette déclaration ; ils
    n’ont donc pas été utilisés. Tapez le nombre dans le champ.
others-tag =
    Cette étiquette appartient à { $name } et n’a donc pas été modifiée. Copiez-la dans les vôtres pour
    modifier la copie.
others-tag-nameless =
    Cette étiquette appartient à quelqu’un d’autre et n’a donc pas été modifiée. Copiez-la dans les
    vôtres pour modifier la copie.
same-code-there = Ce passage a déjà le code { $code } ; rien n’a été ajouté.
joined =
    Deux étiquettes couvraient le même passage avec { $code } : elles ont été réunies, et leurs
    remarques conservées. « Annuler » les sépare de nouveau.
tag-split = { $code } scindé en deux étiquettes de mêmes valeurs
tag-split-in = { $code } scindé en deux étiquettes de mêmes valeurs (par. { $paragraph })
passages-joined = Deux passages ayant le code { $code } ont été réunis
passages-joined-in = Deux passages ayant le code { $code } ont été réunis (par. { $paragraph })
chosen-missed = Rien n’a été modifié : l’étiquette choisie { $code } était hors de vue. Appuyez encore sur la touche pour changer son code.
words-in-it = Les mots sélectionnés font déjà partie du passage.
nothing-to-take-off =
    Sélectionnez une partie des mots du passage, pas tous. Pour tout enlever, supprimez l’étiquette.
nowhere-to-split =
    Placez le curseur dans le passage, ou sélectionnez les mots par lesquels commence la seconde partie.
no-next-tag = Aucun passage suivant de ce texte n’a le même code : il n’y a rien à réunir.
group-only = { $code } ne fait que regrouper d’autres codes. Choisissez l’un de ceux qu’il contient.
exclusive-layer =
    { $layer } n’admet qu’un code par passage, et { $code } y est déjà. Rien n’a été ajouté ; changez
    plutôt le code de cette étiquette.

## Changes that are not made

code-not-removed =
    { $code } n’a pas été supprimé : { $annotations ->
        [one] { $annotations } de ses passages a un autre code, incompatible
       *[other] { $annotations } de ses passages ont d’autres codes, incompatibles
    } avec { $to }. Choisissez un autre code pour ces passages, ou modifiez
    d’abord ces étiquettes.
code-refused = Le code n’a pas été enregistré. { $why }
edit-refused = Cette modification n’a pas été faite ; tout reste comme avant. { $why }
not-a-document = Ce qui devait être joint au projet n’est pas du JSON valide.
open-elsewhere =
    L’action n’a pas été effectuée : le projet est ouvert dans une autre fenêtre, et celle-ci ne fait
    que montrer ce qui s’y passe. Choisissez « Modifier ici » pour continuer dans cette fenêtre.
not-handed-over =
    L’autre fenêtre ne cède pas le projet. Elle a peut-être du travail qu’elle ne peut pas enregistrer ;
    regardez-y d’abord. Si vous la fermez, vous pourrez continuer ici.
stays-open =
    Ce projet reste ouvert, car une partie du travail n’est pas encore enregistrée. Téléchargez-le dans
    un fichier, ou libérez de l’espace et attendez « Enregistré ».

## Saving and opening

save-failed =
    Vos dernières modifications ne sont pas encore enregistrées. { $why } L’enregistrement est retenté
    à quelques secondes d’intervalle.
not-stored =
    Votre travail n’est conservé que jusqu’à la fermeture de cette page. { $why } Téléchargez le projet
    avant de partir.
not-opened = { $name } n’a pas pu être ouvert. { $why } Ce qui est stocké est resté tel quel.
stored-not-opened = { $name } n’a pas pu être ouvert. { $why } Rien n’a été modifié.
partly-opened =
    { $changes ->
        [one] La dernière modification de ce projet n’a pas pu être lue. Tout ce qui précède est là ; la
            modification elle-même a été mise de côté, pas supprimée.
       *[other] Les { $changes } dernières modifications de ce projet n’ont pas pu être lues. Tout ce qui
            précède est là ; les modifications elles-mêmes ont été mises de côté, pas supprimées.
    }
backup-due =
    { $changes ->
        [one] { $changes } modification
       *[other] { $changes } modifications
    } depuis la dernière sauvegarde de ce projet. { $page ->
        [file] Les navigateurs conservent moins bien le travail d’une page ouverte comme fichier que celui d’un site web.
       *[site] Il n’est conservé que dans ce navigateur, et un portable peut se perdre.
    } Enregistrez-en une copie dans un fichier.
written-to-file = Le projet a été enregistré dans { $name }.
not-written-to-file =
    Le projet n’a pas pu être enregistré dans { $name } : { $reason }. Il est tout de même enregistré
    dans ce navigateur.
project-binned = { $name } a été supprimé. Vous pouvez le récupérer pendant 30 jours, sous « Supprimés » sur la page d’accueil.
project-restored = { $name } est de retour.
project-deleted = { $name } a été supprimé de ce navigateur.
downloaded = Enregistré dans vos téléchargements : { $name }
picture-not-made = Le navigateur n’a pas pu créer cette image, peut-être parce qu’elle est trop grande. Enregistrez-la plutôt en SVG.

## Storage: why it did not do what was asked, and what helps

storage-denied =
    Le navigateur n’autorise pas cette page à stocker quoi que ce soit ; c’est l’effet d’une fenêtre
    privée ou d’un réglage strict de confidentialité.
storage-full =
    Le navigateur n’a plus d’espace pour cette page. Libérez de l’espace sur le disque, ou supprimez des
    projets déjà exportés, depuis la page d’accueil.
storage-written-elsewhere =
    Le projet a été modifié dans une autre fenêtre. Fermez l’une des deux, puis rechargez cette page.
storage-not-found = Il n’est plus dans le stockage de ce navigateur.
storage-no-answer = Le stockage du navigateur n’a pas répondu.
storage-no-answer-because = Le stockage du navigateur n’a pas répondu ({ $reason }).

## What is stored: why it could not be understood

stored-damaged =
    Stockage endommagé à la ligne { $line }, octet { $byte } : { $part ->
        [change] une modification
        [statements] la liste des déclarations
        [codebook] la grille de codage
        [statement] une déclaration
       *[history] l’historique d’annulation
    }.
stored-newer =
    Il a été enregistré par une version plus récente de cette page (format { $version }). Rechargez la
    page pour obtenir cette version.
stored-text-missing = Le texte de l’une de ses déclarations manque.
stored-statement-missing = L’une de ses déclarations manque.
stored-statements-mixed-up = Deux de ses déclarations sont mélangées.

## Changes and projects: why one cannot be made, and what is wrong with the other

no-such-statement = La déclaration n’est plus dans le projet.
statement-exists = La déclaration est déjà dans le projet.
no-such-annotation = L’étiquette n’existe plus.
annotation-exists = L’étiquette existe déjà.
same-claim = Ce passage a déjà le même code.
no-such-annotator = L’annotateur n’est pas dans le projet.
annotator-needed = L’annotateur est encore nécessaire.
no-such-code = Le code n’est plus dans la grille de codage.
code-in-use = Le code est utilisé, ou d’autres codes en dépendent.
change-of-other-text = La modification a été faite pour un autre texte.
annotation-would-lose = La modification du texte ferait perdre une partie d’une étiquette.
no-such-place = Cette place n’existe pas dans la liste.
no-annotator = Le projet n’a pas d’annotateur.
annotator-twice = Deux annotateurs ont le même identifiant.
statement-twice = Deux déclarations ont le même identifiant.
annotation-twice = Deux annotations ont le même identifiant.
wrong-statement = Une annotation appartient à une autre déclaration.
annotation-of-other-text = Une annotation a été faite sur un autre texte.
span-outside = Un passage se trouve hors du texte.
code-not-in-codebook = Le code { $code } n’est pas dans la grille de codage, ou ne fait que regrouper d’autres codes.
annotation-without-annotator = L’annotateur d’une annotation n’est pas dans le projet.
same-claim-twice = Un passage a deux fois le même code.
no-such-field = La fiche a un champ qui n’est pas défini.

## Values: why one does not fit its field

value-of-other-kind = La valeur n’est pas du type de son champ.
no-such-choice = { $text } ne figure pas parmi les choix.
not-a-number = { $text } n’est pas un nombre. Écrivez des chiffres, avec un point avant les décimales.
not-a-date =
    { $text } n’est pas une date. Écrivez un jour, un mois ou une année sous la forme 2017-03-31, 2017-03
    ou 2017.
not-a-currency = { $text } n’est pas un code de monnaie. Écrivez trois majuscules, comme USD.
not-a-country = { $text } n’est pas un code de pays. Écrivez trois majuscules, comme JPN.

## Many statements at once

field-set =
    { $statements ->
        [one] { $field } : valeur inscrite pour { $statements } déclaration.
       *[other] { $field } : valeur inscrite pour { $statements } déclarations.
    }
marked-done =
    { $statements ->
        [one] { $statements } déclaration marquée terminée.
       *[other] { $statements } déclarations marquées terminées.
    }
marked-not-done =
    { $statements ->
        [one] { $statements } déclaration marquée non terminée.
       *[other] { $statements } déclarations marquées non terminées.
    }
statements-removed =
    { $statements ->
        [one] { $statements } déclaration retirée
       *[other] { $statements } déclarations retirées
    }, avec { $tags ->
        [0] aucune étiquette
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }.
text-corrected =
    { $places ->
        [one] Le texte a été corrigé à { $places } endroit.
       *[other] Le texte a été corrigé à { $places } endroits.
    } Le texte précédent est conservé.
text-corrected-losing =
    { text-corrected } { $tags ->
        [one] { $tags } étiquette n’avait plus de mots et a été supprimée.
       *[other] { $tags } étiquettes n’avaient plus de mots et ont été supprimées.
    }
variable-set =
    { $statements ->
        [one] { $name } : valeur inscrite pour { $statements } déclaration.
       *[other] { $name } : valeur inscrite pour { $statements } déclarations.
    }
no-value = { $words } n’est pas une valeur de { $variable } ; rien n’a été modifié.
variable-removed = Variable { $name } supprimée.
group-saved = Groupe { $name } enregistré.
table-joined-nothing = Tout le contenu du tableau est déjà ici ; rien n’a été modifié.
table-joined =
    { $values ->
        [one] { $values } valeur reprise
       *[other] { $values } valeurs reprises
    } du tableau pour { $statements ->
        [one] { $statements } déclaration
       *[other] { $statements } déclarations
    }.
no-day = { $words } n’est pas un jour, ou pourrait en désigner deux. Écrivez par exemple 15 mars 2017.
exercise-damaged = Ce fichier d’exercice est endommagé ou incomplet et n’a pas été ouvert. Redemandez-le.
next-exercise-changed = L’exercice suivant de ce fichier a été modifié et ne peut pas être ouvert. Tout le reste fonctionne. Redemandez le fichier à votre enseignant.
exercise-without-text = Un texte de cet exercice n’est plus dans le projet. Choisissez de nouveau ses textes, puis enregistrez le fichier.
codebook-locked = Les codes de cet exercice ne peuvent pas être modifiés.
not-in-exercise = Cette page est réservée à un exercice : ses textes restent tels quels, et aucun autre fichier ne peut être ajouté.
feedback-damaged = Ce fichier de retour est endommagé ou incomplet et n’a pas été ouvert. Redemandez-le à votre enseignant.
feedback-stays = Le retour reste tel quel. Pour continuer votre travail, reprenez-le.
older-feedback = Ceci est la révision { $opened } du retour. Vous avez déjà ouvert la révision { $newer }.
not-compared = Votre travail n’a pas pu être comparé au corrigé. Il est conservé : remettez-le de nouveau pour réessayer.
not-compared-no-worker = La partie de la page qui compare votre travail au corrigé n’a pas pu être chargée. Connectez-vous une fois à Internet et remettez-le de nouveau.
exercise-removed = Exercice { $title } supprimé.
exercise-removed-any = Exercice supprimé.
passage-link-copied = Le lien vers le passage est copié. Il fonctionne dans toute copie de ce projet et contient les premiers mots du passage.
link-damaged = Ce lien vers un passage est incomplet. Redemandez-le.
link-to-other-text = Le texte a été corrigé depuis la création du lien. Voici où se trouvent maintenant ses mots.
link-not-found = Le lien mène à { $quote }, mais aucune déclaration de ce projet ne contient ces mots. La déclaration a peut-être été retirée, ou se trouve dans une copie plus récente du projet.
link-project-missing = Le lien mène à { $quote } dans un projet qui n’est pas dans ce navigateur. Ouvrez le fichier de ce projet, puis suivez de nouveau le lien.
link-copied = Le lien est copié.
nothing-collected = Aucun de ces fichiers n’est une copie de cet exercice. Rien n’a été modifié ; la liste indique ce qui ne va pas pour chacun.
all-here =
    { $here ->
        [one] Cette copie est déjà ici. Rien n’a été modifié.
       *[other] Les { $here } copies sont déjà ici. Rien n’a été modifié.
    }
collected =
    { $taken ->
        [one] { $taken } copie relevée.
       *[other] { $taken } copies relevées.
    }
collected-some =
    { $taken ->
        [one] { $taken } copie relevée.
       *[other] { $taken } copies relevées.
    } { $refused ->
        [one] { $refused } fichier n’a pas été ajouté ; la liste dit pourquoi.
       *[other] { $refused } fichiers n’ont pas été ajoutés ; la liste dit pourquoi.
    }
requests-came =
    { $new ->
        [0] Ces demandes de révision sont déjà ici. Rien n’a été modifié.
        [one] { $new } demande de révision est arrivée. Elle se trouve sur la page « Demandes ».
       *[other] { $new } demandes de révision sont arrivées. Elles se trouvent sur la page « Demandes ».
    }
request-saved = { $name } a été enregistré. Envoyez-le à votre enseignant.
reviews-came =
    { $new ->
        [0] Ces évaluations sont déjà ici. Rien n’a été modifié.
        [one] { $new } évaluation est arrivée. Elle se trouve sur la page « Évaluation par les pairs ».
       *[other] { $new } évaluations sont arrivées. Elles se trouvent sur la page « Évaluation par les pairs ».
    }
review-saved = { $name } a été enregistré. Remettez-le à votre enseignant.
packet-damaged = Ce dossier à évaluer est endommagé ou incomplet et n’a pas été ouvert. Redemandez-le à votre enseignant.
packet-stays = Les travaux des autres ne peuvent pas être modifiés. Évaluez-les dans le panneau à côté du texte.
for-the-teacher = Ce fichier est destiné à votre enseignant, qui le dépose dans l’espace « Classe ».
not-collected = Les fichiers n’ont pas pu être lus, et rien n’a été modifié. Essayez avec moins de fichiers à la fois.
not-collected-no-worker = La partie de la page qui lit les copies n’a pas pu être chargée, et rien n’a été modifié. Connectez-vous une fois à Internet et réessayez.
collected-in-part = Tous les fichiers n’ont pas pu être lus. Les copies lues sont relevées ; déposez de nouveau les fichiers pour le reste, en plus petit nombre.
not-given-back = Le fichier n’a pas pu être écrit. Rien n’a été modifié ; essayez encore une fois.
not-given-back-no-worker = La partie de la page qui écrit les fichiers pour une classe n’a pas pu être chargée. Connectez-vous une fois à Internet et réessayez.
collecting-stopped = Arrêté. Ce qui a été lu jusqu’ici est relevé ; déposez de nouveau les fichiers pour le reste.
still-collecting = Des copies sont encore en cours de lecture. Attendez la fin, ou arrêtez d’abord la lecture.
coding-accepted = Accepté. Le corrigé en est à la révision { $revision }, et tous les travaux y sont comparés.
no-one-file = Cette page n’a pas pu être réunie en un seul fichier. Enregistrez l’exercice en JSON, ou ouvrez une version publiée de la page.

## Tags that were changed in the table of all tags. $code and $field are in quotation marks.

tags-recoded =
    { $tags ->
        [one] { $tags } étiquette a maintenant
       *[other] { $tags } étiquettes ont maintenant
    } le code { $code }.
tags-added =
    { $tags ->
        [one] { $tags } passage a aussi
       *[other] { $tags } passages ont aussi
    } le code { $code }.
tags-field-set =
    { $field } : valeur inscrite pour { $tags ->
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }.
tags-confidence-set =
    Degré de certitude inscrit pour { $tags ->
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }.
tags-noted =
    { $tags ->
        [one] La remarque de { $tags } étiquette a été modifiée.
       *[other] Les remarques de { $tags } étiquettes ont été modifiées.
    }
tags-removed =
    { $tags ->
        [one] { $tags } étiquette supprimée.
       *[other] { $tags } étiquettes supprimées.
    }
tags-joined =
    { $tags ->
        [one] { $tags } a été réunie à une étiquette qui disait
       *[other] { $tags } ont été réunies à des étiquettes qui disaient
    } la même chose : la plus ancienne reste, avec les deux remarques.
tags-of-others =
    { $tags ->
        [one] { $tags } appartient à quelqu’un d’autre et n’a pas été touchée.
       *[other] { $tags } appartiennent à d’autres personnes et n’ont pas été touchées.
    }
tags-unfit =
    { $tags ->
        [one] { $tags } reste comme avant : sa couche n’admet
       *[other] { $tags } restent comme avant : leur couche n’admet
    } qu’un code par passage, ou n’a pas ce champ.
workbook-not-made = Le classeur n’a pas pu être créé. Réessayez.
tags-copied =
    { $tags ->
        [one] { $tags } ligne copiée comme tableau.
       *[other] { $tags } lignes copiées comme tableau.
    }
tag-not-pasted = L’étiquette n’a pas été collée : ses mots ne sont pas dans ce projet, ou y figurent à plusieurs endroits.
no-such-code-here = L’étiquette n’a pas été collée : la grille de codage de ce projet n’a pas de code { $code }. Ajoutez-le, puis collez de nouveau.
