//! Giving back, from hand-ins that were collected to the files that are saved.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::rc::Rc;

use annotator_core::classroom::class::{About, Class, GradeByHand, Grading, Member};
use annotator_core::classroom::collect::collected;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{Feedback, Outcome};
use annotator_core::classroom::hand_in::{HandIn, HandedIn, Work, hand_in};
use annotator_core::classroom::key::Key;
use annotator_core::classroom::{EXERCISE, KEY, class_name, exercise_name, key_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::Record;
use annotator_core::exchange::about::{Feature, Options, Remedy};
use annotator_core::project::annotation::{Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::{Attachments, document};
use annotator_core::project::id::{AnnotationId, AnnotatorId, HandInId};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter::{practice, sample_coding};
use annotator_core::stored::decode_record;
use annotator_core::stored::file::FileKind;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::testing::shared_data;
use annotator_formats::FORMATS;
use annotator_formats::export::export;
use annotator_formats::lms::sheet::Sheet;
use annotator_jobs::giving::{
    FeedbackWith, Filling, GivenReport, GivingBack, RowState, SheetPlatform, SheetReport,
};
use annotator_jobs::{ClassJob, Job, Reply, parts};
use uuid::Uuid;

use crate::{File, Worker};

/// Three o'clock on a day in 2031.
const NOW: Timestamp = Timestamp(1_931_526_000_000);

/// The exercise to practise on as a teacher's project.
fn teacher() -> (Project, Exercise) {
    let file = practice().unwrap();
    let exercise = Exercise::of(&file).unwrap();
    let key = Key::attached(&file, KEY).unwrap();
    let mut project = file;
    project.attachments = Attachments::from([
        (exercise_name(exercise.id), document(&exercise)),
        (key_name(exercise.id), document(&key)),
    ]);
    (project, exercise)
}

/// The file that a student hands in who marked the first `marked` passages of the key.
fn handed_in(name: &str, number: u128, marked: usize) -> String {
    let file = practice().unwrap();
    let exercise = Exercise::of(&file).unwrap();
    let id = AnnotatorId(Uuid::from_u128(5_000 + number));
    let mut project = file;
    project.attachments = Attachments::from([(EXERCISE.to_owned(), document(&exercise))]);
    project.annotators = vec![Annotator { id, name: name.to_owned(), kind: AnnotatorKind::Person }];
    let statement = Rc::clone(&project.statements[0]);
    let stamp = Stamp { modified: Timestamp(1), revision: project.revision };
    let mut last = number * 1_000;
    let mut new_id = || {
        last += 1;
        AnnotationId(Uuid::from_u128(last))
    };
    let coding = sample_coding(&statement, id, stamp, &mut new_id);
    let mut kept: Vec<_> = coding.into_iter().take(marked).collect();
    for annotation in &mut kept {
        let layer = project.codebook.layer_of(&annotation.code).unwrap();
        let annotation = Rc::make_mut(annotation);
        annotation.attributes.retain(|name, _| layer.attribute(name).is_some());
    }
    project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(kept)));
    assert_eq!(project.problems(), []);
    let at = HandedIn { id: hand_in_id(number), at: IsoTime(Timestamp(1_931_500_000_000)) };
    hand_in(&project, &exercise, id, &Work::begun(Timestamp(1_000)), at).1
}

fn hand_in_id(number: u128) -> HandInId {
    HandInId(Uuid::from_u128(number))
}

/// A teacher with a class.
struct Desk {
    project: Project,
    exercise: Exercise,
    worker: Worker,
}

impl Desk {
    /// The hand-ins are collected from files with these names.
    fn with(files: &[(&str, String)]) -> Self {
        let (project, exercise) = teacher();
        let mut desk = Self { project, exercise, worker: Worker::default() };
        desk.send();
        let files: Vec<File> =
            files.iter().map(|(name, json)| File { name, bytes: json.as_bytes() }).collect();
        let me = desk.project.annotators[0].id;
        let said = desk.ask(ClassJob::Collect { me, now: NOW }, &files);
        let (Reply::Collected { record: Some(record), report }, _) = said.last().unwrap() else {
            panic!("{said:?}")
        };
        assert_eq!(report.taken.len(), files.len());
        let texts: Vec<_> = desk.project.statements.iter().map(|it| Rc::clone(&it.text)).collect();
        let text = |sha256| texts.iter().find(|text| text.sha256() == sha256).cloned();
        let Record::Step { edits, .. } = decode_record(record, &text).unwrap() else { panic!() };
        edits.iter().for_each(|edit| drop(edit.apply(&mut desk.project).unwrap()));
        desk.decide(|class| class.grading = Grading::LikeKey { base: 0, full: 10_000, step: 100 });
        desk
    }

