### The tab with the measures of agreement, in the room of the coders.

pages = Partes del acuerdo
page-codes = Por código
page-confusion = Confusión
page-fields = Campos
page-rounds = Rondas y grupos
page-methods = Métodos
page-history = Historial
measure = Medida
measure-alpha = Alfa de Krippendorff
measure-masi = Alfa de conjuntos (MASI)
measure-kappa = Kappa de Cohen
measure-fleiss = Kappa de Fleiss
measure-percent = Porcentaje de acuerdo
measure-unitizing = Alfa de unitización
measure-boundary = Similitud de límites
short-alpha = alfa
short-masi = alfa (conjuntos)
short-kappa = kappa
short-fleiss = kappa (Fleiss)
short-percent = acuerdo
short-unitizing = u-alfa
short-boundary = B
unit = Unidad
by = por
unit-sentence = oración
unit-paragraph = párrafo
unit-character = carácter
unit-passage = pasaje tal como se eligió
zone = Parte del texto
in-part = en
part-body = solo el discurso
part-all = todo el texto
layer = Códigos
all-layers = Todos los códigos
forgive-spaces = Ignorar espacios en los extremos
with-parents = El subcódigo cuenta como su código superior
who-and-what = Quién y qué
who = Codificadores
which-statements = Declaraciones
coder-groups = Grupos de codificadores
group-of-coder = Grupo de { $name }
groups-as-one = Cada grupo cuenta como un codificador
suggestions = Cuentan las sugerencias aceptadas
with-settled = Lo resuelto, como un codificador más
seed = Semilla
samples = Muestras para los intervalos

measuring = Midiendo: paso { $done } de { $of }…
beginning = Midiendo…
stop = Detener
again = Medir de nuevo
stopped = Detenido. Las cifras de abajo, si las hay, son de antes.
not-measured = No se pudieron calcular las cifras.

one-coder = El acuerdo necesita dos codificadores
one-coder-lead = Hasta ahora una sola persona ha etiquetado declaraciones de este proyecto, o las demás están excluidas. Añada a este el archivo de proyecto de otra persona: se compararán las declaraciones que ambas hayan etiquetado.
nothing-twice = Ninguna declaración está etiquetada por dos codificadores
nothing-twice-lead = Cada declaración tiene aquí etiquetas de un solo codificador, así que aún no hay nada que comparar. Una declaración cuenta como codificada por toda persona que tenga una etiqueta en ella.
nothing-given = Nadie asignó ninguno de estos códigos
nothing-given-lead = Elija otros códigos o declaraciones, o todo el texto.

reading = { $codes } en conjunto: { $measure } { $value }
reading-interval = { $codes } en conjunto: { $measure } { $value } [{ $low }, { $high }]
reading-undefined = { $codes } en conjunto: { $measure } sin definir. { $why }
all-codes-of = Todos los códigos de { $layer }
reading-base = { $reading }, { $coders }, { $units } de { $statements }.
coders-count =
    { $count ->
        [one] un codificador
       *[other] { $count } codificadores
    }
statements-count =
    { $count ->
        [one] una declaración
       *[other] { $count } declaraciones
    }
units-sentences =
    { $count ->
        [one] 1 oración
       *[other] { $count } oraciones
    }
units-paragraphs =
    { $count ->
        [one] 1 párrafo
       *[other] { $count } párrafos
    }
units-characters =
    { $count ->
        [one] 1 carácter
       *[other] { $count } caracteres
    }
too-low-some =
    { $low ->
        [one] 1 de { $all } códigos tiene un valor demasiado bajo para fiarse de él: { $names }.
       *[other] { $low } de { $all } códigos tienen un valor demasiado bajo para fiarse de ellos, sobre todo { $names }.
    }
too-low-none = De los códigos asignados ({ $all }), ninguno tiene un valor demasiado bajo para fiarse de él.
code-figure = { $code } ({ $value })
reliable = fiable
tentative = provisional
too-low = demasiado bajo
verdict-hint = Fiable desde .800, provisional desde .667, como propone Krippendorff. Mire también el intervalo.

