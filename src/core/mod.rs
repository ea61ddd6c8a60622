//! Data and algorithms. Names no browser crate, reads no clock, makes no
//! randomness, does no input or output.

pub mod hash;
pub mod id;
pub mod span;
pub mod units;
