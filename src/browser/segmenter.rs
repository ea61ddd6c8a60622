//! Words in scripts that are written without spaces. The browser finds them with its dictionaries.

use js_sys::{Object, Reflect, try_iter};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type Segmenter;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str, options: &Object) -> Result<Segmenter, JsValue>;
    #[wasm_bindgen(method)]
    fn segment(this: &Segmenter, text: &str) -> JsValue;

    /// A part of a text.
    type Segment;
    #[wasm_bindgen(method, getter)]
    fn segment(this: &Segment) -> String;
    #[wasm_bindgen(method, getter)]
    fn index(this: &Segment) -> u32;
    #[wasm_bindgen(method, getter, js_name = isWordLike)]
    fn is_word(this: &Segment) -> bool;
}

/// The end of the next word in a paragraph, or the start of the previous one, both in UTF-16 units.
/// `None` if that word is written with spaces around it, or if the browser knows no words.
#[must_use]
pub fn word_edge(paragraph: &str, at: u32, forward: bool) -> Option<u32> {
    if !paragraph.contains(is_unspaced) {
        return None;
    }
    let options = Object::new();
    Reflect::set(&options, &"granularity".into(), &"word".into()).ok()?;
    // The dictionaries do not depend on the language of the page.
    let segmenter = Segmenter::new("en", &options).ok()?;
    let mut before = None;
    for segment in try_iter(&segmenter.segment(paragraph)).ok()?? {
        let segment: Segment = segment.ok()?.unchecked_into();
        if !segment.is_word() {
            continue;
        }
        let (word, start) = (segment.segment(), segment.index());
        let end = start + u32::try_from(word.encode_utf16().count()).ok()?;
        let unspaced = word.contains(is_unspaced);
        if forward && end > at {
            return unspaced.then_some(end);
        }
        if !forward && start >= at {
            break;
        }
        before = unspaced.then_some(start);
    }
    before.filter(|_| !forward)
}

/// Whether a letter belongs to a script without spaces between words: Thai, Lao, Myanmar, Khmer,
/// kana, and Chinese characters.
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{20000}'..='\u{323af}')
}
