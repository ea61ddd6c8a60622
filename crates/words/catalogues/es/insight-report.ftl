### The report of the room of insight: what is in it, and its words.

out = Salida
report = Informe
report-lead = Elija las partes del informe y ordénelas. Después guárdelo como página que se abre en cualquier navegador y se puede imprimir, o como documento de Word.
title-label = Título
texts-label = Textos
text-open = el abierto
text-all = todos
blocks = Partes, en este orden
methods = Cómo se codificó
texts = Textos con sus pasajes
agreement = Acuerdo entre codificadores
codebook = Libro de códigos
memos = Memos
figure = { $name } · { $form }
move-up = Subir: { $part }
move-down = Bajar: { $part }
take-out = Quitar: { $part }
take-out-short = Quitar
move-hint = Las teclas Alt y ↑ o ↓ también mueven una parte.
names-of-coders = Nombrar a los codificadores
save-page = Guardar el informe (HTML)
save-word = Guardar como documento de Word
counting-figures = Calculando las cifras…
writing = Escribiendo el informe…
nothing-ticked = No hay nada marcado.
in-report = En el informe
about = { $statements } · { $passages } · { $day }
passages =
    { $count ->
        [one] 1 pasaje codificado
       *[other] { $count } pasajes codificados
    }
methods-coded = El corpus, de { $statements } y { $words } palabras, fue codificado por { $annotators }.
annotators =
    { $count ->
        [one] 1 anotador
       *[other] { $count } anotadores
    }
methods-codebook = El libro de códigos «{ $codebook }» tiene { $codes } en { $layers }; se usó la { $version }.
methods-codebook-untitled = El libro de códigos tiene { $codes } en { $layers }; se usó la { $version }.
codes =
    { $count ->
        [one] 1 código
       *[other] { $count } códigos
    }
layers =
    { $count ->
        [one] 1 capa
       *[other] { $count } capas
    }
version = versión { $number }
revision = revisión { $revision }
methods-passages = Hay { $passages }; un pasaje de varias partes cuenta una vez.
methods-several = Donde varios anotadores codificaron el mismo texto, cuentan los pasajes de cada uno.
methods-made = El informe se hizo con Statement Annotator el { $day }.
