### Exercises that are copied.

copy = Copier
copy-of = Copier { $title } pour un autre texte

## Several exercises in one file: what the teacher chooses

next-exercise = Exercice suivant
next-what = Le fichier contient alors les deux. Les élèves ouvrent le suivant depuis celui-ci ; chacun se remet à part.
no-next = aucun
opens = Il s’ouvre
opens-at-once = aussitôt
opens-handed-in = après la remise
opens-passed = après la réussite
opens-passed-hint = On réussit un calibrage avec assez de réponses justes, ou un autocontrôle où tout est trouvé. L’exercice suivant est brouillé dans le fichier : personne ne le lit par accident, mais quelqu’un de décidé le peut.
opens-other-hint = L’exercice suivant est brouillé dans le fichier : personne ne le lit par accident, mais quelqu’un de décidé le peut.
no-other-exercise = Ce projet ne contient pas d’autre exercice qui pourrait suivre.
in-file =
    { $count ->
        [one] Le fichier contient { $count } exercice : { $titles }
       *[other] Le fichier contient { $count } exercices : { $titles }
    }
not-in-package = Un paquet pour plateforme pédagogique ne contient que cet exercice, car une plateforme garde un seul résultat et un seul travail par paquet. Créez un paquet pour chaque exercice.
nothing-to-pass = L’exercice suivant s’ouvre après la réussite, mais rien ne peut être réussi : autorisez un autocontrôle ou un calibrage

## Several exercises in one file: what the student sees

place = Exercice { $number } sur { $of }
last-one = C’est le dernier exercice du fichier.
locked-handed-in = Le suivant s’ouvrira quand vous aurez remis votre copie.
locked-passed = Le suivant s’ouvrira quand vous aurez réussi.
unlocked = L’exercice suivant est ouvert.
open-next = Ouvrir l’exercice suivant
go-on-next = Passer à l’exercice suivant
begin = Commencer
not-yet = Pas encore
to-first = Au premier exercice
