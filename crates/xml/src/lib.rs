//! XML, read and written in one place.
//!
//! [`Xml`] reads event by event, [`Tree`] a whole document, [`XmlOut`] writes. Nesting is limited,
//! entities that a document declares are not expanded, nothing is fetched.

#![warn(missing_docs)]

mod decode;
mod reader;
mod tree;
mod writer;

pub use decode::decoded;
pub use reader::{Error, Node, Tag, Xml};
pub use tree::{Element, Tree};
pub use writer::{XmlOut, blanked, is_forbidden};

/// A name without its prefix.
#[must_use]
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
