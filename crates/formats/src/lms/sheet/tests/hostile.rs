//! No bytes make the reader or the filler panic, and what a sheet says survives being filled.

use proptest::prelude::*;

use super::*;
use annotator_core::testing::damage::{cases, damage, damaged};

fn check(bytes: &[u8]) {
    let Ok(sheet) = Sheet::read(bytes) else { return };
    for grade in 0..sheet.grades.len().min(3) {
        assert!(
            fill(&sheet, grade, &[]).is_err() || fill(&sheet, grade, &[]).unwrap().bytes == bytes
        );
        let person = |person: &Person| mark(&person.id, Some("3.25"), Some("Gül \"\\\n"));
        let marks: Vec<Mark> = sheet.people.iter().map(person).collect();
        let Ok(filled) = fill(&sheet, grade, &marks) else { continue };
        // Wrong bytes may have been in a cell that was filled. With fewer of them, what looked like
        // Windows-1252 may look like UTF-8, or like UTF-8 with wrong bytes.
        let again = match Sheet::read(&filled.bytes) {
            Err(SheetProblem::Undecodable { .. }) if sheet.encoding == Encoding::Windows1252 => {
                continue;
            }
            read => read.unwrap(),
        };
        if again.encoding != sheet.encoding {
            continue;
        }
        assert_eq!(again.people, sheet.people);
        assert_eq!(again.titles(), sheet.titles());
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn damaged_sheets_are_refused_or_read(which in 0..ALL.len(), damage in damage()) {
        check(&damaged(ALL[which].as_bytes().to_vec(), &damage));
        let wide = ALL[which].encode_utf16().flat_map(u16::to_le_bytes).collect();
        check(&damaged(wide, &damage));
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check(&bytes);
    }
}
