### What went wrong, or right: a sentence on what happened and where, and one on what becomes of the

all-messages = Todos los mensajes
no-messages = No ha habido mensajes en este proyecto desde que se abrió.
more-messages =
    { $messages ->
        [one] 1 más
       *[other] { $messages } más
    }
download = Descargar el proyecto
download-stored = Descargar lo almacenado

file-unreadable =
    El navegador no pudo leer { $name }. No se añadió nada; puede que el archivo se haya movido o que
    esté abierto en otro programa.
statement-there = Este texto ya está en el proyecto, como { $title }.
project-opened =
    Se abrió { $name } con { $annotations ->
        [0] ninguna anotación
        [one] 1 anotación
       *[other] { $annotations } anotaciones
    }.
project-opened-in-part =
    { project-opened } { $left-out ->
        [one] Se omitió 1 pasaje, como usted decidió; el archivo aún lo contiene.
       *[other] Se omitieron { $left-out } pasajes, como usted decidió; el archivo aún los contiene.
    }
foreign-not-read =
    No se importó { $name }: parece ser { $format }, pero está dañado o incompleto. No se cambió nada.
foreign-not-read-at =
    No se importó { $name }: parece ser { $format }, pero está dañado o incompleto en { $place }. No se
    cambió nada.
import-done =
    Importado de { $name }: { $statements ->
        [0] ninguna declaración nueva
        [one] 1 declaración nueva
       *[other] { $statements } declaraciones nuevas
    } y { $annotations ->
        [0] ninguna anotación
        [one] 1 anotación
       *[other] { $annotations } anotaciones
    }.
import-done-in-part =
    { import-done } { $left-out ->
        [one] 1 elemento no se importó.
       *[other] { $left-out } elementos no se importaron.
    }

progress-tags =
    { $tags ->
        [0] Sin etiquetas todavía
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }
kept-here = Se guarda en este navegador, para esta página dentro de { $host }. No va a ningún otro sitio.
progress-records =
    { progress-tags }, { $filled } de { $records ->
        [one] 1 ficha
       *[other] { $records } fichas
    }
records-filled = Fichas rellenas

hint-ends = Arrastre los extremos para cambiar el pasaje
hint-key = Pulse { $key } para etiquetarlo con { $code }
hint-read = Lo que se pudo leer en el pasaje ya está puesto: acepte lo que sea correcto
dismiss-hint = Cerrar la pista

tagged = Etiquetado con { $code }
tagged-in = Etiquetado con { $code } (párr. { $paragraph })
suggestion-accepted = Sugerencia aceptada: { $code }
suggestion-rejected = Sugerencia rechazada: { $code }. No se volverá a hacer.
suggestions-accepted =
    { $count ->
        [one] 1 sugerencia aceptada: { $code }
       *[other] { $count } sugerencias aceptadas: { $code }
    }
suggestions-done = No quedan sugerencias en ningún texto.
rules-read =
    { $count ->
        [0] Nada en el archivo difiere de las reglas de aquí
        [one] Se importó 1 regla del archivo
       *[other] Se importaron { $count } reglas del archivo
    }
rules-not-read = El archivo no es una tabla de reglas. Exporte las reglas para ver cómo es una.
rules-not-read-at = El archivo no es una tabla de reglas: no se puede leer la línea { $line }.
tagged-all =
    { $passages ->
        [one] 1 pasaje etiquetado con { $code }
       *[other] { $passages } pasajes etiquetados con { $code }
    }
untagged = Etiqueta quitada: { $code }
untagged-in = Etiqueta quitada: { $code } (párr. { $paragraph })
recoded = Se cambió { $from } por { $to }
filled = { $field }: se puso { $words }
statement-removed =
    { $tags ->
        [0] Se quitó la declaración { $title }
        [one] Se quitó la declaración { $title } con su etiqueta
       *[other] Se quitó la declaración { $title } con sus { $tags } etiquetas
    }
codes-removed =
    { $codes ->
        [one] Se quitó el código { $code }
       *[other] Se quitaron { $codes } códigos
    }
codes-removed-with-tags =
    { codes-removed } y { $tags ->
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }
codes-removed-recoded =
    { codes-removed }. { $tags ->
        [one] 1 etiqueta tiene
       *[other] { $tags } etiquetas tienen
    } ahora el código { $to }
