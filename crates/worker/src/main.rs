//! The entry of the module of tools: what the worker calls. See src/worker.js.

#[cfg(target_arch = "wasm32")]
mod door {
    use std::cell::RefCell;

    use annotator_core::exchange::order::{Answer, ExportFailure, Order};
    use annotator_core::reading::{Failure, Reply, Request};
    use annotator_worker::exchange::Exchange;
    use js_sys::{Function, Uint8Array};
    use wasm_bindgen::prelude::*;

    /// Reads a file. `request` is a [`Request`] as JSON, each call of `say` gets a [`Reply`] as JSON.
    #[wasm_bindgen]
    pub fn read(request: &str, bytes: &[u8], say: &Function) {
        let mut say = |reply: Reply| {
            if let Ok(json) = serde_json::to_string(&reply) {
                // That nobody listens any more is no reason to stop.
                let _ = say.call1(&JsValue::NULL, &json.into());
            }
        };
        match serde_json::from_str::<Request>(request) {
            Ok(request) => annotator_worker::read(&request, bytes, &mut say),
            // A page of another build.
            Err(_) => say(Reply::Failed(Failure::NoReaders)),
        }
    }

    thread_local! {
        static EXCHANGE: RefCell<Exchange> = RefCell::default();
    }

    /// Exchange with other programs. `order` is an [`Order`] as JSON, with the bytes it speaks of; each call of `say` gets an [`Answer`]
    /// as JSON, and the packed bytes beside the last.
    #[wasm_bindgen]
    pub fn obey(order: &str, bytes: &[u8], say: &Function) {
        let mut say = |answer: Answer, bytes: Option<Vec<u8>>| {
            if let Ok(json) = serde_json::to_string(&answer) {
                let bytes = bytes.map(|bytes| Uint8Array::from(bytes.as_slice()));
                let bytes = bytes.map_or(JsValue::UNDEFINED, JsValue::from);
                // That nobody listens any more is no reason to stop.
                let _ = say.call2(&JsValue::NULL, &json.into(), &bytes);
            }
        };
        match serde_json::from_str::<Order>(order) {
            Ok(order) => EXCHANGE.with_borrow_mut(|exchange| exchange.obey(order, bytes, &mut say)),
            // A page of another build.
            Err(_) => say(Answer::Failed(ExportFailure::NoTools), None),
        }
    }
}

fn main() {}
