### What a change of the key means: for the teacher before it is made, and for students afterwards.

## Before the key is changed

change-title = Révision { $revision } du corrigé : ce qui changerait
right-as-well = « { $quote } » avec { $code } est juste aussi
leave-out = Écarter ceci
computing = Comparaison de tous les travaux…
not-computed = La comparaison avec tous les travaux n’a pas abouti. Le corrigé est inchangé.
student = Élève
found = Trouvés
like-the-key = Proximité
points = Points
grade-now = Note
from-to = { $before } → { $after }
none-yet = –
stays-by-hand = { $points }, à la main : reste
by-formula = par la formule
unchanged =
    { $count ->
        [one] { $count } travail reste tel quel.
       *[other] { $count } travaux restent tels quels.
    }
nobody-changes = Aucun résultat ne change.
accept-more = Poursuivez la lecture et admettez-en d’autres : tout formera une seule révision.
make-revision = En faire la révision { $revision }
leave-key = Laisser le corrigé tel quel
scores-that-change = Résultats qui changeraient

## In newer feedback

since-title = Ce qui a changé depuis la révision { $revision }
since-nothing = Rien dans ce qui a été trouvé ni dans les points.
since-accepted = L’élément { $place } est maintenant admis.
since-other = Élément { $place } : { $now } ; auparavant : { $before }.
since-new = Élément { $place } : { $now }. Il est nouveau dans le corrigé.
since-points = Points : { $before } → { $now }
