//! Finds a phrase in a text, either exactly or with white space, typographic quotes and dashes
//! folded.

use std::collections::VecDeque;

use super::span::Span;
use super::units::ByteOffset;
use crate::text::Text;

/// All occurrences of `needle` in `text`, in text order, including overlapping ones; none for an
/// empty needle. O(length of the text).
///
/// With `folded`, a run of white space (including NBSP and LF) counts as one space, ’ ‘ as ', “ ”
/// as ", and all dashes and hyphens as -. Spans always refer to the original text. An occurrence
/// may start or end within a word or a grapheme cluster; see [`super::boundaries::cuts`].
#[must_use]
pub fn occurrences(text: &Text, needle: &str, folded: bool) -> Vec<Span> {
    let pattern: Vec<char> =
        if folded { fold(needle.chars()).collect() } else { needle.chars().collect() };
    let borders = borders(&pattern);
    let ranges = if !folded && borders.last() == Some(&0) {
        // The needle cannot overlap itself, so the faster standard search misses nothing.
        let found = text.as_str().match_indices(needle);
        found.map(|(start, _)| (start, start + needle.len())).collect()
    } else {
        find(text.as_str(), folded, &pattern, &borders)
    };
    let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
    let span = |(start, end)| text.span(offset(start)?, offset(end)?).ok();
    ranges.into_iter().filter_map(span).collect()
}

/// `chars` with white space and typographic characters folded. Folding them in reverse order yields
/// the same characters in reverse.
pub(super) fn fold(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut after_space = false;
    chars.filter_map(move |c| {
        let repeats = after_space && c.is_whitespace();
        after_space = c.is_whitespace();
        (!repeats).then(|| fold_char(c))
    })
}

/// A character without its typography: straight quotes, a hyphen for a dash, and a space for any white
/// space.
#[must_use]
pub fn fold_char(c: char) -> char {
    match c {
        '‘' | '’' | '‚' | '‛' | 'ʼ' => '\'',
        '“' | '”' | '„' | '‟' => '"',
        // The hyphens, the figure dash, – — ― and the minus sign.
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Knuth, Morris and Pratt's search ("Fast pattern matching in strings", 1977) over the characters
/// of `content`, optionally folding them on the way.
fn find(content: &str, folded: bool, pattern: &[char], borders: &[usize]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    // Where the latest characters start, at most as many as the pattern has.
    let mut starts = VecDeque::with_capacity(pattern.len() + 1);
    let mut matched = 0;
    let mut chars = content.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let mut end = start + c.len_utf8();
        if folded && c.is_whitespace() {
            while let Some((at, space)) = chars.next_if(|(_, next)| next.is_whitespace()) {
                end = at + space.len_utf8();
            }
        }
        starts.push_back(start);
        if starts.len() > pattern.len() {
            starts.pop_front();
        }
        matched = advance(pattern, borders, matched, if folded { fold_char(c) } else { c });
        if matched == pattern.len()
            && let Some(first) = starts.front()
        {
            found.push((*first, end));
        }
    }
    found
}

/// How many characters of the pattern match after reading `c`, if `matched` did before.
fn advance(pattern: &[char], borders: &[usize], mut matched: usize, c: char) -> usize {
    loop {
        if pattern.get(matched) == Some(&c) {
            return matched + 1;
        }
        let Some(before) = matched.checked_sub(1) else { return 0 };
        matched = borders.get(before).copied().unwrap_or_default();
    }
}

/// For each prefix of the pattern: the length of the longest shorter prefix that is also its
/// suffix.
fn borders(pattern: &[char]) -> Vec<usize> {
    let mut borders = Vec::with_capacity(pattern.len());
    let mut length = 0;
    for (at, c) in pattern.iter().enumerate() {
        length = if at == 0 { 0 } else { advance(pattern, &borders, length, *c) };
        borders.push(length);
    }
    borders
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(content: &str, needle: &str, folded: bool) -> Vec<String> {
        let text = Text::new(content.to_owned());
        let spans = occurrences(&text, needle, folded);
        spans.into_iter().map(|span| format!("{span:?} {}", text.slice(span))).collect()
    }

    #[test]
    fn exact_search_finds_overlapping_occurrences() {
        assert_eq!(found("aid said", "aid", false), ["0..3 aid", "5..8 aid"]);
        assert_eq!(found("aaaa", "aa", false), ["0..2 aa", "1..3 aa", "2..4 aa"]);
        assert_eq!(found("ababa", "aba", true), ["0..3 aba", "2..5 aba"]);
        assert_eq!(found("😀😀", "😀", false), ["0..4 😀", "4..8 😀"]);
        assert_eq!(found("سلام سلام", "سلام", false).len(), 2);
        assert!(found("abc", "", false).is_empty());
        assert!(found("abc", "", true).is_empty());
        assert!(found("", "a", false).is_empty());
        assert!(found("Aid", "aid", true).is_empty(), "case matters");
        assert!(found("a\u{a0}b", "a b", false).is_empty());
    }

    #[test]
    fn folded_search_returns_spans_of_the_original_text() {
        assert_eq!(found("a\u{a0}\n b", "a b", true), ["0..6 a\u{a0}\n b"]);
        assert_eq!(found("x\r\ny", "x y", true), ["0..4 x\r\ny"]);
        assert_eq!(found("“Japan’s” aid", "\"Japan's\"", true), ["0..15 “Japan’s”"]);
        assert_eq!(found("Japan's", "Japan’s", true), ["0..7 Japan's"]);
        assert_eq!(found("a–b—c−d\u{2011}e", "a-b-c-d-e", true).len(), 1);
    }

    proptest! {
        #[test]
        fn search_agrees_with_trying_each_place(content in "[ab😀]{0,40}", needle in "[ab😀]{1,4}") {
            let text = Text::new(content.clone());
            let expected: Vec<usize> =
                content.char_indices().map(|(at, _)| at).filter(|at| content[*at..].starts_with(&needle)).collect();
            for folded in [false, true] {
                let starts: Vec<usize> =
                    occurrences(&text, &needle, folded).iter().map(|span| span.start().get()).collect();
                prop_assert_eq!(&starts, &expected);
            }
        }

        #[test]
        fn a_folded_hit_folds_to_the_needle(
            content in "[ab’'“\"–\\- \u{a0}\n\r]{0,40}", needle in "[ab’'“\"–\\- \u{a0}\n]{1,4}",
        ) {
            let text = Text::new(content.clone());
            let plain = |s: &str| fold(s.chars()).collect::<String>();
            let hits = occurrences(&text, &needle, true);
            for hit in &hits {
                prop_assert_eq!(plain(text.slice(*hit)), plain(&needle));
            }
            let folded_text = Text::new(plain(&content));
            prop_assert_eq!(hits.len(), occurrences(&folded_text, &plain(&needle), false).len());
        }

        #[test]
        fn folding_works_backwards(content in any::<String>()) {
            let backwards: Vec<char> = fold(content.chars().rev()).collect();
            let forwards: Vec<char> = fold(content.chars()).collect();
            prop_assert!(backwards.iter().rev().eq(forwards.iter()));
        }
    }
}
