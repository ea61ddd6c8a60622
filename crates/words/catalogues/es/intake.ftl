### Files and pasted texts that become statements: how they are read, looked at and added.

title = Comprobar la declaración
title-of-table = Comprobar la tabla
add-many =
    { $statements ->
        [0] Añadir declaraciones
        [one] Añadir 1 declaración
       *[other] Añadir { $statements } declaraciones
    }
hint =
    Mire el texto y lo que se leyó en él, y corrija lo que no sea correcto. Pasa a formar parte del
    proyecto cuando lo añade.
hint-many =
    Elija qué añadir y corríjalo aquí: Intro edita una celda o, en el título, muestra el texto.
add-first = Empezar a leer
add = Añadir al proyecto
back-to-list = Volver a la lista
next-statement = Declaración siguiente
stop = Detener
leave-out = Omitirla

reading-file = Leyendo { $file }…
reading-file-part = Leyendo { $file }: { $done } de { $of }
reading-pasted = Leyendo el texto pegado…
reading-pasted-part = Leyendo el texto pegado: { $done } de { $of }
reading-files = Leyendo { $at } de { $of }
progress = Progreso
pasted-text = Texto pegado

statements-found = Declaraciones encontradas
all = Todas
add-named = Añadir { $title }
statement = Declaración
speaker = Orador
speaker-for = { $speaker }, { $delegation }
date = Fecha
file = Archivo
remarks = Comprobar
perhaps = ¿{ $state }?
names-are = Los nombres de archivo son
take-from-names = Tomar de los nombres
pattern-hint = Por ejemplo { "{date}" } { "{delegation}" } - { "{speaker}" }.txt
pattern-wrong = Escriba los campos entre llaves, con algo entre ellos.
pattern-fits-none = Ningún nombre de archivo es así.
pattern-fits = { $found } … se ajusta a { $fitting } de { $files } nombres
where-to = Añadir a
into-project = { $project }
into-this-project = este proyecto
new-project = un proyecto nuevo
already-there = Ya está en el proyecto
found-all =
    { $statements ->
        [0] No se encontró ninguna declaración.
        [one] Se encontró 1 declaración.
       *[other] Se encontraron { $statements } declaraciones.
    }
found-some =
    { $statements ->
        [0] No se encontró ninguna declaración, { $failed } sin leer.
        [one] Se encontró 1 declaración, { $failed } sin leer.
       *[other] Se encontraron { $statements } declaraciones, { $failed } sin leer.
    }

encoding = Codificación del archivo
text = Texto
front = Antes de la declaración
body = La declaración
back = Después de la declaración
body-starts = La declaración empieza con
body-ends = La declaración termina con
start-here = Empezar aquí
end-here = Terminar aquí
zones-hint = Las líneas fuera de la declaración siguen visibles en gris y no forman parte de ella.
more-paragraphs =
    { $paragraphs ->
        [one] Mostrar 1 párrafo más
       *[other] Mostrar { $paragraphs } párrafos más
    }
cut-mark = …

from-words = De { $words }
from-file = Del archivo
from-name = Del nombre del archivo
from-first-words = De las primeras palabras
from-letters = De las letras y palabras del texto
not-found = No está en el texto
corrected = Cambiado por usted

table-size =
    { $file } — { $rows ->
        [0] sin filas
        [one] 1 fila
       *[other] { $rows } filas
    }
columns-hint = Cada fila se convierte en una declaración. Indique qué columna tiene los textos y qué son las demás.
text-column = Los textos están en
column-is = { $column } es
no-field = Omitir
sample = Las primeras filas
read-table = Leer la tabla

format-text = texto sin formato
format-html = página web
format-mhtml = página web guardada
format-markdown = Markdown
format-pdf = PDF
format-word = Word
format-odt = OpenDocument
format-rtf = texto enriquecido (RTF)
format-epub = EPUB
format-zip = archivo ZIP
format-csv = tabla
format-jsonl = JSONL

encoding-guessed = La codificación se ha supuesto. Si las letras se ven mal, elija otra.
encoding-misdeclared =
    El archivo dice que su codificación es { $encoding }, pero es UTF-8 y así se leyó.
undecodable =
    { $characters ->
        [one] 1 carácter no se pudo descodificar. Quizá convenga otra codificación.
       *[other] { $characters } caracteres no se pudieron descodificar. Quizá convenga otra codificación.
    }
private-characters =
    { $characters ->
        [one] 1 carácter es un signo de una fuente especial y no se puede mostrar aquí como era.
       *[other] { $characters } caracteres son signos de una fuente especial y no se pueden mostrar aquí como eran.
    }
running-heads-left-out =
    { $lines ->
        [one] Se omitieron los encabezados y números de página (1 línea).
       *[other] Se omitieron los encabezados y números de página ({ $lines } líneas).
    }
columns = Las páginas tienen columnas, que se pusieron una tras otra. Compruebe su orden.
pages-without-text =
    { $pages ->
        [one] Lo escrito en la página { $list } es
       *[other] Lo escrito en las páginas { $list } es
    } solo una imagen o un dibujo y no se puede leer; falta aquí.
