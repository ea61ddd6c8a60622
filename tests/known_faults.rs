//! Each fault of other tools in `docs/known-faults.md` has a test that exists.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

use std::fs;
use std::path::Path;

#[test]
fn each_known_fault_has_a_test_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("docs/known-faults.md")).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(2);
    let mut known = 0;
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [fault, _, file, test] = cells.as_slice() else { panic!("{row}") };
        let text = fs::read_to_string(root.join(file)).unwrap_or_default();
        assert!(text.contains(test), "{fault}: {file} has no test “{test}”");
        known += 1;
    }
    assert!(known > 15, "{known}");
}
