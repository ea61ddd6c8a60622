//! Writes brat standoff files.

use std::rc::Rc;

use super::conf::{annotation_conf, visual_conf};
use super::record::{AnnotatorFolder, Header, Place, Record, Recorded, StatementFile};
use super::{ends_line, names};
use crate::export::{Export, Written};
use crate::import::places::chars;
use crate::shared::coders::{Folder, folders};
use crate::shared::flat::word;
use crate::shared::labels::Labels;
use annotator_core::codebook::Layer;
use annotator_core::exchange::about::Feature;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{Attribute, Value};
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};

pub(super) fn write(export: &mut Export) -> Written {
    let project = export.project;
    let mut written = Written::default();
    for counted in
        [Feature::AcrossLines, Feature::Attributes, Feature::Notes, Feature::ForbiddenCharacters]
    {
        written.count_lost(counted, 0);
    }
    let folders = folders(project);
    let mut labels = Labels::default();
    let files: Vec<String> =
        project.statements.iter().map(|it| labels.file(&it.metadata.title)).collect();
    written.add("annotation.conf", annotation_conf(project, &header(project, &folders, &files)));
    written.add("visual.conf", visual_conf(&project.codebook));
    for (done, (statement, file)) in project.statements.iter().zip(&files).enumerate() {
        let set = project.annotations_of(statement.id);
        for folder in &folders {
            let mut lines =
                Lines { project, statement, written: &mut written, out: Out::default() };
            lines.annotations(&set, folder);
            let content = lines.out.content;
            let path = folder.path(file);
            written.add(format!("{path}.txt"), statement.text.as_str());
            written.add(format!("{path}.ann"), content);
        }
        (export.progress)(done.saturating_add(1));
    }
    written
}

fn header(project: &Project, folders: &[Folder], files: &[String]) -> Header {
    let annotators = folders.iter().filter_map(|Folder { name: folder, annotator }| {
        annotator.map(|it| AnnotatorFolder { folder: folder.clone(), name: it.name.clone() })
    });
    let statements = project.statements.iter().zip(files);
    Header {
        annotators: annotators.collect(),
        statements: statements
            .map(|(it, file)| StatementFile { file: file.clone(), metadata: it.metadata.clone() })
            .collect(),
    }
}

/// The lines of a file. Each kind of line is numbered separately.
#[derive(Default)]
struct Out {
    content: String,
    passages: u32,
    attributes: u32,
    remarks: u32,
}

impl Out {
    fn passage(&mut self, name: &str, ranges: &str, quote: &str) -> String {
        let id = format!("T{}", next(&mut self.passages));
        self.line(&id, &format!("{name} {ranges}"), Some(quote));
        id
    }

    fn attribute(&mut self, name: &str, of: &str, value: &str) {
        let id = format!("A{}", next(&mut self.attributes));
        self.line(&id, &format!("{name} {of} {value}"), None);
    }

    fn remark(&mut self, kind: &str, of: &str, words: &str) {
        let id = format!("#{}", next(&mut self.remarks));
        self.line(&id, &format!("{kind} {of}"), Some(words));
    }

    fn line(&mut self, id: &str, what: &str, words: Option<&str>) {
        self.content.push_str(id);
        self.content.push('\t');
        self.content.push_str(what);
        if let Some(words) = words {
            self.content.push('\t');
            self.content.push_str(words);
        }
        self.content.push('\n');
    }
}

fn next(count: &mut u32) -> u32 {
    *count = count.saturating_add(1);
    *count
}

/// Writes the annotations of a statement.
struct Lines<'a> {
    project: &'a Project,
    statement: &'a Statement,
    written: &'a mut Written,
    out: Out,
}

