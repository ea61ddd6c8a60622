//! The colour mark of a code: a tinted box with a start tick for a tint, a line for an underline.

use yew::prelude::*;

use annotator_core::codebook::{Code, Codebook, Look, Looks, Paint};
use annotator_core::project::id::CodeId;

/// The mark before a code's name. Screen readers ignore it.
pub fn code_mark(look: Look, paint: Paint) -> Html {
    let class = match paint {
        Paint::Tint => "dot",
        Paint::Underline => "line",
    };
    html! {
        <span {class} data-slot={look.slot.to_string()} data-step={look.step.to_string()}
            data-line={look.pattern.name()} aria-hidden="true"></span>
    }
}

/// The mark of a code among others, whose looks are made once for all of them.
pub fn mark_among(looks: &Looks<'_>, code: &CodeId) -> Html {
    let (look, paint) = looks.get(code).copied().unwrap_or((Look::default(), Paint::Tint));
    code_mark(look, paint)
}

/// The mark of a single code of this codebook.
pub fn mark_of(codebook: &Codebook, code: &Code) -> Html {
    code_mark(codebook.look(code), paint_of(codebook, code))
}

/// How the code is painted in the text.
#[must_use]
pub fn paint_of(codebook: &Codebook, code: &Code) -> Paint {
    codebook.layer(&code.layer).map_or(Paint::Tint, |layer| layer.paint)
}
