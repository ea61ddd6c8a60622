### Peer review: who reviews whom, what a reviewer does, and the grades that come of it.

## The teacher's page

tab = Évaluation par les pairs
lead = Les élèves évaluent les travaux des autres avec votre grille d’évaluation. Personne ne reçoit son propre travail ni un travail de son groupe, et aucun dossier ne contient de nom.
settings = Qui évalue qui
each = Évaluations par travail
each-hint = Chaque élève évalue aussi ce nombre de travaux.
bad-each = Écrivez un nombre entier de 1 à { $most }.
seed = Graine
seed-hint = La même graine et les mêmes copies donnent les mêmes dossiers.
bad-seed = Écrivez un nombre entier de 0 à 4294967295.
another-seed = Autre graine
calibration = Un travail que vous avez aussi évalué
calibration-none = Aucun
calibration-hint = Tous l’évaluent aussi, sans le savoir, sauf son auteur et son groupe. Qui s’approche de vos niveaux compte davantage.
own-group = Permettre d’évaluer dans son groupe s’il n’y a pas d’autre moyen
planning = Répartition des évaluations en cours…
plan-lead =
    { $people ->
        [one] { $people } dossier
       *[other] { $people } dossiers
    }
reviewer = Évaluateur
reviews-works = évalue
make = Créer les dossiers
make-hint = Une archive ZIP avec un dossier par élève, sous la forme dans laquelle vous rendez les retours.
made-hint = Ces dossiers ont été créés. Les créer de nouveau donne les mêmes fichiers.
other-hint = Vous avez déjà créé d’autres dossiers. Tant que vous ne créez pas ceux-ci, les évaluations des précédents comptent.
reviews-go =
    { $count ->
        [one] Créer ces dossiers supprime { $count } évaluation des dossiers précédents. « Annuler » la rétablit.
       *[other] Créer ces dossiers supprime { $count } évaluations des dossiers précédents. « Annuler » les rétablit.
    }
made =
    { $count ->
        [one] { $count } dossier a été créé.
       *[other] { $count } dossiers ont été créés.
    }
left-out =
    { $count ->
        [one] { $count } champ ou passage a été écarté d’un dossier : il contient un nom, ou un code que seul son auteur possède.
       *[other] { $count } champs et passages ont été écartés des dossiers : ils contiennent des noms, ou des codes que seuls leurs auteurs possèdent.
    }

## Why there are no packets

nothing-to-judge = Votre grille d’évaluation n’a aucune ligne évaluée à la main : les évaluateurs n’auraient rien à évaluer.
bad-row = La ligne { $row } de votre grille d’évaluation est incomplète.
to-rubric = Ouvrir la grille d’évaluation
no-reviews = Chaque travail doit recevoir au moins une évaluation.
too-few =
    { $works ->
        [one] Il n’y a que { $works } travail : personne d’autre ne peut être évalué.
       *[other] Il n’y a que { $works } travaux : chaque élève peut en évaluer { $most } autres au plus.
    }
own-group-needed = Quelqu’un devrait évaluer un travail de son propre groupe, car { $people } personnes sur { $all } sont dans { $group }. Demandez moins d’évaluations, formez des groupes plus petits, ou permettez d’évaluer dans son groupe.
calibration-gone = Le travail que vous avez évalué ne compte plus, par exemple parce qu’une tentative plus récente est arrivée. Choisissez-en un autre.
calibration-open = Vous n’avez pas encore évalué le travail choisi pour chaque ligne de la grille évaluée à la main.
to-work = Ouvrir ce travail

## Reviews and grades

grades = Évaluations et notes
came = Évaluations arrivées : { $came } sur { $all }. Déposez ici les fichiers, comme des copies.
student = Élève
judged = Travaux évalués
not-come = pas encore d’évaluation
judged-of = { $judged } sur { $works }
for-work = Pour le travail
for-reviewing = Pour l’évaluation
work-points =
    { $count ->
        [one] { $points } sur { $most }, { $count } évaluation
       *[other] { $points } sur { $most }, { $count } évaluations
    }
near-teacher = { $share } comme vous
near-others = { $share } comme les autres

undefined-because = non défini : { $reason }
no-complete-review = aucune évaluation complète
no-weight = tous ses évaluateurs étaient aussi loin de vous que possible
nothing-to-compare = personne d’autre n’a évalué ces travaux
no-points = aucun niveau ne vaut de points
grades-hint = La note d’un travail est la moyenne de ses évaluations complètes. Le tableau des résultats contient aussi les deux notes.
weights-hint = La note d’un travail est la moyenne de ses évaluations complètes, pondérée par la proximité de chaque évaluateur avec vos niveaux. Le tableau des résultats contient aussi les deux notes.

## Why a review is not taken

refused-packet = un dossier de travaux à évaluer. Demandez à l’élève l’évaluation que la page enregistre.
refused-bad-review = une évaluation endommagée, ou qui n’évalue rien. Demandez à l’élève de l’enregistrer de nouveau.
refused-review-class = une évaluation d’une autre classe. Ouvrez cette classe et ajoutez-la là.
refused-review-no-packets = une évaluation, alors qu’aucun dossier n’a été créé dans cette classe.
refused-review-round = une évaluation de dossiers créés auparavant, ou avec une autre graine. Reprenez cette graine, ou donnez le nouveau dossier à l’élève.
refused-review-stranger = une évaluation d’un dossier que personne n’a reçu dans cette classe.
refused-review-works = une évaluation d’autres travaux que ceux de son dossier. Demandez à l’élève de l’enregistrer de nouveau à partir de son dossier.
refused-review-older = une évaluation d’un dossier dont une évaluation plus récente est déjà ici.

## What became of the files

list-reviews =
    { $count ->
        [one] { $count } évaluation a été ajoutée.
       *[other] { $count } évaluations ont été ajoutées.
    }
list-reviews-here =
    { $count ->
        [one] { $count } évaluation était déjà ici.
       *[other] { $count } évaluations étaient déjà ici.
    }

## The reviewer's page

review-of = Évaluation : { $title }
skip-to-work = Aller au travail
works = Travaux à évaluer
work = Travail { $number }
progress =
    { $judged ->
        [one] { $judged } évalué sur { $all }
       *[other] { $judged } évalués sur { $all }
    }
rubric = Évaluer ce travail
row-comment = Commentaire sur { $name }
passage-comment = Votre commentaire sur ce passage
whole-comment = Dans l’ensemble
keys-hint = Dans une ligne, un chiffre choisit le niveau et mène à la ligne suivante. R mène à la première ligne sans niveau, N et B de passage en passage, J et K de travail en travail.
rows-missing =
    { $missing ->
        [0] Toutes les lignes sont évaluées.
        [one] { $missing } ligne reste à évaluer.
       *[other] { $missing } lignes restent à évaluer.
    }
save = Enregistrer l’évaluation
close = Fermer l’évaluation
not-all-judged = Tout n’est pas évalué
not-all-lead = Vous pouvez enregistrer tel quel. Votre enseignant ne compte que les travaux dont toutes les lignes sont évaluées.
missing-in = { $work } : { $rows }
save-anyway = Enregistrer tel quel
go-on = Poursuivre l’évaluation

## In the feedback

with-reviews =
    { $reviews ->
        [one] ce que les autres disent du travail ({ $reviews } évaluation)
       *[other] ce que les autres disent des travaux ({ $reviews } évaluations)
    }
received = Ce que les autres disent de votre travail
review-number = Évaluation { $number }
review-says = L’évaluation { $number } dit
