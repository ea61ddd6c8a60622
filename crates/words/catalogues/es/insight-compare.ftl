### Commitments of two statements or years beside each other, in the room of insight. Names of codes
### and statements are the project's own.

compare = Comparación
earlier = Antes
later = Después
whole-year = Todo { $year }
codes-chosen = Códigos: { $count } de { $all }
codes-group = Códigos que cuentan
counts = Repetidos: { $repeated } (decididos: { $decided }); nuevos: { $new }; abandonados: { $dropped }
reading =
    { $repeated ->
        [0] De los compromisos de { $one } ({ $earlier }), ninguno reaparece en { $other }.
        [one] De los compromisos de { $one } ({ $earlier }), 1 reaparece en { $other }.
       *[other] De los compromisos de { $one } ({ $earlier }), { $repeated } reaparecen en { $other }.
    }
how = Se propone una pareja cuando ambos pasajes comparten palabras poco frecuentes en este proyecto. Si es el mismo compromiso, lo decide usted.
repeated = Repetidos
new = Nuevos
dropped = Abandonados
repeated-none = Ningún compromiso está en ambos lados. Abajo puede emparejar dos a mano.
new-none = No hay nada que esté solo en el lado posterior.
dropped-none = No hay nada que esté solo en el lado anterior.
side-none = { $side }: no hay compromisos con estos códigos.
one-statement = Solo cuenta una declaración. Añada otra o quite filtros para comparar sus compromisos.
shared = Los dos lados tienen una declaración en común. Elija otros.
no-years = Ninguna declaración tiene fecha, por lo que no se pueden elegir años enteros. La fecha está en los datos de la declaración.
changed = Qué cambió
decision = Decisión
unchanged = Nada en la ficha
change = { $field }: { $before } → { $after }
nothing = sin indicar
proposed = Propuesta, similitud { $similarity }
decided = Decidida por usted, similitud { $similarity }
same = Es el mismo
same-of = Es el mismo: { $passage }
not-same = No es el mismo
not-same-of = No es el mismo: { $passage }
pair-by-hand = Emparejar a mano
pair-by-hand-of = Emparejar a mano: { $passage }
pair-with-this = Emparejar con este
pair-with-this-of = Emparejar con este: { $passage }
stop-pairing = No emparejar
stop-pairing-of = No emparejar: { $passage }
choose-dropped = Elija el compromiso abandonado que este repite, o pulse Esc.
choose-new = Elija el compromiso nuevo que repite este, o pulse Esc.
no-partner = No hay ninguno en el otro lado con el que emparejarlo.
files = Archivos de esta comparación
save-csv = CSV de esta comparación
