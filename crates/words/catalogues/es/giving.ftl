### Giving back: feedback, grade sheets, and who is in a class.

file-empty = Este archivo está vacío.
file-too-large = Este archivo ocupa { $size } MB. Una hoja de calificaciones tiene como máximo { $most } MB.
file-too-many-cells = Este archivo tiene más de { $most } celdas, así que no es una hoja de calificaciones.
file-workbook = Este es un archivo de un programa de hojas de cálculo. Elija el archivo que descargó de su curso: termina en .csv, .txt o .xls y es texto sin formato.
file-undecodable = Este archivo está dañado: el byte { $byte } no corresponde ahí. Descárguelo otra vez de su curso.
sheet-unknown = Esta no es una hoja de calificaciones de Moodle, Canvas ni Blackboard. Sus columnas son: { $titles }.
sheet-unknown-no-columns = Esta no es una hoja de calificaciones de Moodle, Canvas ni Blackboard.
sheet-lacks-identifier = Falta la columna que dice de quién trata cada fila. Descargue otra vez la hoja de calificaciones y no quite columnas.
sheet-lacks-grade = La hoja no tiene columna de calificaciones. Descárguela otra vez y no quite columnas.
sheet-lacks-changed = Falta la columna que dice cuándo se cambió por última vez una calificación, y sin ella Moodle no lee nada. Descargue otra vez la hoja de calificaciones.
sheet-lacks-section = Falta la columna Section, y sin ella Canvas no lee nada. Exporte otra vez el libro de calificaciones.
sheet-lacks-username = Falta la columna Username, y sin ella Blackboard no lee nada. Descargue otra vez la hoja.
sheet-scale = Esta tarea se califica con palabras, no con puntos, así que no se pueden poner puntos.
sheet-unclosed-quote = Una comilla de la fila { $row } no está cerrada, así que falta el final de la hoja. Descárguela otra vez.
sheet-uneven-row = La fila { $row } tiene { $cells } celdas en lugar de { $titles }.
sheet-uneven-row-refused = La fila { $row } tiene { $cells } celdas en lugar de { $titles }. Moodle no leería nada de esta hoja: descárguela otra vez.
sheet-no-person = La fila { $row } no dice de quién trata: { $cell }
sheet-no-person-blank = La fila { $row } no dice de quién trata.
sheet-same-id = Las filas { $rows } tratan de la misma persona ({ $id }) y quedan como están.
sheet-same-name = Las filas { $rows } tienen el mismo nombre, { $name }. Se distinguen por sus números.
sheet-locked = La calificación de la fila { $row } no se puede cambiar allí.
sheet-shielded-quote = Moodle leería mal la celda de la fila { $row }, columna { $column }, por una barra invertida ante una comilla. Cambie allí el texto y descargue otra vez la hoja.
sheet-quote-after-mark = Canvas no leería nada de esta hoja, porque la guardó otro programa. Exporte otra vez el libro de calificaciones.
sheet-other-encoding = La hoja está en { $encoding }, porque la guardó otro programa. Elija esta codificación al subirla.
sheet-other-encoding-canvas = La hoja está en { $encoding }, porque la guardó otro programa, y Canvas leería mal sus letras. Exporte otra vez el libro de calificaciones.
sheet-semicolon = Entre las celdas hay punto y coma, porque la hoja la guardó otro programa. Elíjalo al subirla.
sheet-tab = Entre las celdas hay tabuladores, porque la hoja la guardó otro programa. Elíjalo al subirla.
sheet-other-sign = Entre las celdas hay «{ $sign }», porque la hoja la guardó otro programa. Elíjalo al subirla.
sheet-by-shape = Las columnas se reconocieron por su contenido, porque sus títulos están en un idioma que aquí no se conoce. Compruebe que sean correctas.
sheet-other-most = Un trabajo perfecto tiene { $most } puntos aquí y { $there } en esta columna. Los puntos se escriben como están aquí.
sheet-needs-tick =
    { $rows ->
        [one] 1 fila ya tenía calificación
       *[other] { $rows } filas ya tenían calificación
    }: al subir la hoja, marque «Permitir la actualización de registros que han sido modificados más recientemente en Moodle que en la hoja de cálculo».
