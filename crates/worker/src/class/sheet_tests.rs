//! The platform's own grade sheet and the roster, from hand-ins that were collected.

use super::desk::{Desk, SHEET, comments, hand_in_id, handed_in, moodle, unpacked};
use crate::File;
use annotator_core::classroom::class::{About, Grading, Member};
use annotator_core::testing::shared_data;
use annotator_formats::lms::sheet::Sheet;
use annotator_jobs::giving::{FeedbackWith, Filling, RowState, SheetPlatform};
use annotator_jobs::{ClassJob, Reply};

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
fn a_sheet_has_the_summary_where_there_are_no_points() {
    let mut desk = moodle();
    desk.decide(|class| class.grading = Grading::Summary);
    let report = desk.sheet(SHEET.as_bytes(), &comments());
    assert_eq!((report.grades, report.comments), (0, 2));
    let comment = report.rows[0].new_comment.as_deref().unwrap();
    assert!(comment.starts_with("Passages: ") && comment.contains("<br>Codes used: "), "{comment}");
    assert!(!comment.contains('\u{2068}'));
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
