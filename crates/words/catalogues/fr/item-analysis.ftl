### What the items of a key say about a class: which are hard, and which are likely to be wrong.

found-by = Trouvé par
correlation = Avec le reste
correlation-hint = Dans quelle mesure ceux qui l’ont trouvé ont aussi trouvé les autres passages : corrélation de l’élément avec le nombre d’autres éléments trouvés. Près de 1, il distingue les bons travaux des autres. Sous 0, ceux qui le manquent sont meilleurs.
no-few-works = moins de 3 travaux
no-all-found = tous l’ont trouvé
no-nobody-found = personne ne l’a trouvé
no-same-totals = le reste ne diffère pas
likely-faults =
    { $count ->
        [one] { $count } passage révèle sans doute un défaut du corrigé ou de la grille de codage.
       *[other] { $count } passages révèlent sans doute un défaut du corrigé ou de la grille de codage.
    }
likely-fault = Sans doute un défaut du corrigé ou de la grille de codage
best-miss-it = Le meilleur tiers l’a trouvé moins souvent que les autres : { $found } sur { $best }, contre { $others-found } sur les { $others } autres.
best-other-code = Même autre code donné { $times } fois par les { $best } meilleurs : { $code }.
best-other-edges = Mêmes autres mots étiquetés { $times } fois par les { $best } meilleurs.
save-items = Enregistrer le tableau (CSV)
accept-case = Admettre aussi ceci
accept-case-of = Admettre aussi ceci : { $student }
