//! The part of the program that is fetched once somebody begins to work: everything that
//! acts on the model, and the views that only acting leads to.
//!
//! What can be reached through [`REST`] alone stands in a Wasm module of its own in builds
//! with the feature `split`. A reference from elsewhere pulls the code into the first module.

use std::cell::Cell;

use web_sys::DataTransfer;
use yew::prelude::*;

use crate::browser::folders::{entries_of, read_entries};
use crate::browser::store::Store;
use crate::ui::dialogs::Dialogs;
use crate::ui::document::handles::Handles;
use crate::ui::document::painting::Painting;
use crate::ui::hooks::use_selector;
use crate::ui::inspector::{self, Inspector};
use crate::ui::list::counts::{Counted, all_counts};
use crate::ui::notices::cards::cards;
use crate::ui::picker::CodePicker;
use crate::ui::project_menu;
use crate::ui::words::en::document::announcement;
use annotator_app::msg::Msg;
use annotator_app::notice::{Announcement, Notice};
use annotator_app::storage::Recent;

/// What is fetched.
pub struct Rest {
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

static REST: Rest = Rest {
    #[cfg(feature = "split")]
    program: &crate::browser::store::PROGRAM,
    dialogs: || html! { <Dialogs /> },
    inspector: || html! { <Inspector /> },
    picker: || html! { <CodePicker /> },
    handles: |layout, painting| html! { <Handles {layout} {painting} /> },
    notices: cards,
    announcement,
    counts: all_counts,
    project_items: project_menu::items,
    folders,
};

/// Reads the folders among what was dropped, with all files in them and beside them; gives whether
/// there are any.
fn folders(store: &Store, data: &DataTransfer) -> bool {
    entries_of(data).map(|entries| read_entries(store, entries)).is_some()
}

thread_local! {
    // A build of one piece has it from the start.
    static HERE: Cell<Option<&'static Rest>> =
        const { Cell::new(if cfg!(feature = "split") { None } else { Some(&REST) }) };
}

/// The signs that somebody is at the page.
#[cfg(feature = "split")]
const SIGNS: [&str; 5] = ["pointermove", "pointerdown", "keydown", "dragenter", "focusin"];

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(rest, fallible)]
fn rest() -> Result<&'static Rest, wasm_split_helpers::SplitLoaderError> {
    Ok(&REST)
}

/// Has the rest fetched at the first sign that somebody is at the page, so that it is there
/// when it is needed; or, failing that, when the store needs it.
#[cfg(feature = "split")]
pub fn prepare(store: &Store) {
    store.set_fetch(fetch);
    let Some(document) = crate::browser::paragraphs::document() else { return };
    for sign in SIGNS {
        let store = store.clone();
        gloo::events::EventListener::once(&document, sign, move |_| store.want_rest()).forget();
    }
}

/// Nothing to prepare: this build is of one piece.
#[cfg(not(feature = "split"))]
pub fn prepare(_: &Store) {}

/// Fetches the rest and hands it to the store.
#[cfg(feature = "split")]
fn fetch(store: &Store) {
    let store = store.clone();
    wasm_bindgen_futures::spawn_local(async move {
        match rest().await {
            Ok(rest) => {
                HERE.set(Some(rest));
                store.rest_is_there(rest.program);
            }
            Err(_) => store.rest_is_missing(),
        }
    });
}

/// Draws what is part of the rest, or nothing until that is there.
fn view(draw: impl FnOnce(&'static Rest) -> Html) -> Html {
    HERE.get().map(draw).unwrap_or_default()
}

pub fn dialogs() -> Html {
    view(|rest| (rest.dialogs)())
}

pub fn inspector() -> Html {
    // Its place is never empty, or what lies below would move when it comes.
    HERE.get().map_or_else(inspector::waiting, |rest| (rest.inspector)())
}

pub fn picker() -> Html {
    view(|rest| (rest.picker)())
}

pub fn handles(layout: u32, painting: Painting) -> Html {
    view(|rest| (rest.handles)(layout, painting))
}

pub fn counts(counted: &Counted, dispatch: &Callback<Msg>) -> Html {
    view(|rest| (rest.counts)(counted, dispatch))
}

pub fn project_items(others: &[Recent], input: &NodeRef, store: &Store) -> Html {
    view(|rest| (rest.project_items)(others, input, store))
}

/// The messages; `None` until the rest is there.
pub fn notices(notices: &[Notice]) -> Option<Html> {
    Some((HERE.get()?.notices)(notices))
}

/// What is announced; nothing is before the rest is there.
pub fn announced(said: &Announcement) -> String {
    HERE.get().map(|rest| (rest.announcement)(said)).unwrap_or_default()
}

/// Whether folders were dropped, which then are read. Dragging over the page has fetched the rest.
pub fn take_folders(store: &Store, data: &DataTransfer) -> bool {
    HERE.get().is_some_and(|rest| (rest.folders)(store, data))
}

/// Renders again when the rest has come.
#[hook]
pub fn use_rest() {
    use_selector(|model| model.complete);
}
