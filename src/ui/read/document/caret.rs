//! The caret, a line that the page draws at the model's caret. The style sheet shows it while the
//! text has the focus.

use gloo::events::EventListener;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::frame::measure_then;
use crate::browser::pixels::px;
use crate::browser::text_pane::{CaretPlace, TextPane};
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use annotator_app::input::DomPoint;

#[derive(Properties, PartialEq)]
pub struct CaretProps {
    /// Grows when the lines of the text have moved.
    pub layout: u32,
}

#[component]
pub fn Caret(props: &CaretProps) -> Html {
    let point = use_selector(|model| {
        let open = model.open.as_ref()?;
        DomPoint::of(&open.statement()?.text, open.caret.at)
    });
    let node = use_node_ref();
    let pane = use_store().pane().clone();
    let focused = use_text_focus(&pane);
    use_effect_on((point, props.layout, focused), {
        let node = node.clone();
        move |(point, _, focused)| {
            // Without the focus it is hidden.
            if let Some(point) = point.filter(|_| *focused) {
                put(&pane, &node, move |pane| pane.caret_place(point));
            }
        }
    });
    html! { <div class="caret" ref={node} aria-hidden="true"></div> }
}

/// Whether the text has the focus.
#[hook]
fn use_text_focus(pane: &TextPane) -> bool {
    let focused = use_state_eq(|| false);
    use_effect_on(pane.clone(), {
        let focused = focused.setter();
        move |pane| {
            let on = |name: &'static str, has: bool| {
                let focused = focused.clone();
                pane.text().map(|text| EventListener::new(&text, name, move |_| focused.set(has)))
            };
            let listeners = (on("focus", true), on("blur", false));
            move || drop(listeners)
        }
    });
    *focused
}

/// Moves the caret or a handle to a place in the text, before the next frame.
pub fn put(
    pane: &TextPane,
    node: &NodeRef,
    find: impl FnOnce(&TextPane) -> Option<CaretPlace> + 'static,
) {
    let pane = pane.clone();
    let element = node.cast::<HtmlElement>();
    measure_then(move || {
        let found = find(&pane).zip(pane.text().map(|text| text.get_bounding_client_rect()));
        move || {
            let (Some(element), Some((place, origin))) = (element, found) else { return };
            let style = element.style();
            // Setting fails only on a read-only style; an element's own is writable.
            let _ = style.set_property("left", &px(place.x - origin.left()));
            let _ = style.set_property("top", &px(place.top - origin.top()));
            let _ = style.set_property("height", &px(place.height));
        }
    });
}
