### Exercises whose answers students check themselves.

title = Autocomprobación
key-lead = La clave es un archivo aparte. Con el ejercicio va a la clase una copia cifrada de forma sencilla, para que los estudiantes puedan comprobar sus respuestas.
allow = Los estudiantes pueden comprobar sus respuestas
carries-key = El ejercicio lleva entonces la clave, cifrada de forma sencilla. Nadie la lee por accidente, pero quien se lo proponga puede hacerlo. Úselo para practicar, no para exámenes.
level = Lo que ven
level-counts = cuántos
level-where = dónde
level-item = cuáles
level-solution = la clave
level-counts-hint = Por ejemplo, «5 de 7 encontrados, 2 sobrantes». No se nombra ningún pasaje.
level-where-hint = También los párrafos en los que algo no es como en la clave.
level-item-hint = También el resultado de cada pasaje, con las palabras de usted sobre él. No se muestran los códigos ni los pasajes de la clave.
level-solution-hint = También los pasajes y códigos de la clave, sobre su propio trabajo.
attempts = Veces como máximo
attempts-any = Vacío: tantas como quieran
lacks-key = No se pueden comprobar respuestas: no hay clave

check-answers = Comprobar mis respuestas
before = Comprobar mis respuestas
before-hint = Su trabajo se compara con la clave. Después puede seguir. Una comprobación no se puede deshacer.
left =
    { $left ->
        [one] Puede comprobar una vez más.
       *[other] Puede comprobar { $left } veces más.
    }
none-left = Ya hizo todas sus comprobaciones. Siga trabajando y entregue.
check-now = Comprobar ahora
comparing = Comparando con la clave
comparing-hint = Tarda un momento.
result = Lo que encontró
all-right = Todo es como en la clave.
found-of =
    { $of ->
        [one] Encontró { $found } de 1
       *[other] Encontró { $found } de { $of }
    }
edges =
    { $count ->
        [one] 1 más con otros límites
       *[other] { $count } más con otros límites
    }
other-code =
    { $count ->
        [one] 1 más con otro código
       *[other] { $count } más con otro código
    }
extra =
    { $count ->
        [one] 1 sobrante
       *[other] { $count } sobrantes
    }
missed =
    { $count ->
        [one] 1 omitido
       *[other] { $count } omitidos
    }
check-number = Comprobación { $number }
checks-left =
    { $left ->
        [0] no queda ninguna
        [one] queda 1
       *[other] quedan { $left }
    }
look-again = Vuelva a mirar estos párrafos
paragraph = Párrafo { $number }
paragraph-of = { $text }, párrafo { $number }
beginning = El comienzo
to-look-at =
    { $count ->
        [one] 1 cosa no es como en la clave
       *[other] { $count } cosas no son como en la clave
    }
each-passage = Cada pasaje
something-missed =
    { $count ->
        [one] Aquí se omitió algo
       *[other] Aquí se omitieron { $count } cosas
    }
outcome = { $code }: { $outcome }
wrong-fields =
    { $fields ->
        [one] 1 campo no es como en la clave
       *[other] { $fields } campos no son como en la clave
    }
go-to = Ir allí: { $place }
go = Ir allí
beside-key = Ver mi trabajo junto a la clave
back-to-work = Volver a mi trabajo
earlier-checks = Comprobaciones anteriores
checked-at = { $when }: { $found } de { $of }
key-missing = Este ejercicio ha perdido su clave, así que no se pueden comprobar las respuestas. Todo lo demás funciona: puede seguir y entregar. Pida el archivo de nuevo a su docente.
key-changed = La clave de este ejercicio fue modificada, así que no se pueden comprobar las respuestas. Todo lo demás funciona: puede seguir y entregar. Pida el archivo de nuevo a su docente.
failed = No se pudo comparar su trabajo con la clave. Se conserva, y esta comprobación no cuenta.
failed-no-worker = No se pudo cargar la parte de la página que compara su trabajo con la clave. Conéctese una vez a internet y compruebe de nuevo. Esta comprobación no cuenta.
check-read-only = Comprobación { $number }, solo lectura

checks = Comprobaciones
checks-hint = Cuántas veces comprobaron sus respuestas y qué dio la última comprobación. Lo contó su copia del ejercicio.
checks-made = { $made } · { $found } de { $of }