codes-removed-joined =
    { codes-removed-recoded }; { $joined ->
        [one] 1 se unió con una etiqueta que ya existía
       *[other] { $joined } se unieron con etiquetas que ya existían
    }
undone = Deshecho: { $step }
redone = Rehecho: { $step }
undone-steps =
    { $steps ->
        [one] Deshecho: 1 paso
       *[other] Deshecho: { $steps } pasos
    }
redone-steps =
    { $steps ->
        [one] Rehecho: 1 paso
       *[other] Rehecho: { $steps } pasos
    }
undo = Deshacer
redo = Rehacer

nothing-selected = Seleccione primero un pasaje en el texto y elija después el código.
no-text-for-field = Seleccione primero en el texto las palabras que rellenan este campo.
no-open-record = Todas sus fichas están rellenas.
no-number-in-text =
    Las palabras seleccionadas no son claramente un número en el idioma de esta declaración, así que no
    se usaron. Escriba el número en el campo.
others-tag =
    Esta etiqueta es de { $name }, así que no se cambió. Cópiela a las suyas para cambiar la copia.
others-tag-nameless =
    Esta etiqueta es de otra persona, así que no se cambió. Cópiela a las suyas para cambiar la
    copia.
same-code-there = Este pasaje ya tiene el código { $code }, así que no se añadió nada.
joined =
    Dos etiquetas quedaron en el mismo pasaje con { $code }, así que se unieron; se conservan sus notas.
    Deshacer vuelve a separarlas.
tag-split = { $code } se dividió en dos etiquetas con los mismos valores
tag-split-in = { $code } se dividió en dos etiquetas con los mismos valores (párr. { $paragraph })
passages-joined = Se unieron dos pasajes con el código { $code }
passages-joined-in = Se unieron dos pasajes con el código { $code } (párr. { $paragraph })
chosen-missed = No se cambió nada: la etiqueta elegida { $code } no estaba a la vista. Pulse la tecla otra vez para cambiar su código.
words-in-it = Las palabras seleccionadas ya pertenecen al pasaje.
nothing-to-take-off =
    Seleccione algunas palabras del pasaje, pero no todas. Para quitarlo entero, quite la etiqueta.
nowhere-to-split =
    Ponga el cursor dentro del pasaje o seleccione las palabras con las que empieza la segunda parte.
no-next-tag = Ningún pasaje posterior de este texto tiene el mismo código, así que no hay nada que unir.
group-only = { $code } solo agrupa otros códigos. Elija uno de los códigos que contiene.
exclusive-layer =
    { $layer } admite un solo código por pasaje, y ya está { $code }. No se añadió nada; cambie el código
    de esa etiqueta.

code-not-removed =
    No se quitó { $code }: { $annotations ->
        [one] 1 de sus pasajes tiene otro código que no puede estar junto a { $to }
       *[other] { $annotations } de sus pasajes tienen otros códigos que no pueden estar junto a { $to }
    }. Elija otro código de destino o cambie antes esas etiquetas.
code-refused = No se guardó el código. { $why }
edit-refused = Este cambio no se hizo; todo sigue como antes. { $why }
not-a-document = Lo que debía adjuntarse al proyecto no es JSON válido.
open-elsewhere =
    Esto no se hizo: el proyecto está abierto en otra ventana, y esta solo muestra lo que pasa allí.
    Elija «Editar aquí» para seguir en esta ventana.
not-handed-over =
    La otra ventana no cede el proyecto. Quizá tenga trabajo que no puede guardar; mírelo allí primero.
    Si la cierra, puede seguir aquí.
stays-open =
    Este proyecto sigue abierto porque tiene trabajo sin guardar. Descárguelo como archivo, o libere
    espacio y espere a que aparezca «Guardado».

save-failed =
    Sus últimos cambios aún no están guardados. { $why } Se vuelve a intentar cada pocos segundos.
not-stored =
    Su trabajo se conserva solo hasta que se cierre esta página. { $why } Descargue el proyecto antes de
    salir.
not-opened = No se pudo abrir { $name }. { $why } Lo almacenado se dejó como está.
stored-not-opened = No se pudo abrir { $name }. { $why } No se cambió nada.
partly-opened =
    { $changes ->
        [one] No se pudo leer el último cambio de este proyecto. Todo lo anterior está aquí; el cambio se
            apartó, no se eliminó.
       *[other] No se pudieron leer los últimos { $changes } cambios de este proyecto. Todo lo anterior
            está aquí; los cambios se apartaron, no se eliminaron.
    }
