//! The scroll position of the text: reported to the model, restored, and kept clear of sheets.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::frame::{next_frame, when_idle};
use crate::browser::popover::{is_narrow, sides_open};
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use annotator_app::input::DomPoint;
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use annotator_core::project::id::StatementId;

/// How long scrolling must have stopped before the position counts.
const REST_MS: u32 = 250;

/// Reports the scroll position as long as the pane is there.
#[hook]
pub fn use_scrolled(scroller: &NodeRef) {
    let store = use_store();
    use_effect_on((store, scroller.clone()), |(store, scroller)| {
        let store = store.clone();
        let resting = RefCell::new(None);
        let listener = scroller.cast::<Element>().map(|element| {
            EventListener::new(&element, "scroll", move |_| {
                let store = store.clone();
                let rested = Timeout::new(REST_MS, move || {
                    if let Some(paragraph) = store.pane().first_in_view() {
                        store.dispatch(Msg::Start(StartMsg::Scrolled(paragraph)));
                    }
                });
                resting.replace(Some(rested));
            })
        });
        move || drop(listener)
    });
}

/// Scrolls to where the user left the statement, as soon as its text is drawn.
#[hook]
pub fn use_place(statement: StatementId) {
    let store = use_store();
    use_effect_on((store, statement), |(store, statement)| {
        let (place, lengths) = store.read(|model| {
            let open = model.open.as_ref();
            let text = open.and_then(|open| open.statement()).map(|statement| &statement.text);
            let mut lengths = text.map(|text| text.utf16_lengths()).unwrap_or_default();
            // Lines outside the statement are folded.
            let outline = open.and_then(|open| open.outline());
            for (at, length) in lengths.iter_mut().enumerate() {
                if outline.is_some_and(|outline| outline.zone(at).is_some()) {
                    *length = 0;
                }
            }
            let place = open.and_then(|open| open.paragraphs.get(statement).copied());
            (place, lengths)
        });
        let pane = store.pane().clone();
        match place {
            Some(place @ 1..) => {
                pane.estimate_heights(&lengths);
                pane.scroll_to_paragraph(place);
            }
            // The start of the text does not need the heights, so it is shown first.
            _ => {
                let pane = pane.clone();
                next_frame(move || when_idle(move || pane.estimate_heights(&lengths)));
            }
        }
        // The next statement starts at the top.
        move || pane.scroll_to_start()
    });
}

/// How long a sheet takes to open.
const SHEET_MS: u32 = 250;

/// On a narrow screen the picker is a sheet over the text, and a panel that opens narrows the text.
/// This scrolls their passage to where it can be read.
#[hook]
pub fn use_uncovered() {
    let about = use_selector(|model| {
        let open = model.open.as_ref()?;
        let selected = open.selection.filter(|_| open.picker.is_some());
        let chosen = || Some(open.chosen_annotation()?.spans.hull());
        let span = selected.map(|selection| selection.span).or_else(chosen)?;
        // The picker and the inspector differ in height, so it matters which one is open.
        Some((DomPoint::of(&open.statement()?.text, span.start())?, selected.is_some()))
    });
    let pane = use_store().pane().clone();
    use_effect_on(about, move |about| {
        let waiting = about.filter(|_| sides_open()).map(|(start, _)| {
            Timeout::new(SHEET_MS, move || {
                if is_narrow() { pane.uncover(start) } else { pane.scroll_to_text(start) }
            })
        });
        move || drop(waiting)
    });
}
