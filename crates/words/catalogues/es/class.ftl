### Exercises: what describes them, and the room in which a teacher makes them.

exercise-word = Ejercicio
untitled-exercise = Ejercicio sin título
texts-to-read =
    { $texts ->
        [one] 1 texto
       *[other] { $texts } textos
    }, { $minutes ->
        [one] 1 minuto de lectura
       *[other] { $minutes } minutos de lectura
    }
layer-least = { $layer }: { $least } o más
layer-most = { $layer }: como máximo { $most }
layer-range = { $layer }: de { $least } a { $most }
due-by = plazo: { $when }
day-of-week = { $weekday } { $day }
day-and-time = { $day }, { $time }
time-from-utc = { $when } { $clock }
utc-offset = UTC{ $offset }
monday = lun
tuesday = mar
wednesday = mié
thursday = jue
friday = vie
saturday = sáb
sunday = dom

skip-to-page = Saltar a la página
exercises = Ejercicios
new-exercise = Ejercicio nuevo
no-exercises = Aún no hay ejercicios
what-an-exercise-is = Un ejercicio es una tarea para una clase, hecha con textos y códigos de este proyecto: los estudiantes etiquetan los textos en sus propios dispositivos y entregan un archivo. Se prepara en cinco páginas cortas, y nada sale de este dispositivo hasta que usted lo reparte.
texts = Textos
texts-count =
    { $texts ->
        [one] 1 texto
       *[other] { $texts } textos
    }
due = Plazo
no-due = sin plazo
key = Clave
no-key = aún ninguna
items-count =
    { $items ->
        [one] 1 ítem
       *[other] { $items } ítems
    }
revision = Revisión
draft = borrador
draft-revision = { $revision }, borrador
given-revision = { $revision }, repartida
remove = Quitar
remove-exercise = Quitar { $title }

page-texts = Textos
page-codebook = Libro de códigos
page-task = La tarea
page-key = La clave
page-give = Lo que ve el estudiante
pages = Páginas del ejercicio
from-draft = de { $project } · guardado como borrador
from-given = de { $project } · repartido, revisión { $revision }
leave = Salir, conservar el borrador
leave-given = Salir
so-far-title = Hasta ahora
texts-and-words =
    { $texts ->
        [one] 1 texto
       *[other] { $texts } textos
    }, { $words ->
        [one] 1 palabra
       *[other] { $words } palabras
    }
minutes-to-read =
    { $minutes ->
        [one] 1 minuto de lectura
       *[other] { $minutes } minutos de lectura
    }
codes-locked =
    { $codes ->
        [one] 1 código, bloqueado
       *[other] { $codes } códigos, bloqueados
    }
codes-open =
    { $codes ->
        [one] 1 código, y los que añadan
       *[other] { $codes } códigos, y los que añadan
    }
fields-required =
    { $fields ->
        [one] 1 campo obligatorio
       *[other] { $fields } campos obligatorios
    }
key-so-far = clave: { $items }
core-items =
    { $items ->
        [one] { $items } esencial
       *[other] { $items } esenciales
    }
bonus-items =
    { $items ->
        [one] { $items } opcional
       *[other] { $items } opcionales
    }
trap-items =
    { $items ->
        [one] 1 trampa
       *[other] { $items } trampas
    }
texts-note = Los textos del proyecto quedan como están
heading-note = { $codes } no está elegido: se muestra como encabezado y no se puede usar
headings-note = { $codes } no están elegidos: se muestran como encabezados y no se pueden usar
many-headings-note = { $codes } códigos no están elegidos: se muestran como encabezados y no se pueden usar
no-headings-note = El libro de códigos del proyecto queda como está
task-note = Un campo obligatorio se reclama al entregar, pero nunca lo impide
key-note = Un ejercicio se puede repartir sin clave
items-with-words =
    { $items ->
        [one] { $said } de 1 ítem tiene explicación
       *[other] { $said } de { $items } ítems tienen explicación
    }
