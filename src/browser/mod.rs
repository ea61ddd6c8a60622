//! One small file per browser capability. Holds no application policy.

pub mod boxes;
pub mod clock;
pub mod download;
pub mod drawing;
pub mod effects;
pub mod files;
pub mod focus;
pub mod frame;
pub mod highlight;
pub mod keyboard;
pub mod lines;
pub mod list;
pub mod near;
pub mod origin;
pub mod paragraphs;
pub mod pixels;
pub mod popover;
pub mod ports;
pub mod rescue;
pub mod room;
pub mod scroll;
pub mod selection;
pub mod storage;
pub mod store;
pub mod to_file;
pub mod windows;
