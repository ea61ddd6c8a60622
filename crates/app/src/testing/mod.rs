//! Shared by tests: storage in memory, and the worker and the page without a browser.

pub mod memory;
#[cfg(test)]
pub(crate) mod page;
pub mod worker;
