### The dialogs, except those for files that are read: a code, a statement, the project, what is
### exported, keys and settings.

save = Enregistrer
cancel = Annuler

## Closing a dialog into which something was typed

discard-typed = Abandonner votre saisie ?
keep-editing = Continuer la saisie
discard = Abandonner

## Pasting a statement

paste-title = Coller une déclaration
paste-label = Texte de la déclaration
paste-hint =
    Il est conservé tel que vous le collez, au caractère près. Collé directement dans la page, sans
    cette fenêtre, un texte venant d’une page web ou d’un document garde ses intertitres et ses listes.
add-as-statement = Ajouter comme déclaration

## A code

new-code = Nouveau code dans { $layer }
edit-code = Modifier le code
name = Nom
name-needed = Un code doit avoir un nom.
short-name = Nom court
short-name-hint = Facultatif. Affiché là où le nom ne tient pas, par exemple à côté du texte.
definition = Définition
definition-hint = Quand l’employer, en une phrase ou deux. Affichée au moment de choisir un code.
colour-word = Couleur
colour-blue = Bleu
colour-red = Rouge
colour-gold = Or
colour-violet = Violet
colour-green = Vert
colour-teal = Sarcelle
colour-purple = Pourpre
colour-orange = Orange
colour-sky = Bleu ciel
colour-rose = Rose
colour-rust = Rouille
colour-olive = Olive
painted-as-tint = Surligné dans le texte
painted-as-line = Souligné dans le texte
key = Touche
key-hint = Un caractère qui applique le code à la sélection. Majuscules et minuscules comptent.
key-too-long = Une touche est un seul caractère.
name-of-other = { $code } existe déjà. Donnez à ce code un autre nom ou un autre parent.
key-of-other = { $key } est déjà la touche de { $code }.
key-of-page = { $key } est une touche de la page elle-même ; voyez la liste des raccourcis.
parent = Parent
no-parent = aucun (premier niveau)
remove-code = Supprimer le code…

## Removing a code that is used

remove-code-title = Supprimer { $code }
remove-codes-title =
    { $codes ->
        [one] Supprimer { $codes } code
       *[other] Supprimer { $codes } codes
    }
tags-with-code =
    { $tags ->
        [0] Aucune étiquette n’a ce code
        [one] { $tags } étiquette a ce code
       *[other] { $tags } étiquettes ont ce code
    }
tags-with-codes =
    { $tags ->
        [0] Aucune étiquette n’a ces codes
        [one] { $tags } étiquette a l’un de ces codes
       *[other] { $tags } étiquettes ont ces codes
    }
give-other-code = Leur donner un autre code
other-code = L’autre code
none-chosen = Choisissez un code
other-code-drops = Les valeurs des fiches pour lesquelles l’autre code n’a pas de champ sont abandonnées.
remove-tags = Les supprimer
codes-below-code =
    { $codes ->
        [one] Ce code a { $codes } sous-code
       *[other] Ce code a { $codes } sous-codes
    }
codes-below-codes =
    { $codes ->
        [one] Ces codes ont { $codes } sous-code
       *[other] Ces codes ont { $codes } sous-codes
    }
move-codes-up = Les garder, un niveau plus haut
remove-codes = Les supprimer aussi, et traiter leurs étiquettes de la même façon
choose-other-code = Choisissez le code que les étiquettes recevront.
can-be-undone = « Annuler » rétablit tout.
remove = Supprimer

## Joining two tags that say different things. $code is the name of their code.

join-tags = Réunir deux étiquettes : { $code }
join-what = Elles diffèrent sur ces points. Choisissez ce que l’étiquette réunie conserve.
join-notes = Les deux remarques sont conservées. « Annuler » sépare de nouveau les étiquettes.
join = Réunir

## Why a codebook is not as it must be

