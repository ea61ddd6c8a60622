### The dialogs, except those for files that are read: a code, a statement, the project, what is

save = Guardar
cancel = Cancelar

discard-typed = ¿Descartar lo que ha escrito?
keep-editing = Seguir editando
discard = Descartar

paste-title = Pegar una declaración
paste-label = Texto de la declaración
paste-hint =
    Se conserva exactamente como se pega, carácter por carácter. Si se pega directamente en la página,
    sin esta ventana, el texto de una página web o de un documento conserva sus encabezados y listas.
add-as-statement = Añadir como declaración

new-code = Código nuevo en { $layer }
edit-code = Editar código
name = Nombre
name-needed = Un código necesita un nombre.
short-name = Nombre corto
short-name-hint = Opcional. Se muestra donde no cabe el nombre, por ejemplo junto al texto.
definition = Definición
definition-hint = Cuándo usarlo, en una o dos frases. Se muestra al elegir un código.
colour-word = Color
colour-blue = Azul
colour-red = Rojo
colour-gold = Dorado
colour-violet = Violeta
colour-green = Verde
colour-teal = Turquesa
colour-purple = Púrpura
colour-orange = Naranja
colour-sky = Celeste
colour-rose = Rosa
colour-rust = Óxido
colour-olive = Oliva
painted-as-tint = Con fondo de color en el texto
painted-as-line = Subrayado en el texto
key = Tecla
key-hint = Un carácter que aplica el código a la selección. Se distinguen mayúsculas y minúsculas.
key-too-long = Una tecla es un solo carácter.
name-of-other = { $code } ya existe. Dé a este código otro nombre o colóquelo bajo otro código.
key-of-other = { $key } ya es la tecla de { $code }.
key-of-page = { $key } es una tecla de la propia página; consulte la lista de atajos.
parent = Código superior
no-parent = ninguno (primer nivel)
remove-code = Quitar código…

remove-code-title = Quitar { $code }
remove-codes-title = Quitar { $codes } códigos
tags-with-code =
    { $tags ->
        [0] Ninguna etiqueta tiene este código
        [one] 1 etiqueta tiene este código
       *[other] { $tags } etiquetas tienen este código
    }
tags-with-codes =
    { $tags ->
        [0] Ninguna etiqueta tiene estos códigos
        [one] 1 etiqueta tiene uno de estos códigos
       *[other] { $tags } etiquetas tienen estos códigos
    }
give-other-code = Darles otro código
other-code = El otro código
none-chosen = Elija un código
other-code-drops = Se pierde lo que sus fichas digan en campos que el otro código no tiene.
remove-tags = Quitarlas
codes-below-code =
    { $codes ->
        [one] Hay 1 código por debajo de este
       *[other] Hay { $codes } códigos por debajo de este
    }
codes-below-codes =
    { $codes ->
        [one] Hay 1 código por debajo de estos
       *[other] Hay { $codes } códigos por debajo de estos
    }
move-codes-up = Conservarlos, un nivel más arriba
remove-codes = Quitarlos también y tratar sus etiquetas del mismo modo
choose-other-code = Elija el código que reciben las etiquetas.
can-be-undone = Deshacer lo recupera todo.
remove = Quitar

join-tags = Unir dos etiquetas: { $code }
join-what = Aquí dicen cosas distintas. Elija qué conserva la etiqueta unida.
join-notes = Se conservan las dos notas. Deshacer vuelve a separar las etiquetas.
join = Unir

problem-key-not-free = Otro código tiene esta tecla, o no es un solo carácter.
problem-code-twice = Otro código tiene el mismo identificador.
problem-layer-twice = Otra capa tiene el mismo identificador.
problem-no-layer = La capa del código no existe.
problem-no-parent = En el libro de códigos, el código superior no está antes que el código.
problem-parent-of-other-layer = Un código y su código superior deben pertenecer a la misma capa.
problem-no-colour = Ese color no existe.
problem-field-twice = Dos campos de la ficha tienen el mismo identificador.

metadata-title = Datos de la declaración
metadata-hint = El texto en sí nunca cambia. Deje vacío lo que la declaración no diga.
title = Título
speaker = Orador
role = Cargo del orador
delegation = Delegación
organ = Órgano
occasion = Sesión
topic = Asunto
date = Fecha
date-hint = Desde ella se cuentan plazos como «antes de fin de año».
language = Idioma
language-hint = Un código como en, fr o ar.
source = Fuente (dirección web)
symbol = Signatura

project-title = Proyecto
project-name = Nombre del proyecto
use-name = Usar { $name }
annotator-name = Su nombre
annotator-hint = Un nombre o un seudónimo. Los archivos exportados lo indican en cada anotación.
room-used = Esta página ha guardado unos { $used } MB en este navegador. El límite es de { $limit } MB.
room-promised = El navegador ha prometido conservarlo hasta que usted lo elimine.
room-not-promised =
    El navegador puede borrarlo si el disco se llena, así que guarde también copias exportadas.
aside =
    { $changes ->
        [one]
            No se pudo leer 1 cambio de este proyecto al abrirlo. Se conserva en este navegador, junto
            al proyecto; puede descargarlo.
       *[other]
            No se pudieron leer { $changes } cambios de este proyecto al abrirlo. Se conservan en este
            navegador, junto al proyecto; puede descargarlos.
    }
download-stored = Descargar lo almacenado

