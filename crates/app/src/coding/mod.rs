//! Coding a statement: selecting, choosing a code, an annotation's record, and how annotations are
//! painted and listed.

mod annotating;
pub(crate) mod edges;
pub mod fill;
pub mod filter;
pub mod form;
pub mod listing;
pub mod marks;
mod msg;
pub mod paint_filter;
pub mod passage;
pub mod picker;
pub mod progress;
pub mod recent;
pub mod record;
pub mod rows;
mod selecting;
mod tagging;

pub(crate) use annotating::unfit_attributes;
pub use edges::with_hull;
pub use msg::CodingMsg;
pub(crate) use tagging::{in_the_way, not_offered};

#[cfg(test)]
mod faults_tests;
#[cfg(test)]
mod tests;
