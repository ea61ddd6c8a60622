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

inception-project = an INCEpTION project with annotations in Java’s own form
inception-project-instead =
    In INCEpTION, export the project again and choose UIMA CAS XMI or UIMA CAS JSON as its format.
taguette = a Taguette project
taguette-instead = In Taguette, export the highlights as CSV.
qualcoder = a QualCoder project
qualcoder-instead = In QualCoder, export the project as a REFI-QDA project (.qdpx).
qualitative-project = a project of NVivo, MAXQDA or ATLAS.ti in that program’s own form
qualitative-project-instead = Export it there as a REFI-QDA project (.qdpx).
catma = annotations of CATMA in TEI
catma-instead =
    No export of CATMA with the words of passages is known here. A table with the columns quote and
    code can be read.
doc-bin = documents of spaCy in binary form
doc-bin-instead =
    In Python, write each document with Doc.to_json as a line of a JSONL file.
spacy-training = training data of spaCy 2 in JSON
spacy-training-instead = A JSONL file with “text” and “spans” on each line can be read.

## Qualitative analysis

refi-qda = REFI-QDA project
refi-qda-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder
refi-codebook = REFI-QDA codebook
refi-codebook-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette

## Machine learning

spacy = spaCy JSONL
spacy-programs = spaCy, Prodigy
hugging-face = Hugging Face dataset
hugging-face-programs = datasets, Croissant, Frictionless
conll = CoNLL IOB2
conll-programs = spaCy, Flair, seqeval, doccano

## Tables

# Three tables that belong together.
tables = CSV tables
tables-programs = R, pandas, Stata, SPSS
csv = CSV
csv-programs = pandas, R
csv-spreadsheet = CSV (spreadsheet)
csv-spreadsheet-programs = Excel, LibreOffice, Google Sheets
xlsx = Excel workbook
xlsx-programs = Excel, LibreOffice, Google Sheets, pandas, R
# A table with a row for each sentence and a column for each code.
sentences = Sentences × codes
sentences-programs = pandas, R

## To read and to print

markdown = Markdown
markdown-programs = Obsidian, Pandoc, any editor
tei = TEI P5
tei-programs = oXygen, TEI Publisher, CETEIcean
html = HTML
html-programs = Firefox, Chrome, Safari, Edge
