//! What tests of this crate and of others share: generators of projects and edits, annotations, and
//! ways of breaking bytes.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

pub mod annotations;
pub mod damage;
pub mod generate;

use std::borrow::Borrow;

use crate::sorted::SortedMap;

impl<K: Ord + Borrow<Q>, V, Q: Ord + ?Sized> std::ops::Index<&Q> for SortedMap<K, V> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).unwrap()
    }
}
