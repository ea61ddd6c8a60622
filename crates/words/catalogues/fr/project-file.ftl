### What is asked before a project file is opened in which something does not fit. $name, $field,
### $title and $words are in quotation marks.

before-opening = Avant d’ouvrir { $name }

## What was found. Each passage of the file has its position in the text and its words, the quote.

finding-counts-otherwise =
    Les positions de ce fichier comptent des { $unit ->
        [utf16] unités UTF-16
        [byte] octets
       *[character] caractères
    }{ $line-ends ->
        [as-one] , 1 par fin de ligne
        [as-two] , 2 par fin de ligne
       *[as-written] { "" }
    }{ $unit ->
        [character] { "" }
       *[other] , et non des caractères
    }. Lues ainsi, { $fitting } sur { $spans ->
        [one] { $spans } passage
       *[other] { $spans } passages
    } { $fitting ->
        [one] se trouve là où le dit sa citation
       *[other] se trouvent là où le dit leur citation
    } ; autrement, { $as-written ->
        [0] aucun
        [one] { $as-written } seulement
       *[other] { $as-written } seulement
    }.
finding-all-fit =
    Chaque passage se trouve là où le dit sa citation, mais autre chose diffère dans ce fichier.
finding-misplaced =
    { $misplaced } sur { $spans ->
        [one] { $spans } passage
       *[other] { $spans } passages
    } de ce fichier { $misplaced ->
        [one] n’est pas là où le dit sa citation
       *[other] ne sont pas là où le dit leur citation
    }. Rien n’a encore été déplacé ni abandonné.

how-to-read = Comment lire les positions
way =
    En { $unit ->
        [utf16] unités UTF-16
        [byte] octets
       *[character] caractères
    }{ $line-ends ->
        [as-one] , 1 par fin de ligne
        [as-two] , 2 par fin de ligne
       *[as-written] { "" }
    } : { $fitting } sur { $spans ->
        [one] { $spans } passage
       *[other] { $spans } passages
    } { $fitting ->
        [one] concorde
       *[other] concordent
    }

## What else differs in the file

remarks = Ce qui diffère encore
remark-other-text =
    Le texte d’une déclaration a été modifié après l’écriture du fichier. Il est ouvert tel qu’il est dans
    le fichier.
remark-earlier-texts =
    Les textes d’avant les corrections d’une déclaration ne concordent pas avec son texte. Ils sont écartés.
remark-statement-twice = Une seconde déclaration de même identifiant est écartée.
remark-annotator-twice = Un second annotateur de même identifiant est écarté.
remark-other-codebook =
    La grille de codage { $title } a été modifiée après l’écriture du fichier, ou une version plus récente
    de cette page en sait davantage. Elle est ouverte telle qu’elle est dans le fichier.

## What does not fit: a table with the quote, the code and the reason

left-out-word = Ce qui ne convient pas
quote = Citation dans le fichier
code = Code
reason-word = Raison
more =
    { $entries ->
        [one] et { $entries } autre
       *[other] et { $entries } autres
    }
only-field = Seulement le champ { $field } : { $why }
only-evidence = Seulement le passage à l’appui de { $field } : { $why }
no-such-statement = Le fichier ne contient pas sa déclaration.
no-such-code = La grille de codage n’a pas ce code, ou il ne fait que regrouper d’autres codes.
no-such-annotator = Le fichier ne nomme pas son annotateur.
annotation-twice = Une annotation de même identifiant la précède.
same-claim = Le même passage a déjà le même code.
no-span = Elle n’a pas de position.
not-in-order = Ses parties se chevauchent ou sont en désordre.
no-such-attribute = La couche du code n’a pas ce champ.
unknown-value = La valeur est endommagée, ou d’un type inconnu ici.

## Why a position does not fit, and after it whether the quote was found

position-empty = Les positions { $start } à { $end } ne contiennent rien.
position-outside = Les positions { $start } à { $end } sont après la fin du texte.
position-within-character = Les positions { $start } à { $end } coupent un caractère en deux.
position-not-in-order = Les positions { $start } à { $end } sont en désordre.
position-other-words = De { $start } à { $end }, le texte dit { $words }.
quote-not-found = La citation n’a pas été trouvée dans le texte.
quote-found = La citation est à un seul autre endroit, et les mots qui l’entourent concordent.
quote-in-doubt = La citation est à un seul autre endroit, mais les mots qui l’entourent diffèrent.
quote-at-places =
    { $places ->
        [one] La citation est à { $places } endroit ; on ne peut pas savoir si c’est le bon.
       *[other] La citation est à { $places } endroits ; on ne peut pas savoir lequel est le bon.
    }

## The decision

place-found =
    { $passages ->
        [one] Placer { $passages } passage là où sa citation et les mots qui l’entourent se trouvent sans doute possible
       *[other] Placer { $passages } passages là où leurs citations et les mots qui les entourent se trouvent
            sans doute possible
    }
nothing-changed = Votre projet ouvert n’est pas touché.
do-not-open = Ne pas ouvrir
open =
    { $left-out ->
        [0] Ouvrir
        [one] Ouvrir sans { $left-out } entrée
       *[other] Ouvrir sans { $left-out } entrées
    }
