### Project files that belong to a project that is here: what to do with them, and what was added.

file-has-this-project = { $name } contiene este proyecto
file-has-this-text = { $name } contiene un texto de este proyecto
file-of-has-this-project = El archivo de { $name } contiene este proyecto
file-of-has-this-text = El archivo de { $name } contiene un texto de este proyecto
files-have-this-project =
    { $files ->
        [one] { $files } archivo contiene este proyecto
       *[other] { $files } archivos contienen este proyecto
    }
file-of-stored = { $name } contiene el proyecto { $title }
here = Aquí
in-the-file =
    { $files ->
        [one] En el archivo
       *[other] En los archivos
    }
statements = Declaraciones
statements-there =
    { $new ->
        [0] { $statements }, ninguna nueva
        [one] { $statements }, { $new } nueva
       *[other] { $statements }, { $new } nuevas
    }
codebook = Libro de códigos
codes-here =
    { $codes ->
        [one] 1 código
       *[other] { $codes } códigos
    }
codes-there =
    { $new ->
        [0] { $changed ->
            [0] los mismos códigos
            [one] los mismos códigos, { $changed } con otro texto
           *[other] los mismos códigos, { $changed } con otro texto
        }
        [one] { $new } nuevo{ $changed ->
            [0] { "" }
            [one] , { $changed } con otro texto
           *[other] , { $changed } con otro texto
        }
       *[other] { $new } nuevos{ $changed ->
            [0] { "" }
            [one] , { $changed } con otro texto
           *[other] , { $changed } con otro texto
        }
    }
coded-by = Codificado por
coder =
    { $coder }, { $tags ->
        [one] 1 etiqueta
       *[other] { $tags } etiquetas
    }
nobody = nadie todavía
what-to-do = Qué hacer
add-named = Añadir la codificación de { $name } a este proyecto
add-files = Añadir la codificación a este proyecto
add-hint = Las dos codificaciones se conservan, cada una con su nombre. Es un solo paso, y Deshacer lo revierte.
add-nothing = Todo lo que contiene ya está aquí.
open-stored-and-add = Abrir { $title } y añadirle la codificación
beside =
    { $files ->
        [one] Abrirlo junto a este
       *[other] Abrirlos junto a este
    }
beside-hint = Otro proyecto en la lista; aquí no cambia nada.
replace = Reemplazar el mío
replace-hint =
    { $tags ->
        [0] Este proyecto se elimina.
        [one] Este proyecto se elimina, con su etiqueta.
       *[other] Este proyecto se elimina, con sus { $tags } etiquetas.
    }
add-button-named = Añadir la codificación de { $name }
add-button = Añadir la codificación
open-button = Abrir
replace-button = Reemplazar…

reading-title =
    { $files ->
        [one] Leyendo un archivo
       *[other] Leyendo { $files } archivos
    }
reading-files = Archivo { $at } de { $files }
comparing-files = Comparando con este proyecto
adding-title =
    { $files ->
        [one] Añadiendo un archivo
       *[other] Añadiendo { $files } archivos
    }
adding-files = Nada cambia hasta que todo esté listo.
not-added-title =
    { $files ->
        [one] El archivo no se añadió
       *[other] Los archivos no se añadieron
    }
not-added-why = La parte del programa que los lee se ha detenido, o no hay memoria suficiente. Aquí no ha cambiado nada. Inténtelo de nuevo o añada menos archivos a la vez.
close = Cerrar

replace-title = ¿Reemplazar este proyecto?
replace-sentence =
    { $title } se elimina de este navegador y en su lugar se abre { $file }. No se puede deshacer.
save-copy-first = Guardar antes una copia
replace-for-good = Reemplazar

added-title-named = La codificación de { $name } está aquí
added-title = La codificación está aquí
nothing-new-title = Nada nuevo
added-summary =
    { $added ->
        [one] Se añadió 1 de { $tags } etiquetas.
       *[other] Se añadieron { $added } de { $tags } etiquetas.
    } Un solo paso; Deshacer lo revierte.
nothing-new-summary = Todo lo que hay en el archivo ya está aquí.
nothing-added-summary = No se añadió nada. Aquí se indica lo que difiere; lo suyo queda como está.
added-under =
    { $tags ->
        [one] 1 etiqueta añadida a nombre de { $coder }
       *[other] { $tags } etiquetas añadidas a nombre de { $coder }
    }
