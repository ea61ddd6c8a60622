//! Checks the catalogues against the code: no message may be unused. (A message that is missing or
//! gets other arguments does not compile.)
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

#[allow(dead_code, unreachable_pub)] // each test that has it uses a part
mod sources;

use std::collections::BTreeSet;
use std::path::Path;

use sources::sources;

/// All names that the program calls as functions or passes as functions (`map(words::at_least)`).
fn called() -> BTreeSet<String> {
    let mut called = BTreeSet::new();
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/words");
    for source in sources("src", "rs").into_iter().chain(sources("crates", "rs")) {
        if source.path.starts_with(&words) {
            continue;
        }
        let content = source.content;
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
    for source in sources("crates/words/catalogues/en", "ftl") {
        if source.path.ends_with("index.ftl") {
            continue; // .ci/fill-words.mjs checks it
        }
        let keys =
            source.content.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        for key in keys.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())) {
            seen += 1;
            if !called.contains(&key.replace('-', "_")) {
                unused.push(format!("{}: {key}", source.path.display()));
            }
        }
    }
    assert!(seen > 200, "{seen} messages");
    assert!(unused.is_empty(), "unused messages: {unused:#?}");
}

/// The string literals of a line of code.
fn literals(line: &str) -> Vec<&str> {
    let mut parts = line.split('"');
    let mut found = Vec::new();
    while let (Some(_), Some(literal)) = (parts.next(), parts.next()) {
        found.push(literal);
    }
    found
}

/// Whether it has two words with a space between, and is no list of classes.
fn is_a_phrase(literal: &str) -> bool {
    let words: Vec<&str> = literal.split(' ').collect();
    let is_word = |word: &&str| {
        word.len() > 1 && word.chars().all(|it| it.is_ascii_alphabetic() || ".:;’".contains(it))
    };
    words.windows(2).any(|pair| pair.iter().all(is_word)) && !literal.contains("__")
}

/// What windows say to each other, and reasons for developers.
const NOT_SHOWN: [&str; 2] = ["hand over", "no IndexedDB"];

#[test]
fn views_have_no_words_of_their_own() {
    let mut found = Vec::new();
    for source in sources("src", "rs") {
        let path = source.path.display().to_string();
        if path.contains("/bench/") || path.ends_with("src/main.rs") {
            continue;
        }
        for (number, line) in source.code().filter(|(_, line)| !line.contains("class")) {
            let all = literals(line);
            let texts = line.split("{ \"").skip(1).filter_map(|rest| rest.split('"').next());
            let is_view = line.starts_with("{ \"") || line.contains(">{ \"");
            let shown = is_view && texts.into_iter().any(|it| it.chars().any(char::is_alphabetic));
            let phrase = all.iter().any(|it| is_a_phrase(it) && !NOT_SHOWN.contains(it));
            if phrase || shown {
                found.push(format!("{path}:{number}: {line}"));
            }
        }
    }
    assert!(found.is_empty(), "words that no catalogue has: {found:#?}");
}
