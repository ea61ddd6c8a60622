//! Collecting hand-ins, good and bad.

use uuid::Uuid;

use super::collect::{Collector, Fate, HandInFile, Refusal, Remark, collected};
use super::exercise::{Due, Exercise};
use super::hand_in::{HandedIn, Work, hand_in};
use super::tests::{exercise, handed_in, slug, work};
use crate::codebook::Code;
use crate::edit::Edit;
use crate::project::annotation::Timestamp;
use crate::project::id::{ExerciseId, HandInId};
use crate::project::{Project, ProjectProblem};
use crate::stored::file::FileKind;
use crate::stored::file::export::export_project;
use crate::stored::file::import::FileError;
use crate::stored::file::iso::IsoTime;
use crate::testing::generate::{annotator, rich_project};

/// The hand-in of a student with this name, as a file.
fn file_of(name: &str, number: u128) -> String {
    let (mut project, exercise) = work();
    name.clone_into(&mut project.annotators[0].name);
    let id = HandInId(Uuid::from_u128(number));
    let handed_in = HandedIn { id, ..handed_in() };
    let work = Work::begun(Timestamp(1_000));
    hand_in(&project, &exercise, annotator(11).id, &work, handed_in).1
}

/// What collecting files changes, and what became of each.
#[derive(Default)]
struct Collection {
    edits: Vec<Edit>,
    fates: Vec<Fate>,
}

fn collected_from(project: &Project, exercise: &Exercise, files: &[&str]) -> Collection {
    let mut collector = Collector::new(project, annotator(11).id, exercise);
    let mut collection = Collection::default();
    for json in files {
        let file = HandInFile { name: "a/b.json", bytes: json.as_bytes(), packed: "packed" };
        let took = collector.take(&file);
        assert_eq!(took.edits.is_empty(), !matches!(took.fate, Fate::Taken(_)));
        assert_eq!(took.coding.is_some(), matches!(took.fate, Fate::Taken(_)));
        collection.edits.extend(took.edits);
        collection.fates.push(took.fate);
    }
    collection
}

fn applied(project: &Project, edits: &[Edit]) -> Project {
    let mut after = project.clone();
    for edit in edits {
        edit.apply(&mut after).unwrap();
    }
    assert_eq!(after.problems(), Vec::<ProjectProblem>::new());
    after
}

fn remarks(collection: &Collection, at: usize) -> &[Remark] {
    match &collection.fates[at] {
        Fate::Taken(collected) => &collected.remarks,
        other => panic!("{other:?}"),
    }
}

/// The teacher's project and exercise.
fn teacher() -> (Project, Exercise) {
    let project = rich_project();
    let exercise = exercise(&project);
    (project, exercise)
}

#[test]
fn each_hand_in_becomes_the_coding_of_an_annotator() {
    let (project, exercise) = teacher();
    let before = project.annotation_count();
    let files = [file_of("Heron", 1), file_of("=HYPERLINK(1)", 2), file_of("\u{202e}مالك 😀", 3)];
    let files: Vec<_> = files.iter().map(String::as_str).collect();
    let collection = collected_from(&project, &exercise, &files);
    let after = applied(&project, &collection.edits);
    let own = work().0.annotation_count();
    assert_eq!(after.annotation_count(), before + 3 * own);
    assert_eq!(after.annotators.len(), project.annotators.len() + 3);
    assert_eq!(after.codebook, project.codebook, "the codes are those of the project");
    for it in collected(&after) {
        let name = &after.annotator(it.annotator).unwrap().name;
        assert_eq!((name, it.remarks.as_slice()), (&it.hand_in.pseudonym, &[][..]));
        assert_eq!((it.file_name.as_str(), it.packed.as_str()), ("a/b.json", "packed"));
    }
    // What was there has not changed, and undoing takes all of it back.
    for statement in &project.statements {
        for annotation in project.annotations_of(statement.id).iter() {
            assert_eq!(after.annotation(statement.id, annotation.id), Some(annotation));
        }
    }
    let mut undone = project.clone();
    let inverses: Vec<_> =
        collection.edits.iter().map(|edit| edit.apply(&mut undone).unwrap()).collect();
    for inverse in inverses.iter().rev() {
        inverse.apply(&mut undone).unwrap();
    }
    assert_eq!(undone, project);
}

#[test]
fn a_file_that_is_here_is_not_taken_again() {
    let (project, exercise) = teacher();
    let (heron, wren) = (file_of("Heron", 1), file_of("Wren", 2));
    let first = collected_from(&project, &exercise, &[&heron, &heron]);
    assert!(matches!(first.fates[1], Fate::Here(_)));
    let after = applied(&project, &first.edits);
    let again = collected_from(&after, &exercise, &[&heron, &wren]);
    assert!(matches!(again.fates[..], [Fate::Here(_), Fate::Taken(_)]));
    let all = applied(&after, &again.edits);
    // In another order, or at once, it comes to the same.
    let other = applied(&project, &collected_from(&project, &exercise, &[&wren, &heron]).edits);
    assert_eq!(other.annotations, all.annotations);
    assert_eq!(other.attachments, all.attachments);
}

