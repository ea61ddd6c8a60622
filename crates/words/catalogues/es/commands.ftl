### What can be done by name, for the palette and the list of keys; and the words of the palette.

palette = Ir o hacer cualquier cosa
next-record = Ir a la siguiente ficha con campos vacíos
next-tag = Ir a la etiqueta siguiente
previous-tag = Ir a la etiqueta anterior
remove-tag = Quitar la etiqueta elegida
stop-keeping = Dejar de mantener un código activo
next-statement = Ir a la declaración siguiente
previous-statement = Ir a la declaración anterior
copy-link = Copiar un enlace al pasaje
correct-text = Corregir el texto…
begins-here = La declaración empieza aquí
ends-here = La declaración termina aquí
save-to-file = Guardar el proyecto en un archivo
read = Ir al texto
set-bookmark = Poner o quitar el marcador aquí
go-to-bookmark = Ir al marcador
passages = Mostrar todas las etiquetas en una tabla
statements = Mostrar todas las declaraciones en una tabla
show-memos = Mostrar todos los memos y notas
codebook = Ir al libro de códigos para cambiarlo
pin-statements = Fijar la lista de declaraciones sobre los códigos
unpin-statements = Dejar de fijar la lista de declaraciones
turn-codebook = Mostrar u ocultar el libro de códigos
turn-record = Mostrar u ocultar la ficha y las etiquetas

search = Comandos, códigos, declaraciones, palabras
found = Encontrado
group-do = Hacer
group-texts = En los textos
keys-arrows = elegir
keys-enter = ir o hacer
keys-escape = cerrar
found-entries =
    { $entries ->
        [0] Nada contiene esas palabras.
        [one] 1 resultado
       *[other] { $entries } resultados
    }
searching = Buscando en los textos…
choose-first = Escriba o use las flechas.
