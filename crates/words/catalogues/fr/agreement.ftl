### The tab with the measures of agreement, in the room of the coders.

## What is measured

pages = Parties de l’accord
page-codes = Par code
page-confusion = Confusion
page-fields = Champs
page-rounds = Tours et groupes
page-methods = Méthodes
page-history = Historique
measure = Mesure
measure-alpha = Alpha de Krippendorff
measure-masi = Alpha sur ensembles (MASI)
measure-kappa = Kappa de Cohen
measure-fleiss = Kappa de Fleiss
measure-percent = Pourcentage d’accord
measure-unitizing = Alpha d’unitarisation
measure-boundary = Similarité des frontières
short-alpha = alpha
short-masi = alpha (ensembles)
short-kappa = kappa
short-fleiss = kappa (Fleiss)
short-percent = accord
short-unitizing = u-alpha
short-boundary = B
unit = Unité
by = par
unit-sentence = phrase
unit-paragraph = paragraphe
unit-character = caractère
unit-passage = passage tel que choisi
zone = Partie du texte
in-part = dans
part-body = l’intervention seule
part-all = tout le texte
layer = Codes
all-layers = Tous les codes
forgive-spaces = Ignorer les espaces aux limites
with-parents = Un sous-code compte comme son parent
who-and-what = Qui et quoi
who = Codeurs
which-statements = Déclarations
coder-groups = Groupes de codeurs
group-of-coder = Groupe : { $name }
groups-as-one = Chaque groupe compte comme un seul codeur
suggestions = Les suggestions acceptées comptent
with-settled = L’arbitrage compte comme un codeur
seed = Graine
samples = Échantillons (intervalles)

## While it is measured

measuring =
    { $of ->
        [one] Mesure : étape { $done } sur { $of }…
       *[other] Mesure : étape { $done } sur { $of }…
    }
beginning = Mesure en cours…
stop = Arrêter
again = Mesurer de nouveau
stopped = Arrêté. Les chiffres ci-dessous, s’il y en a, sont d’avant.
not-measured = Les chiffres n’ont pas pu être calculés.

## Nothing to compare

one-coder = L’accord suppose deux codeurs
one-coder-lead = Jusqu’ici, une seule personne a étiqueté des déclarations de ce projet, ou toutes les autres sont exclues. Ajoutez à ce projet le fichier de projet d’une autre personne : les déclarations étiquetées par les deux seront comparées.
nothing-twice = Aucune déclaration n’est étiquetée par deux codeurs
nothing-twice-lead = Chaque déclaration n’a ici d’étiquettes que d’un seul codeur : il n’y a encore rien à comparer. Une déclaration compte comme codée par toute personne qui y a une étiquette.
nothing-given = Personne n’a attribué l’un de ces codes
nothing-given-lead = Choisissez d’autres codes ou d’autres déclarations, ou tout le texte.

## Reading the figures

reading = { $codes }, pris ensemble : { $measure } { $value }
reading-interval = { $codes }, pris ensemble : { $measure } { $value } [{ $low } ; { $high }]
reading-undefined = { $codes }, pris ensemble : { $measure } n’est pas défini. { $why }
all-codes-of = { $layer } (tous les codes)
reading-base = { $reading }, { $coders }, { $units } dans { $statements }.
coders-count =
    { $count ->
        [one] { $count } codeur
       *[other] { $count } codeurs
    }
statements-count =
    { $count ->
        [one] { $count } déclaration
       *[other] { $count } déclarations
    }
units-sentences =
    { $count ->
        [one] { $count } phrase
       *[other] { $count } phrases
    }
units-paragraphs =
    { $count ->
        [one] { $count } paragraphe
       *[other] { $count } paragraphes
    }
units-characters =
    { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    }
too-low-some =
    { $low ->
        [one] { $low } code sur { $all } a un accord trop bas pour qu’on s’y fie : { $names }.
       *[other] { $low } codes sur { $all } ont un accord trop bas pour qu’on s’y fie, surtout { $names }.
    }
too-low-none =
    { $all ->
        [one] Le seul code attribué ({ $all }) n’a pas un accord trop bas pour qu’on s’y fie.
       *[other] Aucun des { $all } codes attribués n’a un accord trop bas pour qu’on s’y fie.
    }
