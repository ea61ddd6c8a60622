### The table of all statements.

skip-to-table = Aller au tableau
add-statements = Ajouter des déclarations
table = Toutes les déclarations

## Columns

tags = Étiquettes
records = Fiches
progress = Avancement
done = Terminée
choose-all = Tout choisir
choose-row = Choisir { $name }
is-done = { $name } : terminée
add = ajouter
filled = { $filled }/{ $records }
filled-of =
    { $records ->
        [one] { $filled } fiche remplie sur { $records }
       *[other] { $filled } fiches remplies sur { $records }
    }
tagged-up-to = Étiquetée jusqu’au paragraphe { $reached } sur { $paragraphs }
edit-hint = Entrée modifie une cellule ou ouvre une déclaration, F2 modifie un titre, Espace choisit une ligne.
no-day = Écrivez le jour comme 15 mars 2017.

## Filters

filter = Filtrer
filter-organ = Organe
filter-delegation = Délégation
filter-state = État
filter-missing = Manquant
any-organ = Tous les organes
any-delegation = Toutes les délégations
any-state = Tous les états
nothing-missing = Complètes ou non
missing-delegation = Sans délégation
missing-date = Sans date
missing-speaker = Sans orateur
missing-organ = Sans organe
missing-meeting = Sans séance
state-new = Nouvelle
state-in-work = En cours
state-done = Terminée
filter-days = Jours
days-from = Du
days-to = Au
bad-day = Écrivez un jour, un mois ou une année, comme 15 mars 2017.
clear-filter = Retirer : { $filter }
clear-filters = Retirer les filtres
none-fits = Aucune déclaration ne correspond aux filtres.
shown-of =
    { $shown ->
        [one] { $shown } affichée sur { $statements }
       *[other] { $shown } affichées sur { $statements }
    }
done-of =
    { $done ->
        [one] { $done } terminée sur { $statements }
       *[other] { $done } terminées sur { $statements }
    }

## What is done with the chosen rows

chosen-statements =
    { $statements ->
        [one] { $statements } déclaration choisie
       *[other] { $statements } déclarations choisies
    }
chosen =
    { $statements ->
        [one] { $statements } choisie
       *[other] { $statements } choisies
    }
chosen-hidden =
    { $statements ->
        [one] { $statements } choisie
       *[other] { $statements } choisies
    }, { $hidden ->
        [one] { $hidden } non affichée
       *[other] { $hidden } non affichées
    }
set-date = Définir la date…
set-organ = Définir l’organe…
set-meeting = Définir la séance…
set-other = Définir un autre champ…
export = Exporter…
mark-done = Marquer terminées
mark-not-done = Marquer non terminées
remove = Retirer…
choose-none = Ne rien choisir
set-for =
    { $statements ->
        [one] Définir pour { $statements } déclaration
       *[other] Définir pour { $statements } déclarations
    }
