### The buttons in the head of the text: how it looks, and what is painted in it.

look = Aa
look-name = Aa : apparence des textes

## What is painted

painted = Affiché dans le texte
painted-what = Affiché dans le texte : { $what }
all = Toutes les étiquettes
only = Seulement { $what }
your-own = les vôtres
one-code = Un seul code
which-code = Quel code
paint-all = Afficher toutes les étiquettes
painted-of =
    { $tags ->
        [one] { $painted } étiquette affichée sur { $tags }.
       *[other] { $painted } étiquettes affichées sur { $tags }.
    }
painted-hint = Le projet et la liste des étiquettes les gardent toutes.
