//! All words on screen, and nothing else: no component, no browser, so that they can be
//! tested natively.

pub mod en;
