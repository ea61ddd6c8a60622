### An exercise as a student works on it: its card, the bar, the notes, and handing in.

name-or-pseudonym = Su nombre, o el seudónimo que le dieron
nameless-warning = Sin un nombre, su docente no puede saber de quién es el trabajo. Pulse otra vez «Empezar» para seguir sin él.
begin = Empezar
kept-in-browser = Su trabajo se guarda en este navegador, en este dispositivo. No se envía nada a ningún sitio.
kept-for-file = Su trabajo se guarda en este navegador, para este archivo en este lugar. Deje el archivo donde está hasta que haya entregado. No se envía nada a ningún sitio.
work-here = En este navegador ya hay trabajo de este ejercicio
go-on-with-work = Seguir con su trabajo
work-begun =
    { $passages ->
        [0] Ningún pasaje todavía
        [one] 1 pasaje
       *[other] { $passages } pasajes
    }, { $when }
not-now = Ahora no

your-task = su tarea
progress = Progreso
count-in-words = { $layer }: { $has } de { $least }
count-complete = { $layer } con todos los campos obligatorios: { $has } de { $least }
change-name = Su nombre: { $name }
no-name = Sin nombre
hand-in = Entregar
keyboard = Atajos de teclado
settings = Ajustes
close-exercise = Cerrar el ejercicio

note-to-teacher = Nota para su docente
note-example = Tengo dudas porque…
note-on-speech = Nota sobre todo el discurso
own-note-on-speech = Su nota sobre todo el discurso
note-on-speech-label = Nota para su docente sobre todo el discurso

before-hand-in = Antes de entregar
before-hand-in-hint = Puede entregarlo tal como está. La lista va con la entrega, así que nada sorprenderá a su docente.
ready = Listo para entregar
ready-hint = No falta nada que se pueda contar.
more-passages =
    { $layer }: { $more ->
        [one] falta 1 pasaje
       *[other] faltan { $more } pasajes
    }
asked-at-least = Tiene { $has }; la tarea pide { $least } o más.
fewer-passages =
    { $layer }: { $over ->
        [one] sobra 1 pasaje
       *[other] sobran { $over } pasajes
    }
asked-at-most = Tiene { $has }; la tarea pide { $most } como máximo.
paragraphs-without =
    { $count ->
        [one] El párrafo { $paragraphs } no tiene ninguno.
       *[other] Los párrafos { $paragraphs } no tienen ninguno.
    }
paragraphs-of-text-without =
    { $count ->
        [one] El párrafo { $paragraphs } de { $text } no tiene ninguno.
       *[other] Los párrafos { $paragraphs } de { $text } no tienen ninguno.
    }
field-in-records =
    { $field } en { $records ->
        [one] 1 ficha
       *[other] { $records } fichas
    }
required-and-empty = { $places }: obligatorio y vacío.
outside-passages =
    { $passages ->
        [one] 1 pasaje fuera del discurso
       *[other] { $passages } pasajes fuera del discurso
    }
outside-places = { $places }: antes o después de la parte que se codifica.
place = { $code } (párr. { $paragraph })
place-of-text = { $code } ({ $text }, párr. { $paragraph })
place-of-text-only = { $code } ({ $text })
further = { $more } más
to-paragraph = Al párrafo { $paragraph }
to-text = Al texto
to-field = Al campo
to-passage = Al pasaje
to-first = Al primero
all-in-speech =
    { $passages ->
        [one] Su pasaje está en el discurso
       *[other] Los { $passages } pasajes están en el discurso
    }
notes-to-teacher =
    { $notes ->
        [one] 1 nota para su docente
       *[other] { $notes } notas para su docente
    }
due-in = Tiempo restante: { $time }
late-by = Con { $time } de retraso
days =
    { $days ->
        [one] 1 día
       *[other] { $days } días
    }
hours =
    { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }
minutes =
    { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }
hand-in-as-it-is = Entregar tal como está
keep-working = Seguir trabajando

saved = Guardado, listo para entregar
count-in-layer = { $layer } { $count }
in-downloads = Está en sus descargas.
upload-it = Súbalo donde su docente recoge los trabajos.
upload-to = Súbalo donde su docente recoge los trabajos: { $place }
comparing = Comparando su trabajo con la clave
comparing-hint = Tarda un momento. Después verá su trabajo junto a la clave.
feedback-comes = La retroalimentación llegará como archivo. Ábralo aquí, en cualquier dispositivo.
file-again = Mostrar el archivo otra vez
back-to-work = Volver a mi trabajo
what-is-in-file = Qué contiene el archivo
file-contents = La huella del texto; sus pasajes, fichas y notas; el nombre { $name }; el intento { $attempt }; cuándo empezó y cuándo entregó (del { $begun } al { $handed-in }); y una suma de comprobación. Nada más sobre usted.
file-contents-nameless = La huella del texto; sus pasajes, fichas y notas; el intento { $attempt }; cuándo empezó y cuándo entregó (del { $begun } al { $handed-in }); y una suma de comprobación. Ningún nombre y nada más sobre usted.
shared-computer = ¿Dispositivo compartido?
remove-work = Eliminar mi trabajo de este dispositivo
remove-work-question = Su trabajo se elimina aquí para siempre. Entregue antes el archivo o guárdelo en otro lugar.
remove-now = Eliminarlo
keep-it = Conservarlo aquí
