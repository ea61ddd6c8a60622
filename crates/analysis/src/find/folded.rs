//! A text without what a search does not mind, and where each part of it was in the original.

use std::collections::BTreeMap;

use annotator_core::phrases::fold::{is_mark, without_marks};
use annotator_core::text::occurrences::fold_char;

/// What is removed from a text before it is searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folding {
    /// Accents, and other marks of letters.
    pub accents: bool,
    /// Typographic quotes and dashes become plain ones, all white space but line ends a space;
    /// invisible characters go.
    pub typography: bool,
}

/// A folded text. Paragraphs stay paragraphs.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    /// `None` if it is the text itself.
    content: Option<String>,
    /// Where lengths differ: the offsets there of both texts. Between two of them, offsets grow alike.
    changes: Vec<Change>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    folded: u32,
    original: u32,
}

/// What becomes of a character: at most the three letters of a Korean syllable.
type Letters = [Option<char>; 3];

impl Folding {
    /// The folded form of a short text, such as what is searched for.
    #[must_use]
    pub fn of(self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        for c in text.chars() {
            folded.extend(self.letters(c).into_iter().flatten());
        }
        folded
    }

    fn letters(self, c: char) -> Letters {
        let mut letters = [None; 3];
        if c.is_ascii() {
            letters = [Some(c), None, None];
            return letters;
        }
        if self.typography && (c == '\u{ad}' || is_mark(c)) {
            return letters;
        }
        let c = if self.typography { fold_char(c) } else { c };
        if !self.accents {
            return [Some(c), None, None];
        }
        let mut places = letters.iter_mut();
        without_marks(c, &mut |letter| {
            if let Some(place) = places.next() {
                *place = Some(letter);
            }
        });
        letters
    }
}

impl Folded {
    /// Folds a text. What does not change is not copied.
    #[must_use]
    pub fn new(text: &str, folding: Folding) -> Self {
        let mut folded = Self::default();
        if folding == Folding::default() {
            return folded;
        }
        // Most characters occur many times.
        let mut known: BTreeMap<char, Letters> = BTreeMap::new();
        let mut content = String::new();
        let mut copied = 0;
        let mut at = 0;
        while let Some(rest) = text.get(at..) {
            at += rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
            let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
            let letters = *known.entry(c).or_insert_with(|| folding.letters(c));
            let after = at + c.len_utf8();
            if letters != [Some(c), None, None] {
                content.push_str(text.get(copied..at).unwrap_or_default());
                let begin = content.len();
                content.extend(letters.into_iter().flatten());
                if content.len() - begin != after - at || letters[1].is_some() {
                    folded.note(begin, at);
                    folded.note(content.len(), after);
                }
                copied = after;
            }
            at = after;
        }
        if copied > 0 {
            content.push_str(text.get(copied..).unwrap_or_default());
            folded.content = Some(content);
        }
        folded
    }

    fn note(&mut self, folded: usize, original: usize) {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let change = Change { folded: offset(folded), original: offset(original) };
        if self.changes.last() != Some(&change) {
            self.changes.push(change);
        }
    }

    /// The folded text; `text` is what it was made from.
    #[must_use]
    pub fn content<'a>(&'a self, text: &'a str) -> &'a str {
        self.content.as_deref().unwrap_or(text)
    }

    /// The place in `text` of something that starts here in the folded text.
    #[must_use]
    pub fn start(&self, text: &str, folded: usize) -> usize {
        let next = self.changes.partition_point(|change| change.folded as usize <= folded);
        let Some(before) = next.checked_sub(1).and_then(|at| self.changes.get(at)) else {
            return folded;
        };
        let mut at = before.original as usize + (folded - before.folded as usize);
        if let Some(next) = self.changes.get(next)
            && folded > before.folded as usize
        {
            // Several letters are one character of the text.
            at = at.min((next.original as usize).saturating_sub(1));
        }
        while !text.is_char_boundary(at) {
            at = at.saturating_sub(1);
        }
        at
    }

