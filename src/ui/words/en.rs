//! The words in English, by area of the screen.

pub mod inspector;
