### The code picker, the inspector (the record of the chosen tag) and the list of tags.

## The code picker

picker = Choisir un code
change-code-to = Remplacer { $code } par
search-codes = Chercher un code
into-the-record = Dans la fiche
recent = Récents
passage-of = Passage de { $code }
choose-first = Tapez, ou utilisez les flèches.
codes = Codes
results = Résultats
codes-found =
    { $codes ->
        [0] Aucun code ne contient ces lettres.
        [one] { $codes } code
       *[other] { $codes } codes
    }
create-named = Créer { $name }
create-from-words = Créer un code à partir des mots sélectionnés : { $name }
code-exists = { $name } est déjà dans la grille de codage.
includes = Aussi
excludes = Mais pas
used =
    { $texts ->
        [0] { $here } dans ce texte
        [one] { $here } dans ce texte, { $elsewhere } dans { $texts } autre
       *[other] { $here } dans ce texte, { $elsewhere } dans { $texts } autres
    }
and-further = { $items } ; { $item }
close = Fermer

## The picker's keys, and what they do

key-enter = ↵
picker-enter = appliquer
key-shift-enter = ⇧↵
picker-shift-enter = et un autre
key-tab = tab
keep-active = garder actif
keep-active-what = Le code que vous choisirez restera actif : chaque nouvelle sélection le recevra aussitôt
key-escape = échap
picker-escape = fermer

## The code that every further selection gets

kept-code = Chaque sélection reçoit { $code }
end-kept = Arrêter (Échap)

## The inspector

invitation = Sélectionnez un passage du texte et choisissez-lui un code. Sa fiche se remplit ici.
invitation-keys = Au clavier : Maj et les flèches sélectionnent, la touche d’un code ou Entrée étiquette.
leave = Fermer
tag-actions = Actions sur cette étiquette
go-to-passage = Aller au passage
paragraph-short = par. { $paragraph }
stack = Étiquettes à cet endroit
stacked = { $place } sur { $of } ici
previous = Précédente
next = Suivante
change-code-hint = Donner un autre code à l’étiquette
another-code = Ajouter un second code
take-passage = Remplacer le passage par la sélection
add-words = Ajouter ces mots au passage
take-off-words = Retirer ces mots du passage
split-tag = Scinder ici
join-tags = Réunir à la suivante du même code
unite-tags = Unir à l’étiquette qu’elle chevauche
same-code-again = Certains de ces mots ont deux fois le code.
unite = Unir
parts-of-passage = Parties du passage
in-parts =
    { $parts ->
        [one] { $parts } partie
       *[other] { $parts } parties
    }
drop-part = Retirer { $words } du passage
remove = Supprimer l’étiquette
note = Remarque
sure = Sûr ?
confidence-high = très
confidence-medium = assez
confidence-low = peu

## Who tagged, when and how. $who is a name, $made and $changed are days with times.

day-and-time = { $day }, { $time }
tagged-by = { $who }, { $made }
tagged-by-changed = { $who }, { $made }, modifiée le { $changed }
tagged = Posée le { $made }
tagged-changed = Posée le { $made }, modifiée le { $changed }
tagged-how = { $tagged } · { $how }
how-tag-all = posée sur toutes les occurrences
how-suggestion = suggestion acceptée
how-imported = importée
how-adjudicated = arbitrée

## The record

record = Fiche
read-from-passage = Lu dans le passage
accept-all = Tout accepter
accept = Accepter : { $field }
reject = Refuser : { $field }
select-words = Sélectionnez les mots dans le texte.
next-record = Fiche suivante
next-record-what = Aller à la prochaine fiche incomplète
key-ctrl-enter = Ctrl ↵
more = Plus ({ $rare })
more-filled = Plus ({ $filled } sur { $rare })
less = Moins
correct = Corriger à la main
filled-of = { $filled } sur { $all } remplis
filled-and-required =
    { $filled } sur { $all } remplis ; { $missing ->
        [one] champ requis
       *[other] champs requis
    } : { $fields }
required = requis
fill-with = Remplir avec { $words }
add-evidence = Ajouter { $words } à l’appui
evidence = À l’appui : { $field }
shown-by = { $field }, d’après { $quote }
evidence-quote = « { $quote } »
remove-evidence = Retirer l’appui { $quote }
yes = Oui
no = Non
not-a-number-such-as =
    Ce n’est pas un nombre ; la saisie n’est pas conservée. Écrivez 12000000, { $large } ou { $small }.

## A date

day = Jour, mois ou année
not-a-day = Ce n’est pas une date avec son année ; les mots du texte font foi.
date-read = Lu comme { $date }
date-read-from-statement = Lu comme { $date }, à partir de la date de la déclaration
date-by-hand = { $date }, saisi à la main
date-range = { $from } à { $to }
date-not-read = Pas lu comme une date ; indiquez le jour si le texte le dit.

## A sum of money

amount = Montant
currency = Monnaie
not-a-currency = Ce ne sont pas les trois lettres d’une monnaie ; elle reste inconnue.
no-currency = { $amount } (monnaie inconnue)
about = ~ { $sum }
no-less = ≥ { $sum }
no-more = ≤ { $sum }
sum-range = { $from } à { $to }
sum = { $amount } { $currency }
approximate = Approximatif
least = Au moins
most = Au plus

## A party

party-kind-word = Nature
empty-kind = nature ?
speaker-state = État de l’orateur
other-state = autre État
organisation = organisation
group = groupe
unclear = peu clair
with-kind = { $party } · { $kind }
country = Pays
not-a-country = Ce pays n’est pas dans la liste ; aucun n’est conservé.

## The list of tags

tags-word = Étiquettes
filter = Filtrer les étiquettes
filter-code = Filtrer par code
all-codes = Tous les codes
tags-all =
    { $all ->
        [0] aucune étiquette
        [one] { $all } étiquette
       *[other] { $all } étiquettes
    }
tags-some =
    { $shown } sur { $all ->
        [one] { $all } étiquette
       *[other] { $all } étiquettes
    }
tags-of-code = { " " }· { $code } { $tags }
nothing-tagged = Rien n’est encore étiqueté dans cette déclaration.
nothing-fits = Aucune étiquette ne correspond au filtre.
has-note = a une remarque
paragraph = ¶ { $paragraph }
