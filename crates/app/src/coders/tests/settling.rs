//! Tests of comparing coders and settling what differs.

use std::rc::Rc;

use super::super::cases::{Cases, OneCase, Settled};
use super::super::comparing::CompareMsg;
use super::super::drafting::DraftChange;
use super::super::gold::gold_count;
use super::super::settling::{Queue, SettleMsg, queue};
use super::super::side_by_side::{LaneParagraph, Lanes, MarkKind, lanes};
use super::super::{CodersMsg, CodersTab};
use crate::coding::CodingMsg;
use crate::coding::form::Input;
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::key_name;
use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::project::AnnotatorKind;
use annotator_core::project::annotation::{Annotation, Origin};
use annotator_core::project::id::AnnotatorId;
use annotator_core::project::settled::{Adopted, Decisions, SettledText, Way, adjudicated};
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use uuid::Uuid;

impl Page {
    /// What comes next is by this coder.
    fn as_coder(&mut self, number: u128, name: &str) -> AnnotatorId {
        let id = AnnotatorId(Uuid::from_u128(number));
        self.model.settings.name = name.into();
        self.model.open.as_mut().unwrap().annotator = id;
        id
    }

    fn settle_tab(&mut self) {
        self.send(Msg::RoomWanted(Room::Coders));
        self.send(CodersMsg::TabChosen(CodersTab::Settle).into());
    }

    fn queue(&self) -> Queue {
        queue(self.open(), &self.open().coders_room())
    }

    fn shown(&self) -> (Rc<Cases>, Rc<OneCase>) {
        self.queue().shown().cloned().expect("a case is shown")
    }

    fn lanes(&self) -> Lanes {
        let room = self.open().coders_room();
        let cases = self.open().cases_shown(&room).expect("the statement was compared");
        lanes(&cases, room.comparing.only_differences, room.comparing.panes)
    }

    fn settle(&mut self, msg: SettleMsg) {
        self.send(msg.into());
    }

    /// The code and the words of what was settled on.
    fn gold(&self) -> Vec<(String, String)> {
        let text = self.open().statement().unwrap().text.clone();
        let said = |it: &Rc<Annotation>| (it.code.to_string(), it.spans.quote(text.as_str()));
        self.gold_annotations().iter().map(said).collect()
    }

    fn gold_annotations(&self) -> Vec<Rc<Annotation>> {
        let project = &self.open().project;
        let Some(annotator) = adjudicated(project) else { return Vec::new() };
        let set = self.open().annotations();
        set.iter().filter(|it| it.annotator == annotator.id).cloned().collect()
    }
}

/// Wren and Ibis have coded the statement: they agree once, differ in the code, in the edges, and
/// once only Wren has marked something.
fn coded() -> (Page, [AnnotatorId; 2]) {
    let mut page = Page::with_statement();
    let wren = page.as_coder(1, "Wren");
    page.tag("Almora thanks you", "pledge");
    page.tag("by the end of this month", "pledge");
    page.tag("to the relief fund", "pledge");
    page.tag("raw material", "pledge");
    let ibis = page.as_coder(2, "Ibis");
    page.tag("Almora thanks you", "pledge");
    page.tag("by the end of this month", "call_on_others");
    page.tag("the relief fund", "pledge");
    (page, [wren, ibis])
}

fn settled_ways(page: &Page) -> Vec<Way> {
    let open = page.open();
    let settled = SettledText::read(&open.project.attachments, open.current.unwrap());
    settled.cases.iter().map(|case| case.way).collect()
}

#[test]
fn what_differs_is_walked_in_the_order_of_the_text() {
    let (mut page, [wren, ibis]) = coded();
    page.settle_tab();
    let queue = page.queue();
    assert_eq!((queue.cases.len(), queue.settled, queue.agreed), (3, 0, 1));
    assert_eq!(queue.at, Some(0), "the first open one");
    let (cases, case) = page.shown();
    assert_eq!(case.case.edges, Some(1));
    let sides = case.sides(&cases);
    assert_eq!(sides.iter().map(|it| it.coders.clone()).collect::<Vec<_>>(), [[wren], [ibis]]);
    page.settle(SettleMsg::Stepped(true));
    assert!(page.shown().1.case.code);
    page.settle(SettleMsg::Stepped(true));
    let (cases, case) = page.shown();
    assert!(case.case.missing);
    assert_eq!(case.sides(&cases).last().unwrap().annotation, None, "Ibis marked nothing");
    page.settle(SettleMsg::Stepped(true));
    assert_eq!(page.queue().at, Some(0));
    page.settle(SettleMsg::Stepped(false));
    assert_eq!(page.queue().at, Some(2));
}

