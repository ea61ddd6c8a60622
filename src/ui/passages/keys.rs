//! The keys of a table that is one tab stop.

use yew::prelude::*;

use crate::browser::page::is_right_to_left;
use crate::browser::store::Store;
use annotator_app::passages::steps::GridKey;

/// What the pressed key does; `None` if it is not a key of the table.
pub fn grid_key(event: &KeyboardEvent) -> Option<GridKey> {
    if event.alt_key() {
        return None;
    }
    let control = event.ctrl_key() || event.meta_key();
    let (forth, back) =
        if is_right_to_left() { ("ArrowLeft", "ArrowRight") } else { ("ArrowRight", "ArrowLeft") };
    Some(match (event.key().as_str(), control) {
        ("ArrowDown", false) => GridKey::Down,
        ("ArrowUp", false) => GridKey::Up,
        ("PageDown", false) => GridKey::PageDown,
        ("PageUp", false) => GridKey::PageUp,
        ("Home", false) => GridKey::RowStart,
        ("End", false) => GridKey::RowEnd,
        ("Home", true) => GridKey::First,
        ("End", true) => GridKey::Last,
        ("a", true) => GridKey::All,
        (" ", false) => GridKey::Space,
        ("Enter", false) => GridKey::Enter,
        ("F2", false) => GridKey::Edit,
        ("Escape", false) => GridKey::Escape,
        (key, false) if key == forth => GridKey::Forth,
        (key, false) if key == back => GridKey::Back,
        _ => return None,
    })
}

/// Whether cells can be edited: not in a window that only shows another window's work.
pub fn may_edit(store: &Store) -> bool {
    store.read(|model| model.open.as_ref().is_some_and(|open| open.read_only.is_none()))
}