why-nothing = No hay ninguna unidad sobre la que hayan decidido dos codificadores.
why-one-value = Todas las decisiones son iguales, así que no habría podido haber desacuerdo ni por azar.
why-unequal = La medida necesita el mismo número de codificadores en cada unidad.
why-overlap = Hay pasajes de un mismo codificador que se solapan, pero la medida necesita un solo código en cada lugar. Elija una capa o mire cada código.
why-not-meant = La medida no está pensada para esto.
why-too-few = Hay demasiado pocas unidades o declaraciones para extraer muestras.
why-mostly = No está definida en la mayoría de las muestras.
why-sets = Hay demasiados conjuntos distintos de códigos para extraer muestras en un tiempo razonable.
why-not-asked = Esta medida no tiene intervalo aquí.
undefined = sin definir

by-code = Acuerdo por código
code = Código
units-head = Unidades
units-hint = Unidades a las que al menos un codificador asignó el código
interval-head = Intervalo del { $level } %
interval-drawn = Intervalo, dibujado
in-words = En palabras
f1 = F1 de pasajes
f1-hint = Pasajes con el mismo código que se solapan: el doble de los pares dividido entre los pasajes de ambos; la media de todos los pares de codificadores
show-disputes = { $code }: mostrar dónde difieren los codificadores
show-spans = { $code }: F1 de pasajes { $value }, mostrar los pasajes que los codificadores marcaron de forma distinta
show-field = { $field }: { $figure } { $value }, mostrar dónde difieren los valores
interval-to = { $low } a { $high }
by-pairs = Por pares
pairs-of = Acuerdo por pares
pair-is = { $one } y { $other }: { $value }
f1-instead = La similitud de límites es una media de pares; las celdas muestran el F1 de pasajes.
kappa-instead = El kappa de Fleiss no es para dos; las celdas muestran el kappa de Cohen.

disputes-all = Dónde difieren los codificadores
disputes-of = Dónde difieren los codificadores: { $code }
spans-all = Pasajes marcados de forma distinta
spans-of = Pasajes marcados de forma distinta: { $code }
field-of = Valores distintos: { $field }
no-value = sin valor
no-disputes = Aquí todos los codificadores coinciden.
loading = Buscando…
close = Cerrar
open-passage = Abrir el texto aquí
and-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
show-more = Mostrar más
nothing-marked = nada
agenda = Guardar un orden del día para imprimir
in-passages = Mostrar sus etiquetas en Pasajes
agenda-title = Pasajes en disputa
agenda-lead =
    { $count ->
        [one] { $project }: 1 lugar en el que los codificadores difieren.
       *[other] { $project }: { $count } lugares en los que los codificadores difieren, empezando por los más disputados.
    }
agenda-decision = Decisión:

confusion-lead = Las filas son lo que asignó el primer codificador; las columnas, lo que asignó el segundo a las mismas unidades. Un código que ambos asignaron se cuenta solo consigo mismo.
confusion-table = Códigos asignados a las mismas unidades
pair = Codificadores
all-pairs = Todos los pares juntos
cell-is = { $one } y { $other }: { $count }
cell-passages = { $one } y { $other }
no-confusion = No se asignó nada.

fields-lead = Solo se comparan los compromisos que marcaron dos codificadores: sus pasajes se solapan y se emparejaron uno a uno. Lo que solo marcó uno de ellos no tiene campos que comparar.
fields-table = Acuerdo en los campos
field = Campo
matched = Pares emparejados
compared = Con valor
same-value = Mismo valor
alpha-filled = alfa
ordinal = alfa ordinal
ordinal-hint = Si el orden de las opciones en el libro de códigos significa algo
no-fields = Ninguno de estos códigos tiene campos, o ningún compromiso fue marcado por dos codificadores.

