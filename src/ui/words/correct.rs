//! The words of corrections.

pub use annotator_words::correct::*;

use super::quoted;
use annotator_app::statements::correcting::Touched;

/// What happens to some words.
pub fn word(before: &str, after: &str) -> String {
    match (before.is_empty(), after.is_empty()) {
        (true, _) => word_added(&quoted(after)),
        (_, true) => word_removed(&quoted(before)),
        _ => word_becomes(&quoted(before), &quoted(after)),
    }
}

/// What happens to an annotation with a code of this name.
pub fn tag(code: &str, touched: &Touched) -> String {
    if touched.after.is_empty() {
        tag_gone(code, &quoted(&touched.before))
    } else {
        tag_becomes(code, &quoted(&touched.before), &quoted(&touched.after))
    }
}
