//! Finds typed words in texts. Capitals, accents, kinds of white space and Unicode forms do not
//! matter.

use std::ops::Range;

use super::fold::{fold_for_search, fold_for_search_each};

/// Words to find.
///
/// ```
/// use annotator_core::phrases::find::Typed;
/// let typed = Typed::new("cote d'ivoire").unwrap();
/// let text = "In Co\u{302}te\u{a0}d’Ivoire";
/// let found = typed.first_in(text).unwrap();
/// assert_eq!(&text[found], "Co\u{302}te\u{a0}d’Ivoire");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// As folded for a search; not empty.
    folded: String,
}

/// How well a name fits what was typed, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It begins the name.
    Start,
    /// It begins a word of the name.
    Word,
    /// It is somewhere in the name.
    Within,
}

impl Typed {
    /// `None` if nothing was typed that can be found.
    #[must_use]
    pub fn new(typed: &str) -> Option<Self> {
        let folded = fold_for_search(typed);
        (!folded.is_empty()).then_some(Self { folded })
    }

    /// The words as folded for a search.
    #[must_use]
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// How well a name fits; `None` if it does not have the words.
    #[must_use]
    pub fn fit(&self, name: &str) -> Option<Fit> {
        let name = fold_for_search(name);
        let mut words = name.split(|c: char| !c.is_alphanumeric());
        if name.starts_with(&self.folded) {
            Some(Fit::Start)
        } else if words.any(|word| word.starts_with(&self.folded)) {
            Some(Fit::Word)
        } else {
            self.is_in_folded(&name).then_some(Fit::Within)
        }
    }

    /// Whether a text has each of the words, wherever they are.
    #[must_use]
    pub fn has_words(&self, text: &str) -> bool {
        let text = fold_for_search(text);
        self.folded.split(' ').all(|word| text.contains(word))
    }

    /// Whether a text that was folded for a search has the words.
    #[must_use]
    pub fn is_in_folded(&self, folded: &str) -> bool {
        folded.contains(&self.folded)
    }

    /// Where the words occur in a text for the first time, in bytes.
    #[must_use]
    pub fn first_in(&self, text: &str) -> Option<Range<usize>> {
        self.all_in(text).into_iter().next()
    }

    /// Where the words occur in a text, in bytes. Occurrences do not overlap.
    #[must_use]
    pub fn all_in(&self, text: &str) -> Vec<Range<usize>> {
        // Most texts do not have the words, and then places are not needed.
        if !self.is_in_folded(&fold_for_search(text)) {
            return Vec::new();
        }
        let (mut folded, mut places) = (String::new(), Vec::new());
        fold_for_search_each(text, &mut |c, at| {
            places.push(Place { folded: folded.len(), at });
            folded.push(c);
        });
        let found = folded.match_indices(&self.folded);
        found.filter_map(|(at, words)| range(text, &places, at, at + words.len())).collect()
    }
}

/// Where a character of the folded text comes from.
struct Place {
    /// Its byte in the folded text.
    folded: usize,
    /// The byte of its original.
    at: usize,
}

/// The original of a part of the folded text, with all marks of its last letter.
fn range(text: &str, places: &[Place], from: usize, to: usize) -> Option<Range<usize>> {
    let place = |folded: usize| places.partition_point(|place| place.folded < folded);
    let start = places.get(place(from))?.at;
    let (inside, after) = places.split_at_checked(place(to))?;
    let last = inside.last()?.at;
    // One original may have become two letters, of which only one was found.
    let end = after.iter().map(|place| place.at).find(|at| *at > last).unwrap_or(text.len());
    let end = text.get(..end)?.trim_end().len();
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found<'a>(text: &'a str, typed: &str) -> Vec<&'a str> {
        let places = Typed::new(typed).map(|typed| typed.all_in(text)).unwrap_or_default();
        places.into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn words_are_found_in_every_way_to_write_them() {
        for (text, typed, expected) in [
            ("Aid, said AID", "aid", vec!["Aid", "aid", "AID"]),
            ("L’Éducation", "education", vec!["Éducation"]),
            ("E\u{301}tat e\u{301}", "etat", vec!["E\u{301}tat"]),
            ("état", "é", vec!["é"]),
            ("a \u{a0}\n b", "A b", vec!["a \u{a0}\n b"]),
            ("we aid  ", "aid", vec!["aid"]),
            ("Œuvre", "e", vec!["Œ", "e"]),
            ("Œuvre", "oeuvre", vec!["Œuvre"]),
            ("سلامٌ للأمم", "سلام", vec!["سلامٌ"]),
            ("평화를", "평화", vec!["평화"]),
            ("平和を", "和", vec!["和"]),
            ("😀 aid", "😀", vec!["😀"]),
            ("abc", "d", vec![]),
            ("", "a", vec![]),
            ("abc", " \u{301} ", vec![]),
        ] {
            assert_eq!(found(text, typed), expected, "{text}: {typed}");
        }
    }

    #[test]
    fn a_name_fits_best_where_it_begins() {
        let typed = Typed::new("re").unwrap();
        let fits = ["Redo", "Next record", "Figure", "Undo"].map(|name| typed.fit(name));
        assert_eq!(fits, [Some(Fit::Start), Some(Fit::Word), Some(Fit::Within), None]);
        assert!(Fit::Start < Fit::Within);
        let words = Typed::new("file  SAVE").unwrap();
        assert!(words.has_words("Save the project to a file") && !words.has_words("Save"));
    }

    proptest! {
        #[test]
        fn what_is_found_has_the_words(
            text in "[aAéÉe\u{301}\u{300}œ ß\n\u{a0}가간😀]{0,30}", typed in "[aée\u{301}œsß 가]{1,3}",
        ) {
            let Some(typed) = Typed::new(&typed) else { return Ok(()) };
            let places = typed.all_in(&text);
            prop_assert_eq!(places.is_empty(), !fold_for_search(&text).contains(typed.folded()));
            for place in places {
                let words = text.get(place.clone());
                prop_assert!(words.is_some_and(|it| fold_for_search(it).contains(typed.folded())), "{:?}", place);
            }
        }
    }
}
