//! Selecting, applying codes, filling records, and the codebook.

use std::rc::Rc;

use crate::testing::page::*;
use annotator_core::codebook::AttributeKind;

#[test]
fn selections_snap_and_one_key_tags() {
    let mut page = Page::with_statement();
    page.select("e pledge 12\u{a0}million US dollar");
    assert_eq!(page.open().selected_text(), Some("We pledge 12\u{a0}million US dollars"));
    assert!(page.open().picker.is_some());
    page.send(Msg::Coding(CodingMsg::CodeKeyPressed("P".into())));
    assert_eq!(page.quotes(), [pair("pledge", "We pledge 12\u{a0}million US dollars")]);
    assert!(page.open().picker.is_none() && page.open().selection.is_none());
    assert_eq!(page.chosen_code().as_deref(), Some("pledge"));
    assert_eq!(page.model.undo_name().map(|name| name.detail.as_str()), Some("Pledge"));
}

#[test]
fn the_picker_finds_by_name_and_applies_the_highlighted_code() {
    let mut page = Page::with_statement();
    page.select("Almora thanks you");
    page.send(Msg::Coding(CodingMsg::PickerTyped("reaff".into())));
    page.send(Msg::Coding(CodingMsg::PickerApplied { keep: true }));
    page.send(Msg::Coding(CodingMsg::PickerTyped("support".into())));
    page.send(Msg::Coding(CodingMsg::PickerApplied { keep: false }));
    let codes: Vec<String> = page.quotes().into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["reaffirmation", "support"], "one passage, two codes");
    page.select("Almora thanks you");
    page.send(Msg::Coding(CodingMsg::PickerTyped("no such code at all".into())));
    page.send(Msg::Coding(CodingMsg::PickerApplied { keep: false }));
    assert_eq!(page.quotes().len(), 2);
    page.send(Msg::Coding(CodingMsg::PickerClosed));
    assert!(page.open().selection.is_some(), "Escape keeps the selection");
}

#[test]
fn the_same_code_twice_on_a_passage_is_refused() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("raw material", "pledge");
    assert_eq!(page.quotes().len(), 1);
    assert!(matches!(page.reasons().last(), Some(Reason::SameCodeThere { .. })));
}

#[test]
fn clicks_on_a_stack_choose_the_shortest_first() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
    page.tag("US dollars to the relief", "intent");
    page.tag("dollars", "support");
    let click = Msg::Coding(CodingMsg::TextClicked(page.point("dollars", false)));
    let mut seen = Vec::new();
    for _ in 0..4 {
        page.send(click.clone());
        seen.push(page.chosen_code().unwrap());
    }
    assert_eq!(seen, ["support", "intent", "pledge", "support"]);
    page.send(Msg::Coding(CodingMsg::StackStepped(false)));
    assert_eq!(page.chosen_code().as_deref(), Some("pledge"));
    page.send(Msg::Coding(CodingMsg::TextClicked(page.point("A person", false))));
    assert_eq!(page.chosen_code(), None);
}

#[test]
fn choosing_an_annotation_again_scrolls_to_its_row() {
    let mut page = Page::with_statement();
    page.tag("US dollars", "pledge");
    let id = page.open().chosen.as_ref().unwrap().id;
    let click = Msg::Coding(CodingMsg::TextClicked(page.point("US dollars", false)));
    let mut shows = |msg: &Msg| {
        let effects = update(&mut page.model, msg.clone(), &mut page.ports);
        effects.contains(&Effect::ScrollToRow(id))
    };
    for choose in [Msg::Coding(CodingMsg::AnnotationChosen(id)), click] {
        shows(&Msg::Coding(CodingMsg::AnnotationLeft));
        assert!(!shows(&choose), "the list follows what is newly chosen: {choose:?}");
        assert!(shows(&choose), "somebody may have scrolled away: {choose:?}");
    }
}

#[test]
fn everything_can_be_undone_and_redone_even_after_a_reload() {
    let mut page = Page::with_statement();
    let empty = page.open().project.clone();
    page.tag("We pledge 12\u{a0}million US dollars", "pledge");
    let id = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(id, "n".into())));
    page.send(Msg::Coding(CodingMsg::NoteTyped(id, "note".into())));
    page.send(Msg::Coding(CodingMsg::ConfidenceChosen(Some(
        annotator_core::project::annotation::Confidence::Low,
    ))));
    page.send(Msg::Coding(CodingMsg::Recoded(slug("intent"))));
    page.send(Msg::Coding(CodingMsg::EdgeStepped {
        end: true,
        unit: StepUnit::Word,
        forward: true,
    }));
    page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
    let full = page.open().project.clone();
    page.reload();
    assert_eq!(page.open().project, full);
    for _ in 0..6 {
        page.send(Msg::UndoChosen);
    }
    assert_eq!(page.open().project, empty, "typing is one step");
    page.reload();
    assert_eq!(page.open().project, empty);
    for _ in 0..6 {
        page.send(Msg::RedoChosen);
    }
    assert_eq!(page.open().project, full);
    assert!(page.model.redo_name().is_none());
}

