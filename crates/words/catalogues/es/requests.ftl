### Regrade requests: a student asks for an item of feedback to be judged once more, and the teacher answers.

ask-again = Pedir a su docente que lo revise…
why-again = ¿Por qué debería valorarse de otro modo?
why-again-hint = Su docente lo lee junto al pasaje. Sin un motivo no se pide nada.
take-back = Retirarla
your-request = Su solicitud de revisión
asked-about =
    { $items ->
        [one] Pregunta por 1 ítem.
       *[other] Pregunta por { $items } ítems.
    }
asked-item = Ítem { $number }
save-request = Guardar la solicitud
save-request-hint = Envíe el archivo guardado a su docente del mismo modo en que entrega. Contiene sus motivos y ningún nombre.

you-asked = Usted preguntó
student-asked = El estudiante preguntó
was-granted = Su docente está de acuerdo
was-declined = Su docente lo mantiene
no-words = No se dijo nada más.

requests-page = Solicitudes
no-requests = No hay solicitudes de revisión
no-requests-lead = Los estudiantes las hacen desde su retroalimentación y guardan un archivo pequeño. Suelte aquí esos archivos, como las entregas.
requests-count = { $open } de { $all } por responder
request-item = ítem { $number }
request-extra = fuera de la clave
state-open = por responder
state-granted = concedida
state-declined = denegada
next-request = Solicitud siguiente
previous-request = Solicitud anterior
request-at = Solicitud { $number } de { $all }
about-feedback = sobre la retroalimentación { $revision }
item-gone = El ítem ya no está en el trabajo o en la clave. Aun así puede responder.
decide = Su decisión
grant = Conceder
decline = Denegar
leave-open = Dejar pendiente
answer-label = Su respuesta en palabras
answer-hint = El estudiante ve la decisión y estas palabras junto al ítem, en la próxima retroalimentación.
grant-leads = Conceder por sí solo no cambia los puntos. Acepte la codificación en la clave, para que cuente para todos, o escriba los puntos a mano.
open-work = Abrir todo el trabajo
points-by-hand = Puntos de este trabajo
loading-item = Buscando el ítem…

refused-bad-request = una solicitud de revisión dañada o que no pide nada. Pida al estudiante que la guarde de nuevo.
refused-other-class = una solicitud de revisión de otra clase. Abra esa clase y añádala allí.
refused-unknown-hand-in = una solicitud de revisión sobre un trabajo que no se recogió aquí. Añada antes la entrega.
refused-older = una solicitud de revisión sobre la retroalimentación { $asked }, pero desde entonces usted dio la { $newest }. Pida al estudiante que la mire primero.

list-requests =
    { $new ->
        [one] Se aceptó 1 solicitud de revisión.
       *[other] Se aceptaron { $new } solicitudes de revisión.
    }
list-requests-here =
    { $here ->
        [one] 1 solicitud de revisión ya estaba aquí.
       *[other] { $here } solicitudes de revisión ya estaban aquí.
    }

by-item = Ítem por ítem
item-to-mark = Ítem de la clave
next-item = Ítem siguiente
previous-item = Ítem anterior
item-option = { $number } de { $all }: { $quote }
answers =
    { $count ->
        [one] 1 respuesta, en el orden de los trabajos
       *[other] { $count } respuestas, en el orden de los trabajos
    }
answers-loading = Buscando las respuestas…
comment-for = Comentario para { $name }
keys-by-item = J y K van de respuesta en respuesta, N y B de ítem en ítem.
no-key-by-item = Sin clave no hay ítems que calificar uno tras otro.

shuffle-groups = Sortear grupos
shuffle-lead = Cada persona recibe un grupo al azar. No cambia nada hasta que pulse «Usar estos grupos», y eso se puede deshacer.
how-many-groups = Formar
groups-of = grupos de
number-of-groups = este número de grupos
group-count = Número
seed = Semilla
seed-hint = La misma semilla y la misma lista de la clase dan los mismos grupos.
other-order = Otra semilla
bad-number = Escriba un número entero a partir de 1.
group-name = Grupo { $number }
group-line = { $group }: { $names }
use-groups = Usar estos grupos
