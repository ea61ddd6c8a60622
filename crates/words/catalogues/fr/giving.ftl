### Giving back: feedback, grade sheets, and who is in a class.

## What is wrong with a list of names or a grade sheet

file-empty = Ce fichier est vide.
file-too-large = Ce fichier fait { $size } Mo. Une feuille de notes en fait { $most } au plus.
file-too-many-cells = Ce fichier contient plus de { $most } cellules : ce n’est pas une feuille de notes.
file-workbook = C’est un fichier de tableur. Choisissez le fichier téléchargé depuis votre cours : il se termine par .csv, .txt ou .xls et contient du texte brut.
file-undecodable = Ce fichier est endommagé : l’octet { $byte } n’y a pas sa place. Téléchargez-le de nouveau depuis votre cours.
sheet-unknown = Ce n’est pas une feuille de notes de Moodle, Canvas ou Blackboard. Ses colonnes sont : { $titles }.
sheet-unknown-no-columns = Ce n’est pas une feuille de notes de Moodle, Canvas ou Blackboard.
sheet-lacks-identifier = La colonne qui dit à qui se rapporte chaque ligne manque. Téléchargez de nouveau la feuille d’évaluation, sans en retirer de colonnes.
sheet-lacks-grade = La feuille n’a pas de colonne pour les notes. Téléchargez-la de nouveau, sans en retirer de colonnes.
sheet-lacks-changed = La colonne qui dit quand une note a été modifiée pour la dernière fois manque, et sans elle Moodle ne lit rien. Téléchargez de nouveau la feuille d’évaluation.
sheet-lacks-section = La colonne Section manque, et sans elle Canvas ne lit rien. Exportez de nouveau le carnet de notes.
sheet-lacks-username = La colonne Username manque, et sans elle Blackboard ne lit rien. Téléchargez de nouveau la feuille.
sheet-scale = Ce travail est noté par des mots et non par des points : les points ne peuvent donc pas être inscrits.
sheet-unclosed-quote = Un guillemet de la ligne { $row } n’est pas fermé : la fin de la feuille manque. Téléchargez-la de nouveau.
sheet-uneven-row = La ligne { $row } a { $cells } cellules au lieu de { $titles }.
sheet-uneven-row-refused = La ligne { $row } a { $cells } cellules au lieu de { $titles }. Moodle ne lirait rien de cette feuille : téléchargez-la de nouveau.
sheet-no-person = La ligne { $row } ne dit pas à qui elle se rapporte : { $cell }
sheet-no-person-blank = La ligne { $row } ne dit pas à qui elle se rapporte.
sheet-same-id = Les lignes { $rows } se rapportent à la même personne ({ $id }) et restent telles quelles.
sheet-same-name = Les lignes { $rows } portent le même nom, { $name }. Leurs numéros les distinguent.
sheet-locked = La note de la ligne { $row } ne peut pas y être modifiée.
sheet-shielded-quote = Moodle lirait mal la cellule de la ligne { $row }, colonne { $column }, à cause d’une barre oblique inverse devant un guillemet. Modifiez le texte sur la plateforme et téléchargez de nouveau la feuille.
sheet-quote-after-mark = Canvas ne lirait rien de cette feuille, car un autre programme l’a enregistrée. Exportez de nouveau le carnet de notes.
sheet-other-encoding = La feuille est en { $encoding }, car un autre programme l’a enregistrée. Choisissez cet encodage en la déposant.
sheet-other-encoding-canvas = La feuille est en { $encoding }, car un autre programme l’a enregistrée, et Canvas en lirait mal les caractères. Exportez de nouveau le carnet de notes.
sheet-semicolon = Les cellules sont séparées par des points-virgules, car un autre programme a enregistré la feuille. Choisissez ce séparateur en la déposant.
sheet-tab = Les cellules sont séparées par des tabulations, car un autre programme a enregistré la feuille. Choisissez ce séparateur en la déposant.
sheet-other-sign = Les cellules sont séparées par « { $sign } », car un autre programme a enregistré la feuille. Choisissez ce séparateur en la déposant.
sheet-by-shape = Les colonnes ont été reconnues à leur contenu, car leurs titres sont dans une langue inconnue ici. Vérifiez qu’elles sont justes.
sheet-other-most = Un travail parfait vaut { $most } points ici et { $there } dans cette colonne. Les points sont inscrits tels qu’ils sont ici.
sheet-needs-tick =
    { $rows ->
        [one] { $rows } ligne a déjà été notée
       *[other] { $rows } lignes ont déjà été notées
    } : en déposant la feuille, cochez « Permettre la mise à jour des enregistrements modifiés plus récemment dans Moodle que dans la feuille de calcul ».
