//! Real material that tests read in place; it is not part of the project.

use std::path::{Path, PathBuf};

/// A file or folder of the real material. If it is missing, prints `skipped: ...` and returns
/// `None`; `./dev test` counts the test as skipped.
///
/// `STATEMENT_DATA` is the folder of all material. A relative path, like the default
/// `../shared/data`, is relative to the root of the project.
#[must_use]
pub fn shared_data(path: &str) -> Option<PathBuf> {
    let named = std::env::var_os("STATEMENT_DATA").unwrap_or_else(|| "../shared/data".into());
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(named).join(path);
    if !found.exists() {
        println!("skipped: no {path} under STATEMENT_DATA");
        return None;
    }
    Some(found)
}
