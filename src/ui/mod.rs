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
use wasm_bindgen_futures::spawn_local;

use shell::page::{Page, PageProps};

/// Mounts the page once its language is loaded.
pub fn start() {
    rescue::watch_over_program();
    match language::asked() {
        None => mount(),
        Some(tag) => spawn_local(async {
            language::fetch(tag).await;
            mount();
        }),
    }
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
    yew::Renderer::<Page>::with_props(PageProps { store }).render();
}
