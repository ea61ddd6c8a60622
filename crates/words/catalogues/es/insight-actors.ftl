### The room of insight: passages in the cells of a matrix, and who promises what to whom. Names of

passages = pasajes
more-passages = + { $count } más
more-passages-of = + { $count } más: { $row }, { $column }
save-passages = CSV de estos pasajes
passages-left-out =
    { $count ->
        [one] La tabla que se guarda tiene como máximo el primer pasaje de cada celda ({ $count }).
       *[other] La tabla que se guarda tiene como máximo los primeros { $count } pasajes de cada celda.
    }
codes = códigos
other =
    { $count ->
        [one] otros (1 valor)
       *[other] otros ({ $count } valores)
    }
speaker-counts = Donde «{ $field }» está vacío o dice «nosotros», cuenta la delegación que habla.
gathered = Como máximo { $most } valores tienen fila o columna propia: los más frecuentes. Los demás se cuentan juntos.
reading = Lo más frecuente: «{ $rows }» { $row }, «{ $columns }» { $column }, { $count } de { $sum }.
reading-none = Aún no hay nada anotado.
arrows = Las flechas van de «{ $rows }» a «{ $columns }», entre { $most } valores como máximo. Las flechas hacia uno mismo, los valores que se cuentan juntos y lo no indicado están en la tabla y en los archivos.
arrows-none = Ningún pasaje dice ambas cosas, así que no hay flechas. La tabla muestra lo que se dice.
arrows-about =
    { $count ->
        [one] { $about } · { $count } dibujado
       *[other] { $about } · { $count } dibujados
    }
arrow = De { $from } a { $to }: { $number }
