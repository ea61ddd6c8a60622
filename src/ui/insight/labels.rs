//! Codes in pictures.

use crate::ui::words::all_tags::code_name;
use annotator_core::codebook::{Codebook, Looks, Paint, Pattern as LinePattern};
use annotator_core::project::id::CodeId;
use annotator_pictures::{Label, Mark, Pattern, Stroke};

/// A code with its mark.
pub(super) fn code_label(codebook: &Codebook, looks: &Looks<'_>, code: &CodeId) -> Label {
    Label { name: code_name(codebook, code), mark: mark(looks, code), ..Label::default() }
}

/// How a code is marked.
pub(super) fn mark(looks: &Looks<'_>, code: &CodeId) -> Mark {
    let Some((look, paint)) = looks.get(code) else { return Mark::Nothing };
    let (slot, below) = (look.slot, look.step > 0);
    match paint {
        Paint::Tint => {
            let pattern = match look.pattern {
                LinePattern::Solid => Pattern::Plain,
                LinePattern::Dashed => Pattern::Dashed,
                LinePattern::Dotted => Pattern::Dotted,
                LinePattern::Double => Pattern::Hatched,
            };
            Mark::Block { slot, below, pattern }
        }
        Paint::Underline => {
            let stroke = match look.pattern {
                LinePattern::Solid => Stroke::Solid,
                LinePattern::Dashed => Stroke::Dashed,
                LinePattern::Dotted => Stroke::Dotted,
                LinePattern::Double => Stroke::Double,
            };
            Mark::Line { slot, below, stroke }
        }
    }
}
