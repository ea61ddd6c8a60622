### Memos on the project, on codes and on statements, and the report of all memos and notes.

project-memo = Memo sobre el proyecto
statement-memo = Memo sobre la declaración
code-memo = Memo sobre el código
summary = Resumen
summary-example = Lo que dice esta declaración al respecto, con sus palabras
project-item = Memo sobre el proyecto…
item = Memo…
example = Para usted y quien trabaje en el proyecto; no se muestra al codificar
close-memo = Listo
untitled-project = Proyecto sin título

tab-memos = Memos
search = Buscar en memos y notas
report = Memos y notas
of-project = Sobre el proyecto
of-codes = Sobre códigos
of-statements = Sobre declaraciones
of-summaries = Resúmenes
of-tags = Notas de etiquetas
summary-of = { $code } · { $statement }
edit-memo = Editar el memo: { $about }
edit-word = Editar
open-tag = Abrir en el texto
write-project-memo = Escribir un memo sobre el proyecto
found =
    { $items ->
        [0] Ningún memo ni nota contiene esas palabras.
        [one] 1 memo o nota
       *[other] { $items } memos y notas
    }
nothing-written = Aún no hay nada escrito. Un memo se escribe desde el menú del proyecto, de un código o de una declaración; una nota, en cada etiqueta.
show-more =
    { $items ->
        [one] Mostrar 1 más
       *[other] Mostrar { $items } más
    }
save-as = Guardar como
save-html = Página web (HTML)
save-markdown = Markdown
save-csv = Hoja de cálculo (CSV)
file-memos = memos
note-on = { $code }: { $passage }
