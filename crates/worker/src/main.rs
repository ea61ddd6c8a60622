//! The entry point of the worker's module, called by `worker.js`.

#[cfg(target_arch = "wasm32")]
#[path = "../../../src/browser/intl.rs"]
#[allow(unreachable_pub)] // it is a module of the page as well
mod intl;

#[cfg(target_arch = "wasm32")]
mod door {
    use std::cell::RefCell;

    use annotator_jobs::Answer;
    use annotator_worker::Worker;
    use js_sys::{Function, Uint8Array};
    use wasm_bindgen::prelude::*;

    thread_local! {
        static WORKER: RefCell<Worker> = RefCell::new(Worker::with_locale(crate::intl::LOCALE));
    }

    /// Does what a [`Call`](annotator_jobs::Call) asks for. The call is JSON with the bytes of its
    /// files. `say` receives each [`Answer`] as JSON, with bytes if there are any.
    #[wasm_bindgen]
    #[allow(unreachable_pub)] // wasm-bindgen exports public functions only
    pub fn work(call: &str, bytes: &[u8], say: &Function) {
        let mut say = |answer: Answer, bytes: Option<Vec<u8>>| {
            if let Ok(json) = serde_json::to_string(&answer) {
                let bytes = bytes.map(|bytes| Uint8Array::from(bytes.as_slice()));
                let bytes = bytes.map_or(JsValue::UNDEFINED, JsValue::from);
                // If nobody listens any more, the work goes on.
                let _ = say.call2(&JsValue::NULL, &json.into(), &bytes);
            }
        };
        WORKER.with_borrow_mut(|worker| worker.answer(call, bytes, &mut say));
    }
}

fn main() {}
