//! Broken and malicious files. Each fails with a reason, and the other files in its archive are
//! read.

use proptest::prelude::*;

use super::*;
use crate::limits::{MAX_FILES, MAX_LINE, MAX_RATIO, MAX_UNPACKED, RATIO_FROM};
use annotator_core::testing::damage::{cases, damage, damaged};

const ENCRYPTED: &[u8] = include_bytes!("encrypted.zip");

#[test]
fn broken_and_malicious_files_fail_with_a_reason() {
    let whole = zipped(&[("a.txt", b"One."), ("b.txt", b"Two.")]);
    let long = "a".repeat(MAX_LINE + 1);
    let long = format!("One.\n{long}\nThree.");
    let mut bad_sum = zipped(&[("a.txt", b"One."), ("b.txt", b"Two.")]);
    let at = bad_sum.windows(5).position(|part| part == b"a.txt").unwrap() + 5;
    bad_sum[at] ^= 0xff;
    let malicious = |path: &[u8]| {
        renamed(
            zipped(&[("x".repeat(path.len()).as_str(), b"A."), ("z.txt", b"Z.")]),
            &b"x".repeat(path.len()),
            path,
        )
    };
    let cases: Vec<(&str, Vec<u8>, Vec<String>)> = vec![
        ("empty.txt", Vec::new(), vec!["failed: Empty".into()]),
        ("blank.txt", b" \r\n\xc2\xa0".to_vec(), vec!["failed: Empty".into()]),
        (
            "long.txt",
            long.into_bytes(),
            vec![format!(
                "failed: LineTooLong {{ line: 2, len: {}, max: {MAX_LINE} }}",
                MAX_LINE + 1
            )],
        ),
        (
            "korean.txt",
            b"\x1b$)C\x0e<<\x0f".to_vec(),
            vec!["failed: UnreadableEncoding(\"ISO-2022-KR\")".into()],
        ),
        ("cut.zip", whole[..whole.len() - 30].to_vec(), vec!["failed: Damaged(Zip)".into()]),
        ("head.zip", b"PK\x03\x04".to_vec(), vec!["failed: Damaged(Zip)".into()]),
        ("none.zip", zipped(&[]), vec!["failed: Empty".into()]),
        ("folders.zip", zipped(&[("a/", b""), ("a/.b", b"x")]), vec!["failed: Empty".into()]),
        (
            "sum.zip",
            bad_sum,
            vec!["a.txt: Damaged(Zip)".into(), "b.txt: \"Two.\"".into(), "done".into()],
        ),
        (
            "locked.zip",
            ENCRYPTED.to_vec(),
            vec![
                "open.txt: \"Mr. President, Almora thanks you.\\n\"".into(),
                "secret.txt: Encrypted(Zip)".into(),
                "done".into(),
            ],
        ),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(outcomes(name, &bytes), expected, "{name}");
    }
    for path in [
        &b"../a.txt"[..],
        b"b/../../a.txt",
        b"/etc/a.txt",
        b"C:\\a.txt",
        b"..\\a.txt",
        b"\\\\a\\b.txt",
        b"a\0.txt",
    ] {
        let outcomes = outcomes("evil.zip", &malicious(path));
        assert!(outcomes[0].ends_with(": UnsafePath"), "{outcomes:?}");
        assert_eq!(outcomes[1..], ["z.txt: \"Z.\"", "done"]);
    }
}

#[test]
fn files_that_unpack_to_too_much_are_refused() {
    let archive = bomb(30, 10_000_000);
    assert!(archive.len() < 400_000);
    let packed = archive.len() as u64 / 30;
    assert!(packed * MAX_RATIO < 10_000_000 && RATIO_FROM < 10_000_000);
    let outcomes = outcomes("bomb.zip", &archive);
    assert_eq!(outcomes.len(), 32);
    assert!(outcomes[..30].iter().all(|line| line.contains("Bomb")), "{outcomes:?}");
    assert_eq!(outcomes[30..], ["text.txt: \"A text.\"", "done"]);
}

#[test]
fn an_archive_is_read_up_to_the_total_limit() {
    let text = "We thank you, Mr. President. ".repeat(1_000);
    let names: Vec<String> = (0..9).map(|at| format!("{at}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (&**name, text.as_bytes())).collect();
    let (bytes, choice) = (&zipped(&files)[..], &Choice::default());
    let file = File { name: "much.zip", bytes, choice, archived: false, row_name };
    let max = text.len() as u64 * 7;
    let mut events = Vec::new();
    crate::archive::read_within(&file, max, &mut |event| events.push(event)).unwrap();
    let read = events.iter().filter(|event| matches!(event, Event::Read(..))).count();
    let bomb = |name: &str| Event::NotRead(name.to_owned(), Failure::Bomb { max });
    assert_eq!(read, 7);
    assert!(events.contains(&bomb("7.txt")) && events.contains(&bomb("8.txt")));
    assert!(max < MAX_UNPACKED);
}

/// An archive with the same compressed zeros under many names, and a text.
fn bomb(count: usize, len: usize) -> Vec<u8> {
    let zeros = zipped(&[("zeros", &vec![0; len])]);
    let mut zeros = zip::ZipArchive::new(Cursor::new(zeros)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..count {
        let file = zeros.by_index_raw(0).unwrap();
        writer.raw_copy_file_rename(file, format!("{at:02}.txt")).unwrap();
    }
    writer.start_file("text.txt", SimpleFileOptions::default()).unwrap();
    writer.write_all(b"A text.").unwrap();
    writer.finish().unwrap().into_inner()
}

#[test]
fn an_archive_with_too_many_files_is_refused() {
    let names: Vec<String> = (0..100_000).map(|at| format!("{at}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (&**name, &b""[..])).collect();
    let failure = Failure::TooManyFiles { files: 100_000, max: MAX_FILES };
    assert_eq!(events("many.zip", &zipped(&files), &Choice::default()), [Event::Failed(failure)]);
}

fn ends(events: &[Event]) -> bool {
    let is_end = |event: &Event| matches!(event, Event::Done | Event::Table(_) | Event::Failed(_));
    events.last().is_some_and(is_end) && events.iter().filter(|event| is_end(event)).count() == 1
}

const NAMES: [&str; 8] =
    ["", "a.txt", "a.csv", "a.jsonl", "a.html", "a.zip", "a.docx", "no ending"];

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_bytes_make_it_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        name in prop::sample::select(&NAMES[..]),
    ) {
        prop_assert!(ends(&events(name, &bytes, &Choice::default())));
    }

    #[test]
    fn no_archive_makes_it_panic(damage in damage(), encrypted in any::<bool>()) {
        let whole = zipped(&[("a.txt", b"One."), ("b/c.csv", b"text,n\nA text.,1\n"), ("d.zip", b"PK\x03\x04")]);
        let bytes = damaged(if encrypted { ENCRYPTED.to_vec() } else { whole }, &damage);
        let choice = Choice { format: Some(Format::Zip), ..Choice::default() };
        prop_assert!(ends(&events("a.zip", &bytes, &choice)));
    }
}
