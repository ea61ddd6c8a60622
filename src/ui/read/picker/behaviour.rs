//! How the picker behaves on the page: where it is, what closes it, and where the focus is.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, Node};
use yew::prelude::*;

use super::rows::row_id;
use crate::browser::popover;
use crate::browser::store::Store;
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use annotator_app::coding::CodingMsg;
use annotator_app::model::Selection;
use annotator_app::msg::Msg;
use annotator_core::project::id::CodeId;

/// Keeps the picker beside the selection while things move. If docked, it is placed by the style
/// sheet.
#[hook]
pub fn use_place(dialog: &NodeRef, touch: bool, selection: Option<Selection>) {
    let store = use_store();
    let dialog = dialog.clone();
    use_effect_on((store, dialog, touch, selection), |(store, dialog, touch, _)| {
        let (store, dialog, touch) = (store.clone(), dialog.clone(), *touch);
        let docked = move || touch || popover::is_narrow();
        let place = {
            let (store, dialog) = (store.clone(), dialog.clone());
            move || place(&store, &dialog, docked())
        };
        place();
        if let Some((dialog, area)) = dialog.cast().zip(popover::pending_area(&store))
            && docked()
        {
            popover::uncover(&dialog, area, store.pane());
        }
        let place = Rc::new(place);
        let options =
            EventListenerOptions { phase: EventListenerPhase::Capture, ..Default::default() };
        let listeners = web_sys::window().map(|window| {
            // In the capture phase, so that scrolling inside any element is noticed.
            ["scroll", "resize"].map(|name| {
                let place = Rc::clone(&place);
                EventListener::new_with_options(&window, name, options, move |_| place())
            })
        });
        move || drop(listeners)
    });
}

fn place(store: &Store, dialog: &NodeRef, docked: bool) {
    let Some(element) = dialog.cast::<HtmlElement>() else { return };
    let name = if docked { "true" } else { "false" };
    // It fails only for invalid names.
    let _ = element.set_attribute("data-docked", name);
    if docked {
        popover::release(&element);
    } else if let Some(area) = popover::pending_area(store) {
        // Without an area it stays where it was.
        popover::place(&element, area);
    }
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
                    store.dispatch(Msg::Coding(CodingMsg::PickerClosed));
                }
            })
        });
        move || drop(listener)
    });
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

/// Scrolls to the highlighted row.
#[hook]
pub fn use_row_in_view(highlighted: Option<CodeId>) {
    use_effect_on(highlighted, |highlighted| {
        let document = web_sys::window().and_then(|window| window.document());
        let row = document
            .zip(highlighted.as_ref())
            .and_then(|(document, code)| document.get_element_by_id(&row_id(code)));
        if let Some(row) = row {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            row.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
}
