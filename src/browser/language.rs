//! The language of the page. English is built in. Every other language is one file, fetched before
//! the page is drawn, or when it is chosen.

use wasm_bindgen::JsValue;

use crate::browser::intl;
use crate::browser::page::document;
use crate::browser::part::text_part;
use annotator_words::{ENGLISH, Language, set_english, set_language};

/// Where the choice is kept. `src/start.js` reads it.
const KEPT: &str = "language";

/// The language that `src/start.js` found for the page; `None` for English.
#[must_use]
pub fn found() -> Option<String> {
    let tag = document()?.document_element()?.get_attribute("lang")?;
    (tag != "en").then_some(tag)
}

/// The tags of the languages that the page has.
#[must_use]
pub fn all() -> Vec<String> {
    let root = document().and_then(|document| document.document_element());
    let tags = root.and_then(|root| root.get_attribute("data-languages"));
    tags.map(|tags| tags.split(' ').map(ToOwned::to_owned).collect()).unwrap_or_default()
}

/// Fetches a language and uses it from now on. Returns whether it is there; if not, the language
/// stays what it is.
pub async fn speak(tag: &str) -> bool {
    if tag == "en" {
        set_english();
        mark("en", false);
        return true;
    }
    let Ok(file) = text_part(&format!("words/{tag}.txt")).await else { return false };
    let tag: &'static str = Box::leak(tag.to_owned().into_boxed_str());
    let right_to_left = ["ar", "fa", "he", "ur"].contains(&tag.split('-').next().unwrap_or(tag));
    // Nobody speaks the languages that the journeys use (crates/words/compiler/pseudo.rs).
    let is_pseudo = tag.ends_with("-XA") || tag.ends_with("-XB");
    let locale = if is_pseudo { ENGLISH } else { intl::LOCALE };
    let spoken = set_language(Language { tag, right_to_left, locale }, file).is_ok();
    if spoken {
        mark(tag, right_to_left);
    }
    spoken
}

/// The page says that it is in English, because the words of its language did not come.
pub fn stay_english() {
    mark("en", false);
}

/// Keeps the choice for the next time, here and in the address, which would ask for another one.
pub fn keep(tag: &str) {
    let Some(window) = web_sys::window() else { return };
    if let Ok(Some(storage)) = window.local_storage() {
        // Where nothing can be kept, the browser's languages decide the next time.
        let _ = storage.set_item(KEPT, tag);
    }
    let (Ok(address), Ok(history)) = (window.location().href(), window.history()) else { return };
    let Ok(address) = web_sys::Url::new(&address) else { return };
    if address.search_params().has("language") {
        address.search_params().delete("language");
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address.href()));
    }
}

fn mark(tag: &str, right_to_left: bool) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _ = root.set_attribute("lang", tag);
    let _ = root.set_attribute("dir", if right_to_left { "rtl" } else { "ltr" });
}
