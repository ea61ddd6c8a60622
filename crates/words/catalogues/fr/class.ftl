### Exercises: what describes them, and the room in which a teacher makes them.

## What describes an exercise

exercise-word = Exercice
untitled-exercise = Exercice sans titre
texts-to-read =
    { $texts ->
        [one] { $texts } texte
       *[other] { $texts } textes
    }, { $minutes ->
        [one] { $minutes } minute de lecture
       *[other] { $minutes } minutes de lecture
    }
layer-least = { $layer } : { $least } ou plus
layer-most = { $layer } : { $most } au plus
layer-range = { $layer } : { $least } à { $most }
due-by = à remettre avant le { $when }
day-of-week = { $weekday } { $day }
day-and-time = { $day }, { $time }
time-from-utc = { $when } { $clock }
utc-offset = UTC{ $offset }
monday = lun.
tuesday = mar.
wednesday = mer.
thursday = jeu.
friday = ven.
saturday = sam.
sunday = dim.

## The list of exercises

skip-to-page = Aller à la page
exercises = Exercices
new-exercise = Nouvel exercice
no-exercises = Pas encore d’exercices
what-an-exercise-is = Un exercice est un travail donné à une classe, fait de textes et de codes de ce projet : les élèves étiquettent les textes sur leurs ordinateurs et remettent un seul fichier. Vous le préparez en cinq courtes pages, et rien ne quitte cet ordinateur avant que vous le distribuiez.
texts = Textes
texts-count =
    { $texts ->
        [one] { $texts } texte
       *[other] { $texts } textes
    }
due = À remettre
no-due = sans date
key = Corrigé
no-key = aucun pour l’instant
items-count =
    { $items ->
        [one] { $items } élément
       *[other] { $items } éléments
    }
revision = Révision
draft = brouillon
draft-revision = { $revision }, brouillon
given-revision = { $revision }, distribuée
remove = Supprimer
remove-exercise = Supprimer { $title }

## What is around the pages

