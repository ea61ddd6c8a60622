//! The readers on documents as programs write them: compares tests/readers/made, which
//! tests/readers/make.sh made, with the texts in tests/readers/expected.
//!
//! A line of an expected text is `KIND: TEXT`, or empty.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

use std::fs;
use std::path::PathBuf;

use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::{Choice, Document, Failure, Format};
use annotator_jobs::Reply;

/// Documents, and the text that each contains. Chromium draws the bullets of a list and prints
/// notes as another list, pandoc's RTF has typed numbers, and its books have a title page.
const READ: &[(&str, &str)] = &[
    ("pandoc.docx", "statement"),
    ("pandoc.odt", "statement"),
    ("pandoc.rtf", "statement-in-rtf"),
    ("pandoc.html", "statement"),
    ("pandoc.epub", "statement-in-book"),
    ("pandoc.md", "statement"),
    ("libreoffice.docx", "statement"),
    ("libreoffice.odt", "statement"),
    ("libreoffice.rtf", "statement"),
    ("libreoffice.html", "statement"),
    ("site.html", "statement-in-site"),
    ("chromium.mhtml", "statement-in-site"),
    ("chromium-scripts.pdf", "statement-in-print"),
    ("chromium.pdf", "plain-in-print"),
    ("libreoffice.pdf", "plain"),
    ("groff.pdf", "plain"),
    ("pdflatex.pdf", "plain"),
    ("pdflatex-columns.pdf", "plain"),
    ("xelatex.pdf", "plain"),
    ("no-password.pdf", "plain"),
];

/// Documents that cannot be read, and why.
const REFUSED: &[(&str, Failure)] = &[
    ("scan.pdf", Failure::NoTextLayer(1)),
    ("password.pdf", Failure::Encrypted(Format::Pdf)),
    ("password.odt", Failure::Encrypted(Format::Odt)),
    ("password.docx", Failure::Encrypted(Format::Docx)),
    ("cut-short.pdf", Failure::Damaged(Format::Pdf)),
    ("cut-short.odt", Failure::Damaged(Format::Odt)),
    ("cut-short.docx", Failure::Damaged(Format::Docx)),
    ("cut-short.epub", Failure::Damaged(Format::Epub)),
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/readers")
}

fn read(name: &str) -> Result<Document, Failure> {
    let bytes = fs::read(folder().join("made").join(name)).unwrap();
    let mut replies = Vec::new();
    annotator_worker::reading::read(name, &Choice::default(), &bytes, &mut |reply| {
        if !matches!(reply, Reply::Progress { .. }) {
            replies.push(reply);
        }
    });
    match <[Reply; 2]>::try_from(replies) {
        Ok([Reply::Read(document, _), Reply::Done]) => Ok(*document),
        Ok(other) => panic!("{name}: {other:?}"),
        Err(replies) => match replies.as_slice() {
            [Reply::Failed(failure)] => Err(failure.clone()),
            other => panic!("{name}: {other:?}"),
        },
    }
}

/// The document in the form of the expected texts.
fn shown(document: &Document) -> String {
    let kind_of = |at: usize| document.kinds.iter().find(|(line, _)| *line as usize == at);
    let mut lines = String::new();
    for (at, line) in document.text.split('\n').enumerate() {
        let kind = match kind_of(at).map(|(_, kind)| kind) {
            None => "text",
            Some(ParagraphKind::Heading) => "heading",
            Some(ParagraphKind::ListItem) => "item",
            Some(ParagraphKind::Quote) => "quote",
            Some(ParagraphKind::Note) => "note",
            Some(ParagraphKind::Furniture) => "furniture",
            Some(other) => panic!("no file declares {other:?}"),
        };
        if !line.is_empty() {
            lines.push_str(&format!("{kind}: {line}"));
        }
        lines.push('\n');
    }
    lines
}

#[test]
fn documents_of_every_kind_are_read() {
    let mut wrong = Vec::new();
    for (name, expected) in READ {
        let expected = folder().join("expected").join(format!("{expected}.txt"));
        let expected = fs::read_to_string(expected).unwrap();
        match read(name) {
            Ok(document) if shown(&document) == expected => {}
            Ok(document) => wrong.push(format!("{name} gave:\n{}", shown(&document))),
            Err(failure) => wrong.push(format!("{name}: {failure:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn unreadable_documents_fail_with_the_right_reason() {
    for (name, failure) in REFUSED {
        assert_eq!(read(name).as_ref().err(), Some(failure), "{name}");
    }
}

/// Maps in the readers and their libraries have another order each time they are made.
#[test]
fn reading_twice_has_the_same_result() {
    for (name, _) in READ {
        let first = read(name).unwrap();
        for _ in 0..3 {
            assert_eq!(read(name).as_ref(), Ok(&first), "{name}");
        }
    }
}

/// Every document is in one of the lists, so that none is forgotten.
#[test]
fn every_document_is_tested() {
    for entry in fs::read_dir(folder().join("made")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let read = READ.iter().map(|(known, _)| *known);
        let mut known = read.chain(REFUSED.iter().map(|(known, _)| *known));
        assert!(known.any(|known| known == name), "{name} is in no list");
    }
}
