//! Sentences as clauses: who they are about and what they say.

mod condition;
mod frame;
mod joined;
pub(crate) mod own;
pub(crate) mod predicate;
#[cfg(test)]
mod tests;
pub(crate) mod words;
