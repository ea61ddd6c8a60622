//! The text pane: the statement, its marks, its margin, and the ways to select in it.

mod borders;
mod caret;
pub mod chip;
mod chip_list;
mod folds;
pub mod handles;
mod head;
pub mod keys;
pub mod later_keys;
mod legend;
mod margin;
pub mod painting;
mod pane;
mod placed;
mod pointer;
pub mod rows;
mod scrolled;

pub use pane::DocumentPane;
