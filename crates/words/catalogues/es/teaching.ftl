### The room of a class: hand-ins are collected, compared with the key, commented and graded.

people = Personas
on-the-text = En el texto
items = Ítems
give-back = Devolver
pages-of-class = Páginas de la clase
open-class = Clase
open-class-of = Clase de { $title }
all-exercises = Todos los ejercicios
key-of-revision = Clave: revisión { $revision }
no-key-here = Sin clave
add-hand-ins = Añadir entregas…
show-names = Mostrar nombres
hide-names = Ocultar nombres
names-hidden-hint = Los nombres están ocultos, para que el trabajo se valore sin ellos. Muéstrelos cuando termine.

no-hand-ins = Aún no hay entregas
how-to-collect = Suelte en cualquier parte de esta página los archivos entregados: archivos sueltos, una carpeta o el ZIP que le da su plataforma de aprendizaje (se conocen Moodle, Canvas y Blackboard). Nada sale de este dispositivo.

collecting = Leyendo el archivo { $done } de { $of }…
stop-collecting = Detener
comparing = Comparando la entrega { $done } de { $of } con la clave…
not-compared = No se pudieron comparar las entregas con la clave. Se conservan.
compare-again = Reintentar
what-became-of-files = Qué pasó con los archivos
close-list = Cerrar la lista
list-taken =
    { $count ->
        [one] Se aceptó 1 entrega.
       *[other] Se aceptaron { $count } entregas.
    }
list-here =
    { $count ->
        [one] 1 ya estaba aquí: { $names }
       *[other] { $count } ya estaban aquí: { $names }
    }
list-refused = { $name }: { $why }
refused-not-ours = no es un archivo de esta página, así que se omitió.
refused-damaged = dañado o cortado, así que no se aceptó. Pida el archivo de nuevo.
refused-damaged-at = dañado o cortado cerca de la línea { $line }, así que no se aceptó. Pida el archivo de nuevo.
refused-newer = lo guardó una versión más nueva de esta página. Vuelva a cargar la página y añádalo otra vez.
refused-project = un proyecto, no una entrega. El estudiante tiene que pulsar «Entregar» y enviar el archivo que se guarda entonces.
refused-feedback = retroalimentación, no una entrega. Para verla como el estudiante, vaya a la página de inicio y suéltela allí.
refused-exercise = el propio ejercicio, sin trabajo. El estudiante tiene que pulsar «Entregar» y enviar el archivo que se guarda entonces.
refused-other-exercise = { $name } entregó otro ejercicio. Abra su clase y añada allí el archivo.
refused-other-text = { $name } trabajó en otro texto, { $title }, que no está en este proyecto.
refused-archive = un archivo comprimido que no se puede leer. Descárguelo otra vez, o descomprímalo y suelte la carpeta.
refused-too-many = tiene más de { $most } archivos. Divídalo y añada las partes una tras otra.

handed-in =
    { $count ->
        [one] 1 entregado
       *[other] { $count } entregados
    }
handed-in-of = { $count } de { $expected } entregados
missing =
    { $count ->
        [one] falta { $count }
       *[other] faltan { $count }
    }
late = { $count } fuera de plazo
earlier-attempts =
    { $count ->
        [one] 1 intento anterior
       *[other] { $count } intentos anteriores
    }
edited =
    { $count ->
        [one] { $count } modificado a mano
       *[other] { $count } modificados a mano
    }
other-revision = { $count } sobre otra revisión
doubtful = { $count } de autoría dudosa
strangers = { $count } fuera de la lista
late-by = { $name }: { $time } de retraso
late-minutes =
    { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }
late-hours =
    { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }
late-days =
    { $days ->
        [one] 1 día
       *[other] { $days } días
    }
late-hint = Según los relojes de los estudiantes. No se descuenta nada por ello.
earlier-hint = Solo cuenta el último intento de cada estudiante. Los demás se conservan.
edited-hint = La suma de comprobación no coincide: algo del archivo cambió después de guardarlo.
other-revision-hint = Hecho con otra revisión del ejercicio u otro libro de códigos. Se compara igualmente.
doubtful-hint = Estos nombres coinciden con varias personas de la lista. Indique de quién son en «Devolver».
strangers-hint = Nadie de la lista tiene ese nombre. Cuentan igualmente.
attempt-of = { $name }: intento { $attempt }, { $when }

