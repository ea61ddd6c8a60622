### The bar, the start page and the left column.

-product = Statement Annotator

product = { -product }

skip-to-text = Saltar al texto
left-panel = Libro de códigos
right-panel = Ficha y etiquetas del texto
right-panel-button = Ficha y etiquetas
close = Cerrar
messages = Mensajes
dismiss = Descartar
rest-missing =
    No se pudo obtener una parte del programa, así que no se hizo lo último que pidió. Su trabajo
    guardado sigue intacto. Compruebe la conexión y hágalo de nuevo; si no sirve, vuelva a cargar la
    página.
rest-missing-beside =
    No se pudo obtener una parte del programa. Se puede leer el texto, pero no cambiar nada hasta que
    esa parte esté disponible. Su trabajo guardado sigue intacto. Compruebe la conexión e inténtelo de
    nuevo.
rest-again = Reintentar
opening = Abriendo…
drop-here = Suelte aquí para añadir la declaración
no-statement = Este proyecto aún no tiene declaraciones
no-statement-chosen = Elija una declaración de la lista para leerla aquí.

undo-word = Deshacer
redo-word = Rehacer
export = Exportar
keys = Atajos de teclado
project-menu = Proyecto
rooms = Secciones
passages = Pasajes
read = Leer
insight = Análisis
coders = Codificadores
class = Clase
untitled-project = Proyecto sin título
feedback-on = Retroalimentación: { $name }
rename = Nombre del proyecto y el de usted…
name-it = Llamarlo { $name }
new-project = Proyecto nuevo…
open-file = Abrir un archivo
open-sample = Abrir el ejemplo
open-sample-coded = Abrir el ejemplo ya codificado
try-exercise = Probar un ejercicio
settings = Ajustes
exercises = Ejercicios
new-exercise = Nuevo ejercicio con este proyecto
close-project = Todos los proyectos
recent-word = Proyectos recientes
elsewhere = Abierto en otra ventana
edit-here = Editar aquí
saving = Guardando…

invitation =
    Marque los temas y compromisos de una declaración diplomática y lléveselos como un conjunto de
    datos.

example-theme = A las familias que huyen de una guerra se les impone una deuda
example-between = ; antes de que termine este año { "" }
example-commitment = aportaremos otros 12 millones al fondo de socorro.
drop-a-statement = Suelte aquí una declaración
what-can-be-opened =
    Texto, páginas web, PDF, Word, OpenDocument, RTF, EPUB o tablas; carpetas y archivos ZIP que los
    contengan; o un archivo de proyecto guardado desde esta página.
choose-file = Elegir un archivo
paste-text = Pegar texto
new-here = ¿Es su primera vez?
privacy =
    Nada sale de este dispositivo: no hay servidor ni cuenta, y lo que abre se guarda solo en este
    navegador. Para comprobarlo, desconecte la red y siga trabajando; todo funciona igual.
privacy-of-file =
    Nada sale de este dispositivo: esta página es un archivo guardado en él y no pide nada a ningún
    sitio. Para comprobarlo, desconecte la red y siga trabajando.
work-of-file =
    Lo que abre se guarda en este navegador, para este archivo en este lugar: si se copia, se mueve o
    cambia de nombre, la página puede empezar vacía. ¿Su trabajo no está aquí? Abra el archivo de
    proyecto que exportó antes; sirve cualquier copia de la página. O devuelva la página a su lugar con
    su nombre anterior: su trabajo sigue allí y podrá exportarlo.

rail = Códigos
open-codebook = Cambiar el libro de códigos
show-codebook = Mostrar el libro de códigos
codes-tree = Códigos
find-code = Buscar un código
no-code-found = Ningún código contiene esas palabras.
recent-codes = Recientes
add-code = Añadir un código
add-code-below = Añadir un código debajo…
add-code-to = Añadir un código…
unfold-all = Desplegar todo
fold-all = Plegar todo
edit-code-item = Editar…
show-only = Mostrar solo sus etiquetas
show-all = Mostrar todas las etiquetas
about-item = Acerca de este código
code-tags =
    { $tags ->
        [one] , 1 etiqueta
       *[other] , { $tags } etiquetas
    }
click-applies = Intro o un clic aplica un código al pasaje seleccionado
click-recodes = Intro o un clic cambia el código de la etiqueta elegida
click-filters = Intro o un clic muestra solo las etiquetas de un código
includes = Incluye
excludes = No incluye
examples = Ejemplos
no-definition = Aún no se ha escrito una definición.

