//! A packet from the file to the review that is saved.

use super::judging::{JudgingMsg, SaidAbout};
use super::peer_review::PeerNotice;
use super::reviewing_tests::handed_in;
use super::tests::{last_download, read};
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::classroom::review::PlannedPacket;
use annotator_core::classroom::review::packet::{Contents, Names, packet};
use annotator_core::classroom::review::written::Review;
use annotator_core::classroom::rubric::{Criterion, Judged, Level, Rubric};
use annotator_core::project::id::{AnnotatorId, HandInId, PacketId, ReviewRoundId};
use annotator_core::stored::file::export::export_project;
use uuid::Uuid;

/// A rubric with two rows by hand.
pub(super) fn rubric() -> Rubric {
    let level = |words: &str, points| Level { words: words.to_owned(), points, from: None };
    let row = |id: u32, name: &str| Criterion {
        id,
        name: name.to_owned(),
        description: String::new(),
        weight: 1_000,
        by: Judged::Hand,
        levels: vec![level("much 😀", 4_000), level("سلام\u{301}", 2_000), level("none", 0)],
    };
    Rubric { rows: vec![row(1, "Care"), row(4, "Edges")] }
}

/// A packet with the same work twice.
fn packet_file(number: u128) -> String {
    let (_, exercise, work) = handed_in();
    let id = |at: u128| HandInId(Uuid::from_u128(at));
    let planned = PlannedPacket {
        id: PacketId(Uuid::from_u128(number)),
        reviewer: id(1),
        works: vec![id(2), id(3)],
    };
    let made = packet(&Contents {
        project: &work,
        exercise: &exercise,
        round: ReviewRoundId(Uuid::from_u128(9)),
        planned: &planned,
        works: &[&work, &work],
        rubric: &rubric(),
        names: &Names::default(),
    });
    export_project(&made.unwrap().file)
}

/// A page with an open packet.
fn reviewer() -> Page {
    let mut page = Page::new();
    page.open_file("review-packet.json", packet_file(50).as_bytes());
    assert!(page.open().is_packet() && page.open().is_only_read());
    assert!(!page.model.can_suggest());
    page
}

fn review(page: &Page) -> Review {
    page.open().own_review().unwrap()
}

fn work(page: &Page, at: usize) -> AnnotatorId {
    page.open().packet().unwrap().packet.works[at]
}

#[test]
fn a_reviewer_judges_works_and_saves_a_file_without_names() {
    let mut page = reviewer();
    let works = page.open().packet().unwrap().works.clone();
    assert_eq!(works.len(), 2);
    assert!(works.iter().all(|it| it.feedback.items.len() == 2 && it.statements.len() == 1));
    let passage = works[1].feedback.items[0].own.as_ref().unwrap().annotation;
    let (first, second) = (work(&page, 0), work(&page, 1));
    for row in [1, 4] {
        page.send(JudgingMsg::Level(first, row, Some(0)).into());
    }
    page.send(JudgingMsg::WorkShown(1).into());
    page.send(JudgingMsg::ItemChosen(1).into());
    assert_eq!((page.open().judging.work, page.open().judging.item), (1, 1));
    page.send(JudgingMsg::Level(second, 1, Some(2)).into());
    let said = [
        (SaidAbout::Row(4), "Too\u{a0}short, twice 😀"),
        (SaidAbout::Passage(passage), "سلام\u{301}\r\n"),
        (SaidAbout::Work, "Well done"),
    ];
    for (about, words) in said {
        page.send(JudgingMsg::Said(second, about, words.into()).into());
    }
    assert_eq!(review(&page).judged(&rubric()), 1);

    // It is there after a reload, and when the packet is opened again.
    let key = page.open().key;
    page.reload();
    page.send(Msg::Start(StartMsg::RecentChosen(key)));
    let before = review(&page);
    assert_eq!(before.judged(&rubric()), 1);
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    page.open_file("review-packet (1).json", packet_file(50).as_bytes());
    assert_eq!((page.open().key, review(&page)), (key, before));

    page.send(JudgingMsg::Saved.into());
    let (name, json) = last_download(&page);
    assert!(name.ends_with("-review.json"), "{name}");
    let saved = Review::of(&read(&json)).unwrap();
    assert_eq!(saved.works, review(&page).works);
    let second = &saved.works[1];
    assert_eq!((second.comment(4), second.on_passage(passage)), (said[0].1, said[1].1));
    assert!(!json.contains("Heron"));
    assert!(page.reasons().contains(&&Reason::PeerReview(PeerNotice::Saved { name })));

    // A student who drops it on the page is told what it is.
    page.open_file("review.json", json.as_bytes());
    assert!(
        page.reasons().contains(&&Reason::ForTheTeacher),
        "{:?} {:?}",
        page.reasons(),
        page.model.adding
    );
    assert!(page.open().is_packet());
}

#[test]
fn what_was_said_can_be_undone_and_the_works_stay() {
    let mut page = reviewer();
    let (first, before) = (work(&page, 0), page.open().project.clone());
    page.send(JudgingMsg::Level(first, 1, Some(0)).into());
    page.send(JudgingMsg::Level(first, 1, Some(1)).into());
    page.send(JudgingMsg::Said(first, SaidAbout::Work, "We".into()).into());
    page.send(JudgingMsg::Said(first, SaidAbout::Work, "Well".into()).into());
    page.send(Msg::UndoChosen);
    assert_eq!(review(&page).works[0].on_the_whole, "", "typing is one step");
    page.send(Msg::UndoChosen);
    let level = |page: &Page| review(page).works[0].level(&rubric().rows[0]);
    assert_eq!(level(&page), Some(0));
    page.send(Msg::RedoChosen);
    assert_eq!(level(&page), Some(1));
    page.send(Msg::UndoChosen);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);

    page.send(Msg::RoomWanted(Room::Codebook));
    assert_eq!(page.model.room, Room::Read);
    let annotations = page.open().project.annotations.clone();
    page.tag("12\u{a0}million", "pledge");
    assert_eq!(page.open().project.annotations, annotations);
    assert!(page.reasons().contains(&&Reason::PeerReview(PeerNotice::Stays)));
}

#[test]
fn a_damaged_packet_is_not_opened() {
    let mut page = Page::new();
    let good = packet_file(50);
    let damaged =
        good.replace("\"rubric\": {\n        \"rows\"", "\"rubric\": {\n        \"lines\"");
    assert_ne!(damaged, good);
    page.open_file("review-packet.json", damaged.as_bytes());
    assert!(page.model.open.is_none());
    assert_eq!(page.reasons().last(), Some(&&Reason::PeerReview(PeerNotice::Damaged)));
}
