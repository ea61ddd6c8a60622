//! How the picker behaves on the page: where it is, what closes it, and where the focus is.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, Node};
use yew::prelude::*;

use super::rows::row_id;
use crate::browser::focus::{focus_text, focused};
use crate::browser::list::show_row;
use crate::browser::popover;
use crate::browser::store::Store;
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use annotator_app::coding::CodingMsg;
use annotator_app::coding::picker::Row;
use annotator_app::msg::Msg;
use annotator_app::placing::Area;
use annotator_core::text::span::Span;

/// The button in the record that opens the picker. The picker is then beside it.
const CODE_BUTTON: &str = "#record-code";

/// Keeps the picker beside the passage while things move. If docked, it is placed by the style
/// sheet.
#[hook]
pub fn use_place(dialog: &NodeRef, touch: bool, passage: Option<Span>) {
    let store = use_store();
    let dialog = dialog.clone();
    use_effect_on((store, dialog, touch, passage), |(store, dialog, touch, _)| {
        let (store, dialog, touch) = (store.clone(), dialog.clone(), *touch);
        let button = focused().filter(|it| it.matches(CODE_BUTTON).unwrap_or(false));
        let anchor = {
            let store = store.clone();
            move || button.as_ref().map(popover::area_of).or_else(|| popover::passage_area(&store))
        };
        let place = {
            let dialog = dialog.clone();
            move || place(&dialog, anchor(), touch)
        };
        place();
        if let Some(dialog) = dialog.cast().filter(is_docked) {
            popover::uncover(&dialog, &store);
        }
        let place = Rc::new(place);
        let options =
            EventListenerOptions { phase: EventListenerPhase::Capture, ..Default::default() };
        let listeners = web_sys::window().map(|window| {
            // In the capture phase, so that scrolling inside any element is noticed.
            ["scroll", "resize"].map(|name| {
                let (place, store, dialog) = (Rc::clone(&place), store.clone(), dialog.clone());
                EventListener::new_with_options(&window, name, options, move |_| {
                    if name == "scroll" && is_left_behind(&dialog, &store) {
                        store.dispatch(Msg::Coding(CodingMsg::PickerLeft));
                        focus_if_lost(&store);
                    } else {
                        place();
                    }
                })
            })
        });
        move || drop(listeners)
    });
}

/// Places the picker beside `anchor`, or docks it: for a finger, in a narrow window, and where it
/// would cover the passage. Without an anchor it stays where it was.
fn place(dialog: &NodeRef, anchor: Option<Area>, touch: bool) {
    let Some(element) = dialog.cast::<HtmlElement>() else { return };
    let docked = touch || popover::is_narrow() || anchor.is_some_and(|area| !popover::fits(area));
    // It fails only for invalid names.
    let _ = element.set_attribute("data-docked", if docked { "true" } else { "false" });
    if docked {
        popover::release(&element);
    } else if let Some(area) = anchor {
        popover::place(&element, area);
        popover::place_details(&element, area);
    }
}

/// Whether the passage was scrolled out of view. A docked picker is not beside it anyway.
fn is_left_behind(dialog: &NodeRef, store: &Store) -> bool {
    let beside = dialog.cast().is_some_and(|dialog| !is_docked(&dialog));
    let view = store.pane().scroller().map(|scroller| popover::area_of(&scroller));
    let passage = popover::passage_area(store).filter(|_| beside);
    passage.zip(view).is_some_and(|(passage, view)| {
        passage.y + passage.height < view.y || passage.y > view.y + view.height
    })
}

fn is_docked(dialog: &HtmlElement) -> bool {
    dialog.get_attribute("data-docked").as_deref() == Some("true")
}

/// Closes the picker after a press elsewhere. A finger may still scroll, and drag the selection's
/// handles.
#[hook]
pub fn use_close_outside(dialog: &NodeRef) {
    let store = use_store();
    use_effect_on((store, dialog.clone()), |(store, dialog)| {
        let (store, dialog) = (store.clone(), dialog.clone());
        let options =
            EventListenerOptions { phase: EventListenerPhase::Capture, ..Default::default() };
        let listener = web_sys::window().map(|window| {
            EventListener::new_with_options(&window, "pointerdown", options, move |event| {
                let touch = event
                    .dyn_ref::<web_sys::PointerEvent>()
                    .is_some_and(|event| event.pointer_type() == "touch");
                let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
                let inside = dialog.get().is_some_and(|dialog| dialog.contains(target.as_ref()));
                if !inside && !touch {
                    store.dispatch(Msg::Coding(CodingMsg::PickerLeft));
                    focus_if_lost(&store);
                }
            })
        });
        move || drop(listener)
    });
}

/// Moves the focus to the text if the press gave it to nothing.
fn focus_if_lost(store: &Store) {
    let store = store.clone();
    let after_press = move || {
        if focused().is_none_or(|element| element.tag_name() == "BODY") {
            focus_text(store.pane());
        }
    };
    Timeout::new(0, after_press).forget();
}

/// Takes the focus when the picker opens, and shows the model's query if it differs.
#[hook]
pub fn use_search_field(search: &NodeRef, touch: bool, query: AttrValue) {
    use_effect_on(search.clone(), move |search| {
        // A selection made with a finger would lose its handles.
        if let Some(field) = search.cast::<HtmlInputElement>().filter(|_| !touch) {
            let _ = field.focus();
        }
    });
    use_mirrored(search, query);
}

/// Scrolls to the chosen row.
#[hook]
pub fn use_row_in_view(row: Option<Row>) {
    use_effect_on(row, |row| {
        if let Some(row) = row {
            show_row(&row_id(row));
        }
    });
}
