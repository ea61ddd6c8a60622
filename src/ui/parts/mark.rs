//! The colour mark of a code: a dot for a tint, a line for an underline.

use yew::prelude::*;

use annotator_core::codebook::{Code, Codebook, Paint};

/// The mark before a code's name. The style sheet has a colour and a pattern for its slot. Screen
/// readers ignore it.
pub fn code_mark(slot: u8, paint: Paint) -> Html {
    let class = match paint {
        Paint::Tint => "dot",
        Paint::Underline => "line",
    };
    html! { <span {class} data-slot={slot.to_string()} aria-hidden="true"></span> }
}

/// How the code is painted in the text.
#[must_use]
pub fn paint_of(codebook: &Codebook, code: &Code) -> Paint {
    codebook.layer(&code.layer).map_or(Paint::Tint, |layer| layer.paint)
}