problem-key-not-free = Un autre code a cette touche, ou ce n’est pas un seul caractère.
problem-code-twice = Un autre code a le même identifiant.
problem-layer-twice = Une autre couche a le même identifiant.
problem-no-layer = La couche du code n’existe pas.
problem-no-parent = Le parent du code ne se trouve pas avant lui dans la grille de codage.
problem-parent-of-other-layer = Un code et son parent doivent appartenir à la même couche.
problem-no-colour = Cette couleur n’existe pas.
problem-field-twice = Deux champs de la fiche ont le même identifiant.

## The details of a statement

metadata-title = Informations sur la déclaration
metadata-hint = Le texte lui-même ne change jamais. Laissez vide ce que la déclaration ne dit pas.
title = Titre
speaker = Orateur
role = Fonction de l’orateur
delegation = Délégation
organ = Organe
occasion = Séance
topic = Sujet
date = Date
date-hint = Les échéances comme « avant la fin de l’année » se calculent à partir d’elle.
language = Langue
language-hint = Un code comme en, fr ou ar.
source = Source (adresse web)
symbol = Cote du document

## The project

project-title = Projet
project-name = Nom du projet
use-name = Utiliser { $name }
annotator-name = Votre nom
annotator-hint = Un nom ou un pseudonyme. Les fichiers exportés l’indiquent avec chaque annotation.
room-used = Cette page a stocké environ { $used } Mo dans ce navigateur. La limite est de { $limit } Mo.
room-promised = Le navigateur s’est engagé à conserver ces données jusqu’à ce que vous les supprimiez.
room-not-promised =
    Le navigateur peut supprimer ces données si le disque se remplit : gardez donc aussi des copies
    exportées.
aside =
    { $changes ->
        [one]
            { $changes } modification de ce projet n’a pas pu être lue à l’ouverture. Elle est conservée
            dans ce navigateur à côté du projet ; vous pouvez la télécharger.
       *[other]
            { $changes } modifications de ce projet n’ont pas pu être lues à l’ouverture. Elles sont
            conservées dans ce navigateur à côté du projet ; vous pouvez les télécharger.
    }
download-stored = Télécharger ce qui est stocké

## Exporting the project

export-title = Exporter
export-some-title =
    { $statements ->
        [one] Exporter { $statements } déclaration
       *[other] Exporter { $statements } déclarations
    }
export-hint = Les fichiers sont créés sur cet ordinateur et ne vont nulle part ailleurs.
export-again = Enregistrer dans { $file }
export-another = Enregistrer dans un autre fichier
export-json = Télécharger un fichier de projet

## Questions

file-changed-title = Le fichier a été modifié
file-changed-since =
    { $file } a été modifié depuis le dernier enregistrement du projet dans ce fichier, peut-être sur un
    autre ordinateur. Il a été laissé tel quel.
file-over = Remplacer son contenu
file-another = Enregistrer dans un autre fichier
remove-chosen-title = Retirer des déclarations
remove-chosen =
    { $statements ->
        [one] { $statements } déclaration est choisie
       *[other] { $statements } déclarations sont choisies
    }, avec { $tags ->
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    }. Les étiquettes sont supprimées en même temps. Vous pouvez annuler.
delete-title = Supprimer un projet
delete-what =
    { $tags ->
        [0] { $project } est supprimé de ce navigateur. Il ne contient aucune étiquette.
        [one] { $project } est supprimé de ce navigateur, avec { $tags } étiquette.
       *[other] { $project } est supprimé de ce navigateur, avec { $tags } étiquettes.
    } Vous pouvez le récupérer pendant 30 jours, sous « Supprimés » sur la page d’accueil.
delete-for-good-title = Supprimer définitivement
delete-for-good = Supprimer définitivement
delete-for-good-what =
    { $tags ->
        [0] { $project } est supprimé définitivement. Il ne contient aucune étiquette.
        [one] { $project } est supprimé définitivement, avec { $tags } étiquette.
       *[other] { $project } est supprimé définitivement, avec { $tags } étiquettes.
    } C’est irréversible. Si vous risquez d’avoir encore besoin du projet, enregistrez d’abord une copie.
