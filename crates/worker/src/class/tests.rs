//! A class of students on one text: collected from files and archives, and compared with the key.

use std::rc::Rc;

use annotator_core::classroom::class::{About, Class, GradeByHand, Grading, Measure, Member};
use annotator_core::classroom::collect::collected;
use annotator_core::classroom::exercise::{
    Exercise, ExerciseText, FieldTask, Helps, LayerTask, TextPart,
};
use annotator_core::classroom::feedback::{Feedback, FeedbackItem, Off, Outcome};
use annotator_core::classroom::given::exercise_file;
use annotator_core::classroom::hand_in::{HandedIn, Work, hand_in};
use annotator_core::classroom::key::{Accepted, ItemKind, Key, KeySpan};
use annotator_core::classroom::{class_name, exercise_name, key_name};
use annotator_core::edit::history::History;
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::document;
use annotator_core::project::id::{ExerciseId, HandInId, Slug};
use annotator_core::project::statement::with_sha256;
use annotator_core::small_map::SmallSet;
use annotator_core::stored::decode_record;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::testing::annotations::annotation;
use annotator_core::testing::generate::{annotator, empty_project, statement};
use annotator_core::text::marked::marked;
use annotator_core::text::span::Spans;
use annotator_core::text::units::ByteOffset;
use annotator_formats::export::OutFile;
use annotator_jobs::class::{ClassReport, CollectReport, Look, Looked, Refused};
use annotator_jobs::{ClassJob, Job, Reply, parts};
use uuid::Uuid;

use crate::{File, Worker};

pub(super) const KEY: &str = "😀 سلام: we [pledge ten\u{a0}million] and [call on all States] to help.\r\n\
                   [Trade e\u{301}te\u{301}] is good. We [thank] you.";
const CODES: [&str; 3] = ["pledge", "call", "trade"];

fn slug<K>(id: &str) -> Slug<K> {
    Slug::parse(id).unwrap()
}

/// The annotations of a text with marks, each with its code.
fn coding(with_marks: &str, codes: &[&str], project: &Project, number: u128) -> AnnotationSet {
    let (text, spans) = marked(with_marks);
    let statement = &project.statements[0];
    assert_eq!(statement.text.as_str(), text);
    let coded = spans.iter().zip(codes).zip(1..).map(|((span, code), at)| {
        Rc::new(Annotation {
            statement: statement.id,
            text: statement.text.sha256(),
            spans: Spans::one(*span),
            annotator: annotator(11).id,
            stamp: Stamp { modified: Timestamp(1), revision: project.revision },
            ..(*annotation(number * 1_000 + at, &[(0, 1)], code)).clone()
        })
    });
    AnnotationSet::new(coded.collect())
}

/// The teacher's project with an exercise and its key. The word "thank" is in no item.
pub(super) fn teacher() -> (Project, Exercise, Key) {
    let mut project = empty_project();
    project.statements = vec![statement(100, &marked(KEY).0)];
    let coded = coding(KEY, &CODES, &project, 1);
    project.annotations.insert(project.statements[0].id, Rc::new(coded));
    let field = FieldTask { attribute: slug("strength"), required: true };
    let layer = |id, fields| LayerTask { layer: slug(id), least: None, most: None, fields };
    let exercise = Exercise {
        id: ExerciseId(Uuid::from_u128(900)),
        revision: 1,
        title: "Promises".into(),
        course: String::new(),
        instructions: String::new(),
        hand_in_to: String::new(),
        language: String::new(),
        texts: vec![ExerciseText {
            sha256: project.statements[0].text.sha256(),
            part: TextPart::Everything,
        }],
        codes: SmallSet::from([slug("pledge"), slug("call"), slug("trade"), slug("terrorism")]),
        open_codebook: false,
        layers: vec![layer("theme", Vec::new()), layer("commitment", vec![field])],
        due: None,
        helps: Helps::default(),
        given: true,
        practice: false,
        self_check: None,
        calibration: None,
        next: None,
    };
    let key = Key::from_coding(&project, &exercise, &annotator(11));
    assert_eq!(key.items.len(), 3);
    store(&mut project, &exercise, &key);
    (project, exercise, key)
}

fn store(project: &mut Project, exercise: &Exercise, key: &Key) {
    let documents = &mut project.attachments;
    documents.insert(exercise_name(exercise.id), document(exercise));
    documents.insert(key_name(exercise.id), document(key));
}