alike =
    { $tags ->
        [one] 1 de ellas es igual a una etiqueta que ya estaba; se conservan ambas.
       *[other] { $tags } de ellas son iguales a una etiqueta que ya estaba; se conservan ambas.
    }
updated-summary =
    { $tags ->
        [one] Se actualizó 1 etiqueta.
       *[other] Se actualizaron { $tags } etiquetas.
    } Un solo paso; Deshacer lo revierte.
updated =
    { $tags ->
        [one] 1 etiqueta actualizada
       *[other] { $tags } etiquetas actualizadas
    }
updated-hint = Quien las hizo las ha cambiado desde que se añadieron. Las etiquetas de usted nunca cambian.
same-already =
    { $tags ->
        [one] 1 etiqueta ya estaba aquí
       *[other] { $tags } etiquetas ya estaban aquí
    }
statements-added =
    { $statements ->
        [one] 1 declaración añadida: { $titles }
       *[other] { $statements } declaraciones añadidas: { $titles }
    }
codes-added =
    { $codes ->
        [one] 1 código añadido: { $names }
       *[other] { $codes } códigos añadidos: { $names }
    }
codes-differ =
    { $codes ->
        [one] 1 código con otro texto: { $names }
       *[other] { $codes } códigos con otro texto: { $names }
    }
codes-differ-hint = Se conservó el texto de usted.
names-differ = { $mine } se llama { $theirs } en el archivo
names-differ-hint = Se conservó el nombre de aquí.
texts-differ =
    { $statements ->
        [one] 1 declaración tiene otro texto en el archivo: { $titles }
       *[other] { $statements } declaraciones tienen otro texto en el archivo: { $titles }
    }
texts-differ-hint = Solo se añadieron las etiquetas cuyas palabras están en el texto de aquí.
conflicts =
    { $tags ->
        [one] 1 etiqueta cambió aquí o en el archivo
       *[other] { $tags } etiquetas cambiaron aquí o en el archivo
    }
conflicts-hint = Se conservó la versión de aquí.
not-added =
    { $tags ->
        [one] 1 etiqueta no se añadió
       *[other] { $tags } etiquetas no se añadieron
    }
words-not-found = sus palabras no están en el texto de aquí
does-not-fit = no encaja en el libro de códigos de aquí
tag-and-why = { $quote } ({ $code }): { $why }
part-statement = otra declaración
part-annotator = otro anotador
part-passage = otro pasaje
part-code = otro código
part-attribute = otro valor de { $field }
part-note = otra nota
part-confidence = otra certeza
more-of-them = y { $number } más
undo = Deshacer
go-on = Seguir leyendo

package-back = Vuelve el paquete de { $coder }
package-back-hint = Se anota como devuelto cuando se añade la codificación.
packages-back =
    { $packages ->
        [one] Vuelve { $packages } paquete
       *[other] Vuelven { $packages } paquetes
    }
codes-of-others = Códigos con otro nombre
use-code = Usar { $mine } para { $theirs }
code-recoded =
    { $tags ->
        [one] 1 etiqueta que lo tenía tiene ahora { $mine } aquí.
       *[other] { $tags } etiquetas que lo tenían tienen ahora { $mine } aquí.
    }
code-same-path = Tienen el mismo nombre bajo los mismos códigos.
code-same-name = Tienen el mismo nombre.
code-else-added = Si no, se añade como código nuevo.
differences-found =
    { $differences ->
        [one] 1 diferencia. La versión de aquí se queda, salvo que decida otra cosa.
       *[other] { $differences } diferencias. La versión de aquí se queda, salvo que decida otra cosa.
    }
differences-decided =
    { $decided ->
        [0] Ninguna diferencia decidida de otro modo todavía.
        [one] 1 de { $differences } diferencias decidida de otro modo.
       *[other] { $decided } de { $differences } diferencias decididas de otro modo.
    }
settle-button = Resolver…

