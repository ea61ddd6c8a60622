### The data card of a dataset for Hugging Face (README.md), in Markdown. Words between `…` are names in

description = Declaraciones en las que hay pasajes etiquetados con los códigos de un libro de códigos.

statements = declaraciones
annotations = anotaciones
annotators = anotadores
layers = capas
codes = códigos
file = archivo
rows = filas
code = código
name = nombre
parent = código superior
meaning = significado

files-title = Archivos
statement-rows =
    { $count ->
        [one] { $count } declaración
       *[other] { $count } declaraciones
    }
sentence-rows =
    { $count ->
        [one] { $count } oración
       *[other] { $count } oraciones
    }
annotation-rows =
    { $count ->
        [one] { $count } anotación
       *[other] { $count } anotaciones
    }
the-codebook = el libro de códigos
untagged-included = En { $folder } se incluyen las oraciones sin código.
untagged-left-out = En { $folder } se omiten las oraciones sin código.
cut-by-rules =
    { $sentences } Las oraciones se separan con la versión { $version } de las reglas (Unicode UAX #29 y
    abreviaturas).
divided =
    Las declaraciones se repartieron enteras con la semilla { $seed }: { $development } % para validación,
    { $test } % para prueba.

positions-title = Posiciones
positions =
    `start` y `end` son puntos de código Unicode desde el inicio del `text` de la declaración; el primero
    es 0; `end` no se incluye: `text[start:end]` en Python. Un pasaje de varias partes tiene cada una en
    `parts`; sus propios `start` y `end` son los de la primera y la última.

codebook-title = Libro de códigos: { $title }
revision = Revisión { $revision }.
version = Versión { $number }, revisión { $revision }.
meaning-and-rules = { $meaning } { $rules }.

annotators-title = Anotadores
annotator =
    { $name }: { $count ->
        [one] { $count } anotación
       *[other] { $count } anotaciones
    }

limits-title = Límites
limits =
    Quien publique este conjunto de datos debe indicar la licencia de los textos, el acuerdo entre
    anotadores y los límites conocidos.
