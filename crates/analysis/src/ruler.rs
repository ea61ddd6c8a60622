//! Measures the passages of one text, in characters and in words.

use annotator_core::text::Text;
use annotator_core::text::boundaries::words_of;
use annotator_core::text::span::Span;
use annotator_core::text::units::CharOffset;

use crate::ranges::Ranges;

/// A text with its words counted. Make it once for a text, and use it for all codings.
///
/// Characters are code points, as in our files. Words are those of
/// [`words_of`]: punctuation and spaces are no words.
#[derive(Debug)]
pub struct Ruler<'t> {
    text: &'t Text,
    /// The start and the end of each word, in code points.
    words: Vec<(u32, u32)>,
}

/// How far the edges of a passage are from those that were expected, in words.
///
/// A word counts as part of a passage if it is in it whole. If only spaces or punctuation differ,
/// everything is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Off {
    /// How many words later the passage starts; negative if it starts too early.
    pub start: i32,
    /// How many words later the passage ends; negative if it ends too early.
    pub end: i32,
    /// How many words only one of the two passages has. For passages in one part, this is what the
    /// two edges have together.
    pub words: u32,
}

impl<'t> Ruler<'t> {
    /// Counts the words of a text.
    #[must_use]
    pub fn new(text: &'t Text) -> Self {
        let paragraphs = 0..text.paragraphs().len();
        let spans = paragraphs.flat_map(|paragraph| words_of(text, paragraph));
        Self { text, words: spans.map(|span| ends(text, span)).collect() }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &'t Text {
        self.text
    }

    /// How many words the text has.
    #[must_use]
    pub fn words(&self) -> u32 {
        count(self.words.len())
    }

    /// The characters of a passage. Its parts may touch and overlap; whatever is outside of the text
    /// is left out.
    #[must_use]
    pub fn characters(&self, spans: &[Span]) -> Ranges {
        characters(self.text, spans)
    }

    /// The words that are whole in a passage, by their numbers.
    #[must_use]
    pub fn whole_words(&self, passage: &Ranges) -> Ranges {
        Ranges::of(passage.iter().map(|(start, end)| (self.before(start), self.until(end))))
    }

    /// The words of which a passage has at least one character, by their numbers.
    #[must_use]
    pub fn touched_words(&self, passage: &Ranges) -> Ranges {
        Ranges::of(passage.iter().map(|(start, end)| (self.until(start), self.before(end))))
    }

    /// Compares a passage with the one that was expected.
    #[must_use]
    pub fn off(&self, given: &Ranges, expected: &Ranges) -> Off {
        let edge = |at: &dyn Fn(&Ranges) -> Option<u32>| {
            let number = |passage| at(passage).unwrap_or_default();
            signed(number(given)) - signed(number(expected))
        };
        Off {
            start: edge(&|passage| passage.start().map(|start| self.before(start))),
            end: edge(&|passage| passage.end().map(|end| self.until(end))),
            words: self.whole_words(given).difference(&self.whole_words(expected)),
        }
    }

    /// From the start of the word `first` to the end of the word before `end`. `None` if there are no
    /// such words.
    #[must_use]
    pub fn span_of_words(&self, first: u32, end: u32) -> Option<Span> {
        let last = end.checked_sub(1).filter(|last| *last >= first)?;
        let (start, _) = self.words.get(first as usize)?;
        let (_, end) = self.words.get(last as usize)?;
        self.span(*start, *end)
    }

    /// The span of a range of code points; `None` if it is empty or not in the text.
    #[must_use]
    pub fn span(&self, start: u32, end: u32) -> Option<Span> {
        let byte = |at| self.text.byte_from_char(CharOffset(at));
        Span::between(byte(start)?, byte(end)?)
    }

    /// How many words start before a place.
    pub(crate) fn before(&self, at: u32) -> u32 {
        count(self.words.partition_point(|(start, _)| *start < at))
    }

    /// How many words have ended at a place.
    fn until(&self, at: u32) -> u32 {
        count(self.words.partition_point(|(_, end)| *end <= at))
    }
}

/// The characters of a passage; see [`Ruler::characters`], which needs the words of the text counted.
#[must_use]
pub(crate) fn characters(text: &Text, spans: &[Span]) -> Ranges {
    Ranges::of(spans.iter().map(|span| ends(text, *span)))
}

