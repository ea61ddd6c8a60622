### The bar, the start page and the left column.

-product = Statement Annotator

product = { -product }

## The shell

skip-to-text = Aller au texte
left-panel = Grille de codage
right-panel = Fiche et étiquettes du texte
right-panel-button = Fiche et étiquettes
close = Fermer
messages = Messages
dismiss = Masquer
rest-missing =
    Une partie du programme n’a pas pu être chargée : votre dernière action n’a donc pas été effectuée.
    Votre travail enregistré est intact. Vérifiez la connexion et recommencez ; si cela ne suffit pas,
    rechargez la page.
rest-missing-beside =
    Une partie du programme n’a pas pu être chargée. Vous pouvez lire le texte, mais rien ne peut être
    modifié pour l’instant. Votre travail enregistré est intact. Vérifiez la connexion et réessayez.
rest-again = Réessayer
opening = Ouverture…
drop-here = Déposez pour ajouter la déclaration
no-statement = Ce projet ne contient pas encore de déclaration
no-statement-chosen = Choisissez une déclaration dans la liste pour la lire ici.

## The bar

undo-word = Annuler
redo-word = Rétablir
export = Exporter
keys = Raccourcis clavier
project-menu = Projet
rooms = Espaces
passages = Passages
read = Lecture
insight = Analyse
coders = Codeurs
class = Classe
untitled-project = Projet sans titre
feedback-on = Retour : { $name }
rename = Nom du projet et votre nom…
name-it = Le nommer { $name }
new-project = Nouveau projet…
open-file = Ouvrir un fichier
open-sample = Ouvrir l’exemple
open-sample-coded = Ouvrir l’exemple déjà codé
try-exercise = Essayer un exercice
settings = Paramètres
exercises = Exercices
new-exercise = Nouvel exercice à partir de ce projet
close-project = Tous les projets
recent-word = Projets récents
elsewhere = Ouvert dans une autre fenêtre
edit-here = Modifier ici
saving = Enregistrement…

## The start page

invitation =
    Repérez les thèmes et les engagements d’une déclaration diplomatique, et emportez-les sous forme
    de jeu de données.

## An invented sentence, coded: a theme, and a commitment

example-theme = Envers les familles qui fuient la guerre, nous avons une dette
example-between = , et d’ici la fin de l’année { "" }
example-commitment = nous verserons 12 millions de plus au fonds de secours.
drop-a-statement = Déposez une déclaration ici
what-can-be-opened =
    Texte, pages web, PDF, Word, OpenDocument, RTF, EPUB, tableaux ; dossiers et archives ZIP qui en
    contiennent ; ou un fichier de projet enregistré depuis cette page.
choose-file = Choisir un fichier
paste-text = Coller un texte
new-here = Première visite ?
privacy =
    Rien ne quitte votre ordinateur : il n’y a ni serveur ni compte, et ce que vous ouvrez n’est
    conservé que dans ce navigateur. Pour le vérifier, coupez la connexion et continuez : tout
    fonctionne comme avant.
privacy-of-file =
    Rien ne quitte votre ordinateur : cette page est un fichier qui s’y trouve et ne demande rien à
    personne. Pour le vérifier, coupez la connexion et continuez.
work-of-file =
    Ce que vous ouvrez est conservé dans ce navigateur, pour ce fichier à cet emplacement : si vous le
    copiez, le déplacez ou le renommez, la page peut démarrer vide. Votre travail n’est pas là ? Ouvrez
    le fichier de projet que vous avez exporté ; n’importe quelle copie de la page l’accepte. Ou
    remettez la page à sa place, sous son ancien nom : votre travail y est toujours, prêt à être
    exporté.

## The left panel

rail = Codes
open-codebook = Modifier la grille de codage
show-codebook = Afficher la grille de codage
codes-tree = Codes
find-code = Chercher un code
no-code-found = Aucun code ne contient ces mots.
recent-codes = Récents
add-code = Ajouter un code
add-code-below = Ajouter un sous-code…
add-code-to = Ajouter un code…
unfold-all = Tout déplier
fold-all = Tout replier
edit-code-item = Modifier…
show-only = N’afficher que ses étiquettes
show-all = Afficher toutes les étiquettes
about-item = À propos de ce code
code-tags =
    { $tags ->
        [one] , { $tags } étiquette
       *[other] , { $tags } étiquettes
    }
click-applies = Entrée ou un clic applique un code au passage sélectionné
click-recodes = Entrée ou un clic change le code de l’étiquette choisie
click-filters = Entrée ou un clic n’affiche que les étiquettes d’un code
includes = Comprend
excludes = Ne comprend pas
examples = Exemples
no-definition = Pas encore de définition.

## Undo and redo. What a step did is put in: "Undo: tag “Pledge”". $what is in quotation marks.

