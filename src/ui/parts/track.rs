//! A few choices side by side on a track, one of which is chosen. They are the browser's own radio
//! buttons: one tab stop, and the arrows choose.

use yew::prelude::*;

pub struct Track<'a> {
    /// Unique on the page.
    pub name: AttrValue,
    /// The id of the label.
    pub labelledby: AttrValue,
    /// The chosen value.
    pub value: &'a str,
    /// Values with the words shown.
    pub choices: Vec<(AttrValue, AttrValue)>,
    pub onchoose: Callback<AttrValue>,
}

pub fn track(props: &Track) -> Html {
    html! {
        <div class="track" role="radiogroup" aria-labelledby={&props.labelledby}>
            for (value, words) in &props.choices {
                { one(props, value, words) }
            }
        </div>
    }
}

fn one(props: &Track, value: &AttrValue, words: &AttrValue) -> Html {
    let own = value.clone();
    let onchange = props.onchoose.reform(move |_: Event| own.clone());
    html! {
        <label class="track__choice" key={value.to_string()}>
            <input type="radio" name={&props.name} value={value.clone()}
                checked={props.value == value.as_str()} {onchange} />
            <span dir="auto">{ words }</span>
        </label>
    }
}
