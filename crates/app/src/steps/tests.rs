//! Undo and redo say what they did, go there and show it.

use crate::steps::StepWords;
use crate::testing::page::*;
use annotator_core::edit::history::{StepKind, StepName};

fn travelled(page: &Page) -> (&StepWords, bool) {
    match page.reasons().last() {
        Some(Reason::Travelled { step, undone }) => (step, *undone),
        other => panic!("{other:?}"),
    }
}

#[test]
fn undo_says_which_field_of_which_code_and_where() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars", "pledge");
    page.select("relief fund");
    page.send(Msg::Coding(CodingMsg::EvidenceTaken(slug("recipient"))));
    page.send(Msg::Coding(CodingMsg::AnnotationLeft));
    page.send(Msg::UndoChosen);
    let (words, undone) = travelled(&page);
    let name = StepName { kind: StepKind::SetAttribute, detail: "To whom".into() };
    let code = Some("Pledge".to_owned());
    assert_eq!(*words, StepWords { name, code, paragraph: Some(2), statements: 0 });
    assert!(undone);
    assert_eq!(page.reasons().last().unwrap().offer(), Some(Offer::Redo(1)));
    assert_eq!(page.chosen_code().as_deref(), Some("pledge"), "its record shows the change");
    page.send(Msg::RedoChosen);
    assert!(!travelled(&page).1);
    assert_eq!(page.reasons().last().unwrap().offer(), Some(Offer::Undo(1)));
}

#[test]
fn undo_goes_to_the_place_and_highlights_it() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let first = page.open().current.unwrap();
    page.open_file("second.txt", b"Another statement.\nWe pledge a harbour.\n");
    assert_ne!(page.open().current, Some(first));
    page.tag("pledge a harbour", "pledge");
    for _ in 0..2 {
        page.send(Msg::UndoChosen);
    }
    let effects = update(&mut page.model, Msg::UndoChosen, &mut page.ports);
    assert_eq!(page.open().current, Some(first));
    let at = ByteOffset(u32::try_from(STATEMENT.find("raw material").unwrap()).unwrap());
    assert_eq!(page.open().caret.at, at);
    assert!(effects.contains(&Effect::ScrollToText(at)));
    let flash = page.open().flash.clone().expect("it is highlighted");
    assert_eq!(flash.spans.start(), at);
    assert!(effects.contains(&Effect::EndFlashLater(flash.number)));
    page.send(Msg::Coding(CodingMsg::FlashEnded(flash.number)));
    assert_eq!(page.open().flash, None);
    page.send(Msg::RedoChosen);
    assert_eq!(page.chosen_code().as_deref(), Some("pledge"), "what is there again is chosen");
}

#[test]
fn a_highlight_is_not_ended_by_an_earlier_one() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.send(Msg::UndoChosen);
    page.send(Msg::RedoChosen);
    page.send(Msg::Coding(CodingMsg::FlashEnded(0)));
    assert!(page.open().flash.is_some());
}

#[test]
fn several_steps_are_undone_at_once() {
    let mut page = Page::with_statement();
    for quote in ["raw material", "Almora thanks you", "relief fund"] {
        page.tag(quote, "pledge");
    }
    let listed = page.model.last_steps();
    assert_eq!(listed.len(), 4, "and the statement");
    assert_eq!(listed[2].words.paragraph, Some(3));
    assert!(listed[0].time > listed[1].time);
    page.send(Msg::StepsUndone(2));
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
    let reason = page.reasons().last().copied().cloned().unwrap();
    assert_eq!(reason, Reason::SeveralTravelled { steps: 2, undone: true });
    assert_eq!(reason.offer(), Some(Offer::Redo(2)));
    page.send(Msg::StepsRedone(2));
    assert_eq!(page.quotes().len(), 3);
}

#[test]
fn with_nothing_to_undo_nothing_is_shown() {
    let mut page = Page::with_statement();
    page.send(Msg::RedoChosen);
    assert!(page.reasons().is_empty());
    assert!(matches!(page.model.announcement, Some((_, Announcement::NothingToRedo))));
}

#[test]
fn undo_of_many_statements_says_how_many_and_names_none() {
    let mut page = Page::with_statement();
    let file = |name: &str, bytes: &[u8]| FileBytes { name: name.into(), bytes: bytes.to_vec() };
    page.send(Msg::FilesOpened(vec![
        file("one.txt", b"Madam President,\n\nWe pledge ships.\n"),
        file("two.txt", b"Madam President,\n\nWe pledge boats.\n"),
        file("three.txt", b"Madam President,\n\nWe pledge planes.\n"),
    ]));
    page.accept();
    assert_eq!(page.open().project.statements.len(), 4);
    page.send(Msg::UndoChosen);
    let (words, _) = travelled(&page);
    assert_eq!((&*words.name.detail, words.statements), ("", 3));
    page.send(Msg::UndoChosen);
    let (words, _) = travelled(&page);
    assert!(!words.name.detail.is_empty() && words.statements == 1);
}
