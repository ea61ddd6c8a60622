//! The instructions: a text in CommonMark with buttons for its marks, and as students see it.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::browser::textarea::{replace, selection};
use crate::ui::classroom::instructions::instructions;
use crate::ui::classroom::make::typed::use_typed;
use crate::ui::parts::draft::Draft;
use crate::ui::parts::roving::move_focus;
use crate::ui::parts::track::{Track, track};
use crate::ui::words::class as words;
use annotator_app::classroom::formatting::{Format, format};
use annotator_app::classroom::making::TypedPart;

const ID: &str = "exercise-instructions";

#[derive(PartialEq, Properties)]
pub struct RichProps {
    pub value: String,
}

#[component]
pub fn Rich(props: &RichProps) -> Html {
    let preview = use_state_eq(|| false);
    let value = AttrValue::from(props.value.clone());
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_typed(value, TypedPart::Instructions);
    let by_key = {
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| {
            let pressed = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
            if let Some(format) = wanted(&event.key()).filter(|_| pressed) {
                event.prevent_default();
                apply(&node, format);
            }
            onkeydown.emit(event);
        })
    };
    let choices = vec![
        ("write".into(), words::write().into()),
        ("preview".into(), words::as_students_see_it().into()),
    ];
    let onchoose = {
        let preview = preview.setter();
        Callback::from(move |value: AttrValue| preview.set(value == "preview"))
    };
    html! {
        <div class="field-row making__rich">
            <label for={ID} id="instructions-label">{ words::instructions() }</label>
            <div class="rich">
                <div class="rich__head">
                    { buttons(&node, *preview) }
                    { track(&Track {
                        name: "instructions-view".into(), labelledby: "instructions-label".into(),
                        value: if *preview { "preview" } else { "write" }, choices, onchoose,
                    }) }
                </div>
                <textarea class="field" id={ID} ref={node} rows="7" dir="auto" hidden={*preview}
                    aria-describedby="instructions-hint"
                    {oninput} {onfocus} {onblur} onkeydown={by_key} />
                if *preview {
                    <div class="rich__preview" tabindex="0" role="region"
                        aria-label={words::as_students_see_it()}>
                        { instructions(&props.value) }
                    </div>
                }
            </div>
            <p class="hint" id="instructions-hint">{ words::instructions_hint() }</p>
        </div>
    }
}

/// What a key with Ctrl does.
fn wanted(key: &str) -> Option<Format> {
    match key {
        "b" | "B" => Some(Format::Bold),
        "i" | "I" => Some(Format::Italic),
        _ => None,
    }
}

fn buttons(node: &NodeRef, off: bool) -> Html {
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        move_focus(&event, "button");
    });
    html! {
        <div class="rich__tools" role="toolbar" aria-label={words::marks()} aria-controls={ID}
            {onkeydown}>
            for (format, at) in Format::ALL.into_iter().zip(0..) {
                { button(format, at == 0, node, off) }
            }
        </div>
    }
}

fn button(format: Format, first: bool, node: &NodeRef, off: bool) -> Html {
    let node = node.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if !off {
            apply(&node, format);
        }
    });
    let keys = match format {
        Format::Bold => Some("Control+B Meta+B"),
        Format::Italic => Some("Control+I Meta+I"),
        Format::List | Format::Link => None,
    };
    let name = words::format(format);
    html! {
        <button type="button" class="icon-button"
            tabindex={if first { "0" } else { "-1" }} aria-label={name} title={name}
            aria-keyshortcuts={keys} aria-disabled={off.to_string()} {onclick}>
            { sign(format) }
        </button>
    }
}

fn sign(format: Format) -> Html {
    use crate::ui::parts::icon::{Icon, icon};
    match format {
        Format::Bold => html! { <b aria-hidden="true">{ words::bold_sign() }</b> },
        Format::Italic => html! { <i aria-hidden="true">{ words::italic_sign() }</i> },
        Format::List => icon(Icon::List),
        Format::Link => icon(Icon::Link),
    }
}

/// Does what a button does with the selection in the text.
fn apply(node: &NodeRef, wanted: Format) {
    let Some(area) = node.cast::<HtmlTextAreaElement>() else { return };
    let change = format(&area.value(), selection(&area), wanted);
    replace(&area, &change);
}
