//! Joins lines to paragraphs and puts together words that were split at line ends.

use std::collections::HashMap;

use unicode_bidi::{BidiClass, bidi_class};

use super::line::Line;
use super::script::{ETHIOPIC_SPACE, is_hangul, is_ideographic, is_unspaced};

/// The words of a document. They show whether a hyphen at the end of a line belongs to the word or
/// only splits it.
#[derive(Debug, Default)]
pub(crate) struct Words {
    counts: HashMap<String, usize>,
    /// Whether the document splits words at all.
    parts: bool,
    /// Whether Korean words are split at line ends without a hyphen.
    parts_korean: bool,
}

impl Words {
    pub(crate) fn new(lines: &[Line]) -> Self {
        let mut words = Self::default();
        let mut continues = false;
        for line in lines {
            // The first and last word of a line may be only part of a word.
            let first = continues || line.text.starts_with(is_hangul);
            let last = line.text.ends_with(is_hangul);
            continues = line.text.ends_with(is_hyphen);
            let inner: Vec<&str> = line.text.split_whitespace().collect();
            let end = inner.len().saturating_sub(usize::from(last));
            for word in inner.iter().take(end).skip(usize::from(first)) {
                let word = bare(word);
                if !word.is_empty() && !ends_in_hyphen(word) {
                    *words.counts.entry(key(word)).or_default() += 1;
                }
            }
        }
        words.parts = words.parts_words(lines);
        words.parts_korean = words.parts_korean_words(lines);
        words
    }

    fn knows(&self, word: &str) -> bool {
        self.counts.contains_key(&key(word))
    }

    /// Whether hyphens at line ends more often split a word than belong to it, judged by whether
    /// the part before the hyphen is a word on its own.
    fn parts_words(&self, lines: &[Line]) -> bool {
        let (mut parting, mut written) = (0_usize, 0_usize);
        for pair in lines.windows(2) {
            let [last, line] = pair else { continue };
            let Some((left, right)) = parted(&last.text, &line.text) else { continue };
            let first = last_part(left);
            if self.knows(&format!("{left}{right}")) || !self.knows(first) {
                parting += 1;
            } else {
                written += 1;
            }
        }
        parting > written
    }

    /// Whether Korean words are split at line ends: whether the two parts joined are a known word
    /// more often than both parts alone.
    fn parts_korean_words(&self, lines: &[Line]) -> bool {
        let (mut within, mut between) = (0_usize, 0_usize);
        for pair in lines.windows(2) {
            let [last, line] = pair else { continue };
            let Some((left, right)) = korean(&last.text, &line.text) else { continue };
            if self.knows(&format!("{left}{right}")) {
                within += 1;
            } else if self.knows(left) && self.knows(right) {
                between += 1;
            }
        }
        within >= 2 && within * 3 > between
    }

    /// Whether the end of one line and the start of the next are one Korean word.
    fn is_one_korean_word(&self, left: &str, right: &str) -> bool {
        if self.knows(&format!("{left}{right}")) {
            return true;
        }
        if self.counts.get(&right.to_lowercase()).is_some_and(|n| *n > 1) && self.knows(left) {
            return false;
        }
        let count = |word: &str| self.counts.get(word).copied().unwrap_or_default();
        if left.chars().count() == 1 && count(left) < 3 && !self.knows(right) {
            return true;
        }
        // Particles and endings, which are part of other words but not words themselves.
        let ending =
            self.counts.keys().any(|word| word.len() > right.len() && word.ends_with(right));
        let beginning =
            self.counts.keys().any(|word| word.len() > left.len() && word.starts_with(left));
        (ending && (beginning || !self.knows(left))) || right.chars().count() == 1
    }

    /// Whether the hyphen between these parts of a word belongs to it.
    fn is_written(&self, left: &str, right: &str) -> bool {
        let starts_upper = right.chars().next().is_some_and(char::is_uppercase);
        if starts_upper || left.chars().any(char::is_numeric) {
            return true;
        }
        if self.knows(&format!("{left}{right}")) {
            return false;
        }
        if self.knows(&format!("{left}-{right}")) || !self.parts {
            return true;
        }
        let first = last_part(left);
        let long = |part: &str| part.chars().count() >= 3;
        (FIRST_PARTS.contains(&first.to_lowercase().as_str()) && right.chars().count() >= 4)
            || (long(first) && long(right) && self.knows(first) && self.knows(right))
    }
}

/// First parts that are common in hyphenated English words and rare otherwise.
const FIRST_PARTS: [&str; 17] = [
    "non", "self", "well", "long", "wide", "so", "vice", "post", "anti", "multi", "low", "high",
    "full", "peace", "short", "large", "free",
];

/// The last part of a hyphenated word.
fn last_part(word: &str) -> &str {
    word.rsplit(is_hyphen).next().unwrap_or(word)
}

/// The two parts of a word split at the line end, if there is one.
fn parted<'a>(last: &'a str, line: &'a str) -> Option<(&'a str, &'a str)> {
    let word = last.split_whitespace().next_back()?;
    if !ends_in_hyphen(word) {
        return None;
    }
    let left = bare(word.trim_end_matches(is_hyphen));
    let right = line.split_whitespace().next()?;
    let right = bare(right.split(is_hyphen).next()?);
    let letters = left.trim_end_matches(is_mark).ends_with(char::is_alphanumeric)
        && right.chars().next().is_some_and(char::is_alphabetic);
    letters.then_some((left, right))
}