#[test]
fn an_attempt_with_changes_is_kept_beside_the_first() {
    let (project, exercise) = teacher();
    let heron = file_of("Heron", 1);
    let changed = heron.replace("\"confidence\": \"low\"", "\"confidence\": \"high\"");
    assert!(changed != heron);
    let collection = collected_from(&project, &exercise, &[&heron, &changed]);
    assert_eq!(remarks(&collection, 1), [Remark::Edited, Remark::Twice]);
    let after = applied(&project, &collection.edits);
    assert_eq!(collected(&after).len(), 2);
    let again = collected_from(&after, &exercise, &[&changed, &heron]);
    assert!(again.edits.is_empty());
}

#[test]
fn late_and_other_revisions_are_said() {
    let (project, mut exercise) = teacher();
    let heron = file_of("Heron", 1);
    exercise.due = Some(Due { date: "1970-01-01".into(), time: "02:00".into(), offset: 121 });
    exercise.revision = 2;
    let collection = collected_from(&project, &exercise, &[&heron]);
    let expected = [Remark::OtherRevision { revision: 1 }, Remark::Late { minutes: 1 }];
    assert_eq!(remarks(&collection, 0), expected);

    exercise.due = Some(Due { date: "31 May".into(), time: "02:00".into(), offset: 0 });
    exercise.revision = 1;
    exercise.codes.remove(&slug("terrorism"));
    let collection = collected_from(&project, &exercise, &[&heron]);
    assert_eq!(remarks(&collection, 0), [Remark::OtherCodebook]);
}

#[test]
fn what_is_no_hand_in_of_the_exercise_is_refused_and_changes_nothing() {
    let (project, exercise) = teacher();
    let heron = file_of("Heron", 1);
    let other = Exercise { id: ExerciseId(Uuid::from_u128(77)), ..exercise.clone() };
    let refused = |exercise: &Exercise, json: &str| {
        let collection = collected_from(&project, exercise, &[json]);
        assert!(collection.edits.is_empty());
        match collection.fates.into_iter().next() {
            Some(Fate::Refused(refusal)) => refusal,
            fate => panic!("{fate:?}"),
        }
    };
    let pseudonym = "Heron".to_owned();
    let of_other = Refusal::OtherExercise { exercise: exercise.id, pseudonym: pseudonym.clone() };
    assert_eq!(refused(&other, &heron), of_other);
    let cut = &heron[..heron.len() / 2];
    assert!(matches!(refused(&exercise, cut), Refusal::Damaged(FileError::NotJson { .. })));
    assert!(matches!(refused(&exercise, ""), Refusal::Damaged(_)));
    let project_file = export_project(&project);
    assert_eq!(refused(&exercise, &project_file), Refusal::NotAHandIn(FileKind::Project));
    assert!(matches!(refused(&exercise, "{\"placeholder\": true}"), Refusal::Damaged(_)));

    let mut without = project.clone();
    without.statements.remove(0);
    without.annotations = crate::small_map::SmallMap::new();
    let collection = collected_from(&without, &exercise, &[&heron]);
    let title = project.statements[0].metadata.title.clone();
    let of_other_text = Refusal::OtherText { title, pseudonym };
    assert_eq!(collection.fates, [Fate::Refused(of_other_text)]);
}

#[test]
fn a_passage_that_was_moved_by_hand_is_left_out_and_counted() {
    let (project, exercise) = teacher();
    let heron = file_of("Heron", 1);
    let moved = heron.replacen("\"quote\": \" سلام\"", "\"quote\": \"elsewhere\"", 1);
    assert!(moved != heron);
    let collection = collected_from(&project, &exercise, &[&moved]);
    assert_eq!(remarks(&collection, 0), [Remark::Edited, Remark::LeftOut { annotations: 1 }]);
}

#[test]
fn codes_that_students_added_come_along() {
    let (mut project, mut exercise) = work();
    exercise.open_codebook = true;
    let mut codebook = (*project.codebook).clone();
    codebook.codes.push(Code::new(slug("own"), slug("theme"), "My own".into()).into());
    project.set_codebook(codebook);
    let work = Work::begun(Timestamp(1_000));
    let at = HandedIn { id: HandInId(Uuid::from_u128(5)), at: IsoTime(Timestamp(2_000)) };
    let (_, json) = hand_in(&project, &exercise, annotator(11).id, &work, at);
    let teacher = rich_project();
    let collection = collected_from(&teacher, &exercise, &[&json]);
    assert_eq!(remarks(&collection, 0), []);
    let after = applied(&teacher, &collection.edits);
    assert!(after.codebook.code(&slug("own")).is_some());
    // Two students with codes of the same name.
    let at = HandedIn { id: HandInId(Uuid::from_u128(6)), at: IsoTime(Timestamp(2_000)) };
    let (_, other) = hand_in(&project, &exercise, annotator(11).id, &work, at);
    applied(&teacher, &collected_from(&teacher, &exercise, &[&json, &other]).edits);
}