remove-statement-title = Retirer une déclaration
remove-statement-what =
    { $tags ->
        [one] { $statement } est retirée du projet, avec { $tags } étiquette.
       *[other] { $statement } est retirée du projet, avec { $tags } étiquettes.
    } « Annuler » la rétablit.
delete = Supprimer
save-copy-first = Enregistrer d’abord une copie

## Keys

keys-title = Raccourcis clavier
keys-in-text = Dans le texte
keys-everywhere = Partout hors des champs
keys-of-codes = Codes
keys-of-codes-what =
    Si des mots sont sélectionnés, la touche d’un code les étiquette ; si une étiquette est choisie,
    elle en change le code, et avec Alt et Maj elle ajoute un second code. Tant qu’une fiche est
    ouverte, a, r, m, d et v remplissent ses champs avec les mots sélectionnés ; c’est alors Maj et la
    lettre qui désignent le code.
no-keys = Aucun code n’a encore de touche. Modifiez un code pour lui en donner une.
keys-off = Les touches des codes sont désactivées dans les paramètres.

## Settings

settings-title = Paramètres
reading-section = Lecture
keys-section = Clavier
you-section = Vous
storage-section = Stockage
leaving-section = Ce qui quitte cet ordinateur
light-or-dark = Clair ou sombre
as-the-system = comme le système
light = clair
dark = sombre
text-size = Taille du texte
pixels = { $pixels } px
line-width = Largeur de ligne
characters =
    { $characters ->
        [one] { $characters } caractère
       *[other] { $characters } caractères
    }
code-keys = Une touche seule applique un code
code-keys-what =
    Quand le curseur est dans le texte, la touche d’un code l’applique à la sélection ou change
    l’étiquette choisie, et le point d’interrogation affiche la liste des touches. Un chiffre agit aussi
    dans le sélecteur de codes vide.
snap = La sélection s’ajuste aux mots entiers
snap-what = Maintenez Alt pendant la sélection pour choisir des lettres plutôt que des mots.
chips = Étiquettes à côté du texte
chips-names = Noms
chips-bars = Barres de couleur
chips-nothing = Rien
proposals = Proposer des valeurs pour les fiches
proposals-what = Qui, à qui, combien et pour quand : ces valeurs sont lues dans le passage et affichées jusqu’à ce que vous les acceptiez ou les refusiez. Rien ne se remplit tout seul.
show = Afficher
show-keys = Afficher les raccourcis clavier
own-keys = Touches des commandes
own-keys-what = Choisissez « Changer », puis appuyez sur la nouvelle touche. Sans Ctrl, Alt ou Commande, une touche n’agit que dans le texte.
change-key = Changer
reset-key = Réinitialiser
change-key-of = Changer la touche de { $command }
reset-key-of = Réinitialiser la touche de { $command }
press-key = Appuyez sur la nouvelle touche
new-key-of = Appuyez sur la nouvelle touche pour { $command }, ou sur Échap pour garder l’ancienne
no-key = aucune
key-is-fixed = { $key } déplace le curseur ou sert dans les champs. Choisissez une autre touche.
key-is-browsers = { $key } est réservé au navigateur. Choisissez une autre touche.
key-is-of-command = { $key } est la touche de { $command }, qui n’en aurait plus.
key-is-of-code = { $key } est la touche du code { $code }, qui ne l’aurait plus dans le texte.
take-key = L’utiliser ici
reset-all-keys = Réinitialiser toutes les touches
in-this-browser =
    { $projects ->
        [0] Aucun projet dans ce navigateur
        [one] { $projects } projet dans ce navigateur
       *[other] { $projects } projets dans ce navigateur
    }
file-of-project = Fichier de ce projet
no-file = pas encore enregistré dans un fichier
save-to-file = Enregistrer dans un fichier

page-language = Langue de la page
page-language-what = Les textes, les codes et les remarques restent tels quels.
page-language-missing = Les mots de cette langue n’ont pas pu être chargés ; la page reste donc telle quelle. Réessayez avec une connexion.
