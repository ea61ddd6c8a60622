//! A few values side by side, of which one holds.

use yew::prelude::*;

/// One value.
#[derive(Clone, PartialEq)]
pub struct Radio {
    /// What is chosen; empty for none.
    pub value: AttrValue,
    /// What is shown.
    pub name: AttrValue,
}

impl Radio {
    /// A value with its name.
    pub fn new(value: impl Into<AttrValue>, name: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), name: name.into() }
    }
}

/// A radio group.
pub struct Radios {
    /// Unique on the page.
    pub name: AttrValue,
    /// The id of the label.
    pub labelledby: AttrValue,
    /// The id of what explains it.
    pub describedby: Option<AttrValue>,
    /// The value that holds.
    pub value: AttrValue,
    /// The values.
    pub radios: Vec<Radio>,
    /// A value was chosen.
    pub onchoose: Callback<AttrValue>,
}

/// Draws the group.
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
