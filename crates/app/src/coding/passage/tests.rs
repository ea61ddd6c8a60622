use super::*;
use crate::keys::{KeyResult, Press, text_key};
use crate::msg::Msg;
use crate::testing::page::*;
use annotator_core::project::annotation::Confidence;
use annotator_core::text::boundaries::StepUnit;

const PLEDGES: &str =
    "Mr. President,\n\nWe pledge, with joy, twelve ships. We pledge two planes.\n";

fn page() -> Page {
    let mut page = Page::new();
    page.open_file("pledges.txt", PLEDGES.as_bytes());
    page
}

fn send(page: &mut Page, msg: PassageMsg) {
    page.send(Msg::Coding(CodingMsg::Passage(msg)));
}

/// The passages of the text with their codes, the parts divided by a bar.
fn passages(page: &Page) -> Vec<String> {
    let open = page.open();
    let text = open.statement().unwrap().text.as_str();
    let parts = |it: &Annotation| {
        let parts: Vec<&str> = it.spans.parts().iter().map(|part| part.of(text)).collect();
        format!("{}: {}", it.code, parts.join(" | "))
    };
    open.annotations().iter().map(|it| parts(it)).collect()
}

fn chosen(page: &Page) -> Rc<Annotation> {
    Rc::clone(page.open().chosen_annotation().unwrap())
}

/// Selects words with the keyboard, which opens no picker.
fn select_by_keys(page: &mut Page, quote: &str) {
    page.select(quote);
    page.send(Msg::Coding(CodingMsg::PickerClosed));
}

#[test]
fn selected_words_become_part_of_the_chosen_passage_and_are_taken_off_again() {
    let mut page = page();
    page.tag("We pledge", "pledge");
    let id = chosen(&page).id;
    select_by_keys(&mut page, "twelve ships");
    send(&mut page, PassageMsg::WordsAdded);
    assert_eq!(passages(&page), ["pledge: We pledge | twelve ships"]);
    assert_eq!(chosen(&page).id, id, "it is the same annotation, and stays chosen");
    assert!(matches!(&page.model.announcement, Some((_, Announcement::Resized { parts: 2, .. }))));
    assert_eq!(page.open().selection, None);
    select_by_keys(&mut page, "twelve");
    send(&mut page, PassageMsg::WordsTakenOff);
    assert_eq!(passages(&page), ["pledge: We pledge | ships"]);
    page.send(Msg::StepsUndone(2));
    assert_eq!(passages(&page), ["pledge: We pledge"]);
}

#[test]
fn words_in_the_middle_taken_off_leave_two_parts_of_one_annotation() {
    let mut page = page();
    page.tag("We pledge, with joy, twelve ships", "pledge");
    select_by_keys(&mut page, ", with joy,");
    send(&mut page, PassageMsg::WordsTakenOff);
    assert_eq!(passages(&page), ["pledge: We pledge | twelve ships"]);
    select_by_keys(&mut page, ", with joy,");
    send(&mut page, PassageMsg::WordsAdded);
    assert_eq!(passages(&page), ["pledge: We pledge, with joy, twelve ships"]);
}

#[test]
fn what_cannot_be_done_with_the_words_is_said() {
    let mut page = page();
    page.tag("We pledge", "pledge");
    let problem = |page: &Page| match page.reasons().last() {
        Some(Reason::Passage(problem)) => Some(*problem),
        _ => None,
    };
    select_by_keys(&mut page, "pledge");
    send(&mut page, PassageMsg::WordsAdded);
    assert_eq!(problem(&page), Some(PassageProblem::WordsInIt));
    select_by_keys(&mut page, "We pledge");
    send(&mut page, PassageMsg::WordsTakenOff);
    assert_eq!(problem(&page), Some(PassageProblem::NothingToTakeOff), "it is all of it");
    select_by_keys(&mut page, "ships");
    send(&mut page, PassageMsg::WordsTakenOff);
    assert_eq!(problem(&page), Some(PassageProblem::NothingToTakeOff), "none of it");
    send(&mut page, PassageMsg::Split);
    assert_eq!(problem(&page), Some(PassageProblem::NowhereToSplit));
    send(&mut page, PassageMsg::JoinedWithNext);
    assert_eq!(problem(&page), Some(PassageProblem::NoNext));
    assert_eq!(passages(&page), ["pledge: We pledge"]);
}

