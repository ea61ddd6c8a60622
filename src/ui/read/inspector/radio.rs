//! A few values side by side, one of which is chosen.

use yew::prelude::*;

#[derive(Clone, PartialEq)]
pub struct Radio {
    /// Empty for no choice.
    pub value: AttrValue,
    /// The text shown.
    pub name: AttrValue,
}

impl Radio {
    pub fn new(value: impl Into<AttrValue>, name: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), name: name.into() }
    }
}

pub struct Radios {
    /// Unique on the page.
    pub name: AttrValue,
    /// The id of the label.
    pub labelledby: AttrValue,
    /// The id of the element that explains it.
    pub describedby: Option<AttrValue>,
    /// The chosen value.
    pub value: AttrValue,
    pub radios: Vec<Radio>,
    pub onchoose: Callback<AttrValue>,
}

pub fn radios(props: &Radios) -> Html {
    html! {
        <div
            class="radios"
            role="radiogroup"
            aria-labelledby={props.labelledby.clone()}
            aria-describedby={props.describedby.clone()}
        >
            for radio in &props.radios {
                <label key={radio.value.to_string()}>
                    <input
                        type="radio"
                        name={props.name.clone()}
                        value={radio.value.clone()}
                        checked={props.value == radio.value}
                        onchange={props.onchoose.reform({
                            let value = radio.value.clone();
                            move |_: Event| value.clone()
                        })}
                    />
                    <span>{ radio.name.clone() }</span>
                </label>
            }
        </div>
    }
}
