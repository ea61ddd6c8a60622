### The rules for suggestions, in the codebook's room.

tab-rules = Reglas de sugerencias
rules-title = Reglas de sugerencias
rules-hint = Para cada cláusula decide la primera regla que coincide. Las reglas de usted van primero.
listing-rules = Cargando las reglas…
rules-failed = No se pudieron cargar las reglas. Vuelva a cargar la página para intentarlo de nuevo.
filter-rules = Filtrar reglas
which-rules = Qué reglas
all-rules = todas { $count }
rules-on = activas { $count }
rules-off = inactivas { $count }
rules-mine = mías { $count }
add-rule = Añadir una regla…
export-table = Exportar como tabla
export-json = Exportar como JSON
import-rules = Importar reglas de un archivo…
file-name = { $project } reglas de sugerencias

column-on = Activa
column-pattern = Si la cláusula tiene
column-suggests = Sugiere
column-decided = Decididas
column-accepted = Aceptadas
column-from = De
use-rule = Usar la regla { $rule }
edit-rule = Editar la regla { $rule }
from-you = suya
from-you-in = suya, { $language }
from-english = inglés
from-french = francés
from-spanish = español
nothing = nada
no-such-code = un código que no está en el libro de códigos
about-own = sujeto propio
about-we = «nosotros»
about-thing = algo propio
about-other = otros
about-anybody = cualquiera
about-words = palabras en cualquier lugar

draft-title = Editar la regla
draft-replaces = Es una copia de una regla incorporada. Al conservarla, la regla incorporada se desactiva.
who-acts = Quién actúa
rule-language = Idioma de los textos
pattern = Palabras, con sus formas
pattern-hint = Un verbo coincide en todas sus formas: «stand ready to» coincide también con «stands ready to». Ponga | entre alternativas, [ ] alrededor de una palabra opcional, ! ante una palabra que no debe aparecer y .. donde puede haber hasta seis palabras más.
try-rule = Probar en todos los textos
keep-rule = Conservar la regla
leave-rule = Cancelar
remove-rule = Quitar
trying = Probando en todos los textos…
tried =
    { $hits ->
        [0] Sin resultados
        [one] 1 resultado, { $tagged } ya con este código
       *[other] { $hits } resultados, { $tagged } ya con este código
    }
tried-nothing =
    { $hits ->
        [0] No impediría ninguna sugerencia
        [one] Impediría 1 sugerencia
       *[other] Impediría { $hits } sugerencias
    }
tried-most = Puede haber más: la búsqueda se detuvo ahí.
tried-first =
    { $count ->
        [one] Este es el primero ({ $count }).
       *[other] Estos son los primeros { $count }.
    }
is-tagged = ya etiquetado
problem-empty = Escriba al menos una palabra que deba aparecer.
problem-too-long = Es demasiado largo.
problem-too-many = Hay demasiadas reglas. Quite antes algunas.
problem-open = { $part } tiene un corchete sin cerrar.
problem-form = { $part } no significa nada en mayúsculas. Escriba las palabras en minúsculas.
problem-class = No existe la clase de palabras { $part }.
problem-id = Otra regla tiene el mismo nombre.
problem-no-id = La regla no tiene nombre.
problem-unknown = Quién actúa, qué sugiere o con qué firmeza tiene un valor que no existe.
