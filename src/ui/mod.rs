//! Yew components: the view. Does no input or output and holds no saved data.

mod announcer;
mod bar;
#[cfg(feature = "bench")]
mod bench;
mod code_row;
mod code_select;
mod codebook;
mod dialogs;
pub mod document;
mod draft;
mod field;
mod file_button;
mod hooks;
mod icon;
mod inspector;
mod intake;
mod later_module;
mod list;
mod mark;
mod memo;
mod menu;
mod modal;
mod notices;
mod page;
mod picker;
mod project_menu;
mod rehearsal;
mod select;
mod start;
mod statements;
pub mod words;

use crate::browser::effects::{self, page_store};
use crate::browser::rescue;
use crate::browser::storage::Storage;
use page::{Page, PageProps};

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