export-title = Exportar
export-some-title =
    { $statements ->
        [one] Exportar 1 declaración
       *[other] Exportar { $statements } declaraciones
    }
export-hint = Los archivos se crean en este dispositivo y no van a ningún otro sitio.
export-again = Guardar en { $file }
export-another = Guardar en otro archivo
export-json = Descargar un archivo de proyecto

file-changed-title = El archivo ha cambiado
file-changed-since =
    { $file } ha cambiado desde la última vez que se guardó en él el proyecto, quizá desde otro
    dispositivo. Se dejó como está.
file-over = Reemplazar su contenido
file-another = Guardar en otro archivo
remove-chosen-title = Quitar declaraciones
remove-chosen =
    { $statements ->
        [one] Hay 1 declaración elegida
       *[other] Hay { $statements } declaraciones elegidas
    }, con { $tags ->
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }. Al quitarlas se quitan también estas etiquetas. Se puede deshacer.
delete-title = Eliminar un proyecto
delete-what =
    { $tags ->
        [0] { $project } se elimina de este navegador. No tiene etiquetas.
        [one] { $project } se elimina de este navegador, con 1 etiqueta.
       *[other] { $project } se elimina de este navegador, con { $tags } etiquetas.
    } Puede recuperarlo durante 30 días en «Eliminados», en la página de inicio.
delete-for-good-title = Eliminar para siempre
delete-for-good = Eliminar para siempre
delete-for-good-what =
    { $tags ->
        [0] { $project } se elimina para siempre. No tiene etiquetas.
        [one] { $project } se elimina para siempre, con 1 etiqueta.
       *[other] { $project } se elimina para siempre, con { $tags } etiquetas.
    } No se puede deshacer. Si quizá vuelva a necesitar el proyecto, guarde antes una copia.
remove-statement-title = Quitar una declaración
remove-statement-what =
    { $tags ->
        [one] { $statement } se quita del proyecto, con 1 etiqueta.
       *[other] { $statement } se quita del proyecto, con { $tags } etiquetas.
    } Deshacer la recupera.
delete = Eliminar
save-copy-first = Guardar antes una copia

keys-title = Atajos de teclado
keys-in-text = En el texto
keys-everywhere = En todas partes, fuera de los campos
keys-of-codes = Códigos
keys-of-codes-what =
    Con palabras seleccionadas, la tecla de un código las etiqueta; con una etiqueta elegida, cambia su
    código, y con Alt y Mayús añade un segundo. Mientras hay una ficha abierta, a, r, m, d y v rellenan
    sus campos con las palabras seleccionadas; Mayús y la letra se refieren entonces al código.
no-keys = Ningún código tiene tecla todavía. Edite un código para asignársela.
keys-off = Las teclas de los códigos están desactivadas en los ajustes.

settings-title = Ajustes
reading-section = Lectura
keys-section = Teclas
you-section = Usted
storage-section = Almacenamiento
leaving-section = Lo que sale de este dispositivo
light-or-dark = Claro u oscuro
as-the-system = como el sistema
light = claro
dark = oscuro
text-size = Tamaño de letra
pixels = { $pixels } px
line-width = Ancho de línea
characters =
    { $characters ->
        [one] 1 letra
       *[other] { $characters } letras
    }
code-keys = Una sola tecla aplica un código
code-keys-what =
    Mientras el texto tiene el foco, la tecla de un código lo aplica a la selección o cambia la etiqueta
    elegida, y el signo de interrogación muestra las teclas. Una cifra también sirve en el selector
    vacío.
snap = Las selecciones se ajustan a palabras enteras
snap-what = Mantenga pulsada Alt al seleccionar para elegir letras, no palabras.
chips = Etiquetas junto al texto
chips-names = Nombres
chips-bars = Barras de color
chips-nothing = Nada
proposals = Proponer valores para las fichas
proposals-what = Quién, a quién, cuánto y para cuándo se leen del pasaje y se muestran hasta que usted los acepta o rechaza. Nada se rellena por sí solo.
show = Mostrar
show-keys = Mostrar los atajos de teclado
own-keys = Teclas de los comandos
own-keys-what = Elija «Cambiar» y pulse la tecla nueva. Una tecla sin Ctrl, Alt o Comando solo funciona en el texto.
change-key = Cambiar
reset-key = Restablecer
change-key-of = Cambiar la tecla de { $command }
reset-key-of = Restablecer la tecla de { $command }
press-key = Pulse la tecla nueva
new-key-of = Pulse la tecla nueva para { $command }, o Esc para conservar la anterior
no-key = ninguna
key-is-fixed = { $key } mueve el cursor o hace falta en los campos. Pulse otra tecla.
key-is-browsers = { $key } pertenece al navegador. Pulse otra tecla.
key-is-of-command = { $key } es la tecla de { $command }, que se quedaría sin ninguna.
key-is-of-code = { $key } es la tecla del código { $code }, que dejaría de tenerla en el texto.
take-key = Usarla aquí
reset-all-keys = Restablecer todas
in-this-browser =
    { $projects ->
        [0] Ningún proyecto en este navegador
        [one] 1 proyecto en este navegador
       *[other] { $projects } proyectos en este navegador
    }
file-of-project = Archivo de este proyecto
no-file = aún no guardado en un archivo
save-to-file = Guardar en un archivo

page-language = Idioma de la página
page-language-what = Los textos, los códigos y las notas quedan como están.
page-language-missing = No se pudo cargar este idioma, así que la página queda como está. Inténtelo de nuevo con conexión.