/// The ends of a span in code points, moved into the text and out of characters.
fn ends(text: &Text, span: Span) -> (u32, u32) {
    let char = |at| text.char_from_byte(text.floor_boundary(at)).unwrap_or_default().0;
    (char(span.start()), char(span.end()))
}

/// Texts are far smaller than 4 GB.
fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use annotator_core::text::marked::{mark, marked};
    use annotator_core::text::units::ByteOffset;

    use super::*;

    fn off(expected: &str, given: &str) -> (i32, i32, u32) {
        let ((text, expected), (same, given)) = (marked(expected), marked(given));
        assert_eq!(text, same, "both mark the same text");
        let text = Text::new(text);
        let ruler = Ruler::new(&text);
        let off = ruler.off(&ruler.characters(&given), &ruler.characters(&expected));
        (off.start, off.end, off.words)
    }

    #[test]
    fn edges_are_off_by_whole_words() {
        for (expected, given, found) in [
            ("We [pledge aid] now", "We [pledge aid] now", (0, 0, 0)),
            ("We [pledge aid] now", "[We pledge aid] now", (-1, 0, 1)),
            ("We [pledge aid] now", "We [pledge aid now]", (0, 1, 1)),
            ("We [pledge aid] now", "We pledge [aid now]", (1, 1, 2)),
            ("We [pledge aid] now", "We [pledge] aid now", (0, -1, 1)),
            ("We [pledge aid] now", "We [pledge a]id now", (0, -1, 1)),
            ("We [pledge aid] now", "We p[ledge aid] now", (1, 0, 1)),
            ("We [pledge aid]. Now", "We[ pledge aid.] Now", (0, 0, 0)),
            ("We [pledge aid] now", "We pledge aid [now]", (2, 1, 3)),
            ("[We] will [help] them", "[We will help] them", (0, 0, 1)),
            ("[We] will [help] them", "[We] will help [them]", (0, 1, 2)),
            ("Wir [hel][fen]", "Wir [helfen]", (0, 0, 0)),
            ("[👩🏻‍🚒 e\u{301}te\u{301}] x", "👩🏻‍🚒 [e\u{301}te\u{301}] x", (0, 0, 0)),
            ("نحن [نتعهد] بالمساعدة", "نحن [نتعهد بالمساعدة]", (0, 1, 1)),
            ("US$23\u{a0}[million]\r\nnow", "US$[23\u{a0}million\r\nnow]", (-1, 1, 2)),
            ("一[二]三", "[一二三]", (-1, 1, 2)),
        ] {
            assert_eq!(off(expected, given), found, "{expected} / {given}");
        }
    }

    #[test]
    fn a_passage_outside_of_the_text_has_what_is_inside() {
        let text = Text::new("a é".into());
        let ruler = Ruler::new(&text);
        let span = |start, end| Span::between(ByteOffset(start), ByteOffset(end)).unwrap();
        assert_eq!(ruler.characters(&[span(1, 99)]), Ranges::of([(1, 3)]));
        assert_eq!(ruler.characters(&[span(3, 9)]), Ranges::of([(2, 3)]), "within the é");
        assert!(ruler.characters(&[span(7, 9)]).is_empty());
        assert!(ruler.characters(&[]).is_empty());
    }

    #[test]
    fn words_are_found_by_number_and_by_place() {
        let text = Text::new("One, two\n\n– three 😀 four".into());
        let ruler = Ruler::new(&text);
        assert_eq!(ruler.words(), 4);
        let span = ruler.span_of_words(1, 3).unwrap();
        assert_eq!(mark(text.as_str(), &[span]), "One, [two\n\n– three] 😀 four");
        assert_eq!(ruler.span_of_words(2, 2), None);
        assert_eq!(ruler.span_of_words(3, 9), None);
        let passage = ruler.characters(&[span]);
        assert_eq!(ruler.whole_words(&passage), Ranges::of([(1, 3)]));
        let cut = Ranges::of(passage.iter().map(|(start, end)| (start + 1, end - 1)));
        assert!(ruler.whole_words(&cut).is_empty());
        assert_eq!(ruler.touched_words(&cut), Ranges::of([(1, 3)]));
    }
}
