### Coders side by side, and settling what they coded differently.

## Both tabs

one-coder = Il faut deux codeurs
one-coder-hint = Ajoutez les fichiers de projet d’autres personnes qui ont codé les mêmes textes : déposez-les ici, ou choisissez « Ouvrir un fichier » dans le menu du projet.
comparing-coders = Comparaison de la déclaration { $done } sur { $of }…
not-compared = Les codages n’ont pas pu être comparés.
compare-again = Réessayer
statement-shown = Déclaration
code-filter = Ce code seulement
every-code = tous les codes
layer-filter = Couche
every-layer = toutes les couches
forgive-spaces = Ignorer les espaces aux limites
next-difference = Différence suivante
previous-difference = Différence précédente
difference-next = Différence suivante
in-paragraph = Par. { $number } : { $what }
side-said = { $code } ({ $names })
side-nothing = rien ({ $names })
said-further = { $said }, { $more }
same-words = mêmes mots
code-and-what = { $code } : { $what }
edges-differ =
    { $words ->
        [0] seules des espaces ou de la ponctuation diffèrent aux limites
        [one] les limites diffèrent de { $words } mot
       *[other] les limites diffèrent de { $words } mots
    }
fields-differ =
    { $count ->
        [one] { $fields } diffère
       *[other] { $fields } diffèrent
    }
all-agree = tous d’accord

## Side by side

side-by-side-of = Codages côte à côte
coder-in-lane = Codeur { $number }
add-coder = Ajouter un codeur
remove-coder = Retirer { $name }
and-coder = et
differ-of =
    { $differ ->
        [one] { $differ } différence sur { $all }
       *[other] { $differ } différences sur { $all }
    }
legend = Légende
both-same = les deux, même code
all-same = tous, même code
only-by = seulement { $name }
only-others = seulement d’autres
some-of-them = certains d’entre eux
other-code = les deux, autre code
several-codes = tous, plusieurs codes
layout = Disposition
as-lanes = bandes
as-panes = deux volets
only-differences = Différences seules
coded-nothing = { $name } n’a rien codé ici.
no-cases = Rien n’est codé ici.
no-cases-with-code = Rien n’est codé ici avec { $code }.
no-differences = Rien ne diffère ici.
lane-of = Étiquettes : { $name }
chip-same = { $name } : { $code }
value-differs = diffère
chip-differs = { $name } : { $code }, diffère
strip-differs = Où ils diffèrent dans le texte : surtout au paragraphe { $number }
strip-none = Où ils diffèrent dans le texte : nulle part
settle-this = Arbitrer ce cas
key-next = suivante
key-back = précédente
key-settle = arbitrer ce cas

## Settle

settle-what-differs = Arbitrer les différences
settled-of =
    { $settled ->
        [one] { $settled } tranché sur { $all }
       *[other] { $settled } tranchés sur { $all }
    }
take-agreed =
    { $count ->
        [one] Reprendre le cas où tous s’accordent ({ $count })
       *[other] Reprendre les { $count } cas où tous s’accordent
    }
this-statement = Cette déclaration seulement
gold-menu = Codage arbitré
gold-key-new = En faire le corrigé d’un nouvel exercice
gold-key-of = En faire le corrigé de { $title }
gold-export = L’exporter comme jeu de données…
case-place = { $statement } · paragraphe { $number }
case-of = { $at } sur { $all }
settled-as = Tranché : { $way }
open-again = Avait été tranché ({ $way }) et a changé depuis
way-agreed = tous d’accord
way-took = pris : { $name }
way-both = tous pris
way-merged = fusionné
way-anew = réécrit
way-neither = aucun
take-side = Prendre : { $name }
marked-nothing = N’a rien étiqueté
and-names = et { $names }
field-what = Passage
field-note = Remarque
empty-value = vide
no-note = aucune
both = Les deux
all-of-them = Tous
merge-fields = Fusionner champ par champ…
write-anew = Réécrire…
neither = Aucun
later = Plus tard
next-case = Suivant
previous-case = Précédent
case-context = Les mots et ce qui les entoure
what-coders-say = Ce que disent les codeurs
ways-to-settle = Façons de trancher
settled-into = Tranché dans « adjudicated » ; sources nommées : { $names }
all-settled = Tout est tranché
nothing-differs = Rien ne diffère
nothing-differs-hint = Tous ceux qui ont codé les mêmes déclarations les ont codées de la même façon.
merging = Fusionner champ par champ
writing-anew = Réécrire
result-code = Code
result-passage = Passage
word-by-word = Modifier le passage mot par mot
start-earlier = Commencer plus tôt
start-later = Commencer plus tard
end-earlier = Finir plus tôt
end-later = Finir plus tard
take-from = De : { $name }
settle-so = Trancher ainsi
cancel = Annuler
definition-of = { $code } : { $words }
not-this = Mais pas : { $words }
word-for-codebook = Une précision pour la grille de codage, si cela tranche plus d’un cas
word-placeholder = Ce qui a été décidé, et pourquoi
keep-word = Garder
words-kept =
    { $count ->
        [one] { $count } précision pour la grille de codage
       *[other] { $count } précisions pour la grille de codage
    }
adopt-not = Sous « Mais pas » de { $code }
adopt-also = Sous « Aussi » de { $code }
adopt-guidelines = Dans le guide de codage
adopted-not = est sous « Mais pas » de { $code }
adopted-also = est sous « Aussi » de { $code }
adopted-guidelines = est dans le guide de codage
remove-word = Supprimer { $words }
put-into-codebook = Verser dans la grille de codage
key-take = prendre un côté
