//! Waiting in browser tests. They wait for a condition, because any fixed time is too short on some
//! machine and too long on the others.
#![allow(dead_code)] // no test uses all of it
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

/// Waits until `holds` is true; panics after five seconds.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        pause(10).await;
    }
    panic!("timed out waiting until {what}");
}

/// Waits until the browser has laid out and painted what is on the page now.
pub async fn painted_by_browser() {
    for _ in 0..2 {
        resolved_by(|window, resolve| window.request_animation_frame(resolve)).await;
    }
}

/// Lets other tasks run for a while.
pub async fn pause(milliseconds: i32) {
    resolved_by(|window, resolve| {
        window.set_timeout_with_callback_and_timeout_and_arguments_0(resolve, milliseconds)
    })
    .await;
}

async fn resolved_by(ask: impl Fn(&Window, &Function) -> Result<i32, JsValue>) {
    let promise = Promise::new(&mut |resolve, _| {
        ask(&web_sys::window().unwrap(), &resolve).unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}
