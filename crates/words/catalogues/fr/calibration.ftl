### Calibration: passages of the key are shown one after another, and explained after each answer.

## What the teacher chooses, below the key

title = Calibrage
allow = Montrer les passages un à un, et expliquer chacun après la réponse
what = Les élèves donnent son code à chaque passage attendu. Ils voient ensuite si c’était juste, quel code est juste, et votre explication. Les bonus et les pièges ne sont pas montrés. Il n’y a pas d’autocontrôle en plus.
one-code = { $layer } n’a qu’un code : toute réponse y est juste. Choisissez plus de codes.
least-right = Au moins ce nombre de réponses justes
most-mistakes = Au plus ce nombre d’erreurs
mark-any = Si les deux sont vides, quiconque termine a réussi
mark =
    { $of ->
        [one] Réussi avec { $needed } sur { $of }
       *[other] Réussi avec { $needed } sur { $of }
    }
tries = Essais
tries-any = Vide : autant qu’ils veulent
lacks-key = Les passages ne peuvent pas être montrés : il n’y a pas de corrigé

## What the student sees

skip = Aller à la question
passage-of = Passage { $number } sur { $of }
so-far =
    { $right ->
        [one] { $right } juste
       *[other] { $right } justes
    }, { $wrong ->
        [one] { $wrong } fausse
       *[other] { $wrong } fausses
    } jusqu’ici
which-code = Quel code est juste ici ? ({ $layer })
for-good = Une réponse donnée est définitive.
right = Juste
wrong = Pas juste
your-answer = Votre réponse : { $code }
right-code = Juste : { $codes }
next-passage = Passage suivant
see-result = Voir le résultat
passed = Réussi
not-passed = Non réussi
right-of =
    { $of ->
        [one] Réponses justes : { $right } sur { $of }.
       *[other] Réponses justes : { $right } sur { $of }.
    }
needed =
    { $needed ->
        [one] Il en faut { $needed }.
       *[other] Il en faut { $needed }.
    }
may-try =
    { $left ->
        [one] Vous avez encore { $left } essai.
       *[other] Vous avez encore { $left } essais.
    }
no-try-left = Vous n’avez plus d’essai.
try-again = Réessayer
try-number = Essai { $number }
then-hand-in = Remettez votre copie : vos réponses sont dans le fichier.
key-missing = Cet exercice a perdu son corrigé : les passages ne peuvent pas être montrés. Vous pouvez remettre votre copie telle quelle. Redemandez le fichier à votre enseignant.
key-changed = Le corrigé de cet exercice a été modifié : les passages ne peuvent pas être montrés. Vous pouvez remettre votre copie telle quelle. Redemandez le fichier à votre enseignant.
no-passages = Le corrigé de cet exercice n’a pas de passage à montrer. Vous pouvez remettre votre copie telle quelle. Signalez-le à votre enseignant.

## In the class

column = Calibrage
column-hint = Le meilleur essai : nombre de réponses justes, et si cela suffit. C’est leur exemplaire de l’exercice qui a compté.
class-passed = réussi · { $right } sur { $of }
class-not-passed = non réussi · { $right } sur { $of }
class-unfinished = non terminé · { $right } sur { $of }
class-tries =
    { $tries ->
        [one] { $tries } essai
       *[other] { $tries } essais
    }