/// The last word of a line and the first of the next, if both are Korean.
fn korean<'a>(last: &'a str, line: &'a str) -> Option<(&'a str, &'a str)> {
    let left = last.split_whitespace().next_back()?;
    let right = bare(line.split_whitespace().next()?);
    let both = left.ends_with(is_hangul) && right.starts_with(is_hangul);
    both.then_some((left, right))
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{ad}')
}

fn ends_in_hyphen(word: &str) -> bool {
    word.ends_with(is_hyphen)
}

fn bare(word: &str) -> &str {
    let outside = |c: char| !c.is_alphanumeric() && !is_hyphen(c) && !is_mark(c);
    word.trim_matches(outside)
}

/// Whether this is a combining mark, which belongs to the letter before it.
fn is_mark(c: char) -> bool {
    bidi_class(c) == BidiClass::NSM
}

/// The form in which words are counted: lower case, with one kind of hyphen.
fn key(word: &str) -> String {
    word.to_lowercase().replace('\u{2010}', "-")
}

/// The text of the lines of one paragraph.
pub(crate) fn join(lines: &[Line], words: &Words) -> String {
    let mut text = String::new();
    let mut spaced_end = false;
    for line in lines {
        if !text.is_empty() {
            glue(&mut text, &line.text, spaced_end, words);
        }
        text.push_str(&line.text);
        spaced_end = line.spaced_end;
    }
    // Soft hyphens at line ends have done their work, and those within lines mean nothing.
    text.retain(|c| c != '\u{ad}');
    text
}

const FULL_STOP: &str = "\u{1361}\u{1361}";

/// Prepares the end of a text for the next line: adds a space or removes a hyphen, if needed.
fn glue(text: &mut String, next: &str, spaced_end: bool, words: &Words) {
    if text.ends_with('\u{ad}') {
        return;
    }
    if let Some((left, right)) = parted(text, next) {
        if !words.is_written(left, right) {
            let end = text.trim_end_matches(is_hyphen).len();
            text.truncate(end);
        }
        return;
    }
    let last = text.chars().next_back().unwrap_or(' ');
    let first = next.chars().next().unwrap_or(' ');
    // Some texts write two word separators as a full stop.
    let parted_by_sign = last == ETHIOPIC_SPACE && !text.ends_with(FULL_STOP);
    if (parted_by_sign || is_glued(last, first)) && !spaced_end {
        return;
    }
    if words.parts_korean
        && !spaced_end
        && let Some((left, right)) = korean(text, next)
        && words.is_one_korean_word(left, right)
    {
        return;
    }
    let mut before = text.chars().rev().skip(1).skip_while(|c| is_mark(*c));
    let dash_within = matches!(last, '—' | '–' | '/' | '\u{2010}' | '-')
        && before.next().is_some_and(char::is_alphanumeric)
        && first.is_alphanumeric();
    if !dash_within {
        text.push(' ');
    }
}

/// Whether the script of two characters has no space between them.
fn is_glued(last: char, first: char) -> bool {
    (is_unspaced(last) && is_unspaced(first))
        || (is_ideographic(last) && !first.is_ascii_alphabetic())
        || (is_ideographic(first) && !last.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::testing::line;

    fn joined(lines: &[&str], others: &[&str]) -> String {
        let lines: Vec<Line> = lines.iter().map(|text| line(text, 0.0, 0.0)).collect();
        let mut all = lines.clone();
        all.extend(others.iter().map(|text| line(text, 0.0, 0.0)));
        join(&lines, &Words::new(&all))
    }

    #[test]
    fn lines_are_joined_to_a_text() {
        for (lines, others, expected) in [
            (&["We", "pledge"][..], &[][..], "We pledge"),
            (&["the inter-", "national order"], &[], "the international order"),
            (&["self-", "determination"], &["self-determination"], "self-determination"),
            (&["self-", "determination"], &["determination", "e-", "lapse"], "self-determination"),
            (&["Asia-", "Pacific"], &[], "Asia-Pacific"),
            (&["2016-", "2030"], &[], "2016-2030"),
            (
                &["àwo\u{329}n orílè\u{329}\u{2010}", "èdè"],
                &["tí orílè\u{329}\u{2010}èdè yìí", "nìí-", "yàn"],
                "àwo\u{329}n orílè\u{329}\u{2010}èdè",
            ),
            (&["peace —", "and"], &[], "peace — and"),
            (&["peace—", "and"], &[], "peace—and"),
            (&["和平", "与"], &[], "和平与"),
            (&["สันติ", "ภาพ"], &[], "สันติภาพ"),
            (&["መብት፡", "አለው"], &[], "መብት፡አለው"),
            (&["አለው፡፡", "ማንም"], &[], "አለው፡፡ ማንም"),
            (&["in\u{ad}", "side"], &[], "inside"),
            (&["سلام", "عليكم"], &[], "سلام عليكم"),
            (&["😀", "e\u{301}"], &[], "😀 e\u{301}"),
        ] {
            assert_eq!(joined(lines, others), expected);
        }
    }
}
