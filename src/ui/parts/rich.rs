//! The buttons and keys that put marks of CommonMark into a text area.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::browser::textarea::{replace, selection};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::roving::move_focus;
use crate::ui::words::class as words;
use annotator_app::classroom::formatting::{Format, format};

/// Does what Ctrl and a letter do in the text area.
pub fn format_key(event: &KeyboardEvent, node: &NodeRef) {
    let pressed = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    if let Some(format) = wanted(&event.key()).filter(|_| pressed) {
        event.prevent_default();
        apply(node, format);
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

/// The toolbar above a text area with this id. While the text is not shown, its buttons do nothing.
pub fn rich_tools(id: &'static str, node: &NodeRef, off: bool) -> Html {
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        move_focus(&event, "button");
    });
    html! {
        <div class="rich__tools" role="toolbar" aria-label={words::marks()} aria-controls={id}
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
        Format::Heading | Format::List | Format::Quote | Format::Link => None,
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
    match format {
        Format::Bold => html! { <b aria-hidden="true">{ words::bold_sign() }</b> },
        Format::Italic => html! { <i aria-hidden="true">{ words::italic_sign() }</i> },
        Format::Heading => html! { <b aria-hidden="true">{ words::heading_sign() }</b> },
        Format::Quote => icon(Icon::Quote),
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
