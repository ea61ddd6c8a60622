### Queries: questions about passages, built by choosing and read as a sentence.

passages-coded = Pasajes con el código
codes-of-passages = Códigos de los pasajes
any-code = cualquier código
another-code = u otro código
remove-code = Quitar { $name }
codes-of-others = Códigos del otro pasaje
alternative = Condiciones { $number }
or = o
add-and = + y
add-or = + o
add-not = + pero no
joined = Cómo se une
that = que
and = y
but-not = pero no
condition = Condición
remove-condition = Quitar esta condición
distance = Distancia
within =
    { $count ->
        [0] en la misma oración
        [one] a no más de 1 oración
       *[other] a no más de { $count } oraciones
    }
words-near = Palabras
says = Qué dice
value = Valor
currency = Moneda
annotator = Anotador
annotator-gone = (alguien que ya no está)
code-gone = (un código que ya no existe)
field-gone = (un campo que ya no existe)
choice-gone = (una opción que ya no existe)
bad-amount = Escriba un número sin signos, como 2500000.
another-value = u otro valor
any-value = aún sin valor
not-known = (sin indicar)
overlaps = se solapan con
inside = están dentro de
contains = contienen
same-sentence = comparten oración con
same-paragraph = comparten párrafo con
before = van antes de
after = van después de
near = están cerca de
near-words = están cerca de las palabras
made-by = son de
has-note = tienen una nota
how-sure = Certeza
says-anything = con valor
says-nothing = sin valor
says-choice = igual a { $choice }
says-yes = igual a sí
says-no = igual a no
says-words = con las palabras
says-before = anterior a
says-after = posterior a
says-at-least = mayor o igual que
says-at-most = menor o igual que
delegation = Delegación
organ = Órgano
language = Idioma
year = Año
sentence = Pasajes con el código { $codes }.
sentence-that = Pasajes con el código { $codes } que { $conditions }.
sentence-any = Cualquier pasaje.
sentence-any-that = Todos los pasajes que { $conditions }.
either = { $one }, o { $other }
both = { $one }, y { $other }
said-related = { $how } { $codes }
not-related = no { $how } { $codes }
said-within = { $how } { $codes } { $within }
not-within = no { $how } { $codes } { $within }
said-words = { $how } «{ $words }» { $within }
not-words = no { $how } «{ $words }» { $within }
said-recorded = tienen algún valor en { $field }
not-recorded = no tienen ningún valor en { $field }
said-field = tienen { $field } { $says }
not-field = no tienen { $field } { $says }
said-field-value = tienen { $field } { $says } { $value }
not-field-value = no tienen { $field } { $says } { $value }
said-known = están en declaraciones donde { $about } es { $value }
not-known-so = no están en declaraciones donde { $about } es { $value }
said-days = están en declaraciones con fecha { $days }
not-days = no están en declaraciones con fecha { $days }
said-group = están en declaraciones del grupo { $group }
not-group = no están en declaraciones del grupo { $group }
said-annotator = son de { $name }
not-annotator = no son de { $name }
no-note = no tienen nota
said-sure = tienen la certeza «{ $sure }»
not-sure-so = no tienen la certeza «{ $sure }»
codes-or = { $one } o { $other }
results =
    { $count ->
        [0] Ningún pasaje cumple las condiciones.
        [one] 1 pasaje en { $statements } declaración
       *[other] { $count } pasajes en { $statements ->
            [one] 1 declaración
           *[other] { $statements } declaraciones
        }
    }
place = Dónde
files = Con estos pasajes
csv = CSV
json = JSON
save-as = Guardar como
save = Guardar
saved-as = Guardado como «{ $name }».
remove-saved = No conservarla
rename-saved = Cambiar nombre
new-name = Nombre nuevo
name-taken = Otra consulta guardada tiene este nombre.
give-up = Cancelar
