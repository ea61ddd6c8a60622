### The table of all tags.

tables = Tablas
tab-tags = Pasajes { $tags }
tab-statements = Declaraciones { $statements }
table = Todas las etiquetas
edit-hint = Intro abre un pasaje en su texto o edita una celda, F2 edita, Espacio elige una fila, Esc no elige ninguna.
choose-all = Elegir todas las mostradas
choose-row = Elegir { $passage }
add = añadir

columns = Columnas
columns-of-tags = Columnas
columns-of-layer = Campos de { $layer }
code = Código
passage = Pasaje
statement = Declaración
delegation = Delegación
date = Fecha
annotator = Quién
record = Ficha en palabras
confidence = Certeza
note = Nota
origin = Cómo se hizo
modified = Cambiada
revision = Libro de códigos
yourself = usted
origin-manual = a mano
origin-tag-all = con todas las apariciones
origin-suggestion = sugerencia aceptada
origin-imported = importada
origin-adjudicated = resuelta
revision-now = como está ahora
revision-version = versión { $number }
revision-earlier = estado anterior { $digits }
still-open = { $field } vacío
field-says = { $field }: { $value }

group-by = Agrupar por
group-by-nothing = nada
group-by-code = código
group-by-statement = declaración
group-by-delegation = delegación
group-by-annotator = anotador
no-delegation = Sin delegación
fold-group = Plegar { $group }
unfold-group = Desplegar { $group }
tags-in-group =
    { $tags ->
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }

search = Buscar en los pasajes
add-filter = Filtro
new-filter = Mostrar solo
filter-what = Qué
filter-is = es
filter-add = Añadir filtro
remove-filter = Quitar el filtro: { $filter }
clear-filters = Quitar los filtros
by-layer = Capa
by-field = { $layer }: { $field }
filter-says = { $what }: { $value }
has-note = tiene una nota
has-no-note = no tiene nota
not-sure = sin indicar
field-empty = vacío
field-has = contiene { $words }
field-has-words = contiene las palabras…
filter-words = Palabras
field-filled = relleno
shown-of =
    { $tags ->
        [one] { $shown } de { $tags } etiqueta a la vista
       *[other] { $shown } de { $tags } etiquetas a la vista
    }
none-fits = Ninguna etiqueta coincide con los filtros.
no-tags = Aún no hay nada etiquetado.

chosen-tags =
    { $tags ->
        [one] 1 etiqueta elegida
       *[other] { $tags } etiquetas elegidas
    }
chosen =
    { $tags ->
        [one] { $tags } elegida
       *[other] { $tags } elegidas
    }
chosen-hidden =
    { $tags ->
        [one] { $tags } elegida
       *[other] { $tags } elegidas
    }, { $hidden } fuera de la vista
change-code = Cambiar el código…
add-code = Añadir un código…
set-field = Rellenar un campo…
set-confidence = Certeza…
add-note = Añadir a las notas…
remove = Quitar
which-code = Código
which-field = Campo
which-value = Valor
field-of = { $layer } · { $field }
words-to-add = Texto para cada nota
nothing = vacío
no-number = Escriba un número como es usual en el idioma de la declaración, por ejemplo 12.
apply-to =
    { $tags ->
        [one] Aplicar a 1 etiqueta
       *[other] Aplicar a { $tags } etiquetas
    }

save-xlsx = Libro de Excel (XLSX)
copy-table = Copiar como tabla
file-tags = etiquetas