#[test]
fn a_passage_is_split_at_the_caret_and_both_have_the_values() {
    let mut page = page();
    page.tag("twelve ships. We pledge two planes", "pledge");
    let first = chosen(&page).id;
    let value = Value::Text { text: "ships".into() };
    page.send(Msg::Coding(CodingMsg::AttributeChanged {
        annotation: first,
        attribute: slug("action"),
        value: Some(value),
    }));
    page.send(Msg::Coding(CodingMsg::ConfidenceChosen(Some(Confidence::Low))));
    page.send(Msg::Coding(CodingMsg::NoteTyped(first, "two?".into())));
    // Within the word “We”.
    let point = page.point("We pledge two", false);
    page.send(Msg::Coding(CodingMsg::TextClicked(DomPoint {
        offset: Utf16Offset(point.offset.0 + 1),
        ..point
    })));
    send(&mut page, PassageMsg::Split);
    assert_eq!(passages(&page), ["pledge: twelve ships.", "pledge: We pledge two planes"]);
    let set = page.open().annotations();
    let (one, two) = (set.at(0).unwrap(), set.at(1).unwrap());
    assert_eq!((one.id, chosen(&page).id), (first, first));
    assert_eq!(one.attributes, two.attributes);
    assert_eq!((one.confidence, two.confidence), (Some(Confidence::Low), Some(Confidence::Low)));
    assert_eq!((&*one.note, &*two.note), ("two?", ""));
    assert!(matches!(page.reasons().last(), Some(Reason::Split { .. })));
    page.send(Msg::UndoChosen);
    assert_eq!(passages(&page), ["pledge: twelve ships. We pledge two planes"]);
}

#[test]
fn a_passage_is_split_before_selected_words_and_between_its_parts() {
    let mut page = page();
    page.tag("We pledge", "pledge");
    select_by_keys(&mut page, "ships");
    send(&mut page, PassageMsg::WordsAdded);
    select_by_keys(&mut page, "with joy");
    send(&mut page, PassageMsg::Split);
    assert_eq!(passages(&page), ["pledge: We pledge", "pledge: ships"]);
}

#[test]
fn the_next_passage_of_the_code_is_joined_with_notes_and_values() {
    let mut page = page();
    page.tag("two planes", "pledge");
    let other = chosen(&page).id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(other, "from the air".into())));
    let value = Value::Text { text: "fly".into() };
    page.send(Msg::Coding(CodingMsg::AttributeChanged {
        annotation: other,
        attribute: slug("action"),
        value: Some(value.clone()),
    }));
    page.tag("with joy", "support");
    page.tag("twelve ships", "pledge");
    let kept = chosen(&page).id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(kept, "by sea".into())));
    send(&mut page, PassageMsg::JoinedWithNext);
    assert_eq!(passages(&page), ["support: with joy", "pledge: twelve ships | two planes"]);
    let joined = chosen(&page);
    assert_eq!((joined.id, &*joined.note), (kept, "by sea\nfrom the air"));
    assert_eq!(joined.attributes.get(&slug("action")).map(|it| &it.value), Some(&value));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().annotations().len(), 3);
    assert_eq!(page.open().annotations().get(other).unwrap().note, "from the air");
}

/// Two passages of a code whose fields and confidence differ; the first is chosen.
fn disputed() -> (Page, AnnotationId, AnnotationId) {
    let mut page = page();
    let mut tagged = |quote: &str, value: &str, confidence| {
        page.tag(quote, "pledge");
        let id = chosen(&page).id;
        page.send(Msg::Coding(CodingMsg::AttributeChanged {
            annotation: id,
            attribute: slug("action"),
            value: Some(Value::Text { text: value.into() }),
        }));
        page.send(Msg::Coding(CodingMsg::ConfidenceChosen(Some(confidence))));
        id
    };
    let other = tagged("twelve ships", "ships", Confidence::Low);
    let kept = tagged("We pledge, with joy, twelve", "pledge", Confidence::High);
    (page, kept, other)
}

#[test]
fn values_that_differ_are_asked_about_before_passages_are_united() {
    let (mut page, kept, other) = disputed();
    assert_eq!(page.open().same_code_again().map(|it| it.id), Some(other));
    send(&mut page, PassageMsg::United);
    assert_eq!(page.model.dialog, Some(Dialog::Join { kept, other }));
    let set = page.open().annotations();
    let differ = page.open().disputed(set.get(kept).unwrap(), set.get(other).unwrap());
    assert_eq!(differ, [Disputed::Field(slug("action")), Disputed::Confidence]);
    let of_other = Later::new(vec![Disputed::Confidence]);
    send(&mut page, PassageMsg::JoinDecided { kept, other, of_other });
    assert_eq!(passages(&page), ["pledge: We pledge, with joy, twelve ships"]);
    let joined = chosen(&page);
    let action = joined.attributes.get(&slug("action")).map(|it| it.value.clone());
    assert_eq!(action, Some(Value::Text { text: "pledge".into() }));
    assert_eq!((joined.confidence, page.model.dialog.is_none()), (Some(Confidence::Low), true));
    assert_eq!(page.open().same_code_again(), None);
}

