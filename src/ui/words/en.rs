//! English. Each area of the screen has a file of its own.

pub mod dialogs;
pub mod document;
pub mod exports;
pub mod file_errors;
pub mod foreign;
pub mod import;
pub mod inspector;
pub mod notices;
pub mod panels;
pub mod readers;

use annotator_core::text::direction;

/// A whole number with thousands separators: `12,345`.
pub fn number(n: usize) -> String {
    let digits = n.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A count with its noun: `1 code`, `2 codes`, `no codes`.
pub fn count(n: usize, one: &str, many: &str) -> String {
    match n {
        0 => format!("no {many}"),
        1 => format!("1 {one}"),
        _ => format!("{} {many}", number(n)),
    }
}

/// The most characters of somebody's words in a sentence of ours.
const MOST_QUOTED: usize = 120;

/// Words in quotation marks: the first of them, on one line. What would turn the sentence round
/// or break it is shown as a sign of its own.
pub fn quoted(words: &str) -> String {
    let mut shown = String::from("“");
    for (at, letter) in words.chars().enumerate() {
        if at == MOST_QUOTED {
            shown.push('…');
            break;
        }
        shown.push(match letter {
            '\n' | '\r' | '\t' => ' ',
            letter if letter.is_control() || direction::name(letter).is_some() => '\u{fffd}',
            letter => letter,
        });
    }
    shown.push('”');
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_words_cannot_break_a_sentence() {
        assert_eq!(quoted("a.txt"), "“a.txt”");
        assert_eq!(quoted("réunion 😀 e\u{301} سلام"), "“réunion 😀 e\u{301} سلام”");
        assert_eq!(quoted("a\nb\0\u{202e}txt.exe"), "“a b\u{fffd}\u{fffd}txt.exe”");
        let long = quoted(&"n".repeat(1_000_000));
        assert_eq!(long, format!("“{}…”", "n".repeat(MOST_QUOTED)));
    }

    #[test]
    fn numbers_are_grouped() {
        for (n, words) in
            [(0, "0"), (12, "12"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")]
        {
            assert_eq!(number(n), words);
        }
    }

    #[test]
    fn counts_agree_with_their_noun() {
        assert_eq!(count(0, "code", "codes"), "no codes");
        assert_eq!(count(1, "code", "codes"), "1 code");
        assert_eq!(count(2000, "code", "codes"), "2,000 codes");
    }
}
