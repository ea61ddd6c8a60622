### Memos on the project, on codes and on statements, and the report of all memos and notes.

project-memo = Mémo sur le projet
statement-memo = Mémo sur la déclaration
code-memo = Mémo sur le code
summary = Résumé
summary-example = Ce que cette déclaration en dit, avec vos mots
project-item = Mémo sur le projet…
item = Mémo…
example = Pour vous et ceux qui travaillent sur le projet ; n’est pas affiché pendant le codage
close-memo = Fermer
untitled-project = Projet sans titre

## The report

tab-memos = Mémos
search = Chercher dans les mémos et remarques
report = Mémos et remarques
of-project = Sur le projet
of-codes = Sur les codes
of-statements = Sur les déclarations
of-summaries = Résumés
of-tags = Remarques sur les étiquettes
summary-of = { $code } · { $statement }
edit-memo = Modifier le mémo : { $about }
edit-word = Modifier
open-tag = Ouvrir dans le texte
write-project-memo = Écrire un mémo sur le projet
found =
    { $items ->
        [0] Aucun mémo ni remarque ne contient ces mots.
        [one] { $items } mémo ou remarque
       *[other] { $items } mémos et remarques
    }
nothing-written = Rien n’est encore écrit. Un mémo s’écrit depuis le menu du projet, d’un code ou d’une déclaration ; une remarque, sur chaque étiquette.
show-more =
    { $items ->
        [one] En afficher { $items } de plus
       *[other] En afficher { $items } de plus
    }
save-as = Enregistrer sous
save-html = Page web (HTML)
save-markdown = Markdown
save-csv = Tableur (CSV)
file-memos = mémos
note-on = { $code } : { $passage }