/// What a student with this name hands in.
pub(super) fn hands_in(name: &str, number: u128, with_marks: &str, codes: &[&str]) -> String {
    let (teacher, exercise, _) = teacher();
    let mut project = exercise_file(&teacher, &exercise).unwrap();
    project.annotators[0].id = annotator(11).id;
    name.clone_into(&mut project.annotators[0].name);
    let coded = coding(with_marks, codes, &project, number);
    project.annotations.insert(project.statements[0].id, Rc::new(coded));
    let at = i64::try_from(number).unwrap() * 60_000;
    let id = HandInId(Uuid::from_u128(number));
    let handed_in = HandedIn { id, at: IsoTime(Timestamp(at)) };
    let work = Work::begun(Timestamp(0));
    hand_in(&project, &exercise, annotator(11).id, &work, handed_in).1
}

/// A student who has all of it, one with every kind of mistake, and one who has nothing.
fn class() -> [String; 3] {
    let wrong = KEY
        .replace("[pledge ten\u{a0}million] and", "[pledge ten]\u{a0}million and")
        .replace("[Trade e\u{301}te\u{301}]", "Trade e\u{301}te\u{301}");
    let nothing = marked(KEY).0;
    [
        hands_in("Heron", 2, &KEY.replace("[thank]", "thank"), &CODES),
        hands_in("=Osprey()", 3, &wrong, &["pledge", "pledge", "terrorism"]),
        hands_in("ابن 😀", 4, &nothing, &[]),
    ]
}

pub(super) fn collect_into(project: &mut Project, files: &[(&str, &[u8])]) -> CollectReport {
    let job = ClassJob::Collect { me: annotator(11).id, now: Timestamp(9) };
    let files: Vec<_> = files.iter().map(|(name, bytes)| File { name, bytes }).collect();
    let mut said = replies(project, job, &files);
    let Some(Reply::Collected(report)) = said.pop() else { panic!("{said:?}") };
    let texts = project.statements.clone();
    let text = |sha256| with_sha256(&texts, sha256).map(|it| it.text.clone());
    let mut history = History::default();
    for reply in said {
        if let Reply::Took(record) = reply {
            history.perform(project, &decode_record(&record, &text).unwrap()).unwrap();
        }
    }
    assert!(history.done().len() <= 1, "all of it is one step");
    assert_eq!(project.problems(), []);
    report
}

/// Sends the project and a job, and returns all replies.
fn replies(project: &Project, job: ClassJob, files: &[File]) -> Vec<Reply> {
    let mut worker = Worker::default();
    let mut said = Vec::new();
    parts(project).for_each(|part| worker.take(part));
    let exercise = ExerciseId(Uuid::from_u128(900));
    worker.work(Job::Class { exercise, job }, files, &mut |reply, _| said.push(reply));
    said
}

/// Sends the project and a job. The last reply is returned.
fn asked(project: &Project, job: ClassJob, files: &[File]) -> Reply {
    let mut said = replies(project, job, files);
    let last = said.pop().unwrap();
    assert!(said.iter().all(|it| matches!(it, Reply::Progress { done, of } if done <= of)));
    last
}

fn with_class() -> Project {
    let (mut project, ..) = teacher();
    let files = class();
    let named: Vec<_> = files.iter().map(|json| ("a.json", json.as_bytes())).collect();
    assert_eq!(collect_into(&mut project, &named).taken.len(), 3);
    project
}

pub(super) fn report(project: &Project) -> ClassReport {
    match asked(project, ClassJob::Mark, &[]) {
        Reply::Marked(report) => *report,
        other => panic!("{other:?}"),
    }
}

fn feedback(project: &Project, number: u128) -> Feedback {
    let look = Look::Work(HandInId(Uuid::from_u128(number)));
    match asked(project, ClassJob::Look(look), &[]) {
        Reply::Looked(Some(Looked::Work(feedback))) => *feedback,
        other => panic!("{other:?}"),
    }
}

