//! What is around everything: the page, its bar, the start page, and what is said to people.

pub mod announcer;
pub mod bar;
pub mod notices;
pub mod page;
pub mod project_menu;
mod start;
