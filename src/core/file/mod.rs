//! Files.
pub mod import;
