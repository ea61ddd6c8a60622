//! Offsets in the units of formats.

use std::ops::Range;

use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::{ByteOffset, CharOffset};

/// A span in Unicode code points from the start of the text, half-open.
#[must_use]
pub fn chars(text: &Text, span: Span) -> Range<u32> {
    // A valid project has its passages on character boundaries of this text.
    let at = |offset| text.char_from_byte(offset).unwrap_or_default().0;
    at(span.start())..at(span.end())
}

/// A span in UTF-16 units from the start of the text, half-open.
#[must_use]
pub fn utf16(text: &Text, span: Span) -> Range<u32> {
    let at = |offset| text.utf16_from_byte(offset).unwrap_or_default().0;
    at(span.start())..at(span.end())
}

/// The text on both sides of a span, up to `most` code points each.
#[must_use]
pub fn around(text: &Text, span: Span, most: u32) -> (&str, &str) {
    let Range { start, end } = chars(text, span);
    let before = text.byte_from_char(CharOffset(start.saturating_sub(most)));
    let after = text.byte_from_char(CharOffset(end.saturating_add(most)));
    let after = after.unwrap_or(text.end().byte);
    let slice = |from: ByteOffset, to: ByteOffset| text.as_str().get(from.get()..to.get());
    let before = slice(before.unwrap_or_default(), span.start()).unwrap_or_default();
    (before, slice(span.end(), after).unwrap_or_default())
}
