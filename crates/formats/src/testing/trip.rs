//! For tests of formats: compares an import with the project.

use std::path::PathBuf;

use crate::export::{Exported, Format, export};
use crate::import::places::chars;
use crate::shared::coders::annotator_key;
use annotator_core::exchange::about::Options;
use annotator_core::exchange::imported::{Imported, ImportedValue, InFile, Incoming, Part, Unit};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::{CharOffset, Utf16Offset};

/// The code points before the start and before the end of a part.
pub(crate) type Place = (u32, u32);

/// The content of an annotation. Places do not change when single characters are replaced.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct AnnotationContent {
    pub text: String,
    pub parts: Vec<Place>,
    pub code: String,
    pub annotator: String,
    pub note: String,
    pub attributes: Vec<(String, String, Vec<Vec<Place>>)>,
    /// Id, confidence, times and origin.
    pub rest: String,
}

/// Exports a whole project.
pub(crate) fn exported(format: &Format, project: &Project) -> Exported {
    export(format, project, &Options::default(), &mut |_| {})
}

/// The exported files, as files to import.
pub(crate) fn incoming(exported: &Exported, path: &str) -> Incoming {
    let files = exported.files.iter().map(|file| InFile {
        path: if file.path.is_empty() { path.to_owned() } else { file.path.clone() },
        content: file.content.clone(),
    });
    Incoming { files: files.collect() }
}

/// Exports a project and imports it again.
pub(crate) fn round_trip(format: &Format, project: &Project) -> Imported {
    let reader = format.read.as_ref().unwrap();
    let incoming =
        incoming(&exported(format, project), &format!("file.{}", (format.about)().ending));
    assert!((reader.recognise)(&incoming) || project.statements.is_empty());
    (reader.read)(&incoming).unwrap()
}

/// The content of the project. `text` replaces characters of texts and notes as the format does.
pub(crate) fn expected(project: &Project, text: fn(&str) -> String) -> Vec<AnnotationContent> {
    let statements = project.statements.iter().flat_map(|statement| {
        let set = project.annotations_of(statement.id);
        set.iter().map(|it| project_content(project, statement, it, text)).collect::<Vec<_>>()
    });
    let mut all: Vec<AnnotationContent> = statements.collect();
    all.sort();
    all
}

fn project_content(
    project: &Project,
    statement: &Statement,
    annotation: &Annotation,
    text: fn(&str) -> String,
) -> AnnotationContent {
    let place = |part: &Span| {
        let range = chars(&statement.text, *part);
        (range.start, range.end)
    };
    let parts = |spans: &Spans| spans.parts().iter().map(place).collect();
    let attributes = annotation.attributes.iter().map(|(id, attribute)| {
        let evidence = attribute.evidence.iter().map(parts).collect();
        (id.to_string(), format!("{:?}", attribute.value), evidence)
    });
    AnnotationContent {
        text: text(statement.text.as_str()),
        parts: parts(&annotation.spans),
        code: annotation.code.to_string(),
        annotator: annotator_key(project, annotation.annotator),
        note: annotation.note.clone(),
        attributes: attributes.collect(),
        rest: format!(
            "{} {:?} {:?} {:?} {:?}",
            annotation.id,
            annotation.confidence,
            Some(annotation.created),
            Some(annotation.stamp.modified),
            Some(annotation.origin),
        ),
    }
}

/// The content of an import. Fails if a range is not in its text or has another quote.
pub(crate) fn contents(imported: &Imported) -> Vec<AnnotationContent> {
    let texts = imported.texts.iter().map(|it| it.text.clone().map(Text::new));
    let texts: Vec<Option<Text>> = texts.collect();
    let annotations = imported.annotations.iter().map(|annotation| {
        let text = texts[annotation.text].as_ref().unwrap();
        let spans = |parts: &Vec<Part>| -> Vec<Place> {
            parts.iter().map(|part| place(text, imported.unit, part)).collect()
        };
        let attributes = annotation.attributes.iter().map(|it| {
            let value = match &it.value {
                ImportedValue::Known(value) => format!("{value:?}"),
                ImportedValue::Words(words) => format!("words {words:?}"),
            };
            (it.name.clone(), value, it.evidence.iter().map(spans).collect())
        });
        AnnotationContent {
            text: text.as_str().to_owned(),
            parts: spans(&annotation.parts),
            code: annotation.code.clone(),
            annotator: annotation.annotator.clone().unwrap_or_default(),
            note: annotation.note.clone(),
            attributes: attributes.collect(),
            rest: format!(
                "{} {:?} {:?} {:?} {:?}",
                annotation.id,
                annotation.confidence,
                annotation.created,
                annotation.modified,
                annotation.origin
            ),
        }
    });
    let mut all: Vec<AnnotationContent> = annotations.collect();
    all.sort();
    all
}

/// The position of a part. Checks its quote, if it has one.
fn place(text: &Text, unit: Option<Unit>, part: &Part) -> Place {
    let (start, end) = part.range.unwrap();
    let byte = |offset| match unit.unwrap() {
        Unit::CodePoints => text.byte_from_char(CharOffset(offset)).unwrap(),
        Unit::Utf16 => text.byte_from_utf16(Utf16Offset(offset)).unwrap(),
        Unit::Bytes => annotator_core::text::units::ByteOffset(offset),
    };
    let span = text.span(byte(start), byte(end)).unwrap();
    if let Some(quote) = &part.quote {
        let same = |a: char, b: char| a == b || a == ' ' || b == ' ';
        let words = text.slice(span);
        let mut pairs = words.chars().zip(quote.chars());
        assert!(
            words.chars().count() == quote.chars().count() && pairs.all(|(a, b)| same(a, b)),
            "{words:?} is not {quote:?}"
        );
    }
    let range = chars(text, span);
    (range.start, range.end)
}

/// All files in a folder, sorted by path.
pub(crate) fn files_under(folder: &std::path::Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_under(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
