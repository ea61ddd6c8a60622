//! Helpers for the tests of this crate and of others: generators of projects and edits,
//! annotations, ways of damaging bytes, and the location of the real material.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

pub mod annotations;
pub mod damage;
pub mod generate;
pub mod reefs;
pub mod shared;

pub use shared::shared_data;

use std::borrow::Borrow;

use crate::small_map::SmallMap;

impl<K: Ord + Borrow<Q>, V, Q: Ord + ?Sized> std::ops::Index<&Q> for SmallMap<K, V> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).unwrap()
    }
}
