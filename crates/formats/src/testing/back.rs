//! For tests of formats: what was exported and what was imported, in the same form.

use std::ops::Range;

use crate::export::{Exported, Format, export};
use crate::shared::coders::annotator_key;
use annotator_core::exchange::about::Options;
use annotator_core::exchange::imported::{Imported, ImportedValue, InFile, Incoming, Part, Unit};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Confidence, Origin, Timestamp};
use annotator_core::project::hash::RevisionId;
use annotator_core::testing::damage::{Damage, damaged};
use annotator_core::testing::shared_data;
use annotator_core::text::Text;
use annotator_core::text::span::Spans;
use annotator_core::text::units::{ByteOffset, CharOffset, Utf16Offset};

/// The parts of a passage, in bytes.
pub(crate) type Passage = Vec<Range<u32>>;

/// An annotation, independent of units and of ids of texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PlainAnnotation {
    pub id: String,
    pub text: String,
    pub code: String,
    pub layer: Option<String>,
    pub spans: Passage,
    pub attributes: Vec<(String, ImportedValue, Vec<Passage>)>,
    pub note: String,
    pub confidence: Option<Confidence>,
    pub annotator: Option<String>,
    pub created: Option<Timestamp>,
    pub modified: Option<Timestamp>,
    pub origin: Option<Origin>,
    pub revision: Option<RevisionId>,
}

/// Checks that every statement was imported, in order, with its text and metadata.
pub(crate) fn check_texts(imported: &Imported, project: &Project) {
    assert_eq!(imported.texts.len(), project.statements.len());
    for (text, statement) in imported.texts.iter().zip(&project.statements) {
        assert_eq!(text.text.as_deref(), Some(statement.text.as_str()));
        assert_eq!(&text.metadata, &statement.metadata);
    }
}

/// All annotations of a project, reduced by `declared` to what the format keeps.
pub(crate) fn sent(
    project: &Project,
    declared: impl Fn(&mut PlainAnnotation),
) -> Vec<PlainAnnotation> {
    let ranges = |spans: &Spans| -> Passage {
        spans.parts().iter().map(|part| part.start().0..part.end().0).collect()
    };
    let mut all = Vec::new();
    for statement in &project.statements {
        for annotation in project.annotations_of(statement.id).iter() {
            let attributes = annotation.attributes.iter().map(|(id, attribute)| {
                let evidence = attribute.evidence.iter().map(ranges).collect();
                (id.to_string(), ImportedValue::Known(attribute.value.clone()), evidence)
            });
            let mut back = PlainAnnotation {
                id: annotation.id.to_string(),
                text: statement.text.as_str().to_owned(),
                code: annotation.code.to_string(),
                layer: project.codebook.code(&annotation.code).map(|code| code.layer.to_string()),
                spans: ranges(&annotation.spans),
                attributes: attributes.collect(),
                note: annotation.note.clone(),
                confidence: annotation.confidence,
                annotator: Some(annotator_key(project, annotation.annotator)),
                created: Some(annotation.created),
                modified: Some(annotation.stamp.modified),
                origin: Some(annotation.origin),
                revision: Some(annotation.stamp.revision),
            };
            declared(&mut back);
            all.push(back);
        }
    }
    sorted(all)
}

/// All annotations that were imported. Checks every quote.
pub(crate) fn received(
    imported: &Imported,
    otherwise: Unit,
    declared: impl Fn(&mut PlainAnnotation),
) -> Vec<PlainAnnotation> {
    let unit = imported.unit.unwrap_or(otherwise);
    let all = imported.annotations.iter().map(|it| {
        let text = imported.texts[it.text].text.clone().unwrap();
        let indexed = Text::new(text.clone());
        let ranges = |parts: &[Part]| -> Passage {
            parts.iter().map(|part| bytes(&indexed, part, unit)).collect()
        };
        let attributes = it.attributes.iter().map(|attribute| {
            let evidence = attribute.evidence.iter().map(|parts| ranges(parts)).collect();
            (attribute.name.clone(), attribute.value.clone(), evidence)
        });
        let mut back = PlainAnnotation {
            id: it.id.clone(),
            code: it.code.clone(),
            layer: it.layer.clone(),
            spans: ranges(&it.parts),
            attributes: attributes.collect(),
            note: it.note.clone(),
            confidence: it.confidence,
            annotator: it.annotator.clone(),
            created: it.created,
            modified: it.modified,
            origin: it.origin,
            revision: it.revision,
            text,
        };
        declared(&mut back);
        back
    });
    sorted(all.collect())
}

/// The position of a part in bytes. Checks its quote.
pub(crate) fn bytes(text: &Text, part: &Part, unit: Unit) -> Range<u32> {
    let (start, end) = part.range.unwrap();
    let byte = |offset| match unit {
        Unit::CodePoints => text.byte_from_char(CharOffset(offset)),
        Unit::Utf16 => text.byte_from_utf16(Utf16Offset(offset)),
        Unit::Bytes => Some(ByteOffset(offset)),
    };
    let span = text.span(byte(start).unwrap(), byte(end).unwrap()).unwrap();
    if let Some(quote) = &part.quote {
        assert_eq!(text.slice(span), quote);
    }
    span.start().0..span.end().0
}

fn sorted(mut all: Vec<PlainAnnotation>) -> Vec<PlainAnnotation> {
    all.sort_by_key(|back| format!("{back:?}"));
    all
}

/// Exports with these options.
pub(crate) fn written(format: &Format, project: &Project, options: &Options) -> Exported {
    export(format, project, options, &mut |_| {})
}

/// The exported files, as files to import.
pub(crate) fn incoming(format: &Format, exported: &Exported) -> Incoming {
    let files = exported.files.iter().map(|file| InFile {
        path: if file.path.is_empty() {
            format!("file.{}", (format.about)().ending)
        } else {
            file.path.clone()
        },
        content: file.content.clone(),
    });
    Incoming { files: files.collect() }
}

/// Exports and imports again. The files must be recognised, and nothing may be left out.
pub(crate) fn round_trip(format: &Format, project: &Project, options: &Options) -> Imported {
    let incoming = incoming(format, &written(format, project, options));
    let reader = format.read.as_ref().unwrap();
    assert!((reader.recognise)(&incoming));
    let imported = (reader.read)(&incoming).unwrap();
    assert_eq!(imported.left_out, []);
    imported
}

/// One file to import.
pub(crate) fn one(path: &str, content: &str) -> Incoming {
    Incoming { files: vec![InFile { path: path.into(), content: content.into() }] }
}

/// The files in a folder of the shared data, sorted by path; `None` if it is missing.
pub(crate) fn samples(folder: &str, ending: &str) -> Option<Vec<InFile>> {
    let (mut folders, mut files) = (vec![shared_data(folder)?], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == ending) {
                let content = std::fs::read(&path).unwrap();
                files.push(InFile { path: path.display().to_string(), content });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Some(files)
}

/// Damages the files of an exported project and reads them. Nothing may panic.
pub(crate) fn read_damaged(format: &Format, project: &Project, damage: &[Damage]) {
    let mut incoming = incoming(format, &written(format, project, &Options::default()));
    for file in &mut incoming.files {
        file.content = damaged(std::mem::take(&mut file.content), damage);
    }
    let reader = format.read.as_ref().unwrap();
    let _ = (reader.recognise)(&incoming);
    let _ = (reader.read)(&incoming);
}
