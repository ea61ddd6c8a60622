//! Several people who code the same texts on machines of their own.

pub mod groups;
pub mod packages;
pub mod plan;
#[cfg(test)]
mod tests;
