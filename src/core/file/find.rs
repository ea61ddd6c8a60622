//! Looks for the quote of a span that does not fit.

use super::shape::SpanEntry;
use crate::core::span::Span;
use crate::core::text::Text;
use crate::core::units::ByteOffset;

/// The places where it may stand, and whether there is no doubt.
pub(super) fn find(text: &Text, entry: &SpanEntry) -> (Vec<Span>, bool) {
    let spans: Vec<Span> = text
        .as_str()
        .match_indices(&entry.quote)
        .filter_map(|(at, found)| {
            let start = ByteOffset(u32::try_from(at).ok()?);
            let end = ByteOffset(u32::try_from(at + found.len()).ok()?);
            text.span(start, end).ok()
        })
        .collect();
    let certain = spans.len() == 1;
    (spans, certain)
}
