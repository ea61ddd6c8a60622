### The annotators: the button with one's initials, what it opens, and the question for a name.

you = Usted codifica como { $name }
you-nameless = Usted codifica sin nombre
annotators = Anotadores
code-as = Usted codifica como
your-name = Su nombre
no-name-yet = aún sin nombre
others-shown = También visibles en el texto
others-painted = Las etiquetas de otras personas tienen líneas finas de puntos, y sus iniciales junto al texto.
nameless = Alguien sin nombre
tags-in-statements =
    { $tags ->
        [0] sin etiquetas
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    } en { $statements ->
        [one] 1 declaración
       *[other] { $statements } declaraciones
    }
add-file = Añadir el archivo de un colega…

ask-first-tag = ¿Con qué nombre codifica? Figura en todos los archivos.
ask-others = { $name } codificó este proyecto. ¿Con qué nombre codifica usted?
ask-nameless = Alguien sin nombre codificó este proyecto. ¿Con qué nombre codifica usted?
i-am = Soy { $name }
these-are-mine = Estas etiquetas son mías
not-now = Ahora no

coded-by = Codificado por { $name }
read-only-hint = Puede leerla, y copiarla para cambiar la copia.
copy-into-mine = Copiar a las mías
others-hidden =
    { $count ->
        [one] Etiquetas ocultas: { $names }
       *[other] Etiquetas ocultas: { $names }
    }
show-again = Mostrar
