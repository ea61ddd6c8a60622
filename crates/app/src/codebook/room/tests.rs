//! What happens in the room of the codebook: choosing, naming, moving, changing and setting aside.

use std::rc::Rc;

use super::changing::CodeChange;
use super::listing::{CodesShown, CodesSorted, code_counts, room_rows};
use super::naming::Naming;
use super::*;
use crate::codebook::tree::TreeRow;
use crate::testing::page::*;
use annotator_core::codebook::Code;

fn row(code: &str) -> RowId {
    RowId::Code(slug(code))
}

fn names(page: &Page) -> Vec<String> {
    let rows = room_rows(&page.open().project, &page.open().codebook_room());
    rows.iter().map(TreeRow::name).map(str::to_owned).collect()
}

fn code(page: &Page, id: &str) -> Rc<Code> {
    page.open().project.codebook.code(&slug(id)).unwrap().clone()
}

/// The ids of a layer, each with the number of codes above it.
fn commitments(page: &Page) -> Vec<(usize, String)> {
    let book = &page.open().project.codebook;
    let codes = book.codes.iter().filter(|code| code.layer == slug("commitment"));
    codes.map(|code| (book.depth(&code.id), code.id.to_string())).collect()
}

fn chosen(page: &Page) -> Vec<String> {
    page.open().codebook_room().codes().iter().map(ToString::to_string).collect()
}

fn choose(page: &mut Page, code: &str, pick: Pick) {
    page.send(RoomMsg::RowChosen(row(code), pick).into());
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

fn change(page: &mut Page, id: &str, change: CodeChange) {
    page.send(RoomMsg::CodeChanged(slug(id), change).into());
}

/// Sends a message and checks that one undo takes it back exactly, also after a reload.
fn one_step(page: &mut Page, msg: RoomMsg) {
    let before = page.open().project.clone();
    let steps = page.open().history.done().len();
    page.send(msg.into());
    assert_eq!(page.open().history.done().len(), steps + 1, "one step");
    let after = page.open().project.clone();
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    page.send(Msg::RedoChosen);
    assert_eq!(page.open().project, after);
    let room = page.open().codebook_room.clone();
    page.reload();
    assert_eq!(page.open().project, after, "it is stored");
    page.model.open.as_mut().unwrap().codebook_room = room;
}

#[test]
fn several_codes_are_chosen_one_by_one_or_in_a_row() {
    let mut page = Page::with_statement();
    let ids: Vec<_> = commitments(&page).into_iter().map(|(_, id)| id).collect();
    choose(&mut page, &ids[0], Pick::One);
    choose(&mut page, &ids[2], Pick::Range);
    assert_eq!(chosen(&page).len(), 3);
    choose(&mut page, &ids[1], Pick::Range);
    assert_eq!(chosen(&page).len(), 2, "from where choosing began");
    choose(&mut page, &ids[3], Pick::Toggle);
    assert!(chosen(&page).contains(&ids[3]) && chosen(&page).len() == 3);
    choose(&mut page, &ids[0], Pick::Toggle);
    assert!(!chosen(&page).contains(&ids[0]));
    choose(&mut page, &ids[4], Pick::One);
    assert_eq!(chosen(&page), [ids[4].clone()]);
    // By keys: one, a step that chooses nothing, another one, and that no longer.
    choose(&mut page, &ids[4], Pick::Toggle);
    choose(&mut page, &ids[5], Pick::Keep);
    choose(&mut page, &ids[6], Pick::Keep);
    assert_eq!(chosen(&page), [ids[4].clone()]);
    choose(&mut page, &ids[6], Pick::Toggle);
    assert_eq!(chosen(&page).len(), 2);
    choose(&mut page, &ids[6], Pick::Toggle);
    assert_eq!(chosen(&page), [ids[4].clone()]);
}

#[test]
fn a_new_code_comes_after_the_chosen_one_or_under_it() {
    let mut page = Page::with_statement();
    let book = Rc::clone(&page.open().project.codebook);
    let first = commitments(&page)[0].1.clone();
    page.send(RoomMsg::NamingBegun(Naming::beside(&book, &slug(&first)).unwrap()).into());
    one_step(&mut page, RoomMsg::NamingEnded(Some("  Debt relief ".into())));
    assert_eq!(commitments(&page)[1], (0, "debt_relief".into()));
    assert_eq!(chosen(&page), ["debt_relief"], "it is shown");
    let book = Rc::clone(&page.open().project.codebook);
    page.send(RoomMsg::NamingBegun(Naming::below(&book, &slug("debt_relief")).unwrap()).into());
    page.send(RoomMsg::NamingEnded(Some("Swap".into())).into());
    assert_eq!(commitments(&page)[2], (1, "swap".into()));
    assert_eq!(code(&page, "swap").slot, code(&page, "debt_relief").slot);
}

#[test]
fn a_name_that_is_taken_is_typed_on_and_an_empty_one_gives_up() {
    let mut page = Page::with_statement();
    let before = page.open().project.clone();
    page.send(RoomMsg::NamingBegun(Naming::Rename(slug("support"))).into());
    page.send(RoomMsg::NamingEnded(Some("PLEDGE".into())).into());
    assert_eq!(page.open().project, before);
    assert!(page.open().codebook_room().naming.is_some());
    page.send(RoomMsg::NamingEnded(Some(" ".into())).into());
    assert_eq!(page.open().codebook_room().naming, None);
    assert_eq!(page.open().project, before);
    page.send(RoomMsg::NamingBegun(Naming::Rename(slug("support"))).into());
    one_step(&mut page, RoomMsg::NamingEnded(Some("Backing".into())));
    assert_eq!(code(&page, "support").name, "Backing");
}

#[test]
fn chosen_codes_move_together_in_one_step() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let before = commitments(&page);
    choose(&mut page, &before[2].1, Pick::One);
    choose(&mut page, &before[3].1, Pick::Range);
    one_step(&mut page, RoomMsg::Stepped(TreeStep::Up));
    let after = commitments(&page);
    let order = |at: [usize; 4]| at.map(|at| before[at].clone());
    assert_eq!(after[..4], order([0, 2, 3, 1]));
    one_step(&mut page, RoomMsg::Stepped(TreeStep::In));
    assert_eq!(commitments(&page)[1], (1, before[2].1.clone()));
    one_step(&mut page, RoomMsg::Stepped(TreeStep::Out));
    assert_eq!(commitments(&page), after);
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
}

