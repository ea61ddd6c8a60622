//! Passages that grow, shrink and are divided: words added and taken off, passages joined and split.
//!
//! ```
//! use annotator_core::text::marked::marked;
//! use annotator_core::text::span::Spans;
//!
//! let (text, spans) = marked("We [will], with joy, [help].");
//! let both = Spans::one(spans[0]).with(&text, spans[1]);
//! assert_eq!(both.quote(&text), "will help");
//! assert_eq!(both.without(&text, spans[0]).unwrap().quote(&text), "help");
//! ```

use super::{Span, Spans};
use crate::text::units::ByteOffset;

impl Spans {
    /// The passage with further words. Parts with nothing but white space between them become one,
    /// as if they had been selected together.
    #[must_use]
    pub fn with(&self, text: &str, added: Span) -> Self {
        self.joined(text, &Self::one(added))
    }

    /// Everything that one of the two passages covers.
    #[must_use]
    pub fn joined(&self, text: &str, other: &Self) -> Self {
        let mut all: Vec<Span> = self.parts().iter().chain(other.parts()).copied().collect();
        all.sort_unstable();
        let mut parts: Vec<Span> = Vec::with_capacity(all.len());
        for part in all {
            match parts.last_mut() {
                Some(last) if is_near(text, *last, part) => {
                    *last =
                        Span::between(last.start(), last.end().max(part.end())).unwrap_or(*last);
                }
                _ => parts.push(part),
            }
        }
        Self::new(parts).unwrap_or_else(|_| self.clone())
    }

    /// The passage without some words, which may leave it in two parts. White space beside them goes
    /// with them. `None` if nothing is left.
    #[must_use]
    pub fn without(&self, text: &str, removed: Span) -> Option<Self> {
        let rest = self.parts().iter().flat_map(|part| {
            if !part.overlaps(removed) {
                return [Some(*part), None];
            }
            let before = Span::between(part.start(), removed.start().max(part.start()));
            let after = Span::between(removed.end().min(part.end()), part.end());
            [
                before.and_then(|it| trimmed_end(text, it)),
                after.and_then(|it| trimmed_start(text, it)),
            ]
        });
        Self::new(rest.flatten().collect()).ok()
    }

    /// The passage before and after an offset, without the white space beside it. `None` if one of
    /// them would be empty.
    #[must_use]
    pub fn split_at(&self, text: &str, at: ByteOffset) -> Option<(Self, Self)> {
        let before = self.parts().iter().filter_map(|part| {
            let cut = Span::between(part.start(), part.end().min(at))?;
            if cut == *part { Some(cut) } else { trimmed_end(text, cut) }
        });
        let after = self.parts().iter().filter_map(|part| {
            let cut = Span::between(part.start().max(at), part.end())?;
            if cut == *part { Some(cut) } else { trimmed_start(text, cut) }
        });
        Some((Self::new(before.collect()).ok()?, Self::new(after.collect()).ok()?))
    }
}

/// Whether `next`, which does not begin before `last`, overlaps or touches it, or has only white
/// space before it.
fn is_near(text: &str, last: Span, next: Span) -> bool {
    let between = Span::between(last.end(), next.start());
    between.is_none_or(|between| between.of(text).trim().is_empty())
}

fn trimmed_end(text: &str, span: Span) -> Option<Span> {
    let quote = span.of(text);
    let white = quote.len() - quote.trim_end().len();
    Span::between(span.start(), ByteOffset(span.end().0 - u32::try_from(white).ok()?))
}

