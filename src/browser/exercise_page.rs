//! The page as one file with an exercise in it.
//!
//! A page from a server fetches the one file of its own build. A page that is one file puts itself
//! together again from its parts, so it needs no network (`.ci/one-file.mjs`).

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, Event, Response};

use crate::browser::download;
use crate::browser::page::document;
use crate::browser::storage::Answer;
use crate::browser::strings::long_string;
use annotator_app::classroom::given_page::{assembled, with_exercise};
use annotator_app::classroom::making::MakingMsg;

/// The id of the element with the page's own HTML (`.ci/one-file.mjs`). Only the one file has it.
const OWN: &str = "page";

/// The id of the element with the exercise, in a page that was given out.
const EXERCISE: &str = "exercise";

thread_local! {
    /// The one file, once it was made or fetched.
    static PAGE: RefCell<Option<Rc<str>>> = const { RefCell::new(None) };
}

/// Offers the page with an exercise in it as a download. Answers `NoPage` if there is no such page.
pub fn download(name: &str, exercise: &str, answer: Answer) {
    let (name, exercise) = (name.to_owned(), exercise.to_owned());
    spawn_local(async move {
        match made(&exercise).await {
            Some(page) => download::download(&name, "text/html", &page),
            None => answer(MakingMsg::NoPage.into()),
        }
    });
}

/// The page with an exercise in it. `None` if there is no such page.
pub async fn made(exercise: &str) -> Option<String> {
    with_exercise(&page().await?, exercise)
}

/// Asks for the one file to be kept for use without a network, if the page is from a server
/// (`src/offline.js`).
pub fn keep() {
    if let Some((window, event)) = web_sys::window().zip(Event::new("one-file-wanted").ok()) {
        // A listener that fails cannot be helped here.
        let _ = window.dispatch_event(&event);
    }
}

/// How many bytes the page has without an exercise. `None` if the build has no page as one file.
pub async fn size() -> Option<usize> {
    page().await.map(|page| page.len())
}

async fn page() -> Option<Rc<str>> {
    if let Some(known) = PAGE.with_borrow(Clone::clone) {
        return Some(known);
    }
    let document = document()?;
    let page = match document.get_element_by_id(OWN) {
        Some(own) => rebuilt(&document, &own)?,
        None => fetched(&document).await?,
    };
    let page: Rc<str> = page.into();
    PAGE.set(Some(Rc::clone(&page)));
    Some(page)
}

/// The page as it was delivered, without an exercise. What the program has drawn or changed since
/// is not in it.
fn rebuilt(document: &Document, own: &Element) -> Option<String> {
    let bare: String = serde_json::from_str(&own.text_content()?).ok()?;
    let elements = document.query_selector_all("script, style").ok()?;
    let elements = (0..elements.length()).filter_map(|at| elements.item(at)?.dyn_into().ok());
    let delivered = elements.filter(|element: &Element| element.id() != EXERCISE);
    let contents: Option<Vec<String>> = delivered.map(|it| it.text_content()).collect();
    assembled(&bare, &contents?)
}

/// The one file of the build that the page belongs to, if it has one (`.ci/finish-page.mjs`).
async fn fetched(document: &Document) -> Option<String> {
    let named = document.query_selector("meta[name=one-file]").ok()??.get_attribute("content")?;
    let asked = web_sys::window()?.fetch_with_str(&named);
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    // A server may answer with another page.
    long_string(&text).filter(|page| with_exercise(page, "").is_some())
}
