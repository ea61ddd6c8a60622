### Why a project file could not be opened. $name is the file's name; it, $field, $kind and $place

-unchanged = No se cambió nada.

not-utf8 =
    No se abrió { $name }: no es texto UTF-8; el primer byte que no encaja es el número { $byte }.
    Guárdelo de nuevo como UTF-8. { -unchanged }
not-json =
    No se abrió { $name }: está dañado o no es JSON; la lectura se detuvo en la línea { $line }, columna
    { $column }. Pruebe con una copia anterior. { -unchanged }
not-ours =
    No se abrió { $name }: es JSON, pero no un archivo exportado por esta página. { -unchanged }
other-kind =
    No se abrió { $name }: es un archivo del tipo { $kind }, y aquí solo se abren proyectos.
    { -unchanged }
newer =
    No se abrió { $name }: lo escribió la versión { $version }, que es más nueva que esta página. Vuelva a
    cargar la página para obtener la más reciente. { -unchanged }
missing =
    No se abrió { $name }: falta { $field } en { $place ->
        [file] el archivo
       *[other] { $place }
    }. { -unchanged }
twice =
    No se abrió { $name }: { $field } aparece dos veces en { $place ->
        [file] el archivo
       *[other] { $place }
    }. { -unchanged }
wrong =
    No se abrió { $name }: en { $place ->
        [file] el archivo
       *[other] { $place }
    } debería haber { $expected ->
        [text] texto
        [whole-number] un número entero que no sea negativo ni demasiado grande
        [yes-no] true o false
        [list] una lista
        [object] un objeto
        [one-of] una de estas palabras: { $words }
        [uuid] un UUID
        [sha256] un SHA-256 de 64 cifras hexadecimales
        [slug] un nombre corto de letras minúsculas, cifras y guiones bajos
        [time] una hora como 2031-05-04T10:00:00.000Z
        [version] una versión como 1.0
       *[other] otra cosa
    }. { -unchanged }
contradiction =
    No se abrió { $name }: su libro de códigos o su lista de anotadores se contradice.
    { -unchanged }
