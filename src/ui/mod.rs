//! Yew components: the view. It does no input or output and keeps no saved data.

#![allow(unreachable_pub)] // no other package uses views: `pub` means the page here

#[cfg(feature = "bench")]
mod bench;
mod classroom;
mod codebook;
mod coders;
mod dialogs;
mod exchange;
mod find;
mod insight;
mod intake;
mod later;
mod later_module;
mod palette;
mod parts;
mod passages;
pub mod read;
mod rehearsal;
mod shell;
mod statements;
mod suggest;
pub mod words;

use crate::browser::effects::{self, page_store};
use crate::browser::fragment;
use crate::browser::given;
use crate::browser::language;
use crate::browser::rescue;
use crate::browser::storage::Storage;
use crate::browser::store::Store;
use std::cell::Cell;
use wasm_bindgen_futures::spawn_local;
use yew::{AppHandle, Callback};

use annotator_app::msg::Msg;

use shell::page::{Page, PageProps};

thread_local! {
    /// The page as it is mounted, until another language is spoken.
    static MOUNTED: Cell<Option<AppHandle<Page>>> = const { Cell::new(None) };
}

/// Mounts the page once its language is loaded.
pub fn start() {
    rescue::watch_over_program();
    match language::found() {
        None => mount(),
        Some(tag) => spawn_local(async move {
            if !language::speak(&tag).await {
                language::stay_english();
            }
            mount();
        }),
    }
}

/// Speaks another language from now on. What is drawn is drawn anew; the project and what is open
/// stay as they are. `said` gets whether the language is there.
pub fn speak(tag: String, store: Store, said: Callback<bool>) {
    spawn_local(async move {
        let spoken = language::speak(&tag).await;
        if spoken {
            language::keep(&tag);
            if let Some(mounted) = MOUNTED.take() {
                mounted.destroy();
            }
            draw(store.clone());
            store.dispatch(Msg::LanguageSpoken);
        }
        said.emit(spoken);
    });
}

fn mount() {
    let store = page_store(Storage::default());
    later_module::prepare(&store);
    given::look(&store);
    // Storage is asked first, so that it answers while the page is drawn.
    effects::start(&store);
    fragment::listen(&store);
    #[cfg(feature = "bench")]
    bench::expose(&store);
    draw(store);
}

fn draw(store: Store) {
    let drawn = yew::Renderer::<Page>::with_props(PageProps { store }).render();
    MOUNTED.set(Some(drawn));
}
