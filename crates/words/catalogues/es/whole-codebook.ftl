### The codebook as a whole: its layers and fields, its guidelines, its versions, and codes that come

fields = Campos
guidelines = Pautas
versions = Versiones
file-menu = Importar y exportar
import-file = Importar códigos de un archivo…
export-as = Guardar como { $form }
add-preset = Añadir de { $preset }
save = Guardar
up = Subir
down = Bajar
edit = Cambiar…
remove = Quitar
actions-of = Acciones para { $what }
up-named = Subir { $what }
down-named = Bajar { $what }
remove-named = Quitar { $what }

form-json = JSON, que lo conserva todo
form-csv = una tabla (CSV)
form-refi = un libro de códigos REFI-QDA (QDC)
form-html = una página para leer (HTML)
form-docx = un documento de Word (DOCX)
form-markdown = Markdown

preset-mini = Mini
preset-security-council = Consejo de Seguridad
preset-full = Completo
preset-empty = Ninguno

new-project-title = Proyecto nuevo
new-project-name = Nombre
new-project-name-hint = Se puede poner más tarde.
first-codes = Códigos para empezar
first-codes-named = { $preset }: { $codes ->
    [one] { $codes } código
   *[other] { $codes } códigos
}
about-mini = Unos pocos temas y compromisos con tres campos, para una primera hora o una clase.
about-security-council = Temas del Consejo de Seguridad y compromisos, para discursos pronunciados allí.
about-full = Todos los temas de las Naciones Unidas y todos los compromisos, con todos los campos.
about-empty = Dos capas vacías, para códigos propios. Se pueden añadir códigos en cualquier momento.
create-project = Crear

fields-lead = Lo que se anota de un pasaje. Cada capa tiene sus propios campos; con pocos se codifica rápido.
add-layer = Añadir una capa…
new-layer = Capa nueva
edit-layer = Cambiar la capa
layer-name = Nombre
layer-paint = En el texto
paint-tint = fondo de color
paint-underline = subrayado
layer-exclusive = Un pasaje tiene solo un código de esta capa
is-exclusive = un código por pasaje
codes-in-layer = { $count ->
    [0] sin códigos
    [one] { $count } código
   *[other] { $count } códigos
}
add-field = Añadir un campo…
no-fields = Sin campos. Los pasajes de esta capa solo tienen una nota.
field = Campo
kind = Tipo
choices = Opciones
asked = Se pide
required = obligatorio
rare = a petición
usual = siempre visible
new-field = Campo nuevo de { $layer }
edit-field = Cambiar el campo
field-name = Nombre
field-help = Cómo decidir
field-help-hint = Una frase. Se muestra mientras se rellena el campo.
field-kind = Tipo de valores
kind-text = Texto
kind-choice = Una de varias opciones
kind-multiple-choice = Varias opciones
kind-number = Número
kind-yes-no = Sí o no
kind-date = Fecha
kind-money = Suma de dinero
kind-party = Estado, organización o grupo
add-choice = Añadir una opción
choice-score = Puntuación
choice-score-of = Puntuación de { $choice }
choice-score-hint = Las puntuaciones sirven para cifras y tablas. No tienen que ser números enteros.
default = Valor inicial
default-hint = Las etiquetas nuevas lo reciben enseguida; se puede cambiar como cualquier otro valor.
default-none = ninguno
default-is = Valor inicial: { $value }
choice-with-score = { $choice } ({ $score })
no-score = Una puntuación tiene que ser un número.
no-number = El valor inicial tiene que ser un número.
choice-name = Nombre de la opción { $number }
choice-help = Cuándo elegirla
choice-help-of = Cuándo elegir { $choice }
nameless-choice = opción { $number }
when-asked = Cuándo se pide
names-by-code = Otros nombres para ciertos códigos
names-by-code-hint = Los pasajes con este código, y con los códigos inferiores, llevan este rótulo.
name-for-code = Nombre para { $code }
add-name-for-code = Añadir un nombre para un código…
choose-code = Elegir un código
no-name = Necesita un nombre.
same-name = Ya hay uno con este nombre.
no-choices = Necesita al menos una opción.
same-choice = Dos opciones tienen el mismo nombre.

fit-title = ¿Qué se hace con los valores anotados?
fit-lead = { $values ->
    [one] Un valor anotado no encaja en { $what } tal como quedará.
   *[other] { $values } valores anotados no encajan en { $what } tal como quedará.
} Un solo paso; Deshacer lo recupera todo.
fit-field = { $field }: { $values ->
    [one] { $values } valor
   *[other] { $values } valores
}
fit-codes = Anotado con { $codes }.
fit-code = { $code } ({ $count })
fit-samples = Por ejemplo, { $samples }.
fit-of-others = { $count ->
    [one] Uno de ellos es de otra persona.
   *[other] { $count } de ellos son de otras personas.
}
fit-turn-all = Convertirlos al tipo nuevo
fit-turn-some = Convertir { $turned } al tipo nuevo y conservar el resto ({ $rest }) en la nota
fit-replace = Elegir otra cosa para ellos
fit-replacement = Qué en su lugar
fit-note = Conservarlos en la nota, como texto
fit-remove = Quitarlos
fit-confirm = Cambiar el libro de códigos