#[test]
fn a_side_is_taken_in_one_step_that_names_its_sources() {
    let (mut page, [wren, ibis]) = coded();
    page.settle_tab();
    let before = page.open().project.clone();
    page.settle(SettleMsg::SideTaken(1));
    assert_eq!(page.gold(), [pair("pledge", "the relief fund")]);
    let gold = page.gold_annotations();
    assert_eq!(gold[0].origin, Origin::Adjudicated);
    let project = &page.open().project;
    assert_eq!(project.annotator(gold[0].annotator).unwrap().kind, AnnotatorKind::Adjudicated);
    let settled = SettledText::read(&project.attachments, page.open().current.unwrap());
    assert_eq!(settled.cases[0].way, Way::Took(ibis));
    assert_eq!(settled.cases[0].annotators, [wren, ibis]);
    assert_eq!(settled.cases[0].results, [gold[0].id]);
    let sources: Vec<_> = settled.cases[0].sources.iter().map(|it| it.annotator).collect();
    assert!(sources.contains(&wren) && sources.contains(&ibis));
    let queue = page.queue();
    assert_eq!((queue.settled, queue.at), (1, Some(1)), "the next one is shown");
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    assert_eq!(page.queue().settled, 0);
    page.send(Msg::RedoChosen);
    assert_eq!(page.queue().settled, 1);
}

#[test]
fn both_or_neither_can_be_right() {
    let (mut page, _) = coded();
    page.settle_tab();
    page.settle(SettleMsg::BothTaken);
    assert_eq!(
        page.gold(),
        [pair("pledge", "to the relief fund"), pair("pledge", "the relief fund")]
    );
    page.settle(SettleMsg::NeitherTaken);
    page.settle(SettleMsg::BothTaken);
    assert_eq!(page.queue().settled, 2, "there is only one side to take");
    page.settle(SettleMsg::SideTaken(1));
    assert_eq!(page.gold().len(), 2, "taking the side of who marked nothing marks nothing");
    let ways = settled_ways(&page);
    assert!(matches!(ways[..], [Way::Both, Way::Neither, Way::Took(_)]), "{ways:?}");
    assert_eq!(page.queue().settled, 3);
}

#[test]
fn settling_again_changes_the_earlier_decision() {
    let (mut page, [wren, _]) = coded();
    page.settle_tab();
    page.settle(SettleMsg::SideTaken(1));
    page.settle(SettleMsg::Stepped(false));
    let (settled, holds) = page.shown().1.verdict().map(|(it, holds)| (it.clone(), holds)).unwrap();
    assert!(holds && settled.results.len() == 1);
    page.settle(SettleMsg::SideTaken(0));
    assert_eq!(page.gold(), [pair("pledge", "to the relief fund")]);
    assert_eq!(settled_ways(&page), [Way::Took(wren)]);
}

#[test]
fn what_changes_in_a_source_is_open_again() {
    let (mut page, [_, ibis]) = coded();
    page.settle_tab();
    page.settle(SettleMsg::SideTaken(1));
    page.send(Msg::RoomWanted(Room::Read));
    page.as_coder(ibis.0.as_u128(), "Ibis");
    let own = |it: &&Rc<Annotation>| {
        it.annotator == ibis && it.spans.quote(STATEMENT) == "the relief fund"
    };
    let id = page.open().annotations().iter().find(own).unwrap().id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(id, "A note changes nothing.".into())));
    page.send(Msg::RoomWanted(Room::Coders));
    assert_eq!(page.queue().settled, 1);
    page.send(Msg::RoomWanted(Room::Read));
    page.send(Msg::Coding(CodingMsg::AnnotationChosen(id)));
    page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
    page.send(Msg::RoomWanted(Room::Coders));
    let queue = page.queue();
    assert_eq!((queue.cases.len(), queue.settled), (3, 0));
    let changed = &queue.cases[0].1;
    assert!(matches!(changed.settled, Settled::Again(_)), "{:?}", changed.settled);
}

#[test]
fn what_all_agree_on_is_taken_over_at_once() {
    let (mut page, _) = coded();
    page.settle_tab();
    let steps = page.open().history.done().len();
    page.settle(SettleMsg::AgreedTaken);
    assert_eq!(page.gold(), [pair("pledge", "Almora thanks you")]);
    assert_eq!(page.queue().agreed, 0);
    assert_eq!(page.open().history.done().len(), steps + 1);
    page.settle(SettleMsg::AgreedTaken);
    assert_eq!(page.open().history.done().len(), steps + 1, "nothing is left to take over");
}

