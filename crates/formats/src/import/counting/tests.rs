//! What positions without words count is found out by where passages start and end.

use crate::import::place::{Placed, place};
use annotator_core::exchange::import::{Certainty, Counting, Form};
use annotator_core::exchange::imported::{Imported, ImportedAnnotation, ImportedText, Part, Unit};
use annotator_core::testing::generate;

const TEXT: &str = "Good 😀😀 morning.\nAlmora 👍 pledges ten million euros.\n\
    We thank the delegation 🙏 of Port Serrat.\nNothing more, dear friends.\n";
const QUOTES: [&str; 4] = ["pledges ten million euros", "thank the", "Port Serrat", "Nothing more"];

fn count(text: &str, unit: Unit) -> u32 {
    let count = match unit {
        Unit::CodePoints => text.chars().count(),
        Unit::Utf16 => text.encode_utf16().count(),
        Unit::Bytes => text.len(),
    };
    count as u32
}

/// A file whose text is `given`, with positions of the quotes in `counted`.
fn file(given: &str, counted: &str, unit: Unit, quotes: &[&str]) -> Imported {
    let annotation = |quote: &&str| {
        let at = counted.find(quote).unwrap();
        let start = count(&counted[..at], unit);
        let range = Some((start, start + count(quote, unit)));
        let parts = vec![Part { range, ..Part::default() }];
        ImportedAnnotation { parts, ..ImportedAnnotation::default() }
    };
    let texts = vec![ImportedText { text: Some(given.to_owned()), ..ImportedText::default() }];
    Imported { texts, annotations: quotes.iter().map(annotation).collect(), ..Imported::default() }
}

fn placed(file: &Imported) -> Placed {
    place(file, &generate::empty_project(), None)
}

fn found(placed: &Placed) -> Vec<String> {
    let text = placed.texts[0].text().unwrap().as_str();
    placed.passages.iter().map(|it| it.as_ref().unwrap().spans.quote(text)).collect()
}

fn certainty(placed: &Placed) -> Certainty {
    placed.positions.as_ref().unwrap().certainty
}

#[test]
fn every_unit_and_form_is_found_by_word_borders() {
    let crlf = TEXT.replace('\n', "\r\n");
    let marked = format!("\u{feff}{TEXT}");
    let both = format!("\u{feff}{crlf}");
    for unit in [Unit::CodePoints, Unit::Utf16, Unit::Bytes] {
        for (given, counted) in [
            (TEXT, TEXT),
            (&crlf, &crlf),
            (&crlf, TEXT),
            (&marked, &marked),
            (&marked, TEXT),
            (&both, &both),
            (&both, &crlf),
            (&both, &marked),
            (&both, TEXT),
        ] {
            let placed = placed(&file(given, counted, unit, &QUOTES));
            assert_eq!(found(&placed), QUOTES, "{unit:?} {counted:?} in {given:?}");
            assert_eq!(certainty(&placed), Certainty::WordBorders);
            assert_eq!(placed.positions.unwrap().unchecked, 4);
        }
    }
}

#[test]
fn where_all_ways_lead_to_the_same_passages_there_is_nothing_to_choose() {
    let text = "Almora pledges ten million euros.";
    let placed = placed(&file(text, text, Unit::Utf16, &["pledges ten", "euros"]));
    let positions = placed.positions.unwrap();
    assert_eq!((positions.certainty, positions.ways.len()), (Certainty::NoDifference, 1));
    let samples: Vec<_> = positions.ways[0].samples.iter().map(|it| it.words.as_str()).collect();
    assert_eq!(samples, ["pledges ten", "euros"]);
}

#[test]
fn where_borders_do_not_tell_the_user_is_asked_with_samples() {
    // Each sign of this text is a word of its own.
    let text = "会議😀我們承諾一千萬歐元我們感謝代表團";
    let file = file(text, text, Unit::Utf16, &["承諾", "感謝"]);
    let placed = placed(&file);
    let positions = placed.positions.unwrap();
    assert_eq!(positions.certainty, Certainty::Unknown);
    let way = |unit| {
        let way = positions.ways.iter().find(|way| way.counting.unit == unit).unwrap();
        way.samples.iter().map(|it| it.words.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(way(Unit::Utf16), ["承諾", "感謝"]);
    assert_eq!(way(Unit::CodePoints), ["諾一", "謝代"]);
    let chosen = Counting { unit: Unit::Utf16, form: Form::Raw };
    let again = place(&file, &generate::empty_project(), Some(chosen));
    assert_eq!(found(&again), ["承諾", "感謝"]);
}

#[test]
fn what_the_format_defines_is_taken_unless_the_text_clearly_contradicts_it() {
    let defined = |text: &str, unit, quotes: &[&str]| {
        let file = Imported { unit: Some(Unit::Utf16), ..file(text, text, unit, quotes) };
        let placed = placed(&file);
        (certainty(&placed), placed.counting.unit)
    };
    let chinese = "会議😀我們承諾一千萬歐元";
    let said = defined(chinese, Unit::Utf16, &["承諾"]);
    assert_eq!(said, (Certainty::Defined, Unit::Utf16));
    assert_eq!(
        defined(TEXT, Unit::CodePoints, &QUOTES),
        (Certainty::WordBorders, Unit::CodePoints)
    );
    let ours = Imported {
        unit: Some(Unit::Utf16),
        ours: true,
        ..file(TEXT, TEXT, Unit::CodePoints, &["pledges ten million euros"])
    };
    assert_eq!(placed(&ours).counting.unit, Unit::Utf16);
}

#[test]
fn a_text_that_is_only_in_the_project_is_counted_as_it_is_there() {
    let text = "Almora pledges aid.\nWe thank Port Serrat.";
    let mut project = generate::empty_project();
    project.statements = vec![generate::statement(100, text)];
    for quote in ["Almora", "thank", "aid"] {
        let mut file = file(text, text, Unit::CodePoints, &[quote]);
        file.texts[0].text = None;
        file.texts[0].sha256 = Some(project.statements[0].text.sha256());
        let placed = place(&file, &project, None);
        assert_eq!(found(&placed), [quote]);
        assert_ne!(certainty(&placed), Certainty::Unknown, "{quote}");
    }
}

#[test]
fn a_few_passages_within_words_do_not_matter() {
    let mut quotes = QUOTES.repeat(4);
    quotes.push("leg");
    let placed = placed(&file(TEXT, TEXT, Unit::Utf16, &quotes));
    assert_eq!(found(&placed), quotes);
    let positions = placed.positions.unwrap();
    assert_eq!(positions.certainty, Certainty::WordBorders);
    assert_eq!((positions.ways[0].whole, positions.ways[0].ends), (32, 34));
    assert!(positions.ways[1].whole < 20);
}

#[test]
fn a_few_words_decide_for_all_positions() {
    let text = "会議😀我們承諾一千萬歐元我們感謝代表團";
    let mut file = file(text, text, Unit::Utf16, &["承諾", "感謝"]);
    file.annotations[0].parts[0].name = "承諾".into();
    let placed = placed(&file);
    assert_eq!(found(&placed), ["承諾", "感謝"]);
    let positions = placed.positions.unwrap();
    assert_eq!((positions.certainty, positions.unchecked), (Certainty::Words, 1));
    assert_eq!(placed.quotes, (1, 1));
}
