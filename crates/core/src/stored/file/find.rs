//! Looks for the quote of a span that does not fit.

use super::shape::SpanEntry;
use crate::text::Text;
use crate::text::anchor::{Anchor, anchor};
use crate::text::span::Span;

/// So many bytes of text in all are searched for the quotes of misfits: thousands of
/// quotes in a statement, ten in a book. A file that fits nowhere must not take minutes.
pub(super) const MOST_SEARCHED: usize = 20_000_000;

/// More places than this are no help to anyone.
const MOST_CANDIDATES: usize = 20;

/// The first places where it may stand, and whether there is no doubt. The numbers give no
/// hint: they are what cannot be trusted.
pub(super) fn find(text: &Text, entry: &SpanEntry) -> (Vec<Span>, bool) {
    match anchor(text, &entry.quote, &entry.prefix, &entry.suffix, None) {
        Anchor::At(span) => (vec![span], true),
        Anchor::Ambiguous(mut spans) => {
            spans.truncate(MOST_CANDIDATES);
            spans.shrink_to_fit();
            (spans, false)
        }
        Anchor::Lost => (Vec::new(), false),
    }
}
