### Feedback: a student's work beside the key.

show = Mostrar
all-items = Todos { $items }
only-wrong = Solo lo que no coincide { $items }
found = encontrado
edges = otros límites
other-code = otro código
edges-and-code = otro código y límites
missed = omitido
extra = sobrante
bonus = opcional
nothing-marked = No hay nada marcado en este trabajo.
none-shown = Nada de este tipo.
show-all = Mostrar todo
without-place = Sin lugar en el texto

chip-edges =
    { $words ->
        [one] { $code }, 1 palabra
       *[other] { $code }, { $words } palabras
    }
chip-other-code = { $code }, clave: { $key }
chip-missed = omitido: { $code }
chip-bonus = opcional: { $code }
chip-fields =
    { $fields ->
        [one] { $code }, 1 campo
       *[other] { $code }, { $fields } campos
    }
item-button = Ítem { $number }, { $outcome }: { $chip }
passage-button = Pasaje { $number }: { $chip }

this-passage = Este pasaje
item-of = Ítem { $number } de { $all }
item-of-shown = Ítem { $number }, uno de { $shown } mostrados
previous-item = Ítem anterior
next-item = Ítem siguiente
what-found = Como en la clave
what-fields =
    { $fields ->
        [one] Un campo no es como en la clave
       *[other] { $fields } campos no son como en la clave
    }
what-edges =
    { $words ->
        [one] El límite se desvía 1 palabra
       *[other] Los límites se desvían { $words } palabras
    }
what-other-code = Otro código
what-edges-and-code = Otro código y otros límites
what-missed = Omitido
what-bonus = Un ítem opcional sin marcar
what-extra = Fuera de la clave
what-trap = No debía marcarse
means-found = El pasaje y el código son como en la clave.
means-found-fields = El pasaje y el código son como en la clave. Mire la ficha de abajo.
means-other-code = El pasaje es correcto. La clave tiene el código { $key }.
code-right = El código es correcto.
key-has-code = La clave tiene aquí el código { $key }.
means-missed = La clave tiene aquí { $code }, y no se marcó nada.
means-bonus = Esto se podía marcar como { $code }. Es opcional: omitirlo no es un error.
means-extra = La clave no tiene aquí nada que corresponda.
means-trap = Parece que debía marcarse con este código, pero no es así.
starts-early =
    { $words ->
        [one] El pasaje empieza 1 palabra antes de tiempo.
       *[other] El pasaje empieza { $words } palabras antes de tiempo.
    }
starts-late =
    { $words ->
        [one] El pasaje empieza 1 palabra tarde.
       *[other] El pasaje empieza { $words } palabras tarde.
    }
ends-early =
    { $words ->
        [one] El pasaje termina 1 palabra antes de tiempo.
       *[other] El pasaje termina { $words } palabras antes de tiempo.
    }
ends-late =
    { $words ->
        [one] El pasaje termina 1 palabra tarde.
       *[other] El pasaje termina { $words } palabras tarde.
    }
inner-edges = Algunas palabras del medio del pasaje difieren.
framed-words = Las palabras enmarcadas están en la clave y no en el pasaje.
dotted-words = Las palabras con puntos están en el pasaje y no en la clave.
record = Ficha
record-beside-key = La ficha junto a la clave
field = Campo
yours = Suyo
key = Clave
empty-value = vacío
same-as-key = lo mismo
to-be-judged = con otras palabras
key-words = Sobre este pasaje
your-teacher = su docente
comment = Comentario
your-note = Su nota
note-of = Nota de { $name }
on-the-whole = En conjunto
grade = Calificación
points-of = { $points } de { $most } puntos
points-only = { $points } puntos

attempt-read-only = Retroalimentación del intento { $attempt }, solo lectura
feedback-revision = revisión { $revision }
not-readable = Esta retroalimentación está dañada, o la guardó una versión más nueva de esta página.
newer-feedback = Ya abrió una retroalimentación más nueva de este trabajo: revisión { $revision }.
open-newer = Abrirla
print = Imprimir
take-up-again = Retomarlo
close-feedback = Cerrar
skip-to-items = Saltar al texto
summary-found = Encontró { $found } de { $all }
summary-found-of = { $name } encontró { $found } de { $all }
summary-edges = { $edges } más con otros límites
summary-extra =
    { $extra ->
        [one] { $extra } sobrante
       *[other] { $extra } sobrantes
    }
key-next = siguiente
key-back = anterior
key-wrong = solo lo que no coincide
all-items-heading = Todos los ítems
paragraph = Párrafo { $number }
