//! The part of the program that is fetched once somebody begins to work: everything that
//! acts on the model, and the views that only acting leads to.
//!
//! In builds with the feature `split`, what only [`LATER`] refers to is a Wasm module of its own. A
//! reference from elsewhere would pull that code into the first module, so `tests/tidy.rs` forbids it.

use std::cell::Cell;

use web_sys::DataTransfer;
use yew::prelude::*;

use crate::browser::folders::read_folders;
use crate::browser::store::Store;
use crate::ui::dialogs::Dialogs;
use crate::ui::parts::hooks::use_selector;
use crate::ui::read::document::handles::Handles;
use crate::ui::read::document::painting::Painting;
use crate::ui::read::inspector::{self, Inspector};
use crate::ui::read::list::counts::{Counted, all_counts};
use crate::ui::read::picker::CodePicker;
use crate::ui::shell::notices::cards::cards;
use crate::ui::shell::project_menu::project_menu_items;
use crate::ui::words::en::document::announcement;
use annotator_app::keeping::storage::Recent;
use annotator_app::msg::Msg;
use annotator_app::notice::{Announcement, Notice};

/// What is fetched.
struct Later {
    #[cfg(feature = "split")]
    program: &'static crate::browser::store::Program,
    dialogs: fn() -> Html,
    inspector: fn() -> Html,
    picker: fn() -> Html,
    handles: fn(u32, Painting) -> Html,
    notices: fn(&[Notice]) -> Html,
    announcement: fn(&Announcement) -> String,
    counts: fn(&Counted, &Callback<Msg>) -> Html,
    project_items: fn(&[Recent], &NodeRef, &Store) -> Html,
    folders: fn(&Store, &DataTransfer) -> bool,
}

static LATER: Later = Later {
    #[cfg(feature = "split")]
    program: &crate::browser::effects::PROGRAM,
    dialogs: || html! { <Dialogs /> },
    inspector: || html! { <Inspector /> },
    picker: || html! { <CodePicker /> },
    handles: |layout, painting| html! { <Handles {layout} {painting} /> },
    notices: cards,
    announcement,
    counts: all_counts,
    project_items: project_menu_items,
    folders: read_folders,
};

thread_local! {
    // A build of one piece has it from the start.
    static HERE: Cell<Option<&'static Later>> =
        const { Cell::new(if cfg!(feature = "split") { None } else { Some(&LATER) }) };
}

/// The signs that somebody is at the page.
#[cfg(feature = "split")]
const SIGNS: [&str; 5] = ["pointermove", "pointerdown", "keydown", "dragenter", "focusin"];

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(work, fallible)]
fn load() -> Result<&'static Later, wasm_split_helpers::SplitLoaderError> {
    Ok(&LATER)
}

/// Has it fetched at the first sign that somebody is at the page, so that it is there
/// when it is needed; or, failing that, when the store needs it.
#[cfg(feature = "split")]
pub fn prepare(store: &Store) {
    store.set_fetch(fetch);
    let Some(document) = crate::browser::page::document() else { return };
    for sign in SIGNS {
        let store = store.clone();
        gloo::events::EventListener::once(&document, sign, move |_| store.want_later()).forget();
    }
}

/// Nothing to prepare: this build is of one piece.
#[cfg(not(feature = "split"))]
pub fn prepare(_: &Store) {}

/// Fetches it and hands its program to the store.
#[cfg(feature = "split")]
fn fetch(store: &Store) {
    let store = store.clone();
    wasm_bindgen_futures::spawn_local(async move {
        match load().await {
            Ok(later) => {
                HERE.set(Some(later));
                store.later_is_there(later.program);
            }
            Err(_) => store.later_is_missing(),
        }
    });
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
    HERE.get().map_or_else(inspector::waiting, |later| (later.inspector)())
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
