//! Checks the catalogues of all languages beside the English ones.
#![allow(clippy::unwrap_used)] // how a test fails

#[allow(dead_code, unreachable_pub)] // shared with build.rs
#[path = "../compiler/mod.rs"]
mod compiler;

use std::fs;
use std::path::{Path, PathBuf};

use compiler::{Catalogues, Message, Piece};

/// The languages with the plural forms that their sentences need, besides the one for all else.
const LANGUAGES: [(&str, &[&str]); 5] = [
    ("ar", &["one", "two", "few", "many"]),
    ("es", &["one"]),
    ("fr", &["one"]),
    ("ru", &["one", "few", "many"]),
    ("zh", &[]),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogues")
}

fn catalogues(language: &str) -> Catalogues {
    compiler::read(&folder().join(language)).unwrap()
}

/// The subject with names of formats and programs, which are the same in every language.
const NAMES: &str = "formats";

/// The messages of a language, each with its English one and its key.
fn pairs<'a>(
    own: &'a Catalogues,
    english: &'a Catalogues,
) -> Vec<(String, &'a Message, &'a Message)> {
    let mut pairs = Vec::new();
    for source in &english.subjects {
        let subject = own.subjects.iter().find(|subject| subject.name == source.name).unwrap();
        for message in &source.messages {
            let own = subject.messages.iter().find(|own| own.key == message.key).unwrap();
            pairs.push((format!("{}.{}", source.name, message.key), own, message));
        }
    }
    pairs
}

#[test]
fn each_language_has_all_messages() {
    let english = catalogues("en");
    for (language, _) in LANGUAGES {
        catalogues(language)
            .compiled_like(&english)
            .map_err(|why| panic_with(language, &why))
            .unwrap();
    }
    let mut found: Vec<_> =
        fs::read_dir(folder()).unwrap().map(|it| it.unwrap().file_name()).collect();
    found.sort();
    let mut known: Vec<_> = LANGUAGES.iter().map(|(language, _)| *language).chain(["en"]).collect();
    known.sort_unstable();
    assert_eq!(found, known);
}

fn panic_with(language: &str, why: &str) -> String {
    format!("{language}:\n{why}")
}

/// Whether the pieces choose by this argument and have all these forms.
fn has_forms(pieces: &[Piece], argument: &str, forms: &[&str]) -> bool {
    pieces.iter().any(|piece| {
        let Piece::Choice(name, variants) = piece else { return false };
        let has = |form: &&str| variants.iter().any(|(key, _)| key == form);
        (name == argument && forms.iter().all(has))
            || variants.iter().any(|(_, pieces)| has_forms(pieces, argument, forms))
    })
}

#[test]
fn counted_things_have_the_plural_forms_of_the_language() {
    let english = catalogues("en");
    for (language, forms) in LANGUAGES.iter().filter(|(_, forms)| !forms.is_empty()) {
        let own = catalogues(language);
        let mut missing = Vec::new();
        for (key, own, english) in pairs(&own, &english) {
            let counted = english.arguments.iter().filter(|argument| english.is_count(argument));
            for argument in counted.filter(|argument| !has_forms(&own.pieces, argument, forms)) {
                missing.push(format!("{key}: ${argument}"));
            }
        }
        assert!(missing.is_empty(), "{language}: {missing:#?}");
    }
}

/// All texts of a message, one after the other.
fn texts(pieces: &[Piece], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(_) => out.push(' '),
            Piece::Choice(_, variants) => {
                for (_, pieces) in variants {
                    texts(pieces, out);
                }
            }
        }
    }
}

fn words(message: &Message) -> String {
    let mut words = String::new();
    texts(&message.pieces, &mut words);
    words
}

/// Three English words are English; fewer may be a name, or the same in both languages.
#[test]
fn no_sentence_is_left_in_english() {
    let english = catalogues("en");
    let is_sentence = |text: &str| {
        let word = |it: &&str| it.len() > 2 && it.bytes().all(|byte| byte.is_ascii_lowercase());
        text.split(' ').filter(word).count() > 2
    };
    for (language, _) in LANGUAGES {
        let own = catalogues(language);
        let same: Vec<_> = pairs(&own, &english)
            .into_iter()
            .filter(|(key, ..)| !key.starts_with(NAMES))
            .filter(|(_, own, english)| words(own) == words(english) && is_sentence(&words(own)))
            .map(|(key, own, _)| format!("{key}: {}", words(own)))
            .collect();
        assert!(same.is_empty(), "{language}: {same:#?}");
    }
}

/// In languages with another script, a message without a letter of it was forgotten, if it has
/// words at all.
#[test]
fn messages_are_in_the_script_of_the_language() {
    let english = catalogues("en");
    let scripts = [
        ("ar", '\u{600}'..='\u{6ff}'),
        ("ru", '\u{400}'..='\u{4ff}'),
        ("zh", '\u{4e00}'..='\u{9fff}'),
    ];
    for (language, script) in scripts {
        let own = catalogues(language);
        let foreign: Vec<_> = pairs(&own, &english)
            .into_iter()
            .filter(|(key, ..)| !key.starts_with(NAMES))
            .map(|(key, own, _)| (key, words(own)))
            .filter(|(_, text)| {
                text.split(' ').any(|it| it.len() > 3 && it.bytes().all(|b| b.is_ascii_lowercase()))
            })
            .filter(|(_, text)| !text.chars().any(|letter| script.contains(&letter)))
            .map(|(key, text)| format!("{key}: {text}"))
            .collect();
        assert!(foreign.is_empty(), "{language}: {foreign:#?}");
    }
}
