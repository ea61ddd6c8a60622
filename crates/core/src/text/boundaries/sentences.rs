//! Sentences within one paragraph: UAX #29, and English abbreviations that do not end a sentence.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::is_grapheme_boundary;

/// Never the end of a sentence.
const TITLES: &[&str] = &[
    "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Dr", "Prof", "H.E", "H.M", "H.R.H", "Amb", "Gen",
    "Col", "Lt", "Maj", "Capt", "Cmdr", "Adm", "Sgt", "Sen", "Rep", "Gov", "Hon", "Rev", "St",
    "Mt", "Ft", "art", "Art", "arts", "Arts", "para", "Para", "paras", "Paras", "vs", "v", "cf",
    "Cf", "e.g", "E.g", "i.e", "I.e", "viz", "approx",
];

/// Not the end of a sentence if a number follows: `No. 5`, but `No. We will not.`
const BEFORE_NUMBERS: &[&str] = &[
    "No", "Nos", "no", "nos", "p", "pp", "vol", "Vol", "sec", "Sec", "fig", "Fig", "ch", "Ch",
    "res", "Res", "doc", "Doc", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
    "Oct", "Nov", "Dec",
];

/// The end of a sentence only if a word follows that often starts one. The same holds for initials:
/// `U.S. Government`, but `in the U.S. The Government`.
const EITHER: &[&str] = &["Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Sr"];

/// Words that start a sentence more often than they follow an abbreviation as part of a name.
const STARTERS: &[&str] = &[
    "A",
    "After",
    "All",
    "Also",
    "An",
    "And",
    "As",
    "At",
    "Before",
    "But",
    "By",
    "Finally",
    "First",
    "For",
    "From",
    "Furthermore",
    "He",
    "Hence",
    "Her",
    "His",
    "How",
    "However",
    "I",
    "If",
    "In",
    "It",
    "Its",
    "Last",
    "Let",
    "Many",
    "Moreover",
    "My",
    "No",
    "Nor",
    "Now",
    "On",
    "Once",
    "Or",
    "Our",
    "Second",
    "She",
    "Since",
    "So",
    "Some",
    "Such",
    "That",
    "The",
    "Their",
    "Then",
    "There",
    "These",
    "They",
    "This",
    "Those",
    "Thus",
    "To",
    "Today",
    "Under",
    "We",
    "What",
    "When",
    "Where",
    "While",
    "Who",
    "Why",
    "With",
    "Yet",
    "You",
];

/// The paragraph cut into sentences; together they cover all of it, spaces included.
///
/// `etc.` is not listed as an exception: UAX #29 continues before a small letter and ends the
/// sentence before a capital, which is right for it.
pub(super) fn sentences(paragraph: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for (at, segment) in paragraph.split_sentence_bound_indices() {
        let start = match open.take() {
            Some(range) if continues(paragraph, &range) => range.start,
            Some(range) => {
                found.push(range);
                at
            }
            None => at,
        };
        open = Some(start..at + segment.len());
    }
    found.extend(open);
    found
}

/// Whether the sentence in `range` continues after its end.
fn continues(paragraph: &str, range: &Range<usize>) -> bool {
    if !is_grapheme_boundary(paragraph, range.end) {
        return true;
    }
    let sentence = paragraph.get(range.clone()).unwrap_or_default();
    let next = paragraph.get(range.end..).unwrap_or_default();
    // UAX #29 always ends a sentence at these (SB4).
    if sentence.ends_with(['\r', '\u{85}', '\u{2028}', '\u{2029}']) {
        return false;
    }
    let Some(sentence) = sentence.trim().strip_suffix('.') else { return false };
    if is_list_number(sentence) {
        return true;
    }
    let word = sentence.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    if listed(TITLES, word) {
        return true;
    }
    if listed(BEFORE_NUMBERS, word) {
        return next.trim_start().starts_with(char::is_numeric);
    }
    (listed(EITHER, word) || is_initials(word)) && !STARTERS.contains(&first_word(next))
}

/// Case matters, because `no.` ends a sentence more often than `No.`; but a word in a heading in
/// capitals also matches.
fn listed(list: &[&str], word: &str) -> bool {
    let in_capitals = word.len() > 1 && !word.chars().any(char::is_lowercase);
    list.iter().any(|item| *item == word || (in_capitals && item.eq_ignore_ascii_case(word)))
}

/// Single letters with full stops between them, without the last full stop: `J`, `U.S`, `p.m`.
fn is_initials(word: &str) -> bool {
    let single = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    };
    let is_one_small_letter = word.chars().all(char::is_lowercase);
    !is_one_small_letter && word.split('.').all(single)
}

/// A number alone, as before an item of a list.
fn is_list_number(sentence: &str) -> bool {
    (1..=3).contains(&sentence.len()) && sentence.bytes().all(|b| b.is_ascii_digit())
}

fn first_word(next: &str) -> &str {
    let next = next.trim_start_matches(|c: char| !c.is_alphanumeric());
    next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}