roster-same-name = Las filas { $rows } de la lista tienen el mismo nombre, { $name }. Un grupo o un seudónimo ayuda a distinguirlas.
roster-same-pseudonym = Las filas { $rows } de la lista tienen el mismo seudónimo, { $pseudonym }, así que no sirve para distinguir su trabajo.
roster-no-name = La fila { $row } de la lista no tiene nombre y se omitió.
roster-nobody = En esta lista no hay nombres.

pattern-nobody = Indique dónde está el estudiante: con {"{"}student{"}"} o {"{"}id{"}"}.
pattern-unclosed = Una {"{"} no está cerrada.
pattern-unknown = No existe la parte { $part }. Use {"{"}student{"}"}, {"{"}id{"}"}, {"{"}group{"}"}, {"{"}file{"}"}, {"{"}time{"}"} o *.
pattern-twice = La parte { $part } aparece dos veces.
pattern-touching = Entre la parte { $part } y la siguiente no hay nada, así que no se sabe dónde termina.
pattern-too-long = Es demasiado largo. Un patrón tiene como máximo { $most } caracteres y unas pocas partes.

left-several-rows = Varias filas de la hoja tratan de esta persona.
left-several-works = Varias entregas corresponden a esta fila. Elija la correcta.
left-uneven = La fila tiene un número de celdas distinto al de columnas de la hoja.
left-locked = La calificación no se puede cambiar allí.
left-not-assigned = La persona no tiene esta tarea allí.
left-excused = La persona está exenta.
left-above = { $points } puntos son más que los { $most } que admite Moodle.
left-no-comments = La hoja no tiene lugar para comentarios.
left-letter = El comentario tiene una letra que la hoja no admite: { $letter }

counts-line = Encontrados { $found } de { $items }, otros límites { $edges }, otro código { $code }, omitidos { $missed }, fuera de la clave { $extra }.

nowhere-not-in-download = { $name } no estaba en las carpetas de la plataforma. Sus archivos están en la carpeta «{ $folder }».
nowhere-no-id = La carpeta de la plataforma de { $name } no identifica a nadie. Sus archivos están en la carpeta «{ $folder }».
nowhere-no-file = { $name } no entregó allí ningún archivo, así que Canvas no acepta ninguno de vuelta. Sus archivos están en la carpeta «{ $folder }».
canvas-names = Canvas muestra cada archivo con el nombre del archivo que se entregó.

feedback-on = Retroalimentación: { $title }
feedback-untitled = Retroalimentación
feedback-to = Para { $name }, intento { $attempt }, entregado el { $when }.
feedback-to-nobody = Intento { $attempt }, entregado el { $when }.
feedback-given = Devuelto el { $day }, revisión { $revision }.
when-in-utc = { $day } a las { $time } UTC
points = Puntos
points-of = { $points } de { $most }
on-the-whole = En conjunto
in-short = En resumen
found-items = Encontrados: { $count } de { $items }
edges-items = Con otros límites: { $count }
other-code-items = Con otro código: { $count }
edges-and-code-items = Con otros límites y otro código: { $count }
missed-items = Omitidos: { $count }
bonus-items = Encontrados además: { $count }
extra-items = Fuera de la clave: { $count }
how-to-read = Cómo leer las marcas
sample-own = su pasaje
sample-key = el pasaje de la clave
sample-both = ambos
numbers-lead = El número tras un pasaje lleva a lo que se dice de él más abajo.
one-by-one = Pasaje por pasaje
your-passage = Usted marcó
key-passage = La clave tiene
the-code = como { $code }
passage-number = { $number }: { $outcome }
outcome-found = Encontrado
outcome-edges = Código correcto, otros límites
outcome-other-code = Pasaje correcto, otro código
outcome-edges-and-code = Otros límites y otro código
outcome-missed = Omitido
outcome-missed-bonus = También se podía marcar
outcome-extra = Fuera de la clave
outcome-trap = No debía marcarse
starts-early =
    { $words ->
        [one] Empieza 1 palabra antes de tiempo.
       *[other] Empieza { $words } palabras antes de tiempo.
    }
