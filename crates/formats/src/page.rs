//! What pages for people are written with.

pub use crate::html::out::Html;
pub use crate::shared::report::{gap, value};
