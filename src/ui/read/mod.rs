//! Reading and coding a statement: its text, the inspector, the list of annotations, the picker.

pub mod document;
pub mod inspector;
pub mod join;
pub mod list;
pub mod panel;
pub mod peek;
pub mod picker;
pub mod tools;
