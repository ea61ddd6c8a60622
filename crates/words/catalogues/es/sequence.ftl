### Exercises that are copied.

copy = Copiar
copy-of = Copiar { $title } para otro texto

next-exercise = Ejercicio siguiente
next-what = El archivo contiene así los dos. Los estudiantes abren el siguiente desde este; cada uno se entrega por separado.
no-next = ninguno
opens = Se abre
opens-at-once = enseguida
opens-handed-in = después de entregar
opens-passed = después de aprobar
opens-passed-hint = Se aprueba una calibración con suficientes respuestas correctas o una autocomprobación que lo encontró todo. El ejercicio siguiente está cifrado de forma sencilla en el archivo: nadie lo lee por accidente, pero quien se lo proponga puede hacerlo.
opens-other-hint = El ejercicio siguiente está cifrado de forma sencilla en el archivo: nadie lo lee por accidente, pero quien se lo proponga puede hacerlo.
no-other-exercise = En este proyecto no hay otro ejercicio que pueda ser el siguiente.
in-file =
    { $count ->
        [one] El archivo contiene 1 ejercicio: { $titles }
       *[other] El archivo contiene { $count } ejercicios: { $titles }
    }
not-in-package = Un paquete para una plataforma de aprendizaje contiene solo este ejercicio, porque la plataforma guarda una puntuación y un trabajo por ejercicio. Cree un paquete de cada ejercicio.
nothing-to-pass = El ejercicio siguiente se abre después de aprobar, pero no hay nada que aprobar: permita una autocomprobación o una calibración

place = Ejercicio { $number } de { $of }
last-one = Este es el último ejercicio del archivo.
locked-handed-in = El siguiente se abre cuando haya entregado.
locked-passed = El siguiente se abre cuando haya aprobado.
unlocked = El ejercicio siguiente está abierto.
open-next = Abrir el ejercicio siguiente
go-on-next = Seguir con el ejercicio siguiente
begin = Empezar
not-yet = Todavía no
to-first = Al primer ejercicio