rounds = Rondas
rounds-lead = Lo etiquetado con cada revisión del libro de códigos, comparado por separado.
round = Revisión
groups = Grupos de declaraciones
group = Grupo
coders = Codificadores
statements = Declaraciones
of-coders = Grupos de codificadores
of-coders-lead = Dentro de un grupo, sus codificadores se comparan entre sí. Entre grupos, cada grupo cuenta como un codificador: una unidad tiene los códigos que le asignó cualquiera de los suyos.
no-coder-groups = En «Quién y qué», ponga nombre a grupos, como novatos y expertos. Cada uno se mide entonces por dentro y se compara con los demás.
within-group = Dentro de { $name }
between-groups = Entre { $names }
no-rounds = Todas las etiquetas se hicieron con una sola revisión del libro de códigos. Cámbielo entre dos rondas, y cada una se medirá por separado.
no-groups = Los grupos de declaraciones y las variables con opciones se miden aquí por separado.
rounds-chart = { $measure } por revisión del libro de códigos
value-of = { $variable }: { $value }

methods-lead = Para un artículo. Cada número se puede volver a calcular con el archivo de proyecto y lo que se dice aquí.
copy = Copiar
save-table = Guardar la tabla
save-continuum = Guardar para pygamma-agreement
continuum-hint = anotador, etiqueta, inicio, fin, sin fila de títulos; las declaraciones van una tras otra
methods-coders = { $coders } codificaron { $statements }; al menos dos de ellos decidieron sobre { $units }.
methods-seen = Una declaración cuenta como codificada por toda persona con al menos una etiqueta en ella; lo que no está marcado también es una decisión.
methods-unit-sentence = La unidad fue la oración: tiene los códigos de todas las etiquetas que la tocan.
methods-unit-paragraph = La unidad fue el párrafo: tiene los códigos de todas las etiquetas que lo tocan.
methods-unit-character = La unidad fue el carácter; para los intervalos, los caracteres de una oración se extrajeron juntos.
methods-unit-passage = Los pasajes se compararon tal como los eligieron los codificadores.
methods-part-body = Solo se compararon las declaraciones propiamente dichas, sin lo que las precede y las sigue en la página.
methods-part-all = Se compararon los textos enteros.
methods-spaces = No se tuvieron en cuenta los espacios en los extremos de los pasajes.
methods-no-spaces = Se tuvieron en cuenta los espacios en los extremos de los pasajes.
methods-parents = Un código contó también como sus códigos superiores, de modo que un código y su superior coinciden en parte.
methods-suggestions = Las sugerencias aceptadas contaron como propias del codificador.
methods-no-suggestions = Las sugerencias aceptadas se excluyeron.
methods-value = { $measure } para { $codes }: { $value }.
methods-interval = Su intervalo del { $level } % fue de { $low } a { $high }, a partir de { $samples } muestras bootstrap de unidades con la semilla { $seed }.
methods-all = El porcentaje de acuerdo fue { $percent }; la media del kappa de Cohen en todos los pares, { $kappa }; el alfa de Krippendorff (nominal), { $alpha }; el alfa con la distancia MASI, { $masi }; el alfa de unitización, { $unitizing }; y el F1 medio de los pasajes que se solapan, { $f1 }.
methods-group = { $of }: { $measure } { $value }.
methods-groups = Entre grupos, un grupo cuenta como un codificador con los códigos que asignó cualquiera de los suyos.
methods-as-one = Cada grupo contó como un codificador también en todas las demás cifras.
methods-undefined = Una cifra que no está definida se señala como tal y no es ni 0 ni 1.
methods-revision = Libro de códigos { $title }, revisión { $revision }. Las oraciones se separaron con la versión { $rule } de las reglas de Statement Annotator.

history-lead = Lo que se hizo en este proyecto: cada etiqueta con quién la hizo y cuándo, y los pasos de este dispositivo que aún se pueden deshacer.
history-table = Historial del proyecto
when = Cuándo
who-head = Quién
what = Qué
save-history = Guardar el historial
history-tagged = etiquetó { $code } en { $statement }
history-changed = cambió { $code } en { $statement }
no-history = Aún no se ha hecho nada.