#[test]
fn a_code_on_words_that_have_it_by_another_annotator_is_not_the_same_again() {
    let mut page = page();
    page.tag("twelve ships", "pledge");
    page.tag("We pledge, with joy, twelve", "support");
    assert_eq!(page.open().same_code_again(), None, "another code");
    page.tag("two planes", "pledge");
    assert_eq!(page.open().same_code_again(), None, "not the same words");
}

#[test]
fn another_annotators_passage_stays() {
    let mut page = page();
    page.tag("We pledge, with joy", "pledge");
    page.model.open.as_mut().unwrap().annotator =
        annotator_core::project::id::AnnotatorId(uuid::Uuid::from_u128(77));
    select_by_keys(&mut page, "with joy");
    for msg in [PassageMsg::WordsTakenOff, PassageMsg::Split, PassageMsg::JoinedWithNext] {
        send(&mut page, msg);
        assert!(matches!(page.reasons().last(), Some(Reason::OthersTag { .. })));
    }
    assert_eq!(passages(&page), ["pledge: We pledge, with joy"]);
}

#[test]
fn keys_add_and_take_off_words_and_split_and_join() {
    let mut page = page();
    let press = |page: &mut Page, key: &'static str| {
        let press = Press { key, ..Press::default() };
        let result = text_key(&press, false, false, &page.model);
        if let Some(KeyResult::Send(msg)) = result {
            page.send(msg);
            return true;
        }
        false
    };
    page.tag("We pledge", "pledge");
    assert!(!press(&mut page, "+"), "nothing is selected");
    select_by_keys(&mut page, "twelve ships");
    assert!(!press(&mut page, "-"), "the words are not in the passage");
    assert!(press(&mut page, "+"));
    select_by_keys(&mut page, "twelve");
    assert!(press(&mut page, "-"));
    assert_eq!(passages(&page), ["pledge: We pledge | ships"]);
    select_by_keys(&mut page, "ships");
    assert!(press(&mut page, "|"));
    assert_eq!(passages(&page), ["pledge: We pledge", "pledge: ships"]);
    assert!(press(&mut page, ">"));
    assert_eq!(passages(&page), ["pledge: We pledge | ships"]);
}

#[test]
fn edges_of_a_passage_in_parts_move_without_losing_a_part() {
    let mut page = page();
    page.tag("We pledge", "pledge");
    select_by_keys(&mut page, "twelve ships");
    send(&mut page, PassageMsg::WordsAdded);
    let step =
        |end, forward| Msg::Coding(CodingMsg::EdgeStepped { end, unit: StepUnit::Word, forward });
    page.send(step(true, false));
    assert_eq!(passages(&page), ["pledge: We pledge | twelve"]);
    page.send(step(false, true));
    assert_eq!(passages(&page), ["pledge: pledge | twelve"]);
    page.send(step(true, false));
    page.send(step(true, false));
    assert_eq!(passages(&page), ["pledge: pledge | twelve"], "the last word of a part stays");
}

#[test]
fn the_picker_offers_the_chosen_passage_to_words_near_it() {
    use crate::coding::picker::{Heading, Row};
    let mut page = page();
    page.tag("We pledge", "pledge");
    page.select("twelve ships");
    let rows = |page: &Page| {
        let picker = page.open().picker.as_ref().unwrap();
        let groups = picker.list(page.open()).groups;
        let group = groups.into_iter().find(|it| matches!(it.heading, Heading::Passage(_)));
        group.map(|group| group.rows).unwrap_or_default()
    };
    assert_eq!(rows(&page), [Row::Words(true)]);
    page.send(Msg::Coding(CodingMsg::PickerPointed(Row::Words(true))));
    page.send(Msg::Coding(CodingMsg::PickerApplied { keep: false }));
    assert_eq!(passages(&page), ["pledge: We pledge | twelve ships"]);
    assert!(page.open().picker.is_none() && page.open().selection.is_none());
    page.select("ships");
    assert_eq!(rows(&page), [Row::Words(false)]);
    page.select("President");
    assert_eq!(rows(&page), [], "another paragraph");
}
