### The rules for suggestions, in the codebook's room.

tab-rules = Règles de suggestion
rules-title = Règles de suggestion
rules-hint = Pour chaque proposition de phrase, la première règle qui convient décide. Vos propres règles passent d’abord.
listing-rules = Chargement des règles…
rules-failed = Les règles n’ont pas pu être chargées. Rechargez la page pour réessayer.
filter-rules = Filtrer les règles
which-rules = Quelles règles
all-rules = toutes { $count }
rules-on = actives { $count }
rules-off = inactives { $count }
rules-mine = les miennes { $count }
add-rule = Ajouter une règle…
export-table = Exporter en tableau
export-json = Exporter en JSON
import-rules = Importer des règles d’un fichier…
file-name = { $project } règles de suggestion

## The table

column-on = Active
column-pattern = Si la proposition contient
column-suggests = Suggère
column-decided = Décidées
column-accepted = Acceptées
column-from = Origine
use-rule = Utiliser la règle { $rule }
edit-rule = Modifier la règle { $rule }
from-you = vous
from-you-in = vous, { $language }
from-english = anglais
from-french = français
from-spanish = espagnol
nothing = rien
no-such-code = un code absent de la grille de codage
about-own = sujet propre
about-we = « nous »
about-thing = quelque chose à soi
about-other = d’autres
about-anybody = n’importe qui
about-words = des mots, partout

## Writing a rule

draft-title = Modifier la règle
draft-replaces = Ceci est une copie d’une règle intégrée. Si vous la gardez, la règle intégrée est désactivée.
who-acts = Qui agit
rule-language = Langue des textes
pattern = Mots, avec leurs formes
pattern-hint = Un verbe vaut pour toutes ses formes : « stand ready to » convient aussi à « stands ready to ». Mettez | entre des variantes, [ ] autour d’un mot facultatif, ! devant un mot qui doit être absent, et .. là où peuvent venir jusqu’à six autres mots.
try-rule = Essayer sur tous les textes
keep-rule = Garder la règle
leave-rule = Annuler
remove-rule = Supprimer
trying = Essai sur tous les textes…
tried =
    { $hits ->
        [0] Aucune occurrence
        [one] { $hits } occurrence ; déjà étiquetées avec ce code : { $tagged }
       *[other] { $hits } occurrences ; déjà étiquetées avec ce code : { $tagged }
    }
tried-nothing =
    { $hits ->
        [0] Elle n’arrêterait aucune suggestion
        [one] Elle arrêterait { $hits } suggestion
       *[other] Elle arrêterait { $hits } suggestions
    }
tried-most = Il y en a peut-être davantage : la recherche s’est arrêtée là.
tried-first = Voici les { $count } premières.
is-tagged = déjà étiqueté
problem-empty = Écrivez au moins un mot qui doit être présent.
problem-too-long = C’est trop long.
problem-too-many = Il y a trop de règles. Supprimez-en d’abord.
problem-open = { $part } a un crochet qui n’est pas fermé.
problem-form = { $part } n’a pas de sens en majuscules. Écrivez les mots en minuscules.
problem-class = Il n’y a pas de classe de mots { $part }.
problem-id = Une autre règle porte le même nom.
problem-no-id = La règle n’a pas de nom.
problem-unknown = Qui agit, ce qu’elle suggère ou la fermeté a une valeur qui n’existe pas.
