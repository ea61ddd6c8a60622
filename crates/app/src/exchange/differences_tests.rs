//! Differences that are settled before files are added.

use crate::annotators::AnnotatorsMsg;
use crate::exchange::adding::{AddingMsg, AddingState};
use crate::exchange::differences::{Decision, Difference, DifferenceMsg};
use crate::testing::page::*;
use annotator_core::merge::{Part, Side};
use annotator_core::stored::file::export::export_project;

/// Heron's project on one machine, and the file of another one on which Heron wrote another note.
fn two_machines() -> (Page, Vec<u8>) {
    let mut page = Page::with_statement();
    page.send(Msg::Annotators(AnnotatorsMsg::NameGiven("Heron".into())));
    page.tag("relief fund", "intent");
    let id = page.open().chosen.as_ref().unwrap().id;
    let file = export_project(&page.open().project);
    let mut other = Page::new();
    other.ports.ids = 1 << 90;
    other.open_file("mine.json", file.as_bytes());
    let heron = other.open().project.annotators[0].id;
    other.send(Msg::Annotators(AnnotatorsMsg::IsMe(heron)));
    other.send(Msg::Coding(CodingMsg::NoteTyped(id, "There.".into())));
    page.send(Msg::Coding(CodingMsg::NoteTyped(id, "Here.".into())));
    (page, export_project(&other.open().project).into_bytes())
}

fn note(page: &Page) -> String {
    let set = page.open().project.annotations.values().next().unwrap().clone();
    set.at(0).unwrap().note.clone()
}

#[test]
fn a_conflict_is_settled_part_by_part_and_undone_in_one_step() {
    let (mut page, file) = two_machines();
    let before = page.open().project.clone();
    page.open_file("there.json", &file);
    page.send(DifferenceMsg::Begun.into());
    let shown = page.model.adding.as_ref().unwrap().shown();
    assert!(matches!(shown, Some(Difference::Tag(_))), "{shown:?}");
    page.send(DifferenceMsg::Decided(Decision::Part(Part::Note, Side::Both)).into());
    page.send(DifferenceMsg::Left.into());
    page.send(Msg::Adding(AddingMsg::AddChosen));
    assert_eq!(note(&page), "Here.\n\nThere.");
    let adding = page.model.adding.clone().unwrap();
    let AddingState::Done(report) = &adding.state else { panic!("{:?}", adding.state) };
    assert_eq!((report.settled(), report.not_settled), (1, 0));
    page.send(Msg::Adding(AddingMsg::UndoChosen));
    assert_eq!(page.open().project, before);
}

#[test]
fn what_is_not_settled_stays_and_one_answer_can_be_for_all() {
    let (mut page, file) = two_machines();
    page.open_file("there.json", &file);
    page.send(Msg::Adding(AddingMsg::AddChosen));
    assert_eq!(note(&page), "Here.");
    page.send(Msg::DialogClosed);
    page.open_file("there.json", &file);
    page.send(DifferenceMsg::Begun.into());
    page.send(DifferenceMsg::Decided(Decision::All(Side::Theirs)).into());
    page.send(DifferenceMsg::SameForAll.into());
    page.send(DifferenceMsg::Stepped(true).into());
    page.send(DifferenceMsg::Stepped(false).into());
    page.send(Msg::Adding(AddingMsg::AddChosen));
    assert_eq!(note(&page), "There.");
}

#[test]
fn the_report_is_offered_as_a_file() {
    let (mut page, file) = two_machines();
    page.open_file("there.json", &file);
    page.send(Msg::Adding(AddingMsg::AddChosen));
    let effects = effects_of(&mut page, DifferenceMsg::ReportWanted("<p>Report</p>".into()).into());
    let saved = effects.iter().any(
        |effect| matches!(effect, Effect::Download { name, .. } if name.ends_with("-merge.html")),
    );
    assert!(saved, "{effects:?}");
}

fn effects_of(page: &mut Page, msg: Msg) -> Vec<Effect> {
    update(&mut page.model, msg, &mut page.ports)
}
