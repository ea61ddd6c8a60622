### What is written for people into files of other formats: pages of HTML and Markdown, and what codes

-product = Statement Annotator

labelled = { $name }:
next-in-list = { $before }, { $next }
aside = · { $remark }
code-below = { $above } › { $code }

statements = Declaraciones
statement = Declaración
annotated-by = Anotado por { $people }. Libro de códigos: { $codebook }.
codebook-only = Libro de códigos: { $codebook }.

speaker = Orador
role = Cargo del orador
delegation = Delegación
organ = Órgano
occasion = Sesión
topic = Asunto
date = Fecha
language = Idioma
source = Fuente
symbol = Signatura

codes = Códigos
short-name = Nombre corto
includes = Incluye
excludes = No incluye
examples = Ejemplos
include = Incluye
exclude = No incluye
example = Ejemplo
code-and-definition = { $code }: { $definition }
rules = { $title }: { $rules }
next-rule = { $before }; { $next }

annotations = Anotaciones
mark = { $number }: { $code }
confidence = Certeza
high = alta
medium = media
low = baja
confidence-is = certeza: { $confidence }
note = Nota
evidence = «{ $quote }»
place = — { $title }, párrafo { $paragraph }, caracteres { $start }–{ $end }
place-untitled = — Párrafo { $paragraph }, caracteres { $start }–{ $end }
place-and-annotator = { $place } ({ $annotator })

yes = sí
no = no
words-and-meaning = { $words } ({ $meaning })
until-day = hasta el { $day }
to-the-day = con precisión de día
to-the-month = con precisión de mes
to-the-year = con precisión de año
from-statement-date = contado desde la fecha de la declaración
set-by-hand = puesto a mano
amount = { $amount } { $currency }
approximate = aproximado
at-least = al menos { $amount }
at-most = como máximo { $amount }
speaker-state = el Estado del orador
other-state = otro Estado
organisation = una organización
group = un grupo
unspecified = sin especificar

exported-from = Exportado de { -product }.

contents = Contenido
whole-codebook = Libro de códigos
memos = Memos
no-memos = No hay memos.
field-says = { $field }: { $value }
