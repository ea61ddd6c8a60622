//! Data about the formats of other programs: what they can represent, and the content of their
//! files.

pub mod about;
pub mod codebook;
pub mod import;
pub mod imported;
