### The room in which the codebook is changed.

skip = Saltar al libro de códigos
codes = Códigos

tree = Códigos del libro
find = Filtrar los códigos
show = Mostrar
show-all-codes = Todos los códigos
show-used = Usados
show-unused = Sin usar
show-set-aside = Apartados
sort = Ordenar
sort-own = Orden propio
sort-by-name = Por nombre
sort-by-count = Los más usados primero
sort-by-colour = Por color
none-found = Ningún código coincide.
show-all-again = Mostrar todos los códigos
new-beside = Código
new-beside-long = Código nuevo junto a este
new-below = Debajo de este
new-below-long = Código nuevo debajo de este
more-for = Más sobre { $name }
name-of-code = Nombre del código
counts =
    { $own ->
        [one] , 1 etiqueta
       *[other] , { $own } etiquetas
    }
counts-below = { counts }, { $all } con los códigos inferiores
is-aside = , apartado
keys-hint = Insertar añade un código, F2 cambia el nombre, Alt y las flechas mueven, Espacio elige varios (Ctrl y las flechas avanzan), Mayús F10 muestra lo demás
drag-hint = Arrastre para mover; sobre un código, para ponerlo debajo; con Alt, para fusionar
drop-beside = Lo mueve aquí
drop-below = Lo pone debajo de { $name }
drop-merge = Lo fusiona con { $name }
drop-nothing = No se puede poner aquí
sorted-hint = Los códigos solo se mueven en su orden propio.
near-names = { $one } y { $other } tienen casi el mismo nombre.
merge-item = Fusionar…
are-different = Son distintos

open-item = Abrir
rename-item = Cambiar nombre
beside-item = Código nuevo junto a él
below-item = Código nuevo debajo de él
up-item = Subir
down-item = Bajar
in-item = Poner bajo el código anterior
out-item = Subir un nivel
split-item = Dividir…
aside-item = Apartar
back-item = Volver a ofrecerlo
delete-item = Eliminar…
key-enter = Intro
key-rename = F2
key-insert = Insertar o Ctrl Intro
key-insert-below = Mayús Insertar o Ctrl Mayús Intro
key-up = Alt Arriba
key-down = Alt Abajo
key-in = Alt Derecha
key-out = Alt Izquierda
key-delete = Supr

back-to-tree = Códigos
no-code = Elija un código de la lista para ver qué significa, o añada uno.
layer-codes =
    { $codes ->
        [one] 1 código
       *[other] { $codes } códigos
    }
add-first-code = Añadir el primer código
codes-chosen =
    { $codes ->
        [one] { $codes } código elegido
       *[other] { $codes } códigos elegidos
    }
move-below = Ponerlos debajo de
when = Cuándo usarlo
also = También
not = No
one-a-line = Uno por línea
examples = Ejemplos, visibles al codificar
example-new = Ejemplo nuevo
example-add = Añadir
example-remove = Quitar el ejemplo { $words }
links = Enlaces a vocabularios
links-hint = Uno por línea, como UNBIS: 01.02.03
labels = Nombres en otros idiomas
labels-hint = Uno por línea, como fr: Aide
more-fields = Enlaces y otros idiomas
change-colour = Cambiar el color
colour-from = Color, de { $name }
kind = Tipo
can-be-tagged = Se puede etiquetar
group-only = Solo agrupa otros
kind-used = Tiene etiquetas, así que no puede ser un grupo.
name-needed = Un código necesita un nombre.
no-colon = Cada línea necesita dos puntos, con algo antes y después.
aside-words = Apartado: ya no se ofrece. Sus etiquetas se quedan.
passages = Sus pasajes
passages-count =
    { $tags ->
        [one] 1 pasaje
       *[other] { $tags } pasajes
    } en { $statements ->
        [one] 1 declaración
       *[other] { $statements } declaraciones
    }
no-passages = Ningún pasaje lo tiene todavía.
list-all =
    { $tags ->
        [one] Ver { $tags }
       *[other] Ver los { $tags }
    }
make-example = Usar como ejemplo: { $words }
take-example = Dejar de usar como ejemplo: { $words }
star-hint = Una estrella convierte un pasaje en ejemplo.

