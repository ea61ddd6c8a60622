//! The style sheet of the later module, which the release fetches with it. In other builds it is
//! part of the page.

use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use crate::browser::page::document;

/// Starts to fetch the style sheet. The answer is whether it is there.
pub fn fetch() -> impl Future<Output = bool> {
    let arriving = link().map(|link| {
        let arrives = Promise::new(&mut |resolve, reject| {
            link.set_onload(Some(&resolve));
            link.set_onerror(Some(&reject));
        });
        (arrives, link)
    });
    async move {
        let Some((arrives, link)) = arriving else { return true };
        let there = JsFuture::from(arrives).await.is_ok();
        if !there {
            // Without the element, the sheet is fetched again the next time.
            link.remove();
        }
        there
    }
}

/// The sheet's element; `None` if the sheet is there or does not have to be fetched.
fn link() -> Option<HtmlElement> {
    let document = document()?;
    if document.query_selector("link[data-later]").ok()?.is_some() {
        return None;
    }
    let address = document.query_selector("meta[name=later-styles]").ok()??;
    let link: HtmlElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("data-later", "").ok()?;
    link.set_attribute("href", &address.get_attribute("content")?).ok()?;
    document.head()?.append_child(&link).ok()?;
    Some(link)
}
