### Peer review: who reviews whom, what a reviewer does, and the grades that come of it.

tab = Revisión por pares
lead = Los estudiantes valoran los trabajos de los demás con la rúbrica de usted. Nadie recibe un trabajo propio ni de su grupo, y ningún lote contiene nombres.
settings = Quién revisa a quién
each = Revisiones de cada trabajo
each-hint = Cada estudiante revisa también este número de trabajos.
bad-each = Escriba un número entero de 1 a { $most }.
seed = Semilla
seed-hint = La misma semilla y las mismas entregas dan los mismos lotes.
bad-seed = Escriba un número entero de 0 a 4294967295.
another-seed = Otra semilla
calibration = Un trabajo que usted también valoró
calibration-none = Ninguno
calibration-hint = Lo revisan además todos, salvo su autor y el grupo de este, sin saberlo. Quien se acerque a los niveles de usted cuenta más.
own-group = Permitir revisiones dentro de un grupo si no hay otra forma
planning = Calculando quién revisa a quién…
plan-lead =
    { $people ->
        [one] 1 lote
       *[other] { $people } lotes
    }
reviewer = Revisor
reviews-works = revisa
make = Crear los lotes
make-hint = Un ZIP con una carpeta por estudiante, de la misma forma en que usted devuelve la retroalimentación.
made-hint = Estos lotes ya están creados. Crearlos de nuevo da los mismos archivos.
other-hint = Antes creó otros lotes. Hasta que cree estos, cuentan las revisiones de los anteriores.
reviews-go =
    { $count ->
        [one] Al crear estos lotes se quita 1 revisión de los lotes anteriores. Deshacer la recupera.
       *[other] Al crear estos lotes se quitan { $count } revisiones de los lotes anteriores. Deshacer las recupera.
    }
made =
    { $count ->
        [one] Se creó 1 lote.
       *[other] Se crearon { $count } lotes.
    }
left-out =
    { $count ->
        [one] Se omitió 1 campo o pasaje de un lote: contiene un nombre, o un código que solo tiene su autor.
       *[other] Se omitieron { $count } campos y pasajes de los lotes: contienen nombres, o códigos que solo tienen sus autores.
    }

nothing-to-judge = Su rúbrica no tiene ninguna fila que se valore a mano, así que no hay nada que los revisores puedan valorar.
bad-row = La fila { $row } de su rúbrica no está completa.
to-rubric = Abrir la rúbrica
no-reviews = Cada trabajo necesita al menos 1 revisión.
too-few =
    { $works ->
        [one] Solo hay 1 trabajo, así que no se puede revisar a nadie más.
       *[other] Solo hay { $works } trabajos: cada estudiante puede revisar como máximo { $most } más.
    }
own-group-needed = Alguien tendría que revisar un trabajo de su propio grupo, porque { $people } de { $all } personas están en { $group }. Pida menos revisiones, forme grupos más pequeños o permita revisiones dentro de un grupo.
calibration-gone = El trabajo que usted valoró ya no cuenta, por ejemplo porque llegó un intento posterior. Elija otro.
calibration-open = Aún no ha valorado el trabajo elegido en todas las filas de la rúbrica que se valoran a mano.
to-work = Abrir ese trabajo

grades = Revisiones y calificaciones
came =
    { $came ->
        [one] Llegó { $came } de { $all } revisiones. Suelte los archivos aquí, como las entregas.
       *[other] Llegaron { $came } de { $all } revisiones. Suelte los archivos aquí, como las entregas.
    }
student = Estudiante
judged = Trabajos valorados
not-come = aún sin revisión
judged-of = { $judged } de { $works }
for-work = Por el trabajo
for-reviewing = Por sus revisiones
work-points =
    { $count ->
        [one] { $points } de { $most }, 1 revisión
       *[other] { $points } de { $most }, { $count } revisiones
    }
near-teacher = { $share } como usted
near-others = { $share } como los demás

undefined-because = sin definir: { $reason }
no-complete-review = no hay ninguna revisión completa
no-weight = todos sus revisores se alejaron al máximo de usted
nothing-to-compare = nadie más ha revisado estos trabajos
no-points = ningún nivel vale puntos
grades-hint = La calificación de un trabajo es la media de sus revisiones completas. La tabla de resultados también tiene ambas calificaciones.
weights-hint = La calificación de un trabajo es la media de sus revisiones completas, ponderada según cuánto se acercó cada revisor a los niveles de usted. La tabla de resultados también tiene ambas calificaciones.

refused-packet = un lote con trabajos para revisar. Pida al estudiante la revisión que guarda la página.
refused-bad-review = una revisión dañada o que no valora nada. Pida al estudiante que la guarde de nuevo.
refused-review-class = una revisión de otra clase. Abra esa clase y añádala allí.
refused-review-no-packets = una revisión, pero en esta clase no se crearon lotes.
refused-review-round = una revisión de lotes creados antes o con otra semilla. Vuelva a poner esa semilla o dé al estudiante el lote nuevo.
refused-review-stranger = una revisión de un lote que no se dio a nadie de esta clase.
refused-review-works = una revisión de trabajos distintos de los de su lote. Pida al estudiante que la guarde de nuevo desde su lote.
refused-review-older = una revisión de un lote del que ya hay aquí una más nueva.

list-reviews =
    { $count ->
        [one] Se aceptó 1 revisión.
       *[other] Se aceptaron { $count } revisiones.
    }
list-reviews-here =
    { $count ->
        [one] 1 revisión ya estaba aquí.
       *[other] { $count } revisiones ya estaban aquí.
    }

review-of = Revisión: { $title }
skip-to-work = Saltar al trabajo
works = Trabajos para revisar
work = Trabajo { $number }
progress =
    { $judged ->
        [one] { $judged } de { $all } valorado
       *[other] { $judged } de { $all } valorados
    }
rubric = Valorar este trabajo
row-comment = Comentario sobre { $name }
passage-comment = Su comentario sobre este pasaje
whole-comment = En conjunto
keys-hint = En una fila, una cifra elige el nivel y pasa a la fila siguiente. R lleva a la primera fila pendiente, N y B de pasaje en pasaje, J y K de trabajo en trabajo.
rows-missing =
    { $missing ->
        [0] Todas las filas están valoradas.
        [one] 1 fila está pendiente.
       *[other] { $missing } filas están pendientes.
    }
save = Guardar la revisión
close = Cerrar la revisión
not-all-judged = No está todo valorado
not-all-lead = Puede guardarla tal como está. Su docente solo cuenta los trabajos con todas las filas valoradas.
missing-in = { $work }: { $rows }
save-anyway = Guardar tal como está
go-on = Seguir revisando

with-reviews =
    { $reviews ->
        [one] lo que otros dicen del trabajo (1 revisión)
       *[other] lo que otros dicen de los trabajos ({ $reviews } revisiones)
    }
received = Lo que otros dicen de su trabajo
review-number = Revisión { $number }
review-says = La revisión { $number } dice
