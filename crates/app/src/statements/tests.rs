//! Corrections: statements and what is known about them, the passage and the codes of an
//! annotation, its evidence, and the settings.

use std::rc::Rc;

use crate::testing::page::*;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::edit::replace_text::correct_text;
use annotator_core::project::annotation::Stamp;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Metadata;
use annotator_core::starter::Preset;
use annotator_core::text::change::{Replacement, TextChange};

fn shown(page: &Page) -> StatementId {
    page.open().current.unwrap()
}

fn title(page: &Page) -> String {
    page.open().statement().unwrap().metadata.title.clone()
}

/// The effects of a message, which are not run.
fn effects(page: &mut Page, msg: Msg) -> Vec<Effect> {
    update(&mut page.model, msg, &mut page.ports)
}

#[test]
fn undo_restores_a_removed_statement_with_its_annotations() {
    let mut page = Page::with_statement();
    let first = shown(&page);
    page.open_file("second.txt", b"Another statement. We pledge a harbour.\n");
    let second = shown(&page);
    page.tag("pledge a harbour", "pledge");
    let before = page.open().project.clone();
    page.send(Msg::DialogOpened(Dialog::Settings));
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![second])));
    assert_eq!(page.model.dialog, None);
    assert_eq!(shown(&page), first);
    assert!(
        page.reasons()
            .iter()
            .any(|reason| { matches!(reason, Reason::StatementRemoved { annotations: 1, .. }) })
    );
    assert!(page.open().project.statement(second).is_none());
    assert!(page.open().chosen.is_none(), "its annotation was the chosen one");
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![second])));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "removing it twice is one step");
    assert_eq!(shown(&page), second, "undo leads back to it");
    page.reload();
    assert_eq!(page.open().project, before);
}

#[test]
fn removing_a_statement_asks_only_if_it_has_annotations() {
    let mut page = Page::with_statement();
    let first = shown(&page);
    page.open_file("second.txt", b"Another statement. We pledge a harbour.\n");
    let second = shown(&page);
    page.tag("pledge a harbour", "pledge");
    let ask = |id| Msg::Statements(StatementsMsg::RemovalAsked(vec![id]));
    page.send(ask(second));
    assert_eq!(page.model.dialog, Some(Dialog::RemoveStatements(vec![second])));
    assert_eq!(page.open().project.statements.len(), 2);
    page.send(Msg::DialogClosed);
    page.send(ask(first));
    assert_eq!(page.model.dialog, None);
    assert!(page.open().project.statement(first).is_none());
    assert_eq!(page.reasons().last().unwrap().offer(), Some(Offer::Undo(1)));
}

#[test]
fn the_next_statement_takes_the_place_of_a_removed_one_and_undo_comes_back_to_its_place() {
    let mut page = Page::with_statement();
    let first = shown(&page);
    page.open_file("second.txt", b"Second statement.\nIt has\nmore\nlines.\n");
    let second = shown(&page);
    page.send(Msg::Start(StartMsg::Scrolled(2)));
    page.open_file("third.txt", b"Third statement. It is short.\n");
    let third = shown(&page);
    page.send(Msg::Statements(StatementsMsg::StatementChosen(second)));
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![second])));
    assert_eq!(shown(&page), third);
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![third])));
    assert_eq!(shown(&page), first, "there is none after it");
    page.send(Msg::UndoChosen);
    page.send(Msg::Statements(StatementsMsg::StatementChosen(first)));
    let effects = effects(&mut page, Msg::UndoChosen);
    assert_eq!(shown(&page), second);
    assert!(effects.contains(&Effect::ScrollToParagraph(2)), "where it was left");
}

#[test]
fn the_last_statement_can_be_removed() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![shown(&page)])));
    assert!(page.open().project.statements.is_empty());
    assert_eq!(page.open().current, None);
    page.send(Msg::UndoChosen);
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
}

#[test]
fn corrected_metadata_is_one_step_and_unchanged_metadata_none() {
    let mut page = Page::with_statement();
    let id = shown(&page);
    let old = page.open().statement().unwrap().metadata.clone();
    let new = Metadata { title: "Almora on relief".into(), ..old.clone() };
    page.send(details(id, new.clone()));
    page.send(details(id, new));
    assert_eq!(title(&page), "Almora on relief");
    assert_eq!(page.model.undo_name().map(|name| name.detail.as_str()), Some("Almora on relief"));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().statement().unwrap().metadata, old);
    page.send(Msg::RedoChosen);
    page.reload();
    assert_eq!(title(&page), "Almora on relief");
}

