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
fn one_person_is_not_several_coders() {
    assert!(!Page::with_statement().open().has_coders());
}

mod settling;
