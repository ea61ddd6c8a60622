### An exercise in a learning platform.

package = Para una plataforma de aprendizaje (SCORM)
package-what = Un archivo ZIP para Moodle y otras plataformas. La plataforma recibe la puntuación de cada comprobación y el trabajo en forma abreviada; guarda ambos para cada estudiante.
package-which = Pruebe primero SCORM 1.2: casi todas las plataformas lo leen, y algunas, con SCORM 2004, solo registran la primera puntuación.
package-needs-check = Solo tiene puntuación un ejercicio que los estudiantes puedan comprobar. Permítalo debajo de la clave.
allow-checks = Ir a la clave

looking = Buscando la plataforma de aprendizaje…
goes-there = Su puntuación, y su trabajo en forma abreviada, van a la plataforma de aprendizaje desde la que abrió esto. Nada más sale del navegador.
no-platform = No se encontró ninguna plataforma de aprendizaje, así que no se comunica ninguna puntuación. Todo lo demás funciona: su trabajo se guarda en este navegador, en este dispositivo.
score-goes-there = La puntuación va a la plataforma
no-platform-short = Sin plataforma
kept-here-short = Guardado solo aquí
score-sent = Su mejor puntuación hasta ahora, { $percent } %, va a la plataforma.

too-long = Su trabajo tiene { $length } caracteres en su forma abreviada, y la plataforma guarda { $most }. A partir de ahora se guarda solo en este navegador, en este dispositivo. La puntuación sigue yendo a la plataforma.
refused = La plataforma no aceptó su trabajo. Se guarda en este navegador, en este dispositivo.
not-reported = La plataforma no aceptó su puntuación. Su trabajo se conserva. Entregue el archivo o compruebe de nuevo más tarde.
kept-damaged = No se puede leer el trabajo que guardó la plataforma. Empiece de nuevo o siga con un trabajo que esté en este navegador.
kept-other-exercise = La plataforma guardó un trabajo de otro ejercicio, que aquí no se usa.
kept-other-revision = La plataforma guardó un trabajo de la revisión { $revision } de este ejercicio. Ya no corresponde a esta, así que se empieza de nuevo.
