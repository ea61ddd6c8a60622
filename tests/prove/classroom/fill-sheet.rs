//! Fills a grade sheet of a learning platform, or puts files for people where the platform takes
//! them back. `tests/prove/classroom/lms.mjs` has the results checked.
//!
//!     cargo run --example fill-sheet -- sheet SHEET MARKS.json OUT
//!     cargo run --example fill-sheet -- give-back SUBMISSIONS.zip FOLDER OUT.zip
//!
//! `MARKS.json` has the title of the exercise and, for each person, the ids on the platforms, a grade
//! and a comment. `FOLDER` has a folder for each person, named by the id in the download. It prints
//! what could not be done.

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::Path;

use annotator_core::phrases::decimal::Decimal;
use annotator_formats::export::OutFile;
use annotator_formats::lms::Platform;
use annotator_formats::lms::give_back::{Feedback, give_back};
use annotator_formats::lms::sheet::{Mark, Sheet, fill};
use annotator_formats::lms::submissions::{FileName, Submissions};
use annotator_readers::archive;
use annotator_worker::exchange::packed;
use serde_json::Value as Json;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["sheet", sheet, marks, out] => fill_sheet(sheet, marks, out),
        ["give-back", submissions, folder, out] => give_folder_back(submissions, folder, out),
        _ => panic!("sheet SHEET MARKS.json OUT, or give-back SUBMISSIONS.zip FOLDER OUT.zip"),
    }
}

fn fill_sheet(sheet: &str, marks: &str, out: &str) {
    let sheet = Sheet::read(&fs::read(sheet).unwrap()).unwrap();
    let given: Json = serde_json::from_slice(&fs::read(marks).unwrap()).unwrap();
    let exercise = given["exercise"].as_str().unwrap();
    let column = sheet.grades.iter().position(|grade| grade.title == exercise);
    let marks: Vec<Mark> =
        given["marks"].as_array().unwrap().iter().map(|it| mark(it, sheet.platform)).collect();
    let filled = fill(&sheet, column.unwrap_or_default(), &marks).unwrap();
    for problem in &sheet.problems {
        println!("{problem:?}");
    }
    for left in &filled.left_out {
        println!("{left:?}");
    }
    println!("{} grades, {} comments", filled.grades, filled.comments);
    println!("a box must be ticked for the rows {:?}", filled.need_tick);
    fs::write(out, filled.bytes).unwrap();
}

fn mark(mark: &Json, platform: Platform) -> Mark {
    let id = match platform {
        Platform::Moodle => &mark["moodle_participant"],
        Platform::Canvas => &mark["canvas_id"],
        Platform::Blackboard => &mark["username"],
    };
    Mark {
        id: id.as_str().map_or_else(|| id.to_string(), str::to_owned),
        grade: mark["grade"].as_number().map(|it| Decimal::parse(&it.to_string()).unwrap()),
        comment: mark["comment"].as_str().map(str::to_owned),
    }
}

fn give_folder_back(submissions: &str, folder: &str, out: &str) {
    let files = archive::files(&fs::read(submissions).unwrap()).unwrap();
    let name = |file: archive::ArchivedFile| FileName { path: file.path, doubtful: file.doubtful };
    let submissions = Submissions::of_names(&files.into_iter().map(name).collect::<Vec<_>>());
    println!("{:?}, not understood: {:?}", submissions.platform, submissions.unmatched);
    let people = sorted(Path::new(folder));
    let feedback: Vec<Feedback> = people.iter().map(|id| feedback(folder, id)).collect();
    let given = give_back(&submissions, &feedback);
    for nowhere in &given.nowhere {
        println!("{nowhere:?}");
    }
    println!("{} files", given.files.len());
    fs::write(out, packed(&given.files).unwrap()).unwrap();
}

fn feedback(folder: &str, id: &str) -> Feedback {
    let own = Path::new(folder).join(id);
    let file = |name: String| {
        let content = fs::read(own.join(&name)).unwrap();
        OutFile { path: name, content }
    };
    let files = sorted(&own).into_iter().map(file).collect();
    Feedback { id: id.to_owned(), student: id.to_owned(), files }
}

/// The names in a folder.
fn sorted(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}