#[test]
fn while_the_tree_is_sorted_a_code_has_no_place_to_move_to() {
    let mut page = Page::with_statement();
    page.send(RoomMsg::SortChosen(CodesSorted::Name).into());
    choose(&mut page, "pledge", Pick::One);
    let before = page.open().project.clone();
    page.send(RoomMsg::Stepped(TreeStep::Down).into());
    assert_eq!(page.open().project, before);
    assert_eq!(page.reasons().last(), Some(&&Reason::CodesSorted));
}

#[test]
fn a_code_comes_to_another_layer_only_if_its_annotations_fit_there() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let place = TreePlace { layer: slug("theme"), parent: None, before: None };
    one_step(&mut page, RoomMsg::Moved(vec![slug("pledge")], place.clone()));
    assert_eq!(code(&page, "pledge").layer, slug("theme"));
    page.send(Msg::UndoChosen);
    let id = page.open().annotations().at(0).unwrap().id;
    let statement = page.open().current.unwrap();
    page.send(RoomMsg::PassageWanted(statement, id).into());
    set_action(&mut page, "pay");
    let before = page.open().project.clone();
    page.send(RoomMsg::Moved(vec![slug("pledge")], place).into());
    assert_eq!(page.open().project, before);
    assert!(matches!(page.reasons().last(), Some(Reason::LayerRefuses { annotations: 1, .. })));
}

