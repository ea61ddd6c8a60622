//! Something that is on or off.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A switch with its name before it.
pub fn switch(id: &'static str, name: &'static str, on: bool, onswitch: &Callback<bool>) -> Html {
    let onchange = onswitch.reform(|event: Event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        input.is_some_and(|input| input.checked())
    });
    html! {
        <div class="making__switch">
            <label for={id}>{ name }</label>
            <input type="checkbox" role="switch" class="switch" {id} checked={on} {onchange} />
        </div>
    }
}
