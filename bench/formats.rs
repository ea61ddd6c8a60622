//! How long each format takes to write a project of 200 statements with 20,000 annotations, beside the
//! project's own JSON: `./dev bench formats`. Packages, zipped, beside that JSON zipped by the same
//! library. Native; medians.

// What fails here fails the measuring.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

use std::rc::Rc;
use std::time::Instant;

use annotator_core::exchange::about::{Options, Shape};
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{
    AnnotationId, AnnotatorId, AttributeId, ProjectId, Slug, StatementId,
};
use annotator_core::project::statement::{Layout, Metadata, Statement};
use annotator_core::project::value::{Attribute, Money, Party, Value};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::small_map::SmallMap;
use annotator_core::starter;
use annotator_core::stored::file::export::export_project;
use annotator_core::text::read::read_pasted;
use annotator_core::text::span::Spans;
use annotator_core::text::units::ByteOffset;
use annotator_formats::FORMATS;
use annotator_formats::export::{OutFile, export};
use annotator_worker::exchange::packed;
use uuid::Uuid;

const STATEMENTS: usize = 200;
const EACH: usize = 100;
const RUNS: usize = 5;
/// Times as long as the JSON that a format may take.
const MOST: f64 = 5.0;

const LINE: &str = "Señor Président, our delegation pledges twelve million euros for the mine clearance \
    fund, and calls upon all States 🌍 to do the same before the end of the year. سلام. We remain \
    seized of it.\n";

fn uuid(n: usize) -> Uuid {
    let mixed = (n as u128 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    uuid::Builder::from_u128(mixed).with_version(uuid::Version::Random).into_uuid()
}

fn project() -> Project {
    let who =
        Annotator { id: AnnotatorId(uuid(1)), name: "Bench".into(), kind: AnnotatorKind::Person };
    let mut project = Project::new(ProjectId(uuid(2)), "Bench".into(), starter::codebook(), who);
    (0..STATEMENTS).for_each(|at| add_statement(&mut project, at));
    project
}

fn add_statement(project: &mut Project, number: usize) {
    let content = format!("{number}. {}", LINE.repeat(EACH));
    let (text, provenance) = read_pasted(&content).expect("a text");
    let text = Rc::new(text);
    let id = StatementId(uuid(1_000 + number));
    let annotator = project.annotators[0].id;
    let stamp = Stamp { modified: Timestamp(1), revision: project.revision };
    let codes: Vec<_> = project.codebook.codes.iter().filter(|code| code.selectable).collect();
    let made = (0..EACH).map(|at| {
        let line = text.paragraphs()[at].start().byte;
        let start = line.plus(if at == 0 { 22 } else { 20 });
        let length = if at % 5 == 0 && at + 1 < EACH { 200 } else { 40 };
        let end = text.floor_boundary(ByteOffset(start.0 + length));
        let span = text.span(text.floor_boundary(start), end).expect("in the text");
        let code = codes[(number + at) % codes.len()];
        let record = code.layer.as_str() == "commitment";
        Rc::new(Annotation {
            id: AnnotationId(uuid(10_000 + number * EACH + at)),
            statement: id,
            text: text.sha256(),
            spans: Spans::one(span),
            code: code.id.clone(),
            attributes: if record { attributes() } else { SmallMap::new() },
            note: if at % 10 == 0 { format!("Note {at}") } else { String::new() },
            confidence: None,
            annotator,
            created: Timestamp(1),
            stamp,
            origin: Origin::Manual,
        })
    });
    let set = AnnotationSet::new(made.collect());
    project.annotations.insert(id, Rc::new(set));
    let metadata = Metadata { title: format!("Statement {number}"), ..Metadata::default() };
    let layout = Layout::default();
    let earlier = Vec::new();
    let done = false;
    let statement = Statement { id, text, earlier, metadata, provenance, layout, done };
    project.statements.push(Rc::new(statement));
}

fn attributes() -> SmallMap<AttributeId, Attribute> {
    let party = Value::Party(Party { text: "our delegation".into(), ..Party::default() });
    let money = Value::Money(Money {
        text: "twelve million euros".into(),
        amount: Some("12000000".into()),
        currency: Some("EUR".into()),
        ..Money::default()
    });
    let values = [("actor", party), ("amount", money)];
    let value = |(id, value)| {
        let attribute = Attribute::new(value, Vec::new());
        (Slug::parse(id).expect("an id"), attribute)
    };
    values.into_iter().map(value).collect()
}

/// The median of a few runs, in milliseconds, and what came of the last.
fn timed<T>(mut run: impl FnMut() -> T) -> (f64, T) {
    let mut last = None;
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            last = Some(run());
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    (times[RUNS / 2], last.expect("it ran"))
}

fn main() {
    let project = project();
    let (json, own) = timed(|| export_project(&project));
    let file = |content: String| OutFile { path: "a.json".into(), content: content.into_bytes() };
    let (zipped, _) = timed(|| packed(&[file(export_project(&project))]));
    println!("| format | ms | times the JSON | MB |");
    println!("|---|--:|--:|--:|");
    #[allow(clippy::cast_precision_loss)]
    let megabytes = |bytes: usize| bytes as f64 / 1e6;
    println!("| our JSON | {json:.0} | 1 | {:.1} |", megabytes(own.len()));
    println!("| our JSON, zipped | {zipped:.0} | 1 | |");
    let mut over = 0;
    for format in FORMATS {
        let about = (format.about)();
        let package = about.shape != Shape::File || about.ending == "xlsx";
        let (ms, size) = timed(|| {
            let files = export(format, &project, &Options::default(), &mut |_| ()).files;
            let size: usize = files.iter().map(|file| file.content.len()).sum();
            if about.shape == Shape::File {
                return size;
            }
            packed(&files).map_or(0, |bytes| bytes.len())
        });
        let times = ms / if package { zipped } else { json };
        over += usize::from(times > MOST);
        println!("| {} | {ms:.0} | {times:.1} | {:.1} |", about.name, megabytes(size));
    }
    println!("\n{over} of {} take more than {MOST} times as long.", FORMATS.len());
}
