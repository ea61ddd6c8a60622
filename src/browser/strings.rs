//! Takes long strings over from the browser.

use js_sys::JsString;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // web-sys has it only for strings of Rust's.
    type TextEncoder;
    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;
    #[wasm_bindgen(method, js_name = encodeInto)]
    fn encode_into(this: &TextEncoder, text: &JsString, bytes: &mut [u8]) -> Encoded;

    type Encoded;
    /// UTF-16 units.
    #[wasm_bindgen(method, getter)]
    fn read(this: &Encoded) -> u32;
    /// Bytes.
    #[wasm_bindgen(method, getter)]
    fn written(this: &Encoded) -> u32;
}

/// The most bytes that a UTF-16 unit takes in UTF-8.
const WIDEST: usize = 3;

/// A string of the browser's as one of Rust's; half of a surrogate pair becomes U+FFFD. `None` of
/// what is no string.
///
/// wasm-bindgen would take it over letter by letter up to the first that is not ASCII, which with
/// the megabytes of a stored project takes twice as long.
#[must_use]
pub fn long_string(value: &JsValue) -> Option<String> {
    let text = value.dyn_ref::<JsString>()?;
    let encoder = TextEncoder::new();
    // Most are ASCII, so room for that first; then for whatever the rest may be.
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
