### Filters of the room of insight: only statements that fit count. Names of States, groups and

filters = Filtros
add = + Filtro
new = Contar solo algunas declaraciones
by = Por
which = Cuáles
apply = Contar solo estas
nothing-known = Aún no se sabe nada de las declaraciones que permita distinguirlas. Añada un Estado, una fecha o una variable en la tabla de declaraciones.
chip = { $about }: { $is }
remove = Quitar el filtro: { $about } { $is }
remove-all = Quitar todos los filtros
counted =
    { $all ->
        [one] { $count } de { $all } declaración
       *[other] { $count } de { $all } declaraciones
    }
only = { $counted } · solo { $filters }
both = { $one }, { $other }
date = Fecha
group = Grupo
from = Desde
to = Hasta
range-from = desde { $from }
range-to = hasta { $to }
range = de { $from } a { $to }
variable-gone = (una variable que ya no existe)
group-gone = (un grupo que ya no existe)
none-fit = Ninguna declaración coincide con los filtros
none-fit-why = No se cuenta nada. Quite un filtro o elija otros valores.
