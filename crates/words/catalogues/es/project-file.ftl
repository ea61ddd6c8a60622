### What is asked before a project file is opened in which something does not fit. $name, $field,

before-opening = Antes de abrir { $name }

finding-counts-otherwise =
    Las posiciones de este archivo cuentan { $unit ->
        [utf16] unidades UTF-16
        [byte] bytes
       *[character] caracteres
    }{ $line-ends ->
        [as-one] , cada fin de línea cuenta como 1
        [as-two] , cada fin de línea cuenta como 2
       *[as-written] { "" }
    }{ $unit ->
        [character] { "" }
       *[other] , no caracteres
    }. Leídas así, { $fitting } de { $spans ->
        [one] 1 pasaje
       *[other] { $spans } pasajes
    } { $fitting ->
        [one] está donde dice su cita
       *[other] están donde dicen sus citas
    }; si no, { $as-written ->
        [0] no lo está ninguno
        [one] solo lo está 1
       *[other] solo lo están { $as-written }
    }.
finding-all-fit =
    Todos los pasajes están donde dicen sus citas, pero otra cosa de este archivo difiere.
finding-misplaced =
    { $misplaced } de { $spans ->
        [one] 1 pasaje
       *[other] { $spans } pasajes
    } de este archivo { $misplaced ->
        [one] no está donde dice su cita
       *[other] no están donde dicen sus citas
    }. Aún no se ha movido ni quitado nada.

how-to-read = Cómo leer las posiciones
way =
    Como { $unit ->
        [utf16] unidades UTF-16
        [byte] bytes
       *[character] caracteres
    }{ $line-ends ->
        [as-one] , cada fin de línea cuenta como 1
        [as-two] , cada fin de línea cuenta como 2
       *[as-written] { "" }
    }: { $fitting ->
        [one] coincide { $fitting }
       *[other] coinciden { $fitting }
    } de { $spans ->
        [one] 1 pasaje
       *[other] { $spans } pasajes
    }

remarks = Qué más difiere
remark-other-text =
    El texto de una declaración cambió después de escribirse el archivo. Se abre tal como está en el
    archivo.
remark-earlier-texts =
    Los textos anteriores a las correcciones de una declaración no corresponden a su texto. Se omiten.
remark-statement-twice = Se omite una segunda declaración con el mismo identificador.
remark-annotator-twice = Se omite un segundo anotador con el mismo identificador.
remark-other-codebook =
    El libro de códigos { $title } cambió después de escribirse el archivo, o una versión más nueva de esta
    página sabe más de él. Se abre tal como está en el archivo.

left-out-word = Lo que no coincide
quote = Cita en el archivo
code = Código
reason-word = Motivo
more =
    { $entries ->
        [one] y 1 más
       *[other] y { $entries } más
    }
only-field = Solo el campo { $field }: { $why }
only-evidence = Solo la evidencia de { $field }: { $why }
no-such-statement = El archivo no contiene su declaración.
no-such-code = El libro de códigos no tiene ese código, o este solo agrupa otros.
no-such-annotator = El archivo no nombra a su anotador.
annotation-twice = Una anotación anterior tiene el mismo identificador.
same-claim = El mismo pasaje ya tiene el mismo código.
no-span = No tiene posición.
not-in-order = Sus partes se solapan o están desordenadas.
no-such-attribute = La capa del código no tiene ese campo.
unknown-value = El valor está dañado o es de un tipo que aquí no se conoce.

position-empty = Las posiciones { $start } a { $end } no contienen nada.
position-outside = Las posiciones { $start } a { $end } están después del final del texto.
position-within-character = Las posiciones { $start } a { $end } parten un carácter en dos.
position-not-in-order = Las posiciones { $start } a { $end } están desordenadas.
position-other-words = De { $start } a { $end } el texto dice { $words }.
quote-not-found = La cita no se encontró en el texto.
quote-found = La cita está en otro lugar y solo allí, y las palabras que la rodean coinciden.
quote-in-doubt = La cita está en otro lugar y solo allí, pero las palabras que la rodean difieren.
quote-at-places =
    { $places ->
        [one] La cita está en { $places } lugar; no se puede saber a cuál se refiere.
       *[other] La cita está en { $places } lugares; no se puede saber a cuál se refiere.
    }

place-found =
    { $passages ->
        [one] Poner 1 pasaje donde se encuentran sin duda su cita y las palabras que la rodean
       *[other] Poner { $passages } pasajes donde se encuentran sin duda sus citas y las palabras que las
            rodean
    }
nothing-changed = Su proyecto abierto no se ve afectado.
do-not-open = No abrir
open =
    { $left-out ->
        [0] Abrir
        [one] Abrir sin 1 entrada
       *[other] Abrir sin { $left-out } entradas
    }
