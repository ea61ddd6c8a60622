### What can be done by name, for the palette and the list of keys; and the words of the palette.
### Names that a menu or a dialog has as well are in their own files.

palette = Palette de commandes
next-record = Aller à la prochaine fiche incomplète
next-tag = Aller à l’étiquette suivante
previous-tag = Aller à l’étiquette précédente
remove-tag = Supprimer l’étiquette choisie
stop-keeping = Ne plus garder de code actif
next-statement = Aller à la déclaration suivante
previous-statement = Aller à la déclaration précédente
copy-link = Copier un lien vers le passage
correct-text = Corriger le texte…
begins-here = La déclaration commence ici
ends-here = La déclaration se termine ici
save-to-file = Enregistrer le projet dans un fichier
read = Aller au texte
set-bookmark = Poser ou retirer le signet ici
go-to-bookmark = Aller au signet
passages = Afficher toutes les étiquettes en tableau
statements = Afficher toutes les déclarations en tableau
show-memos = Afficher tous les mémos et remarques
codebook = Aller à la grille de codage, pour la modifier
pin-statements = Épingler la liste des déclarations au-dessus des codes
unpin-statements = Détacher la liste des déclarations
turn-codebook = Afficher ou masquer la grille de codage
turn-record = Afficher ou masquer la fiche et les étiquettes

## The palette

search = Commandes, codes, déclarations, mots
found = Résultats
group-do = Actions
group-texts = Dans les textes
keys-arrows = choisir
keys-enter = aller ou agir
keys-escape = fermer
found-entries =
    { $entries ->
        [0] Rien ne contient ces mots.
        [one] { $entries } résultat
       *[other] { $entries } résultats
    }
searching = Recherche dans les textes…
choose-first = Tapez, ou utilisez les flèches.
