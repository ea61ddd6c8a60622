//! Regrade requests from files, and their answers in feedback.

use super::desk::{Desk, NOW, hand_in_id, handed_in, moodle};
use crate::File;
use annotator_core::classroom::class::About;
use annotator_core::classroom::feedback::Feedback;
use annotator_core::classroom::request::{Decision, Request, Requests};
use annotator_core::edit::history::Record;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::{ExerciseId, HandInId};
use annotator_core::stored::decode_record;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::class::{CollectReport, Refused};
use annotator_jobs::giving::FeedbackWith;
use annotator_jobs::{ClassJob, Reply};
use uuid::Uuid;

const FOLDER: &str = "محمد علي_8_assignsubmission_file";

fn request(exercise: ExerciseId, hand_in: HandInId, about: About) -> Request {
    let mut request = Request {
        exercise,
        hand_in,
        feedback_revision: 1,
        asked: IsoTime(Timestamp(3)),
        items: Vec::new(),
    };
    request.ask(about, "<b>Why?</b> 😀".to_owned());
    request
}

/// Collects files, and applies what they change.
fn collect(desk: &mut Desk, files: &[(&str, String)]) -> CollectReport {
    let files: Vec<File> =
        files.iter().map(|(name, json)| File { name, bytes: json.as_bytes() }).collect();
    let me = desk.project.annotators[0].id;
    let said = desk.ask(ClassJob::Collect { me, now: NOW }, &files);
    let mut steps = 0;
    for (reply, _) in &said {
        let Reply::Took(record) = reply else { continue };
        let text = |_| Some(std::rc::Rc::clone(&desk.project.statements[0].text));
        let Record::Step { edits, joined, .. } = decode_record(record, &text).unwrap() else {
            panic!()
        };
        assert_eq!(joined, steps > 0, "what comes together is one step");
        edits.iter().for_each(|edit| drop(edit.apply(&mut desk.project).unwrap()));
        steps += 1;
    }
    desk.send();
    let Some((Reply::Collected(report), _)) = said.into_iter().next_back() else { panic!() };
    report
}

fn feedback(desk: &mut Desk) -> (Feedback, String) {
    let (files, _) = desk.given(FeedbackWith::default());
    let json = &files[&format!("{FOLDER}/feedback.json")];
    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    (Feedback::of(&opened).unwrap(), files[&format!("{FOLDER}/feedback.html")].clone())
}

#[test]
fn an_answer_is_part_of_the_next_feedback() {
    let mut desk = moodle();
    let missed = feedback(&mut desk).0.items.into_iter().find(|it| it.own.is_none()).unwrap();
    let about = About::Item { item: missed.item.unwrap() };
    let exercise = desk.exercise.id;
    let file = export_project(&request(exercise, hand_in_id(2), about).file());
    let report = collect(&mut desk, &[("deep/request.json", file.clone())]);
    assert_eq!((report.requests, report.refused.len(), report.taken.len()), ((1, 0), 0, 0));
    let before = desk.project.clone();
    assert_eq!(collect(&mut desk, &[("again.json", file)]).requests, (0, 1));
    assert_eq!(desk.project, before);
    let (open, page) = feedback(&mut desk);
    assert!(open.items.iter().all(|item| item.request.is_none()) && !page.contains("You asked"));

    let mut requests = Requests::of(&desk.project, exercise);
    requests.requests[0].decision = Some(Decision::Declined);
    requests.requests[0].answer = "Read <paragraph> 3.".to_owned();
    requests.keep(exercise).apply(&mut desk.project).unwrap();
    desk.send();
    let (answered, page) = feedback(&mut desk);
    let item = answered.items.iter().find(|it| it.item == missed.item).unwrap();
    assert_eq!(item.request.as_ref().unwrap().answer, "Read <paragraph> 3.");
    assert_eq!(answered.items.iter().filter(|it| it.request.is_some()).count(), 1);
    assert!(
        page.contains("Your teacher stays with it") && page.contains("Read &lt;paragraph&gt; 3.")
    );
    assert!(page.contains("&lt;b&gt;Why?&lt;/b&gt; 😀"));
}

#[test]
fn a_request_may_come_with_its_hand_in() {
    let mut desk = moodle();
    let exercise = desk.exercise.id;
    let asked = request(exercise, hand_in_id(9), About::Item { item: 1 });
    let files = [("a.json", export_project(&asked.file())), ("b.json", handed_in("Late", 9, 2))];
    let report = collect(&mut desk, &files);
    assert_eq!((report.requests, report.taken.len(), report.refused.len()), ((1, 0), 1, 0));
}

#[test]
fn each_request_that_is_refused_has_its_reason() {
    let mut desk = moodle();
    desk.decide(|class| {
        class.given_back.insert(hand_in_id(2), 4);
    });
    let exercise = desk.exercise.id;
    let about = About::Item { item: 1 };
    let file = |exercise, hand_in| export_project(&request(exercise, hand_in, about).file());
    let good = file(exercise, hand_in_id(1));
    let files = [
        ("other.json", file(ExerciseId(Uuid::from_u128(7)), hand_in_id(1))),
        ("stranger.json", file(exercise, hand_in_id(77))),
        ("old.json", file(exercise, hand_in_id(2))),
        ("bad.json", good.replace("\"feedback_revision\"", "\"revision_of\"")),
        ("blank.json", good.replace("<b>Why?</b> 😀", "\u{a0} ")),
        ("half.json", good[..good.len() / 2].to_owned()),
    ];
    let report = collect(&mut desk, &files);
    let why = |name: &str| report.refused.iter().find(|(it, _)| it == name).map(|(_, why)| why);
    assert_eq!(why("other.json"), Some(&Refused::RequestOtherClass));
    assert_eq!(why("stranger.json"), Some(&Refused::RequestUnknown));
    assert_eq!(why("old.json"), Some(&Refused::RequestOlder { asked: 1, newest: 4 }));
    assert_eq!(why("bad.json"), Some(&Refused::BadRequest));
    assert_eq!(why("blank.json"), Some(&Refused::BadRequest));
    assert!(matches!(why("half.json"), Some(Refused::Damaged { .. })), "{report:?}");
    assert_eq!(report.requests, (0, 0));
}