class-table = Trabajos
name = Nombre
group = Grupo
passages = Pasajes
records = Fichas
right-of-theirs = Correctos de los suyos
found-of-key = Encontrados de la clave
like-the-key = Como la clave
right-fields = Campos correctos
open-fields = Campos vacíos
codes-column = Códigos
codes-hint = Cuántos códigos distintos se usaron
gap-column = Mayor hueco
gap-hint = Cuántas palabras tiene el tramo más largo en el que no se marcó nada
handed-in-column = Entregado
grade = Calificación
spread-column = Dónde en el texto
precision-hint = Precisión: la proporción de los pasajes marcados por el estudiante que son correctos
recall-hint = Exhaustividad: la proporción de los pasajes de la clave que el estudiante encontró
likeness-hint = F1: cuánto se parece el trabajo a la clave en conjunto
hidden-name = Trabajo { $number }
two-names = { $real } ({ $pseudonym })
unnamed = Sin nombre
percent = { $number } %
of-both = { $part } de { $all }
nothing = –
late-mark = tarde
counts-as-found = Cuenta como encontrado
same-code = Mismo código, se admiten otros límites
strict = Mismo código y mismos límites
same-passage = Mismos límites, cualquier código
partial = Los límites correctos a medias cuentan la mitad
spread-words = El mayor número de pasajes está en la parte { $part } de 10
open-work-of = Abrir el trabajo de { $name }
grade-of = Calificación de { $name }
bad-points = Los puntos son un número como 8 u 8,5.
likeness-histogram = Trabajos según su similitud con la clave
histogram-bin =
    { $count ->
        [one] 1 trabajo
       *[other] { $count } trabajos
    } del { $from } % al { $to } %
average = Similitud media con la clave: { $value }

formula-none = Las calificaciones se escriben a mano.
formula-summary = Los estudiantes no reciben calificación, sino un resumen de su trabajo: cuántas veces usaron cada código, cuántos campos rellenaron y en qué partes del texto trabajaron.
formula-like = Calificación = { $base } + { $full } × similitud con la clave, redondeada a { $step }
formula-items = Calificación = { $core } por cada ítem encontrado, como máximo { $most }, redondeada a { $step }
change-formula = Cambiar la fórmula…
formula = Cómo se calculan las calificaciones
formula-kind = Calcular
formula-kind-hand = nada: a mano
formula-kind-like = según la similitud con la clave
formula-kind-items = según los ítems encontrados
formula-kind-summary = nada: un resumen en su lugar
formula-base = Todos tienen
formula-full = Un trabajo como la clave suma
formula-step = Redondeo a
formula-core = Un ítem encontrado
formula-bonus = Un ítem opcional encontrado
formula-edges = Con otros límites, % de ello
formula-other-code = Con otro código, % de ello
formula-fields = Parte que depende de la ficha, %
formula-extra = Descuento por un pasaje sobrante
formula-most = Como máximo
formula-note = La calificación que escriba en la tabla siempre prevalece.
close-formula = Listo

heat-of = Sombreado: cuántos de { $count } marcaron las palabras
text-of-class = Lo que marcó la clase
passage-said = { $codes }, ninguno { $count }
passage-none = ninguno { $count }
code-count = { $code } { $count }
in-key = en la clave
as-what = Como qué
nobody-tagged = sin etiquetas
students = { $count ->
        [one] 1 estudiante
       *[other] { $count } estudiantes
    }
most-disputed = Más disputados
most-missed = Más omitidos
disputed-at = En disputa: { $at } de { $of }
missed-at = Omitido: { $at } de { $of }
next-disputed = Siguiente en disputa
next-missed = Siguiente omitido
accept-here = Aceptar aquí
accept-code = Aceptar aquí: { $code }
accept-hint = Crea la siguiente revisión de la clave. Todos los trabajos se comparan de nuevo con ella; Deshacer lo revierte.
choose-a-passage = Elija un pasaje para ver quién lo marcó y como qué.
no-passages = Nadie ha marcado nada en este texto.
student-note = Nota: { $note }

items-of-key = Ítems de la clave
item = Ítem
code = Código
kind = Cuenta como
found = Encontrado
edges-off = Otros límites
other-code = Otro código
both-off = Ambos
missed = Omitido
show-who = Mostrar quién: { $item }
confusion = Códigos confundidos con otros
confusion-key = La clave tiene
confusion-given = Pusieron
confusion-times = Cuántas veces
no-code = ningún código
no-confusion = Ningún código se confundió con otro.
no-items = No hay clave. Cree una en la página «La clave» del ejercicio, y cada trabajo se comparará con ella.
to-the-key = Crear la clave
cases-of = Quién
no-cases = Nadie.

work-of = Trabajo de { $name }
back-to-people = Personas
work-at = { $at } de { $of }
previous-work = Trabajo anterior
next-work = Trabajo siguiente
accept-coding = Aceptar también esto
comment = Comentario
comment-placeholder = Lo que quiera decir sobre esto
comment-times = { $times } ×
on-the-whole = En conjunto
reason = Por qué no vale la calificación de la fórmula
grade-formula = Calificación; según la fórmula, { $points }
grade-by-hand = Calificación
figures-of-work = encontrados { $found } de { $core } · sobrantes { $extra } · similitud con la clave { $like }
note-to-you = Nota para usted
save-hand-in = Guardar el archivo tal como llegó
work-loading = Comparando…
work-gone = Este trabajo ya no está aquí.
