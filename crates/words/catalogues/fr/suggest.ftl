### Suggestions: passages that could be coded, each with its reason.

## The switch in the head of the text

suggest = Suggérer
suggest-hint = Suggérer des passages à étiqueter. Rien n’est enregistré ni compté avant que vous acceptiez.
suggest-commitments = Suggérer : engagements { $count }
suggest-others = thèmes
suggest-others-hint = Suggérer aussi des codes des autres couches, d’après leurs définitions

## The list at the right

tab-suggestions = Suggestions { $count }
suggestions = Suggestions
suggestions-here =
    { $count ->
        [0] Aucune suggestion ici
        [one] { $count } suggestion ici
       *[other] { $count } suggestions ici
    }
looking = Recherche de passages…
no-suggestions = Il n’y a plus de suggestion dans ce texte. Les passages que vous avez étiquetés ou refusés ne sont plus suggérés.
no-rules-for-language = Les règles lisent l’anglais, le français et l’espagnol, et ce texte est dans une autre langue. Ce qui est appris de vos étiquettes est suggéré dans toutes les langues.
go-through = Les parcourir
go-through-all = Parcourir tous les textes
next-suggestion = Suggestion suivante
previous-suggestion = Suggestion précédente
stop-going = Arrêter
accept = Accepter
reject = Refuser
edges = Ajuster
the-rule = Voir la règle
accept-changed = Accepter ces mots
keep-edges = Garder les mots suggérés
change-edges-hint = Sélectionnez les mots voulus, ou déplacez la fin avec Maj et les flèches. Entrée les accepte.
walk-keys = N suivante, Entrée accepter, X refuser, E ajuster, R voir la règle, la touche d’un code pour un autre code, Échap arrêter
place-and-score = par. { $paragraph } · { $score }
score-name = Certitude : { $score } sur 1
because = d’après :
by-rule = règle : { $rule }
by-rule-with-record = règle : { $rule } (acceptées : { $accepted } sur { $decided })
by-definition = d’après la définition du code
by-learned = appris de vos étiquettes
all-of-rule =
    { $count ->
        [one] Toutes celles de cette règle ({ $count })…
       *[other] Toutes celles de cette règle ({ $count })…
    }
list-of-rule = Toutes celles de la règle { $rule }
accept-ticked =
    { $count ->
        [one] En accepter { $count }
       *[other] En accepter { $count }
    }
close-list = Fermer la liste
suggest-failed = Les suggestions n’ont pas pu être faites.
try-again = Réessayer
not-yet = Ces codes n’ont ni définition ni exemples et ne peuvent donc pas encore être suggérés : { $codes }.

## How good they are

how-good = Leur qualité
last-decisions =
    { $decided ->
        [one] Sur votre dernière décision
       *[other] Sur vos { $decided } dernières décisions
    }
last-accepted = acceptées : { $accepted }
last-in-order = acceptées : { $accepted }, refusées : { $rejected }, la plus ancienne d’abord
no-decisions = Vous n’en avez encore accepté ni refusé aucune.

## What is learned from one's own coding

learned-title = Appris de votre codage
learned-failed = L’apprentissage n’a pas abouti cette fois. Continuez : il sera retenté après dix décisions ou étiquettes de plus.
learned-later = Après { $fewest } décisions ou étiquettes de votre part, des codes seront aussi suggérés d’après ce que vous avez étiqueté. Jusqu’ici : { $decided }.
learning-now = Apprentissage à partir de votre codage…
learned-codes = Phrases utilisées : { $sentences } ; codes suggérés : { $on } sur { $all }.
learned-code = Code
learned-examples = Phrases
learned-precision = P
learned-recall = R
learned-f1 = F1
learned-precision-name = Précision : part des phrases suggérées que vous auriez étiquetées
learned-recall-name = Rappel : part des phrases étiquetées par vous qui auraient été suggérées
learned-f1-name = F1 : moyenne harmonique de la précision et du rappel
learned-state = Suggéré
learned-on = oui
learned-muted = non, trop souvent faux
learned-too-few = Trop peu de phrases pour apprendre : { $codes }.
learned-hint = Chaque code a été essayé sur des phrases dont il n’a pas été appris. Il n’est pas suggéré au-dessous du F1 que vous choisissez, ni s’il n’est pas mieux trouvé que par hasard.
learned-mark = F1 minimal, de 0 à 1
learned-bad-mark = Écrivez un nombre de 0 à 1, par exemple 0,3.

## What a screen reader says

said-suggestion = Suggestion { $place } sur { $count }, { $code } : { $quote }. Motif : { $reason }
chip-name = Suggestion, { $code } : { $quote }. Motif : { $reason }
chip = { $code } ?
