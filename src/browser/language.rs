//! The language of the page. English is built in. Every other language is one file, fetched before
//! the page is drawn.

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Window};

use crate::browser::intl;
use annotator_words::{ENGLISH, Language, set_language};

/// The language requested in the URL, `?language=TAG`; `None` for English.
#[must_use]
pub fn asked() -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    let mut parts = search.trim_start_matches('?').split('&');
    let tag = parts.find_map(|part| part.strip_prefix("language="))?;
    let is_tag = !tag.is_empty() && tag.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    (is_tag && tag != "en").then(|| tag.to_owned())
}

/// Fetches a language and uses it from now on. If that fails, the page stays in English.
pub async fn fetch(tag: String) {
    let Some(window) = web_sys::window() else { return };
    let Some(file) = file_of(&window, &tag).await else { return };
    let tag: &'static str = Box::leak(tag.into_boxed_str());
    let right_to_left = ["ar", "fa", "he", "ur"].contains(&tag.split('-').next().unwrap_or(tag));
    // Nobody speaks the languages that the journeys use (crates/words/compiler/pseudo.rs).
    let is_pseudo = tag.ends_with("-XA") || tag.ends_with("-XB");
    let locale = if is_pseudo { ENGLISH } else { intl::LOCALE };
    if set_language(Language { tag, right_to_left, locale }, file).is_err() {
        return;
    }
    let Some(root) = window.document().and_then(|document| document.document_element()) else {
        return;
    };
    let _ = root.set_attribute("lang", tag);
    let _ = root.set_attribute("dir", if right_to_left { "rtl" } else { "ltr" });
}

async fn file_of(window: &Window, tag: &str) -> Option<String> {
    let asked = window.fetch_with_str(&format!("./words/{tag}.txt"));
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