code-figure = { $code } ({ $value })
reliable = fiable
tentative = provisoire
too-low = trop bas
verdict-hint = Fiable à partir de .800, provisoire à partir de .667, comme le propose Krippendorff. Regardez aussi l’intervalle.

## Why there is no number

why-nothing = Aucune unité n’a été traitée par deux codeurs.
why-one-value = Toutes les décisions sont identiques : les codeurs ne pouvaient pas être en désaccord, même par hasard.
why-unequal = Cette mesure exige le même nombre de codeurs pour chaque unité.
why-overlap = Des passages d’un même codeur se chevauchent, alors que la mesure exige un seul code par endroit. Choisissez une couche, ou regardez chaque code.
why-not-meant = La mesure n’est pas faite pour cela.
why-too-few = Il y a trop peu d’unités ou de déclarations pour en tirer des échantillons.
why-mostly = Elle n’est pas définie dans la plupart des échantillons.
why-sets = Il y a trop d’ensembles de codes différents pour tirer des échantillons en un temps raisonnable.
why-not-asked = Cette mesure n’a pas d’intervalle ici.
undefined = non défini

## The table by code

by-code = Accord par code
code = Code
units-head = Unités
units-hint = Unités auxquelles au moins un codeur a attribué le code
interval-head = Intervalle à { $level } %
interval-drawn = Intervalle, dessiné
in-words = En mots
f1 = F1 des passages
f1-hint = Passages de même code qui se chevauchent : deux fois les paires, divisé par les passages des deux ; moyenne de toutes les paires de codeurs
show-disputes = { $code } : montrer où les codeurs diffèrent
show-spans = { $code } : F1 des passages { $value }, montrer les passages délimités différemment
show-field = { $field } : { $figure } { $value }, montrer où les valeurs diffèrent
interval-to = { $low } à { $high }
by-pairs = Par paires
pairs-of = Accord par paires
pair-is = { $one } et { $other } : { $value }
f1-instead = La similarité des frontières est une moyenne de paires ; les cellules montrent le F1 des passages.
kappa-instead = Le kappa de Fleiss n’est pas fait pour deux ; les cellules montrent le kappa de Cohen.

## Passages

disputes-all = Où les codeurs diffèrent
disputes-of = Où les codeurs diffèrent : { $code }
spans-all = Passages délimités différemment
spans-of = Passages délimités différemment : { $code }
field-of = Valeurs différentes : { $field }
no-value = aucune valeur
no-disputes = Tous les codeurs sont d’accord ici.
loading = Recherche…
close = Fermer
open-passage = Ouvrir le texte ici
and-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
show-more = Afficher plus
nothing-marked = rien
agenda = Ordre du jour à imprimer
in-passages = Montrer ses étiquettes dans « Passages »
agenda-title = Passages litigieux
agenda-lead =
    { $count ->
        [one] { $project } : { $count } endroit où les codeurs diffèrent.
       *[other] { $project } : { $count } endroits où les codeurs diffèrent, les plus litigieux d’abord.
    }
agenda-decision = Décision :

## Confusion

confusion-lead = En ligne, ce qu’a attribué le premier codeur ; en colonne, ce qu’a attribué le second aux mêmes unités. Un code attribué par les deux n’est compté qu’avec lui-même.
confusion-table = Codes attribués aux mêmes unités
pair = Codeurs
all-pairs = Toutes les paires ensemble
cell-is = { $one } et { $other } : { $count }
cell-passages = { $one } et { $other }
no-confusion = Rien n’a été attribué.

## Fields

fields-lead = Seuls sont comparés les engagements étiquetés par deux codeurs : leurs passages se chevauchent et ont été appariés un à un. Ce qu’un seul a étiqueté n’a pas de champ à comparer.
fields-table = Accord sur les champs
field = Champ
matched = Paires appariées
compared = Avec une valeur
same-value = Même valeur
alpha-filled = alpha
ordinal = alpha ordinal
ordinal-hint = Si l’ordre des choix dans la grille de codage a un sens
no-fields = Aucun de ces codes n’a de champs, ou aucun engagement n’a été étiqueté par deux codeurs.

## Rounds and groups

