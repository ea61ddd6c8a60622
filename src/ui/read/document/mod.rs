//! The text pane: the statement, its marks, its margin, and the ways to select in it.

mod caret;
mod chip;
mod chip_list;
pub mod handles;
pub mod keys;
mod legend;
mod margin;
pub mod painting;
mod pane;
mod placed;
mod pointer;
pub mod rows;
mod scrolled;

pub use pane::DocumentPane;
