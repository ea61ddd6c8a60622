//! Several windows of a browser on the same project: which one may change it, and what they tell
//! each other.
//!
//! The right to change a project is a Web Lock, which the browser takes back when the window closes
//! or crashes. Without Web Locks every window has the right. The journal then notices if two of
//! them write (`crates/app/src/keeping/ledger.rs`).

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, BroadcastChannel, MessageEvent};

use crate::browser::storage::Answer;
use annotator_app::keeping::KeepingMsg;
use annotator_app::msg::Msg;
use annotator_core::project::id::ProjectId;

/// How long the other window has to hand a project over, in milliseconds.
const PATIENCE: u32 = 5_000;

const SAVED: &str = "saved";
const HAND_OVER: &str = "hand over";

// web-sys has these only behind an unstable flag.
#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    type Locks;
    #[wasm_bindgen(method, catch)]
    fn request(
        this: &Locks,
        name: &str,
        options: &Object,
        granted: &JsValue,
    ) -> Result<Promise, JsValue>;
}

fn locks() -> Option<Locks> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &JsValue::from_str("locks")).ok()?;
    (!locks.is_undefined()).then(|| locks.unchecked_into())
}

thread_local! {
    static HELD: RefCell<Option<Held>> = const { RefCell::new(None) };
}

/// This window's project. Dropping it gives up the right to change it.
struct Held {
    project: ProjectId,
    channel: Option<Channel>,
    lock: Lock,
}

/// A lock that was requested. Dropping it releases the lock, or cancels the request.
struct Lock {
    release: Rc<RefCell<Option<Function>>>,
    waiting: Option<AbortController>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = self.release.take() {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
        if let Some(waiting) = &self.waiting {
            waiting.abort();
        }
    }
}

struct Channel {
    channel: BroadcastChannel,
    _on_message: Closure<dyn Fn(MessageEvent)>,
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}

/// Gives up the current project and requests `project`.
pub fn hold(project: Option<ProjectId>, answer: Answer) {
    HELD.take();
    let Some(project) = project else { return };
    let channel = channel(project, Rc::clone(&answer));
    let lock = lock(project, false, answer);
    HELD.replace(Some(Held { project, channel, lock }));
}

/// Gives the project to the next window that waits for it, and queues for it again.
pub fn hand_over(project: ProjectId, answer: Answer) {
    if !has(project) {
        return;
    }
    // The new request is made first. It queues after those that wait already.
    let next = lock(project, true, answer);
    let before = HELD
        .with_borrow_mut(|held| held.as_mut().map(|held| std::mem::replace(&mut held.lock, next)));
    drop(before);
}

/// Asks the window that has the project to hand it over.
pub fn ask_to_hand_over(project: ProjectId, answer: Answer) {
    tell(project, HAND_OVER);
    Timeout::new(PATIENCE, move || answer(Msg::Keeping(KeepingMsg::NotHandedOver(project))))
        .forget();
}

/// Tells the other windows that something was saved.
pub fn tell_saved(project: ProjectId) {
    tell(project, SAVED);
}

fn has(project: ProjectId) -> bool {
    HELD.with_borrow(|held| held.as_ref().is_some_and(|held| held.project == project))
}

fn tell(project: ProjectId, what: &str) {
    HELD.with_borrow(|held| {
        let held = held.as_ref().filter(|held| held.project == project);
        if let Some(channel) = held.and_then(|held| held.channel.as_ref()) {
            let _ = channel.channel.post_message(&JsValue::from_str(what));
        }
    });
}

fn name(project: ProjectId) -> String {
    format!("statement-annotator:{}", project.0)
}

fn channel(project: ProjectId, answer: Answer) -> Option<Channel> {
    let channel = BroadcastChannel::new(&name(project)).ok()?;
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        match event.data().as_string().as_deref() {
            Some(SAVED) => answer(Msg::Keeping(KeepingMsg::ChangedElsewhere(project))),
            Some(HAND_OVER) => answer(Msg::Keeping(KeepingMsg::HandOverAsked(project))),
            _ => {}
        }
    });
    channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    Some(Channel { channel, _on_message: on_message })
}

/// Requests a project's lock. Without `wait`, the answer comes at once if another window has the
/// lock, and the request then still waits for it.
fn lock(project: ProjectId, wait: bool, answer: Answer) -> Lock {
    let release = Rc::new(RefCell::new(None));
    let Some(locks) = locks() else { return Lock { release, waiting: None } };
    let waiting = AbortController::new().ok();
    let wanted = Wanted { project, release: Rc::clone(&release), waiting: waiting.clone(), answer };
    if wait {
        wanted.request_and_wait(&locks);
    } else {
        wanted.request(&locks);
    }
    Lock { release, waiting }
}

/// A lock that is being requested.
struct Wanted {
    project: ProjectId,
    release: Rc<RefCell<Option<Function>>>,
    waiting: Option<AbortController>,
    answer: Answer,
}

impl Wanted {
    fn request(self, locks: &Locks) {
        let options = Object::new();
        let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
        let name = name(self.project);
        let again = locks.clone();
        let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if self.is_given_up() {
                return JsValue::UNDEFINED;
            }
            if lock.is_null() {
                (self.answer)(Msg::Keeping(KeepingMsg::HoldAnswered {
                    project: self.project,
                    held: false,
                }));
                self.request_and_wait(&again);
                return JsValue::UNDEFINED;
            }
            self.keep()
        });
        settle(locks.request(&name, &options, &granted));
    }

    fn request_and_wait(self, locks: &Locks) {
        let options = Object::new();
        if let Some(waiting) = &self.waiting {
            let _ = Reflect::set(&options, &"signal".into(), &waiting.signal());
        }
        let name = name(self.project);
        let granted = Closure::once_into_js(move |_: JsValue| self.keep());
        settle(locks.request(&name, &options, &granted));
    }

    fn is_given_up(&self) -> bool {
        self.waiting.as_ref().is_some_and(|waiting| waiting.signal().aborted())
    }

    /// Holds the lock until the returned promise is fulfilled.
    fn keep(self) -> JsValue {
        let kept = Promise::new(&mut |release, _| {
            self.release.replace(Some(release));
        });
        (self.answer)(Msg::Keeping(KeepingMsg::HoldAnswered { project: self.project, held: true }));
        kept.into()
    }
}

/// The outcome does not matter: a request fails only after it was cancelled.
fn settle(request: Result<Promise, JsValue>) {
    if let Ok(request) = request {
        spawn_local(async move {
            let _ = JsFuture::from(request).await;
        });
    }
}