    fn send(&mut self) {
        parts(&self.project).for_each(|part| self.worker.take(part));
    }

    fn ask(&mut self, job: ClassJob, files: &[File]) -> Vec<(Reply, Option<Vec<u8>>)> {
        let mut said = Vec::new();
        let job = Job::Class { exercise: self.exercise.id, job };
        self.worker.work(job, files, &mut |reply, bytes| said.push((reply, bytes)));
        let lasts = said.iter().filter(|(reply, _)| reply.is_last()).count();
        assert_eq!((lasts, said.last().unwrap().0.is_last()), (1, true));
        said
    }

    fn decide(&mut self, change: impl FnOnce(&mut Class)) {
        let mut class = Class::of(&self.project, self.exercise.id);
        change(&mut class);
        let name = class_name(self.exercise.id);
        let edit = Edit::SetAttachment { name, document: Some(document(&class)) };
        edit.apply(&mut self.project).unwrap();
        self.send();
    }

    fn sheet(&mut self, bytes: &[u8], filling: &Filling) -> SheetReport {
        let file = File { name: "Grades.csv", bytes };
        let mut said = self.ask(ClassJob::ReadSheet(filling.clone()), &[file]);
        match said.pop().unwrap().0 {
            Reply::SheetRead(Ok(report)) => *report,
            other => panic!("{other:?}"),
        }
    }

    fn filled(&mut self, bytes: &[u8], filling: &Filling) -> Vec<u8> {
        let file = File { name: "Grades.csv", bytes };
        let mut said = self.ask(ClassJob::FillSheet(filling.clone()), &[file]);
        let Some((Reply::Packed { name, media_type }, Some(bytes))) = said.pop() else { panic!() };
        assert_eq!((name.as_str(), media_type.as_str()), ("Grades.csv", "text/csv"));
        bytes
    }

    fn given(&mut self, with: FeedbackWith) -> (BTreeMap<String, String>, GivenReport) {
        let giving = GivingBack { with, now: NOW, name: "feedback.zip".to_owned() };
        let mut said = self.ask(ClassJob::GiveBack(giving), &[]);
        let Some((Reply::Packed { .. }, Some(bytes))) = said.pop() else { panic!() };
        let Some((Reply::GivenBack(report), None)) = said.pop() else { panic!() };
        (unpacked(&bytes), report)
    }
}

/// The files in a ZIP, as text.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let files = (0..archive.len()).map(|at| {
        let mut file = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        (file.name().unwrap().into_owned(), String::from_utf8_lossy(&content).into_owned())
    });
    files.collect()
}

fn comments() -> Filling {
    Filling { comments: true, ..Filling::default() }
}

const SHEET: &str = "\u{feff}Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum Grade\",\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"\n\
    \"Participant 7\",\"Gül Işık 😀\",g@example.org,Submitted,,\"10,00\",Yes,-,-,\n\
    \"Participant 8\",\"محمد علي\",m@example.org,Submitted,,\"10,00\",Yes,-,-,\n\
    \"Participant 9\",\"=1+1, Zoe\u{301}\",z@example.org,Submitted,\"3,00\",\"10,00\",No,-,-,old\n\
    \"Participant 10\",Nobody,n@example.org,\"No submission\",,\"10,00\",Yes,-,-,\n";

fn moodle() -> Desk {
    Desk::with(&[
        ("Gül Işık 😀_7_assignsubmission_file/hand-in.json", handed_in("Heron", 1, 100)),
        (
            "محمد علي_8_assignsubmission_file/hand-in.json",
            handed_in("<b>\u{202e}\"Wren\"</b>", 2, 5),
        ),
        ("=1+1, Zoé_9_assignsubmission_file/hand-in.json", handed_in("Teal", 3, 3)),
        ("by mail/x.json", handed_in("Lark", 4, 0)),
    ])
}

