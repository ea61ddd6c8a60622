//! A slider for a small number.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A slider with its label and its value in words.
pub struct Slider {
    pub id: &'static str,
    pub name: &'static str,
    pub value: u8,
    pub range: std::ops::RangeInclusive<u8>,
    /// The value in words.
    pub shown: String,
    pub onslide: Callback<u8>,
}

pub fn slider(props: &Slider) -> Html {
    let (range, old) = (props.range.clone(), props.value);
    let oninput = props.onslide.reform(move |event: InputEvent| {
        let number = input_of(&event).and_then(|input| input.value().parse::<u8>().ok());
        number.filter(|number| range.contains(number)).unwrap_or(old)
    });
    html! {
        <div class="settings__row">
            <label for={props.id}>{ props.name }</label>
            <span class="settings__slider">
                <input type="range" id={props.id} min={props.range.start().to_string()}
                    max={props.range.end().to_string()} value={props.value.to_string()}
                    aria-valuetext={props.shown.clone()} {oninput} />
                <span class="num">{ &props.shown }</span>
            </span>
        </div>
    }
}

/// The input that an event comes from.
pub fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
