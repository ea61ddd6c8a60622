### Commitments of two statements or years beside each other, in the room of insight. Names of codes
### and statements are the project's own.

compare = Comparaison
earlier = Avant
later = Après
whole-year = Toute l’année { $year }
codes-chosen = Codes : { $count } sur { $all }
codes-group = Codes pris en compte
counts = Repris : { $repeated } (confirmés : { $decided }) · nouveaux : { $new } · abandonnés : { $dropped }
reading =
    { $repeated ->
        [0] Parmi les engagements de { $one } ({ $earlier }), aucun ne revient dans { $other }.
        [one] Parmi les engagements de { $one } ({ $earlier }), { $repeated } revient dans { $other }.
       *[other] Parmi les engagements de { $one } ({ $earlier }), { $repeated } reviennent dans { $other }.
    }
how = Une paire est proposée quand les deux passages partagent des mots rares dans ce projet. C’est à vous de dire s’il s’agit du même engagement.
repeated = Repris
new = Nouveaux
dropped = Abandonnés
repeated-none = Aucun engagement ne figure des deux côtés. Vous pouvez en apparier deux à la main ci-dessous.
new-none = Rien ne figure seulement du côté « Après ».
dropped-none = Rien ne figure seulement du côté « Avant ».
side-none = { $side } : aucun engagement avec ces codes.
one-statement = Une seule déclaration est prise en compte. Ajoutez-en une autre ou retirez des filtres pour comparer leurs engagements.
shared = Les deux côtés ont une déclaration en commun. Choisissez-en d’autres.
no-years = Aucune déclaration n’a de date : on ne peut pas choisir d’année entière. La date se saisit dans les informations de la déclaration.
changed = Ce qui a changé
decision = Décision
unchanged = Rien dans la fiche
change = { $field } : { $before } → { $after }
nothing = non précisé
proposed = Proposée, similarité { $similarity }
decided = Confirmée par vous, similarité { $similarity }
same = Identiques
same-of = Identiques : { $passage }
not-same = Différents
not-same-of = Différents : { $passage }
pair-by-hand = Apparier à la main
pair-by-hand-of = Apparier à la main : { $passage }
pair-with-this = Apparier avec celui-ci
pair-with-this-of = Apparier avec celui-ci : { $passage }
stop-pairing = Ne pas apparier
stop-pairing-of = Ne pas apparier : { $passage }
choose-dropped = Choisissez l’engagement abandonné qu’il reprend, ou appuyez sur Échap.
choose-new = Choisissez le nouvel engagement qui le reprend, ou appuyez sur Échap.
no-partner = Il n’y en a aucun de l’autre côté avec lequel l’apparier.
files = Fichiers de cette comparaison
save-csv = CSV de cette comparaison
