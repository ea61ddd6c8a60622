//! Merging and splitting codes.

use std::rc::Rc;

use super::*;
use crate::codebook::room::RoomMsg;
use crate::codebook::splitting::Splitting;
use crate::testing::page::*;
use annotator_core::codebook::TreePlace;
use annotator_core::project::annotation::Confidence;
use proptest::prelude::*;

fn merging(from: &[&str], into: &str) -> Merging {
    let from = from.iter().map(|code| slug(code)).collect();
    Merging { from, into: slug(into), keep: MergeKeep::default() }
}

/// Sets a field of the chosen annotation.
fn set_action(page: &mut Page, words: &str) {
    let annotation = page.open().chosen.as_ref().unwrap().id;
    let value = Some(Value::Text { text: words.into() });
    page.send(Msg::Coding(CodingMsg::AttributeChanged {
        annotation,
        attribute: slug("action"),
        value,
    }));
}

fn note(page: &mut Page, words: &str) -> annotator_core::project::id::AnnotationId {
    let id = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(id, words.into())));
    id
}

/// Two passages with `pledge`, one of them with `support` as well.
fn page_to_merge() -> Page {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("relief fund", "support");
    note(&mut page, "stays");
    page.tag("relief fund", "pledge");
    note(&mut page, "goes");
    page.send(Msg::Coding(CodingMsg::ConfidenceChosen(Some(Confidence::Low))));
    set_action(&mut page, "pay");
    page
}

#[test]
fn a_merge_is_counted_before_it_is_made_and_does_what_was_counted() {
    let mut page = page_to_merge();
    let before = page.open().project.clone();
    let merging = merging(&["pledge"], "support");
    let plan = page.open().plan_merge(&merging).unwrap();
    assert_eq!((plan.there, plan.counts.annotations, plan.counts.joined), (1, 2, 1));
    assert_eq!((plan.after(), plan.statements, plan.counts.notes), (2, 1, 1));
    assert_eq!(page.open().project, before, "counting changes nothing");
    page.send(RoomMsg::Merged(merging).into());
    assert_eq!(page.quotes(), [pair("support", "relief fund"), pair("support", "raw material")]);
    let set = page.open().annotations();
    let joined = set.at(0).unwrap();
    assert_eq!((joined.note.as_str(), joined.confidence), ("stays\ngoes", Some(Confidence::Low)));
    assert_eq!(joined.attributes.len(), 1, "its value was taken over");
    let book = Rc::clone(&page.open().project.codebook);
    assert!(book.code(&slug("pledge")).is_none());
    let support = book.code(&slug("support")).unwrap();
    assert!(support.include.contains(&"Pledge".into()) && !support.examples.is_empty());
    assert!(matches!(
        page.reasons().last(),
        Some(Reason::CodesMerged { annotations: 2, joined: 1, .. })
    ));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "in one step");
    page.send(Msg::RedoChosen);
    page.reload();
    assert_eq!(page.open().annotations().len(), 2);
}

#[test]
fn another_value_stays_with_the_annotation_that_stays() {
    let mut page = page_to_merge();
    let set = page.open().annotations();
    let stays = set.iter().find(|it| it.code == slug("support")).unwrap().id;
    page.send(Msg::Coding(CodingMsg::AnnotationLeft));
    page.send(Msg::Coding(CodingMsg::AnnotationChosen(stays)));
    set_action(&mut page, "send");
    let mut merging = merging(&["pledge"], "support");
    merging.keep.notes = false;
    let plan = page.open().plan_merge(&merging).unwrap();
    assert_eq!((plan.counts.clashes, plan.counts.notes), (1, 0));
    page.send(RoomMsg::Merged(merging).into());
    assert_eq!(page.open().annotations().get(stays).unwrap().note, "stays");
}

