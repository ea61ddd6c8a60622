//! Writes the files of the other languages, which the page fetches, and the words of `index.html`
//! in all languages.
//!
//!     cargo run --package annotator-words --example write-catalogues FOLDER

#![allow(clippy::print_stdout)]

#[allow(dead_code, unreachable_pub)] // shared with build.rs
#[path = "../compiler/mod.rs"]
mod compiler;

use std::path::Path;
use std::{env, fs};

use compiler::{Catalogues, Piece, pseudo};

/// The subject with the messages that `index.html` shows before the program has started.
const OF_INDEX: &str = "index";

fn main() -> Result<(), String> {
    let folder = env::args().nth(1).ok_or("no folder is named")?;
    let folder = Path::new(&folder);
    let catalogues = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogues");
    let english = compiler::read(&catalogues.join("en"))?;
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let mut of_index = serde_json::Map::new();
    // The English file is for the journeys; the page has these words in its program.
    let mut languages = vec![
        ("en".to_owned(), english.clone()),
        (pseudo::ACCENTED.to_owned(), pseudo::accented(&english)),
        (pseudo::TURNED.to_owned(), pseudo::turned(&english)),
    ];
    for tag in others(&catalogues)? {
        languages.push((tag.clone(), compiler::read(&catalogues.join(tag))?));
    }
    for (tag, language) in languages {
        let compiled = language.compiled_like(&english);
        let compiled = compiled.map_err(|problems| format!("{tag}:\n{problems}"))?;
        write(&folder.join(format!("{tag}.txt")), &compiled)?;
        of_index.insert(tag, index_words(&language));
    }
    let words = serde_json::to_string(&of_index).map_err(|error| error.to_string())?;
    write(&folder.join("index.json"), &words)
}

/// The languages that have catalogues, except English.
fn others(catalogues: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(catalogues).map_err(|error| error.to_string())?;
    let names = entries.filter_map(|it| it.ok()?.file_name().into_string().ok());
    let mut names: Vec<_> = names.filter(|name| name != "en").collect();
    names.sort();
    Ok(names)
}

/// Writes only files that have changed, so that unchanged ones are not compressed again.
fn write(path: &Path, content: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|known| known == content) {
        return Ok(());
    }
    fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
}

/// The messages of `index.html`, by key. They have no arguments.
fn index_words(language: &Catalogues) -> serde_json::Value {
    let subject = language.subjects.iter().find(|subject| subject.name == OF_INDEX);
    let messages = subject.into_iter().flat_map(|subject| &subject.messages);
    let words = messages.map(|message| {
        let text = message.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            Piece::Argument(_) | Piece::Choice(..) => "",
        });
        (message.key.clone(), serde_json::Value::String(text.collect()))
    });
    serde_json::Value::Object(words.collect())
}
