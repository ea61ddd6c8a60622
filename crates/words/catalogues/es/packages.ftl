### Giving out work to coders, and who has what.

give-out = Repartir trabajo…
give-out-title = Repartir trabajo
give-out-lead = Cada codificador recibe un archivo de proyecto con sus textos. Se abre con su nombre, y lo que vuelve se añade a este proyecto.
coders-label = Codificadores
coders-hint = Un nombre por línea. Quien sea nuevo se añade al proyecto.
overlap-label = Solapamiento, en porcentaje
overlap-hint = Esta parte de las palabras la codifican varias personas, para ver hasta qué punto coinciden.
shared-by = Quién codifica la parte común
shared-all = Todos
shared-pairs = De dos en dos, por turnos
split-label = Dividir los textos con más palabras que
split-hint = Por párrafos, un tramo para cada codificador. El texto queda entero; el resto se marca como fuera de la parte que se codifica. Vacío: no se divide ningún texto.
seed-label = Semilla
seed-hint = La misma semilla da el mismo reparto.
with-tags = Las etiquetas de aquí van incluidas
texts-label = Textos
texts-chosen = { $chosen } de { $all }
plan = Quién recibe qué
column-coder = Codificador
column-texts = Textos
column-words = Palabras
column-shared = En la parte común
no-coders = Aún no se ha nombrado a nadie.
nothing-to-give = Nadie recibe ningún texto.
save-files =
    { $files ->
        [one] Guardar 1 archivo
       *[other] Guardar { $files } archivos
    }

files = Archivos
files-title = Quién tiene qué
files-lead = Suelte en cualquier parte de esta página los archivos que vuelven. Un archivo que llega dos veces no cambia nada.
nothing-given = Aún no se ha repartido trabajo. Cada codificador recibe un archivo con sus textos; lo que vuelve se añade aquí.
merge-files = Fusionar archivos…
column-given = Repartido
column-back = Devuelto
column-tags = Etiquetas
column-missing = Falta
column-file = Archivo
not-back = aún no
nothing-missing = nada
missing-texts =
    { $texts ->
        [one] 1 texto sin etiquetas
       *[other] { $texts } textos sin etiquetas
    }
came-back-times =
    { $times ->
        [one] una vez
       *[other] { $times } veces
    }
part-of-text = { $title }, párrafos { $first } a { $last }
save-again = Guardar de nuevo
save-again-for = Guardar de nuevo para { $coder }
