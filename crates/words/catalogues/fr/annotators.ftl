### The annotators: the button with one's initials, what it opens, and the question for a name.

you = Vous codez sous le nom { $name }
you-nameless = Vous codez sans nom
annotators = Annotateurs
code-as = Vous codez sous le nom
your-name = Votre nom
no-name-yet = pas encore de nom
others-shown = Également affichés dans le texte
others-painted = Les étiquettes des autres ont de fines lignes pointillées, et leurs initiales à côté du texte.
nameless = Quelqu’un sans nom
tags-in-statements =
    { $tags ->
        [0] aucune étiquette
        [one] { $tags } étiquette
       *[other] { $tags } étiquettes
    } dans { $statements ->
        [one] { $statements } déclaration
       *[other] { $statements } déclarations
    }
add-file = Ajouter le fichier d’un collègue…

## The question for a name

ask-first-tag = Sous quel nom codez-vous ? Il figurera dans chaque fichier.
ask-others = { $name } a codé ce projet. Sous quel nom codez-vous ?
ask-nameless = Quelqu’un sans nom a codé ce projet. Sous quel nom codez-vous ?
i-am = Je suis { $name }
these-are-mine = Ces étiquettes sont les miennes
not-now = Pas maintenant

## Another annotator’s tag

coded-by = Codé par { $name }
read-only-hint = Vous pouvez la lire, et la copier pour modifier la copie.
copy-into-mine = Copier dans les miennes
others-hidden =
    { $count ->
        [one] Étiquettes masquées : { $names }
       *[other] Étiquettes masquées : { $names }
    }
show-again = Afficher
