### Variables of statements, groups of statements, and tables whose columns become variables.

variables-of = Variables…
variables-title = Variables de las declaraciones
variables-hint = Lo que anota de cada declaración además de sus datos: una región, un bloque, un año. Cada una es una columna de la tabla.
no-variables = Aún no hay ninguna.
variable-name = Nombre
variable-kind = Tipo
kind-text = Texto
kind-number = Número
kind-choice = Uno de una lista
variable-choices = Lista
variable-choices-hint = Un valor por línea.
add-variable = Añadir
add-variable-title = Añadir una variable
edit-variable = Editar { $name }
edit = Editar
name-needed = Una variable necesita un nombre.
name-taken = Ya hay una variable con este nombre.
choices-needed = Una lista necesita al menos un valor.
values-removed =
    { $values ->
        [one] 1 valor no encaja y se quita.
       *[other] { $values } valores no encajan y se quitan.
    }
values-changed =
    { $values ->
        [one] 1 valor se escribe de otro modo.
       *[other] { $values } valores se escriben de otro modo.
    }
filled-in =
    { $statements ->
        [0] sin valores
        [one] 1 valor
       *[other] { $statements } valores
    }
show-column = Columna de { $name }
shown = Columna
move-up = Subir { $name }
move-down = Bajar { $name }
remove-variable = Quitar { $name }
no-number = Escriba un número, como 2017 o 3,5.
not-in-list = Elija uno de la lista: { $values }

groups-title = Grupos de declaraciones
groups-hint = Un grupo es un filtro con nombre: ponga filtros en la tabla y guárdelos, o elija declaraciones y forme un grupo con ellas.
no-groups = Aún no hay ninguno.
rename-group = Nombre del grupo { $name }
remove-group = Quitar { $name }
filter-group = Grupo
any-group = Cualquier grupo
save-group = Guardar como grupo…
make-group = Grupo…
group-name = Nombre del grupo
save = Guardar
chosen-by-hand =
    { $statements ->
        [one] 1 declaración a mano
       *[other] { $statements } declaraciones a mano
    }
filter-by-hand = Elegidas a mano
any-value = { $name }: cualquier valor
no-value-of = { $name }: sin valor
numbers-from = { $name } desde
numbers-to = { $name } hasta
bad-number = Escriba un número, como 2017.
only-some =
    { $all ->
        [one] { $shown } de { $all } declaración
       *[other] { $shown } de { $all } declaraciones
    }
show-all = Mostrar todas

from-table = De una tabla…
join-title = Variables de una tabla
join-reading = Leyendo { $file }…
encoding-found = la detectada
first-row-names = La primera fila tiene los nombres de las columnas
find-by = Buscar declaraciones por
fit =
    { $column } como { $key }: { $statements ->
        [one] 1 declaración
       *[other] { $statements } declaraciones
    }, { $rows ->
        [one] 1 fila
       *[other] { $rows } filas
    }
fit-none = Ninguna columna coincide con títulos, archivos, signaturas, delegaciones o id. Asigne las filas a mano más abajo.
key-id = id
key-file = nombre de archivo
key-symbol = signatura
key-title = título
key-delegation = delegación
column-number = Columna { $number }
columns-title = Tomar las columnas
column-becomes = { $column } pasa a ser
leave-out = omitida
new-variable = variable nueva: { $kind }
the-variable = variable { $name }
the-field = dato: { $field }
keep-values = Conservar los valores que ya existen
matched =
    { $statements ->
        [one] 1 declaración tiene fila
       *[other] { $statements } declaraciones tienen fila
    }
without-row =
    { $statements ->
        [one] 1 declaración no tiene
       *[other] { $statements } declaraciones no tienen
    }
sets-values =
    { $values ->
        [0] No se pone ningún valor.
        [one] Se pone 1 valor.
       *[other] Se ponen { $values } valores.
    }
replaces-values =
    { $values ->
        [one] 1 de ellos reemplaza otro valor.
       *[other] { $values } de ellos reemplazan otros valores.
    }
misfit-values =
    { $cells ->
        [one] 1 celda no encaja en su columna y se omite.
       *[other] { $cells } celdas no encajan en sus columnas y se omiten.
    }
repeated-rows =
    { $rows ->
        [one] 1 fila se omite, porque una anterior trata de la misma declaración.
       *[other] { $rows } filas se omiten, porque otras anteriores tratan de las mismas declaraciones.
    }
unmatched-title =
    { $rows ->
        [one] 1 fila no trata de ninguna declaración de aquí
       *[other] { $rows } filas no tratan de ninguna declaración de aquí
    }
row-about = La fila { $row } trata de
no-statement = ninguna declaración
without-title = Declaraciones sin fila
and-more =
    { $more ->
        [one] y 1 más
       *[other] y { $more } más
    }
preview-title = Vista previa
statement-column = Declaración
take-values =
    { $values ->
        [one] Tomar 1 valor
       *[other] Tomar { $values } valores
    }
about-statements-here = Trata de declaraciones que ya están aquí: tomar sus columnas como variables