roster-same-name = Les lignes { $rows } de la liste portent le même nom, { $name }. Un groupe ou un pseudonyme aide à les distinguer.
roster-same-pseudonym = Les lignes { $rows } de la liste portent le même pseudonyme, { $pseudonym }, qui ne permet donc pas de distinguer leurs travaux.
roster-no-name = La ligne { $row } de la liste n’a pas de nom et a été écartée.
roster-nobody = Cette liste ne contient aucun nom.

## What is wrong with a pattern for names of files

pattern-nobody = Indiquez où se trouve l’élève : par {"{"}student{"}"} ou {"{"}id{"}"}.
pattern-unclosed = Une accolade {"{"} n’est pas fermée.
pattern-unknown = L’élément { $part } n’existe pas. Utilisez {"{"}student{"}"}, {"{"}id{"}"}, {"{"}group{"}"}, {"{"}file{"}"}, {"{"}time{"}"} ou *.
pattern-twice = L’élément { $part } figure deux fois.
pattern-touching = Rien ne sépare l’élément { $part } du suivant : on ne sait pas où il finit.
pattern-too-long = C’est trop long. Un modèle compte au plus { $most } caractères et quelques éléments.

## Why something in a sheet stays as it is

left-several-rows = Plusieurs lignes de la feuille se rapportent à cette personne.
left-several-works = Plusieurs copies appartiennent à cette ligne. Choisissez la bonne.
left-uneven = La ligne n’a pas autant de cellules que la feuille a de colonnes.
left-locked = La note ne peut pas y être modifiée.
left-not-assigned = Cette personne n’a pas ce travail à faire sur la plateforme.
left-excused = Cette personne est dispensée.
left-above = { $points } points dépassent les { $most } que Moodle accepte.
left-no-comments = La feuille n’a pas de place pour les commentaires.
left-letter = Le commentaire contient un caractère que la feuille ne peut pas contenir : { $letter }

## What a comment in a sheet says after the teacher’s words

counts-line = Trouvés { $found } sur { $items }, autres limites { $edges }, autre code { $code }, manqués { $missed }, absents du corrigé { $extra }.

## What to know about the archive of feedback

nowhere-not-in-download = { $name } n’est pas arrivé dans les dossiers de la plateforme. Ses fichiers sont dans le dossier « { $folder } ».
nowhere-no-id = Le dossier de la plateforme pour { $name } ne désigne personne. Ses fichiers sont dans le dossier « { $folder } ».
nowhere-no-file = { $name } n’y a remis aucun fichier, et Canvas n’en reprend donc aucun. Ses fichiers sont dans le dossier « { $folder } ».
canvas-names = Canvas affiche chaque fichier sous le nom du fichier remis.

## The page with feedback for a student

feedback-on = Retour : { $title }
feedback-untitled = Retour
feedback-to = Pour { $name }, tentative { $attempt }, remise le { $when }.
feedback-to-nobody = Tentative { $attempt }, remise le { $when }.
feedback-given = Rendu le { $day }, révision { $revision }.
when-in-utc = { $day } à { $time } UTC
points = Points
points-of = { $points } sur { $most }
on-the-whole = Dans l’ensemble
in-short = En bref
found-items = Trouvés : { $count } sur { $items }
edges-items = Avec d’autres limites : { $count }
other-code-items = Avec un autre code : { $count }
edges-and-code-items = Avec d’autres limites et un autre code : { $count }
missed-items = Manqués : { $count }
bonus-items = Trouvés en plus : { $count }
extra-items = Absents du corrigé : { $count }
how-to-read = Comment lire les marques
sample-own = votre passage
sample-key = le passage du corrigé
sample-both = les deux
numbers-lead = Le numéro après un passage renvoie à ce qui en est dit plus bas.
one-by-one = Passage par passage
your-passage = Vous avez étiqueté
key-passage = Le corrigé a
the-code = avec { $code }
passage-number = { $number } : { $outcome }
outcome-found = Trouvé
outcome-edges = Bon code, autres limites
outcome-other-code = Bon passage, autre code
outcome-edges-and-code = Autres limites et autre code
outcome-missed = Manqué
outcome-missed-bonus = Aurait pu être étiqueté aussi
outcome-extra = Absent du corrigé
outcome-trap = À ne pas étiqueter
starts-early =
    { $words ->
        [one] Commence { $words } mot trop tôt.
       *[other] Commence { $words } mots trop tôt.
    }
