//! The fragment of the address, which names the room.

use gloo::events::EventListener;

use crate::browser::given;
use crate::browser::store::Store;
use annotator_app::msg::Msg;
use annotator_app::room::Room;

/// The room that the address leads to; `None` if it leads to a place in the page.
fn room() -> Option<Room> {
    let fragment = web_sys::window()?.location().hash().ok()?;
    Room::of_fragment(&fragment)
}

/// Names a room in the address.
pub fn show(room: Room) {
    if let Some(window) = web_sys::window() {
        // A fragment is always a valid part of an address.
        let _ = window.location().set_hash(room.fragment());
    }
}

/// Tells the store which room the address leads to, now and whenever it changes.
pub fn listen(store: &Store) {
    if let Some(room) = room().filter(|room| *room != Room::Read) {
        store.dispatch(Msg::RoomEntered(room));
    }
    let Some(window) = web_sys::window() else { return };
    let store = store.clone();
    EventListener::new(&window, "hashchange", move |_| {
        given::look_at_address(&store);
        if let Some(room) = room() {
            store.dispatch(Msg::RoomEntered(room));
        }
    })
    .forget();
}
