### The code picker, the inspector (the record of the chosen tag) and the list of tags.

picker = Elegir un código
change-code-to = Cambiar { $code } por
search-codes = Buscar códigos
into-the-record = A la ficha
recent = Recientes
passage-of = Pasaje de { $code }
choose-first = Escriba o use las flechas.
codes = Códigos
results = Resultados
codes-found =
    { $codes ->
        [0] Ningún código contiene esas letras.
        [one] 1 código
       *[other] { $codes } códigos
    }
create-named = Crear { $name }
create-from-words = Crear un código con las palabras seleccionadas: { $name }
code-exists = { $name } ya está en el libro de códigos.
includes = También
excludes = No
used =
    { $texts ->
        [0] { $here } en este texto
        [one] { $here } en este texto, { $elsewhere } en 1 más
       *[other] { $here } en este texto, { $elsewhere } en otros { $texts }
    }
and-further = { $items }; { $item }
close = Cerrar

key-enter = ↵
picker-enter = aplicar
key-shift-enter = ⇧↵
picker-shift-enter = y otro más
key-tab = tab
keep-active = mantener activo
keep-active-what = El código que elija a continuación sigue activo: cada nueva selección lo recibe enseguida
key-escape = esc
picker-escape = cerrar

kept-code = Cada selección recibe { $code }
end-kept = Detener (Esc)

invitation = Seleccione un pasaje en el texto y elija un código para él. Su ficha se rellena aquí.
invitation-keys = Con el teclado: Mayús y las flechas seleccionan; la tecla de un código o Intro etiquetan.
leave = Cerrar
tag-actions = Acciones para esta etiqueta
go-to-passage = Ir al pasaje
paragraph-short = párr. { $paragraph }
stack = Etiquetas en este lugar
stacked = { $place } de { $of } aquí
previous = Anterior
next = Siguiente
change-code-hint = Dar otro código a la etiqueta
another-code = Añadir un segundo código
take-passage = Reemplazar el pasaje con la selección
add-words = Añadir estas palabras al pasaje
take-off-words = Quitar estas palabras del pasaje
split-tag = Dividir aquí
join-tags = Unir con la siguiente del mismo código
unite-tags = Unir con la etiqueta que se solapa
same-code-again = Algunas de estas palabras tienen el código dos veces.
unite = Unir
parts-of-passage = Partes del pasaje
in-parts =
    { $parts ->
        [one] { $parts } parte
       *[other] { $parts } partes
    }
drop-part = Quitar { $words } del pasaje
remove = Quitar etiqueta
note = Nota
sure = Certeza
confidence-high = alta
confidence-medium = media
confidence-low = baja

day-and-time = { $day }, { $time }
tagged-by = { $who }, { $made }
tagged-by-changed = { $who }, { $made }, con cambios del { $changed }
tagged = Etiquetado el { $made }
tagged-changed = Etiquetado el { $made }, con cambios del { $changed }
tagged-how = { $tagged } · { $how }
how-tag-all = etiquetado con todas las apariciones
how-suggestion = sugerencia aceptada
how-imported = importado
how-adjudicated = resuelto

record = Ficha
read-from-passage = Leído en el pasaje
accept-all = Aceptar todo
accept = Aceptar: { $field }
reject = Rechazar: { $field }
select-words = Seleccione las palabras en el texto.
next-record = Ficha siguiente
next-record-what = Ir a la siguiente ficha con campos vacíos
key-ctrl-enter = Ctrl ↵
more = Más ({ $rare })
more-filled = Más ({ $filled } de { $rare })
less = Menos
correct = Corregir a mano
filled-of = { $filled } de { $all } rellenos
filled-and-required =
    { $filled } de { $all } rellenos; { $fields } { $missing ->
        [one] es obligatorio
       *[other] son obligatorios
    }
required = obligatorio
fill-with = Rellenar con { $words }
add-evidence = Añadir { $words } como evidencia
evidence = Evidencia de { $field }
shown-by = { $field }, según { $quote }
evidence-quote = «{ $quote }»
remove-evidence = Quitar la evidencia { $quote }
yes = Sí
no = No
not-a-number-such-as =
    No es un número, así que no se guarda. Escriba 12000000, { $large } o { $small }.

day = Día, mes o año
not-a-day = No es una fecha con su año, así que cuentan las palabras del texto.
date-read = Se lee como { $date }
date-read-from-statement = Se lee como { $date }, contado desde la fecha de la declaración
date-by-hand = { $date }, puesto a mano
date-range = { $from } a { $to }
date-not-read = No se lee como fecha; ponga el día si el texto lo indica.

amount = Importe
currency = Moneda
not-a-currency = No son las tres letras de una moneda, así que queda como desconocida.
no-currency = { $amount } (moneda desconocida)
about = ~ { $sum }
no-less = ≥ { $sum }
no-more = ≤ { $sum }
sum-range = { $from } a { $to }
sum = { $currency } { $amount }
approximate = Aproximado
least = Como mínimo
most = Como máximo

party-kind-word = Qué es
empty-kind = ¿tipo?
speaker-state = el Estado del orador
other-state = otro Estado
organisation = organización
group = grupo
unclear = no está claro
with-kind = { $party } · { $kind }
country = País
not-a-country = No es un país de la lista, así que no se guarda ninguno.

tags-word = Etiquetas
filter = Filtrar etiquetas
filter-code = Filtrar por código
all-codes = Todos los códigos
tags-all =
    { $all ->
        [0] sin etiquetas
        [one] 1 etiqueta
       *[other] { $all } etiquetas
    }
tags-some =
    { $shown } de { $all ->
        [one] 1 etiqueta
       *[other] { $all } etiquetas
    }
tags-of-code = { " " }· { $code } { $tags }
nothing-tagged = Aún no hay nada etiquetado en esta declaración.
nothing-fits = Ninguna etiqueta coincide con el filtro.
has-note = tiene una nota
paragraph = ¶ { $paragraph }
