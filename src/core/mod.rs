//! Data and algorithms. Names no browser crate, reads no clock, makes no
//! randomness, does no input or output.

pub mod anchor;
pub mod annotation;
#[cfg(test)]
mod annotation_tests;
pub mod boundaries;
pub mod codebook;
pub mod date;
pub mod edit;
pub mod hash;
pub mod history;
pub mod id;
pub mod occurrences;
pub mod project;
pub mod segments;
pub mod span;
pub mod statement;
pub mod text;
pub mod units;
pub mod value;
