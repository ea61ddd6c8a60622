//! Faults that users of other annotation tools have reported, and that this one must never have.
//! `docs/known-faults.md` lists all of them with their tests.

use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::coding::marks::{Others, chips, marks_in};
use crate::coding::passage::PassageMsg;
use crate::testing::page::*;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;
use annotator_core::stored::file::export::export_project;

fn chosen(page: &Page) -> AnnotationId {
    page.open().chosen.as_ref().unwrap().id
}

fn annotation(page: &Page, id: AnnotationId) -> Rc<Annotation> {
    Rc::clone(page.open().annotations().get(id).unwrap())
}

/// Two annotations on the same words; the second one is chosen.
fn stacked() -> (Page, AnnotationId, AnnotationId) {
    let mut page = Page::with_statement();
    page.tag("a raw material", "pledge");
    let below = chosen(&page);
    page.tag("a raw material", "support");
    let above = chosen(&page);
    (page, below, above)
}

#[test]
fn of_two_annotations_on_the_same_words_only_the_chosen_one_changes() {
    let (mut page, below, above) = stacked();
    let before = annotation(&page, below);
    let end = page.point("material", false);
    let changes = [
        CodingMsg::EdgeStepped { end: true, unit: StepUnit::Word, forward: false },
        CodingMsg::EdgeStepped { end: false, unit: StepUnit::Character, forward: true },
        CodingMsg::EdgeDragged { end: true, point: page.point("raw material", true), free: false },
        CodingMsg::EdgeDragged { end: true, point: end, free: true },
        CodingMsg::NoteTyped(above, "mine".into()),
        CodingMsg::Recoded(slug("intent")),
        CodingMsg::CodeKeyPressed("N".into()),
        CodingMsg::AnnotationRemoved,
    ];
    for msg in changes {
        let now = page.open().annotations();
        page.send(Msg::Coding(msg.clone()));
        assert_ne!(page.open().annotations(), now, "{msg:?} changes something");
        assert_eq!(annotation(&page, below), before, "{msg:?}");
    }
    assert_eq!(page.open().annotations().len(), 1);
    page.send(Msg::StepsUndone(8));
    assert_eq!(annotation(&page, below), before);
}

#[test]
fn the_other_of_two_on_the_same_words_is_reached_by_keys_and_changes_alone() {
    let (mut page, below, above) = stacked();
    let before = annotation(&page, above);
    page.send(Msg::Coding(CodingMsg::StackStepped(true)));
    assert_eq!(chosen(&page), below);
    page.select("raw");
    page.send(Msg::Coding(CodingMsg::PickerClosed));
    page.send(Msg::Coding(CodingMsg::Passage(PassageMsg::WordsTakenOff)));
    assert_eq!(annotation(&page, below).spans.parts().len(), 2);
    page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
    assert_eq!(annotation(&page, above), before);
}

#[test]
fn a_chosen_annotation_keeps_its_code_when_a_code_is_chosen_for_other_words() {
    let mut page = Page::with_statement();
    page.tag("Almora thanks you", "pledge");
    let old = annotation(&page, chosen(&page));
    page.select("raw material");
    page.send(Msg::Coding(CodingMsg::CodeKeyPressed("S".into())));
    assert_eq!(annotation(&page, old.id), old);
    page.send(Msg::Coding(CodingMsg::AnnotationChosen(old.id)));
    page.select("relief fund");
    page.send(Msg::Coding(CodingMsg::CodeApplied(slug("intent"))));
    assert_eq!(annotation(&page, old.id), old);
    assert_eq!(page.open().annotations().len(), 3);
}

#[test]
fn selecting_over_annotations_removes_and_changes_none() {
    let mut page = Page::with_statement();
    page.tag("Almora thanks you", "pledge");
    page.tag("thanks", "support");
    page.tag("raw material", "intent");
    let before = page.open().annotations();
    let (anchor, focus) = (page.point("Mr. President", false), page.point("raw material", true));
    for free in [true, false] {
        page.send(Msg::Coding(CodingMsg::SelectionDragged { anchor, focus, free }));
        let by = Pointing::Mouse;
        page.send(Msg::Coding(CodingMsg::SelectionMade { anchor, focus, free, by }));
        page.send(Msg::Coding(CodingMsg::PickerClosed));
        page.send(Msg::Coding(CodingMsg::SelectionCleared));
    }
    assert_eq!(page.open().annotations(), before);
}

/// As a file may have it: a byte-order mark, all three line ends, characters of several code points,
/// both directions of writing, white space that does not break.
const AWKWARD: &str = "\u{feff}Mr. 👨🏻\u{200d}🚒 President,\r\n\r\nWe 😊 thank the cafe\u{301} at noon.\r\
    نحن نلتزم بدفع 12 million دولار.\r\n12\u{a0}million \u{a0} for 🇺🇳 aid.\n";