starts-late =
    { $words ->
        [one] Commence { $words } mot trop tard.
       *[other] Commence { $words } mots trop tard.
    }
ends-early =
    { $words ->
        [one] Se termine { $words } mot trop tôt.
       *[other] Se termine { $words } mots trop tôt.
    }
ends-late =
    { $words ->
        [one] Se termine { $words } mot trop tard.
       *[other] Se termine { $words } mots trop tard.
    }
words-apart =
    { $words ->
        [one] { $words } mot n’est que dans l’un des passages.
       *[other] { $words } mots ne sont que dans l’un des passages.
    }
record = Fiche
field = Champ
your-value = Vous
key-value = Corrigé
compared = Comparaison
field-right = comme dans le corrigé
field-other = autre que dans le corrigé
field-empty = vide
field-judged = en d’autres mots
teacher-says = Votre enseignant
the-key-says = Sur ce passage
nothing-marked = Rien n’est étiqueté, et il n’y a rien à dire sur des passages particuliers.
a-text = Texte

## The page for giving back

feedback-title = 1 · Retour à chaque élève
feedback-lead =
    { $students ->
        [one] Pour { $students } élève, une page à lire et un fichier à ouvrir par-dessus son travail, dans le dossier où la copie est arrivée de votre plateforme.
       *[other] Pour chacun des { $students } élèves, une page à lire et un fichier à ouvrir par-dessus son travail, dans les dossiers où les copies sont arrivées de votre plateforme.
    }
no-folders-hint = Les copies arrivées autrement ont un dossier au nom de l’élève.
opens-by-double-click = s’ouvre par double-clic
opens-in-the-page = s’ouvre dans cette page, par-dessus le travail
what-is-in-it = Avec
with-key = les passages du corrigé
with-comments =
    { $comments ->
        [0] mes commentaires (aucun pour l’instant)
        [one] mes commentaires ({ $comments })
       *[other] mes commentaires ({ $comments })
    }
with-grades = les notes
with-summary = le bilan du travail
no-key-hint = Il n’y a pas de corrigé : seuls les commentaires et les notes sont rendus.
save-feedback = Enregistrer les retours (ZIP)
given-before =
    { $students ->
        [one] { $students } élève a déjà reçu un retour. Le nouveau le remplace.
       *[other] { $students } élèves ont déjà reçu un retour. Le nouveau le remplace.
    }
given-now =
    { $students ->
        [one] Le retour sur { $students } travail a été enregistré.
       *[other] Les retours sur { $students } travaux ont été enregistrés.
    } Déposez l’archive ZIP là d’où viennent les copies.
writing-now = Écriture…
writing-of = Écriture { $done } sur { $of }…

sheet-title = 2 · Votre propre feuille de notes, remplie
sheet-lead = Choisissez la feuille téléchargée depuis votre cours : la feuille d’évaluation de Moodle, le carnet de notes de Canvas ou le centre de notes de Blackboard. Les notes et les commentaires y sont inscrits ; chaque autre octet reste tel quel, pour que la plateforme la reprenne.
choose-sheet = Choisir la feuille de notes…
another-sheet = Autre fichier…
reading-sheet = Lecture de la feuille…
sheet-about =
    { $rows ->
        [one] { $kind }, { $rows } ligne, { $details }
       *[other] { $kind }, { $rows } lignes, { $details }
    }
