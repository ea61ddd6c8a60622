//! Talks to the learning platform that holds the page: SCORM 1.2 and SCORM 2004.
//!
//! A platform puts an object into its own window, and content looks for it in the windows around its
//! own. Only the later module refers to this, and nothing runs unless the exercise says that it is
//! in a package.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Date, Function, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Window};

use crate::browser::exercise_link::{packed, unpacked};
use crate::browser::exercise_page;
use crate::browser::storage::Answer;
use annotator_app::classroom::making::MakingMsg;
use annotator_app::classroom::on_platform::{NotKeptThere, PlatformEffect, PlatformMsg};
use annotator_core::classroom::platform::{Report, Scorm};

/// How many windows may be around the page.
const MOST_WINDOWS: usize = 100;

/// How long after a change the work is kept, in milliseconds.
const KEEP_MS: u32 = 1_000;

/// Work that is not compressed starts like this, as all JSON does that we keep.
const PLAIN: char = '{';

thread_local! {
    static SESSION: RefCell<Option<Session>> = const { RefCell::new(None) };
}

/// A session in which the platform answers.
struct Session {
    platform: Platform,
    /// When it began, in milliseconds.
    begun: f64,
    /// Sends `KeepDue`.
    due: Option<Timeout>,
    _leaving: [EventListener; 3],
}

/// The platform's object.
#[derive(Clone)]
struct Platform {
    api: JsValue,
    scorm: Scorm,
}

/// Does something with the platform.
pub fn run(effect: PlatformEffect, answer: Answer) {
    match effect {
        PlatformEffect::Connect(scorm) => connect(scorm, answer),
        PlatformEffect::KeepSoon => keep_soon(answer),
        PlatformEffect::Keep { work, leaving: true } => {
            // There is no time to say what became of it.
            if let Some(platform) = platform()
                && units(&work) <= platform.scorm.limit()
            {
                platform.keep(&work);
            }
        }
        PlatformEffect::Keep { work, leaving: false } => spawn_local(async move {
            answer(PlatformMsg::Kept(keep(&work).await).into());
        }),
        PlatformEffect::Report(report) => {
            if platform().is_some_and(|platform| !platform.report(report)) {
                answer(PlatformMsg::NotReported.into());
            }
        }
        PlatformEffect::MakePage { exercise, scorm, content } => spawn_local(async move {
            answer(match exercise_page::made(&content).await {
                Some(page) => {
                    PlatformMsg::PageMade { exercise, scorm, page: page.into_bytes() }.into()
                }
                None => MakingMsg::NoPage.into(),
            });
        }),
    }
}

fn platform() -> Option<Platform> {
    SESSION.with_borrow(|session| session.as_ref().map(|session| session.platform.clone()))
}

/// Begins a session, and reads what the platform has kept.
fn connect(scorm: Scorm, answer: Answer) {
    let other = if scorm == Scorm::V12 { Scorm::V2004 } else { Scorm::V12 };
    let found = [scorm, other].into_iter().find_map(Platform::find).filter(Platform::begin);
    let window = web_sys::window();
    let document = window.as_ref().and_then(web_sys::Window::document);
    let (Some(platform), Some((window, document))) = (found, window.zip(document)) else {
        answer(PlatformMsg::Missing.into());
        return;
    };
    let kept = platform.get("cmi.suspend_data");
    let session = Session {
        platform,
        begun: Date::now(),
        due: None,
        _leaving: [
            on_hidden(&document, &answer),
            on_leaving(&window, &answer),
            on_return(&window, scorm, &answer),
        ],
    };
    SESSION.set(Some(session));
    spawn_local(async move {
        let found = match kept {
            kept if kept.is_empty() => PlatformMsg::Found(None),
            plain if plain.starts_with(PLAIN) => PlatformMsg::Found(Some(plain)),
            letters => {
                let work = unpacked(&letters).await.and_then(|it| String::from_utf8(it).ok());
                let work = work.filter(|work| !work.is_empty());
                work.map_or(PlatformMsg::FoundDamaged, |work| PlatformMsg::Found(Some(work)))
            }
        };
        answer(found.into());
    });
}

fn keep_soon(answer: Answer) {
    SESSION.with_borrow_mut(|session| {
        let Some(session) = session else { return };
        // Only the first change starts the clock, so that steady work is kept, too.
        if session.due.is_none() {
            session.due = Some(Timeout::new(KEEP_MS, move || keep_now(&answer, false)));
        }
    });
}

/// Asks for the work, if something has changed since it was kept.
fn keep_now(answer: &Answer, leaving: bool) {
    let due = SESSION.with_borrow_mut(|session| session.as_mut()?.due.take());
    if due.is_some() {
        answer(PlatformMsg::KeepDue { leaving }.into());
    }
}