page-texts = Textes
page-codebook = Grille
page-task = Consignes
page-key = Corrigé
page-give = Ce que voit l’élève
pages = Pages de l’exercice
from-draft = de { $project } · gardé comme brouillon
from-given = de { $project } · distribué, révision { $revision }
leave = Quitter, garder le brouillon
leave-given = Quitter
so-far-title = Jusqu’ici
texts-and-words =
    { $texts ->
        [one] { $texts } texte
       *[other] { $texts } textes
    }, { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
minutes-to-read =
    { $minutes ->
        [one] { $minutes } minute de lecture
       *[other] { $minutes } minutes de lecture
    }
codes-locked =
    { $codes ->
        [one] { $codes } code, verrouillé
       *[other] { $codes } codes, verrouillés
    }
codes-open =
    { $codes ->
        [one] { $codes } code, plus les leurs
       *[other] { $codes } codes, plus les leurs
    }
fields-required =
    { $fields ->
        [one] { $fields } champ requis
       *[other] { $fields } champs requis
    }
key-so-far = corrigé : { $items }
core-items =
    { $items ->
        [one] { $items } attendu
       *[other] { $items } attendus
    }
bonus-items = { $items } bonus
trap-items =
    { $items ->
        [one] { $items } piège
       *[other] { $items } pièges
    }
texts-note = Les textes du projet restent tels quels
heading-note = { $codes } n’est pas choisi : il est affiché comme titre et ne peut pas être employé
headings-note = { $codes } ne sont pas choisis : ils sont affichés comme titres et ne peuvent pas être employés
many-headings-note =
    { $codes ->
        [one] { $codes } code n’est pas choisi : il est affiché comme titre et ne peut pas être employé
       *[other] { $codes } codes ne sont pas choisis : ils sont affichés comme titres et ne peuvent pas être employés
    }
no-headings-note = La grille de codage du projet reste telle quelle
task-note = Un champ requis est réclamé au moment de remettre la copie, sans jamais l’empêcher
key-note = Un exercice peut être distribué sans corrigé
items-with-words =
    { $items ->
        [one] { $said } élément sur { $items } a une explication
       *[other] { $said } éléments sur { $items } ont une explication
    }
give-note = Votre propre codage et votre corrigé ne sont pas dans l’exercice
back = Précédent
next-page = Suite : { $page }
done = Terminer

## Texts

which-texts = Quels textes ?
texts-lead = La plupart des classes traitent bien une déclaration en une heure : 200 à 500 mots, 20 à 60 passages.
find-text = Chercher un texte
texts-table = Textes du projet
delegation = Délégation
title-column = Titre
date-column = Date
words-column = Mots
to-read = Lecture
minutes = { $minutes } min
no-texts = Le projet n’a pas encore de texte. Ajoutez-en un dans l’espace « Lecture ».
use-text = Utiliser { $name }
coded-in = À coder dans { $name }
the-speech = l’intervention
everything = tout
some-paragraphs = des paragraphes…
lines-stay-grey = Les lignes d’avant et d’après restent visibles en gris.
all-is-coded = Toutes les lignes peuvent être étiquetées.
first-paragraph = Du paragraphe
last-paragraph = Au paragraphe
range-to = à
paragraph-entry = { $number } · { $start }
paragraph-entry-more = { $number } · { $start }…
coded-paragraphs =
    Paragraphes { $first } à { $last } · { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
coded-words =
    { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }

## Codebook

which-codes = Quels codes ?
codes-lead = Moins de codes, meilleur accord.
codes-lead-in = Moins de codes, meilleur accord. À côté de chaque code : combien de vos passages dans { $text } le portent.
codes-lead-in-all = Moins de codes, meilleur accord. À côté de chaque code : combien de vos passages dans les textes choisis le portent.
start-from = Partir de
used-codes = employés dans mon codage, { $codes }
all-codes = tous les codes ({ $codes })
own-passages =
    { $passages ->
        [0] aucun passage
        [one] { $passages } passage
       *[other] { $passages } passages
    }
students-may = Les élèves peuvent
may-add-codes = ajouter leurs propres codes
may-see-definitions = voir les définitions et les exemples
may-see-counts = voir combien de fois ils ont employé un code
codes-keys = Les flèches parcourent les codes, Espace en choisit un avec ses sous-codes, Maj et Espace celui-là seulement.

## The task

what-to-do = Que doivent-ils faire ?
task-lead = Les élèves ont toujours les consignes à côté du texte.
exercise-title = Titre
course = Cours ou groupe
instructions = Consignes
write = Écrire
as-students-see-it = Vu par les élèves
instructions-hint = Mise en forme CommonMark : **gras**, *italique*, - une liste, [un lien](https://…).
marks = Mise en forme
bold = Gras
italic = Italique
heading = Intertitre
list = Liste
quote = Citation, pour les exemples
link = Lien
bold-sign = G
italic-sign = I
heading-sign = T
at-least = { $layer } : au moins
at-most = { $layer } : au plus
any-count = autant qu’ils veulent
counts-crossed = Le premier nombre est plus grand que le second.
due-date = Jour
due-clock-name = Heure
due-example = Par exemple { $day }
due-hint = { $clock }, l’horloge de cet ordinateur. Un travail en retard est signalé, jamais refusé.
reads-as = { $day }
no-such-day = Écrivez le jour comme 9 mai 2031.
no-such-time = Écrivez l’heure comme 18:00.
hand-in-to = Où remettre
hand-in-to-hint = Vos propres mots, par exemple l’adresse d’une page de cours ou une adresse électronique
exercise-language = Langue
exercise-language-what = Les codes sont dans cette langue, et la page aussi pour les étudiants qui n’en ont pas choisi d’autre.
what-helps = Ce qui aide
help-proposals = valeurs lues dans le passage
help-suggestions = suggestions dans le texte
help-progress = décompte de ce qui reste à faire
help-keys = touches pour les codes
fields-of = Champs : { $layer }
rare-fields =
    { $fields ->
        [one] { $fields } autre champ
       *[other] { $fields } autres champs
    }
field = Champ
shown = affiché
required = requis
show-field = Afficher { $field }
require-field = { $field } est requis

## The key

what-is-right = Qu’est-ce qui est juste ?
key-lead = Le corrigé est un fichier à part et ne va jamais à la classe. On peut le faire plus tard, et le modifier une fois les copies reçues.
key-from = Corrigé à partir de
my-coding = mon codage, { $items }
coding-of = { $name }, { $items }
none-yet = aucun pour l’instant
nothing-to-make-a-key-of = Personne n’a encore étiqueté ces textes avec ces codes. Étiquetez-les dans l’espace « Lecture », puis revenez : les étiquettes deviennent les éléments du corrigé.
no-items = Aucun élément de ce corrigé ne porte sur les textes et les codes choisis.
coding-changed-new =
    { $new ->
        [one] Ce codage a { $new } passage que le corrigé n’a pas.
       *[other] Ce codage a { $new } passages que le corrigé n’a pas.
    }
coding-changed-gone =
    { $gone ->
        [one] { $gone } élément du corrigé n’est plus dans ce codage.
       *[other] { $gone } éléments du corrigé ne sont plus dans ce codage.
    }
update-key = Mettre à jour le corrigé
items-table = Éléments du corrigé
passage = Passage
code = Code
counts-as = Compte comme
also-accepted = Également admis
said-about-it = Explication à l’élève
in-paragraph = par. { $paragraph }
with-fields =
    { $fields ->
        [one] avec { $fields } champ
       *[other] avec { $fields } champs
    }
core = attendu
bonus = bonus
trap = piège
nothing-else = rien d’autre
accepted-passages =
    { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }
add-words = Ajouter une explication
remove-accepted = Ne plus admettre ceci
another-code = Autre code…
accept-code = Admettre un autre code
accept-selected = Admettre le passage sélectionné
accept-this-passage = Admettre ce passage
accept-passage-of = Admettre le passage de : { $names }
accept-hint = Sélectionnez un passage dans l’espace « Lecture » et revenez ici pour l’admettre.
missed-words = S’il est manqué
other-code-words = S’il a reçu un autre code
edges-words = Si ses limites diffèrent
found-words = S’il est trouvé
explanation-words = Explication, après la réponse dans un calibrage

## What students see, and the files

what-students-see = Ce que voit l’élève
give-lead = Voici la carte par laquelle les élèves commencent.
give-to-class = À distribuer à la classe
lacks-texts = Aucun texte n’est choisi
lacks-codes = Aucun code n’est choisi
lacks-title = Il manque un titre
lacks-instructions = Il manque des consignes
one-file = Un fichier HTML
one-file-what = Double-cliquez et commencez ; fonctionne sans réseau.
no-one-file = Cette page a été construite sans sa forme en un seul fichier et ne peut donc pas en créer. Le fichier JSON fonctionne sur toute page de Statement Annotator.
a-link = Un lien
link-length =
    { $characters ->
        [one] { $characters } caractère : assez court pour un courriel ou une page de cours.
       *[other] { $characters } caractères : assez court pour un courriel ou une page de cours.
    }
link-too-long =
    { $characters ->
        [one] { $characters } caractère : trop long pour un lien, qui en compte { $limit } au plus.
       *[other] { $characters } caractères : trop long pour un lien, qui en compte { $limit } au plus.
    } Distribuez le fichier, ou choisissez moins de textes ou de codes.
no-link-here = Cette page est un fichier de votre ordinateur : un lien vers elle ne mène nulle part ailleurs. Une page sur un serveur peut en créer un.
no-link = Ce navigateur ne peut pas en créer.
copy-link = Copier le lien
json-file = Un fichier JSON
json-what = Pour les classes qui ont déjà la page ouverte. { $size }
your-key = Votre corrigé
key-what =
    { $items ->
        [one] { $items } élément, révision { $revision }.
       *[other] { $items } éléments, révision { $revision }.
    } Conservez-le ; il n’est pas dans les fichiers ci-dessus.
no-key-yet = Il n’y en a pas encore. Vous pouvez le faire maintenant ou plus tard.
make-key = Créer le corrigé
save-file = Enregistrer { $name }
