//! Reading and writing XML.
//!
//! [`Xml`] reads event by event, [`Tree`] a whole document, and [`XmlOut`] writes. Nesting is
//! limited. Entities that a document declares are not expanded, and nothing is fetched.

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