#[test]
fn hand_ins_come_from_files_and_from_archives_in_archives() {
    let (mut project, ..) = teacher();
    let [heron, osprey, ibn] = class();
    let file = |path: &str, content: &str| OutFile {
        path: path.to_owned(),
        content: content.as_bytes().to_vec(),
    };
    let inner = crate::exchange::packed(&[file("work/hand-in.json", &osprey)]).unwrap();
    let outer = crate::exchange::packed(&[
        file("Ada_7_assignsubmission_file/hand-in.json", &heron),
        file("Ada_7_assignsubmission_onlinetext/onlinetext.html", "<p>Done.</p>"),
        OutFile { path: "Ben_8_assignsubmission_file/work.zip".into(), content: inner },
    ]);
    let files = [("class.zip", outer.as_deref().unwrap()), ("ibn.json", ibn.as_bytes())];
    let said = collect_into(&mut project, &files);
    let taken: Vec<_> =
        said.taken.iter().map(|it| (it.file.as_str(), it.pseudonym.as_str())).collect();
    let expected = [
        ("Ada_7_assignsubmission_file/hand-in.json", "Heron"),
        ("Ben_8_assignsubmission_file/hand-in.json", "=Osprey()"),
        ("ibn.json", "ابن 😀"),
    ];
    assert_eq!(taken, expected);
    let online = "Ada_7_assignsubmission_onlinetext/onlinetext.html".to_owned();
    assert_eq!(said.refused, [(online, Refused::NotOurs)]);
    assert_eq!(collected(&project).len(), 3);
    let again = collect_into(&mut project, &files);
    assert_eq!((again.taken.len(), again.here.len()), (0, 3), "the same files add nothing");
}

#[test]
fn what_is_no_hand_in_is_refused_with_its_reason() {
    let (mut project, exercise, key) = teacher();
    let [heron, ..] = class();
    let half = &heron[..heron.len() / 2];
    let given = export_project(&exercise_file(&project, &exercise).unwrap());
    let page = format!("<!doctype html><script type=\"application/json\" id=\"exercise\">{given}");
    let (mut other, mut renamed, _) = teacher();
    renamed.id = ExerciseId(Uuid::from_u128(901));
    store(&mut other, &renamed, &key);
    let plain = export_project(&project);
    let files = [
        ("half.json", half.as_bytes()),
        ("exercise.json", given.as_bytes()),
        ("exercise.html", page.as_bytes()),
        ("project.json", plain.as_bytes()),
        ("photo.jpg", b"\xff\xd8\xff\xe0"),
        ("broken.zip", b"PK\x03\x04 broken"),
        ("other.json", &heron.replace("000000000384", "000000000385").into_bytes()),
    ];
    let said = collect_into(&mut project, &files);
    assert!(said.taken.is_empty() && said.here.is_empty(), "{said:?}");
    let why = |name: &str| said.refused.iter().find(|(it, _)| it == name).map(|(_, why)| why);
    assert!(matches!(why("half.json"), Some(Refused::Damaged { line: 1.. })), "{said:?}");
    assert_eq!(why("exercise.json"), Some(&Refused::OnlyTheExercise));
    assert_eq!(why("exercise.html"), Some(&Refused::OnlyTheExercise));
    assert_eq!(why("project.json"), Some(&Refused::NotAHandIn));
    assert_eq!(why("photo.jpg"), Some(&Refused::NotOurs));
    assert_eq!(why("broken.zip"), Some(&Refused::BadArchive));
    assert_eq!(why("other.json"), Some(&Refused::OtherExercise { pseudonym: "Heron".to_owned() }),);
    assert_eq!(said.refused.len(), files.len());
}

#[test]
fn each_work_is_compared_with_the_key() {
    let project = with_class();
    let report = report(&project);
    let [heron, osprey, ibn] = report.rows.as_slice() else { panic!("{report:?}") };
    let score = heron.score.unwrap();
    assert_eq!((score.found, score.missed, score.extra), (3, 0, 0));
    assert_eq!(score.measures[1].f1, Some(10_000));
    assert_eq!((heron.passages, heron.records, heron.open_fields), (3, (2, 0), 2));

    // One pledge that is a word short, a call taken for a pledge, "thank" tagged, and trade missed.
    let score = osprey.score.unwrap();
    assert_eq!((score.found, score.edges, score.other_code, score.missed), (0, 1, 1, 1));
    assert_eq!(score.extra, 1);
    assert_eq!(score.measures.map(|it| it.f1), [Some(3_333), Some(0), Some(3_333), Some(5_000)]);
    let score = ibn.score.unwrap();
    assert_eq!((score.missed, ibn.passages), (3, 0));
    assert_eq!(score.measures[0].precision, None, "nothing was marked");
    assert!(report.rows.iter().all(|row| row.counts && row.points.is_none()));
}

