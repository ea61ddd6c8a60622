//! What tests share: storage in memory, the worker without a browser, and a page without one.

pub mod memory;
#[cfg(test)]
pub(crate) mod page;
pub mod worker;