async fn keep(work: &str) -> Result<(), NotKeptThere> {
    let packed = packed(work).await;
    let Some(platform) = platform() else { return Ok(()) };
    let work = packed.as_deref().unwrap_or(work);
    let (length, most) = (units(work), platform.scorm.limit());
    if length > most {
        return Err(NotKeptThere::TooLong { length, most });
    }
    if platform.keep(work) { Ok(()) } else { Err(NotKeptThere::Refused) }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A page that is hidden may be ended without another word.
fn on_hidden(document: &Document, answer: &Answer) -> EventListener {
    let answer = answer.clone();
    EventListener::new(document, "visibilitychange", move |_| keep_now(&answer, false))
}

fn on_leaving(window: &Window, answer: &Answer) -> EventListener {
    let answer = answer.clone();
    EventListener::new(window, "pagehide", move |_| {
        keep_now(&answer, true);
        if let Some(session) = SESSION.take() {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // saturates
            session.platform.end((Date::now() - session.begun) as u64);
            // The listener cannot be dropped while it runs.
            std::mem::forget(session);
        }
    })
}

/// A page that the browser kept for the way back has ended its session, and asks for another.
fn on_return(window: &Window, scorm: Scorm, answer: &Answer) -> EventListener {
    let answer = answer.clone();
    EventListener::new(window, "pageshow", move |event| {
        let is_back = property(event, "persisted").is_some_and(|it| it.is_truthy());
        if is_back && platform().is_none() {
            connect(scorm, answer.clone());
        }
    })
}

impl Platform {
    /// The platform's object in a window around the page, or around the one that opened it.
    fn find(scorm: Scorm) -> Option<Self> {
        let window: JsValue = web_sys::window()?.into();
        let opener = property(&window, "opener");
        let around = |window| Self::find_around(window, scorm);
        around(window).or_else(|| around(opener?))
    }

    fn find_around(mut window: JsValue, scorm: Scorm) -> Option<Self> {
        let name = match scorm {
            Scorm::V12 => "API",
            Scorm::V2004 => "API_1484_11",
        };
        for _ in 0..MOST_WINDOWS {
            if let Some(api) = property(&window, name) {
                return Some(Self { api, scorm });
            }
            let parent = property(&window, "parent")?;
            if parent == window {
                return None;
            }
            window = parent;
        }
        None
    }

    fn call(&self, old: &str, new: &str, arguments: &[&str]) -> Option<String> {
        let name = if self.scorm == Scorm::V12 { old } else { new };
        let method: Function = Reflect::get(&self.api, &name.into()).ok()?.dyn_into().ok()?;
        let arguments: Array = arguments.iter().map(|it| JsValue::from(*it)).collect();
        let answer = method.apply(&self.api, &arguments).ok()?;
        // Some platforms answer with a boolean.
        answer.as_string().or_else(|| answer.as_bool().map(|it| it.to_string()))
    }

    fn is_done(answer: Option<&str>) -> bool {
        answer == Some("true")
    }

    fn get(&self, element: &str) -> String {
        self.call("LMSGetValue", "GetValue", &[element]).unwrap_or_default()
    }

    fn set(&self, element: &str, value: &str) -> bool {
        Self::is_done(self.call("LMSSetValue", "SetValue", &[element, value]).as_deref())
    }

    fn commit(&self) -> bool {
        Self::is_done(self.call("LMSCommit", "Commit", &[""]).as_deref())
    }

    /// Begins the session. Returns whether the platform agrees.
    fn begin(&self) -> bool {
        let begun = Self::is_done(self.call("LMSInitialize", "Initialize", &[""]).as_deref());
        let status = self.scorm.status();
        if begun && Scorm::is_before_all(&self.get(status)) {
            self.set(status, "incomplete");
        }
        begun
    }

    fn keep(&self, work: &str) -> bool {
        self.set("cmi.suspend_data", work) && self.commit()
    }

    fn report(&self, report: Report) -> bool {
        let told = self.scorm.told(report);
        let taken = told.iter().fold(true, |all, (element, value)| self.set(element, value) && all);
        self.commit() && taken
    }

    fn end(&self, milliseconds: u64) {
        for (element, value) in self.scorm.left_after(milliseconds) {
            self.set(element, &value);
        }
        self.commit();
        // Nobody is there any more who could be told.
        let _ = self.call("LMSFinish", "Terminate", &[""]);
    }
}

/// A property that is there. A window of another origin has none.
fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_null() && !value.is_undefined()).then_some(value)
}