starts-late =
    { $words ->
        [one] Empieza 1 palabra tarde.
       *[other] Empieza { $words } palabras tarde.
    }
ends-early =
    { $words ->
        [one] Termina 1 palabra antes de tiempo.
       *[other] Termina { $words } palabras antes de tiempo.
    }
ends-late =
    { $words ->
        [one] Termina 1 palabra tarde.
       *[other] Termina { $words } palabras tarde.
    }
words-apart =
    { $words ->
        [one] 1 palabra está solo en uno de los pasajes.
       *[other] { $words } palabras están solo en uno de los pasajes.
    }
record = Ficha
field = Campo
your-value = Suyo
key-value = Clave
compared = Comparación
field-right = como en la clave
field-other = distinto de la clave
field-empty = vacío
field-judged = con otras palabras
teacher-says = Su docente
the-key-says = Sobre este pasaje
nothing-marked = No se marcó nada, y no hay nada que decir sobre pasajes concretos.
a-text = Texto

feedback-title = 1 · Retroalimentación para cada estudiante
feedback-lead =
    { $students ->
        [one] Una página para leer y un archivo para abrir sobre el propio trabajo, para 1 estudiante, en la carpeta en la que llegó el trabajo de su plataforma.
       *[other] Una página para leer y un archivo para abrir sobre el propio trabajo, para cada uno de { $students } estudiantes, en las carpetas en las que llegó el trabajo de su plataforma.
    }
no-folders-hint = Los trabajos que llegaron de otro modo tienen una carpeta con el nombre del estudiante.
opens-by-double-click = se abre con doble clic
opens-in-the-page = se abre en esta página, sobre el propio trabajo
what-is-in-it = Con
with-key = los pasajes de la clave
with-comments =
    { $comments ->
        [0] mis comentarios (aún ninguno)
        [one] mis comentarios ({ $comments })
       *[other] mis comentarios ({ $comments })
    }
with-grades = calificaciones
with-summary = el resumen del trabajo
no-key-hint = No hay clave, así que solo se dan comentarios y calificaciones.
save-feedback = Guardar el ZIP de retroalimentación
given-before =
    { $students ->
        [one] 1 estudiante ya recibió retroalimentación. La nueva la reemplaza.
       *[other] { $students } estudiantes ya recibieron retroalimentación. La nueva la reemplaza.
    }
given-now =
    { $students ->
        [one] Se guardó la retroalimentación de 1 trabajo.
       *[other] Se guardó la retroalimentación de { $students } trabajos.
    } Suba el ZIP adonde obtuvo los trabajos.
writing-now = Escribiendo…
writing-of = Escribiendo { $done } de { $of }…

sheet-title = 2 · Su propia hoja de calificaciones, rellena
sheet-lead = Elija la hoja que descarga de su curso: la hoja de calificaciones de Moodle, el libro de calificaciones de Canvas o el centro de calificaciones de Blackboard. Se ponen calificaciones y comentarios; todos los demás bytes quedan como están, así que la plataforma la acepta de vuelta.
choose-sheet = Elegir la hoja de calificaciones…
another-sheet = Otro archivo…
reading-sheet = Leyendo la hoja…
sheet-about =
    { $rows ->
        [one] { $kind }, 1 fila, { $details }
       *[other] { $kind }, { $rows } filas, { $details }
    }
