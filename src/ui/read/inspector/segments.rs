//! A few values side by side, as segments of a track: one click, or one tab stop and the arrows.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use annotator_app::keys::other_side;

#[derive(Clone, PartialEq)]
pub struct Segment {
    pub value: AttrValue,
    /// The value's name.
    pub name: AttrValue,
    /// A sign that is shown instead of the name. The name is then the tooltip.
    pub sign: Option<&'static str>,
    /// When to choose it.
    pub help: AttrValue,
    pub chosen: bool,
}

pub struct Segments<'a> {
    pub id: AttrValue,
    /// The id of the label.
    pub labelledby: AttrValue,
    /// The id of the element that explains it.
    pub describedby: Option<AttrValue>,
    /// Whether several can be chosen.
    pub multiple: bool,
    pub segments: &'a [Segment],
    /// Receives a value and whether it is chosen now.
    pub onchoose: Callback<(AttrValue, bool)>,
}

pub fn segments(props: &Segments) -> Html {
    let stop = props.segments.iter().position(|segment| segment.chosen).unwrap_or(0);
    let (group, role) =
        if props.multiple { ("group", "checkbox") } else { ("radiogroup", "radio") };
    let keys = Keys { multiple: props.multiple, onchoose: props.onchoose.clone() };
    html! {
        <div
            class="segments"
            id={props.id.clone()}
            role={group}
            aria-labelledby={props.labelledby.clone()}
            aria-describedby={props.describedby.clone()}
            onkeydown={Callback::from(move |event: KeyboardEvent| keys.down(&event))}
        >
            for (at, segment) in props.segments.iter().enumerate() {
                { one(segment, role, at == stop, props) }
            }
        </div>
    }
}

fn one(segment: &Segment, role: &'static str, is_stop: bool, props: &Segments) -> Html {
    let signed = segment.sign.is_some();
    let title = if signed { segment.name.clone() } else { segment.help.clone() };
    let shown = segment.sign.map_or_else(|| segment.name.clone(), AttrValue::from);
    let (value, chosen, multiple) = (segment.value.clone(), segment.chosen, props.multiple);
    let onchoose = props.onchoose.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        // Space confirms what the arrows chose. A second click with the mouse takes it back.
        let by_key = event.detail() == 0;
        if !(by_key && chosen && !multiple) {
            onchoose.emit((value.clone(), !chosen));
        }
    });
    html! {
        <button
            key={format!("{} {shown}", segment.value)}
            type="button"
            class="segments__one"
            {role}
            data-value={segment.value.clone()}
            data-sign={signed.to_string()}
            aria-checked={chosen.to_string()}
            aria-label={signed.then(|| segment.name.clone())}
            title={(!title.is_empty()).then_some(title)}
            tabindex={if is_stop { "0" } else { "-1" }}
            {onclick}
        >
            { shown }
        </button>
    }
}

struct Keys {
    multiple: bool,
    onchoose: Callback<(AttrValue, bool)>,
}

impl Keys {
    /// The arrows move and, where only one can be chosen, choose. Delete chooses nothing.
    fn down(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let Some(here) = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok()) else {
            return;
        };
        let is_rtl = here.matches(":dir(rtl)").unwrap_or(false);
        let key = event.key();
        let key = if is_rtl { other_side(&key) } else { key.as_str() };
        let parent = here.parent_element();
        let next = match key {
            "Delete" | "Backspace" => {
                event.prevent_default();
                if here.get_attribute("aria-checked").as_deref() == Some("true") {
                    self.onchoose.emit((value(&here), false));
                }
                return;
            }
            "ArrowRight" | "ArrowDown" => here
                .next_element_sibling()
                .or_else(|| parent.and_then(|group| group.first_element_child())),
            "ArrowLeft" | "ArrowUp" => here
                .previous_element_sibling()
                .or_else(|| parent.and_then(|group| group.last_element_child())),
            "Home" => parent.and_then(|group| group.first_element_child()),
            "End" => parent.and_then(|group| group.last_element_child()),
            _ => return,
        };
        event.prevent_default();
        let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) else { return };
        let _ = next.focus();
        if !self.multiple {
            self.onchoose.emit((value(&next), true));
        }
    }
}

fn value(segment: &Element) -> AttrValue {
    segment.get_attribute("data-value").unwrap_or_default().into()
}
