//! Small parts that all views use: inputs, menus, hooks.

pub mod context_menu;
pub mod discard;
pub mod draft;
pub mod field;
pub mod file_button;
pub mod fresh;
pub mod hooks;
pub mod icon;
pub mod lang;
pub mod letters;
pub mod mark;
pub mod memo;
pub mod menu;
pub mod modal;
pub mod one_file;
pub mod popover;
pub mod rich;
pub mod roving;
pub mod row_window;
pub mod select;
pub mod slider;
pub mod tabs;
pub mod track;
