//! What other programs do to the paragraphs: extensions wrap words in elements, or replace words.
//!
//! A paragraph is drawn as one text node. Where something split it, places are counted over all its
//! text nodes. Where the words are no longer the statement's, no place can be trusted.

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, MutationObserver, MutationObserverInit, Node, Range};

use super::TextPane;
use annotator_core::small_map::SmallSet;

impl TextPane {
    /// The length of a paragraph on the screen in UTF-16 units.
    pub(super) fn length(&self, index: usize) -> u32 {
        let parts = self.paragraph(index).map(|paragraph| texts(&paragraph));
        parts.iter().flatten().map(|part| part.length()).sum()
    }

    /// Whether a paragraph on the screen has the statement's words.
    #[must_use]
    pub fn is_true(&self, index: usize) -> bool {
        let drawn = self.0.drawn.borrow();
        let Some(text) = &drawn.text else { return false };
        let shown = self.paragraph(index).and_then(|paragraph| paragraph.text_content());
        shown.as_deref() == Some(text.paragraph_text(index))
    }

    /// Whether all these paragraphs have the statement's words. Those that do not are drawn anew.
    pub fn are_true(&self, mut paragraphs: std::ops::RangeInclusive<usize>) -> bool {
        let changed = paragraphs.find(|index| !self.is_true(*index));
        if let Some(changed) = changed {
            self.mend(changed);
        }
        changed.is_none()
    }

    /// Draws a paragraph anew, with the statement's words.
    pub(super) fn mend(&self, index: usize) {
        let text = self.0.drawn.borrow().text.clone();
        let (Some(text), Some(paragraph)) = (text, self.paragraph(index)) else { return };
        paragraph.set_text_content(Some(text.paragraph_text(index)));
    }

    /// How many UTF-16 units of a paragraph are before a place in it.
    pub(super) fn units_before(&self, index: usize, node: &Node, offset: u32) -> Option<u32> {
        let range = Range::new().ok()?;
        range.set_start(&*self.paragraph(index)?, 0).ok()?;
        range.set_end(node, offset).ok()?;
        let before: JsString = range.to_string();
        Some(before.length())
    }

    /// Calls `changed` with the paragraphs whose nodes something has replaced, until dropped.
    #[must_use]
    pub fn watch_changes(&self, changed: impl Fn(&SmallSet<usize>) + 'static) -> Option<Changes> {
        let pane = self.clone();
        let callback = Closure::<dyn Fn(Array)>::new(move |records: Array| {
            let touched: SmallSet<usize> = records
                .iter()
                .filter_map(|record| {
                    let record: web_sys::MutationRecord = record.unchecked_into();
                    pane.index_of(&record.target()?)
                })
                .collect();
            if !touched.is_empty() {
                changed(&touched);
            }
        });
        let observer = MutationObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_character_data(true);
        options.set_subtree(true);
        let all = self.section(0)?.parent_element()?;
        observer.observe_with_options(&all, &options).ok()?;
        Some(Changes { observer, _callback: callback })
    }
}

/// Watches the paragraphs until dropped.
pub struct Changes {
    observer: MutationObserver,
    _callback: Closure<dyn Fn(Array)>,
}

impl Drop for Changes {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The node and offset of a place in a paragraph. Offsets after the end are at the end.
pub(super) fn place_in(paragraph: &HtmlElement, offset: u32) -> Option<(web_sys::Text, u32)> {
    let mut rest = offset;
    let mut last = None;
    for part in texts(paragraph) {
        let length = part.length();
        if rest <= length {
            return Some((part, rest));
        }
        rest -= length;
        last = Some((part, length));
    }
    last
}

/// The text nodes of a paragraph: one, unless something has split it.
fn texts(paragraph: &Node) -> Vec<web_sys::Text> {
    let mut found = Vec::new();
    collect(paragraph, &mut found);
    found
}

fn collect(node: &Node, found: &mut Vec<web_sys::Text>) {
    let mut child = node.first_child();
    while let Some(here) = child {
        child = here.next_sibling();
        match here.dyn_into::<web_sys::Text>() {
            Ok(text) => found.push(text),
            Err(other) => collect(&other, found),
        }
    }
}