kind-moodle = Feuille Moodle
kind-canvas = Carnet de notes Canvas
kind-blackboard = Feuille de notes Blackboard
decimal-comma = virgule décimale
decimal-point = point décimal
which-column = Colonne
column-of = { $title }, sur { $most } points
column-read-only = { $title } (n’accepte pas de notes)
fill-comments = Commentaires aussi
fill-comments-hint = Ce que vous dites dans l’ensemble, et le nombre d’éléments trouvés
no-comments-hint = Cette feuille n’a pas de place pour les commentaires.
no-column = La plateforme n’accepte de notes dans aucune colonne de cette feuille.
sheet-as-it-will-be = La feuille telle qu’elle sera
row-column = Ligne
name-column = Nom
grade-before = Note actuelle
grade-after = Note
comment-column = Commentaire
work-column = Copie
stays = inchangé
not-this-row = Pas celle-ci
not-this-row-of = Pas celle-ci : { $name } à la ligne { $row }
matched =
    { $count ->
        [one] { $count } copie a sa ligne
       *[other] { $count } copies ont leur ligne
    }
cells-change =
    { $grades ->
        [one] { $grades } note
       *[other] { $grades } notes
    } et { $comments ->
        [one] { $comments } commentaire
       *[other] { $comments } commentaires
    } à modifier ; chaque autre octet reste tel quel
unmatched =
    { $count ->
        [one] { $count } copie n’a pas encore de ligne
       *[other] { $count } copies n’ont pas encore de ligne
    }
row-for = Ligne pour { $name }
choose-row = choisir une ligne…
row-named = { $row } : { $name }
row-with-id = { $row } : { $id }
save-sheet = Enregistrer la feuille remplie
nothing-to-fill = Aucune cellule ne changerait. Les notes viennent du tableau « Élèves » : saisissez-les-y, ou choisissez une formule.

results-title = 3 · Tableau des résultats
results-lead = Une ligne par élève et par critère, avec éléments trouvés et manqués, précision, rappel et points, pour votre tableur ou vos statistiques. Les noms sont ceux que les élèves emploient dans leurs copies.
save-results = Enregistrer le tableau (CSV)

names-title = 4 · Noms
names-hidden-now = Les noms sont masqués dans cet espace. Les feuilles de notes ont leurs propres noms, qui sont donc affichés ci-dessus.
names-shown-now = Les noms sont affichés dans cet espace.
release-names = Afficher les noms
hide-names-again = Masquer les noms
not-written = Le fichier n’a pas pu être écrit. Réessayez.

## Who is in the class

class-list = Liste de la classe
class-list-of =
    { $members ->
        [one] Liste de la classe : { $members } personne
       *[other] Liste de la classe : { $members } personnes
    }
close-class-list = Fermer
roster-lead = Avec une liste, la page sait qui manque et de qui est chaque travail. Elle reste dans votre projet, et aucun export ne la contient.
type-names = Saisir ou coller des noms
type-names-hint = Un par ligne. Depuis un tableur, aussi avec des colonnes : nom, groupe, adresse ; avec des titres, aussi pseudonyme et numéros.
add-names = Ajouter ces personnes
choose-list = Choisir la feuille de notes de la plateforme ou une liste…
reading-list = Lecture de la liste…
list-read =
    { $new ->
        [0] Personne de nouveau. Ce que la liste dit des autres a été repris.
        [one] { $new } personne a été ajoutée.
       *[other] { $new } personnes ont été ajoutées.
    }
clear-list = Vider la liste
members-table = La classe
member-name = Nom
member-group = Groupe
member-pseudonym = Nom dans les copies
member-state = Copie
has-handed-in = remise
is-missing = manquante
remove-member = Retirer
remove-member-named = Retirer { $name }
group-of = Groupe : { $name }
pseudonym-of = Nom que { $name } emploie dans ses copies
nobody-yet = Il n’y a encore personne dans la liste.
whose-title = De qui est-ce ?
whose-lead = Ces copies ne correspondent à personne de la liste, ou à plusieurs personnes.
whose-work = De qui est cette copie : { $name } ?
choose-person = choisir une personne…
nobody-of-list = hors de la liste
save-hand-in = Enregistrer le fichier reçu

## How the files of another platform are named

file-names = Noms des fichiers
file-names-hint = Seulement si votre plateforme n’est ni Moodle, ni Canvas, ni Blackboard : comment elle nomme ce que vous téléchargez, par exemple {"{"}student{"}"}_{"{"}id{"}"}_{"{"}file{"}"}. * remplace n’importe quoi.
