//! The frame of the page: its bar, the start page, notices and announcements.

pub mod announcer;
pub mod bar;
pub mod bin;
pub mod me;
pub mod name_question;
pub mod notices;
pub mod page;
pub mod panels;
pub mod project_menu;
mod start;
pub mod status;
pub mod steps;
pub mod who;
