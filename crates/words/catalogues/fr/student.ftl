### An exercise as a student works on it: its card, the bar, the notes, and handing in.

## The card

name-or-pseudonym = Votre nom, ou le pseudonyme qui vous a été donné
nameless-warning = Sans nom, votre enseignant ne peut pas savoir de qui est ce travail. Appuyez encore sur « Commencer » pour continuer sans nom.
begin = Commencer
kept-in-browser = Votre travail est conservé dans ce navigateur, sur cet ordinateur. Rien n’est envoyé.
kept-for-file = Votre travail est conservé dans ce navigateur, pour ce fichier à cet emplacement. Laissez le fichier où il est jusqu’à ce que vous ayez remis votre copie. Rien n’est envoyé.
work-here = Ce navigateur contient déjà un travail sur cet exercice
go-on-with-work = Reprendre votre travail
work-begun =
    { $passages ->
        [0] Pas encore de passage
        [one] { $passages } passage
       *[other] { $passages } passages
    }, { $when }
not-now = Pas maintenant

## The bar

your-task = vos consignes
progress = Avancement
count-in-words = { $layer } : { $has } sur { $least }
count-complete = { $layer }, tous champs requis remplis : { $has } sur { $least }
change-name = Votre nom : { $name }
no-name = Sans nom
hand-in = Remettre
keyboard = Raccourcis clavier
settings = Paramètres
close-exercise = Fermer l’exercice

## Notes to the teacher

note-to-teacher = Remarque pour l’enseignant
note-example = J’hésite parce que…
note-on-speech = Remarque sur toute l’intervention
own-note-on-speech = Votre remarque sur toute l’intervention
note-on-speech-label = Remarque pour l’enseignant sur toute l’intervention

## What lacks

before-hand-in = Avant de remettre
before-hand-in-hint = Vous pouvez remettre la copie telle quelle. La liste l’accompagne, pour que rien ne surprenne votre enseignant.
ready = Prêt à être remis
ready-hint = Il ne manque rien de ce qui peut se compter.
more-passages =
    { $layer } : { $more ->
        [one] encore { $more } passage
       *[other] encore { $more } passages
    }
asked-at-least = Vous en avez { $has } ; les consignes en demandent { $least } ou plus.
fewer-passages =
    { $layer } : { $over ->
        [one] { $over } passage de trop
       *[other] { $over } passages de trop
    }
asked-at-most = Vous en avez { $has } ; les consignes en demandent { $most } au plus.
paragraphs-without =
    { $count ->
        [one] Le paragraphe { $paragraphs } n’en a aucun.
       *[other] Les paragraphes { $paragraphs } n’en ont aucun.
    }
paragraphs-of-text-without =
    { $count ->
        [one] { $text } : le paragraphe { $paragraphs } n’en a aucun.
       *[other] { $text } : les paragraphes { $paragraphs } n’en ont aucun.
    }
field-in-records =
    { $field } dans { $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }
required-and-empty = { $places } : requis et vide.
outside-passages =
    { $passages ->
        [one] { $passages } passage hors de l’intervention
       *[other] { $passages } passages hors de l’intervention
    }
outside-places = { $places } : avant ou après la partie à coder.
place = { $code } (par. { $paragraph })
place-of-text = { $code } ({ $text }, par. { $paragraph })
place-of-text-only = { $code } ({ $text })
further =
    { $more ->
        [one] { $more } autre
       *[other] { $more } autres
    }
to-paragraph = Au paragraphe { $paragraph }
to-text = Au texte
to-field = Au champ
to-passage = Au passage
to-first = Au premier
all-in-speech =
    { $passages ->
        [one] Votre passage est dans l’intervention
       *[other] Les { $passages } passages sont dans l’intervention
    }
notes-to-teacher =
    { $notes ->
        [one] { $notes } remarque pour l’enseignant
       *[other] { $notes } remarques pour l’enseignant
    }
due-in = À remettre dans { $time }
late-by = En retard de { $time }
days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
hours =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
hand-in-as-it-is = Remettre tel quel
keep-working = Continuer le travail

## After the file was saved

saved = Enregistré, prêt à être remis
count-in-layer = { $layer } { $count }
in-downloads = Le fichier est dans vos téléchargements.
upload-it = Déposez-le là où votre enseignant relève les copies.
upload-to = Déposez-le là où votre enseignant relève les copies : { $place }
comparing = Comparaison de votre travail avec le corrigé
comparing-hint = Un instant : vous verrez ensuite votre travail à côté du corrigé.
feedback-comes = Le retour viendra sous forme de fichier. Ouvrez-le ici, sur n’importe quel ordinateur.
file-again = Me montrer de nouveau le fichier
back-to-work = Revenir à mon travail
what-is-in-file = Ce que contient le fichier
file-contents = L’empreinte du texte, vos passages, vos fiches et vos remarques, le nom { $name }, la tentative { $attempt }, l’heure de début et l’heure de remise ({ $begun } à { $handed-in }), et une somme de contrôle. Rien d’autre sur vous.
file-contents-nameless = L’empreinte du texte, vos passages, vos fiches et vos remarques, la tentative { $attempt }, l’heure de début et l’heure de remise ({ $begun } à { $handed-in }), et une somme de contrôle. Pas de nom, et rien d’autre sur vous.
shared-computer = Ordinateur partagé ?
remove-work = Supprimer mon travail de cet ordinateur
remove-work-question = Votre travail est supprimé d’ici définitivement. Remettez d’abord le fichier, ou conservez-le ailleurs.
remove-now = Le supprimer
keep-it = Le garder ici
