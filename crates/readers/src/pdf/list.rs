//! The markers of list items.

use super::script::is_ideographic;

/// The marker at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marker {
    Bullet,
    /// The value of a number or letter; 1 for a longer Roman numeral.
    Number(usize),
}

const BULLETS: &str = "•◦‣▪▫●○■□–—-*·\u{f0b7}\u{f0a7}\u{2043}➢❖✓";

/// The marker that a line starts with, if any.
pub(crate) fn marker(text: &str) -> Option<Marker> {
    if let Some(number) = number_before_square(text) {
        return Some(Marker::Number(number));
    }
    let (first, rest) = text.split_once([' ', '\u{a0}', '\t'])?;
    if rest.trim().is_empty() {
        return None;
    }
    let mut chars = first.chars();
    if let (Some(c), None) = (chars.next(), chars.next())
        && BULLETS.contains(c)
    {
        return Some(Marker::Bullet);
    }
    number(first).map(Marker::Number)
}

/// The text after a bullet. Numbers are kept, because they are spoken and cited.
pub(crate) fn without_bullet(text: &str) -> &str {
    match marker(text) {
        Some(Marker::Bullet) => {
            text.split_once([' ', '\u{a0}', '\t']).map_or(text, |(_, rest)| rest.trim_start())
        }
        _ => text,
    }
}

/// The number in `1.` or `2、` directly before a Chinese or Japanese character.
fn number_before_square(text: &str) -> Option<usize> {
    let at = text.find(is_ideographic).filter(|at| *at >= 1)?;
    // The punctuation after the number may itself be full-width.
    let at = if text.get(at..)?.starts_with(['、', '．']) { at + 3 } else { at };
    number(text.get(..at)?.trim_end())
}

/// The value of `1.`, `12)`, `(a)` or `iv.`.
fn number(word: &str) -> Option<usize> {
    let inner = word.strip_prefix('(').unwrap_or(word);
    let inner = inner.strip_suffix([')', '.', '\u{60c}', '、', '．'])?;
    let digits: Option<usize> = (1..=3)
        .contains(&inner.chars().count())
        .then(|| inner.chars().try_fold(0, |n, c| Some(n * 10 + digit(c)?)))
        .flatten();
    let letter = || {
        let mut chars = inner.chars();
        match (chars.next(), chars.next()) {
            (Some(c @ 'a'..='z'), None) => (c as usize).checked_sub('a' as usize).map(|n| n + 1),
            _ => None,
        }
    };
    let roman = || (inner.len() <= 5 && inner.chars().all(|c| "ivx".contains(c))).then_some(1);
    if inner.is_empty() { None } else { digits.or_else(letter).or_else(roman) }
}

fn digit(c: char) -> Option<usize> {
    let from = |zero: char| (c as usize).checked_sub(zero as usize).filter(|d| *d < 10);
    ['0', '٠', '۰', '०'].into_iter().find_map(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_recognised() {
        for (text, expected) in [
            ("• peace", Some(Marker::Bullet)),
            ("– peace", Some(Marker::Bullet)),
            ("1. peace", Some(Marker::Number(1))),
            ("12) peace", Some(Marker::Number(12))),
            ("(b) peace", Some(Marker::Number(2))),
            ("iv. peace", Some(Marker::Number(1))),
            ("١. سلام", Some(Marker::Number(1))),
            ("1.凡受", Some(Marker::Number(1))),
            ("2、凡受", Some(Marker::Number(2))),
            ("凡受1.", None),
            ("2017. peace", None),
            ("Mr. President", None),
            ("1.", None),
            ("-peace", None),
            ("😀 peace", None),
            ("", None),
        ] {
            assert_eq!(marker(text), expected, "{text}");
        }
        assert_eq!(without_bullet("•\u{a0}we pledge"), "we pledge");
        assert_eq!(without_bullet("1. we pledge"), "1. we pledge");
    }
}
