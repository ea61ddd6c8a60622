### The room of a class: hand-ins are collected, compared with the key, commented and graded.

people = Élèves
on-the-text = Sur le texte
items = Éléments
give-back = Rendre
pages-of-class = Pages de la classe
open-class = Classe
open-class-of = Classe : { $title }
all-exercises = Tous les exercices
key-of-revision = Corrigé : révision { $revision }
no-key-here = Pas de corrigé
add-hand-ins = Ajouter des copies…
show-names = Afficher les noms
hide-names = Masquer les noms
names-hidden-hint = Les noms sont masqués, pour que le travail soit jugé sans eux. Affichez-les quand vous aurez fini.

## Nothing is here yet

no-hand-ins = Pas encore de copies
how-to-collect = Déposez n’importe où sur cette page les fichiers remis par les élèves : fichiers isolés, dossier, ou archive ZIP fournie par votre plateforme pédagogique (Moodle, Canvas et Blackboard sont reconnus). Rien ne quitte cet ordinateur.

## Collecting and comparing

collecting = Lecture du fichier { $done } sur { $of }…
stop-collecting = Arrêter
comparing = Comparaison de la copie { $done } sur { $of } avec le corrigé…
not-compared = Les copies n’ont pas pu être comparées au corrigé. Elles sont conservées.
compare-again = Réessayer
what-became-of-files = Ce que sont devenus les fichiers
close-list = Fermer la liste
list-taken =
    { $count ->
        [one] { $count } copie a été relevée.
       *[other] { $count } copies ont été relevées.
    }
list-here =
    { $count ->
        [one] { $count } était déjà ici : { $names }
       *[other] { $count } étaient déjà ici : { $names }
    }
list-refused = { $name } : { $why }
refused-not-ours = pas un fichier de cette page ; il a été écarté.
refused-damaged = endommagé ou tronqué ; il n’a pas été ajouté. Redemandez le fichier.
refused-damaged-at = endommagé ou tronqué vers la ligne { $line } ; il n’a pas été ajouté. Redemandez le fichier.
refused-newer = enregistré par une version plus récente de cette page. Rechargez la page et ajoutez-le de nouveau.
refused-project = un projet, pas une copie. L’élève doit choisir « Remettre » et envoyer le fichier enregistré à ce moment.
refused-feedback = un retour, pas une copie. Pour le voir comme l’élève, déposez-le sur la page d’accueil.
refused-exercise = l’exercice lui-même, sans aucun travail. L’élève doit choisir « Remettre » et envoyer le fichier enregistré à ce moment.
refused-other-exercise = { $name } a remis un autre exercice. Ouvrez sa classe et ajoutez-y le fichier.
refused-other-text = { $name } a travaillé sur un autre texte, { $title }, qui n’est pas dans ce projet.
refused-archive = une archive illisible. Téléchargez-la de nouveau, ou décompressez-la et déposez le dossier.
refused-too-many = contient plus de { $most } fichiers. Divisez-la et ajoutez les parties l’une après l’autre.

## Attendance

handed-in =
    { $count ->
        [one] { $count } copie remise
       *[other] { $count } copies remises
    }
handed-in-of = { $count } sur { $expected } remises
missing =
    { $count ->
        [one] { $count } manquante
       *[other] { $count } manquantes
    }
late =
    { $count ->
        [one] { $count } en retard
       *[other] { $count } en retard
    }
earlier-attempts =
    { $count ->
        [one] { $count } tentative antérieure
       *[other] { $count } tentatives antérieures
    }
edited =
    { $count ->
        [one] { $count } modifiée à la main
       *[other] { $count } modifiées à la main
    }
other-revision =
    { $count ->
        [one] { $count } sur une autre révision
       *[other] { $count } sur une autre révision
    }
doubtful =
    { $count ->
        [one] { $count } d’auteur incertain
       *[other] { $count } d’auteur incertain
    }
strangers =
    { $count ->
        [one] { $count } hors liste
       *[other] { $count } hors liste
    }
late-by = { $name } : { $time } de retard
late-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
late-hours =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
late-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
late-hint = D’après l’horloge des élèves. Rien n’est retiré pour cela.
earlier-hint = Seule la dernière tentative de chaque élève compte. Les autres sont conservées.
edited-hint = La somme de contrôle ne concorde pas : le fichier a été modifié après son enregistrement.
other-revision-hint = Faites avec une autre révision de l’exercice ou une autre grille de codage. Comparées tout de même.
doubtful-hint = Ces noms conviennent à plusieurs personnes de la liste. Précisez de qui il s’agit sous « Rendre ».
strangers-hint = Personne dans la liste ne porte ce nom. Ces copies comptent tout de même.
attempt-of = { $name } : tentative { $attempt }, { $when }

## The table

