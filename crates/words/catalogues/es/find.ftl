### The search in the texts: a drawer below the text, its button, and the list of hits.

find = Buscar
next-hit = Ir al resultado siguiente
previous-hit = Ir al resultado anterior
close-find = Cerrar la búsqueda

find-words = Palabras que buscar
whole-word = Palabra entera
case-sign = Aa
match-case = Distinguir mayúsculas
match-accents = Acentos
match-accents-hint = Distinguir las letras con acento de las que no lo llevan
match-signs = Signos exactos
match-signs-hint = Distinguir las comillas, rayas y espacios tipográficos de los simples
regex = Regex
regex-hint = Expresión regular
search-in = Dónde buscar
in-this-text = En este texto
in-all-texts =
    { $texts ->
        [one] En el texto
       *[other] En los { $texts } textos
    }

found-nothing = No se encontró nada
still-searching = { $found }, buscando…
searching = Buscando…
found-here =
    { $here ->
        [one] 1 en { $name }
       *[other] { $here } en { $name }
    }
found-in-texts =
    { $texts ->
        [one] { $all } en 1 texto
       *[other] { $all } en { $texts } textos
    }
found-both = { $here }, { $all }
too-many = { $found }; la búsqueda se detuvo ahí
hit-number = resultado { $number }
key-tags = La tecla de un código etiqueta el resultado
tag-hit = Etiquetar este resultado…
bad-expression = { $why } (carácter { $at })
bad-open-group = Un paréntesis no está cerrado
bad-closed-group = Se cierra un paréntesis que no se abrió
bad-open-class = Un corchete no está cerrado
bad-nothing-to-repeat = Ante este signo no hay nada que se pueda repetir
bad-count = Este número entre llaves no es posible
bad-range = Los extremos de este intervalo están en el orden equivocado
bad-escape = Una barra invertida no da significado a esto
bad-look-around = Aquí no se puede mirar hacia delante ni hacia atrás
bad-backreference = Aquí no se puede hacer referencia a un grupo anterior
bad-too-large = La expresión es demasiado grande
bad-other = La expresión no se puede leer a partir de aquí
find-failed = La búsqueda se detuvo. Escriba de nuevo para repetirla.

hits = Resultados
hits-hint = Las flechas van de un resultado a otro, Espacio lo excluye o lo incluye, la tecla de un código lo etiqueta, Intro va al texto.
hits-of = { $name } ({ $hits })
paragraph = párr. { $number }
has-code = tiene el código
same-sentence = misma oración
same-paragraph = mismo párrafo
same-words = mismas palabras
has-other = tiene { $code }
left-out = excluido

tick-all = Etiquetar todos los resultados
take = Tomar
take-words = las palabras
take-sentence = la oración
take-paragraph = el párrafo
tag-with = Etiquetar con
choose-code = Elegir un código
tag-all =
    { $passages ->
        [one] Etiquetar 1
       *[other] Etiquetar { $passages }
    }
tagging = Etiquetando { $passages }…
ticked =
    { $passages ->
        [one] 1 marcado
       *[other] { $passages } marcados
    }
are-left-out =
    { $hits ->
        [one] { $hits } excluido
       *[other] { $hits } excluidos
    }
have-code =
    { $hits ->
        [one] 1 tiene el código
       *[other] { $hits } tienen el código
    }
are-same =
    { $hits ->
        [one] 1 está en un pasaje que se etiqueta una vez
       *[other] { $hits } están en pasajes que se etiquetan una vez
    }
have-other =
    { $hits ->
        [one] 1 tiene otro código de esta capa
       *[other] { $hits } tienen otro código de esta capa
    }
keep-copy-first = Guardar antes una copia