#[test]
fn codes_below_go_along_and_a_code_can_become_part_of_one_below_it() {
    let mut page = Page::with_statement();
    let place = |parent: &str| TreePlace {
        layer: slug("commitment"),
        parent: Some(slug(parent)),
        before: None,
    };
    page.send(RoomMsg::Moved(vec![slug("intent")], place("pledge")).into());
    page.send(RoomMsg::Moved(vec![slug("ongoing")], place("pledge")).into());
    let before = page.open().project.clone();
    let parent = |page: &Page, code: &str| {
        page.open()
            .project
            .codebook
            .code(&slug(code))
            .unwrap()
            .parent
            .as_ref()
            .map(ToString::to_string)
    };
    assert_eq!(page.open().plan_merge(&merging(&["pledge"], "support")).unwrap().children, 2);
    page.send(RoomMsg::Merged(merging(&["pledge"], "support")).into());
    assert_eq!(parent(&page, "intent").as_deref(), Some("support"));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    page.send(RoomMsg::Merged(merging(&["pledge"], "ongoing")).into());
    assert_eq!(
        (parent(&page, "ongoing"), parent(&page, "intent").as_deref()),
        (None, Some("ongoing"))
    );
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn what_cannot_be_merged_says_why() {
    let mut page = page_to_merge();
    let book = Rc::clone(&page.open().project.codebook);
    let problem = |page: &Page, merging: &Merging| page.open().plan_merge(merging).unwrap_err();
    assert_eq!(problem(&page, &merging(&["pledge"], "pledge")), MergeProblem::Nothing);
    assert_eq!(problem(&page, &merging(&[], "pledge")), MergeProblem::Nothing);
    let group = book.codes.iter().find(|code| code.parent.is_none() && code.layer == slug("theme"));
    let group = group.unwrap();
    let other = merging(&[group.id.as_str()], "pledge");
    assert_eq!(problem(&page, &other), MergeProblem::OtherLayer(group.name.clone()));
    page.send(RoomMsg::Merged(other).into());
    assert!(matches!(page.reasons().last(), Some(Reason::NotMerged(_))));
}

#[test]
fn chosen_annotations_get_the_new_code_in_one_step() {
    let mut page = page_to_merge();
    let before = page.open().project.clone();
    let set = page.open().annotations();
    let first = set.iter().find(|it| it.code == slug("pledge")).unwrap();
    let mut splitting = Splitting {
        code: slug("pledge"),
        name: "Money".into(),
        below: true,
        annotations: vec![(first.statement, first.id)],
    };
    page.send(RoomMsg::Split(splitting.clone()).into());
    let money = page.open().project.codebook.code(&slug("money")).unwrap().clone();
    assert_eq!(money.parent, Some(slug("pledge")));
    assert_eq!(page.open().project.count_of(&[slug("money")]), 1);
    assert_eq!(page.open().project.count_of(&[slug("pledge")]), 1);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    splitting.below = false;
    splitting.name = "support".into();
    page.send(RoomMsg::Split(splitting).into());
    assert_eq!(page.open().project, before, "the name is taken");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is moved, merged, set aside and removed: no annotation is lost but those that become
    /// one with another, and undo restores everything. `Page::send` checks that the project is valid.
    #[test]
    fn no_annotation_is_lost_and_undo_restores_the_project(
        steps in prop::collection::vec((0..6_u8, 0..40_usize, 0..40_usize), 1..8),
    ) {
        let mut page = page_to_merge();
        let start = page.open().project.clone();
        let steps_before = page.open().history.done().len();
        for (kind, one, other) in steps {
            let codes = page.open().project.codebook.codes.clone();
            let at = |at: usize| codes[at % codes.len()].id.clone();
            let count = page.open().project.annotation_count();
            let into = Merging { from: vec![at(one)], into: at(other), keep: MergeKeep::default() };
            let joined = page.open().plan_merge(&into).map_or(0, |plan| plan.counts.joined);
            let target = &codes[other % codes.len()];
            let place = TreePlace { layer: target.layer.clone(), parent: target.parent.clone(), before: Some(target.id.clone()) };
            let below = TreePlace { parent: Some(target.id.clone()), before: None, ..place.clone() };
            let msg = match kind {
                0 => RoomMsg::Merged(into),
                1 => RoomMsg::Moved(vec![at(one)], place),
                2 => RoomMsg::Moved(vec![at(one), at(one + 1)], below),
                3 => RoomMsg::SetAside(vec![at(one)], true),
                4 => RoomMsg::SetAside(vec![at(one)], false),
                _ => RoomMsg::Split(Splitting {
                    code: at(one),
                    name: format!("New {other}"),
                    below: other % 2 == 0,
                    annotations: page.open().annotations().iter().map(|it| (it.statement, it.id)).collect(),
                }),
            };
            page.send(msg.into());
            let lost = count - page.open().project.annotation_count();
            prop_assert_eq!(lost, if kind == 0 { joined } else { 0 });
        }
        let steps = page.open().history.done().len() - steps_before;
        let end = page.open().project.clone();
        page.send(Msg::StepsUndone(steps));
        prop_assert_eq!(&page.open().project, &start);
        page.send(Msg::StepsRedone(steps));
        prop_assert_eq!(&page.open().project, &end);
    }
}
