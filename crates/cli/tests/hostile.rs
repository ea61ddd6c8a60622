//! Broken, huge and malicious files: no panic, one sentence, nothing written.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // this is how a test fails

mod common;

#[allow(dead_code, unreachable_pub)] // the page is told the names, too
#[path = "../../../tests/hostile/cases.rs"]
mod cases;

use annotator_core::stored::file::export::export_project;
use annotator_core::testing::damage::{damage, damaged};
use annotator_core::testing::generate::rich_project;
use common::{Folder, files_in};
use proptest::prelude::*;

#[test]
fn hostile_files_end_with_a_sentence() {
    let folder = Folder::new("hostile");
    for case in cases::all() {
        let checked = folder.run_with(&["validate", "-"], &case.bytes);
        assert!(checked.code <= 1, "{}: {}", case.what, checked.stderr);
        let ran = folder.run_with(&["convert", "-", "--to", "csv", "-o", "out.csv"], &case.bytes);
        match ran.code {
            0 | 1 => std::fs::remove_file(folder.path("out.csv")).unwrap(),
            3 => {
                assert!(
                    ran.stderr.starts_with("error: ") && ran.stderr.contains("“standard input”"),
                    "{}",
                    ran.stderr
                );
                assert_eq!(ran.stderr.lines().count(), 1, "{}: {}", case.what, ran.stderr);
            }
            code => panic!("{}: {code}: {}", case.what, ran.stderr),
        }
        let read = folder.run_with(&["read", "-", "-o", "out.json"], &case.bytes);
        if read.code == 0 || read.code == 1 {
            std::fs::remove_file(folder.path("out.json")).unwrap();
        }
        assert!([0, 1, 2, 3].contains(&read.code), "{}: {}", case.what, read.stderr);
        assert!(files_in(&folder.path("")).is_empty(), "{}", case.what);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn damaged_files_end_with_a_sentence(damage in damage()) {
        let folder = Folder::new("damaged");
        let bytes = damaged(export_project(&rich_project()).into_bytes(), &damage);
        for words in [&["validate", "-"][..], &["report", "-"], &["convert", "-", "--to", "w3c"]] {
            let ran = folder.run_with(words, &bytes);
            prop_assert!([0, 1, 3].contains(&ran.code), "{:?}: {}", words, ran.stderr);
        }
    }
}
