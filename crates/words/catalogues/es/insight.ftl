### The room of insight: what was coded, counted. Names of codes, layers and statements are the

skip-to-numbers = Saltar a los números
rows = Filas
columns = Columnas
by-statements = Declaraciones
by-delegations = Delegaciones
by-organs = Órganos
by-languages = Idiomas
by-years = Años
together = Coinciden si
together-overlap = los pasajes se solapan
together-sentence = están en una oración
together-paragraph = están en un párrafo
with-below = Códigos inferiores por separado
annotator = Anotador
everybody = Todos
several-annotators =
    { $count ->
        [one] Cuenta lo que codificó { $count } anotador: un pasaje que etiquetaron dos aparece dos veces.
       *[other] Cuenta lo que codificaron { $count } anotadores, cada uno por separado: un pasaje que etiquetaron dos de ellos aparece dos veces.
    }
views = Vistas
ask = Preguntar
query = Consulta
pictures = Gráficos
portraits = Retratos
form = Forma
form-table = tabla
form-bars = barras
form-lines = líneas
form-triangle = triángulo
form-network = red
node = { $code }: { $count }
numbers = Números
counts = recuentos
row-share = % de fila
residuals = residuos
text-share = parte del texto
residuals-help = Residuos ajustados: cuántas desviaciones estándar está un número por encima o por debajo de lo que cabe esperar por su fila y su columna. Más allá de 2 en cualquier sentido es improbable que se deba al azar.
title = { $rows } × { $columns }
about = { $what }, n = { $n } · { $statements }
about-overlap = Pares de pasajes que se solapan
about-sentence = Oraciones con ambos
about-paragraph = Párrafos con ambos
about-passages = Pasajes
statements =
    { $count ->
        [one] 1 declaración
       *[other] { $count } declaraciones
    }
sum = total
no-value = sin indicar
cell = { $row }, { $column }: { $number }
undefined = sin definir
percent = { $number } %
reading = La coincidencia más frecuente es { $row } con { $column }: { $count } de { $sum }.
reading-statements = { $row } es lo más frecuente en { $column }: { $count } de { $sum }.
nothing-yet = Aún no hay nada que contar
nothing-yet-why = El proyecto no tiene pasajes con estos códigos. Etiquete algunos o elija otras filas.
no-overlap = Hasta ahora estos códigos nunca coinciden.
counting = Contando…
counting-of =
    { $of ->
        [one] Contando: { $done } de { $of } declaración
       *[other] Contando: { $done } de { $of } declaraciones
    }
stop = Detener
stopped = Detenido antes de contarlo todo.
again = Contar de nuevo
failed = No se pudieron contar los números. Su trabajo sigue intacto.
passages-of = { $row } × { $column }, { $count }
close = Cerrar
more =
    { $count ->
        [one] y 1 más
       *[other] y { $count } más
    }
show-more = Mostrar más
place = { $statement } · párr. { $paragraph }
place-by = { $statement } · párr. { $paragraph } · { $annotator }
open-passage = Abrir el texto aquí
actions = Con estos números
save-csv = CSV de estos números
copy-table = Copiar como tabla
save-svg = SVG
save-png = PNG
save-vega = Vega-Lite
save-graphml = GraphML
save-edges = Lista de aristas
portraits-about = Pasajes codificados desde la primera palabra de cada declaración hasta la última, n = { $n } · { $statements }
order = Orden
order-project = como en el proyecto
order-commitments = según la proporción de compromisos
length = Longitud
own-length = longitud propia
same-length = misma longitud
characters =
    { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }
block = { $code } · { $statement }
portraits-none = Aún no hay nada codificado, así que no hay nada que dibujar. Etiquete antes algunos pasajes.
portraits-reading =
    { $of ->
        [one] En la única declaración con compromisos, { $n ->
            [one] la mayoría está en la segunda mitad.
           *[other] la mayoría está en la primera mitad.
        }
       *[other] En { $n } de { $of } declaraciones con compromisos, la mayoría de estos está en la segunda mitad.
    }
portraits-no-commitments = Hasta ahora ninguna declaración tiene un compromiso.
commitments = Compromisos
table-and-dates = Tabla y plazos
commitments-none = Aún no hay compromisos. Etiquete algunos pasajes con códigos que tengan ficha.
commitments-no-layer = Ninguna capa de este libro de códigos tiene ficha, así que no hay tabla de compromisos.
commitments-about =
    { $count ->
        [one] { $count } compromiso · { $speakers }
       *[other] { $count } compromisos · { $speakers }
    }
speakers =
    { $count ->
        [one] 1 delegación
       *[other] { $count } delegaciones
    }
layer = Capa
code = Código
every-code = todos
passage = Pasaje
as-of = A fecha de
past = vencido
due-title = Qué vence y cuándo
due-picture =
    { $count ->
        [one] 1 compromiso con fecha, a fecha de { $day }
       *[other] { $count } compromisos con fecha, a fecha de { $day }
    }
due-point = { $who }: { $quote }
more-dates =
    { $count ->
        [one] 1 fecha más está en la tabla.
       *[other] { $count } fechas más están en la tabla.
    }
due-about = Para cuándo: { $dated } con fecha (vencidos a fecha de { $day }: { $past }); { $undated } sin fecha.
due-unread =
    { $said } { $count ->
        [one] 1 fecha no se pudo leer como un día concreto.
       *[other] { $count } fechas no se pudieron leer como un día concreto.
    }
sums = Sumas, sin mezclar monedas:
sum-of = { $currency } { $amount } en { $count }
sum-about = { $currency } { $amount } en { $count }, { $about } de ellos con «aproximado»
no-currency = moneda desconocida
sums-ranges = { $count } solo con mínimo o máximo, que no se suma
sums-unread = { $count } con importe no reconocido
sums-without = { $count } sin importe
