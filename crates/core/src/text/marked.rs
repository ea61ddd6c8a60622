//! Marked texts for examples and tests: `"so[me wo]rds"` is a text and a span in it.

use super::span::Span;
use super::units::ByteOffset;

/// The text without its square brackets, and the spans that they enclosed. The opposite of
/// [`mark`].
#[must_use]
pub fn marked(with_marks: &str) -> (String, Vec<Span>) {
    let mut text = String::new();
    let mut open = ByteOffset(0);
    let mut spans = Vec::new();
    for c in with_marks.chars() {
        let here = ByteOffset(u32::try_from(text.len()).unwrap_or(u32::MAX));
        match c {
            '[' => open = here,
            ']' => spans.extend(Span::between(open, here)),
            other => text.push(other),
        }
    }
    (text, spans)
}

/// The text with square brackets around these spans, which are in text order and do not overlap.
#[must_use]
pub fn mark(text: &str, spans: &[Span]) -> String {
    let mut with_marks = String::new();
    let mut at = 0;
    for span in spans {
        with_marks.push_str(text.get(at..span.start().get()).unwrap_or_default());
        with_marks.push('[');
        with_marks.push_str(span.of(text));
        with_marks.push(']');
        at = span.end().get();
    }
    with_marks.push_str(text.get(at..).unwrap_or_default());
    with_marks
}