merge-title = Fusionar códigos
merge-becomes = pasa a formar parte de
merge-into = El código que queda
merge-swap = Intercambiar
sum-title = Pasajes tras la fusión
sum-there =
    { $tags ->
        [one] etiqueta de { $code }
       *[other] etiquetas de { $code }
    }
sum-come = de { $codes }
sum-joined =
    { $tags ->
        [one] es de la misma persona en las mismas palabras y pasa a ser una sola
       *[other] son de la misma persona en las mismas palabras y pasan a ser una sola
    }
sum-after =
    { $statements ->
        [one] en 1 declaración
       *[other] en { $statements } declaraciones
    }
merge-keep = Y de lo que desaparece, conservar
keep-names = el nombre, en «También»
keep-definitions = cuándo usarlo, también y no
keep-examples = los ejemplos
keep-notes =
    { $notes ->
        [0] las notas sobre las mismas palabras (no hay ninguna)
        [one] 1 nota, añadida a la de las mismas palabras
       *[other] { $notes } notas, añadidas a las de las mismas palabras
    }
merge-children =
    { $codes ->
        [one] 1 código inferior va con él.
       *[other] { $codes } códigos inferiores van con él.
    }
merge-clashes =
    { $tags ->
        [one] 1 etiqueta tiene en su ficha otro valor que la que queda; esta conserva el suyo.
       *[other] { $tags } etiquetas tienen en sus fichas otros valores que las que quedan; estas conservan los suyos.
    }
merge-losses =
    { $tags ->
        [one] 1 etiqueta pierde valores, porque la capa del código que queda no tiene esos campos.
       *[other] { $tags } etiquetas pierden valores, porque la capa del código que queda no tiene esos campos.
    }
merge-choose = Elija el código que queda.
merge-do =
    { $tags ->
        [one] Fusionar en 1 etiqueta
       *[other] Fusionar en { $tags } etiquetas
    }
merge-one-step = Un solo paso. Deshacer lo recupera todo.
merge-nothing = Elija dos códigos distintos.
merge-group-only = { $code } solo agrupa otros códigos, así que no puede tener las etiquetas.
merge-other-layer =
    { $code } tiene códigos debajo que no pueden pasar con él a otra capa. Muévalos o fusiónelos antes.
merge-blocked =
    { $tags ->
        [one] 1 pasaje tiene
       *[other] { $tags } pasajes tienen
    } otro código que no puede estar junto al que queda. Cambie antes esas etiquetas.
merged =
    Fusionado: { $codes } en { $into }, con { $tags ->
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }
merged-joined =
    { merged }; { $joined ->
        [one] 1 se unió con una etiqueta en las mismas palabras
       *[other] { $joined } se unieron con una etiqueta en las mismas palabras
    }

split-title = Dividir { $code }
split-name = Nombre del código nuevo
split-where = Dónde va el código nuevo
split-beside = Junto a él
split-below = Debajo de él
split-which = Pasajes que reciben el código nuevo
split-filter = Filtrar los pasajes
split-all = Todos los mostrados
split-shown = { $shown } de { $all } mostrados
split-do =
    { $tags ->
        [one] Separar 1 pasaje
       *[other] Separar { $tags } pasajes
    }
was-split =
    { $tags ->
        [one] 1 etiqueta de { $code } tiene el código nuevo { $new }
       *[other] { $tags } etiquetas de { $code } tienen el código nuevo { $new }
    }

was-set-aside = Se apartó { $code }. Sus etiquetas se quedan
were-set-aside =
    { $codes ->
        [one] Se apartó { $codes } código. Sus etiquetas se quedan
       *[other] Se apartaron { $codes } códigos. Sus etiquetas se quedan
    }
was-taken-back = { $code } vuelve a ofrecerse
were-taken-back =
    { $codes ->
        [one] { $codes } código vuelve a ofrecerse
       *[other] { $codes } códigos vuelven a ofrecerse
    }
no-moving-while-sorted = El árbol está ordenado, así que el lugar en él no significa nada. Elija «Orden propio» para mover códigos.
layer-refuses =
    { $tags ->
        [one] 1 etiqueta tiene valores que la capa { $layer } no tiene, o no puede estar junto a otra. No se movió nada.
       *[other] { $tags } etiquetas tienen valores que la capa { $layer } no tiene, o no pueden estar junto a otras. No se movió nada.
    }
is-set-aside = { $code } está apartado, así que ya no se ofrece. No se etiquetó nada.
