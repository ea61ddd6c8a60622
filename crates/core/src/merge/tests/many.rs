//! Many files at once: how long it takes.

use std::time::{Duration, Instant};

use super::*;
use crate::edit::history::PreparedStep;
use crate::project::annotation_set::AnnotationSet;
use crate::stored::file::import::{OpenedFile, read_file_at_once};
use crate::stored::{StepInPieces, decode_piece, encode_piece, encode_step_head, pieces_of_step};

const FILES: u128 = 50;
const TAGS: u128 = 2_000;

/// A project with twenty statements that are long enough for the tags of everybody.
fn large() -> Project {
    let mut project = rich_project();
    project.annotations = Default::default();
    let words = "We pledge aid for the fleets of the north. ".repeat(200);
    project.statements = (0..20).map(|at| statement(500 + at, &format!("{at} {words}"))).collect();
    project
}

/// The file of one of many people, with their own tags in all statements.
fn file(project: &Project, who: u128) -> Project {
    let mut file = project.clone();
    file.annotators.push(annotator(100 + who));
    let pattern = annotations(&rich_project())[1].clone();
    let each = TAGS / project.statements.len() as u128;
    for (place, statement) in (0..).zip(&project.statements) {
        let tag = |number: u128| {
            let start = (3 + (number * 17 + who) * 4 % 8_000) as u32;
            let text = &statement.text;
            let end = start + 3 + (number % 9) as u32;
            let span = text.span(ByteOffset(start), ByteOffset(end)).unwrap();
            Rc::new(Annotation {
                id: AnnotationId(Uuid::from_u128((who << 64) | (place << 32) | number)),
                statement: statement.id,
                text: text.sha256(),
                spans: Spans::one(span),
                code: slug(["trade", "pledge"][(number % 2) as usize]),
                annotator: annotator(100 + who).id,
                attributes: Default::default(),
                ..(*pattern).clone()
            })
        };
        let mut all: Vec<_> = (0..each).map(tag).collect();
        all.sort_by(|one, other| one.claim_order(other));
        all.dedup_by(|one, other| one.claim_order(other).is_eq());
        file.annotations.insert(statement.id, Rc::new(AnnotationSet::new(all)));
    }
    file
}

#[test]
fn fifty_files_are_added_in_one_go() {
    let project = large();
    let many = if cfg!(debug_assertions) { 5 } else { FILES };
    let files: Vec<Project> = (0..many).map(|who| file(&project, who)).collect();
    let tags: usize = files.iter().map(Project::annotation_count).sum();
    let begin = Instant::now();
    let merge = merged(&project, &files);
    let took = begin.elapsed();
    assert_eq!(merge.report.added_annotations(), tags);
    assert_eq!(merge.report.annotators.len(), files.len());
    let begin = Instant::now();
    let mut after = project;
    merge.edits.iter().for_each(|edit| drop(edit.apply(&mut after).unwrap()));
    eprintln!("merge of {many} files, {tags} tags: {took:?}, applied in {:?}", begin.elapsed());
    assert!(cfg!(debug_assertions) || took.as_secs() < 5, "{took:?}");
}

/// `cargo test --release -p annotator-core fifty_files -- --ignored --nocapture` also measures
/// reading.
#[test]
#[ignore = "slow: measures reading and merging"]
fn fifty_files_are_read_and_added() {
    let project = large();
    let files: Vec<String> = (0..FILES).map(|who| export_project(&file(&project, who))).collect();
    let begin = Instant::now();
    let read = |text: &String| match read_file_at_once(text.as_bytes()) {
        Ok(OpenedFile::Project(project)) => *project,
        other => panic!("{other:?}"),
    };
    let read: Vec<Project> = files.iter().map(read).collect();
    let reading = begin.elapsed();
    let begin = Instant::now();
    let merge = merged(&project, &read);
    eprintln!("read in {reading:?}, merged in {:?}", begin.elapsed());
    assert!(merge.report.added_annotations() > 90_000);
    // What the page does with it: it reads the step piece by piece, and applies it at once.
    let name = StepName { kind: StepKind::AddCoding, detail: String::new() };
    let head = encode_step_head(&name, Timestamp(0), &merge.edits);
    let pieces = pieces_of_step(&merge.edits, 500).iter().map(|it| encode_piece(it)).collect();
    let step = StepInPieces { head, pieces };
    let (mut prepared, mut slowest) = (PreparedStep::new(&project), Duration::ZERO);
    for piece in &step.pieces {
        let begin = Instant::now();
        prepared.apply(decode_piece(piece, &|_| None).unwrap()).unwrap();
        slowest = slowest.max(begin.elapsed());
    }
    let begin = Instant::now();
    let whole = step.whole().unwrap();
    let joining = begin.elapsed();
    let (mut after, mut history) = (project, History::default());
    let begin = Instant::now();
    history.take_prepared(&mut after, prepared, name, Timestamp(0)).unwrap();
    let applying = begin.elapsed();
    let pieces = step.pieces.len();
    eprintln!("{pieces} pieces, the slowest in {slowest:?}");
    eprintln!("{} bytes joined in {joining:?}, applied in {applying:?}", whole.len());
    assert_eq!(after.annotation_count(), merge.report.added_annotations());
}
