### The room of insight: what was coded, counted. Names of codes, layers and statements are the
### project's own.

skip-to-numbers = Aller aux chiffres
rows = Lignes
columns = Colonnes
by-statements = Déclarations
by-delegations = Délégations
by-organs = Organes
by-languages = Langues
by-years = Années
together = Vont ensemble
together-overlap = passages qui se chevauchent
together-sentence = dans une même phrase
together-paragraph = dans un même paragraphe
with-below = Sous-codes séparés
annotator = Annotateur
everybody = Tout le monde
several-annotators =
    { $count ->
        [one] Le codage de { $count } annotateur compte : un passage étiqueté par deux personnes y figure deux fois.
       *[other] Le codage de { $count } annotateurs compte, chacun à part : un passage étiqueté par deux d’entre eux y figure deux fois.
    }
views = Vues
ask = Interroger
query = Requête
pictures = Images
portraits = Portraits
form = Forme
form-table = tableau
form-bars = barres
form-lines = courbes
form-triangle = triangle
form-network = réseau
node = { $code } : { $count }
numbers = Chiffres
counts = effectifs
row-share = % en ligne
residuals = résidus
text-share = part du texte
residuals-help = Résidus ajustés : de combien d’écarts types un chiffre dépasse, ou n’atteint pas, ce que laissent attendre sa ligne et sa colonne. Au-delà de 2 dans un sens ou dans l’autre, le hasard est peu probable.
title = { $rows } × { $columns }
about = { $what }, n = { $n } · { $statements }
about-overlap = Paires de passages qui se chevauchent
about-sentence = Phrases ayant les deux
about-paragraph = Paragraphes ayant les deux
about-passages = Passages
statements =
    { $count ->
        [one] { $count } déclaration
       *[other] { $count } déclarations
    }
sum = total
no-value = non précisé
cell = { $row }, { $column } : { $number }
undefined = non défini
percent = { $number } %
reading = { $row } et { $column } vont le plus souvent ensemble, { $count } sur { $sum }.
reading-statements = { $row } apparaît le plus souvent dans { $column } : { $count } sur { $sum }.
nothing-yet = Encore rien à compter
nothing-yet-why = Le projet n’a pas de passage avec ces codes. Étiquetez-en, ou choisissez d’autres lignes.
no-overlap = Ces codes ne vont jamais ensemble jusqu’ici.
counting = Comptage…
counting-of =
    { $of ->
        [one] Comptage : { $done } sur { $of } déclaration
       *[other] Comptage : { $done } sur { $of } déclarations
    }
stop = Arrêter
stopped = Arrêté avant la fin du comptage.
again = Compter de nouveau
failed = Les chiffres n’ont pas pu être comptés. Votre travail est intact.
passages-of = { $row } × { $column }, { $count }
close = Fermer
more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
show-more = Afficher plus
place = { $statement } · par. { $paragraph }
place-by = { $statement } · par. { $paragraph } · { $annotator }
open-passage = Ouvrir le texte ici
actions = Avec ces chiffres
save-csv = CSV de ces chiffres
copy-table = Copier comme tableau
save-svg = SVG
save-png = PNG
save-vega = Vega-Lite
save-graphml = GraphML
save-edges = Liste d’arêtes
portraits-about = Passages codés du premier mot de chaque déclaration au dernier, n = { $n } · { $statements }
order = Ordre
order-project = comme dans le projet
order-commitments = par part d’engagements
length = Longueur
own-length = longueur propre
same-length = même longueur
characters = { $count } caractères
block = { $code } · { $statement }
portraits-none = Rien n’est encore codé : il n’y a rien à dessiner. Étiquetez d’abord des passages.
portraits-reading =
    { $of ->
        [one] Dans la seule déclaration qui contient des engagements, { $n ->
            [0] la plupart se trouvent dans la première moitié.
            [one] la plupart se trouvent dans la seconde moitié.
           *[other] la plupart se trouvent dans la seconde moitié.
        }
       *[other] Sur { $of } déclarations contenant des engagements, { $n } en ont la plupart dans la seconde moitié.
    }
portraits-no-commitments = Aucune déclaration ne contient d’engagement jusqu’ici.
commitments = Engagements
table-and-dates = Tableau et échéances
commitments-none = Il n’y a pas encore d’engagements. Étiquetez des passages avec des codes qui ont une fiche.
commitments-no-layer = Aucune couche de cette grille de codage n’a de fiche : il n’y a pas de tableau des engagements.
commitments-about = Engagements : { $count } · { $speakers }
speakers =
    { $count ->
        [one] { $count } délégation
       *[other] { $count } délégations
    }
layer = Couche
code = Code
every-code = tous
passage = Passage
as-of = À la date du
past = passée
due-title = Ce qui est dû, et quand
due-picture =
    { $count ->
        [one] { $count } engagement daté, au { $day }
       *[other] { $count } engagements datés, au { $day }
    }
due-point = { $who } : { $quote }
more-dates =
    { $count ->
        [one] { $count } autre date figure dans le tableau.
       *[other] { $count } autres dates figurent dans le tableau.
    }
due-about = Échéances : { $dated } avec une date, { $undated } sans date ; passées au { $day } : { $past }.
due-unread = { $said } Dates qui n’ont pas pu être lues comme un jour : { $count }.
sums = Montants, jamais d’une monnaie à l’autre :
sum-of = { $amount } { $currency } (n = { $count })
sum-about = { $amount } { $currency } (n = { $count }, dont { $about } « environ »)
no-currency = monnaie inconnue
sums-ranges = { $count } avec seulement un minimum ou un maximum, hors total
sums-unread = { $count } dont le montant n’a pas pu être lu
sums-without = { $count } sans montant
