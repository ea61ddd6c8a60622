//! What the formats' tests share.

pub mod back;
pub mod trip;
