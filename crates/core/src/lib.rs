//! Data and pure algorithms: no browser crate, no clock, no randomness, no input or output.

#![warn(missing_docs)]

pub mod agreement;
pub mod base64;
pub mod classroom;
pub mod codebook;
pub mod coders;
pub mod edit;
pub mod exchange;
#[cfg(test)]
mod fuzz;
pub mod insight;
pub mod json;
pub mod memory;
pub mod merge;
pub mod phrases;
pub mod project;
pub mod query;
pub mod random;
pub mod reading;
pub mod small_map;
pub mod spreadsheet;
pub mod starter;
pub mod stored;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;