fn trimmed_start(text: &str, span: Span) -> Option<Span> {
    let quote = span.of(text);
    let white = quote.len() - quote.trim_start().len();
    Span::between(ByteOffset(span.start().0 + u32::try_from(white).ok()?), span.end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::marked::marked;
    use proptest::prelude::*;

    /// The parts of a passage, to read in a test.
    fn parts(spans: &Spans, text: &str) -> Vec<String> {
        spans.parts().iter().map(|part| part.of(text).to_owned()).collect()
    }

    fn passage(spans: &[Span]) -> Spans {
        Spans::new(spans.to_vec()).unwrap()
    }

    #[test]
    fn further_words_are_a_part_of_their_own_unless_only_white_space_is_between() {
        let (text, spans) = marked("We [pledge] [aid],\n[and]\u{a0}\n[ships] today");
        let far = Spans::one(spans[0]).with(&text, spans[2]);
        assert_eq!(parts(&far, &text), ["pledge", "and"]);
        let near = Spans::one(spans[0]).with(&text, spans[1]);
        assert_eq!(parts(&near, &text), ["pledge aid"]);
        let over_lines = Spans::one(spans[3]).with(&text, spans[2]);
        assert_eq!(parts(&over_lines, &text), ["and\u{a0}\nships"]);
        assert_eq!(far.with(&text, spans[2]), far, "they belong to it already");
        let bridged = far.with(&text, Span::between(spans[1].start(), spans[2].start()).unwrap());
        assert_eq!(parts(&bridged, &text), ["pledge aid,\nand"]);
    }

    #[test]
    fn words_taken_off_leave_no_white_space_at_the_cut() {
        let (text, spans) = marked("We [pledge]  [twelve] [ships]😊.");
        let all = Spans::one(Span::between(spans[0].start(), spans[2].end()).unwrap());
        let middle = all.without(&text, spans[1]).unwrap();
        assert_eq!(parts(&middle, &text), ["pledge", "ships"]);
        assert_eq!(parts(&all.without(&text, spans[0]).unwrap(), &text), ["twelve ships"]);
        assert_eq!(parts(&middle.without(&text, spans[2]).unwrap(), &text), ["pledge"]);
        assert_eq!(all.without(&text, all.hull()), None);
        assert_eq!(middle.without(&text, spans[1]), Some(middle), "they are not in it");
    }

    #[test]
    fn a_passage_is_split_within_or_between_its_parts() {
        let (text, spans) = marked("We [pledge aid], [and ships].");
        let both = passage(&spans);
        let at = |words: &str| ByteOffset(u32::try_from(text.find(words).unwrap()).unwrap());
        let (first, second) = both.split_at(&text, at("aid")).unwrap();
        assert_eq!(
            (parts(&first, &text), parts(&second, &text)),
            (vec!["pledge".to_owned()], vec!["aid".to_owned(), "and ships".to_owned()],)
        );
        let (first, second) = both.split_at(&text, at(", ")).unwrap();
        assert_eq!(
            (first.quote(&text), second.quote(&text)),
            ("pledge aid".into(), "and ships".into())
        );
        assert_eq!(both.split_at(&text, at("pledge")), None);
        assert_eq!(both.split_at(&text, at(".")), None);
    }

    /// A passage of a text without white space, as the set of its bytes.
    fn bytes(spans: &Spans) -> Vec<u32> {
        spans.parts().iter().flat_map(|part| part.start().0..part.end().0).collect()
    }

    fn any_span() -> impl Strategy<Value = Span> {
        (0..30u32, 1..8u32).prop_map(|(start, len)| {
            Span::between(ByteOffset(start), ByteOffset(start + len)).unwrap()
        })
    }

    proptest! {
        #[test]
        fn parts_are_sets_of_bytes(first in any_span(), second in any_span(), third in any_span()) {
            let text = "a".repeat(40);
            let union = Spans::one(first).with(&text, second).with(&text, third);
            let mut expected: Vec<u32> =
                [first, second, third].iter().flat_map(|it| it.start().0..it.end().0).collect();
            expected.sort_unstable();
            expected.dedup();
            prop_assert_eq!(bytes(&union), expected.clone());
            let rest: Vec<u32> =
                expected.iter().copied().filter(|at| !second.contains(ByteOffset(*at))).collect();
            let without = union.without(&text, second);
            prop_assert_eq!(without.as_ref().map(bytes).unwrap_or_default(), rest);
            let order = Spans::one(third).with(&text, first).with(&text, second);
            prop_assert_eq!(&order, &union);
            if let Some((before, after)) = union.split_at(&text, second.start()) {
                prop_assert_eq!([bytes(&before), bytes(&after)].concat(), expected);
                prop_assert_eq!(before.joined(&text, &after), union);
            }
        }
    }
}
