in-short = El trabajo en resumen
passages = Pasajes
codes = Códigos usados
codes-used = { $used } de { $offered }: { $codes }
code-and-count = { $code } { $count }
fields = Campos rellenos
filled-of = { $filled } de { $all }
spread = Dónde en el texto
spread-counts = Pasajes en cada décima parte del texto: { $counts }
gap = Tramo más largo sin pasajes
gap-words =
    { $words ->
        [one] 1 palabra: «{ $begins }»
       *[other] { $words } palabras, desde «{ $begins } …»
    }
nothing-marked = ninguno
labelled = { $label }: { $value }
