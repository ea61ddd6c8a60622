### Rubrics.

tab = Rúbrica
formula = Las calificaciones son la suma de los niveles de la rúbrica, en pasos de { $step }.
formula-kind = por la rúbrica

rubric = Rúbrica
criterion = Criterio
level = Nivel
points = Puntos
points-of = { $points } de { $most }
not-decided = aún sin decidir
row-line = { $name }: { $level } ({ $points } de { $most })

lead = Con qué se valora el trabajo. Cada fila la valora usted, nivel por nivel, o se calcula a partir de la comparación con la clave; siempre puede decidir otra cosa. Lo que cambie aquí vale para todos los trabajos a la vez.
not-used = Ahora las calificaciones no salen de esta rúbrica. Elija «por la rúbrica» debajo de la tabla de personas.
add-row = Añadir una fila
most =
    { $points ->
        [one] { $points } punto como máximo
       *[other] { $points } puntos como máximo
    }
new-row = Fila { $number }
best-level = Bien
lowest-level = Aún no
new-level = Nivel { $number }
row-name = Criterio
description = Qué significa
judged-by = Valoración
weight = Peso
level-at = Nivel { $number }
from-percent = Desde %
from-count = Desde
add-level = Añadir un nivel
remove-level = Quitar
remove-level-of = Quitar el nivel { $number } de { $name }
remove-row = Quitar la fila
remove-row-of = Quitar la fila { $name }
by-hand = por mí
by-found-of-key = parte de la clave que se encontró
by-right-of-theirs = parte de sus pasajes que es correcta
by-like-the-key = similitud con la clave (F1)
by-core-found = pasajes esenciales encontrados con exactitud
by-right-code = código correcto, donde se encontró el pasaje
by-right-edges = límites correctos, donde se encontró el pasaje
by-right-fields = campos correctos
by-passages = número de pasajes
percent = { $number } %
in-and-out = Importar y exportar como tabla
in-lead = Pegue las celdas de una hoja de cálculo o abra un archivo CSV. Sus columnas son criterion, description, points, level1, level2, etc.; el mejor nivel va primero. Una tabla guardada tiene también columnas para el peso, con qué se valora una fila, y los puntos y el umbral de cada nivel.
paste = Celdas
take = Usar como rúbrica
not-read = La parte de la página que lee tablas se detuvo. No se ha perdido nada; inténtelo de nuevo.
open-table = Abrir una tabla…
save-table = Guardar la rúbrica (CSV)
copy-from = Tomar la rúbrica de otro ejercicio
choose-exercise = Elegir un ejercicio
computed = { $by }: { $figure }
cannot-be-computed = { $by }: no hay con qué calcularlo
as-computed = Como se calculó
open-rows =
    { $count ->
        [one] { $points }, 1 fila está pendiente
       *[other] { $points }, { $count } filas están pendientes
    }

no-text = Esto no es texto legible. Guarde la tabla como CSV (UTF-8) o pegue sus celdas.
empty = No tiene filas.
no-titles = No hay una columna «criterion». La primera fila necesita los títulos criterion, description, points, level1, level2, etc.
too-many-levels = Hay más de { $most } niveles.
no-number = Fila { $row }: { $column } tiene que ser un número, y es «{ $cell }».
no-points = Fila { $row }: faltan los puntos.
unknown-by = Fila { $row }: «{ $cell }» no es algo con lo que se pueda calcular una fila. Son posibles: { $known }.
other-points = Fila { $row }: los puntos de la fila no son los de su mejor nivel.
no-name = La fila { $row } no tiene nombre.
same-name = La fila { $row } tiene el mismo nombre que la fila { $other }.
no-levels = La fila { $row } no tiene niveles.
gap = Fila { $row }: el nivel { $level } no tiene texto.
no-cut-off = Fila { $row }: el nivel { $level } no tiene umbral.
cut-off-order = Fila { $row }: el umbral del nivel { $level } no es menor que el del nivel anterior.
no-lowest = Fila { $row }: el nivel más bajo tiene que empezar en 0; si no, el trabajo que quede por debajo no tendría nivel.
