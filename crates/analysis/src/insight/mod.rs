//! Counts what was coded: code by code, code by statement. Every number can be asked for its passages,
//! of which there are exactly as many.

mod compare;
mod material;
mod matrix;
mod query;
#[cfg(test)]
mod query_tests;
mod records;
#[cfg(test)]
mod records_tests;
#[cfg(test)]
mod tests;

pub use compare::compare;
pub use matrix::{matrix, passages, quotes};
pub use query::query;
