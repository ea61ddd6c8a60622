//! Which message of the catalogues says what happened, for the page and the command line.
//!
//! Reasons are types everywhere else; here they become sentences. What only the page says is in
//! `src/ui/words`.

#![warn(missing_docs)]

pub mod export;
pub mod file_errors;
pub mod hand_ins;
pub mod import;
pub mod problems;
pub mod project_file;
pub mod reading;

use annotator_core::text::direction;

/// How many characters of users' words a sentence quotes.
const MOST_QUOTED: usize = 120;

/// The start of some words in quotation marks, on one line. Characters that would reorder or break
/// the sentence become U+FFFD.
#[must_use]
pub fn quoted(words: &str) -> String {
    let mut shown = String::new();
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
    annotator_words::common::quoted(&shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_words_cannot_break_a_sentence() {
        assert_eq!(quoted("a.txt"), "“a.txt”");
        assert_eq!(quoted("réunion 😀 e\u{301}"), "“réunion 😀 e\u{301}”");
        assert_eq!(quoted("سلام"), "“\u{2068}سلام\u{2069}”");
        assert_eq!(quoted("a\nb\0\u{202e}txt.exe"), "“a b\u{fffd}\u{fffd}txt.exe”");
        let long = quoted(&"n".repeat(1_000_000));
        assert_eq!(long, format!("“{}…”", "n".repeat(MOST_QUOTED)));
    }
}
