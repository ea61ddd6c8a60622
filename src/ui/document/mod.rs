//! The text pane: the statement, its marks, its margin, and the ways to select in it.

mod caret;
mod chip_list;
mod handles;
mod keys;
mod margin;
mod painting;
mod pane;
mod pointer;
mod rows;
mod scrolled;

pub use pane::DocumentPane;