#[test]
fn each_field_of_a_code_is_one_step() {
    let mut page = Page::with_statement();
    let lines = "UNBIS: 01.02\n\n SDG: 16.2 ";
    for change in [
        CodeChange::Name("Promise".into()),
        CodeChange::ShortName("Prom".into()),
        CodeChange::Key("é".into()),
        CodeChange::Definition("What is promised.\nIn earnest.".into()),
        CodeChange::Include("sums\n\n  ships ".into()),
        CodeChange::Exclude("hopes".into()),
        CodeChange::ExampleAdded("We shall pay.".into()),
        CodeChange::Links(lines.into()),
        CodeChange::Labels("fr: Promesse\nes: Promesa".into()),
        CodeChange::Slot(11),
        CodeChange::Selectable(false),
    ] {
        one_step(&mut page, RoomMsg::CodeChanged(slug("pledge"), change));
    }
    let code = code(&page, "pledge");
    assert_eq!((code.name.as_str(), code.short_name.as_str(), code.slot), ("Promise", "Prom", 11));
    assert_eq!(
        (code.include.as_slice(), code.key.as_deref()),
        (&["sums".into(), "ships".into()][..], Some("é"))
    );
    assert_eq!(changing::link_lines(&code.links), "UNBIS: 01.02\nSDG: 16.2");
    assert_eq!(changing::label_lines(&code.labels), "es: Promesa\nfr: Promesse");
    assert!(code.examples.contains(&"We shall pay.".into()));
    one_step(
        &mut page,
        RoomMsg::CodeChanged(slug("pledge"), CodeChange::ExampleRemoved("We shall pay.".into())),
    );
}

#[test]
fn what_cannot_be_saved_changes_nothing() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let before = page.open().project.clone();
    for wrong in [
        CodeChange::Name(" ".into()),
        CodeChange::Name("support".into()),
        CodeChange::Key("ab".into()),
        CodeChange::Links("no colon".into()),
        CodeChange::Labels("fr:".into()),
        CodeChange::Name("Pledge ".into()),
        CodeChange::Selectable(false),
    ] {
        change(&mut page, "pledge", wrong.clone());
        assert_eq!(page.open().project, before, "{wrong:?}");
    }
    assert!(matches!(page.reasons().last(), Some(Reason::CodeRefused(_))), "annotations have it");
}

#[test]
fn a_code_that_is_set_aside_is_not_offered_and_keeps_its_annotations() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.send(Msg::Coding(CodingMsg::AnnotationLeft));
    one_step(&mut page, RoomMsg::SetAside(vec![slug("pledge")], true));
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
    page.tag("relief fund", "pledge");
    assert_eq!(page.quotes().len(), 1);
    assert_eq!(page.reasons().last(), Some(&&Reason::IsSetAside { code: "Pledge".into() }));
    let key = code(&page, "pledge").key.clone().unwrap();
    assert_eq!(page.open().project.codebook.code_for_key(&key), None);
    page.send(RoomMsg::ShownChosen(CodesShown::SetAside).into());
    assert_eq!(names(&page).last().map(String::as_str), Some("Pledge"));
    let read = crate::codebook::tree::rows(&page.open().project.codebook, &[], &Folded::new(), "");
    assert!(read.iter().all(|row| row.name() != "Pledge"));
    one_step(&mut page, RoomMsg::SetAside(vec![slug("pledge")], false));
    assert!(code(&page, "pledge").is_offered());
}

#[test]
fn the_tree_is_filtered_and_sorted_by_use() {
    let mut page = Page::with_statement();
    page.tag("raw material", "support");
    page.tag("relief fund", "support");
    page.tag("relief fund", "pledge");
    let counts = code_counts(&page.open().project);
    assert_eq!(counts.get(&slug("support")).map(|count| count.own), Some(2));
    page.send(RoomMsg::ShownChosen(CodesShown::Used).into());
    let layer = page.open().project.codebook.layers[1].name.clone();
    page.send(RoomMsg::SortChosen(CodesSorted::Count).into());
    let support = code(&page, "support").name.clone();
    assert_eq!(names(&page), [layer, support.clone(), "Pledge".into()]);
    page.send(RoomMsg::ShownChosen(CodesShown::Unused).into());
    assert!(!names(&page).contains(&support));
    page.send(RoomMsg::ShownChosen(CodesShown::All).into());
    page.send(RoomMsg::Typed("PLEDGE".into()).into());
    assert!(names(&page).contains(&"Pledge".to_owned()) && names(&page).len() < 8);
}

#[test]
fn the_passages_of_a_code_are_listed_in_their_room() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.send(RoomMsg::PassagesWanted(slug("pledge")).into());
    assert_eq!(page.model.room, Room::Passages);
    let room = page.open().passages_room();
    assert_eq!(room.tab(true), PassagesTab::Tags);
    assert_eq!(room.view.conditions, [Condition::Code(slug("pledge"))]);
}
