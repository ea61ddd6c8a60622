### Coders side by side, and settling what they coded differently.

one-coder = Hacen falta dos codificadores
one-coder-hint = Añada los archivos de proyecto de otras personas que codificaron los mismos textos: suéltelos aquí o elija «Abrir un archivo» en el menú del proyecto.
comparing-coders = Comparando la declaración { $done } de { $of }…
not-compared = No se pudieron comparar las codificaciones.
compare-again = Reintentar
statement-shown = Declaración
code-filter = Solo este código
every-code = todos los códigos
layer-filter = Capa
every-layer = todas las capas
forgive-spaces = Ignorar espacios en los extremos
next-difference = Diferencia siguiente
previous-difference = Diferencia anterior
difference-next = Diferencia siguiente
in-paragraph = Párr. { $number }: { $what }
side-said = { $names }: { $code }
side-nothing = { $names }: nada
said-further = { $said }, { $more }
same-words = mismas palabras
code-and-what = { $code }: { $what }
edges-differ =
    { $words ->
        [0] solo difieren espacios o puntuación en los límites
        [one] los límites difieren en 1 palabra
       *[other] los límites difieren en { $words } palabras
    }
fields-differ =
    { $count ->
        [one] difiere { $fields }
       *[other] difieren { $fields }
    }
all-agree = todos coinciden

side-by-side-of = Codificaciones lado a lado
coder-in-lane = Codificador { $number }
add-coder = Añadir un codificador
remove-coder = Quitar a { $name }
and-coder = y
differ-of =
    { $differ ->
        [one] { $differ } de { $all } difiere
       *[other] { $differ } de { $all } difieren
    }
legend = Leyenda
both-same = ambos lo mismo
all-same = todos lo mismo
only-by = solo { $name }
only-others = solo otros
some-of-them = algunos de ellos
other-code = ambos, otro código
several-codes = todos, varios códigos
layout = Disposición
as-lanes = carriles
as-panes = dos paneles
only-differences = Solo las diferencias
coded-nothing = { $name } no ha codificado nada aquí.
no-cases = Aquí no hay nada codificado.
no-cases-with-code = Aquí no hay nada codificado con { $code }.
no-differences = Aquí no difiere nada.
lane-of = Etiquetas de { $name }
chip-same = { $name }: { $code }
value-differs = difiere
chip-differs = { $name }: { $code }, difiere
strip-differs = Dónde difieren a lo largo del texto: sobre todo en el párrafo { $number }
strip-none = Dónde difieren a lo largo del texto: en ningún lugar
settle-this = Resolver este caso
key-next = siguiente
key-back = anterior
key-settle = resolver este caso

settle-what-differs = Resolver lo que difiere
settled-of =
    { $settled ->
        [one] { $settled } de { $all } resuelto
       *[other] { $settled } de { $all } resueltos
    }
take-agreed =
    { $count ->
        [one] Tomar el único en que todos coinciden
       *[other] Tomar los { $count } en que todos coinciden
    }
this-statement = Solo esta declaración
gold-menu = Lo resuelto
gold-key-new = Crear un ejercicio con ello como clave
gold-key-of = Convertirlo en la clave de { $title }
gold-export = Exportarlo como conjunto de datos…
case-place = { $statement } · párrafo { $number }
case-of = { $at } de { $all }
settled-as = Resuelto: { $way }
open-again = Estaba resuelto ({ $way }) y ha cambiado desde entonces
way-agreed = todos coincidían
way-took = se tomó la de { $name }
way-both = se tomaron todas
way-merged = fusionada
way-anew = escrita de nuevo
way-neither = ninguna
take-side = Tomar la de { $name }
marked-nothing = No marcó nada
and-names = y { $names }
field-what = Pasaje
field-note = Nota
empty-value = vacío
no-note = ninguna
both = Ambas
all-of-them = Todas
merge-fields = Fusionar campo por campo…
write-anew = Escribir de nuevo…
neither = Ninguna
later = Más tarde
next-case = Siguiente
previous-case = Anterior
case-context = Las palabras y lo que las rodea
what-coders-say = Lo que dicen los codificadores
ways-to-settle = Formas de resolverlo
settled-into = Resuelto en «adjudicated», que indica como fuentes a { $names }
all-settled = Todo está resuelto
nothing-differs = No difiere nada
nothing-differs-hint = Todos los que codificaron las mismas declaraciones las codificaron igual.
merging = Fusionar campo por campo
writing-anew = Escribir de nuevo
result-code = Código
result-passage = Pasaje
word-by-word = Cambiar el pasaje palabra por palabra
start-earlier = Empezar antes
start-later = Empezar después
end-earlier = Terminar antes
end-later = Terminar después
take-from = De { $name }
settle-so = Resolverlo así
cancel = Cancelar
definition-of = { $code }: { $words }
not-this = No: { $words }
word-for-codebook = Un texto para el libro de códigos, si esto resuelve más de un caso
word-placeholder = Qué se decidió y por qué
keep-word = Conservar
words-kept =
    { $count ->
        [one] 1 texto para el libro de códigos
       *[other] { $count } textos para el libro de códigos
    }
adopt-not = En «No» de { $code }
adopt-also = En «También» de { $code }
adopt-guidelines = En las pautas
adopted-not = está en «No» de { $code }
adopted-also = está en «También» de { $code }
adopted-guidelines = está en las pautas
remove-word = Quitar { $words }
put-into-codebook = Pasar al libro de códigos
key-take = tomar una versión
