//! The words of a passage that say what it is about, by their stems.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use unicode_segmentation::UnicodeSegmentation as _;

use super::fold::fold;

/// Words of English, French and Spanish that say nothing about what a passage is about.
const FUNCTION_WORDS: &str = include_str!("function_words.txt");

/// A word that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentWord {
    /// Where it is, in bytes.
    pub at: Range<usize>,
    /// What all forms of the word have in common.
    pub stem: String,
}

/// The words that say something, in order. Capitals, accents and common endings do not matter.
///
/// ```
/// use annotator_core::phrases::content::content_words;
/// let stems = |text: &str| content_words(text).into_iter().map(|it| it.stem).collect::<Vec<_>>();
/// assert_eq!(stems("We will train the coast guards."), ["train", "coast", "guard"]);
/// assert_eq!(stems("l’Océan, and OCEANS"), ["ocean", "ocean"]);
/// ```
#[must_use]
pub fn content_words(text: &str) -> Vec<ContentWord> {
    let words = text.unicode_word_indices().filter_map(|(at, word)| {
        let stem = stem_of(word)?;
        Some(ContentWord { at: at..at + word.len(), stem })
    });
    words.collect()
}

fn stem_of(word: &str) -> Option<String> {
    static KNOWN: OnceLock<BTreeSet<&str>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let lines = FUNCTION_WORDS.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).collect()
    });
    let folded = fold(word);
    let bare = without_article(folded.strip_suffix("'s").unwrap_or(&folded));
    if bare.is_empty() || known.contains(bare) {
        return None;
    }
    let is_letter = bare.len() == 1 && bare.is_ascii();
    (!is_letter).then(|| stem(bare)).filter(|stem| !stem.is_empty())
}

/// The word without the French article that is joined to it.
fn without_article(word: &str) -> &str {
    match word.split_once('\'') {
        Some(("l" | "d" | "n" | "s" | "c" | "j" | "m" | "t" | "qu", rest)) => rest,
        _ => word,
    }
}

/// A folded word without common endings.
#[must_use]
pub fn stem(word: &str) -> String {
    let mut stem = word;
    for end in ["ies", "es", "s", "ing", "ed"] {
        if let Some(rest) = stem.strip_suffix(end)
            && rest.len() >= 4
        {
            stem = rest;
            break;
        }
    }
    stem.trim_end_matches(['e', 'y']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::generate::words;
    use proptest::prelude::*;

    #[test]
    fn words_of_any_script_are_found_where_they_are() {
        let text = "We pledge e\u{301}coles 😀, السلام and 2 مليون";
        let found: Vec<_> =
            content_words(text).into_iter().map(|it| (text[it.at].to_owned(), it.stem)).collect();
        let places: Vec<&str> = found.iter().map(|(words, _)| words.as_str()).collect();
        assert_eq!(places, ["e\u{301}coles", "السلام", "مليون"]);
        assert_eq!(found[0].1, "ecol");
    }

    proptest! {
        #[test]
        fn places_are_inside_of_any_text(text in words()) {
            for word in content_words(&text) {
                prop_assert!(text.get(word.at.clone()).is_some_and(|it| !it.is_empty()));
                prop_assert!(!word.stem.is_empty());
            }
        }
    }
}
