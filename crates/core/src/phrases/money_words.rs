//! The words and signs of sums of money: tokens, scales, currencies.

use std::ops::Range;

use super::currency::{Currency, by_code, by_name};
use super::number::{ARABIC_DECIMAL, ARABIC_GROUP, is_mark, plain};

/// A token of a text that may be a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Digits with the separators between them.
    Number(String),
    /// A word or a currency sign, as written but without full stops ("U.S." is "US").
    Word(String),
    /// A hyphen or dash.
    Dash,
}

const SIGNS: [char; 8] = ['$', '€', '£', '¥', '₹', '₩', '₽', '₺'];

/// Splits a text into numbers, words and dashes.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    placed_tokens(text).0
}

/// The tokens of a text, and the bytes of each.
pub(super) fn placed_tokens(text: &str) -> (Vec<Token>, Vec<Range<usize>>) {
    let read = text.char_indices().filter(|(_, c)| !is_mark(*c) && *c != '\r');
    let (bytes, chars): (Vec<Range<usize>>, Vec<char>) =
        read.map(|(at, c)| (at..at.saturating_add(c.len_utf8()), plain(c))).unzip();
    let (mut found, mut places) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(c) = chars.get(at).copied() {
        let rest = chars.get(at..).unwrap_or_default();
        let length = if c.is_ascii_digit() {
            let length = number_length(rest);
            found.push(Token::Number(rest.iter().take(length).collect()));
            length
        } else if c.is_alphabetic() || SIGNS.contains(&c) {
            let length = word_length(rest);
            let word = rest.iter().take(length).filter(|c| **c != '.').collect();
            found.push(Token::Word(word));
            length
        } else {
            match c {
                '-' | '\u{2010}'..='\u{2014}' => found.push(Token::Dash),
                '~' | '≈' => found.push(Token::Word("about".into())),
                // This keeps "23 % of dollars" from being a sum.
                '%' => found.push(Token::Word("%".into())),
                _ => {}
            }
            1
        };
        if places.len() < found.len() {
            let start = bytes.get(at).map_or(0, |byte| byte.start);
            let end = bytes.get(at + length.max(1) - 1).map_or(start, |byte| byte.end);
            places.push(start..end);
        }
        at += length.max(1);
    }
    (found, places)
}

/// The length of a number: digits, and single points, commas, apostrophes or spaces if more digits
/// follow.
fn number_length(chars: &[char]) -> usize {
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut at = 0;
    let mut group_start = 0;
    while let Some(c) = chars.get(at).copied() {
        let continues = match c {
            '0'..='9' => true,
            '.' | ',' | '\'' | ARABIC_DECIMAL | ARABIC_GROUP => digit(at + 1),
            // A space only between groups of three: "12 000 000". If it is the end of a line, the
            // number is ambiguous and is not read at all.
            c if c.is_whitespace() => {
                at - group_start <= 3 && (1..=3).all(|step| digit(at + step)) && !digit(at + 4)
            }
            _ => false,
        };
        if !continues {
            break;
        }
        if !c.is_ascii_digit() {
            group_start = at + 1;
        }
        at += 1;
    }
    at
}

/// The length of a word: letters and the points between them, including a currency sign at the end
/// ("US$").
fn word_length(chars: &[char]) -> usize {
    let letter = |at: usize| chars.get(at).is_some_and(|c| c.is_alphabetic());
    let mut at = 0;
    while letter(at) || (at > 0 && chars.get(at) == Some(&'.') && letter(at + 1)) {
        at += 1;
    }
    let dot = usize::from(chars.get(at) == Some(&'.'));
    let sign = |at: usize| chars.get(at).is_some_and(|c| SIGNS.contains(c));
    if sign(at) {
        at + 1
    } else if sign(at + dot) {
        at + dot + 1
    } else {
        at
    }
}

/// The power of ten of a word such as `million`.
pub(super) fn scale(word: &str) -> Option<u32> {
    match word {
        "hundred" => Some(2),
        "thousand" | "k" => Some(3),
        "million" | "millions" | "m" | "mn" | "mio" => Some(6),
        "billion" | "billions" | "b" | "bn" => Some(9),
        "trillion" | "tn" => Some(12),
        _ => None,
    }
}

/// A small number in words.
pub(super) fn number_word(word: &str) -> Option<u32> {
    const WORDS: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    const TENS: [&str; 7] = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    if word == "a" {
        return Some(1);
    }
    let place = |list: &[&str]| list.iter().position(|name| *name == word);
    if let Some(number) = place(&WORDS) {
        return u32::try_from(number).ok();
    }
    u32::try_from(place(&TENS)?).ok()?.checked_add(3)?.checked_mul(10)
}

/// The currency at the front of `tokens`, and how many tokens it takes up.
pub(super) fn currency_at(tokens: &[Token]) -> Option<(Currency, usize)> {
    let words: Vec<&str> = tokens
        .iter()
        .take(3)
        .map_while(|token| match token {
            Token::Word(word) => Some(word.as_str()),
            Token::Number(_) | Token::Dash => None,
        })
        .collect();
    if let Some(currency) = words.first().and_then(|word| by_code(word)) {
        return Some((currency, 1));
    }
    (1..=words.len()).rev().find_map(|length| {
        let name = words.get(..length)?.join(" ").to_lowercase();
        by_name(&name)
            .or_else(|| by_name(name.strip_suffix('s')?))
            .map(|currency| (currency, length))
    })
}
