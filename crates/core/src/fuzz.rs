//! Fuzz tests: code that reads outside data must not panic, hang or accept something invalid,
//! however the data is damaged. There is one property for every reader. A new reader is added here,
//! or has its own test with [`crate::testing::damage`].

use std::rc::Rc;

use proptest::prelude::*;

use crate::edit::history::History;
use crate::project::Project;
use crate::project::hash::Sha256;
use crate::project::statement::ReadAs;
use crate::small_map::SmallMap;
use crate::stored::file::export::export_project;
use crate::stored::file::import::{Answer, OpenedFile, read_file, resolve};
use crate::stored::file::offsets::Offsets;
use crate::stored::{
    Snapshot, decode_record, decode_snapshot, encode_record, encode_snapshot, texts_of,
};
use crate::testing::damage::{cases, damage, damaged, twisted_text, twists};
use crate::testing::generate::{projects, record, rich_project, seeds};
use crate::text::Text;
use crate::text::read::read_bytes;

/// Checks that a damaged project file is refused, asked about, or read as a valid project.
fn read_project_file(bytes: &[u8]) {
    match read_file(bytes) {
        Err(_) => {}
        Ok(OpenedFile::Project(project)) => check_is_valid(&project),
        Ok(OpenedFile::NeedsAnswer(question)) => {
            let mut readings = vec![(Offsets::default(), false), (Offsets::default(), true)];
            readings.extend(question.recognised.iter().map(|found| (found.offsets, true)));
            for (offsets, place_found) in readings {
                if let Some(resolved) = resolve(&question, Answer::Read { offsets, place_found }) {
                    check_is_valid(&resolved.project);
                }
            }
        }
    }
}

fn check_is_valid(project: &Project) {
    assert_eq!(project.problems(), []);
    let again = read_file(export_project(project).as_bytes());
    assert!(matches!(again, Ok(OpenedFile::Project(read)) if *read == *project));
}

fn find(texts: &[Rc<Text>]) -> impl Fn(Sha256) -> Option<Rc<Text>> + '_ {
    |digest| texts.iter().find(|text| text.sha256() == digest).cloned()
}

fn decode(snapshot: &Snapshot) {
    let statements: SmallMap<_, _> = snapshot.statements.iter().cloned().collect();
    let texts = find(&snapshot.texts);
    let read =
        decode_snapshot(&snapshot.head, &snapshot.codebook, &statements, &snapshot.history, &texts);
    if let Ok((project, _)) = read {
        assert_eq!(project.problems(), []);
    }
}

fn string(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn damaged_statements_are_read_or_refused(text in "[a-zé\u{301}ع😀\u{a0}\u{feff}\r\n\0]{0,60}", damage in damage()) {
        let bytes = damaged(text.into_bytes(), &damage);
        for read_as in [ReadAs::File, ReadAs::Paste] {
            if let Ok((text, _)) = read_bytes(&bytes, "a.txt", read_as) {
                prop_assert!(!text.as_str().contains('\r'));
            }
        }
    }

    #[test]
    fn damaged_project_files_are_refused_or_valid(damage in damage()) {
        read_project_file(&damaged(export_project(&rich_project()).into_bytes(), &damage));
    }

    #[test]
    fn project_files_with_other_values_are_refused_or_valid(project in projects(), twists in twists()) {
        read_project_file(twisted_text(&export_project(&project), &twists).as_bytes());
    }

    #[test]
    fn damaged_journals_keep_the_project_valid(
        project in projects(), seeds in seeds(8), damage in damage(), twists in twists(),
    ) {
        let mut history = History::default();
        let mut replayed = project;
        for seed in seeds {
            let record = record(&seed, &replayed);
            let json = encode_record(&record);
            let texts = texts_of(&record);
            for broken in [string(&damaged(json.clone().into_bytes(), &damage)), twisted_text(&json, &twists), json] {
                if let Ok(record) = decode_record(&broken, &find(&texts)) {
                    let before = replayed.clone();
                    if history.perform(&mut replayed, &record).is_err() {
                        prop_assert_eq!(&replayed, &before, "a refused record must not change the project");
                    }
                    prop_assert_eq!(replayed.problems(), vec![]);
                }
            }
        }
    }

    #[test]
    fn damaged_snapshots_are_refused_or_valid(project in projects(), damage in damage(), twists in twists(), part in 0..4_usize) {
        let break_it = |json: &mut String, by_damage: bool| {
            *json = if by_damage {
                string(&damaged(std::mem::take(json).into_bytes(), &damage))
            } else {
                twisted_text(json, &twists)
            };
        };
        for by_damage in [false, true] {
            let mut snapshot = encode_snapshot(&project, &History::default());
            match part {
                0 => break_it(&mut snapshot.head, by_damage),
                1 => break_it(&mut snapshot.codebook, by_damage),
                2 => break_it(&mut snapshot.history, by_damage),
                _ => snapshot.statements.iter_mut().for_each(|(_, json)| break_it(json, by_damage)),
            }
            decode(&snapshot);
        }
    }
}
