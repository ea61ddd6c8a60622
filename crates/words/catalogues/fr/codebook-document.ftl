### A codebook that is written as a document to read. The names of people's codes and fields are put
### in as they are.

codebook = Grille de codage
guidelines = Guide de codage
overview = Tous les codes
version = Version { $number } du { $day } (révision { $revision })
changed-since = Modifiée depuis la version { $number } du { $day } (révision { $revision })
revision = Pas encore publiée comme version (révision { $revision })
of-project = { $project } : { $codes ->
    [one] { $codes } code
   *[other] { $codes } codes
}, { $tags ->
    [one] { $tags } étiquette
   *[other] { $tags } étiquettes
}
name-and-count = { $name } ({ $count })
tags = { $count ->
    [one] { $count } étiquette
   *[other] { $count } étiquettes
}
group-only = Regroupe d’autres codes, ne s’attribue pas lui-même
exclusive = Un passage n’a qu’un seul de ces codes.
short-name = Nom court : { $name }
key = Touche : { $key }
fields = Champs : { $layer }
field = Champ
kind = Type
choices = Choix
help = Comment décider
required = { $field } (requis)
rare = { $field } (sur demande)
scored = { $choice } ({ $score })
default = Par défaut : { $value }
name-for-code = Pour { $code } : { $label }
versions = Versions
number = Numéro
published = Publiée
codes = Codes
what-changed = Modifications

kind-text = texte
kind-choice = choix unique
kind-multiple-choice = choix multiple
kind-number = nombre
kind-yes-no = oui ou non
kind-date = date
kind-money = somme d’argent
kind-party = partie
