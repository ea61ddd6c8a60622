//! The caret: a line that the page draws where the model's caret stands. The stylesheet
//! shows it while the text has the focus.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::app::msg::DomPoint;
use crate::browser::lines::{CaretPlace, caret_place};
use crate::browser::paragraphs::text_pane;
use crate::browser::pixels::px;
use crate::ui::hooks::{use_effect_on, use_selector};

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
    use_effect_on((point, props.layout), {
        let node = node.clone();
        move |(point, _)| {
            let place = point.and_then(caret_place);
            if let (Some(element), Some(place)) = (node.cast::<HtmlElement>(), place) {
                put(&element, &place);
            }
        }
    });
    // The blinking starts again with every step, so that a moving caret is always seen.
    let beat = point.map_or(0, |point| point.offset.0 % 2);
    html! { <div class="caret" ref={node} data-beat={beat.to_string()} aria-hidden="true"></div> }
}

/// Puts a line of the page's own at a place in the text.
pub fn put(element: &HtmlElement, place: &CaretPlace) {
    let Some(pane) = text_pane() else { return };
    let origin = pane.get_bounding_client_rect();
    let style = element.style();
    // These fail only for unknown property names.
    let _ = style.set_property("left", &px(place.x - origin.left()));
    let _ = style.set_property("top", &px(place.top - origin.top()));
    let _ = style.set_property("height", &px(place.height));
}
