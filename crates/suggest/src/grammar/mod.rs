//! Sentences as clauses: who they are about and what they say.

mod condition;
pub(crate) mod elision;
mod frame;
mod joined;
pub(crate) mod own;
pub(crate) mod predicate;
mod romance;
mod romance_frame;
#[cfg(test)]
mod tests;
pub(crate) mod words;
