//! Suggestions for coding statements: commitments, found by a small grammar that says why, and
//! themes, from definitions, examples and one's own coding. Pure functions, computed in the worker.
//!
//! * [`suggest`] reads a statement and returns what could be coded, each with its reason;
//! * [`model`] says how certain each of them is;
//! * [`themes`] fits sentences to definitions, [`learner`] learns from one's own coding;
//! * [`rules`] is the table of rules, which people can read, switch off and add to.

#![warn(missing_docs)]

mod fields;
mod find;
mod grammar;
pub mod learner;
mod lexicon;
pub mod model;
#[cfg(test)]
mod romance_tests;
pub mod rules;
mod suggestion;
mod sums;
#[cfg(test)]
mod tests;
pub mod themes;

pub use model::Model;
pub use suggestion::{Cue, CueKind, Proposal, Suggestion, suggest};