undo-step = Deshacer: { $step }
redo-step = Rehacer: { $step }
step-tag-any = etiquetar un pasaje
step-tag = etiquetar con { $what }
step-untag-any = quitar etiquetas
step-untag = quitar { $what }
step-recode-any = cambiar el código
step-recode = cambiar el código a { $what }
step-resize-any = cambiar el pasaje
step-resize = cambiar el pasaje de { $what }
step-set-attribute-any = rellenar la ficha
step-set-attribute = establecer { $what }
step-set-attribute-of = establecer { $what } de { $code }
step-in = { $step }, párr. { $paragraph }
last-steps = Últimos pasos
steps-hint = Deshacer un paso deshace también los que están encima. Rehacer los recupera.
step-set-note-any = editar la nota
step-set-note = editar la nota de { $what }
step-set-confidence-any = establecer la certeza
step-set-confidence = establecer la certeza de { $what }
step-add-statement-any = añadir declaraciones
step-add-statements = añadir { $statements } declaraciones
step-add-statement = añadir la declaración { $what }
step-remove-statement-any = quitar declaraciones
step-remove-statements = quitar { $statements } declaraciones
step-remove-statement = quitar la declaración { $what }
step-set-metadata-any = corregir los datos
step-set-metadata-of = corregir los datos de { $statements } declaraciones
step-set-metadata = corregir los datos de { $what }
step-set-exercise-any = cambiar el ejercicio
step-set-exercise = cambiar el ejercicio { $what }
step-collect-any = recoger entregas
step-collect = recoger { $what }
step-grade-any = calificar entregas
step-grade = calificar { $what }
step-work-on-exercise-any = preparar la entrega
step-work-on-exercise = preparar la entrega: { $what }
step-set-variables-any = cambiar variables de declaraciones
step-set-variables = cambiar { $what } de declaraciones
step-set-layout-any = mover el inicio o el final de la declaración
step-set-layout = mover el inicio o el final de { $what }
step-settle-any = resolver
step-settle = resolver { $what }
step-give-out-any = repartir trabajo
step-give-out = repartir { $what }
step-group-coders-any = cambiar los grupos de codificadores
step-group-coders = cambiar el grupo de { $what }
step-check-answers-any = comprobar respuestas
step-check-answers = comprobar respuestas: { $what }
step-decide-suggestion-any = decidir sobre una sugerencia
step-decide-suggestion = decidir sobre la sugerencia { $what }
step-set-rules-any = cambiar las reglas de sugerencias
step-set-rules = cambiar la regla { $what }
step-set-queries-any = cambiar las consultas guardadas
step-set-queries = cambiar la consulta guardada { $what }
step-set-done-of = marcar { $statements } declaraciones como terminadas o no
step-set-done-any = marcar declaraciones como terminadas o no
step-set-done = marcar { $what } como terminada o no
step-rename-project-any = cambiar el nombre del proyecto
step-rename-project = cambiar el nombre del proyecto a { $what }
step-rename-annotator-any = cambiar el nombre del anotador
step-rename-annotator = cambiar el nombre del anotador a { $what }
step-add-code-any = añadir un código
step-add-code = añadir el código { $what }
step-remove-code-any = quitar un código
step-remove-code = quitar el código { $what }
step-change-code-any = cambiar un código
step-change-code = cambiar el código { $what }
step-replace-text-any = corregir el texto
step-replace-text = corregir el texto de { $what }
step-replace-codebook-any = cambiar el libro de códigos
step-replace-codebook = cambiar el libro de códigos { $what }
step-add-coding-any = importar anotaciones
step-add-coding = importar anotaciones de { $what }

restored =
    { $annotations ->
        [0] Todo está de vuelta
        [one] Todo está de vuelta: 1 etiqueta
       *[other] Todo está de vuelta: { $annotations } etiquetas
    }
saved-today = Guardado { $time }
saved-on = Guardado { $day }, { $time }
not-saved-denied = Sin guardar: el navegador no lo permite
not-saved-full = Sin guardar: no queda espacio
not-saved-elsewhere = Sin guardar: abierto en otra ventana
not-saved-gone = Sin guardar: el proyecto ya no está en el almacenamiento
not-saved-no-answer = Sin guardar: el almacenamiento no responde
writing-not-permitted = no se dio permiso de escritura

project-actions = { $name }: cambiar nombre, duplicar, guardar una copia, eliminar
rename-project = Cambiar nombre…
duplicate = Duplicar
copy-of = { $name } (copia)
save-a-copy = Guardar una copia
delete-project = Eliminar…
projects = Proyectos
continue-word = Continuar
go-on = Seguir leyendo
left-at-paragraph = · párrafo { $paragraph } de { $statement } · { $when }
left-at-statement = · { $statement } · { $when }
when-used = · { $when }
recent-project =
    { $statements ->
        [0] sin declaraciones
        [one] 1 declaración
       *[other] { $statements } declaraciones
    } · { $annotations ->
        [0] sin etiquetas
        [one] 1 etiqueta
       *[other] { $annotations } etiquetas
    } · { $used }
just-now = ahora mismo
minutes-ago =
    { $minutes ->
        [one] hace 1 minuto
       *[other] hace { $minutes } minutos
    }
hours-ago =
    { $hours ->
        [one] hace 1 hora
       *[other] hace { $hours } horas
    }
yesterday = ayer
days-ago =
    { $days ->
        [one] hace 1 día
       *[other] hace { $days } días
    }
on-day = el { $day }

annotations =
    { $annotations ->
        [0] sin etiquetas
        [one] 1 etiqueta
       *[other] { $annotations } etiquetas
    }
annotations-here =
    { $here ->
        [0] Ninguna
        [one] 1 etiqueta
       *[other] { $here } etiquetas
    } en esta declaración, { $all } en el proyecto

deleted = Eliminados ({ $projects })
deleted-when = eliminado { $when }, se conserva hasta el { $day }
restore = Restaurar
restore-project = Restaurar { $project }
delete-for-good = Eliminar para siempre
delete-project-for-good = Eliminar para siempre: { $project }

step-compare-pairs-any = decidir si dos compromisos son el mismo
step-compare-pairs = decidir sobre { $what }
