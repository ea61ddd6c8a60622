### What a change of the key means: for the teacher before it is made, and for students afterwards.

change-title = Revisión { $revision } de la clave: qué cambiaría
right-as-well = «{ $quote }» como { $code } también es correcto
leave-out = Excluir esto
computing = Comparando todos los trabajos con ella…
not-computed = No se pudo comparar con todos los trabajos. La clave está como antes.
student = Estudiante
found = Encontrado
like-the-key = Como la clave
points = Puntos
grade-now = Calificación
from-to = { $before } → { $after }
none-yet = –
stays-by-hand = { $points }, a mano: sin cambios
by-formula = por la fórmula
unchanged =
    { $count ->
        [one] 1 trabajo queda como está.
       *[other] { $count } trabajos quedan como están.
    }
nobody-changes = No cambia ningún resultado.
accept-more = Siga leyendo y acepte más: todo formará una sola revisión.
make-revision = Convertirla en la revisión { $revision }
leave-key = Dejar la clave como está
scores-that-change = Resultados que cambiarían

since-title = Qué ha cambiado desde la revisión { $revision }
since-nothing = Nada en lo encontrado ni en los puntos.
since-accepted = El ítem { $place } ahora se acepta.
since-other = Ítem { $place }: { $now }; antes: { $before }.
since-new = Ítem { $place }: { $now }. Es nuevo en la clave.
since-points = Puntos: { $before } → { $now }