letters-unreadable =
    { $letters ->
        [one] 1 letra de
       *[other] { $letters } letras de
    } { $pages ->
        [one] la página { $list }
       *[other] las páginas { $list }
    } no se { $letters ->
        [one] puede leer como texto y falta
       *[other] pueden leer como texto y faltan
    } aquí.
turned-left-out =
    { $letters ->
        [one] Se omitió 1 letra girada
       *[other] Se omitieron { $letters } letras giradas
    } respecto a { $pages ->
        [one] la página { $list }.
       *[other] las páginas { $list }.
    }
line-numbers-left-out =
    { $lines ->
        [one] Se omitió 1 número de línea.
       *[other] Se omitieron { $lines } números de línea.
    }
recovered = El archivo está dañado. Se leyó lo que se pudo recuperar; compárelo con el original.
fields-left-out =
    { $fields ->
        [one] Se omitió 1 valor de formulario o nota
       *[other] Se omitieron { $fields } valores de formulario y notas
    } de { $pages ->
        [one] la página { $list }.
       *[other] las páginas { $list }.
    }
notes-moved =
    { $notes ->
        [one] 1 nota se trasladó al final del texto.
       *[other] { $notes } notas se trasladaron al final del texto.
    }
tracked-changes =
    El archivo tiene control de cambios. El texto añadido está aquí; el eliminado, no.
comments-left-out =
    { $comments ->
        [one] Se omitió 1 comentario.
       *[other] Se omitieron { $comments } comentarios.
    }
parts-left-out =
    { $parts ->
        [one] 1 parte del archivo está en un formato que aquí no se puede leer y se omitió.
       *[other] { $parts } partes del archivo están en formatos que aquí no se pueden leer y se omitieron.
    }
notes-left-out =
    No se encontraron las notas al pie o al final en el archivo, que está dañado en esa parte. Faltan aquí.
tables =
    { $tables ->
        [one] 1 tabla se convirtió en líneas de texto.
       *[other] { $tables } tablas se convirtieron en líneas de texto.
    }
hidden-left-out = Se omitieron los menús, los scripts y las partes ocultas de la página.
name-misleads = Su nombre sugiere otro tipo de archivo, pero se leyó como: { $format }.
remark-unknown = Otra cosa, anotada por una versión más nueva: { $kind }
file-was-read = Cómo se leyó el archivo
pasted-was-read = Cómo se leyó el texto pegado

file-not-added = No se añadió { $file }. { $why }
pasted-not-added = No se añadió el texto pegado. { $why }
failure-empty = No tiene texto.
failure-too-large = Ocupa { $size }; se pueden abrir como máximo { $most }.
failure-line-too-long =
    Tiene una línea de { $size } (línea { $line }); se pueden mostrar como máximo { $most }. Divídala en
    párrafos.
failure-unknown-format =
    Los archivos de este tipo no se pueden leer aquí. Guarde la declaración como texto sin formato, PDF o
    Word, o copie el texto y péguelo.
failure-encoding =
    Su codificación, { $encoding }, no se puede leer aquí. Guárdelo como UTF-8 en el programa del que
    procede.
failure-damaged =
    Está dañado o incompleto (tipo de archivo: { $format }). Vuelva a obtenerlo o a guardarlo.
failure-encrypted = Está protegido con contraseña. Guarde una copia sin ella y ábrala.
failure-no-text =
    { $pages ->
        [one] Tiene la imagen de 1 página y ningún texto, como un escaneo.
       *[other] Tiene las imágenes de { $pages } páginas y ningún texto, como un escaneo.
    } Reconozca antes su texto con un programa de OCR.
failure-letters-unreadable =
    Las letras de este archivo no se pueden leer como texto, porque sus fuentes no indican cuáles son.
    Reconozca antes su texto con un programa de OCR.
failure-fast-saved =
    Una versión antigua de Word lo guardó como una lista de cambios («guardado rápido»), que aquí no se
    puede leer. Ábralo en Word o LibreOffice, guárdelo como DOCX y abra ese archivo.
failure-too-deep =
    Sus partes están anidadas en más de { $most } niveles. Guárdelo antes como texto sin formato.
failure-bomb =
    Al descomprimirlo ocupa más de { $most }, o está comprimido de un modo que solo llena la memoria.
failure-too-many-files =
    Tiene { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    }; se pueden leer como máximo { $most } a la vez.
failure-unsafe-path = Su nombre lleva fuera de su archivo comprimido.
failure-nested = Es un archivo comprimido dentro de otro. Descomprímalo y abra sus archivos.
failure-no-text-column = No tiene ninguna columna con textos.
failure-bad-row = La línea { $line } no está dispuesta como las anteriores. Corrija esa línea.
failure-took-too-long =
    { $seconds ->
        [one] La lectura se detuvo tras 1 segundo sin resultado.
       *[other] La lectura se detuvo tras { $seconds } segundos sin resultado.
    } Puede que el archivo esté dañado; guárdelo de otra forma, por ejemplo como texto sin formato.
failure-stopped =
    Algo que contiene detuvo la lectura. Guárdelo de otra forma, por ejemplo como texto sin formato.
failure-cancelled = Usted detuvo la lectura.
failure-no-readers =
    No se pudo obtener una parte del programa. Compruebe la conexión y ábralo de nuevo.
