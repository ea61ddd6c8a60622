### Calibration: passages of the key are shown one after another, and explained after each answer.

title = Calibración
allow = Mostrar los pasajes uno tras otro y explicar cada uno tras la respuesta
what = Los estudiantes dan su código a cada pasaje esencial. Después ven si acertaron, qué código es correcto y la explicación de usted. Los pasajes opcionales y las trampas no se muestran. No se combina con la autocomprobación.
one-code = { $layer } tiene un solo código, así que allí toda respuesta es correcta. Elija más códigos.
least-right = Aciertos como mínimo
most-mistakes = Errores como máximo
mark-any = Si ambos están vacíos, aprueba quien termine
mark =
    { $of ->
        [one] Se aprueba con { $needed } de 1
       *[other] Se aprueba con { $needed } de { $of }
    }
tries = Intentos
tries-any = Vacío: tantos como quieran
lacks-key = No se pueden mostrar pasajes: no hay clave

skip = Saltar a la pregunta
passage-of = Pasaje { $number } de { $of }
so-far =
    Hasta ahora: { $right ->
        [one] { $right } acierto
       *[other] { $right } aciertos
    }, { $wrong ->
        [one] { $wrong } error
       *[other] { $wrong } errores
    }
which-code = ¿Qué código es correcto aquí? ({ $layer })
for-good = Una respuesta no se puede cambiar después.
right = Correcto
wrong = No es correcto
your-answer = Su respuesta: { $code }
right-code = Correcto: { $codes }
next-passage = Pasaje siguiente
see-result = Ver el resultado
passed = Aprobado
not-passed = No aprobado
right-of =
    { $of ->
        [one] Correctas: { $right } de 1.
       *[other] Correctas: { $right } de { $of }.
    }
needed =
    { $needed ->
        [one] Hace falta 1.
       *[other] Hacen falta { $needed }.
    }
may-try =
    { $left ->
        [one] Puede intentarlo una vez más.
       *[other] Puede intentarlo { $left } veces más.
    }
no-try-left = No le quedan intentos.
try-again = Reintentar
try-number = Intento { $number }
then-hand-in = Entregue: sus respuestas están en el archivo.
key-missing = Este ejercicio ha perdido su clave, así que no se pueden mostrar pasajes. Puede entregarlo tal como está. Pida el archivo de nuevo a su docente.
key-changed = La clave de este ejercicio fue modificada, así que no se pueden mostrar pasajes. Puede entregarlo tal como está. Pida el archivo de nuevo a su docente.
no-passages = La clave de este ejercicio no tiene pasajes que mostrar. Puede entregarlo tal como está. Avise a su docente.

column = Calibración
column-hint = El mejor intento: cuántas respuestas fueron correctas y si eso basta. Lo contó su copia del ejercicio.
class-passed = aprobado · { $right } de { $of }
class-not-passed = no aprobado · { $right } de { $of }
class-unfinished = sin terminar · { $right } de { $of }
class-tries =
    { $tries ->
        [one] 1 intento
       *[other] { $tries } intentos
    }
