//! One small file per browser capability. Holds no application policy.

pub mod clock;
pub mod effects;
pub mod list;
pub mod popover;
pub mod ports;
pub mod store;