#[test]
fn a_sheet_is_joined_by_the_numbers_of_folders() {
    let mut desk = moodle();
    desk.decide(|class| {
        class.set_comment(hand_in_id(1), About::Work, "Fine\r\n\"edges\" & all".to_owned());
    });
    let report = desk.sheet(SHEET.as_bytes(), &comments());
    assert_eq!((report.platform, report.encoding.as_str()), (SheetPlatform::Moodle, "UTF-8"));
    assert_eq!((report.delimiter, report.sign, report.column), (',', ',', Some(0)));
    let rows: Vec<_> = report.rows.iter().map(|row| (row.row, row.hand_in)).collect();
    let expected =
        [(2, Some(hand_in_id(1))), (3, Some(hand_in_id(2))), (4, Some(hand_in_id(3))), (5, None)];
    assert_eq!(rows, expected);
    assert_eq!(report.unmatched, [(hand_in_id(4), "Lark".to_owned())]);
    assert_eq!(
        (report.rows[0].new_grade.as_deref(), report.rows[2].state),
        (Some("10,00"), RowState::Locked)
    );
    assert_eq!(report.rows[2].left_out, ["The grade cannot be changed there."]);
    assert_eq!((report.grades, report.comments, report.need_tick), (2, 2, 0));
    let comment = report.rows[0].new_comment.as_deref().unwrap();
    assert!(comment.starts_with("Fine<br>\"edges\" &amp; all<br>Found "), "{comment}");

    let filled = desk.filled(SHEET.as_bytes(), &comments());
    let filled = String::from_utf8(filled).unwrap();
    let (before, after): (Vec<_>, Vec<_>) =
        (SHEET.split('\n').collect(), filled.split('\n').collect());
    assert_eq!(before.len(), after.len());
    for row in [0, 3, 4, 5] {
        assert_eq!(before[row], after[row]);
    }
    assert!(after[1].starts_with("\"Participant 7\",\"Gül Işık 😀\",g@example.org,Submitted,\"10,00\",\"10,00\",Yes,-,-,\"Fine<br>"));
    // Without comments their cells stay as they are.
    let filled = desk.filled(SHEET.as_bytes(), &Filling::default());
    assert!(!String::from_utf8(filled).unwrap().contains("<br>"));
}

#[test]
fn the_teacher_decides_about_rows() {
    let mut desk = moodle();
    let rows = vec![(hand_in_id(4), Some(5)), (hand_in_id(1), None)];
    let report = desk.sheet(SHEET.as_bytes(), &Filling { rows, ..comments() });
    let rows: Vec<_> = report.rows.iter().map(|row| row.hand_in).collect();
    assert_eq!(rows, [None, Some(hand_in_id(2)), Some(hand_in_id(3)), Some(hand_in_id(4))]);
    assert_eq!(report.unmatched, [(hand_in_id(1), "Heron".to_owned())]);
    // Two in one row: neither is written.
    let rows = vec![(hand_in_id(4), Some(2))];
    let report = desk.sheet(SHEET.as_bytes(), &Filling { rows, ..comments() });
    assert_eq!(report.rows[0].new_grade, None);
    assert_eq!(report.rows[0].left_out.len(), 1);
    // What the teacher said in the class comes before the folder.
    desk.decide(|class| {
        let name = "Nobody".to_owned();
        class.roster.members = vec![Member { number: 3, name, ..Member::default() }];
        class.whose.insert(hand_in_id(2), 3);
    });
    let report = desk.sheet(SHEET.as_bytes(), &comments());
    assert_eq!((report.rows[1].hand_in, report.rows[3].hand_in), (None, Some(hand_in_id(2))));
}

#[test]
fn a_roster_of_the_same_sheet_joins_by_id() {
    let mut desk = Desk::with(&[
        ("a.json", handed_in("Heron", 1, 9)),
        ("b.json", handed_in("Teal", 2, 9)),
        ("c.json", handed_in("nobody", 3, 9)),
    ]);
    let said = desk.ask(ClassJob::ReadRoster, &[File { name: "", bytes: SHEET.as_bytes() }]);
    let Some((Reply::RosterRead(Ok(read)), None)) = said.last() else { panic!("{said:?}") };
    assert_eq!((read.new, read.roster.members.len(), read.problems.len()), (4, 4, 0));
    let roster = read.roster.clone();
    desk.decide(|class| {
        class.roster = roster;
        class.roster.members[0].pseudonym = "heron".to_owned();
        class.whose.insert(hand_in_id(2), 2);
    });
    let report = desk.sheet(SHEET.as_bytes(), &comments());
    let rows: Vec<_> = report.rows.iter().map(|row| row.hand_in).collect();
    assert_eq!(rows, [Some(hand_in_id(1)), Some(hand_in_id(2)), None, Some(hand_in_id(3))]);
    // The same number in another task is somebody else.
    let other = SHEET.replace("Gül Işık", "Ada Adler").replace("g@ex", "a@ex");
    let report = desk.sheet(other.as_bytes(), &comments());
    assert_eq!(report.rows[0].hand_in, None);
}

