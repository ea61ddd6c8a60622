//! Writes a project.

use super::{CODEBOOK_NOTE, VARIABLES};
use crate::export::{Export, Written};
use crate::import::places::chars;
use crate::shared::labels::Labels;
use crate::shared::record::Record;
use crate::shared::refi::{Coded, Meaning, ORIGIN, guid, meanings, value_codes, write_codes};
use annotator_core::exchange::about::Feature;
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::id::AnnotatorId;
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::small_map::SmallMap;
use annotator_core::stored::file::iso::iso_8601;
use annotator_core::text::span::Span;
use annotator_words::report as words;
use annotator_xml::{XmlOut, blanked};

pub(super) fn write(export: &mut Export) -> Written {
    let project = export.project;
    let tree = meanings(&project.codebook);
    let mut names = Labels::default();
    let sources: Vec<Source> =
        project.statements.iter().map(|it| Source::of(project, it, &mut names)).collect();
    let guids = tree.iter().map(|code| (&code.meaning, code.guid.as_str())).collect();
    let mut file = File { project, tree: &tree, guids, notes: Vec::new(), out: XmlOut::new() };
    file.head();
    file.variables(&sources);
    if !sources.is_empty() {
        file.out.line("Sources");
        for (done, source) in sources.iter().enumerate() {
            file.source(source);
            (export.progress)(done + 1);
        }
        file.out.end_line();
    }
    file.notes();
    let mut written = Written::default();
    let mut blanks = file.out.blanked;
    written.add("project.qde", file.out.finish());
    for source in sources {
        let (text, times) = plain(source.statement.text.as_str());
        blanks += times;
        written.add(format!("sources/{}.txt", source.text), text);
    }
    written.count_lost(Feature::ForbiddenCharacters, blanks);
    written
}

/// The text in which programs count. Readers drop a byte-order mark and turn a CR into an LF, so
/// each becomes a space.
pub(super) fn plain(text: &str) -> (String, usize) {
    let mark = text.starts_with('\u{feff}');
    let times = text.matches('\r').count() + usize::from(mark);
    let text = text.replace('\r', " ");
    let text = if mark { text.replacen('\u{feff}', " ", 1) } else { text };
    (text, times)
}

/// A statement and its names in the file.
struct Source<'a> {
    statement: &'a Statement,
    name: String,
    /// The GUIDs of the source and of its text.
    guid: String,
    text: String,
    /// The metadata that is not in its name, in the order of [`VARIABLES`].
    values: Vec<Option<&'a str>>,
}

impl<'a> Source<'a> {
    fn of(project: &Project, statement: &'a Statement, names: &mut Labels) -> Self {
        let title = statement.metadata.title.as_str();
        let known = if title.trim().is_empty() { &statement.provenance.file_name } else { title };
        let name = names.unique(if known.trim().is_empty() { words::statement() } else { known });
        let values =
            values(&statement.metadata).map(|value| Some(value).filter(|it| !it.is_empty()));
        let mut values = values.to_vec();
        if let Some(value) = values.first_mut() {
            *value = Some(title).filter(|title| *title != name);
        }
        let id = statement.id.to_string();
        let guid = |kind| guid(project.id.0, kind, &id);
        Self { statement, name, guid: guid("source"), text: guid("text"), values }
    }
}

/// The metadata of a statement, in the order of [`VARIABLES`].
fn values(metadata: &Metadata) -> [&str; 11] {
    let Metadata {
        title,
        speaker,
        role,
        delegation,
        organ,
        occasion,
        topic,
        date,
        language,
        source_url,
        symbol,
    } = metadata;
    [title, speaker, role, delegation, organ, occasion, topic, date, language, source_url, symbol]
}

struct File<'a> {
    project: &'a Project,
    tree: &'a [Coded],
    /// The GUIDs by meaning.
    guids: SmallMap<&'a Meaning, &'a str>,
    notes: Vec<Note<'a>>,
    out: XmlOut,
}

struct Note<'a> {
    guid: String,
    annotation: &'a Annotation,
}

impl<'a> File<'a> {
    fn guid(&self, kind: &str, id: &str) -> String {
        guid(self.project.id.0, kind, id)
    }

    fn user(&self, id: AnnotatorId) -> String {
        self.guid("user", &id.to_string())
    }

    fn head(&mut self) {
        let first = self.project.annotators.first().map(|annotator| self.user(annotator.id));
        self.out
            .start("Project")
            .attribute("xmlns", "urn:QDA-XML:project:1.0")
            .attribute("name", &self.project.name)
            .attribute("origin", ORIGIN)
            .attribute_if("creatingUserGUID", &first.unwrap_or_default());
        if !self.project.annotators.is_empty() {
            self.out.line("Users");
            for annotator in &self.project.annotators {
                let guid = self.user(annotator.id);
                self.out.line("User").attribute("guid", &guid);
                self.out.attribute("name", &annotator.name).end();
            }
            self.out.end_line();
        }
        if !self.tree.is_empty() {
            self.out.line("CodeBook");
            write_codes(&mut self.out, self.tree);
            self.out.end_line();
        }
    }