#[test]
fn a_work_is_shown_item_by_item() {
    let project = with_class();
    let items = feedback(&project, 3).items;
    let outcomes: Vec<_> = items.iter().map(|item| item.outcome).collect();
    assert_eq!(
        outcomes,
        [
            Outcome::Edges(Off { start: 0, end: -1, words: 1 }),
            Outcome::OtherCode,
            Outcome::Missed,
            Outcome::Extra { trap: false },
        ]
    );
    let quotes = |item: usize| {
        let own = items[item].own.as_ref().map(|own| own.spans[0].quote.as_str());
        let key = items[item].key.as_ref().map(|key| key.spans[0].quote.as_str());
        (own, key)
    };
    assert_eq!(quotes(0), (Some("pledge ten"), Some("pledge ten\u{a0}million")));
    assert_eq!(quotes(2), (None, Some("Trade e\u{301}te\u{301}")));
    assert_eq!(quotes(3), (Some("thank"), None));
    assert!(items.iter().all(FeedbackItem::is_wrong));
    assert!(feedback(&project, 2).items.iter().all(|item| item.outcome.is_right()));
}

#[test]
fn a_class_is_shown_on_the_text() {
    let project = with_class();
    let report = report(&project);
    let text = &project.statements[0].text;
    let [on_text] = report.texts.as_slice() else { panic!("{report:?}") };
    let shown: Vec<_> = on_text
        .heat
        .iter()
        .map(|(start, end, persons)| (&text.as_str()[*start as usize..*end as usize], *persons))
        .collect();
    assert_eq!(
        shown,
        [
            ("pledge ten", 2),
            ("\u{a0}million", 1),
            ("call on all States", 2),
            ("Trade e\u{301}te\u{301}", 1),
            ("thank", 1),
        ]
    );
    let call = on_text.passages.iter().find(|it| it.item == Some(2)).unwrap();
    assert_eq!(call.codes, [(slug("call"), 1), (slug("pledge"), 1)]);
    assert_eq!((call.nothing, on_text.passages.len()), (1, 4));
    assert!(call.dispute > 1_000, "three answers of three");
    let thanks = on_text.passages.last().unwrap();
    assert_eq!((thanks.item, thanks.nothing), (None, 2));

    let figures: Vec<_> = report
        .items
        .iter()
        .map(|it| (it.item, it.found, it.edges, it.other_code, it.missed))
        .collect();
    assert_eq!(figures, [(1, 1, 1, 0, 1), (2, 1, 0, 1, 1), (3, 1, 0, 0, 2)]);
    let confused = (Some(slug("call")), Some(slug("pledge")), 1);
    assert!(report.confusion.contains(&confused), "{:?}", report.confusion);
}

