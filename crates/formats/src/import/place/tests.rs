//! Passages of other programs are found, in every unit and form of the text.

use super::*;
use annotator_core::testing::generate;
use proptest::prelude::*;

const TEXT: &str = "😀 Mr. President,\n\nسلام: we pledge US$23\u{a0}million, e\u{301}t al.\nEnd.";

fn part(start: u32, end: u32, quote: Option<&str>) -> Part {
    Part { range: Some((start, end)), quote: quote.map(str::to_owned), ..Part::default() }
}

/// One text with one annotation for each part.
fn imported(text: Option<&str>, parts: Vec<Part>) -> Imported {
    let text = ImportedText { text: text.map(str::to_owned), ..ImportedText::default() };
    let annotation = |part| ImportedAnnotation { parts: vec![part], ..Default::default() };
    let annotations = parts.into_iter().map(annotation).collect();
    Imported { texts: vec![text], annotations, ..Imported::default() }
}

/// Every word of the text, counted in a form and unit.
fn words(counted: &str, unit: Unit, quoted: bool) -> Vec<Part> {
    let count = |text: &str| match unit {
        Unit::CodePoints => text.chars().count(),
        Unit::Utf16 => text.encode_utf16().count(),
        Unit::Bytes => text.len(),
    };
    let words = counted.split([' ', '\r', '\n', '\u{feff}']).filter(|word| !word.is_empty());
    let part = |quote: &str| {
        let at = quote.as_ptr() as usize - counted.as_ptr() as usize;
        let start = count(&counted[..at]) as u32;
        part(start, start + count(quote) as u32, quoted.then_some(quote))
    };
    words.map(part).collect()
}

fn quotes(placed: &Placed) -> Vec<String> {
    let text = placed.texts[0].text().unwrap();
    let quote =
        |passage: &Result<Passage, Misplaced>| passage.as_ref().unwrap().spans.quote(text.as_str());
    placed.passages.iter().map(quote).collect()
}

#[test]
fn every_way_of_counting_is_detected() {
    let crlf = TEXT.replace('\n', "\r\n");
    let marked = format!("\u{feff}{TEXT}");
    let expected: Vec<_> = TEXT.split([' ', '\n']).filter(|word| !word.is_empty()).collect();
    for unit in [Unit::CodePoints, Unit::Utf16, Unit::Bytes] {
        for (given, counted) in [
            (TEXT, TEXT),
            (crlf.as_str(), crlf.as_str()),
            (crlf.as_str(), TEXT),
            (TEXT, crlf.as_str()),
            (marked.as_str(), marked.as_str()),
            (marked.as_str(), TEXT),
            (TEXT, marked.as_str()),
        ] {
            let file = imported(Some(given), words(counted, unit, true));
            let placed = place(&file, &generate::empty_project(), None);
            assert_eq!(quotes(&placed), expected, "{unit:?} in {counted:?}");
            assert_eq!(placed.quotes, (expected.len(), expected.len()));
            assert_eq!(placed.texts[0].text().unwrap().as_str(), TEXT);
        }
        let without = imported(Some(TEXT), words(TEXT, unit, false));
        let placed = place(&without, &generate::empty_project(), None);
        assert_eq!(quotes(&placed), expected, "{unit:?} without quotes");
    }
}

#[test]
fn passages_that_do_not_fit_are_reported_and_not_moved() {
    let parts = vec![
        part(4, 17, Some("Mr. President")),
        part(0, 2, Some("pledge")),
        part(0, 2, Some("absent")),
        part(0, 900, Some("e")),
        part(0, 900, None),
        Part { quote: Some("we pledge".into()), ..Part::default() },
        Part { quote: Some("l".into()), ..Part::default() },
    ];
    let placed = place(&imported(Some(TEXT), parts), &generate::empty_project(), None);
    let text = placed.texts[0].text().unwrap();
    assert!(
        matches!(&placed.passages[1], Err(Misplaced::Elsewhere(spans)) if spans.quote(text.as_str()) == "pledge")
    );
    assert!(matches!(&placed.passages[2], Err(Misplaced::OtherWords { places: 0, .. })));
    assert!(matches!(&placed.passages[3], Err(Misplaced::OtherWords { .. })));
    assert_eq!(placed.passages[4], Err(Misplaced::Outside));
    assert_eq!(placed.passages[5].as_ref().unwrap().spans.quote(text.as_str()), "we pledge");
    assert!(placed.passages[6].is_err());
}

#[test]
fn a_missing_text_is_found_by_digest_or_name() {
    let project = generate::rich_project();
    let statement = &project.statements[0];
    let find = |text: ImportedText| text_of(&text, true, &project);
    let by = |sha256, name: &str| ImportedText { sha256, name: name.into(), ..Default::default() };
    let there = find(by(Some(statement.text.sha256()), ""));
    assert!(matches!(there, PlacedText::There(found) if found.id == statement.id));
    assert!(matches!(find(by(None, &statement.id.to_string())), PlacedText::There(_)));
    if project.statements.len() > 1 {
        assert!(matches!(find(by(None, "no such text")), PlacedText::Missing));
    }
    let empty = ImportedText { text: Some(" \n".into()), ..Default::default() };
    assert!(matches!(text_of(&empty, false, &project), PlacedText::Missing));
    assert!(matches!(find(empty), PlacedText::New(..)), "what is used is not missing");
}

#[test]
fn passages_in_a_blank_text_are_read() {
    let placed = place(
        &imported(Some(" \r\n\u{a0}"), vec![part(0, 1, Some(" "))]),
        &generate::empty_project(),
        None,
    );
    assert_eq!(quotes(&placed), [" "]);
}

proptest! {
    #[test]
    fn no_numbers_cause_a_panic(
        text in generate::words(),
        ranges in prop::collection::vec((any::<u16>(), any::<u16>(), generate::words()), 0..8),
    ) {
        let parts = ranges.iter().map(|(start, end, quote)| {
            part(u32::from(*start) % 64, u32::from(*end) % 64, (!quote.is_empty()).then_some(quote))
        });
        let file = imported(Some(&text), parts.collect());
        let placed = place(&file, &generate::empty_project(), None);
        prop_assert_eq!(placed.passages.len(), ranges.len());
    }
}