class-table = Travaux
name = Nom
group = Groupe
passages = Passages
records = Fiches
right-of-theirs = Justes
found-of-key = Trouvés
like-the-key = Proximité
right-fields = Champs justes
open-fields = Champs vides
codes-column = Codes
codes-hint = Nombre de codes différents employés
gap-column = Plus grand vide
gap-hint = Nombre de mots du plus long segment où rien n’est étiqueté
handed-in-column = Remise
grade = Note
spread-column = Où dans le texte
precision-hint = Précision : part des passages étiquetés par l’élève qui sont justes
recall-hint = Rappel : part des passages du corrigé que l’élève a trouvés
likeness-hint = F1 : proximité du travail avec l’ensemble du corrigé
hidden-name = Travail { $number }
two-names = { $real } ({ $pseudonym })
unnamed = Sans nom
percent = { $number } %
of-both = { $part } sur { $all }
nothing = –
late-mark = en retard
counts-as-found = Compte comme trouvé
same-code = Même code, autres limites admises
strict = Même code et mêmes limites
same-passage = Mêmes limites, n’importe quel code
partial = Des limites à demi justes comptent pour moitié
spread-words = Dixième du texte qui a le plus de passages : { $part } sur 10
open-work-of = Ouvrir le travail : { $name }
grade-of = Note : { $name }
bad-points = Les points sont un nombre, comme 8 ou 8,5.
likeness-histogram = Répartition des travaux selon leur proximité du corrigé
histogram-bin =
    { $count ->
        [one] { $count } travail
       *[other] { $count } travaux
    } de { $from } % à { $to } %
average = Proximité moyenne du corrigé : { $value }

## The formula

formula-none = Les notes sont saisies à la main.
formula-summary = Les élèves ne reçoivent pas de note, mais un bilan de leur travail : fréquence de chaque code, nombre de champs remplis, et où dans le texte ils ont travaillé.
formula-like = Note = { $base } + { $full } × proximité du corrigé, arrondie à { $step }
formula-items = Note = { $core } par élément trouvé, { $most } au plus, arrondie à { $step }
change-formula = Changer la formule…
formula = Calcul des notes
formula-kind = Calculer
formula-kind-hand = rien : à la main
formula-kind-like = selon la proximité du corrigé
formula-kind-items = selon les éléments trouvés
formula-kind-summary = rien : un bilan à la place
formula-base = Chacun reçoit
formula-full = Un travail égal au corrigé reçoit en plus
formula-step = Arrondi à
formula-core = Un élément trouvé
formula-bonus = Un élément bonus trouvé
formula-edges = D’autres limites en valent, %
formula-other-code = Un autre code en vaut, %
formula-fields = Part qui dépend de la fiche, %
formula-extra = Retiré pour un passage de trop
formula-most = Au plus
formula-note = Une note que vous saisissez dans le tableau l’emporte toujours.
close-formula = Fermer

## On the text

heat-of = Teinte : combien d’élèves sur { $count } ont étiqueté ces mots
text-of-class = Ce que la classe a étiqueté
passage-said = { $codes }, aucun { $count }
passage-none = aucun { $count }
code-count = { $code } { $count }
in-key = dans le corrigé
as-what = Avec quel code
nobody-tagged = aucune étiquette
students = { $count ->
        [one] { $count } élève
       *[other] { $count } élèves
    }
most-disputed = Les plus litigieux
most-missed = Les plus manqués
disputed-at = Litigieux : { $at } sur { $of }
missed-at = Manqués : { $at } sur { $of }
next-disputed = Litigieux suivant
next-missed = Manqué suivant
accept-here = Admettre ici
accept-code = Admettre ici : { $code }
accept-hint = Crée la révision suivante du corrigé. Tous les travaux y sont comparés de nouveau ; « Annuler » la retire.
choose-a-passage = Choisissez un passage pour voir qui l’a étiqueté, et avec quel code.
no-passages = Personne n’a rien étiqueté dans ce texte.
student-note = Remarque : { $note }

## Items

items-of-key = Éléments du corrigé
item = Élément
code = Code
kind = Compte comme
found = Trouvé
edges-off = Autres limites
other-code = Autre code
both-off = Les deux
missed = Manqué
show-who = Montrer qui : { $item }
confusion = Codes pris l’un pour l’autre
confusion-key = Le corrigé a
confusion-given = Ils ont mis
confusion-times = Nombre
no-code = aucun code
no-confusion = Aucun code n’a été pris pour un autre.
no-items = Il n’y a pas de corrigé. Créez-en un à la page « Corrigé » de l’exercice, et chaque travail y sera comparé.
to-the-key = Créer le corrigé
cases-of = Qui
no-cases = Personne.

## A work beside the key

work-of = Travail : { $name }
back-to-people = Élèves
work-at = { $at } sur { $of }
previous-work = Travail précédent
next-work = Travail suivant
accept-coding = Admettre aussi ceci
comment = Commentaire
comment-placeholder = Ce que vous voulez dire à ce sujet
comment-times = { $times } ×
on-the-whole = Dans l’ensemble
reason = Pourquoi pas la note de la formule
grade-formula = Note, selon la formule { $points }
grade-by-hand = Note
figures-of-work = trouvés { $found } sur { $core } · { $extra } en trop · proximité du corrigé { $like }
note-to-you = Remarque pour vous
save-hand-in = Enregistrer le fichier reçu
work-loading = Comparaison…
work-gone = Ce travail n’est plus ici.
