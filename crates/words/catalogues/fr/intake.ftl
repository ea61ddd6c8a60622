### Files and pasted texts that become statements: how they are read, looked at and added.

## The dialog's titles and buttons

title = Vérifier la déclaration
title-of-table = Vérifier le tableau
add-many =
    { $statements ->
        [0] Ajouter des déclarations
        [one] Ajouter { $statements } déclaration
       *[other] Ajouter { $statements } déclarations
    }
hint =
    Relisez le texte et ce qui en a été tiré, et corrigez ce qui n’est pas juste. Il entre dans le
    projet quand vous l’ajoutez.
hint-many =
    Choisissez ce qu’il faut ajouter, et corrigez-le ici : Entrée modifie une cellule ou, depuis le
    titre, affiche le texte.
add-first = Commencer la lecture
add = Ajouter au projet
back-to-list = Revenir à la liste
next-statement = Déclaration suivante
stop = Arrêter
leave-out = Écarter

## Reading

reading-file = Lecture de { $file }…
reading-file-part = Lecture de { $file } : { $done } sur { $of }
reading-pasted = Lecture du texte collé…
reading-pasted-part = Lecture du texte collé : { $done } sur { $of }
reading-files = Lecture du fichier { $at } sur { $of }
progress = Avancement
pasted-text = Texte collé

## A list of statements

statements-found = Déclarations trouvées
all = Toutes
add-named = Ajouter { $title }
statement = Déclaration
speaker = Orateur
speaker-for = { $speaker }, { $delegation }
date = Date
file = Fichier
remarks = À vérifier
perhaps = { $state } ?
names-are = Forme des noms de fichiers
take-from-names = Reprendre des noms
pattern-hint = Par exemple { "{date}" } { "{delegation}" } - { "{speaker}" }.txt
pattern-wrong = Écrivez les champs entre accolades, séparés par quelque chose.
pattern-fits-none = Aucun nom de fichier n’a cette forme.
pattern-fits = { $found } … Noms qui conviennent : { $fitting } sur { $files }
where-to = Ajouter à
into-project = { $project }
into-this-project = ce projet
new-project = un nouveau projet
already-there = Déjà dans le projet
found-all =
    { $statements ->
        [0] Aucune déclaration trouvée.
        [one] { $statements } déclaration trouvée.
       *[other] { $statements } déclarations trouvées.
    }
found-some =
    { $statements ->
        [0] Aucune déclaration trouvée
        [one] { $statements } déclaration trouvée
       *[other] { $statements } déclarations trouvées
    }, { $failed ->
        [one] { $failed } fichier non lu.
       *[other] { $failed } fichiers non lus.
    }

## One statement

encoding = Encodage
text = Texte
front = Avant la déclaration
body = La déclaration
back = Après la déclaration
body-starts = La déclaration commence par
body-ends = La déclaration se termine par
start-here = Commencer ici
end-here = Terminer ici
zones-hint = Les lignes hors de la déclaration restent visibles en gris et n’en font pas partie.
more-paragraphs =
    { $paragraphs ->
        [one] Afficher { $paragraphs } paragraphe de plus
       *[other] Afficher { $paragraphs } paragraphes de plus
    }
cut-mark = …

## Where the value of a field comes from

from-words = D’après { $words }
from-file = D’après le fichier
from-name = D’après le nom du fichier
from-first-words = D’après les premiers mots
from-letters = D’après les lettres et les mots du texte
not-found = Absent du texte
corrected = Modifié par vous

## A table of statements

