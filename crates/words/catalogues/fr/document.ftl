### The text of a statement: its names, what the live region says, and the keys.

text-name = Texte de la déclaration
text-hint =
    Les flèches déplacent un curseur dans le texte ; avec Maj, elles sélectionnent. Espace sélectionne la
    phrase, Entrée choisit un code pour la sélection. Avec un lecteur d’écran, désactivez son mode de
    navigation pour utiliser ces touches. Le point d’interrogation affiche les raccourcis clavier.

## The margin

chip-name = { $code } : { $quote }
chip-of-other = { $code }, { $by } : { $quote }
more = +{ $tags }
more-name =
    { $tags ->
        [one] { $tags } autre étiquette
       *[other] { $tags } autres étiquettes
    }
paragraph-list = Étiquettes de ce paragraphe
legend = Codes
handle-start = Début du passage ; les flèches le déplacent d’un mot, avec Maj d’un caractère
handle-end = Fin du passage ; les flèches la déplacent d’un mot, avec Maj d’un caractère

## What the live region says. $code is a code's name, $quote the passage.

blank = vide
selected = Sélectionné : { $text }
unselected = Rien n’est sélectionné
tagged =
    { $overlaps ->
        [0] Étiquette { $code } posée : { $quote }
        [one] Étiquette { $code } posée : { $quote }. Chevauche une autre étiquette
       *[other] Étiquette { $code } posée : { $quote }. Chevauche { $overlaps } autres étiquettes
    }
copied = { $code } copié dans vos étiquettes
resized = { $code } couvre maintenant : { $quote }
start-moved = { $code } commence maintenant par : { $text }
end-moved = { $code } se termine maintenant par : { $text }
selection-starts = La sélection commence par : { $text }
selection-ends = La sélection se termine par : { $text }
caret-entered = { $codes } : { $text }
caret-left = fin de { $codes }. { $text }
caret-left-entered = fin de { $left }. { $entered } : { $text }
elsewhere = Ce projet est ouvert dans une autre fenêtre et n’est qu’affiché ici
and-also = { $first }. { $second }
chosen = { $code } : { $quote }
code-in-parts =
    { $parts ->
        [one] { $code }, { $parts } partie
       *[other] { $code }, { $parts } parties
    }
tag-split = { $code } scindé en deux : { $first } | { $second }
chosen-of-several = { $code } ({ $place } sur { $tags } ici) : { $quote }
nothing-to-undo = Rien à annuler
nothing-to-redo = Rien à rétablir
statement-shown = Déclaration : { $name }

## What keys do that nothing else does. commands.ftl has what they do besides.

topic-character = Déplacer le curseur d’un caractère
topic-word = Déplacer d’un mot
topic-sentence = Déplacer d’une phrase
topic-line = Déplacer d’une ligne
topic-page = Déplacer d’une page
topic-paragraph = Déplacer d’un paragraphe
topic-paragraph-ends = Aller au début ou à la fin du paragraphe
topic-text-ends = Aller au début ou à la fin du texte
topic-grow = Sélectionner la phrase, puis le paragraphe
topic-all = Sélectionner tout le texte
topic-enter = Choisir un code pour la sélection ou l’étiquette choisie, ou choisir l’étiquette au curseur
topic-leave = Effacer la sélection, ne plus garder de code actif, ou fermer l’étiquette
topic-stack = Parcourir les étiquettes d’un même endroit
topic-move-end = Déplacer d’un mot la fin de l’étiquette choisie
extends = (avec Maj : sélectionner)

## Keys as they are printed on the keyboard

key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-home = Début
key-end = Fin
key-page-up = Page préc.
key-page-down = Page suiv.
key-escape = Échap
key-space = Espace
key-enter = Entrée
key-delete = Suppr
key-backspace = Retour arrière
key-with = { $held }+{ $key }

bookmark = Signet

quote-and-source = { $quote } ({ $source })
source-paragraph = { $statement }, par. { $paragraph }
copy-quote = Copier la citation avec sa source