impl Lines<'_> {
    fn annotations(&mut self, set: &AnnotationSet, folder: &Folder) {
        for annotation in set.iter().filter(|annotation| folder.is_of(annotation.annotator)) {
            self.annotation(annotation);
        }
    }

    fn annotation(&mut self, annotation: &Annotation) {
        let text = &self.statement.text;
        let fragments = fragments(text, &annotation.spans);
        if fragments.is_empty() {
            self.written.count_lost(Feature::ForbiddenCharacters, 1);
            return;
        }
        let ranges: Vec<String> = fragments.iter().map(|span| range(text, *span)).collect();
        let words: Vec<&str> = fragments.iter().map(|span| text.slice(*span)).collect();
        let name = names::code(&annotation.code);
        let id = self.out.passage(&name, &ranges.join(";"), &words.join(" "));
        let mut record = Record::default();
        if fragments != annotation.spans.parts() {
            record.parts = Place::of(text, &annotation.spans);
            self.written.count_lost(Feature::AcrossLines, 1);
        }
        if let Some(confidence) = annotation.confidence {
            self.out.attribute(names::CONFIDENCE, &id, &word(confidence));
        }
        self.attributes(annotation, &id, &mut record);
        self.note(annotation, &id, &mut record);
        if let Some(record) = record.line() {
            self.out.remark(names::RECORD, &id, &record);
        }
    }

    fn attributes(&mut self, annotation: &Annotation, of: &str, record: &mut Record) {
        let text = &self.statement.text;
        let layer = self.project.codebook.layer_of(&annotation.code);
        for (id, attribute) in &annotation.attributes {
            let places = |spans: &Spans| Place::of(text, spans);
            let evidence: Vec<_> = attribute.evidence.iter().map(places).collect();
            record.proposed.extend(attribute.proposed.then(|| id.clone()));
            if let Some((layer, value)) = layer.and_then(|it| offered(it, id.as_str(), attribute)) {
                let name = names::attribute(&self.project.codebook, layer, id);
                self.out.attribute(&name, of, &value);
                if !evidence.is_empty() {
                    record.evidence.insert(id.clone(), evidence);
                }
            } else {
                let value = attribute.value.clone();
                record.attributes.insert(id.clone(), Recorded { value, evidence });
            }
        }
        self.written.count_lost(Feature::Attributes, usize::from(!record.attributes.is_empty()));
    }

    fn note(&mut self, annotation: &Annotation, of: &str, record: &mut Record) {
        if annotation.note.contains(ends_line) {
            record.note.clone_from(&annotation.note);
            self.written.count_lost(Feature::Notes, 1);
        } else if !annotation.note.is_empty() {
            self.out.remark("AnnotatorNotes", of, &annotation.note);
        }
    }
}

/// The value, if it is one that brat offers.
fn offered<'a>(
    layer: &'a Rc<Layer>,
    id: &str,
    attribute: &Attribute,
) -> Option<(&'a Layer, String)> {
    let definition = layer.attributes.iter().find(|known| known.id.as_str() == id)?;
    let value = match &attribute.value {
        Value::Choice { choice } => choice.as_str(),
        Value::YesNo { yes: true } => names::YES,
        Value::YesNo { yes: false } => names::NO,
        _ => return None,
    };
    names::values(definition).contains(&value).then(|| (&**layer, value.to_owned()))
}

fn range(text: &Text, span: Span) -> String {
    let range = chars(text, span);
    format!("{} {}", range.start, range.end)
}

/// The parts of a passage, split at line ends and without them.
fn fragments(text: &Text, spans: &Spans) -> Vec<Span> {
    let mut fragments = Vec::new();
    for part in spans.parts() {
        let mut start = part.start();
        for (at, c) in text.slice(*part).char_indices().filter(|(_, c)| ends_line(*c)) {
            let at = part.start().plus(u32::try_from(at).unwrap_or(u32::MAX));
            fragments.extend(Span::between(start, at));
            start = at.plus(u32::try_from(c.len_utf8()).unwrap_or_default());
        }
        fragments.extend(Span::between(start, part.end()));
    }
    fragments
}
