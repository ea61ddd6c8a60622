//! Projects to measure with.

use std::rc::Rc;

use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId, ProjectId, StatementId};
use annotator_core::project::statement::{Layout, Metadata, Statement};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::small_map::SmallMap;
use annotator_core::starter;
use annotator_core::text::read::read_pasted;
use annotator_core::text::span::Spans;
use annotator_core::text::units::ByteOffset;
use uuid::Uuid;

/// Two hundred bytes, with letters of one to four bytes.
const LINE: &str = "Señor Président, our delegation pledges twelve million euros for the mine clearance \
    fund, and calls upon all States 🌍 to do the same before the end of the year. سلام. We remain \
    seized of it.\n";

/// A text with this number of lines.
pub(crate) fn content(lines: usize) -> String {
    LINE.repeat(lines)
}

/// A project of statements, each with a number before its text and `each` annotations: one in each line, of
/// which every fifth reaches into the next line.
pub(crate) fn project(statements: usize, each: usize) -> Project {
    let annotator = AnnotatorId(uuid(1));
    let who = Annotator { id: annotator, name: "Bench".into(), kind: AnnotatorKind::Person };
    let mut project = Project::new(ProjectId(uuid(2)), "Bench".into(), starter::codebook(), who);
    for at in 0..statements {
        add_statement(&mut project, annotator, at, each);
    }
    project
}

fn add_statement(project: &mut Project, annotator: AnnotatorId, place: usize, each: usize) {
    let number = format!("{place}. ");
    let (text, provenance) = read_pasted(&format!("{number}{}", content(each))).expect("a text");
    let statement = StatementId(uuid(3 + place));
    let codes: Vec<_> =
        project.codebook.codes.iter().filter(|code| code.selectable).map(|code| &code.id).collect();
    let stamp = Stamp { modified: Timestamp(1), revision: project.revision };
    let made = (0..each).map(|at| {
        let start = u32::try_from(number.len() + at * LINE.len()).expect("small") + 20;
        let length = if at % 5 == 0 { 200 } else { 40 };
        let span = text.span(ByteOffset(start), ByteOffset(start + length)).expect("in the text");
        let counted = place * each + at;
        Rc::new(Annotation {
            id: AnnotationId(uuid(1_000 + counted)),
            statement,
            text: text.sha256(),
            spans: Spans::one(span),
            code: codes[counted % codes.len()].clone(),
            attributes: SmallMap::new(),
            note: String::new(),
            confidence: None,
            annotator,
            created: Timestamp(1),
            stamp,
            origin: Origin::Manual,
        })
    });
    let set = AnnotationSet::new(made.collect());
    project.annotations.insert(statement, Rc::new(set));
    project.statements.push(Rc::new(Statement {
        id: statement,
        text: Rc::new(text),
        earlier: Vec::new(),
        metadata: Metadata::default(),
        provenance,
        layout: Layout::default(),
        done: false,
    }));
}

/// Scattered, as random ids are.
fn uuid(n: usize) -> Uuid {
    let mixed = (n as u128 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    uuid::Builder::from_u128(mixed).with_version(uuid::Version::Random).into_uuid()
}
