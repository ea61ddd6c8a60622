//! Data and algorithms. Names no browser crate, reads no clock, makes no
//! randomness, does no input or output.

pub mod annotation;
pub mod boundaries;
pub mod codebook;
pub mod date;
pub mod edit;
pub mod file;
pub mod foreign;
#[cfg(test)]
mod generate;
pub mod hash;
pub mod history;
pub mod id;
pub mod project;
pub mod read;
pub mod span;
pub mod starter;
pub mod statement;
pub mod structure;
pub mod text;
pub mod units;
pub mod value;
pub mod wire;
