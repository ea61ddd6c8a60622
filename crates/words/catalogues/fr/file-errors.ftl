### Why a project file could not be opened. $name is the file's name; it, $field, $kind and $place
### are in quotation marks.

-unchanged = Rien n’a été modifié.

not-utf8 =
    { $name } n’a pas été ouvert : ce n’est pas du texte UTF-8 ; le premier octet qui ne convient pas est le
    numéro { $byte }. Enregistrez-le de nouveau en UTF-8. { -unchanged }
not-json =
    { $name } n’a pas été ouvert : il est endommagé ou n’est pas du JSON ; la lecture s’est arrêtée à la
    ligne { $line }, colonne { $column }. Essayez une copie antérieure. { -unchanged }
not-ours =
    { $name } n’a pas été ouvert : c’est du JSON, mais pas un fichier exporté par cette page. { -unchanged }
other-kind =
    { $name } n’a pas été ouvert : c’est un fichier du type { $kind }, et seuls des projets s’ouvrent ici.
    { -unchanged }
newer =
    { $name } n’a pas été ouvert : il a été écrit par la version { $version }, plus récente que cette page.
    Rechargez la page pour obtenir la dernière. { -unchanged }
missing =
    { $name } n’a pas été ouvert : { $field } manque { $place ->
        [file] dans le fichier
       *[other] à l’endroit { $place }
    }. { -unchanged }
twice =
    { $name } n’a pas été ouvert : { $field } figure deux fois { $place ->
        [file] dans le fichier
       *[other] à l’endroit { $place }
    }. { -unchanged }
wrong =
    { $name } n’a pas été ouvert : { $place ->
        [file] dans le fichier
       *[other] à l’endroit { $place }
    }, il faudrait { $expected ->
        [text] du texte
        [whole-number] un nombre entier, ni négatif ni trop grand
        [yes-no] true ou false
        [list] une liste
        [object] un objet
        [one-of] l’un de : { $words }
        [uuid] un UUID
        [sha256] un SHA-256 de 64 chiffres hexadécimaux
        [slug] un nom court en minuscules, chiffres et tirets bas
        [time] une heure comme 2031-05-04T10:00:00.000Z
        [version] une version comme 1.0
       *[other] autre chose
    }. { -unchanged }
contradiction =
    { $name } n’a pas été ouvert : sa grille de codage ou sa liste d’annotateurs se contredit.
    { -unchanged }
