//! What the formats' tests share.

pub(crate) mod back;
pub(crate) mod trip;