#[test]
fn sheets_that_cannot_be_read_have_a_sentence() {
    let mut desk = moodle();
    for bytes in [&b""[..], b"PK\x03\x04", b"a,b\n1,2\n", b"Identifier,Grade\nParticipant 7,\n"] {
        let file = File { name: "x.csv", bytes };
        for job in [ClassJob::ReadSheet(comments()), ClassJob::FillSheet(comments())] {
            let said = desk.ask(job, &[file]);
            let Some((Reply::SheetRead(Err(sentence)), None)) = said.last() else {
                panic!("{said:?}")
            };
            assert!(sentence.ends_with('.'), "{sentence}");
        }
    }
    for bytes in [&b""[..], b"PK\x03\x04", b"Name;Group\n"] {
        let said = desk.ask(ClassJob::ReadRoster, &[File { name: "", bytes }]);
        assert!(matches!(said.last(), Some((Reply::RosterRead(Err(_)), None))), "{said:?}");
    }
}

/// The only file of a given folder whose name ends like this and is not the right filling.
fn given_file(folder: &str, ending: &str) -> Option<Vec<u8>> {
    let entries = std::fs::read_dir(shared_data("lms/give")?.join(folder)).unwrap();
    let is = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.ends_with(ending) && !name.starts_with("right.")
    };
    std::fs::read(entries.map(|entry| entry.unwrap().path()).find(is).unwrap()).ok()
}

#[test]
fn given_sheets_are_filled_for_the_given_downloads() {
    for (download, sheets, matched) in [
        ("moodle-submissions-zip", &["moodle-worksheet-en", "moodle-worksheet-de"][..], 18),
        ("canvas-submissions-zip", &["canvas-gradebook"], 15),
        ("blackboard-submissions-zip", &["blackboard-full-xls"], 18),
    ] {
        let Some(zip) = given_file(download, ".zip") else { return };
        let names: Vec<String> = unpacked(&zip).into_keys().collect();
        let of_work = names.iter().filter(|name| name.ends_with(".json"));
        // The same work under other names, which is quicker than others.
        let work = handed_in("bird-1000", 1_000, 7);
        let files = of_work.zip(1_001_u128..).map(|(name, number)| {
            let id = hand_in_id(number).to_string();
            let own = work.replace("bird-1000", &format!("bird-{number}"));
            (name.as_str(), own.replace(&hand_in_id(1_000).to_string(), &id))
        });
        let files: Vec<(&str, String)> = files.collect();
        let mut desk = Desk::with(&files);
        for kind in sheets {
            let ending = if kind.ends_with("xls") { ".xls" } else { ".csv" };
            let Some(bytes) = given_file(kind, ending) else { return };
            let report = desk.sheet(&bytes, &comments());
            let own = report.rows.iter().filter(|row| row.hand_in.is_some()).count();
            assert_eq!(own, matched, "{kind}");
            assert_eq!(own + report.unmatched.len(), files.len(), "{kind}");
            let file = File { name: "x", bytes: &bytes };
            let mut said = desk.ask(ClassJob::FillSheet(comments()), &[file]);
            let Some((Reply::Packed { .. }, Some(filled))) = said.pop() else { panic!() };
            let (before, after) = (Sheet::read(&bytes).unwrap(), Sheet::read(&filled).unwrap());
            let column = before.grades[report.column.unwrap()].column;
            for (person, row) in before.people.iter().zip(&report.rows) {
                let (old, new) = (before.cell(person, column), after.cell(person, column));
                assert_eq!(row.new_grade.clone().unwrap_or(old), new, "{kind}");
            }
            assert!(report.grades > 10, "{kind}");
        }
        let (given, report) = desk.given(FeedbackWith::default());
        assert_eq!((given.len(), report.given.len()), (2 * files.len(), files.len()));
        if download.starts_with("moodle") {
            for (name, _) in &files {
                let folder = name.split('/').next().unwrap();
                assert!(given.contains_key(&format!("{folder}/feedback.json")), "{folder}");
            }
        }
    }
}

