### The right panel: the chosen tag, and the list of tags; and the line for it on a phone.

tab-record = Fiche
tab-text =
    { $tags ->
        [0] Texte
        [one] Texte ({ $tags })
       *[other] Texte ({ $tags })
    }
previous-tag = Étiquette précédente
next-tag = Étiquette suivante
tag-place = { $place } sur { $all }
chosen-tag = Étiquette choisie
open-record = Fiche
open-note = Remarque
undo-tag = Annuler

## The list

which-texts = Étiquettes de quels textes
this-text = Ce texte
all-texts =
    { $texts ->
        [one] Tous ({ $texts })
       *[other] Tous ({ $texts })
    }
group-by-code = Par code
coded-again = Code en double ({ $tags })
coded-again-what = Seulement les étiquettes qui en chevauchent une autre de même code
hidden-tags =
    { $tags ->
        [one] { $tags } étiquette masquée
       *[other] { $tags } étiquettes masquées
    }
show-hidden = Tout afficher
