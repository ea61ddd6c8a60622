//! One small file for each capability of the browser. It makes no decisions for the application.

pub mod clock;
pub mod download;
pub mod effects;
pub mod files;
pub mod focus;
pub mod folders;
pub mod frame;
pub mod intl;
pub mod keyboard;
pub mod language;
pub mod list;
pub mod origin;
pub mod page;
pub mod pixels;
pub mod popover;
pub mod ports;
pub mod rescue;
pub mod room;
pub mod segmenter;
pub mod storage;
pub mod store;
pub mod strings;
pub mod text_pane;
pub mod to_file;
pub mod windows;
pub mod worker;