#[test]
fn feedback_is_in_the_folders_of_the_platform() {
    let mut desk = moodle();
    desk.decide(|class| {
        class.given_back.insert(hand_in_id(2), 2);
        class.set_comment(hand_in_id(2), About::Work, "<script>alert(1)</script> مرحبا".to_owned());
        let reason = "<i>".to_owned();
        class.grades.insert(hand_in_id(2), GradeByHand { points: 8_250, reason });
    });
    let (files, report) = desk.given(FeedbackWith::default());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let folders = [
        "=1+1, Zoé_9_assignsubmission_file",
        "Gül Işık 😀_7_assignsubmission_file",
        "Lark",
        "محمد علي_8_assignsubmission_file",
    ];
    let expected: Vec<String> = folders
        .iter()
        .flat_map(|it| [format!("{it}/feedback.html"), format!("{it}/feedback.json")])
        .collect();
    assert_eq!(names, expected);
    let mut given = report.given.clone();
    given.sort_unstable();
    assert_eq!(
        given,
        [(1, 1), (2, 3), (3, 1), (4, 1)].map(|(id, revision)| (hand_in_id(id), revision))
    );
    assert_eq!(report.remarks.len(), 1);
    assert!(report.remarks[0].contains("Lark"), "{:?}", report.remarks);

    let json = &files["محمد علي_8_assignsubmission_file/feedback.json"];
    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    assert_eq!(FileKind::of(&opened.attachments), FileKind::Feedback);
    let feedback = Feedback::of(&opened).unwrap();
    assert_eq!(
        (feedback.hand_in, feedback.revision, feedback.given),
        (hand_in_id(2), 3, IsoTime(NOW))
    );
    assert_eq!(HandIn::of(&opened).unwrap().id, hand_in_id(2));
    assert_eq!(Exercise::of(&opened).unwrap().id, desk.exercise.id);
    assert_eq!(feedback.grade.unwrap().points, 8_250);

    let page = &files["محمد علي_8_assignsubmission_file/feedback.html"];
    for forbidden in ["<script", "<b>", "<i>", "javascript:", " style=", "src=", "url("] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    for expected in [
        "<html lang=\"en\">",
        "8.25",
        "&lt;script&gt;alert(1)&lt;/script&gt; مرحبا",
        "Missed: ",
        "revision 3",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    // Each number in the text leads to what is said, and back.
    let items = page.matches("<li id=\"n").count();
    assert_eq!(page.matches("<a class=\"ref\"").count(), items);
    assert_eq!(items, feedback.items.len());
    let ids = page.split(" id=\"").skip(1).map(|it| it.split('"').next().unwrap());
    let ids: Vec<&str> = ids.collect();
    for link in page.split(" href=\"#").skip(1).map(|it| it.split('"').next().unwrap()) {
        assert!(ids.contains(&link), "{link}");
    }
}

#[test]
fn the_text_of_the_page_is_the_statement() {
    let mut desk = moodle();
    let (files, _) = desk.given(FeedbackWith::default());
    let page = &files["Gül Işık 😀_7_assignsubmission_file/feedback.html"];
    let text = page.split_once("<div class=\"text\"").unwrap().1.split_once(">\n").unwrap().1;
    let text = text.split_once("</div>").unwrap().0;
    let mut words = String::new();
    for (at, piece) in text.split('<').enumerate() {
        words.push_str(if at == 0 { piece } else { piece.split_once('>').unwrap().1 });
    }
    let words = words
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    assert_eq!(words.trim_end(), desk.project.statements[0].text.as_str().trim_end());
}

#[test]
fn feedback_leaves_out_what_is_not_wanted() {
    let mut desk = moodle();
    desk.decide(|class| class.set_comment(hand_in_id(3), About::Work, "Well done".to_owned()));
    let folder = "=1+1, Zoé_9_assignsubmission_file";
    let with = FeedbackWith { key: false, comments: false, grades: false };
    let (files, _) = desk.given(with);
    let json = &files[&format!("{folder}/feedback.json")];
    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    let feedback = Feedback::of(&opened).unwrap();
    assert_eq!((feedback.grade, feedback.on_the_whole.as_str()), (None, ""));
    for item in &feedback.items {
        assert!(item.outcome != Outcome::Missed);
        assert!(item.key.is_none() || item.outcome == Outcome::Found);
        assert!(item.fields.iter().all(|field| field.key.is_none()));
    }
    assert!(
        !json.contains("Well done")
            && !files[&format!("{folder}/feedback.html")].contains("Well done")
    );
    let (files, _) = desk.given(FeedbackWith::default());
    assert!(files[&format!("{folder}/feedback.html")].contains("Well done"));
}

#[test]
fn without_a_platform_each_student_has_a_folder() {
    let mut desk = Desk::with(&[
        ("one.json", handed_in("Heron", 1, 9)),
        ("two.json", handed_in("A/B: <ع>\u{301}", 2, 9)),
        ("three.json", handed_in(" ", 3, 9)),
    ]);
    let (files, report) = desk.given(FeedbackWith::default());
    assert_eq!((files.len(), report.given.len(), report.remarks.len()), (6, 3, 0));
    let folders: Vec<&str> = files.keys().map(|name| name.split('/').next().unwrap()).collect();
    assert!(folders.contains(&"Heron") && folders.contains(&"three"), "{folders:?}");
    assert!(files.keys().all(|name| name.matches('/').count() == 1), "{folders:?}");
}

#[test]
fn results_have_a_row_for_each_criterion() {
    let mut desk = moodle();
    let said = desk.ask(ClassJob::Results { name: "results.csv".to_owned() }, &[]);
    let Some((Reply::Packed { name, .. }, Some(bytes))) = said.last() else { panic!("{said:?}") };
    assert_eq!(name, "results.csv");
    let table = String::from_utf8(bytes.clone()).unwrap();
    let heron: Vec<&str> = table.lines().filter(|line| line.contains(",Heron,")).collect();
    let items = heron.iter().find(|line| line.contains(",found,")).unwrap();
    assert!(heron.iter().any(|line| line.contains(",f1,1,1,")), "{heron:#?}");
    assert!(heron.iter().any(|line| line.contains(",points,10,10,")), "{heron:#?}");
    let [.., found, of, _] = items.split(',').collect::<Vec<_>>()[..] else { panic!("{items}") };
    assert_eq!(found, of);
    assert_eq!(table.lines().count(), 1 + 4 * heron.len());
}

#[test]
fn a_hand_in_comes_back_as_it_came() {
    let mut desk = moodle();
    let said = desk.ask(ClassJob::HandInFile(hand_in_id(3)), &[]);
    let Some((Reply::Packed { name, media_type }, Some(bytes))) = said.last() else { panic!() };
    assert_eq!((name.as_str(), media_type.as_str()), ("hand-in.json", "application/json"));
    assert_eq!(*bytes, handed_in("Teal", 3, 3).into_bytes());
    let said = desk.ask(ClassJob::HandInFile(hand_in_id(77)), &[]);
    assert!(matches!(said.last(), Some((Reply::Broken(_), None))));
}

/// What is in a file, unpacked if it is an archive.
fn readable(content: &[u8]) -> String {
    if content.starts_with(b"PK\x03\x04") {
        unpacked(content).into_values().collect()
    } else {
        String::from_utf8_lossy(content).into_owned()
    }
}

#[test]
fn no_name_of_the_roster_is_in_an_export() {
    let mut desk =
        Desk::with(&[("Gül Işık_7_assignsubmission_file/a.json", handed_in("Heron", 1, 9))]);
    let secret = ["Quetzalcoatlus", "quetzal@example.org", "q-login", "q-number", "q-group"];
    desk.decide(|class| {
        let [name, email, login, school_number, group] = secret.map(str::to_owned);
        let pseudonym = "Heron".to_owned();
        let member = Member {
            number: 1,
            name,
            email,
            login,
            school_number,
            group,
            pseudonym,
            platform_id: "q-id".to_owned(),
        };
        class.roster.members = vec![member];
        class.set_comment(hand_in_id(1), About::Work, "q-comment".to_owned());
    });
    let hand_in = &collected(&desk.project)[0];
    assert_eq!(desk.project.annotator(hand_in.annotator).unwrap().name, "Heron");
    let mut with_pseudonym = 0;
    for format in FORMATS {
        let id = (format.about)().id;
        // A codebook alone.
        if format.losses.contains(&(Feature::Annotations, Remedy::LeftOut)) {
            continue;
        }
        assert!(format.losses.iter().any(|(feature, _)| *feature == Feature::Attachments), "{id}");
        let exported = export(format, &desk.project, &Options::default(), &mut |_| {});
        assert!(exported.losses.iter().any(|loss| loss.feature == Feature::Attachments), "{id}");
        let all: String = exported
            .files
            .iter()
            .map(|file| format!("{}\n{}", file.path, readable(&file.content)))
            .collect();
        with_pseudonym += usize::from(all.contains("Heron"));
        for secret in secret.iter().chain(&["q-id", "q-comment", "Gül Işık"]) {
            assert!(!all.contains(secret), "{id}: {secret}");
        }
    }
    assert!(with_pseudonym > 8, "{with_pseudonym}");
}
