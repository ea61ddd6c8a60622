### The right panel: the chosen tag, and the list of tags; and the line for it on a phone.

tab-record = Ficha
tab-text =
    { $tags ->
        [0] Texto
        [one] Texto ({ $tags })
       *[other] Texto ({ $tags })
    }
previous-tag = Etiqueta anterior
next-tag = Etiqueta siguiente
tag-place = { $place } de { $all }
chosen-tag = Etiqueta elegida
open-record = Ficha
open-note = Nota
undo-tag = Deshacer

which-texts = Etiquetas de qué textos
this-text = Este texto
all-texts = Todos ({ $texts })
group-by-code = Por código
coded-again = Código repetido ({ $tags })
coded-again-what = Solo las etiquetas que se solapan con otra del mismo código
hidden-tags =
    { $tags ->
        [one] 1 etiqueta oculta
       *[other] { $tags } etiquetas ocultas
    }
show-hidden = Mostrar todas
