//! The stored form of the project for rehearsals. `UPDATE_REHEARSAL=1 cargo test rehearsal` writes
//! it.

use std::path::Path;
use std::rc::Rc;

use super::*;
use crate::ports::FixedPorts;
use annotator_core::codebook::{Code, Codebook, Layer, Paint};
use annotator_core::edit::history::History;
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId, CodebookId, LayerId};
use annotator_core::project::statement::{Layout, Metadata, ParagraphKind, Statement};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::small_map::SmallMap;
use annotator_core::stored::encode_snapshot;
use annotator_core::text::read::read_pasted;
use annotator_core::text::span::Spans;
use annotator_core::text::units::ByteOffset;

/// Name, parent code, whether it is a commitment, key.
const CODES: [(&str, Option<&str>, bool, &str); 4] = [
    ("security", None, false, "1"),
    ("civilians", Some("security"), false, "2"),
    ("pledge", None, true, "P"),
    ("call", None, true, "C"),
];

/// Separate, nested, crossing, and in several paragraphs.
const PASSAGES: [(&str, &str); 6] = [
    ("security", "Security Council open debate"),
    ("security", "We support a ceasefire that protects civilians"),
    ("civilians", "civilians on both shores"),
    ("pledge", "We will give 5 million euros to the relief fund"),
    ("civilians", "the relief fund, and we call"),
    ("call", "we call on every State to open its ports by 2027"),
];

fn codebook() -> Codebook {
    let layer = |commits| LayerId::parse(if commits { "commitment" } else { "theme" }).unwrap();
    let layers = [("Themes", Paint::Tint), ("Commitments", Paint::Underline)].into_iter();
    let layers = layers
        .enumerate()
        .map(|(at, (name, paint))| Rc::new(Layer::new(layer(at == 1), name.into(), paint)));
    let codes = CODES.iter().enumerate().map(|(at, (name, parent, commits, key))| {
        Rc::new(Code {
            parent: parent.and_then(CodeId::parse),
            slot: u8::try_from(at).unwrap(),
            key: Some((*key).to_owned()),
            ..Code::new(CodeId::parse(name).unwrap(), layer(*commits), (*name).to_owned())
        })
    });
    Codebook {
        layers: layers.collect(),
        codes: codes.collect(),
        ..Codebook::new(CodebookId(uuid::Uuid::nil()), "Rehearsal".into())
    }
}

/// The layout that the readers recognise in the text.
fn layout() -> Layout {
    use ParagraphKind::{Address, Closing, Heading, TitleBlock};
    let kinds = vec![
        (0, TitleBlock),
        (1, TitleBlock),
        (2, TitleBlock),
        (3, TitleBlock),
        (5, Address),
        (9, Heading),
        (13, Closing),
    ];
    Layout { body: Some(5..14), kinds }
}

fn project() -> Project {
    let id = uuid::Uuid::nil();
    let annotator =
        Annotator { id: AnnotatorId(id), name: String::new(), kind: AnnotatorKind::Person };
    let mut project = Project::new(ProjectId(id), "Rehearsal".into(), codebook(), annotator);
    let (text, provenance) = read_pasted(TEXT).unwrap();
    let statement = Statement {
        metadata: Metadata { title: "Rehearsal".into(), ..Metadata::default() },
        layout: layout(),
        ..Statement::new(StatementId(id), Rc::new(text), provenance)
    };
    let stamp = Stamp { modified: Timestamp(0), revision: project.revision };
    let annotations = PASSAGES.iter().zip(1..).map(|((code, words), number)| {
        let start = TEXT.find(words).unwrap();
        let offset = |at: usize| ByteOffset(u32::try_from(at).unwrap());
        let span = statement.text.span(offset(start), offset(start + words.len())).unwrap();
        Rc::new(Annotation {
            id: AnnotationId(uuid::Uuid::from_u128(number)),
            statement: statement.id,
            text: statement.text.sha256(),
            spans: Spans::one(span),
            code: CodeId::parse(code).unwrap(),
            attributes: SmallMap::new(),
            note: String::new(),
            confidence: None,
            annotator: AnnotatorId(id),
            created: Timestamp(0),
            stamp,
            origin: Origin::Manual,
        })
    });
    let annotations = annotations.collect();
    project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(annotations)));
    project.statements.push(Rc::new(statement));
    project
}

#[test]
fn the_stored_form_is_current() {
    let snapshot = encode_snapshot(&project(), &History::default());
    let [(_, statement)] = &snapshot.statements[..] else { panic!("one statement") };
    let parts = [
        ("head.json", HEAD, &snapshot.head),
        ("codebook.json", CODEBOOK, &snapshot.codebook),
        ("statement.json", STATEMENT, statement),
        ("history.json", HISTORY, &snapshot.history),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rehearsal");
    for (name, stored, now) in parts {
        if std::env::var_os("UPDATE_REHEARSAL").is_some() {
            std::fs::write(folder.join(name), now).unwrap();
        } else {
            assert_eq!(stored, now, "{name}");
        }
    }
}

#[test]
fn the_rehearsal_project_opens() {
    let model = model(&mut FixedPorts::default());
    assert!(model.notices.is_empty(), "{:?}", model.notices);
    let open = model.open.unwrap();
    assert_eq!(open.project, project());
    assert_eq!(open.annotations().len(), PASSAGES.len());
    assert!(open.outline().is_some());
}
