//! The list of statements, its switcher in the head of the text, and the details of a statement.

pub mod list;
pub mod metadata;
pub mod switcher;
