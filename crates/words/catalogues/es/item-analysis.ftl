### What the items of a key say about a class: which are hard, and which are likely to be wrong.

found-by = Encontrado por
correlation = Con el resto
correlation-hint = Hasta qué punto quienes lo encontraron encontraron también los demás pasajes: la correlación del ítem con el número de los otros ítems encontrados. Cerca de 1: distingue el buen trabajo del resto. Por debajo de 0: lo hacen mejor quienes lo omiten.
no-few-works = menos de 3 trabajos
no-all-found = todos lo encontraron
no-nobody-found = nadie lo encontró
no-same-totals = el resto no difiere
likely-faults =
    { $count ->
        [one] 1 pasaje es probablemente un fallo de la clave o del libro de códigos.
       *[other] { $count } pasajes son probablemente fallos de la clave o del libro de códigos.
    }
likely-fault = Probable fallo de la clave o del libro de códigos
best-miss-it = El mejor tercio lo encontró menos veces que los demás: { $found } de { $best }, y { $others-found } de los otros { $others }.
best-other-code = { $times } de los { $best } mejores le dieron el mismo código distinto: { $code }.
best-other-edges = { $times } de los { $best } mejores marcaron las mismas palabras distintas.
save-items = Guardar la tabla (CSV)
accept-case = Aceptar también esto
accept-case-of = Aceptar también esto: { $student }