backup-due =
    { $changes ->
        [one] 1 cambio
       *[other] { $changes } cambios
    } desde la última copia de seguridad de este proyecto. { $page ->
        [file] Los navegadores conservan peor el trabajo de una página que es un archivo que el de un sitio web.
       *[site] Está guardado solo en este navegador, y un portátil se puede perder.
    } Guarde una copia en un archivo.
written-to-file = El proyecto se guardó en { $name }.
not-written-to-file =
    El proyecto no se pudo guardar en { $name }: { $reason }. En este navegador sí está guardado.
project-binned = { $name } se eliminó. Puede recuperarlo durante 30 días en «Eliminados», en la página de inicio.
project-restored = { $name } está de vuelta.
project-deleted = { $name } se eliminó de este navegador.
downloaded = Guardado en sus descargas: { $name }
picture-not-made = El navegador no pudo crear esta imagen, quizá porque es demasiado grande. Guárdela como SVG.

storage-denied =
    El navegador no permite que esta página guarde nada; ocurre en una ventana privada o con ajustes de
    privacidad estrictos.
storage-full =
    Al navegador no le queda espacio para esta página. Libere espacio en el disco, o elimine en la página
    de inicio proyectos que ya haya exportado.
storage-written-elsewhere =
    El proyecto se cambió en otra ventana. Cierre una de las dos y vuelva a cargar esta página.
storage-not-found = Ya no está en el almacenamiento de este navegador.
storage-no-answer = El almacenamiento del navegador no respondió.
storage-no-answer-because = El almacenamiento del navegador no respondió ({ $reason }).

stored-damaged =
    { $part ->
        [change] Un cambio almacenado está dañado
        [statements] La lista almacenada de declaraciones está dañada
        [codebook] El libro de códigos almacenado está dañado
        [statement] Una declaración almacenada está dañada
       *[history] El historial almacenado para deshacer está dañado
    } en la línea { $line }, byte { $byte }.
stored-newer =
    Lo guardó una versión más nueva de esta página (formato { $version }). Vuelva a cargar la página para
    obtener esa versión.
stored-text-missing = Falta el texto de una de sus declaraciones.
stored-statement-missing = Falta una de sus declaraciones.
stored-statements-mixed-up = Dos de sus declaraciones están confundidas entre sí.

no-such-statement = La declaración ya no está en el proyecto.
statement-exists = La declaración ya está en el proyecto.
no-such-annotation = La etiqueta ya no existe.
annotation-exists = La etiqueta ya existe.
same-claim = Este pasaje ya tiene el mismo código.
no-such-annotator = El anotador no está en el proyecto.
annotator-needed = El anotador aún hace falta.
no-such-code = El código ya no está en el libro de códigos.
code-in-use = El código está en uso o tiene otros códigos debajo.
change-of-other-text = El cambio se hizo para otro texto.
annotation-would-lose = El cambio del texto quitaría una parte de una etiqueta.
no-such-place = Ese lugar no existe en la lista.
no-annotator = El proyecto no tiene anotador.
annotator-twice = Dos anotadores tienen el mismo identificador.
statement-twice = Dos declaraciones tienen el mismo identificador.
annotation-twice = Dos anotaciones tienen el mismo identificador.
wrong-statement = Una anotación pertenece a otra declaración.
annotation-of-other-text = Una anotación se hizo sobre otro texto.
span-outside = Un pasaje queda fuera del texto.
code-not-in-codebook = El código { $code } no está en el libro de códigos, o solo agrupa otros.
annotation-without-annotator = El anotador de una anotación no está en el proyecto.
same-claim-twice = Un pasaje tiene el mismo código dos veces.
no-such-field = La ficha tiene un campo que no está definido.

value-of-other-kind = El valor no es del tipo de su campo.
no-such-choice = { $text } no es una de las opciones.
not-a-number = { $text } no es un número. Escriba cifras, con un punto ante los decimales.
not-a-date =
    { $text } no es una fecha. Escriba un día, mes o año como 2017-03-31, 2017-03 o 2017.
not-a-currency = { $text } no es un código de moneda. Escriba tres mayúsculas, como USD.
not-a-country = { $text } no es un código de país. Escriba tres mayúsculas, como JPN.

