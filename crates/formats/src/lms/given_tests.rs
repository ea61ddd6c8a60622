//! The files of the platforms as they are, and what is expected of them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::Platform;
use super::sheet::{Cell, Mark, Sheet, SheetProblem, WhyLeftOut, fill};
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