table-size =
    { $file } — { $rows ->
        [0] aucune ligne
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
columns-hint = Chaque ligne devient une déclaration. Indiquez quelle colonne contient les textes, et ce que sont les autres.
text-column = Colonne des textes
column-is = { $column } :
no-field = Écarter
sample = Premières lignes
read-table = Lire le tableau

## Kinds of files, as labels

format-text = texte brut
format-html = page web
format-mhtml = page web enregistrée
format-markdown = Markdown
format-pdf = PDF
format-word = Word
format-odt = OpenDocument
format-rtf = texte enrichi (RTF)
format-epub = EPUB
format-zip = archive ZIP
format-csv = tableau
format-jsonl = JSONL

## What to look at after reading

encoding-guessed = L’encodage a été deviné. Si des lettres semblent fausses, choisissez-en un autre.
encoding-misdeclared =
    Le fichier annonce l’encodage { $encoding }, mais il est en UTF-8 et a été lu ainsi.
undecodable =
    { $characters ->
        [one] { $characters } caractère n’a pas pu être décodé. Un autre encodage conviendrait peut-être mieux.
       *[other] { $characters } caractères n’ont pas pu être décodés. Un autre encodage conviendrait peut-être mieux.
    }
private-characters =
    { $characters ->
        [one] { $characters } caractère est un signe d’une police spéciale et ne peut pas être affiché tel quel.
       *[other] { $characters } caractères sont des signes d’une police spéciale et ne peuvent pas être affichés tels quels.
    }
running-heads-left-out =
    { $lines ->
        [one] Les titres courants et numéros de page ont été écartés ({ $lines } ligne).
       *[other] Les titres courants et numéros de page ont été écartés ({ $lines } lignes).
    }
columns = Les pages sont en colonnes, qui ont été mises bout à bout. Vérifiez leur ordre.
pages-without-text =
    { $pages ->
        [one] Le contenu de la page { $list }
       *[other] Le contenu des pages { $list }
    } n’est qu’une image ou un dessin et ne peut pas être lu ; il manque ici.
letters-unreadable =
    { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    } { $pages ->
        [one] de la page { $list }
       *[other] des pages { $list }
    } { $letters ->
        [one] ne peut pas être lue comme du texte et manque ici.
       *[other] ne peuvent pas être lues comme du texte et manquent ici.
    }
turned-left-out =
    { $letters ->
        [one] { $letters } lettre écrite de travers
       *[other] { $letters } lettres écrites de travers
    } { $pages ->
        [one] sur la page { $list }
       *[other] sur les pages { $list }
    } { $letters ->
        [one] a été écartée.
       *[other] ont été écartées.
    }
line-numbers-left-out =
    { $lines ->
        [one] { $lines } numéro de ligne a été écarté.
       *[other] { $lines } numéros de ligne ont été écartés.
    }
recovered = Le fichier est endommagé. Ce qui pouvait être récupéré a été lu ; comparez avec l’original.
fields-left-out =
    { $fields ->
        [one] { $fields } valeur de formulaire ou commentaire
       *[other] { $fields } valeurs de formulaire et commentaires
    } { $pages ->
        [one] de la page { $list }
       *[other] des pages { $list }
    } { $fields ->
        [one] a été écarté.
       *[other] ont été écartés.
    }
notes-moved =
    { $notes ->
        [one] { $notes } note de bas de page a été déplacée à la fin du texte.
       *[other] { $notes } notes de bas de page ont été déplacées à la fin du texte.
    }
tracked-changes =
    Le fichier contient des modifications suivies. Le texte ajouté est présent, le texte supprimé ne
    l’est pas.
comments-left-out =
    { $comments ->
        [one] { $comments } commentaire a été écarté.
       *[other] { $comments } commentaires ont été écartés.
    }
parts-left-out =
    { $parts ->
        [one] { $parts } partie du fichier est dans un format qui ne peut pas être lu ici, et a été écartée.
       *[other] { $parts } parties du fichier sont dans des formats qui ne peuvent pas être lus ici, et ont été écartées.
    }
notes-left-out =
    Les notes de bas de page ou de fin sont introuvables dans le fichier, endommagé à cet endroit. Elles manquent ici.
tables =
    { $tables ->
        [one] { $tables } tableau a été converti en lignes de texte.
       *[other] { $tables } tableaux ont été convertis en lignes de texte.
    }
hidden-left-out = Les menus, les scripts et les parties masquées de la page ont été écartés.
name-misleads = Son nom suggère un autre type de fichier, mais il a été lu comme : { $format }.
remark-unknown = Autre chose, relevé par une version plus récente : { $kind }
file-was-read = Comment le fichier a été lu
pasted-was-read = Comment le texte collé a été lu

## Why a file was not read. Each is a whole sentence or two about it.

file-not-added = { $file } n’a pas été ajouté. { $why }
pasted-not-added = Le texte collé n’a pas été ajouté. { $why }
failure-empty = Il ne contient pas de texte.
failure-too-large = Sa taille est de { $size } ; on peut ouvrir { $most } au plus.
failure-line-too-long =
    Il contient une ligne de { $size } (ligne { $line }) ; on peut afficher { $most } au plus. Divisez-la
    en paragraphes.
failure-unknown-format =
    Les fichiers de ce type ne peuvent pas être lus ici. Enregistrez la déclaration en texte brut, PDF ou
    Word, ou copiez son texte et collez-le.
failure-encoding =
    Son encodage, { $encoding }, ne peut pas être lu ici. Enregistrez-le en UTF-8 dans son programme
    d’origine.
failure-damaged =
    Il est endommagé ou incomplet (type de fichier : { $format }). Récupérez-le ou enregistrez-le de
    nouveau.
failure-encrypted = Il est protégé par un mot de passe. Enregistrez une copie sans mot de passe et ouvrez-la.
failure-no-text =
    { $pages ->
        [one] Il contient l’image de { $pages } page et pas de texte, comme une numérisation.
       *[other] Il contient les images de { $pages } pages et pas de texte, comme une numérisation.
    } Faites d’abord reconnaître le texte par un logiciel d’OCR.
failure-letters-unreadable =
    Les lettres de ce fichier ne peuvent pas être lues comme du texte, car ses polices ne disent pas ce
    qu’elles sont. Faites d’abord reconnaître le texte par un logiciel d’OCR.
failure-fast-saved =
    Une ancienne version de Word l’a enregistré comme une suite de modifications (« enregistrement
    rapide »), ce qui ne peut pas être lu ici. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en
    DOCX et ouvrez ce fichier.
failure-too-deep =
    Ses parties sont imbriquées sur plus de { $most } niveaux. Enregistrez-le d’abord en texte brut.
failure-bomb =
    Décompressé, il dépasse { $most }, ou il est compressé d’une façon qui ne fait que remplir la mémoire.
failure-too-many-files =
    Il contient { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    } ; on peut en lire { $most } au plus à la fois.
failure-unsafe-path = Son nom mène hors de son archive.
failure-nested = C’est une archive dans une archive. Décompressez-la et ouvrez ses fichiers.
failure-no-text-column = Aucune de ses colonnes ne contient de textes.
failure-bad-row = La ligne { $line } n’est pas disposée comme les précédentes. Corrigez cette ligne.
failure-took-too-long =
    { $seconds ->
        [one] La lecture a été arrêtée après { $seconds } seconde sans résultat.
       *[other] La lecture a été arrêtée après { $seconds } secondes sans résultat.
    } Le fichier est peut-être endommagé ; enregistrez-le sous une autre forme, par exemple en texte brut.
failure-stopped =
    Quelque chose dans ce fichier a arrêté la lecture. Enregistrez-le sous une autre forme, par exemple
    en texte brut.
failure-cancelled = Vous avez arrêté la lecture.
failure-no-readers =
    Une partie du programme n’a pas pu être chargée. Vérifiez la connexion et ouvrez-le de nouveau.
