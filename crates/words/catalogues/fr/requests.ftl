### Regrade requests: a student asks for an item of feedback to be judged once more, and the teacher answers.

## The student's side

ask-again = Demander une révision à votre enseignant…
why-again = Pourquoi faudrait-il en juger autrement ?
why-again-hint = Votre enseignant lit ceci à côté du passage. Sans raison, rien n’est demandé.
take-back = Retirer la demande
your-request = Votre demande de révision
asked-about =
    { $items ->
        [one] Votre demande porte sur { $items } élément.
       *[other] Votre demande porte sur { $items } éléments.
    }
asked-item = Élément { $number }
save-request = Enregistrer la demande
save-request-hint = Envoyez le fichier enregistré à votre enseignant, comme vous remettez vos copies. Il contient vos raisons et aucun nom.

## The answer, for both

you-asked = Vous avez demandé
student-asked = L’élève a demandé
was-granted = Votre enseignant est d’accord
was-declined = Votre enseignant maintient son jugement
no-words = Rien de plus n’a été dit.

## The teacher's side

requests-page = Demandes
no-requests = Aucune demande de révision
no-requests-lead = Les élèves formulent leur demande depuis leur retour et enregistrent un petit fichier. Déposez ces fichiers ici, comme des copies.
requests-count =
    { $all ->
        [one] { $open } à traiter sur { $all }
       *[other] { $open } à traiter sur { $all }
    }
request-item = élément { $number }
request-extra = absent du corrigé
state-open = à traiter
state-granted = acceptée
state-declined = refusée
next-request = Demande suivante
previous-request = Demande précédente
request-at = Demande { $number } sur { $all }
about-feedback = sur le retour { $revision }
item-gone = L’élément n’est plus dans le travail ni dans le corrigé. Vous pouvez tout de même répondre.
decide = Votre décision
grant = Accepter
decline = Refuser
leave-open = Laisser en attente
answer-label = Votre réponse en mots
answer-hint = L’élève voit la décision et ces mots auprès de l’élément, dans le prochain retour.
grant-leads = Accepter ne change, en soi, aucun point. Admettez le codage dans le corrigé, pour qu’il compte pour tous, ou saisissez les points à la main.
open-work = Ouvrir le travail entier
points-by-hand = Points de ce travail
loading-item = Recherche de l’élément…

## Why a request is not taken

refused-bad-request = une demande de révision endommagée, ou qui ne demande rien. Demandez à l’élève de l’enregistrer de nouveau.
refused-other-class = une demande de révision d’une autre classe. Ouvrez cette classe et ajoutez-la là.
refused-unknown-hand-in = une demande de révision sur un travail qui n’a pas été relevé ici. Ajoutez d’abord la copie.
refused-older = une demande de révision sur le retour { $asked }, alors que vous avez depuis rendu le retour { $newest }. Demandez d’abord à l’élève de regarder celui-là.

## What became of the files

list-requests =
    { $new ->
        [one] { $new } demande de révision a été ajoutée.
       *[other] { $new } demandes de révision ont été ajoutées.
    }
list-requests-here =
    { $here ->
        [one] { $here } demande de révision était déjà ici.
       *[other] { $here } demandes de révision étaient déjà ici.
    }

## Marking item by item

by-item = Par élément
item-to-mark = Élément du corrigé
next-item = Élément suivant
previous-item = Élément précédent
item-option = { $number } sur { $all } : { $quote }
answers =
    { $count ->
        [one] { $count } réponse, dans l’ordre des travaux
       *[other] { $count } réponses, dans l’ordre des travaux
    }
answers-loading = Recherche des réponses…
comment-for = Commentaire pour { $name }
keys-by-item = J et K vont de réponse en réponse, N et B d’élément en élément.
no-key-by-item = Sans corrigé, il n’y a pas d’éléments à noter l’un après l’autre.

## Groups

shuffle-groups = Tirer des groupes au sort
shuffle-lead = Chacun reçoit un groupe au hasard. Rien n’est modifié avant que vous choisissiez « Utiliser ces groupes », ce qui peut être annulé.
how-many-groups = Former
groups-of = des groupes de
number-of-groups = ce nombre de groupes
group-count = Nombre
seed = Graine
seed-hint = La même graine et la même liste donnent les mêmes groupes.
other-order = Autre graine
bad-number = Écrivez un nombre entier à partir de 1.
group-name = Groupe { $number }
group-line = { $group } : { $names }
use-groups = Utiliser ces groupes
