//! An exercise in the fragment of an address: its file, compressed and written in the letters that
//! an address may have. A server never sees the fragment.

use js_sys::{ArrayBuffer, Function, JsString, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Response};

use crate::browser::origin::is_local_file;
use annotator_app::classroom::given_page::language_of;

/// How such a fragment starts. The exercise's language may follow, which `src/start.js` reads.
const START: &str = "#exercise=";

/// What is between the language and the exercise.
const AFTER_LANGUAGE: char = '.';

/// The longest link that mail programs and learning platforms leave whole, in characters.
pub const LONGEST: usize = 8_000;

/// A longer fragment is not read: it could unpack to more than the memory has.
const LONGEST_READ: usize = 100_000;

/// The way bytes are compressed; it adds no header.
const FORMAT: &str = "deflate-raw";

#[wasm_bindgen]
extern "C" {
    type CompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;

    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

/// The link to this page that opens an exercise, from the exercise's file. `None` if the page is a
/// local file, which has no address for others.
pub async fn link(exercise: &str) -> Option<String> {
    if is_local_file() {
        return None;
    }
    let address = web_sys::window()?.location().href().ok()?;
    let page = address.split('#').next()?;
    // A file has line breaks for people; a link should be short.
    let json: serde_json::Value = serde_json::from_str(exercise).ok()?;
    let language = language_of(exercise).map(|tag| format!("{tag}{AFTER_LANGUAGE}"));
    let packed = packed(&json.to_string()).await?;
    Some(format!("{page}{START}{}{packed}", language.unwrap_or_default()))
}

/// A text, compressed and in the letters of addresses.
pub async fn packed(text: &str) -> Option<String> {
    letters(&through(text.as_bytes(), CompressionStream::new(FORMAT).ok()?.into()).await?)
}

/// What [`packed`] packed. `None` if it is damaged.
pub async fn unpacked(written: &str) -> Option<Vec<u8>> {
    let packed = bytes(written)?;
    through(&packed, DecompressionStream::new(FORMAT).ok()?.into()).await
}

/// Whether the fragment of an address has an exercise.
#[must_use]
pub fn has_exercise(fragment: &str) -> bool {
    fragment.starts_with(START)
}

/// The exercise's file in a fragment. `None` if the fragment has none or is damaged.
pub async fn read(fragment: &str) -> Option<Vec<u8>> {
    let written = fragment.strip_prefix(START).filter(|it| it.len() <= LONGEST_READ)?;
    let packed = written.split_once(AFTER_LANGUAGE).map_or(written, |(_, packed)| packed);
    unpacked(packed).await
}

/// The bytes after they have gone through a stream.
async fn through(bytes: &[u8], stream: JsValue) -> Option<Vec<u8>> {
    let parts = js_sys::Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
    let source = call(&blob, "stream", &[])?;
    let piped = call(&source, "pipeThrough", &[stream])?;
    let response = Response::new_with_opt_readable_stream(piped.dyn_ref()).ok()?;
    // It fails if the bytes are damaged.
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(buffer.dyn_ref::<ArrayBuffer>()?).to_vec())
}

fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    method.apply(object, &arguments.iter().collect()).ok()
}

/// Bytes in base64 for addresses, without padding (RFC 4648, section 5).
fn letters(bytes: &[u8]) -> Option<String> {
    let units: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let letters = web_sys::window()?.btoa(&units).ok()?;
    Some(letters.trim_end_matches('=').replace('+', "-").replace('/', "_"))
}

/// The bytes that [`letters`] wrote. Programs that pass links on sometimes escape or add letters
/// that are not part of them.
fn bytes(letters: &str) -> Option<Vec<u8>> {
    let known = |it: &char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    let letters: String = letters.chars().take_while(known).collect();
    let plain = letters.replace('-', "+").replace('_', "/");
    let units: JsString = web_sys::window()?.atob(&plain).ok()?.into();
    String::from(units).chars().map(|unit| u8::try_from(unit).ok()).collect()
}
