### Exporting in the formats of other programs.

fetching = Cargando la lista de formatos…

keep-a-copy = Guardar una copia
copy-what = Archivo de proyecto (JSON): lo conserva todo. Ctrl+S (Comando+S en un Mac) vuelve a guardar en él.
copy-what-download = Archivo de proyecto (JSON): lo conserva todo y se abre de nuevo en cualquier navegador.
part = Archivo de proyecto
part-what = Solo con estas declaraciones, para otra persona; no es una copia de todo el proyecto.
save-project-file = Guardar el archivo de proyecto
spreadsheet = Hoja de cálculo
spreadsheet-what = Excel: una fila por etiqueta; declaraciones y libro de códigos en hojas propias.
data = Datos para R y Python
data-what = CSV: anotaciones, declaraciones y libro de códigos, unidos por id.
print-or-share = Imprimir o compartir
print-what = Una página HTML con el texto, sus etiquetas y fichas.
other-programs = Otros programas
other-what =
    NVivo, MAXQDA, ATLAS.ti, INCEpTION, Label Studio, spaCy y otros: { $formats ->
        [one] 1 formato.
       *[other] { $formats } formatos.
    }
download = Descargar
download-for = Descargar: { $what }
choose = Elegir
search-formats = Buscar formatos y programas
no-format = Ningún formato contiene esas palabras.

group-annotation = Otras herramientas de anotación
group-qualitative = Análisis cualitativo
group-data = Aprendizaje automático
group-table = Tablas
group-reading = Para leer e imprimir

format-for = { $format } — { $programs }
all-formats = Todos los formatos
again = Reintentar
statements = Declaraciones
this-statement = esta
all-statements = todas ({ $statements })
done-statements = terminadas ({ $statements })
chosen-statements = las elegidas
annotators = Codificado por
everybody = todos
annotator-number = Anotador { $number }
layers = Capas
file = Archivo
file-with-rows =
    { $file } · { $rows ->
        [one] 1 fila
       *[other] { $rows } filas
    }
negatives = Oraciones sin anotaciones como ejemplos negativos
parts = Repartir las declaraciones
undivided = Todas juntas
divided = 80 % para entrenamiento, 10 % para desarrollo, 10 % para prueba
seed = Semilla
seed-hint = El mismo número reparte las mismas declaraciones del mismo modo.

preparing = Preparando…
preparing-statements =
    Preparando: { $done } de { $of ->
        [one] 1 declaración
       *[other] { $of } declaraciones
    }
packing = Comprimiendo…
size-kb = { $size } KB
size-mb = { $size } MB

failure-no-worker =
    No se pudo obtener la parte del programa que escribe otros formatos. Compruebe la conexión e inténtelo
    de nuevo; el archivo de proyecto se puede guardar sin ella.
failure-stopped =
    La escritura se detuvo, quizá porque se llenó la memoria. No se cambió nada en el proyecto. Elija
    menos declaraciones e inténtelo de nuevo.
failure-took-too-long =
    La escritura se detuvo porque tardaba demasiado. No se cambió nada en el proyecto. Elija menos
    declaraciones e inténtelo de nuevo.
failure-nothing-chosen = No se eligió nada. Elija al menos una declaración.

leaves-out =
    Este formato omite o cambia { $things ->
        [one] 1 cosa: { $list }
       *[other] { $things } cosas: { $list }
    }
nothing-left-out = Nada: contiene todo lo elegido.
left-out-of = Lo que el formato { $format } omite o cambia
loss-and-remedy = { $what }: { $remedy }.

annotations =
    { $annotations ->
        [one] 1 anotación
       *[other] { $annotations } anotaciones
    }
several-parts =
    { $annotations ->
        [one] 1 anotación de varias partes
       *[other] { $annotations } anotaciones de varias partes
    }
overlaps =
    { $annotations ->
        [one] 1 anotación que comparte texto con otra
       *[other] { $annotations } anotaciones que comparten texto con otra
    }
within-words =
    { $annotations ->
        [one] 1 anotación que empieza o termina dentro de una palabra
       *[other] { $annotations } anotaciones que empiezan o terminan dentro de una palabra
    }
within-sentences =
    { $annotations ->
        [one] 1 anotación que empieza o termina dentro de una oración
       *[other] { $annotations } anotaciones que empiezan o terminan dentro de una oración
    }
