//! The starter material in the other languages of the page.
//!
//! It is one JSON file: for each language the texts of the codebook, the sample statement with its
//! coding, and the instructions of the exercise. The files are in `languages/`. A native build has
//! them built in; the page fetches them in one file (`.ci/starter.mjs`) and hands it to
//! [`set_languages`].

#[cfg(target_arch = "wasm32")]
use std::cell::RefCell;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::Preset;
use super::sample::SampleWords;
use crate::codebook::Codebook;
use crate::codebook::languages::{LABELS, LANGUAGE, LISTS, TEXTS, TRANSLATIONS, put};
use crate::small_map::SmallMap;

/// The language of the material that is part of the program.
const FIRST: &str = "en";

/// The material in one language.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Material {
    /// The names and texts of the codebook, by the ids of what they belong to.
    codebook: Value,
    /// The text of the sample statement.
    pub(super) sample: String,
    /// Its coding, as in `sample_coding.json`.
    pub(super) coding: Value,
    /// What is said about the sample statement.
    #[serde(rename = "metadata")]
    pub(super) words: SampleWords,
    /// The instructions of the exercise.
    pub(super) practice: String,
}

#[cfg(target_arch = "wasm32")]
thread_local! {
    static FETCHED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Gives the page the material in other languages, as in `later-starter.json`. Until then there is
/// only English.
#[cfg(target_arch = "wasm32")]
pub fn set_languages(json: String) {
    FETCHED.set(Some(json));
}

#[cfg(target_arch = "wasm32")]
fn materials() -> SmallMap<String, Material> {
    FETCHED.with_borrow(|json| {
        json.as_ref().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
    })
}

#[cfg(not(target_arch = "wasm32"))]
fn materials() -> SmallMap<String, Material> {
    macro_rules! files {
        ($($tag:literal),*) => {[$(($tag, [
            include_str!(concat!("languages/", $tag, "/codebook.json")),
            include_str!(concat!("languages/", $tag, "/sample.txt")),
            include_str!(concat!("languages/", $tag, "/coding.json")),
            include_str!(concat!("languages/", $tag, "/metadata.json")),
            include_str!(concat!("languages/", $tag, "/practice.md")),
        ])),*]};
    }
    let read = |(tag, [codebook, sample, coding, metadata, practice]): (&str, [&str; 5])| {
        let material = Material {
            codebook: serde_json::from_str(codebook).ok()?,
            sample: sample.to_owned(),
            coding: serde_json::from_str(coding).ok()?,
            words: serde_json::from_str(metadata).ok()?,
            practice: practice.to_owned(),
        };
        Some((tag.to_owned(), material))
    };
    files!("ar", "es", "fr", "ru", "zh").into_iter().filter_map(read).collect()
}

/// The material in a language; `None` for English and for languages that there is none in.
pub(super) fn material(tag: &str) -> Option<Material> {
    if tag == FIRST { None } else { materials().remove(tag) }
}

impl Preset {
    /// The codebook in all languages that there is material in, with one of them on top; English if
    /// there is none in that language.
    #[must_use]
    pub fn codebook_in(self, tag: &str) -> Codebook {
        let english = self.codebook();
        let together = in_all_languages(&english, &materials());
        let on_top = together.as_ref().and_then(|book| book.in_language(tag));
        on_top.or(together).unwrap_or(english)
    }
}

/// `english` with the names and texts of all `materials`; `None` if there are none.
fn in_all_languages(
    english: &Codebook,
    materials: &SmallMap<String, Material>,
) -> Option<Codebook> {
    if materials.is_empty() {
        return None;
    }
    let mut json = serde_json::to_value(english).ok()?;
    let book = json.as_object_mut()?;
    for (tag, material) in materials {
        add(book, &material.codebook, tag);
    }
    book.insert(LANGUAGE.to_owned(), FIRST.into());
    serde_json::from_value(json).ok()
}

/// Adds names and texts in a language to a codebook, layer, field, choice or code and to what is in
/// it. Only what is there in English gets them.
fn add(item: &mut Map<String, Value>, words: &Value, tag: &str) {
    if let (Some(_), Some(name)) = (item.get("name"), words.get("name")) {
        put(item, LABELS, tag.to_owned(), name.clone());
    }
    let texts = TEXTS.into_iter().filter_map(|text| {
        let text_there = item.get(text).filter(|it| **it != "")?;
        Some((text.to_owned(), like(text_there, words.get(text)?)))
    });
    let texts: Map<String, Value> = texts.collect();
    if !texts.is_empty() {
        put(item, TRANSLATIONS, tag.to_owned(), texts.into());
    }
    for list in LISTS {
        let items = item.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
        for child in items.filter_map(Value::as_object_mut) {
            let id = child.get("id").and_then(Value::as_str).unwrap_or_default();
            if let Some(words) = words.get(list).and_then(|list| list.get(id)) {
                add(child, words, tag);
            }
        }
    }
}

/// Words for the same keys as in English, where they are by key.
fn like(english: &Value, words: &Value) -> Value {
    match (english, words) {
        (Value::Object(english), Value::Object(words)) => {
            let kept = words.iter().filter(|(key, _)| english.contains_key(*key));
            Value::Object(kept.map(|(key, text)| (key.clone(), text.clone())).collect())
        }
        _ => words.clone(),
    }
}

#[cfg(test)]
mod tests;
