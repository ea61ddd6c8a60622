### Statements: their names, the list of them, and the head of the text.

statement-name = { $delegation } · { $date }
untitled = Déclaration sans titre
parts = { $first } · { $second }
body-and-meeting = { $body }, { $meeting }
window-title = { $statement } – { $project }

## A name that is offered for a project

place-and-time = { $place }, { $time }

## The list

statements = Déclarations
switch = Choisir une déclaration
find-statement = Chercher une déclaration
no-statement-found = Aucune déclaration ne contient ces mots.
add-statements = Ajouter des déclarations
paste-text = Coller un texte
pin-list = Épingler la liste
unpin-list = Détacher la liste
as-table =
    { $statements ->
        [one] Tout en tableau ({ $statements })
       *[other] Tout en tableau ({ $statements })
    }
details = Informations
remove-statement = Retirer du projet
more-about = Plus d’actions : { $title }
place = { $place } sur { $all }
previous-statement = Déclaration précédente
next-statement = Déclaration suivante

## What is known about the statement, and what is missing

change-detail = Modifier : { $detail }
add-delegation = + délégation
add-date = + date (nécessaire aux échéances)
add-speaker = + orateur
add-organ = + organe

## Lines of the page that are no part of the statement

lines-before =
    { $lines ->
        [one] { $lines } ligne avant la déclaration
       *[other] { $lines } lignes avant la déclaration
    }
lines-after =
    { $lines ->
        [one] { $lines } ligne après la déclaration
       *[other] { $lines } lignes après la déclaration
    }
