//! What is said about the formats of other programs: what they carry, and what their files hold.

pub mod about;
pub mod import;
pub mod imported;
