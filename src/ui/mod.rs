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
mod rest;
mod select;
mod start;
mod statements;
pub mod words;

/// Mounts the page.
pub fn start() {
    crate::browser::rescue::watch_over_program();
    yew::Renderer::<page::Page>::new().render();
}
