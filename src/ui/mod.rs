//! Yew components: the view. Does no input or output and holds no saved data.

#![allow(unreachable_pub)] // no other package uses views: `pub` means the page here

#[cfg(feature = "bench")]
mod bench;
mod codebook;
mod dialogs;
mod exchange;
mod intake;
mod later;
mod later_module;
mod parts;
pub mod read;
mod rehearsal;
mod shell;
mod statements;
pub mod words;

use crate::browser::effects::{self, page_store};
use crate::browser::rescue;
use crate::browser::storage::Storage;
use shell::page::{Page, PageProps};

/// Begins the page's work and mounts it.
pub fn start() {
    rescue::watch_over_program();
    let store = page_store(Storage::default());
    later_module::prepare(&store);
    // Storage is asked first: it answers while the page is drawn.
    effects::start(&store);
    #[cfg(feature = "bench")]
    bench::expose(&store);
    yew::Renderer::<Page>::with_props(PageProps { store }).render();
}
