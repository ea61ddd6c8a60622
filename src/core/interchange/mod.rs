//! Files that other tools read and write.
//!
//! One file a format in `formats/`, each a pure function between a project and files, with a
//! declared list of what the format cannot carry. `formats/mod.rs` is the registry that the
//! dialog, the documentation and the tests are made from.
//!
//! The page knows the types of [`about`] and [`order`] only: the formats themselves run in the module of tools.

pub mod about;
pub mod flat;
pub mod imported;
pub mod order;

#[cfg(feature = "tools")]
pub mod attributes;
#[cfg(feature = "tools")]
pub mod cas;
#[cfg(feature = "tools")]
pub mod code_tree;
#[cfg(feature = "tools")]
pub mod coders;
#[cfg(feature = "tools")]
pub mod counts;
#[cfg(feature = "tools")]
pub mod export;
#[cfg(feature = "tools")]
pub mod formats;
#[cfg(feature = "tools")]
pub mod json_record;
#[cfg(feature = "tools")]
pub mod labels;
#[cfg(feature = "tools")]
pub mod lines;
#[cfg(feature = "tools")]
pub mod merge;
#[cfg(feature = "tools")]
pub mod overlaps;
#[cfg(feature = "tools")]
pub mod place;
#[cfg(feature = "tools")]
pub mod places;
#[cfg(feature = "tools")]
pub mod record;
#[cfg(feature = "tools")]
pub mod refi;
#[cfg(feature = "tools")]
pub mod sentences;
#[cfg(feature = "tools")]
pub mod texts;
#[cfg(feature = "tools")]
pub mod tree;
#[cfg(feature = "tools")]
pub mod xml;

#[cfg(test)]
#[cfg(feature = "tools")]
pub(crate) mod back_tests;
#[cfg(test)]
#[cfg(feature = "tools")]
mod tests;
#[cfg(test)]
#[cfg(feature = "tools")]
pub(crate) mod trip_tests;
