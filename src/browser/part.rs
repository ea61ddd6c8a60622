//! The parts of the page that are fetched after the start. In the page as one file they are in the
//! page itself, packed (`.ci/one-file.mjs`).

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::browser::page::element;

/// The text of a part, fetched or unpacked. It is an error if it does not arrive.
pub async fn text_part(name: &str) -> Result<String, JsValue> {
    text(part(name).await?).await
}

/// The text of a part that has arrived.
pub async fn text(part: Response) -> Result<String, JsValue> {
    JsFuture::from(part.text()?).await?.as_string().ok_or(JsValue::UNDEFINED)
}

/// Fetches or unpacks a part. It is an error if it does not arrive.
pub async fn part(name: &str) -> Result<Response, JsValue> {
    arrived(ask(name)?).await
}

/// Asks for a part, which [`arrived`] waits for.
pub fn ask(name: &str) -> Result<JsFuture, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let asked: Promise = if element(name).is_some() {
        let unpack: Function = Reflect::get(&window, &"unpack".into())?.dyn_into()?;
        unpack.call1(&JsValue::UNDEFINED, &name.into())?.dyn_into()?
    } else {
        window.fetch_with_str(name)
    };
    Ok(asked.into())
}

/// Waits for a part. It is an error if it does not arrive.
pub async fn arrived(asked: JsFuture) -> Result<Response, JsValue> {
    let response: Response = asked.await?.dyn_into()?;
    if response.ok() { Ok(response) } else { Err(JsValue::UNDEFINED) }
}
