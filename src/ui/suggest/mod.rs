//! Suggestions: their switch in the head of the text, their marks and hollow chips, and their list.

pub mod chips;
mod entry;
mod learned;
pub mod list;
pub mod painted;
mod rule_list;
pub mod rules;
pub mod switch;
