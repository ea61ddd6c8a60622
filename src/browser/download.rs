//! Offers files as downloads.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the file stays readable, in milliseconds. Browsers read it after the click, some only
/// after the user has chosen a folder.
const KEPT_FOR: u32 = 60_000;

/// Offers `content` as a file in UTF-8.
pub fn download(name: &str, media_type: &str, content: &str) {
    // If it fails, there is nothing else to try.
    let _ = offer(name, media_type, &content.into());
}

/// Offers the content of a blob as a file, without copying it.
pub fn download_blob(name: &str, media_type: &str, content: &Blob) {
    let _ = offer(name, media_type, content);
}

/// `content` is anything a blob can be made of.
fn offer(name: &str, media_type: &str, content: &JsValue) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(content), &options)?;
    let url = ObjectUrl::of(&blob)?;
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(JsValue::UNDEFINED)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url.0);
    anchor.set_download(name);
    anchor.set_hidden(true);
    // Firefox follows only links that are on the page.
    document.body().ok_or(JsValue::UNDEFINED)?.append_child(&anchor)?;
    anchor.click();
    anchor.remove();
    Timeout::new(KEPT_FOR, move || drop(url)).forget();
    Ok(())
}

/// The URL of a blob, revoked when dropped.
pub struct ObjectUrl(pub String);

impl ObjectUrl {
    /// # Errors
    /// The browser's error.
    pub fn of(blob: &Blob) -> Result<Self, JsValue> {
        Url::create_object_url_with_blob(blob).map(Self)
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        // It fails only for something that is not a URL.
        let _ = Url::revoke_object_url(&self.0);
    }
}
