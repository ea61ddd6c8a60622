//! Searches for the quote of a span that does not fit.

use super::shape::SpanEntry;
use crate::text::Text;
use crate::text::anchor::{Anchor, anchor};
use crate::text::span::Span;

/// The limit for searching quotes of misfits, in bytes of text over all searches: thousands of
/// quotes in a statement, ten in a book. Otherwise a file in which nothing fits would take minutes.
pub(super) const MOST_SEARCHED: usize = 20_000_000;

/// A longer list of places would not help the user.
const MOST_CANDIDATES: usize = 20;

/// The first places where the quote may be, and whether there is no doubt. The span's numbers are
/// not used as a hint, because they cannot be trusted.
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
