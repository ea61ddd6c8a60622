### An exercise in a learning platform.

## Giving it out

package = Pour une plateforme pédagogique (SCORM)
package-what = Un fichier ZIP pour Moodle et d’autres plateformes. La plateforme reçoit le résultat de chaque vérification et le travail sous forme abrégée ; elle garde les deux pour chaque élève.
package-which = Prenez d’abord SCORM 1.2 : presque toutes les plateformes le lisent, et certaines ne retiennent que le premier résultat avec 2004.
package-needs-check = Seul un exercice que les élèves peuvent vérifier a un résultat. Autorisez-le sous le corrigé.
allow-checks = Aller au corrigé

## On the card of the exercise, and in the bar

looking = Recherche de la plateforme pédagogique…
goes-there = Votre résultat, et votre travail sous forme abrégée, vont à la plateforme pédagogique où vous avez ouvert ceci. Rien d’autre ne quitte le navigateur.
no-platform = Aucune plateforme pédagogique n’a été trouvée : aucun résultat n’est transmis. Tout le reste fonctionne : votre travail est conservé dans ce navigateur, sur cet ordinateur.
score-goes-there = Résultat transmis à la plateforme
no-platform-short = Pas de plateforme
kept-here-short = Conservé ici seulement
score-sent = Votre meilleur résultat jusqu’ici, { $percent } %, va à la plateforme.

## What goes wrong

too-long = Sous forme abrégée, votre travail compte { $length } caractères, et la plateforme en garde { $most }. Désormais, il n’est conservé que dans ce navigateur, sur cet ordinateur. Le résultat va toujours à la plateforme.
refused = La plateforme n’a pas accepté votre travail. Il est conservé dans ce navigateur, sur cet ordinateur.
not-reported = La plateforme n’a pas accepté votre résultat. Votre travail est conservé. Remettez le fichier, ou vérifiez de nouveau plus tard.
kept-damaged = Le travail gardé par la plateforme est illisible. Recommencez, ou continuez avec un travail qui est dans ce navigateur.
kept-other-exercise = La plateforme a gardé un travail sur un autre exercice, qui n’est pas utilisé ici.
kept-other-revision = La plateforme a gardé un travail sur la révision { $revision } de cet exercice. Il ne convient plus à celle-ci : vous recommencez.
