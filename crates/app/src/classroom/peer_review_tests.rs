//! Peer review from the plan to the grades.

use super::giving::GivingMsg;
use super::judging_tests::rubric;
use super::peer_review::{PeerNotice, set_peer_review};
use super::rubrics::set_rubric;
use super::teaching::{ClassPage, TeachingMsg};
use super::teaching_tests::{exercise, row_of, teaching, with_two};
use crate::testing::page::*;
use annotator_core::classroom::class::Class;
use annotator_core::classroom::review::grades::{NoGrade, PeerGrade, peer_grades};
use annotator_core::classroom::review::packet::work_id;
use annotator_core::classroom::review::plan::Impossible;
use annotator_core::classroom::review::taken::Reviews;
use annotator_core::classroom::review::written::{Review, WorkReview};
use annotator_core::classroom::review::{PlannedPacket, Round};
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::class::Looked;

fn class(page: &Page) -> Class {
    page.open().class_of(exercise(page))
}

fn decide(page: &mut Page, change: impl FnOnce(&mut Class)) {
    let mut class = class(page);
    change(&mut class);
    page.send(TeachingMsg::Changed(Box::new(class), None).into());
}

fn planned(page: &Page) -> Result<Round, Impossible> {
    match teaching(page).looking.looked.as_deref() {
        Some(Looked::Reviewers(plan)) => plan.clone().map(|round| *round),
        other => panic!("{other:?}"),
    }
}

fn round(page: &Page) -> Option<Round> {
    class(page).peer_review.and_then(|peers| peers.round)
}

fn grades(page: &Page) -> Vec<PeerGrade> {
    let reviews = Reviews::of(&page.open().project, exercise(page));
    peer_grades(&round(page).unwrap(), &reviews, &class(page))
}

/// A review with one level for all.
fn review(page: &Page, packet: &PlannedPacket, level: usize) -> FileBytes {
    let round = round(page).unwrap();
    let works = (1..=packet.works.len()).map(|number| {
        let mut work = WorkReview::of(work_id(packet.id, number));
        round.rubric.rows.iter().for_each(|row| work.set_level(row.id, Some(level)));
        work
    });
    let review = Review {
        exercise: exercise(page),
        round: round.id,
        packet: packet.id,
        saved: IsoTime(Timestamp(7)),
        works: works.collect(),
    };
    let bytes = export_project(&review.file()).into_bytes();
    FileBytes { name: format!("{}.json", packet.id), bytes }
}

#[test]
fn packets_are_planned_made_and_graded() {
    let mut page = with_two();
    page.send(TeachingMsg::PageOpened(ClassPage::Peers).into());
    assert_eq!(planned(&page), Err(Impossible::NothingToJudge));
    decide(&mut page, |class| set_rubric(class, &rubric()));
    assert_eq!(planned(&page), Err(Impossible::TooFew { works: 2, most: 1 }));
    page.send(GivingMsg::PacketsWanted.into());
    assert_eq!(round(&page), None, "there are no packets without a plan");
    assert!(teaching(&page).giving.writing.is_none());
    decide(&mut page, |class| set_peer_review(class, |peers| peers.each = 1));
    let plan = planned(&page).unwrap();
    let heron = row_of(&page, "Heron");
    let of_heron = plan.packets.iter().find(|packet| packet.reviewer == heron).unwrap();
    assert_eq!(of_heron.works, [row_of(&page, "ابن 😀")]);

    page.send(GivingMsg::PacketsWanted.into());
    assert_eq!(round(&page), Some(plan.clone()));
    assert_eq!(teaching(&page).giving.packets.as_ref().unwrap().round, plan);
    assert!(grades(&page).iter().all(|it| it.work == Err(NoGrade::NoReviews)));

    let files: Vec<FileBytes> =
        plan.packets.iter().zip([0, 1]).map(|(it, level)| review(&page, it, level)).collect();
    page.send(Msg::FilesOpened(files.clone()));
    assert_eq!(page.reasons().last(), Some(&&Reason::PeerReview(PeerNotice::Came { new: 2 })));
    let (first, second) = (plan.packets[0].reviewer, plan.packets[1].reviewer);
    let all = grades(&page);
    let of = |id| all.iter().find(|it| it.hand_in == id).unwrap();
    assert_eq!((of(second).work, of(first).work), (Ok(10_000), Ok(5_000)));
    assert_eq!(of(first).reviewing, Err(NoGrade::NothingToCompare));
    page.send(Msg::FilesOpened(files));
    assert_eq!(page.reasons().last(), Some(&&Reason::PeerReview(PeerNotice::Came { new: 0 })));

    page.send(Msg::UndoChosen);
    assert!(grades(&page).iter().all(|it| it.judged.is_none()), "both go in one step");
    page.send(Msg::RedoChosen);
    assert_eq!(grades(&page), all);

    // Other packets take the place of these, with their reviews, and undo brings both back.
    decide(&mut page, |class| set_peer_review(class, |peers| peers.seed = 5));
    assert_eq!(round(&page), Some(plan.clone()), "nothing is made before it is asked for");
    page.send(GivingMsg::PacketsWanted.into());
    assert_ne!(round(&page).unwrap().id, plan.id);
    assert!(grades(&page).iter().all(|it| it.judged.is_none()));
    page.send(Msg::UndoChosen);
    assert_eq!(round(&page), Some(plan));
    assert!(grades(&page).iter().all(|it| it.judged == Some(1)));
}
