//! Every word on the screen.

pub mod en;
