//! Sentences as clauses: who they are about and what they say.

mod frame;
mod joined;
pub(crate) mod own;
pub(crate) mod predicate;
pub(crate) mod words;