#[test]
fn recoding_clears_attributes_that_do_not_fit_in_one_step() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars", "pledge");
    let annotation = page.open().chosen.as_ref().unwrap().id;
    let value = Some(Value::Text { text: "pay".into() });
    page.send(Msg::Coding(CodingMsg::AttributeChanged {
        annotation,
        attribute: slug("action"),
        value,
    }));
    let before = page.open().project.clone();
    let theme = page.open().project.codebook.codes.iter().find(|c| c.layer.as_str() == "theme");
    let theme = theme.filter(|code| code.selectable).unwrap().id.clone();
    page.send(Msg::Coding(CodingMsg::Recoded(theme)));
    assert!(page.open().chosen_annotation().unwrap().attributes.is_empty());
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn annotations_that_become_equal_are_joined() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let first = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(first, "older".into())));
    page.tag("relief fund", "support");
    let second = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(second, "newer".into())));
    let before = page.open().project.clone();
    page.send(Msg::Coding(CodingMsg::Recoded(slug("intent"))));
    let left = page.open().chosen_annotation().unwrap();
    assert_eq!((left.id, left.note.as_str()), (first, "older\nnewer"));
    assert!(matches!(page.reasons().last(), Some(Reason::Joined { .. })));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn a_value_that_is_replaced_loses_its_evidence() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
    let evidence = |page: &Page| {
        let annotation = page.open().chosen_annotation().expect("it stays chosen").clone();
        let text = page.open().statement().unwrap().text.as_str();
        let spans = &annotation.attributes[&slug("recipient")].evidence;
        spans.iter().map(|it| it.quote(text)).collect::<Vec<_>>()
    };
    for words in ["Almora", "relief fund"] {
        page.select(words);
        page.send(Msg::Coding(CodingMsg::EvidenceTaken(slug("recipient"))));
        assert_eq!(evidence(&page), [words]);
    }
    // The same value in another place is more evidence for it.
    page.select("relief fund");
    page.send(Msg::Coding(CodingMsg::EvidenceTaken(slug("recipient"))));
    assert_eq!(evidence(&page), ["relief fund"]);
}

#[test]
fn a_selected_passage_fills_a_field_and_is_kept_as_its_evidence() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
    page.select("relief fund");
    page.send(Msg::Coding(CodingMsg::EvidenceTaken(slug("recipient"))));
    let annotation = page.open().chosen_annotation().expect("it stays chosen").clone();
    let recipient = &annotation.attributes[&slug("recipient")];
    assert!(matches!(&recipient.value, Value::Party(party) if party.text == "relief fund"));
    let text = page.open().statement().unwrap().text.as_str();
    assert_eq!(recipient.evidence[0].quote(text), "relief fund");
    page.send(Msg::Coding(CodingMsg::EvidenceDropped(slug("recipient"), 0)));
    let annotation = page.open().chosen_annotation().unwrap();
    assert!(annotation.attributes[&slug("recipient")].evidence.is_empty());
}

#[test]
fn only_numbers_fill_number_fields() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
    let open = page.model.open.as_mut().unwrap();
    let book = Rc::make_mut(&mut open.project.codebook);
    for layer in &mut book.layers {
        let attributes = Rc::make_mut(layer).attributes.iter_mut();
        for attribute in attributes.filter(|attribute| attribute.id == slug("recipient")) {
            attribute.kind = AttributeKind::Number;
        }
    }
    for (words, filled) in [("12\u{a0}million", false), ("12", true)] {
        page.select(words);
        page.send(Msg::Coding(CodingMsg::EvidenceTaken(slug("recipient"))));
        let annotation = page.open().chosen_annotation().unwrap();
        assert_eq!(annotation.attributes.contains_key(&slug("recipient")), filled, "{words}");
        assert_eq!(page.reasons().contains(&&Reason::NoNumberInText), !filled, "{words}");
    }
}