guidelines-lead = Cómo codificar con este libro de códigos: para toda persona que codifique con él, y para usted dentro de un año.
guidelines-hint = Los encabezados empiezan con #, los elementos de una lista con -, los ejemplos con >. Se guarda al salir del campo.
guidelines-preview = Como se leen
codebook-language = Idioma de los nombres y textos
codebook-language-none = Sin indicar
codebook-language-what = Una vez indicado, los nombres que los códigos tienen en otros idiomas se muestran a quien lee la página en ellos.
codebook-languages = Nombres y textos en: { $languages }. La página muestra los de su idioma, y los archivos los llevan todos.
guidelines-none = Aún no hay pautas.
read-guidelines = Pautas
guidelines-title = Pautas

versions-lead = Una versión es un estado del libro de códigos con un número. Cada etiqueta recuerda el estado con el que se hizo.
current-version = Esta es la versión { $number } del { $day }.
since-version = Versión { $number } del { $day }, { $changes ->
    [one] con un cambio desde entonces.
   *[other] con { $changes } cambios desde entonces.
}
no-version = Aún no se ha publicado ninguna versión.
publish = Publicar la versión { $number }…
publish-title = Publicar una versión
version-number = Número
version-number-hint = 1, 2, 3 o 1.1
what-changed = Qué cambió
what-changed-hint = Unas palabras para quienes codifican con él.
number-taken = Este número ya se usó.
number-wrong = Cifras, con puntos entre ellas.
publish-do = Publicar
number = Versión
published = Publicada
by = Por
codes = Códigos
tags = Etiquetas
tags-hint = Etiquetas cambiadas por última vez con la versión, o después de ella y antes de la siguiente
before-first = { $count ->
    [one] Una etiqueta es anterior a la primera versión.
   *[other] { $count } etiquetas son anteriores a la primera versión.
}
restore = Restaurar
restore-named = Restaurar la versión { $number }
compare-title = Qué cambió
compare-from = De
compare-to = a
now = ahora
version-named = versión { $number }
nothing-changed = No cambió nada entre las dos.

filter-all = Todo { $count }
filter-meaning = Significado cambiado { $count }
filter-added = Añadido { $count }
filter-moved = Movido o con otro nombre { $count }
filter-removed = Quitado { $count }
filter-other = Otros { $count }
show = Mostrar
change = Cambio
about = Qué
part = Parte
before = Antes
after = Después
added = añadido
removed = quitado
renamed = con otro nombre
moved = movido
changed = cambiado
was-not-there = no existía
is-gone = ya no existe
empty = vacío
about-codebook = El libro de códigos
about-layer = Capa { $name }
about-field = Campo { $name }
about-choice = { $choice }, una opción de { $field }
part-whole = Todo
part-name = Nombre
part-place = Lugar
part-definition = Cuándo usarlo
part-include = También
part-exclude = No
part-examples = Ejemplos
part-short-name = Nombre corto
part-key = Tecla
part-colour = Color
part-selectable = Se puede etiquetar
part-paint = En el texto
part-exclusive = Un código por pasaje
part-help = Cómo decidir
part-kind = Tipo
part-required = Obligatorio
part-rare = A petición
part-names = Nombres para códigos
part-default = Valor inicial
part-score = Puntuación
part-guidelines = Pautas
yes = sí
no = no
changed-meaning = { $count ->
    [one] Una etiqueta tiene un código cuyo significado cambió
   *[other] { $count } etiquetas tienen un código cuyo significado cambió
}
changed-meaning-note = Quedan como están. { $codes }.

adopt-title = Códigos de { $from }
adopt-lead = { $codes ->
    [one] Un código
   *[other] { $codes } códigos
}, { $new ->
    [0] ninguno nuevo.
    [one] uno nuevo.
   *[other] { $new } nuevos.
}
adopt-all = Todos los códigos
adopt-what = Qué hacer con { $code }
take-add = añadir
take-known = aquí es { $code }
take-update = aquí es { $code }, tomar este texto
same-here = ya está aquí
adopt-layer = Los códigos de { $layer } van a
adopt-new-layer = una capa nueva
adopt-fields = Campos que las capas de aquí no tienen
adopt-guidelines = Las pautas, después de las de aquí
adopt-replace = En lugar de todos los códigos de aquí
adopt-replace-hint = Aún no hay nada etiquetado, así que no se pierde nada.
adopt-do = { $count ->
    [0] Tomar lo elegido
    [one] Añadir un código
   *[other] Añadir { $count } códigos
}
adopt-filter = Buscar un código

news-changed = Se cambió { $what }, con sus valores
news-changed-any = Se cambió el libro de códigos, con sus valores
news-published = Se publicó la versión { $number }
news-restored = Se restauró la versión { $number }
news-added = { $added ->
    [0] No se añadió nada
    [one] Se añadió un código
   *[other] Se añadieron { $added } códigos
}
news-updated = { news-added }; textos actualizados: { $updated }
news-no-codes = No hay códigos en { $file }.
news-no-codebook = { $file } no es un libro de códigos legible. Las tablas necesitan una columna llamada path.
news-no-worker = No se pudo cargar la parte del programa que lee libros de códigos. Inténtelo de nuevo cuando tenga conexión.
news-stopped = No se pudo leer o escribir el libro de códigos. Inténtelo de nuevo.