#[test]
fn single_students_are_found_behind_every_figure() {
    let project = with_class();
    let cases = |look| match asked(&project, ClassJob::Look(look), &[]) {
        Reply::Looked(Some(Looked::Cases(cases))) => cases
            .into_iter()
            .map(|case| (case.hand_in.0.as_u128(), case.annotation.is_some(), case.at))
            .collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let text = &project.statements[0].text;
    let start = text.as_str().find("call").unwrap() as u32;
    let passage = Look::Passage(text.sha256(), start, start + 4);
    assert_eq!(cases(passage), [(2, true, Some(1)), (3, true, Some(1)), (4, false, None)]);
    assert_eq!(
        cases(Look::Item(3)),
        [(2, true, Some(2)), (3, false, Some(2)), (4, false, Some(2))]
    );
    let confusion = Look::Confusion(Some(slug("call")), Some(slug("pledge")));
    assert_eq!(cases(confusion), [(3, true, Some(1))]);
    assert_eq!(cases(Look::Confusion(None, Some(slug("terrorism")))), [(3, true, Some(3))]);

    let hand_in = HandInId(Uuid::from_u128(3));
    let look = Look::Confusion(Some(slug("call")), Some(slug("pledge")));
    let Reply::Looked(Some(Looked::Cases(cases))) = asked(&project, ClassJob::Look(look), &[])
    else {
        panic!()
    };
    let annotation = cases[0].annotation.unwrap();
    let all = project.annotations_of(project.statements[0].id);
    let found = all.iter().find(|it| it.id == annotation).unwrap();
    let coder = project.annotator(found.annotator).unwrap();
    assert_eq!((cases[0].hand_in, coder.name.as_str()), (hand_in, "=Osprey()"));
}

#[test]
fn accepted_codings_and_bonus_items_count_as_the_key_says() {
    let (mut project, exercise, mut key) = teacher();
    let text = Rc::clone(&project.statements[0].text);
    let start = text.as_str().find("pledge ten").unwrap();
    let short =
        text.span(ByteOffset(start as u32), ByteOffset((start + "pledge ten".len()) as u32));
    let spans = KeySpan::list(&text, &Spans::one(short.unwrap()));
    key.items[0].accept.push(Accepted { spans, code: None });
    key.items[1].accept.push(Accepted { spans: Vec::new(), code: Some(slug("pledge")) });
    key.items[2].kind = ItemKind::Bonus;
    store(&mut project, &exercise, &key);
    let [_, osprey, _] = class();
    collect_into(&mut project, &[("osprey.json", osprey.as_bytes())]);
    let row = &report(&project).rows[0];
    let score = row.score.unwrap();
    assert_eq!((score.found, score.missed, score.bonus, score.extra), (2, 0, 0, 1));
    assert_eq!(score.measures[1].recall, Some(10_000));
}

#[test]
fn points_follow_the_formula_and_the_teacher() {
    let mut project = with_class();
    let exercise = ExerciseId(Uuid::from_u128(900));
    let mut decided = Class::new(exercise);
    decided.measure = Measure::Strict;
    decided.grading = Grading::LikeKey { base: 5_000, full: 5_000, step: 500 };
    let points = |project: &Project| -> Vec<_> {
        report(project).rows.iter().map(|row| row.points).collect()
    };
    let put = |project: &mut Project, class: &Class| {
        project.attachments.insert(class_name(exercise), document(class));
    };
    put(&mut project, &decided);
    assert_eq!(points(&project), [Some(10_000), Some(5_000), Some(5_000)]);
    decided.grading = Grading::Items {
        core: 1_000,
        bonus: 0,
        edges: 500,
        other_code: 250,
        fields: 0,
        extra: 100,
        most: 10_000,
        step: 10,
    };
    put(&mut project, &decided);
    assert_eq!(points(&project), [Some(3_000), Some(650), Some(0)]);
    let osprey = HandInId(Uuid::from_u128(3));
    let by_hand = GradeByHand { points: 7_500, reason: "Good notes.".into() };
    decided.grades.insert(osprey, by_hand);
    decided.set_comment(osprey, About::Item { item: 2 }, "Who is to act?".into());
    decided.set_comment(osprey, About::Work, "Well read. 😀".into());
    put(&mut project, &decided);
    let given = feedback(&project, 3);
    assert_eq!(given.grade.unwrap().points, 7_500);
    assert_eq!(given.items[1].comment, "Who is to act?");
    assert_eq!(given.on_the_whole, "Well read. 😀");
}

#[test]
fn of_several_attempts_the_last_counts_and_the_roster_says_whose_they_are() {
    let (mut project, exercise, _) = teacher();
    let first = hands_in("Heron", 2, &marked(KEY).0, &[]);
    let second = hands_in("Heron", 7, &KEY.replace("[thank]", "thank"), &CODES);
    let other = hands_in("Wren", 5, &marked(KEY).0, &[]);
    let files =
        [("a.json", first.as_bytes()), ("b.json", second.as_bytes()), ("c.json", other.as_bytes())];
    collect_into(&mut project, &files);
    let member = |number: u32, name: &str, pseudonym: &str| Member {
        number,
        name: name.into(),
        pseudonym: pseudonym.into(),
        group: "A".into(),
        ..Member::default()
    };
    let mut decided = Class::new(exercise.id);
    decided.roster.members =
        vec![member(1, "Ada", "heron "), member(2, "Ben", ""), member(3, "Cem", "Wren")];
    project.attachments.insert(class_name(exercise.id), document(&decided));
    let said = report(&project);
    let rows: Vec<_> =
        said.rows.iter().map(|row| (row.pseudonym.as_str(), row.member, row.counts)).collect();
    let expected = [("Heron", Some(0), false), ("Wren", Some(2), true), ("Heron", Some(0), true)];
    assert_eq!(rows, expected);
    assert_eq!(said.members, [Some(2), None, Some(1)]);
    assert_eq!(said.rows[0].group, "A");

    let wren = HandInId(Uuid::from_u128(5));
    decided.whose.insert(wren, 2);
    project.attachments.insert(class_name(exercise.id), document(&decided));
    assert_eq!(report(&project).members, [Some(2), Some(1), None]);
}

#[test]
fn without_a_key_a_class_has_counts_and_heat() {
    let mut project = with_class();
    project.attachments.remove(&key_name(ExerciseId(Uuid::from_u128(900))));
    let report = report(&project);
    assert_eq!((report.key_revision, report.items.len()), (None, 0));
    assert!(report.rows.iter().all(|row| row.score.is_none()));
    assert_eq!(report.texts[0].heat.len(), 5);
    assert!(feedback(&project, 3).items.iter().all(|it| it.key.is_none()));
}
