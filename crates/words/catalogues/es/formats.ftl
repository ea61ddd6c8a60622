### The formats of other programs, as the export and import dialogs name them.

w3c = W3C Web Annotation
w3c-programs = Recogito, Hypothesis, JSON-LD
label-studio = Label Studio
label-studio-programs = Label Studio
brat = brat standoff
brat-programs = brat
cas-json = UIMA CAS JSON
cas-json-programs = INCEpTION, DKPro Cassis
xmi = UIMA XMI
xmi-programs = INCEpTION, WebAnno, DKPro Cassis
doccano = doccano JSONL
doccano-programs = doccano

webanno-tsv = WebAnno TSV 3
medtator = MedTator XML
hypothesis-csv = Hypothesis CSV
pub-annotation = PubAnnotation JSON

inception-project = un proyecto de INCEpTION con anotaciones en la forma propia de Java
inception-project-instead =
    En INCEpTION, exporte de nuevo el proyecto y elija UIMA CAS XMI o UIMA CAS JSON como formato.
taguette = un proyecto de Taguette
taguette-instead = En Taguette, exporte los pasajes resaltados como CSV.
qualcoder = un proyecto de QualCoder
qualcoder-instead = En QualCoder, exporte el proyecto como proyecto REFI-QDA (.qdpx).
qualitative-project = un proyecto de NVivo, MAXQDA o ATLAS.ti en la forma propia de ese programa
qualitative-project-instead = Expórtelo allí como proyecto REFI-QDA (.qdpx).
catma = anotaciones de CATMA en TEI
catma-instead =
    No se conoce aquí ninguna exportación de CATMA con las palabras de los pasajes. Se puede leer una tabla
    con las columnas quote y code.
doc-bin = documentos de spaCy en forma binaria
doc-bin-instead =
    En Python, escriba cada documento con Doc.to_json como una línea de un archivo JSONL.
spacy-training = datos de entrenamiento de spaCy 2 en JSON
spacy-training-instead = Se puede leer un archivo JSONL con «text» y «spans» en cada línea.

refi-qda = Proyecto REFI-QDA
refi-qda-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder
refi-codebook = Libro de códigos REFI-QDA
refi-codebook-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette

spacy = spaCy JSONL
spacy-programs = spaCy, Prodigy
hugging-face = Conjunto de datos de Hugging Face
hugging-face-programs = datasets, Croissant, Frictionless
conll = CoNLL IOB2
conll-programs = spaCy, Flair, seqeval, doccano

tables = Tablas CSV
tables-programs = R, pandas, Stata, SPSS
csv = CSV
csv-programs = pandas, R
csv-spreadsheet = CSV (hoja de cálculo)
csv-spreadsheet-programs = Excel, LibreOffice, Hojas de cálculo de Google
xlsx = Libro de Excel
xlsx-programs = Excel, LibreOffice, Hojas de cálculo de Google, pandas, R
sentences = Oraciones × códigos
sentences-programs = pandas, R

markdown = Markdown
markdown-programs = Obsidian, Pandoc, cualquier editor
tei = TEI P5
tei-programs = oXygen, TEI Publisher, CETEIcean
html = HTML
html-programs = Firefox, Chrome, Safari, Edge