field-set =
    { $statements ->
        [one] { $field }: valor puesto en 1 declaración.
       *[other] { $field }: valor puesto en { $statements } declaraciones.
    }
marked-done =
    { $statements ->
        [one] 1 declaración marcada como terminada.
       *[other] { $statements } declaraciones marcadas como terminadas.
    }
marked-not-done =
    { $statements ->
        [one] 1 declaración marcada como no terminada.
       *[other] { $statements } declaraciones marcadas como no terminadas.
    }
statements-removed =
    { $statements ->
        [one] Se quitó 1 declaración
       *[other] Se quitaron { $statements } declaraciones
    }, { $tags ->
        [0] sin etiquetas
        [one] con 1 etiqueta
       *[other] con { $tags } etiquetas
    }.
text-corrected =
    { $places ->
        [one] El texto se corrigió en 1 lugar.
       *[other] El texto se corrigió en { $places } lugares.
    } El texto anterior se conserva.
text-corrected-losing =
    { text-corrected } { $tags ->
        [one] 1 etiqueta se quedó sin palabras y se quitó.
       *[other] { $tags } etiquetas se quedaron sin palabras y se quitaron.
    }
variable-set =
    { $statements ->
        [one] { $name }: valor puesto en 1 declaración.
       *[other] { $name }: valor puesto en { $statements } declaraciones.
    }
no-value = { $words } no es un valor de { $variable }, así que no se cambió nada.
variable-removed = { $name } se quitó.
group-saved = Se guardó el grupo { $name }.
table-joined-nothing = Todo lo que hay en la tabla ya está aquí; no se cambió nada.
table-joined =
    { $values ->
        [one] Se tomó 1 valor
       *[other] Se tomaron { $values } valores
    } de la tabla para { $statements ->
        [one] 1 declaración
       *[other] { $statements } declaraciones
    }.
no-day = { $words } no es un día, o podrían ser dos. Escríbalo así: 15 de marzo de 2017.
exercise-damaged = Este archivo de ejercicio está dañado o incompleto, así que no se abrió. Pídalo de nuevo.
next-exercise-changed = El siguiente ejercicio de este archivo fue modificado, así que no se puede abrir. Todo lo demás funciona. Pida el archivo de nuevo a su docente.
exercise-without-text = Un texto de este ejercicio ya no está en el proyecto. Elija de nuevo sus textos y guarde el archivo.
codebook-locked = Los códigos de este ejercicio no se pueden cambiar.
not-in-exercise = Esta página es para un ejercicio: sus textos se quedan como están y no se pueden añadir otros archivos.
feedback-damaged = Este archivo de retroalimentación está dañado o incompleto, así que no se abrió. Pídalo de nuevo a su docente.
feedback-stays = La retroalimentación se queda como está. Para seguir con su trabajo, retómelo.
older-feedback = Esta es la revisión { $opened } de la retroalimentación. Antes abrió la revisión { $newer }.
not-compared = No se pudo comparar su trabajo con la clave. Se conserva: entréguelo otra vez para volver a intentarlo.
not-compared-no-worker = No se pudo cargar la parte de la página que compara su trabajo con la clave. Conéctese una vez a internet y entréguelo otra vez.
exercise-removed = Se quitó el ejercicio { $title }.
exercise-removed-any = Se quitó el ejercicio.
passage-link-copied = El enlace al pasaje se ha copiado. Funciona en cualquier copia de este proyecto y contiene las primeras palabras del pasaje.
link-damaged = Este enlace a un pasaje no está completo. Pídalo de nuevo.
link-to-other-text = El texto se corrigió después de crear el enlace. Aquí están ahora sus palabras.
link-not-found = El enlace lleva a { $quote }, pero ninguna declaración de este proyecto tiene esas palabras. Quizá la declaración se quitó o está en una copia más nueva del proyecto.
link-project-missing = El enlace lleva a { $quote } en un proyecto que no está en este navegador. Abra el archivo de ese proyecto y siga el enlace otra vez.
link-copied = El enlace se ha copiado.
nothing-collected = Ninguno de los archivos es una entrega de este ejercicio. No se cambió nada; la lista dice qué falla en cada uno.
all-here =
    { $here ->
        [one] Esta entrega ya está aquí. No se cambió nada.
       *[other] Las { $here } entregas ya están aquí. No se cambió nada.
    }
