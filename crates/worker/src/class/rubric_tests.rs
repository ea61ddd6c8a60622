//! A rubric in everything that is given back, and feedback that says what has changed.

use super::desk::{Desk, hand_in_id, handed_in};
use annotator_core::classroom::class::Grading;
use annotator_core::classroom::feedback::Feedback;
use annotator_core::classroom::key::{ItemKind, Key};
use annotator_core::classroom::rubric::{Criterion, Judged, Level, LevelByHand, Rubric};
use annotator_core::classroom::since::AllTold;
use annotator_core::classroom::{key_name, told_name};
use annotator_core::edit::Edit;
use annotator_core::project::attachment::document;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_jobs::giving::FeedbackWith;
use annotator_jobs::{ClassJob, Reply};

fn level(words: &str, points: u32, from: Option<u32>) -> Level {
    Level { words: words.to_owned(), points, from }
}

fn rubric() -> Rubric {
    let row = |id, name: &str, by, levels| Criterion {
        id,
        name: name.to_owned(),
        description: "What <is> meant".to_owned(),
        weight: 1_000,
        by,
        levels,
    };
    let found = vec![
        level("all", 4_000, Some(9_000)),
        level("some", 2_000, Some(1)),
        level("none", 0, Some(0)),
    ];
    let notes = vec![level("clear 😀", 2_000, None), level("غير واضح", 0, None)];
    Rubric {
        rows: vec![
            row(1, "Found", Judged::CoreFound, found),
            row(2, "Notes, clear", Judged::Hand, notes),
        ],
    }
}

/// Two works; what the first reached is decided on.
fn desk() -> Desk {
    let mut desk =
        Desk::with(&[("a.json", handed_in("Heron", 1, 2)), ("b.json", handed_in("Lark", 2, 0))]);
    desk.decide(|class| {
        class.grading = Grading::Rubric { step: 100 };
        class.rubric = Some(rubric());
        let reason = "She <wrote> to me".to_owned();
        class.levels.insert(hand_in_id(1), vec![LevelByHand { criterion: 2, level: 0, reason }]);
    });
    desk
}

fn opened(json: &str) -> Feedback {
    let OpenedFile::Project(project) = read_file(json.as_bytes()).unwrap() else { panic!() };
    Feedback::of(&project).unwrap()
}

#[test]
fn the_levels_are_in_feedback_and_in_the_table() {
    let mut desk = desk();
    let (files, _) = desk.given(FeedbackWith::default());
    let feedback = opened(&files["Heron/feedback.json"]);
    let levels: Vec<_> = feedback.rubric.iter().map(|row| row.level.as_deref()).collect();
    assert_eq!(levels, [Some("some"), Some("clear 😀")]);
    assert_eq!(feedback.grade.as_ref().unwrap().points, 4_000);
    assert_eq!(feedback.grade.unwrap().most, Some(6_000));
    let page = &files["Heron/feedback.html"];
    assert!(page.contains("Notes, clear") && page.contains("She &lt;wrote&gt; to me"), "{page}");
    // A row that is open has no points, and the work has no grade.
    let lark = opened(&files["Lark/feedback.json"]);
    assert_eq!((lark.grade, lark.rubric[1].points), (None, None));
    assert!(files["Lark/feedback.html"].contains("not decided yet"));

    let mut said = desk.ask(ClassJob::Results { name: "results.csv".to_owned() }, &[]);
    let (_, bytes) = said.pop().unwrap();
    let table = String::from_utf8(bytes.unwrap()).unwrap();
    assert!(table.contains(",Heron,rubric: Found,2,4,some\r\n"), "{table}");
    assert!(table.contains(",Heron,\"rubric: Notes, clear\",2,2,clear 😀\r\n"), "{table}");
    assert!(table.contains(",Lark,\"rubric: Notes, clear\",,2,\r\n"), "{table}");

    let without = FeedbackWith { grades: false, ..FeedbackWith::default() };
    let (files, _) = desk.given(without);
    assert_eq!(opened(&files["Heron/feedback.json"]).rubric, []);
}

#[test]
fn the_same_documents_give_the_same_table() {
    let table = |desk: &mut Desk| {
        let mut said = desk.ask(ClassJob::Results { name: "results.csv".to_owned() }, &[]);
        said.pop().unwrap().1.unwrap()
    };
    let mut desk = desk();
    let first = table(&mut desk);
    desk.decide(|class| class.rubric.as_mut().unwrap().rows[0].levels[1].points = 1_000);
    assert_ne!(table(&mut desk), first, "other points score all works once more");
    desk.decide(|class| class.rubric = Some(rubric()));
    assert_eq!(table(&mut desk), first);
    assert_eq!(table(&mut self::desk()), first);
}

#[test]
fn newer_feedback_says_what_has_changed_since() {
    let mut desk = desk();
    desk.decide(|class| class.grading = Grading::LikeKey { base: 0, full: 10_000, step: 100 });
    let (files, report) = desk.given(FeedbackWith::default());
    assert_eq!(opened(&files["Heron/feedback.json"]).since, None);
    assert!(!files["Heron/feedback.html"].contains("What has changed"));
    let id = desk.exercise.id;
    let told = AllTold { told: report.told.into_iter().collect() };
    let edit = Edit::SetAttachment { name: told_name(id), document: Some(document(&told)) };
    edit.apply(&mut desk.project).unwrap();
    desk.decide(|class| class.given_back.extend(report.given));
    let (files, _) = desk.given(FeedbackWith::default());
    assert!(opened(&files["Heron/feedback.json"]).since.unwrap().is_nothing());
    assert!(files["Heron/feedback.html"].contains("Nothing in what was found"));

    // Most of the key need not be found any more.
    let mut key = Key::attached(&desk.project, &key_name(id)).unwrap();
    key.items.iter_mut().skip(4).for_each(|item| item.kind = ItemKind::Bonus);
    let trial = desk.ask(ClassJob::TryKey(Box::new(key.clone())), &[]).pop().unwrap().0;
    let Reply::KeyTried(Some(effect)) = trial else { panic!("{trial:?}") };
    assert!(effect.changed.iter().any(|it| it.hand_in == hand_in_id(1)));
    assert_eq!(effect.changed.len() + effect.unchanged as usize, 2);
    let edit = Edit::SetAttachment { name: key_name(id), document: Some(document(&key)) };
    edit.apply(&mut desk.project).unwrap();
    desk.send();
    let (files, report) = desk.given(FeedbackWith::default());
    let feedback = opened(&files["Heron/feedback.json"]);
    let since = feedback.since.unwrap();
    let points = since.points.unwrap();
    assert_eq!((since.revision, points.now), (1, feedback.grade.map(|it| it.points)));
    assert!(points.now > points.before);
    assert_eq!(report.told[0].1.points, points.now);
    assert!(files["Heron/feedback.html"].contains("What has changed since revision 1"));
}

#[test]
fn items_are_saved_as_a_table() {
    let mut desk = desk();
    let mut said = desk.ask(ClassJob::ItemTable { name: "items.csv".to_owned() }, &[]);
    let (reply, bytes) = said.pop().unwrap();
    assert!(matches!(reply, Reply::Packed { .. }), "{reply:?}");
    let table = String::from_utf8(bytes.unwrap()).unwrap();
    let key = Key::attached(&desk.project, &key_name(desk.exercise.id)).unwrap();
    let asked = key.asked(&desk.exercise).items;
    assert!(table.matches("few_works").count() >= asked.len(), "two works are too few:\n{table}");
}
