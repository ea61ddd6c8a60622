### Statements: their names, the list of them, and the head of the text.

statement-name = { $delegation } · { $date }
untitled = Declaración sin título
parts = { $first } · { $second }
body-and-meeting = { $body }, { $meeting }
window-title = { $statement } – { $project }

place-and-time = { $place }, { $time }

statements = Declaraciones
switch = Elegir una declaración
find-statement = Buscar una declaración
no-statement-found = Ninguna declaración contiene esas palabras.
add-statements = Añadir declaraciones
paste-text = Pegar texto
pin-list = Fijar la lista
unpin-list = Dejar de fijar la lista
as-table =
    { $statements ->
        [one] { $statements } en una tabla
       *[other] Las { $statements } en una tabla
    }
details = Datos
remove-statement = Quitar del proyecto
more-about = Más sobre { $title }
place = { $place } de { $all }
previous-statement = Declaración anterior
next-statement = Declaración siguiente

change-detail = Cambiar: { $detail }
add-delegation = + delegación
add-date = + fecha (necesaria para los plazos)
add-speaker = + orador
add-organ = + órgano

lines-before =
    { $lines ->
        [one] 1 línea antes de la declaración
       *[other] { $lines } líneas antes de la declaración
    }
lines-after =
    { $lines ->
        [one] 1 línea después de la declaración
       *[other] { $lines } líneas después de la declaración
    }