undo-step = Annuler : { $step }
redo-step = Rétablir : { $step }
step-tag-any = étiquetage d’un passage
step-tag = étiquetage avec { $what }
step-untag-any = suppression d’étiquettes
step-untag = suppression de { $what }
step-recode-any = changement de code
step-recode = code remplacé par { $what }
step-resize-any = modification du passage
step-resize = modification du passage de { $what }
step-set-attribute-any = saisie dans la fiche
step-set-attribute = saisie de { $what }
step-set-attribute-of = saisie de { $what } ({ $code })
step-in = { $step }, par. { $paragraph }
last-steps = Dernières étapes
steps-hint = Annuler une étape annule aussi toutes celles qui sont au-dessus. « Rétablir » les remet.
step-set-note-any = modification de la remarque
step-set-note = modification de la remarque sur { $what }
step-set-confidence-any = degré de certitude
step-set-confidence = degré de certitude pour { $what }
step-add-statement-any = ajout de déclarations
step-add-statements = ajout de { $statements } déclarations
step-add-statement = ajout de la déclaration { $what }
step-remove-statement-any = retrait de déclarations
step-remove-statements = retrait de { $statements } déclarations
step-remove-statement = retrait de la déclaration { $what }
step-set-metadata-any = correction des informations
step-set-metadata-of = correction des informations de { $statements } déclarations
step-set-metadata = correction des informations de { $what }
step-set-exercise-any = modification de l’exercice
step-set-exercise = modification de l’exercice { $what }
step-collect-any = relevé de copies
step-collect = relevé de { $what }
step-grade-any = notation de copies
step-grade = notation de { $what }
step-work-on-exercise-any = préparation de la copie
step-work-on-exercise = préparation de la copie : { $what }
step-set-variables-any = modification de variables des déclarations
step-set-variables = modification de { $what } pour des déclarations
step-set-layout-any = déplacement du début ou de la fin de la déclaration
step-set-layout = déplacement du début ou de la fin de { $what }
step-settle-any = arbitrage
step-settle = arbitrage de { $what }
step-give-out-any = distribution du travail
step-give-out = distribution de { $what }
step-group-coders-any = modification des groupes de codeurs
step-group-coders = changement de groupe pour { $what }
step-check-answers-any = vérification des réponses
step-check-answers = vérification des réponses : { $what }
step-decide-suggestion-any = décision sur une suggestion
step-decide-suggestion = décision sur la suggestion { $what }
step-set-rules-any = modification des règles de suggestion
step-set-rules = modification de la règle { $what }
step-set-queries-any = modification des requêtes enregistrées
step-set-queries = modification de la requête enregistrée { $what }
step-set-done-of = { $statements } déclarations marquées terminées ou non
step-set-done-any = déclarations marquées terminées ou non
step-set-done = { $what } : marque « terminée » posée ou retirée
step-rename-project-any = changement du nom du projet
step-rename-project = projet renommé { $what }
step-rename-annotator-any = changement du nom de l’annotateur
step-rename-annotator = annotateur renommé { $what }
step-add-code-any = ajout d’un code
step-add-code = ajout du code { $what }
step-remove-code-any = suppression d’un code
step-remove-code = suppression du code { $what }
step-change-code-any = modification d’un code
step-change-code = modification du code { $what }
step-replace-text-any = correction du texte
step-replace-text = correction du texte de { $what }
step-replace-codebook-any = modification de la grille de codage
step-replace-codebook = modification de la grille de codage { $what }
step-add-coding-any = import d’annotations
step-add-coding = import d’annotations depuis { $what }

## Saving

restored =
    { $annotations ->
        [0] Tout est revenu
        [one] Tout est revenu : { $annotations } étiquette
       *[other] Tout est revenu : { $annotations } étiquettes
    }
saved-today = Enregistré à { $time }
saved-on = Enregistré le { $day } à { $time }
not-saved-denied = Non enregistré : le navigateur l’interdit
not-saved-full = Non enregistré : espace insuffisant
not-saved-elsewhere = Non enregistré : ouvert dans une autre fenêtre
not-saved-gone = Non enregistré : le projet a disparu du stockage
not-saved-no-answer = Non enregistré : le stockage ne répond pas
writing-not-permitted = l’écriture n’a pas été autorisée

## Recent projects

project-actions = { $name } : renommer, dupliquer, enregistrer une copie, supprimer
rename-project = Renommer…
duplicate = Dupliquer
copy-of = { $name } (copie)
save-a-copy = Enregistrer une copie
delete-project = Supprimer…
projects = Projets
continue-word = Continuer
go-on = Reprendre la lecture
left-at-paragraph = · paragraphe { $paragraph }, { $statement } · { $when }
left-at-statement = · { $statement } · { $when }
when-used = · { $when }
recent-project =
    { $statements ->
        [0] aucune déclaration
        [one] { $statements } déclaration
       *[other] { $statements } déclarations
    } · { $annotations ->
        [0] aucune étiquette
        [one] { $annotations } étiquette
       *[other] { $annotations } étiquettes
    } · { $used }
just-now = à l’instant
minutes-ago =
    { $minutes ->
        [one] il y a { $minutes } minute
       *[other] il y a { $minutes } minutes
    }
hours-ago =
    { $hours ->
        [one] il y a { $hours } heure
       *[other] il y a { $hours } heures
    }
yesterday = hier
days-ago =
    { $days ->
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
on-day = le { $day }

## Statements and codes

annotations =
    { $annotations ->
        [0] aucune étiquette
        [one] { $annotations } étiquette
       *[other] { $annotations } étiquettes
    }
annotations-here =
    { $here ->
        [0] Aucune étiquette
        [one] { $here } étiquette
       *[other] { $here } étiquettes
    } dans cette déclaration, { $all } dans le projet

## Deleted projects, on the start page

deleted = Supprimés ({ $projects })
deleted-when = supprimé { $when }, conservé jusqu’au { $day }
restore = Restaurer
restore-project = Restaurer { $project }
delete-for-good = Supprimer définitivement
delete-project-for-good = Supprimer définitivement : { $project }

step-compare-pairs-any = décision sur l’identité de deux engagements
step-compare-pairs = décision sur { $what }
