//! Copies long strings from the browser.

use js_sys::JsString;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // web-sys has `encodeInto` only for Rust's strings.
    type TextEncoder;
    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;
    #[wasm_bindgen(method, js_name = encodeInto)]
    fn encode_into(this: &TextEncoder, text: &JsString, bytes: &mut [u8]) -> Encoded;

    type Encoded;
    /// How many UTF-16 units were read.
    #[wasm_bindgen(method, getter)]
    fn read(this: &Encoded) -> u32;
    /// How many bytes were written.
    #[wasm_bindgen(method, getter)]
    fn written(this: &Encoded) -> u32;
}

/// The most bytes that a UTF-16 unit becomes in UTF-8.
const WIDEST: usize = 3;

/// Converts a JavaScript string. Half a surrogate pair becomes U+FFFD. `None` if it is not a
/// string.
///
/// wasm-bindgen would copy it character by character up to the first non-ASCII one. For the
/// megabytes of a stored project, that takes twice as long.
#[must_use]
pub fn long_string(value: &JsValue) -> Option<String> {
    let text = value.dyn_ref::<JsString>()?;
    let encoder = TextEncoder::new();
    // Most texts are ASCII, so first make room for that; then for the longest possible rest.
    let mut bytes = vec![0; text.length() as usize];
    let first = encoder.encode_into(text, &mut bytes);
    let mut written = first.written() as usize;
    if first.read() < text.length() {
        let rest = text.slice(first.read(), text.length());
        bytes.resize(written + rest.length() as usize * WIDEST, 0);
        written += encoder.encode_into(&rest, bytes.get_mut(written..)?).written() as usize;
    }
    bytes.truncate(written);
    String::from_utf8(bytes).ok()
}
