//! The Universal Declaration of Human Rights in twenty languages, as text and as a page: opened,
//! annotated in every paragraph and exported. The files are shared data.

use std::path::PathBuf;
use std::rc::Rc;

use serde_json::Value as Json;
use unicode_segmentation::UnicodeSegmentation as _;

use super::*;
use annotator_core::edit::Edit;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;
use annotator_core::stored::file::export::export_project;
use annotator_core::testing::generate::{empty_project, rich_project, statement};
use annotator_core::testing::shared_data;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;

/// The middle half of every paragraph.
fn passages(text: &str) -> Vec<Span> {
    let mut passages = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let places: Vec<usize> = line.grapheme_indices(true).map(|(at, _)| start + at).collect();
        if places.len() >= 4 {
            let (from, to) = (places[places.len() / 4], places[places.len() * 3 / 4]);
            let offset = |at: usize| ByteOffset(u32::try_from(at).unwrap());
            passages.push(Span::new(text, offset(from), offset(to)).unwrap());
        }
        start += line.len() + 1;
    }
    passages
}

/// The project file of a text that is annotated at these passages.
fn exported(text: &str, passages: &[Span]) -> Json {
    let rich = rich_project();
    let sample = rich.annotations_of(rich.statements[1].id).iter().next().cloned().unwrap();
    let statement = statement(1, text);
    let tagged = passages.iter().zip(1..).map(|(span, id)| {
        Rc::new(Annotation {
            id: AnnotationId(uuid::Uuid::from_u128(id)),
            statement: statement.id,
            text: statement.text.sha256(),
            spans: Spans::one(*span),
            ..(*sample).clone()
        })
    });
    let annotations = tagged.collect();
    let mut project = empty_project();
    project.statements = vec![Rc::clone(&statement)];
    Edit::AddAnnotations { statement: statement.id, annotations }.apply(&mut project).unwrap();
    serde_json::from_str(&export_project(&project)).unwrap()
}

/// How many quotes match the text at their positions, counted both in code points and in UTF-16.
fn exact(file: &Json, text: &str) -> usize {
    let chars: Vec<char> = text.chars().collect();
    let units: Vec<u16> = text.encode_utf16().collect();
    let spans = file["annotations"].as_array().unwrap().iter().map(|one| &one["spans"][0]);
    let is_exact = |span: &&Json| {
        let place = |name: &str| usize::try_from(span[name].as_u64().unwrap()).unwrap();
        let quote = span["quote"].as_str().unwrap();
        chars[place("start")..place("end")].iter().collect::<String>() == quote
            && String::from_utf16(&units[place("start_utf16")..place("end_utf16")]).unwrap()
                == quote
    };
    spans.filter(is_exact).count()
}

#[test]
fn declarations_open_and_their_quotes_are_exact() {
    let Some(folder) = shared_data("statements/udhr") else { return };
    let entries = std::fs::read_dir(folder.join("txt")).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    println!(
        "| language | code points | beyond U+FFFF | quotes exact, of the text | of the page |"
    );
    println!("|---|--:|--:|--:|--:|");
    for path in &paths {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let bytes = std::fs::read(path).unwrap();
        let text = document("udhr.txt", &bytes, &Choice::default()).text;
        let written = String::from_utf8(bytes).unwrap();
        assert_eq!(text, written.trim_start_matches('\u{feff}').replace("\r\n", "\n"), "{name}");
        let page = std::fs::read(folder.join(format!("{name}.xml"))).unwrap();
        let page = document("udhr.xml", &page, &Choice::default()).text;
        let found = [&text, &page].map(|text| {
            let passages = passages(text);
            (exact(&exported(text, &passages), text), passages.len())
        });
        let astral = text.chars().filter(|c| *c > '\u{ffff}').count();
        let shown = found.map(|(exact, all)| format!("{exact} of {all}"));
        println!("| {name} | {} | {astral} | {} |", text.chars().count(), shown.join(" | "));
        assert!(found.iter().all(|(exact, all)| exact == all && *all >= 30), "{name}: {found:?}");
    }
    assert_eq!(paths.len(), 20);
}
