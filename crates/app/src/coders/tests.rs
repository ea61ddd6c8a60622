//! Tests of the room of the coders.

use super::*;
use crate::room::Room;
use crate::testing::page::*;

#[test]
fn the_room_keeps_its_tab_while_another_room_is_shown() {
    let mut page = Page::with_statement();
    page.send(Msg::RoomWanted(Room::Coders));
    page.send(CodersMsg::TabChosen(CodersTab::Settle).into());
    page.send(Msg::RoomWanted(Room::Read));
    page.send(Msg::RoomWanted(Room::Coders));
    assert_eq!(page.model.room, Room::Coders);
    assert_eq!(page.open().coders_room().tab, CodersTab::Settle);
}

#[test]
fn who_coded_is_looked_up_once_for_each_change_of_the_project() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    page.send(Msg::RoomWanted(Room::Coders));
    let looked = || comparing::LOOKED.with(std::cell::Cell::get);
    for tab in [CodersTab::SideBySide, CodersTab::Settle] {
        page.send(CodersMsg::TabChosen(tab).into());
        let before = looked();
        for forgiven in [true, false, true] {
            page.send(CompareMsg::SpacesForgiven(forgiven).into());
            page.send(Msg::RoomEntered(Room::Coders));
        }
        assert_eq!((looked(), page.open().coders_compared().len()), (before, 1), "{tab:?}");
    }
    let before = looked();
    page.tag("raw material", "support");
    assert_eq!(looked(), before + 1, "a change is noticed, and looked up once");
}

#[test]
fn only_codes_that_occur_and_those_above_them_can_be_chosen() {
    let mut page = Page::with_statement();
    assert!(page.open().codes_used().is_empty());
    page.tag("relief fund", "intent");
    let codes = page.open().codes_used();
    let codebook = &page.open().project.codebook;
    let occurs = |code: &CodeId| codebook.is_within(&slug("intent"), code);
    assert!(codes.contains(&slug("intent")) && codes.iter().all(occurs), "{codes:?}");
    assert!(codes.len() < codebook.codes.len());
}

#[test]
fn one_person_is_not_several_coders() {
    assert!(!Page::with_statement().open().has_coders());
}

mod settling;
