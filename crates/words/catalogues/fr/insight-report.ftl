### The report of the room of insight: what is in it, and its words.

out = Sortie
report = Rapport
report-lead = Choisissez les parties du rapport et mettez-les en ordre. Enregistrez-le ensuite comme page qui s’ouvre dans tout navigateur et s’imprime, ou comme document Word.
title-label = Titre
texts-label = Textes
text-open = le texte ouvert
text-all = tous
blocks = Parties, dans cet ordre
methods = Comment le codage a été fait
texts = Textes et leurs passages
agreement = Accord entre codeurs
codebook = Grille de codage
memos = Mémos
figure = { $name } · { $form }
move-up = Monter : { $part }
move-down = Descendre : { $part }
take-out = Retirer : { $part }
take-out-short = Retirer
move-hint = Les touches Alt et ↑ ou ↓ déplacent aussi une partie.
names-of-coders = Nommer les codeurs
save-page = Enregistrer le rapport (HTML)
save-word = Enregistrer en document Word
counting-figures = Calcul des figures…
writing = Écriture du rapport…
nothing-ticked = Rien n’est coché.
in-report = Dans le rapport
about = { $statements } · { $passages } · { $day }
passages =
    { $count ->
        [one] { $count } passage codé
       *[other] { $count } passages codés
    }
methods-coded = Codage de { $statements }, soit { $words } mots, par { $annotators }.
annotators =
    { $count ->
        [one] { $count } annotateur
       *[other] { $count } annotateurs
    }
methods-codebook = La grille de codage « { $codebook } » compte { $codes } dans { $layers } ; elle a été employée en { $version }.
methods-codebook-untitled = La grille de codage compte { $codes } dans { $layers } ; elle a été employée en { $version }.
codes =
    { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }
layers =
    { $count ->
        [one] { $count } couche
       *[other] { $count } couches
    }
version = version { $number }
revision = révision { $revision }
methods-passages = Total : { $passages } ; un passage en plusieurs parties compte une fois.
methods-several = Là où plusieurs annotateurs ont codé le même texte, les passages de chacun comptent.
methods-made = Ce rapport a été établi avec Statement Annotator le { $day }.