#[test]
fn edges_move_one_at_a_time_and_never_cross() {
    let mut page = Page::with_statement();
    page.tag("pledge 12\u{a0}million", "pledge");
    let quote = |page: &Page| page.quotes()[0].1.clone();
    page.send(Msg::Coding(CodingMsg::EdgeStepped {
        end: true,
        unit: StepUnit::Word,
        forward: true,
    }));
    assert_eq!(quote(&page), "pledge 12\u{a0}million US");
    page.send(Msg::Coding(CodingMsg::EdgeStepped {
        end: false,
        unit: StepUnit::Word,
        forward: false,
    }));
    assert_eq!(quote(&page), "We pledge 12\u{a0}million US");
    let point = page.point("12\u{a0}mill", true);
    page.send(Msg::Coding(CodingMsg::EdgeDragged { end: true, point, free: false }));
    assert_eq!(quote(&page), "We pledge 12\u{a0}million");
    let before = page.open().project.clone();
    let point = page.point("Mr.", false);
    page.send(Msg::Coding(CodingMsg::EdgeDragged { end: true, point, free: false }));
    assert_eq!(page.open().project, before);
}

#[test]
fn caret_selections_snap_except_by_character() {
    let mut page = Page::with_statement();
    let point = page.point("We pledge", false);
    page.send(Msg::Coding(CodingMsg::CaretPlaced { point, extend: false }));
    page.send(Msg::Coding(CodingMsg::CaretStepped {
        unit: StepUnit::Word,
        forward: true,
        extend: true,
    }));
    assert_eq!(page.open().selected_text(), Some("We"));
    page.send(Msg::Coding(CodingMsg::CaretStepped {
        unit: StepUnit::Sentence,
        forward: true,
        extend: true,
    }));
    assert!(page.open().selected_text().unwrap().ends_with("this month."));
    assert!(page.open().picker.is_none(), "the picker waits for Enter");
    page.send(Msg::Coding(CodingMsg::PickerOpened));
    assert!(page.open().picker.is_some());
    page.send(Msg::Coding(CodingMsg::CaretPlaced { point, extend: false }));
    page.send(Msg::Coding(CodingMsg::CaretStepped {
        unit: StepUnit::Character,
        forward: true,
        extend: true,
    }));
    assert_eq!(page.open().selected_text(), Some("W"));
    page.send(Msg::Coding(CodingMsg::SelectionGrown));
    assert!(page.open().selected_text().unwrap().starts_with("We pledge"));
}

#[test]
fn codes_can_be_added_and_changed() {
    let mut page = Page::with_statement();
    let layer = slug("commitment");
    let mut draft = crate::codebook::draft::CodeDraft {
        id: None,
        layer,
        parent: None,
        name: "Withdrawal".into(),
        short_name: " Wd. ".into(),
        definition: "Takes back an earlier promise.".into(),
        slot: 3,
        key: "W".into(),
    };
    page.send(Msg::Codebook(CodebookMsg::CodeSaved(draft.clone())));
    page.tag("raw material", "withdrawal");
    assert_eq!(page.quotes(), [pair("withdrawal", "raw material")]);
    let code = page.open().project.codebook.code(&slug("withdrawal")).unwrap();
    assert_eq!(code.shortest_name(), "Wd.");
    let made_under = page.open().chosen_annotation().unwrap().stamp.revision;
    draft.id = Some(slug("withdrawal"));
    draft.name = "Retraction".into();
    draft.short_name = String::new();
    draft.slot = COLOUR_SLOTS - 1;
    page.send(Msg::Codebook(CodebookMsg::CodeSaved(draft.clone())));
    assert_ne!(page.open().project.revision, made_under);
    let code = page.open().project.codebook.code(&slug("withdrawal")).unwrap();
    assert_eq!(code.shortest_name(), "Retraction");
    assert!(page.open().project.archive.contains_key(&made_under), "old revisions are kept");
    draft.id = None;
    draft.name = "Another".into();
    page.send(Msg::Codebook(CodebookMsg::CodeSaved(draft)));
    assert!(matches!(page.reasons().last(), Some(Reason::CodeRefused(_))), "its key is taken");
}

#[test]
fn after_a_theme_its_note_is_offered_and_after_a_commitment_it_is_not() {
    let mut page = Page::with_statement();
    page.tag("Almora", "pledge");
    assert_eq!(page.reasons().last().unwrap().note(), None);
    page.tag("relief fund", "terrorism");
    let id = page.reasons().last().unwrap().note().unwrap();
    page.send(Msg::Coding(CodingMsg::AnnotationLeft));
    let effects = update(&mut page.model, Msg::Coding(CodingMsg::NoteWanted(id)), &mut page.ports);
    assert!(effects.contains(&Effect::Focus(FocusTarget::Note)));
    assert_eq!(page.chosen_code().as_deref(), Some("terrorism"));
    assert_eq!(page.open().tagged, None, "a narrow window shows its record");
}
