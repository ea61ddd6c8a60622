//! English. Each area of the screen has a file of its own.

pub mod document;
