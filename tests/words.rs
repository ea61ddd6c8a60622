//! Checks the catalogues against the code: no message may be unused. (A message that is missing or
//! gets other arguments does not compile.)
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)] // this is how a test fails

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files in a folder and its subfolders with this extension.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root().join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|known| known == ending) {
                found.push(path);
            }
        }
    }
    found
}

/// All names that the program calls as functions or passes as functions (`map(words::at_least)`).
fn called() -> BTreeSet<String> {
    let mut called = BTreeSet::new();
    for file in files("src", "rs").into_iter().chain(files("crates", "rs")) {
        if file.starts_with(root().join("crates/words")) {
            continue;
        }
        let content = fs::read_to_string(&file).unwrap();
        let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        for (at, _) in content.match_indices('(') {
            let before = content.get(..at).unwrap();
            let start = before.rfind(|letter| !is_of_name(letter)).map_or(0, |start| start + 1);
            called.insert(before.get(start..).unwrap_or_default().to_owned());
        }
        for (at, prefix) in content.match_indices("words::") {
            let after = content.get(at + prefix.len()..).unwrap_or_default();
            called.extend(after.split(|letter| !is_of_name(letter)).next().map(str::to_owned));
        }
    }
    called
}

#[test]
fn every_message_is_used() {
    let called = called();
    let mut unused = Vec::new();
    let mut seen = 0;
    for file in files("crates/words/catalogues/en", "ftl") {
        if file.ends_with("index.ftl") {
            continue; // .ci/fill-words.mjs checks it
        }
        let content = fs::read_to_string(&file).unwrap();
        let keys = content.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        for key in keys.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())) {
            seen += 1;
            if !called.contains(&key.replace('-', "_")) {
                unused.push(format!("{}: {key}", file.display()));
            }
        }
    }
    assert!(seen > 200, "{seen} messages");
    assert!(unused.is_empty(), "unused messages: {unused:#?}");
}
