### The search in the texts: a drawer below the text, its button, and the list of hits.

find = Rechercher
next-hit = Aller à l’occurrence suivante
previous-hit = Aller à l’occurrence précédente
close-find = Fermer la recherche

## What is looked for

find-words = Mots à rechercher
whole-word = Mot entier
case-sign = Aa
match-case = Respecter la casse
match-accents = Accents
match-accents-hint = Distinguer les lettres accentuées des lettres simples
match-signs = Signes exacts
match-signs-hint = Distinguer guillemets, tirets et espaces typographiques des signes simples
regex = Regex
regex-hint = Expression régulière
search-in = Où rechercher
in-this-text = Dans ce texte
in-all-texts =
    { $texts ->
        [one] Dans le texte ({ $texts })
       *[other] Dans les { $texts } textes
    }

## What was found

found-nothing = Aucun résultat
still-searching = { $found }, recherche en cours…
searching = Recherche…
found-here =
    { $here ->
        [one] { $here } dans { $name }
       *[other] { $here } dans { $name }
    }
found-in-texts =
    { $texts ->
        [one] { $all } dans { $texts } texte
       *[other] { $all } dans { $texts } textes
    }
found-both = { $here }, { $all }
too-many = { $found } ; la recherche s’est arrêtée là
hit-number = occurrence { $number }
key-tags = La touche d’un code étiquette l’occurrence
tag-hit = Étiqueter cette occurrence…
bad-expression = { $why } (caractère { $at })
bad-open-group = Une parenthèse n’est pas fermée
bad-closed-group = Une parenthèse est fermée sans avoir été ouverte
bad-open-class = Un crochet n’est pas fermé
bad-nothing-to-repeat = Rien avant ce signe ne peut être répété
bad-count = Ce nombre entre accolades n’est pas possible
bad-range = Les bornes de cet intervalle sont dans le mauvais ordre
bad-escape = Précédé d’une barre oblique inverse, ce signe n’a pas de sens
bad-look-around = Regarder en avant ou en arrière n’est pas possible ici
bad-backreference = Renvoyer à un groupe précédent n’est pas possible ici
bad-too-large = L’expression est trop grande
bad-other = L’expression ne peut pas être lue à partir d’ici
find-failed = La recherche s’est arrêtée. Tapez de nouveau pour la relancer.

## The list of hits

hits = Occurrences
hits-hint = Les flèches vont d’une occurrence à l’autre, Espace en écarte ou en reprend une, la touche d’un code l’étiquette, Entrée va au texte.
hits-of = { $name } ({ $hits })
paragraph = par. { $number }
has-code = a déjà le code
same-sentence = même phrase
same-paragraph = même paragraphe
same-words = mêmes mots
has-other = a déjà { $code }
left-out = écartée

## Tagging all

tick-all = Étiqueter toutes les occurrences
take = Prendre
take-words = les mots
take-sentence = la phrase
take-paragraph = le paragraphe
tag-with = Étiqueter avec
choose-code = Choisissez un code
tag-all =
    { $passages ->
        [one] En étiqueter { $passages }
       *[other] En étiqueter { $passages }
    }
tagging = Étiquetage : { $passages }…
ticked =
    { $passages ->
        [one] { $passages } cochée
       *[other] { $passages } cochées
    }
are-left-out =
    { $hits ->
        [one] { $hits } écartée
       *[other] { $hits } écartées
    }
have-code =
    { $hits ->
        [one] { $hits } a déjà le code
       *[other] { $hits } ont déjà le code
    }
are-same =
    { $hits ->
        [one] { $hits } est dans un passage étiqueté une seule fois
       *[other] { $hits } sont dans des passages étiquetés une seule fois
    }
have-other =
    { $hits ->
        [one] { $hits } a un autre code de cette couche
       *[other] { $hits } ont un autre code de cette couche
    }
keep-copy-first = Garder d’abord une copie
