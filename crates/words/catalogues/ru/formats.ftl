### The formats of other programs, as the export and import dialogs name them.
###
### Most names are proper names and stay as they are in every language. `…-programs` are the programs
### that read a format: their names, and now and then a word such as "any editor".

## Tools for annotation

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

## Tools for annotation whose formats are read and not written

webanno-tsv = WebAnno TSV 3
medtator = MedTator XML
hypothesis-csv = Hypothesis CSV
pub-annotation = PubAnnotation JSON

## Formats that cannot be read, and sentences that say which export of the same program can

inception-project = проект INCEpTION с аннотациями во внутреннем формате Java
inception-project-instead =
    Экспортируйте проект из INCEpTION заново, выбрав формат UIMA CAS XMI или UIMA CAS JSON.
taguette = проект Taguette
taguette-instead = В Taguette экспортируйте выделения (highlights) как CSV.
qualcoder = проект QualCoder
qualcoder-instead = В QualCoder экспортируйте проект как проект REFI-QDA (.qdpx).
qualitative-project = проект NVivo, MAXQDA или ATLAS.ti в собственном формате программы
qualitative-project-instead = Экспортируйте его там как проект REFI-QDA (.qdpx).
catma = аннотации CATMA в TEI
catma-instead =
    Экспорт CATMA со словами фрагментов здесь не известен. Читается таблица со столбцами quote и code.
doc-bin = документы spaCy в двоичном виде
doc-bin-instead =
    В Python запишите каждый документ с помощью Doc.to_json как строку файла JSONL.
spacy-training = обучающие данные spaCy 2 в JSON
spacy-training-instead = Читается файл JSONL, в каждой строке которого есть «text» и «spans».

## Qualitative analysis

refi-qda = Проект REFI-QDA
refi-qda-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder
refi-codebook = Кодификатор REFI-QDA
refi-codebook-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette

## Machine learning

spacy = spaCy JSONL
spacy-programs = spaCy, Prodigy
hugging-face = Набор данных Hugging Face
hugging-face-programs = datasets, Croissant, Frictionless
conll = CoNLL IOB2
conll-programs = spaCy, Flair, seqeval, doccano

## Tables

tables = Таблицы CSV
tables-programs = R, pandas, Stata, SPSS
csv = CSV
csv-programs = pandas, R
csv-spreadsheet = CSV (электронная таблица)
csv-spreadsheet-programs = Excel, LibreOffice, Google Таблицы
xlsx = Книга Excel
xlsx-programs = Excel, LibreOffice, Google Таблицы, pandas, R
sentences = Предложения × коды
sentences-programs = pandas, R

## To read and to print

markdown = Markdown
markdown-programs = Obsidian, Pandoc, любой редактор
tei = TEI P5
tei-programs = oXygen, TEI Publisher, CETEIcean
html = HTML
html-programs = Firefox, Chrome, Safari, Edge
