//! Keys: the caret in the text, and the few keys that work on the whole page.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent};
use yew::prelude::*;

use crate::browser::focus::is_field;
use crate::browser::keyboard::{KeyStrings, is_mac, is_of_ime};
use crate::browser::page::document;
use crate::browser::segmenter::word_edge;
use crate::browser::store::Store;
use crate::browser::text_pane::TextPane;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use annotator_app::coding::CodingMsg;
use annotator_app::input::DomPoint;
use annotator_app::keys::{KeyResult, is_palette_key, page_key, text_key};
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use annotator_core::text::boundaries::StepUnit;
use annotator_core::text::units::Utf16Offset;

/// Listens for keys as long as the room is there.
#[hook]
pub fn use_keys() {
    let store = use_store();
    use_effect_on(store, |store| {
        let keys = Keys { store: store.clone(), column: Rc::default(), mac: is_mac() };
        let focus_store = store.clone();
        let listeners = document().map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            let down = move |event: &Event| {
                if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                    keys.down(event);
                }
            };
            let focused = move |event: &Event| {
                if is_text(focus_store.pane(), event) {
                    focus_store.dispatch(Msg::Start(StartMsg::TextFocused));
                }
            };
            (
                EventListener::new_with_options(&document, "keydown", options, down),
                EventListener::new(&document, "focusin", focused),
            )
        });
        move || drop(listeners)
    });
}

struct Keys {
    store: Store,
    /// The column to keep when moving by lines, and where the last move ended.
    column: Rc<Cell<Option<(f64, DomPoint)>>>,
    mac: bool,
}

impl Keys {
    fn down(&self, event: &KeyboardEvent) {
        if event.default_prevented() || is_of_ime(event) || self.store.is_still() {
            return;
        }
        let pane = self.store.pane();
        let strings = KeyStrings::of(event);
        let press = strings.press(event);
        // A button in the margin handles only Enter and Space itself. The other keys are meant for
        // the text.
        let in_text =
            is_text(pane, event) || is_in_text(pane, event) && !matches!(press.key, "Enter" | " ");
        let rtl = in_text && self.here().is_some_and(|here| pane.is_rtl(here.paragraph));
        let in_text_result = if in_text {
            self.store.read(|model| text_key(&press, self.mac, rtl, model))
        } else {
            None
        };
        let result = in_text_result.or_else(|| {
            let for_field = event.target().is_some_and(|target| is_field(&target));
            let msg = self.store.read(|model| page_key(&press, self.mac, model));
            msg.filter(|_| !for_field || is_palette_key(&press, self.mac)).map(KeyResult::Send)
        });
        match result {
            Some(KeyResult::Send(msg)) => {
                event.prevent_default();
                let msg = self.word_step(&msg).unwrap_or(msg);
                self.store.dispatch(msg);
            }
            Some(KeyResult::Line { forward, extend }) => {
                event.prevent_default();
                self.step_line(forward, extend);
            }
            Some(KeyResult::Page { forward, extend }) => {
                event.prevent_default();
                self.step_page(forward, extend);
            }
            None => {}
        }
    }

    /// The caret's position.
    fn here(&self) -> Option<DomPoint> {
        self.store.read(|model| {
            let open = model.open.as_ref()?;
            DomPoint::of(&open.statement()?.text, open.caret.at)
        })
    }

    /// A step by a word, where only the browser knows the words.
    fn word_step(&self, msg: &Msg) -> Option<Msg> {
        let Msg::Coding(CodingMsg::CaretStepped { unit: StepUnit::Word, forward, extend }) = *msg
        else {
            return None;
        };
        let DomPoint { paragraph, offset } = self.here()?;
        let text = self.store.read(|model| {
            let statement = model.open.as_ref()?.statement()?;
            Some(statement.text.paragraph_text(paragraph).to_owned())
        })?;
        let offset = Utf16Offset(word_edge(&text, offset.0, forward)?);
        let point = DomPoint { paragraph, offset };
        Some(Msg::Coding(CodingMsg::CaretPlaced { point, extend }))
    }

    /// Scrolls by a page. The caret stays where it is in the window, or goes to the end of the text.
    fn step_page(&self, forward: bool, extend: bool) {
        let Some(from) = self.here() else { return };
        let pane = self.store.pane();
        let msg = match pane.page_step(from, forward) {
            Some(point) => CodingMsg::CaretPlaced { point, extend },
            None => CodingMsg::CaretStepped { unit: StepUnit::Text, forward, extend },
        };
        self.store.dispatch(Msg::Coding(msg));
    }

    fn step_line(&self, forward: bool, extend: bool) {
        let Some(from) = self.here() else { return };
        let kept = self.column.get().filter(|(_, point)| *point == from);
        let column = kept.map(|(x, _)| x).or_else(|| Some(self.store.pane().caret_place(from)?.x));
        let Some(x) = column else { return };
        let Some(point) = self.store.pane().line_step(from, x, forward) else {
            self.store.dispatch(Msg::Coding(CodingMsg::CaretToEdge { forward, extend }));
            return;
        };
        self.store.dispatch(Msg::Coding(CodingMsg::CaretPlaced { point, extend }));
        self.column.set(self.here().map(|here| (x, here)));
    }
}

fn is_text(pane: &TextPane, event: &Event) -> bool {
    target(event).zip(pane.text()).is_some_and(|(target, text)| target == *text)
}

fn is_in_text(pane: &TextPane, event: &Event) -> bool {
    target(event).zip(pane.text()).is_some_and(|(target, text)| text.contains(Some(&target)))
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
