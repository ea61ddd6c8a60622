//! What is fetched after the start, as seen by the views that are there from the start: each asks
//! for a piece of it and shows nothing until it is there. `later_module.rs` fills it in.

use std::cell::Cell;

use web_sys::DataTransfer;
use yew::prelude::*;

use crate::browser::store::Store;
use crate::ui::parts::hooks::use_selector;
use crate::ui::read::document::painting::Painting;
use crate::ui::read::inspector::waiting;
use crate::ui::read::list::counted::Counted;
use annotator_app::keeping::storage::Recent;
use annotator_app::msg::Msg;
use annotator_app::notice::{Announcement, Notice};

/// What the later module has for the views of the start.
pub struct Later {
    #[cfg(feature = "split")]
    pub program: &'static crate::browser::store::Program,
    pub dialogs: fn() -> Html,
    pub inspector: fn() -> Html,
    pub picker: fn() -> Html,
    pub handles: fn(u32, Painting) -> Html,
    pub notices: fn(&[Notice]) -> Html,
    pub announcement: fn(&Announcement) -> String,
    pub counts: fn(&Counted, &Callback<Msg>) -> Html,
    pub project_items: fn(&[Recent], &NodeRef, &Store) -> Html,
    pub folders: fn(&Store, &DataTransfer) -> bool,
}

thread_local! {
    static HERE: Cell<Option<&'static Later>> = const { Cell::new(None) };
}

/// It has come.
pub fn set(later: &'static Later) {
    HERE.set(Some(later));
}

/// Draws what is part of it, or nothing until it is there.
fn view(draw: impl FnOnce(&'static Later) -> Html) -> Html {
    HERE.get().map(draw).unwrap_or_default()
}

pub fn dialogs() -> Html {
    view(|later| (later.dialogs)())
}

pub fn inspector() -> Html {
    // Its place is never empty, or what lies below would move when it comes.
    HERE.get().map_or_else(waiting, |later| (later.inspector)())
}

pub fn picker() -> Html {
    view(|later| (later.picker)())
}

pub fn handles(layout: u32, painting: Painting) -> Html {
    view(|later| (later.handles)(layout, painting))
}

pub fn counts(counted: &Counted, dispatch: &Callback<Msg>) -> Html {
    view(|later| (later.counts)(counted, dispatch))
}

pub fn project_items(others: &[Recent], input: &NodeRef, store: &Store) -> Html {
    view(|later| (later.project_items)(others, input, store))
}

/// The messages; `None` until it is there.
pub fn notices(notices: &[Notice]) -> Option<Html> {
    Some((HERE.get()?.notices)(notices))
}

/// What is announced; nothing is before it is there.
pub fn announced(said: &Announcement) -> String {
    HERE.get().map(|later| (later.announcement)(said)).unwrap_or_default()
}

/// Whether folders were dropped, which then are read. Dragging over the page has fetched the later module.
pub fn take_folders(store: &Store, data: &DataTransfer) -> bool {
    HERE.get().is_some_and(|later| (later.folders)(store, data))
}

/// Renders again when the later module has come.
#[hook]
pub fn use_later() {
    use_selector(|model| model.complete);
}
