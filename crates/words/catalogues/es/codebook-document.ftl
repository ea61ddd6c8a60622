### A codebook that is written as a document to read. The names of people's codes and fields are put

codebook = Libro de códigos
guidelines = Pautas
overview = Todos los códigos
version = Versión { $number } del { $day } (revisión { $revision })
changed-since = Con cambios desde la versión { $number } del { $day } (revisión { $revision })
revision = Aún no publicado como versión (revisión { $revision })
of-project = { $project }: { $codes ->
    [one] { $codes } código
   *[other] { $codes } códigos
}, { $tags ->
    [one] { $tags } etiqueta
   *[other] { $tags } etiquetas
}
name-and-count = { $name } ({ $count })
tags = { $count ->
    [one] { $count } etiqueta
   *[other] { $count } etiquetas
}
group-only = Agrupa otros códigos, no se asigna
exclusive = Un pasaje tiene solo un código de estos.
short-name = Corto: { $name }
key = Tecla: { $key }
fields = Campos de { $layer }
field = Campo
kind = Tipo
choices = Opciones
help = Cómo decidir
required = { $field } (obligatorio)
rare = { $field } (a petición)
scored = { $choice } ({ $score })
default = Valor inicial: { $value }
name-for-code = Para { $code }: { $label }
versions = Versiones
number = Número
published = Publicada
codes = Códigos
what-changed = Qué cambió

kind-text = texto
kind-choice = una de varias
kind-multiple-choice = varias
kind-number = número
kind-yes-no = sí o no
kind-date = fecha
kind-money = suma de dinero
kind-party = parte