#[test]
fn later_comes_after_everything_else() {
    let (mut page, _) = coded();
    page.settle_tab();
    page.settle(SettleMsg::Postponed);
    assert_eq!(page.queue().at, Some(1));
    page.settle(SettleMsg::SideTaken(0));
    assert_eq!(page.queue().at, Some(2));
    page.settle(SettleMsg::SideTaken(0));
    assert_eq!(page.queue().at, Some(0), "only this one is left");
}

#[test]
fn a_result_is_put_together_field_by_field_or_written_anew() {
    let (mut page, _) = coded();
    page.settle_tab();
    page.settle(SettleMsg::Stepped(true));
    page.settle(SettleMsg::DraftOpened { anew: false });
    page.settle(SettleMsg::DraftChanged(DraftChange::Code(slug("call_on_others"))));
    page.settle(SettleMsg::DraftChanged(DraftChange::Note("As Ibis says.".into())));
    page.settle(SettleMsg::DraftSettled);
    let gold = page.gold_annotations();
    assert_eq!(gold[0].code, slug("call_on_others"));
    assert_eq!(gold[0].note, "As Ibis says.");
    page.settle(SettleMsg::CaseChosen(page.queue().cases[0].1.id()));
    page.settle(SettleMsg::DraftOpened { anew: true });
    let layer = page.open().project.codebook.layer_of(&slug("pledge")).unwrap();
    let is_text = |it: &&AttributeDefinition| matches!(it.kind, AttributeKind::Text);
    let field = layer.attributes.iter().find(is_text).unwrap().id.clone();
    let typed = Input::Text("relief".into());
    page.settle(SettleMsg::DraftChanged(DraftChange::Field(field.clone(), typed)));
    let quote = |page: &Page| {
        let draft = page.open().coders_room().settling.draft.clone().unwrap();
        draft.spans.quote(page.open().statement().unwrap().text.as_str())
    };
    let before = quote(&page);
    page.settle(SettleMsg::DraftChanged(DraftChange::Edge { end: true, forward: true }));
    let longer = quote(&page);
    assert!(longer.starts_with(&before) && longer.len() > before.len(), "{before} -> {longer}");
    for _ in 0..50 {
        page.settle(SettleMsg::DraftChanged(DraftChange::Edge { end: true, forward: false }));
    }
    assert!(!quote(&page).is_empty(), "an edge does not cross the other one");
    page.settle(SettleMsg::DraftChanged(DraftChange::Edge { end: false, forward: false }));
    page.settle(SettleMsg::DraftSettled);
    assert!(page.gold_annotations().iter().any(|it| it.attributes.contains_key(&field)));
    assert_eq!(settled_ways(&page), [Way::Merged, Way::Anew]);
}

#[test]
fn a_word_for_the_codebook_becomes_a_rule_in_one_step() {
    let (mut page, _) = coded();
    page.settle_tab();
    page.settle(SettleMsg::WordKept("A sum is enough.".into()));
    let word = |page: &Page| Decisions::read(&page.open().project.attachments).decisions;
    assert_eq!(word(&page)[0].words, "A sum is enough.");
    assert_eq!(word(&page)[0].codes, [slug("pledge")]);
    page.settle(SettleMsg::WordAdopted(0, Adopted::Not(slug("pledge"))));
    let code = |page: &Page| page.open().project.codebook.code(&slug("pledge")).unwrap().clone();
    assert_eq!(code(&page).exclude.last().unwrap(), "A sum is enough.");
    assert_eq!(word(&page)[0].adopted, Some(Adopted::Not(slug("pledge"))));
    page.send(Msg::UndoChosen);
    assert!(!code(&page).exclude.contains(&"A sum is enough.".to_owned()));
    page.settle(SettleMsg::WordAdopted(0, Adopted::Guidelines));
    assert!(page.open().project.codebook.guidelines.ends_with("A sum is enough."));
    page.settle(SettleMsg::WordRemoved(0));
    assert!(word(&page).is_empty());
}

#[test]
fn settling_goes_on_after_the_project_was_opened_again() {
    let (mut page, _) = coded();
    page.settle_tab();
    page.settle(SettleMsg::SideTaken(0));
    let file = export_project(&page.open().project);
    let OpenedFile::Project(read) = read_file(file.as_bytes()).unwrap() else { panic!() };
    assert_eq!(read.attachments, page.open().project.attachments);
    page.reload();
    page.settle_tab();
    let queue = page.queue();
    assert_eq!((queue.settled, queue.at), (1, Some(1)));
}