kind-moodle = Hoja de Moodle
kind-canvas = Libro de calificaciones de Canvas
kind-blackboard = Hoja de calificaciones de Blackboard
decimal-comma = coma decimal
decimal-point = punto decimal
which-column = Columna
column-of = { $title }, de { $most } puntos
column-read-only = { $title } (no admite calificaciones)
fill-comments = También los comentarios
fill-comments-hint = Lo que dice en conjunto y cuántos ítems se encontraron
no-comments-hint = Esta hoja no tiene lugar para comentarios.
no-column = La plataforma no admite calificaciones en ninguna columna de esta hoja.
sheet-as-it-will-be = Así quedará la hoja
row-column = Fila
name-column = Nombre
grade-before = Calificación actual
grade-after = Calificación
comment-column = Comentario
work-column = Entrega
stays = sin cambios
not-this-row = No es esta
not-this-row-of = No es esta: { $name } en la fila { $row }
matched =
    { $count ->
        [one] 1 entrega tiene su fila
       *[other] { $count } entregas tienen su fila
    }
cells-change = Cambios: calificaciones, { $grades }; comentarios, { $comments }. Todos los demás bytes quedan como están
unmatched =
    { $count ->
        [one] 1 entrega aún no tiene fila
       *[other] { $count } entregas aún no tienen fila
    }
row-for = Fila para { $name }
choose-row = elegir una fila…
row-named = { $row }: { $name }
row-with-id = { $row }: { $id }
save-sheet = Guardar la hoja rellena
nothing-to-fill = No cambiaría ninguna celda. Las calificaciones vienen de la tabla «Personas»: escríbalas allí o elija una fórmula.

results-title = 3 · Nuestra propia tabla
results-lead = Una fila por estudiante y criterio, con ítems encontrados y omitidos, precisión, exhaustividad y puntos, para su hoja de cálculo o su estadística. Los nombres son los que los estudiantes usan en las entregas.
save-results = Guardar la tabla (CSV)

names-title = 4 · Nombres
names-hidden-now = Los nombres están ocultos en esta sección. Las hojas de calificaciones tienen nombres propios, así que arriba se muestran.
names-shown-now = Los nombres se muestran en esta sección.
release-names = Mostrar los nombres
hide-names-again = Ocultar los nombres
not-written = No se pudo escribir el archivo. Inténtelo otra vez.

class-list = Lista de la clase
class-list-of =
    { $members ->
        [one] Lista de la clase: 1 persona
       *[other] Lista de la clase: { $members } personas
    }
close-class-list = Cerrar
roster-lead = Con una lista, la página sabe quién falta y de quién es cada trabajo. Se queda en su proyecto y ninguna exportación la contiene.
type-names = Escribir o pegar nombres
type-names-hint = Uno por línea. De una hoja de cálculo, también con columnas: nombre, grupo, dirección; con títulos, también seudónimo y números.
add-names = Añadir estas personas
choose-list = Elegir la hoja de la plataforma o una lista…
reading-list = Leyendo la lista…
list-read =
    { $new ->
        [0] No hay nadie nuevo. Se tomó lo que la lista dice de los demás.
        [one] Se añadió 1 persona.
       *[other] Se añadieron { $new } personas.
    }
clear-list = Vaciar la lista
members-table = La clase
member-name = Nombre
member-group = Grupo
member-pseudonym = Nombre en las entregas
member-state = Entrega
has-handed-in = entregado
is-missing = falta
remove-member = Quitar
remove-member-named = Quitar a { $name }
group-of = Grupo de { $name }
pseudonym-of = Nombre que { $name } usa en las entregas
nobody-yet = Aún no hay nadie en la lista.
whose-title = ¿De quién es?
whose-lead = Estas entregas no coinciden con nadie de la lista, o coinciden con varias personas.
whose-work = ¿De quién es { $name }?
choose-person = elegir una persona…
nobody-of-list = nadie de la lista
save-hand-in = Guardar el archivo tal como llegó

file-names = Nombres de los archivos
file-names-hint = Solo si su plataforma no es Moodle, Canvas ni Blackboard: cómo nombra lo que usted descarga, por ejemplo {"{"}student{"}"}_{"{"}id{"}"}_{"{"}file{"}"}. * es cualquier cosa.
