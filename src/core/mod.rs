//! Data and algorithms. Names no browser crate, reads no clock, makes no
//! randomness, does no input or output.

pub mod anchor;
pub mod annotation;
pub mod annotation_set;
#[cfg(test)]
pub(crate) mod annotation_tests;
pub mod boundaries;
pub mod codebook;
pub mod date;
pub mod date_phrase;
mod date_words;
mod decimal;
pub mod direction;
pub mod edit;
pub mod file;
pub mod foreign;
mod formula;
#[cfg(test)]
pub(crate) mod fuzz;
#[cfg(test)]
pub(crate) mod generate;
pub mod hash;
pub mod history;
pub mod id;
pub mod interchange;
pub mod json;
#[cfg(test)]
mod laws;
pub mod money;
mod money_words;
pub mod occurrences;
pub mod party;
mod period;
pub mod project;
pub mod read;
pub mod reading;
pub mod segments;
pub mod sorted;
pub mod span;
pub mod starter;
pub mod statement;
pub mod structure;
pub mod text;
mod title_line;
pub mod understanding;
pub mod units;
pub mod value;
pub mod wire;