across-lines =
    { $annotations ->
        [one] 1 anotación que continúa en la línea siguiente
       *[other] { $annotations } anotaciones que continúan en la línea siguiente
    }
records =
    { $annotations ->
        [one] la ficha de 1 anotación
       *[other] las fichas de { $annotations } anotaciones
    }
evidence =
    { $passages ->
        [one] 1 pasaje de evidencia
       *[other] { $passages } pasajes de evidencia
    }
proposed =
    { $values ->
        [one] la marca de que 1 valor se propuso
       *[other] la marca de que { $values } valores se propusieron
    }
notes =
    { $notes ->
        [one] 1 nota
       *[other] { $notes } notas
    }
confidence =
    { $annotations ->
        [one] certeza de 1 anotación
       *[other] certeza de { $annotations } anotaciones
    }
further-annotators =
    { $annotations ->
        [one] 1 anotación de otros anotadores
       *[other] { $annotations } anotaciones de otros anotadores
    }
history =
    { $annotations ->
        [one] cuándo y cómo se hizo 1 anotación
       *[other] cuándo y cómo se hicieron { $annotations } anotaciones
    }
definitions =
    { $codes ->
        [one] definición y reglas de 1 código
       *[other] definiciones y reglas de { $codes } códigos
    }
field-rules =
    { $rules ->
        [one] el valor inicial de un campo o los puntos de una opción
       *[other] { $rules } valores iniciales de campos y puntos de opciones
    }
code-tree =
    { $codes ->
        [one] 1 código debajo de otro
       *[other] { $codes } códigos debajo de otro
    }
further-layers =
    { $layers ->
        [one] 1 capa más
       *[other] { $layers } capas más
    }
unused-codes =
    { $codes ->
        [one] 1 código sin anotaciones
       *[other] { $codes } códigos sin anotaciones
    }
metadata =
    { $statements ->
        [one] lo que se sabe de 1 declaración
       *[other] lo que se sabe de { $statements } declaraciones
    }
layout =
    { $statements ->
        [one] zonas y encabezados de 1 declaración
       *[other] zonas y encabezados de { $statements } declaraciones
    }
statements-done =
    { $statements ->
        [one] la marca de que 1 declaración está terminada
       *[other] la marca de que { $statements } declaraciones están terminadas
    }
statements-with-variables =
    { $statements ->
        [one] las variables de 1 declaración
       *[other] las variables de { $statements } declaraciones
    }
remarks-on-reading =
    { $statements ->
        [one] lo que se perdió al leer 1 declaración
       *[other] lo que se perdió al leer { $statements } declaraciones
    }
classroom-documents =
    { $documents ->
        [one] 1 memo o documento de la clase
       *[other] { $documents } memos y documentos de la clase
    }
untagged-statements =
    { $statements ->
        [one] 1 declaración sin anotaciones
       *[other] { $statements } declaraciones sin anotaciones
    }
text-around =
    { $statements ->
        [one] texto alrededor de las anotaciones de 1 declaración
       *[other] texto alrededor de las anotaciones de { $statements } declaraciones
    }
white-space =
    { $statements ->
        [one] espacios en blanco exactos de 1 declaración
       *[other] espacios en blanco exactos de { $statements } declaraciones
    }
forbidden-characters =
    { $characters ->
        [one] 1 carácter que el formato prohíbe
       *[other] { $characters } caracteres que el formato prohíbe
    }
long-texts =
    { $texts ->
        [one] 1 texto más largo de lo que admite una celda
       *[other] { $texts } textos más largos de lo que admite una celda
    }

left-out-remedy = sin incluir
divided-remedy = cada parte es una entrada aparte
joined = desde el inicio de la primera parte hasta el final de la última
parted = como una de varias partes
longest-kept = de las que se solapan se conserva la más larga
longest-kept-by-layer =
    cada capa tiene su propio archivo y, de las que se solapan en él, se conserva la más larga
widened = hasta completar palabras enteras
widened-to-sentences = hasta completar oraciones enteras
as-text = como texto legible
as-json = como JSON junto a la anotación
as-codes = como códigos propios en el mismo pasaje
files-each = cada anotador tiene sus propios archivos
blanked = un espacio en lugar de cada uno
collapsed = un solo espacio en su lugar
cut = solo hasta donde cabe
