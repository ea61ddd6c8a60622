### Correcting the text of a statement, and where the statement begins and ends.

correct-title = Corriger le texte
correct-hint = Ne corrigez que ce qui a été mal lu ou mal tapé. Les étiquettes citent ces mots : après une modification, les citations déjà transmises à d’autres diffèrent du texte d’ici. Le texte précédent est conservé.
correct-what = Ce qui est corrigé
this-paragraph = Ce paragraphe
whole-text = Tout le texte
corrected-text = Texte corrigé
odd-lines = Cette partie a des fins de ligne ou des caractères inhabituels qu’un champ de texte modifierait ; elle ne peut donc pas être corrigée ici.
text-needed = Une déclaration doit contenir des mots.
nothing-changed = Rien n’est encore modifié.
words-changed =
    { $places ->
        [one] { $places } endroit change
       *[other] { $places } endroits changent
    }
word-becomes = { $before } devient { $after }
word-removed = { $before } est supprimé
word-added = { $after } est ajouté
tags-unchanged =
    { $tags ->
        [0] Aucune étiquette ne reste exactement telle quelle.
        [one] { $tags } étiquette reste exactement telle quelle.
       *[other] { $tags } étiquettes restent exactement telles quelles.
    }
tags-inside =
    { $tags ->
        [one] Des mots changent à l’intérieur de { $tags } étiquette
       *[other] Des mots changent à l’intérieur de { $tags } étiquettes
    }
tags-lessened =
    { $tags ->
        [one] { $tags } étiquette perd une partie de son passage ou de ce qui appuie ses valeurs
       *[other] { $tags } étiquettes perdent une partie de leur passage ou de ce qui appuie leurs valeurs
    }
tags-joined =
    { $tags ->
        [one] { $tags } étiquette devient identique à une autre et lui est réunie
       *[other] { $tags } étiquettes deviennent identiques à d’autres et leur sont réunies
    }
tags-lost =
    { $tags ->
        [one] { $tags } étiquette n’a plus de mots et est supprimée
       *[other] { $tags } étiquettes n’ont plus de mots et sont supprimées
    }
tag-becomes = { $code } : { $before }, puis { $after }
tag-gone = { $code } : { $before }
and-more =
    { $more ->
        [one] et { $more } autre
       *[other] et { $more } autres
    }
correct-now = Corriger
exercises-have-it = Les exercices contenant ce texte gardent le précédent et ne peuvent plus être modifiés d’ici.
earlier-title =
    { $texts ->
        [one] { $texts } texte antérieur
       *[other] { $texts } textes antérieurs
    }
replaced = Remplacé { $time }
earlier-text = Texte antérieur
earlier-changes = Ce qui a alors été corrigé

## Where the statement begins and ends

begins-border = Où commence la déclaration
ends-border = Où finit la déclaration
