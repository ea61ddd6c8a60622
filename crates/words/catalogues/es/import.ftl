### Importing annotations from files of other programs.

import-from = Importar anotaciones de { $file }
reading = Leyendo…
taking = Importando…
accept = Importar

failure-no-worker =
    No se pudo obtener la parte del programa que lee archivos de otros programas. Compruebe la conexión e
    inténtelo de nuevo.
failure-stopped =
    La lectura se detuvo, quizá porque se llenó la memoria. No se cambió nada en el proyecto. Inténtelo de
    nuevo con un archivo más pequeño.
failure-took-too-long =
    La lectura se detuvo porque tardaba demasiado. No se cambió nada en el proyecto. Inténtelo de nuevo
    con un archivo más pequeño.
failure-not-understood =
    El archivo se leyó, pero no se pudo añadir por un fallo de este programa. No se cambió nada en el
    proyecto.

export-instead = { $file } parece ser { $format }, que aquí no se puede leer. { $advice }
not-recognised =
    No se reconocieron anotaciones en { $file }. Se pueden leer archivos de estos formatos: { $formats }.

found-annotations =
    { $format }: { $annotations ->
        [0] ninguna anotación
        [one] 1 anotación
       *[other] { $annotations } anotaciones
    } en { $texts ->
        [0] ningún texto
        [one] 1 texto
       *[other] { $texts } textos
    }.
new-texts =
    { $texts ->
        [one] Se añadirá 1 declaración nueva.
       *[other] Se añadirán { $texts } declaraciones nuevas.
    }
known-texts =
    { $texts ->
        [one] 1 texto ya está aquí.
       *[other] { $texts } textos ya están aquí.
    }
missing-texts =
    { $texts ->
        [one]
            1 texto no está en el archivo ni en este proyecto: añada antes la declaración e importe
            después este archivo otra vez.
       *[other]
            { $texts } textos no están en el archivo ni en este proyecto: añada antes las declaraciones
            e importe después este archivo otra vez.
    }
counted-otherwise =
    Sus posiciones no se cuentan como dice el formato. Contadas de otro modo, { $fit ->
        [one] coincide { $fit }
       *[other] coinciden { $fit }
    } de { $compared ->
        [one] 1 cita que se pudo comparar
       *[other] { $compared } citas que se pudieron comparar
    }.
quotes-fit =
    Con las posiciones del archivo { $fit ->
        [one] coincide { $fit }
       *[other] coinciden { $fit }
    } de { $compared ->
        [one] 1 cita que se pudo comparar
       *[other] { $compared } citas que se pudieron comparar
    }.
not-placed =
    { $annotations ->
        [one] 1 anotación no se puede situar.
       *[other] { $annotations } anotaciones no se pueden situar.
    }
place-found =
    { $passages ->
        [one] Poner 1 pasaje en el único lugar donde están sus palabras
       *[other] Poner { $passages } pasajes, cada uno en el único lugar donde están sus palabras
    }

positions = Posiciones
positions-unchecked =
    { $positions ->
        [one] 1 posición no se pudo comprobar por palabras: el archivo no contiene las de su pasaje.
       *[other]
            { $positions } posiciones no se pudieron comprobar por palabras: el archivo no contiene las de
            sus pasajes.
    }
positions-by-words = Qué cuentan se dedujo de los demás pasajes, cuyas palabras están en el archivo.
positions-no-difference = Todas las formas de contar llevan a los mismos pasajes.
positions-defined = Se leen como dice el formato. El texto no lo contradice.
positions-by-borders =
    Solo contando del modo elegido abajo empiezan y terminan los pasajes entre palabras: { $whole } de { $ends } veces.
positions-unknown = No se sabe qué cuentan. Mire los pasajes y elija antes de importar.
positions-choice = Las posiciones cuentan
positions-choose = Elegir…
positions-way =
    { $unit ->
        [utf16] unidades UTF-16
        [byte] bytes
       *[character] caracteres
    }{ $form ->
        [unmarked] , sin la marca de orden de bytes
        [one] , cada fin de línea cuenta como 1
        [one-unmarked] , cada fin de línea cuenta como 1, sin la marca de orden de bytes
        [two] , cada fin de línea cuenta como 2
        [marked] , con una marca de orden de bytes
       *[raw] { "" }
    } ({ $whole } de { $ends } extremos entre palabras)
positions-samples = Pasajes
positions-outside = Fuera del texto

codes = Códigos
codes-hint = Elija en qué se convierte cada código del archivo en este proyecto.
code-word = Código en el archivo
code =
    { $code } ({ $annotations ->
        [0] sin anotaciones
        [one] 1 anotación
       *[other] { $annotations } anotaciones
    })
is = En este proyecto
new-code-in = Código nuevo en { $layer }
known-codes = Código de este proyecto
leave-out = Omitir, con sus anotaciones
fields = Campos
fields-hint = Estos campos del archivo no se conocen aquí.
field-word = Campo en el archivo
field =
    { $field } ({ $values ->
        [0] sin valores
        [one] 1 valor
       *[other] { $values } valores
    })
into-note = A la nota
leave-field = Omitir
known-fields = Campo de este proyecto

left-out = No importado
what = Qué
where-word = Dónde en el archivo
why-word = Por qué
more = Y { $more } más.
save-report = Guardar esta lista
report-name = no-importado.txt
report-title = No importado de { $file }
no-such-thing = Aquí no hay lugar para ello.
misshapen = No es como dice el formato.
dangling = Remite a algo que falta.
not-of-a-text = No pertenece a ningún texto.
not-unpacked = Es un archivo comprimido dañado o cifrado.
too-much =
    Los archivos comprimidos de este archivo suman más de { $most }. No se leyeron { $size } de este.
    Importe sus documentos en varios archivos.
no-text = Su texto no está aquí.
no-passage = No tiene pasaje, o sus partes se solapan.
outside = Sus posiciones quedan fuera del texto.
other-words =
    { $places ->
        [0] El texto tiene ahí { $found }, y las palabras de la anotación no están en ningún lugar.
        [one] El texto tiene ahí { $found }, y las palabras de la anotación quizá están en 1 lugar.
       *[other]
            El texto tiene ahí { $found }, y las palabras de la anotación quizá están en { $places }
            lugares.
    }
no-position =
    { $places ->
        [0] No tiene posiciones que coincidan, y sus palabras no están en ningún lugar del texto.
        [one] No tiene posiciones que coincidan, y sus palabras quizá están en 1 lugar.
       *[other] No tiene posiciones que coincidan, y sus palabras quizá están en { $places } lugares.
    }
elsewhere = Sus palabras están en otro lugar, y solo allí.
code-left-out = Su código se omitió.
same-there = La misma anotación ya está aquí.
field-left-out = Este campo se omitió.
value-does-not-fit = El valor no encaja en el campo; está en la nota.
evidence-lost = No se pudo situar un pasaje de evidencia.