#[test]
fn the_selection_becomes_the_passage_of_the_chosen_annotation() {
    let mut page = Page::with_statement();
    page.tag("US dollars", "pledge");
    page.send(Msg::Coding(CodingMsg::PassageTaken));
    assert_eq!(page.reasons().last(), Some(&&Reason::NothingSelected));
    page.select("12\u{a0}million US dollars");
    page.send(Msg::Coding(CodingMsg::PassageTaken));
    assert_eq!(page.quotes(), [pair("pledge", "12\u{a0}million US dollars")]);
    assert!(page.open().selection.is_none());
    page.send(Msg::UndoChosen);
    assert_eq!(page.quotes(), [pair("pledge", "US dollars")]);
}

#[test]
fn another_code_applies_to_the_whole_chosen_passage() {
    let mut page = Page::with_statement();
    page.send(Msg::Coding(CodingMsg::AnotherCodeWanted));
    assert!(page.open().picker.is_none(), "nothing is chosen");
    page.tag("12\u{a0}million US dollars", "pledge");
    let effects = effects(&mut page, Msg::Coding(CodingMsg::AnotherCodeWanted));
    assert_eq!(effects, [Effect::Focus(FocusTarget::Picker)]);
    assert!(page.open().picker.is_some());
    assert_eq!(page.open().selected_text(), Some("12\u{a0}million US dollars"));
    page.send(Msg::Coding(CodingMsg::CodeApplied(slug("support"))));
    let passage = "12\u{a0}million US dollars";
    assert_eq!(page.quotes(), [pair("pledge", passage), pair("support", passage)]);
}

#[test]
fn showing_evidence_scrolls_to_it() {
    let mut page = Page::with_statement();
    page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
    page.select("relief fund");
    page.send(Msg::Coding(CodingMsg::EvidenceTaken(slug("recipient"))));
    let at = ByteOffset(u32::try_from(STATEMENT.find("relief fund").unwrap()).unwrap());
    let show = |field: &str, index| Msg::Coding(CodingMsg::EvidenceShown(slug(field), index));
    assert_eq!(effects(&mut page, show("recipient", 0)), [Effect::ScrollToText(at)]);
    for nothing in [show("recipient", 1), show("action", 0)] {
        assert_eq!(effects(&mut page, nothing), []);
    }
    page.send(Msg::Coding(CodingMsg::AnnotationLeft));
    assert_eq!(effects(&mut page, show("recipient", 0)), []);
}

#[test]
fn settings_are_stored_and_apply_at_once() {
    let mut page = Page::with_statement();
    page.select("ledge 12");
    assert_eq!(page.open().selected_text(), Some("pledge 12"));
    let settings = Settings { snap_to_words: false, ..Settings::default() };
    let effects = effects(&mut page, Msg::SettingsChanged(settings.clone()));
    assert_eq!(effects, [Effect::SaveSettings(settings)]);
    page.select("ledge 12");
    assert_eq!(page.open().selected_text(), Some("ledge 12"));
}

#[test]
fn a_corrected_text_gets_a_new_outline() {
    let mut page = Page::with_statement();
    let numbered = |page: &Page| page.open().outline().unwrap().clone();
    let before = numbered(&page);
    let statement = page.open().statement().unwrap().clone();
    let end = u32::try_from(statement.text.as_str().len()).unwrap();
    let parts = vec![Replacement::at(end, "", "\nMore.")];
    let change = TextChange::new(statement.text.as_str(), parts).unwrap();
    let stamp = Stamp { modified: Timestamp(5), revision: page.open().project.revision };
    let corrected = correct_text(&page.open().project, statement.id, &change, stamp).unwrap();
    let edit = Edit::ReplaceText(Rc::new(corrected.edit));
    let mut work = Work { model: &mut page.model, ports: &mut page.ports, effects: Vec::new() };
    work.perform(StepKind::ReplaceText, "", vec![edit], false).unwrap();
    assert_ne!(numbered(&page), before);
    page.send(Msg::UndoChosen);
    assert_eq!(numbered(&page), before);
}

#[test]
fn a_project_begins_with_the_codes_that_were_chosen() {
    let mut page = Page::with_statement();
    page.send(Msg::Statements(StatementsMsg::NewProjectChosen));
    assert!(matches!(page.model.dialog, Some(Dialog::Codebook(_))), "it asks first");
    let shared = page.open().project.codebook.id;
    for (codes, count) in [(Preset::Mini, 8), (Preset::SecurityCouncil, 34), (Preset::Empty, 0)] {
        let new = NewProject { name: " Debate ".into(), codes };
        page.send(Msg::Statements(StatementsMsg::ProjectMade(new)));
        let project = &page.open().project;
        assert_eq!((project.name.as_str(), project.codebook.codes.len()), ("Debate", count));
        assert_eq!(page.model.dialog, None);
        let own = project.codebook.id != shared;
        assert_eq!(own, codes == Preset::Empty, "a codebook without codes is one's own");
        assert_eq!(project.problems(), []);
        page.reload();
        assert_eq!(page.open().project.codebook.codes.len(), count);
    }
}