    /// The place in `text` of something that ends here in the folded text. Marks that follow are
    /// not part of it.
    #[must_use]
    pub fn end(&self, text: &str, folded: usize) -> usize {
        let next = self.changes.partition_point(|change| (change.folded as usize) < folded);
        let after = self.changes.get(next);
        if let Some(after) = after.filter(|after| after.folded as usize == folded) {
            return after.original as usize;
        }
        let Some(before) = next.checked_sub(1).and_then(|at| self.changes.get(at)) else {
            return folded;
        };
        let at = before.original as usize + (folded - before.folded as usize);
        match after {
            Some(after) if !text.is_char_boundary(at) || at > after.original as usize => {
                after.original as usize
            }
            _ => at,
        }
    }

    /// The place in the folded text of a place in `text`.
    #[must_use]
    pub fn place(&self, text: &str, original: usize) -> usize {
        let next = self.changes.partition_point(|change| change.original as usize <= original);
        let Some(before) = next.checked_sub(1).and_then(|at| self.changes.get(at)) else {
            return original;
        };
        let mut at = before.folded as usize + (original - before.original as usize);
        if let Some(next) = self.changes.get(next) {
            at = at.min(next.folded as usize);
        }
        let content = self.content(text);
        while !content.is_char_boundary(at) {
            at = at.saturating_sub(1);
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BOTH: Folding = Folding { accents: true, typography: true };

    /// The part of the original that a part of the folded text was made from.
    fn back(text: &str, part: &str) -> String {
        let folded = Folded::new(text, BOTH);
        let start = folded.content(text).find(part).unwrap();
        let (start, end) = (folded.start(text, start), folded.end(text, start + part.len()));
        text[start..end].to_owned()
    }

    #[test]
    fn what_is_folded_leads_back_to_the_original() {
        let text = "Côte d’Ivoire – e\u{301}te\u{301} co\u{ad}op 평화 \u{a0}x\u{200f}y";
        let folded = Folded::new(text, BOTH);
        assert!(folded.content(text).starts_with("Cote d'Ivoire - ete coop "));
        for (part, original) in [
            ("Cote", "Côte"),
            ("d'Ivoire", "d’Ivoire"),
            ("-", "–"),
            ("ete", "e\u{301}te"),
            ("te c", "te\u{301} c"),
            ("coop", "co\u{ad}op"),
            ("\u{1111}\u{1167}", "평"),
            ("\u{1167}\u{11bc}", "평"),
            ("x", "x"),
            ("y", "y"),
            ("xy", "x\u{200f}y"),
        ] {
            assert_eq!(back(text, part), original, "{part}");
        }
    }

    #[test]
    fn what_does_not_change_is_not_copied() {
        for text in ["", "plain", "Chinese: 一二三\nnext\r\n"] {
            let folded = Folded::new(text, BOTH);
            assert!(folded.content.is_none() && folded.changes.is_empty(), "{text}");
        }
        assert!(Folded::new("é", Folding::default()).content.is_none());
        let same_length = Folded::new("ёж", BOTH);
        assert_eq!((same_length.content.as_deref(), same_length.changes.len()), (Some("еж"), 0));
    }

    proptest! {
        #[test]
        fn each_place_leads_there_and_back(
            text in "[ae\u{301}é’\u{a0}\u{ad}😀평ёم\u{64e}\r\n -]{0,30}",
            accents in any::<bool>(), typography in any::<bool>(),
        ) {
            let folding = Folding { accents, typography };
            let folded = Folded::new(&text, folding);
            let content = folded.content(&text);
            prop_assert_eq!(content, &folding.of(&text));
            prop_assert_eq!(content.matches('\n').count(), text.matches('\n').count());
            let mut last = 0;
            for (at, c) in content.char_indices() {
                let start = folded.start(&text, at);
                let end = folded.end(&text, at + c.len_utf8());
                prop_assert!(last <= start && start < end, "{} {} {}", last, start, end);
                prop_assert!(text.is_char_boundary(start) && text.is_char_boundary(end));
                prop_assert!(folding.of(&text[start..end]).contains(c));
                last = start;
            }
            for (at, c) in text.char_indices() {
                let place = folded.place(&text, at);
                prop_assert!(content.is_char_boundary(place));
                if folding.of(c.encode_utf8(&mut [0; 4])).chars().count() == 1 {
                    prop_assert_eq!(folded.start(&text, place), at);
                }
            }
        }
    }
}
