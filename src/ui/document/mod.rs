//! The text pane: the statement, its marks, its margin, and the ways to select in it.

mod painting;
mod pane;
mod rows;

pub use pane::DocumentPane;