collected =
    { $taken ->
        [one] Se recogió 1 entrega.
       *[other] Se recogieron { $taken } entregas.
    }
collected-some =
    { $taken ->
        [one] Se recogió 1 entrega.
       *[other] Se recogieron { $taken } entregas.
    } { $refused ->
        [one] 1 archivo no se aceptó; la lista dice por qué.
       *[other] { $refused } archivos no se aceptaron; la lista dice por qué.
    }
requests-came =
    { $new ->
        [0] Estas solicitudes de revisión ya están aquí. No se cambió nada.
        [one] Llegó 1 solicitud de revisión. Está en la página «Solicitudes».
       *[other] Llegaron { $new } solicitudes de revisión. Están en la página «Solicitudes».
    }
request-saved = Se guardó { $name }. Envíelo a su docente.
reviews-came =
    { $new ->
        [0] Estas revisiones ya están aquí. No se cambió nada.
        [one] Llegó 1 revisión. Está en la página «Revisión por pares».
       *[other] Llegaron { $new } revisiones. Están en la página «Revisión por pares».
    }
review-saved = Se guardó { $name }. Entréguelo a su docente.
packet-damaged = Este lote para revisar está dañado o incompleto, así que no se abrió. Pídalo de nuevo a su docente.
packet-stays = Los trabajos de los demás no se pueden cambiar. Valórelos en el panel lateral.
for-the-teacher = Este archivo es para su docente, que lo suelta en la sección «Clase».
not-collected = No se pudieron leer los archivos y no se cambió nada. Pruebe con menos a la vez.
not-collected-no-worker = No se pudo cargar la parte de la página que lee las entregas y no se cambió nada. Conéctese una vez a internet e inténtelo de nuevo.
collected-in-part = No se pudieron leer todos los archivos. Las entregas leídas están recogidas; suelte de nuevo los archivos para las demás, menos a la vez.
not-given-back = No se pudo escribir el archivo. No se cambió nada; inténtelo otra vez.
not-given-back-no-worker = No se pudo cargar la parte de la página que escribe archivos para una clase. Conéctese una vez a internet e inténtelo de nuevo.
collecting-stopped = Detenido. Lo leído hasta ahora está recogido; suelte de nuevo los archivos para el resto.
still-collecting = Aún se están leyendo entregas. Espere a que termine o deténgalo antes.
coding-accepted = Aceptado. La clave es ahora la revisión { $revision }, y todos los trabajos se comparan con ella.
no-one-file = Esta página no se pudo convertir en un solo archivo. Guarde el ejercicio como archivo JSON o abra una versión publicada de la página.

tags-recoded =
    { $tags ->
        [one] 1 etiqueta tiene
       *[other] { $tags } etiquetas tienen
    } ahora el código { $code }.
tags-added =
    { $tags ->
        [one] 1 pasaje tiene
       *[other] { $tags } pasajes tienen
    } también el código { $code }.
tags-field-set =
    { $field }: valor puesto en { $tags ->
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }.
tags-confidence-set =
    La certeza se estableció en { $tags ->
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }.
tags-noted =
    Se cambió la nota de { $tags ->
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }.
tags-removed =
    { $tags ->
        [one] Se quitó 1 etiqueta
       *[other] Se quitaron { $tags } etiquetas
    }.
tags-joined =
    { $tags ->
        [one] 1 se unió con una etiqueta que decía lo mismo
       *[other] { $tags } se unieron con etiquetas que decían lo mismo
    }: queda la más antigua, con las dos notas.
tags-of-others =
    { $tags ->
        [one] 1 es de otra persona y se dejó como está
       *[other] { $tags } son de otras personas y se dejaron como están
    }.
tags-unfit =
    { $tags ->
        [one] 1 queda como estaba: su capa admite
       *[other] { $tags } quedan como estaban: su capa admite
    } un solo código por pasaje, o no tiene el campo.
workbook-not-made = No se pudo crear el libro de Excel. Inténtelo de nuevo.
tags-copied =
    { $tags ->
        [one] 1 fila se copió como tabla.
       *[other] { $tags } filas se copiaron como tabla.
    }
tag-not-pasted = La etiqueta no se pegó: sus palabras no están en este proyecto, o están en más de un lugar.
no-such-code-here = La etiqueta no se pegó: el libro de códigos de este proyecto no tiene el código { $code }. Añádalo y pegue de nuevo.
