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

inception-project = مشروع INCEpTION وسومه بصيغة Java الخاصة
inception-project-instead =
    في INCEpTION صدّر المشروع من جديد واختر له الصيغة UIMA CAS XMI أو UIMA CAS JSON.
taguette = مشروع Taguette
taguette-instead = في Taguette صدّر المقاطع المعلّمة (highlights) بصيغة CSV.
qualcoder = مشروع QualCoder
qualcoder-instead = في QualCoder صدّر المشروع بصيغة مشروع REFI-QDA ‏(.qdpx).
qualitative-project = مشروع NVivo أو MAXQDA أو ATLAS.ti بصيغة البرنامج الخاصة
qualitative-project-instead = صدّره هناك بصيغة مشروع REFI-QDA ‏(.qdpx).
catma = وسوم CATMA بصيغة TEI
catma-instead =
    لا يُعرف هنا تصدير من CATMA فيه كلمات المقاطع. يمكن قراءة جدول فيه العمودان quote وcode.
doc-bin = وثائق spaCy بصيغة ثنائية
doc-bin-instead =
    في Python اكتب كل وثيقة بـDoc.to_json سطرًا في ملف JSONL.
spacy-training = معطيات تدريب spaCy 2 بصيغة JSON
spacy-training-instead = يمكن قراءة ملف JSONL في كل سطر منه «text» و«spans».

refi-qda = مشروع REFI-QDA
refi-qda-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder
refi-codebook = دليل ترميز REFI-QDA
refi-codebook-programs = NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette

spacy = spaCy JSONL
spacy-programs = spaCy, Prodigy
hugging-face = مجموعة معطيات Hugging Face
hugging-face-programs = datasets, Croissant, Frictionless
conll = CoNLL IOB2
conll-programs = spaCy, Flair, seqeval, doccano

tables = جداول CSV
tables-programs = R, pandas, Stata, SPSS
csv = CSV
csv-programs = pandas, R
csv-spreadsheet = CSV (لبرامج الجداول)
csv-spreadsheet-programs = Excel, LibreOffice, Google Sheets
xlsx = مصنّف Excel
xlsx-programs = Excel, LibreOffice, Google Sheets, pandas, R
sentences = الجمل × الرموز
sentences-programs = pandas, R

markdown = Markdown
markdown-programs = Obsidian, Pandoc، أي محرّر
tei = TEI P5
tei-programs = oXygen, TEI Publisher, CETEIcean
html = HTML
html-programs = Firefox, Chrome, Safari, Edge
