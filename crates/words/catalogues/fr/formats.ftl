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

inception-project = un projet INCEpTION dont les annotations ont la forme propre à Java
inception-project-instead =
    Dans INCEpTION, exportez de nouveau le projet et choisissez le format UIMA CAS XMI ou UIMA CAS JSON.
taguette = un projet Taguette
taguette-instead = Dans Taguette, exportez les passages surlignés en CSV.
qualcoder = un projet QualCoder
qualcoder-instead = Dans QualCoder, exportez le projet comme projet REFI-QDA (.qdpx).
qualitative-project = un projet NVivo, MAXQDA ou ATLAS.ti dans la forme propre à ce programme
qualitative-project-instead = Exportez-le dans ce programme comme projet REFI-QDA (.qdpx).
catma = des annotations CATMA en TEI
catma-instead =
    Aucun export de CATMA contenant les mots des passages n’est connu ici. Un tableau avec les colonnes
    quote et code peut être lu.
doc-bin = des documents spaCy sous forme binaire
doc-bin-instead =
    En Python, écrivez chaque document avec Doc.to_json sur une ligne d’un fichier JSONL.
spacy-training = des données d’entraînement de spaCy 2 en JSON
spacy-training-instead = Un fichier JSONL avec « text » et « spans » sur chaque ligne peut être lu.

## Qualitative analysis

refi-qda = Projet REFI-QDA
refi-qda-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder
refi-codebook = Grille de codage REFI-QDA
refi-codebook-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette

## Machine learning

spacy = spaCy JSONL
spacy-programs = spaCy, Prodigy
hugging-face = Jeu de données Hugging Face
hugging-face-programs = datasets, Croissant, Frictionless
conll = CoNLL IOB2
conll-programs = spaCy, Flair, seqeval, doccano

## Tables

tables = Tableaux CSV
tables-programs = R, pandas, Stata, SPSS
csv = CSV
csv-programs = pandas, R
csv-spreadsheet = CSV (tableur)
csv-spreadsheet-programs = Excel, LibreOffice, Google Sheets
xlsx = Classeur Excel
xlsx-programs = Excel, LibreOffice, Google Sheets, pandas, R
sentences = Phrases × codes
sentences-programs = pandas, R

## To read and to print

markdown = Markdown
markdown-programs = Obsidian, Pandoc, tout éditeur
tei = TEI P5
tei-programs = oXygen, TEI Publisher, CETEIcean
html = HTML
html-programs = Firefox, Chrome, Safari, Edge
