//! The core alone, without a browser: `./dev bench core`. Sizes are numbers of annotations; each
//! has 200 bytes of text.

// What fails here fails the measuring.
#![allow(clippy::expect_used, clippy::indexing_slicing)]

mod material;

use std::hint::black_box;
use std::rc::Rc;

use annotator_app::coding::marks::{Others, repaint};
use annotator_core::edit::history::{History, Record, StepKind, StepName};
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::StatementId;
use annotator_core::small_map::SmallMap;
use annotator_core::stored;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::import::read_file;
use annotator_core::text::Text;
use annotator_core::text::segments::segments;
use annotator_core::text::span::Span;
use annotator_core::text::units::{ByteOffset, Utf16Offset};
use divan::Bencher;
use material::content;

const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    divan::main();
}

/// A statement with `size` annotations.
fn project(size: usize) -> (Project, StatementId) {
    let project = material::project(1, size);
    let id = project.statements[0].id;
    (project, id)
}

fn set(size: usize) -> (Rc<AnnotationSet>, Rc<Text>) {
    let (project, id) = project(size);
    (project.annotations_of(id), Rc::clone(&project.statements[0].text))
}

fn middle(text: &Text) -> Span {
    let at = text.paragraphs()[text.paragraphs().len() / 2].start().byte;
    text.span(at, ByteOffset(at.0 + 5)).expect("in the text")
}

#[divan::bench(args = SIZES)]
fn index_a_text(bencher: Bencher, size: usize) {
    bencher.with_inputs(|| content(size)).bench_values(Text::new);
}

#[divan::bench(args = SIZES)]
fn convert_an_offset(bencher: Bencher, size: usize) {
    let text = Text::new(content(size));
    let end = text.end().utf16.0;
    let mut at = 0;
    bencher.bench_local(|| {
        at = (at + 7_919) % end;
        text.byte_from_utf16(black_box(Utf16Offset(at)))
    });
}

#[divan::bench(args = SIZES)]
fn cut_into_segments(bencher: Bencher, size: usize) {
    let (set, _) = set(size);
    bencher.bench_local(|| segments(set.iter()).len());
}

#[divan::bench(args = SIZES)]
fn find_what_covers_a_place(bencher: Bencher, size: usize) {
    let (set, text) = set(size);
    let at = middle(&text).start();
    bencher.bench_local(|| set.covering(black_box(at)).len());
}

#[divan::bench(args = SIZES)]
fn find_what_overlaps_a_passage(bencher: Bencher, size: usize) {
    let (set, text) = set(size);
    let span = middle(&text);
    bencher.bench_local(|| set.overlapping(black_box(span)).len());
}

/// As an edit does it while a view holds the set before.
#[divan::bench(args = SIZES)]
fn change_a_copied_set_and_find_what_to_paint(bencher: Bencher, size: usize) {
    let (project, id) = project(size);
    let before = project.annotations_of(id);
    let place = before.len() / 2;
    let mut changed = (**before.at(place).expect("there")).clone();
    changed.note = "Changed".into();
    let changed = Rc::new(changed);
    bencher.bench_local(|| {
        let mut after = (*before).clone();
        after.insert(Rc::clone(&changed));
        repaint(&before, &after, &project.codebook, &Others::new()).marks.len()
    });
}

fn journal(project: &Project, id: StatementId, records: usize) -> Vec<String> {
    let set = project.annotations_of(id);
    let record = |at: usize| {
        let annotation = set.at(at * 31 % set.len()).expect("there");
        let change = AnnotationChange::SetNote(format!("Note {at}"));
        let edits = vec![Edit::ChangeAnnotation {
            statement: id,
            annotation: annotation.id,
            change,
            stamp: annotation.stamp,
        }];
        let name = StepName { kind: StepKind::SetNote, detail: String::new() };
        stored::encode_record(&Record::Step { name, time: Timestamp(2), edits, joined: false })
    };
    (0..records).map(record).collect()
}

#[divan::bench(args = SIZES)]
fn replay_a_thousand_records(bencher: Bencher, size: usize) {
    let (project, id) = project(size);
    let journal = journal(&project, id, 1_000);
    bencher.with_inputs(|| project.clone()).bench_local_values(|mut project| {
        let mut history = History::default();
        for record in &journal {
            let record = stored::decode_record(record, &|_| None).expect("a record");
            history.perform(&mut project, &record).expect("it fits");
        }
        project
    });
}

#[divan::bench(args = SIZES)]
fn write_a_snapshot(bencher: Bencher, size: usize) {
    let (project, _) = project(size);
    bencher.bench_local(|| stored::encode_snapshot(&project, &History::default()));
}

#[divan::bench(args = SIZES)]
fn read_a_snapshot(bencher: Bencher, size: usize) {
    let (project, _) = project(size);
    let snapshot = stored::encode_snapshot(&project, &History::default());
    let statements: SmallMap<_, _> = snapshot.statements.iter().cloned().collect();
    let text = Rc::clone(&project.statements[0].text);
    bencher.bench_local(|| {
        let (head, codebook, history) = (&snapshot.head, &snapshot.codebook, &snapshot.history);
        stored::decode_snapshot(head, codebook, &statements, history, &|_| Some(Rc::clone(&text)))
            .expect("as written")
    });
}

#[divan::bench(args = SIZES)]
fn export_json(bencher: Bencher, size: usize) {
    let (project, _) = project(size);
    bencher.bench_local(|| export_project(&project));
}

#[divan::bench(args = SIZES)]
fn import_json(bencher: Bencher, size: usize) {
    let (project, _) = project(size);
    let file = export_project(&project);
    bencher.bench_local(|| read_file(file.as_bytes()).expect("as written"));
}
