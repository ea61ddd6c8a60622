### The grid of summaries in the room of insight: what each statement says on each code, in one's own
### words.

own-words = Avec vos mots
summaries = Résumés
lead = Ce que chaque déclaration dit sur chaque code, en une phrase de votre main. Choisissez une cellule pour lire ses passages et écrire.
written =
    { $written ->
        [one] { $written } résumé rédigé
       *[other] { $written } résumés rédigés
    }
missing =
    { $missing ->
        [0] aucun ne manque
        [one] { $missing } manque là où il y a des passages
       *[other] { $missing } manquent là où il y a des passages
    }
about = { $written }, { $missing }.
save-csv = CSV des résumés
none = Aucun résumé n’est encore rédigé.
passages =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
no-passages = aucun passage
cell = { $code }, { $statement } : { $text }
next-missing = Suivant sans résumé
all-written = Tous les autres sont rédigés.
next-hint = Ctrl+Entrée passe au suivant, Échap revient au tableau.
