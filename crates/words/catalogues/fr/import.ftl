### Importing annotations from files of other programs.

import-from = Importer les annotations de { $file }
reading = Lecture…
taking = Import…
accept = Importer

## Why an import cannot go on

failure-no-worker =
    La partie du programme qui lit les fichiers d’autres programmes n’a pas pu être chargée. Vérifiez la
    connexion et réessayez.
failure-stopped =
    La lecture s’est arrêtée, peut-être faute de mémoire. Rien n’a été modifié dans le projet. Réessayez
    avec un fichier plus petit.
failure-took-too-long =
    La lecture a été arrêtée car elle durait trop longtemps. Rien n’a été modifié dans le projet.
    Réessayez avec un fichier plus petit.
failure-not-understood =
    Le fichier a été lu, mais n’a pas pu être ajouté à cause d’un défaut de ce programme. Rien n’a été
    modifié dans le projet.

export-instead = { $file } semble contenir { $format }, ce qui ne peut pas être lu ici. { $advice }
not-recognised =
    Aucune annotation n’a été reconnue dans { $file }. Les formats suivants peuvent être lus : { $formats }.

## What was found, a paragraph each

found-annotations =
    { $format } : { $annotations ->
        [0] aucune annotation
        [one] { $annotations } annotation
       *[other] { $annotations } annotations
    } dans { $texts ->
        [0] aucun texte
        [one] { $texts } texte
       *[other] { $texts } textes
    }.
new-texts =
    { $texts ->
        [one] { $texts } nouvelle déclaration sera ajoutée.
       *[other] { $texts } nouvelles déclarations seront ajoutées.
    }
known-texts =
    { $texts ->
        [one] { $texts } texte est déjà ici.
       *[other] { $texts } textes sont déjà ici.
    }
missing-texts =
    { $texts ->
        [one]
            { $texts } texte n’est ni dans le fichier ni dans ce projet : ajoutez d’abord la déclaration,
            puis importez de nouveau ce fichier.
       *[other]
            { $texts } textes ne sont ni dans le fichier ni dans ce projet : ajoutez d’abord les
            déclarations, puis importez de nouveau ce fichier.
    }
counted-otherwise =
    Ses positions ne sont pas comptées comme le veut le format. Comptées autrement, { $fit } sur { $compared ->
        [one] { $compared } citation comparable concordent
       *[other] { $compared } citations comparables concordent
    }.
quotes-fit =
    { $fit } sur { $compared ->
        [one] { $compared } citation comparable concordent
       *[other] { $compared } citations comparables concordent
    } avec les positions du fichier.
not-placed =
    { $annotations ->
        [one] { $annotations } annotation ne peut pas être placée.
       *[other] { $annotations } annotations ne peuvent pas être placées.
    }
place-found =
    { $passages ->
        [one] Placer { $passages } passage au seul endroit où se trouvent ses mots
       *[other] Placer { $passages } passages aux seuls endroits où se trouvent leurs mots
    }

## Positions of passages that the file gives without their words

positions = Positions
positions-unchecked =
    { $positions ->
        [one] { $positions } position n’a pas pu être vérifiée par les mots : le fichier ne contient pas ceux de son passage.
       *[other]
            { $positions } positions n’ont pas pu être vérifiées par les mots : le fichier ne contient pas
            ceux de leurs passages.
    }
positions-by-words = L’unité de compte a été déduite des autres passages, dont les mots sont dans le fichier.
positions-no-difference = Toutes les façons de compter mènent aux mêmes passages.
positions-defined = Elles sont lues comme le veut le format. Le texte ne le contredit pas.
positions-by-borders =
    Seule la façon de compter choisie ci-dessous fait commencer et finir les passages entre les mots : { $whole } fois sur { $ends }.
positions-unknown = On ignore ce qu’elles comptent. Regardez les passages et choisissez avant d’importer.
positions-choice = Les positions comptent
positions-choose = Choisir…
positions-way =
    { $unit ->
        [utf16] unités UTF-16
        [byte] octets
       *[character] caractères
    }{ $form ->
        [unmarked] , sans la marque d’ordre des octets
        [one] , 1 par fin de ligne
        [one-unmarked] , 1 par fin de ligne, sans la marque d’ordre des octets
        [two] , 2 par fin de ligne
        [marked] , avec une marque d’ordre des octets
       *[raw] { "" }
    } ({ $whole } limites sur { $ends } entre les mots)
positions-samples = Passages
positions-outside = Hors du texte

## What codes and fields are to be

codes = Codes
codes-hint = Choisissez ce que chaque code du fichier devient dans ce projet.
code-word = Code dans le fichier
code =
    { $code } ({ $annotations ->
        [0] aucune annotation
        [one] { $annotations } annotation
       *[other] { $annotations } annotations
    })
is = Dans ce projet
new-code-in = Nouveau code dans { $layer }
known-codes = Code de ce projet
leave-out = Écarter, avec ses annotations
fields = Champs
fields-hint = Ces champs du fichier ne sont pas connus ici.
field-word = Champ dans le fichier
field =
    { $field } ({ $values ->
        [0] aucune valeur
        [one] { $values } valeur
       *[other] { $values } valeurs
    })
into-note = Dans la remarque
leave-field = Écarter
known-fields = Champ de ce projet

## What is not imported

left-out = Non importé
what = Quoi
where-word = Où dans le fichier
why-word = Pourquoi
more = Et { $more } de plus.
save-report = Enregistrer cette liste
report-name = non-importe.txt
report-title = Non importé depuis { $file }
no-such-thing = Il n’y a pas de place pour cela ici.
misshapen = La forme n’est pas celle que veut le format.
dangling = Renvoie à quelque chose qui manque.
not-of-a-text = N’appartient à aucun texte.
not-unpacked = C’est une archive endommagée ou chiffrée.
too-much =
    Les archives de ce fichier dépassent { $most } au total. { $size } de celle-ci n’ont pas été lus.
    Importez ses documents en plusieurs fichiers.
no-text = Son texte n’est pas ici.
no-passage = Sans passage, ou ses parties se chevauchent.
outside = Ses positions sont hors du texte.
other-words =
    { $places ->
        [0] Le texte porte à cet endroit { $found }, et les mots de l’annotation nulle part.
        [one] Le texte porte à cet endroit { $found }, et les mots de l’annotation peut-être à { $places } endroit.
       *[other]
            Le texte porte à cet endroit { $found }, et les mots de l’annotation peut-être à { $places }
            endroits.
    }
no-position =
    { $places ->
        [0] Aucune position ne convient, et ses mots ne sont nulle part dans le texte.
        [one] Aucune position ne convient, et ses mots sont peut-être à { $places } endroit.
       *[other] Aucune position ne convient, et ses mots sont peut-être à { $places } endroits.
    }
elsewhere = Ses mots sont à un autre endroit, et là seulement.
code-left-out = Son code a été écarté.
same-there = La même annotation est déjà ici.
field-left-out = Ce champ a été écarté.
value-does-not-fit = La valeur ne convient pas au champ ; elle est dans la remarque.
evidence-lost = Un passage à l’appui n’a pas pu être placé.