give-note = La codificación y la clave de usted no están en el ejercicio
back = Atrás
next-page = Siguiente: { $page }
done = Listo

which-texts = ¿Qué textos?
texts-lead = La mayoría de las clases trabaja bien una declaración en una hora: de 200 a 500 palabras, de 20 a 60 pasajes.
find-text = Buscar un texto
texts-table = Textos del proyecto
delegation = Delegación
title-column = Título
date-column = Fecha
words-column = Palabras
to-read = Lectura
minutes = { $minutes } min
no-texts = El proyecto aún no tiene textos. Añada uno en la sección «Leer».
use-text = Usar { $name }
coded-in = Se codifica en { $name }
the-speech = el discurso
everything = todo
some-paragraphs = párrafos…
lines-stay-grey = Las líneas anteriores y posteriores siguen visibles en gris.
all-is-coded = Se puede etiquetar cualquier línea.
first-paragraph = Del párrafo
last-paragraph = Al párrafo
range-to = a
paragraph-entry = { $number } · { $start }
paragraph-entry-more = { $number } · { $start }…
coded-paragraphs =
    Párrafos { $first } a { $last } · { $words ->
        [one] 1 palabra
       *[other] { $words } palabras
    }
coded-words =
    { $words ->
        [one] 1 palabra
       *[other] { $words } palabras
    }

which-codes = ¿Qué códigos?
codes-lead = Cuantos menos códigos, mejor acuerdo.
codes-lead-in = Cuantos menos códigos, mejor acuerdo. Junto a cada código: cuántos de los pasajes de usted en { $text } lo tienen.
codes-lead-in-all = Cuantos menos códigos, mejor acuerdo. Junto a cada código: cuántos de los pasajes de usted en los textos elegidos lo tienen.
start-from = Partir de
used-codes = usados en mi codificación, { $codes }
all-codes = todos, { $codes }
own-passages =
    { $passages ->
        [0] ningún pasaje
        [one] 1 pasaje
       *[other] { $passages } pasajes
    }
students-may = Los estudiantes pueden
may-add-codes = añadir códigos propios
may-see-definitions = ver definiciones y ejemplos
may-see-counts = ver cuántas veces usaron un código
codes-keys = Las flechas recorren los códigos, Espacio elige uno con los inferiores, Mayús y Espacio solo ese.

