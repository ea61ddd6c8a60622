//! Statement Annotator: tag themes and commitments in statements, in the browser.
//!
//! Four rings, arrows pointing inward only: `ui -> browser -> app -> core`.
//! `ARCHITECTURE.md` is the map.

#![warn(missing_docs)]

pub mod core;

// The module of tools is of its own and the core only.
#[cfg(not(all(target_arch = "wasm32", feature = "tools")))]
pub mod app;

#[cfg(feature = "tools")]
pub mod tools;

#[cfg(all(target_arch = "wasm32", not(feature = "tools")))]
#[allow(missing_docs)]
pub mod browser;

#[cfg(all(target_arch = "wasm32", not(feature = "tools")))]
#[allow(missing_docs)]
pub mod ui;

/// The words need no browser, so they are tested natively.
#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(dead_code)]
#[path = "ui/words/mod.rs"]
mod words;
