### The table of all statements.

skip-to-table = Saltar a la tabla
add-statements = Añadir declaraciones
table = Todas las declaraciones

tags = Etiquetas
records = Fichas
progress = Progreso
done = Terminada
choose-all = Elegir todas
choose-row = Elegir { $name }
is-done = { $name }: terminada
add = añadir
filled = { $filled }/{ $records }
filled-of =
    { $records ->
        [one] { $filled } de 1 ficha rellena
       *[other] { $filled } de { $records } fichas rellenas
    }
tagged-up-to = Etiquetada hasta el párrafo { $reached } de { $paragraphs }
edit-hint = Intro edita una celda o abre una declaración, F2 edita un título, Espacio elige una fila.
no-day = Escriba el día así: 15 de marzo de 2017.

filter = Filtro
filter-organ = Órgano
filter-delegation = Delegación
filter-state = Estado
filter-missing = Falta
any-organ = Cualquier órgano
any-delegation = Cualquier delegación
any-state = Cualquier estado
nothing-missing = ¿Falta algo?
missing-delegation = Sin delegación
missing-date = Sin fecha
missing-speaker = Sin orador
missing-organ = Sin órgano
missing-meeting = Sin sesión
state-new = Nueva
state-in-work = En curso
state-done = Terminada
filter-days = Días
days-from = Desde
days-to = Hasta
bad-day = Escriba un día, un mes o un año, por ejemplo 15 de marzo de 2017.
clear-filter = Quitar: { $filter }
clear-filters = Quitar los filtros
none-fits = Ninguna declaración coincide con los filtros.
shown-of = { $shown } de { $statements } a la vista
done-of =
    { $done ->
        [one] { $done } de { $statements } terminada
       *[other] { $done } de { $statements } terminadas
    }

chosen-statements =
    { $statements ->
        [one] 1 declaración elegida
       *[other] { $statements } declaraciones elegidas
    }
chosen =
    { $statements ->
        [one] { $statements } elegida
       *[other] { $statements } elegidas
    }
chosen-hidden =
    { $statements ->
        [one] { $statements } elegida
       *[other] { $statements } elegidas
    }, { $hidden } fuera de la vista
set-date = Poner fecha…
set-organ = Poner órgano…
set-meeting = Poner sesión…
set-other = Rellenar otro campo…
export = Exportar…
mark-done = Marcar como terminadas
mark-not-done = Marcar como no terminadas
remove = Quitar…
choose-none = No elegir ninguna
set-for =
    { $statements ->
        [one] Aplicar a 1 declaración
       *[other] Aplicar a { $statements } declaraciones
    }
