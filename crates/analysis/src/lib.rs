//! What can be computed from codings and texts: scores against a key, figures of a class, searches.
//! Pure functions, compiled for speed and not for size; the worker calls them as jobs.
//!
//! * [`ruler`] measures passages as sets of characters ([`ranges`]), and in words;
//! * [`scoring`] compares one person's coding of a text with a key;
//! * [`class`] makes the row of a person in the table of a class, the figures of the key's items, and
//!   points;
//! * [`insight`] counts what was coded: code by code, and code by statement;
//! * [`heat`] says how many persons marked what in a text, and where they disagree;
//! * [`comparing`] puts together what several annotators marked, and says where they differ;
//! * [`agreement`] says how far annotators agree;
//! * [`find`] finds words, or what a regular expression describes, in texts.

#![warn(missing_docs)]

pub mod agreement;
pub mod class;
pub mod comparing;
pub mod find;
pub mod heat;
pub mod insight;
pub mod ranges;
pub mod ruler;
pub mod scoring;
#[cfg(test)]
mod testing;
