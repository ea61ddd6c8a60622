//! One small file per browser capability. Holds no application policy.

pub mod clock;
pub mod download;
pub mod effects;
pub mod files;
pub mod page_events;
pub mod popover;
pub mod ports;
pub mod storage;
pub mod store;
pub mod view;
