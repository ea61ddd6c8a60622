//! The project file: one JSON object that Python, R and JavaScript can check character by
//! character.
//!
//! `docs/file-format.md` describes it for others who read our files; `docs/schema/` contains the
//! schema. In short: positions are Unicode code points, counted from 0 at the start of the
//! statement's `text`; `start` belongs to the span, `end` does not. Each pair comes with the same
//! pair in UTF-16 units, and the quote.

mod assemble;
mod earlier;
pub mod export;
mod find;
pub mod import;
pub mod iso;
pub mod kind;
pub mod misfit;
pub mod offsets;
mod open;
pub mod range;
pub mod read;
mod resolved;
pub mod shape;
mod unique;

#[cfg(test)]
mod schema_tests;
#[cfg(test)]
mod tests;

pub use kind::FileKind;

/// The value of `format` in every file of ours.
pub const FORMAT: &str = "statement-annotator";
/// The version that is written. A new field raises the minor number; a change that an older reader
/// would misunderstand raises the major number.
pub const VERSION: &str = "1.4";
/// The major number of [`VERSION`].
const MAJOR: u64 = 1;
/// The value of `offset_unit`.
const OFFSET_UNIT: &str = "unicode_code_point";
/// The value of `offset_interval`.
const OFFSET_INTERVAL: &str = "half_open";
