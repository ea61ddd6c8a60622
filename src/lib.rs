//! The page, which shows a project in the browser. Everything that needs no browser is in
//! `crates/`.
//!
//! `ARCHITECTURE.md` is the map.

#[cfg(target_arch = "wasm32")]
pub mod browser;

#[cfg(target_arch = "wasm32")]
pub mod ui;

/// Words need no browser, so they are tested natively.
#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "ui/words/mod.rs"]
mod words;