what-to-do = ¿Qué deben hacer?
task-lead = Los estudiantes tienen las instrucciones junto al texto todo el tiempo.
exercise-title = Título
course = Curso o grupo
instructions = Instrucciones
write = Escribir
as-students-see-it = Como lo ven los estudiantes
instructions-hint = Marcas como en CommonMark: **negrita**, *cursiva*, - una lista, [un enlace](https://…).
marks = Marcas
bold = Negrita
italic = Cursiva
heading = Encabezado
list = Lista
quote = Cita, para ejemplos
link = Enlace
bold-sign = N
italic-sign = C
heading-sign = E
at-least = { $layer }: al menos
at-most = { $layer }: como máximo
any-count = tantos como quieran
counts-crossed = El primer número es mayor que el segundo.
due-date = Día
due-clock-name = Hora
due-example = Por ejemplo, { $day }
due-hint = { $clock }, el reloj de este dispositivo. El trabajo tardío se señala, nunca se rechaza.
reads-as = { $day }
no-such-day = Escriba el día así: 9 de mayo de 2031.
no-such-time = Escriba la hora así: 18:00.
hand-in-to = Dónde entregar
hand-in-to-hint = Con sus palabras, por ejemplo la dirección de una página del curso o un correo
exercise-language = Idioma
exercise-language-what = Los códigos están en este idioma, y también la página de los estudiantes que no hayan elegido otro.
what-helps = Ayudas
help-proposals = valores leídos en el pasaje
help-suggestions = sugerencias en el texto
help-progress = recuento de lo que falta
help-keys = teclas para códigos
fields-of = Campos de { $layer }
rare-fields =
    { $fields ->
        [one] 1 campo más
       *[other] { $fields } campos más
    }
field = Campo
shown = visible
required = obligatorio
show-field = Mostrar { $field }
require-field = { $field } es obligatorio

what-is-right = ¿Qué es correcto?
key-lead = La clave es un archivo aparte y nunca va a la clase. Se puede crear más tarde y cambiar cuando las entregas ya estén aquí.
key-from = Clave a partir de
my-coding = mi codificación, { $items }
coding-of = { $name }, { $items }
none-yet = aún ninguna
nothing-to-make-a-key-of = Nadie ha etiquetado todavía estos textos con estos códigos. Etiquételos en la sección «Leer» y vuelva: las etiquetas serán los ítems de la clave.
no-items = Ningún ítem de esta clave corresponde a los textos y códigos elegidos.
coding-changed-new =
    { $new ->
        [one] Esta codificación tiene 1 pasaje que la clave no tiene.
       *[other] Esta codificación tiene { $new } pasajes que la clave no tiene.
    }
coding-changed-gone =
    { $gone ->
        [one] 1 ítem de la clave ya no está en esta codificación.
       *[other] { $gone } ítems de la clave ya no están en esta codificación.
    }
update-key = Actualizar la clave
items-table = Ítems de la clave
passage = Pasaje
code = Código
counts-as = Cuenta como
also-accepted = También se acepta
said-about-it = Explicación para el estudiante
in-paragraph = párr. { $paragraph }
with-fields =
    { $fields ->
        [one] con 1 campo
       *[other] con { $fields } campos
    }
core = esencial
bonus = opcional
trap = trampa
nothing-else = nada más
accepted-passages =
    { $passages ->
        [one] 1 pasaje
       *[other] { $passages } pasajes
    }
add-words = Añadir explicación
remove-accepted = Dejar de aceptarlo
another-code = Otro código…
accept-code = Aceptar otro código
accept-selected = Aceptar el pasaje seleccionado
accept-this-passage = Aceptar este pasaje
accept-passage-of = Aceptar el pasaje de { $names }
accept-hint = Seleccione un pasaje en la sección «Leer» y vuelva para aceptarlo aquí.
missed-words = Si se omite
other-code-words = Si recibió otro código
edges-words = Si sus límites difieren
found-words = Si se encuentra
explanation-words = Explicación, tras la respuesta en una calibración

what-students-see = Lo que ve el estudiante
give-lead = Esta es la tarjeta con la que empiezan los estudiantes.
give-to-class = Repartirlo a la clase
lacks-texts = No se ha elegido ningún texto
lacks-codes = No se ha elegido ningún código
lacks-title = No tiene título
lacks-instructions = No tiene instrucciones
one-file = Un archivo HTML
one-file-what = Doble clic y a empezar; funciona sin red.
no-one-file = Esta página se generó sin su versión de un solo archivo, así que no puede crearlo. El archivo JSON funciona en cualquier página de Statement Annotator.
a-link = Un enlace
link-length = { $characters } caracteres: bastante corto para correos y páginas de curso.
link-too-long = { $characters } caracteres: demasiado largo para un enlace, que admite { $limit } como máximo. Reparta el archivo o elija menos textos o códigos.
no-link-here = Esta página es un archivo de su dispositivo, así que un enlace a ella no lleva a ningún otro sitio. Una página en un servidor puede crear uno.
no-link = Este navegador no puede crear uno.
copy-link = Copiar el enlace
json-file = Un archivo JSON
json-what = Para clases que ya tienen abierta la página. { $size }
your-key = Su clave
key-what =
    { $items ->
        [one] 1 ítem, revisión { $revision }.
       *[other] { $items } ítems, revisión { $revision }.
    } Guárdela; no está en los archivos de arriba.
no-key-yet = Aún no hay ninguna. Se puede crear ahora o más tarde.
make-key = Crear la clave
save-file = Guardar { $name }