    fn variables(&mut self, sources: &[Source]) {
        let used = |at: usize| {
            sources.iter().any(|source| source.values.get(at).is_some_and(Option::is_some))
        };
        let used: Vec<&str> =
            VARIABLES.iter().enumerate().filter(|(at, _)| used(*at)).map(|(_, it)| *it).collect();
        if used.is_empty() {
            return;
        }
        self.out.line("Variables");
        for name in used {
            let guid = self.guid("variable", name);
            self.out
                .line("Variable")
                .attribute("guid", &guid)
                .attribute("name", name)
                .attribute("typeOfVariable", "Text")
                .end();
        }
        self.out.end_line();
    }

    fn source(&mut self, source: &Source<'a>) {
        self.out
            .line("TextSource")
            .attribute("guid", &source.guid)
            .attribute("name", &source.name)
            .attribute("plainTextPath", &format!("internal://{}.txt", source.text));
        if let Some(set) = self.project.annotations.get(&source.statement.id) {
            set.iter().for_each(|annotation| self.annotation(source.statement, annotation));
        }
        let values = VARIABLES.iter().zip(&source.values);
        for (name, value) in values.filter_map(|(name, value)| Some((name, (*value)?))) {
            let guid = self.guid("variable", name);
            self.out.line("VariableValue");
            self.out.line("VariableRef").attribute("targetGUID", &guid).end();
            self.out.leaf("TextValue", value).end_line();
        }
        self.out.end_line();
    }

    fn annotation(&mut self, statement: &Statement, annotation: &'a Annotation) {
        let record = Record::of(self.project, statement, annotation, chars);
        let mut codes = vec![Meaning::Code(annotation.code.clone())];
        for (id, attribute) in &record.attributes {
            let layer = record.layer.as_ref();
            codes.extend(layer.into_iter().flat_map(|it| value_codes(it, id, &attribute.value)));
        }
        let codes = codes.iter().filter_map(|code| self.guids.get(code).copied());
        let codes: Vec<&str> = codes.collect();
        let json = record.json();
        let note =
            (!annotation.note.is_empty()).then(|| self.guid("note", &annotation.id.to_string()));
        for (at, part) in annotation.spans.parts().iter().enumerate() {
            self.selection(statement, annotation, (at, *part), &json);
            for code in &codes {
                self.coding(annotation, at, code);
            }
            if let Some(guid) = &note {
                self.out.line("NoteRef").attribute("targetGUID", guid).end();
            }
            self.out.end_line();
        }
        self.notes.extend(note.map(|guid| Note { guid, annotation }));
    }

    fn selection(
        &mut self,
        statement: &Statement,
        annotation: &Annotation,
        (at, part): (usize, Span),
        json: &str,
    ) {
        let range = chars(&statement.text, part);
        let guid = self.guid("selection", &format!("{} {at}", annotation.id));
        let user = self.user(annotation.annotator);
        // The text contains it unchanged, so nothing is lost.
        let quote = blanked(&plain(statement.text.slice(part)).0);
        self.out
            .line("PlainTextSelection")
            .attribute("guid", &guid)
            .attribute("name", &quote)
            .attribute("startPosition", &range.start.to_string())
            .attribute("endPosition", &range.end.to_string())
            .attribute("creatingUser", &user)
            .attribute_if("creationDateTime", &date_time(annotation.created))
            .attribute("modifyingUser", &user)
            .attribute_if("modifiedDateTime", &date_time(annotation.stamp.modified))
            .leaf("Description", json);
    }

    fn coding(&mut self, annotation: &Annotation, at: usize, code: &str) {
        let guid = self.guid("coding", &format!("{} {at} {code}", annotation.id));
        let user = self.user(annotation.annotator);
        self.out
            .line("Coding")
            .attribute("guid", &guid)
            .attribute("creatingUser", &user)
            .attribute_if("creationDateTime", &date_time(annotation.created));
        self.out.line("CodeRef").attribute("targetGUID", code).end().end_line();
    }

    fn notes(&mut self) {
        self.out.line("Notes");
        for note in std::mem::take(&mut self.notes) {
            let user = self.user(note.annotation.annotator);
            let first = note.annotation.note.lines().next().unwrap_or_default();
            let name = blanked(&first.chars().take(60).collect::<String>());
            self.note(&note.guid, &name, &user, &note.annotation.note);
        }
        // Strings, numbers, lists and string keys only: this cannot fail.
        let json = serde_json::to_string(&*self.project.codebook).unwrap_or_default();
        let json = json.replace('\u{fffe}', "\\ufffe").replace('\u{ffff}', "\\uffff");
        let guid = self.guid("note", "codebook");
        self.note(&guid, CODEBOOK_NOTE, "", &json);
        self.out.end_line();
    }

    fn note(&mut self, guid: &str, name: &str, user: &str, text: &str) {
        self.out
            .line("Note")
            .attribute("guid", guid)
            .attribute("name", name)
            .attribute_if("creatingUser", user)
            .leaf("PlainTextContent", text)
            .end_line();
    }
}

/// A time in the form of XML Schema; empty for the year 0, which XML Schema does not have.
fn date_time(time: Timestamp) -> String {
    let iso = iso_8601(time);
    if iso.starts_with("0000") { String::new() } else { iso }
}
