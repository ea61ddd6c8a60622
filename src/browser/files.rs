//! Placeholder until the storage work is merged.

use crate::browser::store::Store;

/// Reads files and sends their bytes.
pub fn read_files(_store: &Store, _files: Vec<web_sys::File>) {}
