//! How long each format takes to write a project of 200 statements with 20,000 annotations, beside the
//! project's own JSON: `./dev bench formats`. Packages, zipped, beside that JSON zipped by the same
//! library. Native; medians.

// What fails here fails the measuring.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

mod material;

use std::rc::Rc;
use std::time::Instant;

use annotator_core::exchange::about::{Options, Shape};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AttributeId, Slug};
use annotator_core::project::value::{Attribute, Money, Party, Value};
use annotator_core::small_map::SmallMap;
use annotator_core::stored::file::export::export_project;
use annotator_formats::FORMATS;
use annotator_formats::export::{OutFile, export};
use annotator_worker::exchange::packed;

const STATEMENTS: usize = 200;
const EACH: usize = 100;
const RUNS: usize = 5;
/// Times as long as the JSON that a format may take.
const MOST: f64 = 5.0;

/// The project of the other benches, with records of commitments and notes.
fn project() -> Project {
    let mut project = material::project(STATEMENTS, EACH);
    let codebook = Rc::clone(&project.codebook);
    let dressed = |(at, annotation): (usize, &Rc<Annotation>)| {
        let mut annotation = (**annotation).clone();
        let layer = codebook.layer_of(&annotation.code).expect("a layer");
        if layer.has_record() {
            annotation.attributes = attributes();
        }
        if at % 10 == 0 {
            annotation.note = format!("Note {at}");
        }
        Rc::new(annotation)
    };
    for set in project.annotations.values_mut() {
        *set = Rc::new(AnnotationSet::new(set.iter().enumerate().map(dressed).collect()));
    }
    for (number, statement) in project.statements.iter_mut().enumerate() {
        Rc::make_mut(statement).metadata.title = format!("Statement {number}");
    }
    project
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
