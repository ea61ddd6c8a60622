//! A text in the form that numbers count, next to ours.

use std::rc::Rc;

use annotator_core::exchange::import::Form;
use annotator_core::exchange::imported::{ImportedText, Part, Unit};
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::{ByteOffset, CharOffset, Utf16Offset};
use annotator_xml::is_forbidden;

/// A text in the form that numbers count, next to ours.
pub(super) struct Counted {
    counted: Rc<Text>,
    pub(super) ours: Rc<Text>,
    /// The length in bytes of its byte-order mark.
    mark: u32,
}

impl Counted {
    pub(super) fn new(imported: &ImportedText, ours: &Rc<Text>, form: Form) -> Self {
        let written = |content: String| {
            let mark = if content.starts_with(MARK) { 3 } else { 0 };
            Self { counted: Rc::new(Text::new(content)), ours: Rc::clone(ours), mark }
        };
        let raw = imported.text.as_deref();
        match (form, raw) {
            (Form::Raw, Some(raw)) => written(without_lone_cr(raw)),
            (Form::Unmarked, Some(raw)) => written(without_lone_cr(unmarked(raw))),
            (Form::LineFeeds, Some(raw)) if raw.starts_with(MARK) => {
                written(format!("{MARK}{}", ours.as_str()))
            }
            (Form::CrLf, _) => written(ours.as_str().replace('\n', "\r\n")),
            (Form::Marked, _) => written(format!("{MARK}{}", ours.as_str())),
            (Form::Raw | Form::Unmarked | Form::LineFeeds | Form::Ours, _) => {
                Self { counted: Rc::clone(ours), ours: Rc::clone(ours), mark: 0 }
            }
        }
    }

    /// The span of a half-open range.
    pub(super) fn span(&self, (start, end): (u32, u32), unit: Unit) -> Option<Span> {
        self.ours.span(self.byte(start, unit)?, self.byte(end, unit)?).ok()
    }

    fn byte(&self, offset: u32, unit: Unit) -> Option<ByteOffset> {
        let at = match unit {
            Unit::CodePoints => self.counted.byte_from_char(CharOffset(offset)),
            Unit::Utf16 => self.counted.byte_from_utf16(Utf16Offset(offset)),
            Unit::Bytes => Some(ByteOffset(offset)),
        }?;
        if Rc::ptr_eq(&self.counted, &self.ours) {
            return Some(at);
        }
        if at > self.counted.end().byte {
            return None;
        }
        // The texts differ only in line ends and the byte-order mark, so they have the same
        // paragraphs.
        let index = self.counted.paragraph_at(at);
        let (from, to) =
            (self.counted.paragraphs().get(index)?, self.ours.paragraphs().get(index)?);
        let mark = if index == 0 { self.mark } else { 0 };
        let within = at.since(from.start().byte).saturating_sub(mark);
        Some(to.start().byte.plus(within).min(to.end()))
    }
}

/// A byte-order mark.
const MARK: char = '\u{feff}';

/// A text without its byte-order mark.
pub(super) fn unmarked(text: &str) -> &str {
    text.strip_prefix(MARK).unwrap_or(text)
}

/// A text in which a CR that is a line end of its own is an LF, which is as long in every unit.
fn without_lone_cr(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut signs = raw.chars().peekable();
    while let Some(sign) = signs.next() {
        let lone = sign == '\r' && signs.peek() != Some(&'\n');
        text.push(if lone { '\n' } else { sign });
    }
    text
}

/// Whether a part has these words, according to its quote or its name.
pub(super) fn says(part: &Part, words: &str) -> bool {
    match &part.quote {
        Some(quote) => quote == words || same_words(quote, words),
        None => is_named_after(&part.name, words),
    }
}

/// Ignores differences in line ends, because formats change them in quotes.
fn same_words(one: &str, other: &str) -> bool {
    let breaks = one.contains(['\n', '\r']) || other.contains(['\n', '\r']);
    breaks && one.split_whitespace().eq(other.split_whitespace())
}

/// Whether a part's name is its words, or the first of them followed by `…`.
fn is_named_after(name: &str, words: &str) -> bool {
    let cut = name.strip_suffix('…').or(name.strip_suffix("..."));
    // In a name, which may be XML, a space replaces each character that XML forbids.
    let parts = |c: char| c.is_whitespace() || is_forbidden(c);
    let joined = |text: &str| {
        let words = text.split(parts).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    };
    let beginning = joined(cut.unwrap_or(name));
    if beginning.is_empty() {
        return false;
    }
    let words = joined(words);
    words == joined(name) || (cut.is_some() && words.starts_with(&beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_be_the_words_or_the_first_of_them() {
        for (name, words, expected) in [
            ("we pledge", "we pledge", true),
            ("we  pledge", "we\npledge", true),
            ("we pledge…", "we pledge more", true),
            ("we pledge...", "we pledge more", true),
            ("a \u{0}", "a", true),
            ("we pledge", "we pledge more", false),
            ("Quotation 7", "we pledge", false),
            ("", "we pledge", false),
            ("…", "we pledge", false),
        ] {
            assert_eq!(is_named_after(name, words), expected, "{name:?}");
        }
    }
}
