//! Yew components: the view. Does no input or output and holds no saved data.

mod bar;
mod code_row;
mod codebook;
mod dialogs;
pub mod document;
mod field;
mod file_button;
mod hooks;
mod icon;
mod intake;
mod mark;
mod menu;
mod modal;
mod notices;
mod page;
mod picker;
mod placeholders;
mod project_menu;
mod start;
mod statements;
pub mod words;

// Until these parts are merged; each becomes `mod name;`.
mod inspector {
    pub use super::placeholders::Inspector;
}
mod list {
    pub use super::placeholders::AnnotationList;
}
mod announcer {
    pub use super::placeholders::Announcer;
}

/// Mounts the page.
pub fn start() {
    yew::Renderer::<page::Page>::new().render();
}
