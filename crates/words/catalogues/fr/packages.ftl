### Giving out work to coders, and who has what.
### $coder is the name of an annotator.

## The dialog

give-out = Distribuer le travail…
give-out-title = Distribuer le travail
give-out-lead = Chaque codeur reçoit un fichier de projet avec ses textes. Il s’ouvre sous son nom, et ce qui revient est ajouté à ce projet.
coders-label = Codeurs
coders-hint = Un nom par ligne. Les nouveaux sont ajoutés au projet.
overlap-label = Recouvrement, en pour cent
overlap-hint = Cette part des mots est codée par plusieurs personnes, pour voir dans quelle mesure elles s’accordent.
shared-by = Qui code la part commune
shared-all = Tout le monde
shared-pairs = Deux à la fois, à tour de rôle
split-label = Diviser les textes de plus de (mots)
split-hint = Par paragraphes, une plage pour chaque codeur. Le texte reste entier ; le reste est marqué comme extérieur. Vide : aucun texte n’est divisé.
seed-label = Graine
seed-hint = La même graine donne la même répartition.
with-tags = Joindre les étiquettes déjà posées
texts-label = Textes
texts-chosen = { $chosen } sur { $all }
plan = Qui reçoit quoi
column-coder = Codeur
column-texts = Textes
column-words = Mots
column-shared = En commun
no-coders = Personne n’est encore nommé.
nothing-to-give = Personne ne reçoit de texte.
save-files =
    { $files ->
        [one] Enregistrer { $files } fichier
       *[other] Enregistrer { $files } fichiers
    }

## The tab

files = Fichiers
files-title = Qui a quoi
files-lead = Déposez n’importe où sur cette page les fichiers qui reviennent. Un fichier qui arrive deux fois ne change rien.
nothing-given = Aucun travail n’a encore été distribué. Chaque codeur reçoit un fichier avec ses textes ; ce qui revient est ajouté ici.
merge-files = Fusionner des fichiers…
column-given = Distribué
column-back = Revenu
column-tags = Étiquettes
column-missing = Manquant
column-file = Fichier
not-back = pas encore
nothing-missing = rien
missing-texts =
    { $texts ->
        [one] { $texts } texte sans étiquette
       *[other] { $texts } textes sans étiquette
    }
came-back-times =
    { $times ->
        [one] { $times } fois
       *[other] { $times } fois
    }
part-of-text = { $title }, paragraphes { $first } à { $last }
save-again = Enregistrer de nouveau
save-again-for = Enregistrer de nouveau pour { $coder }
