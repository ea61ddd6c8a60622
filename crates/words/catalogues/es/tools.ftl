### The buttons in the head of the text: how it looks, and what is painted in it.

look = Aa
look-name = Aa: aspecto de los textos

painted = Marcado en el texto
painted-what = Marcado en el texto: { $what }
all = Todas las etiquetas
only = Solo { $what }
your-own = las de usted
one-code = Solo un código
which-code = Qué código
paint-all = Marcar todas las etiquetas
painted-of =
    { $tags ->
        [one] Se marca { $painted } de 1 etiqueta.
       *[other] Se marcan { $painted } de { $tags } etiquetas.
    }
painted-hint = El proyecto y la lista de etiquetas las conservan todas.
