### The text of a statement: its names, what the live region says, and the keys.

text-name = Texto de la declaración
text-hint =
    Las flechas mueven un cursor por el texto; con Mayús, seleccionan. Espacio selecciona la oración,
    Intro elige un código para la selección. Con un lector de pantalla, desactive su modo de exploración
    para usar estas teclas. El signo de interrogación muestra los atajos de teclado.

chip-name = { $code }: { $quote }
chip-of-other = { $code }, { $by }: { $quote }
more = +{ $tags }
more-name =
    { $tags ->
        [one] 1 etiqueta más
       *[other] { $tags } etiquetas más
    }
paragraph-list = Etiquetas de este párrafo
legend = Códigos
handle-start = Inicio del pasaje; las flechas lo mueven una palabra; con Mayús, un carácter
handle-end = Final del pasaje; las flechas lo mueven una palabra; con Mayús, un carácter

blank = en blanco
selected = Seleccionado: { $text }
unselected = Nada seleccionado
tagged =
    { $overlaps ->
        [0] Etiquetado con { $code }: { $quote }
        [one] Etiquetado con { $code }: { $quote }. Se solapa con otra etiqueta
       *[other] Etiquetado con { $code }: { $quote }. Se solapa con otras { $overlaps } etiquetas
    }
copied = { $code } se copió a sus etiquetas
resized = { $code } abarca ahora: { $quote }
start-moved = { $code } empieza ahora con: { $text }
end-moved = { $code } termina ahora con: { $text }
selection-starts = La selección empieza con: { $text }
selection-ends = La selección termina con: { $text }
caret-entered = { $codes }: { $text }
caret-left = fin de { $codes }. { $text }
caret-left-entered = fin de { $left }. { $entered }: { $text }
elsewhere = Este proyecto está abierto en otra ventana y aquí solo se muestra
and-also = { $first }. { $second }
chosen = { $code }: { $quote }
code-in-parts =
    { $parts ->
        [one] { $code }, { $parts } parte
       *[other] { $code }, { $parts } partes
    }
tag-split = { $code } se dividió en dos: { $first } | { $second }
chosen-of-several = { $code } ({ $place } de { $tags } aquí): { $quote }
nothing-to-undo = Nada que deshacer
nothing-to-redo = Nada que rehacer
statement-shown = Declaración: { $name }

topic-character = Mover el cursor un carácter
topic-word = Mover una palabra
topic-sentence = Mover una oración
topic-line = Mover una línea
topic-page = Mover una página
topic-paragraph = Mover un párrafo
topic-paragraph-ends = Ir al inicio o al final del párrafo
topic-text-ends = Ir al inicio o al final del texto
topic-grow = Seleccionar la oración y después el párrafo
topic-all = Seleccionar todo el texto
topic-enter = Elegir un código para la selección o la etiqueta elegida, o elegir la etiqueta en el cursor
topic-leave = Quitar la selección, dejar de mantener un código activo o cerrar la etiqueta
topic-stack = Recorrer las etiquetas de un mismo lugar
topic-move-end = Mover una palabra el final de la etiqueta elegida
extends = (con Mayús: seleccionar)

key-ctrl = Ctrl
key-alt = Alt
key-shift = Mayús
key-home = Inicio
key-end = Fin
key-page-up = Re Pág
key-page-down = Av Pág
key-escape = Esc
key-space = Espacio
key-enter = Intro
key-delete = Supr
key-backspace = Retroceso
key-with = { $held }+{ $key }

bookmark = Marcador

quote-and-source = { $quote } ({ $source })
source-paragraph = { $statement }, párr. { $paragraph }
copy-quote = Copiar la cita con su fuente
