### Exercises whose answers students check themselves.

## What the teacher chooses, below the key

title = Autocontrôle
key-lead = Le corrigé est un fichier à part. Une copie brouillée est distribuée à la classe avec l’exercice, pour que les élèves puissent vérifier leurs réponses.
allow = Les élèves peuvent vérifier leurs réponses
carries-key = L’exercice contient alors le corrigé, brouillé. Personne ne le lit par accident, mais quelqu’un de décidé le peut. À réserver à l’entraînement, pas aux examens.
level = Ce qu’ils voient
level-counts = combien
level-where = où
level-item = lesquels
level-solution = le corrigé
level-counts-hint = Par exemple « 5 trouvés sur 7, 2 en trop ». Aucun passage n’est désigné.
level-where-hint = Et les paragraphes où quelque chose diffère du corrigé.
level-item-hint = Et ce qu’il en est de chaque passage, avec vos explications. Les codes et passages du corrigé ne sont pas montrés.
level-solution-hint = Et les passages et codes du corrigé, par-dessus leur propre travail.
attempts = Au plus ce nombre de fois
attempts-any = Vide : aussi souvent qu’ils veulent
lacks-key = Les réponses ne peuvent pas être vérifiées : il n’y a pas de corrigé

## In the bar and in the dialog of the student

check-answers = Vérifier mes réponses
before = Vérifier mes réponses
before-hint = Votre travail est comparé au corrigé. Vous pourrez continuer ensuite. Une vérification faite ne peut pas être annulée.
left =
    { $left ->
        [one] Vous pouvez vérifier encore { $left } fois.
       *[other] Vous pouvez vérifier encore { $left } fois.
    }
none-left = Vous avez utilisé toutes vos vérifications. Continuez le travail, puis remettez-le.
check-now = Vérifier maintenant
comparing = Comparaison avec le corrigé
comparing-hint = Un instant…
result = Ce que vous avez trouvé
all-right = Tout est conforme au corrigé.
found-of =
    { $of ->
        [one] Vous avez trouvé { $found } passage sur { $of }
       *[other] Vous avez trouvé { $found } passages sur { $of }
    }
edges =
    { $count ->
        [one] { $count } autre avec d’autres limites
       *[other] { $count } autres avec d’autres limites
    }
other-code =
    { $count ->
        [one] { $count } autre avec un autre code
       *[other] { $count } autres avec un autre code
    }
extra =
    { $count ->
        [one] { $count } en trop
       *[other] { $count } en trop
    }
missed =
    { $count ->
        [one] { $count } manqué
       *[other] { $count } manqués
    }
check-number = Vérification { $number }
checks-left =
    { $left ->
        [0] plus aucune
        [one] encore { $left }
       *[other] encore { $left }
    }
look-again = Relisez ces paragraphes
paragraph = Paragraphe { $number }
paragraph-of = { $text }, paragraphe { $number }
beginning = Le début
to-look-at =
    { $count ->
        [one] { $count } point diffère du corrigé
       *[other] { $count } points diffèrent du corrigé
    }
each-passage = Chaque passage
something-missed =
    { $count ->
        [one] { $count } élément a été manqué ici
       *[other] { $count } éléments ont été manqués ici
    }
outcome = { $code } : { $outcome }
wrong-fields =
    { $fields ->
        [one] { $fields } champ diffère du corrigé
       *[other] { $fields } champs diffèrent du corrigé
    }
go-to = Y aller : { $place }
go = Y aller
beside-key = Voir mon travail à côté du corrigé
back-to-work = Revenir à mon travail
earlier-checks = Vérifications précédentes
checked-at = { $when } : { $found } sur { $of }
key-missing = Cet exercice a perdu son corrigé : les réponses ne peuvent pas être vérifiées. Tout le reste fonctionne, vous pouvez continuer et remettre votre copie. Redemandez le fichier à votre enseignant.
key-changed = Le corrigé de cet exercice a été modifié : les réponses ne peuvent pas être vérifiées. Tout le reste fonctionne, vous pouvez continuer et remettre votre copie. Redemandez le fichier à votre enseignant.
failed = Votre travail n’a pas pu être comparé au corrigé. Il est conservé, et cette vérification ne compte pas.
failed-no-worker = La partie de la page qui compare votre travail au corrigé n’a pas pu être chargée. Connectez-vous une fois à Internet et recommencez. Cette vérification ne compte pas.
check-read-only = Vérification { $number }, lecture seule

## In the class

checks = Vérifications
checks-hint = Combien de fois l’élève a vérifié ses réponses, et ce qu’a donné la dernière fois. C’est son exemplaire de l’exercice qui a compté.
checks-made = { $made } · { $found } sur { $of }
