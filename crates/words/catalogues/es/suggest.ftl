### Suggestions: passages that could be coded, each with its reason.

suggest = Sugerir
suggest-hint = Sugerir pasajes que se podrían etiquetar. Nada se guarda ni se cuenta hasta que usted lo acepta.
suggest-commitments = Sugerir: compromisos { $count }
suggest-others = temas
suggest-others-hint = Sugerir también códigos de las otras capas, según sus definiciones

tab-suggestions = Sugerencias { $count }
suggestions = Sugerencias
suggestions-here =
    { $count ->
        [0] Aquí no hay sugerencias
        [one] 1 sugerencia aquí
       *[other] { $count } sugerencias aquí
    }
looking = Buscando pasajes…
no-suggestions = No quedan sugerencias en este texto. Los pasajes que ya etiquetó o rechazó no se vuelven a sugerir.
no-rules-for-language = Las reglas leen inglés, francés y español, y este texto está en otro idioma. Lo aprendido de sus etiquetas se sugiere en todos los idiomas.
go-through = Recorrerlas
go-through-all = Recorrer todos los textos
next-suggestion = Sugerencia siguiente
previous-suggestion = Sugerencia anterior
stop-going = Detener
accept = Aceptar
reject = Rechazar
edges = Editar pasaje
the-rule = Mostrar regla
accept-changed = Aceptar estas palabras
keep-edges = Conservar las palabras sugeridas
change-edges-hint = Seleccione las palabras que quiera, o mueva el final con Mayús y las flechas. Intro las acepta.
walk-keys = N siguiente, Intro aceptar, X rechazar, E editar pasaje, R mostrar regla, la tecla de un código para otro código, Esc detener
place-and-score = párr. { $paragraph } · { $score }
score-name = Certeza: { $score } de 1
because = porque:
by-rule = regla: { $rule }
by-rule-with-record = regla: { $rule } ({ $accepted } de { $decided } aceptadas)
by-definition = de la definición del código
by-learned = aprendido de sus etiquetas
all-of-rule =
    { $count ->
        [one] Ver { $count } de esta regla…
       *[other] Ver las { $count } de esta regla…
    }
list-of-rule = Todas las de la regla { $rule }
accept-ticked =
    { $count ->
        [one] Aceptar 1
       *[other] Aceptar { $count }
    }
close-list = Cerrar la lista
suggest-failed = No se pudieron hacer las sugerencias.
try-again = Reintentar
not-yet = Estos códigos no tienen ni definición ni ejemplos, así que aún no se pueden sugerir: { $codes }.

how-good = Calidad de las sugerencias
last-decisions =
    { $decided ->
        [one] De su última decisión
       *[other] De sus últimas { $decided } decisiones
    }
last-accepted =
    { $accepted ->
        [one] { $accepted } aceptada
       *[other] { $accepted } aceptadas
    }
last-in-order = Aceptadas: { $accepted }; rechazadas: { $rejected }; las más antiguas primero
no-decisions = Aún no ha aceptado ni rechazado ninguna.

learned-title = Aprendido de su codificación
learned-failed = Esta vez el aprendizaje no funcionó. Siga: se intentará de nuevo tras diez decisiones o etiquetas más.
learned-later =
    { $fewest ->
        [one] Tras { $fewest } decisión o etiqueta de usted, los códigos se sugieren también según lo que etiquetó. Hasta ahora: { $decided }.
       *[other] Tras { $fewest } decisiones o etiquetas de usted, los códigos se sugieren también según lo que etiquetó. Hasta ahora: { $decided }.
    }
learning-now = Aprendiendo de su codificación…
learned-codes = De { $sentences } oraciones: se sugieren { $on } de { $all } códigos.
learned-code = Código
learned-examples = Oraciones
learned-precision = P
learned-recall = E
learned-f1 = F1
learned-precision-name = Precisión: cuántas de las oraciones sugeridas habría etiquetado usted
learned-recall-name = Exhaustividad: cuántas de las oraciones que etiquetó se habrían sugerido
learned-f1-name = F1: la media armónica de precisión y exhaustividad
learned-state = Se sugiere
learned-on = sí
learned-muted = no, falla demasiado
learned-too-few = Aún hay demasiado pocas oraciones para aprender: { $codes }.
learned-hint = Cada código se probó en oraciones de las que no se aprendió. No se sugiere por debajo del F1 que usted elija, ni si no se acierta mejor que por azar.
learned-mark = F1 mínimo, de 0 a 1
learned-bad-mark = Escriba un número de 0 a 1, como 0,3.

said-suggestion = Sugerencia { $place } de { $count }, { $code }: { $quote }. Porque: { $reason }
chip-name = Sugerencia, { $code }: { $quote }. Porque: { $reason }
chip = ¿{ $code }?
