//! The list of statements, its switcher in the head of the text, and the details of a statement.

pub mod correct;
pub mod list;
pub mod metadata;
mod only;
pub mod switcher;
pub mod variables;
