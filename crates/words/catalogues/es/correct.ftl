### Correcting the text of a statement, and where the statement begins and ends.

correct-title = Corregir el texto
correct-hint = Corrija solo lo que se leyó o se escribió mal. Las etiquetas citan estas palabras, así que tras un cambio las citas ya dadas a otros difieren del texto de aquí. El texto anterior se conserva.
correct-what = Qué se corrige
this-paragraph = Este párrafo
whole-text = Todo el texto
corrected-text = Texto corregido
odd-lines = Esta parte tiene fines de línea o caracteres inusuales que un campo de texto cambiaría, así que no se puede corregir aquí.
text-needed = Una declaración necesita palabras.
nothing-changed = Aún no hay ningún cambio.
words-changed =
    { $places ->
        [one] Cambia 1 lugar
       *[other] Cambian { $places } lugares
    }
word-becomes = { $before } pasa a ser { $after }
word-removed = { $before } se quita
word-added = { $after } se añade
tags-unchanged =
    { $tags ->
        [0] Ninguna etiqueta queda exactamente como está.
        [one] 1 etiqueta queda exactamente como está.
       *[other] { $tags } etiquetas quedan exactamente como están.
    }
tags-inside =
    { $tags ->
        [one] Cambian palabras dentro de 1 etiqueta
       *[other] Cambian palabras dentro de { $tags } etiquetas
    }
tags-lessened =
    { $tags ->
        [one] 1 etiqueta pierde una parte de su pasaje o de lo que muestra sus valores
       *[other] { $tags } etiquetas pierden una parte de sus pasajes o de lo que muestra sus valores
    }
tags-joined =
    { $tags ->
        [one] 1 etiqueta queda igual que otra y se une con ella
       *[other] { $tags } etiquetas quedan iguales que otras y se unen con ellas
    }
tags-lost =
    { $tags ->
        [one] 1 etiqueta se queda sin palabras y se quita
       *[other] { $tags } etiquetas se quedan sin palabras y se quitan
    }
tag-becomes = { $code }: { $before }, después { $after }
tag-gone = { $code }: { $before }
and-more =
    { $more ->
        [one] y 1 más
       *[other] y { $more } más
    }
correct-now = Corregir
exercises-have-it = Los ejercicios con este texto conservan el anterior y ya no se pueden cambiar desde aquí.
earlier-title =
    { $texts ->
        [one] 1 texto anterior
       *[other] { $texts } textos anteriores
    }
replaced = Reemplazado { $time }
earlier-text = Texto anterior
earlier-changes = Qué se corrigió entonces

begins-border = Dónde empieza la declaración
ends-border = Dónde termina la declaración