rounds = Tours
rounds-lead = Ce qui a été étiqueté sous chaque révision de la grille de codage, comparé à part.
round = Révision
groups = Groupes de déclarations
group = Groupe
coders = Codeurs
statements = Déclarations
of-coders = Groupes de codeurs
of-coders-lead = Au sein d’un groupe, les codeurs sont comparés entre eux. Entre groupes, chaque groupe compte comme un seul codeur : une unité a les codes attribués par l’un quelconque des siens.
no-coder-groups = Nommez des groupes, par exemple débutants et experts, sous « Qui et quoi ». L’accord est alors mesuré au sein de chacun, et entre eux.
within-group = Au sein de { $name }
between-groups = Entre { $names }
no-rounds = Toutes les étiquettes ont été posées sous une seule révision de la grille de codage. Modifiez la grille entre deux tours, et chacun est mesuré à part.
no-groups = Les groupes de déclarations, et les variables à choix, sont mesurés ici à part.
rounds-chart = { $measure } par révision de la grille de codage
value-of = { $variable } : { $value }

## Methods

methods-lead = Pour un article. Chaque chiffre peut être recalculé à partir du fichier de projet et de ce qui est dit ici.
copy = Copier
save-table = Enregistrer le tableau
save-continuum = Enregistrer pour pygamma-agreement
continuum-hint = annotateur, étiquette, début, fin, sans ligne de titre ; les déclarations sont mises bout à bout
methods-coders = Codage de { $statements } par { $coders } ; au moins deux d’entre eux ont décidé pour { $units }.
methods-seen = Une déclaration compte comme codée par toute personne qui y a posé au moins une étiquette ; ce qui n’y est pas étiqueté est aussi une décision.
methods-unit-sentence = L’unité était la phrase : elle a les codes de toutes les étiquettes qui la touchent.
methods-unit-paragraph = L’unité était le paragraphe : il a les codes de toutes les étiquettes qui le touchent.
methods-unit-character = L’unité était le caractère ; pour les intervalles, les caractères d’une phrase ont été tirés ensemble.
methods-unit-passage = Les passages ont été comparés tels que les codeurs les ont choisis.
methods-part-body = Seules les déclarations proprement dites ont été comparées, sans ce qui les précède et les suit sur la page.
methods-part-all = Les textes entiers ont été comparés.
methods-spaces = Les espaces aux limites des passages ont été ignorées.
methods-no-spaces = Les espaces aux limites des passages ont compté.
methods-parents = Un code valait aussi pour ceux qui sont au-dessus de lui : un code et son parent s’accordent donc en partie.
methods-suggestions = Les suggestions acceptées ont compté comme le codage propre de la personne.
methods-no-suggestions = Les suggestions acceptées ont été exclues.
methods-value = { $measure } pour { $codes } : { $value }.
methods-interval = Intervalle à { $level } % : { $low } à { $high }, d’après { $samples } échantillons bootstrap d’unités, graine { $seed }.
methods-all = Pourcentage d’accord { $percent }, moyenne du kappa de Cohen sur toutes les paires { $kappa }, alpha de Krippendorff (nominal) { $alpha }, alpha avec la distance MASI { $masi }, alpha d’unitarisation { $unitizing }, et F1 moyen des passages qui se chevauchent { $f1 }.
methods-group = { $of } : { $measure } { $value }.
methods-groups = Entre groupes, un groupe compte comme un seul codeur, avec les codes attribués par l’un quelconque des siens.
methods-as-one = Chaque groupe a compté comme un seul codeur dans tous les autres chiffres également.
methods-undefined = Un chiffre non défini est désigné comme tel et n’est ni 0 ni 1.
methods-revision = Grille de codage { $title }, révision { $revision }. Les phrases ont été découpées selon la version { $rule } des règles de Statement Annotator.

## History

history-lead = Ce qui a été fait dans ce projet : chaque étiquette avec son auteur et sa date, et les étapes de cet appareil qui peuvent encore être annulées.
history-table = Historique du projet
when = Quand
who-head = Qui
what = Quoi
save-history = Enregistrer l’historique
history-tagged = { $code } étiqueté dans { $statement }
history-changed = { $code } modifié dans { $statement }
no-history = Rien n’a encore été fait.