settle-title = Resolver lo que difiere
difference-of = { $at } de { $differences }
difference-from = De { $names }
difference-of-coder = De { $names }, etiqueta de { $coder }
previous-difference = Diferencia anterior
next-difference = Diferencia siguiente
kind-tag = Etiqueta
kind-code = Texto de un código
kind-name = Nombre de un codificador
version-here = Aquí
version-there = En el archivo
part = Parte
keep-mine = Conservar la versión de aquí
take-theirs = Tomar la del archivo
take-both = Conservar ambas
join-both = Unir ambas
take-here = aquí
take-there = archivo
take-join = ambas
part-from = { $part }: qué versión
part-name-statement = Declaración
part-name-annotator = Codificador
part-name-passage = Pasaje
part-name-code = Código
part-name-note = Nota
part-name-confidence = Certeza
part-empty = (vacío)
name-of-code = Nombre
definition-of-code = Definición
include-of-code = Incluye
exclude-of-code = No incluye
same-for-all-tags =
    { $differences ->
        [one] Lo mismo para esta etiqueta
       *[other] Lo mismo para las { $differences } etiquetas
    }
same-for-all = Lo mismo para las { $differences } de este tipo
settle-keys = 1, 2 y 3 deciden; N y B llevan a la diferencia siguiente y a la anterior.
back-to-question = Atrás

conflicts-settled =
    { $tags ->
        [one] 1 diferencia se resolvió como usted decidió
       *[other] { $tags } diferencias se resolvieron como usted decidió
    }
not-settled =
    { $tags ->
        [one] 1 decisión no se pudo aplicar
       *[other] { $tags } decisiones no se pudieron aplicar
    }
not-settled-hint = El pasaje ya tiene este código del mismo codificador, o el resultado no encaja en el libro de códigos. Se conservó la versión de aquí.
moved-tags =
    { $tags ->
        [one] 1 etiqueta se trasladó a sus palabras en el texto de aquí
       *[other] { $tags } etiquetas se trasladaron a sus palabras en el texto de aquí
    }
codes-mapped =
    { $codes ->
        [one] 1 código del archivo se asignó al código de aquí: { $names }
       *[other] { $codes } códigos del archivo se asignaron a los códigos de aquí: { $names }
    }
memos-added =
    { $memos ->
        [one] 1 memo añadido
       *[other] { $memos } memos añadidos
    }
suggestion-decisions-added =
    { $decisions ->
        [one] 1 decisión sobre una sugerencia añadida
       *[other] { $decisions } decisiones sobre sugerencias añadidas
    }
values-added =
    { $values ->
        [one] 1 valor de una variable añadido
       *[other] { $values } valores de variables añadidos
    }
settled-cases-added =
    { $cases ->
        [one] 1 caso resuelto añadido
       *[other] { $cases } casos resueltos añadidos
    }
decisions-added =
    { $words ->
        [one] 1 texto para el libro de códigos añadido
       *[other] { $words } textos para el libro de códigos añadidos
    }
variables-added =
    { $variables ->
        [one] Se añadió 1 variable o grupo: { $names }
       *[other] { $variables } variables y grupos añadidos: { $names }
    }
versions-added =
    { $versions ->
        [one] 1 versión publicada del libro de códigos añadida: { $names }
       *[other] { $versions } versiones publicadas del libro de códigos añadidas: { $names }
    }
variables-differ =
    { $variables ->
        [one] 1 variable es otra en el archivo: { $names }
       *[other] { $variables } variables son otras en el archivo: { $names }
    }
variables-differ-hint = Sus valores se omitieron.
words-differ =
    { $words ->
        [one] 1 memo o valor difiere
       *[other] { $words } memos y valores difieren
    }
save-report = Guardar el informe

file-title = Lo que se añadió a { $project }
file-made = Archivos: { $names }
file-added = Añadido
file-differences = Lo que difería y cómo se resolvió
file-not-added = No añadido
column-what = Qué
column-coder = Codificador
column-tags = Etiquetas
column-settled = Resuelto
column-why = Por qué
column-quote = Pasaje
settled-ours = conservado
settled-theirs = tomado del archivo
settled-both = ambos
settled-parts = parte por parte

pair-decisions-added =
    { $decisions ->
        [one] { $decisions } decisión sobre dos compromisos añadida
       *[other] { $decisions } decisiones sobre dos compromisos añadidas
    }
