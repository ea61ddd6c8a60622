### Feedback: a student's work beside the key.

## What is shown

show = Afficher
all-items = Tous { $items }
only-wrong = Seulement les erreurs { $items }
found = trouvé
edges = autres limites
other-code = autre code
edges-and-code = autre code et autres limites
missed = manqué
extra = en trop
bonus = bonus
nothing-marked = Rien n’est étiqueté dans ce travail.
none-shown = Rien de ce genre.
show-all = Tout afficher
without-place = Sans place dans le texte

## Beside the text

chip-edges =
    { $words ->
        [one] { $code }, { $words } mot
       *[other] { $code }, { $words } mots
    }
chip-other-code = { $code }, corrigé : { $key }
chip-missed = manqué : { $code }
chip-bonus = bonus : { $code }
chip-fields =
    { $fields ->
        [one] { $code }, { $fields } champ
       *[other] { $code }, { $fields } champs
    }
item-button = Élément { $number }, { $outcome } : { $chip }
passage-button = Passage { $number } : { $chip }

## The chosen item

this-passage = Ce passage
item-of = Élément { $number } sur { $all }
item-of-shown =
    { $shown ->
        [one] Élément { $number }, parmi { $shown } affiché
       *[other] Élément { $number }, parmi { $shown } affichés
    }
previous-item = Élément précédent
next-item = Élément suivant
what-found = Conforme au corrigé
what-fields =
    { $fields ->
        [one] { $fields } champ diffère du corrigé
       *[other] { $fields } champs diffèrent du corrigé
    }
what-edges =
    { $words ->
        [one] Les limites sont décalées de { $words } mot
       *[other] Les limites sont décalées de { $words } mots
    }
what-other-code = Autre code
what-edges-and-code = Autre code et autres limites
what-missed = Manqué
what-bonus = Un bonus qui n’a pas été étiqueté
what-extra = Absent du corrigé
what-trap = À ne pas étiqueter
means-found = Le passage et le code sont conformes au corrigé.
means-found-fields = Le passage et le code sont conformes au corrigé. Voyez la fiche ci-dessous.
means-other-code = Le passage est juste. Le corrigé a le code { $key }.
code-right = Le code est juste.
key-has-code = Le corrigé a ici le code { $key }.
means-missed = Le corrigé a ici { $code }, et rien n’a été étiqueté.
means-bonus = Ceci pouvait être étiqueté { $code }. C’est un bonus : le manquer n’est pas une erreur.
means-extra = Le corrigé n’a rien ici qui corresponde.
means-trap = Ceci semble appeler une étiquette avec ce code, mais ce n’est pas le cas.
starts-early =
    { $words ->
        [one] Le passage commence { $words } mot trop tôt.
       *[other] Le passage commence { $words } mots trop tôt.
    }
starts-late =
    { $words ->
        [one] Le passage commence { $words } mot trop tard.
       *[other] Le passage commence { $words } mots trop tard.
    }
ends-early =
    { $words ->
        [one] Le passage se termine { $words } mot trop tôt.
       *[other] Le passage se termine { $words } mots trop tôt.
    }
ends-late =
    { $words ->
        [one] Le passage se termine { $words } mot trop tard.
       *[other] Le passage se termine { $words } mots trop tard.
    }
inner-edges = Quelques mots au milieu du passage diffèrent.
framed-words = Les mots encadrés sont dans le corrigé et pas dans le passage.
dotted-words = Les mots en pointillé sont dans le passage et pas dans le corrigé.
record = Fiche
record-beside-key = La fiche à côté du corrigé
field = Champ
yours = Vous
key = Corrigé
empty-value = vide
same-as-key = identique
to-be-judged = en d’autres mots
key-words = Sur ce passage
your-teacher = votre enseignant
comment = Commentaire
your-note = Votre remarque
note-of = Remarque : { $name }
on-the-whole = Dans l’ensemble
grade = Note
points-of = { $points } sur { $most } points
points-only = Points : { $points }

## Around it

attempt-read-only = Retour sur la tentative { $attempt }, lecture seule
feedback-revision = révision { $revision }
not-readable = Ce retour est endommagé, ou a été enregistré par une version plus récente de cette page.
newer-feedback = Vous avez ouvert un retour plus récent sur ce travail : révision { $revision }.
open-newer = L’ouvrir
print = Imprimer
take-up-again = Le reprendre
close-feedback = Fermer
skip-to-items = Aller au texte
summary-found =
    { $found ->
        [one] Vous avez trouvé { $found } élément sur { $all }
       *[other] Vous avez trouvé { $found } éléments sur { $all }
    }
summary-found-of =
    { $found ->
        [one] { $name } a trouvé { $found } élément sur { $all }
       *[other] { $name } a trouvé { $found } éléments sur { $all }
    }
summary-edges =
    { $edges ->
        [one] { $edges } autre avec d’autres limites
       *[other] { $edges } autres avec d’autres limites
    }
summary-extra = { $extra } en trop
key-next = suivant
key-back = précédent
key-wrong = seulement les erreurs
all-items-heading = Tous les éléments
paragraph = Paragraphe { $number }
