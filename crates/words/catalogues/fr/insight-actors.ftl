### The room of insight: passages in the cells of a matrix, and who promises what to whom. Names of
### fields, codes and values are the project's own.

passages = passages
more-passages =
    { $count ->
        [one] + { $count } autre
       *[other] + { $count } autres
    }
more-passages-of =
    { $count ->
        [one] + { $count } autre : { $row }, { $column }
       *[other] + { $count } autres : { $row }, { $column }
    }
save-passages = CSV de ces passages
passages-left-out =
    { $count ->
        [one] Le tableau enregistré contient au plus { $count } passage par cellule.
       *[other] Le tableau enregistré contient au plus les { $count } premiers passages de chaque cellule.
    }
codes = codes
other =
    { $count ->
        [one] autre ({ $count } valeur)
       *[other] autres ({ $count } valeurs)
    }
speaker-counts = Là où « { $field } » est vide ou dit « nous », c’est la délégation qui parle qui compte.
gathered =
    { $most ->
        [one] { $most } valeur au plus, la plus fréquente, forme sa propre ligne ou colonne. Les autres sont comptées ensemble.
       *[other] { $most } valeurs au plus, les plus fréquentes, forment leur propre ligne ou colonne. Les autres sont comptées ensemble.
    }
reading = Le plus fréquent : « { $rows } » { $row }, « { $columns } » { $column }, { $count } sur { $sum }.
reading-none = Rien n’est encore inscrit.
arrows = Les flèches vont de « { $rows } » à « { $columns } », entre { $most } valeurs au plus. Les flèches vers soi-même, les valeurs comptées ensemble et ce qui n’est pas dit figurent dans le tableau et dans les fichiers.
arrows-none = Aucun passage ne dit les deux : il n’y a pas de flèche. Le tableau montre ce qui est dit.
arrows-about = { $about } · dans le dessin : { $count }
arrow = { $from } vers { $to } : { $number }
