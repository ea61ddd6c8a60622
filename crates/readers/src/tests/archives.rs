//! Archives whose files are used as they are, such as downloads of what people handed in.

use proptest::prelude::*;

use super::*;
use crate::archive::{ArchivedFile, files, unpacked};
use crate::limits::RATIO_FROM;
use annotator_core::testing::damage::{cases, damage, damaged};

fn file(path: &str, doubtful: bool, content: &[u8]) -> ArchivedFile {
    ArchivedFile { path: path.to_owned(), doubtful, content: Ok(content.to_vec()) }
}

#[test]
fn names_without_a_declared_encoding_are_doubtful() {
    let declared = zipped(&[("Gül_7_x/a.json", b"A"), ("b.json", b"B")]);
    assert_eq!(
        files(&declared),
        Ok(vec![file("Gül_7_x/a.json", false, b"A"), file("b.json", false, b"B")])
    );
    // In code page 437, and in UTF-8 without its flag.
    for (name, raw) in [("Gül.json", &b"G\x81l.json"[..]), ("Gül.json", "Gül.json".as_bytes())] {
        let plain = "x".repeat(raw.len());
        let archive = renamed(zipped(&[(&plain, b"A")]), plain.as_bytes(), raw);
        assert_eq!(files(&archive), Ok(vec![file(name, true, b"A")]), "{raw:?}");
    }
}

#[test]
fn a_file_that_cannot_be_unpacked_does_not_affect_the_others() {
    let zeros = vec![0; 2 * usize::try_from(RATIO_FROM).unwrap()];
    let archive = zipped(&[("a.json", b"A"), ("b.json", &zeros), ("c.json", b"C")]);
    let found = files(&archive).unwrap();
    assert_eq!(
        [&found[0], &found[2]],
        [&file("a.json", false, b"A"), &file("c.json", false, b"C")]
    );
    assert!(matches!(found[1].content, Err(Failure::Bomb { .. })));
    assert!(matches!(unpacked(&archive), Err(Failure::Bomb { .. })));
    let hidden = zipped(&[("__MACOSX/._a.json", b"x"), ("a.json", b"A"), ("b/", b"")]);
    assert_eq!(files(&hidden), Ok(vec![file("a.json", false, b"A")]));
    assert_eq!(files(b"PK"), Err(Failure::Damaged(Format::Zip)));
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn damaged_archives_do_not_make_it_panic(damage in damage()) {
        let whole = zipped(&[("Gül_7/a.json", b"some content"), ("b.json", b"more")]);
        let _ = files(&damaged(whole, &damage));
    }
}
