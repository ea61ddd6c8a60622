//! Hands files to the user through the browser's own download.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the file stays readable, in milliseconds. Browsers read it after the click
/// and some not before the user said where to put it.
const KEPT_FOR: u32 = 60_000;

/// Offers `content` as a file in UTF-8.
pub fn download(name: &str, media_type: &str, content: &str) {
    // A failure leaves the page as it is; there is nothing that could be tried instead.
    let _ = offer(name, media_type, &content.into());
}

/// Offers what is in this blob as a file. Nothing of it is copied.
pub fn download_blob(name: &str, media_type: &str, content: &Blob) {
    // As above.
    let _ = offer(name, media_type, content);
}

/// `content`: what a blob can be made of.
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

/// The address of a blob; given back when dropped.
pub struct ObjectUrl(pub String);

impl ObjectUrl {
    /// # Errors
    /// The browser's own.
    pub fn of(blob: &Blob) -> Result<Self, JsValue> {
        Url::create_object_url_with_blob(blob).map(Self)
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        // It fails only for what is no address.
        let _ = Url::revoke_object_url(&self.0);
    }
}
