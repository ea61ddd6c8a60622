### The grid of summaries in the room of insight: what each statement says on each code, in one's own

own-words = Con sus palabras
summaries = Resúmenes
lead = Lo que dice cada declaración sobre cada código, en una frase propia. Elija una celda para leer sus pasajes y escribir.
written =
    { $written ->
        [one] 1 resumen escrito
       *[other] { $written } resúmenes escritos
    }
missing =
    { $missing ->
        [0] no falta ninguno
        [one] falta 1 donde hay pasajes
       *[other] faltan { $missing } donde hay pasajes
    }
about = { $written }, { $missing }.
save-csv = CSV de los resúmenes
none = Aún no hay resúmenes escritos.
passages =
    { $count ->
        [one] 1 pasaje
       *[other] { $count } pasajes
    }
no-passages = sin pasajes
cell = { $code }, { $statement }: { $text }
next-missing = Siguiente sin resumen
all-written = Todos los demás están escritos.
next-hint = Ctrl e Intro pasan al siguiente, Esc vuelve a la tabla.
