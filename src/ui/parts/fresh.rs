//! Text that changes while it is shown.

use yew::prelude::*;

/// The text in an element of its own, which is made anew for other text. Translation by the browser
/// and some extensions replace text nodes, and a change of a replaced node would never be seen.
pub fn fresh(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <span key={text.to_string()}>{ text }</span> }
}
