//! A worker with the module of tools.
//!
//! The worker is a classic script from a blob, and its Wasm module is posted to it: that works in
//! the page as one file as well.

use gloo::events::EventListener;
use js_sys::{Array, ArrayBuffer, Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, MessageEvent, Response, Window, Worker};

use crate::browser::download::ObjectUrl;

/// A worker with the module. Dropping it ends it, whatever it does.
pub struct ToolsWorker {
    worker: Worker,
    _listeners: [EventListener; 2],
    _url: ObjectUrl,
}

impl Drop for ToolsWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl ToolsWorker {
    /// Starts a worker and hands it the module. `heard` gets what it says (crates/worker/src/worker.js), and null
    /// when it breaks.
    ///
    /// # Errors
    /// The browser's own, where there are no workers or a part of the program cannot be fetched.
    pub async fn start(heard: fn(&JsValue)) -> Result<Self, JsValue> {
        let (script, module) = parts().await?;
        let url = ObjectUrl::of(&Blob::new_with_str_sequence(&Array::of1(&script))?)?;
        let worker = Worker::new(&url.0)?;
        let on_message = EventListener::new(&worker, "message", move |event| {
            if let Some(event) = event.dyn_ref::<MessageEvent>() {
                heard(&event.data());
            }
        });
        let on_error = EventListener::new(&worker, "error", move |_| heard(&JsValue::NULL));
        worker.post_message_with_transfer(&module, &Array::of1(&module))?;
        Ok(Self { worker, _listeners: [on_message, on_error], _url: url })
    }

    /// Posts a message, and gives away the buffers in it.
    ///
    /// # Errors
    /// The browser's own, where there is no room for a copy.
    pub fn post(&self, message: &JsValue, buffers: &Array) -> Result<(), JsValue> {
        self.worker.post_message_with_transfer(message, buffers)
    }
}

/// The script as text and the module as bytes: files beside the page, whose names it tells, or
/// packed within it.
async fn parts() -> Result<(JsValue, ArrayBuffer), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let meta = window.document().and_then(|page| page.query_selector("meta[name=tools]").ok()?);
    let names = meta.and_then(|meta| meta.get_attribute("content"));
    let get = |part: &str| match &names {
        Some(_) => Ok(window.fetch_with_str(part)),
        None => unpack(&window, part),
    };
    let (script, module) = match names.as_deref().map(|names| names.split_once(' ')) {
        Some(names) => names.ok_or(JsValue::UNDEFINED)?,
        None => ("tools.js", "tools.wasm"),
    };
    let script = JsFuture::from(response(get(script)?).await?.text()?).await?;
    let module = JsFuture::from(response(get(module)?).await?.array_buffer()?).await?;
    Ok((script, module.dyn_into()?))
}

/// Unpacks a part of the page as one file (.ci/one-file.mjs).
fn unpack(window: &Window, part: &str) -> Result<Promise, JsValue> {
    let unpack: Function = Reflect::get(window, &"unpack".into())?.dyn_into()?;
    unpack.call1(&JsValue::UNDEFINED, &part.into())?.dyn_into()
}

async fn response(promise: Promise) -> Result<Response, JsValue> {
    let response: Response = JsFuture::from(promise).await?.dyn_into()?;
    if response.ok() { Ok(response) } else { Err(JsValue::UNDEFINED) }
}
