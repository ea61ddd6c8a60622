### Queries: questions about passages, built by choosing and read as a sentence.

passages-coded = Passages portant
codes-of-passages = Codes des passages
any-code = un code quelconque
another-code = ou un autre code
remove-code = Retirer { $name }
codes-of-others = Codes de l’autre passage
alternative = Conditions { $number }
or = ou
add-and = + et
add-or = + ou
add-not = + mais pas
joined = Liaison
that = qui
and = et
but-not = mais pas
condition = Condition
remove-condition = Retirer cette condition
distance = Distance
within =
    { $count ->
        [0] dans la même phrase
        [one] à { $count } phrase au plus
       *[other] à { $count } phrases au plus
    }
words-near = Mots
says = Contenu
value = Valeur
currency = Monnaie
annotator = Annotateur
annotator-gone = (quelqu’un qui n’existe plus)
code-gone = (un code qui n’existe plus)
field-gone = (un champ qui n’existe plus)
choice-gone = (un choix qui n’existe plus)
bad-amount = Écrivez un nombre sans signe, comme 2500000.
another-value = ou une autre valeur
any-value = pas encore de valeur
not-known = (non précisé)
overlaps = chevauchent
inside = se trouvent dans
contains = contiennent
same-sentence = partagent une phrase avec
same-paragraph = partagent un paragraphe avec
before = viennent avant
after = viennent après
near = voisinent avec
near-words = voisinent avec les mots
made-by = ont été codés par
has-note = ont une remarque
how-sure = Sûr ?
says-anything = est rempli
says-nothing = n’est pas rempli
says-choice = est { $choice }
says-yes = vaut oui
says-no = vaut non
says-words = contient les mots
says-before = tombe avant
says-after = tombe après
says-at-least = vaut au moins
says-at-most = vaut au plus
delegation = Délégation
organ = Organe
language = Langue
year = Année
sentence = Passages portant { $codes }.
sentence-that = Passages portant { $codes } qui { $conditions }.
sentence-any = Tous les passages.
sentence-any-that = Tous les passages qui { $conditions }.
either = { $one }, ou qui { $other }
both = { $one }, et qui { $other }
said-related = { $how } un passage portant { $codes }
not-related = ne { $how } aucun passage portant { $codes }
said-within = { $how } un passage portant { $codes } { $within }
not-within = ne { $how } aucun passage portant { $codes } { $within }
said-words = { $how } « { $words } » { $within }
not-words = ne sont pas de ceux qui { $how } « { $words } » { $within }
said-recorded = ont un champ { $field } rempli
not-recorded = n’ont pas de champ { $field } rempli
said-field = ont un champ { $field } qui { $says }
not-field = n’ont pas de champ { $field } qui { $says }
said-field-value = ont un champ { $field } qui { $says } { $value }
not-field-value = n’ont pas de champ { $field } qui { $says } { $value }
said-known = figurent dans des déclarations où { $about } vaut { $value }
not-known-so = ne figurent pas dans des déclarations où { $about } vaut { $value }
said-days = figurent dans des déclarations (date : { $days })
not-days = ne figurent pas dans des déclarations (date : { $days })
said-group = figurent dans des déclarations du groupe { $group }
not-group = ne figurent pas dans des déclarations du groupe { $group }
said-annotator = ont été codés par { $name }
not-annotator = n’ont pas été codés par { $name }
no-note = n’ont pas de remarque
said-sure = ont « { $sure } » sous « Sûr ? »
not-sure-so = n’ont pas « { $sure } » sous « Sûr ? »
codes-or = { $one } ou { $other }
results =
    { $count ->
        [0] Aucun passage ne correspond.
        [one] { $count } passage dans { $statements } déclaration
       *[other] { $count } passages dans { $statements ->
            [one] { $statements } déclaration
           *[other] { $statements } déclarations
        }
    }
place = Où
files = Avec ces passages
csv = CSV
json = JSON
save-as = Enregistrer sous
save = Enregistrer
saved-as = Enregistrée sous « { $name } ».
remove-saved = Ne pas la garder
rename-saved = Renommer
new-name = Nouveau nom
name-taken = Une autre requête enregistrée porte ce nom.
give-up = Annuler
