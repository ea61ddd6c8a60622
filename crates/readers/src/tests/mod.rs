mod archives;
mod bad_input;
mod cases;
mod declarations;
mod hostile;
mod sniffing;

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

/// How the worker names a row in English.
pub(crate) fn row_name(file: &str, row: usize) -> String {
    format!("{file}, row {row}")
}

pub(super) fn events(name: &str, bytes: &[u8], choice: &Choice) -> Vec<Event> {
    let mut events = Vec::new();
    read(name, choice, bytes, row_name, &mut |event| events.push(event));
    events
}

/// One line for each event except progress: the name and the outcome.
pub(super) fn outcomes(name: &str, bytes: &[u8]) -> Vec<String> {
    let outcome = |event: Event| match event {
        Event::Progress { .. } => None,
        Event::Read(document, _) => {
            Some(format!("{}: {:?}", document.provenance.file_name, document.text))
        }
        Event::NotRead(name, failure) => Some(format!("{name}: {failure:?}")),
        Event::Table(table) => Some(format!("table of {}", table.count)),
        Event::Failed(failure) => Some(format!("failed: {failure:?}")),
        Event::Done => Some("done".to_owned()),
    };
    events(name, bytes, &Choice::default()).into_iter().filter_map(outcome).collect()
}

pub(super) fn document(name: &str, bytes: &[u8], choice: &Choice) -> Document {
    let mut events = events(name, bytes, choice);
    assert_eq!(events.pop(), Some(Event::Done), "{name}");
    match events.pop() {
        Some(Event::Read(document, _)) => *document,
        other => panic!("{name}: {other:?}"),
    }
}

/// An archive of these files, in this order.
pub(super) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        if let Some(folder) = name.strip_suffix('/') {
            writer.add_directory(folder, SimpleFileOptions::default()).unwrap();
        } else {
            let mut options = SimpleFileOptions::default();
            if content.is_empty() {
                options = options.compression_method(zip::CompressionMethod::Stored);
            }
            writer.start_file(*name, options).unwrap();
            writer.write_all(content).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

/// The archive with a file renamed to a name of the same length.
pub(super) fn renamed(mut archive: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let places: Vec<usize> = archive
        .windows(from.len())
        .enumerate()
        .filter(|(_, w)| *w == from)
        .map(|(at, _)| at)
        .collect();
    assert_eq!(places.len(), 2, "one before the file and one in the central directory");
    for at in places {
        archive[at..at + to.len()].copy_from_slice(to);
    }
    archive
}

#[test]
fn a_plain_text_is_read() {
    let bytes = b"\xff\xfeM\0r\0.\0\r\0\n\0\xa0\0e\0\x01\x03";
    let read = document("speech.txt", bytes, &Choice::default());
    assert_eq!(read.text, "Mr.\n\u{a0}e\u{301}");
    assert_eq!((&*read.provenance.encoding, read.provenance.byte_order_mark), ("utf-16le", true));
    assert_eq!(read.provenance.line_ends, annotator_core::project::statement::LineEnds::CrLf);
    assert!(read.remarks.is_empty() && read.kinds.is_empty());
    let encoding = Choice { encoding: Some("windows-1251".to_owned()), ..Choice::default() };
    let read = document("", b"\xcc\xfb", &encoding);
    assert_eq!((&*read.text, &*read.provenance.encoding), ("Мы", "windows-1251"));
    assert_eq!(read.provenance.read_as, annotator_core::project::statement::ReadAs::Paste);
    let read = document("a.txt", b"d\xe9l\xe9gation", &Choice::default());
    assert_eq!((&*read.text, &*read.remarks), ("délégation", &[Remark::EncodingGuessed][..]));
    let text = "سلام 😀 ".repeat(40) + "\0";
    let read = document("a.txt", text.as_bytes(), &Choice::default());
    assert!(read.text.ends_with(" \u{fffd}"));
    assert_eq!(read.remarks, [Remark::Undecodable(1)]);
}

#[test]
fn an_archive_is_read_file_by_file() {
    let csv = "speaker,text\nMs. Ondo,\"We thank you, Mr. President.\"\nMr. Vale,\n";
    let archive = zipped(&[
        ("b/", b""),
        ("b/two.txt", "e\u{301} سلام\r\n😀\u{a0}".as_bytes()),
        ("a.txt", b"One."),
        ("b/cp.txt", b"\x93 d\xe9j\xe0 vu \x94"),
        ("__MACOSX/b/._two.txt", b"\0\x05\x16\x07"),
        (".DS_Store", b"\0\0\0\x01Bud1"),
        ("b/Thumbs.db", b"\xd0\xcf"),
        ("b/.hidden/x.txt", b"Hidden."),
        ("empty.txt", b""),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01"),
        ("inner.zip", &zipped(&[("x.txt", b"Inner.")])),
        ("table.csv", csv.as_bytes()),
    ]);
    let expected = [
        "a.txt: \"One.\"",
        "b/cp.txt: \"“ déjà vu ”\"",
        "b/two.txt: \"e\u{301} سلام\\n😀\u{a0}\"",
        "empty.txt: Empty",
        "inner.zip: Nested",
        "picture.png: UnknownFormat",
        "table.csv: \"We thank you, Mr. President.\"",
        "table.csv, row 2: Empty",
        "done",
    ];
    let outcomes = outcomes("corpus.zip", &archive);
    // Debug output escapes combining marks and no-break spaces.
    let shown = |line: &str| line.replace('\u{301}', "\\u{301}").replace('\u{a0}', "\\u{a0}");
    assert_eq!(outcomes, expected.map(shown));
    let events = events("corpus.zip", &archive, &Choice::default());
    let first = events.iter().find(|event| matches!(event, Event::Progress { .. }));
    assert_eq!(first, Some(&Event::Progress { done: 0, of: 7 }));
    assert!(events.contains(&Event::Progress { done: 7, of: 7 }));
}

#[test]
fn names_in_archives_are_decoded_together_and_made_unique() {
    let names = |raw: &[&[u8]]| -> Vec<String> {
        let placeholders: Vec<String> =
            (0..raw.len()).map(|at| format!("{}{at}", "#".repeat(raw[at].len() - 1))).collect();
        let files: Vec<(&str, &[u8])> = placeholders.iter().map(|n| (&**n, &b"A."[..])).collect();
        let mut archive = zipped(&files);
        for (placeholder, raw) in placeholders.iter().zip(raw) {
            archive = renamed(archive, placeholder.as_bytes(), raw);
        }
        let outcomes = outcomes("corpus.zip", &archive).into_iter().filter(|line| line != "done");
        outcomes.map(|line| line.split(": ").next().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&[b"a.txt", b"a.txt", b"b/a.txt"]), ["a.txt", "a (2).txt", "b/a.txt"]);
    assert_eq!(names(&[b"D\x82claration fran\x87aise.txt"]), ["Déclaration française.txt"]);
    let (japanese, _, _) = encoding_rs::SHIFT_JIS.encode("代表団の声明と表.txt");
    assert_eq!(names(&[&japanese]), ["代表団の声明と表.txt"]);
    let (russian, _, _) = encoding_rs::IBM866.encode("Заявление делегации.txt");
    assert_eq!(names(&[&russian, "Été.txt".as_bytes()]), ["Été.txt", "Заявление делегации.txt"]);
    assert_eq!(names(&[b"folder\\a.txt"]), ["folder/a.txt"]);
}
