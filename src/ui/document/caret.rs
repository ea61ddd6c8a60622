//! The caret: a line that the page draws where the model's caret stands. The stylesheet
//! shows it while the text has the focus.

use gloo::events::EventListener;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::frame::measure_then;
use crate::browser::lines::{CaretPlace, caret_place};
use crate::browser::paragraphs::text_pane;
use crate::browser::pixels::px;
use crate::ui::hooks::{use_effect_on, use_selector};
use annotator_app::input::DomPoint;

/// What [`Caret`] depends on.
#[derive(Properties, PartialEq)]
pub struct CaretProps {
    /// Rises when the lines of the text have moved.
    pub layout: u32,
}

/// The caret.
#[component]
pub fn Caret(props: &CaretProps) -> Html {
    let point = use_selector(|model| {
        let open = model.open.as_ref()?;
        DomPoint::of(&open.statement()?.text, open.caret.at)
    });
    let node = use_node_ref();
    let focused = use_text_focus();
    use_effect_on((point, props.layout, focused), {
        let node = node.clone();
        move |(point, _, focused)| {
            // It is not shown before.
            if let Some(point) = point.filter(|_| *focused) {
                put(&node, move || caret_place(point));
            }
        }
    });
    html! { <div class="caret" ref={node} aria-hidden="true"></div> }
}

/// Whether the text has the focus.
#[hook]
fn use_text_focus() -> bool {
    let focused = use_state_eq(|| false);
    use_effect_on((), {
        let focused = focused.setter();
        move |()| {
            let on = |name: &'static str, has: bool| {
                let focused = focused.clone();
                text_pane().map(|pane| EventListener::new(&pane, name, move |_| focused.set(has)))
            };
            let listeners = (on("focus", true), on("blur", false));
            move || drop(listeners)
        }
    });
    *focused
}

/// Puts a line of the page's own at a place in the text, before the next frame.
pub fn put(node: &NodeRef, find: impl FnOnce() -> Option<CaretPlace> + 'static) {
    let element = node.cast::<HtmlElement>();
    measure_then(move || {
        let found = find().zip(text_pane().map(|pane| pane.get_bounding_client_rect()));
        move || {
            let (Some(element), Some((place, origin))) = (element, found) else { return };
            let style = element.style();
            // These fail only for unknown property names.
            let _ = style.set_property("left", &px(place.x - origin.left()));
            let _ = style.set_property("top", &px(place.top - origin.top()));
            let _ = style.set_property("height", &px(place.height));
        }
    });
}