#[test]
fn quotes_are_the_same_counted_in_bytes_code_points_and_utf16_units() {
    let mut page = Page::new();
    page.open_file("awkward.txt", AWKWARD.as_bytes());
    let words = [
        "👨🏻\u{200d}🚒",
        "😊",
        "cafe\u{301}",
        "نلتزم",
        "12 million دولار",
        "12\u{a0}million",
        "🇺🇳 aid",
    ];
    for word in words {
        page.tag(word, "pledge");
    }
    let file: serde_json::Value =
        serde_json::from_str(&export_project(&page.open().project)).unwrap();
    let text = file["statements"][0]["text"].as_str().unwrap();
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let points: Vec<char> = text.chars().collect();
    let mut quotes = Vec::new();
    for annotation in file["annotations"].as_array().unwrap() {
        let span = &annotation["spans"][0];
        let number = |name: &str| usize::try_from(span[name].as_u64().unwrap()).unwrap();
        let (start, end) = (number("start"), number("end"));
        let quote = span["quote"].as_str().unwrap();
        assert_eq!(points[start..end].iter().collect::<String>(), quote, "as Python counts");
        let units = &utf16[number("start_utf16")..number("end_utf16")];
        assert_eq!(String::from_utf16(units).unwrap(), quote, "as JavaScript counts");
        let byte = |at: usize| points[..at].iter().map(|c| c.len_utf8()).sum::<usize>();
        assert_eq!(&text.as_bytes()[byte(start)..byte(end)], quote.as_bytes(), "in UTF-8");
        quotes.push(quote.to_owned());
    }
    for word in words {
        assert!(quotes.iter().any(|quote| quote == word), "{word} in {quotes:?}");
    }
}

/// How long tagging may take in a build without optimisation, on a busy machine. What depends on the
/// number of annotations or on the length of the text takes far longer.
const AT_ONCE: Duration = Duration::from_millis(1_500);

/// Tags words and makes what the screen shows around them, and returns how long that took.
fn tag_and_show(page: &mut Page, quote: &str) -> Duration {
    let begun = Instant::now();
    page.tag(quote, "support");
    let open = page.open();
    let text = &open.statement().unwrap().text;
    let (set, codebook) = (open.annotations(), &open.project.codebook);
    let near = text.paragraph_at(open.caret.at);
    let others = Others::new();
    for paragraph in near.saturating_sub(20)..(near + 20).min(text.paragraphs().len()) {
        let place = &text.paragraphs()[paragraph];
        let _ = chips(&set, codebook, &others, text, paragraph, 120, None);
        if let Ok(span) = text.span(place.start().byte, place.end()) {
            let _ = marks_in(&set, codebook, &others, span);
        }
    }
    begun.elapsed()
}

#[test]
fn a_text_of_300_000_characters_is_tagged_at_once() {
    let line = "We will help those who fish, and we call on all to publish their charts.\n";
    let mut text = line.repeat(300_000 / line.len());
    text.push_str("The end is near.\n");
    let mut page = Page::new();
    page.open_file("long.txt", text.as_bytes());
    let took = tag_and_show(&mut page, "end is near");
    assert!(took < AT_ONCE, "{took:?}");
}

#[test]
fn seventy_annotations_on_500_words_take_one_more_at_once() {
    let text: String = (0..500).map(|word| format!("word{word} ")).collect();
    let mut page = Page::new();
    page.open_file("dense.txt", text.as_bytes());
    for at in 0..70 {
        page.tag(&format!("word{} word{}", at * 5, at * 5 + 1), "pledge");
    }
    assert_eq!(page.open().annotations().len(), 70);
    let took = tag_and_show(&mut page, "word400 word401 word402");
    assert!(took < AT_ONCE, "{took:?}");
}

#[test]
fn one_sentence_of_6_000_words_with_long_overlaps_is_tagged_at_once() {
    let text: String = (0..6_000).map(|word| format!("w{word}x ")).collect();
    let mut page = Page::new();
    page.open_file("sentence.txt", text.as_bytes());
    for at in 0..40 {
        let (anchor, focus) =
            (page.point(&format!("w{at}x"), false), page.point(&format!("w{}x", 5_999 - at), true));
        let by = Pointing::Mouse;
        page.send(Msg::Coding(CodingMsg::SelectionMade { anchor, focus, free: false, by }));
        page.send(Msg::Coding(CodingMsg::CodeApplied(slug("pledge"))));
    }
    assert_eq!(page.open().annotations().len(), 40);
    let took = tag_and_show(&mut page, "w3000x w3001x");
    assert!(took < AT_ONCE, "{took:?}");
}
