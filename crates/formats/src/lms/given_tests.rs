//! The files of the platforms as they are, and what is expected of them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::Platform;
use super::join::join;
use super::roster::Roster;
use super::sheet::{Cell, Mark, Sheet, SheetProblem, WhyLeftOut, fill};
use super::submissions::{FileName, SubmissionKind, Submissions};
use annotator_core::phrases::decimal::Decimal;
use annotator_core::testing::shared_data;

/// The marks for the people of a platform.
fn marks(folder: &Path, platform: Platform) -> Vec<Mark> {
    let key = match platform {
        Platform::Moodle => "moodle_participant",
        Platform::Canvas => "canvas_id",
        Platform::Blackboard => "username",
    };
    let text = fs::read_to_string(folder.join("marks.json")).unwrap();
    let marks: Json = serde_json::from_str(&text).unwrap();
    let mark = |mark: &Json| Mark {
        id: mark[key].as_str().map_or_else(|| mark[key].to_string(), str::to_owned),
        grade: mark["grade"].as_number().map(|it| Decimal::parse(&it.to_string()).unwrap()),
        comment: mark["comment"].as_str().map(str::to_owned),
    };
    marks["marks"].as_array().unwrap().iter().map(mark).collect()
}

/// The only file of a folder whose name ends like this and is not the right filling.
fn file(folder: &Path, ending: &str) -> PathBuf {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found = entries.filter(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.ends_with(ending) && !name.starts_with("right.")
    });
    found.next().unwrap()
}

/// A sheet, its marks, and the right filling.
fn sheet(kind: &str, ending: &str) -> Option<(Sheet, Vec<Mark>, Vec<u8>)> {
    let folder = shared_data("lms/give")?;
    let own = folder.join(kind);
    let sheet = Sheet::read(&fs::read(file(&own, ending)).unwrap()).unwrap();
    let right = fs::read(own.join(format!("right.{}", ending.trim_start_matches('.')))).unwrap();
    let marks = marks(&folder, sheet.platform);
    Some((sheet, marks, right))
}

#[test]
fn given_sheets_are_filled_like_the_right_fillings() {
    for (kind, ending, people, cells) in [
        ("moodle-worksheet-en", ".csv", 20, (15, 15)),
        ("moodle-worksheet-de", ".csv", 20, (15, 15)),
        ("canvas-gradebook", ".csv", 20, (15, 0)),
        ("blackboard-full-csv", ".csv", 20, (16, 0)),
        ("blackboard-full-xls", ".xls", 20, (16, 0)),
        ("blackboard-column-csv", ".csv", 20, (16, 16)),
    ] {
        let Some((sheet, marks, right)) = sheet(kind, ending) else { return };
        assert_eq!(sheet.people.len(), people, "{kind}");
        assert!(!sheet.by_shape, "{kind}");
        let filled = fill(&sheet, 0, &marks).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&filled.bytes),
            String::from_utf8_lossy(&right),
            "{kind}"
        );
        assert_eq!(filled.bytes, right, "{kind}");
        assert_eq!((filled.grades, filled.comments), cells, "{kind}");
    }
}

#[test]
fn what_cannot_be_filled_in_the_given_sheets_is_listed() {
    let Some((sheet, marks, _)) = sheet("moodle-worksheet-de", ".csv") else { return };
    let filled = fill(&sheet, 0, &marks).unwrap();
    let left = |cell| (String::from("48208"), cell, WhyLeftOut::Locked);
    let found: Vec<_> = filled.left_out.into_iter().map(|it| (it.id, it.cell, it.why)).collect();
    assert_eq!(found, [left(Cell::Grade), left(Cell::Comment)]);
    // Graded before, and the time is in German.
    assert_eq!(filled.need_tick, [13]);
    let rows = vec![14, 15];
    let expected = [
        SheetProblem::SameName { name: "Nora Nachtigall".to_owned(), rows },
        SheetProblem::Locked { row: 17 },
    ];
    assert_eq!(sheet.problems, expected);

    let Some((sheet, marks, _)) = self::sheet("canvas-gradebook", ".csv") else { return };
    let filled = fill(&sheet, 0, &marks).unwrap();
    let grades = filled.left_out.iter().filter(|it| it.cell == Cell::Grade);
    let grades: Vec<_> = grades.map(|it| (it.id.as_str(), &it.why)).collect();
    assert_eq!(grades, [("7116", &WhyLeftOut::NotAssigned)]);
    let comments = filled.left_out.iter().filter(|it| it.why == WhyLeftOut::NoComments).count();
    assert_eq!(comments, 15);
}

/// What is in a given download.
fn download(kind: &str) -> Option<Submissions> {
    let folder = shared_data("lms/give")?.join(kind);
    let bytes = fs::read(file(&folder, ".zip")).unwrap();
    let archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names = archive.file_names().map(|name| name.unwrap().into_owned());
    let names: Vec<_> = names.map(|path| FileName { path, doubtful: false }).collect();
    Some(Submissions::of_names(&names))
}

#[test]
fn given_downloads_are_joined_with_the_sheets() {
    for (download_kind, sheet_kind, ending, files, pairs) in [
        ("moodle-submissions-zip", "moodle-worksheet-en", ".csv", 24, 18),
        ("moodle-submissions-zip-old", "moodle-worksheet-de", ".csv", 24, 18),
        ("canvas-submissions-zip", "canvas-gradebook", ".csv", 18, 17),
        ("blackboard-submissions-zip", "blackboard-full-xls", ".xls", 36, 18),
    ] {
        let Some(download) = download(download_kind) else { return };
        let Some((sheet, ..)) = sheet(sheet_kind, ending) else { return };
        assert_eq!(download.platform, Some(sheet.platform), "{download_kind}");
        let counts = (download.found.len(), download.unmatched.len());
        assert_eq!(counts, (files, 0), "{download_kind}");
        let joined = join(&Roster::of_sheet(&sheet), &download);
        assert_eq!(joined.pairs.len(), pairs, "{download_kind}");
        assert_eq!((joined.ambiguous, joined.unknown), (vec![], vec![]), "{download_kind}");
        assert_eq!(joined.missing.len(), 20 - pairs, "{download_kind}");
    }
}

#[test]
fn the_given_download_of_canvas_says_who_is_late_and_who_sent_no_file() {
    let Some(folder) = shared_data("lms/give/canvas-submissions-zip") else { return };
    let Some(download) = download("canvas-submissions-zip") else { return };
    let text = fs::read_to_string(folder.join("expected.json")).unwrap();
    let expected: Vec<Json> = serde_json::from_str(&text).unwrap();
    assert!(expected.len() > 10);
    for one in expected {
        let name = one["file"].as_str().unwrap();
        let found = download.found.iter().find(|it| it.path == name).unwrap();
        assert_eq!(found.id, one["canvas_id"].to_string(), "{name}");
        assert_eq!(found.late, one["late"].as_bool().unwrap(), "{name}");
        let typed = name.ends_with("_text.html") || name.ends_with("_link.html");
        assert_eq!(found.kind == SubmissionKind::File, !typed, "{name}");
    }
}