#[test]
fn what_was_settled_becomes_a_key() {
    let (mut page, _) = coded();
    page.settle_tab();
    page.settle(SettleMsg::AgreedTaken);
    page.settle(SettleMsg::SideTaken(0));
    assert_eq!(gold_count(&page.open().project), 2);
    page.settle(SettleMsg::KeyWanted(None));
    assert_eq!(page.model.room, Room::Class);
    let exercise = page.open().exercises().remove(0);
    let key = Key::attached(&page.open().project, &key_name(exercise.id)).unwrap();
    assert_eq!(key.items.len(), 2);
    assert_eq!(key.asked(&exercise).items.len(), 2, "students can find all of them");
    page.send(Msg::UndoChosen);
    assert!(page.open().exercises().is_empty());
}

#[test]
fn lanes_show_who_marked_what() {
    let (mut page, [wren, ibis]) = coded();
    page.send(
        CodersMsg::Compare { statement: None, annotators: vec![ibis, wren], code: None }.into(),
    );
    let lanes = page.lanes();
    assert_eq!((page.model.room, lanes.differ), (Room::Coders, 3));
    assert_eq!(
        lanes.coders.iter().map(|it| (it.coder, it.count)).collect::<Vec<_>>(),
        [(ibis, 3), (wren, 4)]
    );
    let pieces = lanes.paragraphs.iter().flat_map(|it| &it.panes[0]);
    let marked: Vec<(String, MarkKind)> =
        pieces.filter_map(|piece| Some((piece.words.clone(), piece.marks.first()?.kind))).collect();
    let expected = [
        ("Almora thanks you", MarkKind::Same),
        ("to ", MarkKind::Others),
        ("the relief fund", MarkKind::Same),
        ("by the end of this month", MarkKind::Clash),
        ("raw material", MarkKind::Others),
    ];
    assert_eq!(marked, expected.map(|(words, kind)| (words.to_owned(), kind)));
    let words =
        |it: &Rc<LaneParagraph>| it.panes[0].iter().map(|it| &*it.words).collect::<String>();
    let all: Vec<String> = lanes.paragraphs.iter().map(words).collect();
    let paragraphs: Vec<&str> = STATEMENT.lines().filter(|it| !it.is_empty()).collect();
    assert_eq!(all, paragraphs);
    page.send(CompareMsg::OnlyDifferences(true).into());
    let lanes = page.lanes();
    let shown = lanes.paragraphs.iter().flat_map(|it| &it.panes[0]).flat_map(|it| &it.marks);
    assert!(shown.clone().next().is_some());
    assert!(lanes.paragraphs.iter().all(|it| it.chips.iter().flatten().all(|chip| chip.differs)));
    page.send(CompareMsg::Panes(true).into());
    assert!(page.lanes().paragraphs.iter().all(|it| it.panes.len() == 2));
}

#[test]
fn differences_are_walked_and_settled_from_the_lanes() {
    let (mut page, _) = coded();
    page.send(Msg::RoomWanted(Room::Coders));
    page.send(CodersMsg::TabChosen(CodersTab::SideBySide).into());
    let chosen = |page: &Page| page.lanes().chosen(page.open().coders_room().comparing.case);
    assert_eq!(chosen(&page), None);
    page.send(CompareMsg::Stepped(true).into());
    assert_eq!(chosen(&page), Some(1), "the first one agrees");
    page.send(CompareMsg::Stepped(false).into());
    assert_eq!(chosen(&page), Some(3));
    page.send(CompareMsg::SettleWanted.into());
    assert_eq!(page.open().coders_room().tab, CodersTab::Settle);
    assert!(page.shown().1.case.missing);
}

#[test]
fn a_code_filters_what_is_compared() {
    let (mut page, [wren, ibis]) = coded();
    let code = Some(slug("call_on_others"));
    page.send(CodersMsg::Compare { statement: None, annotators: vec![wren, ibis], code }.into());
    assert_eq!(page.lanes().cases.cases.len(), 1);
}

#[test]
fn settling_does_not_compare_again() {
    let (mut page, _) = coded();
    page.settle_tab();
    let before = page.model.last_job;
    page.settle(SettleMsg::SideTaken(0));
    page.settle(SettleMsg::AgreedTaken);
    assert_eq!(page.model.last_job, before);
}

#[test]
fn an_export_of_what_was_settled_has_nothing_else() {
    let (mut page, _) = coded();
    page.settle_tab();
    page.settle(SettleMsg::SideTaken(0));
    page.settle(SettleMsg::ExportWanted);
    assert_eq!(page.model.dialog, Some(Dialog::Export));
    let annotator = adjudicated(&page.open().project).unwrap().id;
    let exporting = page.model.exporting.as_ref().unwrap();
    assert_eq!(exporting.only_annotators, Some(vec![annotator]));
}
