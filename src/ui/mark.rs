//! The colour mark of a code: a dot for a tint, a line for an underline.

use yew::prelude::*;

use crate::core::codebook::{Code, Codebook, Paint};

/// Properties of [`CodeMark`].
#[derive(Clone, Copy, PartialEq, Eq, Properties)]
pub struct CodeMarkProps {
    /// The code's colour slot; the style sheet gives each a colour and a pattern.
    pub slot: u8,
    /// How the code's layer is painted.
    pub paint: Paint,
}

/// The mark that stands before a code's name. Says nothing to screen readers.
#[component]
pub fn CodeMark(props: &CodeMarkProps) -> Html {
    let class = match props.paint {
        Paint::Tint => "dot",
        Paint::Underline => "line",
    };
    html! { <span {class} data-slot={props.slot.to_string()} aria-hidden="true"></span> }
}

/// How the code is painted in the text.
#[must_use]
pub fn paint_of(codebook: &Codebook, code: &Code) -> Paint {
    codebook.layer(&code.layer).map_or(Paint::Tint, |layer| layer.paint)
}
